"""Where a degree is named: as what an occupation asks for, or as something else (a course, a biography, a pay rise, an advert)."""

from __future__ import annotations

import re
from bisect import bisect_left

from flows.extract.modality import Modality
from flows.extract.page import Page

FRAGMENT_BEFORE, FRAGMENT_AFTER = 25, 40
"""Code points that a paragraph has before and after a mention, at most, where it is hardly more than the mention."""
WINDOW = 120
"""Code points before and after a mention that can say that it is no requirement."""

CONDITION = re.compile(
    r"\b(?:if|unless|for (?:those|anyone|people|students|individuals) (?:who|seeking|pursuing|considering|wanting)|in case|assuming|because)\b(?! you(?: want| wish| hope| plan| aim|['’]d like| would like| are interested|['’]re interested))[^,;:.]{0,90}\Z",
    re.IGNORECASE,
)
WANTED = re.compile(r"\b(?:whether|regardless of|no matter)\b[^,;:.]{0,90}\Z|\bif you (?:want|wish|hope|plan|aim) to (?:get|earn|pursue|obtain|do|study|complete|have)\b[^,;:.]{0,40}\Z", re.IGNORECASE)
MAIN_CLAUSE = re.compile(r"\b(?:you|they|one|candidates|applicants)(?:['’]ll| will| must| should)? (?:need|must|have to|should|require)", re.IGNORECASE)
TOWARD = re.compile(
    r"\b(?:towards?|stepping stones? (?:to|toward)|leads? to|leading to|working on|work on|studying for|enrolled in|enroll in|enrolling in|credits? (?:for|toward|towards)|instead of|"
    r"rather than|than|compared (?:to|with)|versus|vs\.?|unlike|besides|beyond|offer(?:s|ing)?|award(?:s|ed|ing)?|grant(?:s|ing)?|confer(?:s|red|ring)?|finance|fund|afford|"
    r"cost of|price of|value of|benefits? of|length of|types? of|kinds? of|apply(?:ing)? (?:for|to)|admission (?:to|into)|during|throughout|years? of|get(?:ting)? (?:on)?to)"
    r"(?: (?:an?|the|your|their|any|its|traditional|formal|specific|full|accredited)){0,2} ?[\"“(]?\Z",
    re.IGNORECASE,
)
COMPARED = re.compile(r"\bthan\b[^,;:.]{0,30}\Z", re.IGNORECASE)
ABOUT_A_PERSON = re.compile(r"\b(?:I|I['’](?:ve|m|d)|he|she|my|his|her|me|mine|we|myself)\b[^,;:.]{0,70}\Z")
HELD_BY_SOMEONE = re.compile(r"\b(?:[A-Z][a-z]+ ){1,2}(?:has|holds|earned|received|completed|graduated with|obtained|studied) (?:an? |his |her |their )(?:\w+ ){0,2}\Z")
COMPOUND = re.compile(
    r"[ -](?:students?|advis\w+|thesis|dissertation|projects?|courses?(?! (?:is|are|work))|coursework|curricul\w+|class(?:es)?|scholarships?|fees?|tuition|costs?|admissions?|loans?|debt|"
    r"mills?|apprentices?|apprenticeships?|seekers?|ceremony|options|types|completion|programs? (?:at|offered|from)|at [A-Z]|requirements?|path\b|titles?|names?|subjects?)\b",
    re.IGNORECASE,
)
HOLDER = re.compile(r"[ -](?:candidates?|holders?|graduates?|freshers?|scientists?|researchers?|engineers?|developers?|nurses?)\b", re.IGNORECASE)
SOUGHT = re.compile(
    r"\b(?:prefer\w*|requir\w+|seek\w*|hir\w+|want\w*|look(?:s|ing)? for|favou?r\w*|needs?|only)(?: (?:an?|the|only|for|to|recent|candidates with)){0,2} \Z", re.IGNORECASE
)
SOUGHT_AFTER = re.compile(r"[ -]\w+ (?:is|are) (?:\w+ ){0,2}(?:preferred|required|favou?red|sought)\b", re.IGNORECASE)
COURSE_ASKS = re.compile(
    r"\b(?:program(?:me)?s?|courses?|certifications?|certificates?|exams?|schools?|universit(?:y|ies)|colleges?|visas?|boot ?camps?|admissions?|institut(?:es|ions?)|academ(?:y|ies)|scholarships?)\b"
    r"[^,;:.]{0,40}\b(?:requires?|requiring|needs?|asks?|do require|expects?|prefers?|must have|are required|is required)\b[^,;:.]{0,60}\Z",
    re.IGNORECASE,
)
ENROLMENT = re.compile(
    r"\b(?:to (?:be admitted|be accepted|gain admission|get (?:in)?to|enroll in|enrol in|apply (?:to|for)|join|enter|qualify for|be eligible for) (?:\w+ ){0,3}?(?:program(?:me)?|course|school|university|college|certification|"
    r"exam|boot ?camp|degree|master['’]s|mba)\b|for admission)",
    re.IGNORECASE,
)
ADVERT = re.compile(
    r"\b(?:our (?:\w+ ){0,3}(?:program(?:me)?s?|degrees?|courses?|bachelor['’]?s?|master['’]?s?)|tuition|enroll (?:now|today)|apply (?:now|today)|learn more about|request (?:more )?info|per credit|"
    r"earn your (?:\w+ ){0,4}(?:online|at|from|in as little)|prepares? (?:students|you|graduates))\b",
    re.IGNORECASE,
)
CLASS_OF_JOBS = re.compile(r"\b(?:jobs|careers|occupations|professions|roles|positions) (?:that|which|where you|you can)\b[^,;:.]{0,60}\Z", re.IGNORECASE)
PAY = re.compile(r"\b(?:salar(?:y|ies)|pay|paid|wages?|earnings?|compensation|incomes?|earn(?:s|ing)? (?:more|higher|an?|up)|raise)\b", re.IGNORECASE)
CLAUSE_END = re.compile(r"[;:]\s|\.\s|\.?\Z")
PLAIN_LABEL = re.compile(r"\A[\W\d]*(?P<label>[^:|.]{2,60}?)\s?(?::|\s[–—-]\s)")

NICE = re.compile(
    r"\bnice[- ]to[- ]have|\bprefer|\bdesir|\bbonus\b|\bgood[- ]to[- ]have|\badvantag|\bplus(?:es)?\b|\brecommended\b|\bhelpful\b|\bideal(?:ly)?\b(?! candidate)|\bbeneficial\b|\bwould be (?:great|nice)|\bextra\b",
    re.IGNORECASE,
)
CHOSEN = re.compile(r"\beducation(?:al)? (?:\w+ )?(?:options|paths?|pathways?|routes?)\b|\b(?:ways|paths|routes|pathways) (?:to|into|for)\b|\bconsider\b|\boptional\b|\balternative|\bother (?:paths|routes|options|ways)|\b(?:courses?|degrees?|programs?|studies) (?:to|for) (?:become|becoming|study)", re.IGNORECASE)
USUAL = re.compile(r"\b(?:common|typical|usual|most)(?:ly)?\b|\btend to\b", re.IGNORECASE)
ASKED = re.compile(
    r"\brequire|\bqualif|\bmust[- ]haves?\b|\bessential|\beligib|\bminimum\b|\bneed(?:s|ed)?\b|\bwhat (?:you|we)(?:['’]ll| will|['’]re| are|['’]d)? (?:\w+ )?(?:bring|look|expect|want)|\bwho you are\b|\babout you\b|"
    r"\byou(?:['’]ll)? (?:have|bring|should|must|are)\b|\bprerequisite|\bcriteria\b|\beducation|\bacademic|\bschooling\b|\bdegrees? (?:needed|required|level)|\A\W*degrees?\W*\Z|\byour (?:profile|background|skills|experience)\b|"
    r"\bskills (?:and|&) experience\b|\bideal candidate|\bperson specification|\bwho we['’]re looking for|\blooking for\b|\bcandidate profile|\bcredentials?\b|\bmandatory\b|\bbasic\b|\bsteps (?:to|for)\b",
    re.IGNORECASE,
)
ADMISSION = re.compile(r"\badmissions?\b|\bentry requirements?\b|\beligibility\b|\benrol?l?ment\b|\bhow to apply\b|\bprogram(?:me)? requirements?\b|\bapplication requirements?\b", re.IGNORECASE)
COURSE = re.compile(
    r"\badmissions?\b|\bcourses?\b|\bprogram(?:me)?s?\b|\buniversit|\bcolleges?\b|\btuition\b|\bscholarship|\bschools?\b|\bbachelor (?:of|in)|\bmaster (?:of|in)|\bdoctor of|\bdiploma in\b|\bb\.|\bm\.|\bMBA\b|\bstudy (?:in|abroad)|\bboot ?camps?\b|\bvisa\b",
    re.IGNORECASE,
)
OFFERS = re.compile(r"\b(?:options|paths?|pathways?|routes?|courses?|degrees?|programs?|qualifications?)\b", re.IGNORECASE)
OPEN_QUESTION = re.compile(r"\W*(?:Q\W+)?(?:do|does|is|are|can|could|should|will|would|did)\b", re.IGNORECASE)
LONGEST_HEADING = 200
"""Code points at the end of a heading or lead that are looked at."""
SOMEONES_OWN = re.compile(r"\b(?:19|20)\d\d\b|\bC?GPA\b|\b(?:University|Institute|College) of [A-Z]|\b[A-Z]\w+ (?:University|Institute)\b")
"""What an entry of a curriculum vitae says: when and where a degree was taken."""
SHORT_REST = 12
"""Code points of a heading beside its degree, at most, where it is nothing but the degree ("1. ", "LLM – ")."""
FIELD_NAMES = re.compile(r"(?:^|\.)(?:educationRequirements?|credentialCategory|qualifications?|education(?:_?(?:level|required|requirements?))?|degrees?(?:_required)?|min(?:imum)?_?education|requirements?)(?:\.\d+)?(?:\.name)?$", re.IGNORECASE)
"""Keys of schema.org JobPosting (educationRequirements, credentialCategory, qualifications) and of front matter."""
PROSE_FIELD = re.compile(r"(?:^|\.)(?:description|summary|excerpt|abstract|text|experienceRequirements)$", re.IGNORECASE)


def asked_for(words: str, start: int, end: int, low: int, high: int, *, question: bool = False) -> bool:
    """False where the sentence ``words[low:high]`` names ``words[start:end]`` as something else than what an occupation asks for."""
    before = words[max(low, start - WINDOW) : start]
    after = words[end : min(high, end + WINDOW)]
    condition = CONDITION.search(before)
    if condition and MAIN_CLAUSE.search(before, condition.start()) is None or WANTED.search(before):
        return False
    if TOWARD.search(before) or (ABOUT_A_PERSON.search(before) and not question) or HELD_BY_SOMEONE.search(words[max(0, start - 60) : start]):
        return False
    if COMPARED.search(before):
        return False
    if COMPOUND.match(after) or CLASS_OF_JOBS.search(before):
        return False
    if HOLDER.match(after) and not (SOUGHT.search(before) or SOUGHT_AFTER.match(after)):
        return False
    around = before + words[start:end] + after
    return COURSE_ASKS.search(before) is None and ENROLMENT.search(around) is None and ADVERT.search(around) is None


def is_about_pay(words: str, end: int) -> bool:
    """True where what the clause says of the degree that ends at ``end`` is what it does for one's pay."""
    stop = CLAUSE_END.search(words, end)
    return PAY.search(words, end, min(stop.start() if stop else len(words), end + 100)) is not None


def structural_modality(page: Page, index: int, at: int, end: int) -> Modality | None:
    """The force that a mention at ``at:end`` of ``plain`` takes from where it stands: its label, its list's lead, its table, the headings above.

    A paragraph takes it only from its own label, unless it is hardly more than the mention.
    """
    block = page.blocks[index]
    if SOMEONES_OWN.search(page.plain, end, min(block.end, end + WINDOW)):
        return None
    if block.kind == "cell":
        return _cell_modality(page, index)
    if block.kind == "field":
        return "required" if FIELD_NAMES.search(block.name) else None
    label = PLAIN_LABEL.match(page.plain[block.start : at])
    if label:
        stated = heading_modality(label["label"])
        if stated:
            return stated
    if block.kind == "paragraph" and (at - block.start > FRAGMENT_BEFORE or block.end - end > FRAGMENT_AFTER):
        return None
    for above in [*page.leads(index), *list(page.headings(index))[:2]]:
        stated = heading_modality(page.words(above))
        if stated:
            return stated
    return None


def is_offered(page: Page, index: int, start: int, end: int) -> bool:
    """True where a heading is nothing but the degree at ``start:end`` of its words, under one that lists courses, paths or options."""
    words = page.words(index)
    parent = next(page.headings(index), -1)
    rest = len(words) - (end - start)
    return page.blocks[index].kind == "heading" and rest <= SHORT_REST and parent >= 0 and OFFERS.search(page.words(parent)) is not None


def heading_modality(words: str) -> Modality | None:
    """The force that a heading, a lead or a label gives to what stands under it ("Nice to have"). None where it says nothing of it."""
    if OPEN_QUESTION.match(words) and words.rstrip().endswith("?"):
        return None
    words = words[-LONGEST_HEADING:]
    if NICE.search(words):
        return "preferred"
    if CHOSEN.search(words):
        return "optional"
    if ASKED.search(words):
        return "typical" if USUAL.search(words) else "required"
    return None


def _cell_modality(page: Page, index: int) -> Modality | None:
    cell = page.blocks[index]
    row = page.row_of(cell)
    if cell.column == 0 and len(row) > 1 or any("%" in page.words(other) for other in row if other != index):
        return None
    for edge in (cell.header, cell.stub):
        if edge >= 0 and edge != index:
            stated = heading_modality(page.words(edge))
            if stated:
                return stated
    return None


def is_admission(page: Page, index: int) -> bool:
    """True for what a course asks of its students: an entry under "Eligibility" or "Admission" of a course, a school or a visa."""
    block = page.blocks[index]
    label = PLAIN_LABEL.match(page.words(index))
    chain = [page.words(above) for above in [*page.leads(index), *list(page.headings(index))[:3]]]
    near = [label["label"] if label else "", *chain[:2]]
    return block.kind != "heading" and any(ADMISSION.search(words) for words in near) and any(COURSE.search(words) for words in chain)


def is_navigation(page: Page, index: int) -> bool:
    """True for a block that is one link: an entry of a menu or of a list of related articles."""
    block = page.blocks[index]
    links = page.document.links
    first = bisect_left(links, block.start, key=lambda link: link.start)
    covered = 0
    for link in links[first:]:
        if link.start >= block.end:
            break
        covered += min(link.end, block.end) - link.start
    return covered >= 0.9 * (block.end - block.start) > 0
