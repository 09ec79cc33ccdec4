"""Quartiles are percentiles, however they are called."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


@pytest.mark.parametrize(
    ("words", "percentile"),
    [
        ("For welders the lower quartile is $41,000 a year.", 25),
        ("The upper quartile of welders earns $62,000 a year.", 75),
        ("For welders the bottom quartile is $41,000 a year.", 25),
        ("For welders the top quartile is $62,000 a year.", 75),
        ("Welders earn $52,000 a year, paid each quarter.", None),
    ],
)
def test_a_quartile_is_a_percentile(words: str, percentile: int | None) -> None:
    assert [row["percentile"] for row in extract(page_of(words))] == [percentile]
