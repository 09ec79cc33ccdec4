"""What a percentage says of growth: the word of growth that it belongs to, and what it is that grows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, NamedTuple

from flows.extract.growth.growth_heads import RESTRICTED, is_added, is_linked, is_of_another, is_of_workers
from flows.extract.mentions.growth_words import (
    ADJECTIVES,
    CLAUSE_END,
    CLAUSE_START,
    COMPARATIVE,
    COMPARED_AFTER,
    COMPARED_BEFORE,
    COMPARISON,
    COMPLEMENT,
    EVERYTHING,
    FASTER,
    FOR_SOMEBODY,
    GROWTH,
    HOLDS,
    IN_A_SECTOR,
    ITSELF,
    NAMED_TRADE,
    NO_LINK,
    OF_A_SECTOR,
    OF_JOBS,
    OF_WHOM,
    RATE_OF,
    SHARE,
    SUBJECTLESS,
    THIS,
    TOPIC,
    TRADE_FIRST,
    VALUED,
    VERB,
    WHAT_THEY_SELL,
    WITH,
)
from flows.extract.mentions.percents import Percent

Measure = Literal["employment", "postings"]
Grows = Measure | Literal["other"] | None
"""What grows: "other" is neither employment nor postings, None is unsaid."""

LONGEST_LINK = 90
"""Code points between a word of growth and the percentage after it, at most."""
LONGEST_CLAUSE = 300
"""Code points before and after a percentage that are read for it, at most."""
LONGEST_NOUN = 60
"""Code points between a percentage and the noun of growth after it, at most."""


RELATIVE = re.compile(
    r"(?:(?:, |\s)(?:which|who|that|whose)\b[^.;:]{5,200}?, |\s?[—–]\s?[^.;:—–]{5,200}[—–]\s?)"
    r"(?=(?:has|have|had|is|are|was|were|will|rose|grew|jumped|fell)\b[^,.;]{0,60}\Z)"
)
"""A relative clause between what grows and its verb: "postings for this job, which takes patience, have grown by",
or what dashes set apart."""


APART = re.compile(
    r"[,;:()]|\b(?:is|are|was|were|of|in|for|from|shows?|suggests?|indicates?|finds?|found|predicts?|forecasts?)\b", re.IGNORECASE
)
"""Between what is named before a noun of growth and that: it is not its growth."""

AT_FIRST = re.compile(r"(?:\A|[.!?] |\n)At (?:(?:about|around|an estimated|nearly|over|just|only|a projected) )?\Z")
"""Before a figure that a sentence opens with: "At 6%, the growth rate for bakers is high"."""
ITS_OBJECT = re.compile(
    r" (?:their|his|her|our|my|your|its) (?!(?:own )?(?:numbers?|ranks|workforce|headcount|employment|"
    r"staff)\b)[\w-]+(?: [\w-]+){0,3} "
    r"(?:by )?(?:(?:about|around|nearly|over|some) )?\Z",
    re.IGNORECASE,
)
"""Between a verb of growth and a figure: what somebody makes grow."""
A_NOUN = re.compile(r"\b(?:an?|the|with|of|at|in)\b(?: [\w%.+-]+){0,5} ?\Z", re.IGNORECASE)
"""Before a word of growth that is a noun: "nurses see a 5% rise"."""


class Growth(NamedTuple):
    """A percentage read as growth. ``start`` and ``end`` span the words that say so; ``measure`` None: the words don't say
    what grows, and what stands around them must."""

    start: int
    end: int
    negative: bool
    measure: Measure | None


class Topic(NamedTuple):
    """Something that grows, named at ``start:end``; ``kind`` "other" is neither employment nor postings."""

    start: int
    end: int
    kind: str


def read_growth(
    plain: str,
    percent: Percent,
    low: int,
    high: int,
    *,
    alone: bool,
    occupations: list[tuple[int, int]],
    origins: list[tuple[int, int]],
    is_trade: Callable[[str], bool],
) -> Growth | None:
    """What the words ``plain[low:high]`` around a percentage say of growth, or None where they say nothing of it, or of
    something else's.

    ``alone``: no other percentage in the sentence; ``occupations``: where occupations are named, as their words are no
    topics ("sales manager"), nor are those of ``origins`` ("Jobs and Skills Australia"); ``is_trade``: whether the name of a
    trade ("data engineering") is the occupation's own, none being that of the industry that a section is about.
    """
    if _is_compared(plain, percent, low, high, alone=alone):
        return None
    clause = _clause_around(plain, percent, low, high)
    occupations = [each for each in occupations if clause.begin <= each[0] < clause.high]

    def topics(start: int, until: int) -> list[Topic]:
        return [
            Topic(each.start(), each.end(), _kind(plain, each, low, occupations, is_trade))
            for each in TOPIC.finditer(plain, start, until)
            if not any(a <= each.start() < b for a, b in (*occupations, *origins, clause.relative))
        ]

    named_after = any(0 <= a - percent.end <= len(" of all the ") for a, _ in occupations)
    word = _after(plain, percent, clause.high) or _before(plain, percent, clause.begin, clause.high, named_after=named_after)
    if word is None or _is_of_everything(plain, percent, clause, word, occupations):
        return None
    if (word["grows"] or word["shrinks"]) and ITS_OBJECT.match(plain, word.end(), percent.start):
        return None
    topic = _topic(plain, percent, word, clause.begin, clause.end, topics)
    first, last = min(word.start(), percent.start), max(word.end(), percent.end)
    measure: Grows
    if topic:
        itself = topic.end > first or _moves_itself(plain, clause.begin, topic.start, topic.end, word)
        measure = _measure(topic) if itself else "other"
        first, last = min(first, topic.start), max(last, topic.end)
    elif (of := _of_occupation(plain, percent, word, clause.begin, clause.end, occupations)) is not None:
        measure = "employment" if of else "other"
    else:
        measure = _measure_unnamed(plain, clause, first, topics, is_trade, named=bool(occupations))
    comparative = COMPARATIVE.fullmatch(word["up"] or word["down"] or "")
    if measure == "other" or (comparative and topic is None):
        return None
    return Growth(first, last, percent.negative or word["down"] is not None or word["shrinks"] is not None, measure)


class _Clause(NamedTuple):
    """The clause around a percentage: where it begins and ends, up to where it is read, what stands right before it ("postings
    are up, with a rise of 6%"), and a relative clause within it."""

    begin: int
    end: int
    high: int
    before: tuple[int, int]
    relative: tuple[int, int]


def _is_compared(plain: str, percent: Percent, low: int, high: int, *, alone: bool) -> bool:
    """True for a percentage of something that is only compared with: "faster than the average of 4%"."""
    if COMPARED_AFTER.match(plain, percent.end, high):
        return True
    bracketed = alone and FASTER.search(plain, max(low, percent.start - 110), percent.start) is not None
    return not bracketed and COMPARED_BEFORE.search(plain, max(low, percent.start - 100), percent.start) is not None


def _clause_around(plain: str, percent: Percent, low: int, high: int) -> _Clause:
    begin = max(low, percent.start - LONGEST_CLAUSE)
    before = (begin, begin)
    relative = RELATIVE.search(plain, begin, percent.start)
    for found in CLAUSE_START.finditer(plain, begin, relative.start() if relative else percent.start):
        if found[0][0] == ":" and not _is_sentence(plain, begin, found.start()):
            continue
        before = (begin, found.start()) if found[0] == ", with" else (begin, begin)
        begin = begin if found[0] == ", and" and _enumerates(plain, begin, found.start()) else found.end()
    high = min(high, percent.end + LONGEST_CLAUSE)
    stop = CLAUSE_END.search(plain, percent.end, high)
    return _Clause(begin, stop.start() if stop else high, high, before, relative.span() if relative else (0, 0))


def _is_of_everything(
    plain: str, percent: Percent, clause: _Clause, word: re.Match[str], occupations: list[tuple[int, int]]
) -> bool:
    """True for growth of everybody's: "all occupations will grow by 4%", no occupation being named before it."""
    around = plain[clause.begin : percent.start]
    if word.start() > percent.end:
        around = f"{around} {plain[word.end() : clause.end]}"
    of_all = EVERYTHING.search(COMPARISON.sub("", around)) is not None
    return of_all and not any(start < percent.start for start, _ in occupations)


def _measure(topic: Topic) -> Measure | Literal["other"]:
    return "other" if topic.kind == "other" else "postings" if topic.kind == "postings" else "employment"


def _measure_unnamed(
    plain: str,
    clause: _Clause,
    first: int,
    topics: Callable[[int, int], list[Topic]],
    is_trade: Callable[[str], bool],
    *,
    named: bool,
) -> Grows:
    """What grows where no word of its clause says it, up to ``first``: a trade that opens the clause, an occupation where one
    is ``named``, or what the clause before tells of. "other" where the clause has another subject."""
    trade = TRADE_FIRST.match(plain, clause.begin, first)
    own = trade is not None and is_trade(trade["name"])
    if not SUBJECTLESS.fullmatch(plain, trade.end() if trade and own else clause.begin, first):
        return "other"
    if own or named:
        return "employment"
    said = [_measure(each) for each in topics(*clause.before)][-1:]
    return said[0] if said and said[0] != "other" else None


def _moves_itself(plain: str, begin: int, at: int, end: int, word: re.Match[str]) -> bool:
    """True where what is named at ``plain[at:end]`` is what a verb of growth is said of; nouns of growth are let pass."""
    if RESTRICTED.match(plain, end):
        return False
    return A_NOUN.search(plain, end, word.start()) is not None or is_of_workers(plain, begin, at, end)


def _of_occupation(
    plain: str, percent: Percent, word: re.Match[str], begin: int, end: int, occupations: list[tuple[int, int]]
) -> bool | None:
    """Whether growth is that of the occupation that its clause names, no other noun being its topic; None where none is named
    that it could be of."""
    first, after = min(word.start(), percent.start), max(word.end(), percent.end)
    before = [each for each in occupations if each[0] < first]
    if before:
        moved = _moves_itself(plain, begin, *before[-1], word)
        noun = word["up"] or word["down"]
        return moved and not (noun and is_of_another(plain, word.end(), end))
    inside = [each for each in occupations if each[0] < end]
    if not inside:
        return None
    return True if inside[0][0] < after or is_linked(plain, after, inside[0][0]) else None


def _is_sentence(plain: str, begin: int, end: int) -> bool:
    """True for what stands before a colon and is no label, nor about anything else that grows."""
    other = any(each["other"] for each in TOPIC.finditer(plain, begin, end))
    return not other and VERB.search(plain, begin, end) is not None


def _enumerates(plain: str, begin: int, end: int) -> bool:
    """True before the "and" of "employment of archivists, curators, and conservators"."""
    of = OF_WHOM.search(plain, begin, end)
    return of is not None and VERB.search(plain, of.end(), end) is None


def _after(plain: str, percent: Percent, high: int) -> re.Match[str] | None:
    """The noun of growth that a percentage measures: "16% job growth", "a 2 percent increase"."""
    for word in GROWTH.finditer(plain, percent.end, min(high, percent.end + LONGEST_NOUN)):
        if word["up"] or word["down"] or word["change"]:
            at = AT_FIRST.search(plain, max(0, percent.start - 40), percent.start) is not None
            start = percent.end + (at and plain.startswith(",", percent.end))
            return word if ADJECTIVES.match(plain, start, word.start()) else None
    return None


def _before(plain: str, percent: Percent, begin: int, high: int, *, named_after: bool) -> re.Match[str] | None:
    """The word of growth before a percentage that it belongs to: "grow by 3%", "growth rate of 3%", "up 3%", "Outlook: 3%".

    ``named_after``: an occupation follows, so that "growth of 3% of nurses" is no share of them.
    """
    word = None
    for each in GROWTH.finditer(plain, max(begin, percent.start - LONGEST_LINK - 20), percent.end):
        if each.end() <= percent.start:
            word = each
    if word is None or percent.start - word.end() > LONGEST_LINK:
        return None
    link = plain[word.end() : percent.start]
    if (
        SHARE.match(plain, percent.end, high)
        and not (named_after and word["up"] and RATE_OF.fullmatch(link))
        and not (word["shrinks"] and OF_JOBS.match(plain, percent.end, high))
    ):
        return None
    if NO_LINK.search(link) and not (word["up"] and WITH.fullmatch(link)):
        return None
    return word


def _topic(
    plain: str, percent: Percent, word: re.Match[str], begin: int, end: int, topics: Callable[[int, int], list[Topic]]
) -> Topic | None:
    """What grows: for a noun what stands right before it or follows with "in" or "of", for a verb the head of its subject."""
    noun = word["up"] or word["down"] or word["change"]
    if noun:
        inside = topics(percent.end if word.start() > percent.end else max(begin, word.start() - 40), word.end())
        close = [each for each in inside if word.start() > percent.end or not APART.search(plain, each.end, word.start())]
        if close:
            return close[-1]
        follows = topics(word.end(), percent.start) if word.end() <= percent.start else []
        after = max(word.end(), percent.end)
        if not follows and COMPLEMENT.match(plain, after, end):
            follows = topics(after, end)
        if follows:
            return follows[0]
    raised = topics(word.end(), percent.start) if not noun and word.end() <= percent.start else []
    if raised and raised[0].kind == "other":  # "the bakery increased wages by 4%"
        return raised[0]
    subject = [each for each in topics(begin, word.start()) if not is_added(plain, begin, each.start)]
    if not subject:
        return None
    head = subject[-1]
    for each in reversed(subject[:-1]):
        if plain[each.end : head.start] == " ":  # "business" in "demand for business analysts"
            continue
        between = plain[each.start : head.start]
        first = between.partition(" ")[2]
        if VERB.search(first) or not HOLDS.search(" " + first):
            break
        head = (
            Topic(each.start, each.end, "other")
            if head.kind == "other" and plain[each.start : each.start + 6].lower() == "demand"
            else each
        )
    return head


def _kind(plain: str, found: re.Match[str], low: int, occupations: list[tuple[int, int]], is_trade: Callable[[str], bool]) -> str:
    """What sort of topic a word is. A market is other, but for one for an occupation; a trade is the occupation's where it
    is "this" one or its own."""
    if not found["trade"]:
        sector = OF_A_SECTOR.search(plain, max(low, found.start() - 40), found.start()) or IN_A_SECTOR.match(plain, found.end())
        return "other" if sector and not is_trade(sector["sector"]) else str(found.lastgroup)
    if found["trade"].lower().startswith("market"):
        somebody = FOR_SOMEBODY.match(plain, found.end()) and any(
            0 < a - found.end() <= 30 and not WHAT_THEY_SELL.match(plain, b) for a, b in occupations
        )
        return "employment" if somebody else "other"
    before = plain[max(low, found.start() - 60) : found.start()]
    if THIS.search(before):
        return "employment"
    if ITSELF.search(before) and not VALUED.search(plain, low, found.end() + LONGEST_CLAUSE):
        return "employment" if is_trade("") else "other"
    named = NAMED_TRADE.search(before)
    return (
        "employment" if named and not found["trade"].lower().startswith("econom") and is_trade(named["name"].strip()) else "other"
    )
