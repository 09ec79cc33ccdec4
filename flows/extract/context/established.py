"""Words of several senses that a document uses for people at work: pilots in one about pilots, wherever it names them."""

from __future__ import annotations

from functools import lru_cache, partial

from ahocorasick_rs import AhoCorasick

from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.occupation_spelling import fold
from flows.extract.mentions.occupations import OccupationMention, find_occupations
from flows.extract.pages.page import Page, Placed, Span

MOST_WRITTEN = 400
"""Places of a document in which it is looked for whom it names so, at most."""
MOST_BLOCKS = 200
"""Blocks of a document of which the headings are looked at."""
LEAST = 2
"""Times that a document names somebody beside words of work, at least; once is enough where a heading has the word, too."""


def find_established(page: Page, index: int, span: Span) -> list[Placed[OccupationMention]]:
    """The occupations that a span of a block names, with those whose names count as such all over the document."""
    sure = at_work(page)
    if not sure:
        return page.within("occupations", index, find_occupations, span)
    return page.within("occupations established", index, partial(find_occupations, at_work=sure), span)


def at_work(page: Page) -> frozenset[str]:
    """The names of several senses that stand for people all over a document."""
    return page.known(_established)


@lru_cache(maxsize=8)
def _automaton(names: frozenset[str]) -> AhoCorasick:
    return AhoCorasick([f" {name}" for name in sorted(names)])


def _established(page: Page) -> frozenset[str]:
    lex = lexicon()
    folded = f" {page.folded}".replace("\n", " ")
    written = _automaton(lex.context).find_matches_as_indexes(folded)[:MOST_WRITTEN]
    sentences = dict.fromkeys(page.sentence_at(start) for _, start, _ in written)  # a space before the text shifts it by one
    counts: dict[str, int] = {}
    for sentence in sentences:
        for each in page.within("occupations", page.block_at(sentence.start), find_occupations, sentence):
            if each.found.subject in lex.context:
                counts[each.found.subject] = counts.get(each.found.subject, 0) + 1
    if not counts:
        return frozenset()
    headings = fold(" ".join(["", page.document.title or "", *_headings(page)]))
    return frozenset(name for name, count in counts.items() if count >= LEAST or f" {name}" in headings)


def _headings(page: Page) -> list[str]:
    return [page.words(index) for index, block in enumerate(page.blocks[:MOST_BLOCKS]) if block.kind == "heading"]
