"""Is an amount of money somebody's pay? By the words before and after it, else by what governs its list, table or section."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

from flows.extract.context.named_occupations import document_subject, find_in_block, topic_in
from flows.extract.context.pay import ASKS_PAY, PAY, PAY_NOUN, asked, surroundings
from flows.extract.context.posting import NO_POST
from flows.extract.context.subjects import names_occupation
from flows.extract.mentions.hiring import ARRANGED
from flows.extract.mentions.levels import LEVEL
from flows.extract.mentions.money import WORDED_PERIOD, Amount
from flows.extract.mentions.occupation_titles import name_graded_field
from flows.extract.mentions.percentiles import percentile_in
from flows.extract.mentions.places import find_places
from flows.extract.mentions.seniority import experience_cell, label_seniority
from flows.extract.mentions.statistics import (
    AVERAGE_LABEL,
    NAMES_STATISTIC,
    SHARE_LABEL,
    STATISTIC_BESIDE,
    STATISTIC_LABEL,
    average_in,
)
from flows.extract.pages.columns import AMOUNT as ALL_AMOUNT
from flows.extract.pages.page import FIGURE, Page, Span
from flows.extract.pay.costs import COST_TOPIC, PAID_BESIDE, is_about_cost
from flows.extract.pay.getting import is_average_of, is_beside, is_got, is_held
from flows.extract.pay.headed_pay import SPAN, is_entry_with_pay
from flows.extract.pay.labelled_pay import is_labelled_pay, is_other_period, speaks_of_pay
from flows.extract.pay.other_money import after_extras, is_other_money, speaks_of_cost

LEAST_LABELLED = 10_000
"""The least figure that is taken for pay where only an occupation or a seniority labels it ("Data engineer: $120,000")."""
LONG_PARAGRAPH = 120
"""Code points from which on a paragraph says itself what its amounts are."""

PAY_AFTER = re.compile(
    r",?\s?\(?(?:(?:\+|plus|and|with|excluding|exclusive of|including|inclusive of|incl\.?|inc\.?|ex\.?)\s?(?:[\w%]+ ){0,5}?"
    r"(?:super(?:annuation)?|bonus(?:es)?|benefits|equity|stock|pension|allowances?|"
    r"commission)|DOE|OTE|CTC|net(?=\W*\Z|[;,.)])|on offer|"
    r"pro[- ]?rata|depending on experience|before tax(?:es)?|gross|TC|"
    r"(?:median|mean|average)(?=\W*\Z|\s?[;,.()|])|"
    r"(?:salary |pay )?(?:band|bracket)(?= for|\W*\Z|[;,.)])|brutto|"
    r"base(?! (?:price|cost|model|fee|tuition|rent|plan|package|unit|camp)))\b",
    re.IGNORECASE,
)
"""What comes after a figure of pay: "+ super", "plus bonus", "DOE", "pro rata", "median", "base"."""
PERIOD_HEADER = re.compile(
    r"\W*(?:annual(?:ly)?|yearly|hourly|monthly|weekly|(?:per|an?|/) ?(?:year|annum|hour|month|week))(?: \([^()]{1,12}\))?\W*",
    re.IGNORECASE,
)
"""The header of a column that holds what an occupation is paid over a period."""
AT_LEVEL = re.compile(
    rf"{SPAN}[\s,(–—-]{{0,4}}(?:upwards? )?(?:(?:at|for|as|with|when) )?(?:(?:an?|the|your) )?"
    rf"(?:{LEVEL}|experience)"
    r"(?=\W*\Z|[,;.)]| (?:and|or|to|with|in)\b|"
    r" (?:roles?|positions?|jobs|posts|people|staff|hires|[a-z]+(?:ers|ors|ists|ants))\b)",
    re.IGNORECASE,
)
"""A figure with the level whose it is: "$30,000 to $38,000 at entry"."""
LEAST_LEVELS = 2
"""Such figures of a sentence, at least, for them to be pay without a word for it."""

EARNERS = re.compile(r"\b(?:earn(?:ers?|ed|ing|s)?|paid|workers)\b", re.IGNORECASE)
"""In the label of a row of those who earn most or least: "Top 10% of earners"."""

STEP = re.compile(r"\W*(?:(?:step|level|grade|band|class|tier|year)\W{0,2})?[\divx]{0,4}\W*", re.IGNORECASE)
"""After the name of an occupation, the step of it that a row is of."""

ALONE = re.compile(r"\W*(?:DOE|gross|base)?\W*", re.IGNORECASE)
"""Around a figure and its period that are all of a line."""

EMPLOYED = re.compile(rf"\W*{ARRANGED}\W*", re.IGNORECASE)
"""A line that is how somebody is employed, and nothing else."""
HEAD = 3
"""Lines before and after that of the pay, of which one may be that."""

TERMS = re.compile(
    r"[\s,;(|/–—-]*(?:(?:minimum|min\.?|at least|for|up to|about|approx\.?|average) )?(?:of )?"
    r"(?:\d{1,2}(?:\s?[-–]\s?\d{1,2})?\+? (?:hours|hrs)\b|(?:full|part)[- ]time\b|to start\b|negotiable\b|"
    r"(?:depending|based) (?:up)?on\b|commensurate\b|according to experience\b)",
    re.IGNORECASE,
)
"""After a figure that opens a line: how many hours are paid so, and on which terms."""

GROSS = re.compile(r"\b(?:brutto|netto)\b", re.IGNORECASE)
"""In the period of an amount that is pay, as it is written in Germany: "4.800 € brutto im Monat"."""
PAY_SIGNS = frozenset("💰💵💸🤑💲")
"""What stands for a word for pay before its figure, in cards and headings."""
FURTHEST_SIGN = 8
"""Code points before an amount, and the code of its currency, within which such a sign stands."""

LONGEST_STATISTIC = 50
"""Code points of such a statistic, at most."""
AFTER = 25
"""Code points after an amount within which a word for a cost still speaks of it."""


def is_pay(page: Page, index: int, amount: Amount, territory: Span, sentence: Span, goes_on: bool) -> bool:
    """True where an amount is somebody's pay. ``goes_on``: the figure before it in its block is pay; this may go on from it."""
    opened = after_extras(page, amount, sentence)
    if is_other_money(page, index, amount, territory, sentence, opened):
        return False
    case = _Case(page, index, amount, territory, sentence, opened, goes_on=goes_on)
    return next((said for rule in RULES if (said := rule(case)) is not None), False)


def _speaks_of_pay(page: Page, index: int) -> bool:
    """True where a paragraph, or the one before it, speaks of pay."""
    near = [index, index - 1] if index and page.blocks[index - 1].kind == "paragraph" else [index]
    return any(page.once("speaks of pay", each, lambda words: PAY.search(words) is not None) for each in near)


def _pays_by_column(page: Page, index: int) -> bool:
    """True for a cell of a table of which another column is called pay."""
    cell = page.blocks[index]

    def find() -> bool:
        headers = {page.blocks[each].header for each in page.row_of(cell)}
        return any(header >= 0 and PAY_NOUN.search(page.words(header)) for header in headers)

    return page.kept("pays by column", (cell.table, cell.row), find)


def _has_average_pay(page: Page, table: int) -> bool:
    """True for a table with a row of average pay: its row "Lowest 10 per cent" is of that, too."""

    def find() -> bool:
        stubs = {each.stub for each in page.blocks if each.kind == "cell" and each.table == table and each.stub >= 0}
        return any(PAY_NOUN.search(words) and average_in(words) for words in map(page.words, stubs))

    return page.kept("average pay", (table,), find)


def _tells_whose(header: str) -> bool:
    """True for the header of a column of a table of occupations that is a statistic, a share of workers, a level or a place."""
    if NAMES_STATISTIC.search(header) or experience_cell(header) is not None or percentile_in(header):
        return True
    return any(each.end - each.start == len(header.strip()) for each in find_places(header)[:1])


def _is_name_and_step(page: Page, index: int) -> bool:
    """True for the label of a row that is the name of an occupation, with a step of it at most: "Police officer, step 2"."""
    named = find_in_block(page, index)
    return bool(named) and STEP.fullmatch(page.plain, named[-1].end, page.blocks[index].end) is not None


def _is_pay_of_a_place(page: Page, index: int, sentence: Span, amount: Amount) -> bool:
    """True for a figure that a place labels, in a list below a figure of pay, or in a document that is called after pay."""
    label = page.plain[sentence.start : amount.start]
    if not any(each.start == 0 and not each.adjective for each in find_places(label.lstrip("*_ "))):
        return False
    lead = page.blocks[index].lead
    above = page.plain[slice(*page.sentences(lead)[-1])] if lead >= 0 and page.blocks[lead].kind == "paragraph" else ""
    return bool(FIGURE.search(above) and PAY.search(above)) or ASKS_PAY.search(page.document.title or "") is not None


def _is_all_of_line(page: Page, index: int, amount: Amount) -> bool:
    """True for an amount with its period that is all of a line below others, but for the hours or the terms after it, as
    advertisements state what is paid: "$13 - $14 hourly, 20 hours a week"."""
    whole = page.whole(index)
    before, after = page.plain[whole.start : amount.start], page.plain[amount.end : whole.end]
    places = [] if ALONE.fullmatch(before) else find_places(before)
    if ALONE.fullmatch("".join([before[: places[0].start], before[places[-1].end :]]) if places else before) is None:
        return False  # "Leeds £30,000 - £40,000"
    return ALONE.fullmatch(after) is not None or (amount.period is not None and TERMS.match(after) is not None)


def _is_posted(page: Page, index: int) -> bool:
    """True for a line at the head of an advertisement, of which another is how somebody is employed."""
    return page.blocks[index].kind == "paragraph" and any(EMPLOYED.fullmatch(page.words(at)) for at in page.alike(index, HEAD))


def _is_titled(page: Page, index: int) -> bool:
    """True for a block right under a heading that ends in the name of an occupation."""
    above = page.blocks[index].heading
    return above >= 0 and _is_name_and_step(page, above)


class _Case:
    """An amount of which is asked whether it is called pay, with what more than one rule looks at."""

    def __init__(
        self, page: Page, index: int, amount: Amount, territory: Span, sentence: Span, opened: int, goes_on: bool
    ) -> None:
        self.page, self.index, self.block = page, index, page.blocks[index]
        self.amount, self.territory, self.sentence = amount, territory, sentence
        self.opened, self.goes_on = opened, goes_on
        self.large = amount.currency is not None and amount.low >= LEAST_LABELLED

    @cached_property
    def near(self) -> list[str]:
        """The words that govern the block."""
        return surroundings(self.page, self.index)

    @cached_property
    def costs(self) -> bool:
        """True where the sentence speaks of a cost up to the next amount."""
        return speaks_of_cost(self.page, self.index, COST_TOPIC, self.opened, self.territory.end)


def _heading_says(case: _Case) -> bool | None:
    """A heading: one that names pay, of an occupation; or one that is an entry of a list of occupations with their pay."""
    if case.block.kind != "heading":
        return None
    page, index = case.page, case.index
    whole = case.amount.period is not None and _is_all_of_line(page, index, case.amount)
    if not (whole or _is_signed(case) or PAY_NOUN.search(page.plain, *case.territory)):
        if case.amount.currency and case.amount.period in ("month", "year") and _is_offer(page, index, case):
            return True  # an advertisement that is all of one heading: "Baker, Leeds, £2,000 a month"
        return bool(case.amount.currency) and case.amount.low >= LEAST_LABELLED and is_entry_with_pay(page, index)
    above = page.headings(index)[:2]  # under "Data analyst" a heading "Average salary: ₹7 lakh" is of that
    titled = any(find_in_block(page, each) for each in above) if above else document_subject(page) is not None
    if whole or _is_signed(case):
        titled = titled or document_subject(page) is not None
    return titled or names_occupation(page, index, case.sentence)


def _is_signed(case: _Case) -> bool:
    """True for an amount behind a sign that stands in the place of the word for pay: "💰 $70,000"."""
    before = case.page.plain[max(case.sentence.start, case.amount.start - FURTHEST_SIGN) : case.amount.start]
    return not before.isascii() and not PAY_SIGNS.isdisjoint(before) and not any(map(str.islower, before))


def _is_offer(page: Page, index: int, case: _Case) -> bool:
    """True for a heading of a title and its pay, be a place between: it asks, counts and tells nothing."""
    before = page.plain[case.block.start : case.amount.start]
    return NO_POST.search(before) is None and names_occupation(page, index, Span(case.block.start, case.amount.start))


def _own_words_say(case: _Case) -> bool | None:
    """The part of the sentence that is the amount's own, and what comes right after it."""
    page, amount, territory = case.page, case.amount, case.territory
    if (
        _is_signed(case)
        or GROSS.search(page.plain, amount.start, amount.end)
        or (page.cued("pay", *territory) and PAY.search(page.plain, *territory))
        or amount.per_annum_lakh
        or PAY_AFTER.match(page.plain, amount.end, min(case.sentence.end, amount.end + 40))
    ):
        return True
    start, end = max(case.opened, territory.start), min(territory.end, amount.end + AFTER)
    return False if speaks_of_cost(page, case.index, COST_TOPIC, start, end) else None


def _table_says(case: _Case) -> bool | None:
    """The header of a cell's column and the label of its row."""
    if case.block.kind != "cell":
        return None
    page, block = case.page, case.block
    header = page.words(block.header) if block.header >= 0 else ""
    label = page.words(block.stub) if block.stub >= 0 else ""
    header_pays, label_pays = PAY_NOUN.search(header) is not None, PAY_NOUN.search(label) is not None
    if (PAID_BESIDE.search(label) and not label_pays) or (is_about_cost(header) and not header_pays):
        return False
    labelled = block.stub >= 0 and block.stub != case.index
    if (
        labelled
        and case.amount.currency
        and PERIOD_HEADER.fullmatch(header)
        and names_occupation(page, block.stub, page.whole(block.stub))
    ):
        return True
    if labelled and WORDED_PERIOD.search(header) and AVERAGE_LABEL.fullmatch(label):
        return True
    if (case.amount.period and _pays_by_column(page, case.index)) or header_pays or (labelled and label_pays):
        return True
    return True if labelled and case.large and _is_of_label(case, label, header) else None


def _is_of_label(case: _Case, label: str, header: str) -> bool:
    """True for large amounts in the row of an occupation, a level, those who earn most or least, of an occupation's average."""
    page, stub, head = case.page, case.block.stub, case.block.header
    return bool(
        (head >= 0 and NAMES_STATISTIC.search(label) and names_occupation(page, head, page.whole(head)))
        or (_tells_whose(header) and names_occupation(page, stub, page.whole(stub)))
        or label_seniority(label) is not None
        or (percentile_in(label) and (EARNERS.search(label) or _has_average_pay(page, page.blocks[stub].table)))
        or ((head < 0 or ALL_AMOUNT.fullmatch(header)) and _is_name_and_step(page, stub))
    )


def _governing_words_say(case: _Case) -> bool | None:
    """The nearest words of those that govern a short block, a list or a table that speak of pay or of a cost."""
    if case.block.kind == "paragraph" and case.block.end - case.block.start >= LONG_PARAGRAPH:
        return None
    for words in case.near:
        if PAY_NOUN.search(words):
            return True
        if is_about_cost(words):
            return False
    return None


def _sentence_says(case: _Case) -> bool | None:
    """The whole sentence, or the figure before it that this goes on from; else the nearest heading of a paragraph."""
    page = case.page
    if page.cued("pay", *case.sentence) and PAY.search(page.plain, *case.sentence):
        return True
    if case.goes_on and not case.costs:
        return True
    return True if case.block.kind == "paragraph" and case.near and PAY_NOUN.search(case.near[-1]) else None


def _statistic_says(case: _Case) -> bool | None:
    """An average or a percentile of nothing else right before a large amount, where the document speaks of pay."""
    if not case.large or case.costs:
        return None
    before = case.page.plain[max(case.sentence.start, case.amount.start - LONGEST_STATISTIC) : case.amount.start]
    return True if STATISTIC_BESIDE.search(before) and speaks_of_pay(case.page) else None


def _question_asks(case: _Case) -> bool | None:
    """A question about pay that is answered, or a year's worth of money."""
    if case.costs or not (case.amount.period or case.large):
        return None
    if any(map(ASKS_PAY.search, [*case.near, *asked(case.page, case.index, case.sentence)])):
        return True
    return True if case.amount.period == "year" and case.large else None


def _workers_get_it(case: _Case) -> bool | None:
    """Prose in which workers of an occupation get so much, are at so much, or have so much on average."""
    if case.block.kind != "paragraph" or case.costs or not (case.large or case.amount.period):
        return None
    page, index, amount, rest = case.page, case.index, case.amount, Span(case.territory.start, case.sentence.end)
    if page.kept("at levels", tuple(case.sentence), lambda: len(AT_LEVEL.findall(page.plain, *case.sentence))) >= LEAST_LEVELS:
        return True
    read = [Span(each.start, each.end) for each in find_in_block(page, index, rest)]
    inside = read or topic_in(page, rest)
    named = [each.end for each in inside if each.end <= amount.start]
    if is_average_of(page.plain, inside, amount) or is_got(page.plain, named, amount, case.territory):
        return True
    if not (read and named):
        return None
    post = read[len(named) - 1]
    if not is_beside(page.plain, post, amount):
        return None
    said = amount.low != amount.high or _speaks_of_pay(page, index) or is_held(page.plain, post, amount, case.sentence)
    return True if said else None


def _line_says(case: _Case) -> bool | None:
    """What labels a line or an entry, or the headings over an amount that is all of one."""
    page, index, amount = case.page, case.index, case.amount
    if case.block.kind in ("paragraph", "item"):
        if not case.costs and is_labelled_pay(page, index, amount, case.sentence):
            return True
        if not case.costs and is_other_period(page, index, amount):
            return True
        if (amount.period or case.large) and _is_all_of_line(page, index, amount):
            above = page.headings(index)[:2]
            headings = [page.words(each) for each in (*above, *([index - 1] if index and case.block.kind == "item" else []))]
            post = _is_posted(page, index) or (amount.low < amount.high and _is_titled(page, index))
            if amount.period or post or any(map(PAY_NOUN.search, headings)):
                return not any(map(is_about_cost, headings[:1]))
    label = Span(case.sentence.start, amount.start)
    if case.large and STATISTIC_LABEL.match(page.plain, *label) and case.block.kind == "paragraph" and _is_titled(page, index):
        return not (case.costs or is_about_cost(page.words(case.block.heading)))
    return True if amount.currency and SHARE_LABEL.match(page.plain, case.sentence.start, amount.start) else None


def _entry_says(case: _Case) -> bool | None:
    """The headings further above a list or table, or what an entry is of: a place, a statistic, an occupation, a seniority."""
    if case.block.kind not in ("item", "cell"):
        return None
    page, index, amount = case.page, case.index, case.amount
    if any(PAY_NOUN.search(page.words(above)) for above in page.headings(index)[1:3]):
        return True
    if amount.currency and (amount.period or case.large) and _is_pay_of_a_place(page, index, case.sentence, amount):
        return True
    if not case.large:
        return None
    label = Span(case.sentence.start, amount.start)
    words = page.plain[slice(*label)]
    return (
        STATISTIC_LABEL.match(words) is not None
        or names_occupation(page, index, label)
        or label_seniority(words) is not None
        or name_graded_field(words) is not None
    )


RULES: tuple[Callable[[_Case], bool | None], ...] = (
    _heading_says,
    _own_words_say,
    _table_says,
    _governing_words_say,
    _sentence_says,
    _statistic_says,
    _question_asks,
    _workers_get_it,
    _line_says,
    _entry_says,
)
"""What calls an amount pay, or something else, the nearest words first; the first that decides counts."""
