"""``education``: the schooling that occupations ask for: degree, modality, fields of study."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import groupby

from flows.extract.context.abbreviations import initials_of_workers
from flows.extract.context.of_all import both_subjects
from flows.extract.context.rows import Row, claim_row, trim
from flows.extract.context.scope import Scope, scope_of
from flows.extract.context.title_subject import field_subject, titled_field
from flows.extract.mentions.alternatives import SO_LONG, Run, Rung, find_runs
from flows.extract.mentions.asking import COURSE
from flows.extract.mentions.degree_lexicon import fields_of_initials, scan
from flows.extract.mentions.degrees import SCHOOLING_AFTER, Degree, find_degrees
from flows.extract.mentions.field_lists import Fields
from flows.extract.mentions.modality_force import Modality
from flows.extract.mentions.occupation_spelling import fold_case
from flows.extract.mentions.occupations import find_fields
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.mentions.seniority import find_seniorities
from flows.extract.mentions.study_fields import further_fields
from flows.extract.pages.listed_fields import fields_below, fields_labelled
from flows.extract.pages.page import Page, Span
from flows.extract.pages.questions import answer_to, asks, asks_for_holders, names_which, read_answer
from flows.extract.schooling.education_context import is_read
from flows.extract.schooling.education_place import LABELS, is_label
from flows.extract.schooling.education_reading import Sentence, read_bare, read_judged, read_run, telling_of_demands
from flows.extract.schooling.education_runs import goes_on, meant, refers_back, telling
from flows.extract.schooling.education_shapes import field_of_list
from flows.extract.schooling.modality import LONGEST_LEAD_IN, Reading
from flows.extract.schooling.modality_believed import believed, only_believed
from flows.extract.schooling.posts import posts_of
from flows.extract.schooling.requirements import Requirement, once, with_labels, without_announcements, without_echoes
from flows.extract.schooling.schooling import answers_of_course, asked_by_school, asked_for, is_about_course, is_about_grades

NAMES = {
    "high school": "high school diploma",
    "associate": "associate degree",
    "bachelor": "bachelor's degree",
    "master": "master's degree",
    "doctorate": "doctorate",
    "postgraduate": "postgraduate degree",
    "degree": "degree",
}

OF_SCHOOLING = re.compile(r"\b(?:degrees?|education|schooling|qualifications?)\b", re.IGNORECASE)
"""What the head of a column of degrees says."""
LONGEST_ANSWER = 60
"""Code points of a line that says of the schooling in the heading above it that none is needed."""
OF_HOLDERS = re.compile(r"\b(?:with|holding|who (?:have|has|hold|holds)) (?:an? |the |their )?\Z")
"""Before a degree: it only says of whom something is told."""
PARTED = re.compile(r"[;:.,] |\b(?:and|but|while|whereas)\b")
HAVE_TO_BE = re.compile(r"\b(?:ha(?:ve|s)|needs?) to be an? (?:[\w-]+ )?\Z")
"""Before a degree of which no more is denied than what kind it is."""
MOST_LEVELS = 4
"""Levels of schooling in a row from which on they are a scale on which anybody stands, and no demand of a field."""
NEAR_END = 40
"""Code points after a degree in which its field is said."""
FOR_ELSE = re.compile(
    r"(?: in [^,;:.]{2,40}?)? to (?:(?:understand|see|know|reali[sz]e|notice|tell|appreciate|enjoy|follow|"
    r"recogni[sz]e|guess|spot|grasp|use|figure out)\b|have (?:[\w-]+ ){0,2}(?:conversations?|discussions?|opinions?|fun|idea))"
)
"""After what is denied: it is not what the work asks for ("you don't need a degree to see that")."""
OF_ONE_FIELD = re.compile(
    r" in (?:(?:an?|any|one) (?:specific|particular|certain|given) (?:fields?|subjects?|disciplines?|areas?|majors?)|"
    r"the (?:subject|discipline))\b"
)
"""After what is denied: that it is in this field, not that it is asked for."""
NOW_AND_THEN = re.compile(r"\b(?:sometimes|occasionally|rarely|in (?:some|rare) cases)(?: also| even)?,? (?:an? )?\Z")
"""Before an entry: a part of the jobs asks for it ("a master's (sometimes a bachelor's with experience)")."""


ASKS = re.compile(
    r"\W*(?:\d+\W+)?(?:(?:when|why|where|which|whether)\b|"
    r"(?:is|are|do|does|can|should|must|will) (?:an? |the |i |you |we |it |(?:\w+ ){0,3}?\w+s\b)(?:[^.!]|\.(?! [A-Z]))*+\Z)"
)
"""A question that a heading or a field asks without its mark, or what it says that its text is about."""

WHICH = re.compile(r"\W*(?:\d+\W+)?(?:what|which)\b")
"""A question that no yes or no answers."""

TO_APPLY = re.compile(r"\bto (?:apply|enrol?l?|join|participate|register|sign up|take part|get in|be (?:admitted|accepted))\W*\Z")
OF_A_COURSE = re.compile(
    r"\b(?:the|this|our|these|both|each) (?:[\w-]+ ){0,2}"
    rf"(?:{COURSE}|cohorts?|workshops?|fellowship|master(?:['’]s)?)\b",
    re.IGNORECASE,
)
"""A question of who may apply, and an answer that speaks of a course."""
OF_COURSES = re.compile(r"\b(?:program(?:me)?|course|bootcamp|curriculum)s?\b", re.IGNORECASE)
"""In the title of a document that is about them."""
LASTING = re.compile(
    rf"\((?:[\w.]{{2,8}}[,;] )?(?:(?:about|around|typically|usually) )?{SO_LONG}\)|\b{SO_LONG} \((?=[^()]{{0,40}}\bdegree)",
    re.IGNORECASE,
)
"""How long a study takes."""

LEVEL = r"\b(?:degrees?|bachelor\S*|master\S*|doctor\S*|associate\S*|diploma|science|arts|[bm]\.?sc)"
"""Before "in" and a field: that it is a degree in that field which is written out."""

STARTING_PAY = re.compile(rf"\bstarting (?:\w+ ){{0,2}}?(?:{PAY_NOUNS}|rates?)\b", re.IGNORECASE)


def extract(page: Page) -> list[Row]:
    """The education claims of a document, without ids. What is stated again counts once."""
    scoped: list[tuple[int, Requirement, Scope]] = []
    for index, requirement in without_announcements(page, with_labels(list(_requirements(page)))):
        scope = scope_of(page, requirement.mention, requirement.territory, index=index)
        if scope.seniority and _names_no_level(page, requirement.territory):
            scope = scope._replace(seniority=None)
        if scope.subject is None:
            named_later = _of_field(page, requirement) or field_of_list(page, index) or _named_in_answer(page, requirement)
            scope = scope._replace(subject=named_later)
        named = both_subjects(page, index, requirement.mention.start) or (scope.subject,)
        scoped += [(index, requirement, scope._replace(subject=subject)) for subject in named if subject]
    rows = [(asked.strength, row) for _, asked, scope in without_echoes(page, scoped) for row in _rows(page, asked, scope)]
    return [_as_written(page, row) for row in once(rows)]


def _of_field(page: Page, requirement: Requirement) -> str | None:
    """The occupation of the field whose careers a document is about by its title, else that of the field that it is about at all:
    not of one that is itself what is to be studied ("a physics degree"), nor where the title is of courses."""
    if named := titled_field(page):
        return named
    if requirement.strength <= 1 or len(requirement.rungs) >= MOST_LEVELS or OF_COURSES.search(page.document.title or ""):
        return None
    studied = {subject for rung in requirement.rungs for field in rung.fields for subject in find_fields(field)}
    return None if (subject := field_subject(page)) in studied else subject


def _named_in_answer(page: Page, requirement: Requirement) -> str | None:
    """The occupation that the answer to a question about schooling is the first to name, be it in its second sentence: "Is a
    degree necessary? No. Many chemists have none." """
    asked, end = requirement.territory.end, requirement.quote.end
    if end <= asked or not asks(page.plain[slice(*requirement.territory)]):
        return None
    sentences = page.sentences(page.block_at(end - 1))
    first = max(0, bisect_left(sentences, (end,)) - 1)
    told = (scope_of(page, Span(each.end - 1, each.end), each).subject for each in sentences[first : first + 2])
    return next(filter(None, told), None)


def _names_no_level(page: Page, territory: Span) -> bool:
    """True where it is the pay that starts ("a degree leads to higher starting salaries"), or the years are those of study ("a
    bachelor's degree (4 years)"), and nobody's level is named."""
    words = page.plain[territory.start : territory.end]
    return any(each.search(words) and not find_seniorities(each.sub("", words)) for each in (STARTING_PAY, LASTING))


def describe(rung: Rung, modality: Modality) -> str:
    """A requirement as a person would write it: "bachelor's degree in computer science or mathematics (typical)"."""
    *others, last = rung.fields or [""]
    fields = f" in {', '.join(others)} or {last}" if others else f" in {last}" if last else ""
    return f"{NAMES[rung.degree]}{fields} ({modality})"


def _rows(page: Page, requirement: Requirement, scope: Scope) -> Iterator[Row]:
    quote = trim(page, requirement.quote)
    posts = posts_of(page, quote, requirement.modality)
    for rung in requirement.rungs:
        values = {
            "degree": rung.degree,
            "modality": requirement.modality,
            "fields": rung.fields,
            "requirement": requirement.shared,
        }
        yield claim_row(page, "education", describe(rung, requirement.modality), scope, quote, values, posts)


def _as_written(page: Page, row: Row) -> Row:
    """A row with the fields that the document writes out: what "MBA" stands for counts only where it, or a degree in it, does."""
    words = row["quote"].lower()
    fields = [
        each
        for each in row["fields"]
        if each not in fields_of_initials() or re.search(rf"\b{each}s?\b", words) or page.known(_is_written_out, each)
    ]
    return row | {"fields": fields, "value": describe(Rung(row["degree"], fields), row["modality"])}


def _is_written_out(page: Page, field: str) -> bool:
    """True where a document speaks of a degree in ``field`` in words."""
    written = rf"{LEVEL} (?:in|of) (?:[\w,]+ ){{0,2}}?{field}s?\b|\b{field} degree"
    return re.search(written, page.lower) is not None


def _requirements(page: Page) -> Iterator[tuple[int, Requirement]]:
    """The requirements of a document, with the indexes of their blocks."""
    antecedent: list[Rung] = []  # what "this degree" means, be it in the next paragraph
    last = -1
    for index, found in groupby(scan(page.plain), key=page.block_at):
        if is_read(page, index):
            antecedent = antecedent if index == last + 1 else []
            last = index
            for sentence in _sentences(page, index, list(found)):
                named = _no_workers(
                    page, sentence.words, find_degrees(sentence.words, of_schooling=_is_of_schooling(page, index))
                )
                asked = any(each.unlevelled for each in named) and _is_question(page, sentence)
                degrees = telling_of_demands(sentence.lower, named, asked=asked)
                runs = [
                    meant(sentence.words, run, antecedent) for run in telling(sentence.words, find_runs(sentence.words, degrees))
                ]
                antecedent = runs[-1].rungs if runs else antecedent
                yield from (
                    (index, requirement) for requirement in _read_sentence(page, sentence, [run for run in runs if run.rungs])
                )


def _no_workers(page: Page, words: str, degrees: list[Degree]) -> list[Degree]:
    """``degrees`` without the initials that stand for workers in their document: "BA" in one about business analysts."""
    workers = page.known(initials_of_workers)
    if not workers:
        return degrees
    return [
        each
        for each in degrees
        if words[each.start : each.end] not in workers
        or SCHOOLING_AFTER.match(words, each.end)
        or words.startswith(" in ", each.end)
        or len(degrees) > 1
    ]


def _is_of_schooling(page: Page, index: int) -> bool:
    """True for a cell of a column, or beside a label, of degrees, and for what stands right below a heading of them."""
    block = page.blocks[index]
    if is_label(page, index):
        return False
    above = block.heading if block.heading == index - 1 and block.end - block.start <= LONGEST_ANSWER else -1
    edges = (block.header, block.stub) if block.kind == "cell" else (above,)
    return any(edge >= 0 and edge != index and OF_SCHOOLING.search(page.words(edge)) for edge in edges)


def _sentences(page: Page, index: int, found: list[int]) -> Iterator[Sentence]:
    """The sentences of a block that hold one of the positions ``found``, which are in order. A cell is read whole."""
    block = page.blocks[index]
    spans = [page.whole(index)] if block.kind == "cell" else page.sentences(index)
    at = 0
    for span, following in zip(spans, [*spans[1:], None], strict=True):
        if at < len(found) and found[at] < span.end:
            words = page.plain[span.start : span.end]
            yield Sentence(index, span, words, fold_case(words), following)
            while at < len(found) and found[at] < span.end:
                at += 1


def _read_sentence(page: Page, sentence: Sentence, runs: list[Run]) -> Iterator[Requirement]:
    if is_about_grades(sentence.lower):
        runs = [run for run in runs if run.rungs[0].degree != "high school"]
    if not runs or is_about_course(sentence.lower):
        return
    above = page.right_before(sentence.index, sentence.span)
    before = fold_case(page.plain[slice(*above[1])]) if above else ""
    if answers_of_course(sentence.lower) or answers_of_course(before):
        return
    if _is_question(page, sentence):
        if asks_for_holders(page, sentence.index, sentence.span, sentence.span.start + runs[0].start):
            reading = Reading("required", runs[0].start, runs[0].end, 2)
            yield _requirement(page, sentence, runs[0], reading, sentence.span)
            return
        asked = (run for run in runs if _is_of_occupation(sentence, run, before, question=True))
        yield from filter(None, (_answered(page, sentence, run) for run in asked))
    else:
        yield from _stated(page, sentence, runs, before)


def _is_of_occupation(sentence: Sentence, run: Run, before: str, *, question: bool) -> bool:
    """True for schooling that an occupation asks for, and no school. ``before``: the sentence before."""
    return asked_for(sentence.lower, run.start, run.end, question=question) and not asked_by_school(
        sentence.lower, run.start, before
    )


def _stated(page: Page, sentence: Sentence, runs: list[Run], before: str) -> Iterator[Requirement]:
    """The requirements of a sentence that is no question. ``before``: the sentence before."""
    base, following = sentence.span.start, sentence.following
    after = fold_case(page.plain[following.start : following.end]) if following else ""
    free = 0  # what stands before it governs the run before
    said: Reading | None = None
    for run, limit in zip(runs, [*(run.start for run in runs[1:]), len(sentence.words)], strict=True):
        low, free = free, run.end
        if belief := believed(sentence.lower, run.start, run.end, after):
            yield _requirement(page, sentence, run, belief, Span(base + low, base + limit))
            continue
        if only_believed(sentence.lower, run.start) or not _is_of_occupation(sentence, run, before, question=False):
            continue
        reading = _read(page, sentence, run, Span(low, limit), said, before) or read_judged(page, sentence, run, runs)
        said = reading or said
        if reading is None:
            free = (
                low if OF_HOLDERS.search(sentence.lower, 0, run.start) else free
            )  # "many who hold a diploma earn a degree later"
        elif reading.modality != "not required" or not _denies_else(sentence.lower, run):
            contrast = sentence.lower.find(" but ", run.end, reading.end)  # beyond it is what governs the next degree, too
            free = max(run.end, reading.end if contrast < 0 else contrast)
            yield _requirement(
                page, sentence, run, _restricted(sentence, run, reading), _territory(sentence, run, low, free, limit)
            )


def _read(page: Page, sentence: Sentence, run: Run, governed: Span, said: Reading | None, before: str) -> Reading | None:
    """The modality of a run by what governs it, by what is ``said`` of the run before, by the sentence ``before``, or its own."""
    low, limit = governed
    reading = read_run(page, sentence, run, low, limit) or (goes_on(sentence.lower, said, run, low, limit) if said else None)
    if reading is None and (named := names_which(before, sentence.lower, run.start, run.end)):
        return Reading(named, run.start, run.end, 2)
    return reading or read_bare(page, sentence, run, low)


def _restricted(sentence: Sentence, run: Run, reading: Reading) -> Reading:
    """The reading of what is an option, as only a part of the jobs asks for it."""
    seldom = reading.modality in ("required", "typical") and NOW_AND_THEN.search(sentence.lower, 0, run.start)
    return reading._replace(modality="optional") if seldom else reading


def _territory(sentence: Sentence, run: Run, low: int, free: int, limit: int) -> Span:
    """The part of the document that is about a run: from its semicolon or the run before up to what parts it from the next."""
    parted = PARTED.search(sentence.lower, free, limit) if limit < len(sentence.words) else None
    start = max(low, sentence.lower.rfind("; ", low, run.start) + 1)
    return Span(sentence.span.start + start, sentence.span.start + max(free, parted.start() if parted else limit))


def _denies_else(lower: str, run: Run) -> bool:
    """True where it is denied of a degree that it must be in one field ("a degree in a specific field is not required"), or that
    something else than the work takes it."""
    return (
        HAVE_TO_BE.search(lower, 0, run.start) is not None
        or FOR_ELSE.match(lower, run.end) is not None
        or OF_ONE_FIELD.search(lower, run.start, run.end + NEAR_END) is not None
    )


def _is_question(page: Page, sentence: Sentence) -> bool:
    """True for what ends with a question mark; a heading or a field asks without one, too."""
    kind = page.blocks[sentence.index].kind
    unmarked = kind in ("heading", "field") and ASKS.match(sentence.lower) is not None
    return unmarked or asks(sentence.words)


def _requirement(page: Page, sentence: Sentence, run: Run, reading: Reading, territory: Span) -> Requirement:
    base = sentence.span.start
    start = min(reading.start, run.start)
    start = run.start if run.start - start > LONGEST_LEAD_IN else start
    end = max(reading.end, run.end)
    school = run.rungs[0].degree == "high school"
    further = (
        Fields([], end) if school else further_fields(page.plain, base + run.end, base + end, page.blocks[sentence.index].end)
    )
    if not further.names:
        further = fields_below(page, sentence.index, base + run.end, base + run.start)
    if not further.names and len(run.rungs) == 1 and not run.rungs[0].fields:
        further = fields_labelled(page, sentence.index, base + end)
    rungs = tuple(rung._replace(fields=list(dict.fromkeys([*rung.fields, *further.names]))) for rung in run.rungs)
    return Requirement(
        rungs=rungs,
        modality=reading.modality,
        strength=reading.strength,
        mention=Span(base + run.start, base + run.end),
        territory=territory,
        quote=Span(base + start, further.edge if further.names else base + end),
        shared=f"{page.document.doc_id}:{base}" if run.alternatives else None,
        label=LABELS.match(sentence.words, run.end) is not None,
        refers=refers_back(sentence.words, run.start),
    )


def _answered(page: Page, sentence: Sentence, run: Run) -> Requirement | None:
    """What the answer to a question about ``run`` asks for; the quote is both.

    An answer that names its own degree ("Yes, a bachelor's") says nothing more of a plain "degree"; "No, a high school diploma
    will do" does, and "No, any bachelor's will do" of a degree in one field. A question of schooling of no level
    ("Do I need to study?") tells something only where none is asked for.
    """
    answer = None if WHICH.match(sentence.lower) else sentence.following or answer_to(page, sentence.index)
    if answer is None or asks(page.plain[answer.start : answer.end]):
        return None
    named = {degree.rung for degree in find_degrees(page.plain[answer.start : answer.end])}
    if TO_APPLY.search(sentence.lower) and OF_A_COURSE.search(page.plain, answer.start, answer.end):
        return None
    said = read_answer(page, sentence.span, answer)
    other = named - {"degree"} if run.rungs[0].degree == "degree" else set()
    if (
        said is None
        or (run.unlevelled and ("degree" in named or said.modality != "not required"))
        or (other and (said.modality != "not required" or not (other == {"high school"} or run.rungs[0].fields)))
    ):
        return None
    mention = Span(sentence.span.start + run.start, sentence.span.start + run.end)
    return Requirement(tuple(run.rungs), said.modality, 3, mention, sentence.span, Span(sentence.span.start, said.end), None)
