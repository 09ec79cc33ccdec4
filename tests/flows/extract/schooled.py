"""The schooling that words of a test ask for."""

from __future__ import annotations

from flows.extract.education import extract
from tests.flows.extract.reading import page_of

TITLE = "# Becoming a surveyor\n\n"
Claim = tuple[str, str, list[str]]
Force = tuple[str, str]


def claims(words: str, path: str = "page.md") -> list[Claim]:
    """Degree, modality and fields of every claim, in order."""
    return [(row["degree"], row["modality"], row["fields"]) for row in extract(page_of(words, path))]


def claims_of_surveyors(words: str) -> list[Claim]:
    """The same, of words below ``TITLE``."""
    return claims(TITLE + words)


def forces(words: str, title: str = TITLE) -> list[Force]:
    """Degree and modality of every claim of words below a title, in order."""
    return [(row["degree"], row["modality"]) for row in extract(page_of(title + words))]
