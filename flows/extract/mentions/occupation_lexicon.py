"""The curated tables of occupations, made ready for search."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from flows.extract.mentions.lexicon_tables import rows
from flows.extract.mentions.occupation_spelling import Spellings, canonical, fold, key, plural, singular

TITLE, HEAD, LEARNER, FIELD, SECTOR = "title", "head", "learner", "field", "sector"
LEADING, ENDING, NEVER = "leading", "ending", "never"
LEADING_TITLES = ("vice president", "vp", "svp", "evp", "head", "director", "chief", "superintendent", "dean", "professor")
"""Titles that are followed by what they lead: "head of data science"."""
ENDINGS = ("ologist", "iatrist")
"""Word endings that no other nouns have than those for occupations."""
TECHNICIAN = " technician"
"""The end of titles that are also written with " tech"."""
HEADS = ("context head", "head", "bare head", "learner")
"""The roles of words that head titles, in ascending order: what a later one says of a word counts."""
FIELDS_OF = {
    "developer": ("development",),
    "engineer": ("engineering",),
    "designer": ("design",),
    "administrator": ("administration",),
    "programmer": ("programming",),
    "tester": ("testing",),
    "architect": ("architecture",),
    "manager": ("management",),
    "analyst": ("analysis", "analytics"),
    "consultant": ("consulting",),
    "nurse": ("nursing",),
    "therapist": ("therapy",),
    "technologist": ("technology",),
    "accountant": ("accounting",),
    "auditor": ("auditing",),
    "banker": ("banking",),
    "trader": ("trading",),
    "planner": ("planning",),
    "surveyor": ("surveying",),
    "writer": ("writing",),
    "photographer": ("photography",),
    "coder": ("coding",),
    "biller": ("billing",),
    "counselor": ("counseling",),
    "psychologist": ("psychology",),
    "pathologist": ("pathology",),
    "biologist": ("biology",),
    "geologist": ("geology",),
    "chemist": ("chemistry",),
    "physicist": ("physics",),
}
"""By the head of titles, how the name of the field ends in which they work: a quality engineer is in quality engineering."""
LONGEST_CAPITALS = 5
"""Letters of a title in capitals that is an abbreviation, and counts in capitals only, at most."""
OPENERS = frozenset({
    *("and", "of", "at", "in", "on", "the", "head", "business", "help", "crime", "indian", "certified", "licensed", "registered"),
    *("professional", "private", "staff", "senior", "junior", "apprentice", "group", "lead", "principal", "associate", "new"),
    *("general", "city", "school", "advanced", "enrolled", "charge", "uber", "fbi", "secret"),
})  # fmt: skip
"""Words that open titles of the tables ("certified public accountant") and make no other title."""


class Pattern(NamedTuple):
    """What a string means where it stands in a text.

    ``subject`` is the occupation of a title or field, the singular word of a head. ``context``: counts only beside words of work.
    ``capitals``: counts only in capitals.
    """

    role: str
    subject: str
    plural: bool = False
    context: bool = False
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything that the tables say; ``patterns`` are parallel to the patterns of ``automaton``, which start with a space.
    ``classified``: the occupations that public statistics count apart. ``never``: what looks like an occupation and is none."""

    automaton: AhoCorasick
    patterns: list[list[Pattern]]
    subjects: dict[str, str]
    context: frozenset[str]
    heads: dict[str, str]
    before_heads: frozenset[str]
    before_titles: frozenset[str]
    specialties: frozenset[str]
    pairs: frozenset[str]
    spellings: Spellings
    fields: dict[str, str]
    classified: frozenset[str]
    never: frozenset[str]


@cache
def spellings() -> Spellings:
    """Spellings and abbreviations of the words of titles."""
    by_first: dict[str, list[tuple[list[str], list[str]]]] = {}
    for spelling, written in rows("occupations_spellings.csv"):
        words = spelling.split(" ")
        by_first.setdefault(words[0], []).append((words, written.split(" ")))
    return by_first


def _variants(title: str, written: Mapping[str, Sequence[tuple[str, str]]]) -> set[str]:
    """A title in the spellings of its words, one changed at a time.

    ``written``: by the first word of how words are written, how they are written and a spelling of them.
    """
    variants = {title}
    for word in set(title.split(" ")) & written.keys():
        for form, spelling in written[word]:
            variants.add(f" {title} ".replace(f" {form} ", f" {spelling} ").strip())
    if " and " in title:
        variants |= {each.replace(" and ", " & ") for each in variants}
    return variants


_ALIASES: ContextVar[tuple[tuple[str, str], ...]] = ContextVar("aliases", default=())


@contextmanager
def naming(aliases: tuple[tuple[str, str], ...]) -> Iterator[None]:
    """Within it, the lexicon has these pairs of an alias and the occupation that it stands for, before all of its own."""
    token = _ALIASES.set(aliases)
    try:
        yield
    finally:
        _ALIASES.reset(token)


def lexicon() -> Lexicon:
    """The tables, with the aliases in force, read once."""
    return _read(_ALIASES.get())


@lru_cache(maxsize=8)
def _read(added: tuple[tuple[str, str], ...]) -> Lexicon:
    reading = _Reading()
    for alias, subject in added:
        named = singular(canonical(subject, spellings()))
        reading.name(alias, _read(()).subjects.get(key(named), named))
    reading.curated()
    reading.classification()
    reading.heads()
    reading.fields()
    reading.phrases()
    return reading.lexicon()


class _Reading:
    """The tables as they are read: what comes first of two that name one string counts, so that their order matters."""

    def __init__(self) -> None:
        self._words: dict[str, set[str]] = {}
        for word, role in rows("occupations_words.csv"):
            self._words.setdefault(role, set()).add(fold(word))
        self._written: dict[str, list[tuple[str, str]]] = {}
        for spelling, form in rows("occupations_spellings.csv"):
            self._written.setdefault(form.split(" ")[0], []).append((form, spelling))
        self._patterns: dict[str, list[Pattern]] = {}
        self._subjects: dict[str, str] = {}
        self._context: set[str] = set()
        self._before_heads = self._words["modifier"] | self._words["specialty"] | self._words["sector"]
        self._heads: dict[str, str] = {}
        self._fields: dict[str, str] = {}
        self._classified: set[str] = set()

    def name(self, title: str, subject: str) -> None:
        """A title, in all its spellings, is that of an occupation."""
        capitals = title.isupper() and len(title) <= LONGEST_CAPITALS
        pattern = Pattern(TITLE, subject, False, subject in self._context and title == subject, capitals)
        for variant in _variants(title.lower(), self._written):
            self._put_both(variant, pattern)
        self._subjects.setdefault(key(canonical(title, spellings())), subject)

    def curated(self) -> None:
        """The occupations that were put down by hand, then their other titles: what is one's own name is no other's alias."""
        titles = list(rows("occupations.csv"))
        for subject, _, in_context in titles:
            if in_context == "yes":
                self._context.add(subject)
            self.name(subject, subject)
            self._before_heads.update(word for word in fold(subject).split()[:-1] if word.isalpha() and word not in OPENERS)
        for subject, aliases, _ in titles:
            for alias in filter(None, aliases.split("|")):
                self.name(alias, subject)
            if subject.endswith(TECHNICIAN):
                self.name(subject.removesuffix(TECHNICIAN) + " tech", subject)

    def classification(self) -> None:
        """The titles of the Standard Occupational Classification, which are plurals."""
        for _, written, subject in rows("occupations_soc.csv"):
            known = self._subjects.get(key(canonical(subject, spellings())))
            self._classified.add(known or subject)
            if known is None:
                self.name(subject, subject)
            title = written.lower()
            if known is None and title == plural(subject):
                continue
            pattern = Pattern(TITLE, known or subject, True, known in self._context and title == plural(subject))
            for form in {title, title.replace(" and ", " & ")}:
                self._put(form, pattern)
            self._subjects.setdefault(key(canonical(title, spellings())), known or subject)

    def heads(self) -> None:
        """Words that head titles which no table has: "engineer", "apprentice"."""
        self._heads = {word: role for role in HEADS for word in self._words[role]}
        for head, role in self._heads.items():
            for form in _variants(head, self._written):
                self._put_both(form, Pattern(LEARNER if role == "learner" else HEAD, head, context=role == "context head"))

    def fields(self) -> None:
        """Fields of work that stand for those who work in them."""
        for field, subject in rows("occupations_fields.csv"):
            if not field.isupper():
                self._fields[key(canonical(field, spellings()))] = subject
            for variant in _variants(field, self._written):
                self._put(variant.lower(), Pattern(FIELD, subject, capitals=field.isupper()))
        for sector, subject in rows("occupations_sectors.csv"):
            self._put(sector, Pattern(SECTOR, subject))
        for subject in sorted(set(self._subjects.values())):
            before, _, head = subject.rpartition(" ")
            for field in FIELDS_OF.get(head, ()) if before else ():
                self._fields.setdefault(key(f"{before} {field}"), subject)
                self._put(f"{before} {field}", Pattern(FIELD, subject))

    def phrases(self) -> None:
        """What looks like an occupation and is none, titles before what they lead ("VP Engineering"), and endings of words."""
        for phrase in self._words["never"]:
            self._put_both(phrase, Pattern(NEVER, phrase))
        for leading in LEADING_TITLES:
            for form in (leading, plural(leading)):
                self._put(form + " of", Pattern(LEADING, canonical(leading, spellings()), form != leading))
        for short in ("vp", "svp", "evp"):
            self._put(short, Pattern(LEADING, canonical(short, spellings())))
        for ending in ENDINGS:
            self._patterns[ending] = [Pattern(ENDING, "")]

    def _put(self, string: str, pattern: Pattern) -> None:
        """A string means this too, unless it has that role already."""
        folded = " " + (string if string.isalpha() else fold(string))
        known = self._patterns.setdefault(folded, [])
        if all(each.role != pattern.role for each in known):
            known.append(pattern)

    def _put_both(self, string: str, pattern: Pattern) -> None:
        self._put(string, pattern)
        many = plural(string)
        if many != string + "s":  # that one is found with the singular
            self._put(many, pattern._replace(plural=True))

    def lexicon(self) -> Lexicon:
        """All that has been read."""
        return Lexicon(
            automaton=AhoCorasick(list(self._patterns), matchkind=MatchKind.Standard, store_patterns=False),
            patterns=list(self._patterns.values()),
            subjects=self._subjects,
            context=frozenset(self._context),
            heads=self._heads,
            before_heads=frozenset(self._before_heads),
            before_titles=frozenset(self._words["modifier"] | self._words["specialty"]),
            specialties=frozenset(self._words["specialty"]),
            pairs=frozenset(self._words["pair"]),
            spellings=spellings(),
            fields=self._fields,
            classified=frozenset(self._classified),
            never=frozenset(self._words["never"]),
        )
