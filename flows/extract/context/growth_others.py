"""Growth of workers who are named, but by no name of an occupation that is known: "employment of dock staff", and of a whole
group of occupations, which is a subject of its own: "employment in legal occupations"."""

from __future__ import annotations

import re

from flows.extract.mentions.occupation_spelling import singular
from flows.extract.mentions.occupations import find_occupations
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.mentions.percents import Percent
from flows.extract.pages.page import Page, Span

_TITLED = r"workers|professionals|practitioners"
OF_WORKERS = re.compile(
    r"\b(?:employment|jobs?|demand|number|openings|hiring|postings) (?:of|for|among) "
    rf"(?P<name>[^,;:()%\d]{{0,50}}?\b(?:{_TITLED}|employees|staff|operators|handlers|attendants|assemblers))\b",
    re.IGNORECASE,
)
TITLED_LAST = re.compile(rf"\b(?:{_TITLED})\Z", re.IGNORECASE)
LISTED = re.compile(rf"(?P<name>(?:[A-Z][\w&/-]* (?:(?:and|&) )?){{0,4}}(?i:{_TITLED}))\Z")
"""Before a bracket: whose figure stands in it."""
_WORD = r"(?!(?:in|of|for|to|by|that|than)\b)[A-Za-z]+(?:-[A-Za-z]+)?"
GROUP = re.compile(
    rf"(?:\b(?:employment|jobs?|demand|openings|hiring|median|mean|{PAY_NOUNS}) (?:in|of|for|across) (?:the )?|\A\W*|, )"
    rf"(?P<name>{_WORD}(?:(?:,? (?:and|&)|,)? {_WORD}){{0,7}}) occupations\b",
    re.IGNORECASE,
)
"""A group of occupations, after the classifications of statistical offices: "computer and information technology occupations"."""
NO_GROUP = re.compile(
    r"\b(?:all|any|both|each|every|some|several|various|few|which|is|are|one|two|three|five|ten|"
    r"\w+est|best|\w+(?<!engineer)(?<!train)(?<!farm)(?<!fish)(?<!mov)(?<!serv)(?<!clean)(?<!build)ing|paid|(?<!-)related|"
    r"similar|demand|popular|"
    r"expect\w*|project\w*|predict\w*|emerging|common|major|average|high|low|total|overall|entry|level|wage|skill)\b",
    re.IGNORECASE,
)
"""Words that make of occupations no group: "fast growing occupations", "all other occupations"."""
GENERAL = re.compile(
    r"\b(?:these|those|such|all|the|this|our|qualified|skilled|experienced|trained|new|young|specialized|more|most|other|many|"
    r"working|business|industry|creative|certified|licensed|talented|seasoned|female|male|older|remote|foreign|temporary|"
    r"(?:part|full)-time|(?:blue|white)-collar|early-career|senior|junior|aspiring|key|top|"
    r"workers|professionals|practitioners|employees|staff|u\.s|us|american)\b\W*",
    re.IGNORECASE,
)
"""Words that name no workers in particular."""
SAYS_MORE = re.compile(r"\b(?:who|that|with|in|of|for|to|and|or|by|is|are|at)\b", re.IGNORECASE)
MOST_WORDS = 4
"""Words of what workers are called, at most."""


def others_named(page: Page, index: int, percent: Percent, part: Span) -> str | None:
    """Whose growth a figure is, where they are named by no name that is known: what they are called, "" where that is nobody's
    title; None where no such are named."""
    opens = page.plain.rfind(" (", part.start, percent.start)
    if opens >= 0 and ")" not in page.plain[opens : percent.start]:
        listed = LISTED.search(page.plain, max(part.start, opens - 70), opens)
        if listed and not page.within("occupations", index, find_occupations, Span(*listed.span())):
            return _title(listed["name"])
    for named in OF_WORKERS.finditer(page.plain, part.start, percent.start):
        general = not GENERAL.sub("", named["name"]).strip()
        if not general and not page.within("occupations", index, find_occupations, Span(*named.span("name"))):
            return _title(named["name"])
    return group_subject(page, part, percent.start)


def group_subject(page: Page, part: Span, end: int) -> str | None:
    """The last group of occupations named in ``part`` before ``end``, as a subject."""
    group = group_named(page.plain, part, end)
    return f"{group['name'].lower()} occupation" if group else None


def group_named(plain: str, part: Span, end: int) -> re.Match[str] | None:
    """The last group of occupations named in ``part`` before ``end``."""
    found = list(GROUP.finditer(plain[part.start : end]))[-1:]
    return next((each for each in found if not NO_GROUP.search(each["name"]) and not GENERAL.search(each["name"])), None)


def _title(name: str) -> str:
    """What workers are called, as the name of one; "" for what says nothing of their work, or says more than a name."""
    own = GENERAL.sub("", name).strip()
    words = name.lower().split()
    if not own or GENERAL.match(name) or SAYS_MORE.search(own) or len(words) > MOST_WORDS:
        return ""
    return singular(name.lower()) if TITLED_LAST.search(name) else ""
