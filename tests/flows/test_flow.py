"""The Prefect flow: the same run, with its stages as tasks and its verdicts as artifacts, started by the command line or on a
schedule. All that needs a Prefect server is in this file, so that one process starts one, and
only that process imports Prefect, which takes seconds."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.settings import RunSettings
from warehouse.reading import connect, query

if TYPE_CHECKING:
    from prefect.client.orchestration import SyncPrefectClient

runner = CliRunner()


def options(place: RunSettings) -> list[str]:
    return ["--raw", str(place.raw), "--warehouse", str(place.warehouse), "--reports", str(place.reports)]


@pytest.mark.usefixtures("prefect_server")
def test_a_run_ends_with_a_line_that_says_where_everything_is(place: RunSettings) -> None:
    result = runner.invoke(app, ["run", *options(place)])
    assert result.exit_code == 0, result.output
    last = result.output.strip().splitlines()[-1]
    assert str(place.reports / "index.html") in last
    assert str(place.warehouse) in last
    assert "2 contradict" in last


@pytest.mark.usefixtures("prefect_server")
def test_the_summary_for_scripts_is_json_and_fail_on_gives_exit_code_3(published: RunSettings) -> None:
    result = runner.invoke(app, ["run", *options(published), "--json", "--fail-on", "contradiction"])
    assert result.exit_code == 3
    summary = json.loads(result.stdout)
    assert (summary["documents"], summary["contradictions"]) == (3, 2)
    assert summary["started"].endswith("+00:00")


@pytest.mark.usefixtures("prefect_server")
def test_quiet_prints_nothing(published: RunSettings) -> None:
    result = runner.invoke(app, ["run", *options(published), "--quiet", "--fail-on", "reject"])
    assert (result.exit_code, result.stdout) == (0, "")


@pytest.mark.usefixtures("prefect_server")
def test_a_single_file_stands_beside_the_pages_and_the_last_line_says_so(published: RunSettings) -> None:
    result = runner.invoke(app, ["run", *options(published), "--single-file"])
    assert result.exit_code == 0, result.output
    single = published.reports.with_name("site.html")
    assert f"Single file: {single} (" in result.output.strip().splitlines()[-1]
    assert "What does a welder earn" in single.read_text(encoding="utf-8")


@pytest.mark.usefixtures("prefect_server")
def test_a_single_file_that_is_too_large_and_a_hook_that_is_gone_are_warnings(
    published: RunSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reports.single.LIMIT", 100)
    monkeypatch.setattr("flows.pipeline.notify", lambda *_: "example.org could not be told")
    result = runner.invoke(app, ["run", *options(published), "--single-file", "--json", "--notify-url", "https://example.org"])
    assert result.exit_code == 0
    summary = json.loads(result.stdout)
    assert summary["single_file"] is None
    assert [warning.partition(":")[0] for warning in summary["warnings"]] == [
        f"{published.reports.with_name('site.html')} was not written",
        "example.org could not be told",
    ]
    assert result.stderr.count("consilience: warning: ") == 2


@pytest.mark.usefixtures("prefect_server")
def test_an_error_with_a_remedy_is_one_line_and_nothing_else(place: RunSettings) -> None:
    place.warehouse.parent.mkdir()
    place.warehouse.write_bytes(b"no warehouse" * 1000)
    command = [Path(sys.executable).with_name("consilience"), "run", *options(place)]
    done = subprocess.run(command, cwd=place.raw.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert line.startswith(f"consilience: {place.warehouse} is damaged, or is no DuckDB file: name another file, or move it away")


@pytest.mark.usefixtures("prefect_server")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_interrupted_says_so_in_one_line(place: RunSettings, ending: signal.Signals) -> None:
    command = [Path(sys.executable).with_name("consilience"), "run", *options(place)]
    with subprocess.Popen(
        command, cwd=place.raw.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=heed_interrupts
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "3 documents to read, 0 unchanged, 0 refused\n"
        process.send_signal(ending)
        _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (130, "consilience: interrupted; the last publication stands\n")
    assert not place.warehouse.exists()


def test_an_interrupt_is_known_by_what_a_library_made_of_it() -> None:
    from flows.flow import interrupted

    def failing(first: BaseException, then: BaseException) -> BaseException:
        try:
            try:
                raise first
            except BaseException:
                raise then  # noqa: B904 -- as libraries do
        except BaseException as error:
            return error

    assert interrupted(KeyboardInterrupt())
    assert interrupted(RuntimeError("Query interrupted"))  # all that DuckDB leaves of it
    assert interrupted(failing(KeyboardInterrupt(), ValueError("`task_run` is not set")))
    assert not interrupted(failing(ValueError(), KeyError()))


def test_ctrl_c_ends_a_run_that_has_a_server_of_its_own_at_once(place: RunSettings, tmp_path: Path) -> None:
    command = [Path(sys.executable).with_name("consilience"), "run", *options(place)]
    environment = {name: value for name, value in os.environ.items() if name != "PREFECT_API_URL"}
    environment["PREFECT_HOME"] = str(tmp_path / "prefect")
    with subprocess.Popen(
        command,
        cwd=place.raw.parent,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=heed_interrupts,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "3 documents to read, 0 unchanged, 0 refused\n"
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=45)
    assert (process.returncode, errors) == (130, "consilience: interrupted; the last publication stands\n")


def heed_interrupts() -> None:
    """In a process that starts: interrupts are not ignored, though a shell may have had us do so."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.mark.usefixtures("prefect_server")
def test_the_flow_publishes_and_leaves_its_artifacts(published: RunSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    from prefect.client.orchestration import get_client

    from flows.flow import consilience

    told: list[str] = []
    monkeypatch.setattr("flows.pipeline.notify", lambda url, *_: told.append(url))
    summary = consilience(str(published.raw), str(published.warehouse), str(published.reports), "https://example.org/hook")
    assert summary["documents"] == 3
    assert summary["warnings"] == []
    assert told == ["https://example.org/hook"]
    with get_client(sync_client=True) as client:
        artifacts = [(artifact.key, str(artifact.data)) for artifact in client.read_artifacts()]
    page = (published.reports / "index.html").absolute().as_uri()
    assert any(key == "report" and page in data for key, data in artifacts)
    assert any(key == "verdicts" and "contradiction" in data for key, data in artifacts)


@pytest.mark.usefixtures("prefect_server")
def test_the_flow_is_planned_on_its_schedule_and_run_by_the_server(place: RunSettings) -> None:
    from prefect.client.orchestration import get_client

    command = [Path(sys.executable).with_name("consilience"), "serve", "--cron", "0 6 * * *", *options(place)]
    serving = subprocess.Popen(command, cwd=place.raw.parent, preexec_fn=heed_interrupts)
    with get_client(sync_client=True) as client, serving as served:
        try:
            [deployment] = wait_for(client.read_deployments)
            assert deployment.name == "scheduled"
            assert wait_for(lambda: scheduled_hours(client)) == {6}
            run = client.create_flow_run_from_deployment(deployment.id)
            assert wait_for(lambda: ended(client, run.id)) == "COMPLETED"
        finally:
            served.send_signal(signal.SIGINT)
            try:
                assert served.wait(timeout=30) is not None
            finally:
                served.kill()
        assert client.read_deployment_by_name("consilience/scheduled").paused is False
    with closing(connect(place.warehouse)) as connection:
        assert query(connection, "SELECT status, documents FROM runs")[1] == [("published", 3)]


def wait_for(what: Callable[[], Any], seconds: float = 60.0) -> Any:
    """What ``what`` gives as soon as it gives something; a failure after ``seconds``."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if found := what():
            return found
        time.sleep(0.25)
    raise AssertionError(f"not seen within {seconds:g} s")


def scheduled_hours(client: SyncPrefectClient) -> set[int]:
    """The hours, in UTC, of the runs that the server's scheduler has planned."""
    runs = client.read_flow_runs()
    return {run.expected_start_time.hour for run in runs if run.auto_scheduled and run.expected_start_time is not None}


def ended(client: SyncPrefectClient, run: UUID) -> str | None:
    """How a flow run ended, or None while it goes on."""
    state = client.read_flow_run(run).state
    return state.type.value if state is not None and state.is_final() else None


@pytest.mark.parametrize(("cron", "valid"), [("0 6 * * *", True), ("every day", False), ("", False)])
def test_a_cron_expression_is_checked_before_anything_starts(cron: str, valid: bool) -> None:
    from flows.flow import check_cron

    assert (check_cron(cron) is None) == valid


def test_a_server_that_ends_at_once_is_told_of() -> None:
    from prefect.settings import PREFECT_API_URL, temporary_settings

    from flows.errors import ServerError, remedied
    from flows.flow import free_port, server

    with (
        temporary_settings(restore_defaults={PREFECT_API_URL}),
        server(free_port(), "--no-such-option") as answering,
        pytest.raises(ServerError) as raised,
    ):
        answering()
    assert "is another program using its port?" in (remedied(raised.value) or "")
