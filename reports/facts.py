"""All rows together, with the ways to get from one to another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from reports import addresses
from reports.claimlines import ClaimLine, claim_line
from reports.data import (
    Answer,
    Camp,
    Claim,
    Detail,
    Document,
    Listed,
    Neighbours,
    Pair,
    Reject,
    RuleCount,
    Standing,
    Support,
    Topic,
)

CLAIMS_PER_PAGE = 100
"""Rows of claims on one page of a topic."""

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Answered:
    """A question, a claim that answers it, and the letter of the camp that the claim stands in; '' where there is one camp."""

    topic: Topic
    claim: Claim
    letter: str


Pairs = Mapping[str, tuple[Pair, ...]]
"""Comparisons that are shown, by topic, the weightiest first."""


@dataclass(frozen=True, slots=True)
class Comparisons:
    """How the claims of each topic compare: what the pages of the topics show, and no other page.

    ``disputed`` are the ids of the claims that contradict each other on a topic, all of them.
    """

    pairs: Pairs
    rules: Mapping[str, tuple[RuleCount, ...]]
    disputed: Mapping[str, tuple[str, ...]]

    def of(self, topics: Iterable[str]) -> Comparisons:
        """Those of some topics, by their ids."""
        chosen = set(topics)
        return Comparisons(
            {topic_id: self.pairs[topic_id] for topic_id in self.pairs.keys() & chosen},
            {topic_id: self.rules[topic_id] for topic_id in self.rules.keys() & chosen},
            {topic_id: self.disputed[topic_id] for topic_id in self.disputed.keys() & chosen},
        )


@dataclass(frozen=True, slots=True)
class Facts:
    """What the lasting pages show, but the comparisons. Dictionaries and tuples keep the order of the queries."""

    documents: dict[str, Document]
    claims: dict[str, Claim]
    details: dict[str, Detail]
    topics: dict[str, Topic]
    list_of_topic: dict[str, Topic]
    camps: dict[str, tuple[Camp, ...]]
    answers: dict[str, tuple[Answer, ...]]
    supports: dict[str, Support]
    standings: dict[str, Standing]
    neighbours: tuple[Neighbours, ...]
    rejects: tuple[Reject, ...]
    lines: dict[str, ClaimLine]
    claims_of_document: dict[str, tuple[Claim, ...]]
    topics_of_claim: dict[str, tuple[Topic, ...]]
    topics_of_subject: dict[str, tuple[Topic, ...]]
    documents_of_source: dict[str, tuple[Document, ...]]
    claims_of_source: dict[str, tuple[Claim, ...]]
    places: dict[tuple[str, str], int]

    @classmethod
    def of(
        cls,
        *,
        documents: Sequence[Document],
        claims: Sequence[Claim],
        details: Sequence[Detail],
        topics: Sequence[Topic],
        lists: Sequence[Listed],
        camps: Sequence[Camp],
        answers: Sequence[Answer],
        supports: Sequence[Support],
        standings: Sequence[Standing],
        neighbours: Sequence[Neighbours],
        rejects: Sequence[Reject],
    ) -> Facts:
        """The rows, indexed."""
        by_doc = {document.doc_id: document for document in documents}
        by_claim = {detail.claim_id: detail for detail in details}
        by_topic = {topic.topic_id: topic for topic in topics}
        of_claim = grouped((answer.claim_id, by_topic[answer.topic_id]) for answer in answers)
        answers_of = grouped((answer.topic_id, answer) for answer in answers)
        return cls(
            documents=by_doc,
            claims={claim.claim_id: claim for claim in claims},
            details=by_claim,
            topics=by_topic,
            list_of_topic={each.item_topic_id: by_topic[each.topic_id] for each in lists if each.topic_id in by_topic},
            camps=grouped((camp.topic_id, camp) for camp in camps),
            answers=answers_of,
            supports={support.topic_id: support for support in supports},
            standings={standing.source: standing for standing in standings},
            neighbours=tuple(neighbours),
            rejects=tuple(rejects),
            lines={c.claim_id: claim_line(c, by_claim.get(c.claim_id), by_doc[c.doc_id]) for c in claims},
            claims_of_document=grouped((claim.doc_id, claim) for claim in claims),
            topics_of_claim={claim_id: narrowest_first(found) for claim_id, found in of_claim.items()},
            topics_of_subject=grouped((topic.subject, topic) for topic in topics),
            documents_of_source=grouped((document.source, document) for document in documents),
            claims_of_source=grouped((claim.source, claim) for claim in claims),
            places={
                (topic_id, answer.claim_id): place for topic_id, found in answers_of.items() for place, answer in enumerate(found)
            },
        )

    def topic_of(self, claim: Claim) -> Topic | None:
        """The narrowest question that a claim answers; None where it answers none."""
        topics = self.topics_of_claim.get(claim.claim_id)
        return topics[0] if topics else None

    def letter(self, answer: Answer) -> str:
        """What the camp of an answer is called; '' where there is one camp."""
        return lettered(answer.camp) if len(self.camps.get(answer.topic_id, ())) > 1 else ""

    def claim_in_document(self, claim: Claim) -> str:
        """The permanent address of a claim: its mark in the text of its document."""
        return self.lines[claim.claim_id].document_address

    def claim_in_topic(self, claim: Claim, topic: Topic) -> str:
        """The address of a claim's row on the page of a topic that it answers."""
        place = self.places[topic.topic_id, claim.claim_id]
        return f"{addresses.part(topic.address, 1 + place // CLAIMS_PER_PAGE)}#claim-{claim.claim_id}"


def grouped(pairs: Iterable[tuple[str, Row]]) -> dict[str, tuple[Row, ...]]:
    """Rows by key, in the order in which they come."""
    groups: defaultdict[str, list[Row]] = defaultdict(list)
    for key, row in pairs:
        groups[key].append(row)
    return {key: tuple(rows) for key, rows in groups.items()}


def narrowest_first(topics: Sequence[Topic]) -> tuple[Topic, ...]:
    """Topics about one member of a list before the topic of the whole list; else as they come."""
    return tuple(sorted(topics, key=lambda topic: topic.item is None))


def lettered(camp: int) -> str:
    """What a camp is called by its number, that of most voices being 1: A, B, ... Z, 27, 28, ..."""
    return chr(ord("A") + camp - 1) if camp <= 26 else str(camp)
