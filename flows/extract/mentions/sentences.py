"""Where sentences end."""

from __future__ import annotations

import re
from collections.abc import Iterator

LONG_SENTENCE = 1_200
"""Code points up to which a sentence is read whole."""

SENTENCE_END = re.compile(
    r"[.!?](?<![.!?][.!?])[.!?]*+[\"'”’)\]*]*+"
    r"(?:(?<=[a-z]\?)(?=[A-Z][a-z]*[ ,.!])|"
    r"(?:\s|\\n)++(?=[\"'“‘(\[]?[A-Z0-9$£€₹~])|(?<=[\"']),\s++(?=[\"']?\w+[\"']?: ?[\"'{\[]))"
)
"""It starts with the mark, not with what must not stand before it, so that the search runs from mark to mark. A value of data
that is text ("...?",) ends before the next key, a question right before its answer where no space parts them."""
MARKS = "!?"
"""After a point they end the sentence: "a Ph.D.?"."""

INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]")
ABBREVIATIONS = frozenset(
    [
        "approx",
        "avg",
        "b.arch",
        "b.com",
        "b.ed",
        "b.eng",
        "b.pharm",
        "b.sc",
        "b.tech",
        "bros",
        "cf",
        "co",
        "corp",
        "d.pharm",
        "dept",
        "dr",
        "e.g",
        "ed.d",
        "est",
        "etc",
        "fig",
        "fr",
        "gov",
        "hon",
        "i.e",
        "inc",
        "jr",
        "ltd",
        "m.arch",
        "m.com",
        "m.ed",
        "m.eng",
        "m.pharm",
        "m.phil",
        "m.sc",
        "m.tech",
        "max",
        "min",
        "mr",
        "mrs",
        "ms",
        "no",
        "nos",
        "p.a",
        "ph",
        "ph.d",
        "pharm.d",
        "prof",
        "psy.d",
        "rep",
        "resp",
        "rev",
        "rs",
        "sen",
        "sr",
        "st",
        "u.k",
        "u.s",
        "vs",
    ]
)
NOT_LAST = frozenset(
    {"approx", "avg", "cf", "dr", "e.g", "fig", "hon", "i.e", "mr", "mrs", "ms", "no", "nos", "ph", "prof", "rev", "st", "vs"}
)
"""Abbreviations that stand before a name, a number or an example, and never end a sentence."""

OPENS = re.compile(
    r"(?:The|These|This|Those|They|Their|There|It|If|When|While|After|Although|However|Besides|Also|Additionally|But|"
    r"Some|Most|Many|Other|Others|Students|You|Your|We)\b"
)
"""Words that start a sentence, and after an abbreviation are no part of a name."""

LONGEST_ABBREVIATION = 12
"""Code points before a point that are looked at."""


def split_sentences(words: str) -> list[tuple[int, int]]:
    """The sentences of a block, as offsets into ``words``. Abbreviations end one only before a word that starts the next."""
    spans = []
    start = 0
    for found in SENTENCE_END.finditer(words):
        dot, end = found.span()
        if words[dot] == "." and words[dot + 1] not in MARKS and _abbreviates(words, start, dot, end):
            continue
        spans.append((start, end))
        start = end
    if start < len(words):
        spans.append((start, len(words)))
    return spans if len(words) <= LONG_SENTENCE else [part for span in spans for part in _bounded(words, *span)]


def _bounded(words: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in parts of at most ``LONG_SENTENCE``, cut at spaces: a line of megabytes is no sentence."""
    while end - start > LONG_SENTENCE:
        cut = words.rfind(" ", start + 1, start + LONG_SENTENCE) + 1 or start + LONG_SENTENCE
        yield start, cut
        start = cut
    yield start, end


def _abbreviates(words: str, start: int, dot: int, after: int) -> bool:
    """True where the point at ``dot`` is of an abbreviation and ends no sentence; ``after``: where the next word starts."""
    floor = max(start, dot - LONGEST_ABBREVIATION)
    begin = max(words.rfind(" ", floor, dot) + 1, floor)
    if not words[begin:dot].isalnum():
        begin = dot
        while begin > floor and (words[begin - 1].isalnum() or words[begin - 1] in "_.&"):
            begin -= 1
    last = words[begin:dot].lower()
    if len(last) < 2:
        return last.isalpha() and last not in "irc"
    abbreviates = last in ABBREVIATIONS or ("." in last and INITIALS.fullmatch(last) is not None)
    return abbreviates and (last in NOT_LAST or OPENS.match(words, after) is None)
