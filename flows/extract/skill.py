"""``skill``: fields of knowledge, methods and abilities that occupations ask for.

A field of study of a degree, the subject of a course and what a product is made of are none.
"""

from __future__ import annotations

import re
from typing import Any

from flows.extract.context.rows import Row
from flows.extract.context.vocabulary import names_of
from flows.extract.mentions.hiring import FIRMS
from flows.extract.mentions.language_context import CONDITION, SOMEBODY, UNVERSED
from flows.extract.mentions.language_denied import DENY_BEFORE, NO_BEFORE
from flows.extract.named import Mentioned, Said, named_claims
from flows.extract.pages.page import Page

TABLE = "skills"

ASKED_BEFORE = re.compile(
    r"\b(?:skills?|skilled|knowledge(?:able)?(?! shar)|understanding|proficien\w+|expertise|familiar\w*|"
    r"foundations?(?! (?:models?|phase))|grasp|mastery|master|aptitude for|abilit(?:y|ies)|capabilit(?:y|ies)|competen\w+|"
    r"learn(?! more\b)|knows?|"
    r"needs?(?!,| to (?!be\b|have|possess|know|learn|understand|master|show|demonstrate|acquire|develop))|"
    r"requir(?:es?|ed|ing)|requirements?(?! of\b|,)|"
    r"must (?:have|be|possess|know)|should (?:have|be|possess|know|learn))\b[^.;!?]{0,70}\Z|"
    r"\b(?:strong|excellent|good|solid|great|exceptional|outstanding) (?:[\w-]+ ){0,2}\Z",
    re.IGNORECASE,
)
ASKED_AFTER = re.compile(
    r"(?:,? (?:and|or|&) (?!(?:the|an?|your|their|its)\b)[\w-]+(?: [\w-]+)?)?"
    r" (?:skills?|abilit(?:y|ies)|knowledge|expertise)\b(?! of\b)|"
    r"[\w ,&-]{0,90}\b(?:is|are) (?:also |all |very |absolutely |equally |highly )*(?:essential|crucial|critical|important|"
    r"key|required|needed|necessary|vital|valued|valuable|fundamental|non-negotiable|indispensable|a must|must-haves?)\b",
    re.IGNORECASE,
)
HOW = re.compile(
    r"\b(?:(?:how|why|whether|when|where) (?:[\w-]+ ){0,3}|(?:factors?|considerations?) in (?:(?:your|their|the|any) )?|"
    r"\b(?:applications|devices|engines|models|platforms|products|systems) (?:\w+ )?(?:needs?|requires?) (?:[\w,-]+ ){0,6}|"
    rf"\bfor {FIRMS} to [^.;:!?]{{0,130}}|"
    r"(?:essential|crucial|critical|important|key|vital|necessary|valuable|useful|helpful|needed) for (?:[\w-]+ ){0,2})\Z",
    re.IGNORECASE,
)
"""Before what a question in a sentence is about ("an understanding of how cloud services are billed"), what weighs in, what
things need or firms do, or what skills are for ("typing skills are vital for data entry")."""
NEXT_CLAUSE = re.compile(
    r"\bbecause\b|\b(?:before|until|(?<!much )(?<!many )(?<!far )as|so that|while) (?:it|they|you|we|one|s?he)\b|\bleads? to\b",
    re.IGNORECASE,
)
"""Where another clause begins, of which nothing before it asks: "need a plan before they can begin with"."""
NO_MASTER = re.compile(
    r"(?:\bnot|n['’]t) (?:have to|need to|must|necessarily) be (?:an? )?(?:[\w-]+ ){0,2}?(?:genius|experts?|wizards?|whiz|gurus?|"
    r"masters?|prodig(?:y|ies)|geniuses|good|great|brilliant|gifted)\b[^.;,]{0,25}\Z",
    re.IGNORECASE,
)
"""Before what one need not excel at, which says nothing of whether one needs it."""
UMBRELLAS = frozenset({"domain knowledge", "technical skills", "computer literacy", "foreign languages"})
"""Names that, as a heading, stand for the skills below it."""
ASKED_FOR = re.compile(r"\b(?:need|requir|have to|expect)", re.IGNORECASE)
"""A denial of what is asked for, not of what someone happens to know."""
STUDIED = re.compile(
    r"\b(?:degrees?|bachelor\S*|master['’]?s|masters|master (?:of|in)|ph\.?d\.?|doctorate|diplomas?|majors?|majored|majoring|"
    r"minor|graduat\w+|fields?|disciplines?|studied|study(?:ing)?|BSc|MSc|B\.?S\.?|M\.?S\.?|B\.?Tech|certificat\w+|"
    r"cours(?:e|es|ework)|class(?:es)?|program(?:me)?s?|boot ?camps?|books?|tutorials?|thesis|professors?|universit(?:y|"
    r"ies)|colleges?|qualifications? in|"
    r"prerequisite subjects?|assumed knowledge|grade with|pass(?:es)? in|a[- ]levels?|gcses?|team|department|"
    r"market|industry|such as those in)\b[^.;!?]{0,90}\Z",
    re.IGNORECASE,
)
THING_AFTER = re.compile(
    r"[ -](?:cours(?:e|es|ework)|boot ?camps?|class(?:es)?|program(?:me)?s?|degrees?|majors?|tutorials?|books?|"
    r"certificat\w+|teams?|departments?|compan(?:y|ies)|projects?|jobs?|roles?|careers?|positions?|industry|market|"
    r"websites?|blogs?|conferences?|platforms?|products?|solutions?|systems?|applications?|software|"
    r"vendors?|providers?|or (?:a )?(?:related|similar) fields?|"
    r",? or (?:an?other )?(?:related|similar|equivalent))\b",
    re.IGNORECASE,
)
LONGEST_LABEL = 30
"""Code points of an entry before the skill that it starts with, at most."""
SKILLS = re.compile(
    r"\b(?:skills?|competenc\w+|qualities|abilities|strengths|knowledge|traits|attributes|requirements?|"
    r"qualifications|what you(?:['’]ll)? (?:need|bring)|must[- ]haves?|nice[- ]to[- ]haves?|proficienc\w+)\b",
    re.IGNORECASE,
)
OTHER_LIST = re.compile(
    r"\b(?:cours(?:e|es|ework)|curricul\w+|modules?|resources?|projects?|degrees?|majors?|tags?|topics|"
    r"related|salary|my|I|interview|responsibilit\w+|duties|certificat\w+|step|challenges?|books?)\b",
    re.IGNORECASE,
)


def extract(page: Page) -> list[Row]:
    """The skill claims of a document, in order, without ids: one per skill, subject and polarity, of its best mention."""
    return named_claims(page, "skill", names_of(page, TABLE), _said, _describe, _announced)


def _describe(name: str, values: dict[str, Any]) -> str:
    return name if values["polarity"] == "+" else f"no {name}"


def _said(page: Page, mentioned: Mentioned) -> Said | None:
    """What its sentence and the list that it stands in say of a run of skills."""
    index, run, sentence, stand, _ = mentioned
    plain, block = page.plain, page.blocks[index]
    words = plain[sentence.start : sentence.end]
    before = plain[max(sentence.start, run.start - 140) : run.start]
    after = plain[run.end : min(sentence.end, run.end + 90)]
    if words.rstrip(" \"”'’)*").endswith("?") or (block.kind == "heading" and block.level == 1) or block.kind == "field":
        return None
    follows, precedes = ASKED_AFTER.match(after), ASKED_BEFORE.search(before, _clause(before))
    if not (follows or precedes or _is_listed(page, mentioned)):
        return None
    denied = DENY_BEFORE.search(before)
    if denied or NO_BEFORE.search(before):
        asked = denied and ASKED_FOR.search(denied[0]) and not STUDIED.search(denied[0])
        return (
            None
            if not denied or not asked
            else Said(_values("-", run.open_list), 3, run.start - len(before) + denied.start(), run.end)
        )
    if HOW.search(before) or NO_MASTER.search(before) or UNVERSED.search(before):
        return None
    if stand.other or SOMEBODY.search(before) or CONDITION.search(before) or STUDIED.search(before) or THING_AFTER.match(after):
        return None
    values = _values("+", run.open_list)
    if follows or precedes:
        start = run.start - len(before) + precedes.start() if precedes else run.start
        return Said(values, 3 if follows and precedes else 2, start, run.end + (follows.end() if follows else 0))
    return Said(values, 2, run.start, run.end)


def _clause(before: str) -> int:
    """Where the last clause of some words begins."""
    return max((each.end() for each in NEXT_CLAUSE.finditer(before)), default=0)


def _is_listed(page: Page, mentioned: Mentioned) -> bool:
    """True for an entry of a list of skills: it starts with them, or with little more than their label."""
    block = page.blocks[mentioned.block]
    if mentioned.run.start - block.start > LONGEST_LABEL:
        return False
    if block.kind == "heading" and UMBRELLAS.issuperset(each.name for each in mentioned.run.names):
        return False
    return _announced(page, mentioned.block)


def _announced(page: Page, index: int) -> bool:
    """True for an entry of a list of skills, by what stands nearest above it, or at the head of its column or row."""
    block = page.blocks[index]
    if block.kind not in ("item", "cell", "heading"):
        return False
    edges = [edge for edge in (block.header, block.stub) if block.kind == "cell" and edge >= 0 and edge != index]
    above = [*edges, *page.governing(index, headings=2)]
    said = (page.once("announces skills", each, _announces) for each in above)
    return next((each for each in said if each is not None), False)


def _announces(words: str) -> bool | None:
    """Whether words that stand above a list announce skills; None where they announce nothing."""
    if OTHER_LIST.search(words):
        return False
    return True if SKILLS.search(words) else None


def _values(polarity: str, open_list: bool) -> dict[str, Any]:
    return {"polarity": polarity, "open_list": open_list}
