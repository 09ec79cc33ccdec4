"""Which occupation a mention is about: from its sentence, else its row, list or heading, else its document."""

from __future__ import annotations

import re
from collections import Counter

from flows.extract.abbreviations import with_initials
from flows.extract.named_aside import is_beside, is_no_worker, names_part
from flows.extract.occupation_seniority import SENIORITY
from flows.extract.occupations import OccupationMention, find_occupations
from flows.extract.page import Page, Placed, Span
from flows.extract.respective import is_answered, respective
from flows.extract.title_subject import Named, headed_by_title, is_weak, named_by_title, target_of, titled

VERSUS = re.compile(r"\bvs\.?\b|\bversus\b|\bdifference between\b|\bcompared (?:to|with)\b", re.IGNORECASE)
APPOSED = re.compile(
    r"(?<!work )(?<!working )(?<!works )(?<!worked )(?<!employed )(?<!start )\bas (?:an? )?(?:\w+ )?\Z", re.IGNORECASE
)
"""Before what the occupation of the sentence is also called: "teachers, as civil servants, earn"."""

ENUMERATED = re.compile(r"(?: ?\([A-Z][\w.]{0,7}\))?\s?(?:/|,|and|or|&|, and|, or|\()\s?")
"""Between two occupations of one enumeration: "certified accountants (CPA), and auditors"."""

SECTORS = r"manufacturing|government|construction|transportation|hospital|services|mining|utility|retail"
SECTOR = re.compile(rf"\b(?:{SECTORS}|service|sector)\Z")
"""How the name of a sector ends before those who work in it."""

REFERENCE = re.compile(r"\W*(?:\([^()]{1,30}\)|[-–—:#] ?[\w/-]*\d[\w/-]*)?\W*")
"""After the title of a job: "(REF 12)", "- A12"."""

ONE_OF_SEVERAL = re.compile(r"[A-Za-z][A-Za-z -]*s, [a-z]+s, (?:[a-z]+s, )*(?:and|or) [a-z]+s\b")
"""A group that statistics count together, from its first: "welders, cutters, solderers, and brazers" are no certified welders."""

EARNING = re.compile(
    r",?(?: (?:who|with|at|can|could|may|might|will|typically|usually|often|earns?|makes?|is|are|paid|starts?|starting|"
    r"salar(?:y|ies)|expects?|"
    r"around|about|averag\w+|an?|median|of|from|between|up|to|over|annual|the)){1,7} ?[(~]?",
    re.IGNORECASE,
)
"""Between an occupation and the figure that it earns."""

QUALIFIED_BEFORE = re.compile(
    r"\b(?:work(?:s|ing)?|employed|careers?|jobs?) in \Z|"
    r"(?:\A|[.,;:(]\s?|\b(?:the|an?|most|many|some|for|of|that|all|average) )"
    r"(?!(?:average|typical|most|many|some|these|those|other|median|mean|all|every|each|full|professional|certified|registered|"
    r"while|whereas|although|though|because|since|when|where|with|from|than|over|lowest-paid|highest-paid|best-paid|top-paid|"
    r"licensed|american|canadian|british|australian|indian|german|singaporean|qualified)\b)[A-Za-z-]{4,} (?:[a-z]+-[a-z]+ )?\Z",
    re.IGNORECASE,
)
QUALIFIED_AFTER = re.compile(
    r"\A(?:\s(?:who|whose|that|working|employed|holding|with)\b|"
    r"\s(?:directly )?(?:in|for|at) (?!the |an? |this |their |his |her )[a-z]{3,})"
)
"""Words beside the name of an occupation that say which of its workers are meant: "corporate", "who hold", "in care centres"."""

OF_SUBJECT = re.compile(r"\b(?:for|of|as|by)\s(?:(?:an?|the|most|all|new|these)\s)?\Z", re.IGNORECASE)
LONGEST_TITLE = 70
"""Code points of a cell that can be a title of a role."""

SEVERAL = 3
"""Occupations that a document names once each of which it is about none."""

MOST_TITLE_WORDS = 3
"""Words of a title that is a bare head and its grade, at most."""

MOST_COUNTED = 60
"""Blocks at the start of a document in which its occupations are counted."""

GENERAL = 2
"""How many times as often a document names an occupation by its bare head as by those of its kinds, where it is about all."""

NEARBY = 1_500
"""Code points before a bare head within which the full name that it stands for is looked for."""

BEYOND = re.compile(r"; |\b(?:such as|including)\b")
"""After a figure, before an occupation: it is of another clause, or an example."""
DEFAULT_HEADS = {"developer": "software developer", "programmer": "computer programmer"}
"""What a bare head means where its document names no occupation that it could stand for."""


Occupation = Placed[OccupationMention]


def find_in_block(page: Page, index: int, span: Span | None = None) -> list[Occupation]:
    """The occupations that a block names, or a span of it, in order."""
    read = span or page.whole(index)
    return with_initials(page, read, page.within("occupations", index, find_occupations, read))


def document_subject(page: Page) -> Named | None:
    """The occupation that a document is about: that of its title or first heading, else the one that its headings name most."""
    return page.once("document subject", -1, lambda _: _document_subject(page))


def _document_subject(page: Page) -> Named | None:
    headings = [index for index, block in enumerate(page.blocks) if block.kind == "heading"]
    titles = [page.document.title or ""]
    if headings and page.blocks[headings[0]].level == 1:
        titles.append(page.words(headings[0]))
    for title in titles:
        if named := named_by_title(page, title) or _default_of(page, title):
            return named
    if general := _general_topic(page):
        return general, None
    counts: Counter[str] = Counter()
    for index in headings[:60]:
        for mention in find_in_block(page, index):
            if not is_weak(mention.found):
                counts[mention.found.subject] += 2
    paragraphs = [index for index, block in enumerate(page.blocks) if block.kind in ("paragraph", "item", "field")]
    for index in paragraphs[:25]:
        first = next((mention for mention in find_in_block(page, index) if not is_weak(mention.found)), None)
        if first:
            counts[first.found.subject] += 1
    if not counts:
        return next((name for title in titles if title and (name := headed_by_title(title))), None)
    best = max(counts.values())
    if best == 1 and len(counts) >= SEVERAL:
        return None
    return next(subject for subject, count in counts.items() if count == best), None


def _default_of(page: Page, title: str) -> Named | None:
    """What a title that is a bare head ("Developer") stands for: the first occupation with that head that the text names."""
    named = headed_by_title(title) if title.count(" ") < MOST_TITLE_WORDS else None
    if named is None or named[0] not in DEFAULT_HEADS:
        return None
    full = (each.found.subject for index in range(len(page.blocks)) for each in find_in_block(page, index))
    return next((subject for subject in full if subject.endswith(f" {named[0]}")), DEFAULT_HEADS[named[0]]), named[1]


def _general_topic(page: Page) -> str | None:
    """The bare head that a document is about in general ("engineers"): it starts with that, and names it far more often than
    any of its kinds."""
    found = [each.found for index in range(min(len(page.blocks), MOST_COUNTED)) for each in find_in_block(page, index)]
    head = found[0].subject if found and is_weak(found[0]) and found[0].subject not in DEFAULT_HEADS else None
    if head is None:
        return None
    bare = sum(each.subject == head for each in found)
    kinds = sum(each.subject.endswith(f" {head}") for each in found)
    others = max(Counter(each.subject for each in found if each.subject != head and not is_weak(each)).values(), default=0)
    return head if bare >= SEVERAL and bare >= GENERAL * kinds and bare > others else None


def subject_in(page: Page, index: int, figure: Span, territory: Span, sentence: Span) -> Named | None:
    """The occupation that the sentence of a figure names for it, or None where it names none.

    Within the territory the last one before the figure counts, else the first after it; then what the sentence says before.
    """
    inside = [each for each in find_in_block(page, index, territory) if not is_no_worker(page, each, document_subject(page))]
    answered = respective(page, figure, sentence, find_in_block(page, index, sentence)) if is_answered(page, sentence) else None
    if answered:
        return resolve(page, index, answered)
    before = [each for each in inside if each.end <= figure.start and not is_beside(page, each, sentence.start)]
    after = [
        each
        for each in inside
        if each.start >= figure.end and not names_part(page, each) and not BEYOND.search(page.plain, figure.end, each.start)
    ]
    direct = [each for each in after if OF_SUBJECT.search(page.plain, max(figure.end, each.start - 14), each.start)]
    strong = [each for each in before if not is_weak(each.found)]
    if len(strong) > 1 and APPOSED.search(page.plain, max(sentence.start, strong[-1].start - 30), strong[-1].start):
        strong.pop()
    earlier = find_in_block(page, index, Span(sentence.start, territory.start))
    shared = [each for each in earlier if not is_beside(page, each, sentence.start)]
    chosen = None
    if strong:
        chosen = _first_of_run(page, strong)
    elif direct and not is_weak(direct[0].found):
        chosen = direct[0]
    elif before:
        chosen = before[-1]
    elif after:
        chosen = after[0]
    elif shared:
        chosen = shared[0]
    if chosen is None:
        return None
    return resolve(page, index, chosen)


def is_qualified(page: Page, index: int, figure: Span, sentence: Span, subject: str) -> bool:
    """True where the words beside the occupation of a sentence say that only some of its workers are meant, or name them
    otherwise ("partners", "hands")."""
    named = [each for each in find_in_block(page, index, sentence) if subject.endswith(each.found.subject)]
    before = [each for each in named if each.end <= figure.start] or named
    return not before or any(
        QUALIFIED_BEFORE.search(page.plain[max(sentence.start, each.start - 40) : each.start]) is not None
        or QUALIFIED_AFTER.match(page.plain[each.end : min(each.end + 40, sentence.end)]) is not None
        for each in before[-1:]
    )


def right_before(page: Page, index: int, figure: Span, territory: Span) -> Named | None:
    """The occupation that a cell of sentences names right before a figure: "..., a baker at $30,000"; None in a short one."""
    block = page.blocks[index]
    if block.end - block.start <= LONGEST_TITLE:
        return None
    named = [each for each in find_in_block(page, index, territory) if each.end <= figure.start and not is_weak(each.found)]
    joined = named and EARNING.fullmatch(page.plain, named[-1].end, figure.start)
    return resolve(page, index, named[-1]) if joined else None


def _either(page: Page, left: Occupation, right: Occupation) -> bool:
    """True for two names of one post: "Director of Sales / VP Sales"."""
    return page.plain[left.end : right.start].strip() == "/"


def _first_of_run(page: Page, mentions: list[Occupation]) -> Occupation:
    """The last mention, or the first-named where it closes an enumeration ("software developers and engineers")."""
    chosen = mentions[-1]
    for left in reversed(mentions[:-1]):
        if ENUMERATED.fullmatch(page.plain, left.end, chosen.start):
            chosen = left
        else:
            break
    return chosen


def resolve(page: Page, index: int, occupation: Occupation) -> Named:
    """The full name of a mention: a bare head ("engineers") stands for an occupation with that head that was named before."""
    mention = occupation.found
    whole = document_subject(page)
    if not is_weak(mention):
        # "Mechanics" in a document about aircraft mechanics are these; "doctors" in one about junior doctors are not.
        narrower = whole[0].removesuffix(f" {mention.subject}") if whole is not None else ""
        named = whole is not None and narrower != whole[0] and narrower not in SENIORITY
        several = ONE_OF_SEVERAL.match(page.plain, occupation.start)
        if whole is not None and named and not several and occupation.start > _first_of(page, whole[0]):
            return whole[0], mention.seniority
        if whole is not None and not mention.known and _of_sector(mention.subject, whole[0]):
            return whole[0], mention.seniority
        if " " not in mention.subject:  # "Underwater welder: one welder reported ..."
            opening = page.blocks[index].start
            for each in find_in_block(page, index, Span(opening, min(occupation.start, opening + NEARBY)))[:1]:
                if each.found.subject.endswith(f" {mention.subject}") and page.plain[each.end : each.end + 1] == ":":
                    return each.found.subject, mention.seniority
        return mention.subject, mention.seniority
    head = mention.subject
    if whole is not None and whole[0] == head:
        return head, mention.seniority
    start = max(page.blocks[index].start, occupation.start - NEARBY)
    for each in reversed(find_in_block(page, index, Span(start, occupation.start))):
        if not is_weak(each.found) and each.found.subject.endswith(head):
            return each.found.subject, mention.seniority
    for above in page.headings(index):
        for each in find_in_block(page, above):
            if not is_weak(each.found) and each.found.subject.endswith(head):
                return each.found.subject, mention.seniority
    if whole and (whole[0].endswith(head) or head not in DEFAULT_HEADS):
        return whole[0], mention.seniority
    return DEFAULT_HEADS.get(head, head), mention.seniority


def _first_of(page: Page, subject: str) -> int:
    """Where a document first names an occupation: -1 for in its title or nowhere in its text."""

    def find() -> int:
        title = page.document.title or ""  # one that is a line of the text is told where that stands
        written = any(page.words(index) == title for index in range(len(page.blocks)))
        if not written and any(each.subject == subject for each in titled(page, title)):
            return -1
        named = (each for index in range(len(page.blocks)) for each in find_in_block(page, index))
        return next((each.start for each in named if each.found.subject == subject), -1)

    return page.kept("first of", (subject,), find)


def _of_sector(subject: str, whole: str) -> bool:
    """True for the workers of a sector among those of an occupation: "state government inspector" where home inspectors are."""
    sector, _, head = subject.rpartition(" ")
    return whole.endswith(f" {head}") and SECTOR.search(sector) is not None


def full_name(page: Page, index: int, subject: str) -> str:
    """The occupation that a bare head ("developer") stands for under its headings, or ``subject`` itself."""
    if " " in subject:
        return subject
    for above in page.headings(index):
        for each in find_in_block(page, above):
            if each.found.subject.endswith(f" {subject}"):
                return each.found.subject
    return DEFAULT_HEADS.get(subject, subject)


def names_occupation(page: Page, index: int, span: Span) -> bool:
    """True where a stretch of a block names an occupation in full."""
    return any(not is_weak(each.found) for each in find_in_block(page, index, span))


def first_named(page: Page) -> int:
    """Where the text first names an occupation, be it by its bare head: -1 for in its title, its length for nowhere."""
    if titled(page, page.document.title or ""):
        return -1
    return next((each.start for index in range(len(page.blocks)) for each in find_in_block(page, index)), len(page.plain))


def job_of_section(page: Page, index: int) -> Named | None:
    """The occupation that is the heading of a block's section, where other sections are headed by others: a page of several
    advertised jobs."""
    for above in page.headings(index):
        if named := _heading_title(page, above):
            return named if _heads_several(page, page.blocks[above].level) else None
    return None


def _heads_several(page: Page, level: int) -> bool:
    """True where headings of a level are the names of several occupations."""
    return page.kept("several jobs", (level,), lambda: _jobs_headed(page, level) > 1)


def _jobs_headed(page: Page, level: int) -> int:
    headings = [index for index, block in enumerate(page.blocks) if block.kind == "heading" and block.level == level]
    return len({named[0] for index in headings if (named := _heading_title(page, index))})


def _heading_title(page: Page, index: int) -> Named | None:
    """The occupation that a heading is the name of, but for a reference in brackets after it."""
    named = [each for each in find_in_block(page, index) if not is_weak(each.found)]
    block = page.blocks[index]
    whole = len(named) == 1 and named[0].start == block.start and REFERENCE.fullmatch(page.plain, named[0].end, block.end)
    return resolve(page, index, named[0]) if whole else None


def context_subject(page: Page, index: int, sentence: Span) -> Named | None:
    """The occupation that is the topic where a sentence names none: that of earlier sentences, lead, headings, document."""
    return page.kept("topic", (index, sentence.start), lambda: _context_subject(page, index, sentence))


def _context_subject(page: Page, index: int, sentence: Span) -> Named | None:
    for earlier in page.sentences_before(index, sentence, 3):
        strong = [each for each in find_in_block(page, index, earlier) if not is_weak(each.found) and not names_part(page, each)]
        if strong:
            return resolve(page, index, strong[0])[0], None
    return page.kept("topic governing", page.stand(index), lambda: _governing_subject(page, index))


def _governing_subject(page: Page, index: int) -> Named | None:
    """The occupation of what introduces a block's list or table, of a heading above, or of the document."""
    for above, span in page.around(index):
        if VERSUS.search(page.plain, span.start, span.end):
            continue
        strong = [each for each in find_in_block(page, above, span) if not is_weak(each.found)]
        one = len({each.found.subject for each in strong}) == 1 or (len(strong) == 2 and _either(page, *strong))
        if strong and (page.blocks[above].kind == "heading" or one):
            at = target_of(page.plain, [(each.start, each.end) for each in strong]) if len(strong) > 1 else 0
            return resolve(page, above, strong[at])
    whole = document_subject(page)
    if whole is None:  # under "Junior Engineer" it is of engineers
        bare = [(above, each) for above in page.headings(index) for each in find_in_block(page, above)]
        return resolve(page, *bare[0]) if bare else None
    return whole
