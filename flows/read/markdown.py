"""Markdown: CommonMark and GitHub's tables as people write them, line by line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import accumulate, islice

from flows.read.blocks import Builder, Piece, pieces_of
from flows.read.drawn import drawn_tables, read_drawn
from flows.read.lists import OpenList, bullet
from flows.read.markup import BLOCK_TAGS, MARKED_TITLE, TAG
from flows.read.paragraphs import Row, introduces, is_bold_title, is_lead_and_list, parts_of, row_of, spans_of, unquote
from flows.read.plain import heads_text, is_prose
from flows.read.records import read_records, read_yaml
from flows.read.structure import Structure
from flows.read.tables import Cell, add_table, itemised
from flows.read.words import Words
from schemas.document import IMPLIED_HEADING

_REFERENCE = re.compile(
    r"^ {0,3}\[(?!\^)([^\[\]\n]{1,200})\]:[ \t]*+(?:<([^<>\n]*)>|(\S*[/.#:]\S*))"
    r"[ \t]*+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\))?[ \t]*+$",
    re.MULTILINE,
)
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,60}\]:[ \t]*")
_TASK = re.compile(r"\[[ xX]\][ \t]+")
_DELIMITERS = re.compile(r"\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-++:?[ \t]*+)*+\|?")
_PIPE = re.compile(r"(?<!\\)\|")
_MODULE = re.compile(r"import\s(?:[^'\"]*\sfrom\s+)?['\"][^'\"]*['\"];?$|export\s+(?:const|default|let|function)\b")
_ALERT = re.compile(r"\[!\w+\]$")
_FIRST = frozenset({"1", "a", "A", "i"})  # the numbers of an item that can follow a paragraph without a blank line
_STARTS = frozenset("┌╔╭#`~-*_=+|<[{:(0123456789>•●▪◦‣·∙○▫⁃➢➤►✓✔✅–")
_TEXTS = frozenset({"", "text", "txt", "plaintext", "plain", "ascii", "table"})  # what a fence says that holds no code
_CORNERS = frozenset("┌╔╭")
_FRAMED = frozenset("┌╔╭├╠│║┃└╚╰╞╟")
_MAX_INNER = 4  # bullets on one line


def read_markdown(text: str, builder: Builder, start: int = 0) -> None:
    """Add the blocks of ``text[start:]``."""
    references: dict[str, str] = {}
    if "]:" in text:
        for match in _REFERENCE.finditer(text, start):
            references.setdefault(" ".join(match[1].lower().split()), match[2] or match[3] or "")
    _Reader(text, builder, start, references).read()


class _Reader:
    """Reads line by line."""

    __slots__ = (
        *("_at", "_builder", "_comments", "_html", "_indent", "_item", "_list", "_quotes", "_raws", "_rows", "_starts"),
        *("_set_in", "_text", "_unframed", "_untitled", "_words"),
    )

    def __init__(self, text: str, builder: Builder, start: int, references: Mapping[str, str]) -> None:
        self._text = text
        self._builder = builder
        # The lines: what they hold without quotation signs, and where that starts in the text.
        self._raws = (text[start:] if start else text).split("\n")
        self._starts = list(accumulate((len(raw) + 1 for raw in self._raws), initial=start))
        self._quotes = unquote(self._raws, self._starts) if ">" in text else {}  # line: its quotation signs, where it has any
        self._words = Words(text, builder, references)
        self._list = OpenList(builder)
        self._html = Structure(text, builder, self._words.render)
        self._at = 0  # the line that is read
        self._rows: list[Row] = []  # the paragraph that is open
        self._item: tuple[int, bool] | None = None  # it is an item: indent, numbered
        self._indent = 0  # columns that it is set in by
        self._set_in = 0  # up to this line what is set in was looked through as a whole
        self._unframed = 0  # up to this line what is drawn is no table
        self._untitled = MARKED_TITLE.search(text, start) is None  # a text that was pasted: its headings have no marks
        self._comments = True  # the end of a comment may still come

    def read(self) -> None:
        """Add the blocks of all lines."""
        raws, quotes = self._raws, 0
        while self._at < len(raws):
            raw = raws[self._at]
            words = raw.strip()
            if self._quotes and words and quotes != self._quotes.get(self._at, 0):
                self._flush()
                self._list.close()
                quotes = self._quotes.get(self._at, 0)
            if not words:
                self._flush()
                self._at += 1
                continue
            lead = len(raw) - len(raw.lstrip()) if raw[0].isspace() else 0
            indent = len(raw[:lead].expandtabs(4)) if lead else 0
            taken = 0
            if words[0] in _STARTS or "|" in words or not self._rows:
                taken = self._read_block(raw, words, self._starts[self._at] + lead, indent)
            if not taken:
                self._read_text(raw, words, self._starts[self._at] + lead, indent)
                taken = 1
            self._at += taken
        self._flush()

    def _read_text(self, raw: str, words: str, start: int, indent: int) -> None:
        """Start a paragraph, or go on with the one that is open."""
        if not self._rows:
            self._indent = indent
        self._rows.append(row_of(raw, words, start))

    def _read_block(self, raw: str, words: str, start: int, indent: int) -> int:
        """Read the block that starts at a line; how many lines it took, 0 where the line is only text."""
        sign = words[0]
        if sign in "-*_=" and (taken := self._read_rule(words)):
            return taken
        if (mark := bullet(words)) and self._may_list(mark):
            return self._read_item(raw, words, mark, start, indent)
        if indent >= 4 and sign != "<" and not self._rows and not self._list.stack and not is_prose(words):
            return self._read_indented()
        if sign == "#":
            return self._read_heading(words, start)
        if sign in "`~" and words.startswith(sign * 3):
            return self._read_fence(words, sign)
        if sign == "<":
            return self._read_html(words, start)
        if "|" in words and (taken := self._read_table(words)):
            return taken
        if sign in _CORNERS and (taken := self._read_frame()):
            return taken
        if sign == "[" and (taken := self._read_definition(words, start)):
            return taken
        if (sign == "{" and words[-1] == "}") or words.startswith(":::"):
            # A shortcode or an attribute list on a line of its own.
            self._flush()
            if sign == "{":
                self._rows = [Row(start, words, True)]
                self._flush()
            return 1
        if sign in "ie" and not self._rows and _MODULE.match(words):
            end = self._at + 1
            while words.startswith("export") and end < len(self._raws) and self._raws[end].strip():
                end += 1
            return end - self._at
        return 0

    def _read_rule(self, words: str) -> int:
        """Read a thematic break, or the line that underlines a heading."""
        sign = words[0]
        if words.strip(sign + " \t"):
            return 0
        count = words.count(sign)
        if len(self._rows) == 1 and self._item is None and sign in "=-" and " " not in words and count > 1:
            row = self._rows[0]
            if sign == "=" or (row.words[-1] != "." and not row.hard):
                self._rows = []
                self._list.close()
                self._words.add("heading", [(row.start, row.start + len(row.words))], 1 if sign == "=" else 2)
                return 1
        if sign == "=" or count < 3:
            return 0
        self._flush()
        self._list.close()
        return 1

    def _may_list(self, mark: re.Match[str]) -> bool:
        """Whether a line with a bullet is an item where it stands. A number in a paragraph is part of it, but for the first."""
        if not self._rows or self._item or mark["sign"] or mark["dash"] or self._list.stack:
            return True
        return mark.group().strip(" \t().") in _FIRST

    def _read_item(self, raw: str, words: str, mark: re.Match[str], start: int, indent: int) -> int:
        self._flush()
        numbered = not (mark["sign"] or mark["dash"])
        for _ in range(_MAX_INNER):
            start, words = start + mark.end(), words[mark.end() :]
            inner = bullet(words)
            if not inner or not inner["dash"]:
                break
            mark = inner
        if task := _TASK.match(words):
            start, words = start + task.end(), words[task.end() :]
        self._item = (indent, numbered)
        self._indent = indent
        if words:
            self._rows.append(row_of(raw, words, start))
        return 1

    def _read_heading(self, words: str, start: int) -> int:
        level = len(words) - len(words.lstrip("#"))
        rest = words[level:]
        if level > 6 or (rest and rest[0] not in " \t" and (level < 2 or not rest[0].isalpha())):
            return 0
        self._flush()
        self._list.close()
        content = rest.strip()
        begin = start + level + len(rest) - len(rest.lstrip())
        bare = content.rstrip("#")
        if bare != content and (not bare or bare[-1] in " \t"):
            content = bare.rstrip()
        if content:
            self._words.add("heading", [(begin, begin + len(content))], level)
        return 1

    def _read_fence(self, words: str, sign: str) -> int:
        fence = words[: len(words) - len(words.lstrip(sign))]
        if sign == "`" and "`" in words[len(fence) :]:
            return 0
        self._flush()
        end = self._at + 1
        while end < len(self._raws):
            closing = self._raws[end].strip()
            if closing.startswith(fence) and not closing.strip(sign):
                break
            end += 1
        info = words[len(fence) :].strip().lower()
        if end == len(self._raws) and not info:
            return 1  # a fence that was left over: what follows is no code
        first = self._at + 1
        if first < end and not self._read_records(first, end, info) and not (info in _TEXTS and self._read_drawn(first, end)):
            self._builder.add("code", self._lines(first, end))
        return end + 1 - self._at

    def _read_frame(self) -> int:
        """Read the table that is drawn with frames from this line on; how many lines it took."""
        if self._at < self._unframed:
            return 0
        end = self._at
        while end < len(self._raws) and self._raws[end].strip()[:1] in _FRAMED:
            end += 1
        if not drawn_tables(self._raws[self._at : end]):
            self._unframed = end
            return 0
        self._flush()
        self._read_drawn(self._at, end)
        return end - self._at

    def _read_drawn(self, first: int, last: int) -> bool:
        """Read lines that are set as they stand for the tables or the amounts in them; False where there are none."""
        lines, starts = self._raws[first:last], self._starts[first:last]
        read = read_drawn(lines, starts, self._builder, lambda *span: pieces_of(self._text, [span]))
        if read:
            self._list.close()
        return read

    def _read_indented(self) -> int:
        first = end = self._at
        # Markup among it is no code: what is cut from the middle of a page starts anywhere, and is set in as its tags are.
        whole = first >= self._set_in
        while end < len(self._raws) and self._raws[end].startswith(("    ", "\t")):
            if not whole and end > first and self._raws[end].lstrip().startswith("<"):
                break
            end += 1
        self._set_in = max(self._set_in, end)
        if not self._read_drawn(first, end) and not self._read_records(first, end):
            end = next((at for at in range(first + 1, end) if self._raws[at].lstrip().startswith("<")), end)
            self._builder.add("code", self._lines(first, end))
        return max(1, end - first)

    def _lines(self, first: int, last: int) -> list[Piece]:
        """The pieces of whole lines."""
        return pieces_of(self._text, [(self._starts[at], self._starts[at] + len(self._raws[at])) for at in range(first, last)])

    def _read_records(self, first: int, last: int, fence: str | None = None) -> bool:
        """Read lines of code for the records in them, of the language that a fence names; False where there are none."""
        reader = read_yaml if fence in ("yaml", "yml") else read_records
        end = self._starts[last - 1] + len(self._raws[last - 1])
        return reader(self._text, self._builder, self._starts[first], end, "data" if fence is None else "code")

    def _read_html(self, words: str, start: int) -> int:
        """Read HTML up to a blank line, or further, to the end of a list or a table."""
        if words.startswith("<!--"):
            closing = self._text.find("-->", start) if self._comments else -1
            self._comments = closing >= 0
            # A comment that ends on its line is left to the line's own reading, unless it is all there is.
            if closing < 0 or closing + 3 < start + len(words):
                return 0
            self._flush()
            end = self._at + 1
            while end < len(self._raws) and self._starts[end] <= closing:
                end += 1
            return end - self._at
        tag = TAG.match(self._text, start)
        if not tag or tag[2].lower() not in BLOCK_TAGS or tag[2].lower() == "br":
            return 0
        self._flush()
        self._list.close()
        end = self._at
        while end < len(self._raws):
            first = end
            while end < len(self._raws) and self._raws[end].strip():
                end += 1
            if first < end:
                if first > self._at and self._raws[first].startswith(("#", "```")):
                    end = first
                    break
                self._html.feed(self._starts[first], self._starts[end - 1] + len(self._raws[end - 1]))
            if not self._html.is_open:
                break
            end += 1
        self._html.finish()
        return max(1, min(end, len(self._raws)) - self._at)

    def _read_table(self, words: str) -> int:
        following = self._raws[self._at + 1].strip() if self._at + 1 < len(self._raws) else ""
        ruled = "-" in following and "|" in following and _DELIMITERS.fullmatch(following) is not None
        if not ruled and not (words[0] == words[-1] == "|" and following[:1] == following[-1:] == "|" and len(words) > 1):
            return 0
        self._flush()
        self._list.close()
        rows = [self._cells(self._at)]
        end = self._at + 1 + ruled
        while end < len(self._raws) and "|" in self._raws[end]:
            rows.append(self._cells(end))
            end += 1
        add_table(self._builder, rows, 1 if ruled else None)
        return end - self._at

    def _cells(self, number: int) -> list[Cell]:
        raw = self._raws[number].rstrip()
        at = self._starts[number] + len(raw) - len(raw.lstrip())
        raw = raw.lstrip()
        if raw[:1] == "|":
            raw, at = raw[1:], at + 1
        if raw[-1:] == "|" and raw[-2:-1] != "\\":
            raw = raw[:-1]
        cells = []
        for part in _PIPE.split(raw) if "\\|" in raw else raw.split("|"):
            pieces, targets = self._words.render(at, at + len(part))
            cells.append(Cell(itemised(pieces) if "<" in part else pieces, targets))
            at += len(part) + 1
        return cells

    def _read_definition(self, words: str, start: int) -> int:
        """Read what a reference link leads to (and pass it over), or the text of a footnote."""
        if note := _FOOTNOTE.match(words):
            self._flush()
            self._list.close()
            if len(words) > note.end():
                self._rows = [Row(start + note.end(), words[note.end() :], False)]
            return 1
        if not self._rows and _REFERENCE.match(words):
            return 1
        if words.lower() in ("[toc]", "[[toc]]", "[[_toc_]]") or _ALERT.match(words):
            return 1
        return 0

    def _flush(self) -> None:
        """End the paragraph or item that is open."""
        rows, item = self._rows, self._item
        if not rows:
            self._item = None
            return
        self._rows, self._item = [], None
        if not item and is_lead_and_list(rows):
            self._list_below(rows)
            return
        parts = parts_of(rows) if len(rows) > 1 or "<" in rows[0].words else [spans_of(rows)]
        owner = -1
        if item:
            for number, spans in enumerate(parts):
                if number and self._introduces(spans, item[0]):
                    self._list.close()
                    owner = -1
                if number:
                    self._add_paragraph(spans, owner)
                else:
                    owner = self._words.add("item", spans, *self._list.place(*item))
                    self._list.push(*item, owner)
            return
        if self._list.stack and self._indent > max(1, self._list.stack[0][0]):
            owner = self._list.owner(self._indent)
        else:
            self._list.close()
        if self._untitled and len(rows) == 1 and owner < 0 and heads_text(rows[0].words, islice(self._raws, self._at, None)):
            self._words.add("heading", parts[0], IMPLIED_HEADING)
            return
        for spans in parts:
            self._add_paragraph(spans, owner)

    def _add_paragraph(self, spans: list[tuple[int, int]], owner: int) -> None:
        (start, end), *more = spans
        if not more and owner < 0 and self._text[start] in "*_<" and is_bold_title(self._text[start:end]):
            self._words.add("heading", spans, IMPLIED_HEADING)
        else:
            self._words.add("paragraph", spans, lead=owner)

    def _introduces(self, spans: list[tuple[int, int]], indent: int) -> bool:
        (start, end), *more = spans
        inset = start - self._text.rfind("\n", 0, start) - 1
        return not more and inset <= indent and introduces(self._text[start:end])

    def _list_below(self, rows: Sequence[Row]) -> None:
        """Add the lines of a list without bullets, below the line that introduces it."""
        self._list.close()
        lead = self._words.add("paragraph", spans_of(rows[:1]))
        for row in rows[1:]:
            self._words.add("item", spans_of([row]), 0, lead)
