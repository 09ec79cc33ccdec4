"""Growth of several occupations in one sentence: "nurses 6% and welders 2%", "15% more nurses"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from flows.extract.context.named_occupations import find_in_block
from flows.extract.growth.growth import Growth
from flows.extract.mentions.dates import YEAR
from flows.extract.mentions.growth_words import GROWTH, POSTINGS, THAN_EARLIER
from flows.extract.mentions.occupation_spelling import singular
from flows.extract.mentions.occupations import find_occupations
from flows.extract.mentions.only import only
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.mentions.percents import Percent
from flows.extract.pages.page import Page, Span

BETWEEN = re.compile(
    r"\)?(?: \([^()%]{1,60}\))?(?: (?:job |projected )?growth)?(?: (?:between|from|by|through|until|over) [\d–-]{4,9}(?: (?:and|"
    r"to) \d{4})?)?(?: (?:YoY|year[- ](?:over|on)[- ]year|annually|a year))?[,;]?(?: (?:and|but|while|whereas|followed by|versus|"
    r"vs\.?|against|compared (?:to|with)))? (?:(?:that|those) (?:of|for) |for |of )?"
    r"(?P<name>[A-Za-z][\w'’/-]*(?: [\w'’/-]+){0,5}?)"
    r"(?:,? (?:by|at|of|to grow|will grow|with|the (?:figure|rate) (?:is|will be)|it is|"
    r"it will be))?(?P<comma>,)?(?: (?:about|around|nearly|over|just|only|more than))? \Z"
)
"""Between two figures of one word of growth: who the second is of."""
MORE = re.compile(r" (?:(?P<fewer>fewer)|more|additional) (?=[A-Za-z])", re.IGNORECASE)
"""After a percentage: there is so much more of what follows."""
WORKERS = re.compile(
    rf"(?:such )?(?:workers|employees|people (?:employed|in work|working)) (?:in|by|between|than in) {YEAR}\b", re.IGNORECASE
)
"""Of whom there are more, where they are the workers that the text is about."""
NEEDED = re.compile(
    r"\b(?:will be|there will be|needs?|needed|requires?|there (?:are|were)|employ(?:s|ed)?|hires?|hired|demand|"
    r"will have|reckons?|recruit(?:s|ed)?|sees?|(?:in|at) work|in employment|on the (?:job|payroll)|"
    r"than (?:in|it did|(?:a|one) year)|expects?|foresees?|projects?|predicts?|forecasts?|anticipates?)\b",
    re.IGNORECASE,
)
ADVERTISED = r"advertis(?:es?|ed|ing)|post(?:s|ed|ing)?|list(?:s|ed|ing)?|publish(?:es|ed)?"
OFFERED = re.compile(
    rf"\b(?:(?P<advertised>{ADVERTISED})|carr(?:y|ies|ied)|r[ua]ns?|plac(?:es?|ed)|put (?:out|up)|shows?|showed|sees?|saw|"
    r"has|had|reports?|reported|counts?|counted|there (?:are|were))\b",
    re.IGNORECASE,
)
"""What employers do with the posts that they have open."""
_WORD = r"(?:(?!(?:than|of|for|in|to|and|or|who|that|likely)\b)[\w/&’'-]+ )"
_JOBS = r"(?:jobs|positions|posts|roles)(?![A-Za-z])"
POSTS = re.compile(rf"{_WORD}{{0,6}}?(?:(?P<open>(?:{POSTINGS}|ads)(?![A-Za-z]))|{_JOBS})", re.IGNORECASE)
"""Of which there are more: posts, be they open or not."""
JOBS = re.compile(rf"{_WORD}{{0,6}}?{_JOBS}(?P<dated> (?:by|in|through|until) {YEAR}\b)?", re.IGNORECASE)
"""Of which there are more: jobs, and by when."""
THAN_WHEN = re.compile(
    rf"(?:(?!\b(?:ask|want|mention|requir|nam|list|call|demand|need)\w*)[^.;:%]){{0,60}}?{THAN_EARLIER}", re.IGNORECASE
)
"""After postings of which there are more: more than when."""
DID = re.compile(
    r" (?!(?:employed|needed|required|hired|wanted|recruited|advertised|listed|posted|registered|licensed|qualified|expected|"
    r"projected|added)\b)(?:[a-z]{2,}ed|use|took|chose|left|said|quit|went|got|(?:have|had) (?!been\b))\b",
)
"""After those of whom there are more: what so many more of them did."""
AT_A_TIME = re.compile(rf"(?:in|by) {YEAR}\b", re.IGNORECASE)
"""When there are more of those whom the sentence opens with."""
WILL_BE = re.compile(
    r"\b(?:will|(?:is|are) (?:going|expected|projected|set|forecast) to) (?:be|number) (?:about |around |some )?\Z"
)
LINE_LABEL = re.compile(r"(?P<label>[A-Z][^:.;%]{3,50}:) ?")
"""What labels a line of its own."""
LABELLED = re.compile(r"[A-Z][^:.;]{3,60}: ?[^:]{1,40}\Z")
"""A line that is a label and its value."""


LONGEST_COMPARISON = 60
"""Code points between a figure and that which it is compared with, at most."""
LEAST_LISTED = 2
"""Figures in brackets that make an enumeration, at least."""
BRACKET = re.compile(r" \((?:\+|up |by |up by |growth of |growth: )?\Z")
NO_GROWTH = re.compile(
    r"\b(?:employ|employs|employing|respondents|surveyed|survey|made? up|comprise|account(?:s|ed)? for|consists?|share|held|"
    rf"women|men|female|male|{PAY_NOUNS}|turnover|attrition|burnout|risk|automat\w+|unemploy\w+|remote|satisf\w+|degrees?)\b",
    re.IGNORECASE,
)
"""In a sentence whose figures are shares of workers, or of something else."""
FOR_WHOM = re.compile(
    r" (?:for|of|among) (?:the )?(?P<name>[a-z][\w-]*(?: [a-z][\w-]*){0,3}?)(?=[,.;:)]|\Z| (?:and|by|in|from|while|over)\b)",
    re.IGNORECASE,
)
COMPARED_WITH = re.compile(
    r"\b(?:compared (?:with|to)|versus|vs\.?|against|as opposed to)(?: (?:about|around|just|only|an?|nearly|over|the))* \Z",
    re.IGNORECASE,
)
"""Before a second figure, for who is named behind it: "12%, compared with 3% for roofers"."""


class Named(NamedTuple):
    """Growth, and the occupation that a list gives it to; ``subject`` None: the sentence's own."""

    growth: Growth
    subject: str | None


def goes_to(page: Page, before: Percent, growth: Growth, percent: Percent) -> Named | None:
    """The growth of who is named between two figures: "grow 6% for nurses and welders 2%", "nursing by 28% and therapy 24%"."""
    between = BETWEEN.fullmatch(page.plain, before.end, percent.start)
    if between is None or (between["comma"] and goes_for(page, percent)):
        return None
    subject = occupation_called(between["name"])
    return Named(going_on(growth, before, percent)._replace(start=between.start("name")), subject) if subject else None


def going_on(growth: Growth, before: Percent, percent: Percent) -> Growth:
    """The growth of ``before``, said of the next figure too: each has its own sign, and both the word's."""
    falls = growth.negative and not before.negative
    return growth._replace(start=percent.start, end=percent.end, negative=falls or percent.negative)


def compared_with(page: Page, before: Percent, growth: Growth, percent: Percent) -> Named | None:
    """The growth of whom another's is compared with by name: "12%, compared with 3% for roofers"; None for everybody's."""
    if percent.start - before.end > LONGEST_COMPARISON or not COMPARED_WITH.search(page.plain, before.end, percent.start):
        return None
    subject = goes_for(page, percent)
    return Named(going_on(growth, before, percent), subject) if subject else None


def goes_for(page: Page, percent: Percent) -> str | None:
    """The occupation that is named right after a figure by a word of several senses: "and 7% for tellers"; or None."""
    named = FOR_WHOM.match(page.plain, percent.end)
    return occupation_called(singular(named["name"])) if named else None


def bracketed(page: Page, index: int, percent: Percent, sentence: Span) -> str | None:
    """The occupation right before the brackets that a figure stands in, whatever else they hold; None for none."""
    opens = page.plain.rfind(" (", sentence.start, percent.start)
    if opens < 0 or ")" in page.plain[opens : percent.start]:
        return None
    named = (each for each in find_in_block(page, index, sentence) if each.end == opens)
    return next((each.found.subject for each in named if each.found.known or " " in each.found.subject), None)


def enumerated(page: Page, index: int, percents: Sequence[Percent], sentence: Span) -> dict[int, Named]:
    """The growth that stands in brackets behind each of the occupations of a sentence, by where its figure starts: "nurses
    (6%) and welders (2%) are growing"; empty for what is a share of them, and for a figure alone."""
    occupations = find_in_block(page, index, sentence)
    after = {each.end: each.found.subject for each in occupations if each.found.known or " " in each.found.subject}
    found = {}
    for percent in percents:
        opens = BRACKET.search(page.plain, sentence.start, percent.start)
        if opens and opens.start() in after and page.plain.startswith(")", percent.end):
            found[percent.start] = opens
    words = list(GROWTH.finditer(page.plain, *sentence))
    if len(found) < LEAST_LISTED or not words or NO_GROWTH.search(page.plain, *sentence):
        return {}
    falls = all(word["down"] or word["shrinks"] for word in words)
    return {
        percent.start: Named(
            Growth(opens.start() + 2, percent.end + 1, percent.negative or falls, "employment"), after[opens.start()]
        )
        for percent in percents
        if (opens := found.get(percent.start))
    }


def occupation_called(words: str) -> str | None:
    """The occupation that words are the name of, be it by its trade ("occupational therapy"), the first of two; or None."""
    first, both, second = words.partition(" and ")
    if both and (named := occupation_called(first)) and occupation_called(second):
        return named
    for name in (words, f"{words} jobs"):
        found = [each for each in find_occupations(name) if each.start == 0 and each.end >= len(words.rstrip("."))]
        if found and (found[0].known or " " in found[0].subject):
            return found[0].subject
    return None


def more_of(page: Page, index: int, percent: Percent, sentence: Span) -> Growth | None:
    """The growth that "12% more nurses" tells, where they are needed or employed; None where they do something more often."""
    more = MORE.match(page.plain, percent.end, sentence.end)
    if more is None:
        return None
    before, after = Span(sentence.start, percent.start), Span(more.end(), sentence.end)
    fewer = more["fewer"] is not None
    if end := _end_of_postings(page, before, after):
        return Growth(percent.start, end, fewer, "postings")
    end = _end_of_employed(page, index, before, after)
    return Growth(percent.start, end, fewer, "employment") if end else None


def _end_of_postings(page: Page, before: Span, after: Span) -> int | None:
    """Where the postings end of which there are more: "employers advertise 12% more vacancies"; None where there are none."""
    posts = POSTS.match(page.plain, *after)
    if posts is None:
        return None
    offered = OFFERED.search(page.plain, *before)
    said = offered is not None and (posts["open"] or offered["advertised"])
    compared = posts["open"] and THAN_WHEN.match(page.plain, posts.end(), after.end)
    return posts.end() if said or compared else None


def _end_of_employed(page: Page, index: int, before: Span, after: Span) -> int | None:
    """Where those end who are employed, or their jobs: "12% more nurses are needed", "nurses will be 12% more in 2034"; None for
    who does something more often."""
    plain = page.plain
    then = AT_A_TIME.match(plain, *after) if WILL_BE.search(plain, *before) else None
    if then and page.within("occupations", index, find_occupations, before):
        return then.end()
    needed = NEEDED.search(plain, before.start, after.end) is not None
    if jobs := JOBS.match(plain, *after):
        return jobs.end() if needed or jobs["dated"] else None
    if not needed:
        return None
    if workers := WORKERS.match(plain, *after):
        return workers.end()
    named = page.within("occupations", index, find_occupations, after)
    if named and DID.match(plain, named[0].end, after.end):
        return None
    return named[0].end if named and named[0].start - after.start <= len("qualified skilled ") else None


def subject_of_line(page: Page, index: int, percent: Percent) -> str | None:
    """Whom a labelled line is of that comes again and again ("Decline by 2022: 5%"): the one occupation that the text above it
    names; "" where that names none, None where the line stands alone."""
    block = page.blocks[index]
    label = LINE_LABEL.fullmatch(page.plain, block.start, percent.start)
    if label is None or block.kind != "paragraph":
        return None
    lines = page.kept("lines", (block.heading, label["label"]), lambda: _lines(page, block.heading, label["label"]))
    if len(lines) < 2:
        return None
    for above in range(index - 1, max((each for each in lines if each < index), default=block.heading), -1):
        if LABELLED.match(page.words(above)):
            continue
        found = [each for each in page.once("occupations", above, find_occupations) if each.known or " " in each.subject]
        if found and found[0].start <= 1:  # "Welder - joins what roofers and bakers need"
            return found[0].subject
        return only(each.subject for each in found) or ""
    return ""


def _lines(page: Page, heading: int, label: str) -> list[int]:
    """The paragraphs under a heading that open with a label."""
    return [
        index
        for index, block in enumerate(page.blocks)
        if block.heading == heading and block.kind == "paragraph" and page.plain.startswith(label, block.start)
    ]
