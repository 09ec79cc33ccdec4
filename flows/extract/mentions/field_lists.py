"""Lists of fields of study: "computer science, statistics, or a related field such as economics"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from flows.extract.mentions.lexicon_tables import rows

LONGEST_FIELD = 7
"""Words of one field."""

NEXT_CLAUSE = re.compile(
    r"(?:[\w-]+ ){0,3}?(?P<who>[A-Za-z]+s) (?:(?:(?<=ers )|(?<=ors )|(?<=ists )|(?<=ians ))(?=[a-z])|(?:can|may|might|could|must|"
    r"should|will|are|have|need|usually|often|typically|generally|normally|also|then|start|begin|work|go)\b)"
)
"""After the comma of a list of fields: who does something, so that it is another clause."""
TOKEN = re.compile(r"[A-Za-z](?:[^\W⁰¹²³⁴-⁹]|[&+#'’-]|\.(?![A-Z][a-z]))*(?:[^\W⁰¹²³⁴-⁹]|[+#])|[A-Za-z]|&|[,/()]|[^\s\w,/()&]|\d+")
UNBOUND = re.compile(
    r"(?:[a-z]+(?:al|ic|cal|ar)|civil|electronics?|life|real|computer|information|library|marriage|child|speech)\Z", re.IGNORECASE
)
"""Adjectives that wait for their noun: "electrical and computer engineering" is one field."""
SUFFIX = re.compile(r"[a-z]{2,}(?:ology|onomy|ography|istry|onomics|engineering|informatics|therapy)\Z", re.IGNORECASE)
OF_A_FIELD = re.compile(
    r" (?:the )?(?:art|ideas|science|technology|medicine|design|education|religions?|music|architecture|law|mind|justice)\b",
    re.IGNORECASE,
)
VERB_LIKE = re.compile(r"(?:[a-z]+(?:s|ed|ing)(?<!ics)|[a-z]+n['’]t|first)\Z")
EXAMPLE = frozenset({"such", "like", "including", "e.g", "eg", "especially", "particularly", "namely", "i.e"})
EXAMPLE_IN_BRACKETS = re.compile(r"\((?:such as|e\.g\.|like|including|for example)", re.IGNORECASE)
SUBJECT_BEFORE = re.compile(r",? and (?:the|an?|your|most|many|some) \Z")
SUBJECT_AFTER = re.compile(r" (?:is|are|was|were|can|could|may|might|will|would|has|have|helps?|requires?|needs?)\b")
"""Around what is the subject of the next clause, and no field."""
IN_SHORT = re.compile(r"\([A-Z][A-Za-z&/]{0,5}\)")
"""After a field: how it is abbreviated."""
REMARK = re.compile(r"\([^()]{2,60}\)(?=,? (?:or |and )?\w|,|/)")
"""After a field of a list that goes on: what it takes in."""
NEXT_STEP = re.compile(r"(?:Step|Phase|Stage|Path|Pathway|Tip) #?\d{1,2} ?[:.–—-]")
"""How a line starts that goes on with something else: "Step 2: "."""
NOT_LIMITED = re.compile(r"[,;]? ?but (?:is |are )?not (?:be )?limited to[:,]?", re.IGNORECASE)
"""After "including": that there are more."""
POSSESSED = re.compile(
    r" (?:their|your|his|her|its|our|to)\b|(?<=ing) (?:in|an?|the|at|with|through|on|for|part)\b", re.IGNORECASE
)
"""What follows a verb, and no field of study."""

ADJECTIVES = frozenset({"culinary", "dental", "legal", "medical", "scientific", "theological", "veterinary"})
"""What names a field where it stands directly before a degree."""
ARTICLES = frozenset({"a", "an", "the", "either", "both", "as"})
SCHOOLS = frozenset({"school", "college"})
"""What a field can be about, and no field itself."""
BRANCHES = frozenset({"industry", "industries", "sector", "sectors"})
"""What asks for a degree, unless it is called by a field ("the IT industry")."""
DEGREE_WORDS = frozenset({"degree", "degrees", "program", "programs", "programme", "programmes", "course", "courses"})


class Fields(NamedTuple):
    """Fields of study, lower case, as written, and where the words that name them end (or start, for those before a degree)."""

    names: list[str]
    edge: int


class Vocabulary(NamedTuple):
    """The words of lists of fields, as ``lexicon/study_fields.csv`` says them; ``capitals`` are abbreviations of fields."""

    head: frozenset[str]
    capitals: frozenset[str]
    modifier: frozenset[str]
    stop: frozenset[str]
    other: frozenset[str]
    generic: frozenset[str]
    vague: frozenset[str]


class Segment(NamedTuple):
    """A stretch of a list between two joiners. ``joiner`` stands before it: ``,`` ``/`` ``or`` ``and`` ``such`` or ''."""

    joiner: str
    start: int
    end: int
    words: list[str]


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary, read once per process."""
    parts: dict[str, set[str]] = {name: set() for name in Vocabulary._fields}
    for part, words in rows("study_fields.csv"):
        parts[part].update(words.split("|"))
    parts["capitals"] = {word for word in parts["head"] if word.isupper()}
    parts["head"] -= parts["capitals"]
    return Vocabulary(**{name: frozenset(words) for name, words in parts.items()})


def ends_field(word: str) -> bool:
    """True for a word that fields of study end with, or an abbreviation of one."""
    return word in vocabulary().capitals or word.lower() in vocabulary().head or SUFFIX.match(word) is not None


def is_known(names: list[str]) -> bool:
    """True where a word of ``names`` belongs to the names of fields."""
    return any(
        ends_field(word) or ends_field(word.upper()) or word in vocabulary().modifier for name in names for word in name.split()
    )


def list_fields(words: str, at: int, limit: int, *, of_discipline: bool = False) -> Fields:
    """The list of fields that starts at ``at``. "Or a related field" ends it, unless examples of it follow.

    ``of_discipline``: what follows "Bachelor of", where the word "degree" ends the list too.
    """
    names: list[str] = []
    edge = firm = at
    vague = False
    doubtful = 0  # unknown names at the end of a list without "or": rather the next clause
    for segment in _segments(words, at, limit, of_discipline=of_discipline):
        exemplifies = segment.joiner == "such"
        if exemplifies and not vague and names and names[-1].split()[-1] in vocabulary().generic:
            names.pop()  # "a technical field such as ..."
            vague = True
        if names and segment.joiner == "and" and POSSESSED.match(words, segment.end) and not is_known(segment.words):
            break  # "in nursing and continue their education"
        opens_clause = SUBJECT_BEFORE.search(words, edge, segment.start) and SUBJECT_AFTER.match(words, segment.end)
        if names and opens_clause and not is_known(segment.words):
            break  # "in nursing, and the licence is a plus"
        if names and segment.joiner == "," and (who := NEXT_CLAUSE.match(words, segment.start)) and not ends_field(who["who"]):
            break  # "in nursing, data scientists may"
        added = exemplifies and not vague and is_known([" ".join(segment.words)])  # "the natural sciences such as biology"
        if (vague != exemplifies and not added and (vague or names)) or _names_other(segment.words):
            break
        edge = segment.end
        vague = _is_vague(segment.words, first=not names)
        if vague and segment.joiner in ("or", "and"):
            doubtful = 0
        if not vague:
            name = " ".join(words[segment.start : segment.end].lower().split())
            if not names or (segment.joiner == "or" and is_known(segment.words[:-1])):
                name = _field_within(segment.words) or name
            if names and _is_one_with(names[-1], segment) and words.startswith(", ", segment.end):
                names[-1] += f" and {name}"
                continue
            names.append(name)
            doubtful = doubtful + 1 if segment.joiner == "," and not is_known([name]) else 0
        firm = firm if doubtful else edge
    return Fields(names[: len(names) - doubtful], firm) if len(names) > doubtful else Fields(names, edge)


def _is_one_with(name: str, segment: Segment) -> bool:
    """True for "engineering" after "computer science and": within a list, it is one field with what stands before."""
    return (
        segment.joiner == "and" and segment.words in (["engineering"], ["technology"]) and name.endswith(("science", "sciences"))
    )


def _names_other(segment: list[str]) -> bool:
    """True for what stands in such a list and is no field ("a portfolio", "the mining industry"), but for "school counseling",
    "user experience"."""
    if segment[-1] in BRANCHES and segment[0] not in vocabulary().vague and not _field_within(segment):
        return True
    others = [word for word in segment if word in vocabulary().other and not (word == "experience" and segment[0] == "user")]
    return bool(others) and not (len(segment) > 1 and segment[0] in SCHOOLS and len(others) == 1 and ends_field(segment[-1]))


def _is_vague(segment: list[str], *, first: bool) -> bool:
    """True for "a related field", "something similar", "equivalent", "any discipline"; "a quantitative field" says something."""
    vague, generic = vocabulary().vague, vocabulary().generic
    if first and _field_within(segment):
        return False
    if segment[0] in vague or (segment[0] in generic and (len(segment) == 1 or segment[1] in vague)):
        return not first or segment[-1] in generic or all(word in vague or word in generic for word in segment)
    unknown = ("related" in segment and not _field_within(segment)) or not is_known(segment[:-1])
    return not first and segment[-1] in generic and len(segment) > 1 and unknown


def _field_within(segment: list[str]) -> str:
    """The field that a phrase with a word for fields names: "engineering" of "an appropriate engineering discipline"; else ''."""
    if segment[-1] not in vocabulary().generic:
        return ""
    named = [word for word in segment[:-1] if word not in vocabulary().vague]
    return " ".join(named) if named and (ends_field(named[-1]) or ends_field(named[-1].upper())) else ""


def _segments(words: str, at: int, limit: int, *, of_discipline: bool) -> Iterator[Segment]:
    """The segments of a list from ``at`` on, up to the word, sign or bracket that ends it. Articles are left out."""
    taken: list[re.Match[str]] = []
    joiner = ""
    passed = at
    for token in TOKEN.finditer(words, at, limit):
        if token.start() < passed:
            continue
        if aside := _end_of_aside(words, token, taken, joiner, limit):
            passed = aside
        elif following := _joiner(words, token, taken):
            if taken:
                yield _segment(joiner, taken)
            joiner = following if taken or following != "," else joiner
            taken = []
        elif not taken and _is_skipped(token[0].lower(), joiner):
            continue
        elif _goes_on(words, token, taken, limit, of_discipline=of_discipline):
            taken.append(token)
        else:
            break
    while taken and taken[-1][0].lower() in ("and", "&"):
        taken.pop()
    if taken:
        yield _segment(joiner, taken)


def _end_of_aside(words: str, token: re.Match[str], taken: list[re.Match[str]], joiner: str, limit: int) -> int:
    """The end of what starts with a token and says nothing of the list: the short form of a field, "but not limited to", the
    last point of "e.g."; 0 for other tokens."""
    if token[0] == ".":
        return token.end() if words[token.start() - 3 : token.start()].lower() in ("e.g", "i.e") else 0
    aside = None
    if taken and token[0] == "(":
        aside = IN_SHORT.match(words, token.start(), limit) or (
            not _is_generic(taken) and REMARK.match(words, token.start(), limit)
        )
    elif joiner == "such" and not taken:
        aside = NOT_LIMITED.match(words, token.start(), limit)
    return aside.end() if aside else 0


def _is_skipped(word: str, joiner: str) -> bool:
    """True for a small word before a field: "or a physics degree", "and in physics"; "physics, a job" is another clause."""
    if word in ARTICLES:
        return joiner != "," and (joiner != "and" or word == "the")
    return word in ("in", "even") and joiner in ("or", "and")


def _goes_on(words: str, token: re.Match[str], taken: list[re.Match[str]], limit: int, *, of_discipline: bool) -> bool:
    """True for the next word of a field, of which those that are ``taken`` stand before it."""
    lower = token[0].lower()
    if not taken and lower in ARTICLES:
        return False
    if taken and token[0][0] in "SPT" and NEXT_STEP.match(words, token.start()):
        return False
    if lower == "of" and taken and ends_field(taken[-1][0]) and OF_A_FIELD.match(words, token.end(), limit):
        return True  # "history of art"
    if lower == "of" and _is_generic(taken) and words.startswith(" study", token.end()):
        return True
    return _belongs(token[0], taken) and not (of_discipline and lower in DEGREE_WORDS)


def _segment(joiner: str, taken: list[re.Match[str]]) -> Segment:
    words = (token[0].lower().replace("’", "'") for token in taken)
    return Segment(joiner, taken[0].start(), taken[-1].end(), [part for word in words for part in _related_apart(word)])


def _related_apart(word: str) -> list[str]:
    """ "Health-related" as the two words that it is made of, or the word."""
    field = word.removesuffix("-related")
    return [field, "related"] if field != word else [word]


def _joiner(words: str, token: re.Match[str], taken: list[re.Match[str]]) -> str:
    """What a token joins two segments with, or '' where it joins none."""
    lower = "and" if token[0] == "&" else token[0].lower()
    if lower in EXAMPLE or (lower == "(" and (EXAMPLE_IN_BRACKETS.match(words, token.start()) or _is_generic(taken))):
        return "such"
    if lower == "and" and taken and UNBOUND.match(taken[-1][0]) and not ends_field(taken[-1][0]):
        return ""
    return lower if lower in (",", "/", "or", "and", "and/or") else ""


def _is_generic(taken: list[re.Match[str]]) -> bool:
    """True for "a related field", behind which a bracket holds examples."""
    return bool(taken) and taken[-1][0].lower() in vocabulary().generic


def _belongs(word: str, taken: list[re.Match[str]]) -> bool:
    """True for a word that can be part of a field's name."""
    if word == "&" or word == "and":
        return bool(taken)
    if taken and VERB_LIKE.match(word) and ends_field(taken[-1][0]) and not ends_field(word):
        return False  # "engineering represents"
    return (
        word[0].isalpha()
        and len(taken) < LONGEST_FIELD
        and (word in vocabulary().capitals or word.lower() not in vocabulary().stop)
    )
