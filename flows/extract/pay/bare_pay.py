"""Pay without a sign of its money: "Pay: 10 - 13 an hour", "can earn up to 30k a month". Its money is that of the document."""

from __future__ import annotations

import re
from itertools import chain

from flows.extract.context.home import CURRENCIES, MOST_READ
from flows.extract.context.pay import ASKS_PAY, PAY_NOUN, asked, surroundings
from flows.extract.mentions.currencies import currencies_in
from flows.extract.mentions.money import PERIOD, Amount, find_amounts
from flows.extract.mentions.pay_terms import EARNS, PAY_NOUNS, PAY_WORDS
from flows.extract.mentions.places import find_places
from flows.extract.pages.page import Page, Span
from flows.extract.pay.column_money import with_currency
from flows.extract.pay.costs import EXPENSES
from flows.extract.pay.getting import GOES_ON_AFTER
from flows.extract.pay.labelled_pay import LABEL

WRITTEN = re.compile(
    r"\d(?:[kK](?![A-Za-z])|\s?(?:(?:[pP](?:er|ER)|[aA][nN]?)\s|/\s?|[pP]/)[hmywdaHMYWDA]|"
    r"\s(?:[hH]ourly|HOURLY|[aA]nnually|[mM]onthly|[wW]eekly|[pP]\.?[aA]\.?(?![a-z])))"
)
"""How every such figure ends."""

SAID = re.compile(
    rf"\b(?:{PAY_WORDS}|CTC|packages?|"
    rf"{EARNS}|take[- ]home|(?:hourly|starting|base|day) rates?|stipends?)\b(?:[^.,;!?$£€₹]|[.,](?=\d)){{0,80}}\Z",
    re.IGNORECASE,
)
"""Before a figure that is pay."""

STARTS_ON = re.compile(
    r"\b(?:you|they|graduates|people|workers|[a-z]{3,}s)(?: (?:will|can|may|might|would|usually|typically|often|normally)){0,2} "
    r"(?:start|begin)(?: (?:out|off))? (?:with|on|at|around|from)(?: (?:around|about|roughly|some|anything))?(?: from)? ~?\Z",
    re.IGNORECASE,
)
"""Before a figure that those get who start, where the text speaks of pay."""

LONGEST_BEFORE_PAY = 90
"""Code points between what is paid a year and the word for it, at most."""

ENDS = re.compile(
    r"\+?\s?(?:\(|[-–—,;.:|)]|TC\b|base\b|total\b|gross\b|net\b|plus\b|OTE\b|DOE\b|starting\b|range\b|"
    r"bracket\b|band\b|region\b|ballpark\b|mark\b)"
)
"""After such a figure, beside what follows any amount that is not the price of something."""

SPENT = re.compile(rf"\b(?:{EXPENSES}|budgets?|spend(?:s|ing)?|spent|prices?)\b", re.IGNORECASE)
"""In what is spent, or in words over what is earned and spent. What is only paid beside ("Pay and benefits") is no such thing."""

OF_A_WEEK = re.compile(r" (?:work ?)?(?:weeks?|shifts?|contracts?)\b", re.IGNORECASE)
"""After so many hours: how long a week or a shift is."""

RETIREMENT = re.compile(r"401 ?k", re.IGNORECASE)
"""A plan that US employers put money into, by the section of the law (26 USC 401(k)): no figure."""

PLAUSIBLE = {"hour": (4, 500), "day": (30, 5_000), "week": (100, 20_000), "month": (500, 100_000), "year": (10_000, 1_000_000)}
"""The least and the most that is taken for pay by its period alone."""

PAY_HEADER = re.compile(
    r"\W*(?:(?:average|avg\.?|mean|median|annual|yearly|base|gross|typical|starting|entry[- ]level|total|min|max)\W+){0,3}"
    rf"{PAY_NOUNS}"
    r"(?:\W+(?:per|an?|year|yr|annum|annual|range|average|avg|median|min|max|low|high)){0,3}\W*(?:\[\d{1,2}\]\W*)?",
    re.IGNORECASE,
)
"""The header of a column that says that its numbers are pay over a year, and not in which money."""
BARE_NUMBER = re.compile(r"\W*(?:\d{2,3},?\d{3}(?:\.\d\d?)?|\d{2,3}k)\W*", re.IGNORECASE)
LEAST_CELLS = 2
"""Cells of such a column, at least; each holds a number and no more."""

MOST_BEFORE = 2
"""Items before one of which another tells that their list is of pay."""


def bare_blocks(page: Page) -> frozenset[int]:
    """The paragraphs, items and headings in which pay without a sign of its money may stand, and the cells of columns of such."""
    found = {page.block_at(match.start()) for match in WRITTEN.finditer(page.plain)}
    lines = {index for index in found if page.blocks[index].kind in ("paragraph", "item", "heading")}
    return page.known(_cells_of_pay) | lines


def _cells_of_pay(page: Page) -> frozenset[int]:
    """The cells of columns that are headed as pay and hold bare numbers alone, each as much as is paid a year."""
    columns: dict[int, list[int]] = {}
    for index, block in enumerate(page.blocks):
        if block.kind == "cell" and 0 <= block.header < index and block.start < block.end:
            columns.setdefault(block.header, []).append(index)
    least, most = PLAUSIBLE["year"]

    def is_paid(index: int) -> bool:
        amounts = find_amounts(page.words(index)) if BARE_NUMBER.fullmatch(page.words(index)) else []
        return len(amounts) == 1 and not amounts[0].currency and least <= amounts[0].low <= most

    headed = (cells for header, cells in columns.items() if PAY_HEADER.fullmatch(page.words(header)))
    return frozenset(chain.from_iterable(cells for cells in headed if len(cells) >= LEAST_CELLS and all(map(is_paid, cells))))


def with_home_currency(page: Page, index: int, amount: Amount) -> Amount:
    """A figure without a sign that its words or its column call pay, in the money of its document; any other amount as it is."""
    if amount.currency or with_currency(page, index, amount).currency:
        return amount
    if page.blocks[index].kind == "cell":
        return in_home_currency(page, amount)
    if RETIREMENT.match(page.plain, amount.start):
        return amount
    sentence = page.sentence_at(amount.start)
    if not ((amount.period is not None or amount.scaled) and _ends(page, amount, sentence)):
        return amount
    said = SAID.search(page.plain, sentence.start, amount.start) is not None
    in_list = not said and amount.period is None and amount.scaled and _goes_on_list(page, index, amount, sentence)
    least, most = PLAUSIBLE["month" if in_list else amount.period or "year"]
    if not least <= amount.low <= amount.high <= most:
        return amount
    if not (said or in_list or _is_said_to_be_pay(page, index, amount, sentence)):
        return amount
    end = amount.end
    if amount.period and not amount.scaled and (named := PERIOD.match(page.plain, end, min(end + 20, sentence.end))):
        end = named.end()
    return in_home_currency(page, amount._replace(end=end), _of_country(page.plain[slice(*sentence)]))


def in_home_currency(page: Page, amount: Amount, currency: str | None = None) -> Amount:
    """An amount in ``currency``, else in the money of its document, else in dollars that nobody names."""
    currency = currency or page.known(_home_currency)
    return amount._replace(currency=currency or "USD", bare_dollar=currency is None)


def _ends(page: Page, amount: Amount, sentence: Span) -> bool:
    """True where nothing is counted after a figure: "earn 10k points", "paid 20 per cent"."""
    period = PERIOD.match(page.plain, amount.end, min(amount.end + 20, sentence.end))
    end = period.end() if period else amount.end
    rest = page.plain[end : sentence.end]
    if period and OF_A_WEEK.match(rest):
        return False
    return bool(period) or GOES_ON_AFTER.match(rest) is not None or ENDS.match(rest) is not None


def _is_said_to_be_pay(page: Page, index: int, amount: Amount, sentence: Span) -> bool:
    """True where what stands above a figure, before its sentence or behind it says that it is pay."""
    block = page.blocks[index]
    if SPENT.search(page.plain, sentence.start, amount.start):
        return False
    if STARTS_ON.search(page.plain, sentence.start, amount.start) and PAY_NOUN.search(page.plain, block.start, sentence.start):
        return True
    if amount.period == "year" and PAY_NOUN.search(page.plain, amount.end, min(sentence.end, amount.end + LONGEST_BEFORE_PAY)):
        return True
    near = [*surroundings(page, index), *asked(page, index, sentence)]
    return not any(map(SPENT.search, near)) and any(ASKS_PAY.search(words) or PAY_NOUN.search(words) for words in near)


def _goes_on_list(page: Page, index: int, amount: Amount, sentence: Span) -> bool:
    """True for a figure behind the label of its item, in a list of which an item before it tells what such figures are."""
    block = page.blocks[index]
    if block.kind != "item" or LABEL.fullmatch(page.plain, sentence.start, amount.start) is None:
        return False
    above = [at for at in range(max(0, index - MOST_BEFORE), index) if page.blocks[at].lead == block.lead]
    return any(page.once("bare pay", at, _tells_of_bare_pay) for at in above if page.blocks[at].kind == "item")


def _tells_of_bare_pay(words: str) -> bool:
    return any(SAID.search(words[: each.start()]) for each in WRITTEN.finditer(words))


def _home_currency(page: Page) -> str | None:
    """The one currency that a document writes, else that of the one country of which it names places; None for a dollar."""
    written = currencies_in(page.plain)
    if len(written) == 1:
        [code] = written
        return None if code == "USD" else code
    return None if written else _of_country(page.plain[:MOST_READ])


def _of_country(words: str) -> str | None:
    """The money of the one country of which words name places; None for several and for none."""
    countries = {each.place.country for each in find_places(words)} - {None}
    return CURRENCIES.get(next(iter(countries)) or "") if len(countries) == 1 else None
