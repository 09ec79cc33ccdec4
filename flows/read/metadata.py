"""``sources.toml``: what is known of documents besides what they say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path

from flows.read.control import read_control
from flows.read.dates import iso_date

FILE_NAME = "sources.toml"


class SourcesError(ValueError):
    """``sources.toml`` can't be used; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Source:
    """What ``sources.toml`` says of a document; None is unsaid. Dates are ISO 8601."""

    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    retrieved: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Sources:
    """The entries of ``sources.toml`` by path or folder, without a slash at the end; ``""`` is every document."""

    entries: Mapping[str, Source] = field(default_factory=dict)

    def of(self, path: str) -> Source:
        """What is known of the document at ``path``. For each key the entry with the longest path that holds it wins."""
        said: dict[str, str] = {}
        parts = path.split("/")
        for length in range(len(parts) + 1):
            entry = self.entries.get("/".join(parts[:length]))
            if entry is not None:
                said |= {key: value for key in _KEYS if (value := getattr(entry, key)) is not None}
        return Source(**said)

    def unmatched(self, paths: Iterable[str]) -> list[str]:
        """The entries that are neither one of ``paths`` nor a folder that one of them is in, in their order in the file."""
        left = dict.fromkeys(name for name in self.entries if name)
        for path in paths if left else ():
            parts = path.split("/")
            for length in range(1, len(parts) + 1):
                left.pop("/".join(parts[:length]), None)
        return list(left)


_KEYS = tuple(key.name for key in fields(Source))


def read_sources(raw: Path) -> Sources:
    """The entries of ``raw/sources.toml``, none where there is no such file. Raises ``SourcesError``.

    A table per document or folder::

        ["guides/welder.md"]
        publisher = "Trades Weekly"
        url = "https://example.org/welder"
        published = 2024-05-22
    """
    file = raw / FILE_NAME
    tables, text = read_control(file, SourcesError)
    entries = {}
    for name, table in tables.items():
        line = _line_of(text, name)
        if not isinstance(table, dict):
            raise SourcesError(f'{file}, line {line}: {name!r} stands outside of a table; put it under a line like ["{name}.md"]')
        path = "/".join(part for part in name.split("/") if part not in ("", ".", "*"))
        if path in entries:
            raise SourcesError(f"{file}, line {line}: {name!r} names a path that stands above already; put its lines together")
        entries[path] = _source(file, line, name, table)
    return Sources(entries)


def _source(file: Path, line: int, name: str, table: Mapping[str, object]) -> Source:
    said = {}
    for key, value in table.items():
        where = f"{file}, line {line}, [{name!r}]"
        if key not in _KEYS:
            known = ", ".join(_KEYS)
            raise SourcesError(f"{where}: unknown key {key!r}; known are {known}. A path with a dot or a space needs quotes")
        if key in ("published", "retrieved"):
            day = value.isoformat()[:10] if isinstance(value, date) else iso_date(value) if isinstance(value, str) else None
            if day is None:
                raise SourcesError(f"{where}: {key} = {value!r} is no date; write it as 2024-05-22")
            said[key] = day
        elif isinstance(value, str) and value.strip():
            said[key] = " ".join(value.split())
        else:
            raise SourcesError(f"{where}: {key} must be words in quotes, not {value!r}")
    return Source(**said)


def _line_of(text: str, name: str) -> int:
    """The line of the table ``name``, from 1."""
    quoted = re.escape(name).replace('"', r"\"")
    match = re.search(rf"^[ \t]*\[?[ \t]*[\"']?{quoted}", text, re.MULTILINE)
    return text.count("\n", 0, match.start()) + 1 if match else 1
