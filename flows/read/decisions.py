"""``decisions.toml``: the editor's word, beside the documents."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from flows.read.control import read_control
from schemas.decisions import DECISIONS, Decision, Decisions

FILE_NAME = "decisions.toml"

NAMED = {"dismiss": "claims", "merge": "sources"}
"""The key of each sort of decision that lists what it is about."""

_KEYS = {"dismiss": {"claims", "reason"}, "merge": {"sources", "reason"}, "alias": {"alias", "subject", "reason"}}
_CLAIM = re.compile(r"[0-9a-f]{16}")


class DecisionsError(ValueError):
    """``decisions.toml`` can't be used; the message says where and why."""


def read_decisions(raw: Path) -> Decisions:
    """The decisions of ``raw/decisions.toml`` by sort, each sort in its order there (TOML tells no other); none where there is no
    such file. Raises ``DecisionsError``.

    A table per decision::

        [[dismiss]]
        claims = ["b8f0c2a1d3e4f506", "0c1d2e3f40516273"]
        reason = "The second page quotes the first of its own reprints."

        [[merge]]
        sources = ["Harbour Careers", "harbour-careers.example"]

        [[alias]]
        alias = "prompt whisperer"
        subject = "prompt engineer"
    """
    file = raw / FILE_NAME
    tables, _ = read_control(file, DecisionsError)
    for name, entries in tables.items():
        if name not in _KEYS:
            raise DecisionsError(f"{file}: unknown decision {name!r}; known are {', '.join(f'[[{key}]]' for key in _KEYS)}")
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            raise DecisionsError(f"{file}: {name!r} must be written as [[{name}]], with two brackets, once for each decision")
    made = [
        _decision(f"{file}, {called(sort, number)}", sort, entry)
        for sort in DECISIONS
        for number, entry in enumerate(tables.get(sort, ()), 1)
    ]
    _refuse_conflicts(file, made)
    return Decisions(tuple(made))


def _decision(where: str, name: str, entry: Mapping[str, object]) -> Decision:
    if unknown := sorted(entry.keys() - _KEYS[name]):
        raise DecisionsError(f"{where}: unknown key {unknown[0]!r}; known are {', '.join(sorted(_KEYS[name]))}")
    names = (
        (_words(where, "alias", entry.get("alias")), _words(where, "subject", entry.get("subject")))
        if name == "alias"
        else _list(where, NAMED[name], entry.get(NAMED[name]))
    )
    reason = None if "reason" not in entry else _words(where, "reason", entry["reason"])
    if name == "dismiss":
        if reason is None:
            raise DecisionsError(f'{where}: say why: reason = "..."')
        if wrong := next((claim for claim in names if not _CLAIM.fullmatch(claim)), None):
            raise DecisionsError(f"{where}: {wrong!r} is no claim id; one has sixteen digits (0-9, a-f), see column claim_id")
    return Decision(name, names, reason)


def _list(where: str, key: str, value: object) -> tuple[str, ...]:
    names = tuple(_words(where, key, each) for each in value) if isinstance(value, list) else ()
    if len(set(names)) < 2 or len(set(names)) < len(names):
        raise DecisionsError(f'{where}: {key} must list two or more, each once: {key} = ["...", "..."]')
    return names


def _words(where: str, key: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise DecisionsError(f"{where}: {key} must be words in quotes" + ("" if value is None else f", not {value!r}"))
    return " ".join(value.split())


def _refuse_conflicts(file: Path, made: list[Decision]) -> None:
    """Refuse a source that is merged twice and an alias that stands for two occupations: which decision holds is not ours to
    say."""
    for sort, what in (("merge", "source"), ("alias", "alias")):
        seen: set[str] = set()
        for each in made:
            for name in each.names[: 1 if sort == "alias" else None] if each.decision == sort else ():
                if name.casefold() in seen:
                    raise DecisionsError(f"{file}: the {what} {name!r} stands in two [[{sort}]] decisions; put it in one")
                seen.add(name.casefold())


def called(sort: str, number: int) -> str:
    """What a decision is called: the ``number``-th of its sort."""
    suffix = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"the {number}{suffix} [[{sort}]]"
