"""``experience``: how many years of work an occupation asks for ("at least two years", "3-5 years required", "no experience").

Years that grade pay, that a company, a course or a career has behind it, and ages are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from flows.extract.advertisement import read_advertisement
from flows.extract.education_context import structural_modality
from flows.extract.modality import Modality, read_modality
from flows.extract.modality_cues import fold_case
from flows.extract.page import FIGURE, Page, Span
from flows.extract.rows import Row, claim_row, trim
from flows.extract.scope import Scope, scope_of
from flows.extract.seniority import find_seniorities
from flows.extract.title_subject import field_subject
from schemas.kinds.experience import WORK_ITSELF

WORDS = {
    word: value
    for value, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
} | {"fifteen": 15, "twenty": 20, "a": 1}
NUMBER = rf"(?:\d{{1,2}}(?:\.5)?|(?:{'|'.join(word for word in WORDS if word != 'a')})\b)"
YEARS = re.compile(
    rf"(?<![\w$€£₹.,%-])(?P<bound>(?:at least|a? ?minimum(?: of)?|no less than|more than|over|up to|less than|under|a|"
    rf"around|about|approximately) )?(?P<first>{NUMBER}|\ba(?= (?:year|yr)\b))"
    rf"(?: ?\+| ?\(\d{{1,2}}\))?(?:(?: ?[-–—] ?| to | or )(?P<second>{NUMBER})(?: ?\(\d{{1,2}}\))?)?(?P<plus> ?\+| or more|"
    rf" plus)?[ -](?P<unit>years?|yrs?|months?)\b\.?(?:['’]s?)?(?P<more> or more| plus| minimum|\+)?",
    re.IGNORECASE,
)
OF_WORK = re.compile(
    r"(?: of)?(?P<area>(?: [\w/+#&,-]+){0,7}?) (?:experience|exp)\b(?:(?: (?:is |are )?(?:required|preferred|needed|"
    r"necessary))? (?:in|with|as|of|working (?:in|with|as|on)|building|using|within|developing|"
    r"managing) (?P<after>(?:an? |the )?[\w/+#&-]+(?:\.\w+)?(?: [\w/+#&-]+(?:\.\w+)?){0,4}))?",
    re.IGNORECASE,
)
IN_WORK = re.compile(
    r" (?:working |worked |spent )?(?:in|as|with|within|on|building|using|developing|"
    r"managing) (?P<after>(?:an? |the )?[\w/+#&-]+(?:\.\w+)?(?: [\w/+#&-]+(?:\.\w+)?){0,4})",
    re.IGNORECASE,
)
FIRST = re.compile(r"\W{0,4}\d{1,2}\D{1,8}years?\b", re.IGNORECASE)
"""An entry that starts with years: "4+ years in sales"."""
LABELLED = re.compile(
    r"\A\W*(?:(?:minimum|required|relevant|work|professional|total|years of) ){0,2}(?:experience|"
    r"exp)(?: (?:required|needed|level))?\W*:\W*\Z",
    re.IGNORECASE,
)
HEADED = re.compile(r"\W*(?:(?:work|relevant|professional|previous) )*experience\W*", re.IGNORECASE)
"""What stands above a list of what is asked for, beside lists of education and of skills."""
NONE = re.compile(
    r"\b(?:no (?:(?:prior|previous|formal|specific|work|working|professional|relevant|industry|job|"
    r"special) ){0,3}experience(?: (?:in [\w ]{3,30} )?(?:is |are )?(?:required|needed|necessary|expected)\b)|"
    r"(?:need no |needs no |requires? no |do(?:es)? not (?:need|require) (?:any )?|don['’]t need (?:any )?)(?:(?:prior|"
    r"previous|work|working|professional|relevant) ){0,2}experience\b)",
    re.IGNORECASE,
)
GENERAL = re.compile(
    r"(?:professional|relevant|work|working|related|industry|industrial|hands[- ]on|proven|prior|previous|full[- ]time|"
    r"commercial|practical|solid|strong|real[- ]world|demonstrated|progressive|direct|similar|post[- ]\w+|"
    r"total|overall|on[- ]the[- ]job|actual|combined|career|job|field|the|an?|of|in|and|or|equivalent|this|that|same|role|"
    r"roles|position|positions|recent|minimum|experience|years?|your|their|appropriate|suitable|paid|part[- ]time|supervised|"
    r"verifiable|documented|additional|[,.&/-]+),?",
    re.IGNORECASE,
)
STOP = re.compile(
    r"\s(?:and|or|is|are|to|for|who|that|which|plus|including|preferred|required|by|from|at|on|will|can|may|"
    r"must|should|before|after|earn\w*|make\w*|defined|described|specified)\b.*",
    re.IGNORECASE,
)
SCHOOLING = re.compile(
    r"\b(?:degrees?|diplomas?|associate|bachelor|master|colleges?|universit(?:y|ies)|cours(?:e|es|ework)|curricul\w+)\b",
    re.IGNORECASE,
)
"""In what stands beside years that are no experience: "a four-year degree, work experience", "2 years with a diploma"."""
PLUS = re.compile(r"\bplus \Z")
"""Before years that are asked for together with what stands before them."""
NOT_ASKED = re.compile(
    r"\b(?:earn(?:s|ed|ing)?|salar(?:y|ies)|paid|pay|wages?|compensation|our|we have|founded|compan(?:y|ies) (?:has|have|"
    r"with)|I|my|he|she|his|her|i['’]ve|after|once|within|in the (?:last|past|next)|if you|over the|author|instructors?|"
    r"mentors?|taught by|teachers? with|programs?|courses?|bootcamps?|degree takes|for the (?:last|past)|raise|promot\w+|"
    r"as you gain|with more than)\b[^.;:]{0,60}\Z",
    re.IGNORECASE,
)
INSTEAD = re.compile(
    r"\b(?:in place of|in lieu of|instead of|or equivalent|substitut\w+|exam|"
    r"certifications? (?:do )?requires?|eligib\w+|to sit for|visa|unrealistic|shouldn['’]t)\b",
    re.IGNORECASE,
)
CERTIFICATES = re.compile(r"\b(?:certifi\w+|credentials?|licen[cs]es?)\b", re.IGNORECASE)
HELD = ("year", "yr", "month", "experience")
"""Words, in lower case, without one of which a sentence states no years and denies none."""

NEEDED = ("required", "typical", "not required")


class Stated(NamedTuple):
    """Years that are stated: ends in years, the unit of the last digit, the area, and where in ``plain``."""

    low: float | None
    high: float | None
    unit: float
    area: str
    start: int
    end: int


def extract(page: Page) -> list[Row]:
    """The experience claims of a document, in order, without ids; each figure once for an occupation and its scope."""
    rows: dict[tuple[object, ...], Row] = {}
    for index, block in enumerate(page.blocks):
        words = page.words(index)
        if block.kind in ("code", "heading", "field") or not ("xperience" in words or "yrs" in words or FIRST.match(words)):
            continue
        if block.kind == "cell" and FIGURE.search(" ".join(page.words(other) for other in page.row_of(block))):
            continue
        if block.kind == "cell" and _of_certificates(page, index):
            continue
        for sentence in page.sentences(index):
            for row in _sentence(page, index, sentence):
                key = tuple(
                    row[name] for name in ("subject", "seniority", "location", "industry", "low", "high", "area", "demand")
                )
                rows.setdefault(key, row)
    return list(rows.values())


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
        scope = scope_of(page, Span(*found.span()), sentence, index=index)
        stated = Stated(0.0, 0.0, 1.0, WORK_ITSELF, *found.span())
        if scope.subject:
            yield _row(page, scope, stated, "not required", Span(*found.span()))
    for stated in _years(page.plain, sentence):
        if NOT_ASKED.search(page.plain, max(sentence.start, stated.start - 90), stated.start):
            continue
        modality, quote = _modality(page, index, sentence, stated)
        scope = scope_of(page, Span(stated.start, stated.end), sentence, index=index)
        subject = scope.subject or field_subject(page)
        if modality and subject:
            scope = scope._replace(subject=subject, seniority=_seniority(page, index, sentence, stated, scope))
            yield _row(page, scope, stated._replace(area=_of_subject(stated.area, subject)), modality, quote)


def _years(plain: str, sentence: Span) -> Iterator[Stated]:
    """The years of experience that a sentence states."""
    for found in YEARS.finditer(plain, sentence.start, sentence.end):
        before = plain[sentence.start : found.start()]
        said = OF_WORK.match(plain, found.end(), sentence.end)
        alone = not said and not before.strip("-•* ") and IN_WORK.match(plain, found.end(), sentence.end)
        labelled = not said and LABELLED.match(before) and len(plain[found.end() : sentence.end].strip()) < 40
        work = said or alone
        after = work["after"] or "" if work else ""
        schooled = SCHOOLING.search(after) is not None
        if (not work and not labelled) or (said and SCHOOLING.search(said["area"])) or (alone and schooled):
            continue
        low, high = _value(found["first"]), _value(found["second"]) if found["second"] else None
        scale = 12 if found["unit"].lower().startswith("month") else 1
        if low > (60 if scale == 12 else 25) or (high is not None and high < low):
            continue
        below = (found["bound"] or "").strip().lower() in ("up to", "less than", "under")
        least = None if below else low / scale
        most = (high or low) / scale if below else high / scale if high else None
        areas = (said["area"] if said else "", "" if schooled else after)
        area = " ".join(filter(None, map(_area, areas))) or WORK_ITSELF
        end = work.end() if work else found.end()
        yield Stated(least, most, 1 / scale, area, found.start(), end)


def _value(written: str) -> float:
    return float(WORDS.get(written.lower(), 0) or float(written))


def _area(words: str) -> str:
    """What experience is narrowed to, lower case; "" where it is not."""
    kept = STOP.sub("", f" {words}").lower().split()
    while kept and GENERAL.fullmatch(kept[0]):
        kept = kept[1:]
    while kept and GENERAL.fullmatch(kept[-1]):
        kept = kept[:-1]
    return " ".join(kept).strip(" -/&+,")


def _of_subject(area: str, subject: str) -> str:
    """``WORK_ITSELF`` where the area is that of the occupation: "data science" for a data scientist."""
    stems = {word[:6] for word in subject.split()}
    return WORK_ITSELF if any(word[:6] in stems for word in area.split()) else area


def _seniority(page: Page, index: int, sentence: Span, stated: Stated, scope: Scope) -> str | None:
    """The seniority that years are asked of; the years themselves are no scope of their own."""
    near = page.within("seniorities", index, find_seniorities, sentence)
    if not any(each.start < stated.end and each.end > stated.start for each in near):
        return scope.seniority
    others = [each for each in near if each.start >= stated.end or each.end <= stated.start]
    advert = page.once("advertisement", -1, lambda _: read_advertisement(page))
    return others[0].found.value if others else advert.seniority if advert else None


def _modality(page: Page, index: int, sentence: Span, stated: Stated) -> tuple[Modality | None, Span]:
    """The force with which years are asked for, and the words that hold both."""
    own = Span(stated.start, stated.end)
    words = fold_case(page.plain[sentence.start : sentence.end])
    joined = PLUS.search(words, 0, own.start - sentence.start)
    reading = read_modality(
        words, joined.start() if joined else own.start - sentence.start, own.end - sentence.start, 0, len(words)
    )
    if reading and reading.strength > 1:
        return reading.modality, Span(
            sentence.start + min(reading.start, own.start - sentence.start), max(sentence.start + reading.end, own.end)
        )
    if re.match(r"(?:at least|a? ?minimum|no less than)", page.plain[own.start : own.end], re.IGNORECASE):
        return "required", own
    modality = structural_modality(page, index, own)
    if modality is None and page.blocks[index].kind == "item":
        above = [page.words(each) for each in [*page.leads(index)[:1], *page.headings(index)[:1]]]
        modality = "required" if any(HEADED.fullmatch(words) for words in above) else None
    return modality, own


def _row(page: Page, scope: Scope, stated: Stated, modality: Modality, quote: Span) -> Row:
    values = {
        "low": stated.low,
        "high": stated.high,
        "written_to": stated.unit,
        "modality": modality,
        "demand": "needed" if modality in NEEDED else "welcome",
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
