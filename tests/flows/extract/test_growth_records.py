"""Growth in records of data."""

from __future__ import annotations

import pytest

from flows.extract.outlook import extract
from tests.flows.extract.reading import page_of

TWO = [("baker", "+12%"), ("welder", "+2%")]


def growth(words: str) -> list[tuple[str, str]]:
    return [(row["subject"], row["value"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('```json\n{"title": "Baker", "salary": "$30,000", "growth": "12%"}\n```', TWO[:1]),
        ("```js\nconst all = [\n  { name: 'Baker', growth: '+12%' },\n  { name: 'Welder', growth: '+2%' },\n];\n```", TWO),
        ("const all = [\n  { growth: '12%', name: 'Baker' },\n  { growth: '2%', name: 'Welder' },\n];", TWO),
        ('const all = [\n  { title: "Baker", jobOutlook: "12% (2022-2032)" },\n];', [("baker", "+12% from 2022 to 2032")]),
        ('{ title: "Baker", stats: { pay: "$30,000", growth: "12%" } }', TWO[:1]),
        ("```yaml\ntitle: Baker\noutlook: 12% growth by 2031\n```", [("baker", "+12% by 2031")]),
        ('```json\n{"title": "Baker", "salary_growth": "12%"}\n```', []),
        ('```json\n{"title": "Bread", "growth": "12%"}\n```', []),
        ('```json\n{"title": "Baker", "share": "12%"}\n```', []),
        ('```json\n[{"title": "Baker"}, {"growth": "12%"}]\n```', []),
    ],
)
def test_a_record_says_whose_growth_its_key_is(words: str, expected: list[tuple[str, str]]) -> None:
    assert growth(words) == expected
