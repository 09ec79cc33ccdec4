"""Pay that a label alone makes known: "Entry baker: $30K-$40K | Head baker: $50K-$60K", as notes and scripts are laid out."""

from __future__ import annotations

import re

from flows.extract.context.named_occupations import find_in_block
from flows.extract.mentions.money import PAY_WORD, WORDED_PERIOD, Amount, find_amounts
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.mentions.seniority import label_seniority
from flows.extract.pages.page import Page, Span
from flows.extract.pay.costs import is_about_cost
from flows.extract.pay.getting import GOES_ON_AFTER
from schemas.kinds.salary import PERIODS

LEAST = 10_000
"""The least figure that is taken for pay where only a label says whose it is."""

PARTED = re.compile(r"[|;•·]\s?")
"""Between the parts of a line of labels and figures."""

LONGEST_LINE = 80
"""Code points of a line that is a name and an amount, at most."""

RUNG = re.compile(r"\W*(?:\d\W{1,2})?(?P<label>[A-Z][\w’'&/()+ –-]{2,40}?)(?::|\s[–—-](?=\s))[^\w$£€₹]{0,4}")
"""How a line starts that is a label and an amount: "Mid-level: $90K-$120K"."""
RUNG_ENDS = re.compile(r"[^\w:]*")
"""After its amount."""
STARTS = re.compile(r"\W*(?:starting(?: out)?|to start|new(?:ly)? qualified)\W*", re.IGNORECASE)
"""The label of the lowest level, where no word of it is a grade."""
LADDER = 3
"""Lines on each side of one that are looked at for what they label."""
LEAST_ENTRIES = 2
"""Entries near one another that are the name of an occupation and an amount, at least, for these to be pay."""
LEAST_LEVELS = 2
"""Levels among the labels of such lines, at least."""

PAY_LABEL = re.compile(rf"[^:$£€₹]{{0,40}}\b{PAY_NOUNS}\b[^:$£€₹]{{0,24}}:", re.IGNORECASE)
"""How a line starts that is labelled as pay."""
PERIOD_LABEL = re.compile(
    r"\W*(?:(?:(?:approx\w*|about|estimated|equivalent|average|gross|net|in[- ]hand|take[- ]home)\.? ){0,2}"
    r"(?:annual(?:ly)?|yearly|monthly|weekly|daily|hourly|(?:per|an?) (?:year|annum|month|week|day|hour))"
    r"(?: (?:estimate|equivalent|average|amount|figure|total|in[- ]hand|take[- ]home|gross|net|breakdown|range|basis)){0,2}"
    r"(?: \([^()]{1,30}\))?)\W*:\W*",
    re.IGNORECASE,
)
"""The label of an amount that is no more than a period."""
SAME_PAY = 2.0
"""So many times the one can be the other where two lines tell one pay over two periods: hours and taxes differ."""

LABEL = re.compile(
    r"[\s*–-]*(?P<label>[A-Za-z][^:|$£€₹]{1,60}?)\s?[:|]\s?(?:[A-Z]{1,3}-?\d+(?: ?(?:to|[-–—]) ?[A-Z]{1,3}-?\d+)?, )?"
    r"(?:about |around |up to |~|≈)?"
)
"""A label and its mark or the rule after it, up to its figure; a grade or a span of grades may stand between them ("GS-7 to
GS-11, $50K-$85K")."""

PARTS = re.compile(r"[\s*–-]*(?P<label>[A-Z][^:|•·$£€₹\d]{1,60}?)(?:\s?[|•·]\s?[^:|•·$£€₹\d]{2,40}?){1,3}\s?[|•·]\s?")
"""What stands before the amount of a line in parts, of which the first is a name: "Baker | Leeds | £30,000 | Permanent"."""
ENTRY = re.compile(r"[\s*–-]*(?P<label>[A-Z][^:.|$£€₹\d–—]{1,50}?)(?:\s?:| [-–—]) ")
"""How an entry starts that says something of what its label names."""

RELATES = re.compile(
    r"\b(?:of|per|for|to|an?|by|from|the|your|our|my|each|every|hir(?:e|es|ing)|pay(?:s|ing)?|train(?:s|ing)?|vs|versus)\b|[?!]",
    re.IGNORECASE,
)
"""In a label that is no name of those who are paid: "Cost per baker", "For the baker", "Hiring a baker"."""

ASIDE = re.compile(r"\s?\([^()]{1,40}\)\Z")
"""What a label says of its name in brackets: "Electrician (licensed)"."""

OF_PAY = re.compile(r"\s?\+?\s?(?:starting|base|basic|gross|total|TC|OTE|depending|with experience|range|DOE)\b")
"""How a text goes on after a figure of pay, beside what it does after any."""


CARD = re.compile(
    r"(?<![\w\"'`])(?:(?:Average|Median|Starting|Base|Typical|Entry|Expected) )?"
    r"(?:Salary|Salaries|Pay|Compensation|Wages?)(?: [Rr]ange)?: ?[$£€₹~]"
)
"""A label of pay with its figure: "Salary: $85K-$120K"; in quotes it is a key of data."""
PROGRAM = re.compile(r"[={}<>;\\]|\w\(|\w\[|[\"'`]\s?:")
"""What a program or its data has, and a text that is only set as one has not."""


def is_card(words: str) -> bool:
    """True for words set as code that are no program, and have a label of pay with its figure: "Salary: $85K-$120K"."""
    return CARD.search(words) is not None and PROGRAM.search(words) is None


def speaks_of_pay(page: Page) -> bool:
    """True for a document with a word for pay."""
    return page.once("pay words", -1, lambda _: PAY_WORD.search(page.plain) is not None)


def is_labelled_pay(page: Page, index: int, amount: Amount, sentence: Span) -> bool:
    """True for a large amount right behind a label that is the name of an occupation or of a level of it, or that stands in the
    next line to such labels and amounts."""
    small = amount.low < LEAST and amount.period not in ("month", "year")
    if amount.currency is None or small or not _ends_part(page.plain, amount, sentence):
        return False
    if _is_on_ladder(page, index):
        return True
    label = _label(page, index, amount, sentence)
    if label and amount.low < amount.high and sum(_labels_workers(page, at) for at in page.alike(index, LADDER)) >= LEAST_ENTRIES:
        return True
    if not speaks_of_pay(page):
        return False
    if label and _is_of_workers(page, index, label):
        return True
    if _names_and_pays(page, index) and any(_names_and_pays(page, at) for at in _beside(page, index)):
        return True
    card = page.label_of(index)
    if card >= 0 and amount.start - page.blocks[index].start <= 1:
        words = page.words(card)
        return not is_about_cost(words) and not RELATES.search(words) and _is_of_workers(page, card, page.whole(card))
    return label is not None and amount.low < amount.high and any(_labels_workers(page, at) for at in _beside(page, index))


def is_other_period(page: Page, index: int, amount: Amount) -> bool:
    """True for an amount that tells the labelled pay of a line beside it over another period: "Monthly estimate: $4,000" below
    "Annual salary: $48,000"."""
    label = PERIOD_LABEL.fullmatch(page.plain, page.blocks[index].start, amount.start)
    if label is None or amount.currency is None:
        return False
    a_year = amount.high * PERIODS[_period_in(label[0])]
    others = (page.once("labelled pay a year", at, _labelled_a_year) for at in page.alike(index, LADDER) if at != index)
    return any(a_year / SAME_PAY < other < a_year * SAME_PAY for other in others if other)


def _labelled_a_year(words: str) -> float:
    """What a line of a label of pay and its amount states, over a year; 0 for any other."""
    label = PAY_LABEL.match(words)
    amounts = find_amounts(words, label.end()) if label else []
    if label is None or len(amounts) != 1 or amounts[0].currency is None:
        return 0
    return amounts[0].high * PERIODS[amounts[0].period or _period_in(words)]


def _period_in(words: str) -> str:
    """The period that words name; a year where they name none."""
    named = WORDED_PERIOD.search(words)
    return str(named.lastgroup) if named else "year"


def _is_on_ladder(page: Page, index: int) -> bool:
    """True for one of several lines below one another that are a label and its figure, of which most are of levels: no price
    rises with who is paid it."""
    run = [at for at in page.alike(index, LADDER) if page.once("rung", at, _is_label_and_amount)]
    levels = sum(page.once("level of rung", at, _is_level) for at in run)
    return index in run and levels >= LEAST_LEVELS


def _is_level(words: str) -> bool:
    """True for the words of a rung that its label calls a level, or the start."""
    rung = RUNG.match(words)
    return rung is not None and (label_seniority(rung["label"]) is not None or STARTS.fullmatch(rung["label"]) is not None)


def _is_label_and_amount(words: str) -> bool:
    """True for a line that is no more than a label and an amount."""
    label = RUNG.match(words)
    amounts = find_amounts(words, label.end()) if label else []
    if label is None or len(amounts) != 1 or amounts[0].currency is None:
        return False
    return amounts[0].start == label.end() and RUNG_ENDS.fullmatch(words, amounts[0].end) is not None


def _beside(page: Page, index: int) -> list[int]:
    """The blocks right before and after one under the same heading."""
    heading = page.blocks[index].heading
    return [at for at in (index - 1, index + 1) if 0 <= at < len(page.blocks) and page.blocks[at].heading == heading]


def _names_and_pays(page: Page, index: int) -> bool:
    """True for a line that is the name of an occupation and a large amount, as a table is that lost its rules."""
    block = page.blocks[index]

    def find(_: str) -> bool:
        named = find_in_block(page, index)
        amounts = find_amounts(page.plain, named[-1].end, block.end) if named else []
        if len(amounts) != 1 or not amounts[0].currency or amounts[0].low < LEAST:
            return False
        before, between = page.plain[block.start : named[0].start], page.plain[named[-1].end : amounts[0].start]
        after = page.plain[amounts[0].end : block.end]
        return not between.strip(" \t–—-") and not after.strip(" .+") and not before.strip("*- ")

    short = block.kind in ("paragraph", "item") and block.end - block.start <= LONGEST_LINE
    return short and page.once("names and pays", index, find)


def _ends_part(plain: str, amount: Amount, sentence: Span) -> bool:
    """True where an amount is not the price of something: "Baker: $20,000 ovens"."""
    rest = plain[amount.end : sentence.end]
    return PARTED.match(rest.lstrip()) is not None or OF_PAY.match(rest) is not None or GOES_ON_AFTER.match(rest) is not None


def _label(page: Page, index: int, amount: Amount, sentence: Span) -> Span | None:
    """The label right before an amount in its part of the line, without its mark, or that of its entry; None where there is
    none."""
    if page.plain[sentence.start : amount.start].rstrip(" ~")[-1:] in ("", "."):
        return _label_of_entry(page, index, amount)
    starts = [found.end() for found in PARTED.finditer(page.plain, sentence.start, amount.start)]
    parts = [LABEL.fullmatch(page.plain, start, amount.start) for start in [sentence.start, *starts][-2:]]
    found = next(filter(None, parts), None) or PARTS.fullmatch(page.plain, sentence.start, amount.start)
    if found is None or RELATES.search(found["label"]) or is_about_cost(found["label"]):
        return None
    aside = ASIDE.search(found["label"])
    return Span(found.start("label"), found.end("label") - (len(aside[0]) if aside else 0))


def _label_of_entry(page: Page, index: int, amount: Amount) -> Span | None:
    """The label of an entry of which a span of money is a sentence of its own after what it says of the work: "**Baker:** bread
    and cakes. $30K-$40K"; None where there is none."""
    if amount.low == amount.high:
        return None
    start = page.blocks[index].start
    if found := ENTRY.match(page.plain, start, amount.start):
        return None if RELATES.search(found["label"]) else Span(*found.span("label"))
    named = next(iter(find_in_block(page, index)), None)  # "<b>Baker</b> Bread and cakes."
    opens = named is not None and named.start == start and page.plain[named.end : named.end + 2].istitle()
    return Span(named.start, named.end) if named and opens else None


def _is_of_workers(page: Page, index: int, label: Span) -> bool:
    """True for a label that ends in the name of an occupation, or is that of a level."""
    named = find_in_block(page, index, label)
    return (bool(named) and named[-1].end == label.end) or label_seniority(page.plain[label.start : label.end]) is not None


def _labels_workers(page: Page, index: int) -> bool:
    """True for a line of which a part is the name of an occupation and a large amount."""
    block = page.blocks[index]

    def find(_: str) -> bool:
        for amount in find_amounts(page.plain, block.start, block.end):
            sentence = page.sentence_at(amount.start)
            label = _label(page, index, amount, sentence) if amount.currency and amount.low >= LEAST else None
            if label and _ends_part(page.plain, amount, sentence) and _is_of_workers(page, index, label):
                return True
        return False

    return block.kind in ("paragraph", "item") and page.once("labels workers", index, find)
