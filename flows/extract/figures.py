"""Reading a pay figure: which statistic, which component, which period, and which of its ends are open?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from flows.extract.component import component_of
from flows.extract.continuing import figure_before_list
from flows.extract.lines import column_words
from flows.extract.money import GREW_FROM, Amount
from flows.extract.page import Page, Span
from flows.extract.pay import PAY, surroundings
from flows.extract.pay_period import period_of
from schemas.kinds.salary import PERIODS

LONGEST_TITLE = 100
"""Code points of a list's title that are kept."""

RANKED = (
    r"(?:\w+[- ]){0,2}?(?:states?|cit(?:y|ies)|countr(?:y|ies)|counties|areas|places|regions|jobs?|careers?|roles|"
    r"occupations?|compan(?:y|ies)|employers?|industr(?:y|ies)|skills|firms?|practices?|banks?|hospitals?|schools?|"
    r"universit(?:y|ies)|colleges?)"
)
"""What a list ranks: "the bottom ten states" are no percentile."""

PERCENTILE = re.compile(
    r"\b(?:(?P<low>lowest|lower|bottom)(?:[- ](?:paid|earning))?|"
    r"(?P<high>highest|upper|top|best)(?:[- ](?:paid|earning))?(?: top)?)\s(?:earners? |"
    r"paid )?(?P<share>\d{1,2}|ten|five|twenty|twenty-five|quarter|quartile|25)(?:st|nd|rd|th)?\b\s?"
    r"(?:%|percentile|percent|per cent|(?<=quarter)|(?<=quartile)|(?=earn|make|made|are paid|were paid))"
    rf"(?!\s?(?:{RANKED})\b)"
    r"|\b(?P<rank>\d{1,2})(?:st|nd|rd|th)[- ]percentile|(?<![\w-])p(?P<short>10|25|50|75|90)(?![\w-])",
    re.IGNORECASE,
)
PAID = re.compile(
    rf"\b(?:(?P<least>lowest|worst|least)|highest|best|top)(?:[- ]paid|[- ]earner)s?\b(?!\s?(?:{RANKED})\b)|"
    r"\bat the (?:very )?(?P<bottom>bottom|lower|low) (?:end )?of the (?:pay |salary |wage |earnings )?"
    r"(?:scale|range|spectrum|ladder)\b",
    re.IGNORECASE,
)
EXTREME_PAY = re.compile(
    r"(?<!earn the )(?<!earns the )(?<!earned the )(?<!make the )(?<!makes the )(?<!has the )(?<!have the )(?<!had the )"
    r"(?<!pay the )(?<!pays the )(?<!paid the )(?<!paying the )(?<!offer the )(?<!offers the )(?<!of the )"
    r"\b(?:(?P<least>minimum|lowest|least)|maximum|highest)(?: (?!average|median|mean|paid|paying)[\w’'-]+){0,2} "
    r"(?:salar(?:y|ies)|packages?|pay|wages?|CTC|stipends?|compensation|remuneration|(?:hourly |pay |wage )?rates?)"
    r"(?: (?!in\b|at\b|by\b|across\b|average|median|mean|averag\w+)[\w’'()-]+){0,8}(?: of| at)? \Z",
    re.IGNORECASE,
)
"""The words before a figure that is the least or the most that anybody is paid: "the highest package offered to engineers is"."""
SHARES = {"five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "quarter": 25, "quartile": 25}
MEAN = re.compile(r"\b(?:averag(?:e|es|ed|ing)|mean|avg)\b\.?", re.IGNORECASE)
MEDIAN = re.compile(r"\b(?:median|mid-?point)\b(?! experience|-to-)", re.IGNORECASE)
UP_TO = re.compile(
    r"\b(?:up to|upto|as (?:high|much) as|(?:a )?maximum(?: of)?|maximum (?:[\w-]+ ){0,4}?(?:salary|pay|wage|"
    r"rate|package|stipend|compensation)s?(?: (?:is|was|of|at))?:?|max(?:\.|imum)?:?|"
    r"reach(?:es|ing)?|top(?:s|ping)? out at|peak(?:s|ing)? at|highs? of|"
    r"(?:and )?at most|no more than|go(?:es|ing)? (?:up )?to|rise to|under|below|less than|fewer than)"
    r"(?:\s(?:around|about|approximately|roughly|nearly|well over|over|more than|the))*\s?\Z",
    re.IGNORECASE,
)
AT_LEAST = re.compile(
    r"\b(?:at least|as (?:low|little) as|starts?(?: out)?(?: at| from)?|starting (?:at|from|around)|"
    r"(?<!rang)(?<!range )(?<!ranges )(?<!ranging )(?<!vary )(?<!varies )from|minimum(?: of)?:?|min:?|"
    r"minimum (?:[\w-]+ ){0,4}?(?:salary|pay|wage|rate|package|stipend|compensation)s?(?: (?:is|was|of|at))?:?|"
    r"over|more than|above|exceed(?:s|ing|ed)?|upwards of|in excess of|cross(?:es|ing)?(?: the)?|surpass(?:es|ing)?|"
    r"north of|begin(?:s|ning)?(?: at)?|no less than|lows? of|well over|greater than|beyond)"
    r"(?:\s(?:around|about|approximately|roughly|nearly|well|the))*\s?\Z",
    re.IGNORECASE,
)
OTHER_PERIOD = re.compile(
    r",? (?:and |or )?(?:the|its) (?:annual|yearly|monthly|weekly|hourly) (?:wage|salary|pay|rate)(?: is| was| of|:)?"
    r"(?: about| around)? ",
    re.IGNORECASE,
)
"""Between a figure and what it is for another period: "the hourly wage is $18, the annual wage is"."""

OR_LESS = re.compile(r",? or (?:less|lower|under|below|fewer)\b", re.IGNORECASE)
TENTH = re.compile(
    r"\b(?:ten|10)\s?(?:%|percent|per cent)(?: of [^.;,$£€₹]{2,40}?)? (?:earn(?:s|ed|ing)?|ma[kd]e|(?:are|were) paid)\b"
    r"[^.;$£€₹]*\Z",
    re.IGNORECASE,
)
"""Before a figure that a tenth earn less or more than: a percentile."""
EXTREME = re.compile(
    r"\b(?:some (?:\w+ ){0,3}(?:positions|roles|jobs|companies)|top (?:earners|performers|talent)|reach(?:es|ing)?|"
    r"the highest[- ]paid)\b",
    re.IGNORECASE,
)
EQUIVALENT = re.compile(r"\b(?:equivalent|equal|equals|equates|amounts|translates|works out) ", re.IGNORECASE)

COMPARED = re.compile(
    r"\b(?:than|above|below|exceeds|exceeding|\dx|times) the (?:\w+ ){0,2}(?:average|median|mean)\b"
    r"(?! (?:salary|pay|wage) (?:for|of))",
    re.IGNORECASE,
)
"""An average that a figure is only compared with."""

LONGEST_BETWEEN = 90
"""Code points between a figure and what it comes to over another period, at most."""

ANOTHER_SENTENCE = re.compile(r"[.!?]\s+(?!(?:this|that|it|which|or|so)\b)", re.IGNORECASE)
"""Between two figures of which the second is of a sentence of its own."""

AS_MUCH = 0.015
"""The share of the larger by which two figures of one pay differ for being rounded, at most."""

FOLLOWS = re.compile(
    r"\bfollow(?:ed|s|ing)?\b|"
    r"^\W*(?:that|this|it) (?:has )?(?:since )?(?:increased|grew|grown|rose|risen|fell|fallen|dropped|jumped) to\b|"
    r"^\W*(?:(?:while|whereas|and) )?those (?:in|at|who work|working|employed)\b|"
    r"^\W*(?:and|or|to|roughly|about|approximately|around|equivalent to|equal to|"
    r"compared (?:to|with)|versus|vs|against)\b|"
    r"^\W*(?:which |that |this )?(?:breaks down|works out|equates|translates|amounts|comes|equals|is equivalent)\b",
    re.IGNORECASE,
)
"""Words that carry on the statistic of the figure before."""

PART = re.compile(
    r"\)?\s?(?:[;,|/]|[–—-])?(?: ?(?:and|or))? ?(?:(?!(?:pay|paid|pays|earn|earns|earned|earning|make|makes|made|making|"
    r"start|starts|starting|"
    r"salary|salaries|wage|wages|income|is|are|was|were|be|been|can|could|may|might|will|would|expect|expects|ranges?|"
    r"ranging|up|over|more|less|than|low|high|lower|upper|end|top|bottom|to|from|but|though|while|whereas|minimum|maximum|min|max|senior|"
    r"junior|entry|experienced|base|total|bonus)\b)[A-Za-z&’'./-]+,? ?){0,6}\(?",
    re.IGNORECASE,
)
"""What stands before a figure of an enumeration: a name or nothing."""

LONGEST_PART = 60
"""Code points of what stands before such a figure, at most."""

THE_SAME = re.compile(
    r"\bthe same (?:is|was|goes up to|comes to)\b|"
    r"\b(?:that|this|the) (?:figure|number|average|median|amount)\b(?! (?:can |may |could )?(?:ranges?|var))|"
    r"\bit(?:['’]s| is| was| hovers| stands| sits| rises| jumps| climbs| drops| falls| "
    r"increases| goes (?:up|down))\b",
    re.IGNORECASE,
)
"""Words for the figure before, of another place or stage: "that figure jumps to ..."."""

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

FROM_BELOW = re.compile(r"\bfrom (?:less than|under|below) \Z", re.IGNORECASE)
TO_ABOVE = re.compile(r"\bto (?:more than|over|above|upwards? of) \Z", re.IGNORECASE)
"""Before the ends of a range that is open on both sides: "from less than $18 to more than $50"."""


class Figure(NamedTuple):
    """A pay figure with what its words say of it. ``low`` or ``high`` is None where that end is open."""

    amount: Amount
    low: float | None
    high: float | None
    statistic: str
    percentile: int | None
    component: str | None
    period: str


def read_figure(page: Page, index: int, amount: Amount, territory: Span, before: Figure | None) -> Figure | None:
    """What an amount states, or None where its period can't be told.

    ``before`` is the figure before it in the same sentence or block, whose statistic an elliptical
    continuation takes over ("followed by Israel at ...").
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
    period = period_of(page, index, amount, worded, near, (before.period, before.amount.high) if before else None)
    if period is None:
        return None
    span = amount.low != amount.high
    ranked = _percentile(own) if page.cued("percentiles", *territory) else None
    percentile = ranked or next((rank for words in near[:2] if (rank := _percentile(words))), None)
    low: float | None = amount.low
    high: float | None = amount.high
    statistic = "range" if span else "typical"
    paid = None if percentile or span else _paid(plain[territory.start : amount.start])
    extreme = None if percentile or span else _extreme(plain[territory.start : amount.start])
    if not span:
        if OR_LESS.match(plain, amount.end):
            statistic, low = "maximum", None
        elif UP_TO.search(ahead):
            statistic = "maximum"
            low, high = (
                (None, amount.high) if not re.search(r"reach", ahead, re.IGNORECASE) or not amount.plus else (amount.low, None)
            )
        elif GREW_FROM.search(plain, territory.start, amount.start):
            pass
        elif AT_LEAST.search(ahead) or amount.plus:
            statistic, high = "minimum", None
            if EXTREME.search(plain, territory.start, amount.start):
                statistic = "maximum"
    if low is None and FROM_BELOW.search(ahead):
        statistic = "minimum"
    elif high is None and TO_ABOVE.search(ahead) and before and before.low is None and before.statistic == "minimum":
        statistic = "maximum"
    if percentile is None and low != high and TENTH.search(plain, territory.start, amount.start):
        percentile = 10 if low is None else 90
    if listed and (statistic == "typical" or (statistic == "minimum" and amount.plus and not AT_LEAST.search(ahead))):
        label = plain[page.blocks[index].start : amount.start] if page.blocks[index].kind == "item" else ""
        named = any(map(str.isalpha, label))  # "Highest" over a list of places ranks them; "Lowest: $30,000" is the least
        statistic = _labelled([label] if named else near) or statistic
    end_of_column = page.blocks[index].kind == "cell" and statistic in ("minimum", "maximum") and _labelled(near[:1]) == statistic
    # "start at $140,000, less than your average": a bound is no average for a word that comes after it.
    average = _average(own[: amount.start - territory.start] if statistic in ("minimum", "maximum") else own)
    if average is None and listed and not end_of_column:  # "Low" in a table of medians is no median
        around = near if page.blocks[index].kind == "cell" else [*near, figure_before_list(page, index)]
        average = next((found for words in around if (found := _average(words))), None)
    if (
        average is None
        and before
        and not apart
        and statistic == "typical"
        and (
            FOLLOWS.search(own)
            or _same(own, amount, territory)
            or in_other_words(plain, amount, before, period)
            or _in_one_list(page, own, amount, territory, before)
        )
    ):
        average = before.statistic if before.statistic in ("mean", "median") else None
    if percentile:
        statistic = _percentile_statistic(percentile, span)
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
    # "The base salary is $90,000, with most around $85,000": what the sentence speaks of, until it names pay again.
    same = before is not None and (page.sentence_at(amount.start).start <= before.amount.start or _same(own, amount, territory))
    carried = before.component if before and same and not PAY.search(own) else None
    return Figure(amount, low, high, statistic, percentile, component_of(page, own, near, amount, territory, carried), period)


def _extreme(words: str) -> str | None:
    """The statistic of the least or the most that is paid ("the lowest salary offered to welders is ...")."""
    found = EXTREME_PAY.search(words) if "est " in words or "east " in words or "imum " in words else None
    return None if found is None else "minimum" if found["least"] else "maximum"


def _paid(words: str) -> str | None:
    """The statistic of those who are paid least or most ("the lowest-paid welders earn less than ..."), where no share is
    told."""
    found = PAID.search(words) if "paid" in words or "earner" in words or "of the " in words else None
    return None if found is None else "minimum" if found["least"] or found["bottom"] else "maximum"


@lru_cache(maxsize=1_000)  # headings and labels stand over many figures
def _percentile(words: str) -> int | None:
    lower = words.lower()
    ranks = any(
        word in lower
        for word in ("percentile", "lowe", "upper", "bottom", "highest", "top", "best", "p1", "p2", "p5", "p7", "p9")
    )
    found = PERCENTILE.search(words) if ranks else None
    if not found:
        return None
    if found["rank"] or found["short"]:
        return int(found["rank"] or found["short"]) or None
    written = found["share"].lower()
    share = SHARES[written] if written in SHARES else int(written)
    # "The highest, 90th percentile"; and who writes "top 90%" means the ninetieth percentile too.
    ranked = share >= 50 and (found[0].lower().endswith("percentile") or (found["high"] is not None and share >= 75))
    return share if found["low"] or ranked else 100 - share


def _percentile_statistic(percentile: int, span: bool) -> str:
    if span and 20 < percentile < 80:  # "25th – 75th percentile"
        return "range"
    if percentile == 50:
        return "median"
    return "minimum" if percentile <= 20 else "maximum" if percentile >= 80 else "typical"


@lru_cache(maxsize=1_000)
def _average(words: str) -> str | None:
    words = COMPARED.sub("", words) if " the " in words else words
    if MEDIAN.search(words):
        return "median"
    return "mean" if MEAN.search(words) else None


def _in_one_list(page: Page, own: str, amount: Amount, territory: Span, before: Figure) -> bool:
    """True for a further figure of an enumeration whose parts have no verb of their own: "median pay in retail was $20; hotels,
    $18; and mines, $30", "$80,000 a year | $6,700 a month"."""
    words = own[: amount.start - territory.start]
    same = page.sentence_at(amount.start).start <= before.amount.start
    return same and len(words) <= LONGEST_PART and PART.fullmatch(words) is not None


def _same(own: str, amount: Amount, territory: Span) -> bool:
    return THE_SAME.search(own, 0, amount.start - territory.start) is not None


def _labelled(near: list[str]) -> str | None:
    """The statistic that a label is the name of: a column "Minimum", a row "Top earners"."""
    for words in near[:2]:
        if LEAST.fullmatch(words):
            return "minimum"
        if MOST.fullmatch(words):
            return "maximum"
    return None


def in_other_words(plain: str, amount: Amount, before: Figure, period: str) -> bool:
    """True where an amount restates the one before for another period: in brackets after it, "$80,000, or $38 an hour", or after
    any words where it comes to the same in a year of full time."""
    between = plain[before.amount.end : amount.start]
    other = amount.period not in (None, before.period) or EQUIVALENT.search(between) is not None
    goes_on = len(between) <= LONGEST_BETWEEN and ANOTHER_SENTENCE.search(between) is None
    if OTHER_PERIOD.fullmatch(between) or (goes_on and _comes_to(amount, period, before)):
        return True
    return 0 < len(between) <= 40 and other and (PAY.search(between) is None or EQUIVALENT.search(between) is not None)


def _comes_to(amount: Amount, period: str, before: Figure) -> bool:
    """True where an amount comes to as much in a year as the figure before, which is told over another period."""
    one, two = amount.high * PERIODS[period], before.amount.high * PERIODS[before.period]
    return period != before.period and abs(one - two) <= AS_MUCH * max(one, two)


def listed_as(page: Page, index: int) -> str | None:
    """What the list or table that a figure stands in is called, in lower case, where that ranks it ("highest paying states")."""
    if page.blocks[index].kind not in ("item", "cell"):
        return None
    for words in surroundings(page, index):
        if RANKS.search(words):
            return words.strip(" :*#")[:LONGEST_TITLE].lower()
    return None
