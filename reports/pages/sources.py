"""Pages of the sources: who publishes what, and how often each stands with the others."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reports import addresses
from reports.charts import Note
from reports.claimlines import ClaimLine
from reports.data import Claim, Document, Neighbours, Standing, Topic
from reports.facts import Facts
from reports.pages.page import Page, Pager, cut

DOCUMENTS_SHOWN = 50
"""Documents that a source's page names."""

NEIGHBOURS_SHOWN = 50
"""Other sources that a source's page counts up."""

MATRIX_SIZE = 40
"""Sources in the matrix: those that share most topics with others; a file has all."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source in a list, counted in topics."""

    name: str
    address: str
    documents: int
    claims: int
    topics: int
    shared: int
    agreements: int
    contradictions: int
    standing: Standing


@dataclass(frozen=True, slots=True)
class NeighbourLine:
    """Another source that speaks on the same topics, counted in topics."""

    anchor: str
    source: Note
    shared: int
    agreed: int
    contradicted: int
    disputed: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """A claim of the source and the question it answers."""

    claim: ClaimLine
    topic: Topic | None
    topic_address: str


@dataclass(frozen=True, slots=True)
class SourceView:
    """What a source's page shows."""

    line: SourceLine
    documents: tuple[Document, ...]
    documents_in_all: int
    neighbours: tuple[NeighbourLine, ...]
    neighbours_in_all: int
    spoken: tuple[SpokenLine, ...]
    pager: Pager


@dataclass(frozen=True, slots=True)
class SourcesView:
    """A page of the list of sources."""

    sources: Sequence[SourceLine]
    pager: Pager


@dataclass(frozen=True, slots=True)
class Cell:
    """Two sources in the matrix; ``address`` leads to what they both speak on."""

    shared: int
    agreed: int
    contradicted: int
    address: str


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A source against all others; None where they share no topic, and against itself."""

    source: Note
    letter: str
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True)
class MatrixView:
    """What the matrix shows; ``sources_in_all`` share a topic with another."""

    rows: tuple[MatrixRow, ...]
    sources_in_all: int


def source_pages(facts: Facts) -> Iterator[Page]:
    """The list of sources, the matrix, and a page for each source."""
    lines = source_lines(facts)
    for pager, listed in cut("sources.html", lines):
        yield Page(pager.address, "sources.html", SourcesView(listed, pager))
    yield Page("matrix.html", "matrix.html", matrix(facts, lines))
    met = met_by_source(facts)
    for line in lines:
        claims = facts.claims_of_source.get(line.name, ())
        documents = facts.documents_of_source[line.name]
        neighbours = met.get(line.name, [])
        for pager, part in cut(line.address, claims):
            view = SourceView(
                line=line,
                documents=documents[:DOCUMENTS_SHOWN],
                documents_in_all=len(documents),
                neighbours=tuple(neighbours[:NEIGHBOURS_SHOWN]),
                neighbours_in_all=len(neighbours),
                spoken=tuple(spoken_line(facts, claim) for claim in part),
                pager=pager,
            )
            yield Page(pager.address, "source.html", view)


def source_lines(facts: Facts) -> tuple[SourceLine, ...]:
    """All sources, the one that speaks on most shared topics first."""
    lines = []
    for name, documents in facts.documents_of_source.items():
        claims = facts.claims_of_source.get(name, ())
        topics = {topic.topic_id: topic for claim in claims for topic in facts.topics_of_claim.get(claim.claim_id, ())}
        verdicts = Counter(topic.verdict for topic in topics.values())
        lines.append(
            SourceLine(
                name=name,
                address=addresses.source(name),
                documents=len(documents),
                claims=len(claims),
                topics=len(topics),
                shared=len(topics) - verdicts["single source"],
                agreements=verdicts["agreement"],
                contradictions=verdicts["contradiction"],
                standing=facts.standings[name],
            )
        )
    return tuple(sorted(lines, key=lambda line: (-line.shared, -line.topics, -line.claims, line.name)))


def met_by_source(facts: Facts) -> dict[str, list[NeighbourLine]]:
    """For each source the others that it meets, the one that contradicts it most first."""
    met: defaultdict[str, list[NeighbourLine]] = defaultdict(list)
    for pair in facts.neighbours:
        topics = [facts.topics[topic_id] for topic_id in pair.disputed]
        disputed = tuple(Note(topic.title, topic.address) for topic in topics)
        for one, other in ((pair.source_a, pair.source_b), (pair.source_b, pair.source_a)):
            note = Note(other, addresses.source(other))
            line = NeighbourLine(addresses.named(other), note, pair.shared, pair.agreed, pair.contradicted, disputed)
            met[one].append(line)
    for lines in met.values():
        lines.sort(key=lambda line: (-line.contradicted, -line.shared, line.source.text))
    return dict(met)


def spoken_line(facts: Facts, claim: Claim) -> SpokenLine:
    """A claim with its question."""
    topic = facts.topic_of(claim)
    return SpokenLine(facts.lines[claim.claim_id], topic, facts.claim_in_topic(claim, topic) if topic else "")


def matrix(facts: Facts, lines: Sequence[SourceLine]) -> MatrixView:
    """The sources that speak most, against each other."""
    meeting = {source for pair in facts.neighbours for source in (pair.source_a, pair.source_b)}
    shown = [line for line in lines if line.name in meeting][:MATRIX_SIZE]
    met = {(pair.source_a, pair.source_b): pair for pair in facts.neighbours}
    rows = tuple(
        MatrixRow(
            Note(line.name, line.address),
            str(place),
            tuple(cell(met.get((min(line.name, other.name), max(line.name, other.name))), line, other) for other in shown),
        )
        for place, line in enumerate(shown, 1)
    )
    return MatrixView(rows, len(meeting))


def cell(pair: Neighbours | None, line: SourceLine, other: SourceLine) -> Cell | None:
    """One cell of the matrix."""
    if pair is None:
        return None
    return Cell(pair.shared, pair.agreed, pair.contradicted, f"{line.address}#with-{addresses.named(other.name)}")
