"""Figures whose own words set them apart from those of all: what pay is compared with, what some earn, one case of many."""

from __future__ import annotations

import re

from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.scope import Scope
from flows.extract.mentions.pay_terms import PAY_NOUNS, PAY_WORDS
from flows.extract.pages.page import Page, Span

COMPARED = re.compile(
    r"\b(?:compared (?:to|with)|relative to|versus|vs\.?|against|than|above|below|exceed(?:s|ing)?|beats|double|twice|triple|"
    r"half|times|that of)(?: that of)? (?:an?|the|its|their|your|this)? ?(?:[\w.’'-]+ ){0,4}?"
    rf"(?:average|median|mean|norm|typical|{PAY_NOUNS}|worker|american|briton|person)\b",
    re.IGNORECASE,
)
"""What a figure is compared with: what stands after it is of that."""

COMPARED_REACH = 120
"""Code points before a figure within which it may be said what it is compared with."""

AFTER_COMPARED = 60
"""Code points after such a figure within which an occupation may be named for it."""

THOSE = re.compile(
    r"\b(?:those|others|people|individuals|ones) (?:who|whose|with|in|at|from|under|[a-z]+(?:ed|ing))\b"
    r"(?![^.;$£€₹]{0,30}(?:\d|lowest|highest|top|bottom|upper|lower|ten)\b)",
    re.IGNORECASE,
)
"""Words for some that are told apart by what follows, and not by their share."""

SOME = re.compile(
    r"\b(?:some|certain|many|several|various|numerous|(?:a )?few|other) (?!of\b|years?|months?|sources?|sites?|websites?|data|"
    r"surveys?|reports?|estimates|studies|cases|time|factors|benefits|"
    r"[a-z]+ (?:sources|sites|websites|surveys|reports))[a-z]{4,}",
    re.IGNORECASE,
)
"""Words for some only."""

IN_SOME = re.compile(
    r"\+?(?: (?:an?|per) [a-z]+| annually)?(?: [a-z]+ing)? "
    r"(?:in|at|for|within) (?:some|certain|many|several|various|a few|other)\b",
    re.IGNORECASE,
)
"""After a figure of some only: "averages greater than $90,000 existing in some states"."""

AN_EXTREME = re.compile(
    r"\bas (?:high|much|low|little) as (?:an? |about |around )?\W*\Z|"
    r"\b(?:minimum|maximum|lowest|highest|bottom|top|potential) (?:[\w-]+ ){0,2}?"
    rf"(?:{PAY_WORDS}|packages?)\b",
    re.IGNORECASE,
)
"""Words for an end of what is paid, before a figure that is not read as one."""

AN_OPEN_RANGE = re.compile(r"\brang(?:e|es|ed|ing) from [^.;:$£€₹]{0,60}\Z", re.IGNORECASE)
"""Before a figure that is one end of a range whose other end is not read: "ranges from a fixed £30,000 in training to ..."."""

UNSTATED = ("typical", "range")

DIMENSION = re.compile(
    r"\W*(?:(?P<place>locations?|geograph\w+(?: locations?)?|cit(?:y|ies)|states?|regions?)|"
    r"(?P<industry>industr(?:y|ies)|sectors?|employers?|(?:work |practice )?settings?|compan(?:y|ies)(?: size)?)|"
    r"(?P<level>experience|seniority)|(?P<other>education|qualifications?|certifications?|degrees?|skills?|speciali[sz]ations?|"
    r"specialt(?:y|ies)|size))(?: level)?\W*[:–—-] ",
    re.IGNORECASE,
)
"""How an item starts that tells what makes pay differ: "Location: ..."; its figures are of one case of it."""


def is_of_some(page: Page, index: int, figure: Span, territory: Span, scope: Scope, statistic: str) -> bool:
    """True for a figure that its part of the sentence calls that of some, an end of what is paid, one case, or what the pay is
    compared with, where neither its scope nor its statistic has read that."""
    plain = page.plain
    return (
        _is_compared(page, index, figure)
        or (statistic == "typical" and AN_OPEN_RANGE.search(plain[territory.start : figure.start]) is not None)
        or (statistic in UNSTATED and AN_EXTREME.search(plain[territory.start : figure.start]) is not None)
        or SOME.search(plain, territory.start, figure.start) is not None
        or IN_SOME.match(plain, figure.end, territory.end) is not None
        or _is_of_those(page, figure, territory, scope)
        or (page.blocks[index].kind == "item" and _is_a_case(page, page.blocks[index].start, figure, scope))
    )


def _is_compared(page: Page, index: int, figure: Span) -> bool:
    """True for a figure that the pay of the occupation is compared with, and that no occupation is named for."""
    sentence = page.sentence_at(figure.start)
    found = list(COMPARED.finditer(page.plain, max(sentence.start, figure.start - COMPARED_REACH), figure.start))
    return bool(found) and not any(
        each.start >= found[-1].start() and each.end <= figure.end + AFTER_COMPARED
        for each in find_in_block(page, index, sentence)
    )


def _is_of_those(page: Page, figure: Span, territory: Span, scope: Scope) -> bool:
    """True for what others are said to earn than the occupation, where the scope does not hold who they are."""
    told = (scope.seniority, scope.industry, scope.location)
    return told == (None, None, None) and THOSE.search(page.plain, territory.start, figure.start) is not None


def _is_a_case(page: Page, start: int, figure: Span, scope: Scope) -> bool:
    """True for a figure of an item about what makes pay differ, where the scope does not hold which case of it is meant."""
    found = DIMENSION.match(page.plain, start, figure.start)
    if found is None:
        return False
    told = {"place": scope.location, "industry": scope.industry, "level": scope.seniority}.get(str(found.lastgroup))
    return told is None or told in found[0]
