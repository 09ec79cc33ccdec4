"""How titles of occupations are written: folding, singular and plural, one spelling for every word."""

from __future__ import annotations

import re
from collections.abc import Mapping

_FOLDED = str.maketrans({**dict.fromkeys('-‐‑/([{"“”‘\u00a0\t\n\r', " "), "’": "'"})
_SAME_IN_PLURAL = frozenset({"chief of staff", "clergy", "infantry", "personnel", "police", "special forces", "staff", "counsel"})
_NO_PLURAL_S = ("ss", "us", "is", "ics")
_PEOPLE = {"people": "person", "persons": "person", "midwives": "midwife"}
_PLURAL_OF = {"person": "people", "midwife": "midwives"}
_PUNCTUATION = re.compile(r"[^\w+#.&/', -]+")
_SPACES = re.compile(r"[\s\-‐‑]+")
_NOT_IN_KEY = re.compile(r"[^\w+#.]+")
_LOOSE_SLASH = re.compile(r"\s*/\s*")


def fold(words: str) -> str:
    """``words`` in lower case with hyphens, slashes and opening brackets as spaces; every character keeps its place."""
    lower = words.lower()
    if len(lower) != len(words):  # a few capitals, such as U+0130, become two characters
        lower = "".join(each.lower() if len(each.lower()) == 1 else each for each in words)
    return lower.translate(_FOLDED)


def singular_word(word: str) -> str:
    """The singular of a lower-case noun that can end a title."""
    if word in _SAME_IN_PLURAL or not word.endswith(("s", "men", "people", "midwives")) or word.endswith(_NO_PLURAL_S):
        return word
    if word in _PEOPLE:
        return _PEOPLE[word]
    if word.endswith("people"):
        return word[:-6] + "person"
    if word.endswith("men"):
        return word[:-2] + "an" if len(word) > 4 else word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word


def plural_word(word: str) -> str:
    """The plural of a lower-case noun that can end a title."""
    if word in _SAME_IN_PLURAL or (word.endswith("s") and not word.endswith(("ss", "us"))):
        return word
    for single, many in _PLURAL_OF.items():
        if word.endswith(single):
            return word[: -len(single)] + many
    if word.endswith("man") and word != "human":
        return word[:-2] + "en"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("ss", "us", "ch", "sh", "x")) else "s")


def _head_end(title: str) -> int:
    """Where the head of a title ends: "director| of nursing", "engineer|, all other", "web developer|"."""
    ends = [
        place
        for mark in (" of ", ", all other", " in test", " at law", " through ", " under ")
        if (place := title.find(mark)) > 0
    ]
    return min(ends, default=len(title))


def plural(title: str) -> str:
    """The plural of a lower-case title."""
    if title in _SAME_IN_PLURAL:
        return title
    end = _head_end(title)
    before, space, head = title[:end].rpartition(" ")
    return before + space + plural_word(head) + title[end:]


def singular(title: str) -> str:
    """The singular of a lower-case title; a title in the singular stays as it is."""
    if title in _SAME_IN_PLURAL:
        return title
    end = _head_end(title)
    before, space, head = title[:end].rpartition(" ")
    return before + space + singular_word(head) + title[end:]


def canonical(title: str, spellings: Mapping[str, str]) -> str:
    """A title in lower case and in one spelling: "ML Engineers" is "machine learning engineers".

    ``spellings`` maps a word, or two or three words with a space between, to how they are written.
    """
    cleaned = _LOOSE_SLASH.sub("/", _PUNCTUATION.sub(" ", title.lower().replace("’", "'")))
    words = [
        word
        for word in (each.strip(".'") if not each.startswith(".") else each.rstrip(".'") for each in _SPACES.split(cleaned))
        if word
    ]
    written: list[str] = []
    place = 0
    while place < len(words):
        for length in (3, 2, 1):
            found = spellings.get(" ".join(words[place : place + length])) if place + length <= len(words) else None
            if found:
                break
        words_written = (found or words[place]).split(" ")
        if written[-len(words_written) :] != words_written:  # "machine learning (ML) engineer" says it once
            written += words_written
        place += length
    return " ".join(written)


def key(canonical_title: str) -> str:
    """What is equal for two spellings of one canonical title: its letters, digits and the marks of C++, C# and .NET."""
    return _NOT_IN_KEY.sub("", canonical_title)
