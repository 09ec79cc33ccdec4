"""Whether words could be what somebody at work is called, whether tables know it or not."""

from __future__ import annotations

import re

from flows.extract.mentions.levels import SENIORITY
from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.occupation_spelling import fold, singular

PERSON = re.compile(
    r"(?:er|or|ist|yst|ian|ant|ent|man|woman|worker|nurse|clerk|chief|pilot|judge|"
    r"captain|corporal|professional|expert)s?\Z"
)
"""How the last word of a title ends that no table knows."""
SHORT_PERSON = frozenset({"chef", "cook", "crew", "staff"})
NO_PERSON = frozenset(
    {"career", "other", "number", "offer", "letter", "paper", "chapter", "factor", "sector", "order", "power", "water", "center"}
    | {"computer", "quarter", "color", "labor", "minor", "major", "higher", "lower", "employer", "employment", "payment"}
    | {"equipment", "investment", "environment", "government", "department", "development", "management", "requirement"}
    | {"assessment", "talent", "student", "content", "percent", "component", "movement", "plant", "restaurant", "important"}
    | {"consumer", "customer", "human", "giant", "answer", "another", "either", "neither", "former", "latter", "however"}
)
"""Nouns that end so and are nobody."""
GRADE = re.compile(r"[ ,-]+(?:(?:gr(?:ade)?|level|class|scale)\b[ .-]*)?(?:I{1,3}|IV|V|\d)\Z", re.IGNORECASE)
"""The grade after a title: "Gr-II", "Level 2"."""
LEAST_LETTERS = 4
"""Letters that the last word of an unknown title has more than."""


def may_be_title(label: str) -> bool:
    """True for words of which the last could be what somebody at work is called, whether tables know it or not."""
    words = [each for each in fold(GRADE.sub("", label)).strip(" .").split() if each not in SENIORITY]
    last = singular(words[-1]) if words else ""
    if last in lexicon().heads or last in SHORT_PERSON:
        return True
    return len(last) > LEAST_LETTERS and PERSON.search(last) is not None and last not in NO_PERSON
