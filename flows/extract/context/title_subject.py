"""The occupation that a title names, by its whole name: that of a document, of its first heading, of an advertised job."""

from __future__ import annotations

import re
from collections.abc import Iterable

from flows.extract.context.established import at_work
from flows.extract.context.languages import scan
from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.occupation_spelling import canonical, fold
from flows.extract.mentions.occupation_titles import name_field
from flows.extract.mentions.occupations import OccupationMention, find_fields, find_occupations, name_occupation
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.mentions.places import find_places
from flows.extract.mentions.title_labels import FACTS
from flows.extract.pages.page import Page

Named = tuple[str, str | None]
"""A subject and the seniority that its title states."""

CHANGE = re.compile(r" (?:in)?to (?:an? )?|\s?(?:→|➜|->)\s?")
"""Between the occupation that somebody has and the one that they change to."""

SAYS_MORE = re.compile(
    r"\b(?:a|an|the|this|and|or|of|for|to|in|as|from|with|my|your|our|what|why|how|when|is|are|do|does|can|be\w*|hir\w+|"
    rf"find|meet|open|wanted|seeking|apply|about|guide|jobs?|careers?|roles?|positions?|"
    rf"titles?|{PAY_NOUNS}|paid|pays?|earns?|makes?|"
    r"requirements?|descriptions?|profile|overview|top|best|highest|average|good|great|new|future|successful|aspiring|"
    r"freelance|remote|senior|junior|lead|entry|mid|level)\b",
    re.IGNORECASE,
)
"""Words that say something of an occupation rather than which it is."""

SAYS_HOW = re.compile(
    r"\w+(?:ly|ful|ish|less|est|ed|ing|ous|ive|able|ible|ant|(?<!stud)(?<!m)ent|ic|ical)|"
    r"\w+-(?:\w+ed|paid|\w+ing|time|level|class|demand)|(?:self|well|high|hands|world|first|in|top|part|full|long|short|half|mid|"
    r"entry|six)-\w+(?:-\w+)?|time|high(?:er)?|low(?:er)?|well|paid|better|"
    r"worse|real|true|modern|(?:com)?passionate|graduate|fresh(?:er)?|rockstar|superstar|ninja|star|10x|strong|young|old(?:er)?|"
    r"male|female|expert|"
    r"professional|exceptional|rich|happy|busy|smart|solid|keen|bright|savvy|versatile|proven|key|core|main|big|small|large|own|"
    r"many|most|all|some|more|other|another|every|each|any|no|non|two|three|four|five|six|ten|next|last|local|fellow|former|"
    r"become|hire|meet|find|get|be|ask|like|love|vs|versus|than|but|if|so|not|also|just|only|then|now|today|why|us|uk|usa|eu|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|\w+day",
    re.IGNORECASE,
)
"""Words before the name of an occupation that say how its workers are, or nothing of them, rather than which they are."""

ANYBODY_CODES = "computer programmer"
"""Of programming and coding a text speaks whoever is to do it."""

OF_WORK = re.compile(
    r"\b(?:careers?|jobs?|professions?|becom(?:e|ing)|work(?:ing)?|hir(?:e|ing)|qualif\w+|requirements?)\b", re.IGNORECASE
)
"""What a title says that is about those who work in a field, not about its courses."""

OF_EXPERIENCE = re.compile(r"\b(?:years?|yrs?)['’]?(?: of)? .*\bexperience\b", re.IGNORECASE)
"""An entry that asks for experience in the field of the job: "5 years of front-end development experience"."""

FACTS_AFTER = re.compile(rf"s?(?:['’]s?)?(?: \([A-Z][A-Za-z&]{{1,6}}\))? (?:(?:job|career) )?{FACTS}\b", re.IGNORECASE)
"""After the occupation of a title that is about it: "salary guide", "career path"."""
SEVERAL_FIELDS = re.compile(
    r"\b(?:two|three|four|five|six|several|many|various|key|different|main) (?:[\w-]+ )?(?:sub-?)?(?:fields|areas|tracks|"
    r"branches|disciplines|domains|divisions)\b",
    re.IGNORECASE,
)
"""In a paragraph that names fields of which none is what all of a document is about."""

FIELD_JOBS = re.compile(r"(?P<field>(?:[A-Z][\w&/-]* ){1,3})(?:[Jj]obs|[Cc]areers)\b(?! (?:[Bb]oard|[Ff]air|[Pp]age))")
"""In the title of what is about the jobs of a field: "AI Jobs"."""

BREAK = re.compile(r"\s[-–—|]\s|:\s")
"""Between the parts of a title."""

MOST_HEADINGS = 20
"""Headings in which the field of work is looked for, at most."""

MOST_OPENING = 3
"""Paragraphs in which it is looked for where no heading names it."""

MOST_WORDS = 4
"""Spaces in the name of an occupation that no table has, at most."""


def titled(page: Page, title: str) -> list[OccupationMention]:
    """The occupations that a title of a document names."""
    return page.kept("titled", (title,), lambda: find_occupations(title, at_work(page)))


def headed_by_title(title: str) -> Named | None:
    """The occupation that a title names by a bare head, with the words before it that are written as part of it: "Regional
    Grants Coordinator"."""
    named = name_occupation(title, trusted=False)
    if named is None or " " in named[0]:
        return named
    before = title[: max(title.lower().find(named[0]), 0)]
    end = len(before) + len(named[0])
    whole = name_occupation(title[:end] if FACTS_AFTER.match(title, end) else title, trusted=True)
    written = before and all(word[:1].isupper() or word == "&" for word in before.split()) and not find_places(before)
    if any(SAYS_HOW.fullmatch(word) and word.lower() not in lexicon().before_heads for word in before.split()):
        return named
    ends = whole is not None and whole[0].endswith(f" {named[0]}") and not SAYS_MORE.search(whole[0].removesuffix(named[0]))
    if whole and ends and written and whole[0].count(" ") <= MOST_WORDS:
        return whole[0], named[1] or whole[1]
    return named


def named_by_field(title: str) -> str | None:
    """The occupation of the field of work that opens a title about its jobs: "Python Development | Job Market"."""
    opening = BREAK.split(title, maxsplit=1)
    return name_field(opening[0]) if len(opening) > 1 and OF_WORK.search(opening[1]) else None


def field_subject(page: Page) -> str | None:
    """The occupation of the field of work that a document is about by its title, a heading, how it opens, or in what it asks for
    experience: "Tools for Data Analytics".

    For what is asked of those who work in a field; of a figure in such a document it does not say whose it is.
    """
    return page.known(_field_subject)


def _field_subject(page: Page) -> str | None:
    headings, paragraphs, items = (
        [page.words(index) for index, block in enumerate(page.blocks) if block.kind == kind]
        for kind in ("heading", "paragraph", "item")
    )
    asked = [words for words in items if OF_EXPERIENCE.search(words)]
    opening = [words for words in paragraphs[:MOST_OPENING] if not SEVERAL_FIELDS.search(words)]
    return _first_field([page.document.title or "", *headings[:MOST_HEADINGS], *opening, *asked[:MOST_OPENING]])


def professionals_of(title: str) -> str | None:
    """Those who work in a field that no table knows and whose jobs a title is about: "The State of AI Jobs"; None for others."""
    lex, found = lexicon(), FIELD_JOBS.search(title)
    words = fold(found["field"]).split() if found else []
    while words and not lex.before_heads.issuperset(words):
        words = words[1:]
    field = canonical(" ".join(words), lex.spellings)
    narrows = not lex.specialties.isdisjoint(words) and not SAYS_MORE.search(field)
    return f"{field} professional" if found and narrows and not scan(found["field"]) else None  # "Python jobs" are developers'


def titled_field(page: Page) -> str | None:
    """The occupation of the field of work whose careers or jobs a document is about by its title: "Career Path: Nursing"."""
    return page.known(_titled_field)


def _titled_field(page: Page) -> str | None:
    first = next((page.words(index) for index, block in enumerate(page.blocks) if block.kind == "heading"), "")
    return _first_field(title for title in (page.document.title or "", first) if OF_WORK.search(title))


def _first_field(places: Iterable[str]) -> str | None:
    named = (subject for words in places for subject in find_fields(words))
    return next((subject for subject in named if subject != ANYBODY_CODES), None)


def is_weak(mention: OccupationMention) -> bool:
    """True for a bare head ("engineers")."""
    return not mention.known and " " not in mention.subject


def target_of(words: str, mentions: list[tuple[int, int]]) -> int:
    """Which of the occupations of a title it is about: the first, or the second of a change ("From nurse to nurse manager")."""
    changes = len(mentions) > 1 and CHANGE.fullmatch(words, mentions[0][1], mentions[1][0]) is not None
    return 1 if changes else 0
