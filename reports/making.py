"""What a site is made of, in parts that any process can make: each is a pure function of the warehouse and of the part's name."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from reports import data
from reports.export import ROWS_EXPORTED, write_matrix, write_table
from reports.facts import Comparisons, Facts
from reports.load import Reader, read_comparisons, read_facts
from reports.pages.claims import INDEX, claim_pages, search_index
from reports.pages.documents import document_pages
from reports.pages.page import Page
from reports.pages.runs import data_page, reject_pages
from reports.pages.sources import source_pages
from reports.pages.subjects import subject_pages
from reports.pages.topics import topic_pages, verdict_pages
from reports.rendering import STATIC, environment, render
from reports.swap import Build

TOPICS_AT_ONCE = 250
"""Topics of one part."""

EXPANDED = ("telling_comparisons", "topic_rules")
"""Views that are expanded once for all that read them."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the site: ``what`` it shows; of which relation (``name``), or of which topics, with how their claims compare."""

    what: str
    name: str = ""
    topics: tuple[str, ...] = ()
    comparisons: Comparisons | None = None


class Maker:
    """Makes parts, from what it reads when it is first needed."""

    def __init__(self, reader: Reader, relations: Sequence[data.Relation]) -> None:
        self.reader = reader
        self.relations = {relation.name: relation for relation in relations}

    @cached_property
    def facts(self) -> Facts:
        """What most pages show."""
        with passed_over():
            return read_facts(self.reader)

    @cached_property
    def comparisons(self) -> Comparisons:
        """What the pages of the topics show besides."""
        with passed_over():
            return read_comparisons(self.reader)

    def make(self, part: Part, build: Build, bounds: Mapping[str, str]) -> None:
        """Write the files of a part; relations that have a bound end early."""
        if part.what == "table":
            write_table(build, self.reader, self.relations[part.name], bounds.get(part.name))
        elif part.what == "files":
            write_matrix(build, self.facts.neighbours)
            build.write(INDEX, search_index(self.facts))
            for file in sorted(STATIC.iterdir()):
                build.write(f"static/{file.name}", file.read_bytes())
        else:
            templates = environment(frozenset(bounds))
            for page in self.pages(part):
                build.write(page.address, render(templates, page))

    def pages(self, part: Part) -> Iterator[Page]:
        """The pages of a part."""
        facts = self.facts
        if part.what == "subjects":
            yield from subject_pages(facts)
        elif part.what == "sources":
            yield from source_pages(facts)
        elif part.what == "documents":
            yield from document_pages(facts, self.reader.texts())
        elif part.what == "claims":
            yield from claim_pages(facts)
        elif part.what == "lists":
            yield from verdict_pages(facts)
            yield from reject_pages(facts)
            yield data_page(list(self.relations.values()), ROWS_EXPORTED)
        elif part.comparisons:
            yield from topic_pages(facts, part.comparisons, [facts.topics[topic_id] for topic_id in part.topics])


def parts_of(relations: Sequence[data.Relation], topics: Sequence[str], comparisons: Comparisons) -> list[Part]:
    """Everything that does not tell of the run itself. What is large stands first; last, what was expanded in this process."""
    tables = [Part("table", relation.name) for relation in relations]
    early = [table for table in tables if table.name not in EXPANDED]
    late = [table for table in tables if table.name in EXPANDED]
    early.sort(key=lambda table: table.name != "comparisons")
    pages = [Part(what) for what in ("subjects", "sources", "documents", "claims", "lists", "files")]
    cuts = [tuple(topics[first : first + TOPICS_AT_ONCE]) for first in range(0, len(topics), TOPICS_AT_ONCE)]
    return [*early, *pages, *(Part("topics", topics=cut, comparisons=comparisons.of(cut)) for cut in cuts), *late]


@contextmanager
def passed_over() -> Iterator[None]:
    """What is read here is not searched for cycles until ``searched_again`` ends: a fifth of the time of a large site."""
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()


@contextmanager
def searched_again() -> Iterator[None]:
    """After it, what was passed over is searched for cycles as all else: a process that makes many sites keeps none of them."""
    try:
        yield
    finally:
        gc.unfreeze()
