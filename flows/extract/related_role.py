"""``related_role``: how one occupation stands to another: the same, a kind of it, distinct from it, a step on the way to it.

Names that are merely listed together or likened ("similar to") make no claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import cast

from ahocorasick_rs import AhoCorasick

from flows.extract.context.rows import Row
from flows.extract.mentions.occupations import find_occupations
from flows.extract.pages.page import Page, Span
from flows.extract.related_lists import DIFFERENCE, structural
from flows.extract.relations import Occupation, Relation, Said, is_named, rows_of, run_of

BE = r"(?:is|are|was|were)"
HEDGE = (
    r"(?: (?:also|often|really|essentially|basically|actually|simply|in fact|generally|usually|typically|considered|"
    r"clearly|quite|very|fundamentally|entirely))*"
)
DUTIES = r"(?: (?:the )?(?:work|job|role|duties|responsibilities|position|profession|career) of)?"
A = r"(?: (?:an?|the|that of an?|those of an?))?"
POST = (
    r"(?:roles?|jobs?|occupations?|professions?|positions?|careers?|paths?|titles?|disciplines?|fields|things|people|specialties)"
)
MAY = r"(?:can|could|may|might|will|would|often|usually|typically|commonly|frequently|sometimes|eventually)"
MOVE = (
    r"(?:become|becoming|advance (?:in)?to|progress (?:in)?to|move (?:up |on )?(?:in)?to|grow into|evolve into|"
    r"transition (?:in)?to|be promoted to|step up to|rise to|go on to (?:be|become)|work (?:their|your) way up to|lead to|pursue)"
)

BETWEEN = (
    ("distinct from", rf"{BE}{HEDGE} (?:distinct|different|separate) from{DUTIES}{A}|"
                      rf"{BE}{HEDGE} not{HEDGE} (?:the same(?: (?:thing|role|job))? as|identical to|an? (?:type|kind|form) of){A}"
                      rf"|(?:isn|aren)['’]t{HEDGE} (?:the same(?: (?:thing|role|job))? as|identical to|an? (?:type|kind|"
                      rf"form) of){A}|differs?(?: (?:markedly|greatly|significantly|sharply))? from{DUTIES}{A}"),
    ("same as", rf"{BE}{HEDGE} (?:(?:exactly )?the same(?: (?:thing|role|job|occupation|position))? as|identical to|"
                rf"(?:just )?another (?:name|term|title|word) for){A}|"
                rf"(?:(?:(?<=, )|[(])(?:(?:who|which) )?(?:{BE} )?|{BE} )"
                r"(?:also|otherwise|sometimes|often|commonly|alternatively) "
                rf"(?:known as|called|referred to as|titled|advertised as){A}|[(]?(?:a[.]k[.]a[.]|aka){A}"),
    ("kind of", rf"{BE}{HEDGE} (?:an? |one )?(?:\w+ )?(?:type|kind|form|sort|category|subset|subtype|branch|variety|"
                rf"speciali[sz]ation|breed)s? of{A}|{BE}{HEDGE} (?:an? )?speciali[sz]ed{A}"),
    ("starts as", rf"(?:start|begin|started|began)(?: (?:out|off))?(?: their (?:careers?|working lives))? as{A}"),
    ("leads to", r"(?:move|moves|moving|go|goes|going|progress|progresses|progressing|advance|advances|advancing) on to"
                 rf"(?: become)?{A}(?: (?:roles?|positions?|careers?|jobs?)(?: (?:such as|like|as|including)|:){A})?|"
                 rf"(?:{BE}|get)(?: (?:often|usually|sometimes|then|later|typically))? promoted to{A}|"
                 rf"{BE}(?: often| usually| typically)? an? stepping[- ]stone (?:to|towards?){A}|"
                 rf"{MAY}(?: (?:also|then|later|eventually|even|go on to|often))* {MOVE}{A}(?: (?:roles?|positions?|"
                 rf"careers?|jobs?)(?: (?:such as|like|as|including)|:){A})?"),
    ("arrow", r"→|[-=]>"),
)  # fmt: skip
"""What stands between the two names, by what it says."""
CONNECTIVE = re.compile(
    r"(?<!\w)(?=[a-z(→=-])(?:" + "|".join(f"(?P<{name.replace(' ', '_')}>{words})" for name, words in BETWEEN) + r")(?!\w)",
    re.IGNORECASE,
)

WHO = re.compile(
    r" (?:who|with an? (?:focus|speciali[sz]ation) (?:on|in)|speciali[sz](?:ing|ed) in|focus(?:ed|ing|sed) on)\b",
    re.IGNORECASE,
)
IS_A = re.compile(rf" {BE}(?: (?:also|essentially|basically|really|simply|in effect))?(?: an?)? ", re.IGNORECASE)
AND = re.compile(r" and (?:an? |the )?", re.IGNORECASE)
BOTH_DIFFER = re.compile(
    rf"(?: {POST})?,? (?:{BE}{HEDGE}(?: (?:two|three|both))?(?: (?:different|distinct|"
    rf"separate)(?: but (?:\w+ )?related)?(?: {POST})?|{HEDGE} not{HEDGE} the same(?: (?:thing|role|job))?)|differ)(?!\w)",
    re.IGNORECASE,
)
REACHES = re.compile(
    r"(?: professionals?| roles?| jobs?| positions?)?(?:,? (?:who|with|after|over time|in time|eventually|however|"
    r"therefore|then|also)\b[^.;:!?,]{0,50})?,? ?"
)
"""What may stand between the first name and the connective."""
UNLESS = re.compile(
    r"\b(?:not|never|no|n['’]t|if|whether|unless|neither|rather than|often (?:mistaken|confused)|before you|"
    r"used interchangeably)\b[^,;]{0,40}\Z|\b(?:I|my|he|she|his|her)\b",
    re.IGNORECASE,
)
ADDRESSED = re.compile(r"\b(?:you|they|some|many|most)\s?\Z", re.IGNORECASE)
REFERRED = re.compile(r"\b(?:it|(?:this|the) (?:role|job|occupation|profession|position|career))\s?\Z", re.IGNORECASE)
LATER = re.compile(
    r"\b(?:with (?:\w+ ){0,2}experience|after|eventually|from (?:here|there)|over time|as you (?:gain|progress|grow)|"
    r"in time|later|advance|promoted|once you|career path|progression)\b",
    re.IGNORECASE,
)
FROM = re.compile(r"\bfrom (?:an? |the )?(?:(?:entry[- ]level|junior) )?\Z", re.IGNORECASE)
THEN_TO = re.compile(r",? (?:and )?(?:then )?(?:on |up )?to (?:an? |the )?", re.IGNORECASE)
CAREER = re.compile(
    r"\b(?:career|path(?:s|ways?)?|progress(?:ion|es)?|ladder|promotions?|advancement|growth|level)\b", re.IGNORECASE
)
"""What a chain of arrows must stand under to be one of steps: others show who hands what to whom."""
TRIGGERS = (
    "differ", "distinct", "separate", "the same", "identical", "another name", "another term", "another title", "another word",
    " who ", "→", "->", "=>", "type of", "types of", "kind of", "kinds of", "form of", "forms of", "sort of", "sorts of",
    "category of", "categories of", "subset of", "subsets of", "subtype of", "subtypes of", "branch of", "branches of",
    "variety of", "varieties of", "breed of", "breeds of", "speciali", "become", "becoming", "advance", "progress", "move ",
    "grow into", "evolve", "transition", "promoted", "step up", "rise to", "go on to", "work their", "work your", "lead to",
    "pursue", "focus", "also known", "also called", "also referred", "otherwise known", "sometimes called", "often called",
    "commonly known", "commonly called", "alternatively", "a.k.a.", "aka ", "also titled", "also advertised", " on to ",
    "stepping", "start as", "starts as", "started as", "start out", "starts out", "started out", "start off", "begin as",
    "begins as", "began as", "start their", "began their", "begin their", "ladder", "promotion", "career runs", "career tends",
    "careers run", "career goes", "career path", "career moves", "career leads", "career can", "career usually",
)  # fmt: skip
"""Words, in lower case, without one of which a sentence says nothing of the kind."""


def extract(page: Page) -> list[Row]:
    """The statements of a document about how occupations stand to each other, in order, without ids; each once."""
    rows: dict[tuple[str, str, str], Row] = {}
    for index, sentence in _triggered(page):
        for said in _said(page, index, sentence):
            for row in rows_of(page, index, said, sentence):
                rows.setdefault((row["subject"], row["relation"], row["other"]), row)
    for row in structural(page):
        rows.setdefault((row["subject"], row["relation"], row["other"]), row)
    return list(rows.values())


@cache
def _triggers() -> AhoCorasick:
    return AhoCorasick(TRIGGERS)


def _triggered(page: Page) -> Iterator[tuple[int, Span]]:
    """Sentences with words that can tie two occupations together; questions, headings and code left out."""
    last = -1
    for _, start, _ in _triggers().find_matches_as_indexes(page.lower):
        index = page.block_at(start)
        block = page.blocks[index]
        if start < last or block.kind in ("code", "heading", "field"):
            continue
        if not page.signalled("occupations", block.start, block.end):
            last = block.end
            continue
        sentence = page.sentence_of(index, start)
        last = sentence.end
        if not page.signalled("occupations", sentence.start, sentence.end):
            continue
        if not page.plain[sentence.start : sentence.end].rstrip(" \"”'’)*").endswith("?"):
            yield index, sentence


def _said(page: Page, index: int, sentence: Span) -> Iterator[Said]:
    every = page.within("occupations", index, find_occupations, sentence)
    found = [each for each in every if is_named(each)]
    if not found:
        return
    plain = page.plain
    for left, right in pairwise(found):
        before, gap = plain[max(sentence.start, left.start - 90) : left.start], plain[left.end : right.start]
        after = plain[right.end : min(sentence.end, right.end + 90)]
        if UNLESS.search(before):
            continue
        both = BOTH_DIFFER.match(after) if AND.fullmatch(gap) else None
        difference = DIFFERENCE.search(before) if AND.fullmatch(gap) else None
        if both:
            yield Said(left, "distinct from", right, Span(left.start, right.end + both.end()))
        elif difference:
            yield Said(left, "distinct from", right, Span(left.start - len(before) + difference.start(), right.end))
        elif IS_A.fullmatch(gap) and WHO.match(after) and right.found.known:
            yield Said(left, "kind of", right, Span(left.start, right.end))
    yield from _connected(page, sentence, every)
    yield from _climbed(page, sentence, found)


def _connected(page: Page, sentence: Span, found: list[Occupation]) -> Iterator[Said]:
    """What connectives in a sentence say: the name before each, and the name or names right after it.

    A bare head names no occupation, but it can be what others are a kind of ("a type of engineer").
    """
    plain = page.plain
    position = 0
    for connective in CONNECTIVE.finditer(plain, sentence.start, sentence.end):
        while position < len(found) and found[position].start < connective.end():
            position += 1
        if position == len(found) or not re.fullmatch(r"\s?(?:\w+ )?", plain[connective.end() : found[position].start]):
            continue
        said = str(connective.lastgroup).replace("_", " ")
        if said == "starts as":
            yield from _begun(plain, sentence, connective, found, position)
            continue
        if said == "arrow" and not _is_of_careers(page, sentence):
            continue
        relation = cast(Relation, "leads to" if said == "arrow" else said)
        if relation != "kind of" and not is_named(found[position]):
            continue
        before = found[position - 1] if position and is_named(found[position - 1]) else None
        reaches = before and REACHES.fullmatch(plain[before.end : connective.start()].removesuffix(" ") + " ")
        subject = before if reaches else None
        start = subject.start if subject else connective.start()
        if UNLESS.search(plain, max(sentence.start, start - 90), start):
            continue
        if subject is None and not _is_of_the_topic(plain, sentence, connective, relation):
            continue
        others = run_of(plain, found, position) if relation == "leads to" else [found[position]]
        for other in others:
            if relation == "leads to" and subject and _is_grade(subject, other):
                continue
            yield Said(subject, relation, other, Span(start, others[-1].end))


def _begun(plain: str, sentence: Span, connective: re.Match[str], found: list[Occupation], position: int) -> Iterator[Said]:
    """What those begin as who become another: "Most sous chefs start as line cooks"."""
    after, first = found[position - 1] if position else None, found[position]
    if after is None or not is_named(after) or not is_named(first):
        return
    reaches = REACHES.fullmatch(plain[after.end : connective.start()].removesuffix(" ") + " ")
    if reaches and not UNLESS.search(plain, max(sentence.start, after.start - 90), after.start):
        yield Said(first, "leads to", after, Span(after.start, first.end))


def _climbed(page: Page, sentence: Span, found: list[Occupation]) -> Iterator[Said]:
    """The steps of a career that a sentence tells in order: "from kitchen porter to line cook to sous chef"."""
    plain = page.plain
    if not found or not FROM.search(plain, sentence.start, found[0].start) or not CAREER.search(plain, *sentence):
        return
    for left, right in pairwise(found):
        if not THEN_TO.fullmatch(plain[left.end : right.start]):
            return
        if not _is_grade(left, right):
            yield Said(left, "leads to", right, Span(left.start, right.end))


def _is_grade(left: Occupation, right: Occupation) -> bool:
    """True for a step that only repeats the end of a title: "data scientist to senior scientist"."""
    return left.found.subject.endswith(f" {right.found.subject}")


def _is_of_the_topic(plain: str, sentence: Span, connective: re.Match[str], relation: Relation) -> bool:
    """True where the words before a connective mean the occupation that is the topic: "it", or, of a career, "you"."""
    low = max(sentence.start, connective.start() - 20)
    if relation == "leads to":
        return (
            ADDRESSED.search(plain, low, connective.start()) is not None
            and LATER.search(plain, sentence.start, sentence.end) is not None
        )
    return REFERRED.search(plain, low, connective.start()) is not None


def _is_of_careers(page: Page, sentence: Span) -> bool:
    index = page.block_at(sentence.start)
    near = [sentence, *(span for _, span in page.around(index)[:2])]
    return any(CAREER.search(page.plain, span.start, span.end) for span in near)
