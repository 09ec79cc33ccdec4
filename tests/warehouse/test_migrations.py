"""An older warehouse is brought up to date, one numbered migration after the other."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import duckdb
import pytest

from schemas.kinds import KINDS
from warehouse import reading, storage
from warehouse.errors import WarehouseOutdated


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    folder = tmp_path / "migrations"
    shutil.copytree(storage.MIGRATIONS, folder)
    return folder


def add(folder: Path, sql: str) -> int:
    number = storage.latest_version(folder) + 1
    (folder / f"{number:04d}_test.sql").write_text(sql, encoding="utf-8")
    return number


def test_migrations_are_numbered_from_one_without_gaps() -> None:
    numbers = sorted(int(file.name.partition("_")[0]) for file in storage.MIGRATIONS.glob("*.sql"))
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_new_warehouse_is_of_the_latest_version(flow: Any, pay: Any) -> None:
    flow.run(pay)
    with reading.connect(flow.warehouse) as connection:
        assert storage.stored_version(connection) == storage.latest_version()


def test_an_older_warehouse_takes_every_step_that_it_lacks_in_order(flow: Any, pay: Any, migrations: Path) -> None:
    flow.run(pay)
    add(migrations, "-- a step\nALTER TABLE runs ADD COLUMN note VARCHAR;\nUPDATE runs SET note = 'first';")
    last = add(migrations, "UPDATE runs SET note = note || ', then second'; ALTER TABLE runs RENAME COLUMN note TO remark")
    with duckdb.connect(flow.warehouse) as connection:
        with pytest.raises(WarehouseOutdated, match=r"The table runs of .*is not of this version"):
            storage.migrate(connection, flow.warehouse, migrations)  # the models know no such column
        assert storage.stored_version(connection) == last
        assert connection.execute("SELECT remark FROM runs").fetchall() == [("first, then second",)]


def test_a_step_that_fails_is_undone(flow: Any, pay: Any, migrations: Path) -> None:
    flow.run(pay)
    add(migrations, "DELETE FROM runs; SELECT * FROM nowhere")
    with duckdb.connect(flow.warehouse) as connection:
        with pytest.raises(duckdb.Error, match="nowhere"):
            storage.migrate(connection, flow.warehouse, migrations)
        connection.execute("ROLLBACK")
        assert storage.stored_version(connection) == storage.latest_version()
        assert connection.execute("SELECT count(*) FROM runs").fetchall() == [(1,)]


def test_a_reader_of_an_older_warehouse_says_what_brings_it_up_to_date(flow: Any, pay: Any) -> None:
    flow.run(pay)
    with duckdb.connect(flow.warehouse) as connection:
        connection.execute("UPDATE store.meta SET schema_version = 0")
    with pytest.raises(WarehouseOutdated, match=r"news\.duckdb was written by an older version of Consilience: run"):
        reading.connect(flow.warehouse)


def test_a_kind_that_is_new_gets_its_table(flow: Any, pay: Any) -> None:
    flow.run(pay)
    with duckdb.connect(flow.warehouse) as older:
        older.execute("DROP TABLE store.outlook; UPDATE store.meta SET built_by = 'a version without that kind'")
    flow.run(pay)
    with reading.connect(flow.warehouse) as connection:
        assert reading.query(connection, "SELECT count(*) FROM outlook_claims")[1] == [(0,)]


def test_what_another_version_compared_in_other_terms_is_compared_anew(flow: Any, pay: Any, code: Any) -> None:
    flow.run(pay)
    with duckdb.connect(flow.warehouse) as older:
        older.execute(
            "DROP VIEW comparisons; CREATE TABLE comparisons (a VARCHAR); DROP TABLE positions; CREATE TABLE former (a VARCHAR)"
        )
        older.execute("UPDATE store.meta SET built_by = 'an older version', compared = ['comparisons', 'former', 'gone']")
    assert flow.run(pay, code).changes == 0
    assert flow.run(code).changes > 0
    with reading.connect(flow.warehouse) as connection:
        assert reading.query(connection, "SELECT count(*) FROM comparisons")[1] == [(0,)]
        assert "former" not in [relation.name for relation in reading.relations(connection)]


def test_claims_of_the_first_version_get_the_one_name_of_their_occupation(flow: Any, pay: Any) -> None:
    flow.run(pay)
    with duckdb.connect(flow.warehouse) as older:
        for kind in KINDS:
            older.execute(f"ALTER TABLE store.{kind} DROP COLUMN occupation")
        older.execute("UPDATE store.meta SET schema_version = 1")
        storage.migrate(older, flow.warehouse)
        assert older.execute("SELECT DISTINCT subject, occupation FROM store.salary").fetchall() == [
            ("machine learning engineer",) * 2
        ]
