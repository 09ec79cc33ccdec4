"""Validation: what passes is loaded, what fails is rejected whole with its reason."""

from __future__ import annotations

import json
from typing import Any

import pandas as pd
import pytest

from flows.validate import validate_rows
from schemas.document import Reject
from schemas.kinds import KINDS

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
        "occupation": "software tester",
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


def validated(kind: str, rows: list[dict[str, Any]], texts: dict[str, str]) -> tuple[pd.DataFrame, list[Reject]]:
    frames, rejects = validate_rows({kind: rows}, texts)
    return frames[kind], rejects


def test_a_valid_row_is_kept_without_its_evidence() -> None:
    frame, rejects = validated("language", [language()], {DOC: TEXT})
    assert frame["name"].tolist() == ["Python"]
    assert "evidence" not in frame
    assert rejects == []


def test_a_quote_that_is_not_in_the_text_is_rejected_and_the_rest_is_kept() -> None:
    rows = [language(), language(claim_id="00000000000000ab", char_start=0, char_end=6)]
    frame, [reject] = validated("language", rows, {DOC: TEXT})
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
    frame, [reject] = validated("language", [language(**changes)], {DOC: TEXT})
    assert frame.empty
    assert reject.failure.startswith(reason)
    assert reject.path == "a.md"


def test_a_range_that_runs_backwards_is_rejected() -> None:
    frame, [reject] = validated("salary", [salary(low=60000.0)], {DOC: TEXT})
    assert frame.empty
    assert reject.failure == "low is greater than high"


def test_a_value_of_the_wrong_type_costs_its_own_row_alone() -> None:
    rows = [salary(), salary(claim_id="00000000000000ab", low="plenty")]
    frame, [reject] = validated("salary", rows, {DOC: TEXT})
    assert len(frame) == 1
    assert reject.failure.startswith("a value has the wrong type")


def test_no_rows_give_an_empty_frame_with_all_columns() -> None:
    frame, rejects = validated("outlook", [], {})
    assert {"claim_id", "percent", "measure"} <= set(frame.columns)
    assert len(frame) == 0
    assert rejects == []


def test_kinds_are_checked_together_and_told_apart() -> None:
    claims = {"salary": [salary(low=60000.0, seniority="boss")], "language": [language(claim_id="00000000000000ab")]}
    frames, [reject] = validate_rows(claims, {DOC: TEXT})
    assert len(frames["salary"]) == 0
    assert frames["language"]["name"].tolist() == ["Python"]
    assert (reject.kind, reject.failure) == (
        "salary",
        "seniority is 'boss', which fails isin(('entry', 'mid', 'senior')); low is greater than high",
    )


def test_a_claim_that_comes_twice_is_rejected_both_times() -> None:
    frames, rejects = validate_rows({"language": [language(), language()]}, {DOC: TEXT})
    assert len(frames["language"]) == 0
    assert [reject.failure for reject in rejects] == ["claim_id is '00000000000000aa', which fails field_uniqueness"] * 2


@pytest.mark.parametrize("kind", KINDS)
def test_a_valid_frame_of_a_kind_has_the_columns_of_its_schema(kind: str) -> None:
    frames, _ = validate_rows({kind: []}, {})
    assert [*frames[kind].columns] == [name for name in KINDS[kind].rows.to_schema().columns if name != "evidence"]
