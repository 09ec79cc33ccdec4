"""What the place of a degree in its document says of it: its label, its list, its table, the headings above."""

from __future__ import annotations

import re
from bisect import bisect_left

from flows.extract.education_labels import LONGEST_HEADING, heading_modality
from flows.extract.modality import Modality
from flows.extract.modality_clauses import ADJUNCT
from flows.extract.occupation_spelling import fold_case
from flows.extract.occupations import find_occupations
from flows.extract.or_lines import first_alternative
from flows.extract.page import Page, Span
from schemas.document import Block

FRAGMENT_BEFORE, FRAGMENT_AFTER = 25, 40
"""Code points that a paragraph has before and after a mention, at most, where it is hardly more than the mention."""
LONGEST_LABEL = 70
SHORT_START = 12
"""Code points of a heading before its degree, at most, where it is nothing but the degree ("Step 1: ", "LLM – ")."""

OPENING = 14
"""Code points of a sentence besides its degree, at most, where it starts with it or is nothing else ("Or, a relevant ...")."""

LABEL = re.compile(r"[\W\d]*(?P<label>(?:(?i:min|req|edu?|qual|acad|prof|reqd)\. ?)?[^:|.]{2,60}?)\s?(?::|\s[–—-]\s)")
OFFERS = re.compile(r"\b(?:options|paths?|pathways?|routes?|courses?|degrees?|programs?|qualifications?)\b", re.IGNORECASE)
BARE_LABEL = re.compile(
    r"\W*(?:[\w-]+ ){0,3}(?:education|qualifications?|schooling)(?: (?:levels?|required|needed|requirements?))?\W*", re.IGNORECASE
)
"""What a line that is no sentence holds before its degree where a colon was lost: "Entry-level education  ..."."""

LONGEST_ENTRY = 170
"""Code points of a line that is an entry of its own where it opens with a degree."""

OR_EQUIVALENT = re.compile(
    r"[,;(] ?[\w.' ]{2,30} (?:is )?(?:preferred|desirable|desired|an? (?:plus|advantage))\b|"
    r"\bor (?:an? )?equivalent (?:\w+ )?(?:experience|qualification|training)\b|\bor equivalent\b\W*\Z",
    re.IGNORECASE,
)
"""What only one who asks for a degree adds: what would be accepted in its place, or preferred beyond it."""

OR_RELATED = re.compile(
    r"\bor (?:(?:an?|any) )?(?:closely |directly )?(?:related|similar|equivalent|comparable|relevant) (?:\w+ )?"
    r"(?:fields?|disciplines?|subjects?|areas?)\b|"
    r"\bin (?:an?|any|some) (?:(?:closely|directly) )?(?:related|relevant|similar|suitable|appropriate|quantitative|"
    r"technical|scientific|"
    r"numerate|analytical|numerical|STEM)(?: \w+)? (?:fields?|disciplines?|subjects?|areas?)\b",
    re.IGNORECASE,
)
"""What only one who asks for a degree says of its field."""
AND_LICENSED = re.compile(
    r"[^.;:]{0,60}?(?: and|,| \+|;) (?:a |an )?(?:[\w-]+ ){0,2}?(?:licen[cs](?:ure|e|ing)|registration|certification)\b",
    re.IGNORECASE,
)
"""What only one who asks for a degree asks for besides."""
PAID = re.compile(r"\b(?:reports?|earns?|makes?|gets?|receives?|(?:is|are) paid) (?:\w+ )?[$£€₹] ?\d", re.IGNORECASE)
"""After a degree: what somebody who holds it earns."""
FINITE = re.compile(r"\b(?:is|are|was|were|can|could|may|might|will|would|has|have|does|helps?|provides?|offers?|gives?)\b")
"""What makes a sentence, and no entry."""

LONGEST_LISTING = 420
"""Code points of a paragraph that lists degrees with the years of experience that each takes, at most."""

YEARS = (
    r"(?:\d{1,2}(?: ?[-–] ?\d{1,2})?(?:\+| or more)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|"
    r"minimal|no|"
    r"(?:more|less) than \w+|at least \w+)"
)
WITH_EXPERIENCE = re.compile(
    rf"[^.;:]{{0,80}}?\b(?:plus|with|and|\+) (?:a minimum of )?{YEARS} (?:(?:\([\w+]+\) )?(?:to|-|–) \d+ )?(?:years?\b['’]? )?"
    r"(?:of )?(?:(?:closely|directly|progressively) )?(?:\w+[ -]){0,2}experience\b",
    re.IGNORECASE,
)
"""After a degree that opens an entry: what only one who asks for it adds."""

ASKS_EXPERIENCE = re.compile(
    r"\W*(?:(?:a )?minimum (?:of )?|at least |over )?(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|ten)(?: ?(?:-|"
    r"–|to) ?\d{1,2}\+?)?"
    r"(?: or more)? (?:years?|yrs?)['’]?(?: (?:of )?(?:[\w-]+ ){0,4}?experience\b|\W*\Z)|"
    r"\W*(?:strong |solid |proven |excellent |good |working )?(?:proficien\w+|"
    r"knowledge of|experience (?:with|in|working)|ability to|familiarity with|understanding of|(?:written|verbal|"
    r"communication) )",
    re.IGNORECASE,
)
"""How an item starts that asks for experience or skill."""
ENDS_WITH_OR = re.compile(r"\b(?:or|and/or)\W*\Z", re.IGNORECASE)
"""How an item ends to which the next is an alternative."""
MOST_BESIDE = 6
"""Items before and after a degree of which one may say that its list is of what is asked for."""
LABELS = re.compile(r"(?: ?\([^()]{1,30}\))?[*_]{0,2} ?:")
"""After a degree that is a label."""
ONLY_BRACKETS = re.compile(r"\W*(?:\([^()]{1,40}\)\W*){0,2}")
AND_MORE = re.compile(r" (?:and|&|or|plus) (?:[\w'’-]+ ?){1,4}\W*")
"""After the degree of a step: what it asks for besides."""
FACT_OF_COURSE = re.compile(r"\W*(?:duration|length|eligibility|entrance exams?)\W*:", re.IGNORECASE)
"""How a line of the facts of a course starts."""

COLLEGES = re.compile(
    r"\b(?:top|best|leading|popular|famous|major|producing|offering)\b[^.]{0,40}\b(?:colleges?|universit(?:y|ies)|schools|"
    r"institut\w+|programs|programmes|courses)\b",
    re.IGNORECASE,
)
"""What a list names that offers degrees."""

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
STEPS = re.compile(r"\bsteps?\b|\bhow to become\b|\broadmap\b", re.IGNORECASE)
ADMISSION = re.compile(
    r"\badmissions?\b|\b(?:degree|program(?:me)?|course) entry\b|\bentry requirements?\b|\beligibility\b|\benrol?l?ment\b|"
    r"\bhow to apply\b|\b(?:program(?:me)?|application) requirements?\b",
    re.IGNORECASE,
)
COURSE = re.compile(
    r"\bdegree entry\b|\badmissions?\b|\bcourses?\b|\bprogram(?:me)?s?\b|\buniversit|\bcolleges?\b|\btuition\b|\bscholarship|"
    r"\bschools?\b|\b(?:bachelor|master) (?:of|in)\b|"
    r"\bdoctor of|\bdiploma in\b|\bMBA\b|\bstudy (?:in|abroad)|\bboot ?camps?\b|\bvisa\b",
    re.IGNORECASE,
)
SOMEONES_OWN = re.compile(
    r"\b(?:19|20)\d\d\b|\bC?GPA\b|\b(?:University|Institute|College) of [A-Z]|\b[A-Z]\w+ (?:University|Institute)\b"
)
"""What an entry of a curriculum vitae says: when and where a degree was taken."""
NAME = re.compile(r"(?:\A|[\n.] ?|(?<!\w) )(?i:full )?(?i:name): (?P<name>[A-Z][\w'’-]+(?: [A-Z][\w.'’-]*){1,3})")
"""A line of a card that says who somebody is."""
_YEARS = r"20\d\d(?:\s?(?:[-–/,&]|and|or|to)\s?(?:20)?\d\d)*"
OF_BATCH = re.compile(
    rf"\b(?:batch|batches|graduates|class|passouts?)(?: of)? {_YEARS}|\b{_YEARS} (?:batch|graduates|passouts?)", re.IGNORECASE
)
"""The years in which those finish who may apply."""
FIELD_NAMES = re.compile(
    r"(?!.*(?:admission|program|course))(?:^|.*[._])(?:educationRequirements?|credentialCategory|qualifications?|"
    r"education(?:_?(?:level|required|requirements?))?|degrees?(?:_required)?|eligibility(?:_?criteria)?|"
    r"min(?:imum)?_?education|requirements?)(?:\.\d+)?(?:\.name)?$",
    re.IGNORECASE,
)
"""Keys of schema.org JobPosting (educationRequirements, credentialCategory, qualifications) and of front matter."""
PROSE_FIELDS = re.compile(
    r"(?:^|\.)(?:description|summary|excerpt|abstract|text|answer|body|content|experienceRequirements)$", re.IGNORECASE
)


def is_read(page: Page, index: int) -> bool:
    """False for blocks that ask nothing of an occupation: code, menus, other fields of front matter, admission of a course."""
    block = page.blocks[index]
    if block.kind == "code" or (block.kind == "field" and not (FIELD_NAMES.match(block.name) or PROSE_FIELDS.search(block.name))):
        return False
    return not (_is_navigation(page, index) or _is_admission(page, index))


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
    block = page.blocks[index]
    if somebodys_own(page, index, mention.end):
        return None
    if block.kind == "cell":
        return _cell_modality(page, index)
    if block.kind == "field":
        return "required" if FIELD_NAMES.match(block.name) else None
    stated = None
    for start in dict.fromkeys((page.sentence_at(mention.start).start, block.start)):
        label = LABEL.match(page.plain, start, min(mention.start, start + LONGEST_LABEL))
        stated = stated or (heading_modality(label["label"]) if label else None)
    if mention.start - block.start <= LONGEST_LABEL and BARE_LABEL.fullmatch(page.plain, block.start, mention.start):
        stated = heading_modality(page.plain[block.start : mention.start])
    if stated:
        return stated
    if PAID.search(page.plain, mention.end, page.sentence_at(mention.start).end):
        return None
    first = mention.start - block.start <= SHORT_START
    opens = first and (block.end - mention.start <= LONGEST_ENTRY or _is_verbless(page, mention))
    part = block.end if opens else _part_end(page, mention)
    listed = first and block.end - mention.start <= LONGEST_LISTING
    if (first and part - mention.start <= LONGEST_ENTRY and OR_EQUIVALENT.search(page.plain, mention.end, part)) or (
        listed and WITH_EXPERIENCE.match(page.plain, mention.end, block.end)
    ):
        return "preferred" if _is_wished(page, index) else "required"
    labels = _line_labels(page, index) if mention.start - block.start <= FRAGMENT_BEFORE else []
    sentence = page.sentence_at(mention.start)
    bare = block.kind in ("paragraph", "item") and _is_entry(page, sentence, mention, first=sentence.start == block.start)
    if block.kind == "paragraph" and not (opens or bare or labels or _is_fragment(block, mention) or _is_all(sentence, mention)):
        return None
    around = [*labels, *page.governing(index, headings=2)]
    if any(COLLEGES.search(page.words(above)) for above in around):
        return None
    labelled = (
        block.kind == "item" and mention.start - block.start <= SHORT_START and LABELS.match(page.plain, mention.end, block.end)
    )
    if labelled and any(STEPS.search(page.words(above)) for above in around[:1]):
        return "required"
    if offers_choice(page, index):
        return "optional"
    for above in around:
        stated = heading_modality(page.words(above))
        if stated:
            return stated
    bare = bare or (opens and block.kind == "item" and ENDS_WITH_OR.search(page.words(index)) is not None)
    return "required" if bare or _is_among_requirements(page, index, mention) else None


def somebodys_own(page: Page, index: int, end: int) -> bool:
    """True where it is said behind a degree, which ends at ``end``, when or where somebody took it, or where it stands on a card
    with a person's name."""
    block = page.blocks[index]
    card = (at for at in range(max(0, index - MOST_BESIDE), index + 1) if page.blocks[at].heading == block.heading)
    named = (NAME.search(page.plain[page.blocks[at].start : min(end, page.blocks[at].end)]) for at in card)
    if any(found and not find_occupations(found["name"]) for found in named):
        return True
    return SOMEONES_OWN.search(OF_BATCH.sub("", page.plain[end : min(page.blocks[index].end, end + LONGEST_HEADING)])) is not None


def beside_course(page: Page, index: int) -> bool:
    """True where a line beside a block is a fact of a course: "Duration: ..."."""
    beside = (page.words(each) for each in (index - 1, index + 1) if 0 <= each < len(page.blocks))
    return any(FACT_OF_COURSE.match(words) for words in beside)


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
    beside = range(max(0, index - MOST_BESIDE), min(len(page.blocks), index + MOST_BESIDE + 1))
    return any(
        page.blocks[other].kind == "item"
        and page.blocks[other].heading == block.heading
        and page.blocks[other].lead == block.lead
        and ASKS_EXPERIENCE.match(page.plain, page.blocks[other].start, page.blocks[other].end)
        for other in beside
        if other != index
    )


def _is_wished(page: Page, index: int) -> bool:
    """True for an entry of a list whose lead or heading says that it is only preferred: "Nice to have"."""
    above = page.governing(index, headings=1)
    return next(filter(None, (heading_modality(page.words(each)) for each in above)), None) == "preferred"


def offers_choice(page: Page, index: int) -> bool:
    """True for an item of a list that its lead offers as ways to take: "in three different ways:", "one of the following:"."""
    lead = page.blocks[index].lead
    return page.blocks[index].kind == "item" and lead >= 0 and CHOICE.search(page.words(lead)[-LONGEST_HEADING:]) is not None


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


def _is_entry(page: Page, sentence: Span, mention: Span, *, first: bool) -> bool:
    """True for a sentence without a verb that asks for a degree: with the years of experience or the licence that it takes, or,
    where it is the ``first`` of its block, in one field or another."""
    if mention.start - sentence.start > OPENING or sentence.end - mention.start > LONGEST_ENTRY:
        return False
    if FINITE.search(page.plain, mention.start, sentence.end):
        return False
    with_years = WITH_EXPERIENCE.match(page.plain, mention.end, sentence.end) is not None
    if with_years or AND_LICENSED.match(page.plain, mention.end, sentence.end):
        return True
    return first and OR_RELATED.search(page.plain, mention.start, sentence.end) is not None


def _is_verbless(page: Page, mention: Span) -> bool:
    """True for a sentence that is an entry by itself, whatever its paragraph goes on with."""
    end = page.sentence_at(mention.start).end
    return end - mention.start <= LONGEST_LISTING and FINITE.search(page.plain, mention.start, end) is None


def _is_all(sentence: Span, mention: Span) -> bool:
    """True for a sentence that is nothing but a degree: "Relevant PhD." """
    return (sentence.end - sentence.start) - (mention.end - mention.start) <= OPENING


def _is_fragment(block: Block, mention: Span) -> bool:
    return mention.start - block.start <= FRAGMENT_BEFORE and block.end - mention.end <= FRAGMENT_AFTER


def heading_alone(page: Page, index: int, mention: Span) -> Modality | None:
    """What a heading says that is nothing but a degree: a step where it stands under "Steps", else an option among
    the courses or paths that the heading above it lists. None where that lists neither.

    A paragraph that is nothing but a degree is an option where facts of a course follow ("Duration: ...").
    """
    block = page.blocks[index]
    parent = next(iter(page.headings(index)), -1)
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


def _cell_modality(page: Page, index: int) -> Modality | None:
    cell = page.blocks[index]
    row = page.row_of(cell)
    shares = any("%" in page.words(other) for other in row if other != index)
    if (cell.column == 0 and len(row) > 1) or (shares and not _names_role(page, row, index)):
        return None  # a table of degrees, and what they pay or how many hold them
    for edge in (cell.header, cell.stub):
        if edge >= 0 and edge != index:
            stated = heading_modality(page.words(edge))
            if stated:
                return stated
    return None


def _names_role(page: Page, row: list[int], index: int) -> bool:
    """True where a cell before ``index`` in its row names an occupation."""
    return any(page.once("occupations", other, find_occupations) for other in row if other < index)


def _is_admission(page: Page, index: int) -> bool:
    """True for what a course asks of its students: an entry under "Eligibility" or "Admission" of a course, school or visa."""
    block = page.blocks[index]
    label = LABEL.match(page.plain, block.start, min(block.end, block.start + LONGEST_LABEL))
    chain = [page.words(above) for above in page.governing(index, headings=3)]
    near = [label["label"] if label else "", *chain[:2]]
    if block.kind == "heading" or not any(ADMISSION.search(words) for words in near):
        return False
    return any(COURSE.search(words) for words in chain) or (label is not None and beside_course(page, index))


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
