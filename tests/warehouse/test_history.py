"""What was once said is kept: when it was first and last seen, and in which text it stood."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from warehouse import reading


def day(number: int) -> datetime:
    return datetime(2024, 5, number, 6, 0)


def rows(flow: Any, sql: str) -> list[tuple[Any, ...]]:
    with reading.connect(flow.warehouse) as connection:
        return reading.query(connection, sql)[1]


def test_first_seen_stays_and_last_seen_moves_on(flow: Any, pay: Any, code: Any) -> None:
    flow.run(pay)
    flow.run(pay, code)
    flow.run(pay, code)
    assert rows(flow, "SELECT path, first_seen, last_seen FROM documents ORDER BY path") == [
        ("jobs/code.md", day(2), day(3)),
        ("jobs/pay.md", day(1), day(3)),
    ]
    assert rows(flow, "SELECT DISTINCT path, first_seen, last_seen, speaks FROM claim_history ORDER BY path") == [
        ("jobs/code.md", day(2), day(3), True),
        ("jobs/pay.md", day(1), day(3), True),
    ]


def test_what_disappears_was_last_seen_in_the_run_before(flow: Any, pay: Any, code: Any) -> None:
    flow.run(pay, code)
    flow.run(pay, code)
    flow.run(code)
    flow.run(code)
    assert rows(flow, "SELECT path, first_seen, last_seen, speaks FROM document_history ORDER BY path") == [
        ("jobs/code.md", day(1), day(4), True),
        ("jobs/pay.md", day(1), day(2), False),
    ]
    assert rows(flow, "SELECT DISTINCT last_seen FROM claim_history WHERE NOT speaks") == [(day(2),)]


def test_what_comes_back_speaks_again_and_was_first_seen_long_ago(flow: Any, pay: Any, code: Any) -> None:
    flow.run(pay, code)
    flow.run(code)
    flow.run(pay, code)
    assert rows(flow, "SELECT first_seen, version_seen, last_seen, speaks FROM document_history WHERE path = 'jobs/pay.md'") == [
        (day(1), day(1), day(3), True)
    ]
    assert rows(flow, "SELECT DISTINCT first_seen FROM claim_history WHERE path = 'jobs/pay.md'") == [(day(1),)]
    assert rows(flow, "SELECT count(*) FROM claims") == [(6,)]


def test_every_version_of_a_text_is_kept_with_its_time(flow: Any, doc: Any) -> None:
    java = doc("a.md", "They use Java.", (("language", "Java", {"name": "Java"}),))
    ruby = doc("a.md", "They use Ruby.", (("language", "Ruby", {"name": "Ruby"}),))
    for said in (java, java, ruby, java):
        flow.run(said)
    assert rows(flow, "SELECT text, first_seen, version_seen, last_seen, speaks FROM document_history ORDER BY version_seen") == [
        ("They use Java.", day(1), day(1), day(2), False),
        ("They use Ruby.", day(1), day(3), day(3), False),
        ("They use Java.", day(1), day(4), day(4), True),
    ]
    assert rows(flow, "SELECT text, first_seen, last_seen FROM documents") == [("They use Java.", day(1), day(4))]
    assert rows(flow, "SELECT quote, first_seen, last_seen, speaks FROM claim_history ORDER BY quote") == [
        ("Java", day(1), day(4), True),
        ("Ruby", day(3), day(3), False),
    ]


def test_the_words_of_a_former_claim_stand_in_the_version_of_its_time(flow: Any, doc: Any) -> None:
    flow.run(doc("a.md", "They use Java.", (("language", "Java", {"name": "Java"}),)))
    flow.run(doc("a.md", "Nowadays they use Ruby.", (("language", "Ruby", {"name": "Ruby"}),)))
    flow.run(doc("a.md", "Nowadays they rest."))
    found = rows(
        flow,
        "SELECT quote, text[char_start + 1 : char_end] FROM claim_history AS claim JOIN document_history AS version "
        "ON version.doc_id = claim.doc_id AND claim.last_seen BETWEEN version.version_seen AND version.last_seen ORDER BY quote",
    )
    assert found == [("Java", "Java"), ("Ruby", "Ruby")]


def test_a_new_extractor_alone_makes_no_new_version(flow: Any, doc: Any, frames: Any) -> None:
    flow.run(doc("a.md", "They use Java.", (("language", "Java", {"name": "Java"}),)))
    again = doc(
        "a.md", "They use Java.", (("language", "Java", {"name": "Java"}),), (), {"extractor": "rules 2", "title": "Tools"}
    )
    with flow.begin() as publication:
        publication.load(*frames(again))
        publication.publish()
    assert rows(flow, "SELECT title, extractor, version_seen, speaks FROM document_history") == [
        ("Tools", "rules 2", day(1), True)
    ]
    assert rows(flow, "SELECT extractor, first_seen FROM claim_history") == [("rules 2", day(1))]
