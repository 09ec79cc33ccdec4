"""What the structure of a page says of how occupations stand to each other: headings that set two side by side, lists and tables
of what one leads to, sections about the kinds of one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.extract.context.context_subjects import context_subject
from flows.extract.context.row_subjects import ROLE_HEADER
from flows.extract.context.rows import Row
from flows.extract.mentions.occupation_mention import OccupationMention
from flows.extract.mentions.occupation_spelling import singular
from flows.extract.mentions.occupations import find_occupations
from flows.extract.pages.navigation import is_navigation
from flows.extract.pages.page import Page, Placed, Span
from flows.extract.relations import Said, is_named, rows_of, run_of

ONLY_VERSUS = re.compile(r" (?:vs?\.?|versus) (?:an? |the )?", re.IGNORECASE)
DIFFERENCE = re.compile(
    r"(?<!salary )(?<!pay )(?<!wage )(?<!income )\b(?:differences?|distinctions?) "
    r"(?:\w+ ){0,2}?between (?:an? |the )?(?:(?:work|job|role)s? of )?(?:an? |the )?\Z",
    re.IGNORECASE,
)
"""Before two occupations that are told apart; a difference in their pay tells nothing apart."""
AND = re.compile(r" (?:and|&|vs?\.?|versus) (?:an? |the )?", re.IGNORECASE)
STEPS_TO = re.compile(
    r"\b(?:advance(?:s|ment)? (?:to|opportunities)|promot(?:ed|ions?) to|(?:next|future) (?:career )?(?:steps?|roles?|moves?|"
    r"positions?|jobs?)|where (?:[\w'’-]+ ){1,5}?(?:can |could |may |might )?(?:go(?:es)?|leads?|moves?|takes?)(?: you)? next|"
    r"where (?:it|this|the \w+|a \w+) (?:can |could |may )?(?:leads?|takes? you)|what comes next|"
    r"(?:roles|jobs|positions) (?:you|they|one) (?:can|could|may) (?:grow|move|progress|advance|step) (?:up )?(?:in)?to|"
    r"(?:can|could|may|might) (?:then |also |later )?(?:lead|progress|advance|move|grow|rise) (?:on |up )?(?:in)?to)\b"
    r"[^.;]{0,60}\Z",
    re.IGNORECASE,
)
"""How a lead or heading ends under which each entry is a step up: "Advancement to:", "You may progress to roles such as:"."""
ENTRY_END = re.compile(r"\s*(?:\Z|[.,;:(–—])")
KINDS = re.compile(
    r"\b(?:types?|kinds?|varieties|speciali[sz]ations?|specialties|branches) (?:of|for|in|among) (?:the |an? )?"
    r"(?P<head>[A-Za-z-]{3,20}(?: [A-Za-z-]{3,20}){0,2})\W*\Z",
    re.IGNORECASE,
)
"""A heading whose sections are about kinds of an occupation: "Different Types of Chefs"."""
START = 14
"""Code points of an entry, at most, before the occupation that it is about: a bullet, a number, "The"."""
LONGEST_HEADING = 110


def structural(page: Page) -> Iterator[Row]:
    """The statements that headings, lists and tables make, in order."""
    for index, block in enumerate(page.blocks):
        if block.kind in ("code", "field") or not page.signalled("occupations", block.start, block.end):
            continue
        if block.kind == "heading" and block.end - block.start <= LONGEST_HEADING:
            yield from _set_apart(page, index)
        if block.kind in ("item", "cell") and _under_steps(page, index):
            yield from _step(page, index)
        if block.kind in ("heading", "item"):
            yield from _kind(page, index)


def _set_apart(page: Page, index: int) -> Iterator[Row]:
    """A heading that sets occupations side by side: "Data engineer vs data analyst"; links to other pages make no claim."""
    block = page.blocks[index]
    found = [each for each in page.within("occupations", index, find_occupations, page.whole(index)) if is_named(each)]
    if len(found) < 2 or is_navigation(page, index):
        return
    left, right = found[0], found[1]
    gap = page.plain[left.end : right.start]
    between = DIFFERENCE.search(page.plain, block.start, left.start)
    if ONLY_VERSUS.fullmatch(gap) or (between and AND.fullmatch(gap)):
        start = between.start() if between else left.start
        yield from rows_of(page, index, Said(left, "distinct from", right, Span(start, right.end)), page.whole(index))


def _under_steps(page: Page, index: int) -> bool:
    """True for an entry of a list, or a cell of a column of jobs, of what an occupation leads to, by its lead, else by the
    heading above."""
    block = page.blocks[index]
    above = page.governing(index, leads=1, headings=1)
    steps = any(page.once("names steps", each, lambda words: STEPS_TO.search(words.rstrip(":? ")) is not None) for each in above)
    if not steps or block.kind != "cell":
        return steps
    return block.row > 0 and block.header >= 0 and ROLE_HEADER.search(page.words(block.header)) is not None


def _step(page: Page, index: int) -> Iterator[Row]:
    """The statements that an entry of such a list makes: it starts with the names of occupations."""
    block = page.blocks[index]
    named = [each for each in page.within("occupations", index, find_occupations, page.whole(index)) if is_named(each)]
    if not named or page.plain[block.start : named[0].start].strip(" -•*·"):
        return
    run = run_of(page.plain, named, 0)
    if ENTRY_END.match(page.plain, run[-1].end, block.end):
        above = next(iter(page.governing(index, leads=1, headings=1)), index)
        at = above if block.kind == "cell" else index
        topic = context_subject(page, at, Span(page.blocks[at].start, page.blocks[at].start))
        for other in run:
            said = Said(None, "leads to", other, Span(named[0].start, run[-1].end))
            yield from rows_of(page, index, said, page.whole(index), topic=topic[0] if topic else None)


def _kind(page: Page, index: int) -> Iterator[Row]:
    """A section, or the label of an entry, that is about a kind of what the heading above names: pastry chefs below "Types of
    chefs"."""
    block = page.blocks[index]
    head = page.once("kinds of", block.heading, _kinds_of) if block.heading >= 0 else None
    if not head:
        return
    for each in page.within("occupations", index, find_occupations, page.whole(index))[:1]:
        opens = each.start - block.start <= START and ENTRY_END.match(page.plain, each.end, block.end)
        if opens and each.found.subject.endswith(f" {head}"):
            general = OccupationMention(0, 0, head, None, known=True, plural=False)
            said = Said(each, "kind of", Placed(each.start, each.end, general), Span(each.start, each.end))
            yield from rows_of(page, index, said, page.whole(index))


def _kinds_of(heading: str) -> str | None:
    """The occupation whose kinds the sections below a heading are about, lower case and singular; None for any other heading."""
    found = KINDS.search(heading)
    return singular(found["head"]).lower() if found else None
