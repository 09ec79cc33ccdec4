"""Charts as numbers and words, one per shape of claim; the templates draw them. Positions are percentages of the plot's width."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from reports.words import brief

FARTHEST = 4.0
"""A figure beyond this many times the median is drawn at the edge, with its value: it would press all others together."""

TICKS = 5


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the grid."""

    at: str
    label: str
    zero: bool


@dataclass(frozen=True, slots=True)
class Axis:
    """A linear axis that always holds zero."""

    low: float
    high: float
    ticks: tuple[Tick, ...]
    label: str

    def at(self, value: float) -> str:
        """The position of a value, in percent; a value beyond the axis stands at its edge."""
        share = (value - self.low) / (self.high - self.low)
        return f"{100 * min(1.0, max(0.0, share)):.2f}"


def axis(values: Sequence[float], unit: str, label: str) -> Axis:
    """An axis for ``values`` in ``unit``, with zero and round ticks. One value far beyond the others doesn't stretch it."""
    near = within_reach(values)
    low, high = min(0.0, *near), max(0.0, *near)
    step = round_step((high - low) / TICKS or 1.0)
    first, last = math.floor(low / step), math.ceil(high / step)
    bottom, top = first * step, max(last, first + 1) * step
    bare = Axis(bottom, top, (), label)
    ticks = tuple(Tick(bare.at(n * step), brief(n * step, unit), n == 0) for n in range(first, max(last, first + 1) + 1))
    return Axis(bottom, top, ticks, label)


def within_reach(values: Sequence[float]) -> list[float]:
    """The values that the axis must hold: all that are not far beyond the median."""
    sizes = sorted(abs(value) for value in values)
    limit = FARTHEST * sizes[len(sizes) // 2]
    return [value for value in values if abs(value) <= limit] or list(values)


def round_step(least: float) -> float:
    """The smallest of 1, 2, 2.5 and 5 times a power of ten that is at least ``least``."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(size * power for size in (1, 2, 2.5, 5, 10) if size * power >= least * (1 - 1e-9))


@dataclass(frozen=True, slots=True)
class Note:
    """Words in a chart's row, and where they lead (relative to the site's root); '' is nowhere."""

    text: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Stroke:
    """What one claim is in a range chart.

    form  point | span | from (open above) | to (open below)
    """

    form: str
    left: str
    right: str
    beyond: bool


@dataclass(frozen=True, slots=True)
class RangeRow:
    """One claim of a range chart."""

    source: Note
    value: Note
    scope: tuple[str, ...]
    dated: str
    origin: str
    camp: str
    stroke: Stroke


@dataclass(frozen=True, slots=True)
class RangeGroup:
    """The claims that answer one question; or, ``by_scope``, those of several questions, told apart by their scope."""

    title: Note
    badge: str
    rows: tuple[RangeRow, ...]
    left_out: int
    by_scope: bool


@dataclass(frozen=True, slots=True)
class RangeChart:
    """A dot or bar per claim on one axis, grouped by question; a chart of one question does not repeat it."""

    title: str
    description: str
    axis: Axis
    groups: tuple[RangeGroup, ...]
    left_out: int
    shape: str = "range"


def stroke(axis: Axis, low: float | None, high: float | None) -> Stroke:
    """How a figure is drawn: an open end reaches to the edge of the plot. One of ``low`` and ``high`` is stated."""
    if low is None:
        end = axis.high if high is None else high
        return Stroke("to", axis.at(min(axis.low, end)), axis.at(end), end > axis.high)
    if high is None:
        return Stroke("from", axis.at(low), axis.at(max(axis.high, low)), low > axis.high)
    return Stroke("point" if low == high else "span", axis.at(low), axis.at(high), high > axis.high or low < axis.low)


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One claim on a ladder, on the rungs that it covers: from ``left``, ``width`` wide."""

    source: Note
    value: Note
    qualifiers: tuple[str, ...]
    rung: str
    modality: str
    badge: str
    left: str
    width: str
    middle: str


@dataclass(frozen=True, slots=True)
class LevelChart:
    """Who asks for which rung, and how strongly."""

    title: str
    description: str
    rungs: tuple[Tick, ...]
    edges: tuple[str, ...]
    rows: tuple[LevelRow, ...]
    left_out: int
    shape: str = "level"


@dataclass(frozen=True, slots=True)
class TallyRow:
    """One member of a set, or one statement: which sources name it, which deny it. Widths are percentages."""

    item: Note
    badge: str
    named: tuple[Note, ...]
    denied: tuple[Note, ...]
    named_count: int
    denied_count: int
    named_width: str
    denied_width: str


@dataclass(frozen=True, slots=True)
class TallyChart:
    """How many sources name each member of a set."""

    title: str
    description: str
    sources: int
    rows: tuple[TallyRow, ...]
    left_out: int
    shape: str = "tally"


Chart = RangeChart | LevelChart | TallyChart
