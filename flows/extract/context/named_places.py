"""Which places the words of a block name, and how the one is written that scopes a figure."""

from __future__ import annotations

import re
from typing import Literal

from flows.extract.mentions.key_places import name_of
from flows.extract.mentions.places import PlaceMention, find_places
from flows.extract.pages.page import Page, Placed, Span

CITY_CONTEXT = re.compile(r"\b(?:cit(?:y|ies)|metro|hubs?|town)\b", re.IGNORECASE)
STATE_CONTEXT = re.compile(r"\bstates?\b", re.IGNORECASE)

ANOTHER_CLAUSE = re.compile(r"[,;(–—] ?(?:with|while|and|but|whereas|though|although)\b", re.IGNORECASE)
"""Between a figure and what is said of others than those who earn it."""

Preference = Literal["region", "city"] | None

ASIDE = re.compile(
    r"(?:\ba (?:country|state|city|place|region|market|hub|town) like|\((?:e\.g\.,?|for example,?|excluding|except(?: for)?))"
    r"(?: the)?[^().;:]{0,40}? \Z",
    re.IGNORECASE,
)
"""Before a place that is one of many, or left out: "in a city like Austin", "outside the capital (e.g. Leeds, York)"."""


NO_WORKPLACE = re.compile(
    r"\b(?:(?:train|educat|graduat|rais)ed|studied|born|grew up|travel(?:s|led|ling)?|commut(?:e|es|ing)|trips?) "
    r"(?:in|at|from|to)(?: the)? \Z|\bwhether (?:\w+ ){0,3}in (?:[\w,]+ ){0,5}\Z"
)
"""Before a place where somebody learned, or goes, and before the first and the last of those that make no difference."""
BOTH_SIDES = re.compile(
    r"\b(?:(?:inside|in|within) and (?:outside(?: of)? (?:the )?)?|(?:each|every|all|all (?:50|fifty)) (?:U\.?S\.? )?states?,? "
    r"(?:and|plus) (?:in )?(?:the )?)\Z",
    re.IGNORECASE,
)
"""Before a place that parts nothing: "firms inside and outside London", "each state and the District of Columbia"."""
COMPARED_WITH = re.compile(
    r"\b(?:[a-z]{2,}er (?:[\w-]+ ){0,3}?than|(?:less|more) (?:[\w-]+ ){0,3}?than|(?:similar|comparable|relative) to|"
    r"on (?:a )?par with|compared (?:to|with)|unlike|below|above|versus|vs\.?)"
    r"(?: (?:in|that of|those in|the|nearby|neighbou?ring))* \Z",
    re.IGNORECASE,
)
ITS_OWN = re.compile(r"['’]s?\b|,? (?:where|whose|which)\b| ?[(–—-]?(?: ?(?:at|with|about|around|roughly|~))* ?[$£€₹\d]")
"""Around a place that another is compared with, and after one whose own figure follows: "lower than Leeds, with"."""


def places_in(page: Page, index: int, prefer: Preference = None, span: Span | None = None) -> list[Placed[PlaceMention]]:
    """The places that a block names, or a span of it, in order; "Canadian" and the like left out."""
    whole = page.whole(index)
    if not page.signalled("places", *whole):
        return []

    def find(words: str) -> list[PlaceMention]:
        return [
            each
            for each in find_places(words, prefer=prefer)
            if not each.adjective
            and not ASIDE.search(words, 0, each.start)
            and not NO_WORKPLACE.search(words, max(0, each.start - 60), each.start)
            and not BOTH_SIDES.search(words, max(0, each.start - 30), each.start)
            and (ITS_OWN.match(words, each.end) or not COMPARED_WITH.search(words, max(0, each.start - 60), each.start))
        ]

    return page.within(f"places {prefer}", index, find, span or whole)


def preference(page: Page, index: int) -> Preference:
    """What an ambiguous name ("New York") stands for in the list or table of a block: a region, a city, or None for undecided."""
    block = page.blocks[index]
    return page.kept("preference", (block.lead, block.heading, block.header), lambda: _preference(page, index))


def _preference(page: Page, index: int) -> Preference:
    for above in [*page.governing(index, headings=1), page.blocks[index].header]:
        if above >= 0:
            if page.cued("states", *page.whole(above)) and STATE_CONTEXT.search(page.words(above)):
                return "region"
            if page.cued("cities", *page.whole(above)) and CITY_CONTEXT.search(page.words(above)):
                return "city"
    return None


MONEY_OF = re.compile(r" (?:dollars?|currency|\$)(?!\w)|['’]?s? (?:weighting|allowance|supplement)\b", re.IGNORECASE)
"""After the name of a place that is that of its money, or of what is paid on top there."""
RIGHT_AFTER = re.compile(r"\+?(?: (?:an?|per) \w+| annually)? in (?:the )?")
"""Between a figure and its place."""


def written(page: Page, index: int, prefer: Preference, span: Span, figure: Span) -> str | None:
    mentions = [
        each for each in places_in(page, index, prefer, span) if each.end <= span.end and not page.cites(each.start, each.end)
    ]
    if not mentions:
        return None
    mentions = [each for each in mentions if not MONEY_OF.match(page.plain, each.end)]
    if not mentions:
        return None
    before = [each for each in mentions if each.end <= figure.start]
    if before and page.plain.find(":", before[-1].end, figure.start) >= 0:
        right = next(
            (each for each in mentions if RIGHT_AFTER.fullmatch(page.plain, figure.end, max(figure.end, each.start))), None
        )
        before = [] if right else before  # "Across Europe it varies: bakers earn €40,000 in France"
        mentions = mentions[mentions.index(right) :] if right else mentions
    if not before and figure.end > figure.start and ANOTHER_CLAUSE.search(page.plain, figure.end, mentions[0].start):
        return None  # "$40,000 to $50,000, with those in Ohio at the upper end"
    pivot = before[-1] if before else mentions[0]
    opened = page.plain.rfind("(", span.start, pivot.start)
    if opened >= 0 and ")" not in page.plain[opened : pivot.start]:
        pivot = next((each for each in mentions if each.end == opened - 1), pivot)  # "Ohio (Columbus, Dayton)" is of Ohio
    run = _run(page, mentions, pivot)
    if len(run) == 1:
        return name_of(pivot.found)
    return page.plain[run[0].start : run[-1].end]


def _run(page: Page, mentions: list[Placed[PlaceMention]], pivot: Placed[PlaceMention]) -> list[Placed[PlaceMention]]:
    """The enumeration of places that ``pivot`` stands in: "San Francisco, Los Angeles, and Seattle"."""
    at = mentions.index(pivot)
    first = last = at

    def joined(left: Placed[PlaceMention], right: Placed[PlaceMention]) -> bool:
        return re.fullmatch(r"\s?(?:,|/|and|or|&|, and|, or)\s?", page.plain[left.end : right.start]) is not None

    while first > 0 and joined(mentions[first - 1], mentions[first]):
        first -= 1
    while last + 1 < len(mentions) and joined(mentions[last], mentions[last + 1]):
        last += 1
    return mentions[first : last + 1]
