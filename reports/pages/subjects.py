"""Pages of the subjects: the profile of each occupation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reports import addresses
from reports.charts import Chart, Note
from reports.data import Topic
from reports.drawing import charts
from reports.facts import Facts
from reports.pages.cards import TopicLine, topic_lines
from reports.pages.page import Page, Pager, cut
from reports.pages.topics import question_pages
from reports.words import sentence
from schemas.kinds import KINDS

QUESTIONS_SHOWN = 20
"""Questions of one kind on a subject's page; a list of their own has all."""


@dataclass(frozen=True, slots=True)
class KindView:
    """What sources say of one kind about the subject."""

    name: str
    title: str
    charts: tuple[Chart, ...]
    questions: tuple[TopicLine, ...]
    questions_in_all: int


@dataclass(frozen=True, slots=True)
class SubjectLine:
    """A subject in a list, counted in topics."""

    subject: Note
    topics: int
    claims: int
    sources: int
    contradictions: int
    agreements: int


@dataclass(frozen=True, slots=True)
class SubjectView:
    """What a subject's page shows."""

    line: SubjectLine
    kinds: tuple[KindView, ...]
    all_questions: str


@dataclass(frozen=True, slots=True)
class SubjectsView:
    """A page of the list of subjects."""

    subjects: Sequence[SubjectLine]
    pager: Pager


def subject_pages(facts: Facts) -> Iterator[Page]:
    """The list of subjects, and for each its profile and the list of its questions."""
    lines = subject_lines(facts)
    for pager, part in cut("subjects.html", lines):
        yield Page(pager.address, "subjects.html", SubjectsView(part, pager))
    for line in lines:
        topics = facts.topics_of_subject[line.subject.text]
        questions = line.subject.address.removesuffix(".html") + "-questions.html"
        yield Page(
            line.subject.address,
            "subject.html",
            SubjectView(line, tuple(kind_views(facts, topics)), questions),
        )
        title, back = f"Questions about {line.subject.text}", Note(sentence(line.subject.text), line.subject.address)
        yield from question_pages(facts, questions, title, "", None, back, topics)


def subject_lines(facts: Facts) -> tuple[SubjectLine, ...]:
    """All subjects, the one with most questions first."""
    sources: dict[str, set[str]] = {}
    claims: Counter[str] = Counter()
    for claim in facts.claims.values():
        sources.setdefault(claim.subject, set()).add(claim.source)
        claims[claim.subject] += 1
    lines = []
    for subject, topics in facts.topics_of_subject.items():
        verdicts = Counter(topic.verdict for topic in topics)
        lines.append(
            SubjectLine(
                subject=Note(subject, addresses.subject(subject)),
                topics=len(topics),
                claims=claims[subject],
                sources=len(sources.get(subject, ())),
                contradictions=verdicts["contradiction"],
                agreements=verdicts["agreement"],
            )
        )
    return tuple(sorted(lines, key=lambda line: (-line.topics, line.subject.text)))


def kind_views(facts: Facts, topics: Sequence[Topic]) -> Iterator[KindView]:
    """The kinds that the topics are of, in the order of the registry."""
    for kind in KINDS.values():
        found = [topic for topic in topics if topic.kind == kind.name]
        if found:
            lines = topic_lines(facts, found[:QUESTIONS_SHOWN])
            yield KindView(kind.name, kind.title, charts(facts, kind, found), lines, len(found))
