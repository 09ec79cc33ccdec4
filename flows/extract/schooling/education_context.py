"""What the surroundings of a degree say of it: whether they ask anything, are somebody's own, of a course, or a choice."""

from __future__ import annotations

import re
from bisect import bisect_left

from flows.extract.mentions.asking import SCHOOL
from flows.extract.mentions.education_labels import FIELD_NAMES, LONGEST_HEADING, PROSE_FIELDS
from flows.extract.mentions.modality_clauses import ADJUNCT
from flows.extract.mentions.modality_force import Modality
from flows.extract.mentions.occupation_spelling import fold_case
from flows.extract.mentions.occupations import find_occupations
from flows.extract.pages.page import Page, Span

LONGEST_LABEL = 70
"""Code points of a label, at most."""
LONGEST_CARD = 500
"""Code points before a degree in which a line of a card may name somebody."""
MOST_BESIDE = 6
"""Blocks on each side of a degree that are looked at for what they all are entries of."""
SHORT_START = 12
"""Code points of a heading before its degree, at most, where it is nothing but the degree ("Step 1: ", "LLM – ")."""

LABEL = re.compile(r"[\W\d]*(?P<label>(?:(?i:min|req|edu?|qual|acad|prof|reqd)\. ?)?[^:|.]{2,60}?)\s?(?::|\s[–—-]\s)")
OFFERS = re.compile(r"\b(?:options|paths?|pathways?|routes?|courses?|degrees?|programs?|qualifications?)\b", re.IGNORECASE)
ONLY_BRACKETS = re.compile(r"\W*(?:\([^()]{1,40}\)\W*){0,2}")
AND_MORE = re.compile(r" (?:and|&|or|plus) (?:[\w'’-]+ ?){1,4}\W*")
"""After the degree of a step: what it asks for besides."""
FACT_OF_COURSE = re.compile(r"\W*(?:duration|length|eligibility|entrance exams?)\W*:", re.IGNORECASE)
"""How a line of the facts of a course starts."""

REQUIRED = re.compile(
    r"\beducation\w* (?:requirements?|required|qualifications?|needed)\b|\b(?:required|necessary|minimum) education\b",
    re.IGNORECASE,
)
CHOICE = re.compile(
    r"\bchoose (?:[\w-]+ ){0,4}?(?:one|any|either|between|from|among) |"
    r"(?:\A|[.!?] )(?![^.]*\b(?:must|require[sd]?|need(?:ed|s)?)\b)[^.]*\b(?:can|could|may|there are|choose)\b[^.]*"
    r"\b(?:two|three|four|several|different|various|many|following) (?:\w+ ){0,2}(?:ways|routes|paths|pathways|options)\b"
    r"[^.:]{0,30}:\s*\Z",
    re.IGNORECASE,
)
"""How a list of ways to take is introduced."""
STEPS = re.compile(r"\bsteps?\b|\b(?:path|pathway|road|journey) to (?:becom|being)|\bhow to become\b|\broadmap\b", re.IGNORECASE)
ADMISSION = re.compile(
    r"\badmissions?\b|\b(?:degree|program(?:me)?|course) entry\b|\bentry requirements?\b|\beligib(?:ility|le)\b|\benrol?l?ment\b|"
    r"\bhow to apply\b|\bwho (?:can|may|should) apply\b|\b(?:program(?:me)?|application) requirements?\b",
    re.IGNORECASE,
)
OF_COURSE = re.compile(
    rf"\b(?:{SCHOOL}|degree entry|tuition|(?:bachelor|master) (?:of|in)|doctor of|diploma in|MBA|study (?:in|abroad))\b",
    re.IGNORECASE,
)
SOMEONES_OWN = re.compile(
    r"\b(?:19|20)\d\d\b|(?<!minimum )(?<!least a )\bC?GPA\b(?! (?:of )?\d[\d.]* (?:or|and) (?:above|higher|better|more)\b)|"
    r"\b(?:University|Institute|College) of [A-Z]|\b[A-Z]\w+ (?:University|Institute)\b"
)
"""What an entry of a curriculum vitae says: when and where a degree was taken."""
NAME = re.compile(r"(?:\A|[\n.] ?|(?<!\w) )(?i:full )?(?i:name): (?P<name>[A-Z][\w'’-]+(?: [A-Z][\w.'’-]*){1,3})")
"""A line of a card that says who somebody is."""
OF_SOMEBODY = re.compile(
    r"\W*(?:(?:\w+ )?(?:user |buyer |customer )?persona(?: (?:#?\d+|name|[a-z]))? ?(?::|[–—-] )|"
    r"age ?:\W*\d\d(?: years old)?[*_. ]*(?:\n|\Z)|"
    r"(?:current|present) (?:role|position|job|job title|title|occupation|employer|company) ?:)",
    re.IGNORECASE,
)
"""A heading or a line that says of one person, be it an imagined one, who that is: "Persona: ...", "Current role: ..."."""
OF_SHARES = re.compile(r"(?:distribution|breakdown|histogram|percentages?|shares|demographics|attainment)\.\d+\.", re.IGNORECASE)
"""Within the key of a value of data: it is the label of a share."""
_YEARS = r"20\d\d(?:\s?(?:[-–/,&]|and|or|to)\s?(?:20)?\d\d)*"
OF_BATCH = re.compile(
    rf"\b(?:batch|batches|graduates|class|passouts?)(?: of)? {_YEARS}|\b{_YEARS} (?:batch|graduates|passouts?)", re.IGNORECASE
)
"""The years in which those finish who may apply."""


def is_read(page: Page, index: int) -> bool:
    """False for blocks that ask nothing of an occupation: code, menus, labels of shares, other fields of front matter,
    admission of a course."""
    block = page.blocks[index]
    if block.kind == "code" or (block.kind == "field" and not (FIELD_NAMES.match(block.name) or PROSE_FIELDS.search(block.name))):
        return False
    return not (OF_SHARES.search(block.name) or _is_navigation(page, index) or _is_admission(page, index))


def somebodys_own(page: Page, index: int, end: int) -> bool:
    """True where it is said behind a degree, which ends at ``end``, when or where somebody took it, or where it stands on a card
    with a person's name, or of a persona."""
    block = page.blocks[index]
    card = [at for at in range(max(0, index - MOST_BESIDE), index + 1) if page.blocks[at].heading == block.heading]
    if any(OF_SOMEBODY.match(page.plain, page.blocks[at].start, page.blocks[at].end) for at in (*page.headings(index), *card)):
        return True
    edges = ((page.blocks[at].start, min(end, page.blocks[at].end)) for at in card)
    named = (NAME.search(page.plain[max(start, edge - LONGEST_CARD) : edge]) for start, edge in edges)
    if any(found and not find_occupations(found["name"]) for found in named):
        return True
    return SOMEONES_OWN.search(OF_BATCH.sub("", page.plain[end : min(page.blocks[index].end, end + LONGEST_HEADING)])) is not None


def beside_course(page: Page, index: int) -> bool:
    """True where a line beside a block is a fact of a course: "Duration: ..."."""
    beside = (page.words(each) for each in (index - 1, index + 1) if 0 <= each < len(page.blocks))
    return any(FACT_OF_COURSE.match(words) for words in beside)


def offers_choice(page: Page, index: int) -> bool:
    """True for an item of a list that its lead offers as ways to take: "in three different ways:", "one of the following:"."""
    lead = page.blocks[index].lead
    return page.blocks[index].kind == "item" and lead >= 0 and CHOICE.search(page.words(lead)[-LONGEST_HEADING:]) is not None


def heading_alone(page: Page, index: int, mention: Span) -> Modality | None:
    """What a heading says that is nothing but a degree: a step where it stands under "Steps", else an option among
    the courses or paths that the heading above it lists. None where that lists neither.

    A paragraph that is nothing but a degree is an option where facts of a course follow ("Duration: ...").
    """
    block = page.blocks[index]
    headed = index > 0 and block.kind == page.blocks[index - 1].kind == "heading"
    parent = index - 1 if headed else next(iter(page.headings(index)), -1)
    if block.kind not in ("heading", "paragraph") or parent < 0 or mention.start - block.start > SHORT_START:
        return None
    alone = ONLY_BRACKETS.fullmatch(page.plain, mention.end, block.end)
    if not alone and not AND_MORE.fullmatch(page.plain, mention.end, block.end):
        return None
    if ADJUNCT.search(fold_case(page.plain[block.start : mention.start])):
        return None
    if block.kind == "paragraph":
        return "optional" if alone and index + 1 < len(page.blocks) and FACT_OF_COURSE.match(page.words(index + 1)) else None
    above = page.words(parent)
    if REQUIRED.search(above) or STEPS.search(above):
        return "required"
    return "optional" if alone and OFFERS.search(above) else None


def _is_admission(page: Page, index: int) -> bool:
    """True for what a course asks of its students: an entry under "Eligibility" or "Admission" of a course, school or visa."""
    block = page.blocks[index]
    label = LABEL.match(page.plain, block.start, min(block.end, block.start + LONGEST_LABEL))
    chain = [page.words(above) for above in page.governing(index, headings=3)]
    near = [label["label"] if label else "", *chain[:2]]
    if block.kind == "heading" or not any(ADMISSION.search(words) for words in near):
        return False
    return any(OF_COURSE.search(words) for words in chain) or (label is not None and beside_course(page, index))


def _is_navigation(page: Page, index: int) -> bool:
    """True for a block that is one link: an entry of a menu or of a list of related articles."""
    block = page.blocks[index]
    links = page.document.links
    covered = 0
    for at in range(bisect_left(links, block.start, key=lambda link: link.start), len(links)):
        if links[at].start >= block.end:
            break
        covered += min(links[at].end, block.end) - links[at].start
    return covered >= 0.9 * (block.end - block.start) > 0
