"""Is an amount of money something else than pay? By the words for costs beside it, and by whose money it is."""

from __future__ import annotations

import re

from flows.extract.context.pay import ASKS_PAY, PAY, PAY_NOUN, surroundings
from flows.extract.mentions.money import Amount
from flows.extract.pages.page import Page, Span
from flows.extract.pages.questions import asks
from flows.extract.pay.costs import (
    ADDITIONAL_PAY,
    CREDENTIAL,
    FEE_IS,
    INCLUDED,
    NOT_PAY_AFTER,
    NOT_PAY_BEFORE,
    TOWARDS,
    cost_named,
    is_price,
)
from flows.extract.pay.everybody import is_of_everybody
from flows.extract.pay.not_wages import is_no_wage
from flows.extract.pay.pay_period import FULL_YEAR

MOST_YEARS = 20_000
"""That many times the least pay of a year is nobody's: millions that a whole trade earns."""
CHARGE = re.compile(r"\bcharges? (?:\w+ )?\Z", re.IGNORECASE)
BEFORE_THE_JOB = re.compile(
    r"\b(?:made|earned|were paid|were making|were earning) before(?=\W*[:$£€₹~])|"
    r"\bbefore (?:the |our |their |a |any )?(?:bootcamp|course|program(?:me)?|training|enrol\w+|switching|joining|graduating)\b",
    re.IGNORECASE,
)
"""Who tells of pay before a training tells of those whom it took in, and not of the occupation."""
OF_AN_INDUSTRY = re.compile(r",[^,]*\b(?:average[sd]?|median|mean|typical|receives?|gets?|expect|range[sd]?)\b", re.IGNORECASE)
"""After a word for a cost that is the industry of those who are paid: "in insurance, actuaries average"."""


def is_other_money(page: Page, index: int, amount: Amount, territory: Span, sentence: Span, opened: int) -> bool:
    """True where an amount is charged, spent, lent or given beside pay, or is that of one person, of everybody or of nobody;
    ``opened``: where the sentence goes on after words for what is paid beside the base."""
    plain = page.plain
    start, end = amount.start, amount.end
    cued = page.cued("other money", max(sentence.start, start - 120), start)
    return (
        amount.high >= MOST_YEARS * FULL_YEAR.get(amount.currency or "", 5_000)
        or plain[max(0, start - 1) : start] in ("+", "−")  # "(+$20,000)" is how much more
        or is_no_wage(page, index, amount, sentence)
        or "?" in plain[max(start, sentence.end - 4) : sentence.end]
        or (
            speaks_of_cost(page, index, NOT_PAY_BEFORE, max(opened, start - 60), start) and not _is_earned_so(page, index, amount)
        )
        or (NOT_PAY_AFTER.match(plain, end, min(sentence.end, end + 40)) is not None and not _ends_line_of_card(page, index, end))
        or is_price(page, index, start, end)
        or _is_of_credential(page, index, start)
        or TOWARDS.match(plain, end, min(sentence.end, end + 60)) is not None
        or (cued and FEE_IS.search(plain, max(opened, start - 110), start) is not None)
        or (cued and ADDITIONAL_PAY.search(plain, max(sentence.start, start - 120), start) is not None)
        or (page.cued("before", *territory) and BEFORE_THE_JOB.search(plain, territory.start, territory.end) is not None)
        or is_of_everybody(page, index, amount, territory, sentence)
    )


def _is_earned_so(page: Page, index: int, amount: Amount) -> bool:
    """True for what is charged by the hour below a question of what is earned: "How much do tilers make an hour?"."""
    if amount.period != "hour" or CHARGE.search(page.plain, max(0, amount.start - 20), amount.start) is None:
        return False
    return any(asks(words) and ASKS_PAY.search(words) is not None for words in map(page.words, page.headings(index)[:1]))


def _is_of_credential(page: Page, index: int, start: int) -> bool:
    """True for the price of a licence that labels it; a list of pay may be by what its workers hold."""
    block = page.blocks[index]
    if block.kind not in ("heading", "item", "paragraph") or CREDENTIAL.fullmatch(page.plain, block.start, start) is None:
        return False
    return not any(map(PAY_NOUN.search, surroundings(page, index)))


def _ends_line_of_card(page: Page, index: int, end: int) -> bool:
    """True where the next line of a card that is set as code begins: its lines run together."""
    return page.blocks[index].kind == "code" and page.plain[end : end + 1] == " " and page.plain[end + 1 : end + 2].isupper()


def speaks_of_cost(page: Page, index: int, pattern: re.Pattern[str], start: int, end: int) -> bool:
    """True where a word for a cost stands in ``plain[start:end]`` that is not only what pay is named after: "With a degree,
    nurses earn $80,000"."""
    found = cost_named(page, index, pattern, start, end)
    gap = found.groupdict().get("gap") if found else None
    return found is not None and not (gap and (PAY.search(gap) or OF_AN_INDUSTRY.match(gap)))


def after_extras(page: Page, amount: Amount, sentence: Span) -> int:
    """Where a sentence goes on after the words that an amount holds what else is paid, else where it starts: "with bonus and
    stock counted in, the median is"."""
    if not page.cued("extras", sentence.start, amount.start):
        return sentence.start
    found = INCLUDED.search(page.plain, sentence.start, amount.start)
    return found.end() if found else sentence.start
