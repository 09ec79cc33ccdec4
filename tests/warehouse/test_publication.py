"""A run is one publication: what it says, what it keeps, what it leaves alone when it fails."""

from __future__ import annotations

import gc
import weakref
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import duckdb
import pytest

from schemas.kinds import KINDS
from warehouse import reading, storage
from warehouse.errors import WarehouseBusy, WarehouseError
from warehouse.publication import Known, Publication


def rows(flow: Any, sql: str) -> list[tuple[Any, ...]]:
    with reading.connect(flow.warehouse) as connection:
        return reading.query(connection, sql)[1]


AS_JUDGED = ("positions", "claim_positions", "position_pairs", "comparisons", "telling_comparisons", "scope_pairs")


def everything(warehouse: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every public relation but the runs, in the order in which it is stored; what is written as it is judged, sorted."""
    with reading.connect(warehouse) as connection:
        names = [relation.name for relation in reading.relations(connection) if relation.name != "runs"]
        found = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}  # noqa: S608
    return {name: sorted(rows, key=repr) if name in AS_JUDGED else rows for name, rows in found.items()}


def test_a_first_run_publishes_documents_claims_and_its_own_row(flow: Any, pay: Any, code: Any) -> None:
    summary = flow.run(pay, code)
    assert (summary.documents, summary.extracted, summary.claims, summary.rejects, summary.changes) == (2, 2, 6, 0, 0)
    assert summary.run_id == "20240501T060000Z-000001"
    assert rows(flow, "SELECT path, source, text FROM documents ORDER BY path") == [
        ("jobs/code.md", "code.example", code.text),
        ("jobs/pay.md", "pay.example", pay.text),
    ]
    assert rows(flow, "SELECT kind, count(*) FROM claims GROUP BY kind ORDER BY kind") == [
        ("education", 1),
        ("language", 3),
        ("outlook", 1),
        ("salary", 1),
    ]
    assert rows(flow, "SELECT run_id, status, documents, claims, version FROM runs") == [
        ("20240501T060000Z-000001", "published", 2, 6, "1.0")
    ]


def test_the_relation_of_a_kind_has_the_columns_of_claims_and_then_its_own(flow: Any, pay: Any) -> None:
    flow.run(pay)
    with reading.connect(flow.warehouse) as connection:
        columns = {relation.name: [column.name for column in relation.columns] for relation in reading.relations(connection)}
    for kind, registered in KINDS.items():
        own = [name for name in registered.rows.to_schema().columns if name not in {*columns["claims"], "evidence"}]
        assert columns[f"{kind}_claims"] == [*columns["claims"], *own]


def test_values_come_back_as_they_were_loaded(flow: Any, pay: Any) -> None:
    flow.run(pay)
    assert rows(flow, "SELECT low, currency, currency_assumed, percentile, location FROM salary_claims") == [
        (95000.0, "USD", False, None, None)
    ]
    assert rows(flow, "SELECT fields, fields[1] FROM education_claims") == [
        (["computer science", "statistics"], "computer science")
    ]
    assert rows(flow, "SELECT typeof(as_of), typeof(fields), typeof(char_start) FROM education_claims") == [
        ("INTEGER", "VARCHAR[]", "BIGINT")
    ]


def test_a_run_over_unchanged_documents_changes_nothing_but_runs(flow: Any, pay: Any, code: Any) -> None:
    flow.run(pay, code)
    before = everything(flow.warehouse)
    summary = flow.run(pay, code)
    after = everything(flow.warehouse)
    assert (summary.documents, summary.extracted, summary.claims, summary.changes) == (2, 0, 6, 0)
    last_seen = {name: [row[:-1] for row in found] for name, found in before.items() if name == "documents"}
    assert {name: [row[:-1] for row in found] for name, found in after.items() if name == "documents"} == last_seen
    for name in before.keys() - {"documents", "document_history", "claim_history"}:
        assert after[name] == before[name], name


def test_a_changed_document_says_only_what_it_says_now(flow: Any, doc: Any) -> None:
    flow.run(doc("a.md", "They use Java and R.", (("language", "Java", {"name": "Java"}), ("language", "R", {"name": "R"}))))
    flow.run(doc("a.md", "They use R and Go.", (("language", "R", {"name": "R"}), ("language", "Go", {"name": "Go"}))))
    assert rows(flow, "SELECT name, char_start FROM language_claims ORDER BY name") == [("Go", 15), ("R", 9)]
    assert rows(flow, "SELECT quote, speaks FROM claim_history ORDER BY quote") == [("Go", True), ("Java", False), ("R", True)]


def test_a_document_that_disappears_no_longer_speaks_and_known_are_those_that_do(flow: Any, pay: Any, code: Any) -> None:
    with flow.begin() as publication:
        assert publication.known() == {}
    flow.run(pay, code)
    summary = flow.run(code)
    assert (summary.documents, summary.claims) == (1, 2)
    assert rows(flow, "SELECT DISTINCT path FROM claims") == [("jobs/code.md",)]
    with flow.begin() as publication:
        assert publication.known() == {"jobs/code.md": Known(code.row["sha256"], "rules 1", speaks=True)}


def test_a_document_that_is_refused_no_longer_speaks_and_its_reject_is_shown(flow: Any, pay: Any, code: Any, frames: Any) -> None:
    flow.run(pay, code)
    with flow.begin() as publication:
        refused = frames(type(pay)("jobs/pay.md", "x", (), ("It is empty: put words into it.",)), run_id=publication.run_id)
        publication.load(refused[0].iloc[:0], {}, refused[2])
        publication.retain(["jobs/code.md"])
        summary = publication.publish()
    assert (summary.documents, summary.rejects) == (1, 1)
    assert rows(flow, "SELECT run_id, path, failure FROM rejects") == [
        ("20240502T060000Z-000002", "jobs/pay.md", "It is empty: put words into it.")
    ]


def test_rejects_stand_while_their_document_is_unchanged_and_go_with_it(flow: Any, doc: Any, code: Any) -> None:
    half = doc("half.md", "They earn a lot.", (), ("low is greater than high",))
    flow.run(half, code)
    assert flow.run(half, code).rejects == 1
    assert rows(flow, "SELECT run_id, path, row FROM rejects") == [("20240501T060000Z-000001", "half.md", '{"low": 1}')]
    assert flow.run(code).rejects == 0


def test_batches_in_any_order_give_equal_tables(tmp_path: Path, pay: Any, code: Any, frames: Any) -> None:
    published = []
    for number, order in enumerate(((pay, code), (code, pay))):
        warehouse = tmp_path / f"{number}.duckdb"
        with Publication(warehouse, version="1.0", started=datetime(2024, 5, 1, tzinfo=UTC)) as publication:
            for document in order:
                publication.load(*frames(document))
            publication.publish()
        published.append(everything(warehouse))
    assert published[0] == published[1]


def fail_after_comparing(publication: Publication, batch: Any) -> None:
    publication.load(*batch)
    publication.compare()
    raise RuntimeError("the power went")


def test_a_run_that_fails_leaves_the_last_publication_as_it_was(flow: Any, pay: Any, code: Any, frames: Any) -> None:
    flow.run(pay)
    before = flow.warehouse.read_bytes()
    with pytest.raises(RuntimeError, match="the power went"), flow.begin() as publication:
        fail_after_comparing(publication, frames(code))
    assert flow.warehouse.read_bytes() == before
    assert sorted(path.name for path in flow.warehouse.parent.iterdir()) == [".news.duckdb.lock", "news.duckdb"]
    assert flow.run(pay, code).documents == 2


def test_a_reader_keeps_what_it_opened_and_the_next_one_sees_the_new(flow: Any, pay: Any, code: Any) -> None:
    flow.run(pay)
    with reading.connect(flow.warehouse) as early:
        flow.run(pay, code)
        with reading.connect(flow.warehouse) as late:
            assert reading.query(early, "SELECT count(*) FROM documents")[1] == [(1,)]
            assert reading.query(late, "SELECT count(*) FROM documents")[1] == [(2,)]


def test_a_second_run_at_once_says_so_and_stops(flow: Any, pay: Any) -> None:
    with flow.begin() as publication:
        with pytest.raises(WarehouseBusy, match=r"Another run \(this process\) .*news.duckdb.*wait"), flow.begin():
            pass
        publication.publish()
    assert flow.run(pay).documents == 1


def test_an_empty_folder_is_published_too(flow: Any, pay: Any) -> None:
    assert flow.run().documents == 0
    assert flow.run(pay).documents == 1
    assert flow.run().documents == 0


def test_a_document_is_loaded_once_in_a_run(flow: Any, pay: Any, frames: Any) -> None:
    with flow.begin() as publication:
        publication.load(*frames(pay))
        publication.load(*frames(pay))
        with pytest.raises(WarehouseError, match=r"jobs/pay\.md was loaded twice"):
            publication.compare()


def test_only_what_spoke_can_be_retained(flow: Any, pay: Any) -> None:
    flow.run(pay)
    with pytest.raises(WarehouseError, match=r"jobs/new\.md can't be retained"), flow.begin() as publication:
        publication.retain(["jobs/pay.md", "jobs/new.md"])


def test_frames_that_are_not_of_the_schema_are_refused(flow: Any, pay: Any, frames: Any) -> None:
    documents, claims, rejects = frames(pay)
    with flow.begin() as publication:
        with pytest.raises(WarehouseError, match=r"documents are not what the schemas say.*sha256"):
            publication.load(documents.drop(columns="sha256"), claims, rejects)
        with pytest.raises(WarehouseError, match="salary are not what the schemas say"):
            publication.load(documents, claims | {"salary": claims["salary"].assign(low="much")}, rejects)
        with pytest.raises(WarehouseError, match="kind gossip can't be loaded"):
            publication.load(documents, {"gossip": claims["salary"]}, rejects)


def test_runs_are_in_order_of_time_though_the_clock_is_set_back(tmp_path: Path) -> None:
    starts = [
        datetime(2024, 5, 1, 6, 0, 0, 500_000, tzinfo=UTC),
        datetime(2024, 5, 1, 6, 0, 0, 500_000, tzinfo=UTC),
        datetime(2024, 5, 1, 7, 30, tzinfo=timezone(timedelta(hours=2))),
    ]
    ids = []
    for start in starts:
        with Publication(tmp_path / "w.duckdb", version="1.0", started=start) as publication:
            ids.append(publication.publish().run_id)
    assert ids == sorted(ids) == ["20240501T060000Z-000001", "20240501T060000Z-000002", "20240501T060000Z-000003"]
    with reading.connect(tmp_path / "w.duckdb") as connection:
        started = [row[0] for row in reading.query(connection, "SELECT started FROM runs ORDER BY run_id")[1]]
    assert [each.microsecond for each in started] == [500_000, 500_001, 500_002]


def test_a_publication_that_is_over_holds_no_connection(tmp_path: Path) -> None:
    with Publication(tmp_path / "w.duckdb", version="1", started=datetime(2026, 1, 1, tzinfo=UTC)) as kept:
        connection = weakref.ref(kept._connection)
    gc.collect()
    assert connection() is None


def test_a_symbolic_link_to_the_warehouse_stays_a_link(tmp_path: Path, flow: Any, pay: Any) -> None:
    (tmp_path / "kept").mkdir()
    flow.warehouse.symlink_to(tmp_path / "kept" / "real.duckdb")
    flow.run(pay)
    flow.run(pay)
    assert flow.warehouse.is_symlink()
    assert rows(flow, "SELECT count(*) FROM runs") == [(2,)]


def test_who_may_read_the_warehouse_may_read_the_next_one(flow: Any, pay: Any) -> None:
    flow.run(pay)
    flow.warehouse.chmod(0o664)
    flow.run(pay)
    assert flow.warehouse.stat().st_mode & 0o777 == 0o664


def test_a_fault_of_ours_is_not_blamed_on_the_disk(flow: Any, pay: Any) -> None:
    flow.run(pay)
    with (
        pytest.raises(WarehouseError, match=r"news\.duckdb failed and the last one stands .*a fault of Consilience"),
        flow.begin(),
    ):
        raise duckdb.BinderException("Binder Error: no such column")
    with pytest.raises(WarehouseError, match=r"news\.duckdb failed and the last one stands .*have room"), flow.begin():
        raise duckdb.OutOfMemoryException("Out of Memory Error: could not allocate")


@pytest.mark.parametrize(("name", "is_code"), [("models/a.sql", True), ("compare.py", True), ("consilience.duckdb", False)])
def test_code_and_models_build_a_warehouse_and_not_what_stands_beside_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, is_code: bool
) -> None:
    room = tmp_path / "warehouse"
    (room / "models").mkdir(parents=True)
    monkeypatch.setattr(storage, "ROOM", room)
    before = storage.digest("1")
    (room / name).write_text("SELECT 1", encoding="utf-8")
    assert (storage.digest("1") != before) == is_code
