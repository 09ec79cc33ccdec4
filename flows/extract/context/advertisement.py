"""Job advertisements: in one, every claim carries the employer, the place and the seniority of that job."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import ahocorasick_rs

from flows.extract.context.advertiser import EMPLOYER_LABELS, LABEL, employer_of, labelled_in
from flows.extract.context.own_titles import named_by_title
from flows.extract.context.posting import SENTENCE, line_said
from flows.extract.context.title_subject import headed_by_title
from flows.extract.mentions.hiring import ARRANGED, SEEKING_WORDS
from flows.extract.mentions.occupations import find_occupations
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.mentions.places import find_places
from flows.extract.mentions.seniority import BARE_GRADE, label_seniority
from flows.extract.mentions.title_labels import TITLE_FIELD
from flows.extract.pages.page import Page

EMPLOYER_FIELD = re.compile(
    r"(?:^|\.)(?:company|employer|organi[sz]ation|hiringOrganization|hiring_organization)(?:\.name)?$", re.IGNORECASE
)
PLACE_FIELD = re.compile(
    r"(?:^|\.)(?:joblocation|location)s?(?:\.\d+)?(?:\.address)?(?:\.(?:city|addressLocality|name|region|addressRegion|state|"
    r"country|addressCountry))?$",
    re.IGNORECASE,
)
LEVEL_FIELD = re.compile(
    r"(?:^|\.)(?:experience_?level|seniority(?:_?level)?|level|job_?level|career_?level|experience_?requirements)$", re.IGNORECASE
)
DATED_FIELD = re.compile(
    r"(?:^|\.)(?:datePosted|validThrough|employmentType|employment_type|jobLocation\b.*|hiringOrganization\b.*)$"
)
PAY_FIELD = re.compile(rf"(?:^|\.)(?:base_?)?{PAY_NOUNS}(?:_?(?:range|min|max|from|to))?\b", re.IGNORECASE)
LETTERS = ("cv", "resume", "cover letter")
"""What applicants send."""
CALLS = (
    *(f"{we} {seek}" for we in ("we're", "we are", "are we") for seek in ("looking", *SEEKING_WORDS)),
    *(f"{you} {verb}" for you in ("you'll", "you will")
      for verb in ("be joining", "join", "report", "need to have", "work", "do")),
    *(f"join {us}" for us in ("us", "our", "the team")),
    *(f"apply {where}" for where in ("now", "at", "today", "for this")),
    *(f"{verb} {your} {letter}" for verb in ("include", "send", "email") for your in ("a", "your") for letter in LETTERS),
    *(f"about {this} {job}" for this in ("the", "this") for job in ("role", "position")),
    *(f"this role {verb}" for verb in ("has", "sits", "reports", "requires", "is")),
    *(f"{how} {asked}" for how in ("essential", "desirable") for asked in ("skills", "criteria")),
    *(f"{the} {candidate}" for the in ("the", "an") for candidate in ("ideal candidate", "successful candidate")),
    *(f"{kind} specification" for kind in ("job", "person")),
    "to apply", "your role", "key responsibilities", "job description", "job summary", "responsible to the", "why join us",
    "positions available", "positions currently available", "position is available", "post-holder", "informal enquiries",
    "joining us", "email us", "job requirements",
    "what we offer", "nice-to-have", "nice to have", "must-have requirements", "must have requirements",
    "applications are invited", "applications invited", "duties as assigned", "include cv", "we are willing to pay",
    "the position is open until", "will be accepted until the position",
)  # fmt: skip
"""Phrases that call for applicants."""

ADVICE = (
    "how to become", "career guide", "career path", "career overview", "career roadmap", "what does a ",
    "what does an ", "what do a",
    "what is a ", "what is an ",
    "salary guide", "job outlook", "frequently asked", "how much does", "how much do", "in this article", "in this guide",
    "in this post",
    "average salary", "average salaries", "bootcamp", "sample positions",
)  # fmt: skip
"""Phrases of career advice, which no advertisement gives."""

ANYWHERE = re.compile(rf"\s?\(?\b(?:{ARRANGED}|wherever [^(),]+)\b\)?", re.IGNORECASE)
"""Words of a field of places that name none: "Remote, Ohio"."""

BASED = re.compile(
    r"\b(?:based|located|situated|headquartered|works? from anywhere|working from anywhere|offices?|hub) (?:in|at) (?:the |our )?"
    r"(?=(?:(?:heart|centre|center) of )?[A-Z])|"
    r"\b(?:in|at|from|for|join) (?:our|the) (?=[A-Z][\w .,'’-]{2,30}? (?:office|plant|branch|site|campus|headquarters|hub|studio|"
    r"store|warehouse|location)\b)"
)
"""Before the place of work of an advertised job."""

SIGNED = re.compile(r"[📍🌍🌎🌏]\W{0,3}(?=\w)")
"""A sign that stands before a place."""
PAY_LABELS = ("salary", "salary range", "pay", "pay range", "compensation")
"""Labels of the pay of an advertised job."""
MOST_READ = 20_000
"""Code points of an advertisement in which the one place is looked for that it names."""
MOST_LINES, LONGEST_PLACE = 120, 40
"""Blocks of an advertisement of which one may be its place and no more, and its longest, in code points."""
MOST_OPENING = 12
"""Blocks at the head of an advertisement in which a sign stands before its place."""


@dataclass(frozen=True, slots=True)
class Advertisement:
    """What a job advertisement says of its job. None where unstated."""

    subject: str | None
    seniority: str | None
    employer: str | None
    location: str | None


def advertisement_of(page: Page) -> Advertisement | None:
    """What ``read_advertisement`` gives, read once for each page."""
    return page.known(read_advertisement)


def read_advertisement(page: Page) -> Advertisement | None:
    """The job that a document advertises, or None where it is no job advertisement.

    A document is one where structured data says so (schema.org JobPosting, front matter with a company and a date of posting), or
    where it calls for applicants at least twice and nowhere gives career advice.
    """
    fields = {block.name: page.document.words(block) for block in page.blocks if block.kind == "field"}
    offered = any(PAY_FIELD.search(name) for name in fields) and any(EMPLOYER_FIELD.search(name) for name in fields)
    posted = offered or any(DATED_FIELD.search(name) for name in fields) or _is_form(page)
    if not posted:
        calls, advised = _phrases(page.lower)
        labels = [
            page.words(i)
            for i, block in enumerate(page.blocks[:40])
            if (block.kind in ("paragraph", "item", "heading") and LABEL.match(page.words(i)))
            or (block.kind == "cell" and block.row > 0 and LABEL.fullmatch(f"{page.words(i)}:"))
        ]
        labels += [name for name in fields if PAY_FIELD.search(name) or PLACE_FIELD.search(name)]
        if advised or len(calls) + len(labels) < 2 or not calls:
            return None
    employer = next((value for name, value in fields.items() if EMPLOYER_FIELD.search(name) and value), None)
    stated_place = next((value for name, value in fields.items() if PLACE_FIELD.search(name) and not value.isdigit()), "")
    location = ANYWHERE.sub("", stated_place).strip(" ,/|–—-")
    several = len(set(labelled_in(page, EMPLOYER_LABELS))) > 1  # each job states its own
    levels = (
        (LEVEL_FIELD.search(name) or (name == "experience" and not any(map(str.isdigit, value))), value)
        for name, value in fields.items()
    )  # years of experience are asked for, and no level
    level = next((value for stated, value in levels if stated), None)
    title = next((value for name, value in fields.items() if TITLE_FIELD.search(name)), None) or _title(page)
    named = (named_by_title(page, title) or headed_by_title(title)) if title else None
    return Advertisement(
        subject=named[0] if named else None,
        seniority=_level(level) or (named[1] if named else None),
        employer=employer or (None if several else employer_of(page)),
        location=location or (None if several else _location(page)),
    )


def _is_form(page: Page) -> bool:
    """True where sections state the pay, and who pays it or where: a short line each, under the label as its heading."""
    if next(labelled_in(page, PAY_LABELS, headed=True), None) is None:
        return False
    where = next(labelled_in(page, ("location",), headed=True), "")
    return any(labelled_in(page, EMPLOYER_LABELS, headed=True)) or bool(find_places(where))


@cache
def _automaton() -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick([*CALLS, *ADVICE], matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)


def _phrases(lower: str) -> tuple[set[str], bool]:
    """The phrases in a text that call for applicants, and whether one gives career advice."""
    calls: set[str] = set()
    advised = False
    for which, start, end in _automaton().find_matches_as_indexes(lower):
        if not (lower[start - 1 : start].isalnum() or (lower[end : end + 1].isalnum() and which < len(CALLS))):
            if which < len(CALLS):
                calls.add(CALLS[which])
            else:
                advised = True
    return calls, advised


def _title(page: Page) -> str | None:
    first = next((page.words(i) for i, block in enumerate(page.blocks) if block.kind == "heading"), None)
    return first if first and find_occupations(first) else page.document.title or first


def _level(written: str | None) -> str | None:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", written or "")  # "entryLevel", "mid_level"
    grade = BARE_GRADE.fullmatch(words)
    return str(grade.lastgroup) if grade else label_seniority(words)


def _location(page: Page) -> str | None:
    for stated in labelled_in(page, ("location", "place of work", "based in")):
        places = find_places(stated)
        if places:
            return places[0].words
    for index in range(min(len(page.blocks), MOST_OPENING)):
        signed = SIGNED.search(page.words(index))
        places = find_places(page.words(index)[signed.end() :]) if signed else []
        if places and places[0].start == 0 and not places[0].adjective:
            return places[0].words
    lines = {line for index in range(min(len(page.blocks), MOST_LINES)) if (line := _line_of_place(page, index))}
    lines = lines or {line for index in range(min(len(page.blocks), MOST_OPENING)) if (line := _end_of_line(page, index))}
    if len(lines) == 1:  # of several, each is that of its own job
        return lines.pop()
    for based in BASED.finditer(page.plain):
        places = find_places(page.plain[based.end() : based.end() + 60])
        if places and places[0].start <= 20 and not places[0].adjective:
            return places[0].words
    return _only_place(page)


def _line_of_place(page: Page, index: int) -> str | None:
    """The place that a line is, and no more: "Leeds, UK"."""
    block = page.blocks[index]
    short = block.kind == "paragraph" and block.end - block.start <= LONGEST_PLACE
    places = find_places(page.words(index)) if short else []
    whole = bool(places) and places[0].end - places[0].start == block.end - block.start and not places[0].adjective
    return places[0].words if whole else None


def _end_of_line(page: Page, index: int) -> str | None:
    """The place that a title or a short line ends with: "Baker (Leeds, UK)", "Acme Foods - Leeds", "Leeds | 2021"."""
    block = page.blocks[index]
    titled = block.kind in ("heading", "paragraph") or block.name == "title"
    place = line_said(page, block.start, block.end).place if titled and not SENTENCE.fullmatch(page.words(index)) else None
    return page.plain[slice(*place)] if place else None


def _only_place(page: Page) -> str | None:
    """The one city or region that an advertisement names as where somebody or something is: "a small firm in Leeds"."""
    named = [
        each for each in find_places(page.plain[:MOST_READ]) if not each.adjective and (each.place.city or each.place.region)
    ]
    located = [each for each in named if page.plain.endswith((" in ", " in the "), 0, each.start)]
    return located[0].words if located and len({each.words for each in named}) == 1 else None
