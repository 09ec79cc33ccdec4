"""What a percentage says of growth: the word of growth that it belongs to, and what it is that grows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, NamedTuple

from flows.extract.percents import Percent

Measure = Literal["employment", "postings"]

LONGEST_LINK = 90
"""Code points between a word of growth and the percentage after it, at most."""
LONGEST_CLAUSE = 300
"""Code points before and after a percentage that are read for it, at most."""
LONGEST_NOUN = 60
"""Code points between a percentage and the noun of growth after it, at most."""


class Growth(NamedTuple):
    """A percentage read as growth. ``start`` and ``end`` span the words that say so; ``measure`` None: the words don't say what grows,
    and what stands around them must."""

    start: int
    end: int
    negative: bool
    measure: Measure | None


class Topic(NamedTuple):
    """Something that grows, named at ``start:end``; ``kind`` "other" is neither employment nor postings."""

    start: int
    end: int
    kind: str


BY_FIGURE = r"(?= (?:by )?(?:about |around |nearly |over |more than |almost |roughly |some |an estimated )?[-+]?\d)"
UP_NOUN = r"growth|increases?|rises?|expansion|surges?|jumps?|upticks?|gains?|upsurge|spikes?|uptrend"
DOWN_NOUN = r"declines?|decreases?|drops?|falls?|shrinkage|contraction|dips?|reductions?|loss(?:es)?|slumps?|downturn"
UP_VERB = rf"gr(?:ow(?:s|ing|n)?|ew)|increas(?:ed|ing)|ris(?:en|ing)|rose|expand(?:s|ed|ing)?|surg(?:ed|ing)|jump(?:ed|ing)|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|swell(?:s|ed)?|gained|spiked|boom(?:ed|ing)|(?:is |are |was |were )?up{BY_FIGURE}"
DOWN_VERB = rf"declin(?:ed|ing)|decreas(?:ed|ing)|dropp(?:ed|ing)|fall(?:en|ing)|fell|shr[iau]nk(?:s|ing)?|contract(?:ed|ing){BY_FIGURE}|dipped|reduc(?:ed|ing)|(?:is |are |was |were )?down{BY_FIGURE}|lost|plung(?:ed|ing)|slumped|plummet(?:ed)?"
GROWTH = re.compile(rf"\b(?:(?P<up>{UP_NOUN})|(?P<down>{DOWN_NOUN})|(?P<grows>{UP_VERB})|(?P<shrinks>{DOWN_VERB})|(?P<change>(?:little(?: or no)?|no|net|projected|percent|percentage|employment|job|expected|numeric) change|outlook))\b", re.IGNORECASE)

POSTINGS = r"(?:job |online )?(?:openings?|postings?|vacanc(?:y|ies)|listings?|requisitions)|(?:open|advertised) (?:positions?|roles?|jobs?)|adverts?|advertisements?|job (?:ads?|offers?|posts?)"
EMPLOYMENT = (
    r"job market|labou?r market|employment|jobs?|work ?force|head ?count|positions|roles?|occupations?|profession|careers?|demand|hiring|hires|field|opportunities|labou?r force|recruitment|workers|professionals|practitioners|outlook"
)
OTHER = (
    r"salar(?:y|ies)|wages?|pay|payroll|earnings|compensation|incomes?|bonus(?:es)?|revenues?|sales|profits?|costs?|prices?|spending|investments?|funding|budgets?|market size|market share|valuation|gdp|"
    r"productivity|efficiency|performance|accuracy|adoption|usage|users|customers|traffic|enrol?l?ments?|applications|applicants|graduates|attacks|breaches|threats|incidents|turnover|attrition|inflation|tuition|fees?|rent|"
    r"population|conversions?|engagement|downloads|searches|cagr|volume|output|production|time|speed|errors?|risk|emissions?|workloads?|backlog|satisfaction|retention|subscribers|shipments|exports|imports|cases|"
    r"consumption|unemployment|skills?|premium|raises?|packages?|benefits|returns?|stocks?|shares?|views|clicks|memberships?|donations|scores?|ratings?|stress|interest|services|products|goods|capacity|savings|expenses|"
    r"credentials|certifications?|degrees?|students?|company|companies|business(?:es)?|startups?|value|wealth|awareness|confidence|diversity|participation|representation"
)
TOPIC = re.compile(rf"\b(?:(?P<postings>{POSTINGS})|(?P<employment>{EMPLOYMENT})|(?P<other>{OTHER})|(?P<trade>markets?|industry|sectors?|econom(?:y|ies)))\b", re.IGNORECASE)
COMPLEMENT = re.compile(r"\)?(?: (?!and\b|or\b|is\b|was\b)[\w-]+){0,2} (?:in|of|for|among|across)\b", re.IGNORECASE)
HOLDS = re.compile(r" (?:growth |increase |rate )?(?:of|for|in|to|among|on|across)\b[^,;:.()]{0,60}\Z", re.IGNORECASE)
VERB = re.compile(r"\b(?:is|are|was|were|will|has|have|had|can|could|should|would|may|shows?|saw|see|seen|projects?|expects?|predicts?|estimates?|grew|grow|grows)\b", re.IGNORECASE)
THIS = re.compile(r"\b(?:this|these|that|such an?)(?: (?:growing|exciting|booming|entire|whole))? \Z", re.IGNORECASE)
NAMED_TRADE = re.compile(r"(?P<name>(?:[\w&/-]+ ){1,4})\Z")
FOR_SOMEBODY = re.compile(r" (?:for|of)\b", re.IGNORECASE)

CLAUSE_START = re.compile(r"[;!?]\s|\.\s|, (?:while|whereas|and|but|although|though|with|compared)\b|\b(?:while|whereas|although)\b|[—|]|\bfollowed by\b", re.IGNORECASE)
CLAUSE_END = re.compile(r"[;!?]\s|\.\s|\.?\Z|, |\b(?:while|whereas|although|but|compared|resulting|leading)\b|[—|]", re.IGNORECASE)

ADJECTIVES = re.compile(r"\)?[\s-]+(?:(?!(?:of|in|for|and|or|to|from|by|with|is|are|was|were|has|have|than|as|on|at|which|who|that|above|below)\b)[\w/’'&-]+[\s-]+){0,5}\Z", re.IGNORECASE)
"""What can stand between a percentage and the noun of growth that it measures: "23% projected employment" growth."""
NO_LINK = re.compile(r"\b(?:with|and|for|where|when|as|while|that|which|who|because|have|has|had|said|say|report|reported|offer|earn|pay|only if|of the|including|to|from|into|among|within|top|bottom|lowest|highest|upper|lower|first)\s?[:(]?\s?\Z|[$£€₹]|\d\s?%|\bper ?cent\b", re.IGNORECASE)
RATE_OF = re.compile(r"(?: rates?)? of(?: (?:about|around|nearly|over|approximately|roughly|almost|up to|more than))? ?", re.IGNORECASE)
UP_TO = re.compile(r"\b(?:up|as much as|close|between \S+|\d) to\s?\Z|\bby (?:\S+ )?to\s?\Z", re.IGNORECASE)
SHARE = re.compile(
    r"\s?\+?\s?(?:of (?!growth|increase|job growth|annual growth)|(?:say|said|report|reported|earn|have|had|hold|believe|plan|lack|employment rate|placement|chance|likelihood|probability|off|discount|bonus|match|stake|remote|interest|male|female|women|men|"
    r"points?|percentile|higher (?:pay|salar\w+|wages|than)|lower (?:pay|salar\w+|wages|than)|more (?:likely|money|pay|than)|less (?:likely|money|than)|above|below)\b)",
    re.IGNORECASE,
)
COMPARED_BEFORE = re.compile(
    r"(?:\baverage\b(?: \w+){0,3} (?:for|of|across|among|in) (?:all|other|total|the)\b[^.;]{0,60}|\b(?:national|overall|economy-wide|u\.s\.|us|state) (?:average|growth rate|rate)\b[^.;,]{0,30}|"
    r"\b(?:average|mean|norm)(?: (?:growth|job growth))?(?: rate)?(?: (?:of|is|was|at)|, which (?:is|was))(?: (?:about|around|just|only|roughly))?|"
    r"(?:\b(?:compared|relative|versus|vs\.?)|(?<!more )(?<!less )\bthan)\b(?: (?:to|with))?(?: (?:the|a|an|just|only|about|around|roughly|average|rate|of|projected|growth))*|\b(?:all|total|other) (?:other )?(?:occupations|jobs|industries|careers|professions)\b[^.;]{0,30}) ?[(:]? ?\Z",
    re.IGNORECASE,
)
COMPARED_AFTER = re.compile(
    r"\)?\s(?:(?!faster\b|slower\b|higher\b|greater\b|than\b)\w+ ){0,4}?(?:(?:national |overall )?average\b(?! (?:annual|yearly|increase|job|employment))|(?:growth |rate |average )*for (?:all|other|total) (?:other )?(?:occupations|jobs|workers|careers)|across all\b|for the (?:economy|nation|country)\b)",
    re.IGNORECASE,
)
FASTER = re.compile(r"\b(?:faster|slower|quicker|as fast)\b[^.;%]{0,70}\([^()]{0,16}\Z", re.IGNORECASE)
EVERYTHING = re.compile(
    r"\b(?:overall|total)(?: \w+)? (?:employment|jobs)\b|\baverage (?:occupation|job|career|profession)\b|\b(?:employment|growth|jobs) (?:across|in|of|for) all (?:occupations|jobs|industries|sectors)\b|\b(?:the )?(?:entire|whole|overall|national) (?:economy|job market|labou?r market|workforce)\b|\b(?:in|of|for|across) [^.;,]{0,60}\boccupations\b|\A\W*[^.;]{0,60}\boccupations\b",
    re.IGNORECASE,
)  # fmt: skip
SUBJECTLESS = re.compile(
    r"(?:(?:it|they|this|these|which|there|is|are|was|were|has|have|had|been|will|would|should|could|may|might|be|to|see|seen|saw|an?|the|with|at|of|about|on|for|also|still|currently|overall|projected|expected|anticipated|predicted|forecast(?:ed)?|"
    r"estimated|annual|yearly|average|job|rate|positive|strong|steady|rapid|significant|fast|slow|modest|year|over|decade|next|likely|experience|enjoy|set|continue|bls|u\.s|us|bureau|labor|statistics|projects|predicts|expects|"
    r"anticipates|forecasts|estimates|and|10|ten|coming|much|faster|slower|than|as|average|more|fastest|growing|slight|little|or|no)\b|\W)*+|[^:]{0,40}:\W*",
    re.IGNORECASE,
)
"""Words before a word of growth that name nothing that grows; a label, too."""
COMPARISON = re.compile(r"\b(?:than|as fast as|as)\b[^.;()%]{0,60}\b(?:average|occupations|jobs|rate)\b", re.IGNORECASE)


def read_growth(plain: str, percent: Percent, low: int, high: int, *, alone: bool, occupations: list[tuple[int, int]], is_trade: Callable[[str], bool]) -> Growth | None:
    """What the words ``plain[low:high]`` around a percentage say of growth, or None where they say nothing of it, or of something else's.

    ``alone``: no other percentage in the sentence; ``occupations``: where occupations are named, as their words are no topics ("sales
    manager"); ``is_trade``: whether the name of a trade ("data engineering") is the occupation's own.
    """
    if COMPARED_AFTER.match(plain, percent.end, high):
        return None
    bracketed = alone and FASTER.search(plain, max(low, percent.start - 110), percent.start) is not None
    if not bracketed and COMPARED_BEFORE.search(plain, max(low, percent.start - 100), percent.start):
        return None
    begin = max(low, percent.start - LONGEST_CLAUSE)
    for found in CLAUSE_START.finditer(plain, begin, percent.start):
        begin = found.end()
    high = min(high, percent.end + LONGEST_CLAUSE)
    stop = CLAUSE_END.search(plain, percent.end, high)
    end = stop.start() if stop else high
    occupations = [each for each in occupations if begin <= each[0] < high]

    def topics(start: int, until: int) -> list[Topic]:
        return [
            Topic(each.start(), each.end(), _kind(plain, each, low, occupations, is_trade))
            for each in TOPIC.finditer(plain, start, until)
            if not any(a <= each.start() < b for a, b in occupations)
        ]

    named_after = any(0 <= a - percent.end <= len(" of all the ") for a, _ in occupations)
    word = _after(plain, percent, high) or _before(plain, percent, begin, named_after=named_after)
    if word is None:
        return None
    around = COMPARISON.sub("", plain[begin : percent.start]) + " " + plain[word.end() : end] if word.start() > percent.end else COMPARISON.sub("", plain[begin : percent.start])
    if EVERYTHING.search(around) and not any(a < percent.start for a, _ in occupations):
        return None
    topic = _topic(plain, percent, word, begin, end, topics)
    if topic and topic.kind == "other":
        return None
    negative = percent.negative or word["down"] is not None or word["shrinks"] is not None
    first = min([word.start(), percent.start, *([topic.start] if topic else [])])
    measure: Measure | None = None if topic is None else "postings" if topic.kind == "postings" else "employment"
    if topic is None and any(a < end for a, _ in occupations):
        measure = "employment"
    elif topic is None:
        if not SUBJECTLESS.fullmatch(plain, begin, min(word.start(), percent.start)):
            return None
        measure = "employment" if occupations else None
    return Growth(first, max(word.end(), percent.end, topic.end if topic else 0), negative, measure)


def _after(plain: str, percent: Percent, high: int) -> re.Match[str] | None:
    """The noun of growth that a percentage measures: "16% job growth", "a 2 percent increase"."""
    for word in GROWTH.finditer(plain, percent.end, min(high, percent.end + LONGEST_NOUN)):
        if word["up"] or word["down"] or word["change"]:
            return word if ADJECTIVES.match(plain, percent.end, word.start()) else None
    return None


def _before(plain: str, percent: Percent, begin: int, *, named_after: bool) -> re.Match[str] | None:
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
    if SHARE.match(plain, percent.end) and not (named_after and word["up"] and RATE_OF.fullmatch(link)):
        return None
    if NO_LINK.search(link) and not UP_TO.search(link):
        return None
    return word


def _topic(plain: str, percent: Percent, word: re.Match[str], begin: int, end: int, topics: Callable[[int, int], list[Topic]]) -> Topic | None:
    """What grows: for a noun what stands right before it or follows with "in" or "of", for a verb the head of its subject."""
    noun = word["up"] or word["down"] or word["change"]
    if noun:
        inside = topics(percent.end if word.start() > percent.end else max(begin, word.start() - 40), word.end())
        close = [each for each in inside if word.start() > percent.end or not re.search(r"[,;:()]|\b(?:is|are|was|of|in|for)\b", plain[each.start : word.start()])]
        if close:
            return close[-1]
        follows = topics(word.end(), percent.start) if word.end() <= percent.start else []
        after = max(word.end(), percent.end)
        if not follows and COMPLEMENT.match(plain, after, end):
            follows = topics(after, end)
        if follows:
            return follows[0]
    subject = topics(begin, word.start())
    if not subject:
        return None
    head = subject[-1]
    for each in reversed(subject[:-1]):
        between = plain[each.start : head.start]
        first = between.partition(" ")[2]
        if VERB.search(first) or not HOLDS.search(" " + first):
            break
        head = Topic(each.start, each.end, "other") if head.kind == "other" and plain[each.start : each.start + 6].lower() == "demand" else each
    return head


def _kind(plain: str, found: re.Match[str], low: int, occupations: list[tuple[int, int]], is_trade: Callable[[str], bool]) -> str:
    """What sort of topic a word is. A market is other, but for one for an occupation; a trade is the occupation's where it is "this" one or its own."""
    if not found["trade"]:
        return str(found.lastgroup)
    if found["trade"].lower().startswith("market"):
        somebody = FOR_SOMEBODY.match(plain, found.end()) and any(0 < a - found.end() <= 30 for a, _ in occupations)
        return "employment" if somebody else "other"
    before = plain[max(low, found.start() - 60) : found.start()]
    if THIS.search(before):
        return "employment"
    named = NAMED_TRADE.search(before)
    return "employment" if named and not found["trade"].lower().startswith("econom") and is_trade(named["name"].strip()) else "other"
