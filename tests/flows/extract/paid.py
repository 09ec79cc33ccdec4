"""Salary claims of words, for tests."""

from __future__ import annotations

from typing import Any

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def claims(words: str, path: str = "page.md") -> list[dict[str, Any]]:
    """The salary claims of a document."""
    return extract(page_of(words, path))


def claim(words: str, path: str = "page.md") -> dict[str, Any]:
    """The one salary claim of a document."""
    [found] = claims(words, path)
    return found


def paid(words: str) -> dict[float, str]:
    """The occupation of each figure of a document, by its lower end."""
    return {each["low"]: each["subject"] for each in claims(words)}
