"""Validation: what passes is loaded, what fails is rejected whole with its reason."""

from __future__ import annotations

import json
from typing import Any

import pytest

from flows.validate import validate_rows

DOC = "0123456789abcdef"
TEXT = "A tester uses Python and earns $50,000."


def language(**changes: Any) -> dict[str, Any]:
    row = {
        "claim_id": "00000000000000aa",
        "doc_id": DOC,
        "path": "a.md",
        "source": "Alpha",
        "kind": "language",
        "subject": "software tester",
        "value": "Python",
        "quote": "Python",
        "char_start": 14,
        "char_end": 20,
        "extractor": "rules 1",
        "name": "Python",
        "polarity": "+",
        "open_list": False,
    }
    return row | changes


def salary(**changes: Any) -> dict[str, Any]:
    figures = {
        "kind": "salary",
        "value": "$50,000 a year",
        "quote": "$50,000",
        "char_start": 31,
        "char_end": 38,
        "low": 50000.0,
        "high": 50000.0,
        "currency": "USD",
        "currency_assumed": True,
        "period": "year",
        "annual_low": 50000.0,
        "annual_high": 50000.0,
        "annual_derived": False,
        "annual_written_to": 1.0,
        "statistic": "typical",
    }
    return language() | figures | changes


def test_a_valid_row_is_kept_without_its_evidence() -> None:
    frame, rejects = validate_rows("language", [language()], {DOC: TEXT})
    assert frame["name"].tolist() == ["Python"]
    assert "evidence" not in frame
    assert rejects == []


def test_a_quote_that_is_not_in_the_text_is_rejected_and_the_rest_is_kept() -> None:
    rows = [language(), language(claim_id="00000000000000ab", char_start=0, char_end=6)]
    frame, [reject] = validate_rows("language", rows, {DOC: TEXT})
    assert len(frame) == 1
    assert reject.failure == "the quote is not the text between char_start and char_end"
    assert json.loads(reject.row)["claim_id"] == "00000000000000ab"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"polarity": "?"}, "polarity is '?'"),
        ({"subject": None}, "subject is nan"),
        ({"as_of": 1066}, "as_of is 1066"),
        ({"seniority": "boss"}, "seniority is 'boss'"),
    ],
)
def test_a_value_that_is_not_allowed_is_named_in_the_reason(changes: dict[str, Any], reason: str) -> None:
    frame, [reject] = validate_rows("language", [language(**changes)], {DOC: TEXT})
    assert frame.empty
    assert reject.failure.startswith(reason)
    assert reject.path == "a.md"


def test_a_range_that_runs_backwards_is_rejected() -> None:
    frame, [reject] = validate_rows("salary", [salary(low=60000.0)], {DOC: TEXT})
    assert frame.empty
    assert reject.failure == "low is greater than high"


def test_a_value_of_the_wrong_type_costs_its_own_row_alone() -> None:
    rows = [salary(), salary(claim_id="00000000000000ab", low="plenty")]
    frame, [reject] = validate_rows("salary", rows, {DOC: TEXT})
    assert len(frame) == 1
    assert reject.failure.startswith("a value has the wrong type")


def test_no_rows_give_an_empty_frame_with_all_columns() -> None:
    frame, rejects = validate_rows("outlook", [], {})
    assert {"claim_id", "percent", "measure"} <= set(frame.columns)
    assert len(frame) == 0
    assert rejects == []
