"""Is an amount the pay of those who know a skill, a language or a tool? It tells what the skill is worth, not what an occupation
pays: readers take none of the figures of a table "Skill | Average salary" for that of the occupation above it."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import itemgetter
from typing import NamedTuple

from flows.extract.context.languages import languages_of
from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.vocabulary import names_of
from flows.extract.mentions.money import Amount
from flows.extract.pages.page import Page, Span

_SKILLS = r"(?:skills?|tools?|technolog(?:y|ies)|languages?|frameworks?|librar(?:y|ies))"
SKILLS = re.compile(rf"\b{_SKILLS}\b", re.IGNORECASE)
"""In what governs figures, where names that firms have too are those of tools."""
PAYING_SKILLS = re.compile(rf"\b(?:(?:paying|paid)\b(?: [\w-]+){{0,3}}?|by|per) {SKILLS.pattern}", re.IGNORECASE)
"""In a sentence whose figures are those of skills, whoever has them: "the best-paying tools of bakers"."""
SKILL_HEADER = re.compile(
    r"\W*(?:(?:top|key|main|core|technical|programming|coding|tech|in-demand|required|highest-paying) ){0,2}"
    rf"{_SKILLS}(?: names?)?\W*",
    re.IGNORECASE,
)
"""The header of a column of skills."""
JOINT = re.compile(
    r"\W{0,3}(?:[(:=|]|(?<=\s)[–—-](?=\s)|[–—])\s?(?:(?:average|avg\.?|median|mean|about|around|roughly|approximately|over|"
    r"up to|salar(?:y|ies)|pay|annual|is|of|at|an?|the)[\s:]{1,2}|[~≈*_]){0,6}",
    re.IGNORECASE,
)
"""Between the name of what somebody knows and its figure: "Ada ($90,000", "Ada - about $90,000"."""
CERTIFIED = re.compile(r"\W*(?:[\w&/+.-]+ ){0,4}?certif(?:ied|icate|ication)\b[^$£€₹]{1,80}\Z", re.IGNORECASE)
"""How an entry starts that is a certificate, up to its figure: "Acme Certified Baker - Associate: $40,000"."""
PAYS = re.compile(
    r"(?: \([^()]{1,30}\))?,? (?:(?:now|also|still|alone|again|typically|currently) )?"
    r"(?:offers?|pays?|commands?|leads?|tops?|brings?|ranks?|averages?|fetch(?:es)?|earns?|yields?|follows?|(?:has|have) the|"
    r"(?:is|are|was|were|comes?|stands?|sits?) (?:at|in|on|the|among|first|second|third|next|close|worth))\b",
    re.IGNORECASE,
)
"""After it, where a sentence tells how it pays: "Ada ranks third in salary"."""
LISTED = re.compile(r"\s?(?:,|&|/|and|or|,\s?(?:and|or))\s?")
"""Between two of them that are listed."""
OPENING = 20
"""Code points into a sentence within which its subject starts: "Surprisingly, Ada pays"."""
LEAST = 2
"""Names of a column or a list, at least, that make it one of them."""


class _Known(NamedTuple):
    """A language or a tool where it is named; ``sure``: no firm, word or letter is called so."""

    start: int
    end: int
    sure: bool


def is_of_skill(page: Page, index: int, amount: Amount) -> bool:
    """True for the pay of a skill, a language or a tool: that of its row or entry, or of which its sentence says so, where
    none of these names an occupation before it ("Ada developers ($90,000)" is pay of those)."""
    if page.blocks[index].kind == "cell" and (label := _label_of_row(page, index)) >= 0:
        place = (page.blocks[label].table, page.blocks[label].column)
        return place in page.known(_columns_of_skills) and not find_in_block(page, label)
    sentence = page.sentence_of(index, amount.start)
    if page.blocks[index].kind == "item" and CERTIFIED.match(page.words(index)[: amount.start - page.blocks[index].start]):
        return any(SKILLS.search(page.plain, *span) for _, span in page.introductions(index))
    before = [each for each in _named_in(page, Span(sentence.start, amount.start)) if each.end <= amount.start]
    joined = any(JOINT.fullmatch(page.plain, each.end, amount.start) for each in before[-1:])
    opens = bool(before) and before[0].start - sentence.start <= OPENING
    telling = opens and PAYS.match(page.plain, _listed_to(page, before)) is not None
    return (joined or telling) and _is_paid_for(page, index, sentence, amount)


def _listed_to(page: Page, named: list[_Known]) -> int:
    """Where the first of those named ends, or the last that is listed with it: "Ada, Perl, and C"."""
    end = named[0].end
    for each in named[1:]:
        if LISTED.fullmatch(page.plain, end, each.start) is None:
            break
        end = each.end
    return end


def _is_paid_for(page: Page, index: int, sentence: Span, amount: Amount) -> bool:
    """True where a figure can be that of a skill which is named before it."""
    if find_in_block(page, index, Span(sentence.start, amount.start)):
        return PAYING_SKILLS.search(page.plain, *sentence) is not None
    if page.known(_names_surely, index):
        return True
    governing = (page.whole(each) for each in page.governing(index, headings=2, leads=2))
    return any(SKILLS.search(page.plain, *span) for span in (sentence, *governing))


def _label_of_row(page: Page, index: int) -> int:
    """The first cell of the row of a figure that is more than a number; -1 for none before it."""
    row = page.row_of(page.blocks[index]) if page.blocks[index].row > 0 else []
    return next((each for each in row if each < index and any(map(str.isalpha, page.words(each)))), -1)


def _columns_of_skills(page: Page) -> frozenset[tuple[int, int]]:
    """The columns (of which table, and where in it) that are called one of skills, or hold names of languages and tools alone."""
    named = {(each.start, each.end): each for each in page.known(_names)}
    columns: dict[tuple[int, int], list[_Known | None]] = {}
    called = set()
    for index, block in enumerate(page.blocks):
        place = (block.table, block.column)
        if block.kind != "cell":
            continue
        if block.row == 0 and SKILL_HEADER.fullmatch(page.words(index)):
            called.add(place)
        elif block.row > 0:
            columns.setdefault(place, []).append(named.get((block.start, block.end)))
    return frozenset(called | {place for place, cells in columns.items() if _are_skills(cells)})


def _are_skills(cells: list[_Known | None]) -> bool:
    """True for several languages and tools of which one at least can be nothing else: Oracle and Databricks are firms too."""
    return len(cells) >= LEAST and all(cells) and any(each.sure for each in cells if each)


def _names_surely(page: Page, index: int) -> bool:
    """True for a block that names a language or tool which can be nothing else."""
    return any(each.sure for each in _named_in(page, page.whole(index)))


def _named_in(page: Page, span: Span) -> list[_Known]:
    """Those that start in a span."""
    names = page.known(_names)
    return names[bisect_left(names, span.start, key=itemgetter(0)) : bisect_left(names, span.end, key=itemgetter(0))]


def _names(page: Page) -> list[_Known]:
    """The languages and tools that a document names, in order."""
    languages = [_Known(each.start, each.end, each.needs in ("", "case")) for each in page.known(languages_of)]
    return sorted([*languages, *(_Known(each.start, each.end, False) for each in names_of(page, "frameworks"))])
