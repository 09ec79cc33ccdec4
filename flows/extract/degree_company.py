"""Short forms that are also something else (MS, BE, MD): where they are degrees, by the words beside them."""

from __future__ import annotations

import re

PRODUCT = re.compile(
    r" ?[-/]?(?:Office|Excel|Word|SQL|Access|Project|Power ?(?:Point|BI)|Teams|Dynamics|Azure|Windows|Visio|"
    r"SharePoint|Outlook|Paint|DOS|Graph)"
)
ASKED = re.compile(
    r"(?:\b(?:requir\w+|prefer\w*|hire|hiring|recruit\w*|need|have|hold\w*|consider|pursu\w+|earn\w*|get|complet\w+|obtain\w*|"
    r"possess|minimum|least|accredited|education|qualification|relevant|related|suitable|an?|degrees? in)[ :]|"
    r"[:(]\s?|\b(?:required|needed)\W{1,4})\s?\Z",
    re.IGNORECASE,
)
SCHOOLING_AFTER = re.compile(
    r"\.?(?: degrees?\b| (?:(?:is|are|would be) )?(?:not )?(?:(?:strongly|highly|also) )?(?:preferred|required|needed|necessary|"
    r"desirable|desired|a plus|an advantage|advantageous|graduates?|candidates?|holders?|qualification)\b|"
    r" in (?:[A-Z]|(?:computer|data|nursing|engineering|business|physics|mathematics|statistics|tax|law)\b)|"
    r"(?: \+| and| plus| with)? \d{1,2}(?:\+| ?[-–] ?\d{1,2})? (?:[Yy]ears?|[Yy]rs?)\b| \d{1,2}(?:\+| ?[-–] ?\d{1,2})?,|"
    r"/(?:internship|experience|equivalent)| from an? (?:[\w-]+-)?(?:accredited|recogni[sz]ed)\b| (?:is |would be )?an? (?:plus|"
    r"bonus|advantage|must)\b| majoring in | [-–—/] (?=[A-Z][a-z]+ ?[/,])| in one of|\s?[→➜]|"
    r" with (?:an? )?(?:minimum )?(?:of )?\d{2} ?%| and (?:two|three|four|five|six|seven|eight|ten) years\b|"
    r", (?:ideally|preferably) |(?: |-)level\b(?! \d)|: [A-Z][a-z]+ [A-Z]?[a-z]+, | in an? (?:[\w-]+ ){1,3}(?:field|discipline|"
    r"subject|area)\b| with an? (?:focus|major|concentration|emphasis|speciali[sz]ation) |\)? \(|\.[AS]\.|"
    r" (?:or|OR) (?:an? )?(?:equivalent|higher|related|above|similar|\d+\+?)(?!\w)|, not necessarily\b)",
)
NEVER_ASKED = frozenset({"LLM", "AS", "AA", "AAS", "ME", "BE", "MD", "DO"})
"""Short forms that mean something else even where something is asked for ("you need an LLM")."""


def in_company(words: str, start: int, end: int, *, alone: bool) -> bool:
    """True where a short form stands like a degree: "MS in Physics", "(MS preferred)", and is no town's state; or ``alone``."""
    if SCHOOLING_AFTER.match(words, end) or (alone and words[start:end] not in NEVER_ASKED):
        return True
    before = words[max(0, start - 24) : start]
    return words[start:end] not in NEVER_ASKED and ASKED.search(before) is not None


def names_product(words: str, end: int) -> bool:
    """True for the maker of a product: "MS Office"."""
    return PRODUCT.match(words, end) is not None
