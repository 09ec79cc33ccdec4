"""Mentions of occupations in a sentence: titles of the tables, and head nouns with the words before them that make a title."""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.extract.occupation_lexicon import (
    ENDING,
    FIELD,
    HEAD,
    LEADING,
    LEARNER,
    NEVER,
    OPENERS,
    TITLE,
    Lexicon,
    Pattern,
    lexicon,
)
from flows.extract.occupation_spelling import canonical, fold, key, singular

SENIORITY = {
    **dict.fromkeys(
        ("entry level", "entry", "junior", "jr", "jnr", "graduate", "associate", "trainee", "apprentice", "fresher", "novice"),
        "entry",
    ),
    **dict.fromkeys(("early career", "new", "beginner", "beginning", "newly qualified", "new grad", "intern"), "entry"),
    **dict.fromkeys(("mid level", "mid", "mid career", "mid senior", "intermediate", "middle"), "mid"),
    **dict.fromkeys(
        ("senior", "sr", "snr", "lead", "principal", "staff", "distinguished", "experienced", "seasoned", "senior level"),
        "senior",
    ),
    **dict.fromkeys(("veteran", "late career", "expert level"), "senior"),
}
"""Words before a title and the seniority that they state."""
GRADES = {"II": "mid", "III": "senior", "IV": "senior", "V": "senior"}
"""Roman grades after a title; "I" is left out, since "as an engineer I ..." is no grade."""
LED = frozenset({"manager", "director"})
MAX_MODIFIERS = 6
WINDOW = 48
"""Characters beside a word that are searched for words of work."""

_PAY = "salar(?:y|ies)|wages?|pay|compensation|earnings|income"
_POST = "jobs?|roles?|careers?|positions?"
_WORK_AFTER = re.compile(
    rf" (?:{_PAY}|{_POST}|professionals?|practitioners?|openings?|vacanc(?:y|ies)|workers?|workforce|(?P<entry>internships?))\b"
)
_WORK_BEFORE = re.compile(
    rf"\b(?:{_PAY}|{_POST}|(?P<entry>internships?)|employment|workers?|professionals?|work(?:ing|s)?) (?:in|within) "
    r"(?:the )?(?:field of |area of )?\Z"
)
_PERSON_AFTER = re.compile(rf"(?:'s?)? (?:{_PAY}|{_POST}|earn(?:s|ed)?)\b")
_PERSON_BEFORE = re.compile(
    r"\b(?:as an?|becom(?:e|es|ing) an?|became an?|careers? (?:as|of|in)|hir(?:e|ing)|"
    rf"(?:{_PAY}|{_POST}|employment|outlook) (?:for|of)(?: an?| the| all| most)?) \Z"
)
_PERSON_GRADED = re.compile(r"\b(?:senior|sr\.?|junior|jr\.?|entry level|mid level|mid career|experienced|lead|principal) \Z")
_DETERMINER_BEFORE = re.compile(r"(?:\A|\b(?:an?|the|as|of|for|our|and|or|[,;:]) )\Z")
_MIDDLE_BRACKETS = re.compile(r"\([^()]*\) ?")
_ABBREVIATION = re.compile(r" \(([A-Za-z][A-Za-z/&.]{1,8}?)s?\)")
_GRADE = re.compile(r" (II|III|IV|V)(?![\w.])")
_JOINTS = " -/‐‑"
_OUTER = " \t,.;:'\""


@dataclass(frozen=True, slots=True)
class OccupationMention:
    """An occupation named in ``words[start:end]``, with the seniority that the title states (``entry``, ``mid``, ``senior``).

    ``known``: the name comes from the tables. A bare head ("engineers"), which only refers to an occupation, is not known.
    """

    start: int
    end: int
    subject: str
    seniority: str | None
    known: bool
    plural: bool


def find_occupations(words: str) -> list[OccupationMention]:
    """The occupations that ``words`` (plain text, white space collapsed) names, from left to right, without overlap."""
    lex = lexicon()
    text = fold(words)
    hits = lex.automaton.find_matches_as_indexes(f" {text} ", overlapping=True)
    if not hits:
        return []
    found: list[OccupationMention] = []
    floor = 0
    for start, end, pattern in _cores(words, text, hits, lex):
        if start < floor:
            continue
        if pattern.role == NEVER:
            floor = end
            continue
        mention = _mention(words, text, start, end, pattern, floor, found[-1] if found else None, lex)
        if mention is None:
            continue
        if found and mention.start <= found[-1].start:
            found.pop()
        found.append(mention)
        floor = mention.end
    return found


_RANK = {NEVER: 0, TITLE: 0, LEADING: 1, LEARNER: 2, HEAD: 3, ENDING: 4, FIELD: 5}


def _cores(words: str, text: str, hits: list[tuple[int, int, int]], lex: Lexicon) -> list[tuple[int, int, Pattern]]:
    """The hits that stand on word bounds and mean what they look like: the leftmost first, of those the longest."""
    bounded = text + "  "
    cores: list[tuple[int, int, int, Pattern]] = []
    for index, start, stop in hits:
        end = stop - 1
        plural = bounded[end] == "s"
        after = bounded[end + plural]
        if after.isalnum() or after in "_+#":
            continue
        for pattern in lex.patterns[index]:
            if pattern.capitals and not words[start:end].isupper():
                continue
            if plural:
                pattern = pattern._replace(plural=True)
            if pattern.role == ENDING:
                start = text.rfind(" ", 0, end) + 1
                pattern = pattern._replace(subject=text[start:end])
            if pattern.context and not _of_person(text, start, end + plural):
                continue
            cores.append((start, -end - plural, _RANK[pattern.role], pattern))
    cores.sort(key=lambda core: core[:3])
    return [(start, -end, pattern) for start, end, _, pattern in cores]


def _of_person(text: str, start: int, end: int) -> bool:
    """Whether a word with several senses stands alone in its string, or beside words of work."""
    if start == 0 and not text[end:].strip(_OUTER):
        return True
    before = text[max(0, start - WINDOW) : start]
    return bool(_PERSON_AFTER.match(text, end) or _PERSON_BEFORE.search(before) or _PERSON_GRADED.search(before))


def _mention(
    words: str, text: str, start: int, end: int, pattern: Pattern, floor: int, last: OccupationMention | None, lex: Lexicon
) -> OccupationMention | None:
    if pattern.role == FIELD:
        return _field(text, start, end, pattern)
    if pattern.role == LEADING:
        return _leading(words, text, start, end, pattern, floor, lex)
    adjacent = last is not None and last.end == start - 1 and words[last.end] == " " and not last.plural
    if adjacent and last is not None:
        if pattern.role == LEARNER:
            return OccupationMention(last.start, end, last.subject, "entry", last.known, pattern.plural)
        if pattern.role == HEAD and last.subject not in lex.heads and pattern.subject != "associate":
            repeated = last.subject.endswith(f" {pattern.subject}")  # "SRE engineer"
            subject = last.subject if repeated else f"{last.subject} {pattern.subject}"
            return OccupationMention(last.start, end, subject, last.seniority, repeated and last.known, pattern.plural)
    begin = _extent(words, text, start, floor, pattern, lex)
    named = _name(words[begin:start], words[start:end], pattern, lex)
    opener = text.rfind(" ", floor, max(begin - 1, 0)) + 1 or floor
    if pattern.role == HEAD and text[opener : max(begin - 1, 0)] in OPENERS:
        opened = _name(words[opener:start], words[start:end], pattern, lex)
        if opened and opened[2]:
            begin, named = opener, opened
    if named is None:
        return None
    subject, seniority, known = named
    first, stated = _seniority_before(words, text, begin, floor)
    end, grade = _tail(words, end, subject, lex)
    return OccupationMention(first, end, subject, stated or grade or seniority, known, pattern.plural)


def _field(text: str, start: int, end: int, pattern: Pattern) -> OccupationMention | None:
    """A field of work counts as its occupation beside words of work only: a degree or a course in it is no occupation."""
    work = _WORK_AFTER.match(text, end) or _WORK_BEFORE.search(text[max(0, start - WINDOW) : start])
    if work is None:
        return None
    return OccupationMention(start, end, pattern.subject, "entry" if work["entry"] else None, True, False)


def _leading(words: str, text: str, start: int, end: int, pattern: Pattern, floor: int, lex: Lexicon) -> OccupationMention | None:
    """ "Head of data science", "director of nursing": the leading title with the words after it that can be part of a title."""
    stop, count = end, 0
    while count < MAX_MODIFIERS and text[stop : stop + 1] == " ":
        space = text.find(" ", stop + 1)
        until = len(text) if space < 0 else space
        word = text[stop + 1 : until]
        bare = word.rstrip(_OUTER + ")")
        if bare not in lex.before_heads:
            break
        stop, count = stop + 1 + len(bare), count + 1
        if bare != word:
            break
    if count == 0:
        return None
    subject = f"{pattern.subject} of {canonical(words[end:stop], lex.spellings)}"
    first, stated = _seniority_before(words, text, start, floor)
    seniority = "senior" if pattern.subject in ("head", "director") else None
    return OccupationMention(first, stop, subject, stated or seniority, key(subject) in lex.subjects, pattern.plural)


def _extent(words: str, text: str, start: int, floor: int, pattern: Pattern, lex: Lexicon) -> int:
    """Where a title begins whose core begins at ``start``: as far left as words go that can stand before it.

    Before a whole title of several words an industry is no part of it ("healthcare data analysts"), nor is what a slash sets off.
    """
    whole = pattern.role == TITLE and " " in pattern.subject
    accepted = lex.before_titles if whole else lex.before_heads
    begin, place, count = start, start, 0
    while place > floor and count < MAX_MODIFIERS:
        joint = words[place - 1]
        if words[place - 2 : place] == ") ":  # "Machine Learning (ML) Engineer": the brackets count if words before them do
            opening = words.rfind(" (", max(floor, place - 12), place) + 1
            if not opening:
                break
            place, count = opening, count + 1
            continue
        word_start = text.rfind(" ", floor, place - 1) + 1 or floor
        word = text[word_start : place - 1]
        if joint not in _JOINTS or not word:
            break
        if joint == "/" and (word not in lex.specialties or pattern.role not in (HEAD, LEARNER)):
            break
        if word not in accepted:
            pair_start = text.rfind(" ", floor, word_start - 1) + 1 or floor
            if word_start <= floor or text[pair_start : place - 1] not in accepted:
                break
            word_start = pair_start
        begin = place = word_start
        count += 1
    return begin


def _name(before: str, core: str, pattern: Pattern, lex: Lexicon) -> tuple[str, str | None, bool] | None:
    """Subject, seniority and whether it is known, of a core with the words before it; None for what is no occupation."""
    if not before:
        if pattern.role in (TITLE, ENDING):
            return pattern.subject, led_seniority(pattern.subject, lex), True
        if lex.heads[pattern.subject] == "head":
            return None
        return pattern.subject, "entry" if pattern.role == LEARNER else None, False
    before = _MIDDLE_BRACKETS.sub(" ", before)
    short = pattern.role == TITLE and (
        pattern.capitals or " " in core or " " not in pattern.subject
    )  # "C++ programmer" stays one
    title = singular(canonical(f"{before}{pattern.subject if short else core}", lex.spellings))
    known = lex.subjects.get(key(title))
    if known:
        return known, led_seniority(known, lex), True
    if pattern.role == TITLE:
        return title, led_seniority(title, lex), False
    if not before:
        return (
            (title, "entry" if pattern.role == LEARNER else None, False)
            if lex.heads.get(title) in ("bare head", "learner")
            else None
        )
    if pattern.role == LEARNER:
        field = lex.fields.get(key(title.rpartition(" ")[0]))
        return field or title, "entry", field is not None
    return title, led_seniority(title, lex), False


def led_seniority(title: str, lex: Lexicon) -> str | None:
    """Who manages or directs a field of work is senior in it; a project manager manages no field."""
    field, _, head = title.rpartition(" ")
    return "senior" if head in LED and key(field) in lex.fields else None


def _seniority_before(words: str, text: str, start: int, floor: int) -> tuple[int, str | None]:
    """Where the words of seniority before a title begin, and what they state (the first of them decides)."""
    place, stated = start, None
    while place > floor:
        joint = words[place - 1]
        word_start = text.rfind(" ", floor, place - 1) + 1 or floor
        word = text[word_start : place - 1].rstrip(".")
        if joint not in _JOINTS or not word:
            break
        if word in ("level", "career", "qualified", "grad"):
            word_start = text.rfind(" ", floor, word_start - 1) + 1 or floor
            word = text[word_start : place - 1]
        value = SENIORITY.get(word)
        if value is None or (word in ("lead", "staff", "intern") and not _is_label(words, text, word_start)):
            break
        place, stated = word_start, value
    return place, stated


def _is_label(words: str, text: str, start: int) -> bool:
    """Whether "lead" or "staff" belongs to the title rather than being a verb or a noun."""
    return words[start].isupper() or _DETERMINER_BEFORE.search(text[max(0, start - 5) : start]) is not None


def _tail(words: str, end: int, subject: str, lex: Lexicon) -> tuple[int, str | None]:
    """Where a title ends with the abbreviation and the grade after it, and the seniority of the grade."""
    if words[end : end + 2] == " (":
        match = _ABBREVIATION.match(words, end)
        if match and (
            lex.subjects.get(key(match[1].lower())) == subject
            or match[1].lower() == "".join(word[0] for word in subject.split(" "))
        ):
            end = match.end()
        elif match and fold(match[1]) in SENIORITY:
            return match.end(), SENIORITY[fold(match[1])]
    if words[end : end + 2] in (" I", " V"):
        grade = _GRADE.match(words, end)
        if grade:
            return grade.end(), GRADES[grade[1]]
    return end, None
