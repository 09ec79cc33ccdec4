"""``framework``: libraries, frameworks, platforms, databases and programs that occupations use, should know, or need not know."""

from __future__ import annotations

import re
from typing import Any

from flows.extract.context.rows import Row
from flows.extract.context.vocabulary import names_of
from flows.extract.employer import names_employers
from flows.extract.languages.language_abbreviations import without_other_abbreviations
from flows.extract.mentions.hiring import FIRMS
from flows.extract.mentions.language_context import read
from flows.extract.named import Mentioned, Said, named_claims
from flows.extract.pages.page import Page

TABLE = "frameworks"

MADE_BY = re.compile(
    r"\b(?:built|made|written|created|published|powered|hosted|posted|shared|available|found|"
    r"listed) (?:\w+ )?(?:with|in|by|on|at|via) "
    r"(?:(?:\w+ )?(?:platforms?|sites?|websites?|services?)(?: such as| like|,)? )?\Z"
)
"""A page or a project is made with a tool; that says nothing of an occupation."""
ASIDE = re.compile(
    r"\b(?:communit(?:y|ies)|forums?)(?: \w+)? (?:such as|like|including|on) [^.;:]{0,40}\Z|"
    r"\b(?:compan(?:y|ies)|firms?|teams?|people|group|makers?|creators?) (?:behind|of) (?:the )?\Z|"
    r"\b(?:played|tinkered|toyed|messed|dabbled) (?:around )?(?:with|in) [^.;:]{0,40}\Z|"
    r"\b(?!(?:proficient|skilled|good|adept|expert|great|excels?|better|look|experienced)\b)\w+ at \Z|\bjoin(?:s|ed|ing)? \Z|"
    r"\b(?:follow|find|reach|contact|message|join|connect with|star|see) (?:us|me|it|them) on [^.;:!?]{0,40}\Z",
    re.IGNORECASE,
)
"""Before a tool that tells who made something, what somebody has tried, or where somebody works or is met."""
HELD_AFTER = re.compile(r" (?:[A-Z]{2,3}-?\d{2,4}|SAA|ACE|PDE|PCA|profiles?|portfolios?|README|stars)\b")
"""After the name of a maker: the code of an exam, or what somebody shows there."""
OF_FIRMS = re.compile(rf"\b{FIRMS}(?: (?:in|of|across) [\w ]{{2,30}})?\W*(?:\([^()]{{1,40}}\))?\W*\Z", re.IGNORECASE)
"""How a lead or heading ends below which firms are listed: "Product companies:", "Startups (Series A)"."""
OF_TOOLS = re.compile(
    r"\b(?:tools?|skills?|technolog\w+|software|stacks?|platforms?|frameworks?|libraries|used?|using|requir\w+|wants?|ask(?:ed|"
    r"s)?)\b",
    re.IGNORECASE,
)
"""In such words where what they list is what firms use: "Tools that are used by most companies"."""
ACTS = re.compile(
    r"(?:,? (?:and |or )?(?:[A-Z][\w.]*|others)){0,6},? (?:(?:all|both|also|each|now|regularly|actively|often) ){0,2}"
    r"(?:compete[sd]?|hires?|hired|pays?|paid|employs?|recruits?|poach(?:es|ed)?|are (?:hiring|competing|recruiting)|laid off)\b"
)
"""After several makers of tools: what firms do and tools do not."""
USERS = re.compile(
    rf"\b(?:{FIRMS}|brands|websites|sites)\b (?:that |which |who )?(?:use|are using|using|"
    r"run on|running on|rely on|adopt(?:ed|ing)?|built (?:on|with)|moved to)\b [^.;:!?]{2,40}\b(?:include|are)\b:? "
    r"[^.;:!?]{0,80}\Z",
    re.IGNORECASE,
)
"""Before firms that use something: "companies that use this tool include"."""
LONGEST_USERS = 180
"""Code points before a name in which that is looked for."""
DEFINES = re.compile(
    r"\W*(?:(?!this|that|it|which)[\w-]+(?: [\w-]+){0,2} (?:means (?:that|to)|refers to|stands for)|"
    r"(?:an? |the )?(?:[\w-]+ ){1,2}(?:apps?|applications?|websites?|programs?) (?:is|are) (?:\w+ )?(?:written|built|developed|"
    r"made|created))\b(?!.*\b(?:you|need\w*|must|should|requir\w+|learn|know\w*)\b)",
    re.IGNORECASE,
)
"""A sentence that says what something is, with a tool as an example."""


def extract(page: Page) -> list[Row]:
    """The tool claims of a document, in order, without ids: one per tool, subject and polarity, of its best mention."""
    names = without_other_abbreviations(page.plain, names_of(page, TABLE))
    return named_claims(page, "framework", names, _said, _describe)


def _describe(name: str, values: dict[str, Any]) -> str:
    return name if values["polarity"] == "+" else f"no {name}"


def _said(page: Page, mentioned: Mentioned) -> Said | None:
    """What its sentence and the place where it stands say of a run of tools."""
    _, run, sentence, stand, company = mentioned
    block = page.blocks[mentioned.block]
    words = page.plain[sentence.start : sentence.end]
    if words.rstrip(" \"”'’)*").endswith("?") or MADE_BY.search(page.plain, max(sentence.start, run.start - 30), run.start):
        return None
    before = page.plain[max(sentence.start, run.start - 90) : run.start]
    if ASIDE.search(before) or HELD_AFTER.match(page.plain, run.end) or DEFINES.match(page.plain, sentence.start, run.start):
        return None
    if names_employers(page, mentioned.block, run.start) or _is_firm(page, mentioned):
        return None
    reading = read(page.plain, run.start, run.end, sentence.start, sentence.end)
    if reading is None:
        return None
    said = Said({"polarity": reading.polarity, "open_list": run.open_list}, reading.strength, reading.start, reading.end)
    if reading.polarity == "-":
        return said
    if stand.other or (block.kind == "heading" and (reading.strength < 2 or block.level == 1)):
        return None
    told = reading.strength >= 2 and block.kind != "field"
    among = company and block.kind in ("item", "cell") and run.start == sentence.start
    return said if told or (len(run.names) > 1 and block.kind != "field") or stand.asked or among else None


def _is_firm(page: Page, mentioned: Mentioned) -> bool:
    """True for an entry of a list of firms, and among firms that use something as a sentence says: makers of tools are both."""
    index, run, sentence, _, _ = mentioned
    if USERS.search(page.plain, max(sentence.start, run.start - LONGEST_USERS), run.start):
        return True
    if len(run.names) > 1 and ACTS.match(page.plain, run.end, sentence.end):
        return True
    above = page.governing(index, leads=1, headings=1) if page.blocks[index].kind == "item" else ()
    return any(page.once("lists firms", each, _lists_firms) for each in above)


def _lists_firms(words: str) -> bool:
    return OF_FIRMS.search(words) is not None and OF_TOOLS.search(words) is None
