"""The sources of a subject: where it is asked which occupation a figure is about, in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from flows.extract.context.advertisement import advertisement_of
from flows.extract.context.context_subjects import context_subject, entry_restated, job_of_entry, job_of_section
from flows.extract.context.entries import entry_subject, names_in_full
from flows.extract.context.growth_others import group_subject
from flows.extract.context.named_occupations import named_in_full
from flows.extract.context.row_subjects import row_subject
from flows.extract.context.rungs import is_rank
from flows.extract.context.subjects import right_before, subject_in
from flows.extract.context.title_subject import Named
from flows.extract.pages.page import Page, Span

NOBODY: tuple[str | None, str | None] = (None, None)
"""The occupation and the seniority of a text that is about no occupation."""


class At(NamedTuple):
    """Where a figure stands: its block, its part of the sentence, and the sentence."""

    page: Page
    block: int
    figure: Span
    territory: Span
    sentence: Span


def _sentence(at: At) -> Named | None:
    named = subject_in(*at)
    return named and (entry_restated(at.page, at.block, at.sentence, named[0]) or named)


def _group(at: At) -> Named | None:
    """The group of occupations that is named last before a figure of its own: "the median wage for legal occupations"."""
    named = [each.end for each in named_in_full(at.page, at.block, at.territory) if each.end <= at.figure.start]
    part = Span(max([at.territory.start, *named]), at.figure.start)
    group = group_subject(at.page, part, part.end) if " occupations" in at.page.plain[slice(*part)] else None
    return (group, None) if group else None


def _label(at: At) -> Named | None:
    return None if names_in_full(at.page, at.block, at.figure) else entry_subject(at.page, at.block, at.figure)


def _advertised(at: At) -> Named | None:
    advert = advertisement_of(at.page)
    return job_of_section(at.page, at.block) or (advert.subject, None) if advert and advert.subject else None


Source = Callable[[At], Named | None]

OF_CELL: tuple[Source, ...] = (
    lambda at: right_before(at.page, at.block, at.figure, at.territory),
    lambda at: row_subject(at.page, at.block),
    _sentence,
)
"""What names the occupation of a figure in a table: the words before it, its row, column or table, the rest of its cell."""
OF_TEXT: tuple[Source, ...] = (_label, _group, _sentence)
"""What does elsewhere: the label of its entry or of its section, the group of occupations before it, its sentence."""
OF_JOB: tuple[Source, ...] = (lambda at: job_of_entry(at.page, at.block), _advertised)
"""Where none of these does: a line beside it that states the title of a job, the job that its section or document advertises."""


def own_subject_of(at: At) -> Named | None:
    """The occupation that the sentence, row or entry of a figure names, else the one that its document advertises."""
    named = _first(OF_CELL if at.page.blocks[at.block].kind == "cell" else OF_TEXT, at)
    if named and is_rank(at.page, at.block, named[0]):
        whole = topic_of(at)
        return (whole[0], None) if whole else named
    return named or _first(OF_JOB, at)


def topic_of(at: At) -> Named | None:
    """The occupation that is the topic where a figure stands, for one that has no subject of its own."""
    return context_subject(at.page, at.block, at.sentence)


def subject_of(page: Page, index: int, figure: Span, territory: Span) -> str | None:
    """The occupation alone of the scope of what stands at ``figure`` in the block ``index``."""
    at = At(page, index, figure, territory, page.sentence_of(index, figure.start))
    return (own_subject_of(at) or topic_of(at) or NOBODY)[0]


def _first(sources: Iterable[Source], at: At) -> Named | None:
    return next((named for source in sources if (named := source(at))), None)
