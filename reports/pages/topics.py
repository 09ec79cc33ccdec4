"""Pages of the topics: every claim, every comparison, and the query that gives the same rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reports import addresses
from reports.charts import Chart, Note
from reports.claimlines import ClaimLine
from reports.data import Answer, RuleCount, Support, Topic
from reports.drawing import charts
from reports.facts import CLAIMS_PER_PAGE, Comparisons, Facts
from reports.pages.cards import Camps, PairLine, TopicLine, camps, pair_line, topic_lines
from reports.pages.page import Page, Pager, cut
from reports.words import VERDICTS, Verdict
from schemas.kinds import KINDS

CAMPS_SHOWN = 40
"""Camps on a topic's page; the table of claims has all."""

CLAIMS_DISMISSED = 500
"""Claims that a topic's page names to be dismissed together, at most: a query gives more."""


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A claim of the topic and the letter of its camp. Where several sources speak with one voice, ``leader`` is the claim's own
    source, which leads ``led`` others, or another (``led`` is 0).
    """

    claim: ClaimLine
    camp: str
    leader: Note | None
    led: int


@dataclass(frozen=True, slots=True)
class Dismissal:
    """What dismisses a topic's contradictions: ``lines`` for ``decisions.toml``, '' where its claims are too many."""

    claims: int
    lines: str
    query: str


@dataclass(frozen=True, slots=True)
class TopicView:
    """What a topic's page shows.

    ``list`` is the question about the whole list, where this one is about a member; ``previous`` and ``next`` lead along the
    contradictions, the worst first.
    """

    topic: Topic
    kind: str
    subject: Note
    list: Note | None
    charts: tuple[Chart, ...]
    camps: Camps
    support: Support | None
    answers: tuple[AnswerLine, ...]
    pager: Pager
    pairs: tuple[PairLine, ...]
    pairs_shown: int
    pairs_in_all: int
    rules: tuple[RuleCount, ...]
    claims_query: str
    pairs_query: str
    dismissal: Dismissal | None
    previous: Topic | None
    next: Topic | None
    place: int
    contradictions: int


@dataclass(frozen=True, slots=True)
class QuestionsView:
    """A page of a list of topics. ``back`` leads to where the list belongs."""

    title: str
    meaning: str
    verdict: Verdict | None
    back: Note
    lines: tuple[TopicLine, ...]
    pager: Pager


def topic_pages(facts: Facts, comparisons: Comparisons, topics: Iterable[Topic]) -> Iterator[Page]:
    """A page for each of the topics, more where it has many claims."""
    contradictions = [topic for topic in facts.topics.values() if topic.verdict == "contradiction"]
    places = {topic.topic_id: place for place, topic in enumerate(contradictions)}
    for topic in topics:
        place = places.get(topic.topic_id)
        before = contradictions[place - 1] if place else None
        after = contradictions[place + 1] if place is not None and place + 1 < len(contradictions) else None
        kind = KINDS[topic.kind]
        whole = facts.list_of_topic.get(topic.topic_id)
        rules = comparisons.rules.get(topic.topic_id, ())
        pairs = comparisons.pairs.get(topic.topic_id, ())
        for pager, part in cut(topic.address, facts.answers.get(topic.topic_id, ()), CLAIMS_PER_PAGE):
            opening = pager.number == 1
            view = TopicView(
                topic=topic,
                kind=kind.title,
                subject=Note(topic.subject, addresses.subject(topic.subject)),
                list=Note(whole.title, whole.address) if whole else None,
                charts=charts(facts, kind, [topic]) if opening and topic.item is None and topic.claims > 1 else (),
                support=facts.supports.get(topic.topic_id) if opening else None,
                camps=camps(facts, topic, CAMPS_SHOWN if opening else 0, drawn=False),
                answers=tuple(answer_line(facts, answer) for answer in part),
                pager=pager,
                pairs=tuple(pair_line(facts, pair) for pair in pairs) if opening else (),
                pairs_shown=sum(pair.alike for pair in pairs),
                pairs_in_all=sum(rule.pairs for rule in rules),
                rules=rules if opening else (),
                claims_query=claims_query(topic),
                pairs_query=pairs_query(topic),
                dismissal=dismissal(topic, comparisons.disputed.get(topic.topic_id, ())) if opening else None,
                previous=before,
                next=after,
                place=0 if place is None else place + 1,
                contradictions=len(contradictions),
            )
            yield Page(pager.address, "topic.html", view)


def answer_line(facts: Facts, answer: Answer) -> AnswerLine:
    """The claim, its camp and its voice."""
    claim = facts.lines[answer.claim_id]
    leader = Note(answer.leader, addresses.source(answer.leader)) if answer.leader else None
    led = answer.sources - 1 if answer.leader == claim.source else 0
    return AnswerLine(claim, facts.letter(answer), leader, led)


def claims_query(topic: Topic) -> str:
    """SQL that gives the claims of a topic. An id is sixteen hexadecimal digits, so it needs no quoting."""
    return (
        f'SELECT c.*\nFROM "{topic.kind}_claims" AS c\nJOIN topic_claims AS t USING (claim_id)\n'
        f"WHERE t.topic_id = '{topic.topic_id}'\nORDER BY t.camp, c.source"
    )


def pairs_query(topic: Topic) -> str:
    """SQL that gives the comparisons of a topic."""
    return f"SELECT *\nFROM comparisons\nWHERE topic_id = '{topic.topic_id}'\nORDER BY relation, rule, difference DESC"


def dismissal(topic: Topic, disputed: Sequence[str]) -> Dismissal | None:
    """What an editor writes into ``decisions.toml`` to dismiss all contradictions of a topic, which are among the ``disputed``
    claims; None where there are none. An id is sixteen hexadecimal digits, so it needs no quoting.
    """
    if not disputed:
        return None
    listed = ", ".join(f'"{claim}"' for claim in disputed)
    query = (
        f"SELECT DISTINCT unnest([claim_a, claim_b]) AS claim_id\nFROM comparisons\n"
        f"WHERE topic_id = '{topic.topic_id}' AND relation = 'contradict' AND dismissed IS NULL\nORDER BY claim_id"
    )
    lines = f'[[dismiss]]\nclaims = [{listed}]\nreason = "..."' if len(disputed) <= CLAIMS_DISMISSED else ""
    return Dismissal(len(disputed), lines, query)


def verdict_pages(facts: Facts) -> Iterator[Page]:
    """The list of the topics of each verdict."""
    for name, verdict in VERDICTS.items():
        topics = [topic for topic in facts.topics.values() if topic.verdict == name]
        yield from question_pages(
            facts, addresses.verdict(name), verdict.plural, verdict.meaning, verdict, Note("Findings", "index.html"), topics
        )


def question_pages(
    facts: Facts,
    base: str,
    title: str,
    meaning: str,
    verdict: Verdict | None,
    back: Note,
    topics: Sequence[Topic],
) -> Iterator[Page]:
    """A list of topics, cut into pages."""
    for pager, part in cut(base, topics):
        view = QuestionsView(title, meaning, verdict, back, topic_lines(facts, part), pager)
        yield Page(pager.address, "questions.html", view)
