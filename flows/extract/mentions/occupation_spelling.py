"""How titles of occupations are written: folding, singular and plural, one spelling for every word."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

JOINTS = " \u00a0-/‐‑"
"""What stands between the words of a title."""
_KEPT = frozenset(" +#.,&'_")
_FOLDED = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum() and chr(code) not in _KEPT})
_MARKS = "–—“”‘…•£€₹\u00a0"
"""What mostly stands in a text beyond ASCII: without it the rest is ASCII."""
_BETWEEN = re.compile(r"[^\w +#.,&']")
"""What is neither letter nor digit nor one of ``_KEPT``."""
_SAME_IN_PLURAL = frozenset({"chief of staff", "clergy", "infantry", "personnel", "police", "special forces", "staff", "counsel"})
_NO_PLURAL_S = ("ss", "us", "is", "ics")
_PEOPLE = {"people": "person", "persons": "person", "midwives": "midwife"}
_PLURAL_OF = {"person": "people", "midwife": "midwives"}
_AFTER_HEAD = re.compile(r" (?:of|in test|at law|through|under) |(?: in test| at law|, all other)\Z")
_PLAIN = re.compile(r"[a-z ]+")
_PUNCTUATION = re.compile(r"[^\w+#.&/', -]+")
_SPACES = re.compile(r"[\s\-‐‑]+")
_NOT_IN_KEY = re.compile(r"[^\w+#.]+")
_LOOSE_SLASH = re.compile(r"\s*/\s*")


Spellings = Mapping[str, Sequence[tuple[list[str], list[str]]]]
"""Spellings of words in titles by their first word: the words of a spelling, and the words that are written for them."""


def lower_case(words: str) -> str:
    """``words`` in lower case; every character keeps its place."""
    lower = words.lower()
    if len(lower) != len(words):  # a few capitals, such as U+0130, become two characters
        lower = "".join(each.lower() if len(each.lower()) == 1 else each for each in words)
    return lower


def fold_case(words: str) -> str:
    """``words`` in lower case with straight apostrophes; every character keeps its place."""
    return lower_case(words).replace("’", "'")


def fold(words: str) -> str:
    """``words`` in lower case with hyphens, dashes, slashes, brackets and the like as spaces; every character keeps its place."""
    return fold_lower(fold_case(words))


def fold_lower(lower: str) -> str:
    """What ``fold`` gives of words that ``fold_case`` gave."""
    if not lower.isascii():
        for mark in _MARKS:
            lower = lower.replace(mark, " ")
    # translate is ten times slower than the pattern where there is more than ASCII, and twice as fast elsewhere
    apart = lower.translate(_FOLDED) if lower.isascii() else _BETWEEN.sub(" ", lower)
    return apart.replace(" '", "  ")


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
    return word + ("es" if word.endswith(("ss", "us", "ch", "sh", "x")) and not word.endswith("tech") else "s")


def _head_end(title: str) -> int:
    """Where the head of a title ends: "director| of nursing", "engineer|, all other", "web developer|"."""
    after = _AFTER_HEAD.search(title)
    return after.start() if after and after.start() else len(title)


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


def canonical(title: str, spellings: Spellings) -> str:
    """A title in lower case and in one spelling: "ML Engineers" is "machine learning engineers"."""
    lower = title.lower()
    if not _PLAIN.fullmatch(lower):
        lower = _LOOSE_SLASH.sub("/", _PUNCTUATION.sub(" ", lower.replace("’", "'")))
        lower = " ".join(
            each.strip("'").rstrip(".") if each.startswith(".") else each.strip(".'") for each in _SPACES.split(lower)
        )
    words = lower.split()
    if spellings.keys().isdisjoint(words):
        return " ".join(words)
    written: list[str] = []
    place = 0
    while place < len(words):
        longest, spelled = 1, [words[place]]
        for spelling, form in spellings.get(words[place], ()):
            length = len(spelling)
            if length >= longest and words[place : place + length] == spelling:
                longest, spelled = length, form
        if written[-len(spelled) :] != spelled:  # "machine learning (ML) engineer" says it once
            written += spelled
        place += longest
    return " ".join(written)


def initials(name: str) -> str:
    """The first letters of the words of a name: "pm" for "project manager"."""
    return "".join(word[0] for word in name.split())


def key(canonical_title: str) -> str:
    """What is equal for two spellings of one canonical title: its letters, digits and the marks of C++, C# and .NET."""
    return _NOT_IN_KEY.sub("", canonical_title)
