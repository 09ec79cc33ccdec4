"""Pay in structured data: schema.org ``baseSalary`` and ``estimatedSalary`` (``MonetaryAmountDistribution``), and front matter.

Terms are those of schema.org: https://schema.org/JobPosting, https://schema.org/MonetaryAmountDistribution. Durations are
ISO 8601.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.extract.context.advertisement import advertisement_of
from flows.extract.context.home import CURRENCIES
from flows.extract.context.scope import Scope, scope_of
from flows.extract.mentions.currencies import CODES
from flows.extract.mentions.money import Amount
from flows.extract.mentions.numbers import find_numbers
from flows.extract.mentions.occupation_titles import learnt
from flows.extract.mentions.occupations import name_occupation
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.mentions.places import find_places, resolve
from flows.extract.mentions.title_labels import TITLE_FIELD
from flows.extract.pages.page import Page, Span
from flows.extract.pay.bare_pay import in_home_currency
from flows.extract.pay.figures_before import Figure
from flows.extract.pay.pay_period import FULL_YEAR

PAY_PART = re.compile(r"salar(?:y|ies)|wages?|compensation|remuneration|^pay(?:_?range)?$", re.IGNORECASE)
LOW_LEAF = re.compile(r"^(?:min(?:imum)?(?:_?(?:value|salary|amount))?|low(?:er)?|from|salary_?(?:min|from))$", re.IGNORECASE)
HIGH_LEAF = re.compile(r"^(?:max(?:imum)?(?:_?(?:value|salary|amount))?|high(?:er)?|upper|to|salary_?(?:max|to))$", re.IGNORECASE)
POINT_LEAF = re.compile(
    r"^(?:value|amount|base_?salary|salary|median|mean|average|percentile(?P<rank>10|25|75|90))$", re.IGNORECASE
)
FLAT_END = re.compile(
    rf"(?:(?P<first>min(?:imum)?|max(?:imum)?)_?)?(?P<pay>(?:base_?)?{PAY_NOUNS})"
    r"(?(first)|_?(?P<last>min(?:imum)?|max(?:imum)?|from|to))",
    re.IGNORECASE,
)
"""A field that is one end of a pay: ``salary_min``, ``min_salary``."""
CURRENCY_LEAF = re.compile(r"currency(?:_?code)?$", re.IGNORECASE)
PERIOD_LEAF = re.compile(r"^(?:period|unit_?text|unit|duration|interval|pay_?period|per|frequency)$", re.IGNORECASE)
PERIODS = {
    "year": "year", "yearly": "year", "annual": "year", "annually": "year", "annum": "year", "p1y": "year",
    "ann": "year", "anm": "year",
    "month": "month", "monthly": "month", "p1m": "month", "mon": "month",
    "week": "week", "weekly": "week", "p1w": "week", "wee": "week",
    "day": "day", "daily": "day", "p1d": "day", "hour": "hour", "hourly": "hour", "pt1h": "hour", "hur": "hour",
}  # fmt: skip
PLACE_NAME = re.compile(r"(?:job_?)?location|city|country|place|region", re.IGNORECASE)
PLACE_PATH = re.compile(r"location|address|city|region|state|country|place", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FieldFigure:
    """A pay figure of structured data: what it states, its scope, and the span of ``plain`` that holds it."""

    figure: Figure
    scope: Scope
    span: Span
    index: int


def field_figures(page: Page) -> Iterator[FieldFigure]:
    """The pay figures that a document's structured data states in fields of numbers, in order."""
    groups: dict[str, dict[str, int]] = {}
    for index, block in enumerate(page.blocks):
        parts = block.name.split(".") if block.kind == "field" else []
        at = next((place for place, part in enumerate(parts) if PAY_PART.search(part) and not CURRENCY_LEAF.search(part)), None)
        if at is not None:
            below = parts[at + 1 :]
            numbered = at + 2 if below and below[0].isdigit() else at + 1
            path, leaf = ".".join(parts[:numbered]), parts[-1] if len(parts) > numbered else parts[at]
            if len(parts) == numbered and (ended := FLAT_END.fullmatch(parts[-1])):
                path, leaf = ".".join([*parts[:-1], ended["pay"]]), ended["first"] or ended["last"]
            groups.setdefault(path, {})[leaf] = index
    for path, leaves in groups.items():
        yield from _group(page, path, leaves)


def _group(page: Page, path: str, leaves: dict[str, int]) -> Iterator[FieldFigure]:
    currency = _stated(page, leaves, CURRENCY_LEAF) or _beside(page, path) or _of_place(page, path)
    own = currency is None and "." not in path and advertisement_of(page) is not None  # in the money of the page
    if not own and (currency is None or currency.upper() not in CODES):
        return
    currency = currency and currency.upper()
    stated = _stated(page, leaves, PERIOD_LEAF)
    period = PERIODS.get(stated.lower()) if stated else None
    low = next((index for leaf, index in leaves.items() if LOW_LEAF.match(leaf)), None)
    high = next((index for leaf, index in leaves.items() if HIGH_LEAF.match(leaf)), None)
    component = "base" if re.search(r"base_?salary", path, re.IGNORECASE) else None
    ends = [None if index is None else _number(page, index) for index in (low, high)]
    if low is not None or high is not None:
        values = [end for end in ends if end is not None]
        if values and values == sorted(values):
            statistic = (
                "range"
                if len(values) == 2 and values[0] != values[1]
                else "typical"
                if len(values) == 2
                else "minimum"
                if ends[0]
                else "maximum"
            )
            indexes = [index for index in (low, high) if index is not None]
            yield from _figure(page, path, indexes, ends[0], ends[1], currency, period, statistic, None, component)
    for leaf, index in leaves.items():
        point = POINT_LEAF.match(leaf)
        value = _number(page, index) if point else None
        if point and value is not None and value not in ends:
            rank = int(point["rank"]) if point["rank"] else None
            statistic = {"median": "median", "mean": "mean", "average": "mean"}.get(leaf.lower(), "typical")
            if rank in (10, 90):
                statistic = "minimum" if rank == 10 else "maximum"
            yield from _figure(page, path, [index], value, value, currency, period, statistic, rank, component)


def _figure(
    page: Page, path: str, indexes: list[int], low: float | None, high: float | None, currency: str | None, period: str | None,
    statistic: str, percentile: int | None, component: str | None,
) -> Iterator[FieldFigure]:  # fmt: skip
    top = high if high is not None else low or 0.0
    unit_of_time = period or ("year" if top >= FULL_YEAR.get(currency or "", 5_000) else None)
    if unit_of_time is None or top <= 0:
        return
    blocks = [page.blocks[index] for index in indexes]
    span = Span(min(block.start for block in blocks), max(block.end for block in blocks))
    amount = Amount(span.start, span.end, low or top, top, currency, False, unit_of_time, 1.0, False, False)
    if currency is None:
        amount = in_home_currency(page, amount)
    figure = Figure(amount, low, high, statistic, percentile, component, unit_of_time)
    scope = _scope(page, path, indexes[0])
    if scope.subject:
        yield FieldFigure(figure, scope, span, indexes[0])


def _scope(page: Page, path: str, index: int) -> Scope:
    """The scope of a field, with the occupation and the place that its own node states."""
    block = page.blocks[index]
    scope = scope_of(page, Span(block.start, block.end), Span(block.start, block.end), index=index)
    parts = path.split(".")
    root = ".".join(parts[:-1] if not parts[-1].isdigit() else parts[:-2])
    subject = location = None
    for other, field in enumerate(page.blocks):
        if field.kind == "field" and field.name.startswith(root):
            rest = field.name[len(root) :].strip(".")
            if rest.lower() in ("name", "title") or TITLE_FIELD.match(rest):
                subject = subject or name_occupation(page.words(other), trusted=True)
            elif location is None and PLACE_PATH.search(rest):
                places = find_places(page.words(other))
                location = places[0].words if places else None
    whose = subject[0] if subject else scope.subject
    return scope._replace(
        subject=whose and learnt(whose),
        seniority=(subject[1] if subject else None) or scope.seniority,
        location=scope.location or location,
        place=scope.place or (resolve(location) if location else None),
    )


def _stated(page: Page, leaves: dict[str, int], pattern: re.Pattern[str]) -> str | None:
    return next((page.words(index).strip() for leaf, index in leaves.items() if pattern.search(leaf)), None)


def _beside(page: Page, path: str) -> str | None:
    """A currency stated beside the pay rather than in it (``salaryCurrency``)."""
    root = path.rsplit(".", 1)[0] + "." if "." in path else ""
    for index, block in enumerate(page.blocks):
        if (
            block.kind == "field"
            and block.name.startswith(root)
            and re.fullmatch(rf"(?i)(?:{PAY_NOUNS}_?)?currency", block.name[len(root) :])
        ):
            return page.words(index).strip()
    return None


def _of_place(page: Page, path: str) -> str | None:
    """The currency of the one country that an advertised job's front matter places it in; None below its top."""
    if "." in path or not advertisement_of(page):
        return None
    named = [
        each.place.country
        for index, block in enumerate(page.blocks)
        if block.kind == "field" and PLACE_NAME.fullmatch(block.name)
        for each in find_places(page.words(index))
    ]
    country = named[0] if named and len(set(named)) == 1 else None
    return "USD" if country == "US" else CURRENCIES.get(country or "")


def _number(page: Page, index: int) -> float | None:
    words = page.words(index).strip()
    numbers = find_numbers(words)
    return numbers[0].value if len(numbers) == 1 and numbers[0].start == 0 and numbers[0].end == len(words) else None
