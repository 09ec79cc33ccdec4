"""What the shape alone of a line or a row says of a degree in it: a station of a way, the schooling of an entry's title,
somebody's own, or an alternative, as "OR" stands on a line of its own or at the end of one."""

from __future__ import annotations

import re
from bisect import bisect_left

from flows.extract.mentions.education_labels import heading_modality
from flows.extract.mentions.modality_force import Modality
from flows.extract.mentions.occupations import find_fields, find_occupations
from flows.extract.pages.page import Page, Span

ARROW = re.compile(r"\s?(?:→|➜|➔|⟶|⇒|->|=>|>>)\s?")
LEAST_ARROWS = 2
"""Arrows of a line that draws a way, at least."""
MOST_BESIDE = 30
"""Code points of a station besides its degree, at most."""
TO_DEGREE = re.compile(r"\W{1,4}(?:an? )?")
"""Between the title of an entry and its degree: "Chef – ", "Chef ("."""
LONGEST_TITLE = 60
"""Code points of such a title, at most."""
OF_PEOPLE = re.compile(
    r"\W*(?:(?:full|employee|staff|team|faculty) )?(?:names?|members?|employees?|persons?|people|authors?|speakers?|instructors?|"
    r"mentors?|students?|candidates?|alumn\w+)\W*",
    re.IGNORECASE,
)
"""The header of a column of people."""
OF_QUALIFICATIONS = re.compile(
    r"\W*(?:(?:[\w-]+ )?(?:qualifications?|requirements?|education|degrees?|criteri(?:a|on)|credentials?|schooling))\W*",
    re.IGNORECASE,
)
"""The header of a column of what is or is not asked for."""
NEEDED = re.compile(r"\b(?:need(?:ed)?|required|mandatory|necessary|essential|must)\b", re.IGNORECASE)
YES = re.compile(r"\W*(?:yes|always|✓|✔|✅|x)?\W*", re.IGNORECASE)
NOT_NEEDED = re.compile(r"\W*(?:no|never|(?P<not>not (?:needed|required|necessary|mandatory)|unnecessary))\W*", re.IGNORECASE)
"""Beside it: whether it is."""
LONGEST_FORCE = 30
"""Code points of a cell that says so, at most."""
SO_MANY_YEARS = (
    r"\W*(?:(?:a )?minimum (?:of )?|at least |over )?(?:(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|ten)"
    r"(?: ?(?:[-–]|to) ?\d{1,2}\+?)?(?: or more)? (?:years?|yrs?)['’]?"
)
EXPERIENCED = re.compile(
    rf"{SO_MANY_YEARS}|proven|professional|demonstrated|extensive|solid|prior|previous)\b[^.;]{{0,60}}\bexperience\b",
    re.IGNORECASE,
)
"""A line that asks for experience in the work itself."""
MOST_ITEMS = 8
"""Items before and after one that are looked at, at most."""
CALLED = re.compile(r"(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w.'’-]*){1,3}")
"""What people are called."""
OR_LINE = re.compile(r"\W*(?:and/)?or\W*", re.IGNORECASE)
ENDS_WITH_OR = re.compile(r"[;,.)] ?(?:or|OR)\W*\Z")
MOST_ALTERNATIVES = 10
"""Alternatives that are gone back over."""


def _arrows(page: Page, index: int) -> list[Span]:
    """The arrows of a block, in order."""
    return [Span(*arrow.span()) for arrow in ARROW.finditer(page.plain, *page.whole(index))]


def is_station(page: Page, index: int, mention: Span) -> bool:
    """True for a degree that is one of the stations of a way drawn with arrows: "12th → B.Tech → Job"."""
    block, arrows = page.blocks[index], page.known(_arrows, index)
    if len(arrows) < LEAST_ARROWS:
        return False
    after = bisect_left(arrows, Span(mention.start, mention.start))
    start = arrows[after - 1].end if after else block.start
    end = next((arrow.start for arrow in arrows[after : after + 1] if arrow.start >= mention.end), block.end)
    return (end - start) - (mention.end - mention.start) <= MOST_BESIDE


def is_of_title(page: Page, index: int, mention: Span) -> bool:
    """True for an item that is an occupation and its degree, and no more: "Chef (associate degree)"."""
    block = page.blocks[index]
    if (
        block.kind != "item"
        or mention.start - block.start > LONGEST_TITLE
        or page.plain[mention.end : block.end].strip(" ).;,*_")
    ):
        return False
    named = page.once("occupations", index, find_occupations)
    return any(
        each.start <= 1 and TO_DEGREE.fullmatch(page.plain, block.start + each.end, mention.start) is not None for each in named
    )


def force_beside(page: Page, index: int) -> Modality | None:
    """The force that another cell of its row says of a cell below "Qualification" or "Requirement": "Nice to have", "Yes"."""
    cell = page.blocks[index]
    if cell.header in (-1, index) or not OF_QUALIFICATIONS.fullmatch(page.words(cell.header)):
        return None
    for other in page.row_of(cell):
        words, header = page.words(other), page.blocks[other].header
        asks = header >= 0 and header != other and NEEDED.search(page.words(header)) is not None
        if other == index or len(words) > LONGEST_FORCE:
            continue
        if denied := NOT_NEEDED.fullmatch(words):
            return "not required" if denied["not"] or asks else None
        if asks and YES.fullmatch(words):
            return "required"
        if stated := heading_modality(words):
            return stated
    return None


def field_of_list(page: Page, index: int) -> str | None:
    """The occupation of the one field of work in which the list of an item asks for experience; for a text that names nobody."""
    if page.blocks[index].kind != "item":
        return None
    lines = map(page.words, page.alike(index, MOST_ITEMS))
    fields = {subject for words in lines if EXPERIENCED.match(words) for subject in find_fields(words)}
    return fields.pop() if len(fields) == 1 else None


def is_of_person(page: Page, index: int) -> bool:
    """True for a cell in a row of somebody by name: a table of the staff says who has which degree."""
    for other in page.row_of(page.blocks[index]):
        header = page.blocks[other].header
        if other != index and header >= 0 and header != other and OF_PEOPLE.fullmatch(page.words(header)):
            return CALLED.fullmatch(page.words(other)) is not None and not page.once("occupations", other, find_occupations)
    return False


def first_alternative(page: Page, index: int) -> int:
    """The first of the blocks of which the block ``index`` is an alternative; itself for none."""
    for _ in range(MOST_ALTERNATIVES):
        if index >= 2 and OR_LINE.fullmatch(page.words(index - 1)):
            index -= 2
        elif index and ENDS_WITH_OR.search(page.words(index - 1)):
            index -= 1
        else:
            break
    return index
