"""What the header of a column, or the first of its cells, says of the bare figures below: their unit, their currency."""

from __future__ import annotations

import re

from flows.extract.context.pay import PAY_NOUN, surroundings
from flows.extract.mentions.currencies import SIGN
from flows.extract.mentions.money import Amount, find_amounts, unit_of_pay
from flows.extract.pages.columns import first_of_column
from flows.extract.pages.page import Page

LONGEST_HEADER = 100
"""Code points of words that state a currency for figures without one, at most."""

LEAST_SALARY = 1000
"""The least bare number that is taken for pay over a month or a year; a smaller one is pay by the hour, or none."""

BARE_SIGN = re.compile(rf"(?<!\w)(?P<sign>{SIGN})(?!\s?\d)")
BY_THE_HOUR = re.compile(r"\b(?:hourly|(?:per|an?|/) ?(?:hour|hr)s?)\b|/ ?h(?:ou)?r\b", re.IGNORECASE)


def scaled(page: Page, index: int, amount: Amount) -> Amount:
    """A small number of a cell in the unit that its column header states: 44 under "Salary (LPA)", 95 under "Base pay ($k)"."""
    header = page.blocks[index].header
    if header < 0 or header == index or amount.scaled or amount.low >= LEAST_SALARY:
        return amount
    unit = page.once("unit of pay", header, unit_of_pay)
    if unit is None or (amount.currency and amount.currency != unit.currency and not unit.bare_dollar):
        return amount
    return amount._replace(
        low=amount.low * unit.low,
        high=amount.high * unit.low,
        written_to=amount.written_to * unit.low,
        currency=amount.currency or unit.currency,
        bare_dollar=amount.bare_dollar if amount.currency else unit.bare_dollar,
        period=amount.period or unit.period,
        scaled=True,
    )


def could_be_money(page: Page, index: int, amount: Amount) -> bool:
    """False for a number too small to be pay without a currency of its own, or one of its column's for pay by the hour."""
    if amount.currency or amount.scaled or amount.low >= LEAST_SALARY:
        return True
    return page.blocks[index].kind == "cell" and _hourly(page, index) is not None


def with_currency(page: Page, index: int, amount: Amount) -> Amount:
    """An amount without a currency takes that of its column header or table caption ("Salary (USD)"), else that of the first of
    its column."""
    if amount.currency:
        return amount
    large = amount.low >= LEAST_SALARY
    for words in surroundings(page, index) if amount.scaled or large else ():
        if PAY_NOUN.search(words) and len(words) <= LONGEST_HEADER:
            stated = [each for each in find_amounts(f"{words} 1") if each.currency] or [
                each for each in find_amounts(words.replace(")", " 1)")) if each.currency
            ]
            if stated:
                return amount._replace(currency=stated[-1].currency, bare_dollar=stated[-1].bare_dollar)
    header = page.blocks[index].header
    sign = BARE_SIGN.search(page.words(header)) if large and header >= 0 and header != index else None
    if sign and any(PAY_NOUN.search(words) for words in surroundings(page, index)):  # "Min (£)" below "Pay by level"
        stated = find_amounts(f"{sign['sign']}1")
        return amount._replace(currency=stated[0].currency, bare_dollar=stated[0].bare_dollar)
    first = _first(page, index) if large and not amount.scaled else _hourly(page, index)
    if first is None:
        return amount
    return amount._replace(currency=first.currency, bare_dollar=first.bare_dollar, period=amount.period or first.period)


def _first(page: Page, index: int) -> Amount | None:
    """The amount of the first cell of a cell's column, where that alone has a currency."""
    above = first_of_column(page, index)
    stated = find_amounts(page.plain, page.blocks[above].start, page.blocks[above].end) if above >= 0 else []
    return stated[0] if len(stated) == 1 and stated[0].currency else None


def _hourly(page: Page, index: int) -> Amount | None:
    """An amount in the currency of a column of pay by the hour: by its header ("Wage, $ per hr"), or as its first cell has one
    as small."""
    block = page.blocks[index]
    if block.kind != "cell":
        return None
    header = page.words(block.header) if block.header >= 0 and block.header != index else ""
    sign = BARE_SIGN.search(header) if PAY_NOUN.search(header) and BY_THE_HOUR.search(header) else None
    if sign:
        return find_amounts(f"{sign['sign']}1")[0]._replace(period="hour")
    first = _first(page, index)
    return first if first and first.low < LEAST_SALARY and not first.scaled else None
