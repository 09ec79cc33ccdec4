"""Values and names in SQL, whatever characters are in them."""

from __future__ import annotations

import duckdb
import pytest

from warehouse.sql import identifier, literal

HOSTILE = ["plain", "it's", "''; DROP TABLE runs; --", 'a "name"', "a\nb"]


@pytest.mark.parametrize("value", [*HOSTILE, 7])
def test_a_literal_is_one_value(value: object) -> None:
    with duckdb.connect() as connection:
        assert connection.execute(f"SELECT {literal(value)}").fetchall() == [(value,)]


@pytest.mark.parametrize("name", HOSTILE)
def test_an_identifier_is_one_name(name: str) -> None:
    with duckdb.connect() as connection:
        assert connection.execute(f"SELECT 1 AS {identifier(name)}").description[0][0] == name
