"""Front matter: the keys at the top of a file, as YAML between two lines of ``---`` or as TOML between two of ``+++``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import yaml  # type: ignore[import-untyped]

from flows.read.blocks import Builder, Cut, Piece, pieces_of
from flows.read.dates import iso_date

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_FENCE = re.compile(r"---[ \t]*\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_TOML_FENCE = re.compile(r"\+\+\+[ \t]*\n")
_TOML_END = re.compile(r"^\+\+\+[ \t]*$", re.MULTILINE)
_TOML_KEY = re.compile(
    r"^[ \t]*(?:\[{1,2}[ \t]*(?P<table>[\w.-]+)[ \t]*\]{1,2}[ \t]*$|(?P<key>[\w.-]+)[ \t]*=[ \t]*)", re.MULTILINE
)
_TOML_STRING = re.compile(r'"""[^"]*"""|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'')
_TOML_BARE = re.compile(r"[^\s\[{\"'#][^\n#]*")
_LINE = re.compile(r"^([A-Za-z_][\w .-]{0,80}?)[ \t]*:[ \t]+(\S.*)$", re.MULTILINE)
_MAX_LENGTH = 100_000
_MAX_DEPTH = 64
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_DOUBLE_ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\n[ \t]*|[^\n])")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\n", "N": "\x85", "_": "\xa0", "L": "\n", "P": "\n"}

TITLES = ("title", "headline")
URLS = ("url", "canonical", "canonicalurl", "originalurl", "sourceurl", "articleurl", "permalinkurl")
PUBLISHED = (
    *("published", "publishdate", "publisheddate", "publishedat", "publishedon", "publishedtime", "publicationdate"),
    *("datepublished", "dateposted", "pubdate", "postdate", "postedat", "date"),
)
PUBLISHERS = ("publisher", "publishername", "sitename", "site", "sitetitle", "source", "sourcename", "publication")
"""Keys, in lower case without signs, in order of precedence."""


class Entry(NamedTuple):
    """A scalar of the front matter: its dotted name, and the pieces that lead to it."""

    name: str
    pieces: list[Piece]


class Facts(NamedTuple):
    """What a document says of itself; dates are ISO 8601."""

    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    published: str | None = None


def read_front_matter(text: str, builder: Builder) -> tuple[dict[str, str], int]:
    """Add a field block per scalar; the scalars by dotted name, and where the document goes on (0 without front matter)."""
    toml = text.startswith("+++")
    start, end, after = _extent(text, _TOML_FENCE, _TOML_END, "=") if toml else _extent(text, _FENCE, _END, ":")
    if not after:
        return {}, 0
    entries = list(_toml_entries(text, start, end)) if toml else _yaml_or_lines(text, start, end)
    metadata: dict[str, str] = {}
    for entry in entries:
        if builder.add("field", entry.pieces, name=entry.name) >= 0:
            metadata.setdefault(entry.name, builder.words(builder.last))
    return metadata, after


def facts_of(metadata: Mapping[str, str]) -> Facts:
    """Title, url, publisher and date of publication among the keys of a document."""
    known: dict[str, str] = {}
    for name, words in metadata.items():
        known.setdefault(re.sub(r"[^a-z0-9]", "", name.lower()), words)
    urls = [known[key] for key in URLS if _is_url(known.get(key, ""))]
    urls += [known[key] for key in ("source",) if _is_url(known.get(key, ""))]
    publishers = [known[key] for key in PUBLISHERS if key in known and not _is_url(known[key])]
    dates = [day for key in PUBLISHED if key in known and (day := iso_date(known[key]))]
    titles = [known[key] for key in TITLES if key in known]
    return Facts(*(found[0] if found else None for found in (titles, urls, publishers, dates)))


def _is_url(words: str) -> bool:
    return words.startswith(("http://", "https://")) and " " not in words


def _extent(text: str, fence: re.Pattern[str], last: re.Pattern[str], sign: str) -> tuple[int, int, int]:
    """Where the keys start and end and the document goes on; ``sign`` stands between a key and its value."""
    opening = fence.match(text)
    closing = last.search(text, opening.end()) if opening else None
    if not opening or not closing or closing.start() > _MAX_LENGTH:
        return 0, 0, 0
    start, end = opening.end(), closing.start()
    # Two rules with prose between them are no front matter.
    if sign not in text[start:end]:
        return 0, 0, 0
    return start, end, min(closing.end() + 1, len(text))


class _Level:
    """An open collection: the key or index that comes next, and whether a key is due."""

    __slots__ = ("due", "key", "mapping")

    def __init__(self, mapping: bool) -> None:
        self.mapping = self.due = mapping
        self.key: str | int = "" if mapping else 0

    def step(self, key: str = "?") -> None:
        if self.due:
            self.key, self.due = key, False
        elif self.mapping:
            self.due = True
        else:
            self.key = int(self.key) + 1


def _yaml_or_lines(text: str, start: int, end: int) -> list[Entry]:
    try:
        return list(_yaml_entries(text, start, end))
    except (yaml.YAMLError, ValueError):
        return [Entry(match[1], _trimmed(text, *match.span(2))) for match in _LINE.finditer(text, start, end)]


def _toml_entries(text: str, start: int, end: int) -> Iterator[Entry]:
    """The scalars of a TOML document, strings of arrays and inline tables by their order. No more of TOML is read than where its
    keys and strings are: what a parser would refuse is no reason to lose the rest."""
    keys = list(_TOML_KEY.finditer(text, start, end))
    table = ""
    for found, following in zip(keys, [*keys[1:], None], strict=True):
        if found["table"]:
            table = f"{found['table']}."
            continue
        name, until = f"{table}{found['key']}", following.start() if following else end
        bare = _TOML_BARE.match(text, found.end(), until)
        if bare:
            yield Entry(name, _trimmed(text, *bare.span()))
            continue
        listed = text[found.end() : found.end() + 1] in ("[", "{")
        for order, string in enumerate(_TOML_STRING.finditer(text, found.end(), until)):
            quote = string[0][0]
            wide = 2 if string[0].startswith('"""') and len(string[0]) > 5 else 0
            pieces = scalar_pieces(text, string.start() + wide, string.end() - wide, quote)
            yield Entry(f"{name}.{order}" if listed else name, pieces)


def _yaml_entries(text: str, start: int, end: int) -> Iterator[Entry]:
    """The scalars of a YAML mapping. Events, not nodes: nothing recurses, and an alias is passed over, so none can multiply."""
    levels: list[_Level] = []
    for event in yaml.parse(text[start:end], Loader=LOADER):
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            levels.append(_Level(isinstance(event, yaml.MappingStartEvent)))
            if not levels[0].mapping or len(levels) > _MAX_DEPTH:
                raise ValueError("not a mapping, or nested too deeply")
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            levels.pop()
            if levels:
                levels[-1].step()
        elif isinstance(event, (yaml.ScalarEvent, yaml.AliasEvent)):
            if not levels:
                raise ValueError("not a mapping")
            words = event.value if isinstance(event, yaml.ScalarEvent) else ""
            if not levels[-1].due and (words not in _NULLS or getattr(event, "style", None)):
                name = ".".join(str(level.key) for level in levels)
                pieces = scalar_pieces(text, start + event.start_mark.index, start + event.end_mark.index, event.style)
                yield Entry(name, pieces)
            levels[-1].step(words)


def scalar_pieces(text: str, start: int, end: int, style: str | None) -> list[Piece]:
    """The pieces of a scalar at ``text[start:end]``, its quotation marks included, as its style of quotation reads."""
    cuts: list[Cut] = []
    if style in ("'", '"'):
        start, end = start + 1, end - 1
    if style == "'":
        cuts = [Cut(match.start(), match.start() + 1) for match in re.compile("''").finditer(text, start, end)]
    elif style == '"':
        cuts = [_escape(match) for match in _DOUBLE_ESCAPE.finditer(text, start, end)]
    elif style in ("|", ">"):
        start = text.find("\n", start, end) + 1 or end
    return pieces_of(text, [(start, end)], cuts)


def _escape(match: re.Match[str]) -> Cut:
    code = match.group()[1:]
    if code[0] in "xuU":
        point = int(code[1:], 16)
        words = chr(point) if point < 0x110000 and not 0xD800 <= point < 0xE000 else "\ufffd"
    elif code in "\"'`\\/ \t":
        return Cut(match.start(), match.start() + 1)
    else:
        words = _ESCAPES.get(code, "")
    return Cut(match.start(), match.end(), words)


def _trimmed(text: str, start: int, end: int) -> list[Piece]:
    words = text[start:end].rstrip()
    if len(words) > 1 and words[0] == words[-1] and words[0] in "\"'":
        return pieces_of(text, [(start + 1, start + len(words) - 1)])
    return pieces_of(text, [(start, start + len(words))])
