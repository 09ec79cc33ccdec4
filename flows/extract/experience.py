"""``experience``: how many years of work an occupation asks for ("at least two years", "3-5 years required", "no experience").

Years that grade pay, that a company, a course or a career has behind it, and ages are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.extract.context.advertisement import advertisement_of
from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.personas import is_of_persona
from flows.extract.context.rows import Row, claim_row, trim
from flows.extract.context.scope import Scope, scope_of
from flows.extract.context.title_subject import field_subject
from flows.extract.context.vocabulary import names_of
from flows.extract.experience_years import FIRST, LABELLED, NEEDED_YEARS, Stated, years_alone, years_in
from flows.extract.mentions.education_labels import USUAL
from flows.extract.mentions.modality_force import Modality
from flows.extract.mentions.occupation_spelling import fold_case
from flows.extract.mentions.pay_terms import PAY_WORDS
from flows.extract.mentions.seniority import find_seniorities
from flows.extract.pages.page import FIGURE, Page, Span
from flows.extract.schooling.education_place import structural_modality
from flows.extract.schooling.modality import read_modality
from schemas.document import Block
from schemas.kinds.experience import WORK_ITSELF

HEADED = re.compile(
    r"\W*(?:(?:work|relevant|professional|previous|required|minimum|years of|total|industry) )*experience"
    r"(?: (?:range|levels?|required|needed|requirements?|expected|expectations?))?\W*",
    re.IGNORECASE,
)
"""What stands above a list of what is asked for, or beside it in a row, next to education and skills."""
ENTRY = re.compile(
    r"\W*(?:(?:(?P<least>min(?:imum|\.)?|at least|from)|(?P<most>max(?:imum|\.)?|up to)|(?P<ideal>sweet spot|ideal(?:ly)?|"
    r"preferred|desired|desirable|optimal)|required|needed|typical(?:ly)?|total|years)(?: (?:experience|years))?: ?)?",
    re.IGNORECASE,
)
"""How an entry under such words starts, before its years: "Minimum: 3 years"."""
FIELD = re.compile(
    r"(?:^|\.)(?:(?:years?_?of_?|work_?|required_?)?experience(?:_?(?:required|years|range|requirements?))?"
    r"(?:\.(?P<end>min|max)(?:imum)?(?:_?(?:years|value))?|\.(?P<months>months_?of_?experience)|\.years)?|"
    r"(?P<bound>min|max)(?:imum)?_?(?:years_?(?:of_?)?)?experience(?:_?years)?)$",
    re.IGNORECASE,
)
"""Keys of front matter and of schema.org JobPosting (experienceRequirements.monthsOfExperience) that hold years."""
LONGEST_ENTRY = 40
"""Code points of an entry that is nothing but years, at most."""
NEEDED_NEAR = 90
"""Code points before years in which they are asked for."""
FIELD_VALUE = re.compile(
    r"\W*(?P<low>\d{1,3})(?: ?[-–] ?(?P<high>\d{1,2}))?(?P<plus>\+)?(?: ?(?:years?|yrs?))?\W*", re.IGNORECASE
)
NONE = re.compile(
    r"\b(?:no (?:(?:prior|previous|formal|specific|work|working|professional|relevant|industry|job|"
    r"special) ){0,3}experience(?: (?:in [\w ]{3,30} )?(?:is |are )?(?:required|needed|necessary|expected)\b)|"
    r"(?:need no |needs no |requires? no |do(?:es)? not (?:need|require) (?:any )?|don['’]t need (?:any )?)(?:(?:prior|"
    r"previous|work|working|professional|relevant) ){0,2}experience\b|"
    r"(?:prior|previous|work|professional) experience (?:is not|isn['’]t) (?:\w+ )?(?:needed|required|necessary|expected)\b)",
    re.IGNORECASE,
)
OF_A_PLACE = re.compile(r"\b(?!(?:Prior|Previous|No|But|Though|And|Yes)\b)[A-Z][\w.]{1,20} (?=(?:work|professional) experience)")
"""Experience of which only what was gained in one place or firm is not asked for: "Canadian work experience"."""
NOT_ASKED = re.compile(
    rf"\b(?:{PAY_WORDS}|our|we have|founded|compan(?:y|ies) (?:has|have|"
    r"with)|I|my|he|she|his|her|i['’]ve|after|once|within|in the (?:last|past|next)|if you|over the|author|instructors?|"
    r"mentors?|credits?|"
    r"taught by|teachers? with|programs?|courses?|bootcamps?|degree takes|for the (?:last|past)|raise|promot\w+|"
    r"as you gain|with (?:more than|only|just))\b[^.;:]{0,60}\Z",
    re.IGNORECASE,
)
INSTEAD = re.compile(
    r"\b(?:in place of|in lieu of|instead of|or equivalent|substitut\w+|exam|"
    r"certifications? (?:do )?requires?|eligib\w+|to sit for|(?:can|could|may) enroll?|visa|unrealistic|shouldn['’]t)\b",
    re.IGNORECASE,
)
FOR_CERTIFICATE = re.compile(
    r"\b(?:to|for) (?:(?:be|become) )?(?:obtain|earn|get|gain|receive|attain|achieve|hold|take|sit(?: for)?|qualify for|"
    r"apply for|eligible for|obtaining|earning|getting)\b[^.;:!?,]{0,60}\Z",
    re.IGNORECASE,
)
"""Before a certificate that is what the sentence says how to get: "To earn your CSCP, you need"."""
LONGEST_GETTING = 80
"""Code points before a certificate in which that is looked for."""
CERTIFICATES = re.compile(r"\b(?:certifi\w+|credentials?|licen[cs]es?)\b", re.IGNORECASE)
ABOVE = re.compile(r"\b(?:above|beyond|higher than) (?:the )?\Z", re.IGNORECASE)
"""Before a level that is not meant: "for anything above junior"."""
BRACKETED = re.compile(r"\([^()]*\)|\bplus \Z")
"""Before years, what is of something else or joins them to it: "Bachelor's (master's preferred) plus three years"."""
HELD = ("year", "yr", "month", "experience")
"""Words, in lower case, without one of which a sentence states no years and denies none."""

IN_BRACKETS_AFTER = re.compile(
    r"[.;,]? ?[(\[](?:(?P<welcome>preferred|desired|desirable|optional|nice[ -]to[ -]have|a plus|bonus)|essential|required|"
    r"mandatory|must[ -]have)[)\]]\W*",
    re.IGNORECASE,
)
"""How an entry ends, after its sentence, that says in brackets how all that it holds is asked for."""

WELCOME_AT_END = re.compile(
    r"\b(?:(?:is |are )?(?:strongly |highly )?(?:preferred|desired|desirable)|(?:is )?an? (?:plus|asset|advantage))\W*\Z", re.I
)
"""How an entry ends that says of all that it holds that it is welcome."""

DEGREE_AFTER = re.compile(
    r", (?:(?:often|usually|with|but|ideally|an?) ){0,3}(?:bachelor|master|m\.?b\.?a|ph\.?d|doctorate|diploma|(?:\w+ )?degree)"
)
"""Between years and what is said of a degree after them: "3 years' experience, often a master's preferred"."""

RELATIVE = re.compile(r", (?:(?:and|but) )?which (?=(?:\w+ )?(?:requires?|asks?|needs?|takes?|calls?|demands?)\b)")
"""Before what asks for years by itself: "could rise to chief welder, which requires 15 years"."""
INNER_CLAUSE = re.compile(r"[;(]|, with (?!and\b)|\b(?:but|while|although)\b", re.IGNORECASE)
"""Between years and how an entry ends, where the end is said of something else."""

NEEDED_BY = ("required", "typical", "not required")


def extract(page: Page) -> list[Row]:
    """The experience claims of a document, in order, without ids; each figure once for an occupation and its scope."""
    rows: dict[tuple[object, ...], Row] = {}
    for row in _all(page):
        key = tuple(row[name] for name in ("subject", "seniority", "location", "industry", "low", "high", "area", "demand"))
        rows.setdefault(key, row)
    return list(rows.values())


def _all(page: Page) -> Iterator[Row]:
    yield from _fields(page)
    for index, block in enumerate(page.blocks):
        words = page.words(index)
        if block.kind in ("code", "heading", "field") or not ("xperience" in words or "yrs" in words or _may_state(words, block)):
            continue
        if block.kind == "cell" and FIGURE.search(" ".join(page.words(other) for other in page.row_of(block))):
            continue
        if (block.kind == "cell" and _of_certificates(page, index)) or is_of_persona(page, index):
            continue
        if block.kind in ("item", "cell") and _is_headed(page, index):
            entry = _entry(page, index)
            if entry:
                yield entry
                continue
        for sentence in page.sentences(index):
            yield from _sentence(page, index, sentence)


def _may_state(words: str, block: Block) -> bool:
    """False for words that state no years of experience, where they don't call it so."""
    at = words.find("year")
    if at < 0:
        return False
    if FIRST.match(words) or (block.kind in ("item", "cell") and block.end - block.start <= LONGEST_ENTRY):
        return True
    while at >= 0:
        if NEEDED_YEARS.search(words, max(0, at - NEEDED_NEAR), at):
            return True
        at = words.find("year", at + 1)
    return False


def _is_headed(page: Page, index: int) -> bool:
    """True for an entry of a list, or a cell of a row, whose lead, heading or label is "Experience"."""
    block = page.blocks[index]
    if block.kind == "cell":
        return block.column == 1 and block.stub >= 0 and HEADED.fullmatch(page.words(block.stub)) is not None
    above = page.governing(index, leads=1, headings=1)
    return any(HEADED.fullmatch(page.words(each)) for each in above)


def _entry(page: Page, index: int) -> Row | None:
    """The claim of an entry that is nothing but years, after a word for which: "Minimum: 3 years"."""
    block = page.blocks[index]
    label = ENTRY.match(page.plain, block.start, block.end)
    stated = years_alone(page.plain, label.end(), block.end) if label else None
    scope = scope_of(page, Span(stated.start, stated.end), index=index) if stated else None
    subject = (scope.subject or field_subject(page)) if scope else None
    if not (label and stated and scope and subject):
        return None
    if label["most"] and stated.high is None:
        stated = stated._replace(low=None, high=stated.low)
    advert = advertisement_of(page)
    scope = scope._replace(subject=subject, seniority=advert.seniority if advert else None)
    return _row(page, scope, stated, "preferred" if label["ideal"] else "required", Span(label.start(), stated.end))


def _fields(page: Page) -> Iterator[Row]:
    """The years that the structured data of an advertisement states."""
    advert = advertisement_of(page)
    ends: dict[str, tuple[float, int]] = {}
    for index, block in enumerate(page.blocks if advert else ()):
        named = FIELD.search(block.name) if block.kind == "field" else None
        value = FIELD_VALUE.fullmatch(page.words(index)) if named else None
        if not named or not value:
            continue
        years = float(value["low"]) / (12 if named["months"] else 1)
        ends.setdefault((named["end"] or named["bound"] or "min").lower(), (years, index))
        if value["high"]:
            ends.setdefault("max", (float(value["high"]), index))
    if not ends:
        return
    spans = [page.blocks[index] for _, index in ends.values()]
    quote = Span(min(each.start for each in spans), max(each.end for each in spans))
    low, high = (ends[end][0] if end in ends else None for end in ("min", "max"))
    scope = scope_of(page, quote, index=next(iter(ends.values()))[1])
    if scope.subject and (low or high) and (low is None or high is None or low <= high):
        stated = Stated(low, high, 1.0, WORK_ITSELF, quote.start, quote.end)
        yield _row(page, scope._replace(seniority=advert.seniority if advert else None), stated, "required", quote)


def _of_certificates(page: Page, index: int) -> bool:
    """True in a table of certificates, where years are what these ask for."""
    headers = {page.blocks[other].header for other in page.row_of(page.blocks[index])} - {-1}
    return any(CERTIFICATES.search(page.words(header)) for header in headers)


def _sentence(page: Page, index: int, sentence: Span) -> Iterator[Row]:
    words = page.plain[sentence.start : sentence.end]
    lower = words.lower()
    if not any(word in lower for word in HELD):
        return
    if words.rstrip(" \"”'’)*").endswith("?") or FIGURE.search(words) or INSTEAD.search(words):
        return
    for found in NONE.finditer(page.plain, sentence.start, sentence.end):
        if OF_A_PLACE.search(page.plain, sentence.start, found.end()):
            continue
        scope = scope_of(page, Span(*found.span()), sentence, index=index)
        stated = Stated(0.0, 0.0, 1.0, WORK_ITSELF, *found.span())
        if scope.subject:
            yield _row(page, scope, stated, "not required", Span(*found.span()))
    for stated in years_in(page.plain, sentence):
        if _for_certificate(page, sentence, stated):
            continue
        if NOT_ASKED.search(page.plain, max(sentence.start, stated.start - 90), stated.start):
            continue
        modality, quote = _modality(page, index, sentence, stated)
        scope = scope_of(page, Span(stated.start, stated.end), sentence, index=index)
        subject = _asking(page, index, sentence, stated) or scope.subject or field_subject(page)
        if modality and subject and modality != "not required":  # nobody says so of years that are asked for
            scope = scope._replace(subject=subject, seniority=_seniority(page, index, sentence, stated, scope))
            yield _row(page, scope, stated._replace(area=_of_subject(stated.area, subject)), modality, quote)


def _for_certificate(page: Page, sentence: Span, stated: Stated) -> bool:
    """True for years that somebody needs who wants a certificate: "To earn your CSCP, you need three years of experience"."""
    plain = page.plain
    named = [each.start for each in names_of(page, "certifications") if sentence.start <= each.start < stated.start]
    named += [each.start() for each in CERTIFICATES.finditer(plain, sentence.start, stated.start)]
    return any(FOR_CERTIFICATE.search(plain, max(sentence.start, at - LONGEST_GETTING), at) for at in named)


def _asking(page: Page, index: int, sentence: Span, stated: Stated) -> str | None:
    """The occupation that an advertisement offers, where only work that counts as experience names others: "2 years in IT support
    or technical support roles"."""
    advert = advertisement_of(page)
    if advert is None or any(each.start < stated.start for each in find_in_block(page, index, sentence)):
        return None
    return advert.subject


def _of_subject(area: str, subject: str) -> str:
    """``WORK_ITSELF`` where the area is that of the occupation: "data science" for a data scientist."""
    stems = {word[:6] for word in subject.split()}
    either = re.split(r", | or | and(?:/or)? ", area)
    return WORK_ITSELF if all(any(word[:6] in stems for word in each.split()) for each in either) else area


def _seniority(page: Page, index: int, sentence: Span, stated: Stated, scope: Scope) -> str | None:
    """The seniority that years are asked of; the years themselves are no scope of their own."""
    near = page.within("seniorities", index, find_seniorities, sentence)
    if not any(each.start < stated.end and each.end > stated.start for each in near):
        return scope.seniority
    others = [
        each
        for each in near
        if (each.start >= stated.end or each.end <= stated.start)
        and (each.found.worded and page.folded[each.start : each.end] != "experienced")  # the years say how much so
        and not ABOVE.search(page.plain, sentence.start, each.start)
    ]
    advert = advertisement_of(page)
    return others[0].found.value if others else advert.seniority if advert else None


def _modality(page: Page, index: int, sentence: Span, stated: Stated) -> tuple[Modality | None, Span]:
    """The force with which years are asked for, and the words that hold both."""
    own = Span(stated.start, stated.end)
    entry = page.blocks[index].kind == "item"
    bracket = IN_BRACKETS_AFTER.fullmatch(page.plain, own.end, page.blocks[index].end) if entry else None
    if bracket:
        return ("preferred" if bracket["welcome"] else "required"), Span(own.start, bracket.end())
    words = fold_case(page.plain[sentence.start : sentence.end])
    before = BRACKETED.sub(lambda found: " " * len(found[0]), words[: own.start - sentence.start])
    words = before + words[len(before) :]
    next_degree = DEGREE_AFTER.search(words, own.end - sentence.start)
    clause = max((found.end() for found in RELATIVE.finditer(words, 0, own.start - sentence.start)), default=0)
    reading = read_modality(
        words,
        own.start - sentence.start,
        own.end - sentence.start,
        clause,
        next_degree.start() if next_degree else len(words),
    )
    if reading and reading.strength > 1:
        return reading.modality, Span(
            sentence.start + min(reading.start, own.start - sentence.start), max(sentence.start + reading.end, own.end)
        )
    if usual := USUAL.search(page.plain, max(sentence.start, own.start - len("typically ")), own.start):
        return "typical", Span(usual.start(), own.end)
    ends = WELCOME_AT_END.search(page.plain, own.end, sentence.end) if page.blocks[index].kind == "item" else None
    if ends and not next_degree and not INNER_CLAUSE.search(page.plain, own.end, ends.start()):
        return "preferred", Span(own.start, sentence.start + len(words.rstrip(" .*")))
    if re.match(r"(?:at least|a? ?minimum|no less than)", page.plain[own.start : own.end], re.IGNORECASE):
        return "required", own
    modality = structural_modality(page, index, own)
    if modality is None and page.blocks[index].kind == "item":
        above = [page.words(each) for each in page.governing(index, leads=1, headings=1)]
        modality = "required" if any(HEADED.fullmatch(words) for words in above) else None
    if modality is None and LABELLED.match(page.plain[sentence.start : own.start]):
        graded = any(page.once("seniorities", each, find_seniorities) for each in page.headings(index)[:1])
        return None if graded else "required", own
    return modality, own


def _row(page: Page, scope: Scope, stated: Stated, modality: Modality, quote: Span) -> Row:
    values = {
        "low": stated.low,
        "high": stated.high,
        "written_to": stated.unit,
        "modality": modality,
        "demand": "needed" if modality in NEEDED_BY else "welcome",
        "area": stated.area,
    }
    return claim_row(page, "experience", _describe(stated, modality), scope, trim(page, quote), values)


def _describe(stated: Stated, modality: Modality) -> str:
    """A claim as a person would write it: "3-5 years of experience in python: preferred"."""
    low, high = (None if each is None else f"{each:.2g}" for each in (stated.low, stated.high))
    if stated.high == 0:
        years = "no"
    elif low and high:
        years = f"{low}-{high} years of" if low != high else f"{low} years of"
    else:
        years = f"{low}+ years of" if low else f"up to {high} years of"
    area = "" if stated.area == WORK_ITSELF else f" in {stated.area}"
    return f"{years} experience{area}" + ("" if stated.high == 0 else f": {modality}")
