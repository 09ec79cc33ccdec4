"""The job that a sentence offers before it tells the pay: "Acme is hiring a senior baker in Leeds. We offer £30,000"."""

from __future__ import annotations

import re
from typing import NamedTuple

from flows.extract.context.advertiser import names_employer
from flows.extract.context.named_occupations import find_in_block
from flows.extract.mentions.hiring import SEEK, SEEKING, SEEKS
from flows.extract.mentions.organisation import NAME
from flows.extract.mentions.places import PlaceMention, find_places
from flows.extract.mentions.seniority import find_seniorities
from flows.extract.pages.page import Page, Span

HIRES = re.compile(
    rf"\b[Ww]e (?:{SEEK}|(?:are|['’]re) (?:now |currently )?{SEEKING}) (?:an?|another) |\b[Ww]anted: (?:an? )?|"
    rf"(?<![\w&’'-])(?P<name>{NAME}),?(?: [^.;,]{{2,40}},)? (?:is|are) (?:(?:now|currently|also|actively|still) )?"
    rf"{SEEKING} (?:an?|its next|their next|another) |"
    rf"(?<![\w&’'-])(?P<who>{NAME}) {SEEKS} (?:an?|another) "
)
"""Who hires, before whom."""
IN_PLACE = re.compile(r"\b(?:in|near|at|for) (?:its |their |our )?(?:the )?\Z|[(,] ?\Z")
FURTHEST = 2
"""Sentences before that of a figure, at most, in which the job can be offered."""


class Offer(NamedTuple):
    """Who offers a job, where and at which level. None where unstated."""

    employer: str | None
    place: PlaceMention | None
    seniority: str | None


def offer_before(page: Page, index: int, sentence: Span, subject: str | None) -> Offer | None:
    """What a sentence at or shortly before that of a figure, of the same paragraph or the end of the one above, offers to a
    ``subject``; None for none."""
    if page.blocks[index].kind != "paragraph" or subject is None:
        return None
    before = page.sentences_before(index, sentence, FURTHEST)
    if not before and (above := page.right_before(index, sentence)):
        before = [above[1]]
    for span in (sentence, *before):
        hires = HIRES.search(page.plain, *span) if page.cued("hiring", *span) else None
        who = (hires["name"] or hires["who"]) if hires else None
        if hires is None or (who and not names_employer(who.removeprefix("The "))):
            continue
        sought = Span(hires.end(), span.end)
        named = next(
            (each for each in find_in_block(page, page.block_at(sought.start), sought) if each.found.subject == subject), None
        )
        if named is None:
            return None
        places = [each for each in find_places(page.plain[slice(*sought)]) if not each.adjective]
        where = next((each for each in places if IN_PLACE.search(page.plain[sought.start : sought.start + each.start])), None)
        levels = find_seniorities(page.plain[sought.start : named.end])
        return Offer(who, where, named.found.seniority or (levels[0].value if levels else None))
    return None
