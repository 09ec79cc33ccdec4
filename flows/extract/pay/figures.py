"""Reading a pay figure: which statistic, which component, which period, and which of its ends are open?"""

from __future__ import annotations

import re
from typing import NamedTuple

from flows.extract.context.pay import PAY, asked, surroundings
from flows.extract.context.section_figures import statistic_of_section
from flows.extract.mentions.money import Amount
from flows.extract.mentions.pay_terms import PAY_NOUNS, PAY_STEMS, PAY_WORDS
from flows.extract.mentions.percentiles import (
    HALVED,
    extreme_paid,
    extreme_pay,
    percentile_in,
    percentile_label,
    percentile_statistic,
    share_paid,
)
from flows.extract.mentions.statistics import average_in
from flows.extract.pages.continuing import figure_before_list
from flows.extract.pages.lines import column_words
from flows.extract.pages.page import Page, Span
from flows.extract.pay.bounds import AT_LEAST, bounded, is_top
from flows.extract.pay.component import component_of
from flows.extract.pay.figures_before import Figure, goes_on, in_other_words, is_same
from flows.extract.pay.pay_period import is_like, period_of, period_worded

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
    rf"\bhighest (?:\w+ )?{PAY_STEMS}",
    re.IGNORECASE,
)
"""What a list is called that ranks what its figures are of."""

END = (
    rf"(?: (?:end|earners?|{PAY_WORDS}|base|annual|monthly|hourly|[$£€₹]|per (?:hour|hr|year|month)|"
    r"\([^()]{0,12}\)))*\W*"
)
WHOSE = r"(?:(?!(?:is|are|was|were|too|very|so|how|not|and|or|of|the)\b)[\w’'&/-]+ ){1,3}"
"""Whose end of a range a label names: "Junior Baker Low"."""
LEAST = re.compile(rf"\W*(?:(?:min(?:\.|imum)?|lowest|low|bottom|starting){END}|{WHOSE}(?:min(?:imum)?|low)\W*)", re.IGNORECASE)
MOST = re.compile(rf"\W*(?:(?:max(?:\.|imum)?|highest|high|top){END}|{WHOSE}(?:max(?:imum)?|high)\W*)", re.IGNORECASE)

ITEM_LABEL = re.compile(r"[^:$£€₹]{2,60}:")
"""What an item of a list is of, before the colon."""

NOTES = re.compile(
    r"\W*(?:(?:data |salary )?sources?|notes?|basis|based on|comments?|remarks?|methods?|statistics?|measures?)\W*", re.IGNORECASE
)
"""The header of a column that says what the figures of a row are."""
STATISTIC_CELL = re.compile(r"\W*(?:avg|mean|median|min(?:imum)?|max(?:imum)?)\W*", re.IGNORECASE)
"""A cell that is nothing but the name of a statistic, whatever its column is called; "Average" can be how much there is of it."""
LABEL_BESIDE = re.compile(
    r"(?:\A|[/,;:|(–—]\s?|\band )(?:(?P<least>low|lowest|min(?:imum|\.)?)|(?P<most>high|highest|max(?:imum|\.)?|"
    r"top)):? ?(?:[A-Z]{2,3} ?)?\Z",
    re.IGNORECASE,
)
LABEL_ALONE = re.compile(r"[A-Za-z][^:.;$£€₹]{2,60}(?::\s*| (?:[Ll]ow|[Hh]igh|[Mm]in|[Mm]ax) )")
"""A line up to the figure that it labels, with a colon or as an end of a range: "Junior Baker Low £23,000"."""

CALLED_AVERAGE = re.compile(
    r"\b(?:averages?|mean|median)(?: (?!of\b|is\b|was\b|at\b)[\w-]+){0,3}(?: (?:of|is|was|at)(?: about| around| roughly)?|:)? \Z",
    re.IGNORECASE,
)
"""Right before a figure that is an average, be it of those who are paid best."""

SHARED_AVERAGE = re.compile(rf"\)[^.;]{{0,80}}?\b(?:average|mean|median) (?:[\w-]+ ){{0,2}}{PAY_NOUNS}\b", re.IGNORECASE)
"""After a figure in brackets, of which the sentence says what it is: "Ohio ($36,000) pays the lowest average wages"."""

LEAST_AND_MOST = re.compile(
    r"\b(?:min(?:imum|\.)?|lowest) and (?:the )?(?:max(?:imum|\.)?|highest)\b[^.;$£€₹\d]{0,50}\Z", re.IGNORECASE
)
THEN_MOST = re.compile(
    r"\+?(?: (?:(?:a|per) \w+|annually|monthly))?,? and (?:(?:of )?(?:about |around )?)?(?:[A-Z]{2,3}|Rs)?\.? ?", re.IGNORECASE
)
"""Before the first of two figures that are the least and the most, and between them: "minimum and maximum pay of A and B"."""

FROM_RANK_TO_RANK = re.compile(r"\b\d\dth(?: percentile)? ?(?:-|–|—|to|and|through) ?(?:the )?\d\dth\b", re.IGNORECASE)
"""Two percentiles as the ends of one range."""

FROM_BELOW = re.compile(r"\bfrom (?:less than|under|below) \Z", re.IGNORECASE)
TO_ABOVE = re.compile(r"\bto (?:more than|over|above|upwards? of) \Z", re.IGNORECASE)
"""Before the ends of a range that is open on both sides: "from less than $18 to more than $50"."""


WORDS = re.compile(r"[A-Za-z’']{2,}")
SHORT_BOUND = 3
"""Words before a figure that say no more than that it is a bound, at most: "starts at about"."""


class _Told(NamedTuple):
    """An amount with the words that say what it is.

    at       index of its block
    own      the words of its territory
    ahead    the last of these before it
    near     what governs its cell or entry, the nearest first; empty elsewhere
    apart    True where its line of columns names its column, so that no figure beside it says what it is
    listed   True for a cell, an entry of a list, and a line under a label
    line     True where it ends a line of prose that labels it
    alone    True where a paragraph opens with it
    """

    page: Page
    at: int
    amount: Amount
    territory: Span
    own: str
    ahead: str
    near: list[str]
    apart: bool
    listed: bool
    line: bool
    alone: bool

    @property
    def before(self) -> str:
        """The words of its territory before it."""
        return self.page.plain[self.territory.start : self.amount.start]

    @property
    def spans(self) -> bool:
        """True for a range."""
        return self.amount.low != self.amount.high

    @property
    def kind(self) -> str:
        """The kind of its block."""
        return self.page.blocks[self.at].kind


class _Ends(NamedTuple):
    """What an amount is the least, the most or the share of; None for an end that is open."""

    statistic: str
    low: float | None
    high: float | None
    percentile: int | None


def read_figure(
    page: Page, index: int, amount: Amount, territory: Span, before: Figure | None, elder: Figure | None = None
) -> Figure | None:
    """What an amount states, or None where its period can't be told.

    ``before`` is the figure before it in the same sentence or block, whose statistic an elliptical
    continuation takes over ("followed by Israel at ..."); ``elder`` is the last figure of its list, or the one that ``before``
    tells again over another period, of whose size it may be for the same period.
    """
    told = _told(page, index, amount, territory)
    period = _period(told, next((each for each in (before, elder) if each and is_like(amount, each.amount)), before or elder))
    if period is None:
        return None
    ranked = _percentile(told)
    ends = _labelled_ends(told, _ends(told, ranked, before))
    average = average_in(told.before if ends.statistic in ("minimum", "maximum") else told.own)
    # "start at $140,000, less than your average": a bound is no average for a word that comes after it.
    if average is None and AVERAGED.match(page.plain, amount.end, territory.end):
        average, ends = "mean", ends._replace(low=amount.low, high=amount.high)
    average = average or _average_around(told, ends) or _average_carried(told, ends, before, period)
    statistic, low, high, percentile = ends
    extreme = None if ranked or told.spans else extreme_pay(told.before)
    beside = None if ranked or percentile else _labelled_beside(told)
    if beside:
        statistic = beside
    elif percentile:
        statistic = "range" if told.spans and FROM_RANK_TO_RANK.search(told.own) else percentile_statistic(percentile, told.spans)
    elif extreme:
        statistic = extreme
        low, high = (amount.low, None) if extreme == "minimum" else (None, amount.high)
    elif paid := _paid_most_or_least(told, ranked):
        statistic = paid
    elif average:
        statistic = average
    elif (
        before
        and statistic == "typical"
        and before.statistic in ("minimum", "maximum")
        and in_other_words(page.plain, amount, before, period)
    ):
        statistic, percentile = before.statistic, before.percentile
        low, high = (None if before.low is None else low), (None if before.high is None else high)
    component = component_of(page, told.own, told.near, amount, territory, _carried_component(told, before))
    return Figure(amount, low, high, statistic, percentile, component, period)


def _told(page: Page, index: int, amount: Amount, territory: Span) -> _Told:
    block = page.blocks[index]
    listed = block.kind in ("item", "cell", "field") or page.label_of(index) >= 0
    near = surroundings(page, index) if listed else []
    column, apart = column_words(page, index, amount) if listed else ("", False)
    if column:
        near = [column, *(words for words in near if column not in words)]
    if block.kind == "cell" and not any(average_in(words) or _labelled([words]) for words in near[:2]):
        near = [*_statistic_of_row(page, index), *near]
    line = block.kind == "paragraph" and LABEL_ALONE.fullmatch(page.plain, block.start, amount.start) is not None
    ahead = page.plain[max(territory.start, amount.start - 60) : amount.start]
    alone = block.kind == "paragraph" and amount.start == block.start
    return _Told(page, index, amount, territory, page.plain[slice(*territory)], ahead, near, apart, listed, line, alone)


def _period(told: _Told, like: Figure | None) -> str | None:
    """The period of an amount; ``like``: the figure that it may be told like."""
    page, block = told.page, told.page.blocks[told.at]
    own = told.own if page.cued("periods", *told.territory) else ""
    label = ITEM_LABEL.match(page.plain, block.start, told.amount.start) if block.kind == "item" else None
    near = [label[0], *told.near] if label else told.near  # "Net per month: juniors $1,100, seniors $5,000"
    return period_of(page, told.at, told.amount, own, near, (like.period, like.amount) if like else None)


def _percentile(told: _Told) -> int | None:
    """The percentile that the words of an amount name, or those that govern it."""
    own = percentile_in(told.own) if told.page.cued("percentiles", *told.territory) else None
    own = own or percentile_label(told.before, told.page.words(told.at))
    return own or next((rank for words in told.near[:2] if (rank := percentile_in(words))), None)


def _ends(told: _Told, percentile: int | None, before: Figure | None) -> _Ends:
    """Which ends of an amount are open by the words beside it, and which share of the workers they name."""
    amount, territory, ahead = told.amount, told.territory, told.ahead
    statistic: str = "range"
    low: float | None = amount.low
    high: float | None = amount.high
    if not told.spans:
        statistic, low, high = bounded(told.page, amount, territory, ahead)
    elif is_top(ahead) and not FROM_BELOW.search(ahead):
        statistic = "maximum"
    if low is None and FROM_BELOW.search(ahead):
        statistic = "minimum"
    elif high is None and TO_ABOVE.search(ahead) and before and before.low is None and before.statistic == "minimum":
        statistic = "maximum"
    if not told.spans and statistic == "typical":
        statistic = _least_or_most(told, before) or statistic
    if percentile is None and not told.spans and low != high:
        percentile = share_paid(told.before, more=low is not None)
    if not told.spans and (percentile == 50 or HALVED.search(told.page.plain, amount.end, territory.end)):
        percentile, low, high = 50, amount.low, amount.high
    return _Ends(statistic, low, high, percentile)


def _least_or_most(told: _Told, before: Figure | None) -> str | None:
    """Which of the least and the most an amount is, where words before both name them first."""
    plain, start = told.page.plain, told.page.sentence_at(told.amount.start).start
    if not told.page.cued("least and most", start, told.amount.start):
        return None
    if LEAST_AND_MOST.search(plain, max(start, told.amount.start - 90), told.amount.start):
        return "minimum"
    if before and before.amount.start > start and THEN_MOST.fullmatch(plain, before.amount.end, told.amount.start):
        first = before.amount.start
        return "maximum" if LEAST_AND_MOST.search(plain, max(start, first - 90), first) else None
    return None


def _labelled_beside(told: _Told) -> str | None:
    """The statistic that labels a figure right before it, in a row of such: "low $40k / avg $55k / high $80k"."""
    found = None if told.spans else LABEL_BESIDE.search(told.ahead)
    if found is None or not told.page.cued("bounds", told.amount.start - len(found[0]), told.amount.start):
        return None
    return "minimum" if found["least"] else "maximum"


def _labelled_ends(told: _Told, ends: _Ends) -> _Ends:
    """The same, where the label of a line, an entry or a cell says that a bare amount is the least or the most."""
    bare = ends.statistic == "typical" or (ends.statistic == "minimum" and told.amount.plus and not AT_LEAST.search(told.ahead))
    if not bare or not (told.listed or told.line):
        return ends
    start = told.page.blocks[told.at].start
    label = told.page.plain[start : told.amount.start] if told.kind == "item" or told.line else ""
    named = any(map(str.isalpha, label))  # "Highest" over a list of places ranks them; "Lowest: $30,000" is the least
    return ends._replace(statistic=_labelled([label] if named else told.near) or ends.statistic)


def _paid_most_or_least(told: _Told, percentile: int | None) -> str | None:
    """The statistic of those who are paid most or least, unless the figure is said to be their average."""
    start = max(told.territory.start, told.amount.start - 50)
    if percentile or told.spans or CALLED_AVERAGE.search(told.page.plain, start, told.amount.start):
        return None
    return extreme_paid(told.before)


def _average_around(told: _Told, ends: _Ends) -> str | None:
    """The average that an amount is by what surrounds its territory: the rest of its sentence, its table or list, the heading
    over its line, the question that it answers."""
    page, amount, near = told.page, told.amount, told.near
    plain = ends.statistic in ("typical", "range")
    said: list[str] = []
    if ends.statistic == "typical" and page.plain.startswith("(", amount.start - 1):
        shared = SHARED_AVERAGE.match(page.plain, amount.end, page.sentence_at(amount.start).end)
        said += [shared[0]] if shared else []
    end_of_column = told.kind == "cell" and ends.statistic in ("minimum", "maximum") and _labelled(near[:1]) == ends.statistic
    if told.listed and not end_of_column and not _tells_bound(told, ends):  # "Low" in a table of medians is no median
        paid = period_worded(near[0]) if told.kind == "cell" and near else None
        said += [words for words in near if not paid or period_worded(words) in (None, paid)]  # no "Annual average" by the hour
        said += [] if told.kind == "cell" else [figure_before_list(page, told.at)]
        said += _over_headings(page, told.at)
        if told.kind == "cell" and ends.statistic == "typical":
            said += _notes_of_row(page, told.at)
    elif (told.line or told.alone) and not told.listed and plain:  # under "Salary (average)" a line "Baker: $31,000" is one
        said += [words for words in surroundings(page, told.at) if PAY.search(words)][:1]
    if plain and ANSWERS.fullmatch(page.plain, told.territory.start, amount.start):
        said += asked(page, told.at, page.sentence_at(amount.start))
    return next((average for words in said if (average := average_in(words))), None)


def _over_headings(page: Page, index: int) -> list[str]:
    """The heading of pay over that of a block which is not one: "Average salaries by industry" over "Healthcare"."""
    near, *above = [page.words(each) for each in page.headings(index)[:2]] or [""]
    return [words for words in above if PAY.search(words)] if not PAY.search(near) else []


def _tells_bound(told: _Told, ends: _Ends) -> bool:
    """True in a cell that tells in a sentence of its own what is the least or the most: "Foremen often exceed $60,000"."""
    return told.kind == "cell" and ends.statistic in ("minimum", "maximum") and len(WORDS.findall(told.before)) > SHORT_BOUND


def _statistic_of_row(page: Page, index: int) -> list[str]:
    """The one cell in the row of a cell that names nothing but a statistic: "Avg." in a column of years."""
    cells = [page.words(other) for other in page.row_of(page.blocks[index]) if other != index and page.blocks[other].row > 0]
    named = [words for words in cells if STATISTIC_CELL.fullmatch(words)]
    return named if len(named) == 1 else []


def _notes_of_row(page: Page, index: int) -> list[str]:
    """What the row of a cell says of its figures, under a header for that: "BLS, median" under "Source"."""
    cells = (page.blocks[other] for other in page.row_of(page.blocks[index]) if other != index)
    noted = (cell for cell in cells if cell.header >= 0 and cell.row > 0 and NOTES.fullmatch(page.words(cell.header)))
    return [page.plain[cell.start : cell.end] for cell in noted]


def _average_carried(told: _Told, ends: _Ends, before: Figure | None, period: str) -> str | None:
    """The average that an amount is as the figure before it is one, or as all figures of its section are."""
    if (
        before
        and before.statistic in ("mean", "median")
        and ends.statistic == ("range" if told.spans and before.low != before.high else "typical")
        and not told.apart
        and goes_on(told.page, told.own, told.amount, told.territory, before, period)
    ):
        return before.statistic
    of_section = ends.statistic in ("typical", "range") and not ends.percentile
    return statistic_of_section(told.page, told.at) if of_section else None


def _carried_component(told: _Told, before: Figure | None) -> str | None:
    """The component of the figure before, which holds for all up to a semicolon or the next word for pay: "The base salary is
    $90,000, with most around $85,000"."""
    page, amount = told.page, told.amount
    if before is None or ";" in page.plain[before.amount.end : amount.start] or PAY.search(told.own):
        return None
    same = page.sentence_at(amount.start).start <= before.amount.start or is_same(told.own, amount, told.territory)
    return before.component if same else None


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
