"""Tables with a row for each language and a column for each occupation."""

from __future__ import annotations

from flows.extract.language import extract
from tests.flows.extract.reading import page_of

TABLE = """| Skill | Data analyst | Product manager |
|---|---|---|
| SQL | ✓ | ✗ |
| R | not needed | basic |
| Python | essential | |
| Road maps | no | yes |
"""


def said(words: str) -> set[tuple[str, str]]:
    return {(row["subject"], row["value"]) for row in extract(page_of(words, "page.md"))}


def test_a_mark_says_that_the_occupation_of_its_column_takes_the_language_of_its_row() -> None:
    assert said(TABLE) == {
        ("data analyst", "SQL"),
        ("data analyst", "no R"),
        ("product manager", "R"),
        ("data analyst", "Python"),
    }


def test_columns_of_levels_are_those_of_one_occupation() -> None:
    words = "# Data analyst\n\n" + TABLE.replace("Data analyst", "Junior").replace("Product manager", "Senior")
    assert {subject for subject, _ in said(words)} == {"data analyst"}
