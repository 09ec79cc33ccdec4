"""Reading reaches the warehouse, says what is in it, and reaches nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from warehouse import reading
from warehouse.errors import QueryError, WarehouseMissing

PUBLIC = {
    "changes",
    "claim_history",
    "claims",
    "comparisons",
    "document_history",
    "documents",
    "education_claims",
    "language_claims",
    "outlook_claims",
    "rejects",
    "runs",
    "salary_claims",
    "topics",
}


def test_every_public_relation_and_column_has_a_description(flow: Any, pay: Any) -> None:
    flow.run(pay)
    with reading.connect(flow.warehouse) as connection:
        relations = reading.relations(connection)
    names = [relation.name for relation in relations]
    assert set(names) >= PUBLIC
    assert names[:3] == ["documents", "claims", "salary_claims"]
    assert [relation.name for relation in relations if not relation.description] == []
    assert [(relation.name, column.name) for relation in relations for column in relation.columns if not column.description] == []


def test_every_stored_relation_and_column_has_a_description(flow: Any, pay: Any) -> None:
    flow.run(pay)
    with reading.connect(flow.warehouse) as connection:
        _, bare = reading.query(
            connection,
            "SELECT schema_name, table_name, column_name FROM duckdb_columns() "
            "WHERE database_name = current_database() AND NOT internal AND coalesce(comment, '') = ''",
        )
    assert bare == []


def test_descriptions_and_types_are_those_of_the_schemas(flow: Any, pay: Any) -> None:
    flow.run(pay)
    with reading.connect(flow.warehouse) as connection:
        documents = next(relation for relation in reading.relations(connection) if relation.name == "documents")
    columns = {column.name: column for column in documents.columns}
    assert documents.description == "One row per document that speaks now."
    assert list(columns)[-2:] == ["first_seen", "last_seen"]
    assert columns["text"] == ("text", "VARCHAR", "The text that claims point into")
    assert columns["last_seen"].type == "TIMESTAMP"


def test_a_warehouse_that_is_not_there_says_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(WarehouseMissing, match=r"no warehouse at .*none\.duckdb yet.*consilience run"):
        reading.connect(tmp_path / "none.duckdb")
    with pytest.raises(WarehouseMissing):
        reading.connect(tmp_path)


@pytest.mark.parametrize(
    ("sql", "reason"),
    [
        ("SELEC 1", "syntax error"),
        ("SELECT nothing FROM claims", 'column "nothing" not found'),
        ("CREATE TABLE mine (i INTEGER)", "read-only"),
        ("DELETE FROM runs", "read-only"),
        ("SELECT * FROM read_csv('secret.csv')", "disabled"),
        ("COPY claims TO 'claims.csv'", "disabled"),
        ("ATTACH 'other.duckdb'", "disabled"),
        ("INSTALL fts", "disabled"),
        ("SET enable_external_access = true", "locked"),
        ("SELECT * FROM variable_of_the_program", "does not exist"),
    ],
)
def test_a_query_that_fails_gives_its_reason_in_one_line(flow: Any, pay: Any, sql: str, reason: str) -> None:
    variable_of_the_program = pd.DataFrame({"secret": [1]})
    flow.run(pay)
    with reading.connect(flow.warehouse) as connection, pytest.raises(QueryError, match=reason) as caught:
        reading.query(connection, sql)
    assert "\n" not in str(caught.value)
    assert len(variable_of_the_program) == 1


def test_a_query_gives_columns_and_rows(flow: Any, pay: Any) -> None:
    flow.run(pay)
    with reading.connect(flow.warehouse) as connection:
        assert reading.query(connection, "SELECT name, polarity FROM language_claims") == (
            ["name", "polarity"],
            [("Python", "+")],
        )
        assert reading.query(connection, "SELECT 1 AS a WHERE false") == (["a"], [])
        assert reading.query(connection, "SELECT 1 AS a; SELECT 2 AS b;") == (["b"], [(2,)])
        assert reading.query(connection, "-- nothing") == ([], [])


def test_reading_leaves_no_file_behind(flow: Any, pay: Any) -> None:
    flow.run(pay)
    before = sorted(flow.warehouse.parent.iterdir())
    with reading.connect(flow.warehouse) as connection:
        reading.query(connection, "SELECT * FROM claims ORDER BY quote")
    assert sorted(flow.warehouse.parent.iterdir()) == before
