"""What stands within a line of Markdown: emphasis, links, code, tags, entities."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence

from flows.read.blocks import Cut, Target
from flows.read.markup import BLOCK_TAGS, ENTITY, TAG, href, unescape

Spans = Sequence[tuple[int, int]]

MARKUP_SIGNS = ("*", "_", "`", "[", "\\", "<", "&", "{", "~~", "]")
"""What markup holds; a line without any is read as it is. The likeliest come first."""

_SPECIAL = re.compile(r"[\\`*_~\[\]<&{!]")

TAGS_ONLY = re.compile("[<&]")
"""What can be markup in HTML."""

# Bold words and a link without markup in them, and what is markup of another kind.
_PLAIN = r"[^\\`*_~\[\]<&{!\n]++"
_SIMPLE = {"*": re.compile(rf"\*\*({_PLAIN})\*\*(?!\*)"), "[": re.compile(rf"\[(?!\^)({_PLAIN})\]\(([^\s()<>\\]++)\)")}
_OTHER = re.compile(r"[\\`*_\[\]]|~~|!\[|<[A-Za-z/!]|&[#A-Za-z]|\{[{%:#.'\"/]")

_RUN = re.compile(r"\*+|_+|~+|`+")
_TICKS = re.compile("`+")
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_DESTINATION = re.compile(
    r"\(\s*(?:<([^<>\n]*)>|((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*+\))*+))"
    r"(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
)
_CURRENCIES = frozenset("$€£₹¥~<>")
_BOLD = frozenset({"b", "strong"})
_BESIDE = re.compile(r"<span\b[^<>]*>(?:</?span\b[^<>]*>)*", re.IGNORECASE)
"""Right after the end of a span: another one."""
_LABEL = re.compile(r"\[([^\[\]]{0,200})\]")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,60}\]")
_WIKI = re.compile(r"\[\[(?:[^\[\]|]{1,200}\|)?([^\[\]|]{1,200})\]\]")
_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)>|<([\w.+-]+@[\w.-]+)>")
_BRACES = re.compile(r"\{\{[<%]?|\{%|\{/\*|\{(?=[:#.'\"])")
_CLOSERS = {"{{<": ">}}", "{{%": "%}}", "{{": "}}", "{%": "%}", "{/*": "*/}"}
_ATTRIBUTES = re.compile(r"\{[:#.][^{}\n]{0,200}\}|\{(?:' *'|\" *\")\}")
_SUPERSCRIPT_NOTE = re.compile(r"<sup(?:\s[^<>]*)?>\s*(?:<a\s[^<>]*>[^<>]*</a>|\[[^\[\]<>]{1,4}\])\s*</sup>", re.IGNORECASE)


def read_inline(
    text: str, spans: Spans, references: Mapping[str, str], special: re.Pattern[str] = _SPECIAL
) -> tuple[list[Cut], list[Target]]:
    """The markup in the lines at ``spans``, in order, and the links.

    A line break, and a tag that breaks the line, read as a newline. ``references`` leads from the labels of reference links,
    in lower case, to their targets; ``special`` finds what can be markup.
    """
    scanner = _Scanner(text, spans, references, special)
    for start, end in spans:
        scanner.scan(start, end)
    scanner.cuts.sort()
    scanner.targets.sort()
    return scanner.cuts, scanner.targets


def read_simple(text: str, start: int, end: int) -> tuple[list[Cut], list[Target]] | None:
    """What ``read_inline`` finds in a line that has bold words and links and nothing else; None where there may be more."""
    cuts: list[Cut] = []
    targets: list[Target] = []
    after = start
    for sign in _SPECIAL.finditer(text, start, end):
        at = sign.start()
        if at < after:
            continue
        simple = _SIMPLE.get(text[at])
        match = simple.match(text, at, end) if simple else None
        if match is None:
            if _OTHER.match(text, at, end):
                return None
            continue
        after = match.end()
        if text[at] == "*":
            label = after < end and _is_label(text[after - 3], text[after])
            cuts += (Cut(at, at + 2), Cut(after - 2, after, " " if label else ""))
        else:
            inner = match.end(1)
            cuts += (Cut(at, at + 1), Cut(inner, after))
            targets.append(Target(at + 1, inner, match[2]))
    return cuts, targets


class _Scanner:
    __slots__ = (
        *("_absent", "_brackets", "_end", "_opened", "_references", "_skip", "_spans", "_special", "_start", "_text", "_ticks"),
        *("_anchor", "_closed", "cuts", "targets"),
    )

    def __init__(self, text: str, spans: Spans, references: Mapping[str, str], special: re.Pattern[str]) -> None:
        self.cuts: list[Cut] = []
        self.targets: list[Target] = []
        self._text = text
        self._special = special
        self._spans = spans
        self._references = references
        self._start, self._end = spans[0][0], spans[-1][1]
        self._skip = 0  # where the next markup can start
        self._opened: dict[str, list[list[int]]] = {"*": [], "_": [], "~": []}  # emphasis: where, how many signs
        self._brackets: list[tuple[int, bool]] = []  # where, whether an image
        self._closed = -1  # brackets that open before make no links any more
        self._anchor: tuple[int, str] | None = None  # an open <a>: where its words start, where it leads
        self._ticks: dict[int, list[int]] | None = None  # runs of back ticks by length
        self._absent: set[str] = set()  # closing signs that don't come any more

    def scan(self, start: int, end: int) -> None:
        """Read the markup that starts in ``start:end`` of the text."""
        text = self._text
        for match in self._special.finditer(text, start, end):
            at = match.start()
            if at >= self._skip:
                _READERS.get(text[at], _Scanner._brace)(self, at, end)

    def _escape(self, at: int, end: int) -> None:
        if self._text[at + 1 : at + 2] in _PUNCTUATION and at + 1 < end:
            self.cuts.append(Cut(at, at + 1))
            self._skip = at + 2
        elif at + 1 == end:
            self.cuts.append(Cut(at, end))

    def _entity(self, at: int, end: int) -> None:
        entity = ENTITY.match(self._text, at, end)
        if entity and (words := unescape(entity.group())) != entity.group():
            self._cut(at, entity.end(), words)

    def _image(self, at: int, end: int) -> None:
        if self._text[at + 1 : at + 2] == "[":
            self._open_bracket(at, end, image=True)
            self._skip = at + 2

    def _cut(self, start: int, end: int, words: str = "") -> None:
        self.cuts.append(Cut(start, end, words))
        self._skip = end

    def _emphasis(self, at: int, end: int) -> None:
        text = self._text
        match = _RUN.match(text, at, end)
        if match is None:
            return
        stop = self._skip = match.end()
        sign, count = text[at], stop - at
        if sign == "~" and count != 2:
            return
        before = text[at - 1] if at > self._start else " "
        after = text[stop] if stop < end else " "
        opened = self._opened[sign]
        if count > 1 and sign == "*":
            # Two stars are hardly anything but bold, even beside a space: "**Pay: **$10".
            closes = bool(opened) and opened[-1][1] > 1
            opens = not closes
        else:
            word = sign == "_"
            closes = not before.isspace() and not (word and after.isalnum())
            opens = not after.isspace() and not (word and before.isalnum())
        while closes and opened and count:
            left = opened[-1]
            used = min(left[1], count)
            left[1] -= used
            self.cuts.append(Cut(left[0] + left[1], left[0] + left[1] + used))
            self.cuts.append(Cut(stop - count, stop - count + used, " " if used > 1 and _is_label(before, after) else ""))
            count -= used
            if not left[1]:
                opened.pop()
        if count and opens:
            opened.append([stop - count, count])

    def _code(self, at: int, end: int) -> None:
        match = _TICKS.match(self._text, at, end)
        if match is None:
            return
        stop = self._skip = match.end()
        if self._ticks is None:
            self._ticks = {}
            for first, last in self._spans:
                for run in _TICKS.finditer(self._text, first, last):
                    self._ticks.setdefault(run.end() - run.start(), []).append(run.start())
        places = self._ticks.get(stop - at, [])
        index = bisect_left(places, stop)
        if index < len(places):
            self.cuts.append(Cut(at, stop))
            self._cut(places[index], places[index] + stop - at)

    def _open_bracket(self, at: int, end: int, *, image: bool = False) -> None:
        note = None if image else _FOOTNOTE.match(self._text, at, end)
        wiki = None if image or note else _WIKI.match(self._text, at, end)
        if note:
            self._cut(at, note.end())
        elif wiki:
            self.cuts.append(Cut(at, wiki.start(1)))
            self._cut(wiki.end(1), wiki.end())
        else:
            self._brackets.append((at, image))

    def _close_bracket(self, at: int, _: int) -> None:
        if not self._brackets:
            return
        text = self._text
        opening, image = self._brackets.pop()
        if not image and _ATTRIBUTES.match(text, at + 1, self._end):  # a span with attributes, as pandoc writes it
            self.cuts.append(Cut(opening, opening + 1))
            self._cut(at, at + 1)
            return
        if opening < self._closed and not image:
            return
        inner = opening + 1 + image
        end, url = at + 1, ""
        following = text[end] if end < self._end else ""
        destination = _DESTINATION.match(text, end, self._end) if following == "(" else None
        if destination:
            end, url = destination.end(), destination[1] or destination[2] or ""
        elif self._references or image:
            label = _LABEL.match(text, end, self._end) if following == "[" else None
            name = (label and label[1]) or text[inner : min(at, inner + 200)]
            url = self._references.get(" ".join(name.lower().split()), "")
            if not url:
                return
            end = label.end() if label else end
        else:
            return
        if image:
            self._cut(opening, end)
            return
        self.cuts.append(Cut(opening, inner))
        self._cut(at, end)
        url = url.replace("\\", "") if "\\" in url else url
        if inner < at and url:
            self.targets.append(Target(inner, at, url))
        self._closed = at  # a link holds no links

    def _angle(self, at: int, _: int) -> None:
        text = self._text
        link = _AUTOLINK.match(text, at, self._end)
        if link:
            self.cuts.append(Cut(at, at + 1))
            self._cut(link.end() - 1, link.end())
            self.targets.append(Target(at + 1, link.end() - 1, link[1] or f"mailto:{link[2]}"))
        elif text.startswith("<!--", at):
            self._cut_through(at, "-->")
        elif note := _SUPERSCRIPT_NOTE.match(text, at, self._end):
            self._cut(at, note.end())
        elif tag := TAG.match(text, at, self._end):
            self._tag(tag)

    def _tag(self, tag: re.Match[str]) -> None:
        at, end = tag.span()
        name = tag[2].lower()
        words = "\n" if name in BLOCK_TAGS else ""
        before, after = self._text[at - 1 : at], self._text[end : end + 1]
        if (name == "sup" and (before.isalnum() or before in ".,;)") and after.isdigit()) or (
            name in _BOLD and _is_label(before, after)
        ):
            words = " "  # a figure and its note, a label and its value
        elif name == "span" and tag[1] and (beside := _BESIDE.match(self._text, end, self._end)):
            first = self._text[beside.end() : beside.end() + 1]
            words = " " if _is_value_and_label(before, first) or _is_label(before, first) else words
        self._cut(at, end, words)
        if name == "a":
            if self._anchor and self._anchor[0] < at:
                self.targets.append(Target(self._anchor[0], at, self._anchor[1]))
            url = "" if tag[1] else href(tag[3])
            self._anchor = (end, url) if url else None

    def _brace(self, at: int, _: int) -> None:
        opening = _BRACES.match(self._text, at, self._end)
        if opening is None:
            return
        if opening.group() == "{":
            attributes = _ATTRIBUTES.match(self._text, at, self._end)
            if attributes:
                self._cut(at, attributes.end(), " " if self._text[at + 1] in "'\"" else "")
        else:
            self._cut_through(at, _CLOSERS[opening.group()])

    def _cut_through(self, at: int, closer: str) -> None:
        """Cut up to the end of the next ``closer``, if there is one."""
        if closer in self._absent:
            return
        end = self._text.find(closer, at, self._end)
        if end < 0:
            self._absent.add(closer)
        else:
            self._cut(at, end + len(closer))


_READERS: Mapping[str, Callable[[_Scanner, int, int], None]] = {
    **dict.fromkeys("*_~", _Scanner._emphasis),
    "\\": _Scanner._escape,
    "`": _Scanner._code,
    "[": _Scanner._open_bracket,
    "!": _Scanner._image,
    "]": _Scanner._close_bracket,
    "<": _Scanner._angle,
    "&": _Scanner._entity,
}
"""What reads the markup that starts with a sign; all others are braces."""


def _is_value_and_label(before: str, after: str) -> bool:
    """Whether a figure ends where words begin in a span of their own, or the other way round, or a label ends where a word in
    a capital begins, as cards are laid out."""
    if before.islower() and after.isupper():
        return True
    if before.isdigit() or before in ("%", "+"):
        return after.isupper()
    return before.isalpha() and (after.isdigit() or after in _CURRENCIES)


def _is_label(before: str, after: str) -> bool:
    """Whether a bold label ends here that nothing but the end of bold parts from its value: ``**Pay:**$10``."""
    return before == ":" and (after.isalnum() or after in _CURRENCIES)
