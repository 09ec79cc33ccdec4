"""With what force a sentence asks for a run of degrees: from its words, the step that it is, the place where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from flows.extract.mentions.alternatives import Run
from flows.extract.mentions.asking import WISHED
from flows.extract.mentions.degrees import NEVER_ASKED, Degree
from flows.extract.mentions.modality_clauses import ADJUNCT, CONTRAST, HEDGE, NO
from flows.extract.mentions.modality_force import Modality
from flows.extract.mentions.occupation_spelling import fold_case
from flows.extract.pages.page import Page, Span
from flows.extract.schooling.education_context import beside_course, heading_alone, offers_choice, somebodys_own
from flows.extract.schooling.education_place import structural_modality
from flows.extract.schooling.education_runs import refers_back
from flows.extract.schooling.education_shapes import is_of_title, is_station
from flows.extract.schooling.modality import LONGEST_LEAD_IN, Reading, read_modality
from flows.extract.schooling.modality_held import OF_SCHOOL, is_spoken_of, read_held
from flows.extract.schooling.modality_lacking import goes_without
from flows.extract.schooling.modality_steps import comes_first, read_step
from flows.extract.schooling.schooling import admits, is_about_pay
from flows.extract.schooling.schooling_signs import judge, sign_counts

HIGHER = frozenset({"master", "doctorate", "postgraduate"})
LABEL = re.compile(r"[^:.;]{2,40}: ")
STEP_LABEL = re.compile(r"\W*(?:step|phase|stage|years?) ?[\w–-]{1,5}(?:: | ?[–—-] )", re.IGNORECASE)

LABELLED_ITSELF = re.compile(r"(?:(?:an?|the|your|traditional|formal|university|college|accredited) ?){0,3}")
"""What stands between a label and its degree."""
REQUIREMENTS = re.compile(
    r"(?: ?(?:[|:–—-]|&|and))?(?: (?:salary|pay|career|cost|curriculum|entry|admission|course|program(?:me)?),?)*"
    r"(?: (?:&|and))? requirements?\b"
)

FIELDS_LABELLED = re.compile(r"degrees?(?: (?:field|subject|in|required|needed))?: ", re.IGNORECASE)
"""A degree that is the label of its fields: "Degree: biology or chemistry"."""
LONGEST_SIGN = 4
"""Code points of the signs before an entry that starts with "no", at most."""

OR_DONE = re.compile(r"\bor (?:have )?(?:complet|finish|obtain|earn|hold)")
"""After "pursuing": that one may have the degree already."""
FIELD_WISHED = re.compile(rf" (?:(?:is|are|strongly|highly) )?{WISHED}\)")
"""After a field in brackets behind a degree: it is the field that is preferred."""
ENTRY_WISHED = re.compile(
    rf"\((?:(?:strongly|highly|but) )?(?:{WISHED}|nice to have|(?P<optional>optional))\)\W{{0,3}}", re.IGNORECASE
)
"""The bracket behind the full stop of an entry that says that it is welcome: "A degree in physics. (Preferred)"."""
APART = re.compile(f"{ADJUNCT.pattern}|{NO.pattern}")
"""Before a degree: its place says nothing of it ("after a degree", "some college, no degree")."""

SAYS = re.compile(r"\b(?:is|are|has|have|holds?|needs?|earns?|starts?|begins?|enters?)\b")
"""What a cell has before its degree that is a sentence."""
COMPLETED = re.compile(
    r"\b(?:(?:complet|finish|graduat)(?:e[sd]?|ing|ed|es)|come out of|(?:come|go) through|currently \w+|"
    r"be enrolled|\A\W*enroll? in)\b[^,;:.]{0,30}\Z"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that names degrees: where it is, its words, the same folded, and the sentence after it in its block."""

    index: int
    span: Span
    words: str
    lower: str
    following: Span | None


def telling_of_demands(lower: str, degrees: list[Degree], *, asked: bool) -> list[Degree]:
    """``degrees`` of a sentence without its schooling of no level ("formal education"), but for the last of them where the
    sentence says outright that none is asked for, or, where it is a question, names nothing else."""
    if asked and all(each.unlevelled for each in degrees):
        return degrees[-1:]
    return [each for each in degrees if not each.unlevelled or (each is degrees[-1] and _is_unasked(lower, each))]


def _is_unasked(lower: str, degree: Degree) -> bool:
    reading = read_modality(lower, degree.start, degree.end, 0, len(lower))
    return reading is not None and reading.modality == "not required" and reading.strength == 3


def read_run(page: Page, sentence: Sentence, run: Run, low: int, high: int) -> Reading | None:
    """The modality of a run: from its clause, from the step that it is named in, from where it stands.

    ``low:high`` is the part of the sentence that can govern it: from the words that governed the run before, to the run after.
    """
    label = LABEL.match(sentence.words, low, run.start)
    place = _Place(page, sentence, run, low, label.end() if label else low)
    if run.none:
        return Reading("not required", 0 if run.start <= LONGEST_LEAD_IN else run.start, run.end, 3)
    wished = FIELD_WISHED.match(sentence.words, run.end)
    if wished and sentence.words.rfind("(", run.start, run.end) > sentence.words.rfind(")", run.start, run.end):
        placed = _placed(place)
        return Reading(placed, run.start, wished.end(), 2) if placed else None
    if sentence.following and (told := ENTRY_WISHED.fullmatch(page.plain, *sentence.following)):
        return Reading("optional" if told["optional"] else "preferred", run.start, run.end, 2)
    entered = admits(sentence.lower, run.end)
    if entered:
        return Reading("typical", run.start, entered, 3)
    reading = read_modality(sentence.lower, run.start, run.end, place.low, high)
    if (reading is None or reading.strength == 1) and is_about_pay(sentence.lower, max(run.end, reading.end if reading else 0)):
        return None
    reading = reading or _of_label(place) or _of_step(place)
    if reading is None and (denied := _denied(place)):
        return denied
    reading = reading or _of_place(place) or _of_heading(place) or _of_first(place)
    return reading if reading and _can_be_meant(page, sentence, run, reading) else None


class _Place(NamedTuple):
    """Where a run stands in its sentence: what governs it starts at ``opening``, and behind its label at ``low``."""

    page: Page
    sentence: Sentence
    run: Run
    opening: int
    low: int

    @property
    def mention(self) -> Span:
        """The run, in the document."""
        return Span(self.sentence.span.start + self.run.start, self.sentence.span.start + self.run.end)

    @property
    def refers(self) -> bool:
        """True for "this degree"."""
        return refers_back(self.sentence.words, self.run.start)


def _of_label(place: _Place) -> Reading | None:
    """The reading of what only a label governs: "Step 2: ", or of a degree that is itself the label of its fields."""
    words, lower, run = place.sentence.words, place.sentence.lower, place.run
    step = STEP_LABEL.match(words, place.opening, run.start)
    if step and LABELLED_ITSELF.fullmatch(lower, step.end(), run.start):
        return Reading("required", run.start, run.end, 2)
    fields = FIELDS_LABELLED.match(words, run.start) is not None and _is_fact(place.page, place.sentence, run)
    return Reading("required", run.start, run.end, 2) if fields else None


def _of_step(place: _Place) -> Reading | None:
    """The reading of the step that a run is named in: "Earn a bachelor's degree"."""
    page, sentence, run, _, low = place
    gerunds = page.blocks[sentence.index].kind in ("heading", "item")
    reading = read_step(sentence.lower, run.start, run.end, low, gerunds=gerunds)
    pursued = sentence.lower.startswith("pursu", low) and not OR_DONE.search(sentence.lower, low)
    pursued = pursued and not (page.blocks[sentence.index].kind == "item" and sentence.lower.startswith("pursue ", low))
    chosen = (pursued and run.rungs[0].degree in HIGHER) or offers_choice(page, sentence.index)
    return reading._replace(modality="optional") if reading and chosen else reading


def _denied(place: _Place) -> Reading | None:
    """The reading of an entry of requirements that starts with "no"."""
    page, sentence, run, _, low = place
    none = NO.search(sentence.lower, low, run.start)
    if none is None or none.start() - low > LONGEST_SIGN or not structural_modality(page, sentence.index, place.mention):
        return None
    return Reading("not required", none.start(), run.end, 2)


def _of_place(place: _Place) -> Reading | None:
    """The reading of where a run stands that its sentence says nothing else of."""
    page, sentence, run, _, low = place
    spoken_of = place.refers or is_spoken_of(sentence.lower, run.end)
    apart = any(each.search(sentence.lower, low, run.start) for each in (APART, CONTRAST))
    if page.blocks[sentence.index].kind == "heading" or spoken_of or apart:
        return None
    modality = _placed(place)
    if modality == "required" and HEDGE.search(sentence.lower, low, run.start):
        modality = "typical"
    return Reading(modality, run.start, run.end, 0 if modality == "optional" else 2) if modality else None


def _placed(place: _Place) -> Modality | None:
    """The force that a degree takes from where it stands: beside a title or between arrows it is required."""
    at = (place.page, place.sentence.index, place.mention)
    return structural_modality(*at) or ("required" if is_station(*at) or is_of_title(*at) else None)


def _of_heading(place: _Place) -> Reading | None:
    """The reading of a run that is all of a heading, or of a line."""
    run = place.run
    if place.refers or run.rungs[0].degree == "degree":
        return None
    modality = heading_alone(place.page, place.sentence.index, place.mention)
    return Reading(modality, run.start, run.end, 0) if modality else None


def _of_first(place: _Place) -> Reading | None:
    """The reading of what comes first: "after a bachelor's degree, you can start work"."""
    run = place.run
    first = comes_first(place.sentence.lower, run.start, run.end)
    return Reading(first, run.start, run.end, 1) if first else None


def _is_fact(page: Page, sentence: Sentence, run: Run) -> bool:
    """True for a label and its fields that open their line, and are no fact of a course or somebody's own."""
    opens = not sentence.words[: run.start].strip(" *-•") and bool(run.rungs[0].fields)
    return opens and not (
        somebodys_own(page, sentence.index, run.end + sentence.span.start) or beside_course(page, sentence.index)
    )


def read_bare(page: Page, sentence: Sentence, run: Run, low: int) -> Reading | None:
    """The modality of a run that no word governs: of one that names a level or a field, and is not spoken of for its pay."""
    bare = run.rungs[0].degree == "degree" and not (run.rungs[0].fields or OF_SCHOOL.search(sentence.lower, low, run.start))
    apart = refers_back(sentence.words, run.start) or ADJUNCT.search(sentence.lower, low, run.start)
    kind = page.blocks[sentence.index].kind
    prose = kind != "heading" and (kind != "cell" or SAYS.search(sentence.lower, low, run.start) is not None)
    if bare or apart or not prose or is_about_pay(sentence.lower, run.end):
        return None
    reading = read_held(sentence.lower, run.start, run.end, low)
    return reading if reading and _can_be_meant(page, sentence, run, reading) else None


def read_judged(page: Page, sentence: Sentence, run: Run, runs: list[Run]) -> Reading | None:
    """The modality of a run of which no rule knows what is said, by the signs around it; ``runs`` are all of its sentence.

    Not of "degree" alone, "this degree", a short form such as "LLM", a programme or a heading, which are mostly named for
    something else, nor where a rule tells that it is of a course, of somebody or of pay.
    """
    block = page.blocks[sentence.index]
    bare = run.rungs[0].degree == "degree" and not run.rungs[0].fields
    short = sentence.words[run.start : run.end].rstrip("s") in NEVER_ASKED
    if bare or short or run.course or block.kind == "heading" or refers_back(sentence.words, run.start):
        return None
    own = somebodys_own(page, sentence.index, sentence.span.start + run.end) or beside_course(page, sentence.index)
    own = own or goes_without(sentence.lower, run.start, run.end, 0, len(sentence.lower)) is not None
    if own or is_about_pay(sentence.lower, run.end) or is_spoken_of(sentence.lower, run.end):
        return None
    introduced = block.header if block.kind == "cell" else block.lead if block.kind == "item" else -1
    above = introduced if introduced >= 0 else block.heading
    heading = fold_case(page.words(above)) if above >= 0 else ""
    kind = "paragraph" if block.kind == "paragraph" else "item"
    spans = [(each.start, each.end) for each in runs]
    modality = judge(sign_counts(), sentence.lower, run.start, run.end, spans, kind, heading)
    return Reading(modality, run.start, run.end, 0) if modality else None


def _can_be_meant(page: Page, sentence: Sentence, run: Run, reading: Reading) -> bool:
    """False for a programme that is no option, for "degree requirements" that are not denied, and for heads of columns."""
    block = page.blocks[sentence.index]
    plain = run.rungs[0].degree == "degree"
    if run.course and reading.modality != "optional" and not _is_taken(sentence.lower, run, reading):
        return False
    if REQUIREMENTS.match(sentence.lower, run.end) and reading.modality != "not required":
        return False
    return not (block.kind == "cell" and plain and 0 in (block.row, block.column))


def _is_taken(lower: str, run: Run, reading: Reading) -> bool:
    """True for a programme that is completed, or of which a predicate says that it is enough or required."""
    return (reading.strength == 3 and reading.end > run.end) or COMPLETED.search(lower, reading.start, run.start) is not None
