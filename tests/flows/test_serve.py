"""The flow on a schedule: registered with a Prefect server that runs, and run by it."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from prefect.client.orchestration import SyncPrefectClient, get_client

from flows.flow import NAME
from flows.settings import RunSettings
from warehouse.reading import connect, query


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


@pytest.mark.usefixtures("prefect_server")
def test_the_flow_is_planned_on_its_schedule_and_run_by_the_server(place: RunSettings) -> None:
    arguments = ["--raw", str(place.raw), "--warehouse", str(place.warehouse), "--reports", str(place.reports)]
    command = [Path(sys.executable).with_name("consilience"), "serve", "--cron", "0 6 * * *", *arguments]
    with get_client(sync_client=True) as client, subprocess.Popen(command, cwd=place.raw.parent) as served:
        try:
            [deployment] = wait_for(client.read_deployments)
            assert deployment.name == "scheduled"
            assert wait_for(lambda: scheduled_hours(client)) == {6}
            run = client.create_flow_run_from_deployment(deployment.id)
            assert wait_for(lambda: ended(client, run.id)) == "COMPLETED"
        finally:
            served.send_signal(signal.SIGINT)
            assert served.wait(timeout=30) is not None
        assert client.read_deployment_by_name(f"{NAME}/scheduled").paused is False
    with closing(connect(place.warehouse)) as connection:
        assert query(connection, "SELECT status, documents FROM runs")[1] == [("published", 3)]


def ended(client: SyncPrefectClient, run: UUID) -> str | None:
    """How a flow run ended, or None while it goes on."""
    state = client.read_flow_run(run).state
    return state.type.value if state is not None and state.is_final() else None
