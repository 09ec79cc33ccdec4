"""Which occupation a block is about where its words name none: by its list, table, headings or section, else its document."""

from __future__ import annotations

import re
from functools import partial

from flows.extract.employer_labels import employer_of_item
from flows.extract.entries import may_be_title
from flows.extract.entry_fields import entry_fields
from flows.extract.named_aside import is_beside
from flows.extract.named_occupations import Occupation, document_subject, find_in_block
from flows.extract.occupation_lexicon import lexicon
from flows.extract.occupation_spelling import fold, key
from flows.extract.occupation_titles import name_field
from flows.extract.occupations import name_occupation
from flows.extract.page import Page, Span
from flows.extract.posting import NO_POST
from flows.extract.subjects import first_of, resolve
from flows.extract.title_subject import ANYBODY_CODES, Named, is_weak, target_of

VERSUS = re.compile(r"\bvs\.?\b|\bversus\b|\bdifference between\b|\bcompared (?:to|with)\b", re.IGNORECASE)
"""In what compares two occupations, of which neither is the topic."""
NUMBERED = re.compile(r"\W*(?:\d{1,6}[.):]? ?)?\W{0,3}")
"""What may stand before the title of an entry."""
REFERENCE = re.compile(r"\W*(?:\([^()]{1,30}\)|[-–—:#] ?[\w/-]*\d[\w/-]*)?\W*")
"""After the title of a job: "(REF 12)", "- A12"."""
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
    r"\b(?:experienced?|worked|background|history|tenure)\b[^.;:!?]{0,50}\bas an? (?:[\w-]+ )?\Z", re.IGNORECASE
)
"""Before what an advertisement asks applicants to have been: "five years of experience as a chef"."""
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
CALLED_AGAIN = re.compile(r"\b(?:this|these|such an?) (?:[\w-]+ )?\Z", re.IGNORECASE)
"""Before what the occupation of a section is also called: "this technician"."""
CALLED_IN_ENTRY = re.compile(r"\b(?:this|these|such an?|as an?|for an?) (?:[\w-]+ )?\Z", re.IGNORECASE)
"""Before what the occupation that an entry is the title of is also called: "this technician", "as an agency worker"."""
LABELLED = re.compile(r"\W*[A-Z][\w '’/-]{1,28}: ?\S[^\n]{0,60}")
"""A line that is a label and its value: "Median pay: $50,000"."""
LONGEST_ITEM = 70
"""Code points of an item that is the title of what stands below it, at most."""
MOST_WORDS = 4
"""Words of a heading that is a part of a field of work, at most."""
LONGEST_RANK = 20
"""Code points before an occupation in a title, at most."""
LONGEST_BEFORE = 100
"""Code points before an occupation that can say that it is not the reader's, at most."""
LEAST_TITLES = 2
"""Lines of a document that are titles of different occupations, at least, for them to be headings."""
LEAST_FIELDS = 3
"""Headings of one level that are fields of work of different occupations, at least, for each to head what is of its own."""
MOST_BELOW = 20
"""Blocks above one in which the line that is its title is looked for."""
MOST_EARLIER, MOST_IN_ENTRY = 3, 12
"""Sentences before one in which its topic is looked for; in an entry that tells of one employer and the role there."""
MOST_LINES = 8
"""Such lines below what they are of, at most."""


def job_of_entry(page: Page, index: int) -> Named | None:
    """The job whose title a line states beside a block, or beside what that hangs from: "Title: Chef" over "Salary: $50,000"."""
    at = index
    while at >= 0:
        if stated := entry_fields(page, at).get("title"):
            named = [each for each in find_in_block(page, page.block_at(stated.start), stated) if not is_weak(each.found)]
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


def _title_line(page: Page, index: int) -> Named | None:
    """The occupation that a paragraph is the title of and no more: a heading that is marked as none."""
    block = page.blocks[index]
    if block.kind != "paragraph" or block.end - block.start > LONGEST_ITEM:
        return None
    named = find_in_block(page, index)
    whole = (
        len(named) == 1
        and not is_weak(named[0].found)
        and page.plain[named[0].start].isupper()
        and NUMBERED.fullmatch(page.plain, block.start, named[0].start)
        and REFERENCE.fullmatch(page.plain, named[0].end, block.end)
    )
    return resolve(page, index, named[0]) if whole else None


def _titled_above(page: Page, index: int) -> Named | None:
    """The occupation of the last line above a block, under its heading, that is no more than a title, where other such lines are
    titles of others."""
    lines = page.kept("title lines", (), lambda: _title_lines(page))
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
    return {index: named for index in range(len(page.blocks)) if (named := _title_line(page, index))}


def entry_restated(page: Page, index: int, sentence: Span, subject: str) -> Named | None:
    """The occupation that the entry or the section of a sentence is the title of, where the sentence only calls it ``subject``:
    "Travel Nurse" over "As an agency worker, earns $80 an hour"; else None."""
    lead = page.blocks[index].lead
    of_entry = page.blocks[index].kind == "item" and lead >= 0 and page.blocks[lead].kind == "item"
    above = lead if of_entry else next(iter(page.headings(index)), -1)
    if above < 0 or page.blocks[above].end - page.blocks[above].start > LONGEST_ITEM:
        return None
    before = CALLED_IN_ENTRY if of_entry else CALLED_AGAIN
    again = [each for each in find_in_block(page, index, sentence) if each.found.subject == subject]
    if not again or not all(before.search(page.plain, max(sentence.start, each.start - 30), each.start) for each in again):
        return None
    title = [each for each in find_in_block(page, above) if not is_weak(each.found)]
    if not title or NUMBERED.fullmatch(page.plain, page.blocks[above].start, title[0].start) is None:
        return None
    return resolve(page, above, title[0])


def context_subject(page: Page, index: int, sentence: Span) -> Named | None:
    """The occupation that is the topic where a sentence names none: that of earlier sentences, lead, headings, document."""
    return page.kept("topic", (index, sentence.start), lambda: _context_subject(page, index, sentence))


def _context_subject(page: Page, index: int, sentence: Span) -> Named | None:
    for earlier in page.sentences_before(index, sentence, MOST_IN_ENTRY if employer_of_item(page, index) else MOST_EARLIER):
        named = [each for each in find_in_block(page, index, earlier) if not is_weak(each.found)]
        if named and NEWCOMERS.match(page.plain, named[-1].end, earlier.end):
            continue
        strong = [each for each in named if not is_beside(page, each, earlier.start) and not _is_met(page, each, earlier.start)]
        if strong:
            return resolve(page, index, strong[0])[0], None
    opened = _side_of(page, index) or _entry_opened(page, index) or _titled_above(page, index)
    governing = opened or page.kept("topic governing", page.stand(index), lambda: _governing_subject(page, index))
    return governing or _named_earlier_in_list(page, index) or _titles_listed_above(page, index)


def _titles_listed_above(page: Page, index: int) -> Named | None:
    """The first of the titles that a list further up in the same part of a text is announced to hold ("Job titles:"), in a text
    that is about no one occupation."""
    heading = page.blocks[index].heading
    level = page.blocks[heading].level if heading >= 0 else 0
    for at in range(index - 1, max(-1, index - MOST_BELOW), -1):
        block = page.blocks[at]
        if block.kind == "heading" and block.level < level:
            return None
        if block.kind in ("heading", "paragraph") and page.once("announces titles", at, _announces_titles):
            named = find_in_block(page, at + 1) if page.blocks[at + 1].kind == "item" else []
            return (resolve(page, at + 1, named[0])[0], None) if named else None
    return None


def _announces_titles(words: str) -> bool:
    return TITLES_BELOW.fullmatch(words) is not None


def _named_earlier_in_list(page: Page, index: int) -> Named | None:
    """The occupation that an earlier item of a block's list names, in a text that names none else: "Junior baker: ...", then
    "Mid-level: ..."."""
    block = page.blocks[index]
    if block.kind != "item":
        return None
    for at in range(index - 1, max(-1, index - MOST_LINES), -1):
        other = page.blocks[at]
        if (other.kind, other.heading, other.lead) != (block.kind, block.heading, block.lead):
            return None
        if named := find_in_block(page, at):
            return resolve(page, at, named[0])[0], None
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


def _entry_opened(page: Page, index: int) -> Named | None:
    """The occupation that opens the paragraph above a run of lines of labels and values ("Median pay: $50,000"), one of which a
    block is."""
    at = index
    while at > max(-1, index - MOST_LINES) and page.blocks[at].kind == "paragraph" and _is_labelled(page, at):
        at -= 1
    if at in (index, -1) or page.blocks[at].kind not in ("paragraph", "item"):
        return None
    opening = next((each for each in find_in_block(page, at) if not is_weak(each.found)), None)
    if opening is None or opening.start - page.blocks[at].start > 1:
        return None
    if page.blocks[at].kind == "item" and page.blocks[at].end - page.blocks[at].start > LONGEST_ITEM:
        return None  # "2. Welders" is a title, an item of sentences none
    above = next(iter(page.headings(at)), -1)
    headed = _heading_title(page, above) if above >= 0 else None  # of "Test Engineer" it is, whichever kinds of them are named
    named = resolve(page, at, opening)
    return headed if headed and named[0].endswith(f" {headed[0]}") else named


def _side_of(page: Page, index: int) -> Named | None:
    """The one of two occupations that the heading above compares which the label of a line names by a part of its name: below
    "Pastry Cook vs Line Cook" what is said of "Pastry"."""
    above = next(iter(page.headings(index)), -1)
    if above < 0 or not page.once("versus", above, VERSUS.search):
        return None
    label = SIDE.match(page.plain, page.blocks[index].start, page.blocks[index].end)
    words = set(label["side"].lower().split()) if label else set[str]()
    sides = [each for each in find_in_block(page, above) if words and words <= set(each.found.subject.split())]
    return resolve(page, above, sides[0]) if len(sides) == 1 else None


def _is_labelled(page: Page, index: int) -> bool:
    return LABELLED.fullmatch(page.plain, page.blocks[index].start, page.blocks[index].end) is not None


def _governing_subject(page: Page, index: int) -> Named | None:
    """The occupation of what introduces a block's list or table, of a heading above, or of the document."""
    for above, span in page.around(index):
        if VERSUS.search(page.plain, span.start, span.end):
            continue
        named = [each for each in find_in_block(page, above, span) if not is_weak(each.found)]
        strong = [each for each in named if page.blocks[above].kind == "heading" or not _is_met(page, each, span.start)]
        if not strong and (of_specialty := _specialty_headed(page, above)):
            return of_specialty
        one = len({each.found.subject for each in strong}) == 1 or (len(strong) == 2 and _either(page, *strong))
        if strong and (page.blocks[above].kind == "heading" or one):
            at = target_of(page.plain, [(each.start, each.end) for each in strong]) if len(strong) > 1 else 0
            return resolve(page, above, strong[at])
    whole = document_subject(page)
    if whole is not None and (headed := _headed_before(page, index, whole[0])):
        return headed
    if of_field := _field_headed(page, index, whole is None):
        return of_field
    if whole is None:  # under "Junior Engineer" it is of engineers
        bare = [(above, each) for above in page.headings(index) for each in find_in_block(page, above)]
        return resolve(page, *bare[0]) if bare else None
    return whole


def _specialty_headed(page: Page, above: int) -> Named | None:
    """The occupation in a part of the field that a document is about, where that part is a heading: "Marine Geology"."""
    lex, whole = lexicon(), document_subject(page)
    words = NUMBERED.sub("", fold(page.words(above)), count=1).split() if whole and page.blocks[above].kind == "heading" else []
    for at in range(1, min(len(words), MOST_WORDS)):
        if words[at - 1] not in lex.before_heads:
            return None
        if whole and name_field(" ".join(words[at:])) == whole[0]:
            name = f"{' '.join(words[:at])} {whole[0]}"
            return lex.subjects.get(key(name), name), None
    return None


def _field_headed(page: Page, index: int, alone: bool) -> Named | None:
    """The occupation of the field of work that heads a block's section, where other sections are headed by other fields, or where
    it stands ``alone``: its document names no occupation."""
    for above in page.headings(index):
        if field := page.once("field heading", above, _field_of):
            level = page.blocks[above].level
            fields = page.kept("fields headed", (level,), partial(_fields_headed, page, level))
            return (field, None) if alone or len(fields) >= LEAST_FIELDS else None
    return None


def _fields_headed(page: Page, level: int) -> frozenset[str]:
    headings = [index for index, block in enumerate(page.blocks) if block.kind == "heading" and block.level == level]
    return frozenset(field for index in headings if (field := page.once("field heading", index, _field_of)))


def _field_of(heading: str) -> str | None:
    """The occupation of the field of work that a heading is, if not one in which any occupation works, as coding."""
    field = name_field(heading)
    return None if field == ANYBODY_CODES else field


def _headed_before(page: Page, index: int, whole: str) -> Named | None:
    """The bare head that opens the heading of a block, where its document first names the occupation that it is about further
    down: "Driver - Class 2" in a page of adverts of which the next is for a sales advisor."""
    above = next(iter(page.headings(index)), -1)
    if above < 0 or first_of(page, whole) <= page.blocks[index].end:
        return None
    bare = find_in_block(page, above)[:1]
    if not bare:
        return _bare_title(page, above, whole)
    if bare[0].start != page.blocks[above].start or whole.endswith(bare[0].found.subject):
        return None
    return resolve(page, above, bare[0])


def _bare_title(page: Page, heading: int, whole: str) -> Named | None:
    """The head of titles that a heading is which is read as one only there: "Driver - Class 2"."""
    words = page.words(heading)
    named = name_occupation(words, trusted=True) if len(words) <= LONGEST_ITEM and not NO_POST.search(words) else None
    return named if named and named[0] in lexicon().heads and not whole.endswith(named[0]) else None


def _either(page: Page, left: Occupation, right: Occupation) -> bool:
    """True for two names of one post: "Director of Sales / VP Sales"."""
    return page.plain[left.end : right.start].strip() == "/"
