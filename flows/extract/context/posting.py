"""The job that a section advertises: who offers it and where, by its heading and the lines right below that.

"Baker" over "Acme Foods | Leeds | Full-time", over "Acme Foods" and "Leeds"; "Baker - Acme Foods, Leeds", "Acme: Baker (Leeds)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from flows.extract.context.advertiser import bodies, could_offer, employer_of_list
from flows.extract.context.entry_fields import entry_fields
from flows.extract.context.named_occupations import find_in_block
from flows.extract.mentions.hiring import ARRANGED, JOB
from flows.extract.mentions.pay_terms import PAY_WORDS
from flows.extract.mentions.places import PlaceMention, find_places
from flows.extract.pages.page import FIGURE_LINE, Page, Span
from schemas.document import IMPLIED_HEADING

NO_POST = re.compile(
    rf"\b(?:{PAY_WORDS}|how|what|why|who|which|when|vs\.?|versus|guide|careers?|"
    r"outlook|overview|jobs|roles|positions|best|top|highest|become|becoming|skills?|"
    r"requirements|faqs?|questions?|path|per|by)\b|"
    r"\?|\d{4}",
    re.IGNORECASE,
)
"""Words of a heading that is about an occupation and offers no job."""
PARTS = re.compile(rf"\s*[|·•∙⋅]\s*|\s[-–—]+\s|\s?\t\s?|\s{{2,}}|,\s(?={ARRANGED}\b)", re.IGNORECASE)
"""Between the parts of a line that says who offers a job, where and how."""
WORKS_SO = re.compile(ARRANGED, re.IGNORECASE)
"""A part of such a line that says how one works there."""
ASIDE = re.compile(r"\s*\((?P<said>[^()]{2,60})\)")
"""What brackets in such a heading or line say: where, how."""
LABELLED = re.compile(r"\W*[^:]{2,30}:\s")
"""How a line, or a part of one, starts that says what it states."""
AT = re.compile(r"\s*(?:\([^()]{1,40}\)\s*)?(?P<by> (?:at|@|with) |\s[-–—|@]+\s|,\s|\s?[|:]\s)")
"""Between the job of a heading and who offers it."""
OFFERS = re.compile(
    rf"\b(?:this|the|our|your) (?:{JOB}|team)\b|\b(?:appl(?:y|ication|icants?)|"
    r"hiring|responsibilities|requirements|qualifications|compensation|remuneration|benefits|ctc|we|our|us|you['’]?ll|"
    r"you will)\b",
    re.IGNORECASE,
)
"""Words of a section that offers a job."""
MOST_LINES = 5
"""Lines below a heading that say who offers its job, at most."""
LONGEST_LINE = 110
"""Code points of a heading of a job or of such a line, at most."""
MOST_BETWEEN = 5
"""Lines above a labelled line among which that of its job is looked for."""
MOST_BELOW = 40
"""Blocks of a section that are looked through for words of an offer."""
MOST_HEADINGS = 3
"""Headings above a block of which one can be that of its job, at most."""
BEFORE_JOB = re.compile(r"(?:\s[-–—|]|:)\s(?:[\w/]+ ){0,4}\W*\Z")
"""Between who offers a job and its title in a heading, with the words of the title before what is known of it."""
SENTENCE = re.compile(r".* .*(?<!\bInc)(?<!\bLtd)(?<!\bCo)[.!?]")
"""A line that is a sentence, and no name."""
WHOLE = re.compile(r"[ *_.,)]*(?: (?:area|metro))?[ *_.,)]*")
"""After the place at the end of a part of a line."""


class Posting(NamedTuple):
    """Who offers the job of a section, and where that is (a span of ``plain``). None where unstated."""

    employer: str | None
    place: Span | None


class Said(NamedTuple):
    """What a heading or a line below it says of a job: names, a place, whether it says how one works there, and that it is
    at who is named."""

    names: tuple[str, ...]
    place: Span | None
    arranged: bool
    at: bool = False


def posting_of(page: Page, index: int) -> Posting | None:
    """Who offers the job that the section of a block advertises, and where; None where its headings offer none."""
    return page.known(_posting_of, index)


def _posting_of(page: Page, index: int) -> Posting | None:
    for above in page.headings(index)[:MOST_HEADINGS]:
        if found := page.known(_read, above):
            return found if found.employer else found._replace(employer=_of_page(page, index))
    named = _of_page(page, index)
    return Posting(named, None) if named else _of_line_above(page, index)


def _of_line_above(page: Page, index: int) -> Posting | None:
    """Who offers the job whose title is a short line above that of its pay, beside or below that title: "Baker at Acme (Leeds)"
    over "Pay: £30,000", "Baker", "Hill Foods" and "Leeds" over "£30,000"; where alone if how one works there is said, too."""
    below: list[Said] = []
    for line in range(index, max(-1, index - 1 - MOST_BETWEEN), -1):
        block = page.blocks[line]
        if block.kind != "paragraph" or block.end - block.start > LONGEST_LINE or SENTENCE.fullmatch(page.words(line)):
            return None
        if line < index and (job := None if LABELLED.match(page.words(line)) else page.known(_job, line)):
            below.append(_beside(page, line, job))
            place = next((each.place for each in below if each.place), None)
            said = (each for each in reversed(below) if each.names)  # a line of one word may be a department
            name = next((e.names[0] for e in said if " " in e.names[0] or e.place or e.at or e.arranged), None)
            opens = not any(letter.isalnum() for letter in page.plain[block.start : job.start])
            arranged, of_body = any(each.arranged for each in below), bodies().search(name or "")
            offered = (place and arranged) or (name and (place or below[-1].at or below[-1].arranged or (arranged and of_body)))
            return Posting(name, place) if opens and offered else None
        below.append(line_said(page, *page.whole(line)))
    return None


def _of_page(page: Page, index: int) -> str | None:
    """Whose jobs a page lists by its title ("Acme - Open Positions"), where a block stands below the title of one."""
    return page.known(employer_of_list) if job_headed(page, index) >= 0 else None


def job_headed(page: Page, index: int) -> int:
    """The nearest heading above a block that is the title of one job; -1 for none."""
    above = page.headings(index)[:MOST_HEADINGS]
    return next((each for each in above if page.known(_job, each)), -1)


def section_end(page: Page, heading: int) -> int:
    """Where the section of a heading ends in ``plain``."""
    level = page.blocks[heading].level
    for block in page.blocks[heading + 1 : heading + 1 + MOST_BELOW]:
        if block.kind == "heading" and block.level <= level and level < IMPLIED_HEADING:
            return block.start
    return page.blocks[min(heading + MOST_BELOW, len(page.blocks) - 1)].end


def _read(page: Page, heading: int) -> Posting | None:
    job = page.known(_job, heading)
    if job is None:
        return None
    beside = _beside(page, heading, job)
    lines = list(_lines(page, heading))
    below = [line_said(page, *page.whole(line)) for line in lines]
    place = next((each.place for each in (*below, beside) if each.place), None)
    labelled = _labelled(page, heading, "place")
    offered = bool(place or labelled) or any(each.arranged for each in (*below, beside))
    if place is None and labelled:
        named = (each for each in find_places(page.plain[slice(*labelled)]) if not each.adjective)
        place = next((Span(labelled.start + each.start, labelled.start + each.end) for each in named), None)
    hirer = _labelled(page, heading, "employer")
    told = next((each.names[0] for each in below if each.names), None)
    if told and not offered and not _offers(page, heading):
        told = None
    stated = page.plain[slice(*hirer)].strip(" *_`") if hirer else ""
    told = stated if could_offer(stated) else told
    name = told or next((each for each in beside.names if offered or _is_told(page, heading, each)), None)
    return Posting(name, place) if name or place else None


def _labelled(page: Page, heading: int, label: str) -> Span | None:
    """What a line right below a heading says under a label of where the job is, or whose: "Location: Leeds"."""
    below = range(heading + 1, min(len(page.blocks), heading + 1 + MOST_LINES))
    stated = (entry_fields(page, at).get(label) for at in below if page.blocks[at].heading == heading)
    return next(filter(None, stated), None)


def _job(page: Page, heading: int) -> Span | None:
    """Where a heading has the title of one job; None for a heading about an occupation, or of something else."""
    block = page.blocks[heading]
    if block.end - block.start > LONGEST_LINE or NO_POST.search(page.plain, block.start, block.end):
        return None
    named = find_in_block(page, heading)
    if not named or any(each.found.plural for each in named):
        return None
    return Span(named[0].start, named[-1].end)


def _beside(page: Page, heading: int, job: Span) -> Said:
    """What stands in a heading beside the title of its job: "Acme - Baker (Leeds)", "Baker at Acme, Leeds"."""
    block = page.blocks[heading]
    names: list[str] = []
    place: Span | None = None
    arranged = False
    after = AT.match(page.plain, job.end, block.end)
    if after:
        said = line_said(page, after.end(), block.end)
        names, place, arranged = list(said.names), said.place, said.arranged
    for aside in ASIDE.finditer(page.plain, job.end, block.end):
        said = line_said(page, *aside.span("said"))
        place, arranged = place or said.place, arranged or said.arranged
    before = page.plain[block.start : job.start]
    mark = BEFORE_JOB.search(before)
    if mark and could_offer(before[: mark.start()].strip()):
        names.append(before[: mark.start()].strip())
    return Said(tuple(names), place, arranged, after is not None and after["by"] == " at ")


def _lines(page: Page, heading: int) -> Iterator[int]:
    """The short lines right below the heading of a job."""
    for index in range(heading + 1, min(len(page.blocks), heading + 1 + MOST_LINES)):
        block = page.blocks[index]
        line = block.kind == "paragraph" or (index == heading + 1 and block.kind == "heading" and _is_line(page, index))
        if not line or block.end - block.start > LONGEST_LINE or block.heading != heading:
            return
        words = page.words(index)
        if FIGURE_LINE.search(words) or SENTENCE.fullmatch(words):
            return
        if not LABELLED.match(words):
            yield index


def _is_line(page: Page, index: int) -> bool:
    """True for a heading that says who offers a job and where: "Acme | Leeds", "Acme, Leeds (Hybrid)"."""
    words = page.words(index)
    return "|" in words or ("," in words and _place_at_end(words, [e for e in find_places(words) if not e.adjective]) is not None)


def line_said(page: Page, start: int, end: int) -> Said:
    """What a line says, part by part: "Acme Foods | Leeds | Full-time", "Acme Foods, Leeds", "Leeds"."""
    names: list[str] = []
    place: Span | None = None
    arranged = False
    edges = [start, *(at for cut in PARTS.finditer(page.plain, start, end) for at in cut.span()), end]
    parts = list(zip(edges[::2], edges[1::2], strict=True))
    for first, last in parts:
        part = page.plain[first:last]
        words = ASIDE.sub("", part).strip(" *_,()")
        if not words or LABELLED.match(part):
            continue
        if WORKS_SO.fullmatch(words):
            arranged = True
            continue
        named = [each for each in find_places(part) if not each.adjective]
        where = _place_at_end(part, named)
        if where is not None:
            place = place or Span(first + where, first + named[-1].end)
            arranged = arranged or any(WORKS_SO.fullmatch(each["said"]) for each in ASIDE.finditer(part))
            words = part[:where].rstrip(" ,(").removesuffix(" in").strip(" *_,")
        if words and could_offer(words):
            names.append(words)
    return Said(tuple(names), place, arranged)


def _place_at_end(part: str, named: list[PlaceMention]) -> int | None:
    """Where the place starts that a part is, or ends with after a comma or "in": "Leeds", "Acme Foods, Leeds"."""
    if not named or not (WHOLE.fullmatch(part, named[-1].end) or ASIDE.fullmatch(part, named[-1].end)):
        return None
    start = named[-1].start
    for each in reversed(named[:-1]):
        if part[each.end : start].strip(" ,/;") in ("", "or", "and"):
            start = each.start
    before = part[:start]
    return start if not before.strip(" *_(") or before.rstrip(" *_").endswith((",", "(")) or before.endswith(" in ") else None


def _is_told(page: Page, heading: int, name: str) -> bool:
    """True for a name beside the title of a job that the text tells again, or that says what its bearer is."""
    block = page.blocks[heading]
    again = page.plain.find(name, block.end) >= 0 or page.plain.find(name, 0, block.start) >= 0
    return again or bodies().search(name) is not None


def _offers(page: Page, heading: int) -> bool:
    """True for a section that speaks of the job as offered."""
    return OFFERS.search(page.plain, page.blocks[heading].end, section_end(page, heading)) is not None
