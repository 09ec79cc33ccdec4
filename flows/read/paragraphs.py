"""Which lines of Markdown are one paragraph, and what of them is quotation signs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from flows.read.markup import LINE_BREAK, is_bold
from flows.read.plain import is_title

_BOLD_LINE = re.compile(r"(\*\*\*?|__)((?:[^*_]|\*(?!\*)|_(?!_))++)\1:?`?")
_LABEL = re.compile(r"(?:\*\*|__)[^*_]{1,80}(?::(?:\*\*|__)|(?:\*\*|__)[ \t]?:)")
_PLAIN_LABEL = re.compile(r"(?:[^\w\s*_<|\[(-]{1,3} ?)?[A-Z][^:.!?*_<>|]{1,40}: \S")  # "Pay: $40,000", "Growth (2022-32): 4%"
_QUESTION, _ANSWER = re.compile(r"q(?:uestion)?: \S"), re.compile(r"a(?:nswer)?: \S")  # as YAML has them
_DESTINATION = re.compile(r"\]\([^()]*+\)")
_LONG = 120  # characters of a line that nobody wrapped by hand
_SHORT = 40
_MAX_QUOTES = 16  # one in the other
_LONGEST_TITLE = 80  # characters of a line below an item that introduces what follows
_ENDS = frozenset('.!?:;"”)*_')


class Row(NamedTuple):
    """A line of a paragraph: where its words start in the text, the words, and whether a line break is marked behind them."""

    start: int
    words: str
    hard: bool


_LIST_ENDS = frozenset(".!?:;,")
_LEAST_LISTED = 3  # lines below a colon that make a list


def row_of(raw: str, words: str, start: int) -> Row:
    """A line of a paragraph, ``words`` of the line ``raw``; two spaces or a backslash at its end mark a line break."""
    if words[-1] == "\\" and (bare := words[:-1].rstrip()):
        return Row(start, bare, True)
    return Row(start, words, raw.endswith("  "))


def spans_of(rows: Sequence[Row]) -> list[tuple[int, int]]:
    """Where the lines of a paragraph stand in the text."""
    return [(row.start, row.start + len(row.words)) for row in rows]


def is_lead_and_list(rows: Sequence[Row]) -> bool:
    """Whether a paragraph is a line that ends with a colon and below it a list without bullets: lines that all start with a
    capital and of which none ends like a sentence."""
    lead, *listed = rows
    return (
        len(listed) >= _LEAST_LISTED
        and lead.words.rstrip("*_ ").endswith(":")
        and all((row.words[0].isupper() or row.words[0].isdigit()) and row.words[-1] not in _LIST_ENDS for row in listed)
        and not any(_PLAIN_LABEL.match(row.words) for row in listed)
        and "<" not in lead.words
    )


def parts_of(rows: Sequence[Row]) -> list[list[tuple[int, int]]]:
    """The blocks that the lines of a paragraph make, each as the spans of its lines.

    Lines are joined, but for marked line breaks, lines that start with a bold label, lines one below the other that
    start with a label, and lines that no wrapping explains.
    """
    rows = [part for row in rows for part in (_parted(row) if "<" in row.words else (row,))]
    if not rows:
        return []
    parts = [[(rows[0].start, rows[0].start + len(rows[0].words))]]
    width = max(len(row.words) for row in rows)
    listed = width <= _SHORT and not any(row.words[-1] in ".!?," for row in rows)
    for before, row in pairwise(rows):
        span = (row.start, row.start + len(row.words))
        if before.hard or _breaks(before.words, row.words, width, listed):
            parts.append([span])
        else:
            parts[-1].append(span)
    return parts


_NUMBERED_SENTENCE = re.compile(r"\d{1,3}[.)] [^.!?:;]{2,60}\.")
"""A numbered title that ends like a sentence: "3. Lift mechanics."."""


def is_bold_title(words: str) -> bool:
    """Whether a line is bold as a whole, and reads as a heading."""
    if words[0] == "<":
        words = words[words.find(">") + 1 : words.rfind("<")] if is_bold(words) else ""
    else:
        match = _BOLD_LINE.fullmatch(words)
        words = match[2] if match else ""
    words = _DESTINATION.sub("", words).strip().rstrip(":").rstrip()
    words = words[:-1] if _NUMBERED_SENTENCE.fullmatch(words) else words
    return bool(words) and is_title(words)


def introduces(words: str) -> bool:
    """Whether a line right below an item, not set in by more than it, is the title or the introduction of what follows."""
    return (words[-1] == ":" and len(words) <= _LONGEST_TITLE) or (words[0] in "*_<" and is_bold_title(words))


def _breaks(before: str, words: str, width: int, listed: bool) -> bool:
    """Whether the line end between two lines of a paragraph, ``width`` being its longest line, parts them.

    A line that starts with a small letter goes on. ``listed``: all lines are short and none ends like a sentence.
    """
    if words[0] in "*_" and _LABEL.match(words):
        return True
    if _PLAIN_LABEL.match(words) and _PLAIN_LABEL.match(before):
        return True
    if before[0] in "*_<" and is_bold_title(before):
        return True
    if words[0].islower():
        return _ANSWER.match(words) is not None and _QUESTION.match(before) is not None
    if listed:
        return True
    if len(before) > _LONG:  # after it a line that is bold as a whole is the next entry's title
        return before[-1] in _ENDS or (words[0] in "*_" and is_bold_title(words))
    # Wrapping would have filled the line.
    return len(before) + 1 + len(words.split(None, 1)[0]) <= width * 0.6


def _parted(row: Row) -> list[Row]:
    """The lines between the ``<br>`` of a line."""
    parts = []
    at = 0
    for match in LINE_BREAK.finditer(row.words):
        parts.append(Row(row.start + at, row.words[at : match.start()], True))
        at = match.end()
    parts.append(Row(row.start + at, row.words[at:], row.hard))
    return [
        Row(part.start + len(part.words) - len(part.words.lstrip()), part.words.strip(), part.hard)
        for part in parts
        if part.words.strip()
    ]


def unquote(raws: list[str], starts: list[int]) -> dict[int, int]:
    """Take the quotation signs off lines, in place, and move their starts behind them; how many each had that had any."""
    quotes: dict[int, int] = {}
    for at, raw in enumerate(raws):
        line, start = raw, starts[at]
        while ">" in line[:4] and line[:4].lstrip(" ")[:1] == ">" and quotes.get(at, 0) < _MAX_QUOTES:
            cut = line.index(">") + 1
            cut += line[cut : cut + 1] == " "
            line, start = line[cut:], start + cut
            quotes[at] = quotes.get(at, 0) + 1
        raws[at], starts[at] = line, start
    return quotes
