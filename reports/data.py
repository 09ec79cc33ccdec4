"""What the report knows: one frozen dataclass per kind of row that the queries return, in the order of their columns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reports import addresses


@dataclass(frozen=True, slots=True)
class Document:
    """A document that speaks now, without its text. ``length`` is in code points."""

    doc_id: str
    path: str
    source: str
    title: str | None
    url: str | None
    media_type: str
    published: str | None
    retrieved: str | None
    length: int

    @property
    def name(self) -> str:
        """What to call it: its title, else its path."""
        return self.title or self.path


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim, with the columns that every kind has."""

    claim_id: str
    doc_id: str
    source: str
    kind: str
    subject: str
    value: str
    location: str | None
    region: str | None
    industry: str | None
    seniority: str | None
    grade: str | None
    as_of: int | None
    attributed_to: str | None
    quote: str
    char_start: int
    char_end: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A claim whose shape is a range: a point (``low == high``), a span, or one open end (None)."""

    claim_id: str
    low: float | None
    high: float | None
    unit: str | None
    statistic: str | None
    component: str | None
    measure: str | None
    percentile: int | None
    listed_as: str | None
    from_year: int | None
    to_year: int | None


@dataclass(frozen=True, slots=True)
class Rung:
    """A claim whose shape is a level: a rung of a ladder and the force with which it is asked for."""

    claim_id: str
    rung: str
    modality: str
    qualifiers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Naming:
    """A claim whose shape is an item of a set: named (``+``) or denied (``-``)."""

    claim_id: str
    item: str
    polarity: str
    modality: str | None
    open_list: bool


@dataclass(frozen=True, slots=True)
class Saying:
    """A claim whose shape is a statement: what is said about what."""

    claim_id: str
    said: str
    about: str | None


Detail = Figure | Rung | Naming | Saying


@dataclass(frozen=True, slots=True)
class Topic:
    """A question that sources answer."""

    topic_id: str
    kind: str
    subject: str
    title: str
    item: str | None
    verdict: str
    certainty: str
    sources: int
    independent_sources: int
    claims: int
    contradictions: int
    possible_contradictions: int
    dismissed: int
    spread: float | None
    explanation: str

    @property
    def address(self) -> str:
        """Its page."""
        return addresses.topic(self.topic_id)

    @property
    def badge(self) -> str:
        """Its verdict as every badge shows it: a contradiction that is only possible is never shown as one."""
        return f"possible {self.verdict}" if self.verdict == "contradiction" and self.certainty == "possible" else self.verdict


@dataclass(frozen=True, slots=True)
class Listed:
    """A topic about a member of a list, and the topic of the whole list."""

    item_topic_id: str
    topic_id: str


@dataclass(frozen=True, slots=True)
class Camp:
    """Claims of a topic that stand together, with the value they stand for; ``differs_by`` compares it to the first camp."""

    topic_id: str
    camp: int
    value: str
    differs_by: tuple[str, ...]
    sources: int
    independent_sources: int


@dataclass(frozen=True, slots=True)
class Support:
    """How well the best-supported value of a topic is supported; ``camp`` and ``value`` are None where there is none."""

    topic_id: str
    outcome: str
    camp: int | None
    value: str | None
    explanation: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How often a source stands with the best-supported value, or against it, of ``decided`` topics; reliability is 0 to 1."""

    source: str
    decided: int
    stands_with: int
    stands_against: int
    reliability: float


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision of the editor; ``missing`` are those of its names that match nothing."""

    number: int
    decision: str
    names: tuple[str, ...]
    reason: str | None
    effect: int | None
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """A claim's place in a topic; ``own`` is false where it answers a question about a part of what the topic is about.

    ``leader`` is the source that leads where several (``sources``) speak with one voice (one cites or copies another); else None.
    """

    topic_id: str
    claim_id: str
    camp: int
    own: bool
    leader: str | None
    sources: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims that bear on each other, for all ``alike`` of one explanation. ``difference`` is relative: 0.25 is 25 %."""

    topic_id: str
    claim_a: str
    claim_b: str
    relation: str
    rule: str
    certainty: str
    unstated: tuple[str, ...]
    difference: float | None
    same_origin: bool
    dismissed: str | None
    explanation: str
    alike: int


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How many pairs of a topic one rule decided."""

    topic_id: str
    relation: str
    rule: str
    certainty: str
    pairs: int


@dataclass(frozen=True, slots=True)
class Disputed:
    """The claims that contradict each other on a topic, by their ids."""

    topic_id: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Two sources that both speak on some topics (``source_a < source_b``), counted in topics; ``disputed`` names some."""

    source_a: str
    source_b: str
    shared: int
    agreed: int
    contradicted: int
    disputed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """A run of the flow; times are UTC."""

    run_id: str
    started: datetime
    finished: datetime
    documents: int
    extracted: int
    claims: int
    rejects: int
    contradictions: int
    possible_contradictions: int
    agreements: int
    version: str


@dataclass(frozen=True, slots=True)
class Change:
    """A difference between the last two runs."""

    change: str
    about: str
    id: str
    title: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Reject:
    """A row or document that was refused."""

    path: str
    kind: str
    failure: str
    row: str | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a public relation."""

    name: str
    type: str
    description: str


@dataclass(frozen=True, slots=True)
class Relation:
    """A public relation of the warehouse."""

    name: str
    description: str
    columns: tuple[Column, ...]
