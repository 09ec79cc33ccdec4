"""A topic as a card or a line: the question, the camps and who stands in them, the words of both sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reports import addresses
from reports.charts import Note
from reports.claimlines import ClaimLine
from reports.data import Pair, Topic
from reports.facts import Facts, lettered

SOURCES_NAMED = 6
"""Sources that a camp names; the topic's page names all."""


@dataclass(frozen=True, slots=True)
class CampLine:
    """One camp: the value it stands for and the sources that stand in it. ``share`` is of the topic's voices, in percent."""

    letter: str
    value: str
    voices: int
    sources: tuple[Note, ...]
    more: int
    width: str


@dataclass(frozen=True, slots=True)
class PairLine:
    """A comparison with both claims."""

    a: ClaimLine
    b: ClaimLine
    relation: str
    rule: str
    certainty: str
    unstated: tuple[str, ...]
    difference: float | None
    same_origin: bool
    explanation: str


@dataclass(frozen=True, slots=True)
class Card:
    """A topic with the pair of claims that shows its verdict best; None where no pair does."""

    topic: Topic
    camps: tuple[CampLine, ...]
    more_camps: int
    pair: PairLine | None


def card(facts: Facts, topic: Topic, camps: int = 6) -> Card:
    """The topic's card."""
    lines = camp_lines(facts, topic)
    pairs = facts.pairs.get(topic.topic_id, ())
    return Card(topic, lines[:camps], max(0, len(lines) - camps), pair_line(facts, pairs[0]) if pairs else None)


def camp_lines(facts: Facts, topic: Topic) -> tuple[CampLine, ...]:
    """The topic's camps with their sources."""
    members: dict[int, dict[str, Note]] = {}
    for answer in facts.answers.get(topic.topic_id, ()):
        claim = facts.claims[answer.claim_id]
        note = Note(claim.source, facts.claim_in_document(claim))
        members.setdefault(answer.camp, {}).setdefault(claim.source, note)
    lines = []
    camps = facts.camps.get(topic.topic_id, ())
    for place, camp in enumerate(camps):
        sources = tuple(members.get(camp.camp, {}).values())
        width = f"{100 * camp.independent_sources / max(1, topic.independent_sources):.2f}"
        lines.append(
            CampLine(
                letter=lettered(place) if len(camps) > 1 else "",
                value=camp.value,
                voices=camp.independent_sources,
                sources=sources[:SOURCES_NAMED],
                more=max(0, len(sources) - SOURCES_NAMED),
                width=width,
            )
        )
    return tuple(lines)


def pair_line(facts: Facts, pair: Pair) -> PairLine:
    """The comparison, ready to show."""
    return PairLine(
        a=facts.lines[pair.claim_a],
        b=facts.lines[pair.claim_b],
        relation=pair.relation,
        rule=pair.rule,
        certainty=pair.certainty,
        unstated=pair.unstated,
        difference=pair.difference,
        same_origin=pair.same_origin,
        explanation=pair.explanation,
    )


@dataclass(frozen=True, slots=True)
class TopicLine:
    """A topic in a list: the question, its verdict and the best-supported value."""

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
    return TopicLine(topic, addresses.subject(topic.subject), camps[0].value if camps else "", len(camps))
