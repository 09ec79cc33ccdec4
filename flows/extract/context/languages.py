"""Languages that a text names, brought to one name each; read from ``lexicon/languages.csv``.

A document is scanned once. Names that are letters, words or brands too (R, Go, Swift, Assembly) are found as candidates,
with what they need around them to be read as languages; ``flows.extract.languages.language_lists`` decides on them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple, cast

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from flows.extract.mentions.currencies import CODES
from flows.extract.mentions.lexicon_tables import rows
from flows.extract.pages.page import Page

Needs = Literal["", "case", "company", "word"]
"""What a name needs around it, from least to most, see ``lexicon/languages.csv``."""

DELIMITERS = " ,/);.:?!\n|–—+&-'’\"”]"
"""What can follow a name of one or two letters: the automaton looks for ``R,`` and ``R )``, not for every R."""

VERSION = re.compile(r"[ -]?(?:v\.? ?)?\d{1,2}(?:\.\d{1,2}|\.x)?\+?(?![\w%])|20\d\d(?!\w)|/\d{1,2}(?!\w)")
"""A version after a name: Python 3, PHP8, Java 8+, C++17, HTML5."""
OF_MONEY = re.compile(r" ?\d[\d,.]*(?: \d{3})*(?: ?[kKmM])?(?: ?[-–] ?\d[\d,.]*)? ?(?:[kKmM]\b|\b(?<=000))")
"""After the code of a currency that is a language's name, too: "PHP15-30k"."""
TOKEN = re.compile(r"\S*\Z")
ADDRESS = re.compile(r"://|www\.|\.(?:com|org|io|net|co|edu|dev)/", re.IGNORECASE)


class Name(NamedTuple):
    """A language that is named: offsets into the text that was scanned. ``written`` ends before a version, ``end`` after it."""

    start: int
    end: int
    name: str
    needs: Needs


@cache
def _lexicon() -> tuple[AhoCorasick, tuple[tuple[str, Needs, int] | None, ...]]:
    """The automaton of all spellings; for each pattern its name, its needs and its length, None for what is no language."""
    meanings: dict[str, tuple[str, Needs, int] | None] = {}
    for (names,) in rows("not_languages.csv"):
        meanings.update((written, None) for name in names.split("|") for written in _cases(name))
    for name, spellings, needs in rows("languages.csv"):
        for spelling in spellings.split("|"):
            for written in (spelling,) if needs else _cases(spelling):
                for pattern in [written + each for each in DELIMITERS] if len(written) <= 2 else [written]:
                    meanings.setdefault(pattern, (name, cast(Needs, needs), len(written)))
    return AhoCorasick(list(meanings), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA), tuple(
        meanings.values()
    )


def _cases(spelling: str) -> set[str]:
    return {spelling, spelling.lower(), spelling.upper(), spelling[0].upper() + spelling[1:].lower()}


def languages_of(page: Page) -> list[Name]:
    """The languages that a document may name; ``page.known(languages_of)`` scans once for all kinds of claims."""
    return scan(page.plain)


def scan(plain: str) -> list[Name]:
    """The languages that ``plain`` may name, in order, without overlap. One pass, about 15 µs for 4,000 characters without
    any."""
    automaton, meanings = _lexicon()
    found = []
    for pattern, start, _ in automaton.find_matches_as_indexes(plain + "\n"):
        meaning = meanings[pattern]
        if meaning is not None:
            end = start + meaning[2]
            if _stands_alone(plain, start, end):
                version = VERSION.match(plain, end)
                found.append(Name(start, version.end() if version else end, meaning[0], meaning[1]))
    return found


def _stands_alone(plain: str, start: int, end: int) -> bool:
    """False within a longer word, a file's name, an address, a tag or an abbreviation (index.html, #python, R&D, Node.JS)."""
    before = plain[start - 1] if start else " "
    after = plain[end] if end < len(plain) else " "
    if before.isalnum() or before in "_@#$" or after in "_@":
        return False
    if plain[start:end] in {*CODES, "R"} and OF_MONEY.match(plain, end):
        return False
    if after.isalnum() and not (after.isdigit() and VERSION.match(plain, end)):
        return False
    short = end - start <= 2 and plain[end - 1] not in "#+"
    if (before == "." and (plain[start].islower() or short)) or (before in "-&" and start > 1 and plain[start - 2].isalnum()):
        return False
    follows = plain[end + 1] if end + 1 < len(plain) else " "
    if after == "." and follows.isalnum() and follows.islower():
        return False
    if plain[end - 1].isalpha() and (after == "#" or (after == "+" and (short or plain[end - 2] == " "))):
        return False
    if short and (
        after == "&"
        or (after in "'’" and follows.isalpha())
        or (after == "-" and not plain.startswith(("based", "programming", "language"), end + 1))
    ):
        return False
    if before in "/.-" or after in "/.":
        token = TOKEN.search(plain, max(0, start - 120), start)
        if token and ADDRESS.search(token[0]):
            return False
    return True
