"""Documents and runs for tests of the flow."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.cli import prepare_prefect
from flows.settings import RunSettings
from tests.flows.placing import settings_in, write_documents
from warehouse.changing import Summary


@pytest.fixture
def place(tmp_path: Path) -> RunSettings:
    """Settings for a run in an empty place, with three documents to read."""
    write_documents(tmp_path)
    return settings_in(tmp_path)


@pytest.fixture(scope="session")
def first_run_told(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Summary]:
    """A folder in which three documents have been published by a run, and what the run tells; never written to."""
    from flows.pipeline import run

    folder = tmp_path_factory.mktemp("first")
    write_documents(folder)
    return folder, run(settings_in(folder))


@pytest.fixture(scope="session")
def first_run(first_run_told: tuple[Path, Summary]) -> Path:
    """The folder alone; to be copied, never written to."""
    return first_run_told[0]


@pytest.fixture
def published(tmp_path: Path, first_run: Path) -> RunSettings:
    """Settings for a further run in a place where three documents have been published."""
    shutil.copytree(first_run, tmp_path, symlinks=True, dirs_exist_ok=True)
    return settings_in(tmp_path)


@pytest.fixture(scope="module")
def prefect_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Prefect server that runs, with its scheduler, on a free port: gone after the module that uses it, for
    its services take time as long as it runs."""
    home = tmp_path_factory.mktemp("prefect")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PREFECT_HOME", str(home))
        prepare_prefect()
        from prefect.settings import PREFECT_API_URL, temporary_settings

        from flows.flow import free_port, server

        with server(free_port()) as answering, temporary_settings({PREFECT_API_URL: (address := answering())}):
            patch.setenv("PREFECT_API_URL", address)
            yield address
