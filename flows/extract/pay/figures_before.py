"""How a figure goes on from the one before it: the same over another period, the next of a list, the same of another place."""

from __future__ import annotations

import re
from typing import NamedTuple

from flows.extract.context.pay import PAY
from flows.extract.mentions.levels import LEVEL
from flows.extract.mentions.money import Amount
from flows.extract.mentions.pay_terms import EARNS
from flows.extract.pages.page import Page, Span
from schemas.kinds.salary import PERIODS

EQUIVALENT = re.compile(r"\b(?:equivalent|equal|equals|equates|amounts|translates|works out) ", re.IGNORECASE)

LONGEST_BETWEEN = 90
"""Code points between a figure and what it comes to over another period, at most."""

ANOTHER_SENTENCE = re.compile(r"[.!?]\s+(?!(?:this|that|it|which|or|so)\b)", re.IGNORECASE)
"""Between two figures of which the second is of a sentence of its own."""

AS_MUCH = 0.015
"""The share of the larger by which two figures of one pay differ for being rounded, at most."""

_NTH = r"(?:next|second|third|fourth|fifth|last)"
_SOME = (
    r"(?:some|many|most|few|a few|others|another|the best|the (?:highest|lowest)|top|best|highest|lowest|an?|experienced|"
    r"seasoned|I|you|we|he|she|your|my|[a-z]+ who)"
)
"""How those are called who are told of for themselves, and not as all of their sort are."""
FOLLOWS = re.compile(
    r"\bfollow(?:ed|s|ing)?\b|^\W*(?:up|down|compared) from\b|"
    r"\b(?:comes?|came|ranks?|ranked|places?|placed|is|are|was|were|stands?|sits?|finish(?:es|ed)?) (?:in )?(?:(?:an?|the) )?"
    rf"(?:close |distant )?(?:{_NTH}|behind)\b(?! (?:year|month|job|step|level|most)|-)|"
    rf"\b{_NTH}(?: place)? (?:is|are|comes?|came|goes to|was|were)\b(?! that\b)|"
    r"\b(?:other|the|more) (?:high|high(?:er|est)|top|best|better|well|low(?:er|est)?)[- ]pa(?:ying|id) (?:[a-z]+ ){1,3}?"
    r"(?:are|were|includ(?:e|es|ed|ing))\b|"
    r"\b(?:rounds? out|rounded out|closes?|closed|ends?|trails?) the (?:list|ranking|table|field|top)\b|\bbrings? up the rear\b|"
    r"^\W*(?:(?:by|in) (?:19|20)\d\d,? )?(?:that|this|it) (?:ha[sd] )?(?:since )?(?:increased|grew|grown|rose|risen|fell|fallen|"
    r"dropped|jumped) to\b|"
    r"^\W*(?:(?:while|whereas|and) )?(?:those (?:in|at|providing|serving)\b|"
    rf"(?!{_SOME}\b)(?:[\w’'-]+ ){{1,4}}?(?:who work(?:ed)?|working|employed) (?:in|by|for|at|with)\b)|"
    rf"^\W*(?:while|whereas) (?!(?:{_SOME}|{LEVEL})\b)(?:[\w’'-]+ ){{1,4}}?(?:earn|make|receive|get)(?:s|ed)? (?=[$£€₹])|"
    rf"^\W*(?!and (?:even |also |then )?(?:an?|some|many|few|others) [^.;,$£€₹]{{2,50}}? (?:{EARNS}|starts?|"
    r"(?:can|could|may|might|will|should|is|are|often|easily) [a-z]+)\b)"
    r"(?:and|or|to|roughly|about|approximately|around|equivalent to|equal to|compared (?:to|with)|versus|vs|against)\b|"
    r"^\W*(?:which |that |this )?(?:breaks down|works out|equates|translates|amounts|comes|equals|is equivalent)\b",
    re.IGNORECASE,
)
"""Words that carry on the statistic of the figure before."""

PART = re.compile(
    r"\)?\s?(?:[;,|/]|[–—-])?(?: ?(?:and|or))? ?(?:(?!(?:pay|paid|pays|earn|earns|earned|earning|make|makes|made|making|"
    r"get|gets|got|receive|receives|received|start|starts|starting|"
    r"salary(?!\.\w)|salaries|wage|wages|income|is|are|was|were|be|been|can|could|may|might|will|would|expect|expects|ranges?|"
    r"ranging|up|over|more|less|than|low|high|lower|upper|end|top|bottom|to|from|but|though|while|whereas|minimum|maximum|"
    r"min|max|senior|"
    r"junior|entry|experienced|base|total|bonus)\b)[A-Za-z&’'./-]+,? ?){0,6}\(?",
    re.IGNORECASE,
)
"""What stands before a figure of an enumeration: a name or nothing."""

ALSO = re.compile(
    r"\W*(?:(?:and|while|whereas|with|but) )?(?:(?!who\b|that\b|which\b)[\w&’'./()‑–-]+,? ){1,6}"
    r"(?:report(?:s|ed|ing)?|post(?:s|ed|ing)?|record(?:s|ed|ing)?|logged|registered|show(?:s|ed|ing)?|saw|clustered|clusters?|"
    r"hover(?:s|ed|ing)?|trail(?:s|ed|ing)?|c[ao]mes?(?: in)?|coming in|st(?:ands?|ood)|sits?|sat|land(?:s|ed)?)"
    r"(?: (?:at|around|near|behind|with|just|about|only|roughly|under|over)){0,3} ",
    re.IGNORECASE,
)
"""Before a figure of which it is only said whose it is: "while Austin reported", "and remote roles clustered around"."""

OF_LEVEL = re.compile(rf"\W*(?:and )?{LEVEL}(?: [a-z]+)?\W*", re.IGNORECASE)
"""What stands before a figure of an enumeration of levels: "Average pay: junior $40,000, senior $60,000"."""
LEVEL_BEFORE = re.compile(rf"\b{LEVEL}(?: [a-z]+)?\W*\Z", re.IGNORECASE)
"""What stands before the figure that comes before such a figure."""

LONGEST_PART = 60
"""Code points of what stands before such a figure, at most."""

ELSEWHERE_BEFORE = re.compile(
    r"\W*(?:(?:and|or|but|to|only|just|about|around|between|from|as (?:much|little) as|up to|at least|over) ){0,4}\W*",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(
    r"\+?\)?(?: (?:an?|per) \w+| annually| p\.?a\.?)? (?:in|at|for) (?!(?:total|base|"
    r"basic|bonus|bonuses|stock|equity|cash|some|all|"
    r"most|\d+|addition|return|juniors?|seniors?|entry|those|experienced|mid)\b)"
)
LONGEST_ELSEWHERE = 120
"""Around a figure of which only the place is told, and the most code points of both."""

ON_AVERAGE = re.compile(r"\W*on average\b", re.IGNORECASE)
"""How a sentence starts whose figures are all averages."""

_NOT_AROUND = "".join(
    rf"(?<!\b{word} )"
    for word in ("around", "about", "near", "of", "to", "from", "above", "below", "beyond", "under", "over", "than", "behind")
)
"""What the figure before is only compared with ("there is much variety around that figure") is not what goes on."""

THE_SAME = re.compile(
    r"\bthe same (?:is|was|goes up to|comes to)\b|"
    r"\ban? (?:very )?(?:similar|comparable|slightly (?:higher|lower)|higher|lower) (?:figure|number|average|amount) of\b|"
    rf"{_NOT_AROUND}\b(?:that|this|the) (?:figure|number|average|median|amount)\b(?! (?:can |may |could )?(?:ranges?|var))|"
    r"\bit(?:['’]s| is| was| hovers| stands| sits| rises| jumps| climbs| drops| falls| increases| goes (?:up|down))\b",
    re.IGNORECASE,
)
"""Words for the figure before, of another place or stage: "that figure jumps to ..."."""


class Figure(NamedTuple):
    """A pay figure with what its words say of it. ``low`` or ``high`` is None where that end is open."""

    amount: Amount
    low: float | None
    high: float | None
    statistic: str
    percentile: int | None
    component: str | None
    period: str


def goes_on(page: Page, own: str, amount: Amount, territory: Span, before: Figure, period: str) -> bool:
    """True where a figure is told as the one before: it follows it, restates it, or is the next of its list. ``own``: the words
    of its part of the sentence."""
    start = page.sentence_at(amount.start).start
    return (
        (start <= before.amount.start and ON_AVERAGE.match(page.plain, start, before.amount.start) is not None)
        or FOLLOWS.search(own) is not None
        or is_same(own, amount, territory)
        or in_other_words(page.plain, amount, before, period)
        or _in_one_list(page, own, amount, territory, before)
    )


def _in_one_list(page: Page, own: str, amount: Amount, territory: Span, before: Figure) -> bool:
    """True for a further figure of an enumeration whose parts have no verb of their own: "median pay in retail was $20; hotels,
    $18; and mines, $30", "$80,000 a year | $6,700 a month"."""
    words = own[: amount.start - territory.start]
    same = page.sentence_at(amount.start).start <= before.amount.start
    near = max(0, before.amount.start - LONGEST_PART)
    if same and OF_LEVEL.fullmatch(words) and LEVEL_BEFORE.search(page.plain, near, before.amount.start):
        return True
    if not same or len(words) > LONGEST_PART:
        return False
    return PART.fullmatch(words) is not None or (ALSO.fullmatch(words) is not None and PAY.search(words) is None)


def elsewhere(page: Page, own: str, amount: Amount, territory: Span, before: Figure) -> bool:
    """True for a figure of which it is only said where it is paid, after one of the same sentence: "bakers of two years earn
    $40,000 in hotels, or $38,000 in cafés"."""
    if page.sentence_at(amount.start).start > before.amount.start or len(own) > LONGEST_ELSEWHERE:
        return False
    words = own[: amount.start - territory.start]
    place = ELSEWHERE.match(page.plain, amount.end, territory.end)
    return place is not None and (ELSEWHERE_BEFORE.fullmatch(words) is not None)


def is_same(own: str, amount: Amount, territory: Span) -> bool:
    """True where words before a figure speak of the one before: "that figure jumps to"."""
    return THE_SAME.search(own, 0, amount.start - territory.start) is not None


def in_other_words(plain: str, amount: Amount, before: Figure, period: str) -> bool:
    """True where an amount restates the one before for another period: in brackets after it, "$80,000, or $38 an hour", or after
    any words where it comes to the same in a year of full time."""
    between = plain[before.amount.end : amount.start]
    other = amount.period not in (None, before.period) or EQUIVALENT.search(between) is not None
    goes_on = len(between) <= LONGEST_BETWEEN and ANOTHER_SENTENCE.search(between) is None
    if goes_on and _comes_to(amount, period, before):
        return True
    return 0 < len(between) <= 40 and other and (PAY.search(between) is None or EQUIVALENT.search(between) is not None)


def _comes_to(amount: Amount, period: str, before: Figure) -> bool:
    """True where an amount comes to as much in a year as the figure before, which is told over another period."""
    one, two = amount.high * PERIODS[period], before.amount.high * PERIODS[before.period]
    return period != before.period and abs(one - two) <= AS_MUCH * max(one, two)
