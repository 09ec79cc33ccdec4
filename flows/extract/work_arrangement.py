"""``work_arrangement``: where (remote, hybrid, on-site), how long (full-time, 40 hours a week) and when (shifts) people work.

Courses and pay have hours and places too, and are none; nor is what a text denies, but for work that can't be remote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.extract.advertisement import read_advertisement
from flows.extract.languages import Name
from flows.extract.page import FIGURE, Page, Span
from flows.extract.rows import Row, claim_row, trim
from flows.extract.scope import scope_of
from flows.extract.title_subject import field_subject
from flows.extract.vocabulary import names_of

TABLE = "arrangements"

ASPECTS = {
    "place": ("fully remote", "remote", "hybrid", "on-site", "on-site only"),
    "hours": ("full-time", "part-time", "overtime"),
    "employment": ("freelance",),
}
"""What an arrangement is about; all others are schedules."""

HOURS = re.compile(
    r"(?<!\w)(?:(?P<count>[2-9]\d(?:\.5)?|1\d(?=(?: ?[-–] ?| to | and )\d\d))(?:(?: ?[-–] ?| to | and )(?P<second>\d\d))?"
    r"(?P<plus>\+)?[ -]?(?:hours?|hrs)"
    r"(?: (?:a|per|each|every) week|/week| weekly)|(?P<weekly>[2-9]\d(?:\.5)?)-hour (?:work ?)?weeks?\b)",
    re.IGNORECASE,
)
BOUND = re.compile(r"\b(?P<bound>(?:more than|over|up to|about|around|at least) )\Z", re.IGNORECASE)
LONGEST_BOUND = 11
LONGEST_HOURS = 28
"""Code points of hours before the word week, at most."""
VERB_BEFORE = re.compile(
    r"\b(?:(?<!remote )works?(?! (?:has|is|was|can|may|experience|environment|life)\b)|working|employed|(?:may|can|often|"
    r"also|sometimes|usually|typically|must|to) be)\b[^.;:?!()]{0,60}\Z|\b(?:offers?|supports?|allows?(?: for)?|provid\w+|"
    r"enjoys?|involv\w+|requires?|includ\w+|expect)\b[^.;:?!]{0,40}\Z",
    re.IGNORECASE,
)
IN_FORCE = re.compile(
    r"[ -]?(?:friendly\b|(?:(?:work|working|roles?|positions?|jobs?|options?|opportunities|arrangements?|schedules?|hours?|"
    r"models?)\b)?[^.;:?!]{0,25}\b(?:is|are|may be|can be|has become)(?: (?:very|quite|often|also|sometimes|increasingly|"
    r"usually|typically|generally|more|fairly|not un))* ?"
    r"(?:common|available|possible|required|expected|offered|the norm|typical|normal|standard|frequent|usual|necessary|"
    r"widespread)\b)",
    re.IGNORECASE,
)
LABEL_BEFORE = re.compile(
    r"\b(?:employment(?: type)?|job type|contract(?: type)?|work(?:ing)? (?:arrangements?|hours|pattern|model|mode|"
    r"schedule|style|type|environment)|hours|schedule|location|place of work|workplace|remote(?: (?:status|type|policy|work))?|"
    r"work[- ]life balance(?: \(\w+\))?|type)\s*:\W{0,4}[^.:;]{0,45}\Z",
    re.IGNORECASE,
)
THING = re.compile(
    r"[ -](?:work(?:ing)?|roles?|positions?|jobs?|options?|arrangements?|schedules?|hours|setting|basis|capacity)\b",
    re.IGNORECASE,
)
FIELD = re.compile(
    r"(?:^|\.)(?:employment_?type|remote_?type|job_?location_?type|work_?hours|schedule|work_?(?:mode|model|"
    r"arrangement)|job_?type)$",
    re.IGNORECASE,
)
COLUMN = re.compile(r"\b(?:type|employment|arrangement|schedule|hours|mode|remote)\b", re.IGNORECASE)
OFFER = re.compile(
    r"[ -](?:position|role|job|contract|work|working|employment|opportunity|options?|arrangements?|schedule|\(|,|in |within )",
    re.IGNORECASE,
)
DENIED = re.compile(
    r"\b(?:not|never|no|rarely|seldom|without|isn['’]t|aren['’]t|don['’]t|doesn['’]t|if|whether|unlike|"
    r"instead of|rather than|limited|than|find|seek|land|apply|looking for)\b[^.;:,]{0,30}\Z",
    re.IGNORECASE,
)
OTHER = re.compile(
    r"\b(?=\w)(?:cours(?:e|es|ework)|boot ?camps?|program(?:me)?s?|tuition|self-paced|study|studying|students?|class(?:es)?|"
    r"learn(?:ing)?|degrees?|internships?|(?:study|part-time|full-time) routes?|undergraduates?|I|my|he|she|his|her|"
    r"salar(?:y|ies)|earn(?:s|ed|ing)?|pay|paid|visa|instructors?|part-time jobs|challenge|survey|customers?|"
    r"patients? (?:can|may))\b",
    re.IGNORECASE,
)


def extract(page: Page) -> list[Row]:
    """The arrangement claims of a document, in order, without ids: one per arrangement, subject and scope."""
    rows: dict[tuple[object, ...], Row] = {}
    for mention in sorted([*names_of(page, TABLE), *_hours(page)], key=lambda each: each.start):
        index = page.block_at(mention.start)
        if page.blocks[index].kind in ("code", "heading"):
            continue
        quote = _asserted(page, index, mention)
        if quote is None:
            continue
        scope = scope_of(page, Span(mention.start, mention.end), index=index)
        scope = scope if scope.subject else scope._replace(subject=field_subject(page))
        key = (scope.subject, scope.seniority, scope.location, scope.industry, mention.name)
        if scope.subject and key not in rows:
            values = {"arrangement": mention.name, "aspect": _aspect(mention.name)}
            rows[key] = claim_row(page, "work_arrangement", mention.name, scope, trim(page, quote), values)
    return list(rows.values())


def _hours(page: Page) -> Iterator[Name]:
    """Hours a week that a text names: "40 hours a week", "more than 40 hours a week"."""
    plain = page.plain
    for found in _before_weeks(page):
        count = found["count"] or found["weekly"]
        before = BOUND.search(plain, max(0, found.start() - LONGEST_BOUND), found.start()) if found["count"] else None
        said = "more than " if found["plus"] else before["bound"].lower() if before else ""
        bound = said.replace("over", "more than").replace("around", "about")
        hours = f"{bound}{count}{'-' + found['second'] if found['second'] else ''} hours a week"
        yield Name(before.start() if before else found.start(), found.end(), hours, "")


def _before_weeks(page: Page) -> Iterator[re.Match[str]]:
    """What ``HOURS`` finds, looked for beside the word that all of it holds."""
    last = 0
    plain, lower = page.plain, page.folded
    week = lower.find("week")
    while week >= 0:
        end = week + len("week")
        for found in HOURS.finditer(plain, max(last, week - LONGEST_HOURS), min(end + 2, len(plain))):
            last = found.end()
            yield found
        week = lower.find("week", end)


def _aspect(name: str) -> str:
    if name.endswith("hours a week"):
        return "hours"
    return next((aspect for aspect, names in ASPECTS.items() if name in names), "schedule")


def _asserted(page: Page, index: int, mention: Name) -> Span | None:
    """The words that say that the occupation works so; None where nothing does."""
    plain, block = page.plain, page.blocks[index]
    thing = THING.match(plain, mention.end, block.end)
    own = Span(mention.start, thing.end() if thing else mention.end)
    if block.kind == "field":
        return own if FIELD.search(block.name) else None
    if block.kind == "cell":
        lone = mention.end - mention.start >= 0.5 * (block.end - block.start)
        return own if lone and block.row > 0 and block.header >= 0 and COLUMN.search(page.words(block.header)) else None
    sentence = page.sentence_at(mention.start)
    words = plain[sentence.start : sentence.end]
    if words.rstrip(" \"”'’)*").endswith("?"):
        return None
    before = plain[max(sentence.start, mention.start - 100) : mention.start]
    labelled = LABEL_BEFORE.search(before)
    if labelled:
        return Span(mention.start - len(before) + labelled.start(), own.end)
    if FIGURE.search(words) or OTHER.search(words) or (DENIED.search(before) and mention.name != "on-site only"):
        return None
    force = IN_FORCE.match(plain, mention.end, min(sentence.end, mention.end + 80))
    if force:
        return Span(mention.start, force.end())
    verb = VERB_BEFORE.search(before)
    if verb:
        return Span(mention.start - len(before) + verb.start(), own.end)
    advert = page.once("advertisement", -1, lambda _: read_advertisement(page)) is not None
    offered = OFFER.match(plain, mention.end, sentence.end)
    return own if (advert and offered) or mention.name == "on-site only" else None
