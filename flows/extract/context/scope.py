"""The scope of a mention: which occupation, where, when, how senior, which industry, and who says so.

One mechanism for every kind of claim: each part is looked for in the mention's own territory of its sentence, else in the rest of
the sentence, else in the row or list that it stands in, else in the headings above, else in the document.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from flows.extract.context.advertisement import Advertisement, advertisement_of
from flows.extract.context.attribution import attribution
from flows.extract.context.context_subjects import VERSUS
from flows.extract.context.dated import as_of
from flows.extract.context.employing import industry_of
from flows.extract.context.entry_fields import entry_fields
from flows.extract.context.hiring_sentence import offer_before
from flows.extract.context.home import country_beside
from flows.extract.context.locating import place_of, resolve_in
from flows.extract.context.named_places import ANOTHER_CLAUSE, preference
from flows.extract.context.posting import posting_of
from flows.extract.context.posting_speaker import speaker_of
from flows.extract.context.rungs import grade_beside
from flows.extract.context.subject_sources import NOBODY, At, own_subject_of, topic_of
from flows.extract.context.subjects import is_qualified
from flows.extract.mentions.levels import EXPERIENCE_HEADER, LEVEL
from flows.extract.mentions.origins import canonical_origin
from flows.extract.mentions.pay_terms import PAY_NOUNS, PAY_STEMS
from flows.extract.mentions.places import Place, resolve
from flows.extract.mentions.seniority import experience_cell, find_seniorities, label_seniority, rank_of
from flows.extract.pages.page import Page, Span
from flows.extract.pages.respective import is_answered, respective

TITLED = re.compile(
    rf"\b(?:{LEVEL}|starting)\b\.?(?: \S+){{0,4}}? (?:{PAY_NOUNS}|\w+(?:er|or|ist|st|ian|nt)s?\b)|"
    rf"\w+(?:er|or|ist|st|ian|nt)s?(?: [-–—]|,) {LEVEL}\W*\Z|\({LEVEL}\)\W*\Z",
    re.IGNORECASE,
)
"""A title that scopes its whole document by seniority: "Entry-Level Tester Salaries", "Tester - Senior", not "A guide for
freshers"."""

LATER_IN_LIFE = re.compile(
    r"[\s,;]*(?:(?:and|then|before|which|it|this|that|pay|salary) ){0,2}"
    r"(?:ris|mov|increas|progress|climb|grow|advanc|jump)\w* (?:up )?(?:to|towards) ",
    re.IGNORECASE,
)
STARTS_AT = re.compile(
    r"\b(?<!rates )(?<!prices )(?<!fees )(?:start|begin)(?:s|ing|ning)?(?: out| pay(?:ing)?)?(?: (?:at|with|on|from))?"
    r"(?: (?:around|about|roughly|near|approximately|just|over|under|the|a))*[\s~*]*\Z",
    re.IGNORECASE,
)
"""Right before what those who start are paid: "analysts at large banks start at $70,000"."""
WITH_YEARS = re.compile(r"\b(?:experience|years?|seniority|promotions?)\b", re.IGNORECASE)
"""What pay comes to with the years is not that of who starts: "starts at £22,000, rising to £35,000 with experience"."""

MONTHS_HEADER = re.compile(r"\bmonths\b", re.IGNORECASE)
"""In the name of a column that counts experience in months."""
STAGE_HEADING = re.compile(
    r"\b(?:entry|junior|early|mid|middle|intermediate|senior|expert)[- ](?:level|career|stage)s?\b", re.IGNORECASE
)
"""A heading over what is of one level."""
NAME_TOO = re.compile(r"\b(?:[Ss]taff|[Aa]ssociate) (?=[A-Z])")
"""Before a title: a rank, or part of its name."""
LONGEST_CODE = 3
"""Letters of the code of a state or province, at most."""
OFFERED = re.compile(rf"starting (?:\w+ ){{0,2}}?(?:{PAY_STEMS}|rate)", re.IGNORECASE)
"""What an advertised job pays at first, whomever it is for."""


class Scope(NamedTuple):
    """The scope of a claim. None where unstated; ``subject`` is None where the text is about no occupation; ``place`` is what
    ``location`` resolves to; ``named`` is true where the sentence, row or item of the claim itself names the subject, and
    not some of its workers only."""

    subject: str | None
    seniority: str | None
    location: str | None
    industry: str | None
    as_of: int | None
    attributed_to: str | None
    place: Place | None = None
    named: bool = True


def scope_of(page: Page, figure: Span, territory: Span | None = None, *, index: int | None = None) -> Scope:
    """The scope of what stands at ``figure`` (a span of ``plain``); ``territory`` is its part of the sentence, or all of it."""
    block = page.block_at(figure.start) if index is None else index
    sentence = page.sentence_of(block, figure.start)
    own = territory or sentence
    advert = advertisement_of(page)
    at = At(page, block, figure, own, sentence)
    own_subject = own_subject_of(at)
    subject, title_seniority = own_subject or topic_of(at) or NOBODY
    seniority = _stage_above(page, block, own) or _seniority(page, block, figure, own, sentence, title_seniority, advert)
    location = place_of(page, block, figure, own, sentence)
    in_name = advert and location and re.search(rf"(?<!\w){re.escape(location)}(?!\w)", advert.employer or "")
    if location and in_name and location not in page.plain[slice(*sentence)]:
        location = None  # the title ends with who hires: "Baker - Leeds Bread Company"
    industry = industry_of(page, block, figure, own, sentence)
    if industry is None and (posting := posting_of(page, block)):
        industry = posting.employer
    if advert:
        seniority = seniority or advert.seniority
        location = location or advert.location
        industry = industry or advert.employer
    industry = industry or speaker_of(page, block)
    if offer := None if advert else offer_before(page, block, sentence, subject):
        seniority, industry = seniority or offer.seniority, industry or offer.employer
        location = location or (offer.place.words if offer.place else None)
    seniority = seniority or (rank_of(subject) if subject else None)
    told = bool(seniority or industry or advert) or page.blocks[block].kind == "cell"  # which of its workers are meant
    said_by = attribution(page, block, figure, own, sentence)
    return Scope(
        subject=subject,
        seniority=seniority,
        location=location,
        industry=industry,
        as_of=as_of(page, block, figure, own, sentence, said_by),
        attributed_to=None if industry and said_by == canonical_origin(industry) else said_by,  # who pays is no third party
        place=_place(page, block, location) if location else None,
        named=own_subject is not None and (told or not is_qualified(page, block, figure, sentence, own_subject[0])),
    )


def _place(page: Page, index: int, location: str) -> Place:
    place = resolve(location, preference(page, index), country_beside(page, location))
    code = location.isupper() and len(location) <= LONGEST_CODE
    return resolve_in(page, location) if code and place.region != location and (place.country is None or place.region) else place


def _seniority(
    page: Page,
    index: int,
    figure: Span,
    territory: Span,
    sentence: Span,
    titled: str | None,
    advert: Advertisement | None,
) -> str | None:
    if page.blocks[index].kind != "cell" and is_answered(page, sentence):
        levels = page.within("seniorities", index, find_seniorities, sentence)
        if answered := respective(page, figure, sentence, levels):
            return answered.found.value
    inside = [
        each
        for each in page.within("seniorities", index, find_seniorities, territory)
        if each.end <= territory.end
        and not (advert and OFFERED.match(page.plain, each.start))
        and (each.start < figure.end or not ANOTHER_CLAUSE.search(page.plain, figure.end, each.start))
    ]
    if inside:
        if any(figure.start < each.start < figure.end for each in inside) and {"entry", "senior"} <= {
            each.found.value for each in inside
        }:
            return None  # "from $40,000 (junior) to $80,000 (senior)"
        before = [each for each in inside if each.end <= figure.start]
        # "senior bakers' starting salaries" are those of senior bakers, who start there
        near = [each for each in before if not OFFERED.match(page.plain, each.start)] or before or inside
        worded = [each for each in near if each.found.worded] or near
        at = len(worded) - 1 if before else 0
        while at > 0 and page.plain[worded[at - 1].end : worded[at].start].strip() == "/":
            at -= 1
        return worded[at].found.value
    block = page.blocks[index]
    if block.kind == "cell":
        stated = _row_seniority(page, index)
        if stated:
            return stated
    if LATER_IN_LIFE.match(page.plain, territory.start, figure.start) and WITH_YEARS.search(
        page.plain, figure.end, territory.end
    ):
        return None
    if titled := titled or _entry_seniority(page, index):
        return titled
    shared = page.within("seniorities", index, find_seniorities, Span(sentence.start, territory.start))
    if shared and block.kind != "paragraph":
        return shared[-1].found.value
    governing = page.kept("seniority governing", page.stand(index), lambda: _governing_seniority(page, index))
    starts = governing is None and advert is None and STARTS_AT.search(page.plain, territory.start, figure.start)
    return "entry" if starts else governing


def _entry_seniority(page: Page, index: int) -> str | None:
    """The level that a line beside a figure states, or the years that one asks for beside who does so, or where."""
    fields = entry_fields(page, index)
    if page.blocks[index].kind != "cell" and (grade := grade_beside(page, index)):
        return grade
    level = fields.get("level")
    if level is None and ("employer" in fields or "place" in fields):
        level = fields.get("experience")
    return experience_cell(page.plain[slice(*level)].strip(" *_.")) if level else None


def _governing_seniority(page: Page, index: int) -> str | None:
    """The seniority that the introduction of a block's list or table states, or a heading above."""
    for above, span in page.around(index):
        words = page.plain[span.start : span.end]
        if VERSUS.search(words):
            continue
        stated = label_seniority(words) if page.signalled("seniorities", *span) else None
        if stated and len({each.value for each in find_seniorities(words) if each.worded}) > 1:
            continue  # "from entry-level baker to senior confectioner:"
        if stated and (page.blocks[above].level != 1 or page.blocks[above].kind != "heading" or TITLED.search(words)):
            return stated
    return None


def _stage_above(page: Page, index: int, territory: Span) -> str | None:
    """The level that a heading is of above a title with a word in it that is a rank elsewhere: "Staff Geologist" below
    "Entry-Level Positions"."""
    above = page.headings(index)
    at = next((at for at, heading in enumerate(above) if page.once("stage", heading, STAGE_HEADING.search)), None)
    if at is None:
        return None
    titles = [page.plain[slice(*territory)], *map(page.words, above[:at])]
    return label_seniority(page.words(above[at])) if any(map(NAME_TOO.search, titles)) else None


def _row_seniority(page: Page, index: int) -> str | None:
    cell = page.blocks[index]
    row = page.row_of(cell)
    for other in row:
        header = page.blocks[other].header
        if other != index and header >= 0 and page.blocks[other].row > 0 and EXPERIENCE_HEADER.search(page.words(header)):
            months = MONTHS_HEADER.search(page.words(header)) is not None
            stated = experience_cell(page.words(other), months=months)
            if stated:
                return stated
    for edge in (cell.stub, *page.over(index)):
        if edge >= 0 and edge != index:
            stated = label_seniority(page.words(edge)) or grade_beside(page, edge)
            if stated:
                return stated
    return None
