"""``language``: programming, query and markup languages that occupations use, should know, or need not know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from flows.extract.context.advertisement import advertisement_of
from flows.extract.context.languages import Name, languages_of
from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.rows import Row, claim_row, trim
from flows.extract.context.scope import Scope, scope_of
from flows.extract.context.title_subject import field_subject
from flows.extract.languages.language_abbreviations import without_other_abbreviations
from flows.extract.languages.language_letters import with_lone_letters
from flows.extract.languages.language_lists import Run, find_runs
from flows.extract.languages.language_matrix import takers
from flows.extract.languages.language_places import Standing, standing
from flows.extract.languages.language_questions import answered
from flows.extract.mentions.language_context import names_databases, read
from flows.extract.mentions.language_denied import Reading
from flows.extract.pages.navigation import is_navigation
from flows.extract.pages.page import Page, Span
from flows.extract.schooling.runs import best_mentions, beyond_doubt, by_block, list_of, own_part, rank_of, runs_in

MOST_NAMES = 600
"""Languages of one block that are read; more say nothing new."""
LONGEST_LEAD_IN, LONGEST_PREDICATE = 70, 60
"""Code points of a quote before its list (of the stored text) and after it, at most."""
BEFORE_ENTRY = " 0123456789.)(#-–—:•*"
"""What stands before the language in a heading that is the entry of a list: its number."""
OF_MATRIX = 6
"""The rank of a claim of such a table: it is said outright."""
JOB_FIELD = re.compile(r"job|role|position|vacancy|occupation|job_?title", re.IGNORECASE)
"""A key of front matter that names the job which a document is about."""
IN_BRACKETS = re.compile(r"\w \(\Z")
CLOSED = re.compile(r"\)[^\w]*(?:\([^()]*\))?\W*")
WANTED_BY = re.compile(
    r"\b(?:employers?|recruiters?|hiring managers?|jobs|roles|(?:most|many|some|other|our|my|all|few)(?: of (?:our|my|the))? "
    r"(?:teams|companies|firms|agencies|studios|banks)) (?:\w+ ){0,3}?(?:want|look|ask|expect|prefer|require|need|use|seek)"
    r"(?:s|ing|ed)?\b|\b(?:get|land|find)(?:t?ing)? (?:hired|(?:an?|your|the|that) (?:\w+ ){0,2}(?:job|role|position))\b",
    re.IGNORECASE,
)
"""In a sentence below a heading of something else (a portfolio): those who hire ask for what it names, or it gets one hired."""
SHORT_ROW = 90
"""Code points of the stored text up to which a quote takes in the row before its cell."""


def extract(page: Page) -> list[Row]:
    """The language claims of a document, in order, without ids: one per language, subject and polarity, with its best mention."""
    names = without_other_abbreviations(page.plain, page.known(languages_of))
    if not names:
        return []
    blocks = by_block(page, names)
    listed = beyond_doubt(page, blocks)
    headed = {
        name.name for index, group in blocks if page.blocks[index].kind == "heading" for name in _in_heading(page, index, group)
    }
    advertised = advertisement_of(page) is not None or any(
        block.kind == "field" and JOB_FIELD.fullmatch(block.name) for block in page.blocks
    )
    return best_mentions(
        ranked
        for index, group in blocks
        if page.blocks[index].kind != "code"
        for ranked in _block(
            page, index, group[:MOST_NAMES], advertised=advertised, listed=len(listed[list_of(page, index)]), headed=headed
        )
    )


def _in_heading(page: Page, index: int, names: list[Name]) -> Iterator[Name]:
    """The languages that a heading names."""
    block = page.blocks[index]
    for run in find_runs(page.plain, names[:MOST_NAMES], block.start, block.end, company=False):
        yield from run.names


def _block(
    page: Page, index: int, names: list[Name], *, advertised: bool, listed: int, headed: set[str]
) -> list[tuple[int, Row]]:
    """The claims of one block, each with its rank. ``listed``: how many languages its list names beyond doubt; ``headed``: those
    that headings name, so that a lone letter may be one of them."""
    block = page.blocks[index]
    names = with_lone_letters(page, index, names)
    stand = standing(page, index, names[0].start, advertised=advertised)
    if is_navigation(page, index) and not (stand.asked and names[0].start == block.start and names[-1].end == block.end):
        return []
    if claims := list(_of_columns(page, index, names)):
        return claims
    scope: Scope | None = None
    scoped = block.start
    for run, sentence, part in runs_in(
        page,
        index,
        names,
        company=listed > 0 or any(name.name in headed for name in names),
        asked=stand.asked,
        announced=stand.languages,
        keep=partial(_is_language, page.plain),
    ):
        reading = _read(page, index, run, sentence, stand, among=listed > 1, advertised=advertised)
        if reading:
            scope = _scope(page, index, run, part, scope if scoped == sentence.start else None)
            scoped = sentence.start
            claims.extend(_rows(page, index, run, reading, scope, sentence, stand))
    return claims


def _of_columns(page: Page, index: int, names: list[Name]) -> Iterator[tuple[int, Row]]:
    """The claims of a row that is headed by a language, one for each column of an occupation that takes it or need not."""
    block = page.blocks[index]
    if names[0].start != block.start or names[-1].end != block.end:
        return
    for other, polarity, quote in takers(page, index):
        scope = scope_of(page, page.whole(other), index=other)
        for name in dict.fromkeys(each.name for each in names) if scope.subject else ():
            values = {"name": name, "polarity": polarity, "open_list": False}
            yield OF_MATRIX, claim_row(page, "language", describe(name, polarity), scope, trim(page, quote), values)


def _scope(page: Page, index: int, run: Run, part: Span, before: Scope | None) -> Scope:
    """The scope of a run: that of the one ``before`` it in its sentence, unless its own words name an occupation."""
    own = own_part(page, index, run, part)
    if before and not any(own.holds(each.start, each.end) for each in find_in_block(page, index)):
        return before
    scope = scope_of(page, Span(run.start, run.end), own, index=index)
    return scope if scope.subject else scope._replace(subject=field_subject(page))


def _is_language(plain: str, name: Name, run: Run, sentence: Span) -> bool:
    """False for the SQL that names a kind of databases."""
    return name.name != "SQL" or not names_databases(
        plain, name.start, name.end, sentence.start, sentence.end, alone=len(run.names) == 1
    )


def _read(page: Page, index: int, run: Run, sentence: Span, stand: Standing, *, among: bool, advertised: bool) -> Reading | None:
    """What is said of a run, by its sentence and by where it stands; None where it is named for something else."""
    several = len(run.names) > 1
    kind = page.blocks[index].kind
    words = page.plain[sentence.start : sentence.end]
    if words.rstrip(" \"”'’)*").endswith("?"):
        return answered(page, index, sentence, run.start, several=several, advertised=advertised)
    reading = read(page.plain, run.start, run.end, sentence.start, sentence.end)
    if reading is None or reading.polarity == "-":
        return reading
    if stand.other and not (reading.strength > 1 and WANTED_BY.search(page.plain, sentence.start, run.start)):
        return None
    if kind == "heading":
        first = not page.plain[sentence.start : run.start].strip(BEFORE_ENTRY)
        entry = first and (stand.languages or (stand.asked and not page.plain[run.end : sentence.end].strip(" .:")))
        titled = IN_BRACKETS.search(page.plain, sentence.start, run.start) and CLOSED.fullmatch(page.plain, run.end, sentence.end)
        alone = not several and (not page.plain[run.start : run.end].isalpha() or page.plain[run.start : run.end].isupper())
        if titled and not alone and any(each.end == run.start - 2 for each in find_in_block(page, index)):
            return reading
        return reading if entry or (reading.strength >= 2 and page.blocks[index].level > 1) else None
    told = reading.strength >= 2 and not (kind == "field" and not stand.asked)
    listed = among and list_of(page, index)[0] in ("item", "cell", "line") and run.start == sentence.start
    return reading if told or several or stand.asked or listed else None


def _rows(
    page: Page, index: int, run: Run, reading: Reading, scope: Scope, sentence: Span, stand: Standing
) -> list[tuple[int, Row]]:
    if scope.subject is None:
        return []
    quote = trim(page, _quote(page, index, run, reading, sentence))
    rank = rank_of(run, reading.strength, asked=stand.asked)
    rows = []
    for name in dict.fromkeys(each.name for each in run.names):
        values = {"name": name, "polarity": reading.polarity, "open_list": run.open_list}
        rows.append((rank, claim_row(page, "language", describe(name, reading.polarity), scope, quote, values)))
    return rows


def describe(name: str, polarity: str) -> str:
    """A claim as a person would write it: "Python", "no Java"."""
    return name if polarity == "+" else f"no {name}"


def _stored(page: Page, start: int, end: int) -> int:
    """The length of ``plain[start:end]`` in the stored text, with its markup."""
    low, high = page.document.anchors.span(start, end)
    return high - low


def _quote(page: Page, index: int, run: Run, reading: Reading, sentence: Span) -> Span:
    """The list, with the words that ask for it where they stand near; for a cell its row up to it."""
    block = page.blocks[index]
    start, end = min(reading.start, run.start), max(reading.end, run.end)
    if start < sentence.start or end > sentence.end:
        return Span(start, end)
    if block.kind == "cell" and block.row > 0 and run.start == block.start:
        row = page.blocks[page.row_of(block)[0]].start
        return Span(row if _stored(page, row, block.end) <= SHORT_ROW else block.start, block.end)
    if start < run.start and _stored(page, start, run.start) > LONGEST_LEAD_IN:
        start = run.start
    if end - run.end > LONGEST_PREDICATE:
        end = run.end
    if reading.polarity == "-" and _stored(page, sentence.start, run.start) <= LONGEST_LEAD_IN:
        start = sentence.start
    return Span(start, end)
