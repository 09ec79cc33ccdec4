"""What a bare ``$`` means: which of the dollars."""

from __future__ import annotations

import re
from collections import Counter

from flows.extract.context.home import DOLLARS, home_dollar
from flows.extract.context.pay import surroundings
from flows.extract.context.scope import Scope
from flows.extract.mentions.places import find_places
from flows.extract.pages.page import Page

ADJECTIVES = {"canadian": "CA", "australian": "AU", "new zealand": "NZ", "singapore": "SG", "hong kong": "HK"}
_MONEY = (
    r"\b(?:[Ss]alar(?:y|ies)|[Pp]ay|[Ww]ages?|[Ee]arnings|[Cc]ompensation|[Ii]ncomes?|"
    r"[Rr]ates?|[Rr]anges?|[Ff]igures?|[Aa]mounts?|"
    r"[Nn]umbers?|[Vv]alues?|[Dd]ollars?|[Pp]rices?|[Cc]urrency|[Mm]oney|[Aa]nnual|"
    r"[Hh]ourly|[Bb]ase|[Mm]edian|[Aa]verage|[Mm]ean)"
)
_GIVEN = r"(?:all|always|quoted|stated|given|shown|listed|expressed|reported|displayed|paid|converted|calculated|estimated)"
_BEFORE_MONEY = (
    r" ?\$| ?\d{1,3}(?:[,.]\d{3}|[kK]\b)| ?\d{5}| ?(?:/|per |an? )(?:year|annum|month|week|hour|hr)\b| dollars\b|"
    r"(?:,? (?:and|or|not) |/|, )(?!(?P=before))(?:CA|AU|NZ|SG|HK|US)D\b"
)


def _code_as(name: str) -> str:
    return rf"(?P<{name}>(?:CA|AU|NZ|SG|HK|US)D)\b"


DOLLAR = re.compile(
    rf"(?:\$ ?[\d,.]{{1,12}}[kK]?|\d[,.]\d{{3}}|\d[kK])\+? ?{_code_as('after')}|"
    rf"\b{_code_as('before')}(?={_BEFORE_MONEY})|"
    rf"{_MONEY}[^()\n]{{0,25}}(?<!design )(?<!drafting )\((?:[^()\n]{{0,24}}[ /,])?{_code_as('bracketed')}|"
    rf"{_MONEY}(?: (?:below|here|above|shown|is|are|was|were|{_GIVEN})){{0,4}} in {_code_as('given')}|"
    rf"\b[Cc]urrency\W{{1,5}}{_code_as('named')}|\bpaid in {_code_as('paid')}|"
    r"\b(?P<nation>[Cc]anadian|[Aa]ustralian|New Zealand|Singapore|Hong Kong) [Dd]ollars\b"
)
"""The name of a dollar. Its code counts where it stands as that of money does, for it is short for other things too: who "models
parts in CAD" earns no Canadian dollars for it."""

NATION = re.compile(r"\b(?:Canadian|Australian|New Zealand)\b(?! (?:dollars|national|citizens?|born))")
"""The nation of those whose pay a sentence tells: "in the three Australian cities"."""

NAMES_DOLLARS = re.compile(r"(?:CA|AU|NZ|SG|HK|US)D|ollars")
"""What every text that names a dollar holds."""

MONEY = re.compile(r"\$ ?\d|\d[,.]\d{3}(?!\d)|\d[kK]\b")
ONLY_CODE = re.compile(rf"\W*{_code_as('alone')}\W*")
"""A header that is the code of a dollar alone."""

MOST_COMPARED = 200
"""Cells of a table on each side of one that are looked at for the nations that it compares."""

MOSTLY = 3
"""The dollar that a document names that many times as often as all others together is the one of its bare signs."""


def dollar_of(page: Page, index: int, scope: Scope, at: int) -> str:
    """The currency of a bare ``$`` that stands ``at`` there: the dollar that its header, caption or heading names, else that of
    its place's country, of the nation that its sentence names, else the one that its document's other dollars are."""
    named_at_all = page.once("names dollars", -1, lambda _: NAMES_DOLLARS.search(page.plain) is not None)
    for words in surroundings(page, index) if named_at_all else ():
        if named := DOLLAR.search(words) or ONLY_CODE.fullmatch(words):
            return _code(named)
    country = scope.place.country if scope.place else None
    if country:
        return "USD" if country in DOLLARS and _compares_nations(page, index) else DOLLARS.get(country, "USD")
    if page.cued("nations with dollars", *(sentence := page.sentence_at(at))):
        nations = {each[0] for each in NATION.finditer(page.plain, *sentence)}
        if len(nations) == 1:
            return DOLLARS[ADJECTIVES[nations.pop().lower()]]
    stated = page.once("dollars", -1, lambda _: _dollars_in(page) if named_at_all else Counter())
    code, times = next(iter(stated.most_common(1)), ("USD", 0))
    if not stated:
        return page.known(home_dollar)
    return code if times >= MOSTLY * (stated.total() - times) else "USD"


def _dollars_in(page: Page) -> Counter[str]:
    """How often a document names which dollar, the headers of columns of money that are no more than its code with it."""
    headers = {each.header for each in page.blocks if each.kind == "cell" and MONEY.search(page.plain, each.start, each.end)}
    alone = [ONLY_CODE.fullmatch(page.words(header)) for header in headers if header >= 0]
    return Counter(_code(each) for each in (*DOLLAR.finditer(page.plain), *alone) if each)


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
    found = named.groupdict()
    nation = found.pop("nation", None)
    return DOLLARS[ADJECTIVES[nation.lower()]] if nation else next(code for code in found.values() if code)
