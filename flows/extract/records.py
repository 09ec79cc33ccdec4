"""Pay in records of data as the reading room lays them out: what their fields say together, a title and a pay beside it.

``{ role: 'Baker', pay: '$40,000' }``, ``"Baker": {"average_salary": "$40,000"}``, ``{"title": "Baker", "salary": {"min": 1}}``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from flows.extract.context.own_titles import LABELLED as HOW_TO
from flows.extract.context.rows import Row
from flows.extract.context.scope import Scope
from flows.extract.context.title_subject import Named, is_weak
from flows.extract.mentions.currencies import CODES
from flows.extract.mentions.dates import find_years
from flows.extract.mentions.key_places import CAMEL, name_of, place_of_keys
from flows.extract.mentions.money import Amount, find_amounts
from flows.extract.mentions.numbers import find_numbers
from flows.extract.mentions.occupations import find_occupations, name_occupation
from flows.extract.mentions.origins import canonical_origin
from flows.extract.mentions.places import find_places, resolve
from flows.extract.mentions.seniority import experience_cell, label_seniority
from flows.extract.mentions.statistics import average_in
from flows.extract.pages.page import Page, Span
from flows.extract.pay.figures_before import Figure
from flows.extract.pay.pay_period import FULL_YEAR
from flows.extract.pay.salary_fields import HIGH_LEAF, LOW_LEAF, PERIODS, POINT_LEAF, FieldFigure

PAY_KEY = re.compile(r"salar(?:y|ies)|wages?|compensation|remuneration|\bctc\b|\bpay\b", re.IGNORECASE)
NO_PAY_KEY = re.compile(
    r"growth|increase|raise|change|bonus|equity|stock|currency|source|url|link|note|label|type|min ?wage|minimum ?wage|payment|"
    r"premium|percent|pct|rank|score|date",
    re.IGNORECASE,
)
"""In the name of a field that speaks of pay and states none."""
PLACE_KEY = re.compile(r"(?:job )?location|city|country|state|region|place|area", re.IGNORECASE)
PAYER_KEY = re.compile(r"company(?: name)?|employer|industry|sector|organi[sz]ation", re.IGNORECASE)
LEVEL_KEY = re.compile(
    r"(?:experience |seniority |career |job )?level|seniority|experience|years(?: of)? experience|yoe", re.IGNORECASE
)
YEAR_KEY = re.compile(r"(?:data |survey )?year|as of|updated|vintage", re.IGNORECASE)
ORIGIN_KEY = re.compile(r"(?:data |salary |pay )?source|origin", re.IGNORECASE)
CURRENCY_KEY = re.compile(r"(?:salary |pay )?currency(?: code)?", re.IGNORECASE)
PERIOD_KEY = re.compile(r"period|unit(?: text)?|interval|(?:pay |salary )?period|per|frequency", re.IGNORECASE)
OF_A_PERSON = re.compile(
    r"(?:first|last|full) ?name|e ?mail|age|birth.*|employee ?id|hire ?date|phone|gender|manager|married", re.IGNORECASE
)
"""Fields of the record of one employee, whose pay is no occupation's."""
PERSON = re.compile(r"[A-Z][a-z]+(?: [A-Z]\.)?(?: [A-Z][a-z]+){1,2}")
"""The name of one beside a title."""
PERSONS = re.compile(r"employees|staff|workers|people|persons|users|team(?: members)?|members", re.IGNORECASE)
"""What a list of such records is called."""
WITHIN = 3
"""Objects around a pay, at most, in which whose it is can be stated."""


@dataclass(slots=True)
class _Value:
    """What a field states, where it stands, and its block with its label."""

    words: str
    start: int
    end: int
    index: int
    span: Span


@dataclass(slots=True)
class _Record:
    """An object by its key, with its fields in order and those of them that are its title."""

    key: str
    above: _Record | None
    values: dict[str, _Value] = field(default_factory=dict)
    titles: dict[str, _Value] = field(default_factory=dict)


def recorded(page: Page) -> list[FieldFigure]:
    """What the records of a document tell of pay, in order."""
    return [figure for record in _records(page).values() for figure in _figures(page, record)]


def of_occupations(page: Page, rows: Iterable[Row]) -> Iterable[Row]:
    """Claims without those that stand in the record of one employee, which tells of no occupation."""
    persons = page.known(_spans_of_persons)
    return (
        [row for row in rows if not any(span.holds(row["char_start"], row["char_end"]) for span in persons)] if persons else rows
    )


def _spans_of_persons(page: Page) -> list[Span]:
    """Where in the stored text the fields of the records of single employees stand."""
    persons = {path for path, record in _records(page).items() if _is_of_person(record)}
    inside = [block for block in page.blocks if block.kind != "field" and not persons.isdisjoint(_paths(block.name))]
    return [Span(*page.document.anchors.span(block.start, block.end)) for block in inside]


def title_of_record(page: Page, index: int) -> str | None:
    """Whose record a labelled line of data stands in ("" for nobody's): its title may stand below it. None for other blocks."""
    path, _, key = page.blocks[index].name.rpartition(".")
    record = _records(page).get(path) if path else None
    value = record.values.get(CAMEL.sub(" ", key)) if record else None
    if record is None or value is None or value.index != index or value.start == value.span.start:
        return None
    named = _named(record)
    return named[0] if named and find_occupations(named[0]) else ""


def _is_of_person(record: _Record) -> bool:
    if any(OF_A_PERSON.fullmatch(key) for key in (*record.values, *record.titles)):
        return True
    if any(PERSONS.fullmatch(each.key) for each in _around(record)):
        return True
    name = record.values.get("name")  # it would be the title, were there no other
    if name is None or any(PAYER_KEY.fullmatch(key) for key in record.values):
        return False
    return PERSON.fullmatch(name.words) is not None and not find_occupations(name.words)


def _paths(name: str) -> Iterator[str]:
    """The paths of the objects around a field."""
    while "." in name:
        name = name.rpartition(".")[0]
        yield name


def _records(page: Page) -> dict[str, _Record]:
    """The objects of the records of data in a document by their paths, as the reading room lays them out."""
    return page.known(_gather)


def _gather(page: Page) -> dict[str, _Record]:
    records: dict[str, _Record] = {}
    for index, block in enumerate(page.blocks):
        if block.name and block.kind in ("heading", "paragraph"):
            path, _, key = block.name.rpartition(".")
            record, key = _record(records, path), CAMEL.sub(" ", key)
            label, mark, _ = page.words(index).partition(": ")
            start = block.start + (len(label) + len(mark) if label.lower() == key.lower() else 0)
            value = _Value(page.plain[start : block.end], start, block.end, index, Span(block.start, block.end))
            (record.titles if block.kind == "heading" else record.values).setdefault(key, value)
    return records


def _record(records: dict[str, _Record], path: str) -> _Record:
    if path not in records:
        above, _, key = path.rpartition(".")
        outer = _record(records, above) if above else None
        records[path] = _Record("" if key.isdigit() else CAMEL.sub(" ", key), outer)
    return records[path]


def _around(record: _Record) -> Iterator[_Record]:
    """An object with those around it, from the inside out."""
    each: _Record | None = record
    for _ in range(WITHIN):
        if each is None:
            return
        yield each
        each = each.above


def _figures(page: Page, record: _Record) -> Iterator[FieldFigure]:
    pays = {key: each for key, each in record.values.items() if PAY_KEY.search(key) and not NO_PAY_KEY.search(key)}
    if PAY_KEY.search(record.key) and not NO_PAY_KEY.search(record.key):
        pays |= {
            key: each
            for key, each in record.values.items()
            if LOW_LEAF.match(key) or HIGH_LEAF.match(key) or POINT_LEAF.match(key) or average_in(key)
        }
    if not pays and any(PAY_KEY.search(each.key) for each in _around(record) if each is not record):
        pays = {key: each for key, each in record.values.items() if experience_cell(key)}
    low = next((each for key, each in pays.items() if _is_end(key, "min", "low", "from")), None)
    high = next((each for key, each in pays.items() if _is_end(key, "max", "high", "to")), None)
    if low and high and (ends := [_amount(page, record, each) for each in (low, high)]) and all(ends):
        first, last = (each for each in ends if each)
        whole = first._replace(start=low.span.start, end=high.span.end, high=last.high, period=first.period or last.period)
        if first.low < last.high and high.span.start > low.span.start:
            yield from _figure(page, record, whole, "", Span(low.span.start, high.span.end))
            pays = {key: each for key, each in pays.items() if each not in (low, high)}
    for key, each in pays.items():
        if amount := _amount(page, record, each):
            yield from _figure(page, record, amount, f"{record.key} {key}", each.span)
    if PAY_KEY.search(record.key) and not pays:  # salaries = {"Baker": "$40,000", "Roofer": "$50,000"}
        for key, each in record.values.items():
            named = name_occupation(key) if any(not is_weak(found) for found in find_occupations(key)) else None
            if named and (amount := _amount(page, record, each)):
                yield from _figure(page, record, amount, record.key, each.span, named)


def _is_end(key: str, *names: str) -> bool:
    return any(re.search(rf"\b{name}", key, re.IGNORECASE) for name in names)


def _amount(page: Page, record: _Record, value: _Value) -> Amount | None:
    """The one amount that a field states, in its own currency or in that of its record."""
    found = [each for each in find_amounts(page.plain, value.start, value.end) if each.currency]
    if found:
        return found[0] if len(found) == 1 else None
    numbers = find_numbers(value.words.replace("_", ","))
    stated = _stated(record, CURRENCY_KEY)
    currency = stated.words.strip().upper() if stated else ""
    if currency not in CODES or len(numbers) not in (1, 2):
        return None
    low, high = numbers[0].value, numbers[-1].value
    return Amount(value.start, value.end, low, high, currency, False, None, 1.0, False, False) if 0 < low <= high else None


def _figure(
    page: Page, record: _Record, amount: Amount, key: str, span: Span, named: Named | None = None
) -> Iterator[FieldFigure]:
    period = amount.period or _period(record, key, amount)
    scope = _scope(record, named)
    if period is None or scope is None:
        return
    said = f"{page.plain[span.start : amount.start]} {page.plain[amount.end : span.end]}"
    graded = None if label_seniority(page.plain[amount.start : amount.end]) else label_seniority(said)
    graded = graded or scope.seniority or next(filter(None, map(experience_cell, reversed(key.split()))), None)
    scope = scope._replace(seniority=graded or label_seniority(key))
    places = [each for each in find_places(said) if not each.adjective]
    if place := places[0] if places else place_of_keys(page.blocks[page.block_at(span.start)].name):
        scope = scope._replace(location=name_of(place), place=place.place)
    spans = amount.low != amount.high
    average = average_in(key) or average_in(said)
    statistic = average or ("range" if spans else "typical")
    low: float | None = amount.low
    high: float | None = amount.high
    if not spans and average is None:
        if _is_end(key, "min", "low", "from", "start"):
            statistic = "minimum"
        elif _is_end(key, "max", "high", "top"):
            statistic = "maximum"
    if amount.plus and not spans:
        statistic, high = "minimum", None
    component = "base" if _is_end(key, "base") else "total" if _is_end(key, "total") else None
    yield FieldFigure(Figure(amount, low, high, statistic, None, component, period), scope, span, page.block_at(span.start))


def _period(record: _Record, key: str, amount: Amount) -> str | None:
    stated = _stated(record, PERIOD_KEY)
    for words in (stated.words if stated else "", *key.split()):
        if words.lower() in PERIODS:
            return PERIODS[words.lower()]
    return "year" if amount.high >= FULL_YEAR.get(amount.currency or "USD", 5_000) else None


def _stated(record: _Record, key: re.Pattern[str]) -> _Value | None:
    """What the nearest object around a pay states in a field of such a name."""
    for each in _around(record):
        for name, value in each.values.items():
            if key.fullmatch(name):
                return value
    return None


def _scope(record: _Record, named: Named | None) -> Scope | None:
    """Whose pay a record tells, and of where, when and by whom; None where it names no occupation."""
    named = named or _named(record)
    if named is None:
        return None
    place, payer, level, year, origin = (_stated(record, key) for key in (PLACE_KEY, PAYER_KEY, LEVEL_KEY, YEAR_KEY, ORIGIN_KEY))
    places = [each for each in find_places(place.words) if not each.adjective] if place else []
    years = find_years(year.words) if year else []
    return Scope(
        subject=named[0],
        seniority=named[1] or (experience_cell(level.words) if level else None),
        location=name_of(places[0]) if places else None,
        industry=payer.words.strip() or None if payer else None,
        as_of=years[0].year if years else None,
        attributed_to=canonical_origin(origin.words.strip()) if origin and origin.words.strip() else None,
        place=resolve(places[0].words) if places else None,
    )


def _named(record: _Record) -> Named | None:
    """The occupation that a record, or one around it, is titled by, or that is its key."""
    for each in _around(record):
        for key, value in each.titles.items():
            of_names = key.lower() == "name"
            words = HOW_TO.sub("", value.words, count=1)
            if (named := name_occupation(words, trusted=not of_names)) and (not of_names or find_occupations(value.words)):
                return named
        if any(not is_weak(found) for found in find_occupations(each.key)):
            return name_occupation(each.key, trusted=True)
    return None
