"""Titles that a document gives its jobs and no table has: "Microcontroller Developer" over the text, or after "Position:"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from flows.extract.context.title_subject import FACTS_AFTER, SAYS_HOW, SAYS_MORE, Named, is_weak, target_of, titled
from flows.extract.mentions.hiring import SEEK_WORDS, SEEKING_WORDS
from flows.extract.mentions.levels import SENIORITY
from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.occupation_mention import OccupationMention
from flows.extract.mentions.occupation_seniority import seniority_before
from flows.extract.mentions.occupation_sharing import kind_of
from flows.extract.mentions.occupation_spelling import canonical, fold
from flows.extract.mentions.occupation_titles import name_inverted
from flows.extract.mentions.occupations import find_occupations
from flows.extract.mentions.origin_names import origin_names
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.mentions.places import find_places
from flows.extract.mentions.title_labels import TITLE_FIELD, TITLE_KEY, TITLE_LABEL
from flows.extract.pages.page import Page, Placed, Span
from schemas.document import IMPLIED_HEADING

LABELLED = re.compile(
    rf"\W*{TITLE_LABEL}\s?[:–—-]\W*|\W*(?:\w+ )?how to (?:become|be|get (?:a job|hired) as) an? |"
    r"\W*(?:(?:your|the|\w+) )?(?:path|road|roadmap|route|journey|steps|guide|way) (?:to|towards) (?:become|becoming|being) an? ",
    re.IGNORECASE,
)
"""Before the title of a job that a line states, or an occupation that it is a guide to."""
FACTS = re.compile(
    rf"\W*(?:[\w-]+ ){{0,3}}(?:{PAY_NOUNS}|education|degree|schooling|qualifications?|outlook|growth)\b"
    r"[\w ]{0,20}\W{0,3}:",
    re.IGNORECASE,
)
"""How a line of the facts of an occupation starts, right below its name."""
OFFERS = (*SEEKING_WORDS, *SEEK_WORDS, "opening for", "vacancy for", "position for", "role of", "post of", "position of")
OFFERED = re.compile(rf"\b(?:{'|'.join(sorted(OFFERS, reverse=True))}|join (?:us|\w+) as)", re.IGNORECASE)
"""Before the title of a job that a sentence offers: "we are looking for a"."""
ARTICLE = re.compile(r" (?:an?|our(?: next)?) ")
OPENS = re.compile(r"(?:\A|[:|(–—] ?|[-–—,.;!?] |\b[Aa]n? |\b(?:our|the|[Bb]ecoming|[Aa]s|[Hh]ire) )\Z")
"""What a title starts after: the start of its line, a mark, an article."""
WORD = re.compile(r"[A-Za-z][\w+#./&’'-]*")
"""A word of a title."""
MOST_WORDS = 3
"""Words that no table knows before the rest of a title, at most."""
JOINTS = frozenset({"&", "/"})
"""Between two fields of one title: "Grants & Compliance Officer"."""
ENDS = re.compile(r"(?: ?\([^()]*\)| (?:at|in) [A-Z][^.:;!?]*)? ?(?:\Z| [-–—|] |[,–—|])")
"""After the title that a line is."""
TASKED = re.compile(
    r"(?:(?:\A|\n|[.!?:] )(?:The|Our|Your)|\b[Aa]s (?:an?|our|the)) (?P<title>(?:(?:[A-Z][\w+#.&’'/-]*|[&/]) ){1,5}[A-Z][a-z]+)"
    r"(?: (?:will|shall|reports? to|is (?:responsible|accountable))\b|,? (?:at [^,.\n]{1,30}, ?)?you(?:['’]ll| will)\b)"
)
"""The title of whom a text tells the tasks: "The Wheat Procurement Officer is responsible for"."""
KEYED = re.compile(rf"[{{,]\s?[\"']?(?:{TITLE_KEY}|title)[\"']?: ?[\"'](?P<title>[^\"'\n]{{3,80}})", re.IGNORECASE)
"""The title of a record within a line of data."""
MOST_HEADINGS = 60
"""Headings of a document that are looked through, at most."""
WE = re.compile(r"\b(?:we|our)\b[^.!?\n]{0,40}\Z", re.IGNORECASE)
"""Before a job that those offer who speak."""
OPENING = 2_000
"""Code points at the start of a document within which an advertisement says whom it is looking for."""
NEAR = 60
"""Code points before an offer that say whose it is, at most."""
SPECIALTY_AFTER = re.compile(r"(?: [-–—] | ?[–—] ?)(?P<name>[A-Za-z][\w/ ]{2,25}?)(?= (?:at|in|for)\b| ?[|,(–—]| - |\Z)")
"""After the occupation of a title: which kind of it is meant, "Nurse – Pediatric"."""
LONGEST = 90
"""Code points of a line that states a title, at most."""


@cache
def _automaton() -> AhoCorasick:
    """What a text holds, in lower case, that has an offer in it; searched for far faster than ``OFFERED``."""
    return AhoCorasick([" join ", *(f"{verb} {article}" for verb in OFFERS for article in ("a ", "an ", "our "))])


class _Titles(NamedTuple):
    """The words of titles that no table knows, folded and with a space after them, each with what the tables make of the rest;
    and the lengths of these words for each rest, the longest first."""

    whole: frozenset[tuple[str, str]]
    lengths: dict[str, tuple[int, ...]]

    def before(self, words: str, start: int, floor: int, subject: str) -> str:
        """The words of the longest title with ``subject``, the occupation at ``start`` in ``words``, as its rest that stand right
        before it, behind ``floor``; "" for none."""
        for length in self.lengths.get(subject, ()):
            before = fold(words[start - length : start]) if start - length >= floor else ""
            if (before, subject) in self.whole:
                return before
        return ""


def with_own_titles(page: Page, span: Span, found: list[Placed[OccupationMention]]) -> list[Placed[OccupationMention]]:
    """``found``, the occupations that a span names, each with the words before it that the document's own titles have there."""
    titles = page.known(_own_titles) if found else None
    if not titles or not titles.whole:
        return found
    return [_in_full(page, span, each, titles) for each in found]


def _in_full(page: Page, span: Span, each: Placed[OccupationMention], titles: _Titles) -> Placed[OccupationMention]:
    mention = each.found
    before = titles.before(page.plain, each.start, span.start, mention.subject)
    if not before:
        return each
    subject = _whole(before, mention.subject)
    first, stated = seniority_before(page.plain, page.folded, each.start - len(before), span.start)
    seniority = stated or mention.seniority
    longer = mention.end + each.start - first
    return Placed(first, each.end, mention._replace(end=longer, subject=subject, seniority=seniority, known=False))


def named_by_title(page: Page, title: str) -> Named | None:
    """The occupation that a title names by more than a bare head, with the words before it that one of the document's own titles
    has there."""
    known = [mention for mention in titled(page, title) if not is_weak(mention)]
    if not known:
        return name_inverted(title)
    target = known[target_of(title, [(each.start, each.end) for each in known])]
    if specialty := _specialty_after(title, target):
        return specialty, target.seniority
    before = page.known(_own_titles).before(title, target.start, 0, target.subject)
    return _whole(before, target.subject) if before else target.subject, target.seniority


def _specialty_after(title: str, mention: OccupationMention) -> str | None:
    """The kind of an occupation whose specialty a title has behind a dash: "Web Developer - PHP"; None for none."""
    found = SPECIALTY_AFTER.match(title, mention.end) if not mention.plural else None
    return kind_of(mention.subject, found["name"]) if found else None


def _own_titles(page: Page) -> _Titles:
    """The titles that a document gives jobs and that no table has in full."""
    titles: set[tuple[str, str]] = set()
    for words, stated in dict.fromkeys(chain(_first_lines(page), _lines(page))):
        mention = next(iter(find_occupations(words)), None)
        before = _unknown_before(words, mention) if mention else ""
        if before and mention and is_weak(mention):
            stated = stated or mention.end == len(words) or FACTS_AFTER.match(words, mention.end) is not None
        if before and mention and (stated or page.folded.count(f"{before}{fold(words[mention.start : mention.end])}") > 1):
            titles.add((before, mention.subject))
    lengths: dict[str, tuple[int, ...]] = {}
    for length, rest in sorted({(len(before), rest) for before, rest in titles}, reverse=True):
        lengths[rest] = (*lengths.get(rest, ()), length)
    return _Titles(frozenset(titles), lengths)


def _lines(page: Page) -> Iterator[tuple[str, bool]]:
    """The lines that can hold a title, each with whether they state one; of others it must come again in the text."""
    headings = 0
    for index, block in enumerate(page.blocks):
        if block.kind == "heading" and (headings := headings + 1) <= MOST_HEADINGS:
            words = page.words(index)
            if label := LABELLED.match(words):
                yield words[label.end() :], True
            if page.signalled("occupations", *page.whole(index)):
                yield words, _is_name(page, index)
        elif block.kind == "field" and TITLE_FIELD.search(block.name):
            yield page.words(index), True
        elif (
            block.kind in ("paragraph", "item")
            and block.end - block.start <= LONGEST
            and (label := LABELLED.match(page.words(index)))
        ):
            yield page.words(index)[label.end() :], True
    yield from ((words, True) for _, words in _offers(page))
    yield from ((each["title"], True) for each in TASKED.finditer(page.plain))
    yield from ((each["title"], True) for each in KEYED.finditer(page.plain) if _is_title(each["title"]))


def _first_lines(page: Page) -> Iterator[tuple[str, bool]]:
    """The title of a document and its first line, likewise: either states the title that it is as a whole."""
    first = page.words(0) if page.blocks and page.blocks[0].end <= LONGEST else ""
    for words in {page.document.title or "": None, first: None}:
        label = LABELLED.match(words)
        yield words[label.end() :] if label else words, label is not None or _is_title(words)


def _is_title(words: str) -> bool:
    """True for a line of capitals that is the title of one job, whatever is behind a mark: "Wheat Procurement Officer (m/f)"."""
    mention = next(iter(find_occupations(words)), None)
    if mention is None or mention.plural or not ENDS.match(words, mention.end):
        return False
    whole = words[mention.start - len(_unknown_before(words, mention)) : mention.end]
    return all(word[0].isupper() for word in whole.split() if word not in JOINTS)


def _is_name(page: Page, index: int) -> bool:
    """True for a heading that is what a record is called, or over a line of facts: "Median pay: $50,000"."""
    if page.blocks[index].level > IMPLIED_HEADING:
        return True
    return index + 1 < len(page.blocks) and FACTS.match(page.words(index + 1)) is not None


def offered_title(page: Page) -> tuple[OccupationMention, bool] | None:
    """The occupation whose job a text offers first, be it named by its bare head ("We are hiring a driver"), and whether that
    opens the text and speaks for who hires."""
    for at, words in _offers(page):
        for mention in find_occupations(words)[:1]:
            opens = at <= OPENING and WE.search(page.plain, max(0, at - NEAR), at) is not None
            return mention._replace(subject=_whole(_unknown_before(words, mention), mention.subject)), opens
    return None


def _offers(page: Page) -> Iterator[tuple[int, str]]:
    """Where sentences offer a job, and what follows there: "driver to join our team"."""
    offers = OFFERED.finditer(page.plain) if _automaton().find_matches_as_indexes(page.lower) else ()
    for offer in offers:
        line = page.plain[offer.end() : offer.end() + LONGEST]
        if article := ARTICLE.match(line):
            yield offer.start(), line[article.end() :].partition("\n")[0]


def _whole(before: str, subject: str) -> str:
    """The title of ``subject`` with the words before it, as ``_unknown_before`` gives them."""
    return f"{canonical(before.strip(), lexicon().spellings)} {subject}".strip()


def _unknown_before(words: str, mention: OccupationMention) -> str:
    """The words right before an occupation that belong to its title and that no table knows, folded and with a space after
    them; "" for none.
    """
    lex = lexicon()
    start, before, qualified = mention.start, list[str](), False
    while start > 0 and words[start - 1] in " /" and len(before) < MOST_WORDS:
        opening = words.rfind(" ", 0, start - 1) + 1
        word = words[opening : start - 1]
        if word in JOINTS and opening > 0:
            before.insert(0, word)
            start = opening
            continue
        says_how = fold(word).rstrip(".") in SENIORITY or (SAYS_HOW.fullmatch(word) and fold(word) not in lex.before_heads)
        if before and not mention.plural and word.lower() in ("most", "more", "least", "very"):
            before, start = before[1:], start + len(before[0]) + 1  # "Most Lucrative Welder Jobs": how they are
        if says_how or not WORD.fullmatch(word) or (SAYS_MORE.fullmatch(word) and fold(word) not in lex.before_heads):
            qualified = bool(says_how)
            break
        before.insert(0, word)
        start = opening
    if not before or before[0] in JOINTS or not (qualified or OPENS.search(words, 0, start)):
        return ""
    before = [word for word in before if word not in JOINTS]
    known = {fold(word) for word in before} & (lex.before_heads | lex.heads.keys())
    unknown = words[start : mention.start]
    as_title = start == 0 and not qualified and all(word[0].isupper() for word in before)
    if (len(known) == len(before) and not as_title) or find_places(unknown) or unknown.strip() in origin_names().spellings:
        return ""
    return fold(unknown)
