"""JSON-LD: the structured data that a page carries, as fields with their place in its text.

Types and properties are those of schema.org.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from flows.read.blocks import Cut, Piece, pieces_of

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}\[\]:,]', re.DOTALL)
_MAX_DEPTH = 64

# What stands for something else in a string: escapes, and the tags and entities that descriptions are full of.
_LESS, _MORE, _AND = r"(?:<|\\u003[cC])", r"(?:>|\\u003[eE])", r"(?:&|\\u0026)"
_MARKUP = re.compile(
    rf"(?P<tag>{_LESS}(?:\\?/)?[A-Za-z](?:[^<>\\]|\\(?!u003[cCeE]).)*+{_MORE})"
    rf"|(?P<entity>{_AND}(?:#\d{{1,7}}|#[xX][0-9A-Fa-f]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}});)"
    r"|\\u[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\.",
    re.DOTALL,
)
_INLINE = re.compile(r"(?:<|\\u003[cC])(?:\\?/)?(?:a|abbr|b|em|font|i|span|strong|sub|sup|u)\b", re.IGNORECASE)


class JsonField(NamedTuple):
    """A scalar: its dotted name, and the pieces that lead to its value."""

    name: str
    pieces: list[Piece]


@dataclass(slots=True)
class _Level:
    """An open object or list. ``node`` is the number of the object whose type starts the names of its fields."""

    keyed: bool
    node: int
    path: str  # from that node to here
    key: str = ""
    index: int = 0
    key_is_due: bool = True

    def here(self) -> str:
        """The path of the value that comes next."""
        part = self.key if self.keyed else str(self.index)
        return f"{self.path}.{part}" if self.path else part


def read_json(text: str, start: int, end: int) -> list[JsonField]:
    """The scalars of the JSON at ``text[start:end]`` in order, ``null`` left out; none where it is no JSON.

    The first part of a name is the ``@type`` of the outermost object (of a list or ``@graph``: of its member); a second object of
    the same type has a number behind it, as in ``JobPosting.1.title``. Items of a list are numbered from 0.
    """
    try:
        json.loads(text[start:end], strict=False)
    except (ValueError, RecursionError):
        return []
    scalars = list(_scalars(text, start, end))
    names = _node_names(text, scalars)
    fields = []
    for node, path, left, right in scalars:
        if "@" not in path:
            name = names.get(node, "")
            fields.append(
                JsonField(f"{name}.{path}" if name else path, pieces_of(text, [(left, right)], _cuts(text, left, right)))
            )
    return fields


def _node_names(text: str, scalars: list[tuple[int, str, int, int]]) -> dict[int, str]:
    names: dict[int, str] = {}
    seen: dict[str, int] = {}
    for node, path, left, right in scalars:
        if path in ("@type", "@type.0") and node not in names:
            kind = text[left:right].rsplit("/", 1)[-1]
            count = seen[kind] = seen.get(kind, -1) + 1
            names[node] = f"{kind}.{count}" if count else kind
    return names


def _scalars(text: str, start: int, end: int) -> Iterator[tuple[int, str, int, int]]:
    """For each scalar its node, its path from there, and where it stands, without quotation marks."""
    levels: list[_Level] = []
    nodes = 0
    for token in _TOKEN.finditer(text, start, end):
        sign = text[token.start()]
        level = levels[-1] if levels else None
        if sign in "{[":
            if len(levels) >= _MAX_DEPTH:
                return
            # Members of the outermost list, or of the graph, are nodes of their own.
            outer = level is None or (not level.keyed and not level.path) or (level.keyed and level.key == "@graph")
            if outer or level is None:
                nodes += 1
                levels.append(_Level(sign == "{", nodes, ""))
            else:
                levels.append(_Level(sign == "{", level.node, level.here()))
        elif sign in "}]":
            levels.pop()
        elif level is None or sign == ":":
            continue
        elif sign == ",":
            level.index += 1
            level.key_is_due = True
        elif level.keyed and level.key_is_due:
            level.key, level.key_is_due = text[token.start() + 1 : token.end() - 1], False
        elif sign == '"':
            yield level.node, level.here(), token.start() + 1, token.end() - 1
        elif sign != "n":
            yield level.node, level.here(), token.start(), token.end()


def _cuts(text: str, start: int, end: int) -> list[Cut]:
    cuts = []
    for match in _MARKUP.finditer(text, start, end):
        written = match.group()
        if match["tag"]:
            words = "" if _INLINE.match(written) else "\n"
        elif match["entity"]:
            words = html.unescape(written.replace("\\u0026", "&"))
        else:
            words = str(json.loads(f'"{written}"')) if written[1] in 'ubfnrt"\\/' else written[1]
            words = "".join("\ufffd" if 0xD800 <= ord(sign) < 0xE000 else sign for sign in words)
        if words == written[1:]:
            cuts.append(Cut(match.start(), match.start() + 1))
        else:
            cuts.append(Cut(*match.span(), words))
    return cuts
