"""Occupations that a sentence names beside the one that it is about: whom it compares, what somebody is licensed as."""

from __future__ import annotations

import re

from flows.extract.context.title_subject import Named
from flows.extract.mentions.occupations import OccupationMention
from flows.extract.mentions.pay_terms import EARNS, PAY_NOUNS
from flows.extract.pages.page import Page, Placed

NEAR = 60
"""Code points before an occupation in which it can be named as part of something else."""

COMPARED = re.compile(
    r"\b(?:than|unlike|(?<!positions )(?<!roles )(?<!jobs )(?<!titles )(?<!careers )(?<!professions )like|"
    r"with|alongside|compared (?:to|with)|equivalent to|(?<=degree )as|versus|vs\.?|(?<!followed )by|"
    r"(?<!employment )(?<!jobs )(?<!growth )(?<!demand )(?<!pay )(?<!wages )(?<!salaries )(?<!salary )(?<!earnings )among|from|"
    r"working (?:with|for|under)|report(?:s|ing)? to|(?:known|referred to) as|"
    r"except(?: for)?|excluding|other than|apart from|confused with (?:that|those) of|as (?:much|well|high|little) as|"
    r"(?:offices?|practices|clinics) of(?: other)?|(?:support|"
    r"assist)(?:s|ing)?)\s(?:\w+\s){0,2}\Z",
    re.IGNORECASE,
)
"""Before an occupation that another one is compared with, works beside, or is also called."""

HELD = re.compile(
    r"(?: \([^()]{2,40}\)|\))? (?:certifications?|certificates?|licen[cs]es?|exams?|degrees?|courses?|credentials?|bootcamps?)\b|"
    r"['’]s?['’]? (?:offices?|surger(?:y|ies))\b"
)
"""After the name of an occupation that is part of what somebody holds or passes, or of where somebody works."""

EXAMPLE = re.compile(r"\((?:e\.?g\.?|for example|such as|including|like),? [^()]*\Z", re.IGNORECASE)
"""Before an occupation that is an example of the one before the bracket: "media designers (e.g. web designers) earn"."""

COUNTED_IN = re.compile(
    r"(?:,| \() ?(?:where|which|who|among (?:whom|which)|(?:the|an?) (?:group|category|"
    r"class|occupation)|including)\b[^,()]{0,50}\Z"
)
COUNTED_END = re.compile(
    r"[^,();.]{0,40}(?:,|\)) (?:(?:is|are) (?:\w+ )?(?:expected|projected|forecast|going|set|likely)|will|should|would|"
    rf"grew|rose|fell|has|have|had|{EARNS})\b"
)
"""Around an occupation that statistics count among the one before: "employment of bakers, who include confectioners, will",
"bakers (including confectioners) earned"."""

PAY_OF = re.compile(
    rf"(?:['’]s?)? {PAY_NOUNS}\b|"
    r" (?:starting|earning|making|averaging|commanding)(?= (?:\w+ ){0,2}\W?\d)"
)
"""After the occupation whose pay is spoken of, whatever it is compared with."""

BODY = re.compile(
    r"\b(?:Institut(?:e|ion)|Association|Society|College|Board|Brotherhood|Council|Federation|Guild|Academy|Union) (?:of|for) "
    r"(?:the )?(?:[A-Z][\w&-]* (?:and )?){0,4}\Z"
)
"""Before the occupation in the name of those who examine or stand for it: "Institute of Chartered "."""

STUDIED = re.compile(
    r"\b(?:[Pp][Hh]\.?\s?[Dd]\.?|[Dd]octor(?:ate|al(?: degree)?))(?:\s?/\s?|, |,? (?:or|and|and/or|plus)(?: an?)? )\Z"
)
"""Before a postdoc that is one more stage of study: "PhD/Postdoc in biology"."""

AS_CREDENTIAL = re.compile(r" (?:(?:is|are) )?(?:(?:strongly|highly) )?(?:preferred|required|desirable|desired|a plus)\b")
"""After an occupation in capitals that is what somebody is to be licensed as: "CPA preferred"."""

TEACHERS = frozenset({"teacher", "professor", "lecturer", "educator", "instructor", "tutor", "principal", "assistant", "aide"})


def names_part(page: Page, occupation: Placed[OccupationMention]) -> bool:
    """True for an occupation whose name is part of what somebody holds, passes or studies, or of where somebody works."""
    if HELD.match(page.plain, occupation.end):
        return True
    stage = page.plain.startswith(("post", "Post"), occupation.start)
    return stage and STUDIED.search(page.plain, max(0, occupation.start - NEAR), occupation.start) is not None


def is_beside(page: Page, occupation: Placed[OccupationMention], start: int) -> bool:
    """True for an occupation before a figure that is not whose figure it is, in a sentence from ``start`` on."""
    if names_part(page, occupation) or EXAMPLE.search(page.plain, max(start, occupation.start - NEAR), occupation.start):
        return True
    if PAY_OF.match(page.plain, occupation.end):
        return False
    if COUNTED_END.match(page.plain, occupation.end) and COUNTED_IN.search(
        page.plain, max(start, occupation.start - NEAR), occupation.start
    ):
        return True
    return COMPARED.search(page.plain, max(start, occupation.start - 30), occupation.start) is not None


def is_no_worker(page: Page, occupation: Placed[OccupationMention], whole: Named | None) -> bool:
    """True for what names nobody at work: a professional body, a credential, and the teaching that those do whom a document,
    which is about ``whole``, is about ("most teaching positions ask economists for a doctorate")."""
    near = max(0, occupation.start - NEAR)
    if page.cued("professional bodies", near, occupation.start) and BODY.search(page.plain, near, occupation.start):
        return True
    if page.plain[occupation.start : occupation.end].isupper() and AS_CREDENTIAL.match(page.plain, occupation.end):
        return True
    taught = page.plain.startswith(("teaching", "Teaching"), occupation.start)
    return taught and whole is not None and whole[0].rpartition(" ")[2] not in TEACHERS
