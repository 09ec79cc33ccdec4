"""Amounts that many occupations earn, or anybody: averages of a nation, of all jobs, of the trades."""

from __future__ import annotations

import re

from flows.extract.context.named_occupations import find_in_block, first_named
from flows.extract.context.subjects import names_occupation
from flows.extract.context.title_subject import titled
from flows.extract.mentions.money import Amount
from flows.extract.mentions.occupation_titles import name_field
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.pages.page import Page, Span

NATION = r"(?:US|U\.S\.|UK|American|national|Canadian|British|Australian|German|Indian|Singaporean)"
_KIND = rf"(?:{NATION}|full-time|private-sector|salaried|employed)"
EVERYBODY = re.compile(
    r"\b(?:(?:all|each|any|both) (?:of )?(?:these|those|three|two|the above) (?:jobs|careers|trades|roles|occupations|"
    rf"professions)|economy[- ]wide|all[- ](?:of the |the )?(?:{_KIND} ){{0,2}}"
    r"(?:workers|occupations|jobs|employees|industries|vocations|professions)|"
    r"nationwide (?:average|median)|employed residents|"
    r"workers (?:overall|as a whole|in general)|every(?:one|body) (?:else|in the)|workforce|"
    rf"(?:average|typical|median) (?:{_KIND} ){{0,2}}(?:american|worker|household|person|briton|canadian|australian)|"
    rf"household {PAY_NOUNS}|(?:minimum|living) wage|"
    r"poverty (?:line|level|guidelines?|threshold)|famil(?:y|ies) of (?:two|three|four|five|\d))\b",
    re.IGNORECASE,
)
OF_THE_NATION = re.compile(
    r"\bthan (?:your|the|an?) (?:average|typical) (?!pay\b|salary\b|wage\b|income\b|earnings\b)[\w -]{3,40},? (?:who|which|"
    r"that) (?:[a-z]+ ){0,5}\Z|"
    r"\b(?:between|than|above|below|exceeds?|to|(?<!,\s)with|double|twice|half|times) (?:the national (?:average|median|mean) "
    rf"{PAY_NOUNS}|the (?:average|median|mean) {NATION} {PAY_NOUNS}|"
    rf"the (?:average|median|mean|typical) {PAY_NOUNS} (?:in|of) [^.;,$£€₹]{{2,40}}, which (?:is|was)|"
    r"(?:an?|the) (?:industry|overall|state|all-occupation) (?:average|median|mean))(?: \w+){0,2} \Z|"
    r"\bcompared (?:to|with) (?:the|an) (?:average|median|mean)(?: of)? \Z|"
    r"\b(?:compared (?:to|with)|versus|vs\.?|than|above|below) (?:the|an?) (?:(?:national|"
    r"overall|general) )?(?:average|median|mean) "
    rf"(?:{PAY_NOUNS} )?(?:of|for|across|among) (?:all )?(?:[\w-]+ ){{0,3}}"
    r"(?:jobs|workers|positions|roles|occupations|employees|graduates)\b[^.;,$£€₹]{0,40}\Z",
    re.IGNORECASE,
)
JOBS = re.compile(
    r"\b(?:trade|paying|paid|demand) (?:trade )?(?:jobs|careers|occupations|professions|trades)\b[^.;$£€₹]{0,40}"
    r"\b(?:pay(?:s|ing)?|paid|offer(?:s|ing)?|provide|command|earn|bring|average|salar(?:y|ies))\b[^.;$£€₹]{0,60}\Z|"
    r"\b(?:jobs|careers|occupations) (?:that )?(?:pay|make)(?:s|ing)? (?:over|above|under|at least|(?:more|less) than) \Z",
    re.IGNORECASE,
)
"""Before what many jobs pay: "trade jobs can provide salaries of", "jobs that pay over"."""

ASKED_OF_ANYBODY = re.compile(
    rf"\b(?:of|for|does|do) (?:an?|the average|most|all) (?:(?:average|typical|normal|full-time|{NATION}) ){{0,2}}"
    r"(?:employees?|workers?|persons?|people|americans?|canadians?|britons?|australians?|"
    r"germans?|indians?|citizens?|individuals?|"
    r"famil(?:y|ies)|households?|ph\.?d\.?|MBA|(?:bachelor|master)['’]s(?: degree)?)(?!\w)"
    r"(?! (?:in (?:this|the) (?:role|field|profession|job|trade)|who|with|of|work|live|do|spend)\b)",
    re.IGNORECASE,
)
"""A heading over what anybody is paid: "What is the average salary of an employee in Canada?"."""

MAJORS = re.compile(r"\bmajor(?:s|ing)\b", re.IGNORECASE)
LEAST_MAJORS = 5
"""Words for fields of study from which on a document tells what their graduates earn, whatever these become."""

OF_ANYBODY = re.compile(rf"\b(?:average|median|mean) (?:[\w.-]+ ){{0,3}}{PAY_NOUNS}\b", re.IGNORECASE)
"""An average that is of all workers where no occupation is named yet."""

OF_A_NATION = re.compile(rf"\b(?:average|median|mean) {NATION} {PAY_NOUNS}\b")
"""An average that is of all workers of a nation in a text whose title names no occupation."""

GRANTED = re.compile(
    r"[^.;$£€₹]{0,60}?\b(?:(?:minimum|living) wage|(?:average|median|typical) (?:household|family)|"
    r"household income)\b(?! (?:for|of) (?:an?|all)\b)",
    re.IGNORECASE,
)
"""How a sentence starts that tells what everybody gets."""
FURTHER = 60
"""Code points after an amount within which its sentence may say that it is of everybody."""

FURTHEST_JOBS = 140
"""Code points before an amount within which its sentence may say that it is of many jobs."""


def is_of_everybody(page: Page, index: int, amount: Amount, territory: Span, sentence: Span) -> bool:
    """True for an amount that is no pay of one occupation: of a nation's workers, of all jobs, of those that pay best."""
    plain, start, end = page.plain, amount.start, amount.end
    near = max(sentence.start, start - 80)
    return (
        (page.cued("averages", near, start) and OF_THE_NATION.search(plain, near, start) is not None)
        or (page.blocks[index].kind == "paragraph" and _of_anybody(page, index, sentence))
        or _of_many(page, index, amount, sentence)
        or _of_anybody_before(page, index, amount, sentence)
        or _in_row_of_everybody(page, index)
        or _is_asked_of_anybody(page, index, sentence)
        or (page.known(_is_of_majors) and not names_occupation(page, index, sentence))
        or any(
            page.cued("everybody", part.start, stop)
            and EVERYBODY.search(plain, part.start, stop) is not None
            and not any(part.holds(each.start, each.end) for each in find_in_block(page, index))
            for part, stop in ((territory, min(sentence.end, end + FURTHER)), (sentence, start))
        )
    )


def _of_anybody_before(page: Page, index: int, amount: Amount, sentence: Span) -> bool:
    """True for what a law grants to all, or a household has, where no occupation is named before it in its sentence: "The minimum
    wage is $15, which matters little to bakers"."""
    if page.blocks[index].kind != "paragraph" or not page.cued("everybody", sentence.start, amount.start):
        return False
    said = GRANTED.match(page.plain, sentence.start, amount.start)
    return said is not None and not find_in_block(page, index, Span(sentence.start, amount.start))


def _of_anybody(page: Page, index: int, sentence: Span) -> bool:
    """True for an average in a document that names no occupation up to its sentence: "the average Canadian wage was ..."."""
    said = page.cued("averages", *sentence) and OF_ANYBODY.search(page.plain, *sentence) is not None
    if not said or (first := page.known(first_named)) < 0:
        return False
    if any(page.once("work of heading", above, name_field) for above in page.headings(index)[:1]):
        return False  # below "Game Design" it is of game designers
    nation = OF_A_NATION.search(page.plain, sentence.start, sentence.end) is not None
    return first > sentence.end or (nation and not names_occupation(page, index, sentence))


def _is_asked_of_anybody(page: Page, index: int, sentence: Span) -> bool:
    """True below a heading that asks what anybody is paid, where the sentence names no occupation."""
    above = next(iter(page.headings(index)), -1)
    if above < 0 or not page.once("asked of anybody", above, lambda words: ASKED_OF_ANYBODY.search(words) is not None):
        return False
    return not find_in_block(page, above) and not names_occupation(page, index, sentence)


def _is_of_majors(page: Page) -> bool:
    """True for a document on fields of study: a figure that names no occupation is of who studied one of them."""
    return len(MAJORS.findall(page.plain)) >= LEAST_MAJORS


def _in_row_of_everybody(page: Page, index: int) -> bool:
    """True for a cell of a row that is of all workers and of no occupation."""
    stub = page.blocks[index].stub
    if page.blocks[index].kind != "cell" or stub < 0 or stub == index:
        return False
    everybody = page.once("row of everybody", stub, lambda words: EVERYBODY.search(words) is not None)
    return everybody and not find_in_block(page, stub)


def _of_many(page: Page, index: int, amount: Amount, sentence: Span) -> bool:
    """True for what jobs pay that no occupation of the sentence or the title is, in a document of several occupations."""
    start = max(sentence.start, amount.start - FURTHEST_JOBS)
    return (
        JOBS.search(page.plain, start, amount.start) is not None
        and not names_occupation(page, index, sentence)
        and not titled(page, page.document.title or "")
    )
