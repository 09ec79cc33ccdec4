"""The employer that a sentence names as the one who pays: "Acme (a bank) is paying $90,000", "the role at Acme is at ..."."""

from __future__ import annotations

import re

from flows.extract.context.named_places import places_in
from flows.extract.mentions.occupations import find_occupations
from flows.extract.mentions.organisation import NAME
from flows.extract.mentions.origin_context import could_be_origin
from flows.extract.mentions.origins import find_origins
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.pages.page import FIGURE, Page, Span

_NO_STAGE = r"(?!(?:Level|Band|Grade|Step|Year|Stage|Tier|Age|Point)\b)"
"""Before what is no name of an employer after "at": the stage of a scale."""
_NO_DEGREE = r"(?!(?:Master|Bachelor|Associate|Doctor)['’])"
NAMED = rf"{NAME}(?:(?:, (?:and )?| and | or |/){NAME})*"
"""Names of employers, one or several."""
PAYS = re.compile(
    rf"(?<![\w&’'-])(?P<name>{NAMED})(?: \([^()]{{1,60}}\))?(?:, [^,;$£€₹]{{2,50}},)?"
    r" (?:(?:recently|currently|now|also|typically|usually|reportedly|generally) ){0,2}"
    r"(?:is (?:paying|offering|advertising)|pa(?:ys|id)|offers|offered|advertises|starts|raised|increased|"
    r"gives?(?= (?:(?:its|their|new|all|fresh|young) |freshers|graduates|recruits))|(?:pay|offer)(?= (?:[A-Z]{2,3}|"
    r"Rs\.*)? ?[$£€₹\d]))(?!\w)"
)
"""Who pays, before the verb: "Acme (a bank) is paying"."""
PAY_OF = re.compile(
    rf"(?<![\w&’'-])(?P<name>{_NO_STAGE}{_NO_DEGREE}[A-Z][\w&-]*(?: [A-Z][\w&-]*){{0,5}})['’]s? "
    rf"(?:(?:current|new|own|typical|average|median|base|starting|entry-level|hourly|annual|advertised) ){{0,3}}"
    rf"(?:(?:{PAY_NOUNS}|rates?)\b|"
    r"(?:(?!current |previous |last |first |next |old )[\w/-]+ ){1,6}?(?:roles?|positions?|jobs?|posts?)\b)"
)
"""Whose pay is spoken of: "Acme's starting pay was", "Acme's senior welder positions"."""
POST_AT = re.compile(
    r"\b(?:[Rr]oles?|[Pp]ositions?|[Jj]obs?|[Vv]acanc(?:y|ies)|[Oo]penings?|[Pp]osts?|[Ii]nternships?|"
    r"[Gg]raduates?|[Hh]ires?|[Ee]mployees|[Ee]ngineers?|[Dd]evelopers?|[Aa]nalysts?|[Ss]cientists?|[Mm]anagers?) at "
    rf"(?P<name>{NAME}(?:/{NAME})*)"
)
"""Where a post is: "the role at Acme"."""
AT_FIRST = re.compile(
    r"(?:\bAt|(?<=[;,] )at) "
    rf"(?P<name>{_NO_STAGE}{NAME})(?=\.?,| [a-z])"
)
"""Where those work of whom the rest of a sentence speaks: "At Acme, bakers earn"."""
AT_THEN = re.compile(
    rf"\b(?:while|whereas|and|but) at (?P<name>{_NO_STAGE}{NAME})(?=,? (?:it|they|the (?:figure|pay|average|salary)|pay|that) )"
)
"""Where those work of whom a further figure is: "while at Acme the figure is"."""
OF_THESE = re.compile(rf" at (?P<name>{_NO_STAGE}{NAMED})")
"""Where those work of whom an occupation is said: "bakers at Acme and Initech"."""
AFTER_FIGURE = re.compile(
    rf"(?: (?:an?|per) (?:hour|year|month|week|day)| annually| yearly)? at (?P<name>{_NO_STAGE}{NAMED})(?=[.,;)]|\Z| [a-z])"
)
"""Who pays a figure, right after it: "$90,000 a year at Acme"."""
BEFORE_FIGURE = re.compile(
    rf"\bat (?P<name>{_NO_STAGE}{NAMED})(?:,? (?:(?:it|they|that|pay|salary|this) (?:is|was|are|gets?|earns?) )?"
    r"(?:about|around|roughly|nearly|over|up to|as much as|closer to))?[ (:]{1,3}\Z"
)
"""Who pays a figure, right before it: "... and at Acme $90,000"."""
HINT = re.compile(r" (?:pa[iy]|offer|gives? |advertis|starts|raised|increased|at [A-Z])|\bAt [A-Z]|[A-Z]\w*['’]s ")
"""What every sentence with a payer holds."""

COMMON = re.compile(
    r"(?:(?:every|some|no|any)(?:one|body|thing|where)|\w+(?:ing|tion|sion|ment|ness|"
    r"ship|ence|ity)|\w*(?:work|time)|inflation|demand|"
    rf"overtime|both|neither|each|which|who|what|one|it|{PAY_NOUNS})",
    re.IGNORECASE,
)
"""What opens a sentence and is no name, most of the time."""

FURTHEST = 160
"""Code points before a figure's part of its sentence within which its employer is looked for."""


def payer_in(page: Page, index: int, territory: Span, sentence: Span) -> str | None:
    """The named employer that pays a figure, as written, or None. Places, occupations and origins of figures pay nobody."""
    start = max(sentence.start, territory.start - FURTHEST)
    if not (page.cued("payers", start, territory.end) and HINT.search(page.plain, start, territory.end)):
        return None
    for first in dict.fromkeys((territory.start, start)):  # a figure's own part of the sentence goes before what stands before it
        for pattern in (PAYS, PAY_OF, POST_AT, AT_FIRST, AT_THEN):
            for found in pattern.finditer(page.plain, first, territory.end):
                if _pays(page, index, found):
                    return found["name"]
    return None


def payer_before(page: Page, index: int, sentence: Span, figure: Span) -> str | None:
    """The named employer right before a figure: "... and at Acme $90,000"."""
    start = max(sentence.start, figure.start - FURTHEST)
    if page.plain.find("at ", start, figure.start) < 0:
        return None
    found = BEFORE_FIGURE.search(page.plain, start, figure.start)
    return found["name"] if found and _pays(page, index, found) else None


def payer_beside(page: Page, index: int, sentence: Span, figure: Span) -> str | None:
    """The named employer right after a figure ("$90,000 at Acme"), or after the last occupation before it ("bakers at Acme")."""
    start = max(sentence.start, figure.start - FURTHEST)
    if page.plain.find(" at ", start, min(sentence.end, figure.end + FURTHEST)) < 0:
        return None
    named = page.within("occupations", index, find_occupations, Span(sentence.start, figure.start))
    found = [AFTER_FIGURE.match(page.plain, figure.end, sentence.end)]
    if named and not FIGURE.search(page.plain, named[-1].end, figure.start):  # another figure between is what they pay
        found.append(OF_THESE.match(page.plain, named[-1].end, figure.start))
    return next((each["name"] for each in found if each and _pays(page, index, each)), None)


def _pays(page: Page, index: int, found: re.Match[str]) -> bool:
    """False for places, occupations and origins of figures, which pay nobody."""
    name = found["name"]
    start, end = found.span("name")
    opens = start == page.sentence_at(start).start
    if opens and name[1:].islower() and page.kept("plain word", (name,), lambda: _is_plain(page, name)):
        return False
    return (
        could_be_origin(name)
        and not any(each.start < end and start < each.end for each in places_in(page, index))
        and not find_occupations(name)
        and not find_origins(name)
    )


def _is_plain(page: Page, name: str) -> bool:
    """True for a word that a capital makes no name where it opens a sentence: the document has it without one, or it ends as
    nouns of actions do and has a capital nowhere else."""
    if re.search(rf"(?<![\w'’-]){re.escape(name.lower())}(?![\w'’-])", page.plain):
        return True
    return COMMON.fullmatch(name) is not None and not re.search(rf"(?<=[a-z,] ){re.escape(name)}(?![\w'’-])", page.plain)
