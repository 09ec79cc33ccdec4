"""Growth over several spans of years, side by side in one row of a table."""

from __future__ import annotations

from flows.extract.outlook import extract
from tests.flows.extract.reading import page_of


def grades(header: str, row: str) -> list[tuple[str, str | None]]:
    rule = "|".join("---" for _ in header.split("|")[1:-1])
    rows = extract(page_of(f"# Job growth\n\n{header}\n|{rule}|\n{row}\n"))
    return [(claim["value"], claim["grade"]) for claim in sorted(rows, key=lambda claim: claim["char_start"])]


def test_columns_of_several_spans_of_years_are_of_these() -> None:
    table = grades("| Career | Growth 5yr | Growth 10yr |", "| Weaver | 12% | 20% |")
    assert table == [("+12%", "over 5 years"), ("+20%", "over 10 years")]


def test_one_span_alone_is_as_growth_is_told_anywhere() -> None:
    assert grades("| Career | Growth 10yr |", "| Weaver | 20% |") == [("+20%", None)]
    assert grades("| Career | Job growth |", "| Weaver | 20% |") == [("+20%", None)]
