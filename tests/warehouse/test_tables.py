"""Tables follow from the schemas."""

from __future__ import annotations

import duckdb
import pytest

from schemas.changes import ChangeRow
from schemas.claims import ClaimRow
from schemas.comparisons import ComparisonRow
from schemas.documents import DocumentRow
from schemas.kinds import KINDS
from schemas.rejects import RejectRow
from schemas.runs import RunRow
from schemas.topics import TopicRow
from warehouse.tables import Column, columns, summary

MODELS = [ChangeRow, ClaimRow, ComparisonRow, DocumentRow, RejectRow, RunRow, TopicRow, *(kind.rows for kind in KINDS.values())]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model_becomes_a_table_in_which_nothing_is_undescribed(model: type[ClaimRow]) -> None:
    assert summary(model).startswith("One row per ")
    assert columns(model)
    assert [column.name for column in columns(model) if not column.description] == []
    with duckdb.connect() as connection:
        body = ", ".join(f'"{column.name}" {column.type}' for column in columns(model))
        connection.execute(f"CREATE TABLE made ({body})")
        assert connection.table("made").columns == [column.name for column in columns(model)]


def test_types_are_those_of_duckdb() -> None:
    types = {column.name: column.type for kind in KINDS.values() for column in columns(kind.rows)}
    types |= {column.name: column.type for column in columns(RunRow)}
    assert {name: types[name] for name in ("quote", "as_of", "char_start", "low", "open_list", "fields", "started")} == {
        "quote": "VARCHAR",
        "as_of": "INTEGER",
        "char_start": "BIGINT",
        "low": "DOUBLE",
        "open_list": "BOOLEAN",
        "fields": "VARCHAR[]",
        "started": "TIMESTAMP",
    }


def test_what_is_not_stored_is_no_column() -> None:
    assert "evidence" in ClaimRow.to_schema().columns
    assert "evidence" not in [column.name for column in columns(ClaimRow)]
    assert columns(ClaimRow)[0] == Column(
        "claim_id", "VARCHAR", "Identity of the claim, from its document, kind, values, scope and quote; equal in every run"
    )
