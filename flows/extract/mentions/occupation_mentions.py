"""Mentions of occupations in a sentence: titles of the tables, and head nouns with the words before them that make a title."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from flows.extract.mentions.employed_by import name_starts
from flows.extract.mentions.occupation_lexicon import (
    ENDING,
    FIELD,
    HEAD,
    LEADING,
    LEARNER,
    NEVER,
    OPENERS,
    SECTOR,
    TITLE,
    lexicon,
)
from flows.extract.mentions.occupation_mention import OccupationMention
from flows.extract.mentions.occupation_nobody import is_nobody
from flows.extract.mentions.occupation_person import PAY, POST, ends_title, of_person
from flows.extract.mentions.occupation_seniority import LEAD, led_seniority, seniority_before, title_end
from flows.extract.mentions.occupation_sharing import WINDOW, of_two_fields, sharing_head, with_bracket, with_helper
from flows.extract.mentions.occupation_spelling import JOINTS, canonical, fold, key, singular

RANK = {NEVER: 0, TITLE: 0, LEADING: 1, LEARNER: 2, HEAD: 3, ENDING: 4, FIELD: 5, SECTOR: 6}
"""Which meaning of one string comes first."""
MAX_MODIFIERS = 6
"""Words before the head of a title that can belong to it, or after one that leads, at most."""
_WORK_AFTER = re.compile(
    r" (?:(?:and|or|&|\+) (?:[\w/.-]+ ){1,2})?"
    rf"(?:{PAY}|{POST}|professions?|professionals?|practitioners?|openings?|vacanc(?:y|ies)|workers?|workforce|"
    r"(?P<entry>internships?))\b"
)
"""After a field: it is the work in it that is spoken of."""
_WORK_BEFORE = re.compile(
    rf"\b(?:{PAY}|{POST}|(?P<entry>internships?)|employment|workers?|professionals?|work(?:ing|s)?) (?:in|within) "
    r"(?:the )?(?:field of |area of )?\Z"
)
"""Before a field, likewise."""
_POSTS_AFTER = re.compile(r" (?:roles?|positions?|posts?)\b")
"""After a sector: the posts in it, not how many work there ("retail jobs fell")."""
OF_FIELD = " professional"
"""How the name of those who work in a field ends."""
PROFESSIONALS = re.compile(rf"{OF_FIELD}(?P<many>s?)\b", re.IGNORECASE)
"""After a field: those who work in it."""
CREDENTIAL = re.compile(r"[®™]? ?\([A-Z]{1,5}P[®™]?\)")
"""After one of them: the short form of a certificate by that name, "Project Management Professional (PMP)"."""
ADJECTIVES = frozenset({"specialist", "expert", "professional"})
"""Heads of titles that are adjectives before another one."""

STACK = "stack"
"""What software is made with, as the word before it says: "LAMP stack"."""
BESIDE = frozenset(
    {"assistant", "aide", "helper", "supervisor", "manager", "instructor", "trainer", "foreman", "superintendent", "coordinator"}
)
"""Who helps, leads or teaches those of the occupation named before: "electrician supervisor"."""

_MIDDLE_BRACKETS = re.compile(r"\([^()]*\) ?")
_OUTER = " \t,.;:'\""
ENUMERATED = re.compile(r",? (?:and |or |& )?")
"""Between two of an enumeration."""

_Hit = tuple[int, int, int, tuple[int, int, bool, str, str, bool]]
"""Start, -end, rank and the fields of a core."""


class _Core(NamedTuple):
    """A hit of the tables: a title, or the head of one."""

    start: int
    end: int
    plural: bool
    role: str
    subject: str
    capitals: bool


def find_occupations(words: str, at_work: Collection[str] = ()) -> list[OccupationMention]:
    """The occupations that ``words`` (plain text, white space collapsed) names, from left to right, without overlap.

    ``at_work``: names of several senses that stand for people here whatever is beside them.
    """
    text = fold(words)
    hits = lexicon().automaton.find_matches_as_indexes(f" {text} ", overlapping=True)
    if not hits:
        return []
    found: list[OccupationMention] = []
    floor = 0
    ordered = _hits_on_words(words, text, hits, at_work)
    cores = {start for start, _, rank, _ in ordered if rank in (RANK[TITLE], RANK[HEAD])}
    for start, _, _, fields in ordered:
        if start < floor:
            continue
        core = _Core(*fields)
        if core.role == LEARNER and not core.plural and core.end + 1 in cores and words[core.end] == " ":
            continue  # "apprentice electrician": how far an electrician is
        if core.role == NEVER:
            floor = core.end
            continue
        if is_nobody(text, core.start, core.end):
            floor = core.end
            continue
        mention = (found and _joined(words, core, found[-1])) or _mention(words, text, core, floor)
        if mention:
            if found and (found[-1].start == mention.start or _is_adjective(words, found[-1], mention)):
                found.pop()
            sharing = sharing_head(words, text, mention, floor)
            whole = of_two_fields(words, [*sharing, mention]) if sharing and not mention.plural else None
            mention = whole or with_bracket(words, with_helper(words, mention))
            found += [whole] if whole else [*sharing, mention]
            floor = mention.end
    return found


def find_fields(words: str) -> list[str]:
    """The occupations of the fields of work that ``words`` names, from left to right: "data engineer" for data engineering."""
    text = fold(words)
    hits = lexicon().automaton.find_matches_as_indexes(f" {text} ", overlapping=True)
    return [fields[4] for *_, rank, fields in _hits_on_words(words, text, hits) if rank == RANK[FIELD]]


def _hits_on_words(words: str, text: str, hits: list[tuple[int, int, int]], at_work: Collection[str] = ()) -> list[_Hit]:
    """The hits that stand on word bounds and mean what they look like: start, -end, rank and the fields of a core, in order.

    The leftmost comes first, of those the longest. Most are inside a longer one, so that cores are made later.
    """
    patterns = lexicon().patterns
    bounded = text + "  "
    ranked: list[_Hit] = []
    unsure: list[_Hit] = []
    for index, start, stop in hits:
        end = stop - 1
        plural = bounded[end] == "s"
        after = bounded[end + plural]
        if after.isalnum() or after in "_+#":
            continue
        for role, subject, irregular, context, capitals in patterns[index]:
            if capitals and not words[start:end].isupper():
                continue
            if role == ENDING:
                start = text.rfind(" ", 0, end) + 1
                subject = text[start:end]
            hit = (start, -end - plural, RANK[role], (start, end + plural, plural or irregular, role, subject, capitals))
            if not context or subject in at_work or of_person(words, text, start, end + plural):
                ranked.append(hit)
            elif role == HEAD:
                if ends_title(words, text, start, end + plural):
                    ranked.append(hit)
            elif plural and role == TITLE:
                unsure.append(hit)
    if unsure:
        ranked += _in_company(words, unsure, ranked)
    ranked.sort()
    return ranked


def _in_company(words: str, unsure: list[_Hit], sure: list[_Hit]) -> list[_Hit]:
    """Of plurals that have other senses those in an enumeration of people: the bakers of "bakers, roofers and glaziers"."""
    people = [hit[3][:2] for hit in sure if hit[3][2] and hit[3][3] == TITLE and " " not in words[hit[3][0] : hit[3][1]]]
    found: list[_Hit] = []
    for hit in (*unsure, *reversed(unsure)):
        start, end = hit[3][:2]
        if hit not in found and any(
            ENUMERATED.fullmatch(words, end, first) or ENUMERATED.fullmatch(words, last, start) for first, last in people
        ):
            found.append(hit)
            people.append((start, end))
    return found


def _joined(words: str, core: _Core, last: OccupationMention) -> OccupationMention | None:
    """The mention before a head together with the head, where no more than a space is between: "data analyst intern"."""
    if last.plural or core.start != last.end + 1 or words[last.end] != " ":
        return None
    if core.role == LEARNER:
        learns = lexicon().heads.get(last.subject.rpartition(" ")[2]) == LEARNER
        subject = last.subject if learns else f"{last.subject} {core.subject}"
        return OccupationMention(last.start, core.end, subject, "entry", last.known, core.plural)
    if core.subject == LEAD.strip():  # "software engineer lead"
        return OccupationMention(last.start, core.end, last.subject, "senior", last.known, core.plural)
    beside = last.known and core.subject in BESIDE
    if not beside and (core.role != HEAD or core.subject == "associate" or last.subject in lexicon().heads):
        return None
    if f" {core.subject} " in f"{last.subject} ":  # "SRE engineer", "SDET engineer"
        return OccupationMention(last.start, core.end, last.subject, last.seniority, last.known, core.plural)
    return OccupationMention(last.start, core.end, f"{last.subject} {core.subject}", last.seniority, False, core.plural)


def _is_adjective(words: str, last: OccupationMention, mention: OccupationMention) -> bool:
    """True for a bare head that says of which sort the people after it are: "specialist nurses"."""
    bare = last.subject in ADJECTIVES and not last.plural
    return bare and mention.start == last.end + 1 and words[last.end] == " "


def _mention(words: str, text: str, core: _Core, floor: int) -> OccupationMention | None:
    if core.role == SECTOR:
        posts = _POSTS_AFTER.match(text, core.end)
        return OccupationMention(core.start, core.end, core.subject, None, True, False) if posts else None
    if core.role == FIELD:
        return _professionals(words, core) or _field(text, core)
    if core.role == LEADING:
        return _leading(words, text, core, floor)
    start = _title_start(words, text, core, floor)
    start += name_starts(words[start : core.end])
    named = _name(words[start : core.start], words, core)
    if core.role == HEAD and start > floor:
        opener = text.rfind(" ", floor, start - 1) + 1 or floor
        opened = _name(words[opener : core.start], words, core) if text[opener : start - 1] in OPENERS else None
        if opened and opened[2]:
            start, named = opener, opened
    if named is None:
        return None
    subject, seniority, known = named
    if not known:
        # "Other" closes the titles of the classification; before a further word it says nothing.
        subject = subject.removesuffix(", all other")
    first, stated = seniority_before(words, text, start, floor)
    end, grade = title_end(words, core.end, subject)
    return OccupationMention(first, end, subject, stated or grade or seniority, known, core.plural)


def _professionals(words: str, core: _Core) -> OccupationMention | None:
    """Those who work in a field, as they are called: "data science professionals"."""
    people = PROFESSIONALS.match(words, core.end)
    if people is None or CREDENTIAL.match(words, people.end()):
        return None
    subject = canonical(words[core.start : core.end], lexicon().spellings) + OF_FIELD
    return OccupationMention(core.start, people.end(), subject, None, True, people["many"] == "s")


def _field(text: str, core: _Core) -> OccupationMention | None:
    """A field of work counts as its occupation beside words of work only: a degree or a course in it is no occupation."""
    work = _WORK_AFTER.match(text, core.end) or _WORK_BEFORE.search(text[max(0, core.start - WINDOW) : core.start])
    if work is None:
        return None
    return OccupationMention(core.start, core.end, core.subject, "entry" if work["entry"] else None, True, False)


def _leading(words: str, text: str, core: _Core, floor: int) -> OccupationMention | None:
    """ "Head of data science", "director of nursing": the leading title with the words after it that can be part of a title."""
    lex = lexicon()
    stop, count = core.end, 0
    while count < MAX_MODIFIERS and text[stop : stop + 1] == " ":
        space = text.find(" ", stop + 1)
        word = text[stop + 1 : len(text) if space < 0 else space]
        bare = word.rstrip(_OUTER + ")")
        if bare not in lex.before_heads:
            break
        stop, count = stop + 1 + len(bare), count + 1
        if bare != word:
            break
    if count == 0:
        return None
    subject = f"{core.subject} of {canonical(words[core.end : stop], lex.spellings)}"
    first, stated = seniority_before(words, text, core.start, floor)
    seniority = "senior" if core.subject in ("head", "director") else None
    return OccupationMention(first, stop, subject, stated or seniority, key(subject) in lex.subjects, core.plural)


def _title_start(words: str, text: str, core: _Core, floor: int) -> int:
    """Where the title of a core begins: as far left as words go that can stand before it."""
    title = text[core.start : core.end]
    if core.role == TITLE and ("," in title or (core.plural and " and " in title)):
        return core.start  # a title of the classification that stands for several
    begin = place = core.start
    count = 0
    while place > floor and count < MAX_MODIFIERS:
        count += 1
        if words[place - 2 : place] == ") ":  # "Machine Learning (ML) Engineer": the brackets count if words before them do
            place = words.rfind(" (", max(floor, place - 40), place) + 1
            continue
        modifier = _modifier(words, text, core, place, floor)
        if modifier is None:
            break
        start, written = modifier
        count += written - 1
        if count > MAX_MODIFIERS:
            break
        begin = place = start
    return _after_hyphen(words, text, core, begin) if floor < begin < core.start and words[begin - 1] == "-" else begin


def _modifier(words: str, text: str, core: _Core, place: int, floor: int) -> tuple[int, int] | None:
    """The word, or the pair of words, right before ``place`` that can stand before a core: where it starts, and as how many
    words it will be written, so that the name of the name is the name; None where nothing can.

    Before a whole title of several words an industry is no part of it ("healthcare data analysts"), nor is what a slash sets off.
    """
    lex = lexicon()
    accepted = lex.before_titles if core.role == TITLE and " " in core.subject else lex.before_heads
    joint = words[place - 1]
    start = text.rfind(" ", floor, place - 1) + 1 or floor
    word = text[start : place - 1]
    if joint not in JOINTS or not word or _is_apart(text, word, start, core, floor):
        return None
    if joint == "/" and (word not in lex.specialties or core.role not in (HEAD, LEARNER)):
        return None
    written = max((len(form) for spelling, form in lex.spellings.get(word, ()) if len(spelling) == 1), default=1)
    pair_start = text.rfind(" ", floor, start - 1) + 1 or floor if start > floor else floor
    if word in accepted:  # of "cath lab nurse" all, though a lab is one
        whole = text[pair_start : place - 1] in lex.specialties or (word == STACK and text[pair_start : start - 1].isalnum())
        return (pair_start if whole else start), written
    # Two words, "full stack", or a pair, "research and development", of which one is passed already.
    joined = f"{text[pair_start:start]}and {text[place : text.find(' ', place)]}" if word in ("and", "&") else ""
    of_two = start > floor and (text[pair_start : place - 1] in accepted or joined in lex.pairs)
    return (pair_start, written) if of_two else None


def _is_apart(text: str, word: str, start: int, core: _Core, floor: int) -> bool:
    """True for words before a core that say something else: "mid-career electricians", "entry paralegal", "mid-weight
    designers", "the title head chef", "the bureau projects baker employment"."""
    if word == "career":
        return core.role != TITLE or " " not in core.subject
    if word == "entry":
        return not text.endswith(("data ", "order "), floor, start)
    if word == "weight":
        return text.endswith("mid ", floor, start)
    return word in ("title", "projects") and core.role == TITLE


def _after_hyphen(words: str, text: str, core: _Core, begin: int) -> int:
    """Where a title begins of whose words the first stands behind a hyphen: "in-house editor", "low-voltage technician"."""
    lex = lexicon()
    whole = singular(canonical(words[begin : core.end], lex.spellings))
    return begin if key(whole) in lex.subjects else text.find(" ", begin, core.start) + 1


def _name(before: str, words: str, core: _Core) -> tuple[str, str | None, bool] | None:
    """Subject, seniority and whether it is known, of a core with the words ``before`` it; None for what is no occupation."""
    lex = lexicon()
    if not before:
        if core.role in (TITLE, ENDING):
            return core.subject, led_seniority(core.subject), True
        if lex.heads[core.subject] not in ("bare head", "learner"):
            return None
        return core.subject, "entry" if core.role == LEARNER else None, False
    as_written = words[core.start : core.end]
    if core.role == TITLE and (core.capitals or " " in as_written or " " not in core.subject):
        as_written = core.subject  # but a "C++ programmer" stays one, though a programmer is a "computer programmer"
    title = singular(canonical(_MIDDLE_BRACKETS.sub(" ", before) + as_written, lex.spellings))
    known = lex.subjects.get(key(title))
    if known:
        return known, led_seniority(known), True
    if core.role == TITLE and not core.capitals and _same_head(words[core.start : core.end], core.subject):
        title = singular(canonical(_MIDDLE_BRACKETS.sub(" ", before) + words[core.start : core.end], lex.spellings))
    if core.role == LEARNER:
        field = lex.fields.get(key(title.rpartition(" ")[0]))
        return field or title, "entry", field is not None
    return title, led_seniority(title), False


def _same_head(written: str, subject: str) -> bool:
    """True where a title of several words ends as it is written with the head of the subject that it is known as."""
    return " " in written and singular(written.lower()).rpartition(" ")[2] == subject.rpartition(" ")[2]
