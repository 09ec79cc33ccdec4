"""What it is of an occupation that grows: nurses, their number and the need for them, or their burnout."""

from __future__ import annotations

import re

from flows.extract.dates import YEAR

COUNTED = re.compile(
    r"(?:(?:sheer |total |overall |projected |actual )?(?:numbers?|totals?|counts?|amounts?|volumes?|levels?|quantity|ranks?|"
    r"pool|population|corps|pace|rates?|range|figures?|size|community|requirements?|needs?|appetite|call|thirst|hunger|prospects|"
    r"availability|markets?|projections?|forecasts?|estimates?|years?|decades?|quarter|months?|majority|all|most|many|"
    r"some|percent|percentage|people|persons|those|work|staff|experts|specialists|growth|trends?|change|because|instead|out|speaking|"
    r"as|and|or|but|is|are|was|were|up|down|than|such|here|say|says|said|according|compared|[a-z]+(?:ed|ing))|[\d.,%]+)\Z",
    re.IGNORECASE,
)
"""What has no growth of its own, before "of nurses": it is they who grow in number."""
HEADED = re.compile(
    r"(?P<head>[\w%'’.-]+) (?P<link>for|of|among|amongst|by|involving|against|from|between|in)"
    r"(?: (?!(?:of|for|among|in|by|and|or|is|are|was|were|will|has|have|expects?|projects?|predicts?|forecasts?|estimates?|"
    r"anticipates?|says?|reports?|shows?|sees?|believes?|claims?|suggests?|finds?|expected|projected)\b)[\w’'/-]+){0,4}? \Z",
    re.IGNORECASE,
)
"""Before who or what is named: the noun that it depends on."""
NOT_A_NOUN = (
    r"is|are|was|were|will|would|has|have|had|can|could|should|may|might|must|did|do|does|to|as|by|in|of|for|at|on|with|who|that|"
    r"which|whose|and|or|but|while|since|from|during|over|across|between|among|than|through|until|within|alone|nationwide|"
    r"worldwide|globally|overall|abroad|everywhere|today|also|both|all|still|now|then|not|never|just|even|"
    r"continues?|expects?|sees?|saw|shows?|enjoys?|needs?|employed|needed|projected|expected|in-demand|numbers?|ranks|"
    r"availability|prospects?|creation|levels?|totals?|counts?|figures?|rates?|pool|size|base|[a-z]+ly|20\d\d"
)
"""Words after an occupation that are nothing of theirs: of time and place, verbs, what they are counted by."""
MOVED = (
    r"(?:(?:is|are|was|were|will|would|has|have|had|can|could|should|may|might|must|also|been|be|to|expected|projected|"
    r"predicted|set|likely|further|steadily|sharply) )*"
    r"(?:gr(?:ow(?:s|ing|n)?|ew)|increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|"
    r"declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|"
    r"went|gone|go|shr[aiu]nk|up|down)\b"
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
    rf"(?:in|by|through|until|since|from|between|over) "
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
    r"(?:numbers?|ranks|need|total|years?|decades?|months?|quarters?|period|time|future|past|last|next|coming|long|short|near|"
    r"just|only|under|about|around|nearly|over|less|more|some|all|each|every|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|twelve|state|states|country|nation|region|area|areas|city|cities|world|metro|county|province|u|us|uk|eu|"
    r"urban|rural|local|many|most|general|particular|fact|response|line|specialty|specialties|discipline|kind|type|"
    r"line|career|occupation|profession|trade|position|role|job|those|people|such|at|same|comparison|contrast|addition)\Z"
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
