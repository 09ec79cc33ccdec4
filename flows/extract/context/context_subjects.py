"""Which occupation a block is about where its words name none: by its list, table, headings or section, else its document."""

from __future__ import annotations

import re
from collections.abc import Callable

from flows.extract.context.employer_labels import employer_of_item
from flows.extract.context.entry_fields import entry_fields
from flows.extract.context.named_aside import is_beside
from flows.extract.context.named_occupations import (
    LEAST_KINDS,
    Occupation,
    document_subject,
    find_in_block,
    kind_called,
    named_in_full,
)
from flows.extract.context.posting import NO_POST
from flows.extract.context.subjects import first_of, resolve
from flows.extract.context.title_subject import ANYBODY_CODES, Named, target_of
from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.occupation_spelling import fold, key
from flows.extract.mentions.occupation_titles import name_field
from flows.extract.mentions.occupations import name_occupation
from flows.extract.mentions.title_labels import FACTS
from flows.extract.mentions.title_words import may_be_title
from flows.extract.pages.page import Page, Span

VERSUS = re.compile(r"\bvs\.?\b|\bversus\b|\bdifference between\b|\bcompared (?:to|with)\b", re.IGNORECASE)
"""In what compares two occupations, of which neither is the topic."""
NUMBERED = re.compile(r"\W*(?:\d{1,6}[.):]? ?)?\W{0,3}")
"""What may stand before the title of an entry."""
PATH = re.compile(
    r"\W*(?:(?:career|learning|job) )?(?:path|track|option|speciali[sz]ation)\W? ?(?:\d{1,2}|[A-F])?\s?[:–—-] ?", re.IGNORECASE
)
"""Before the field of work of one of the paths that a text shows: "Track 2: Data Science"."""
REFERENCE = re.compile(rf"\W*(?:\([^()]{{1,30}}\)|[-–—:#] ?[\w/-]*\d[\w/-]*)?\W*(?:\b{FACTS}\W*)?", re.IGNORECASE)
"""After the title of a job: "(REF 12)", "- A12", or what is told of it: "Salary"."""
NEWCOMERS = re.compile(
    r"(?:(?:,|,? and|,? or) (?:[\w-]+ ){0,2}?[\w-]+s){0,3} (?:(?:have|has|all|also|often|can|may|both|each|regularly) ){0,4}"
    r"(?:f(?:ind|ound) their way|"
    r"ma(?:ke|de) the (?:switch|move|jump|leap|transition)|c[oa]me (?:in|over|across|to (?:it|the|this))|"
    r"moved? (?:in|over|across)|switch(?:ed)? (?:in|over|to)|cross(?:ed)? over|"
    r"retrain(?:ed)?|enter(?:ed)? (?:it|the (?:field|trade|profession)))\b"
)
"""After those whom a sentence names because they came to the work that the text is about from elsewhere."""
OF_OTHERS = re.compile(
    r"\b(?:you|your|you['’](?:ll|re|ve|d)|we|our|ask|(?:came|come|moved?|switch(?:ed)?) (?:(?:in|over) )?from)\b[^.;!?]{0,80}\Z|"
    r"\b(?:former|fellow|retired|part|ex)[ -]\Z|"
    r"\b(?:reports?|reporting|responsible|accountable) (?:directly )?(?:in)?to\b[^.;!?]{0,60}\Z|"
    r"\b(?:line manager|supervisor|manages|supervises|direct reports|works? (?:closely )?with|working with|collaborates? with|"
    r"stakeholders|key (?:contacts|relationships))\b[^.;!?]{0,60}\Z",
    re.IGNORECASE,
)
"""Before an occupation that the reader meets or has been, in a text that is about another one: "you will report to a chef"."""
HAS_BEEN = re.compile(
    r"(?:\b(?:experienced?|worked|background|history|tenure)\b[^.;:!?]{0,50}\bas|"
    r"(?:\bnot|n['’]t) (?:(?:need|have|want) to )?be(?:come)?) an? (?:[\w-]+ )?\Z",
    re.IGNORECASE,
)
"""Before what applicants are to have been, or need not be: "five years of experience as a chef", "need not become a chef"."""
ONES_OWN = re.compile(
    r"\b(?:becom(?:e|es|ing)|as|into|(?:job|career|work|role|position|salary|pay|degree)s? (?:as|in|for|of)|hir(?:e|es|ed|ing)|"
    r"start out)(?: an?| the)?(?: [\w-]+)? \Z",
    re.IGNORECASE,
)
"""Before the occupation that the reader is to have."""
TITLES_BELOW = re.compile(
    r"\W*(?:(?:[\w-]+ ){0,2}(?:job|career) )?(?:titles?|roles?|positions?|occupations?|paths?|options?)(?: \w+){0,3}\W*",
    re.IGNORECASE,
)
"""A line over a list of titles: "Job titles:", "Related career paths:"."""
SIDE = re.compile(r"\W*(?P<side>[A-Za-z][\w+#&/ -]{1,30}?):")
"""What labels a line below a comparison of two occupations."""
CALLED_AGAIN = re.compile(
    r"\b(?:this|these|such an?|(?<![a-z] )as an?|(?<!salary )(?<!pay )(?<!wage )(?<!income )for an?) (?:[\w-]+ )?\Z",
    re.IGNORECASE,
)
"""Before what the occupation in the title of an entry or a section is also called: "this technician", "as an agency worker"."""
AMONG_OTHERS = re.compile(
    r"\b(?:(?:careers?|jobs?|roles?|positions?|titles?|paths?|options?|occupations?|"
    r"professions?|opportunities|specialt(?:y|ies))\b"
    r"[^.;:!?]{0,40}? (?:includes?|are|such as|like|range from)|"
    r"(?:one|some|most|any|two|three) of (?:the|our|many|several)|among) (?:[\w-]+ ){0,4}\Z",
    re.IGNORECASE,
)
"""Before the occupations that a sentence lists as what one can become, or to which it counts the one that it is about."""
LABELLED = re.compile(r"\W*[A-Z][\w '’()/–-]{1,40}: ?\S[^\n]{0,60}")
"""A line that is a label and its value: "Median pay: $50,000"."""
LONGEST_ITEM = 70
"""Code points of a line that is the title of what stands below it, at most."""
MOST_WORDS = 4
"""Words of a heading that is a part of a field of work, at most."""
LONGEST_RANK = 20
"""Code points before an occupation in a title, at most."""
LONGEST_BEFORE = 100
"""Code points before an occupation that can say that it is not the reader's, at most."""
LEAST_TITLES = 2
"""Lines of a document that are titles of different occupations, at least, for them to be headings."""
MOST_BELOW = 20
"""Blocks above one in which the line that is its title is looked for."""
MOST_EARLIER, MOST_IN_ENTRY = 3, 12
"""Sentences before one in which its topic is looked for; in an entry that tells of one employer and the role there."""
MOST_LINES = 8
"""Such lines below what they are of, at most."""


def context_subject(page: Page, index: int, sentence: Span) -> Named | None:
    """The occupation that is the topic where a sentence names none: that of earlier sentences, lead, headings, document."""
    return page.known(_context_subject, index, sentence)


def _context_subject(page: Page, index: int, sentence: Span) -> Named | None:
    before = _named_before(page, index, sentence)
    return before or next((named for source in TOPICS if (named := source(page, index))), None)


def _named_before(page: Page, index: int, sentence: Span) -> Named | None:
    """The occupation that the nearest of the sentences before one is about: the first that it names, or that of the document."""
    for earlier in page.sentences_before(index, sentence, MOST_IN_ENTRY if employer_of_item(page, index) else MOST_EARLIER):
        named = named_in_full(page, index, earlier)
        if named and NEWCOMERS.match(page.plain, named[-1].end, earlier.end):
            continue
        if named and AMONG_OTHERS.search(page.plain, max(earlier.start, named[0].start - LONGEST_BEFORE), named[0].start):
            continue
        own = [each for each in named if not is_beside(page, each, earlier.start) and not _is_met(page, each, earlier.start)]
        if own:
            subjects, whole = [resolve(page, index, each)[0] for each in own], document_subject(page)
            return whole[0] if whole and whole[0] in subjects else subjects[0], None
    return None


def _is_met(page: Page, occupation: Occupation, start: int) -> bool:
    """True for an occupation that the reader of a text about another one meets or has been, in a sentence from ``start`` on."""
    whole = document_subject(page)
    if whole is None or whole[0] == occupation.found.subject:
        return False
    low = max(start, occupation.start - LONGEST_BEFORE)
    if HAS_BEEN.search(page.plain, low, occupation.start):
        return True
    others = OF_OTHERS.search(page.plain, low, occupation.start)
    return others is not None and not ONES_OWN.search(page.plain, max(start, occupation.start - 40), occupation.start)


def _side_of(page: Page, index: int) -> Named | None:
    """The one of two occupations that the heading above compares which the label of a line names by a part of its name: below
    "Pastry Cook vs Line Cook" what is said of "Pastry"."""
    above = next(iter(page.headings(index)), -1)
    if above < 0 or not page.once("versus", above, VERSUS.search):
        return None
    label = SIDE.match(page.plain, *page.whole(index))
    words = set(label["side"].lower().split()) if label else set[str]()
    sides = [each for each in find_in_block(page, above) if words and words <= set(each.found.subject.split())]
    return resolve(page, above, sides[0]) if len(sides) == 1 else None


def _entry_opened(page: Page, index: int) -> Named | None:
    """The occupation that opens the paragraph above a run of lines of labels and values ("Median pay: $50,000"), one of which a
    block is; that labels the paragraph above such a list ("Welders: They join metals.")."""
    at, kind = index, page.blocks[index].kind
    if kind not in ("paragraph", "item"):
        return None
    while at > max(-1, index - MOST_LINES) and page.blocks[at].kind == kind and LABELLED.fullmatch(page.words(at)):
        at -= 1
    if at in (index, -1) or page.blocks[at].kind not in ("paragraph", "item"):
        return None
    opening = next(iter(named_in_full(page, at)), None)
    if opening is None or opening.start - page.blocks[at].start > 1:
        return None
    if kind == "item" and not (page.blocks[at].kind == "paragraph" and page.plain.startswith(":", opening.end)):
        return None
    if page.blocks[at].kind == "item" and page.blocks[at].end - page.blocks[at].start > LONGEST_ITEM:
        return None  # "2. Welders" is a title, an item of sentences none
    above = next(iter(page.headings(at)), -1)
    headed = _title(page, above) if above >= 0 else None  # of "Test Engineer" it is, whichever kinds of them are named
    named = resolve(page, at, opening)
    return headed if headed and named[0].endswith(f" {headed[0]}") else named


def _titled_above(page: Page, index: int) -> Named | None:
    """The occupation of the last line above a block, under its heading, that is no more than a title, or such an entry of a list
    over paragraphs, where other such lines are titles of others."""
    lines = page.known(_title_lines)
    if len({named[0] for named in lines.values()}) < LEAST_TITLES:
        return None
    heading = page.blocks[index].heading
    for at in range(index - 1, max(heading, index - MOST_BELOW), -1):
        if page.blocks[at].heading != heading:
            return None
        if at in lines:
            return lines[at]
    return None


def _title_lines(page: Page) -> dict[int, Named]:
    kinds = [block.kind for block in page.blocks]
    below = [*kinds[1:], "item"]
    lines = (at for at, kind in enumerate(kinds) if kind == "paragraph" or (kind, below[at]) == ("item", "paragraph"))
    return {index: named for index in lines if (named := _title(page, index))}


def _title(page: Page, index: int) -> Named | None:
    """The occupation that a heading or a line is the title of, but for a number before it and a reference or its facts after."""
    block = page.blocks[index]
    named = named_in_full(page, index) if block.end - block.start <= LONGEST_ITEM else []
    whole = (
        named
        and (block.kind == "heading" or page.plain[named[0].start].isupper())
        and NUMBERED.fullmatch(page.plain, block.start, named[0].start)
        and REFERENCE.fullmatch(page.plain, named[0].end, block.end)
    )
    return resolve(page, index, named[0]) if whole else None


def _governing(page: Page, index: int) -> Named | None:
    """The occupation of what introduces a block's list or table, of a heading above, or of the document."""
    return page.kept("topic governing", page.stand(index), lambda: _find_governing(page, index))


def _find_governing(page: Page, index: int) -> Named | None:
    return next((named for source in GOVERNING if (named := source(page, index))), None)


def _introduced(page: Page, index: int) -> Named | None:
    """The occupation that an introduction is about, or a heading names."""
    for above, span in page.around(index):
        if VERSUS.search(page.plain, *span):
            continue
        heads = page.blocks[above].kind == "heading"
        named = [each for each in named_in_full(page, above, span) if heads or not _is_met(page, each, span.start)]
        if not named and heads and (of_part := _specialty_headed(page, above) or _path_headed(page, above)):
            return of_part
        one = len({each.found.subject for each in named}) == 1
        if named and (heads or one or page.plain[named[0].end : named[-1].start].strip() == "/"):
            at = target_of(page.plain, [(each.start, each.end) for each in named]) if len(named) > 1 else 0
            return resolve(page, above, named[at])
    return None


def _specialty_headed(page: Page, heading: int) -> Named | None:
    """The occupation in a part of the field that a document is about, where that part is a heading: "Marine Geology", or
    "Forensic" beside "Clinical"."""
    lex, whole = lexicon(), document_subject(page)
    words = NUMBERED.sub("", fold(page.words(heading)), count=1).split() if whole else []
    for at in range(1, min(len(words), MOST_WORDS)):
        if words[at - 1] not in lex.before_heads:
            return None
        if whole and name_field(" ".join(words[at:])) == whole[0]:
            name = f"{' '.join(words[:at])} {whole[0]}"
            return lex.subjects.get(key(name), name), None
    kind = _kind_headed(page, heading)
    return kind if kind and len(page.known(_named_at_level, page.blocks[heading].level, _kind_headed)) >= LEAST_KINDS else None


def _path_headed(page: Page, heading: int) -> Named | None:
    """The occupation of the first field of work that a heading is the path to: "Track 2: Data Science & AI"."""
    path = PATH.match(page.words(heading))
    fields = map(name_field, re.split(r" (?:&|and|\+) | ?/ ?", page.words(heading)[path.end() :])) if path else iter(())
    return next(((field, None) for field in fields if field and field != ANYBODY_CODES), None)


def _kind_headed(page: Page, heading: int) -> Named | None:
    """The kind of the occupation that a document is about which a heading names by its specialty: "2. Forensic"."""
    kind = kind_called(page, NUMBERED.sub("", page.words(heading), count=1))
    return (kind, None) if kind else None


def _headed_before(page: Page, index: int) -> Named | None:
    """The bare head that opens the heading of a block, where its document first names the occupation that it is about further
    down: "Driver - Class 2" in a page of adverts of which the next is for a sales advisor."""
    above, whole = next(iter(page.headings(index)), -1), document_subject(page)
    if above < 0 or whole is None or first_of(page, whole[0]) <= page.blocks[index].end:
        return None
    bare, words = find_in_block(page, above)[:1], page.words(above)
    if bare:
        named = resolve(page, above, bare[0]) if bare[0].start == page.blocks[above].start else None
        return named if named and not whole[0].endswith(bare[0].found.subject) else None
    headed = name_occupation(words, trusted=True) if len(words) <= LONGEST_ITEM and not NO_POST.search(words) else None
    return headed if headed and headed[0] in lexicon().heads and not whole[0].endswith(headed[0]) else None


def _field_headed(page: Page, index: int) -> Named | None:
    """The occupation of the field of work that heads a block's section, where its document names no occupation."""
    fields = (field for above in page.headings(index) if (field := _field_of(page, above)))
    return next(fields, None) if document_subject(page) is None else None


def _field_of(page: Page, heading: int) -> Named | None:
    """The occupation of the field of work that a heading is, if not one in which any occupation works, as coding."""
    field = page.once("field heading", heading, name_field)
    return (field, None) if field and field != ANYBODY_CODES else None


def _named_at_level(page: Page, level: int, read: Callable[[Page, int], Named | None]) -> frozenset[str]:
    """The occupations that the headings of a level are read as."""
    headings = [index for index, block in enumerate(page.blocks) if block.kind == "heading" and block.level == level]
    return frozenset(named[0] for index in headings if (named := read(page, index)))


def _of_document(page: Page, index: int) -> Named | None:
    """The occupation that the document is about, else the bare head in a heading above: under "Junior Engineer" it is of
    engineers."""
    if whole := document_subject(page):
        return whole
    bare = ((above, each) for above in page.headings(index) for each in find_in_block(page, above))
    return next((resolve(page, above, each) for above, each in bare), None)


GOVERNING: tuple[Callable[[Page, int], Named | None], ...] = (_introduced, _headed_before, _field_headed, _of_document)
"""What tells the topic of all that stands below the same introduction and headings; the first that does counts."""


def _titles_listed_above(page: Page, index: int) -> Named | None:
    """The first of the titles that a list further up in the same part of a text is announced to hold ("Job titles:"), in a text
    that is about no one occupation."""
    heading = page.blocks[index].heading
    level = page.blocks[heading].level if heading >= 0 else 0
    for at in range(index - 1, max(-1, index - MOST_BELOW), -1):
        block = page.blocks[at]
        if block.kind == "heading" and block.level < level:
            return None
        if block.kind in ("heading", "paragraph") and page.once("announces titles", at, TITLES_BELOW.fullmatch):
            named = find_in_block(page, at + 1) if page.blocks[at + 1].kind == "item" else []
            return (resolve(page, at + 1, named[0])[0], None) if named else None
    return None


TOPICS: tuple[Callable[[Page, int], Named | None], ...] = (
    _side_of,
    _entry_opened,
    _titled_above,
    _governing,
    _titles_listed_above,
)
"""What tells the topic of a block where the sentences before name none; the first that does counts."""


def job_of_entry(page: Page, index: int) -> Named | None:
    """The job whose title a line states beside a block, or beside what that hangs from: "Title: Chef" over "Salary: $50,000"."""
    at = index
    while at >= 0:
        if stated := entry_fields(page, at).get("title"):
            named = named_in_full(page, page.block_at(stated.start), stated)
            if named:
                opens = len(named) == 1 and named[0].start - stated.start <= LONGEST_RANK
                return resolve(page, at, named[0]) if opens else None
            words = page.plain[slice(*stated)].strip(" *_")
            return name_occupation(words, trusted=True) if len(words) <= LONGEST_ITEM and may_be_title(words) else None
        at = page.blocks[at].lead if page.blocks[at].kind == "item" else -1
    return None


def job_of_section(page: Page, index: int) -> Named | None:
    """The occupation that is the heading of a block's section, where other sections are headed by others: a page of several
    advertised jobs."""
    for above in page.headings(index):
        if named := _title(page, above):
            return named if len(page.known(_named_at_level, page.blocks[above].level, _title)) > 1 else None
    return None


def entry_restated(page: Page, index: int, sentence: Span, subject: str) -> Named | None:
    """The occupation that the entry or the section of a sentence is the title of, where the sentence only calls it ``subject``:
    "Travel Nurse" over "As an agency worker, earns $80 an hour"; else None."""
    lead = page.blocks[index].lead
    of_entry = page.blocks[index].kind == "item" and lead >= 0 and page.blocks[lead].kind == "item"
    above = lead if of_entry else next(iter(page.headings(index)), -1)
    if above < 0 or page.blocks[above].end - page.blocks[above].start > LONGEST_ITEM:
        return None
    again = [each for each in find_in_block(page, index, sentence) if each.found.subject == subject]
    if not again or not all(CALLED_AGAIN.search(page.plain, max(sentence.start, each.start - 30), each.start) for each in again):
        return None
    title = named_in_full(page, above)
    opens = title and NUMBERED.fullmatch(page.plain, page.blocks[above].start, title[0].start)
    return resolve(page, above, title[0]) if opens else None
