"""Abbreviations that a text explains as something else than the language or tool of that name: "the Personal History Profile
(PHP)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract.context.languages import Name

LONGEST_EXPANSION = 80
"""Code points before an abbreviation in brackets in which its words stand."""
SHORTEST = 3
"""Letters of an abbreviation whose words are compared with it, at least."""
WORDS = re.compile(r"[A-Za-z][\w'’-]*")
SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "a"})
OF_COMPUTERS = re.compile(
    r"\b(?:languages?|markup|sheets?|cloud|services?|server|preprocessor|query|programming|script\w*|software|analysis|basic|"
    r"notation|shell)\b",
    re.IGNORECASE,
)
"""In what the name of a language or a tool is short for."""


def without_other_abbreviations(plain: str, names: Sequence[Name]) -> list[Name]:
    """``names`` without those that the text uses as an abbreviation of something else."""
    others = {
        plain[name.start : name.end]
        for before, name in zip([None, *names], names, strict=False)
        if not (before and before.end == name.start - 2) and _stands_for_something_else(plain, name)
    }
    return [name for name in names if plain[name.start : name.end] not in others] if others else list(names)


def _stands_for_something_else(plain: str, name: Name) -> bool:
    written = plain[name.start : name.end]
    in_brackets = plain[max(0, name.start - 2) : name.start] == " (" and plain[name.end : name.end + 1] == ")"
    if not in_brackets or len(written) < SHORTEST or not (written.isalpha() and written.isupper()):
        return False
    before = WORDS.findall(plain[max(0, name.start - LONGEST_EXPANSION) : name.start])
    large = [word for word in before if word.lower() not in SMALL][-len(written) :]
    initials = "".join(word[0] for word in large)
    return initials == written and not OF_COMPUTERS.search(" ".join(large))
