"""Reading a pay figure: is it pay at all, and which statistic, component and period is it?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.extract.money import WORDED_PERIOD, Amount
from flows.extract.page import Page, Span
from flows.extract.subjects import names_occupation

PAY = re.compile(
    r"\b(?:salar(?:y|ies)|pay(?:s|ing|scales?|checks?)?|paid|earn(?:s|ed|ing|ings|ers?)?|wages?|compensations?|remuneration|incomes?|take[- ]home|took home|takes? home|"
    r"packages?|LPA|CTC|per annum|stipends?|(?:can |could |may |might |to |they |you |will |typically |usually )makes?|makes?(?= (?:an?|around|about|between|over|up to|roughly|[$£€₹]))|"
    r"making|made (?:an?|around|about)|commands?|rates?|OTE|bring(?:s|ing)? (?:home|in)|starts?(?: out)? (?:at|on)(?= [$£€₹]))\b",
    re.IGNORECASE,
)
PAY_NOUN = re.compile(r"\b(?:salar(?:y|ies)|pay|paying|earn(?:s|ings|ing)?|wages?|compensation|remuneration|incomes?|LPA|CTC|package|rates?)\b", re.IGNORECASE)
NOT_PAY_BEFORE = re.compile(
    r"(?:\b(?:costs?|costing|priced?|prices|tuition|fees?|loans?|debts?|revenues?|sales|profits?|funding|funded|budgets?|worth|valu(?:e|ed|ation)|invest(?:ed|ment|ing)?|"
    r"bonus(?:es)?|sign[- ]on|signing|stock(?:s| options| grants)?|equity|RSUs?|allowances?|rent|mortgage|scholarships?|grants?|sav(?:e|es|ed|ing|ings)|spend(?:s|ing)?|spent|"
    r"charg(?:e|es|ed|ing)|bill(?:ed|ing|s)?|donat\w+|raised|subscriptions?|courses?|exams?|discounts?|refunds?|just|only for|market(?: size| cap| value)?|industry (?:is|was)|"
    r"increas(?:e|es|ed|ing)(?: \w+){0,3} by|rais(?:e|es) of|boost(?:s|ed)?(?: \w+){0,3} by|(?:salary|pay) (?:increase|bump|jump|boost|raise)s? of|"
    r"an? (?:additional|extra)|differences? of|gap of|benefits? of|debt of|insurance|degree|investment:?|home prices?|house prices?)\b[^.;$£€₹\d]{0,22}|[+−]\s?)\Z",
    re.IGNORECASE,
)
NOT_PAY_AFTER = re.compile(
    r"\s?(?:[-–]?\s?)(?:in |of |worth of |annual(?:ly)? |one-time |sign[- ]?on |signing |performance |yearly |a year (?:in|on) )*"
    r"(?:bonus(?:es)?\b|stock\b|equity\b|RSUs?\b|tuition\b|fees?\b|costs?\b|loans?\b|debts?\b|revenues?\b|sales\b|budgets?\b|scholarships?\b|grants?\b|"
    r"courses?\b|discounts?\b|off\b|increase\b|raise\b|bump\b|boost\b|billion\b|trillion\b|market\b|industry\b|valuation\b|(?:law )?degree\b|more (?:than|per|a)\b|less (?:than|per)\b|"
    r"higher\b|lower\b|budget\b|investment\b|savings\b|in (?:funding|debt|savings|revenue|benefits)\b|employer match)",
    re.IGNORECASE,
)
COST_TOPIC = re.compile(
    r"\b(?:tuition|fees?|costs?|price|pricing|loans?|scholarships?|budget|benefits|perks|funding|revenue|market size|bonus(?:es)?|equity|stock|investment|ROI|resources|relocation|insurance|leave|pension|rent|let for)\b",
    re.IGNORECASE,
)
LONGEST_TITLE = 100
"""Code points of a list's title that are kept."""

LEAST_LABELLED = 10_000
"""The least figure that is taken for pay where only an occupation labels it ("Data engineer: $120,000")."""

PERCENTILE = re.compile(
    r"\b(?:(?P<low>lowest|bottom)(?:[- ]paid)?|(?P<high>highest|top)(?:[- ]paid)?(?: top)?)\s(?:earning |earners? |paid )?(?P<share>\d{1,2}|ten|five|twenty|twenty-five|quarter|25)\s?(?:%|percent|per cent|percentile)?"
    r"|\b(?P<rank>\d{1,2})(?:st|nd|rd|th)[- ]percentile",
    re.IGNORECASE,
)
SHARES = {"five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "quarter": 25}
MEAN = re.compile(r"\b(?:averag(?:e|es|ed|ing)|mean|avg)\b\.?", re.IGNORECASE)
MEDIAN = re.compile(r"\bmedian\b(?! experience|-to-)", re.IGNORECASE)
UP_TO = re.compile(
    r"\b(?:up to|upto|as (?:high|much) as|(?:a )?maximum(?: of)?|max(?:\.|imum)?:?|reach(?:es|ing|ed)?|top(?:s|ping)? out at|peak(?:s|ing)? at|highs? of|"
    r"(?:and )?at most|no more than|go(?:es|ing)? (?:up )?to|rise to|under|below|less than|fewer than)"
    r"(?:\s(?:around|about|approximately|roughly|nearly|well over|over|more than|the))*\s?\Z",
    re.IGNORECASE,
)
AT_LEAST = re.compile(
    r"\b(?:at least|starts?(?: out)?(?: at| from)?|starting (?:at|from|around)|(?<!rang)(?<!range )(?<!ranges )(?<!ranging )(?<!vary )(?<!varies )from|minimum(?: of)?:?|min:?|"
    r"over|more than|above|exceed(?:s|ing)?|upwards of|in excess of|cross(?:es|ing)?(?: the)?|surpass(?:es|ing)?|north of|begin(?:s|ning)?(?: at)?|no less than|lows? of|well over|greater than|beyond)"
    r"(?:\s(?:around|about|approximately|roughly|nearly|well|the))*\s?\Z",
    re.IGNORECASE,
)
LESS_THAN = re.compile(r"\b(?:less than|under|below|fewer than|up to|no more than|at most)\s?(?:about |around )?\Z", re.IGNORECASE)
MORE_THAN = re.compile(r"\b(?:more than|over|above|at least|exceed(?:s|ing|ed)?|in excess of|upwards of|greater than|well over)\s?(?:about |around )?\Z", re.IGNORECASE)
EXTREME = re.compile(r"\b(?:some (?:\w+ ){0,3}(?:positions|roles|jobs|companies)|top (?:earners|performers|talent)|reach(?:es|ing)?|the highest[- ]paid)\b", re.IGNORECASE)
BASE = re.compile(r"\bbas(?:e|ic)\b(?= (?:\w+ ){0,2}(?:salar|pay|compensation|wage|rate|range)|\)|:|\s?(?:\+|plus)|$|\.)|\bbase\b", re.IGNORECASE)
TOTAL = re.compile(
    r"\btotal (?:\w+ ){0,2}(?:pay|compensation|comp|compensations|package|earnings|remuneration|rewards?|cash|salary)\b|\bTC\b|\bOTE\b|\btotal comp\b|"
    r"\b(?:including|includes|with|plus) (?:\w+ ){0,3}(?:bonus(?:es)?|equity|stock)",
    re.IGNORECASE,
)
FOLLOWS = re.compile(r"\bfollow(?:ed|s|ing)?\b|^\W*(?:and|or|to|roughly|about|approximately|around|equivalent to|equal to)\b", re.IGNORECASE)
HIGHEST = re.compile(r"\b(?:highest|top|best)[- ]pa(?:y|ying|id)\b|\bpay(?:s|ing)? (?:the )?(?:best|most|highest)\b|\bhighest (?:\w+ )?(?:salar|pay|wage|earning)", re.IGNORECASE)
LOWEST = re.compile(r"\b(?:lowest|worst)[- ]pa(?:y|ying|id)\b|\bpay(?:s|ing)? the least\b", re.IGNORECASE)
FULL_YEAR = {"INR": 60_000, "JPY": 500_000, "KRW": 5_000_000, "IDR": 10_000_000, "PHP": 60_000, "NGN": 200_000, "PKR": 200_000, "HUF": 500_000}
"""The least bare figure that is taken for a year's pay, in units of the currency; 5,000 for the others."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A pay figure with what its words say of it. ``low`` or ``high`` is None where that end is open."""

    amount: Amount
    low: float | None
    high: float | None
    statistic: str
    percentile: int | None
    component: str | None
    period: str


def surroundings(page: Page, index: int) -> list[str]:
    """The words that govern a list item or a cell, nearest first: column header, row label, lead, nearest headings."""
    block = page.blocks[index]
    around = [edge for edge in (block.header, block.stub) if edge >= 0 and edge != index]
    words = [page.words(each) for each in around] + ([block.name] if block.name else [])
    words += [page.plain[span.start : span.end] for _, span in page.introductions(index)]
    return words + [page.words(above) for above in list(page.headings(index))[:1]]


RAISED_BY = re.compile(r"\b(?:rais|increas|boost|lift|improv|grow|rose|jump|gain)\w*\b[^.;$£€₹]{0,60}\bby (?:about |around |some |up to |an average of )?\Z", re.IGNORECASE)
EVERYBODY = re.compile(r"\b(?:economy[- ]wide|all (?:workers|occupations|jobs|employees|industries)|nationwide (?:average|median)|average (?:american|worker|household))\b", re.IGNORECASE)
BEFORE_THE_JOB = re.compile(r"\bbefore (?:the |our |their |a |any )?(?:bootcamp|course|program(?:me)?|training|enrol\w+|switching|joining|graduating)\b", re.IGNORECASE)


def is_pay(page: Page, index: int, amount: Amount, territory: Span, sentence: Span, goes_on: bool) -> bool:
    """True where an amount is somebody's pay, by the words before and after it, else by what governs its list, table or section.

    ``goes_on``: the figure before it in the same block is pay, and this one may continue from it.
    """
    plain = page.plain
    if amount.high >= 1e9 or NOT_PAY_BEFORE.search(plain, max(sentence.start, amount.start - 60), amount.start):
        return False
    if NOT_PAY_AFTER.match(plain, amount.end, min(sentence.end, amount.end + 40)):
        return False
    if RAISED_BY.search(plain, max(sentence.start, amount.start - 120), amount.start):
        return False
    if EVERYBODY.search(plain, territory.start, territory.end) and not names_occupation(page, index, territory):
        return False
    if BEFORE_THE_JOB.search(plain, territory.start, territory.end):
        return False
    if PAY.search(plain, territory.start, territory.end) or amount.per_annum_lakh:
        return True
    if COST_TOPIC.search(plain, territory.start, territory.end):
        return False
    block = page.blocks[index]
    if block.kind == "cell":
        header = page.words(block.header) if block.header >= 0 else ""
        if COST_TOPIC.search(header) and not PAY_NOUN.search(header):
            return False
        if PAY_NOUN.search(header) or block.stub >= 0 and block.stub != index and PAY_NOUN.search(page.words(block.stub)):
            return True
    near = surroundings(page, index)
    if block.kind != "paragraph" or len(plain[block.start : block.end]) < 120:
        for words in near:
            if PAY_NOUN.search(words):
                return True
            if COST_TOPIC.search(words):
                return False
    if PAY.search(plain, sentence.start, sentence.end) or goes_on and not COST_TOPIC.search(plain, sentence.start, sentence.end):
        return True
    if block.kind == "paragraph" and len(near) and PAY_NOUN.search(near[-1]):
        return True
    if block.kind not in ("item", "cell"):
        return False
    if any(PAY_NOUN.search(page.words(above)) for above in list(page.headings(index))[1:3]):
        return True
    return amount.currency is not None and amount.low >= LEAST_LABELLED and names_occupation(page, index, Span(sentence.start, amount.start))


def read_figure(page: Page, index: int, amount: Amount, territory: Span, sentence: Span, before: Figure | None) -> Figure | None:
    """What an amount states, or None where its period can't be told. ``before`` is the figure before it in the same sentence or block,
    whose statistic an elliptical continuation takes over ("followed by Israel at ...")."""
    plain = page.plain
    own = plain[territory.start : territory.end]
    ahead = plain[max(territory.start, amount.start - 60) : amount.start]
    listed = page.blocks[index].kind in ("item", "cell", "field")
    near = surroundings(page, index) if listed else []
    period = _period(page, index, amount, own, near)
    if period is None:
        return None
    percentile = _percentile(own) or next((rank for words in near[:2] if (rank := _percentile(words))), None)
    span = amount.low != amount.high
    low: float | None = amount.low
    high: float | None = amount.high
    statistic = "range" if span else "typical"
    if not span:
        if percentile and LESS_THAN.search(ahead):
            low = None
        elif percentile and MORE_THAN.search(ahead):
            high = None
        elif UP_TO.search(ahead):
            statistic = "maximum"
            low, high = (None, amount.high) if not re.search(r"reach", ahead, re.IGNORECASE) or not amount.plus else (amount.low, None)
        elif AT_LEAST.search(ahead) or amount.plus:
            statistic, high = "minimum", None
            if EXTREME.search(own):
                statistic = "maximum"
    # "start at $140,000, less than your average": a bound is no average for a word that comes after it.
    average = _average(own[: amount.start - territory.start] if statistic in ("minimum", "maximum") else own)
    if average is None and listed:
        average = next((found for words in near if (found := _average(words))), None)
    if average is None and before and statistic == "typical" and FOLLOWS.search(own):
        average = before.statistic if before.statistic in ("mean", "median") else None
    if percentile:
        statistic = _percentile_statistic(percentile)
    elif average:
        statistic = average
    return Figure(amount, low, high, statistic, percentile, _component(own, near, amount, territory), period)


def _percentile(words: str) -> int | None:
    found = PERCENTILE.search(words)
    if not found:
        return None
    if found["rank"]:
        return int(found["rank"]) or None
    written = found["share"].lower()
    share = SHARES[written] if written in SHARES else int(written)
    return share if found["low"] else 100 - share


def _percentile_statistic(percentile: int) -> str:
    if percentile == 50:
        return "median"
    return "minimum" if percentile <= 20 else "maximum" if percentile >= 80 else "typical"


def _average(words: str) -> str | None:
    if MEDIAN.search(words):
        return "median"
    return "mean" if MEAN.search(words) else None


def _component(own: str, near: list[str], amount: Amount, territory: Span) -> str | None:
    for words in [own, *near]:
        total, base = TOTAL.search(words), BASE.search(words)
        if total and base:
            at = amount.start - territory.start
            return "total" if abs(total.start() - at) < abs(base.start() - at) else "base"
        if total or base:
            return "total" if total else "base"
    return None


def _period(page: Page, index: int, amount: Amount, own: str, near: list[str]) -> str | None:
    if amount.period:
        return amount.period
    plausible = FULL_YEAR.get(amount.currency or "", 5_000)
    for words in [own, *near, *([] if near else surroundings(page, index))]:
        worded = WORDED_PERIOD.search(words)
        if worded:
            period = str(worded.lastgroup)
            if period == "year" and amount.high < plausible / 5:
                continue
            return period
    if amount.high >= plausible:
        return "year"
    if amount.high < 500 and re.search(r"\bhour|\bwage", page.words(index), re.IGNORECASE):
        return "hour"
    return None


def listed_as(page: Page, index: int) -> str | None:
    """What the list or table that a figure stands in is called, in lower case, where that ranks it ("highest paying states")."""
    if page.blocks[index].kind not in ("item", "cell"):
        return None
    for words in surroundings(page, index):
        if HIGHEST.search(words) or LOWEST.search(words):
            return words.strip(" :*#")[:LONGEST_TITLE].lower()
    return None
