"""Job advertisements: in one, every claim carries the employer, the place and the seniority of that job."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from flows.extract.occupations import find_occupations, name_occupation
from flows.extract.page import Page
from flows.extract.places import find_places

EMPLOYER_FIELD = re.compile(
    r"(?:^|\.)(?:company|employer|organi[sz]ation|hiringOrganization|hiring_organization)(?:\.name)?$", re.IGNORECASE
)
PLACE_FIELD = re.compile(
    r"(?:^|\.)(?:joblocation|location)s?(?:\.\d+)?(?:\.address)?(?:\.(?:city|addressLocality|name|region|addressRegion|state|country|addressCountry))?$",
    re.IGNORECASE,
)
LEVEL_FIELD = re.compile(r"(?:^|\.)(?:experience_?level|seniority|level|job_?level)$", re.IGNORECASE)
TITLE_FIELD = re.compile(r"(?:JobPosting\.title|^job_?title|^position)$", re.IGNORECASE)
DATED_FIELD = re.compile(
    r"(?:^|\.)(?:datePosted|validThrough|employmentType|employment_type|jobLocation\b.*|hiringOrganization\b.*)$"
)
LABEL = re.compile(
    r"^(?P<label>location|place of work|based in|employer|company|organi[sz]ation|employment type|job type|"
    r"contract type|reports? to|reporting line|"
    r"reference(?: number)?|closing date|salary(?: range)?|job title|position(?: title)?|role|department|grade|hours|"
    r"work(?:ing)? (?:pattern|arrangement))\s*:\s*",
    re.IGNORECASE,
)
CALL = re.compile(
    r"\b(?:we(?:['’]re| are) (?:looking|hiring|seeking|recruiting)|join (?:our|us|the team)|you(?:['’]ll|"
    r" will) (?:be joining|join|report|need to have|work)|"
    r"apply (?:now|at|today|for this)|to apply|about the role|your role|the successful candidate|what you(?:['’]ll| will) do|"
    r"this role (?:has|sits|reports|requires|is)|key responsibilities|job (?:specification|description|summary)|"
    r"responsible to the|why join us|person specification|"
    r"what (?:we offer|skills and experience are we looking for)|nice[- ]to[- ]have|must[- ]have requirements|"
    r"essential (?:skills|criteria)|desirable (?:skills|criteria))\b",
    re.IGNORECASE,
)
ADVICE = re.compile(
    r"\b(?:how to become|career (?:guide|path|overview|roadmap)|what (?:does|do|is) an?\b|salary guide|job outlook|"
    r"frequently asked|how much (?:does|do)|"
    r"in this (?:article|guide|post)|average salar(?:y|ies)|bootcamps?|sample positions)\b",
    re.IGNORECASE,
)
AT_EMPLOYER = re.compile(
    r"\b(?:[Aa]t|[Jj]oin|[Jj]oining|[Aa]bout|[Ww]hy) (?P<name>[A-Z][\w&.'’-]*(?: (?:& )?[A-Z][\w&.'’-]*){0,3})"
)
NAMED_SEEKER = re.compile(
    r"(?P<name>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3}) (?:is|are) (?:looking for|hiring|seeking|recruiting)\b"
)
COMMON = frozenset(
    [
        "The",
        "This",
        "Us",
        "You",
        "Your",
        "Our",
        "We",
        "Role",
        "Team",
        "It",
        "A",
        "An",
        "They",
        "Why",
        "About",
        "Join",
        "Apply",
        "Work",
        "That",
        "What",
        "These",
        "Those",
        "Level",
        "Grade",
    ]
)
HEAD_BLOCKS = 12
"""Blocks at the top of a document in which a labelled place or employer may stand."""


@dataclass(frozen=True, slots=True)
class Advertisement:
    """What a job advertisement says of its job. None where unstated."""

    subject: str | None
    seniority: str | None
    employer: str | None
    location: str | None


def read_advertisement(page: Page) -> Advertisement | None:
    """The job that a document advertises, or None where it is no job advertisement.

    A document is one where structured data says so (schema.org JobPosting, front matter with a company and a date of posting), or
    where it calls for applicants at least twice and nowhere gives career advice.
    """
    fields = {block.name: page.document.words(block) for block in page.blocks if block.kind == "field"}
    posted = any(DATED_FIELD.search(name) for name in fields)
    if not posted:
        calls = {match[0].lower() for match in CALL.finditer(page.plain)}
        labels = [
            page.words(i)
            for i, block in enumerate(page.blocks[:40])
            if block.kind in ("paragraph", "item") and LABEL.match(page.words(i))
        ]
        advised = ADVICE.search(page.plain) is not None
        if advised or len(calls) + len(labels) < 2 or not calls:
            return None
    employer = next((value for name, value in fields.items() if EMPLOYER_FIELD.search(name) and value), None)
    location = next((value for name, value in fields.items() if PLACE_FIELD.search(name) and value and not value.isdigit()), None)
    level = next((value for name, value in fields.items() if LEVEL_FIELD.search(name)), None)
    title = next((value for name, value in fields.items() if TITLE_FIELD.search(name)), None) or _title(page)
    named = name_occupation(title, trusted=False) if title else None
    return Advertisement(
        subject=named[0] if named else None,
        seniority=_level(level) or (named[1] if named else None),
        employer=employer or _employer(page),
        location=location or _location(page),
    )


def _title(page: Page) -> str | None:
    first = next((page.words(i) for i, block in enumerate(page.blocks) if block.kind == "heading"), None)
    return first if first and find_occupations(first) else page.document.title or first


def _level(written: str | None) -> str | None:
    from flows.extract.seniority import label_seniority

    return label_seniority(written.replace("_", " ")) if written else None


def _employer(page: Page) -> str | None:
    for index, block in enumerate(page.blocks[:40]):
        words = page.words(index)
        label = LABEL.match(words)
        if label and block.kind != "cell" and label["label"].lower() in ("employer", "company", "organisation", "organization"):
            return words[label.end() :] or None
    seeker = NAMED_SEEKER.search(page.plain)
    if seeker and seeker["name"].split()[0] not in COMMON:
        return seeker["name"]
    names = Counter(
        match["name"].rstrip(".'’")
        for match in AT_EMPLOYER.finditer(page.plain)
        if match["name"].split()[0] not in COMMON and not find_places(match["name"]) and not find_occupations(match["name"])
    )
    name, count = max(names.items(), key=lambda pair: (pair[1], -page.plain.find(pair[0])), default=("", 0))
    if count >= 2:
        return name
    title = page.document.title
    site = re.fullmatch(r"(?P<name>[A-Z]\w+(?: [A-Z]\w+){0,2}) (?:Jobs|Careers|Vacancies)", title or "")
    return site["name"] if site else page.document.publisher


def _location(page: Page) -> str | None:
    for index, block in enumerate(page.blocks[:60]):
        words = page.words(index)
        label = LABEL.match(words)
        if label and label["label"].lower() in ("location", "place of work", "based in"):
            places = find_places(words)
            return places[0].words if places else None
        if (
            block.kind == "heading"
            and re.fullmatch(r"(?:job )?location:?", words, re.IGNORECASE)
            and index + 1 < len(page.blocks)
        ):
            places = find_places(page.words(index + 1))
            if places:
                return places[0].words
    return None
