"""The occupation of an entry of a list or of a section, by its label, where the labels beside it are occupations too.

"Stage rigger: $40,000" between "Welder: $45,000" and "Roofer: $42,000" is about stage riggers, though no table knows them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from flows.extract.context.named_occupations import LEAST_KINDS, kind_called, named_in_full
from flows.extract.context.title_subject import SAYS_MORE, Named, is_weak, titled
from flows.extract.mentions.levels import SENIORITY
from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.occupation_spelling import fold, singular
from flows.extract.mentions.occupation_titles import are_ranks, name_field, name_graded_field
from flows.extract.mentions.occupations import name_occupation
from flows.extract.mentions.places import find_places
from flows.extract.mentions.title_words import GRADE, may_be_title
from flows.extract.pages.page import BRACKETS, Page, Span

_IN_TITLE = r"[^:|$£€₹\d()–—]"
LABEL = re.compile(
    rf"\W*(?P<title>[A-Z]{_IN_TITLE}{{2,60}}?(?:\([\w/& ]{{1,12}}\) {_IN_TITLE}{{2,40}}?)?)\s*(?:\([^()$£€₹]{{0,40}}\)\s*)?"
    rf"(?::|\s[–—-]\s|\s?[(|](?![\w/& ]{{1,12}}\) {_IN_TITLE}{{2,40}}:))"
)
"""What an entry is of, before the mark that parts it from what is said of it."""
ASIDE = re.compile(r"\s*(?:\([^()]*\)|\s[–—-]\s.*)\s*\Z")
"""What a title is followed by: where, for how long, in which team."""
NUMBERED = re.compile(
    r"\A[^\w(\"'“]*(?:(?:role|job|career|position|no\.?) ?)?(?:\d{1,3} ?[.):–—-]+ ?(?!\d))?[^\w(\"'“.]*", re.IGNORECASE
)
"""What stands before the words of a heading: a number, a sign."""
WITH_FIGURE = re.compile(r"[ :(–—-]+[$£€₹]\s?\d.*\Z")
"""The figure at the end of a heading: "Stage Riggers $45,000"."""
NUMBER = re.compile(r"\b\d")
"""In a figure; in no name, as in that of HTML5."""
LONGEST = 60
"""Code points of a heading that can be a title."""
MOST_BLOCKS = 400
"""Blocks of a document among which the siblings of an entry are looked for."""
LEAST, LEAST_FOR_A_WORD = 2, 4
"""Siblings that name an occupation, at least; for a title of one word."""
OF_STUDY = re.compile(r"\bmajors\b|\b(?:college|by) major\b|\b(?:fields?|courses?) of study\b", re.IGNORECASE)
"""Above a list whose entries are fields of study."""


class Series(NamedTuple):
    """Entries side by side, by what gives their labels and what that takes beside the page."""

    labels: Callable[..., Iterable[str | None]]
    where: tuple[int | None, ...] = ()


def entry_subject(page: Page, index: int, figure: Span) -> Named | None:
    """The occupation that the label of an entry, or the heading right above, is the title of; None where the tables know it
    (it is found as others are), or where the entries beside it are no occupations."""
    block = page.blocks[index]
    label = page.plain[block.start : figure.start].rstrip(" :(–—-") if block.kind == "heading" else _label(page, index)
    if label and block.start + len(label) < figure.start:
        of_field = name_graded_field(label) if NUMBER.search(page.plain, figure.start, figure.end) else None
        if of_field and not _is_of_study(page, index) and of_field[0].rpartition(" ")[2] not in label.lower():
            return of_field
        beside = Series(_items, (block.level, block.lead))
        if (kind := kind_called(page, label)) and page.known(_kinds, beside) >= LEAST_KINDS:
            return kind, None
        if may_be_title(label):
            if block.kind == "heading":
                return page.known(_title, Series(_headings, (block.level, block.heading)), label)
            anywhere = Series(_items, (block.level, None))
            return page.known(_title, anywhere, label) or page.known(_title, beside, label)
    if block.lead >= 0 and (lead := _lead_label(page, block.lead)) and (named := _lead_title(page, lead)):
        return named
    above = next(iter(page.headings(index)), -1)
    return page.known(_headed, above) if above >= 0 else None


def _is_of_study(page: Page, index: int) -> bool:
    """True for an entry of a list of fields of study, whose pay is that of graduates: "The best-paid majors"."""
    governing = [page.words(above) for above in page.governing(index, headings=2)]
    introduced = (page.plain[span.start : span.end] for _, span in page.introductions(index)[:1])
    return any(OF_STUDY.search(words) for words in (*governing, *introduced, page.document.title or ""))


def _lead_title(page: Page, lead: str) -> Named | None:
    """The occupation, or the field of one ("Marketing Management"), that the label of a list among such labels names."""
    series = Series(_leads)
    if named := page.known(_title, series, lead):
        return named
    known, all_of_them = page.known(_siblings, series)
    if known < LEAST_FOR_A_WORD or 2 * known < all_of_them:
        return None
    of_field = name_field(lead)
    if of_field or fold(lead).strip() not in lexicon().heads:
        return (of_field, None) if of_field else None
    return fold(lead).strip(), None  # "Engineer" between "Surgeon" and "Actuary" is any of them


def _headed(page: Page, above: int) -> Named | None:
    """The occupation that a heading among headings is the title of."""
    if page.blocks[above].end - page.blocks[above].start > LONGEST:
        return None
    headed = _heading_label(page, above)
    beside = Series(_headings, (page.blocks[above].level, page.blocks[above].heading))
    if (named := page.known(_title, beside, headed)) or singular(fold(headed).rpartition(" ")[2]) not in lexicon().heads:
        return named
    return page.known(_title, Series(_headings, (page.blocks[above].level, None)), headed)


def _label(page: Page, index: int) -> str | None:
    """The label that an item starts with: before a colon or dash, or in bold."""
    block = page.blocks[index]
    if block.kind != "item":
        return None
    label = page.once("entry label", index, LABEL.match)
    if label:
        return label["title"]
    at = page.document.anchors.span(block.start, block.start + 1)[0]
    text = page.document.text
    bold = text.find("**", at, at + LONGEST) if text.endswith("**", 0, at) else -1
    return text[at:bold] if bold > 0 else None


def _heading_label(page: Page, index: int) -> str:
    """What a heading names, without its number, sign, figure and aside."""
    return ASIDE.sub("", NUMBERED.sub("", WITH_FIGURE.sub("", page.words(index))))


def _lead_label(page: Page, index: int) -> str | None:
    """What the list below a line is of, where that line is no more than a label: "Records Clerk (RC):"; an entry of a list that
    another list hangs from needs no colon."""
    block = page.blocks[index]
    if block.kind not in ("paragraph", "item") or block.end - block.start > LONGEST:
        return None
    if block.kind == "paragraph" and not page.plain.endswith(":", block.start, block.end):
        return None
    if block.kind == "item" and not page.known(_leads_of_items) & {index}:
        return None
    return BRACKETS.sub("", page.words(index)).rstrip(" :")


def _leads_of_items(page: Page) -> frozenset[int]:
    """The entries of lists that further lists hang from."""
    leads = {block.lead for block in page.blocks if block.kind == "item" and block.lead >= 0}
    return frozenset(each for each in leads if page.blocks[each].kind == "item")


def _title(page: Page, series: Series, label: str) -> Named | None:
    """The occupation that the label of an entry is the title of, in a series of which many are."""
    ranks = are_ranks(label)
    if not ranks and (not may_be_title(label) or (_names(page, label) and not _names_end(page, label))):
        return None
    known, all_of_them = page.known(_siblings, series)
    alike = known + page.known(_likely, series)
    named = name_occupation(GRADE.sub("", label), trusted=True) if known >= LEAST and 2 * alike >= all_of_them else None
    if named is None or (" " not in named[0] and not ranks and (named[0] in lexicon().heads or known < LEAST_FOR_A_WORD)):
        return None
    if SENIORITY.keys() & {*re.split(r"[ /]", named[0].rpartition(" ")[0])}:
        return None
    return singular(named[0]), named[1]


def _siblings(page: Page, series: Series) -> tuple[int, int]:
    """How many entries of a series are titles of occupations that the tables know, and how many there are."""
    stated = [label for label in series.labels(page, *series.where) if label]
    return sum(_names(page, each) or are_ranks(each) or name_field(each) is not None for each in stated), len(stated)


def _likely(page: Page, series: Series) -> int:
    """How many more entries of a series could be titles of occupations, which the tables don't know."""
    stated = [label for label in series.labels(page, *series.where) if label and may_be_title(label)]
    return sum(not _names(page, each) and not are_ranks(each) and name_field(each) is None for each in stated)


def _kinds(page: Page, series: Series) -> int:
    """How many entries of a series name a kind of the occupation that the document is about, by its specialty."""
    return len({kind for label in series.labels(page, *series.where) if label and (kind := kind_called(page, label))})


def _headings(page: Page, level: int, above: int | None) -> Iterator[str]:
    """What the headings of a level name, below one ``above`` or, for None, anywhere."""
    for index, block in enumerate(page.blocks[:MOST_BLOCKS]):
        of_level = block.kind == "heading" and block.level == level and block.end - block.start <= LONGEST
        if of_level and above in (None, block.heading):
            yield _heading_label(page, index)


def _items(page: Page, level: int, lead: int | None) -> Iterator[str | None]:
    """The labels of the entries of a level, of the list that a ``lead`` introduces or, for None, of all."""
    for index, block in enumerate(page.blocks[:MOST_BLOCKS]):
        if block.level == level and lead in (None, block.lead):
            yield _label(page, index)


def _leads(page: Page) -> Iterator[str | None]:
    """The labels of lists."""
    yield from (_lead_label(page, index) for index in range(min(len(page.blocks), MOST_BLOCKS)))


def short_cells(page: Page, table: int, column: int) -> list[str]:
    """The short cells below the head of a column."""
    return page.known(_short_cells).get((table, column), [])[:MOST_BLOCKS]


def _short_cells(page: Page) -> dict[tuple[int, int], list[str]]:
    columns: dict[tuple[int, int], list[str]] = {}
    for index, block in enumerate(page.blocks):
        if block.kind == "cell" and block.row > 0 and block.end - block.start <= LONGEST:
            columns.setdefault((block.table, block.column), []).append(page.words(index))
    return columns


def _names(page: Page, label: str) -> bool:
    """True for a label that names an occupation in full."""
    return any(not is_weak(each) for each in titled(page, label))


def _names_end(page: Page, label: str) -> bool:
    """True where all that is known of the title that a label is stands at its end, after words that belong to it: the clerk of
    "Upper Division Clerk", the data analyst of "Healthcare Data Analyst"."""
    mentions = titled(page, label)
    before = label[: mentions[0].start]
    if len(mentions) > 1 or mentions[0].end < len(label.rstrip(" .:")) or not before.strip():
        return False
    if mentions[0].known and not lexicon().before_heads.issuperset(fold(before).split()):
        return False
    return (
        all(word.isalpha() and word.istitle() for word in before.split())
        and not SAYS_MORE.search(before)
        and not find_places(before)
    )


def in_column_of_titles(page: Page, index: int) -> bool:
    """True for a cell of a column in which most cells are titles of occupations that the tables know."""
    cell = page.blocks[index]
    return cell.row > 0 and page.known(_holds_titles, cell.table, cell.column)


def _holds_titles(page: Page, table: int, column: int) -> bool:
    labels = short_cells(page, table, column)
    known = sum(_is_title(page, each) for each in labels)
    return known >= LEAST and 2 * known >= len(labels)


def _is_title(page: Page, label: str) -> bool:
    """True for words that end with the name of an occupation, but for a bracket or what a dash sets off."""
    end = len(ASIDE.sub("", label).rstrip(" .:"))
    return any(not is_weak(each) and each.end >= end for each in titled(page, label))


def names_in_full(page: Page, index: int, figure: Span) -> bool:
    """True where the block of a figure names an occupation in full before it."""

    return page.known(_first_in_full, index) < figure.start


def _first_in_full(page: Page, index: int) -> int:
    named = (each for sentence in page.sentences(index) for each in named_in_full(page, index, sentence))
    return next((each.start for each in named), page.blocks[index].end)
