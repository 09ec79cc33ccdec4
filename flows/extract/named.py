"""Claims that name members of a set (tools, skills): runs of names in a sentence, what is said of them, and one claim each.

What is said of a run is a matter of the kind, which gives it as a function; runs, scope, quotes and the choice of the best
mention are the same for all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any, NamedTuple

from flows.extract.context.advertisement import advertisement_of
from flows.extract.context.context_subjects import context_subject
from flows.extract.context.languages import Name
from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.of_all import is_of_all
from flows.extract.context.rows import Row, claim_row, trim
from flows.extract.context.scope import Scope, scope_of
from flows.extract.context.subject_sources import subject_of
from flows.extract.context.subjects import names_occupation
from flows.extract.context.title_subject import field_subject
from flows.extract.context.vocabulary import names_of
from flows.extract.languages.language_lists import Run
from flows.extract.languages.language_places import Standing, standing
from flows.extract.mentions.occupations import find_occupations
from flows.extract.mentions.seniority import find_seniorities, label_seniority
from flows.extract.pages.navigation import is_navigation
from flows.extract.pages.page import Page, Span
from flows.extract.schooling.runs import best_mentions, beyond_doubt, by_block, list_of, own_part, rank_of, runs_in

EARLIER, LATE = 3, 60
"""Sentences before a run in which its occupation may be named; code points into one of them from which it is named in passing."""
LONGEST_LEAD_IN, LONGEST_PREDICATE = 70, 60
"""Code points of a quote before and after its run, at most."""
CLOSING = re.compile(r"[^()\n]{0,40}\)")
"""After a quote: the rest of the bracket that opens in it."""
OPEN_LEAD = re.compile(r"\b(?:such as|like|including|includes?|e\.g\.?|for (?:example|instance))\W*\Z", re.IGNORECASE)
"""How the lead of a list ends that says that there are more."""
BODY = re.compile(
    r"\b(?:Association|Institute|Society|Academy|Board|Council|Federation|Register|Guild|College|Union) (?:of|for) "
    r"(?:[A-Z][\w-]+ ){0,3}\Z"
)
"""Before those who are in the name of a body: "the National Association of Legal Assistants"."""
SPEAKER = re.compile(r"\b(?:says?|said|explains?|explained|notes?|noted|adds?|added) (?:[A-Z][\w.'’-]+ ?){1,4}, (?:the |an? )?\Z")
"""Before what somebody is who is quoted: "says Ann Lee, director of clinical studies"."""
LONGEST_BODY = 60
"""Code points before the name of an occupation in which a body is looked for."""
IN_NAME = re.compile(r"\W{0,3}(?:Certified|Certificat(?:e|ion)|Licen[cs]e)?\W{0,3}")
"""What stands between what a name is made of: "Database Administrator (DP-300)"."""
CALLED = re.compile(r" (?:Certificat(?:e|ion)|Licen[cs]e|Credential)\b")
"""After an occupation that is part of the name of another certificate: "Dive Supervisor Certification"."""
COMPANY = re.compile(r"\b(?:compan(?:y|ies)|employers?|organi[sz]ations?|vendors?|providers?)\b", re.IGNORECASE)
"""The header of a column of those who make or use what is named."""

LEVEL = re.compile(r"\W*(?:beginners?|intermediate|advanced|basics?|foundation)(?: level)?\W*", re.IGNORECASE)
"""A heading that grades what stands below it: courses, certificates, tools."""
PLAN = re.compile(r"\byears? \d|\([1-9]\d?(?: ?[-–] ?\d{1,2})? years?\)", re.IGNORECASE)
"""How a heading counts the years of a plan, or how long a stage of it takes."""

ISSUED = re.compile(
    r"[\"”’')\]]{0,2}(?: (?:certificates?|certifications?|licen[cs]es?|exams?|credentials?))?,?"
    r"(?: (?:which|that) (?:is|are))?"
    r" (?:from|by|through|with|issued|offered|granted|administered|awarded|given|provided|regulated) (?:\w+ ){0,3}[A-Z]"
)
"""After a name: who gives it."""

GIVES = re.compile(r"(?P<who>[^.;:!?]{2,60}) (?:(?:also|now) )?(?:offers?|provides?|issues?|awards?|grants?|administers?) ")
"""Before a name: who gives it."""


class Said(NamedTuple):
    """What is said of a run: the kind's own columns but for the name, how outright (1 to 3), and the words that say it."""

    values: dict[str, Any]
    strength: int
    start: int
    end: int


class Mentioned(NamedTuple):
    """A run of names where it stands. ``company``: another name that is beyond doubt stands in its block or its list."""

    block: int
    run: Run
    sentence: Span
    stand: Standing
    company: bool


Read = Callable[[Page, Mentioned], Said | None]
"""What is said of a run; None where it is named for something else."""
Announces = Callable[[Page, int], bool]
"""Whether a block stands in a list of the names that are looked for."""
Describe = Callable[[str, dict[str, Any]], str]
"""A claim as a person would write it, from its name and the kind's columns."""


def named_claims(
    page: Page, kind: str, names: Sequence[Name], read: Read, describe: Describe, announced: Announces | None = None
) -> list[Row]:
    """The claims of a document that name one of ``names`` (in order, without overlap): one for each name, subject and polarity,
    of its best mention. Rows without ids, with the columns ``name`` and what ``read`` gives. Where ``announced`` is true of a
    block, it is an entry of a list of such names, so that the first name in it needs nothing beside it."""
    blocks = by_block(page, names)
    listed = beyond_doubt(page, blocks)
    tools = [name for name in names_of(page, "frameworks") if " " in page.plain[name.start : name.end]]
    written = {page.plain[name.start : name.end].lower() for name in (*names, *tools) if name.needs != "word"}

    def ranked() -> Iterator[tuple[int, Row]]:
        for index, group in blocks:
            if page.blocks[index].kind == "code":
                continue
            company, entry = bool(listed[list_of(page, index)]), announced is not None and announced(page, index)
            for mentioned, part in _mentions(page, index, group, company=company, announced=entry):
                said = read(page, mentioned)
                if said is not None:
                    rank = rank_of(mentioned.run, said.strength, asked=mentioned.stand.asked)
                    yield from ((rank, row) for row in _rows(page, kind, mentioned, said, part, describe, written))

    return best_mentions(ranked())


def _mentions(page: Page, index: int, names: list[Name], *, company: bool, announced: bool) -> Iterator[tuple[Mentioned, Span]]:
    """The runs of names in a block, each with its part of the sentence."""
    advertised = advertisement_of(page) is not None
    stand = standing(page, index, names[0].start, advertised=advertised)
    if (is_navigation(page, index) and not stand.asked) or _is_company(page, index):
        return
    for run, sentence, part in runs_in(page, index, names, company=company, announced=announced):
        yield Mentioned(index, run, sentence, stand, company), part


def _is_company(page: Page, index: int) -> bool:
    """True for a cell under "Company": makers of tools are employers too."""
    header = page.blocks[index].header
    return header >= 0 and COMPANY.search(page.words(header)) is not None


def _rows(
    page: Page, kind: str, mentioned: Mentioned, said: Said, part: Span, describe: Describe, written: Collection[str]
) -> Iterator[Row]:
    """The claims of a run. ``written``: all names of the document, in lower case, none of which says who says so."""
    scope = _scope(page, mentioned, part, written)
    if scope.subject is None or is_of_all(page, mentioned.block, mentioned.run.start, scope.subject):
        return
    quote = _quote(page, mentioned.run, said)
    values = said.values | {"open_list": True} if "open_list" in said.values and _is_open(page, mentioned.block) else said.values
    for name in dict.fromkeys(each.name for each in mentioned.run.names):
        yield claim_row(page, kind, describe(name, values), scope, quote, {"name": name, **values})


def _is_open(page: Page, index: int) -> bool:
    """True for an entry of a list whose lead says that there are more: "tools such as:"."""
    lead = page.blocks[index].lead
    return page.blocks[index].kind == "item" and lead >= 0 and OPEN_LEAD.search(page.words(lead)[-LATE:]) is not None


def _scope(page: Page, mentioned: Mentioned, part: Span, written: Collection[str]) -> Scope:
    """The scope of a run, without what is part of a name or tells who gives what is named."""
    run = Span(mentioned.run.start, mentioned.run.end)
    scope = scope_of(page, run, part, index=mentioned.block)
    if scope.attributed_to and _is_no_origin(page, scope.attributed_to.lower(), run, part, written):
        scope = scope._replace(attributed_to=None)
    if scope.industry and (page.plain[run.start : run.end] in scope.industry or _gives(page, scope.industry, run, part)):
        scope = scope._replace(industry=None)
    if page.within("seniorities", mentioned.block, find_seniorities, run) or (scope.seniority and _in_plan(page, mentioned)):
        scope = scope._replace(seniority=None)  # "Senior Certified Inspector" grades the name, and "Year 3" of a plan is no grade
    subject = scope.subject
    own = own_part(page, mentioned.block, mentioned.run, part)
    if any(each.start >= own.end and part.holds(each.start, each.end) for each in find_in_block(page, mentioned.block)):
        subject = subject_of(page, mentioned.block, run, own)
    if subject and (_only_in_names(page, mentioned, subject) or _of_entry_itself(page, mentioned, subject, written)):
        return scope._replace(subject=_beside_names(page, mentioned) or field_subject(page))
    return scope._replace(subject=_topic(page, mentioned, subject) or field_subject(page))


def _of_entry_itself(page: Page, mentioned: Mentioned, subject: str, written: Collection[str]) -> bool:
    """True where an entry or a cell takes its occupation from a name of its list ("Certified Surgical Assistant"),
    or a cell from a header that cuts the topic short ("Entry Architect" of a cloud architect). ``written``: all such names."""
    block = page.blocks[mentioned.block]
    if block.kind == "cell" and block.header >= 0 and subject in page.words(block.header).lower():
        return (_beside_names(page, mentioned) or field_subject(page) or "").endswith(f" {subject}")
    named = [each for each in written if subject in each] if block.kind in ("item", "cell") else []
    beside = [page.words(other).lower() for other in page.row_of(block)] if block.kind == "cell" and named else []
    return bool(named) and not any(subject in each and not any(name in each for name in named) for each in beside)


def _in_plan(page: Page, mentioned: Mentioned) -> bool:
    """True where all that tells a seniority is how long or which year a stage of studies is: "Year 3-4", "Grade 12 (2 years)"."""
    if page.within("seniorities", mentioned.block, find_seniorities, mentioned.sentence):
        return False
    for _, span in page.around(mentioned.block):
        words = page.plain[span.start : span.end]
        if label_seniority(words):
            worded = any(each.worded for each in find_seniorities(words))
            return LEVEL.fullmatch(words) is not None or (PLAN.search(words) is not None and not worded)
    return False


def _only_in_names(page: Page, mentioned: Mentioned, subject: str) -> bool:
    """True where what stands before a run, or its own sentence, names an occupation only as part of other names."""
    named = [
        each
        for each in find_in_block(page, mentioned.block)
        if each.start < mentioned.sentence.end and each.found.subject == subject
    ]
    return bool(named) and all(_in_name(page, mentioned, each.start, each.end) for each in named)


def _beside_names(page: Page, mentioned: Mentioned) -> str | None:
    """The last occupation that is named before the sentence of a run ends, and not as part of other names; else the topic."""
    block = page.blocks[mentioned.block]
    topic = context_subject(page, mentioned.block, Span(block.start, block.start))
    named = [
        each.found.subject
        for each in find_in_block(page, mentioned.block)
        if each.end <= mentioned.run.start and not _in_name(page, mentioned, each.start, each.end)
    ]
    return named[-1] if named else topic[0] if topic else None


def _in_name(page: Page, mentioned: Mentioned, start: int, end: int) -> bool:
    """True where the name of an occupation is part of that of a body ("the Association of Legal Assistants"), or, in an entry,
    of what the run names ("Database Administrator (DP-300)") or of who gives it."""
    run, plain = mentioned.run, page.plain
    before = max(page.blocks[mentioned.block].start, start - LONGEST_BODY)
    if BODY.search(plain, before, start) or SPEAKER.search(plain, before, start):
        return True
    if plain[start].isupper() and CALLED.match(plain, end) and (end <= run.start or start >= run.end):
        return True
    if page.blocks[mentioned.block].kind != "item":
        return False
    if start >= run.end:
        return plain[start].isupper() and ISSUED.match(plain, run.end, end) is not None
    return IN_NAME.fullmatch(plain, end, run.start) is not None


def _is_no_origin(page: Page, origin: str, run: Span, part: Span, written: Collection[str]) -> bool:
    """True where what reads like an origin (lower case) is a name itself ("BLS", that nurses hold), part of one, or who gives
    what the run names ("a pilot's license from the FAA")."""
    named = (
        any(each == origin or each.startswith(f"{origin} ") or origin.startswith(f"{each} ") for each in written)
        or origin in page.plain[run.start : run.end].lower()
    )
    return named or ISSUED.match(page.plain, run.end, part.end) is not None


def _gives(page: Page, industry: str, run: Span, part: Span) -> bool:
    """True where what reads like an industry is who gives what the run names: "The ACSM offers the credential"."""
    giver = GIVES.search(page.plain, max(part.start, run.start - LONGEST_LEAD_IN), run.start)
    return giver is not None and giver["who"].endswith(industry)


def _topic(page: Page, mentioned: Mentioned, subject: str | None) -> str | None:
    """The occupation that a run is about: ``subject``, but not one that an earlier sentence names in passing, late in its words
    ("explain it to a lawyer"); then that of the headings and the document."""
    index, sentence = mentioned.block, mentioned.sentence
    if page.blocks[index].kind == "cell" or names_occupation(page, index, sentence):
        return subject
    for earlier in page.sentences_before(index, sentence, EARLIER):
        named = page.within("occupations", index, find_occupations, earlier)
        if named and named[0].start - earlier.start > LATE:
            topic = context_subject(page, index, page.sentences(index)[0])
            return topic[0] if topic else subject
        if named:
            return subject
    return subject


def _quote(page: Page, run: Run, said: Said) -> Span:
    """The run, with the words that ask for it where they stand near; a bracket that opens within is closed."""
    plain = page.plain
    start = min(said.start, run.start)
    if run.start - start > LONGEST_LEAD_IN or ")" in plain[start : run.start]:
        start = run.start
    end = max(said.end, run.end) if said.end - run.end <= LONGEST_PREDICATE else run.end
    quote = trim(page, Span(start, end))
    words = plain[quote.start : quote.end]
    closing = CLOSING.match(plain, quote.end) if words.count("(") > words.count(")") else None
    return Span(quote.start, closing.end()) if closing else quote
