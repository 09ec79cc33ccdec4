"""What a run leaves of itself: its row in ``runs``, and in ``changes`` what is different since the run before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import duckdb

from warehouse.storage import ROOM


@dataclass(frozen=True, slots=True)
class Summary:
    """What was published: the row of ``runs``, and what changed since the run before. Times are in UTC, without a zone.

    contradictions, agreements   topics with that verdict; contradictions are certain ones, possible ones are counted apart
    changes                      rows of ``changes``
    new_contradictions           pairs of claims that contradict each other for certain now and did not in the run before
    """

    run_id: str
    started: datetime
    finished: datetime
    status: str
    documents: int
    extracted: int
    claims: int
    rejects: int
    contradictions: int
    possible_contradictions: int
    agreements: int
    version: str
    changes: int
    new_contradictions: int


def keep_state(connection: duckdb.DuckDBPyConnection) -> bool:
    """Keep what the last publication said, before anything of it is touched. It takes room in line with claims and positions.

    False where another version wrote it in terms that this one does not know: then there is nothing to tell changes from.
    """
    try:
        connection.execute(f"CREATE TEMP TABLE state_before AS {_sql('state')}")
        connection.execute(f"CREATE TEMP TABLE disputes_before AS {_sql('disputes')}")
        connection.execute("CREATE TEMP TABLE dismissed_before AS SELECT claim_a, claim_b FROM dismissals")
        connection.execute("CREATE TEMP TABLE positions_before AS SELECT claim_id, position FROM claim_positions")
    except (duckdb.BinderException, duckdb.CatalogException):
        return False
    return True


def record_changes(connection: duckdb.DuckDBPyConnection) -> int:
    """Write ``changes`` against the state that was kept, and count the pairs of claims that newly contradict for certain."""
    connection.execute(f"CREATE TEMP VIEW state_now AS {_sql('state')}")
    connection.execute(f"CREATE TEMP TABLE disputes_now AS {_sql('disputes')}")
    connection.execute(_sql("pursued"))
    connection.execute(_sql("changes"))
    return int(connection.execute(_sql("new_contradictions")).fetchall()[0][0])


def record_run(
    connection: duckdb.DuckDBPyConnection, *, run_id: str, started: datetime, finished: datetime, version: str
) -> None:
    """Write this run's row of ``runs``. Times are in UTC, without a zone."""
    connection.execute(_sql("run"), {"run_id": run_id, "started": started, "finished": finished, "version": version})


def summary(connection: duckdb.DuckDBPyConnection, new_contradictions: int) -> Summary:
    """The last run, as it is to be reported."""
    rows = connection.execute(
        "SELECT *, (SELECT count(*) FROM changes), $new_contradictions FROM runs ORDER BY run_id DESC LIMIT 1",
        {"new_contradictions": new_contradictions},
    ).fetchall()
    return Summary(*rows[0])


def _sql(name: str) -> str:
    return (ROOM / "changes" / f"{name}.sql").read_text(encoding="utf-8")
