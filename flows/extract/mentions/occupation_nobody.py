"""What is spelled like an occupation and means nobody at work: a place that is called after somebody, a science, a schooling."""

from __future__ import annotations

import re

NEAR = 60
"""Code points before a word that can say that it is a science, at most."""

WORKPLACE_AFTER = re.compile(r"(?:'s?)? (?:offices?(?! (?:of|and)\b)|clinics?|surger(?:y|ies)|waiting rooms?)\b")
"""After somebody: it is where others work, too ("in doctors' offices", "at physician offices")."""

SCIENCES = r"(?:electronics|dynamics|thermodynamics|materials|control|physics|kinematics|electricity|hydraulics|heat|motion)"
STUDIED_AFTER = re.compile(rf",? (?:of|(?:and|or) (?:[a-z]+ )?{SCIENCES})\b")
STUDIED_BEFORE = re.compile(
    r"\b(?:grounding|background|knowledge|understanding|grasp|basics|principles|laws|methods|courses?|coursework|foundations?|"
    rf"interest|classes) (?:in|of) (?:the )?(?:[a-z]+(?:,| and| or|, and|, or) ){{0,2}}\Z|\b{SCIENCES}(?:,| and|, and) \Z"
)
"""Around "mechanics" that are a science."""


BESIDE_DOCTORATE = re.compile(r"\bph\.?d\.?(?: ?/ ?| or | and )\Z")
"""Before "postdoc": it is what one has done, as the degree is."""


def is_nobody(text: str, start: int, end: int) -> bool:
    """True where ``text[start:end]`` (folded, ``occupation_spelling.fold``), the name of an occupation, names nobody there: a
    "non-farmer" is none."""
    if WORKPLACE_AFTER.match(text, end) or f" {text[:start]}".endswith(" non "):
        return True
    if text.startswith("postdoc", start) and BESIDE_DOCTORATE.search(text, max(0, start - NEAR), start):
        return True
    if not text.endswith("mechanics", start, end):
        return False
    return STUDIED_AFTER.match(text, end) is not None or STUDIED_BEFORE.search(text, max(0, start - NEAR), start) is not None
