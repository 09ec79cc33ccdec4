"""Is a pay figure for a year, a month or an hour? By its words, else by its size."""

from __future__ import annotations

import re
from functools import lru_cache

from flows.extract.context.pay import surroundings
from flows.extract.mentions.money import WORDED_PERIOD, Amount
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.pages.all_figures import said_of_all
from flows.extract.pages.page import Page

FULL_YEAR = {
    "INR": 60_000, "JPY": 500_000, "KRW": 5_000_000, "IDR": 10_000_000, "PHP": 60_000, "NGN": 200_000, "PKR": 200_000,
    "HUF": 500_000, "VND": 20_000_000, "RUB": 60_000, "KES": 60_000, "BDT": 60_000, "LKR": 100_000, "CLP": 2_000_000,
    "COP": 5_000_000, "UGX": 2_000_000, "TZS": 2_000_000, "ETB": 100_000,
    "BHD": 1_000, "KWD": 1_000, "OMR": 1_000, "JOD": 1_000,
}  # fmt: skip
"""The least bare figure that is taken for a year's pay, in units of the currency; 5,000 for the others."""

MONTHLY = {
    "SGD": 20_000, "MYR": 30_000, "HKD": 100_000, "AED": 60_000, "SAR": 60_000, "QAR": 60_000, "THB": 200_000, "PHP": 100_000,
    "INR": 60_000, "NGN": 600_000, "PKR": 300_000, "KES": 150_000, "BDT": 100_000, "LKR": 200_000, "IDR": 25_000_000,
    "VND": 40_000_000, "RUB": 200_000, "PLN": 40_000, "CZK": 150_000, "HUF": 2_000_000, "CNY": 20_000, "TWD": 250_000,
    "JPY": 1_000_000, "KRW": 12_000_000, "COP": 10_000_000, "CLP": 4_000_000, "EGP": 40_000, "SEK": 120_000, "ETB": 100_000,
    "BHD": 3_000, "KWD": 3_000, "OMR": 3_000, "JOD": 3_000,
}  # fmt: skip
"""Below this a bare figure is a month's pay, where pay is commonly quoted by the month, in units of the currency: who works full
time is paid more in a year."""

LIKE = 4
"""Two figures in a row of which neither is that many times the other are for the same period, where none is told."""

PAY_LABEL = re.compile(
    rf"(?:\A|[|•·;]\s?|[.!?]\s)\W*(?:[\w ]{{1,20}} )?{PAY_NOUNS}(?: range| offered)?\W*[:–-]\W*\Z", re.IGNORECASE
)
"""A label of pay right before its figure."""
LABELLED_HOUR = 60
"""Below this a labelled figure is an hour's pay; some from there on are thousands a year."""
LEAST_HOUR, LEAST_MONTH = 5, 500
"""The least that a labelled figure is for an hour or a month."""

HOURLY = 200
"""Below this a bare figure is an hour's pay, in a document that speaks of pay by the hour."""

MOST_A_PERIOD = {"hour": 0.4, "day": 2, "week": 5, "month": 20, "year": 1e6}
"""The most that a figure can be for a period that is named in its words only, in the least bare figures for a year."""

LABELLED = 4
"""So many times as much can be for a period that a label or a header names."""
LONGEST_LABEL = 40
"""Code points of a label."""

SLASHED = re.compile(
    r"/ ?(?:(?P<year>year|yr|annum)|(?P<month>month|mo)|(?P<week>week|wk)|(?P<day>day)|(?P<hour>hour|hr))\b", re.IGNORECASE
)
"""A period after a slash: "net, $/month", "gross/year"."""

BY_THE_HOUR = re.compile(r"\b(?:hourly|(?:per|an|each) hour)\b|/ ?h(?:ou)?r\b", re.IGNORECASE)
RATE = re.compile(r"\b(?:pay|wage|starting|base) rates?\b", re.IGNORECASE)
"""Of so little money it is an hour's."""
OF_ALL = re.compile(
    r"[^.\n]{0,60}?\b(?:are|is|in)\b(?:(?!\bpaid\b)[^.\n]){0,30}?"
    r"(?P<period>\b(?:per month|monthly|a month|per year|per annum|yearly|annual|per hour|hourly|per week|weekly)\b)",
    re.IGNORECASE,
)
"""After words for all figures of a document, the period that they are for; what "are paid monthly" is for any."""


def period_of(
    page: Page, index: int, amount: Amount, own: str, near: list[str], before: tuple[str, Amount] | None = None
) -> str | None:
    """The period of an amount, or None where it can't be told: as written at it, else by the words of its territory (``own``) and
    those that govern it (``near``), else that of a figure of its size ``before`` it (its period, its amount), else what the
    document says of all figures, else what is usual for so much money."""
    if amount.period:
        return amount.period
    plausible = FULL_YEAR.get(amount.currency or "", 5_000)
    for words in [own, *near, *([] if near else surroundings(page, index))]:
        period = period_worded(words)
        if period:
            most = plausible * MOST_A_PERIOD[period] * (1 if words is own or len(words) > LONGEST_LABEL else LABELLED)
            if (period == "year" and amount.high < plausible / 5) or amount.high > most:
                continue
            return period
    if before and before[0] != "year" and is_like(amount, before[1]):
        return before[0]
    stated = page.known(_period_of_all)
    if stated:
        return stated
    unscaled = not amount.scaled or amount.high < FULL_YEAR.get(amount.currency or "", 0)  # "₹8k" are nobody's year
    if amount.low >= min(LEAST_MONTH, plausible / 10) and amount.high < MONTHLY.get(amount.currency or "", 0) and unscaled:
        return "month"
    labelled = amount.low < plausible and not amount.scaled and _is_labelled(page, index, amount)
    if labelled and amount.low >= LEAST_MONTH and amount.high < 2 * plausible:
        return "month"
    if labelled and LEAST_HOUR <= amount.low <= amount.high < LABELLED_HOUR and amount.currency not in {*MONTHLY, *FULL_YEAR}:
        return "hour"
    if amount.high >= plausible:
        return "year"
    if (
        amount.high < HOURLY
        and not amount.scaled
        and (
            RATE.search(page.plain, max(0, amount.start - LONGEST_LABEL), amount.start)
            or page.once("hourly", -1, lambda _: BY_THE_HOUR.search(page.plain) is not None)
        )
    ):
        return "hour"
    return None


def _is_labelled(page: Page, index: int, amount: Amount) -> bool:
    """True for an amount right behind a label that is a word for pay: "Salary: $1,500 - $2,800"."""
    before = page.plain[page.blocks[index].start : amount.start]
    return len(before) <= LONGEST_LABEL and PAY_LABEL.search(before) is not None


def is_like(amount: Amount, before: Amount) -> bool:
    """True for two amounts of one size, in one currency or two of like worth, of which a scale is written at both or at none."""
    if amount.currency != before.currency and not {amount.currency, before.currency}.isdisjoint({*MONTHLY, *FULL_YEAR}):
        return False
    return before.high / LIKE <= amount.high <= before.high * LIKE and (before.scaled or not amount.scaled)


@lru_cache(maxsize=1_000)  # headings and labels stand over many figures
def period_worded(words: str) -> str | None:
    """The period that words name first."""
    named = [found for found in (WORDED_PERIOD.search(words), "/" in words and SLASHED.search(words)) if found]
    return str(min(named, key=lambda found: found.start()).lastgroup) if named else None


def _period_of_all(page: Page) -> str | None:
    """The period that a document gives for all of its figures ("all salaries shown are per month"), or None."""
    stated = next((found for each in said_of_all(page) if (found := OF_ALL.match(page.plain, each.words.end))), None)
    return period_worded(stated["period"]) if stated else None
