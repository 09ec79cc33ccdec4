"""The occupation of an entry of a list or of a section, by its label, where the labels beside it are occupations too.

"Stage rigger: $40,000" between "Welder: $45,000" and "Roofer: $42,000" is about stage riggers, though no table knows them.
"""

from __future__ import annotations

import re

from flows.extract.named_occupations import find_in_block
from flows.extract.occupation_lexicon import lexicon
from flows.extract.occupation_seniority import SENIORITY
from flows.extract.occupation_spelling import fold, singular
from flows.extract.occupations import name_occupation
from flows.extract.page import Page, Span
from flows.extract.title_subject import Named, is_weak, titled

LABEL = re.compile(r"\W*(?P<title>[A-Z][^:|$£€₹\d()–—]{2,60}?)\s*(?:\([^()$£€₹]{0,40}\)\s*)?(?::|\s[–—-]\s|\s?[(|])")
"""What an entry is of, before the mark that parts it from what is said of it."""
PERSON = re.compile(r"(?:er|or|ist|yst|ian|ant|ent|man|woman|worker|nurse|clerk|cook|chef|pilot|judge)s?\Z")
"""How the last word of a title ends that no table knows."""
NO_PERSON = frozenset(
    {"career", "other", "number", "offer", "letter", "paper", "chapter", "factor", "sector", "order", "power", "water", "center"}
    | {"computer", "quarter", "color", "labor", "minor", "major", "higher", "lower", "employer", "employment", "payment"}
    | {"equipment", "investment", "environment", "government", "department", "development", "management", "requirement"}
    | {"assessment", "talent", "student", "content", "percent", "component", "movement", "plant", "restaurant", "important"}
    | {"consumer", "customer", "human"}
)
"""Nouns that end so and are nobody."""
LONGEST = 60
"""Code points of a heading that can be a title."""
MOST_BLOCKS = 400
"""Blocks of a document among which the siblings of an entry are looked for."""
LEAST, LEAST_FOR_A_WORD = 2, 4
"""Siblings that name an occupation, at least; for a title of one word."""
LEAST_LETTERS = 4
"""Letters that the last word of an unknown title has more than."""


def entry_subject(page: Page, index: int, figure: Span) -> Named | None:
    """The occupation that the label of an entry, or the heading right above, is the title of; None where the tables know it
    (it is found as others are), or where the entries beside it are no occupations."""
    block = page.blocks[index]
    label = _label(page, index)
    if label and block.start + len(label) < figure.start:
        return _title(page, ("items", block.level, -1), label)
    above = next(iter(page.headings(index)), -1)
    if above < 0 or page.blocks[above].end - page.blocks[above].start > LONGEST:
        return None
    return _title(page, ("headings", page.blocks[above].heading, page.blocks[above].level), page.words(above))


def _label(page: Page, index: int) -> str | None:
    """The label that an item starts with: before a colon or dash, or in bold."""
    block = page.blocks[index]
    if block.kind != "item":
        return None
    label = page.once("entry label", index, LABEL.match)
    if label:
        return label["title"]
    at = page.document.anchors.span(block.start, block.start + 1)[0]
    text = page.document.text
    bold = text.find("**", at, at + LONGEST) if text.endswith("**", 0, at) else -1
    return text[at:bold] if bold > 0 else None


def _title(page: Page, series: tuple[str, int, int], label: str) -> Named | None:
    return page.kept("entry title", (series, label), lambda: _find_title(page, series, label))


def _find_title(page: Page, series: tuple[str, int, int], label: str) -> Named | None:
    if not _may_be_title(label) or any(not is_weak(each) for each in titled(page, label)):
        return None
    known, all_of_them = page.kept("entries", series, lambda: _siblings(page, series))
    named = name_occupation(label, trusted=True) if known >= LEAST and 2 * known >= all_of_them else None
    if named is None or (" " not in named[0] and (named[0] in lexicon().heads or known < LEAST_FOR_A_WORD)):
        return None
    return None if SENIORITY.keys() & {*re.split(r"[ /]", named[0].rpartition(" ")[0])} else named


def _may_be_title(label: str) -> bool:
    words = [each for each in fold(label).strip(" .").split() if each not in SENIORITY]
    last = singular(words[-1]) if words else ""
    return last in lexicon().heads or (len(last) > LEAST_LETTERS and PERSON.search(last) is not None and last not in NO_PERSON)


def _siblings(page: Page, series: tuple[str, int, int]) -> tuple[int, int]:
    """How many entries of a series are titles of occupations that the tables know, and how many there are."""
    sort, one, other = series
    known = count = 0
    for near, block in enumerate(page.blocks[:MOST_BLOCKS]):
        if sort == "items":
            label = _label(page, near) if block.level == one else None
        else:
            beside = block.kind == "heading" and (block.heading, block.level) == (one, other)
            label = page.words(near) if beside and block.end - block.start <= LONGEST else None
        if label:
            count += 1
            known += any(not is_weak(each) for each in titled(page, label))
    return known, count


def names_in_full(page: Page, index: int, figure: Span) -> bool:
    """True where the block of a figure names an occupation in full before it."""

    def first() -> int:
        named = (each.start for each in find_in_block(page, index) if not is_weak(each.found))
        return next(named, page.blocks[index].end)

    return page.kept("first in full", (index,), first) < figure.start
