"""``employer``: who hires an occupation: lists under "Top companies hiring", "employers include ...", tables of openings.

A company that is merely mentioned, as the maker of a tool or a source of figures, is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from flows.extract.context.of_all import is_of_all
from flows.extract.context.rows import Row, claim_row
from flows.extract.context.scope import scope_of
from flows.extract.context.vocabulary import names_of
from flows.extract.mentions.hiring import FIRMS
from flows.extract.mentions.occupations import find_occupations
from flows.extract.mentions.places import find_places
from flows.extract.pages.page import Page, Span

FIRM = rf"(?:{FIRMS}|giants|hospitals)"
HIRERS = re.compile(
    r"\b(?=\w)(?:"
    rf"(?:top|best|leading|major|largest|biggest|popular|main|notable) (?:[\w/&-]+ ){{0,2}}?(?:{FIRM}|employer|company)|"
    rf"{FIRM} (?:that (?:hire|employ|recruit)|who hire|hiring|recruiting|to work for)|hiring (?:companies|"
    r"organi[sz]ations)|who (?:hires|employs|is hiring))\b",
    re.IGNORECASE,
)
COMPANY = re.compile(r"\W*(?:compan(?:y|ies)|employers?|organi[sz]ations?|hiring (?:company|organi[sz]ation))\W*", re.IGNORECASE)
ISSUED = re.compile(r"\b(?:certificat\w+|licen[cs]es?|credentials?|awards?|courses?|exams?)\b", re.IGNORECASE)
"""The head of a column of what organisations issue."""
INTRODUCED = re.compile(
    rf"\b{FIRM}\b(?P<between>(?: (?:that |who |which )?(?:hir(?:e|es|ing)|employ\w*|recruit\w*)\b[^.;!?]{{0,90}}?| (?:for|"
    rf"in|of)(?: [\w-]+){{1,4}}?)?)(?:,? (?P<open>such as|like|including|e\.g\.)| include| are|:) ",
    re.IGNORECASE,
)
AMONG = re.compile(
    rf"\b(?:{FIRM}|big tech|big pharma|big four|tech giants|faang|maang|mncs?|unicorns|consultancies|banks|studios|labs)"
    r" \((?:e\.g\.,? |such as |like |including )?(?=[A-Z])",
    re.IGNORECASE,
)
"""Before names in brackets of some of those that hire: "big tech (Acme, Globex)"."""
HIRES = re.compile(
    r"\b(?:hir(?:e|es|ing)|employ(?:s|ing|ers?)?|employed by|recruit(?:s|ing|ers?)?|work(?:s|ing)? (?:for|at))\b",
    re.IGNORECASE,
)
HIRE_AFTER = re.compile(
    r",?(?: (?:all|also|regularly|often|frequently|actively|each|both|routinely))? (?:hires?|employs?|"
    r"recruits?|are hiring|is hiring|are recruiting)\b",
    re.IGNORECASE,
)
NAME = re.compile(
    r"(?:[A-Z0-9]|[a-z]{1,2}(?=[A-Z]))(?:[\w&+'’-]|\.(?=\w))*+(?: (?:(?:of|the|de|for) (?=[A-Z])|& )?[A-Z0-9](?:[\w&+'’-]|"
    r"\.(?=\w)|(?<= [A-Z])\.(?= [A-Z]))*+){0,5}+(?: ?\([A-Z][\w .&]{1,24}\))?"
)
JOIN = re.compile(r",? (?:and|or|&) (?=[A-Z0-9])|[,;/] ?(?:and )?|\s?[•|]\s?")
LABEL = re.compile(r"\W*[^:,]{2,40}: ?(?=[A-Z]|[a-z]{1,2}[A-Z])")
OTHERS = re.compile(
    r"\b(?:schools?|universit(?:y|ies)|colleges?|degrees?|courses?|tools?|software|skills?|languages?|certificat\w+|cities|"
    r"locations?|resources?|salar(?:y|ies)|roles?|titles?)\b",
    re.IGNORECASE,
)
"""In the label of an entry that names no employers: "Top design schools: ..."."""
END = re.compile(r"\s*(?:\Z|[.:(–—-]|\$|£|€|\||and (?:more|others|many)\b|,? etc\b|\(|for |in |\d)")
COMMON = re.compile(
    r"(?:Various|Many|Other|Others|Some|Remote|Startups|Startup|Companies|Employers|Top|Local|Government|The|This|These|"
    r"Their|They|It|Its|You|We|If|In|At|Most|Data|Note|Jobs|Careers|Salary|Average|Location|Role|Company|Technology|"
    r"Finance|Healthcare|Retail|Education|Banks|Banking|Hospitals|Universities|Consulting|Manufacturing|Apply|Check|"
    r"Known|Centers?|Department|Institute|Ministry|Office|University|Website|Inc|Ltd|LLC|Tech|N/A|TBD|Confidential|Yes|No|"
    r"Full-time|Part-time|Insurance|Media|Energy)"
)
"""Words that start a sentence or a cell and are no employer."""
SORT = re.compile(
    r"(?:[\w-]+ ){0,3}(?:mncs?|start-?ups?|unicorns?|companies|firms|employers|corporations|agencies|tech giants)|"
    r"faang\w?|maang|m?anga|gafam|big (?:tech|pharma|four|three|4|3)|fintechs?",
    re.IGNORECASE,
)
"""What names a sort of employers, and none of them."""
WANTED = re.compile(
    r"[^.:;!?]{0,60}\b(?:looks?(?: out)? for|(?:are|is) (?:\w+ )?(?:looking|searching) for|lookout for|wants?|seeks?|values?|"
    r"expects?|asks?(?: for)?|requires?|prefers?|needs?)\b(?![^.;!?]*\b(?:includ(?:e|es|ing)|are|such as|like)\b)",
    re.IGNORECASE,
)
"""After those who hire: that they want what is listed below, and are not listed themselves."""
LONGEST_NAME = 45
LONGEST_HEADING = 200
"""Code points at the end of a heading or a lead that are looked at."""


class Named(NamedTuple):
    """Employers that a text names together, and where the list stands in ``plain``."""

    names: tuple[str, ...]
    span: Span
    open_list: bool


def extract(page: Page) -> list[Row]:
    """The employer claims of a document, in order, without ids: one per employer and subject."""
    rows: dict[tuple[str, str], Row] = {}
    for index, block in enumerate(page.blocks):
        if block.kind in ("code", "heading", "field"):
            continue
        for named in _named(page, index):
            scope = scope_of(page, named.span, index=index)._replace(industry=None)
            if scope.subject is None or is_of_all(page, index, named.span.start, scope.subject):
                continue
            for name in named.names:
                values = {"name": name, "polarity": "+", "open_list": named.open_list}
                rows.setdefault((scope.subject, name), claim_row(page, "employer", name, scope, named.span, values))
    return list(rows.values())


def _named(page: Page, index: int) -> Iterator[Named]:
    """The employers that a block names as such."""
    block = page.blocks[index]
    if block.kind == "cell":
        yield from filter(None, [_in_cell(page, index)])
    elif block.kind == "item" and _under_hirers(page, index):
        yield from filter(None, [_in_item(page, index)])
    else:
        words = page.words(index)
        if "hir" in words or "mploy" in words or "ecruit" in words:
            for sentence in page.sentences(index):
                yield from _in_sentence(page, sentence)


def _in_cell(page: Page, index: int) -> Named | None:
    """The one employer of a cell in a column of them, or those of a cell beside "Top employers"."""
    block = page.blocks[index]
    header = page.words(block.header) if block.header >= 0 and block.row > 0 else ""
    if COMPANY.fullmatch(header):
        if any(
            ISSUED.search(page.words(page.blocks[each].header)) for each in page.row_of(block) if page.blocks[each].header >= 0
        ):
            return None
        found = _list(page.plain, block.start, block.end, most=1)
        return found if found and found.span.end == block.end else None
    if block.stub < 0 or block.stub == index or not page.once("names hirers", block.stub, _names_hirers):
        return None
    found = _list(page.plain, block.start, block.end)
    return found if found and len(found.names) > 1 and not _starts_with_sector(page, found) else None


def _in_item(page: Page, index: int) -> Named | None:
    """The employers of an item of a list of them, behind its label."""
    block = page.blocks[index]
    label = LABEL.match(page.plain, block.start, block.end)
    if label and OTHERS.search(label[0]):
        return None
    found = _list(page.plain, label.end() if label else _word_start(page, index), block.end)
    return found if found and not _starts_with_sector(page, found) else None


def _in_sentence(page: Page, sentence: Span) -> Iterator[Named]:
    """The employers that a sentence says to hire."""
    said = page.plain[sentence.start : sentence.end]
    if not HIRES.search(said) or said.rstrip(" \"”'’)*").endswith("?"):
        return
    introduced = INTRODUCED.search(page.plain, sentence.start, sentence.end)
    found = _list(page.plain, introduced.end(), sentence.end, closed=False) if introduced else None
    if found and introduced and _is_closed(page.plain, found.span.end, sentence.end):
        yield found._replace(open_list=introduced["open"] is not None)
    among = AMONG.search(page.plain, sentence.start, sentence.end)
    found = _list(page.plain, among.end(), sentence.end) if among else None
    if found:
        yield found._replace(open_list=True)
    first = _list(page.plain, sentence.start, sentence.end, closed=False)
    if first and len(first.names) > 1 and HIRE_AFTER.match(page.plain, first.span.end, sentence.end):
        yield first


def _starts_with_sector(page: Page, found: Named) -> bool:
    """True where the first of what is listed is a sector, and no employer: "Pharma, Retail"."""
    end = found.span.start + len(found.names[0])
    return any((each.start, each.end) == (found.span.start, end) for each in names_of(page, "industries"))


def _word_start(page: Page, index: int) -> int:
    """Where the first word of a block starts, its bullet and emphasis left out."""
    block = page.blocks[index]
    start = block.start
    while start < block.end and not page.plain[start].isalnum():
        start += 1
    return start


def _under_hirers(page: Page, index: int) -> bool:
    """True for an entry of a list of employers that hire, by its lead or the two nearest headings."""
    above = page.governing(index, leads=2, headings=2)
    return any(page.once("names hirers", each, _names_hirers) for each in above)


def names_employers(page: Page, index: int, at: int) -> bool:
    """True where what stands at ``plain[at]`` is in a list of employers: makers of tools are named as both."""
    block = page.blocks[index]
    if block.kind == "item" and _under_hirers(page, index):
        return True
    sentence = page.sentence_at(at)
    introduced = INTRODUCED.search(page.plain, sentence.start, at) or AMONG.search(page.plain, sentence.start, at + 1)
    return introduced is not None and HIRES.search(page.plain, sentence.start, at) is not None


def _names_hirers(words: str) -> bool:
    near = words[-LONGEST_HEADING:]
    return any(not WANTED.match(near, found.end()) for found in HIRERS.finditer(near))


def _list(plain: str, start: int, end: int, *, most: int = 30, closed: bool = True) -> Named | None:
    """The names that stand one after the other from ``start`` on; with ``closed`` the list must end there where words do."""
    names: list[str] = []
    at, last = start, start
    while len(names) < most:
        found = NAME.match(plain, at, end)
        if not found:
            break
        name = found[0].split(" (")[0].strip()
        if find_occupations(name) and JOIN.match(plain, last, at):
            return None  # "Shift/Plant Manager" is a role that is cut in two
        if len(name) > LONGEST_NAME or not _is_employer(name):
            break
        names.append(name)
        last = found.end()
        joined = JOIN.match(plain, last, end)
        if not joined:
            break
        at = joined.end()
    if not names or (closed and not END.match(plain[last : min(end, last + 20)]) and not JOIN.match(plain, last, end)):
        return None
    return Named(tuple(dict.fromkeys(names)), Span(start, last), False)


def _is_closed(plain: str, last: int, end: int) -> bool:
    """True where a list of employers ends with its words, or goes on with what they do: "Acme and Globex hire"."""
    return END.match(plain[last : min(end, last + 20)]) is not None or (
        JOIN.match(plain, last, end) is not None or HIRE_AFTER.match(plain, last, end) is not None
    )


def _is_employer(name: str) -> bool:
    """False for words that start a sentence, occupations and places."""
    if (
        COMMON.fullmatch(name)
        or SORT.fullmatch(name)
        or name.split()[0] in ("The", "This", "These", "Many", "Most", "Various", "Other")
        or name.replace(",", "").isdigit()
    ):
        return False
    if any(each.end == len(name) for each in find_occupations(name)) and " of " not in name:
        return False
    return (0, len(name)) not in [(each.start, each.end) for each in find_places(name)]
