"""The force that a degree takes from the place where it stands: its label, its table, its list, the headings above."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import Literal

from flows.extract.context.advertisement import advertisement_of
from flows.extract.mentions.asking import COURSE
from flows.extract.mentions.education_labels import FIELD_NAMES, heading_modality
from flows.extract.mentions.modality_force import Modality
from flows.extract.mentions.occupations import find_occupations
from flows.extract.mentions.pay_terms import EARNS
from flows.extract.pages.page import Page, Span
from flows.extract.schooling.education_context import (
    LABEL,
    LONGEST_LABEL,
    MOST_BESIDE,
    ONLY_BRACKETS,
    SHORT_START,
    STEPS,
    offers_choice,
    somebodys_own,
)
from flows.extract.schooling.education_shapes import EXPERIENCED, SO_MANY_YEARS, first_alternative, force_beside, is_of_person
from schemas.document import Block

FRAGMENT_BEFORE, FRAGMENT_AFTER = 25, 40
"""Code points that a paragraph has before and after a mention, at most, where it is hardly more than the mention."""
OPENING = 14
"""Code points of a sentence besides its degree, at most, where it starts with it or is nothing else ("Or, a relevant ...")."""

BARE_LABEL = re.compile(
    r"\W*(?:[\w-]+ ){0,3}(?:education|qualifications?|schooling)(?: (?:levels?|required|needed|requirements?))?\W*", re.IGNORECASE
)
"""What a line that is no sentence holds before its degree where a colon was lost: "Entry-level education  ..."."""

OF_EDUCATION = re.compile(r"\W*(?:\w+\.)*(?:formal )?education(?:al)?[ ._]?(?:background|path|level)?s?[.\d]*\W*", re.IGNORECASE)
"""A label that says of what its entry is, not with what force."""

SENTENCE_LABEL = re.compile(
    r"\W*(?:(?:typical|usual|minimum|required|necessary|entry[- ]level|formal) ){1,3}(?:education|qualifications?|schooling)"
    r"(?: (?:levels?|required|needed|requirements?))?\W*",
    re.IGNORECASE,
)
"""The same, where a sentence of a longer text starts so."""

LONGEST_ENTRY = 170
"""Code points of a line that is an entry of its own where it opens with a degree."""

OR_EQUIVALENT = re.compile(
    r"[,;(] ?[\w.' ]{2,30} (?:is )?(?:preferred|desirable|desired|an? (?:plus|advantage))\b|"
    r"\bor (?:an? )?equivalent (?:\w+ )?(?:experience|qualification|training)\b|\bor (?:equivalent|similar|comparable)\b\W*\Z",
    re.IGNORECASE,
)
"""What only one who asks for a degree adds: what would be accepted in its place, or preferred beyond it."""

OR_RELATED = re.compile(
    r"\bor (?:(?:an?|any) )?(?:closely |directly )?(?:related|similar|equivalent|comparable|relevant) (?:\w+ )?(?:fields?|"
    r"disciplines?|subjects?|areas?)\b|\bin (?:an?|any|some) (?:(?:closely|directly) )?(?:related|relevant|similar|suitable|"
    r"appropriate|quantitative|technical|scientific|numerate|analytical|numerical|STEM)(?: \w+)? (?:fields?|disciplines?|"
    r"subjects?|areas?)\b",
    re.IGNORECASE,
)
"""What only one who asks for a degree says of its field."""
AND_MORE = re.compile(
    r"[^.;:]{0,60}?(?: and|,| \+|;) (?:a |an )?(?:[\w-]+ ){0,2}?(?:licen[cs](?:ure|e|ing)|registration|"
    r"certification|skills|knowledge)\b",
    re.IGNORECASE,
)
"""What only one who asks for a degree asks for besides."""
PAID = re.compile(rf"\b(?:reports?|{EARNS}) (?:\w+ )?[$£€₹] ?\d", re.IGNORECASE)
"""After a degree: what somebody who holds it earns."""
FINITE = re.compile(r"\b(?:is|are|was|were|can|could|may|might|will|would|has|have|does|helps?|provides?|offers?|gives?)\b")
"""What makes a sentence, and no entry."""

LONGEST_LISTING = 700
"""Code points of a paragraph that lists degrees with the years of experience that each takes, at most."""

YEARS = (
    r"(?:\d{1,2}(?: ?[-–] ?\d{1,2})?(?:\+| or more)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|minimal|"
    r"no|(?:more|less) than \w+|at least \w+)"
)
OF_APPLICANTS = re.compile(
    r"\W*(?:[\w-]+ ){0,2}(?:experience|background|profile|skills|junior|senior|mid|entry|lead|level)(?: [\w-]+)?\W{1,4}",
    re.IGNORECASE,
)
"""Before a degree: the label of a line on what applicants bring."""
WITH_EXPERIENCE = re.compile(
    r"[,;]? \(?\d{1,2}(?: ?[-–] ?\d{1,2}|\+) (?:years?|yrs?)\)?\W*\Z|"
    rf"[^.;:]{{0,80}}?\b(?:plus|with|and|\+) (?:a minimum of )?{YEARS} (?:\([\w+]+\) )?(?:(?:to|-|–) \d+ )?(?:years?\b['’]? )?"
    r"(?:of )?(?:(?:closely|directly|progressively) )?(?:\w+[ -]){0,4}experience\b",
    re.IGNORECASE,
)
"""After a degree that opens an entry: what only one who asks for it adds."""

ASKS_EXPERIENCE = re.compile(
    rf"{EXPERIENCED.pattern}|{SO_MANY_YEARS})\W*\Z|\W*(?:(?:strong|solid|proven|excellent|good|working) )?"
    r"(?:proficien\w+|knowledge of|experience (?:with|in|working)|(?:should|must) (?:have|possess|be)|ability to|"
    r"familiarity with|understanding of|(?:written|verbal|communication) )",
    re.IGNORECASE,
)
"""How an item starts that asks for experience or skill."""
ENDS_WITH_OR = re.compile(r"\b(?:or|and/or)\W*\Z", re.IGNORECASE)
"""How an item ends to which the next is an alternative."""
LABELS = re.compile(r"(?: ?\([^()]{1,30}\))?[*_]{0,2} ?:")
"""After a degree that is a label."""
COLLEGES = re.compile(rf"\b(?:top|best|leading|popular|famous|major|producing|offering)\b[^.]{{0,40}}\b{COURSE}\b", re.IGNORECASE)
"""What a list names that offers degrees."""


def structural_modality(page: Page, index: int, mention: Span) -> Modality | None:
    """The force that a mention takes from where it stands: its label, its table, its list's lead, the two nearest headings,
    or the place of what it is an alternative to.

    A paragraph takes it only from its own label, or that of its sentence, unless it is hardly more than the mention.
    """
    placed = _modality_of_place(page, index, mention)
    first = first_alternative(page, index) if mention.start - page.blocks[index].start <= SHORT_START else index
    if placed is None and first != index:
        start = page.blocks[first].start
        return _modality_of_place(page, first, Span(start, start))
    return placed


def _modality_of_place(page: Page, index: int, mention: Span) -> Modality | None:
    place = _Place(page, index, mention)
    return next((said for rule in RULES if (said := rule(place)) is not None), None) or None


class _Place:
    """Where a mention stands, with what more than one rule looks at."""

    def __init__(self, page: Page, index: int, mention: Span) -> None:
        self.page, self.index, self.mention = page, index, mention
        self.block = page.blocks[index]
        self.before = mention.start - self.block.start
        self.first = self.before <= SHORT_START

    @cached_property
    def sentence(self) -> Span:
        """The sentence of the mention."""
        return self.page.sentence_at(self.mention.start)

    @cached_property
    def opens(self) -> bool:
        """True where an entry starts with the mention."""
        short = self.block.end - self.mention.start <= LONGEST_ENTRY
        return self.first and (short or _is_verbless(self.page, self.mention))

    @cached_property
    def is_entry(self) -> bool:
        """True where the sentence is an entry by itself that asks for the mention."""
        return self.block.kind in ("paragraph", "item") and _is_entry(self.page, self.sentence, self.mention)

    @cached_property
    def labels(self) -> list[int]:
        """The lines right above that label the block."""
        return _line_labels(self.page, self.index) if self.before <= FRAGMENT_BEFORE else []

    @cached_property
    def around(self) -> list[int]:
        """What governs the block, the nearest first."""
        return [*self.labels, *self.page.governing(self.index, headings=2)]


Said = Modality | Literal[""] | None
"""What a rule says of a place: a modality, '' for none, or None where it leaves that to the rules after it."""


def _said_of_somebody(place: _Place) -> Said:
    return "" if somebodys_own(place.page, place.index, place.mention.end) else None


def _of_kind(place: _Place) -> Said:
    """Of a cell, what its table says, of a field, what its name does."""
    if place.block.kind == "cell":
        return _cell_modality(place.page, place.index) or ""
    if place.block.kind == "field":
        name = place.block.name
        return (_force_of(place.page, place.index, name.replace("_", " ")) or "required") if FIELD_NAMES.match(name) else ""
    return None


def _labelled(place: _Place) -> Said:
    """The label of the sentence or the line, whose mark may be lost."""
    plain, start, mention = place.page.plain, place.block.start, place.mention.start
    bare = place.before <= LONGEST_LABEL and BARE_LABEL.fullmatch(plain, start, mention)
    if bare or SENTENCE_LABEL.fullmatch(plain, place.sentence.start, mention):
        return _force_of(place.page, place.index, plain[start if bare else place.sentence.start : mention])
    starts = dict.fromkeys((place.sentence.start, start))
    labels = (LABEL.match(plain, each, min(mention, each + LONGEST_LABEL)) for each in starts)
    return next((said for label in labels if label and (said := _force_of(place.page, place.index, label["label"]))), None)


def _told_with_pay(place: _Place) -> Said:
    return "" if PAID.search(place.page.plain, place.mention.end, place.sentence.end) else None


def _with_equivalent(place: _Place) -> Said:
    """An entry that adds what would do in place of the degree, or the experience that it takes."""
    page, mention, end = place.page, place.mention, place.block.end
    part = end if place.opens else _part_end(page, mention)
    near = place.first and part - mention.start <= LONGEST_ENTRY
    told = OF_APPLICANTS.fullmatch(page.plain, place.block.start, mention.start) is not None
    listed = (place.first or told) and end - mention.start <= LONGEST_LISTING
    since = mention.start if _is_verbless(page, mention) else mention.end  # "degree or equivalent experience in law"
    asked = (near and OR_EQUIVALENT.search(page.plain, since, part)) or (
        listed and WITH_EXPERIENCE.match(page.plain, mention.end, end)
    )
    return ("preferred" if _is_wished(page, place.index) else "required") if asked else None


def _in_prose(place: _Place) -> Said:
    """A paragraph that is more than an entry says itself what it asks for."""
    if place.block.kind != "paragraph" or place.opens or place.is_entry or place.labels:
        return None
    return None if _is_fragment(place.block, place.mention) or _is_all(place.sentence, place.mention) else ""


def _among_colleges(place: _Place) -> Said:
    return "" if any(COLLEGES.search(place.page.words(above)) for above in place.around) else None


def _as_step(place: _Place) -> Said:
    """A degree that is the label of an item, or all of it, under steps."""
    page, mention, end = place.page, place.mention, place.block.end
    shaped = LABELS.match(page.plain, mention.end, end) or ONLY_BRACKETS.fullmatch(page.plain, mention.end, end)
    if place.block.kind != "item" or not place.first or not shaped:
        return None
    return "required" if any(STEPS.search(page.words(above)) for above in place.around[:1]) else None


def _as_choice(place: _Place) -> Said:
    return "optional" if offers_choice(place.page, place.index) else None


def _headed(place: _Place) -> Said:
    """The nearest of the words that govern the block which say it."""
    return next((said for above in place.around if (said := _force_of(place.page, place.index, place.page.words(above)))), None)


def _as_entry(place: _Place) -> Said:
    """What only an entry of requirements is, whatever stands above it."""
    page, index = place.page, place.index
    followed = place.opens and place.block.kind == "item" and ENDS_WITH_OR.search(page.words(index)) is not None
    return "required" if place.is_entry or followed or _is_among_requirements(page, index, place.mention) else None


RULES: tuple[Callable[[_Place], Said], ...] = (
    _said_of_somebody,
    _of_kind,
    _labelled,
    _told_with_pay,
    _with_equivalent,
    _in_prose,
    _among_colleges,
    _as_step,
    _as_choice,
    _headed,
    _as_entry,
)
"""What the place of a mention says of it, the nearest words first; the first that decides counts."""


def _force_of(page: Page, index: int, words: str) -> Modality | None:
    """The force of the heading or label of a block. One that says no more than "Education" asks in an advertisement and under
    "Requirements", and tells elsewhere what is usual."""
    said = heading_modality(words)
    if said != "required" or not OF_EDUCATION.fullmatch(words) or advertisement_of(page):
        return said
    stub = page.blocks[index].stub
    beside = [page.blocks[stub].header] if stub >= 0 else []
    around = [page.words(above) for above in [*beside, *page.governing(index, headings=2)] if above >= 0]
    asked = any(heading_modality(above) == "required" and not OF_EDUCATION.fullmatch(above) for above in around)
    return "required" if asked else "typical"


def _part_end(page: Page, mention: Span) -> int:
    """The end of the part of a sentence that a mention stands in: of an entry, what stands before its semicolon."""
    end = page.sentence_at(mention.start).end
    parted = page.plain.find(";", mention.end, end)
    return parted if parted >= 0 else end


def _is_among_requirements(page: Page, index: int, mention: Span) -> bool:
    """True for an item that is a degree, of a list of which another item asks for experience, be its heading what it may."""
    block = page.blocks[index]
    alone = mention.start - block.start <= OPENING and block.end - mention.start <= LONGEST_ENTRY
    if block.kind != "item" or not alone or FINITE.search(page.plain, mention.start, block.end):
        return False
    beside = (page.blocks[other] for other in page.alike(index, MOST_BESIDE) if other != index)
    return any(ASKS_EXPERIENCE.match(page.plain, other.start, other.end) for other in beside)


def _is_wished(page: Page, index: int) -> bool:
    """True for an entry of a list whose lead or heading says that it is only preferred: "Nice to have"."""
    above = page.governing(index, headings=1)
    return next(filter(None, (heading_modality(page.words(each)) for each in above)), None) == "preferred"


def _line_labels(page: Page, index: int) -> list[int]:
    """Indexes of the lines right above a paragraph that label it, the nearest first: "Training:" below "QUALIFICATIONS"."""
    found = []
    for above in range(index - 1, max(index - 3, -1), -1):
        block = page.blocks[above]
        words = page.words(above).strip()
        if (
            block.kind != "paragraph"
            or len(words) > LONGEST_LABEL
            or not (words.endswith(":") or words.isupper() or BARE_LABEL.fullmatch(words))
        ):
            break
        found.append(above)
    return found


def _is_entry(page: Page, sentence: Span, mention: Span) -> bool:
    """True for a sentence without a verb that asks for a degree: with the experience, the licence or the skills that it takes
    besides, or in one field or another."""
    if mention.start - sentence.start > OPENING or sentence.end - mention.start > LONGEST_ENTRY:
        return False
    if FINITE.search(page.plain, mention.start, sentence.end):
        return False
    with_years = WITH_EXPERIENCE.match(page.plain, mention.end, sentence.end) is not None
    if with_years or AND_MORE.match(page.plain, mention.end, sentence.end):
        return True
    return OR_RELATED.search(page.plain, mention.start, sentence.end) is not None


def _is_verbless(page: Page, mention: Span) -> bool:
    """True for a sentence that is an entry by itself, whatever its paragraph goes on with."""
    end = page.sentence_at(mention.start).end
    return end - mention.start <= LONGEST_LISTING and FINITE.search(page.plain, mention.start, end) is None


def _is_all(sentence: Span, mention: Span) -> bool:
    """True for a sentence that is nothing but a degree: "Relevant PhD." """
    return (sentence.end - sentence.start) - (mention.end - mention.start) <= OPENING


def _is_fragment(block: Block, mention: Span) -> bool:
    return mention.start - block.start <= FRAGMENT_BEFORE and block.end - mention.end <= FRAGMENT_AFTER


def _cell_modality(page: Page, index: int) -> Modality | None:
    cell = page.blocks[index]
    row = page.row_of(cell)
    if beside := force_beside(page, index):
        return beside
    shares = any("%" in page.words(other) for other in row if other != index)
    if is_label(page, index) or is_of_person(page, index) or (shares and not _names_role(page, row, index)):
        return None
    for edge in (cell.header, cell.stub):
        if edge >= 0 and edge != index:
            stated = _force_of(page, index, page.words(edge))
            if stated:
                return stated
    return None


def is_label(page: Page, index: int) -> bool:
    """True for a cell that others of its row tell something of: in a table of degrees, what they pay or how many hold them."""
    cell = page.blocks[index]
    if cell.kind != "cell" or cell.column != 0 or len(row := page.row_of(cell)) < 2:
        return False
    heads = [page.blocks[each].header for each in row]
    return not all(head >= 0 and head not in row and heading_modality(page.words(head)) for head in heads)


def _names_role(page: Page, row: list[int], index: int) -> bool:
    """True where a cell before ``index`` in its row names an occupation."""
    return any(page.once("occupations", other, find_occupations) for other in row if other < index)
