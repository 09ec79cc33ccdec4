"""A topic as a card or a line: the question, the camps and who stands in them, the words of both sides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reports import addresses
from reports.charts import Axis, Note, Stroke, stroke
from reports.claimlines import ClaimLine
from reports.data import Claim, Figure, Pair, Topic
from reports.drawing import scale_of
from reports.facts import Facts, lettered
from schemas.kinds import KINDS
from schemas.kinds.shape import Range

SOURCES_NAMED = 6
"""Sources that a camp names; the table of claims names all."""

CAMPS_ON_A_CARD = 6
"""Camps of a card; the topic's page has more."""

STROKES_DRAWN = 30
"""Different figures that one camp draws."""


@dataclass(frozen=True, slots=True)
class CampLine:
    """One camp: the value it stands for, its figures on an axis, and the sources that stand in it."""

    letter: str
    value: str
    differs_by: tuple[str, ...]
    strokes: tuple[Stroke, ...]
    voices: int
    sources: tuple[Note, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Camps:
    """The camps of a topic, that of most voices first. ``axis`` is None where nothing is drawn."""

    lines: tuple[CampLine, ...]
    left_out: int
    axis: Axis | None


@dataclass(frozen=True, slots=True)
class PairLine:
    """A comparison with both claims."""

    pair: Pair
    a: ClaimLine
    b: ClaimLine


@dataclass(frozen=True, slots=True)
class Card:
    """A topic with the pair of claims that shows its verdict best; None where no pair does."""

    topic: Topic
    camps: Camps
    pair: PairLine | None


def card(facts: Facts, topic: Topic, pairs: Sequence[Pair]) -> Card:
    """The topic's card; ``pairs`` are its comparisons, the weightiest first."""
    quoted = {pairs[0].claim_a, pairs[0].claim_b} if pairs else set()
    return Card(
        topic,
        camps(facts, topic, CAMPS_ON_A_CARD, drawn=True, quoted=quoted),
        pair_line(facts, pairs[0]) if pairs else None,
    )


def camps(facts: Facts, topic: Topic, most: int, *, drawn: bool, quoted: Collection[str] = ()) -> Camps:
    """The topic's first ``most`` camps with their sources, among them those of the ``quoted`` claims; figures are ``drawn`` on
    an axis, or not."""
    members: defaultdict[int, list[Claim]] = defaultdict(list)
    needed: set[int] = set()
    for answer in facts.answers.get(topic.topic_id, ()):
        members[answer.camp].append(facts.claims[answer.claim_id])
        if answer.claim_id in quoted:
            needed.add(answer.camp)
    found = facts.camps.get(topic.topic_id, ())
    chosen = needed.union([camp.camp for camp in found if camp.camp not in needed][: max(0, most - len(needed))])
    shown = [(camp, members[camp.camp]) for camp in found if camp.camp in chosen]
    kind = KINDS[topic.kind]
    scale = None
    if drawn and isinstance(kind.shape, Range) and shown:
        scale = scale_of(facts, kind, kind.shape, [claim for _, claims in shown for claim in claims])
    lines = []
    for camp, claims in shown:
        sources = {claim.source: Note(claim.source, facts.claim_in_document(claim)) for claim in reversed(claims)}
        notes = tuple(sources[name] for name in dict.fromkeys(claim.source for claim in claims))
        lines.append(
            CampLine(
                letter=lettered(camp.camp) if len(found) > 1 else "",
                value=camp.value,
                differs_by=camp.differs_by,
                strokes=strokes(facts, scale, claims) if scale else (),
                voices=camp.independent_sources,
                sources=notes[:SOURCES_NAMED],
                more=max(0, len(notes) - SOURCES_NAMED),
            )
        )
    return Camps(tuple(lines), len(found) - len(lines), scale)


def strokes(facts: Facts, scale: Axis, claims: Sequence[Claim]) -> tuple[Stroke, ...]:
    """The figures of claims on an axis; equal ones once."""
    figures = (facts.details[claim.claim_id] for claim in claims)
    drawn = dict.fromkeys(stroke(scale, figure.low, figure.high) for figure in figures if isinstance(figure, Figure))
    return tuple(drawn)[:STROKES_DRAWN]


def pair_line(facts: Facts, pair: Pair) -> PairLine:
    """The comparison, ready to show."""
    return PairLine(pair, facts.lines[pair.claim_a], facts.lines[pair.claim_b])


@dataclass(frozen=True, slots=True)
class TopicLine:
    """A topic in a list: the question, its verdict and the best-supported value, or that none is."""

    topic: Topic
    subject_address: str
    value: str
    camps: int


def topic_lines(facts: Facts, topics: Sequence[Topic]) -> tuple[TopicLine, ...]:
    """Topics as lines of a list."""
    return tuple(topic_line(facts, topic) for topic in topics)


def topic_line(facts: Facts, topic: Topic) -> TopicLine:
    """A topic as a line of a list."""
    camps = facts.camps.get(topic.topic_id, ())
    support = facts.supports.get(topic.topic_id)
    value = camps[0].value if camps else ""
    if support and support.outcome != "one voice":
        value = support.value or "undecided"
    return TopicLine(topic, addresses.subject(topic.subject), value, len(camps))
