"""Documents and runs for tests of the flow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.cli import prepare_prefect
from flows.settings import RunSettings

WELDER = """# Welder

According to Indeed, the average salary of a welder in the United States was $50,000 a year in 2021.

A welder needs a high school diploma.
"""
WELDERS = """# Welders at work

In 2021 the average salary of a welder in the United States was $70,000 a year, according to Glassdoor.

Welders need an associate's degree in metallurgy.
"""
TESTER = """# Software tester

Software testers use programming languages such as Python and Java.

Employment of software testers is expected to grow 12% from 2022 to 2032.
"""


@pytest.fixture
def place(tmp_path: Path) -> RunSettings:
    """Settings for a run in an empty place, with three documents to read."""
    raw = tmp_path / "raw"
    raw.mkdir()
    for name, words in {"welder.md": WELDER, "welders.md": WELDERS, "tester.md": TESTER}.items():
        (raw / name).write_text(words, encoding="utf-8")
    return RunSettings(raw=raw, warehouse=tmp_path / "out" / "w.duckdb", reports=tmp_path / "site")


@pytest.fixture(scope="session")
def prefect_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Prefect server that runs, with its scheduler, on a free port: started once in each process that runs
    tests. Those that use it are of one group, which pytest-xdist 3.8 does not keep together under pytest 9.2."""
    home = tmp_path_factory.mktemp("prefect")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PREFECT_HOME", str(home))
        prepare_prefect()
        from prefect.settings import PREFECT_API_URL, temporary_settings

        from flows.flow import free_port, server

        with server(free_port()) as answering, temporary_settings({PREFECT_API_URL: (address := answering())}):
            patch.setenv("PREFECT_API_URL", address)
            yield address
