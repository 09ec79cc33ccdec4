"""The shapes of claim. Comparison, storage and charts are written once per shape, never per kind.

A shape names the columns of a kind's rows that play its parts; the rest of a kind's columns are its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Range:
    """A quantity: a point (``low == high``), a span, or a span with an open end (one of them NULL).

    low, high    columns of numbers on one scale (pay per year, percent)
    open_end     column: the end (low, high, both) that the words leave open though it has a figure, or None
    written_to   column: the unit of the last digit as written, on the same scale (1000 for "$81k"); half of it is the
                 tolerance that the writing itself grants
    unit         column that holds the unit (a currency), or None where the unit is fixed
    unit_assumed column: true where the unit is taken for granted (a bare "$"), or None
    unit_name    the fixed unit, or '' where ``unit`` is a column
    per          what the quantity is reckoned per ("year"), or '' where it is a plain quantity
    statistic    column that says which statistic the figure is, or None where there is one only
    component    column that says which part of the quantity is meant (base, total), or None
    measure      column that says what is counted (employment, postings), or None
    window       columns of the years that a projection runs from and to, or None
    percentile   column of the percentile, or None
    listed_as    column of what the list that a figure stands in is called, or None
    derived      column: true where the scale is not the one that is written (a yearly figure from an hourly one), or None
    """

    low: str
    high: str
    written_to: str
    unit: str | None = None
    unit_assumed: str | None = None
    unit_name: str = ""
    per: str = ""
    statistic: str | None = None
    component: str | None = None
    measure: str | None = None
    window: tuple[str, str] | None = None
    percentile: str | None = None
    listed_as: str | None = None
    derived: str | None = None
    open_end: str | None = None
    name: Literal["range"] = "range"


@dataclass(frozen=True, slots=True)
class Level:
    """A rung on a ladder, with the force (modality) with which it is asked for.

    rung         column of the rung
    modality     column: required | typical | preferred | optional | not required
    qualifiers   column: a list of words that narrow the rung without changing it (fields of study), or None
    alternatives column: claims that share its value are alternatives in one sentence, or None
    ladder       (rung, lowest, highest) from the lowest rung up; a rung that covers several has lowest < highest
    wording      (rung, words): how a rung stands in a sentence ("a bachelor's degree"); its own name where it is missing
    synonyms     (word, word): qualifiers that mean the same, the second being the name they are compared by
    """

    rung: str
    modality: str
    ladder: tuple[tuple[str, int, int], ...]
    qualifiers: str | None = None
    alternatives: str | None = None
    wording: tuple[tuple[str, str], ...] = ()
    synonyms: tuple[tuple[str, str], ...] = ()
    name: Literal["level"] = "level"


@dataclass(frozen=True, slots=True)
class Item:
    """A member of a set. Being named is a claim, not being named is silence.

    item       column of the member's canonical name
    polarity   column: ``+`` (named) or ``-`` (denied)
    modality   column of the force with which it is asked for, or None
    open_list  column: true where the list that names it is open ("such as"), or None
    question   what an editor would ask about one member; ``{subject}`` and ``{item}`` stand for both
    """

    item: str
    polarity: str
    modality: str | None = None
    open_list: str | None = None
    question: str = ""
    name: Literal["item"] = "item"


@dataclass(frozen=True, slots=True)
class Statement:
    """A plain statement: what is said (``value``) about what (``about``, a column, or None for the subject itself).

    ``exclusive`` lists pairs of values that can't both be true of the same thing. ``wording`` (value, words) is how a value
    stands after "says that"; ``{item}`` and ``{an item}`` stand for what it is about.
    """

    value: str
    about: str | None = None
    exclusive: tuple[tuple[str, str], ...] = ()
    wording: tuple[tuple[str, str], ...] = ()
    name: Literal["statement"] = "statement"


Shape = Range | Level | Item | Statement
