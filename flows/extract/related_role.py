"""``related_role``: how one occupation stands to another: the same, a kind of it, distinct from it, a step on the way to it.

Names that are merely listed together, likened ("similar to") or given as synonyms in passing ("also called") make no claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple, cast

from ahocorasick_rs import AhoCorasick

from flows.extract.context_subjects import context_subject
from flows.extract.modality_cues import fold_case
from flows.extract.occupations import OccupationMention, find_occupations
from flows.extract.page import Page, Placed, Span
from flows.extract.rows import Row, claim_row, trim
from flows.extract.scope import scope_of

Relation = Literal["same as", "kind of", "distinct from", "leads to"]
Occupation = Placed[OccupationMention]

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
                rf"(?:just )?another (?:name|term|title|word) for){A}"),
    ("kind of", rf"{BE}{HEDGE} (?:an? |one )?(?:\w+ )?(?:type|kind|form|sort|category|subset|subtype|branch|variety|"
                rf"speciali[sz]ation|breed)s? of{A}|{BE}{HEDGE} (?:an? )?speciali[sz]ed{A}"),
    ("leads to", rf"{MAY}(?: (?:also|then|later|eventually|even|go on to|often))* {MOVE}{A}(?: (?:roles?|positions?|"
                 rf"careers?|jobs?)(?: (?:such as|like|as|including)|:){A})?"),
    ("arrow", r"→|[-=]>"),
)  # fmt: skip
"""What stands between the two names, by what it says."""
CONNECTIVE = re.compile(
    "|".join(f"(?P<{name.replace(' ', '_')}>(?<!\\w)(?:{words})(?!\\w))" for name, words in BETWEEN), re.IGNORECASE
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
DIFFERENCE = re.compile(
    r"\b(?:differences?|distinctions?) (?:\w+ ){0,2}?between (?:an? |the )?(?:(?:work|job|role)s? of )?(?:an? |the )?\Z",
    re.IGNORECASE,
)
STEPS_TO = re.compile(
    r"\b(?:advance(?:s|ment)? (?:to|opportunities)|promot(?:ed|ions?) to|next (?:career )?(?:steps?|roles?)|"
    r"(?:can|could|may|might) (?:then |also |later )?(?:lead|progress|advance|move|grow|rise) (?:on |up )?(?:in)?to)\b"
    r"[^.;]{0,60}\Z",
    re.IGNORECASE,
)
"""How a lead or heading ends under which each entry is a step up: "Advancement to:", "You may progress to roles such as:"."""
ENTRY_END = re.compile(r"\s*(?:\Z|[.,;(–—])")
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
JOINED = re.compile(r",? (?:or|and) (?:even )?(?:an? |the )?|, (?:an? |the )?| ?/ ?")
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
    "pursue", "focus",
)  # fmt: skip
"""Words, in lower case, without one of which a sentence says nothing of the kind."""
MOST_OTHERS = 8
"""Occupations that one sentence says are led to, at most."""


class Said(NamedTuple):
    """One statement, and the words that make it: offsets into ``Document.plain``."""

    subject: Occupation | None
    relation: Relation
    other: Occupation
    words: Span


def extract(page: Page) -> list[Row]:
    """The statements of a document about how occupations stand to each other, in order, without ids; each once."""
    rows: dict[tuple[str, str, str], Row] = {}
    for index, sentence in _triggered(page):
        for said in _said(page, index, sentence):
            for row in _rows(page, index, said, sentence):
                rows.setdefault((row["subject"], row["relation"], row["other"]), row)
    for index, block in enumerate(page.blocks):
        if block.kind == "item" and page.signalled("occupations", block.start, block.end) and _under_steps(page, index):
            for row in _listed(page, index):
                rows.setdefault((row["subject"], row["relation"], row["other"]), row)
    return list(rows.values())


def _under_steps(page: Page, index: int) -> bool:
    """True for an entry of a list of what an occupation leads to, by its lead, else by the heading above."""
    above = [*page.leads(index)[:1], *page.headings(index)[:1]]
    return any(page.once("names steps", each, lambda words: STEPS_TO.search(words.rstrip(": ")) is not None) for each in above)


def _listed(page: Page, index: int) -> Iterator[Row]:
    """The statements that an entry of such a list makes: it is nothing but the names of occupations."""
    block = page.blocks[index]
    named = [each for each in page.within("occupations", index, find_occupations, page.whole(index)) if _named(each)]
    if not named or page.plain[block.start : named[0].start].strip(" -•*·"):
        return
    run = _run(page.plain, named, 0)
    if ENTRY_END.match(page.plain, run[-1].end, block.end):
        topic = context_subject(page, index, Span(block.start, block.start))
        for other in run:
            said = Said(None, "leads to", other, Span(named[0].start, run[-1].end))
            yield from _rows(page, index, said, page.whole(index), topic=topic[0] if topic else None)


@cache
def _triggers() -> AhoCorasick:
    return AhoCorasick(TRIGGERS)


def _triggered(page: Page) -> Iterator[tuple[int, Span]]:
    """Sentences with words that can tie two occupations together; questions, headings and code left out."""
    last = -1
    for _, start, _ in _triggers().find_matches_as_indexes(fold_case(page.plain)):
        index = page.block_at(start)
        block = page.blocks[index]
        if start < last or block.kind in ("code", "heading", "field"):
            continue
        if not page.signalled("occupations", block.start, block.end):
            last = block.end
            continue
        sentence = page.whole(index) if block.kind == "cell" else page.sentence_at(start)
        last = sentence.end
        if not page.signalled("occupations", sentence.start, sentence.end):
            continue
        if not page.plain[sentence.start : sentence.end].rstrip(" \"”'’)*").endswith("?"):
            yield index, sentence


def _said(page: Page, index: int, sentence: Span) -> Iterator[Said]:
    every = page.within("occupations", index, find_occupations, sentence)
    found = [each for each in every if _named(each)]
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
        elif IS_A.fullmatch(gap):
            who = WHO.match(after)
            if who and right.found.known:
                yield Said(left, "kind of", right, Span(left.start, right.end + who.end()))
    yield from _connected(page, sentence, every)


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
        if said == "arrow" and not _is_of_careers(page, sentence):
            continue
        relation = cast(Relation, "leads to" if said == "arrow" else said)
        if relation != "kind of" and not _named(found[position]):
            continue
        before = found[position - 1] if position and _named(found[position - 1]) else None
        reaches = before and REACHES.fullmatch(plain[before.end : connective.start()].removesuffix(" ") + " ")
        subject = before if reaches else None
        start = subject.start if subject else connective.start()
        if UNLESS.search(plain, max(sentence.start, start - 90), start):
            continue
        if subject is None and not _is_of_the_topic(plain, sentence, connective, relation):
            continue
        others = _run(plain, found, position) if relation == "leads to" else [found[position]]
        for other in others:
            yield Said(subject, relation, other, Span(start, others[-1].end))


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


def _run(plain: str, found: list[Occupation], position: int) -> list[Occupation]:
    """The occupations that are named one after the other from ``position`` on."""
    run = [found[position]]
    for each in found[position + 1 : position + MOST_OTHERS]:
        if not _named(each) or not JOINED.fullmatch(plain[run[-1].end : each.start]):
            break
        run.append(each)
    return run


def _named(occupation: Occupation) -> bool:
    """True for an occupation named in full, not by a bare head ("engineer")."""
    return occupation.found.known or " " in occupation.found.subject


def _rows(page: Page, index: int, said: Said, sentence: Span, topic: str | None = None) -> Iterator[Row]:
    """The rows of a statement; where it names no subject itself it is of ``topic``, else of the occupation of its scope."""
    scope = scope_of(page, said.words, Span(sentence.start, said.words.end), index=index)
    subject = said.subject.found.subject if said.subject else topic or scope.subject
    other = said.other.found.subject
    if subject is None or subject == other:
        return
    quote = trim(page, said.words)
    seniority = said.subject.found.seniority if said.subject else None if topic else scope.seniority
    pairs = [(subject, other)] if said.relation in ("kind of", "leads to") else [(subject, other), (other, subject)]
    for one, another in pairs:
        values = {"relation": said.relation, "other": another}
        yield claim_row(
            page, "related_role", f"{said.relation} {another}", scope._replace(subject=one, seniority=seniority), quote, values
        )
