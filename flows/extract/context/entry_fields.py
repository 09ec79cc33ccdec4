"""What the lines beside a figure state under labels of their own: "Company: Acme", "Location: Leeds" and "Level: Senior" in the
entry of which another line is "Average salary: $90,000". "Industry: Healthcare" says what the occupation belongs to, and not
whose pay it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from flows.extract.mentions.title_labels import TITLE_LABEL
from flows.extract.pages.page import FIGURE_LINE, Page, Span

SIGNS = "📍🌍🌎🌏🏢"
"""In the place of labels with a colon."""
LABELS = re.compile(
    rf"[^\w{SIGNS}]*(?:"
    r"(?P<employer>(?:(?:hiring )?(?:company|employer|organi[sz]ation)(?: name)?) ?:|🏢(?:\W{0,3}(?:company|employer) ?:)?)|"
    r"(?P<sector>(?:(?:company|employer) type|type of (?:company|employer)) ?:)|"
    r"(?P<place>(?:(?:(?:job|work|primary|office) )?locations?|place of work|workplace|"
    r"city|country|state|region|based in|where) ?:|"
    r"[📍🌍🌎🌏](?:\W{0,3}(?:location|country) ?:)?)|"
    r"(?P<level>(?:(?:(?:job|career|experience|seniority|position|role) )?level|seniority) ?:)|"
    r"(?P<experience>(?:(?:years of|work|required|relevant) )?experience(?: required)? ?:)|"
    rf"(?P<title>{TITLE_LABEL} ?:)"
    r")\s*",
    re.IGNORECASE,
)
"""How a line starts, or a part of one, that states who pays, where, or whom."""
ANY_LABEL = re.compile(r"\W*(?P<label>[^\W\d_][\w/&'’() -]{1,30}?) ?:(?=\s)|(?P<sign>[^\w\s*_#>\"'“(\[$£€₹-])", re.IGNORECASE)
"""How a line of an entry of such lines starts: with a label, or with a sign in place of one."""
PARTS = re.compile(r"\s[|•·]\s|;\s")
"""Between the parts of a line that states several."""
PARTED = re.compile(r"[|•·;]")
"""What stands in all of these."""
SHORT_LINE = 140
"""Code points of a line of an entry, at most, if no label tells that it is one."""
LONGEST_LINE = 600
"""Code points of a line that are looked through for parts."""
MOST_BESIDE = 15
"""Lines of an entry on each side of a figure, at most."""
LONGEST_NAME = 60
"""Code points of the name of a sector or employer, at most."""
NO_NAME = re.compile(
    r"(?:various|any|all|multiple|many|several|diverse|different|most|n/?a|none|confidential|undisclosed|private|other|all of)\b|"
    r".*[.!?;] |.*(?:,.*){2}|\W*\Z",
    re.IGNORECASE,
)
"""What names no one sector or employer: nothing in particular, a sentence, a list."""

Fields = Mapping[str, Span]
"""By what a label announces (``employer``, ``sector``, ``place``, ``level``, ``experience``, ``title``): where that stands."""

NONE: Fields = MappingProxyType({})


def entry_fields(page: Page, index: int) -> Fields:
    """What the lines of the entry that a block is a line of state under such labels."""
    return page.kept("entry fields", (index,), lambda: _find(page, index))


def employer_of_entry(page: Page, index: int) -> str | None:
    """The employer, else the sector, that a line beside a figure states, as written."""
    fields = entry_fields(page, index)
    for name in ("employer", "sector"):
        stated = page.plain[slice(*fields[name])].strip(" *_`.") if name in fields else ""
        if stated and len(stated) <= LONGEST_NAME and not NO_NAME.match(stated) and not FIGURE_LINE.search(stated):
            return stated
    return None


def _find(page: Page, index: int) -> Fields:
    block = page.blocks[index]
    if block.kind == "cell":
        return _of_column(page, index)
    if block.kind not in ("item", "paragraph"):
        return NONE
    lines = page.kept("labelled lines", (), lambda: _labelled_lines(page))
    if index in lines and PARTS.search(page.plain, block.start, block.end):
        return lines[index]
    if not lines:
        return NONE
    labelled = ANY_LABEL.match(page.plain, block.start, block.end) is not None
    if not labelled and block.end - block.start > SHORT_LINE:
        return NONE
    stated: dict[str, Span] = {}
    for line in _lines(page, index):
        stated = {**lines.get(line, NONE), **stated}
    return stated


def _of_column(page: Page, index: int) -> Fields:
    """What the rows of a table state in the column of a cell whose rows are labelled so."""
    cell = page.blocks[index]
    if cell.stub < 0 or cell.stub == index:
        return NONE
    stated: dict[str, Span] = {}
    for near in range(max(0, index - 4 * MOST_BESIDE), min(len(page.blocks), index + 4 * MOST_BESIDE)):
        other = page.blocks[near]
        if other.kind != "cell" or (other.table, other.column) != (cell.table, cell.column) or other.stub in (-1, near):
            continue
        label = LABELS.fullmatch(page.words(other.stub).rstrip(" :") + ":")
        if label and label.lastgroup:
            stated.setdefault(label.lastgroup, Span(other.start, other.end))
    return stated


def _labelled_lines(page: Page) -> dict[int, Fields]:
    """By line of a document: what its parts state."""
    signed = [
        line
        for line in range(len(page.blocks))
        if ":" in (words := page.words(line)) or (not words.isascii() and any(sign in words for sign in SIGNS))
    ]
    lines = ((line, dict(_stated(page, line))) for line in signed if page.blocks[line].kind in ("item", "paragraph"))
    return {line: stated for line, stated in lines if stated}


def _stated(page: Page, line: int) -> Iterator[tuple[str, Span]]:
    start, end = page.whole(line)
    last = min(end, start + LONGEST_LINE)
    edges = [found.span() for found in PARTS.finditer(page.plain, start, last)] if PARTED.search(page.plain, start, last) else []
    for first, last in zip([start, *(edge[1] for edge in edges)], [*(edge[0] for edge in edges), end], strict=True):
        label = LABELS.match(page.plain, first, last)
        if label and label.lastgroup and label.end() < last:
            yield label.lastgroup, Span(label.end(), last)


def _lines(page: Page, index: int) -> list[int]:
    """The lines of an entry: the items of one list, or the labelled lines without another between, up to the label that starts
    the next entry."""
    before, after = (list(_beside(page, index, step)) for step in (-1, 1))
    run = [*reversed(before), index, *after]
    labels = [_label(page, line) for line in run]
    opens = next((label for label in labels if label), None)
    starts = [at for at, label in enumerate(labels) if label == opens]
    own = len(before)
    first = max((at for at in starts if at <= own), default=0)
    last = min((at for at in starts if at > own), default=len(run))
    return run[first:last]


def _beside(page: Page, index: int, step: int) -> Iterator[int]:
    block = page.blocks[index]
    found = 0
    at = index + step
    while 0 <= at < len(page.blocks) and found < MOST_BESIDE:
        other = page.blocks[at]
        if other.kind != block.kind or other.heading != block.heading:
            return
        if block.kind == "item" and other.lead != block.lead:
            if other.level <= block.level:
                return
        elif block.kind == "paragraph" and ANY_LABEL.match(page.plain, other.start, other.end) is None:
            return
        else:
            found += 1
            yield at
        at += step


def _label(page: Page, line: int) -> str | None:
    label = ANY_LABEL.match(page.plain, page.blocks[line].start, page.blocks[line].end)
    return (label["label"] or label["sign"]).lower() if label else None
