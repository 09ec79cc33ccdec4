"""The title under which a document knows an occupation: "ux designer" where it doesn't say "user experience designer".

Claims are extracted and compared under one name for each occupation (``occupation``); a reader of the document knows the
occupation by the title that the document uses (``subject``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from flows.extract.context.rows import Row
from flows.extract.mentions.lexicon_tables import rows
from flows.extract.mentions.occupation_spelling import fold
from flows.extract.pages.page import Page


def as_titled(page: Page, claims: Iterable[Row]) -> list[Row]:
    """``claims`` with the titles of their document as ``subject``: of several for one occupation the one that it uses most, and
    of several used as often the one name of the occupation."""
    return [{**row, "subject": _title(page, row["subject"])} for row in claims]


def _title(page: Page, occupation: str) -> str:
    return page.kept("title used", (occupation,), lambda: _most_used(page, [occupation, *_titles(occupation)]))


def _most_used(page: Page, titles: Sequence[str]) -> str:
    """The first of those that a document uses most; one that is part of a longer one is not used there."""

    def uses(title: str) -> int:
        longer = (each for each in titles if each != title and f" {title} " in f" {each} ")
        return _count(page, title) - sum(_count(page, each) for each in longer)

    return max(titles, key=uses) if len(titles) > 1 else titles[0]


def _titles(occupation: str) -> Iterator[str]:
    """Other titles of an occupation: its name with other words for some of it."""
    for written, others in _wordings():
        if f" {written} " in f" {occupation} ":
            for other in others:
                yield f" {occupation} ".replace(f" {written} ", f" {other} ").strip()


def _count(page: Page, title: str) -> int:
    """How often a document has a title, in the singular or the plural."""
    return f" {page.folded}".count(f" {fold(title)}")


@cache
def _wordings() -> tuple[tuple[str, list[str]], ...]:
    """Words of titles, and other words for each."""
    return tuple((written, also.split("|")) for written, also in rows("occupations_wordings.csv"))
