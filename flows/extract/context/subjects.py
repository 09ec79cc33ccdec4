"""Which occupation the words about a figure name, and which one is meant by what they call it."""

from __future__ import annotations

import re
from itertools import chain

from flows.extract.context.named_aside import is_beside, is_no_worker, names_part
from flows.extract.context.named_occupations import (
    Occupation,
    by_field,
    document_subject,
    find_in_block,
    named_anywhere,
    named_in_full,
)
from flows.extract.context.title_subject import SAYS_MORE, Named, is_weak, titled
from flows.extract.mentions.levels import SENIORITY
from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.occupation_mentions import OF_FIELD
from flows.extract.mentions.occupation_seniority import LED
from flows.extract.mentions.occupation_spelling import singular
from flows.extract.mentions.occupations import find_fields
from flows.extract.mentions.origin_names import offices_in
from flows.extract.mentions.origins import find_origins
from flows.extract.mentions.pay_terms import EARNS, PAY_NOUNS
from flows.extract.mentions.places import find_places
from flows.extract.pages.page import FIGURE_LINE, Page, Span
from flows.extract.pages.respective import is_answered, respective

APPOSED = re.compile(
    r"(?<!work )(?<!working )(?<!works )(?<!worked )(?<!employed )(?<!start )\bas (?:an? )?(?:\w+ )?\Z", re.IGNORECASE
)
"""Before what the occupation of the sentence is also called: "teachers, as civil servants, earn"."""

DEFINED = re.compile(r"(?: \([^()]{1,40}\))?,? (?:is|are) (?:an? |the )?(?:[\w-]+ ){0,2}")
"""Between an occupation and the more general one that it is said to be: "a stage rigger is a specialist"."""
ENUMERATED = re.compile(
    r"(?: ?\([A-Z][\w.]{0,7}\))?\s?(?:/|,|and|or|&|, and|, or|\((?:and|or)?)\s?"
    r"(?:(?:related|similar|other|registered|licensed|certified|chartered|qualified) )?"
)
"""Between two occupations of one enumeration: "certified accountants (CPA), and auditors"."""

SECTOR = re.compile(
    r"\b(?:manufacturing|government|construction|transportation|hospital|services?|mining|utility|retail|sector)\Z"
)
"""How the name of a sector ends before those who work in it."""

ONE_OF_SEVERAL = re.compile(r"[A-Za-z][A-Za-z -]*s, [a-z]+s, (?:[a-z]+s, )*(?:and|or) [a-z]+s\b")
"""A group that statistics count together, from its first: "welders, cutters, solderers, and brazers" are no certified welders."""

EARNING = re.compile(
    r",?(?: (?:who|with|at|can|could|may|might|will|typically|usually|often|earns?|makes?|is|are|paid|starts?|starting|"
    r"salar(?:y|ies)|expects?|around|about|averag\w+|an?|median|of|from|between|up|to|over|annual|the)){1,7} ?[(~]?",
    re.IGNORECASE,
)
"""Between an occupation and the figure that it earns."""

NEXT_TO = re.compile(
    rf",? ?(?:\(|at |on |with |who (?:{EARNS}|averages?) |(?:earn|mak|gett|averag)ing )\(?"
    r"(?:at |on )?(?:(?:about|around|roughly|nearly|over|just|only|an average of|a median of) |~ ?)?|"
    r",? who (?:(?:can|could|may|might|will|typically|usually|generally|often) )?"
    rf"(?:{EARNS}|average)\b[^.;()$£€₹]*|"
    r",? who (?:(?:typically|usually|generally|often|only) )?(?:needs?|must|requires?|ha(?:s|ve) to|should|holds?)\b[^.;,()$£€₹]*"
)
"""Between an occupation that another is compared with and its own figure: "more than bakers ($30,000)", "unlike bakers, who
earn half as much at $30,000", "unlike bakers, who need a"."""

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

IN_GENERAL = re.compile(r"(?:\A| )(?:in general|generally speaking|overall|as a whole)\b,?", re.IGNORECASE)
"""Beside the general name of an occupation, all of whose workers are meant."""

PAY_OF_ONE = re.compile(rf"\b{PAY_NOUNS} (?:for|of) an? \Z", re.IGNORECASE)
ASKS_OF_ONE = re.compile(r"\b(?:do(?:es)?|can|will|would) an? \Z", re.IGNORECASE)
EARNS_ONE = re.compile(rf" (?:\w+ )?{EARNS}\b", re.IGNORECASE)
"""Around such a name where it is told or asked what one of them is paid."""

KINDS = re.compile(r",? and |, ")
"""Between the kinds of a group: "urban and regional" planners."""

OF_SUBJECT = re.compile(r"\b(?:for|of|as|by)\s(?:(?:an?|the|most|all|new|these)\s)?\Z", re.IGNORECASE)
LONGEST_TITLE = 70
"""Code points of a cell that can be a title of a role."""

WORKS_IN = re.compile(
    r"\b(?:work(?:s|ing|ed)?|employed|speciali[sz](?:es|ing|ed)|based|careers?|jobs?) in (?:the )?\Z", re.IGNORECASE
)
"""Before the field in which those work whom the sentence names before: "lawyers working in IT"."""

AFTER_LABEL = 8
"""Code points after a title within which the mark of a label stands."""

NEARBY = 1_500
"""Code points before a bare head within which the full name that it stands for is looked for."""

RUN_IN = re.compile(r"(?:\A|[.;] |\n)(?P<before>[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){0,2}) [A-Z][a-z]+\Z")
"""A title of several words in capitals that opens an entry within a paragraph: "School Nurse: $60,000. Flight Nurse: ..."."""

LABELS_MONEY = re.compile(r":\W{0,3}(?:[A-Z]{1,3} ?)?[$£€₹]")
"""After such a title that is the label of a figure."""

BEYOND = re.compile(
    r"; |, but (?:they|it|one|this|these) |\b(?:such as|including|as (?:much|well|high|"
    r"little) as|than|compared (?:to|with)|unlike)\b|"
    r", which [^.;]{0,40}\b(?:low|lower|high|higher|little|less|more|generous|modest|meagre|meager|unusual|rare|a lot)\b"
)
"""After a figure, before an occupation: it is of another clause, an example, or what the figure is compared with."""


def subject_in(page: Page, index: int, figure: Span, territory: Span, sentence: Span) -> Named | None:
    """The occupation that the sentence of a figure names for it, or None where it names none.

    Within the territory the last one before the figure counts, else the first after it; then what the sentence says before.
    """
    inside = [each for each in _workers(page, index, territory) if not is_no_worker(page, each, document_subject(page))]
    answered = _answered(page, index, figure, sentence) if is_answered(page, sentence) else None
    if answered:
        return resolve(page, index, answered)
    before = [
        each
        for each in inside
        if each.end <= figure.start
        and (not is_beside(page, each, sentence.start) or NEXT_TO.fullmatch(page.plain, each.end, figure.start))
    ]
    after = [
        each
        for each in inside
        if each.start >= figure.end and not names_part(page, each) and not BEYOND.search(page.plain, figure.end, each.start)
    ]
    direct = [each for each in after if OF_SUBJECT.search(page.plain, max(figure.end, each.start - 14), each.start)]
    strong = [each for each in before if not is_weak(each.found)]
    if len(strong) > 1 and WORKS_IN.search(page.plain, max(sentence.start, strong[-1].start - 30), strong[-1].start):
        strong.pop()
    if len(strong) > 1 and DEFINED.fullmatch(page.plain, strong[-2].end, strong[-1].start):
        strong.pop()
    if len(strong) > 1 and APPOSED.search(page.plain, max(sentence.start, strong[-1].start - 30), strong[-1].start):
        strong.pop()
    earlier = _workers(page, index, Span(sentence.start, territory.start))
    shared = [each for each in earlier if not is_beside(page, each, sentence.start)]
    chosen = None
    if strong:
        chosen = _first_of_run(page, strong)
    elif direct and not is_weak(direct[0].found):
        chosen = _own_of_run(page, direct[0], after)
    elif before:
        chosen = before[-1]
    elif after:
        chosen = _own_of_run(page, after[0], after)
    elif shared:
        chosen = shared[0]
    if chosen is None:
        return None
    return resolve(page, index, chosen)


def _answered(page: Page, index: int, figure: Span, sentence: Span) -> Occupation | None:
    """The occupation that a figure of a sentence answers "respectively": of its own list, or of that of the sentence before
    where it names none."""
    own = find_in_block(page, index, sentence)
    if own:
        return respective(page, figure, sentence, own)
    for earlier in page.sentences_before(index, sentence, 1):
        listed = [each for each in find_in_block(page, index, earlier) if not is_beside(page, each, earlier.start)]
        if not FIGURE_LINE.search(page.plain, *earlier):
            return respective(page, figure, Span(earlier.start, sentence.end), listed)
    return None


def _workers(page: Page, index: int, span: Span) -> list[Occupation]:
    """The occupations that a span names, but not in the name of who speaks there: "Nurse Times reports"."""
    named = find_in_block(page, index, span)
    if not named or not page.signalled("origins", span.start, span.end):
        return named
    speakers = [each for each in page.within("origins", index, find_origins, span) if each.found.strength == "attributed"]
    return [each for each in named if not any(name.start <= each.start and each.end < name.end for name in speakers)]


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
    named = [each for each in named_in_full(page, index, territory) if each.end <= figure.start]
    joined = named and EARNING.fullmatch(page.plain, named[-1].end, figure.start)
    return resolve(page, index, named[-1]) if joined else None


def _first_of_run(page: Page, mentions: list[Occupation]) -> Occupation:
    """The last mention, or where it closes an enumeration ("software developers and engineers") the first-named of that, or
    the one that the document is about."""
    chosen = mentions[-1]
    whole = document_subject(page)
    for left in reversed(mentions[:-1]):
        if not ENUMERATED.fullmatch(page.plain, left.end, chosen.start) or (whole and chosen.found.subject == whole[0]):
            break
        chosen = left
    return chosen


def _own_of_run(page: Page, first: Occupation, mentions: list[Occupation]) -> Occupation:
    """The one of an enumeration that the document is about, else its ``first``: "a coder, programmer, or app developer"."""
    whole = document_subject(page)
    last = first
    for each in mentions[mentions.index(first) + 1 :] if whole and whole[0] != first.found.subject else ():
        if not ENUMERATED.fullmatch(page.plain, last.end, each.start):
            break
        if whole and each.found.subject == whole[0]:
            return each
        last = each
    return first


def resolve(page: Page, index: int, occupation: Occupation) -> Named:
    """The full name of a mention: a bare head ("engineers") stands for an occupation with that head that was named before, and a
    general name for the one that the document is about."""
    mention = occupation.found
    whole = document_subject(page)
    if is_weak(mention):
        subject = _full_name_of_head(page, index, occupation, whole[0] if whole else None)
    elif whole and _is_meant(page, occupation, whole[0]):
        subject = whole[0]
    else:
        subject = _of_label(page, index, occupation) or mention.subject
    return subject, mention.seniority


def _is_meant(page: Page, occupation: Occupation, whole: str) -> bool:
    """True for a name that stands for the occupation that its document is about, ``whole``, as a more general one does.

    "Mechanics" in a document about aircraft mechanics are these, and "writers" in one about copywriters; "doctors" in one about
    junior doctors are not.
    """
    mention = occupation.found
    narrower = whole.removesuffix(mention.subject).rstrip()
    if narrower not in (whole, "") and narrower not in SENIORITY:
        several = ONE_OF_SEVERAL.match(page.plain, occupation.start)
        if not several and not _is_general(page, occupation, whole) and occupation.start > first_of(page, whole):
            return True
    if mention.subject != whole:
        called = singular(page.plain[occupation.start : occupation.end].lower().rpartition(" ")[2])
        if not mention.subject.endswith(called) and whole.endswith(f" {called}"):
            return True  # "coders" in a document about medical coders are no programmers
    if _is_one_of(whole, mention.subject):
        return True
    labels = ":" in page.plain[occupation.end : occupation.end + AFTER_LABEL]  # "Foreign Service Officer Gr-II: ..."
    if not mention.known and not labels and _of_sector(mention.subject, whole):
        return True
    return _works_in_field_of(page, occupation, whole)


def _is_general(page: Page, occupation: Occupation, whole: str) -> bool:
    """True for a name that means all whom it names in a document about ``whole``, a specialty of theirs that public statistics
    don't count apart: in the figures of such statistics, and where it is asked or told what one of them is paid."""
    if not occupation.found.known or whole in lexicon().classified:
        return False
    sentence = page.sentence_of(page.block_at(occupation.start), occupation.start)
    before, after = page.plain[sentence.start : occupation.start], page.plain[occupation.end : sentence.end]
    if occupation.found.plural:
        return bool(IN_GENERAL.search(before) or IN_GENERAL.match(after) or offices_in(before) or offices_in(after))
    return PAY_OF_ONE.search(before) is not None or (ASKS_OF_ONE.search(before) and EARNS_ONE.match(after)) is not None


def _is_one_of(whole: str, group: str) -> bool:
    """True for an occupation that statistics count in a group which is named after it, too: urban planners in "urban and
    regional planners"."""
    kinds, _, head = group.rpartition(" ")
    return " and " in kinds and whole in {f"{kind} {head}" for kind in KINDS.split(kinds)}


def _of_label(page: Page, index: int, occupation: Occupation) -> str | None:
    """The occupation that opens a block as its label, of which a name of one word is short: "Underwater welder: one welder"."""
    subject = occupation.found.subject
    if " " in subject:
        return None
    opening = page.blocks[index].start
    first = next(iter(find_in_block(page, index, Span(opening, min(occupation.start, opening + NEARBY)))), None)
    labels = first is not None and first.found.subject.endswith(f" {subject}") and page.plain.startswith(":", first.end)
    return first.found.subject if first and labels else None


def _full_name_of_head(page: Page, index: int, occupation: Occupation, whole: str | None) -> str:
    """The occupation that a bare head stands for: that of the line that it labels, the last one before it with that head, that
    of a heading above, the one that the document is about (``whole``), else the head itself. Managers are not those whom they
    manage: in a document about bakers they are no bakers."""
    head = occupation.found.subject
    if whole == head:
        return head
    start = max(page.blocks[index].start, occupation.start - NEARBY)
    first = max(0, start - 1) if LABELS_MONEY.match(page.plain, occupation.end) else start
    label = RUN_IN.search(page.plain, first, occupation.end) if page.plain.startswith(":", occupation.end) else None
    if label and not SAYS_MORE.search(label["before"]) and not find_places(label["before"]):
        return f"{label['before'].lower()} {head}"
    before = reversed(find_in_block(page, index, Span(start, occupation.start)))
    headed = (each for above in page.headings(index) for each in find_in_block(page, above))
    for each in chain(before, headed):
        if not is_weak(each.found) and each.found.subject.endswith(head):
            return each.found.subject
    if whole and first_of(page, whole) < occupation.start and (whole.endswith(head) or f" {head}" not in LED):
        return whole
    return head


def first_of(page: Page, subject: str) -> int:
    """Where a document first names an occupation: -1 for in its title or nowhere in its text."""
    return page.known(_first_of, subject)


def _first_of(page: Page, subject: str) -> int:
    title = page.document.title or ""  # one that is a line of the text is told where that stands
    written = any(page.words(index) == title for index in range(len(page.blocks)))
    if not written and any(each.subject == subject for each in titled(page, title)):
        return -1
    return next((each.start for each in named_anywhere(page) if each.found.subject == subject), -1)


def _works_in_field_of(page: Page, occupation: Occupation, whole: str) -> bool:
    """True for the professionals of a field in a document about an occupation in it: "data science professionals" where data
    scientists are; but not in one whose title calls them so. Likewise for a field alone in a document about its professionals."""
    subject = occupation.found.subject
    if by_field(page, occupation) and find_fields(whole) == [subject]:
        return whole.endswith(OF_FIELD)
    if not subject.endswith(OF_FIELD) or find_fields(subject) != [whole]:
        return False
    return not any(each.subject.endswith(OF_FIELD) for each in titled(page, page.document.title or ""))


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
    return subject


def names_occupation(page: Page, index: int, span: Span) -> bool:
    """True where a stretch of a block names an occupation in full."""
    return bool(named_in_full(page, index, span))
