"""The occupation that a whole string names: a cell, a label, a page's title."""

from __future__ import annotations

import re

from flows.extract.mentions.employed_by import name_starts
from flows.extract.mentions.levels import ASIDES, GRADES, SENIORITY
from flows.extract.mentions.occupation_lexicon import FIELDS_OF, LEADING_TITLES, Lexicon, lexicon
from flows.extract.mentions.occupation_mentions import find_occupations
from flows.extract.mentions.occupation_seniority import led_seniority
from flows.extract.mentions.occupation_spelling import canonical, fold, key, singular
from flows.extract.mentions.pay_terms import PAY_NOUNS

_OUTER = " \t,.;:'\""
_BEFORE = " \t,;:'\""
"""What may stand before a title; a full stop is part of it in ".NET Developer"."""
_NUMBERING = re.compile(r"\A\s*(?:\d{1,3}[.):]|[-*•#]+)\s+")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_PARTS = re.compile(r"\s[-–—|@]\s|\s?[:;,|•]\s|\s/\s|\s(?:at|with|in|for)\s")
_WRITTEN_AS_TITLE = re.compile(r"[^\W\d_][^\d_<>{}=$€£₹?!]*")
_NO_TITLE = re.compile(
    rf"\b(?:average|total|all|overall|others?|any|none|unknown|{PAY_NOUNS}|range|median|mean|levels?|years?|becom(?:e|ing)|"
    r"(?<!user )experience|roles?|jobs?|titles?|"
    r"positions?|practices?|clinics?|hospitals?|compan(?:y|ies)|startups?|agenc(?:y|ies)|firms?|sectors?|industr(?:y|ies)|"
    r"(?:departments?|districts?|cit(?:y|ies)|divisions?|bureaus?|units?|teams?)\Z|"
    r"th(?:e|is|at|ese|ose)|is|are|was|were|will|can|how|what|why|when|where|who|you|your|we|our|their|its)\b"
)
EMPLOYMENT = frozenset(
    {"part time", "full time", "remote", "hybrid", "contract", "temporary", "temp", "float", "casual", "seasonal"}
    | {"permanent", "per diem", "prn", "locum"}
)
"""Kinds of employment that are written before a title and are no part of it."""
NO_EMPLOYMENT = {
    "remote": frozenset({"sensing", "access", "pilot"}),
    "contract": frozenset({"manager", "management", "administrator", "administration", "specialist", "officer", "negotiator"}),
}
"""After such a kind, words that make it part of the title: a remote sensing analyst need not be remote."""

OF_FIELDS = {field: head for head, fields in FIELDS_OF.items() for field in fields}
"""How the name of a field ends, and how that of the occupation in it ends."""

OF_ANY = frozenset({"development", "engineering", "programming"})
"""Of these, those that any specialty goes with: "Python development"."""

INVERTED = re.compile(
    r"(?P<first>[A-Za-z.]+(?: [A-Za-z.]+){0,2})(?:(?P<comma>,)| [-–—|]|"
    r" with (?:an? |special )?(?:focus|speciali[sz]ation|expertise) (?:on|in)| (?:focus(?:ed|ing) on|speciali[sz](?:ed|ing) in)) "
    r"(?P<field>(?:[A-Z]|(?<!,[ ])[a-z])[\w&+#./ -]{2,40}?)(?= ?[(|@,:;]| [-–—] |\Z)"
)
"""A title that names its field last: "Manager, Data Engineering", "Consultant with focus on Computer Vision"."""
LEADS = frozenset({"lead", "principal"})
MAX_TITLE = 300
MAX_TITLE_WORDS = 8
MAX_NAMINGS = 3


def name_occupation(title: str, trusted: bool = False) -> tuple[str, str | None] | None:
    """Subject and seniority of a string that is supposed to be a title; None where it names no occupation.

    ``trusted``: the caller says that it is one (a cell under "Role", a label in a list of jobs), so that a title which no table
    and no rule knows ("Coding & Robotics Teacher") is taken as written. Otherwise the occupation in it counts ("How to become a
    data engineer").
    """
    named = _named(title, trusted)
    for _ in range(MAX_NAMINGS):  # what a title is brought to may be a title of the tables with more words
        again = _named(named[0], trusted) if named else None
        if named is None or again is None or again[0] == named[0]:
            break
        named = again[0], named[1]
    return named


def _named(title: str, trusted: bool) -> tuple[str, str | None] | None:
    lex = lexicon()
    cleaned = _NUMBERING.sub("", title[:MAX_TITLE]).rstrip(_OUTER).lstrip(_BEFORE)
    known = lex.subjects.get(key(canonical(cleaned, lex.spellings)))
    if known:
        return known, led_seniority(known)
    if named := name_inverted(cleaned):
        return named
    if trusted and (named := _titled(cleaned, lex)):
        return named
    return _mentioned(cleaned)


def name_inverted(title: str) -> tuple[str, str | None] | None:
    """What a title is that names its field after a comma: "Lead, Software Engineering" is a leading software engineer."""
    lex = lexicon()
    found = INVERTED.match(title)
    if found is None:
        return None
    words, grades = found["first"].lower().split(), list[str]()
    while len(words) > 1 and (value := _stated(words[0])):
        grades, words = [*grades, value], words[1:]
    head, field = " ".join(words).strip("."), canonical(found["field"].strip(), lex.spellings)
    person = name_field(field)
    if found["comma"] and head in LEADING_TITLES:
        return _mentioned(f"{head} of {field}")
    if found["comma"] and head in LEADS:
        return (person, "senior") if person else None
    whole = _in_field(head, field, lex) if found["comma"] or lex.heads.get(head) == "bare head" else None
    return (whole, grades[0] if grades else led_seniority(whole)) if whole else None


def _in_field(head: str, field: str, lex: Lexicon) -> str | None:
    """The occupation that the head of a title and a field of work make: "data engineering manager"; None for no field."""
    person, words = name_field(field), field.split()
    if head not in lex.heads or _is_title(field, lex) or EMPLOYMENT.issuperset(words):
        return None
    if not person and not lex.before_heads.issuperset(words):
        return None
    name = person if person and person.endswith(f" {head}") else f"{field} {head}"
    return lex.subjects.get(key(name), name)


def name_field(label: str) -> str | None:
    """The occupation of a field of work that is all of a label: "Web Design", "Python Development"; None for other labels."""
    lex = lexicon()
    name = canonical(_BRACKETS.sub(" ", label).strip(_OUTER), lex.spellings)
    known = lex.fields.get(key(name))
    before, _, last = name.rpartition(" ")
    if known is None and before and last in OF_FIELDS:
        occupation = f"{before} {OF_FIELDS[last]}"
        known = lex.subjects.get(key(occupation)) or (occupation if before in lex.specialties and last in OF_ANY else None)
    if known is None and last.endswith("ology"):  # "neurology" is the work of neurologists
        known = lex.subjects.get(key(f"{name.removesuffix('y')}ist"))
        person = lex.subjects.get(key(f"{last.removesuffix('y')}ist")) if last != "technology" else None
        if known is None and person and lex.before_heads.issuperset(before.replace("/", " ").split()):
            known = f"{before} {person}".lstrip()  # "environmental geology" is that of environmental geologists
    return known


def name_graded_field(label: str) -> tuple[str, str | None] | None:
    """The occupation of a field of work that a label names, with the seniority before it: "Junior DevOps"; None for others."""
    first, _, rest = label.partition(" ")
    grade = SENIORITY.get(fold(first).rstrip("."))
    named = name_field(rest) if grade and rest else name_field(label)
    return (named, grade) if named else None


def _mentioned(title: str) -> tuple[str, str | None] | None:
    mentions = find_occupations(title)
    strong = [mention for mention in mentions if mention.known or " " in mention.subject] or mentions
    return (strong[0].subject, strong[0].seniority) if strong else None


def _titled(title: str, lex: Lexicon) -> tuple[str, str | None] | None:
    """The first part of a title ("Data Engineer - Senior", "Developer / Engineer") as written, without its words of seniority."""
    without_brackets = _BRACKETS.sub(" ", title)
    parts = [part for each in _PARTS.split(without_brackets) if (part := each.rstrip(_OUTER).lstrip(_BEFORE))]
    if not parts:
        return None
    further = [fold(part).strip(" .") for part in (*parts[1:], *_BRACKETS.findall(title))]
    elsewhere = next((ASIDES[part] for part in further if part in ASIDES), None)
    known = lex.subjects.get(key(canonical(without_brackets, lex.spellings)))
    if known:
        kinds = (lex.subjects.get(key(f"{canonical(part, lex.spellings)} {known}")) for part in _BRACKETS.findall(title))
        return next(filter(None, kinds), known), elsewhere or led_seniority(known)
    words, seniority = _without_seniority(parts[0].split(), lex)
    if not words:
        return None
    title_words, seniority = " ".join(words), seniority or elsewhere
    title_words = title_words[name_starts(title_words) :]
    written = canonical(title_words, lex.spellings)
    name = singular(written)
    known = lex.subjects.get(key(name)) or name_field(name)  # "Software Engineering" in a column of careers
    if known or name in lex.heads:
        for at, narrowing in enumerate(further):  # "Software Engineer - Full Stack", "Engineer - AI/ML", "Nurse (Pediatric)"
            whole = f"{canonical(narrowing, lex.spellings)} {known or name}"
            narrows = at < len(parts) - 1 or not known
            if set(narrowing.split("/")) <= lex.specialties and (narrows or key(whole) in lex.subjects):
                return lex.subjects.get(key(whole), whole), seniority
    if known:
        return known, seniority or led_seniority(known)
    head = fold(words[0])
    if lex.heads.get(head) == "bare head" and (named := _in_field(head, written.partition(" ")[2], lex)):
        return named, seniority or led_seniority(named)  # "Manager Data Science"
    if len(words) > MAX_TITLE_WORDS or not _WRITTEN_AS_TITLE.fullmatch(title_words) or _NO_TITLE.search(name):
        return None
    return _headed(title_words, written, seniority, lex) or _mentioned(title) or _as_name(title_words, written, seniority)


def _headed(words: str, written: str, seniority: str | None, lex: Lexicon) -> tuple[str, str | None] | None:
    """A title that no table has, by its head; of two the first-named. ``written``: its words in their one spelling."""
    name = singular(written)
    role = lex.heads.get(name.replace("/", " ").rpartition(" ")[2])
    first = _first_of_two(words, written, headed=role is not None, lex=lex)
    if first:
        return lex.subjects.get(key(first), first), seniority
    return (name, seniority or ("entry" if role == "learner" else led_seniority(name))) if role else None


def _first_of_two(words: str, written: str, *, headed: bool, lex: Lexicon) -> str | None:
    """The first of two that a title names: "Treasurers and Controllers", "Estimator/Project Manager", "corporal/sergeant".
    ``headed``: it ends in the head of a title."""
    name = singular(written)
    several = singular(canonical(words.partition(" and ")[0], lex.spellings)) if " and " in name else ""
    if several and key(several) in lex.subjects and not fold(words).startswith(f"{several} and "):
        return several
    first, _, rest = name.partition("/")
    if headed and rest:
        shared = canonical(f"{first} {rest.rpartition(' ')[2]}", lex.spellings)
        if first.rpartition(" ")[2] in lex.heads or key(first) in lex.subjects:
            return first
        if key(shared) in lex.subjects:
            return shared
    people = written.partition(" and ")[0]
    if headed and people != written and people.endswith("s") and not people.endswith("ss"):
        return singular(people)
    return first if first not in lex.specialties and are_ranks(name) else None


def _as_name(words: str, written: str, seniority: str | None) -> tuple[str, str | None] | None:
    """A title that is written as a name, whatever it ends in."""
    return (written, seniority) if words[0].isupper() else None


def are_ranks(name: str) -> bool:
    """True for two words with a slash between of which one is what people are called: "corporal/sergeant"."""
    parts = name.split("/")
    return (
        len(parts) > 1
        and all(each.isalpha() and not _stated(each) for each in parts)
        and any(_is_title(each, lexicon()) for each in parts)
    )


def _without_seniority(words: list[str], lex: Lexicon) -> tuple[list[str], str | None]:
    """The words of a title without those around it that state its seniority or the kind of employment, and the seniority."""
    seniority = None
    while words and (
        (all(fold(part) in EMPLOYMENT for part in words[0].split("/")) and not _of_title(words))
        or (_stated(words[0]) and not (len(words) == 1 and fold(words[0]) in lex.heads))
    ):
        seniority, words = seniority or _stated(words[0]), words[1:]
    while len(words) > 1 and (value := {"I": "entry", **GRADES}.get(words[-1]) or _stated(words[-1])):
        seniority = seniority or value
        role = lex.heads.get(fold(words[-1]))
        if role == "learner" or (role and not _is_title(" ".join(words[:-1]), lex)):
            break  # a "data analyst intern" is one; a "data analyst lead" is a data analyst
        words = words[:-1]
    return words, seniority


def learnt(subject: str) -> str:
    """The occupation that a title says somebody learns, for what has a level beside it: that of "data analyst intern" is a data
    analyst's. A "product development intern" is all the title of one."""
    lex = lexicon()
    title, _, last = subject.rpartition(" ")
    return title if lex.heads.get(last) == "learner" and title and _is_title(title, lex) else subject


def _of_title(words: list[str]) -> bool:
    """True where the first word is a kind of employment elsewhere, and here part of a title: "remote sensing analyst"."""
    return len(words) > 1 and fold(words[1]).strip(" .,") in NO_EMPLOYMENT.get(fold(words[0]), ())


def _is_title(words: str, lex: Lexicon) -> bool:
    name = singular(canonical(words, lex.spellings))
    return name.rpartition(" ")[2] in lex.heads or key(name) in lex.subjects


def _stated(word: str) -> str | None:
    """Seniority that a word of a title states, or the first of several of which each does: "Senior/Lead"."""
    stated = [SENIORITY.get(fold(each).strip(" .,")) for each in word.split("/")]
    return stated[0] if all(stated) else None
