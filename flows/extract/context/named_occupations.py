"""The occupations that a document names: in a block, first of all, and the one that it is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import PurePosixPath

from flows.extract.context.abbreviations import with_initials
from flows.extract.context.earners import with_earners
from flows.extract.context.established import find_established
from flows.extract.context.own_titles import named_by_title, offered_title, with_own_titles
from flows.extract.context.title_subject import Named, headed_by_title, is_weak, named_by_field, professionals_of, titled
from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.occupation_mentions import OF_FIELD
from flows.extract.mentions.occupation_spelling import canonical, key
from flows.extract.mentions.occupation_titles import name_inverted
from flows.extract.mentions.occupations import OccupationMention, find_fields, find_occupations
from flows.extract.pages.page import Page, Placed, Span

SEVERAL = 3
"""Occupations that a document names once each of which it is about none."""

MOST_HEADINGS, MOST_PARAGRAPHS = 60, 25
"""Headings and paragraphs of a document that are looked at for what it is about, at most."""
MOST_COUNTED = 60
"""Blocks at the start of a document in which its occupations are counted."""

GENERAL = 2
"""How many times as often a document names an occupation by its bare head as by those of its kinds, where it is about all."""

OF_PEOPLE = re.compile(
    r"(?:^|[._])(?:authors?|creators?|editors?|reviewers?|reviewed_?by|by|byline|persons?|contributors?|name)(?:[._]|$)",
    re.IGNORECASE,
)
"""Names of fields that tell who made a document: Fisher is no fisherman there."""

INDEXES = frozenset({"index", "readme", "_index", "main", "page"})
"""Names of files that stand for their folder."""
NO_WORDS = re.compile(r"[\W\d_]+")
"""What parts the words of a file's name."""

OF_PAY = re.compile(r"salar(?:y|ies)|wages?\b|\bpay\b", re.IGNORECASE)
"""In the address of a page about pay."""
PARTS = re.compile(r"[/=?&.,#]+")
"""Between the parts of an address."""
LONGEST_KIND = 30
"""Code points of a label that is a specialty, at most."""
LEAST_KINDS = 2
"""Labels beside each other that name kinds of an occupation, at least, for them to do so."""
LONGEST_TITLE = 80
"""Code points of a first line that is a title, at most."""

Occupation = Placed[OccupationMention]


def find_in_block(page: Page, index: int, span: Span | None = None) -> list[Occupation]:
    """The occupations that a block names, or a span of it, in order."""
    return page.known(_find_in_block, index, span or page.whole(index))


def _find_in_block(page: Page, index: int, span: Span) -> list[Occupation]:
    known = with_initials(page, span, with_own_titles(page, span, find_established(page, index, span)))
    return with_earners(page, index, span, known)


def named_in_full(page: Page, index: int, span: Span | None = None) -> list[Occupation]:
    """Of these, those that are more than a bare head."""
    return [each for each in find_in_block(page, index, span) if not is_weak(each.found)]


def document_subject(page: Page) -> Named | None:
    """The occupation that a document is about: that of its title or first heading, else the one that its headings name most."""
    return page.known(_document_subject)


def kind_called(page: Page, label: str) -> str | None:
    """The kind of the occupation that a document is about which a label names by its specialty alone: "Forensic" in one about
    psychologists."""
    lex, whole = lexicon(), document_subject(page)
    words = canonical(label.strip(" .*:"), lex.spellings) if whole and len(label) <= LONGEST_KIND else ""
    if not words or whole is None or not lex.before_titles.issuperset(words.split()):
        return None
    return lex.subjects.get(key(f"{words} {whole[0]}"))


def topic_in(page: Page, span: Span) -> list[Span]:
    """Where a stretch of text names the occupation that its document is about, be it one that is read nowhere else: "surveyors"
    under "How to become a surveyor"."""
    about = document_subject(page)
    if about is None:
        return []
    words, name, found = page.plain[span.start : span.end].lower(), about[0], []
    at = words.find(name)
    while at >= 0:
        end = at + len(name) + words.startswith("s", at + len(name))
        if not words[at - 1 : at].isalnum() and not words[end : end + 1].isalnum():
            found.append(Span(span.start + at, span.start + end))
        at = words.find(name, end)
    return found


def titles_of(page: Page) -> list[str]:
    """The title of a document, and the first heading where that is of the whole."""
    first = next((index for index, block in enumerate(page.blocks) if block.kind == "heading"), -1)
    of_whole = first >= 0 and page.blocks[first].level == 1
    return [page.document.title or "", *([page.words(first)] if of_whole else [])]


def _document_subject(page: Page) -> Named | None:
    titles = titles_of(page)
    for title in titles:
        if named := named_by_title(page, title) or _own_of(title):
            return _of_field(page, _in_full(page, title, named))
        if of_field := named_by_field(title):
            return of_field, None
    offered, opens = offered_title(page) or (None, False)
    if offered and opens and not is_weak(offered):
        return offered.subject, offered.seniority
    if general := _general_topic(page) or next(filter(None, map(professionals_of, titles)), None):
        return general, None
    return _named_most(page, titles, offered)


def _named_most(page: Page, titles: list[str], offered: OccupationMention | None) -> Named | None:
    """The occupation that headings and the first paragraphs name most; else the bare head of a title, what the path is, or
    what is ``offered``."""
    counts = _counts(page)
    best = max(counts.values(), default=0)
    headed = None if counts else next((name for title in titles if title and (name := headed_by_title(title))), None)
    if best <= 1 and headed is None and (named_so := _named_by_path(page)):
        return named_so
    if best == 0 and headed is None and (named_first := _named_by_first_line(page)):
        return named_first
    if best == 0 and headed is None and (named_there := _named_by_links(page)):
        return named_there, None
    if best == 0 or (best <= 2 and list(counts.values()).count(best) >= SEVERAL):
        bare = None if headed or counts else offered
        return (bare.subject, bare.seniority) if bare else headed
    return _titled_in_general(titles, next(subject for subject, count in counts.items() if count == best)), None


def _titled_in_general(titles: list[str], named: str) -> str:
    """What is ``named`` most, or where that is a kind of the occupation whose field a title names, that: respiratory therapists
    in "Respiratory Therapy Programs", whose headings are those of the certified and the registered."""
    fields = (field for title in titles for field in find_fields(title))
    return next((field for field in fields if named.endswith(f" {field}")), named)


def _counts(page: Page) -> Counter[str]:
    """How often headings name occupations, twice each, and how many of the first paragraphs start with one."""
    counts: Counter[str] = Counter()
    headings = (index for index, block in enumerate(page.blocks) if block.kind == "heading")
    for index in islice(headings, MOST_HEADINGS):
        for mention in named_in_full(page, index):
            counts[mention.found.subject] += 2
    paragraphs = (
        index
        for index, block in enumerate(page.blocks)
        if block.kind in ("paragraph", "item") or (block.kind == "field" and not OF_PEOPLE.search(block.name))
    )
    for index in islice(paragraphs, MOST_PARAGRAPHS):
        for first in named_in_full(page, index)[:1]:
            counts[first.found.subject] += 1
    return counts


def _named_by_first_line(page: Page) -> Named | None:
    """The occupation of a first line that is a title with its field last: "Senior Researcher, Systems"."""
    opens = bool(page.blocks) and page.blocks[0].kind == "paragraph" and page.blocks[0].end <= LONGEST_TITLE
    return name_inverted(page.words(0)) if opens else None


def _named_by_path(page: Page) -> Named | None:
    """The occupation that the name of a file is, or that of the folder of an index: "roles/web-developer.md"."""
    path = PurePosixPath(page.document.path)
    stem = path.parent.name if path.stem.lower() in INDEXES else path.stem
    named = (each for each in find_occupations(NO_WORDS.sub(" ", stem).strip()) if not is_weak(each))
    return next(((each.subject, each.seniority) for each in named), None)


def _named_by_links(page: Page) -> str | None:
    """The occupation in most of the addresses that a document links of pages about pay: "salaries.example/ship-welder-salary"."""
    pages = [
        "; ".join(NO_WORDS.sub(" ", part) for part in PARTS.split(link.url))
        for link in page.document.links
        if OF_PAY.search(link.url)
    ]
    strong = ((each.subject for each in find_occupations(words) if not is_weak(each)) for words in pages)
    counts = Counter(first for named in strong if (first := next(named, None)))
    most = counts.most_common(1)
    return most[0][0] if most and 2 * most[0][1] > len(pages) else None


def _of_field(page: Page, named: Named) -> Named:
    """What a title names, or for the professionals of a field the occupation in it that the text goes on to name."""
    of_field = find_fields(named[0]) if named[0].endswith(" professional") else []
    if of_field and any(each.found.subject == of_field[0] and not by_field(page, each) for each in page.known(_opening)):
        return of_field[0], named[1]
    return named


def _in_full(page: Page, title: str, named: Named) -> Named:
    """What a title names, or where that is a field of work only, the one kind of its occupation that the text names
    throughout: mobile game designers in "A Career in Game Design"; its professionals, where it only speaks of these."""
    head = named[0].rpartition(" ")[2]
    if head in title.lower():
        return named
    found = [each for each in page.known(_opening) if each.found.subject.endswith(named[0])]
    in_words = [each.found.subject for each in found if not by_field(page, each)]
    people = [each.found.subject for each in page.known(_opening) if each.found.subject.endswith(OF_FIELD)]
    if not in_words and people and find_fields(people[0]) == [named[0]]:
        return people[0], named[1]
    kinds = Counter(each for each in in_words if each != named[0])
    if named[0] in in_words or len(kinds) != 1 or kinds.total() < SEVERAL:
        return named
    return next(iter(kinds)), named[1]


def by_field(page: Page, occupation: Occupation) -> bool:
    """True for an occupation that is named by its field of work alone: "careers in data science"."""
    head = occupation.found.subject.rpartition(" ")[2]
    return head not in page.plain[occupation.start : occupation.end].lower()


def _opening(page: Page) -> list[Occupation]:
    """The occupations that the start of a document names."""
    return [each for index in range(min(len(page.blocks), MOST_COUNTED)) for each in find_in_block(page, index)]


def named_anywhere(page: Page) -> Iterator[Occupation]:
    """All the occupations that a document names, in order."""
    return (each for index in range(len(page.blocks)) for each in find_in_block(page, index))


def _own_of(title: str) -> Named | None:
    """The occupation whose name, with words that no table knows, is a title: "Microcontroller Developer"."""
    headed = headed_by_title(title) if title else None
    return headed if headed and " " in headed[0] else None


def _general_topic(page: Page) -> str | None:
    """The bare head that a document is about in general ("engineers"): it starts with that, and names it far more often than
    any of its kinds."""
    found = [each.found for each in page.known(_opening)]
    head = found[0].subject if found and is_weak(found[0]) else None
    if head is None:
        return None
    bare = sum(each.subject == head for each in found)
    kinds = sum(each.subject.endswith(f" {head}") for each in found)
    others = max(Counter(each.subject for each in found if each.subject != head and not is_weak(each)).values(), default=0)
    return head if bare >= SEVERAL and bare >= GENERAL * kinds and bare > others else None


def first_named(page: Page) -> int:
    """Where the text first names an occupation, be it by its bare head: -1 for in its title, its length for nowhere."""
    if titled(page, page.document.title or ""):
        return -1
    return next((each.start for each in named_anywhere(page)), len(page.plain))
