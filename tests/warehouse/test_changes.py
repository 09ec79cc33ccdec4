"""``changes`` is the difference between the last two runs."""

from __future__ import annotations

from typing import Any

from warehouse import reading


def changes(flow: Any, about: str) -> list[tuple[Any, ...]]:
    with reading.connect(flow.warehouse) as connection:
        found = reading.query(connection, "SELECT about, change, title, before, after FROM changes")[1]
    return [row[1:] for row in found if row[0] == about]


def earns(doc: Any, path: str, figure: str, amount: float) -> Any:
    figures = {"low": amount, "high": amount, "annual_low": amount, "annual_high": amount}
    text = f"In the United States they earn {figure} a year on average, as of 2024."
    return doc(path, text, (("salary", figure, figures | {"country": "US", "location": "United States", "as_of": 2024}),))


def test_a_first_run_changes_nothing(flow: Any, pay: Any) -> None:
    assert flow.run(pay).changes == 0


def test_documents_are_new_changed_or_gone(flow: Any, doc: Any, pay: Any, code: Any) -> None:
    old, new = doc("a.md", "Old words."), doc("a.md", "New words.", (), (), {"title": "A title"})
    flow.run(old, pay)
    summary = flow.run(new, code)
    assert changes(flow, "document") == [
        ("new", "jobs/code.md", None, code.row["sha256"]),
        ("changed", "A title", old.row["sha256"], new.row["sha256"]),
        ("resolved", "jobs/pay.md", pay.row["sha256"], None),
    ]
    with reading.connect(flow.warehouse) as connection:
        assert reading.query(connection, "SELECT count(*) FROM changes")[1] == [(summary.changes,)]


def test_claims_are_new_or_gone_and_the_same_wherever_they_stand(flow: Any, doc: Any) -> None:
    def uses(text: str, *names: str) -> Any:
        return doc("a.md", text, tuple(("language", name, {"name": name}) for name in names))

    flow.run(uses("They use Java and R.", "Java", "R"))
    flow.run(uses("These days, they use R and Go.", "R", "Go"))
    assert changes(flow, "claim") == [
        ("new", "language of machine learning engineer, by a.example", None, "Go"),
        ("resolved", "language of machine learning engineer, by a.example", "Java", None),
    ]


def test_the_next_run_over_the_same_documents_has_no_changes(flow: Any, pay: Any, code: Any) -> None:
    flow.run(pay)
    assert flow.run(pay, code).changes > 0
    assert flow.run(pay, code).changes == 0
    assert changes(flow, "document") == []


def test_changes_are_of_the_last_two_runs_whatever_failed_between_them(flow: Any, pay: Any, code: Any, frames: Any) -> None:
    flow.run(pay)
    with flow.begin() as publication:
        publication.load(*frames(code))
        publication.compare()
    flow.run(pay, code)
    assert [row[1] for row in changes(flow, "document")] == ["jobs/code.md"]


def test_a_verdict_that_turns_is_a_change_of_its_topic_and_a_new_contradiction(flow: Any, doc: Any) -> None:
    low, near, high = (
        earns(doc, "low.md", "$95,000", 95e3),
        earns(doc, "near.md", "$95,500", 95.5e3),
        earns(doc, "high.md", "$127,000", 127e3),
    )
    flow.run(low)
    assert flow.run(low, near).new_contradictions == 0
    assert [(row[0], *row[2:]) for row in changes(flow, "topic")] == [("changed", "single source", "agreement")]
    assert changes(flow, "contradiction") == []
    summary = flow.run(low, near, high)
    assert (summary.contradictions, summary.new_contradictions) == (1, 2)
    assert [(row[0], *row[2:]) for row in changes(flow, "topic")] == [("changed", "agreement", "contradiction")]
    assert [(row[0], *row[2:]) for row in changes(flow, "contradiction")] == [("new", None, "certain, claims 1 to 1")] * 2
    summary = flow.run(low, near)
    assert (summary.contradictions, summary.new_contradictions) == (0, 0)
    assert [(row[0], *row[2:]) for row in changes(flow, "contradiction")] == [("resolved", "certain, claims 1 to 1", None)] * 2


def test_a_wider_tolerance_alone_changes_verdicts(flow: Any, doc: Any) -> None:
    both = earns(doc, "a.md", "$95,000", 95e3), earns(doc, "b.md", "$98,000", 98e3)
    flow.run(*both, tolerance=0.02)
    flow.run(*both, tolerance=0.04)
    assert [(row[0], *row[2:]) for row in changes(flow, "topic")] == [("changed", "contradiction", "agreement")]
    assert changes(flow, "claim") == []


def test_who_joins_a_dispute_changes_it_and_contradicts_anew(flow: Any, doc: Any) -> None:
    low, high = earns(doc, "low.md", "$95,000", 95e3), earns(doc, "high.md", "$127,000", 127e3)
    also = [earns(doc, f"also{number}.md", "$127,000", 127e3) for number in range(3)]
    flow.run(low, high)
    summary = flow.run(low, high, *also[:2])
    assert summary.new_contradictions == 2
    assert [(row[0], *row[2:]) for row in changes(flow, "contradiction")] == [
        ("changed", "certain, claims 1 to 1", "certain, claims 3 to 1")
    ]
    assert "low.example gives an average of $95,000 a year" in changes(flow, "contradiction")[0][1]
    summary = flow.run(low, *also[1:])
    assert summary.new_contradictions == 1
    assert [(row[0], *row[2:]) for row in changes(flow, "contradiction")] == [
        ("changed", "certain, claims 3 to 1", "certain, claims 2 to 1")
    ]
    assert flow.run(*also[1:]).new_contradictions == 0
    assert [(row[0], *row[2:]) for row in changes(flow, "contradiction")] == [("resolved", "certain, claims 2 to 1", None)]


def test_another_version_that_finds_the_same_changes_nothing(flow: Any, doc: Any) -> None:
    documents = earns(doc, "low.md", "$95,000", 95e3), earns(doc, "high.md", "$127,000", 127e3)
    flow.run(*documents)
    summary = flow.run(*documents, version="1.1")
    assert (summary.contradictions, summary.changes, summary.new_contradictions) == (1, 0, 0)


def test_changes_do_not_depend_on_how_many_pairs_of_claims_there_are(flow: Any, doc: Any) -> None:
    low = [earns(doc, f"low{number}.md", "$95,000", 95e3) for number in range(40)]
    high = [earns(doc, f"high{number}.md", "$127,000", 127e3) for number in range(40)]
    flow.run(*low, high[0])
    assert flow.run(*low, *high).new_contradictions == 40 * 39
    assert len(changes(flow, "contradiction")) == 1
