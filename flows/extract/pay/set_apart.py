"""What a document sets apart in words that are not read.

A document that gives several figures of one thing for what looks like one scope ("shops pay £24,000", "the night shift takes home
£31,000") distinguishes something. Of two such figures the one whose sentence or row names the occupation is of the occupation;
one that only stands in a text about it is of whatever its own words say, and is compared with nothing that says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from flows.extract.context.rows import Row
from schemas.claims import SETS_APART

APART = 0.02
"""Figures that differ by no more than this share of the larger restate each other, as where claims are compared."""

OVER_ANOTHER_PERIOD = 0.3
"""The same for an hourly figure and a yearly one: a document reckons with hours of its own."""

MOST = 100
"""Figures of one scope that one is held against, at most: a document of thousands costs no square of them."""

NEAR = 4
"""Figures before and after one among which one of the same over another period is looked for."""

PARTS = 2
"""Members of its list or sentence from which on a figure that they oppose is one part of several."""
PARTS_OF_TABLE = 1
"""The same of a table: of two rows, "Yes" and "No", neither is that of all."""

MARKUP = re.compile(r"[*_`|#]+")
LONGEST_WORDS = 80
"""Code points that are kept of the words that set a figure apart."""

SCOPE = ("subject", "location", "industry", "seniority", "grade", "currency")
PERHAPS = ("as_of", "attributed_to", "component")
"""Parts of the scope that two figures of one document share unless both state them, each otherwise."""

AVERAGES = ("mean", "median")
POINTS = (*AVERAGES, "typical", "range")
UNSTATED = ("typical", "range")
BOUNDS = ("minimum", "maximum")


class Told(NamedTuple):
    """A salary row; ``named`` where its own sentence, row or item names its occupation; ``group`` is the table, the list or the
    sentence that it stands in; ``of_some`` where words beside it that are not read say of whom it is; ``own_hours`` where the
    document reckons it otherwise than with full time."""

    row: Row
    named: bool
    group: tuple[str, int]
    of_some: bool = False
    own_hours: bool = False


def set_apart(told: Sequence[Told]) -> list[Row]:
    """The rows of one document, in order; the ``grade`` of those that it sets apart is their own words.

    What names its occupation stays as it is, but where words that are not read say of whom it is. Of what does not name it the
    average stays, else the first, that contradicts nothing which stays; but none of several parts of one table, list or sentence.
    A figure that is told over another period, and reckoned otherwise than with full time, is no yearly figure to compare.
    """
    groups: dict[tuple[object, ...], list[Told]] = {}
    for each in told:
        if not each.named:
            groups.setdefault((each.group, *_scope(each.row)), []).append(each)
    whole: dict[tuple[object, ...], list[Told]] = {}
    apart: set[int] = set()
    for at in sorted(range(len(told)), key=lambda at: (not told[at].named, told[at].row["statistic"] not in AVERAGES, at)):
        each = told[at]
        if each.of_some:
            apart.add(at)
            continue
        stay = whole.setdefault(_scope(each.row), [])
        beside = groups.get((each.group, *_scope(each.row)), [])
        parts = PARTS_OF_TABLE if each.group[0] == "table" else PARTS
        if not each.named and (_opposed(each.row, stay[:MOST]) or _opposed(each.row, beside[:MOST]) >= parts):
            apart.add(at)
        else:
            stay.append(each)
    return [
        each.row | {"grade": _own_words(each.row)} if at in apart or each.own_hours else each.row for at, each in enumerate(told)
    ]


def with_own_hours(told: Sequence[Told]) -> list[Told]:
    """``told``, in order and with all that is stated again, with those marked that the document reckons with hours of its own."""
    return [each._replace(own_hours=True) if _reckons_otherwise(told, at) else each for at, each in enumerate(told)]


def in_other_periods(told: Sequence[Told]) -> list[Told]:
    """``told``, in order, each with the average that the one beside it in its list or table is, if it is that over another
    period: "Mean a year | By the hour"."""
    return [
        each._replace(row=each.row | _beside(told, at)) if each.row["statistic"] == "typical" else each
        for at, each in enumerate(told)
    ]


def _beside(told: Sequence[Told], at: int) -> Row:
    """The average of the figure next to one that comes to as much over another period."""
    row = told[at].row
    for other in told[max(0, at - 1) : at + 2]:
        beside = other.row
        one, two = row["annual_high"], beside["annual_high"]
        if other.group != told[at].group or beside["statistic"] not in AVERAGES or None in (one, two):
            continue
        as_much = abs(one - two) <= APART * max(one, two) and all(row[name] == beside[name] for name in SCOPE)
        if as_much and row["period"] != beside["period"]:
            return {"statistic": beside["statistic"]}
    return {}


def _reckons_otherwise(told: Sequence[Told], at: int) -> bool:
    """True for a figure that its sentence or list tells beside one of the same over another period, a yearly one or one before
    it, and that comes to another sum in a year: the document reckons with hours of its own."""
    each = told[at]
    if each.row["period"] == "year":
        return False
    near = range(max(0, at - NEAR), min(len(told), at + NEAR + 1))
    return any(
        told[other].group == each.group
        and (other < at or told[other].row["period"] == "year")
        and told[other].row["period"] != each.row["period"]
        and _same_told(each.row, told[other].row)
        and _differ_by_hours(each.row, told[other].row)
        for other in near
    )


def _same_told(row: Row, other: Row) -> bool:
    return all(row[name] == other[name] for name in (*SCOPE, *PERHAPS, "statistic", "percentile"))


def _differ_by_hours(row: Row, other: Row) -> bool:
    ends = [(row[end], other[end]) for end in ("annual_low", "annual_high") if row[end] is not None and other[end] is not None]
    return any(APART * max(one, two) < abs(one - two) <= OVER_ANOTHER_PERIOD * max(one, two) for one, two in ends)


def _scope(row: Row) -> tuple[object, ...]:
    return tuple(row[name] for name in SCOPE)


def _opposed(row: Row, others: Iterable[Told]) -> int:
    return sum(_oppose(row, other.row) for other in others)


def _oppose(row: Row, other: Row) -> bool:
    """True for two figures that can't both be true of one scope."""
    if row["percentile"] is not None or other["percentile"] is not None:
        return False
    if any(row[name] is not None and other[name] is not None and row[name] != other[name] for name in PERHAPS):
        return False
    ends = [each[end] for each in (row, other) for end in ("annual_low", "annual_high")]
    if None in ends or not {row["statistic"], other["statistic"]}.isdisjoint(BOUNDS):
        return _breaks_order(row, other) or _breaks_order(other, row)
    gap = max(row["annual_low"] - other["annual_high"], other["annual_low"] - row["annual_high"])
    same = APART if row["period"] == other["period"] else OVER_ANOTHER_PERIOD
    if gap <= same * max(row["annual_high"], other["annual_high"]):
        return False
    one, two = row["statistic"], other["statistic"]
    return one in POINTS and two in POINTS and (one == two or one in UNSTATED or two in UNSTATED)


def _breaks_order(bound: Row, other: Row) -> bool:
    """True for a minimum above, or a maximum below, what it should bound."""
    low, high = bound["annual_low"], bound["annual_high"]
    if bound["statistic"] == other["statistic"]:
        return False
    if bound["statistic"] == "minimum" and low is not None and other["annual_high"] is not None:
        return bool(low - other["annual_high"] > APART * low)
    if bound["statistic"] == "maximum" and high is not None and other["annual_low"] is not None:
        return bool(other["annual_low"] - high > APART * other["annual_low"])
    return False


def _own_words(row: Row) -> str:
    """The quote of a row in quotation marks, cut before a word."""
    words = " ".join(MARKUP.sub("", row["quote"]).split())
    if len(words) <= LONGEST_WORDS:
        return f"{SETS_APART}{words}”"
    return f"{SETS_APART}{words[: LONGEST_WORDS + 1].rpartition(' ')[0] or words[:LONGEST_WORDS]} …”"
