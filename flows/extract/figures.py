"""Reading a pay figure: which statistic, which component, which period, and which of its ends are open?"""

from __future__ import annotations

import re

from flows.extract.bounds import AT_LEAST, bounded, is_top
from flows.extract.component import component_of
from flows.extract.continuing import figure_before_list
from flows.extract.figures_before import Figure, goes_on, in_other_words, is_same
from flows.extract.lines import column_words
from flows.extract.money import Amount
from flows.extract.page import Page, Span
from flows.extract.pay import PAY, asked, surroundings
from flows.extract.pay_period import period_of
from flows.extract.percentiles import (
    HALVED,
    extreme_paid,
    extreme_pay,
    percentile_in,
    percentile_label,
    percentile_statistic,
    share_paid,
)
from flows.extract.section_figures import statistic_of_section
from flows.extract.statistics import average_in

LONGEST_TITLE = 100
"""Code points of a list's title that are kept."""


AVERAGED = re.compile(r",? (?:on (?:the )?average|as an average)\b", re.IGNORECASE)
"""After a figure that is a mean, whatever it reaches or tops."""

ANSWERS = re.compile(
    r"\W*(?:a\W+)?(?:(?:it|that|this)(?:['’]s| is| was| would be| comes to| sits at| stands at) )?"
    r"(?:(?:about|around|approximately|roughly|nearly|almost|just (?:over|under)|currently|between|from) ){0,2}",
    re.IGNORECASE,
)
"""Before a figure that answers a question and says no more: "What is the average salary? It is about $40,000"."""

RANKS = re.compile(
    r"\b(?:highest|top|best|lowest|worst)[- ]pa(?:y|ying|id)\b|\bpay(?:s|ing)? (?:the )?(?:best|most|highest|least)\b|"
    r"\bhighest (?:\w+ )?(?:salar|pay|wage|earning)",
    re.IGNORECASE,
)
"""What a list is called that ranks what its figures are of."""

END = (
    r"(?: (?:end|earners?|paid|salar(?:y|ies)|pay|wages?|base|annual|monthly|hourly|[$£€₹]|per (?:hour|hr|year|month)|"
    r"\([^()]{0,12}\)))*\W*"
)
LEAST = re.compile(rf"\W*(?:min(?:\.|imum)?|lowest|low|bottom){END}", re.IGNORECASE)
MOST = re.compile(rf"\W*(?:max(?:\.|imum)?|highest|high|top){END}", re.IGNORECASE)

ITEM_LABEL = re.compile(r"[^:$£€₹]{2,60}:")
"""What an item of a list is of, before the colon."""

LABEL_ALONE = re.compile(r"[A-Z][^:.;$£€₹]{2,60}:\s*")
"""A line up to the figure that it labels."""

CALLED_AVERAGE = re.compile(
    r"\b(?:averages?|mean|median)(?: (?!of\b|is\b|was\b|at\b)[\w-]+){0,3}(?: (?:of|is|was|at)(?: about| around| roughly)?|:)? \Z",
    re.IGNORECASE,
)
"""Right before a figure that is an average, be it of those who are paid best."""

SHARED_AVERAGE = re.compile(
    r"\)[^.;]{0,80}?\b(?:average|mean|median) (?:[\w-]+ ){0,2}(?:salar(?:y|ies)|wages?|pay|earnings)\b", re.IGNORECASE
)
"""After a figure in brackets, of which the sentence says what it is: "Ohio ($36,000) pays the lowest average wages"."""

FROM_BELOW = re.compile(r"\bfrom (?:less than|under|below) \Z", re.IGNORECASE)
TO_ABOVE = re.compile(r"\bto (?:more than|over|above|upwards? of) \Z", re.IGNORECASE)
"""Before the ends of a range that is open on both sides: "from less than $18 to more than $50"."""


def read_figure(
    page: Page, index: int, amount: Amount, territory: Span, before: Figure | None, elder: Figure | None = None
) -> Figure | None:
    """What an amount states, or None where its period can't be told.

    ``before`` is the figure before it in the same sentence or block, whose statistic an elliptical
    continuation takes over ("followed by Israel at ..."); ``elder`` is the last figure of its list, of whose size it may be
    for the same period.
    """
    plain = page.plain
    own = plain[territory.start : territory.end]
    ahead = plain[max(territory.start, amount.start - 60) : amount.start]
    listed = page.blocks[index].kind in ("item", "cell", "field") or page.label_of(index) >= 0
    near = surroundings(page, index) if listed else []
    column, apart = column_words(page, index, amount) if listed else ("", False)
    if column:
        near = [column, *(words for words in near if column not in words)]
    worded = own if page.cued("periods", *territory) else ""
    item_label = ITEM_LABEL.match(plain, page.blocks[index].start, amount.start) if page.blocks[index].kind == "item" else None
    worded_near = [item_label[0], *near] if item_label else near  # "Net per month: juniors $1,100, seniors $5,000"
    like = before or elder
    period = period_of(page, index, amount, worded, worded_near, (like.period, like.amount) if like else None)
    if period is None:
        return None
    span = amount.low != amount.high
    ranked = percentile_in(own) if page.cued("percentiles", *territory) else None
    ranked = ranked or percentile_label(plain[territory.start : amount.start], page.words(index))
    percentile = ranked or next((rank for words in near[:2] if (rank := percentile_in(words))), None)
    low: float | None = amount.low
    high: float | None = amount.high
    statistic = "range" if span else "typical"
    called = CALLED_AVERAGE.search(plain, max(territory.start, amount.start - 50), amount.start)
    paid = None if percentile or span or called else extreme_paid(plain[territory.start : amount.start])
    extreme = None if percentile or span else extreme_pay(plain[territory.start : amount.start])
    if not span:
        statistic, low, high = bounded(page, amount, territory, ahead)
    elif is_top(ahead) and not FROM_BELOW.search(ahead):
        statistic = "maximum"
    if low is None and FROM_BELOW.search(ahead):
        statistic = "minimum"
    elif high is None and TO_ABOVE.search(ahead) and before and before.low is None and before.statistic == "minimum":
        statistic = "maximum"
    if percentile is None and not span and low != high:
        percentile = share_paid(plain[territory.start : amount.start], more=low is not None)
    if not span and (percentile == 50 or HALVED.search(plain, amount.end, territory.end)):
        percentile, low, high = 50, amount.low, amount.high
    block = page.blocks[index]
    line = block.kind == "paragraph" and LABEL_ALONE.fullmatch(plain, block.start, amount.start) is not None
    bare = statistic == "typical" or (statistic == "minimum" and amount.plus and not AT_LEAST.search(ahead))
    if bare and (listed or line):
        label = plain[block.start : amount.start] if block.kind == "item" or line else ""
        named = any(map(str.isalpha, label))  # "Highest" over a list of places ranks them; "Lowest: $30,000" is the least
        statistic = _labelled([label] if named else near) or statistic
    end_of_column = page.blocks[index].kind == "cell" and statistic in ("minimum", "maximum") and _labelled(near[:1]) == statistic
    # "start at $140,000, less than your average": a bound is no average for a word that comes after it.
    average = average_in(own[: amount.start - territory.start] if statistic in ("minimum", "maximum") else own)
    if average is None and AVERAGED.match(plain, amount.end, territory.end):
        average, low, high = "mean", amount.low, amount.high
    if average is None and statistic == "typical" and plain.startswith("(", amount.start - 1):
        shared = SHARED_AVERAGE.match(plain, amount.end, page.sentence_at(amount.start).end)
        average = average_in(shared[0]) if shared else None
    if average is None and listed and not end_of_column:  # "Low" in a table of medians is no median
        around = near if page.blocks[index].kind == "cell" else [*near, figure_before_list(page, index)]
        average = next((found for words in around if (found := average_in(words))), None)
    if (
        average is None and line and not listed and statistic in ("typical", "range")
    ):  # under "Salary (average)" a line "Baker: $31,000" is one
        average = next((average_in(words) for words in surroundings(page, index) if PAY.search(words)), None)
    if average is None and statistic in ("typical", "range") and ANSWERS.fullmatch(plain, territory.start, amount.start):
        average = next(
            (found for words in asked(page, index, page.sentence_at(amount.start)) if (found := average_in(words))), None
        )
    if (
        average is None
        and before
        and not apart
        and statistic == "typical"
        and goes_on(page, own, amount, territory, before, period)
    ):
        average = before.statistic if before.statistic in ("mean", "median") else None
    if average is None and statistic in ("typical", "range") and not percentile:
        average = statistic_of_section(page, index)
    if percentile:
        statistic = percentile_statistic(percentile, span)
    elif extreme:
        statistic = extreme
        low, high = (amount.low, None) if extreme == "minimum" else (None, amount.high)
    elif paid:
        statistic = paid
    elif average:
        statistic = average
    elif (
        before
        and statistic == "typical"
        and before.statistic in ("minimum", "maximum")
        and in_other_words(plain, amount, before, period)
    ):
        statistic, percentile = before.statistic, before.percentile
        low, high = (None if before.low is None else low), (None if before.high is None else high)
    # "The base salary is $90,000, with most around $85,000": of all up to a semicolon or the next word for pay.
    same = before is not None and (page.sentence_at(amount.start).start <= before.amount.start or is_same(own, amount, territory))
    parted = before is not None and ";" in plain[before.amount.end : amount.start]
    carried = before.component if before and same and not parted and not PAY.search(own) else None
    return Figure(amount, low, high, statistic, percentile, component_of(page, own, near, amount, territory, carried), period)


def _labelled(near: list[str]) -> str | None:
    """The statistic that a label is the name of: a column "Minimum", a row "Top earners"."""
    for words in near[:2]:
        if LEAST.fullmatch(words):
            return "minimum"
        if MOST.fullmatch(words):
            return "maximum"
    return None


def listed_as(page: Page, index: int) -> str | None:
    """What the list or table that a figure stands in is called, in lower case, where that ranks it ("highest paying states")."""
    if page.blocks[index].kind not in ("item", "cell"):
        return None
    for words in surroundings(page, index):
        if RANKS.search(words):
            return words.strip(" :*#")[:LONGEST_TITLE].lower()
    return None
