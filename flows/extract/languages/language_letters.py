"""Languages whose names are a letter or a word (R, C, Go) and that a sentence names alone, in a document that speaks of code."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract.context.languages import Name
from flows.extract.languages.language_lists import LETTERED
from flows.extract.pages.page import Page, Span

LONE = frozenset({"C", "Go", "R", "Rust", "Swift"})
"""Such names, but for those that persons have too (Julia, Ruby)."""
OF_CODE = re.compile(
    r"\b(?:programm(?:e|er|ers|ing)|cod(?:e|es|ing|ers?)|script(?:s|ing)?|software|develop(?:er|ers|ing)|algorithms?|statistical|"
    r"statistics|databases?|analytics|firmware|compilers?|bioinformat\w+|actuar\w+|reliability engineers?|data (?:scien|"
    r"analy|engineer)\w+)\b",
    re.IGNORECASE,
)
"""In a document whose languages are those of computers."""
BEFORE = re.compile(
    r"(?<![\w’'-])(?!(?:an?|the|his|her|team|type|unit|let['’]s|minus|equals|factor|curve|variable|value)\b)"
    r"[a-z][\w’'/-]*,? [(“\"]?\Z|\b(?:e\.g|i\.e)\.,? \Z"
)
"""Before such a name: a word in lower case which no letter follows that counts something."""
AMONG_LETTERS = re.compile(r"\b[A-Z](?:,| and| or|/| to) ?(?:and |or )?\Z")
"""Before it: it is one of several letters."""
AFTER = re.compile(
    r"(?:,|;|:|\)|[”\"]|['’]s\b)|\.(?=\s*\Z)|\Z| (?!to\b|for it\b|ahead\b|green\b|live\b|through\b|rating\b|number\b|"
    r"values?\b)[a-z]{2,}|[?!]"
)
"""After it: the sentence goes on in lower case, or ends."""

OPENS = re.compile(
    r"(?:, (?:which|while|though)|['’]s| (?:is|isn['’]t|has|remains?|helps?|offers?|"
    r"lets?|makes?|can|will|should|must|would|comes?|"
    r"dominates?|rules?))\b"
)
"""After it where it opens its sentence: it is what that speaks of."""


def with_lone_letters(page: Page, index: int, names: Sequence[Name]) -> list[Name]:
    """``names``, which stand in one block, with those beyond doubt that its sentences name as words of their own."""
    if page.blocks[index].kind not in ("paragraph", "item"):
        return list(names)
    alone = {name for name in names if name.name in LONE and name.needs and _stands_alone(page, name)}
    if not alone or not page.kept("speaks of code", (), lambda: OF_CODE.search(page.plain) is not None):
        return list(names)
    return [name._replace(needs="") if name in alone else name for name in names]


def _stands_alone(page: Page, name: Name) -> bool:
    """True for a name in capitals within a sentence, after a word in lower case, that counts and grades nothing."""
    plain, sentence = page.plain, page.sentence_at(name.start)
    if not plain[name.start].isupper():
        return False
    if name.start == sentence.start:
        return name.name != "C" and OPENS.match(plain, name.end, sentence.end) is not None
    near = Span(max(sentence.start, name.start - 24), name.start)
    before = plain[near.start : near.end]
    if LETTERED.search(before) or AMONG_LETTERS.search(before) or not BEFORE.search(before):
        return False
    return AFTER.match(plain, name.end, sentence.end) is not None
