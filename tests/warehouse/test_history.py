"""What was once said is kept: when it was first and last seen, and in which text it stood."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from warehouse import reading


def day(number: int) -> datetime:
    return datetime(2024, 5, number, 6, 0)


def rows(flow: Any, sql: str) -> list[tuple[Any, ...]]:
    with reading.connect(flow.warehouse) as connection:
        return reading.query(connection, sql)[1]


@pytest.fixture(scope="module")
def four_days(long_flow: Any, doc: Any) -> Any:
    """A flow after four runs; each test is about documents of its own."""

    def uses(path: str, name: str, said: str = "They use {}.") -> Any:
        return doc(path, said.format(name), (("language", name, {"name": name}),))

    stays, late, gone, back = (uses(path, "Go") for path in ("stays.md", "late.md", "gone.md", "back.md"))
    java, ruby = uses("turns.md", "Java"), uses("turns.md", "Ruby")
    former = (
        uses("former.md", "Java"),
        uses("former.md", "Ruby", "Nowadays they use {}."),
        doc("former.md", "Nowadays they rest."),
    )
    long_flow.run(stays, gone, back, java, former[0])
    long_flow.run(stays, late, gone, java, former[1])
    long_flow.run(stays, late, back, ruby, former[2])
    long_flow.run(stays, late, back, java, former[2])
    return long_flow


def test_first_seen_stays_and_last_seen_moves_on(four_days: Any) -> None:
    assert rows(
        four_days, "SELECT path, first_seen, last_seen FROM documents WHERE path IN ('stays.md', 'late.md') ORDER BY path"
    ) == [
        ("late.md", day(2), day(4)),
        ("stays.md", day(1), day(4)),
    ]
    assert rows(
        four_days,
        "SELECT path, first_seen, last_seen, speaks FROM claim_history WHERE path IN ('stays.md', 'late.md') ORDER BY path",
    ) == [
        ("late.md", day(2), day(4), True),
        ("stays.md", day(1), day(4), True),
    ]


def test_what_disappears_was_last_seen_in_the_run_before(four_days: Any) -> None:
    assert rows(four_days, "SELECT first_seen, last_seen, speaks FROM document_history WHERE path = 'gone.md'") == [
        (day(1), day(2), False)
    ]
    assert rows(four_days, "SELECT first_seen, last_seen, speaks FROM claim_history WHERE path = 'gone.md'") == [
        (day(1), day(2), False)
    ]


def test_what_comes_back_speaks_again_and_was_first_seen_long_ago(four_days: Any) -> None:
    seen = "SELECT first_seen, version_seen, last_seen, speaks FROM document_history WHERE path = 'back.md'"
    assert rows(four_days, seen) == [(day(1), day(1), day(4), True)]
    assert rows(four_days, "SELECT first_seen, speaks FROM claim_history WHERE path = 'back.md'") == [(day(1), True)]
    assert rows(four_days, "SELECT quote FROM claims WHERE path = 'back.md'") == [("Go",)]


def test_every_version_of_a_text_is_kept_with_its_time(four_days: Any) -> None:
    versions = "SELECT text, first_seen, version_seen, last_seen, speaks FROM document_history WHERE path = 'turns.md'"
    assert rows(four_days, f"{versions} ORDER BY version_seen") == [
        ("They use Java.", day(1), day(1), day(2), False),
        ("They use Ruby.", day(1), day(3), day(3), False),
        ("They use Java.", day(1), day(4), day(4), True),
    ]
    assert rows(four_days, "SELECT text, first_seen, last_seen FROM documents WHERE path = 'turns.md'") == [
        ("They use Java.", day(1), day(4))
    ]
    assert rows(
        four_days, "SELECT quote, first_seen, last_seen, speaks FROM claim_history WHERE path = 'turns.md' ORDER BY quote"
    ) == [
        ("Java", day(1), day(4), True),
        ("Ruby", day(3), day(3), False),
    ]


def test_the_words_of_a_former_claim_stand_in_the_version_of_its_time(four_days: Any) -> None:
    found = rows(
        four_days,
        "SELECT quote, text[char_start + 1 : char_end] FROM claim_history AS claim JOIN document_history AS version "
        "ON version.doc_id = claim.doc_id AND claim.last_seen BETWEEN version.version_seen AND version.last_seen "
        "WHERE claim.path = 'former.md' ORDER BY quote",
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
