"""What a bare ``$`` means: which of the dollars."""

from __future__ import annotations

import re
from collections import Counter

from flows.extract.home import DOLLARS, home_dollar
from flows.extract.page import Page
from flows.extract.pay import surroundings
from flows.extract.places import find_places
from flows.extract.scope import Scope

ADJECTIVES = {"canadian": "CA", "australian": "AU", "new zealand": "NZ", "singapore": "SG", "hong kong": "HK"}
DOLLAR = re.compile(
    r"\b(?:(?P<code>(?:CA|AU|NZ|SG|HK|US)D)|(?P<nation>[Cc]anadian|[Aa]ustralian|New Zealand|Singapore|Hong Kong) [Dd]ollars)\b"
)

MOST_COMPARED = 200
"""Cells of a table on each side of one that are looked at for the nations that it compares."""

MOSTLY = 3
"""The dollar that a document names that many times as often as all others together is the one of its bare signs."""


def dollar_of(page: Page, index: int, scope: Scope) -> str:
    """The currency of a bare ``$``: the dollar that its header, caption or heading names, else that of its place's country,
    else the one that its document's other dollars are."""
    stated = page.once("dollars", -1, lambda _: Counter(_code(each) for each in DOLLAR.finditer(page.plain)))
    for words in surroundings(page, index) if stated else ():
        if named := DOLLAR.search(words):
            return _code(named)
    country = scope.place.country if scope.place else None
    if country:
        return "USD" if country in DOLLARS and _compares_nations(page, index) else DOLLARS.get(country, "USD")
    code, times = next(iter(stated.most_common(1)), ("USD", 0))
    if not stated:
        return page.once("home dollar", -1, lambda _: home_dollar(page))
    return code if times >= MOSTLY * (stated.total() - times) else "USD"


def _compares_nations(page: Page, index: int) -> bool:
    """True in a table or list of nations among which some have no dollar: all its dollars are those of the United States."""
    block = page.blocks[index]
    if block.kind not in ("cell", "item"):
        return False

    def find(_: str) -> bool:
        near = range(max(0, index - MOST_COMPARED), min(len(page.blocks), index + MOST_COMPARED))
        if block.kind == "cell":
            labels = {page.blocks[at].stub for at in near if page.blocks[at].table == block.table}
        else:
            lists = (page.blocks[at] for at in near)
            beside = [(each.kind, each.lead, each.heading) == ("item", block.lead, block.heading) for each in lists]
            labels = {at for at, listed in zip(near, beside, strict=True) if listed}
        places = (find_places(page.words(label))[:1] for label in labels if label >= 0)
        nations = {each.place.country for named in places for each in named}
        return any(nation and nation != "US" and nation not in DOLLARS for nation in nations)

    return page.once(f"nations of {block.kind} {block.table} {block.lead} {block.heading}", -1, find)


def _code(named: re.Match[str]) -> str:
    return (named["code"] or DOLLARS[ADJECTIVES[named["nation"].lower()]]).upper()
