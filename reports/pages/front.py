"""The front page: what the sources agree on, where they contradict each other, how badly, and what changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from reports import addresses, findings
from reports.charts import Note
from reports.data import Change, Run, Topic
from reports.facts import Facts, Pairs
from reports.pages.cards import Card, TopicLine, card, topic_lines
from reports.pages.page import Page
from reports.pages.sources import SourceLine, source_lines
from reports.words import VERDICTS, Verdict

CARDS = 12
"""Contradictions on the front page; the list of contradictions has all."""

LINES = 15
"""Agreements, changes and sources on the front page; pages of their own have all."""


@dataclass(frozen=True, slots=True)
class VerdictCount:
    """How many topics have a verdict; ``possible`` of them rest on a scope that one side leaves unstated."""

    verdict: Verdict
    topics: int
    possible: int
    width: str
    address: str


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A change and where it leads."""

    change: str
    about: str
    title: Note
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Surest:
    """The answer in which most independent voices agree."""

    topic: Topic
    value: str
    voices: int


@dataclass(frozen=True, slots=True)
class FrontView:
    """What the front page shows; ``widest`` is the contradiction furthest apart, ``surest`` the agreement of most voices."""

    sentence: str
    widest: Topic | None
    surest: Surest | None
    changed: str
    run: Run | None
    documents: int
    claims: int
    rejects: int
    counts: tuple[VerdictCount, ...]
    contradictions: tuple[Card, ...]
    contradictions_in_all: int
    agreements: tuple[TopicLine, ...]
    agreements_in_all: int
    changes: tuple[ChangeLine, ...]
    changes_in_all: int
    sources: tuple[SourceLine, ...]
    sources_in_all: int
    subjects: tuple[Note, ...]
    subjects_in_all: int


def shown_as_cards(facts: Facts) -> list[Topic]:
    """The contradictions that the front page shows."""
    return list(islice((topic for topic in facts.topics.values() if topic.verdict == "contradiction"), CARDS))


def front_page(facts: Facts, pairs: Pairs, runs: Sequence[Run], changes: Sequence[Change]) -> Page:
    """The front page; ``pairs`` holds the comparisons of what it shows as cards."""
    topics = list(facts.topics.values())
    verdicts = Counter(topic.verdict for topic in topics)
    agreements = [topic for topic in topics if topic.verdict == "agreement"]
    sources = source_lines(facts)
    subjects = sorted(facts.topics_of_subject, key=lambda subject: (-len(facts.topics_of_subject[subject]), subject))
    view = FrontView(
        sentence=findings.of_report(topics, len(facts.documents), len(facts.documents_of_source)),
        widest=findings.widest(topics),
        surest=surest(facts, agreements),
        changed=findings.of_changes(Counter(change.change for change in changes), len(runs)),
        run=runs[0] if runs else None,
        documents=len(facts.documents),
        claims=len(facts.claims),
        rejects=len(facts.rejects),
        counts=verdict_counts(facts),
        contradictions=tuple(card(facts, topic, pairs.get(topic.topic_id, ())) for topic in shown_as_cards(facts)),
        contradictions_in_all=verdicts["contradiction"],
        agreements=topic_lines(facts, agreements[:LINES]),
        agreements_in_all=len(agreements),
        changes=change_lines(facts, changes[:LINES]),
        changes_in_all=len(changes),
        sources=sources[:LINES],
        sources_in_all=len(sources),
        subjects=tuple(Note(subject, addresses.subject(subject)) for subject in subjects[:LINES]),
        subjects_in_all=len(subjects),
    )
    return Page("index.html", "front.html", view)


def surest(facts: Facts, agreements: Sequence[Topic]) -> Surest | None:
    """The value in which most voices agree; a whole list has none."""
    lists = {topic.topic_id for topic in facts.list_of_topic.values()}
    found = [(topic, facts.camps[topic.topic_id][0]) for topic in agreements if topic.topic_id not in lists]
    if not found:
        return None
    topic, camp = max(found, key=lambda each: each[1].independent_sources)
    return Surest(topic, camp.value, camp.independent_sources)


def verdict_counts(facts: Facts) -> tuple[VerdictCount, ...]:
    """The number of topics by verdict."""
    counts = Counter(topic.verdict for topic in facts.topics.values())
    possible = Counter(topic.verdict for topic in facts.topics.values() if topic.certainty == "possible")
    whole = max(1, len(facts.topics))
    return tuple(
        VerdictCount(verdict, counts[name], possible[name], f"{100 * counts[name] / whole:.2f}", addresses.verdict(name))
        for name, verdict in VERDICTS.items()
    )


def change_lines(facts: Facts, changes: Sequence[Change]) -> tuple[ChangeLine, ...]:
    """Changes with links to what is still there."""
    return tuple(
        ChangeLine(
            change=change.change,
            about=change.about,
            title=Note(change.title, address_of(facts, change)),
            before=change.before or "",
            after=change.after or "",
        )
        for change in changes
    )


def address_of(facts: Facts, change: Change) -> str:
    """Where what a change is about stands; '' where it is gone. A contradiction stands with its first claim's topic."""
    if change.about == "topic" and change.id in facts.topics:
        return addresses.topic(change.id)
    if change.about == "document" and change.id in facts.documents:
        return addresses.document(change.id)
    claim = facts.claims.get(change.id.partition(" ")[0])
    if claim is None:
        return ""
    topic = facts.topic_of(claim)
    return topic.address if change.about == "contradiction" and topic else facts.claim_in_document(claim)
