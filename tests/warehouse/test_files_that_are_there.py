"""What a run finds at the warehouse's place: another's file, damage, leftovers of a killed run, a program that writes."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import duckdb
import pytest

from warehouse import reading
from warehouse.compare import MODELS
from warehouse.errors import WarehouseBusy, WarehouseError, WarehouseOutdated, WarehouseUnreadable
from warehouse.storage import latest_version


def refused(flow: Any, error: type[WarehouseError], words: str) -> None:
    """Neither a run nor a reader takes the file; both say why, and it stays as it is."""
    before = flow.warehouse.read_bytes()
    with pytest.raises(error, match=words):
        flow.run()
    with pytest.raises(error, match=words):
        reading.connect(flow.warehouse)
    assert flow.warehouse.read_bytes() == before
    assert [path.name for path in flow.warehouse.parent.iterdir() if path.name.endswith((".build", ".spill"))] == []


@pytest.mark.parametrize("content", [b"", b"id,name\n1,x\n", b"\x00" * 5000], ids=["empty", "csv", "zeros"])
def test_a_file_that_is_no_database_is_named_and_left_alone(flow: Any, content: bytes) -> None:
    flow.warehouse.write_bytes(content)
    refused(
        flow,
        WarehouseUnreadable,
        r"news\.duckdb is damaged, or is no DuckDB file: name another file, or move it away and run again",
    )


def test_a_database_of_something_else_is_named_and_left_alone(flow: Any) -> None:
    with duckdb.connect(flow.warehouse) as other:
        other.execute("CREATE TABLE documents (title VARCHAR)")
    refused(flow, WarehouseUnreadable, r"news\.duckdb is a DuckDB file, but no warehouse of Consilience: name another file")


def form_of(warehouse: Path) -> str:
    """The oldest DuckDB that reads a file."""
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{warehouse}' AS attached (READ_ONLY)")
        rows = connection.execute("SELECT tags['storage_version'] FROM duckdb_databases() WHERE database_name = 'attached'")
        return str(rows.fetchall()[0][0])


def test_a_warehouse_is_in_the_format_that_every_duckdb_since_1_2_reads_and_stays_in_it(flow: Any, pay: Any) -> None:
    flow.run(pay)
    assert form_of(flow.warehouse) == "v1.2.0+"
    flow.run(pay)
    assert form_of(flow.warehouse) == "v1.2.0+"


def test_a_file_that_was_cut_off_at_its_head_is_named_and_left_alone(flow: Any, pay: Any) -> None:
    flow.run(pay)
    flow.warehouse.write_bytes(flow.warehouse.read_bytes()[:20_000])
    refused(
        flow,
        WarehouseUnreadable,
        r"news\.duckdb is damaged, or is no DuckDB file: name another file, or move it away and run again",
    )


@pytest.mark.parametrize("place", [16, 4_100, 8_200, 12_300])
def test_a_file_in_whose_head_a_byte_was_turned_is_named_and_left_alone(flow: Any, pay: Any, place: int) -> None:
    flow.run(pay)
    content = bytearray(flow.warehouse.read_bytes())
    content[place] ^= 0xFF
    flow.warehouse.write_bytes(content)
    with pytest.raises(WarehouseUnreadable, match=r"news\.duckdb is damaged"):
        flow.run(pay)
    assert flow.warehouse.read_bytes() == content


def test_a_run_that_comes_upon_damage_names_it_and_leaves_the_file_alone(flow: Any, pay: Any) -> None:
    flow.run(pay)
    cut = flow.warehouse.read_bytes()[: flow.warehouse.stat().st_size // 2]
    flow.warehouse.write_bytes(cut)
    with pytest.raises(WarehouseUnreadable, match=r"news\.duckdb is damaged.*move it away and run again"):
        flow.run(pay)
    assert flow.warehouse.read_bytes() == cut


def test_a_warehouse_of_a_newer_version_is_left_alone(flow: Any, pay: Any) -> None:
    flow.run(pay)
    with duckdb.connect(flow.warehouse) as future:
        future.execute("UPDATE store.meta SET schema_version = $next", {"next": latest_version() + 1})
    refused(flow, WarehouseOutdated, r"news\.duckdb was written by a newer version of Consilience: update")


def test_tables_of_another_form_are_left_alone(flow: Any, pay: Any) -> None:
    flow.run(pay)
    with duckdb.connect(flow.warehouse) as other:
        other.execute("DROP TABLE store.salary; CREATE TABLE store.salary (claim_id INTEGER)")
    with pytest.raises(WarehouseOutdated, match=r"store\.salary of .*news\.duckdb is not of this version of Consilience: move"):
        flow.run(pay)


def test_leftovers_of_a_killed_run_are_removed(flow: Any, pay: Any) -> None:
    flow.run(pay)
    folder: Path = flow.warehouse.parent
    (folder / ".news.duckdb.build").write_bytes(b"half")
    (folder / ".news.duckdb.spill").mkdir()
    (folder / ".news.duckdb.spill" / "duckdb_temp_storage.tmp").write_bytes(b"half")
    assert flow.run(pay).documents == 1
    assert sorted(path.name for path in folder.iterdir()) == [".news.duckdb.lock", "news.duckdb"]


def dies_while_writing(warehouse: Path, statements: str) -> None:
    """A program that writes into the published file and dies before it is done: its log stays beside the file."""
    script = f"import duckdb, os; c = duckdb.connect({str(warehouse)!r}); c.execute({statements!r}); os._exit(1)"
    subprocess.run([sys.executable, "-c", script], check=False)
    assert warehouse.with_name(warehouse.name + ".wal").exists()


def test_what_a_program_that_died_left_in_a_log_is_not_replayed_into_the_next_publication(flow: Any, pay: Any) -> None:
    flow.run(pay)
    dies_while_writing(flow.warehouse, "CREATE TABLE notes AS SELECT 1 AS a")
    flow.run(pay)
    assert not flow.warehouse.with_name("news.duckdb.wal").exists()
    with reading.connect(flow.warehouse) as connection:
        assert reading.query(connection, "SELECT a FROM notes")[1] == [(1,)]


def test_a_log_of_a_file_that_is_gone_is_removed(flow: Any, pay: Any) -> None:
    flow.run(pay)
    dies_while_writing(flow.warehouse, "DELETE FROM store.language")
    flow.warehouse.unlink()
    assert flow.run(pay).claims == 4
    with reading.connect(flow.warehouse) as connection:
        assert reading.query(connection, "SELECT count(*) FROM claims")[1] == [(4,)]


def test_a_program_that_writes_into_the_warehouse_is_named(flow: Any, pay: Any) -> None:
    flow.run(pay)
    script = f"import duckdb, sys; c = duckdb.connect({str(flow.warehouse)!r}); print('open', flush=True); sys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"open\n"
        with pytest.raises(
            WarehouseBusy, match=rf"news\.duckdb is open for writing in another program: close it.*PID {writer.pid}"
        ):
            flow.run(pay)
        writer.communicate()
    assert flow.run(pay).documents == 1


def test_a_program_that_only_reads_is_no_hindrance(flow: Any, pay: Any) -> None:
    flow.run(pay)
    script = f"import duckdb, sys; c = duckdb.connect({str(flow.warehouse)!r}, True); print('open', flush=True); sys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as reader:
        assert reader.stdout is not None
        assert reader.stdout.readline() == b"open\n"
        assert flow.run(pay).documents == 1
        reader.communicate()


def test_a_folder_in_the_warehouse_s_place_is_named(tmp_path: Path, flow: Any) -> None:
    flow.warehouse.mkdir()
    with pytest.raises(WarehouseError, match=r"news\.duckdb is a folder: name a file"):
        flow.run()
    flow.warehouse = tmp_path / "file" / "w.duckdb"
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(WarehouseError, match="Cannot make the folder"):
        flow.run()


def test_folders_on_the_way_to_the_warehouse_are_made(tmp_path: Path, flow: Any, pay: Any) -> None:
    flow.warehouse = tmp_path / "new" / 'it\'s "here"' / "w.duckdb"
    assert flow.run(pay).documents == 1
    assert flow.run(pay).documents == 1


@pytest.mark.parametrize("model", sorted(MODELS.glob("[12]*.sql")), ids=lambda path: path.stem)
def test_no_view_takes_all_columns_of_a_join(model: Path) -> None:
    """Up to DuckDB 1.4, which the README promises can read it, such a view is taken to have been altered."""
    sql = model.read_text()
    assert "JOIN" not in sql or not re.search(r"(?<![.\w])\*", sql)
