"""JSON-LD: the structured data that a page carries, as fields with their place in its text.

Types and properties are those of schema.org; the first part of a field's name is the ``@type`` of its node.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*+"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}\[\]:,]')
_ROOT_TYPE = re.compile(r"(?:(?:@graph|\d+)\.)*@type")
_MAX_DEPTH = 60


@dataclass(frozen=True, slots=True)
class JsonField:
    """A scalar: its dotted name, its value in words, and where the value stands (without quotation marks)."""

    name: str
    words: str
    start: int
    end: int


@dataclass(slots=True)
class _Level:
    path: str
    keyed: bool
    key: str = ""
    count: int = 0
    expects_key: bool = True


def read_json(text: str, start: int, end: int) -> list[JsonField]:
    """The scalars of the JSON at ``text[start:end]``, in order; none where it is no JSON. ``null`` is left out."""
    try:
        json.loads(text[start:end], strict=False)
    except (ValueError, RecursionError):
        return []
    scalars = list(_scalars(text, start, end))
    types = {name.removesuffix("@type"): words for name, words, _, _ in scalars if _ROOT_TYPE.fullmatch(name)}
    return [
        JsonField(_typed(name, types), words, left, right)
        for name, words, left, right in scalars
        if not name.rsplit(".", 1)[-1].startswith("@")
    ]


def _typed(name: str, types: dict[str, str]) -> str:
    """A name that starts with the type of its node: ``@graph.0.title`` is ``JobPosting.title``."""
    for prefix, kind in sorted(types.items(), key=lambda pair: -len(pair[0])):
        if name.startswith(prefix):
            return f"{kind}.{name[len(prefix) :]}"
    return name


def _scalars(text: str, start: int, end: int) -> Iterator[tuple[str, str, int, int]]:
    levels: list[_Level] = []
    for token in _TOKEN.finditer(text, start, end):
        sign = token[0]
        level = levels[-1] if levels else None
        if sign in "{[":
            if len(levels) >= _MAX_DEPTH:
                return
            levels.append(_Level(_path(level), sign == "{"))
        elif sign in "}]":
            levels.pop()
        elif sign == ",":
            if level:
                level.count += 1
                level.expects_key = True
        elif sign == ":":
            continue
        elif level and level.keyed and level.expects_key:
            level.key, level.expects_key = str(json.loads(sign, strict=False)), False
        elif sign != "null":
            quoted = sign[0] == '"'
            words = str(json.loads(sign, strict=False)) if quoted else sign
            yield _path(level), words, token.start() + quoted, token.end() - quoted


def _path(level: _Level | None) -> str:
    if level is None:
        return ""
    part = level.key if level.keyed else str(level.count)
    return f"{level.path}.{part}" if level.path else part
