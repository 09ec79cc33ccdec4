"""A run that is killed at any moment leaves the last publication whole, and the next run able to start."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from warehouse import checking, reading

PUBLISH_FOR_EVER = """
import os, signal, sys
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
import pandas as pd
from warehouse.publication import Publication

signal.signal(signal.SIGCHLD, signal.SIG_IGN)
batches = [pd.read_pickle(path) for path in sys.argv[2:]]
for order in sys.stdin:
    child = os.fork()
    if child:
        print(child, flush=True)
        continue
    for batch in cycle(batches):
        with Publication(Path(sys.argv[1]), version="1.0", started=datetime.now(UTC)) as publication:
            publication.load(*batch)
            publication.publish()
"""
KILLS = 5


def kill(process: int) -> None:
    """Kill a process and wait until the system has let go of it, and of its locks."""
    os.kill(process, signal.SIGKILL)
    with suppress(ProcessLookupError):
        while True:
            os.kill(process, 0)
            time.sleep(0.001)


@pytest.mark.skipif(os.name != "posix", reason="this system does not fork")
def test_a_run_killed_at_any_moment_leaves_the_last_publication_whole(
    tmp_path: Path, flow: Any, pay: Any, doc: Any, frames: Any
) -> None:
    few = [pay]
    many = [
        pay,
        *(doc(f"many/{number}.md", "They use Java.", (("language", "Java", {"name": "Java"}),)) for number in range(300)),
    ]
    for name, documents in (("few", few), ("many", many)):
        pd.to_pickle(frames(*documents), tmp_path / name)
    flow.run(*few)
    command = [sys.executable, "-c", PUBLISH_FOR_EVER, str(flow.warehouse), str(tmp_path / "many"), str(tmp_path / "few")]
    moments = random.Random(2)  # noqa: S311 -- the same moments in every run of the test
    runs = 1
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as nursery:
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        for _ in range(KILLS):
            nursery.stdin.write(b"go\n")
            nursery.stdin.flush()
            run = int(nursery.stdout.readline())
            time.sleep(moments.uniform(0.02, 0.7))
            kill(run)
            with reading.connect(flow.warehouse) as connection:
                assert checking.failures(connection) == []
                counts = connection.execute("SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM claims)").fetchall()[
                    0
                ]
                published = connection.execute("SELECT count(*), max(documents) FROM runs").fetchall()[0][0]
            assert counts in {(1, 4), (301, 304)}
            assert published >= runs
            assert flow.run(*few).documents == 1
            runs = published + 1
        nursery.stdin.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == [".news.duckdb.lock", "few", "many", "news.duckdb"]


PUBLISH_ON_A_FULL_DISK = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
import pandas as pd
from warehouse.errors import WarehouseError
from warehouse.publication import Publication

batch = pd.read_pickle(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))
try:
    with Publication(Path(sys.argv[1]), version="1.0", started=datetime.now(UTC)) as publication:
        publication.load(*batch)
        publication.publish()
except WarehouseError as error:
    print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="this system does not limit the size of files")
@pytest.mark.parametrize("room", [0.5, 1.2])
def test_a_disk_that_is_full_leaves_the_last_publication_whole(
    tmp_path: Path, flow: Any, pay: Any, doc: Any, frames: Any, room: float
) -> None:
    flow.run(pay)
    before = flow.warehouse.read_bytes()
    letters = random.Random(1)  # noqa: S311 -- words that do not compress
    long = doc("long.txt", "".join(chr(letters.randrange(0x4E00, 0x9FFF)) for _ in range(1_000_000)))
    pd.to_pickle(frames(pay, long), tmp_path / "long")
    command = [
        sys.executable,
        "-c",
        PUBLISH_ON_A_FULL_DISK,
        str(flow.warehouse),
        str(tmp_path / "long"),
        str(int(len(before) * room)),
    ]
    said = subprocess.run(command, capture_output=True, check=True, text=True, cwd=Path(__file__).parents[2]).stdout
    assert "news.duckdb" in said
    assert "room" in said
    assert said.count("\n") == 1
    assert flow.warehouse.read_bytes() == before
    assert not (tmp_path / ".news.duckdb.build").exists()
