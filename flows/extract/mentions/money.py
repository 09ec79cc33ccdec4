"""Amounts of money: figures and ranges, their currency, their period, and how exactly they are written."""

from __future__ import annotations

import re
from typing import NamedTuple

from flows.extract.mentions.currencies import CURRENCIES, LONGEST_SUFFIX, PREFIX, SUFFIX
from flows.extract.mentions.numbers import Number, find_numbers
from flows.extract.mentions.pay_terms import PAY_WORDS
from flows.extract.mentions.rising import GREW_FROM, is_scale

PAY_WORD = re.compile(
    rf"\b(?:{PAY_WORDS}|"
    r"how much [^.?!]{2,60}? makes?)\b",
    re.IGNORECASE,
)
"""Words of a sentence or heading that speaks of pay, whether or not it gives a figure."""

SCALES = {
    "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "l": 1e5,
    "lpa": 1e5, "crore": 1e7, "crores": 1e7, "cr": 1e7, "cpa": 1e7, "bn": 1e9, "b": 1e9, "billion": 1e9,
    "tn": 1e12, "trillion": 1e12,
}  # fmt: skip
SCALE = re.compile(
    r"\s?(?=[BCKLMTbcklmt])(?P<scale>[Tt]housand|[Mm]illion|mn|[Bb]illion|bn|[Tt]rillion|tn|[Ll]akhs?|LAKHS?|[Ll]acs?|"
    r"[Cc]rores?|LPA|lpa|Lpa|CPA|[Cc]r|CR|[kK]|[mM]|L|B)(?![A-Za-z0-9&])"
)
PLUS = re.compile(
    r"\+(?!\s?(?:[\d$£€₹]|super|bonus|benefit|equity|stock|pension|commission|allowance|up to|discretionary|"
    r"performance|annual bonus|OTE\b))|"
    r"\s\+(?!\s?(?!per\b|an?\b|annual|yearly|hourly|monthly|[A-Z]{3}\b)[\w$£€₹])"
)
"""An open upper end; a plus between spaces joins what else is paid ("£25,000 + up to 10% bonus")."""

OR_MORE = re.compile(
    r",?\s(?:(?:or|and) (?:more|higher|above|upwards?|over|beyond|better)\b(?! than)|upwards?\b|"
    r"(?:(?:or|and|&|on) up|plus)(?=\W*\Z|[.,;:)|]|"
    r" (?:in|for|at|per|an? (?:year|month|week|day|hour))\b(?! \w* ?bonus)))|-plus\b",
    re.IGNORECASE,
)
LONGEST_OR_MORE = 24
"""Code points of words for an open end after a figure, at most."""

UNITS = {
    "year": "year",
    "yr": "year",
    "annum": "year",
    "month": "month",
    "mo": "month",
    "week": "week",
    "wk": "week",
    "day": "day",
    "hour": "hour",
    "hr": "hour",
}
PERIOD = re.compile(
    r"\s?\+?\s?(?:CTC\s?)?[,(]?\s?(?:(?:(?:for )?(?:per|an?|each|every)\s(?:(?:flight|flying|working|worked|clock) )?|"
    r"/\s?|p/|per-)(?P<unit>year|yr|annum|month|mo|week|wk|day|"
    r"hour|hr)s?(?![a-z])|"
    r"(?P<year>annually|yearly|p[./]\s?a\.?(?![a-z])|pa(?![a-z])|PA(?![A-Z])|/\s?annum|(?:(?:brutto|netto) )?(?:im|"
    r"pro) Jahr|brutto ?/ ?Jahr)|(?P<month>monthly|"
    r"(?:(?:brutto|netto) )?(?:im|pro) Monat|"
    r"p\.?c?\.?m\.?(?![a-z]))|(?P<week>weekly)|(?P<day>daily)|"
    r"(?P<hour>hourly|p[./]?h\.?(?![a-z])|/\s?h(?![a-z])))",
    re.IGNORECASE,
)
LONGEST_PERIOD = 26
"""Code points of a period after its figure, at most."""
_OF_EXTRAS = (
    r"(?! (?:\w+ )?(?:bonus(?:es)?|commissions?|incentives?|allowances?|increments?|reviews?|raises?|hours|leave|holiday)\b)"
)
"""After a period that is not that of the pay: "an uncapped monthly commission"."""
WORDED_PERIOD = re.compile(
    rf"\b(?:(?P<year>annual(?:ly)?{_OF_EXTRAS}|yearly{_OF_EXTRAS}|per year|a year|per annum|lpa)|"
    rf"(?P<month>monthly{_OF_EXTRAS}|(?:per|a|each|every) month)|"
    rf"(?P<week>weekly{_OF_EXTRAS}|(?<!hours )(?<!days )(?:per|a|each) week)|(?P<day>daily|per day|day rates?)|"
    r"(?P<hour>hourly|(?:per|an|each|every) hour|hour rates?))\b",
    re.IGNORECASE,
)
HEDGE = (
    r"(?:(?:the )?(?:low|mid|high|upper|lower)[- ]|about|around|approximately|approx\.?|roughly|nearly|almost|over|"
    r"more than|above|beyond|as much as|as high as|upwards of|up to|well over|some|~|≈)"
)
LOW_END = r"(?:(?:at|on) the (?:very )?(?:low|lower|bottom|entry)[- ](?:end|level)(?: of the (?:scale|range|spectrum|band))?,? )?"
TO = re.compile(
    rf"s?\s?\+?\s?(?:\([A-Za-z][A-Za-z -]{{0,20}}\)\s?)?{LOW_END}(?:[-–—−‒~]{{1,3}}|(?:all the way |right )?(?:up )?to|"
    rf"through)\s?(?:an? (?:high|maximum|peak|top) of )?(?:{HEDGE}\s?)?\s?\Z",
    re.IGNORECASE,
)
AND = re.compile(
    rf"\s?\+?\s?(?:\([A-Za-z][A-Za-z -]{{0,20}}\)\s?)?(?:and|&|, (?:up )?to)\s?(?:an? (?:high|maximum) of )?(?:{HEDGE}\s?)?\s?\Z",
    re.IGNORECASE,
)
AND_RISES = re.compile(
    r"\+?,? (?:and|but|then) (?:(?:can|may|could|might) )?(?:goes?|rises?|climbs?|escalates?|extends?|increases?|"
    r"stretch(?:es)?|runs?) "
    r"(?:all the way )?(?:up )?(?:to )?\Z",
    re.IGNORECASE,
)
RANGES_FROM = re.compile(r"\brang(?:es?|ed|ing) (?:roughly |anywhere )?from (?:about |around )?\Z", re.IGNORECASE)
"""Between the ends of a range, and before them: "ranges from $40,000 and goes up to $60,000"."""
AT_MOST = re.compile(r"\s?(?:<=?|≤)\s?")
"""Between figures of which each is at most the next, the first and the last of which are the ends: "$40K <= $50K <= $60K"."""
BETWEEN = re.compile(r"\b(?:between|from|ranges?|ranging|spans?)\b[^.;]{0,40}\Z", re.IGNORECASE)
SCALE_NAMED = re.compile(
    r"\b(?:band|grade|level|step|tier|point|scale|spine|bracket|range|spread)\b(?:(?! (?:and|or) )[^.;:,()$£€₹]){0,24} \(\Z",
    re.IGNORECASE,
)
"""Before both ends of one scale in brackets: "Band 6 (£31,000 and £37,000)", "the range for bakers (£31,000 and £37,000)"."""
YEAR = re.compile(r"(?:19|20)\d\d")
ORDINAL = re.compile(r"\b(?:year|level|grade|band|step|tier|stage|phase|class|scale|age|point)s? \Z", re.IGNORECASE)
"""Before a number that counts and is no amount: "in year 2 to £28,000"."""

PERCENT = re.compile(r"\s?(?:%|percent\b|per cent\b|percentile|x\b|°|st\b|nd\b|rd\b|th\b)")


class Amount(NamedTuple):
    """An amount of money in a text, or a range of it.

    low, high        in units of the currency; equal for a single figure
    currency         ISO 4217, or None where the text gives none
    bare_dollar      True where the currency is a ``$`` without country or code
    period           year | month | week | day | hour where it is written at the figure, else None
    written_to       unit of the last digit as written, the coarser of both ends
    plus             True where an open upper end is written ("$150k+")
    scaled           True where a scale is written (k, lakh, million)
    """

    start: int
    end: int
    low: float
    high: float
    currency: str | None
    bare_dollar: bool
    period: str | None
    written_to: float
    plus: bool
    scaled: bool
    per_annum_lakh: bool = False


def find_amounts(words: str, start: int = 0, end: int | None = None) -> list[Amount]:
    """Amounts of money in ``words[start:end]``, ranges joined, left to right. Percentages and ordinals are left out.

    A number without a currency is given too where it has a scale, or stands in a range with one that has a currency; the caller
    decides on plain numbers by their context.
    """
    stop = len(words) if end is None else end
    amounts: list[Amount] = []
    for number in find_numbers(words, start, stop):
        if PERCENT.match(words, number.end, min(number.end + 12, stop)):
            continue
        amount = _amount(words, number, start, stop, _from_currency(words, amounts[-1], number.start) if amounts else False)
        joined = _join(words, amounts[-1], amount, start) if amounts else None
        if joined:
            amounts[-1] = joined
        else:
            amounts.append(amount)
    return amounts


UNIT = re.compile(
    r"\bLPA\b|\b(?:in )?(?:lakhs?|lacs?|crores?|thousands?)\b(?: per annum| p\.?a\b)?|"
    r"(?<![A-Za-z])[kK](?![A-Za-z])|[’'‘]000s?\b|\b000s\b",
    re.IGNORECASE,
)
"""How a column header writes the unit of its figures: "Salary (LPA)", "Pay in lakhs", "Base ($k)", "£'000"."""


def unit_of_pay(header: str) -> Amount | None:
    """One of the units that a column header says its figures are in, where that is not one of the currency; else None."""
    written = UNIT.search(header) if not any(sign.isdigit() for sign in header.replace("000", "")) else None
    if written is None:
        return None
    thousands = written[0][-1] in "kK" or "000" in written[0] or "thousand" in written[0].lower()
    first = header[: written.start()] + ("1k" if thousands else f"1 {written[0].removeprefix('in ')}") + header[written.end() :]
    return next((each for each in find_amounts(first) if each.scaled), None)


def _is_rand(words: str, number: Number, start: int, stop: int) -> bool:
    """True for a plain number after the sign of the rand and a space, or before a period: "R 108", "R95 an hour"."""
    return words[start - 1 : start] == " " or PERIOD.match(words, number.end, min(number.end + 20, stop)) is not None


def _from_currency(words: str, first: Amount, start: int) -> bool:
    """True where a number at ``start`` is the upper end of a range whose lower end has a currency: "₹10-18L"."""
    return first.currency is not None and start - first.end <= 40 and TO.fullmatch(words, first.end, start) is not None


def _amount(words: str, number: Number, start: int, stop: int, from_currency: bool) -> Amount:
    finish = number.end
    begin, currency, bare = _prefixed(words, number, start, stop)
    value, unit, per_annum = number.value, number.unit, False
    scale = SCALE.match(words, finish, min(finish + 10, stop))
    scaled = False
    if scale and (currency is not None or from_currency or scale["scale"] not in ("m", "M", "L", "B")):
        factor = SCALES[scale["scale"].lower()]
        value, unit, finish, scaled = round(value * factor, 4), unit * factor, scale.end(), True
        per_annum = scale["scale"].lower() in ("lpa", "cpa")
        if factor in (1e5, 1e7) and currency is None:
            currency = "INR"
    plus = PLUS.match(words, finish, min(finish + 20, stop))
    if plus:
        finish = plus.end()
        late = None if scaled else SCALE.match(words, finish, min(finish + 10, stop))
        if late and len(late["scale"]) > 1:  # "₹20+ lakhs"
            factor = SCALES[late["scale"].lower()]
            value, unit, finish, scaled = round(value * factor, 4), unit * factor, late.end(), True
            currency = currency or ("INR" if factor in (1e5, 1e7) else None)
    suffix = SUFFIX.match(words, finish, min(finish + LONGEST_SUFFIX, stop))
    if suffix and (currency is None or bare or suffix["code"] == currency):
        written = suffix["code"] or CURRENCIES[(suffix["sign"] or suffix["word"]).lower()]
        currency, bare = written, suffix["word"] == "dollars"
        finish = suffix.end()
        plus = plus or PLUS.match(words, finish, min(finish + 20, stop))
    period = PERIOD.match(words, finish, min(finish + LONGEST_PERIOD, stop))
    unit_of_time = None
    if period:
        unit_of_time = UNITS[period["unit"].lower()] if period["unit"] else str(period.lastgroup)
        if currency is not None or scaled:
            finish = period.end()
    if plus is None and currency is not None:
        plus = OR_MORE.match(words, finish, min(finish + LONGEST_OR_MORE, stop))
    per_annum_lakh = re.match(r"\s?(?:LPA|lpa)\b", words[finish : finish + 5]) is not None
    if per_annum_lakh and not scaled:
        value, unit, scaled, currency, per_annum = value * 1e5, unit * 1e5, True, currency or "INR", True
        finish += 4
        plus = plus or OR_MORE.match(words, finish, min(finish + LONGEST_OR_MORE, stop))
    return Amount(
        begin,
        finish,
        value,
        value,
        currency,
        bare,
        "year" if per_annum else unit_of_time,
        unit,
        plus is not None,
        scaled,
        per_annum,
    )


def _prefixed(words: str, number: Number, start: int, stop: int) -> tuple[int, str | None, bool]:
    """Where an amount begins with what stands before its number, the currency that this is, and whether it is a bare dollar."""
    prefix = PREFIX.search(words, max(start, number.start - 7), number.start)
    if prefix is None:
        return number.start, None, False
    if prefix["rand"]:  # "R2024" is no amount, "R250,000" and "R 108 per hour" are
        plain = words[number.start : number.end].isdecimal() and not _is_rand(words, number, number.start, stop)
        return (number.start, None, False) if plain else (prefix.start(), "ZAR", False)
    written = prefix["code"] or CURRENCIES[(prefix["sign"] or prefix["rs"]).lower().replace(" ", "")]
    return prefix.start(), written, prefix["sign"] == "$"


def _join(words: str, first: Amount, second: Amount, start: int) -> Amount | None:
    """One range of two amounts, where the words between say so; else None."""
    if second.start - first.end > 40 or second.start < first.end:
        return None
    between = words[first.end : second.start]
    rising = AT_MOST.fullmatch(between) is not None
    if first.low != first.high and not rising:
        return None
    if first.currency is None and ORDINAL.search(words, max(start, first.start - 10), first.start):
        return None
    if first.currency is None and words[first.start - 1 : first.start].isalpha():
        return None  # "of grade T3 ~€67-85k"
    if first.currency is None and not first.scaled and YEAR.fullmatch(words, first.start, first.end):
        return None  # "from £31,000 in 2002 to £33,000"
    if "to" in between and GREW_FROM.search(words, max(start, first.start - 80), first.start):
        return None
    scale = is_scale(words, start, first.start, first.end, second.start, second.end)
    said = rising or scale or TO.fullmatch(between) or (AND.fullmatch(between) and _are_ends(words, start, first, second))
    rises = AND_RISES.fullmatch(between) and RANGES_FROM.search(words, max(start, first.start - 40), first.start)
    if not said and not rises:
        return None
    if first.currency and second.currency and first.currency != second.currency and not (first.bare_dollar or second.bare_dollar):
        return None
    if first.period and second.period and first.period != second.period:
        return None
    low, unit = _rescale(first, second)
    if not low <= second.high or (second.high > low * 1000 and low > 0):
        return None
    stated = second if second.currency and not second.bare_dollar else first if first.currency else second
    return second._replace(
        start=first.start,
        low=low,
        currency=stated.currency,
        bare_dollar=stated.bare_dollar,
        period=second.period or first.period,
        written_to=max(unit, second.written_to),
        scaled=first.scaled or second.scaled,
        per_annum_lakh=first.per_annum_lakh or second.per_annum_lakh,
    )


def _are_ends(words: str, start: int, first: Amount, second: Amount) -> bool:
    """True for two amounts with "and" between them that words before them call the ends of a range, and not two figures."""
    if BETWEEN.search(words, max(start, first.start - 60), first.start):
        return True
    return words.startswith(")", second.end) and SCALE_NAMED.search(words, max(start, first.start - 40), first.start) is not None


def _rescale(first: Amount, second: Amount) -> tuple[float, float]:
    """Lower end of a range whose scale is written at the upper end only: "$80-120k", "€85-€120,000", "₹60-1.2 Cr"."""
    if first.scaled or first.low >= 1000 or first.low == 0:
        return first.low, first.written_to
    for factor in (1e7, 1e5, 1e3) if "INR" in (first.currency, second.currency) else (1e7, 1e6, 1e3):
        if first.low * factor <= second.high and second.scaled and second.high >= factor:
            return first.low * factor, first.written_to * factor
    if not second.scaled and second.high >= 10_000 and first.low * 1000 <= second.high:
        return first.low * 1000, first.written_to * 1000
    return first.low, first.written_to
