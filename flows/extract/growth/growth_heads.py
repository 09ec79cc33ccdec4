"""What it is of an occupation that grows: nurses, their number and the need for them, or their burnout."""

from __future__ import annotations

import re

from flows.extract.mentions.dates import YEAR
from flows.extract.mentions.growth_words import DOWN_VERB, NOUN_OR_VERB, UP_VERB
from flows.extract.mentions.parts_of_speech import ADVERB, AUXILIARY, CONJUNCTION, NUMERAL, PREPOSITION, QUANTIFIER, RELATIVE

_NUMBER = r"numbers?|totals?|counts?|amounts?|volumes?|levels?|figures?|rates?|size|pool|ranks|availability|prospects?"
"""By what those of an occupation are counted."""
_TIME = r"years?|decades?|quarters?|months?|period|time|future|past"
_FUNCTION = f"{AUXILIARY}|{PREPOSITION}|{CONJUNCTION}|{QUANTIFIER}"
_FORESEES = (
    r"expect(?:s|ed)?|project(?:s|ed)?|predicts?|forecasts?|estimates?|anticipates?|"
    r"says?|said|reports?|shows?|sees?|saw|believes?|"
    r"claims?|suggests?|finds?"
)
"""What is done by who foresees growth or tells of it."""
COUNTED = re.compile(
    rf"(?:(?:sheer |total |overall |projected |actual )?(?:{_NUMBER}|quantity|population|corps|pace|range|community|"
    r"requirements?|needs?|appetite|call|thirst|hunger|markets?|projections?|growth|trends?|change|majority|percent(?:age)?)|"
    rf"{_TIME}|people|persons|those|work|staff|experts|specialists|here|instead|according|{_FORESEES}|{_FUNCTION}|"
    r"[a-z]+(?:ed|ing)|[\d.,%]+)\Z",
    re.IGNORECASE,
)
"""What has no growth of its own, before "of nurses": it is they who grow in number."""
HEADED = re.compile(
    r"(?P<head>[\w%'’.-]+) (?P<link>for|of|among|amongst|by|involving|against|from|between|in)"
    rf"(?: (?!(?:of|for|among|in|by|and|or|{AUXILIARY}|{_FORESEES})\b)[\w’'/-]+){{0,4}}? \Z",
    re.IGNORECASE,
)
"""Before who or what is named: the noun that it depends on."""
NOT_A_NOUN = (
    rf"{_FUNCTION}|{RELATIVE}|{ADVERB}|{_FORESEES}|{_NUMBER}|continues?|enjoys?|needs?|"
    rf"employed|needed|in-demand|creation|base|20\d\d"
)
"""Words after an occupation that are nothing of theirs: of time and place, verbs, what they are counted by."""
MOVED = (
    rf"(?:(?:{AUXILIARY}|{ADVERB}|to|expect(?:ed|ing)|projected|predicted|anticipated|set|likely) )*"
    rf"(?:{UP_VERB}|{DOWN_VERB}|{NOUN_OR_VERB}|went|gone|go|up|down)\b"
)
"""Verbs of growth and decline, with those before them."""
OWN = re.compile(
    rf"(?:['’]s?)?[ -](?:(?!(?:{NOT_A_NOUN}|{MOVED})\b)[\w-]+ ){{1,3}}"
    rf"(?:(?:in|of|for|among|across|on) (?:[\w-]+ ){{1,4}}?)?(?={MOVED})",
    re.IGNORECASE,
)
"""After an occupation: what is theirs, and grows ("nurse burnout has risen")."""
LINKED = re.compile(
    r"\)?(?:,? (?:annually|yearly|overall|nationwide|(?:a|per|each) (?:year|decade)|"
    r"(?:in|by|through|until|since|from|between|over) "
    rf"(?:{YEAR}|the)[^.;:]{{0,40}}?)){{0,2}},? (?:for|of|among|in|as|when it comes to)(?: [\w’'/-]+){{0,4}}? \Z",
    re.IGNORECASE,
)
"""Between a figure of growth and whom it is of: "up 6% a year for" nurses."""
ADDED = re.compile(r"\b(?:add|creat|generat|produc|bring)\w* (?:[\w,.+-]+ ){0,5}?\Z", re.IGNORECASE)
"""Before posts that something makes: it is that which grows by them."""
INTO = re.compile(
    r" (?:in|of) (?:(?:an?|the|this|that|these|those|its|their|our|new|total|overall|annual) )*(?P<noun>[a-z][\w-]*)"
)
"""After a noun of growth: in what, "a rise in assaults"."""
WHERE_OR_WHEN = re.compile(
    rf"(?:{_NUMBER}|need|{_TIME}|last|next|coming|long|short|near|nearly|{_FUNCTION}|{NUMERAL}|just|only|"
    r"states?|country|nation|regions?|areas?|city|cities|world|metro|county|province|u|us|uk|eu|urban|rural|local|"
    r"general|particular|fact|response|addition|comparison|contrast|same|specialt(?:y|ies)|discipline|kind|type|line|career|"
    r"occupation|profession|trade|position|role|job|those|people)\Z"
)
"""Nouns and other words after "growth in" that name no other thing that grows."""


RESTRICTED = re.compile(
    r" (?:that|which)\b|,? (?:asking|calling|requiring|mentioning|listing|citing|seeking|featuring|including|containing)\b",
    re.IGNORECASE,
)
"""After posts of which only some are meant: "postings that ask for a licence"."""


MENTIONS = re.compile(
    r"\b(?:mentions?|requests?|requirements?|references?|appearances?|requiring|mentioning|asking)\b[^.;,]{0,40} "
    r"(?:in|on|across) (?:[\w-]+ ){0,3}\Z",
    re.IGNORECASE,
)
"""Before posts: what is counted stands in them."""


def is_of_workers(plain: str, start: int, at: int, end: int) -> bool:
    """True where what is named at ``plain[at:end]``, before its verb of growth, is what grows, or is counted by the noun that it
    depends on; False for "burnout among nurses", "nurse burnout", "competition for such jobs"."""
    if MENTIONS.search(plain, max(start, at - 90), at):
        return False
    headed = HEADED.search(plain, max(start, at - 90), at)
    if headed and headed.start() > start and plain[headed.start() - 1].isalnum():
        headed = None
    if headed and not (headed["link"].lower() == "in" and headed["head"][:1].isupper()) and not COUNTED.match(headed["head"]):
        return False
    return OWN.match(plain, end) is None


def is_of_another(plain: str, after: int, end: int) -> bool:
    """True where a noun of growth that ends at ``after`` goes on with something else that grows: "a 6% rise in assaults"."""
    into = INTO.match(plain, after, end)
    return into is not None and WHERE_OR_WHEN.match(into["noun"]) is None


def is_linked(plain: str, after: int, at: int) -> bool:
    """True where a figure of growth that ends at ``after`` is that of who is named at ``at``."""
    return LINKED.fullmatch(plain, after, at) is not None


def is_added(plain: str, start: int, at: int) -> bool:
    """True where the posts named at ``at`` are what something else makes: "is to add 20,000 jobs"."""
    return ADDED.search(plain, max(start, at - 60), at) is not None
