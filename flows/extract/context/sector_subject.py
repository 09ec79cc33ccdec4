"""The sector or kind of employer that is what a sentence speaks of: "Private clinics paid their nurses $60,000", "Local
government came second, at $61,000"."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice, takewhile

from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.named_places import places_in
from flows.extract.context.vocabulary import names_of
from flows.extract.mentions.occupations import find_occupations
from flows.extract.mentions.pay_terms import EARNS, PAY_NOUNS
from flows.extract.pages.page import Page, Span

_WORD = r"[\w&’'-]+"
_VERB = (
    r"(?:(?:also|typically|usually|generally|often|even|only) )?"
    r"(?:pa(?:y|ys|id)|offer(?:s|ed)?|employ(?:s|ed)?|contain(?:s|ed)?|had|ha(?:s|ve)|is|are|was|were|leads?|led|rank(?:s|ed)?|"
    r"placed|came|comes?|d(?:id|oes)|fare[sd]?|stands?|stood|top(?:s|ped)|follow(?:s|ed)?|account(?:s|ed)?|provided?s?|"
    r"averaged?s?|reported)"
)
OPENS = re.compile(
    r"(?:(?<=[.;!?] )|(?<=while )|(?<=\band )|(?<=whereas )|\A|(?<=\n))"
    r"(?:(?:by|in|at|on|for|across|among) [^,.;]{2,60}, )?[“\"]?(?:the )?"
    r"(?P<name>(?!(?:these|those|this|that|some|most|many|all|other|such|average|"
    r"median|mean|top|it|they|there|behind|after|before|"
    r"below|above|among|alongside|besides|unlike|like|next|at|by|for|from|in|of|on|with|within|under|outside|across)\b)"
    rf"(?:(?!(?:that|which|who|several|{PAY_NOUNS})\b){_WORD},? ){{0,9}}?(?!{PAY_NOUNS}){_WORD})[”\"]?"
    rf"(?P<industry> (?:industry|sector)(?= (?:pa|offer|led|lead|rank|top|came|aver)))? {_VERB}\b",
    re.IGNORECASE,
)
"""A name at the start of a clause, before its verb."""

SECTOR = re.compile(
    r"(?:manufacturing|governments?|construction|transportation|hospitals|services|mining|utilit(?:y|ies)|retail|publishers|"
    r"publishing|laboratories|houses|schools|colleges|universities|practices|firms|companies|agencies|wholesalers|retailers|"
    r"contractors|insurance|finance|banking|clinics|cent(?:er|re)s|facilities|manufacturers|providers|charities|banks|"
    r"carriers|airlines|nonprofits|distributors|suppliers|consultancies|extraction|"
    r"warehousing)",
    re.IGNORECASE,
)
"""The last word of the name of a sector."""
OPENS_IN = re.compile(r"(?:\A|(?<=[.;!?] )|(?<=, )|(?<=\band )|(?<=while )|(?<=but ))[Ii]n (?:the )?\Z")
"""Before a sector that a clause starts with: "In mining, surveyors earn"."""
IN = re.compile(r"\b[Ii]n ")
"""Before any sector that somebody works in."""
TO_WORKERS = re.compile(r",? (?:(?:an?|the) (?:(?:average|typical) )?)?")
"""Between a sector that opens a clause and those who work in it."""
THEY_EARN = re.compile(
    r" (?:(?:can|could|may|might|will|usually|typically|often|generally|tend to|now|also) )*"
    rf"(?:{EARNS}|average[sd]?|expect(?:s|ed)?|start(?:s|ed)?)\b"
)
"""What is said of those who work in a sector: "surveyors in mining earn"."""
INDUSTRIES = "industries"
"""The vocabulary of known sectors."""
LONGEST = 80
"""Code points of a name, at most."""
ANY_EMPLOYERS = re.compile(
    r"(?:compan(?:y|ies)|firms|agencies|facilities|providers|services|practices|houses|contractors)", re.IGNORECASE
)
"""What is the name of no kind of employer, alone."""


def sector_subject(page: Page, index: int, territory: Span, figure: Span) -> str | None:
    """The sector that a figure's part of a sentence starts with as its subject, as written; None for occupations and places."""
    if not page.cued("sectors", territory.start, figure.start):
        return None
    for found in OPENS.finditer(page.plain, territory.start, figure.start):
        name = found["name"]
        if len(name) > LONGEST or not (found["industry"] or SECTOR.fullmatch(name.rpartition(" ")[2])):
            continue
        if (
            not ANY_EMPLOYERS.fullmatch(name)
            and not find_occupations(name)
            and not places_in(page, index, None, Span(*found.span("name")))
        ):
            return name
    return None


def is_known_sector(page: Page, span: Span) -> bool:
    """True for words that are the known name of a sector."""
    names = names_of(page, INDUSTRIES)
    at = bisect_left(names, span.start, key=lambda each: each.start)
    return at < len(names) and (names[at].start, names[at].end) == span


def sector_of_workers(page: Page, index: int, territory: Span, figure: Span) -> str | None:
    """The known sector before or after the occupation that earns a figure: "In mining, surveyors earn $60,000", "surveyors in
    mining earn $60,000"."""
    if not IN.search(page.plain, territory.start, figure.start):
        return None
    names = names_of(page, INDUSTRIES)
    at = bisect_left(names, territory.start, key=lambda each: each.start)
    workers = [each for each in find_in_block(page, index, territory) if each.end <= figure.start]
    for name in takewhile(lambda each: each.end <= figure.start, islice(names, at, None)) if workers else ():
        opens = OPENS_IN.search(page.plain[territory.start : name.start])
        first = opens and any(TO_WORKERS.fullmatch(page.plain, name.end, each.start) for each in workers)
        last = any(page.plain[each.end : name.start] in (" in ", " in the ") for each in workers)
        if first or (last and THEY_EARN.match(page.plain, name.end, figure.start)):
            return page.plain[name.start : name.end]
    return None
