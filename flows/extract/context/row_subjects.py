"""Which occupation a cell of a table is about, by its row, its column or its table."""

from __future__ import annotations

import re
from collections.abc import Callable

from flows.extract.context.entries import in_column_of_titles, short_cells
from flows.extract.context.named_occupations import (
    LEAST_KINDS,
    LONGEST_KIND,
    document_subject,
    find_in_block,
    kind_called,
    named_in_full,
)
from flows.extract.context.subjects import LONGEST_TITLE, full_name
from flows.extract.context.title_subject import Named
from flows.extract.mentions.levels import EXPERIENCE_HEADER
from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.occupation_spelling import canonical, fold, initials, key, singular
from flows.extract.mentions.occupation_titles import name_field
from flows.extract.mentions.occupations import name_occupation
from flows.extract.pages.page import BRACKETS, FIGURE, Page

ROLE_HEADER = re.compile(
    r"\b(?:roles?|job(?: titles?)?(?! (?:market|growth|outlook|demand|security|satisfaction|openings?|postings?)\b)|"
    r"titles?|positions?|occupations?|careers?|professions?|designations?|ranks?|"
    r"(?:skilled )?trades?(?=\W*\Z)|posts?(?=\W*\Z)|postings?|openings?|vacanc(?:y|ies)|"
    r"(?:speciali[sz]ations?|speciality|specialty)(?! (?:values?|premiums?|benefits?|advantages?)\b)|"
    r"engineers?|developers?|jobs)\b",
    re.IGNORECASE,
)
SORT_HEADER = re.compile(
    r"\W*(?:(?:(?P<type>types?|kinds?|sorts?)|(?:areas? of )?(?:sub-?)?(?:speciali[sz]ations?|speciality|specialty|specialties))"
    r"(?: of [\w ]{3,30})?)(?: areas?)?\W*",
    re.IGNORECASE,
)
"""The name of a column of what sorts of an occupation there are."""
IN_SHORT = re.compile(rf"{BRACKETS.pattern}| [A-Z]{{2,6}}\W*\Z")
"""What such a sort says aside: "Airport (ARFF)", "Airport ARFF"."""
LONGEST_SORT = 30
"""Code points of such a sort, at most."""
OF_ANOTHER = re.compile(
    r"\b(?:reports?|reporting|supervis\w+|next|promot\w+|leads to|managed by|previous|former|similar)\b", re.IGNORECASE
)
"""In the name of a column of titles that are not those of its rows."""
OFFICES_OF = re.compile(r"\b(?:[Oo]ffices?|[Pp]ractices?|[Ff]irms?) of \Z")
"""Before an occupation in the name of who employs others."""
LEAST_COMPARED = 2
"""Occupations that a table compares side by side, at least."""

MOST_BESIDE = 6
"""Cells of a row in which an occupation is looked for where no column is called one of occupations."""


def row_subject(page: Page, index: int) -> Named | None:
    """The occupation of a table cell: from the role column of its row, else its row label, else its column header."""
    return next((named for rule in RULES if (named := rule(page, index))), None)


def _in_role_column(page: Page, index: int) -> Named | None:
    """The occupation in a column that is called one of roles, or is full of titles."""
    cell = page.blocks[index]
    row = page.row_of(cell)
    for other in (each for holds in (_called_role, _full_of_titles) for each in row if each != index and holds(page, each)):
        if page.blocks[other].end - page.blocks[other].start > LONGEST_TITLE:  # a description, not a title
            continue
        if other == cell.stub and _strong(page, cell.header) and not _strong(page, other):
            continue  # the occupations stand side by side, each at the head of a column
        named = name_occupation(page.words(other), trusted=True)
        if named:
            return full_name(page, index, _written_out(page, _with_head(page, other, named[0]))), named[1]
    return None


def _of_sort(page: Page, index: int) -> Named | None:
    """The sort of a document's occupation that a row is of: "Municipal" in a column of types, "Cardiac" in one of specialties."""
    for other in page.row_of(page.blocks[index]):
        header = page.blocks[other].header
        sort = (
            SORT_HEADER.fullmatch(page.words(header)) if header >= 0 and other != index and page.blocks[other].row > 0 else None
        )
        label = fold(IN_SHORT.sub("", page.words(other))).strip(" .*") if sort else ""
        whole = document_subject(page) if label else None
        if sort is None or whole is None or len(label) > LONGEST_SORT or find_in_block(page, other) or name_field(label):
            continue
        lex = lexicon()
        if label.rpartition(" ")[2] in lex.heads or (sort["type"] and not lex.before_titles.issuperset(label.split())):
            continue
        name = f"{canonical(label, lex.spellings)} {whole[0]}"
        return lex.subjects.get(key(name), name), None
    return None


def _of_kind(page: Page, index: int) -> Named | None:
    """The kind of a document's occupation that the label of a row or a column names, in a table of several: "Clinical"."""
    cell = page.blocks[index]
    if len(page.known(_kinds).get(cell.table, ())) < LEAST_KINDS:
        return None
    edges = (each for each in (cell.stub, *page.over(index)) if each >= 0 and each != index)
    return next(((kind, None) for edge in edges if (kind := kind_called(page, page.words(edge)))), None)


def _kinds(page: Page) -> dict[int, set[str]]:
    """The kinds of a document's occupation that cells of each of its tables name."""
    kinds: dict[int, set[str]] = {}
    for index, block in enumerate(page.blocks):
        if block.kind == "cell" and block.end - block.start <= LONGEST_KIND and (kind := kind_called(page, page.words(index))):
            kinds.setdefault(block.table, set()).add(kind)
    return kinds


def _labelled(page: Page, index: int) -> Named | None:
    """The occupation that the label of a row, the header of a column or the corner of a table names, or a field of work, of a
    figure."""
    cell = page.blocks[index]
    for edge in (cell.stub, *page.over(index), page.corner(index)):
        if edge < 0 or edge == index:
            continue
        named = [each.found for each in named_in_full(page, edge) if not _employs(page, each.start)]
        stage = named and " " not in named[0].subject and (named[0].seniority is None or "/" in page.words(edge))
        if named and not (stage and _is_graded(page, edge)):
            return named[0].subject, named[0].seniority
        if not named and FIGURE.search(page.words(index)) and (of_field := name_field(page.words(edge).rpartition("/")[2])):
            return of_field, None
    return None


def _is_graded(page: Page, edge: int) -> bool:
    """True for a label in a column of levels: "Senior/Foreman" is a stage of the occupation."""
    grade = page.blocks[edge].header
    return grade >= 0 and grade != edge and EXPERIENCE_HEADER.search(page.words(grade)) is not None


def _beside(page: Page, index: int) -> Named | None:
    """The occupation that another cell of the row opens with: "Entry level | Security analyst (0-2 years) | $80,000"."""
    cell = page.blocks[index]
    for other in page.row_of(cell)[:MOST_BESIDE] if cell.row else ():
        if other in (index, cell.stub) or page.blocks[other].end - page.blocks[other].start > LONGEST_TITLE:
            continue
        beside = [] if FIGURE.search(page.words(other)) else named_in_full(page, other)[:1]
        if beside and beside[0].start - page.blocks[other].start <= 1:
            return beside[0].found.subject, beside[0].found.seniority
    return None


def _compared(page: Page, index: int) -> Named | None:
    """The occupation of a column of a table that compares several and marks no header: its first row is of their names alone,
    over the values, with none over the labels."""
    cell, row = page.blocks[index], page.row_of(page.blocks[index])
    names = page.known(_first_row, cell.table) if cell.header < 0 < cell.column and len(row) > LEAST_COMPARED else []
    if not names or len(names) + 1 != len(row):
        return None
    name, seniority = names[row.index(index) - 1]
    return full_name(page, index, name), seniority


def _first_row(page: Page, table: int) -> list[Named]:
    """The occupations that the first row of a table names, a cell each; none where it holds anything else."""
    row = page.row_of(next(each for each in page.blocks if each.kind == "cell" and each.table == table))
    named = [name_occupation(page.words(each), trusted=True) for each in row if _strong(page, each)]
    return [each for each in named if each] if len(named) == len(row) and all(named) else []


RULES: tuple[Callable[[Page, int], Named | None], ...] = (_of_sort, _of_kind, _in_role_column, _compared, _labelled, _beside)
"""What names the occupation of a cell in its table; the first that does counts."""


def _written_out(page: Page, name: str) -> str:
    """The occupation of a document for its initials: "PM" in a table of a guide for project managers."""
    whole = document_subject(page)
    return whole[0] if whole and len(name) > 1 and name == initials(whole[0]) else name


def _employs(page: Page, start: int) -> bool:
    """True for an occupation in the name of who employs others: "Offices of dentists"."""
    return OFFICES_OF.search(page.plain, max(0, start - 20), start) is not None


def _with_head(page: Page, index: int, name: str) -> str:
    """The title that a specialty stands for in a column of titles of one head: "user interface designer" for "User Interface"
    among visual and product designers."""
    cell, lex = page.blocks[index], lexicon()
    if key(name) in lex.subjects or name.rpartition(" ")[2] in lex.heads or not _is_specialty(name):
        return name
    heads = page.known(_heads, cell.table, cell.column)
    if len(heads) != 1:
        return name
    whole = f"{name} {next(iter(heads))}"
    return lex.subjects.get(key(whole), whole)


def _is_specialty(name: str) -> bool:
    """True for words that narrow an occupation: "user interface" and what is written for it in short."""
    lex = lexicon()
    return lex.specialties.issuperset(name.split()) or name in {canonical(each, lex.spellings) for each in lex.specialties}


def _heads(page: Page, table: int, column: int) -> frozenset[str]:
    """The last words of the titles in a column, of those that end with the head of a title; none where one alone does."""
    heads = lexicon().heads
    titles = (fold(words).split() for words in short_cells(page, table, column))
    last = [word for title in titles if title and (word := singular(title[-1])) in heads]
    return frozenset(last if len(last) >= LEAST_COMPARED else ())


def _called_role(page: Page, index: int) -> bool:
    """True for a cell of a column whose head says that it holds titles."""
    block = page.blocks[index]
    return block.header >= 0 and block.row > 0 and ROLE_HEADER.search(page.words(block.header)) is not None


def _full_of_titles(page: Page, index: int) -> bool:
    """True for a cell of a column that holds titles, whatever its head says, if not levels."""
    block = page.blocks[index]
    head = page.words(block.header) if block.header >= 0 else ""
    return block.row > 0 and not (EXPERIENCE_HEADER.search(head) or OF_ANOTHER.search(head)) and in_column_of_titles(page, index)


def _strong(page: Page, index: int) -> bool:
    """True where a block names an occupation that is more than a head noun."""
    return index >= 0 and bool(named_in_full(page, index))
