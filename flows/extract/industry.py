"""``industry``: sectors in which an occupation works ("work in healthcare, finance and retail", a list under "Industries")."""

from __future__ import annotations

import re
from typing import Any

from flows.extract.context.advertisement import advertisement_of
from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.rows import Row
from flows.extract.context.vocabulary import names_of
from flows.extract.named import Mentioned, Said, named_claims
from flows.extract.pages.page import Page, Span

TABLE = "industries"

WORK_BEFORE = re.compile(
    r"\b(?:(?:works?|working|employed|hired|needed) (?:\w+ ){0,3}?(?:in|across|by|for|at|within)|"
    r"(?:find (?:jobs|work|employment|opportunities)|jobs|positions|opportunities|careers|in (?:high |great |strong )?demand|"
    r"employment|roles) (?:\w+ ){0,3}?(?:in|across|at|within))\b[^.;!?]{0,90}\Z",
    re.IGNORECASE,
)
THEY_WORK = re.compile(
    r"\b(?:\w+s|many|most|some|others|they|people)(?: (?:can|may|also|often|usually|"
    r"typically|mostly|mainly|primarily|currently))* "
    r"(?:work|are employed|find (?:work|jobs|employment)|"
    r"(?:are|can be) (?:(?:often|usually|typically|mostly) )?found(?: working)?)"
    r"(?: (?:mostly|mainly|primarily|largely))? (?:in|for|at|by|with|within) (?:the )?\Z",
    re.IGNORECASE,
)
"""What stands right before a single sector that is where people work."""

SECTORS_BEFORE = re.compile(
    r"\b(?:industries|sectors|fields)\b[^.;!?]{0,30}(?:such as|like|including|include|are|:|[–—])[^.;!?]{0,60}\Z",
    re.IGNORECASE,
)
OPEN = re.compile(r"\b(?:such as|like|including|e\.g\.)(?= )", re.IGNORECASE)
"""Before sectors, not all of which are known by name: "fields including law, crafts and retail"."""
EMPLOY_AFTER = re.compile(r"[^.;:!?]{0,40}\b(?:employ|hire|need|seek|rely on)\b", re.IGNORECASE)
SECTORS = re.compile(
    r"\b(?:(?:industr(?:y|ies)|sectors?)(?! (?:trends?|news|experience|knowledge|outlook|standards?|demand|insights?|events?|"
    r"certificat\w+|growth|publications?|journals?|magazines?|overview|recognition|"
    r"updates?|tools|software|challenges?|terms?)\b)|"
    r"fields of (?:work|employment)|where (?:do|does|can|could|will) .{3,50} work|work(?:ing)? settings?|"
    r"work(?:place|ing)? environments?|who (?:employs|hires|is hiring)|hiring sectors|places of work|"
    r"where (?:you|they)(?:['’]ll| will| can| could)? work)\b",
    re.IGNORECASE,
)
OTHER = re.compile(
    r"\b(?:degrees?|bachelor\S*|master['’]s|majors?|cours(?:e|es|ework)|courses|class(?:es)?|background in|"
    r"experience (?:(?:of )?(?:working|work|employment) )?(?:in|with|for)|"
    r"knowledge of|skills? in|breakthroughs?|innovations?|campaigns?|clients?|customers?|exit(?:s|ing)?|fields of study|"
    r"play(?:s|ing|ed)? (?:an? )?(?:\w+ ){0,2}?(?:roles?|parts?)|"
    r"related (?:fields|industries|sectors)|impact|transform\w*|revolution\w*|disrupt\w*|applications? (?:in|of)|I|my|we|our|"
    r"market)\b[^.;!?]{0,90}\Z",
    re.IGNORECASE,
)
TAUGHT = re.compile(r"\b(?:degrees?|majors?|stud(?:y|ies|ying|ied)|diplomas?|graduates?)\b", re.IGNORECASE)
"""In the sentence before fields, which are then fields of study."""
FIELDS = re.compile(r"\bfields\b", re.IGNORECASE)
OF_OTHERS = re.compile(r"[\w &/]{0,40}?\W{0,3}(?:: ?|\s?[–—]\s?| ?- )\W{0,3}")
"""After the sector that opens an entry, before those who work in it: "Hotels - Travel agents, ..."."""
TITLES = re.compile(r"(?:[A-Z][\w/&-]* (?:(?:and|or|&) )?){0,3}+")
"""What may stand between a sector and the first occupation that is known there: "Booking and Counter "."""
BENEFIT = re.compile(r" (?:coverage|insurance|benefits?|plans?|clients?|customers?)\b", re.IGNORECASE)
"""After a sector that is part of what is paid besides wages, or of those who are served: "health care coverage"."""
EXCLUDED = re.compile(r"\b(?:exclud(?:es?|ing)|except(?: for)?|other than|outside(?: of)?)\b[^.;:!?()]{0,60}\Z", re.IGNORECASE)
"""Before sectors that are not meant: "local government, excluding schools"."""
BUILT = re.compile(r"\bconstruction\W{1,4}\([^()]*\Z", re.IGNORECASE)
"""Before what is built: "commercial construction (offices, retail)"."""
LONGEST_BUILT = 60
"""Code points before a name in which that is looked for."""
LONGEST_LABEL = 30
"""Code points before a sector at the start of an entry, at most."""


def extract(page: Page) -> list[Row]:
    """The industry claims of a document, in order, without ids: one per sector and subject, of its best mention."""
    plain = page.plain
    names = [each for each in names_of(page, TABLE) if not BUILT.search(plain, max(0, each.start - LONGEST_BUILT), each.start)]
    rows = named_claims(page, "industry", names, _said, _describe, _announced)
    advert = advertisement_of(page)
    return [{**row, "industry": advert.employer if advert else None} for row in rows]


def _describe(name: str, values: dict[str, Any]) -> str:
    del values
    return name


def _said(page: Page, mentioned: Mentioned) -> Said | None:
    """Whether a run of sectors is said to be where people work, by its sentence or by the list that it stands in."""
    index, run, sentence, _, _ = mentioned
    plain, block = page.plain, page.blocks[index]
    if plain[sentence.start : sentence.end].rstrip(" \"”'’)*").endswith("?") or block.kind in ("heading", "field"):
        return None
    values = {"polarity": "+", "open_list": run.open_list}
    before = plain[max(sentence.start, run.start - 150) : run.start]
    if EXCLUDED.search(before) or any(BENEFIT.match(plain, each.end, sentence.end) for each in run.names):
        return None
    if not OTHER.search(before):
        for pattern in (WORK_BEFORE, SECTORS_BEFORE):
            said = pattern.search(before)
            if said and FIELDS.search(said[0]) and _are_taught(page, index, sentence):
                continue
            several = len(run.names) > 1 or pattern is SECTORS_BEFORE or "industr" in plain[sentence.start : sentence.end].lower()
            if said and (several or THEY_WORK.search(before)):
                values["open_list"] = run.open_list or OPEN.search(said[0]) is not None
                return Said(values, 3, run.start - len(before) + said.start(), run.end)
        hired = EMPLOY_AFTER.match(plain, run.end, min(sentence.end, run.end + 60))
        if hired and len(run.names) > 1:
            return Said(values, 2, run.start, hired.end())
    return Said(values, 2, run.start, run.end) if _is_listed(page, mentioned) else None


def _are_taught(page: Page, index: int, sentence: Span) -> bool:
    """True after a sentence about schooling, in whose company fields are those of study."""
    return any(TAUGHT.search(page.plain, *each) for each in page.sentences_before(index, sentence, 1))


def _is_of_others(page: Page, mentioned: Mentioned) -> bool:
    """True for an entry that names, right behind its sector, the occupations there: "Hotels - Travel agents, Hostesses"."""
    index = mentioned.block
    behind = OF_OTHERS.match(page.plain, mentioned.run.end, page.blocks[index].end)
    return behind is not None and any(
        each.start >= behind.end() and TITLES.fullmatch(page.plain, behind.end(), each.start)
        for each in find_in_block(page, index)
    )


def _is_listed(page: Page, mentioned: Mentioned) -> bool:
    """True for an entry of a list of industries, or a cell of such a column, that starts with the sector."""
    block = page.blocks[mentioned.block]
    if block.kind not in ("item", "cell", "paragraph") or mentioned.run.start - block.start > LONGEST_LABEL:
        return False
    if block.kind == "paragraph" and block.end - mentioned.run.end > LONGEST_LABEL:
        return False
    return _announced(page, mentioned.block) and not _is_of_others(page, mentioned)


def _announced(page: Page, index: int) -> bool:
    """True below words that announce industries: a lead, the nearest heading, the head of a column or of a row."""
    block = page.blocks[index]
    if block.kind == "cell":
        above = [edge for edge in (block.header, block.stub) if edge >= 0 and edge != index]
    else:
        above = list(page.governing(index, leads=1, headings=1))
    return any(page.once("names sectors", each, lambda words: SECTORS.search(words[-160:]) is not None) for each in above)
