"""The Prefect flow: one thin layer over the pipeline. The only module that imports Prefect."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from dataclasses import asdict, replace
from importlib import import_module
from pathlib import Path
from typing import Any

from httpx import Client, HTTPError
from prefect import flow, get_run_logger, task
from prefect.artifacts import create_link_artifact, create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.exceptions import TerminationSignal
from prefect.logging.handlers import APILogHandler
from prefect.runner import Runner
from prefect.settings import PREFECT_API_URL, PREFECT_FLOWS_HEARTBEAT_FREQUENCY, PREFECT_UI_URL, temporary_settings

from flows.errors import ServerError
from flows.progress import Progress, Silent
from flows.settings import RunSettings

NAME = "consilience"

LOCAL = "127.0.0.1"
DEPLOYMENT = "scheduled"

PORT = 4200
"""Where a server that stays is found: Prefect's own default."""

PIPELINE = "flows.pipeline"

TOUCHES_DISK = {"publish the site"}
"""Stages that only a disk or a file share can fail, and that may be tried again. The warehouse is built by one process that
holds its lock: what fails there fails the run, and the next run starts clean."""


def stage(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """A stage as a Prefect task. Never cached: what is unchanged is known by content hash, in the warehouse."""
    retries = 2 if name in TOUCHES_DISK else 0
    orchestrated = task(name=name, cache_policy=NO_CACHE, persist_result=False, retries=retries, retry_delay_seconds=5)
    return orchestrated(function)


class Logged:
    """Progress that goes to the flow run's log, and on to whoever started it."""

    def __init__(self, inner: Progress) -> None:
        self._inner = inner
        self._log = get_run_logger()

    def say(self, words: str) -> None:
        """One line in the log of the flow run. The words are never a format."""
        self._log.info("%s", words)
        self._inner.say(words)

    def warn(self, words: str) -> None:
        """One line in the log of the flow run, as a warning."""
        self._log.warning("%s", words)

    def documents(self, total: int) -> AbstractContextManager[Callable[[int], None]]:
        """Told to whoever started the run; the log has the stages."""
        return self._inner.documents(total)


def publish(settings: RunSettings, progress: Progress) -> dict[str, Any]:
    """A run within a flow run: its stages as tasks, its verdicts as artifacts. Gives the summary of the run, with the size of
    the single file in bytes where one was written, and ``warnings``: what went wrong after the run was published."""
    from flows.pipeline import afterwards, run

    logged = Logged(progress)
    summary = run(settings, logged, stage)
    after = afterwards(settings, summary, stage)
    for warning in after["warnings"]:
        logged.warn(warning)
    create_table_artifact(
        key="verdicts",
        table=[
            {"verdict": "agreement", "topics": summary.agreements},
            {"verdict": "contradiction, certain", "topics": summary.contradictions},
            {"verdict": "contradiction, possible", "topics": summary.possible_contradictions},
        ],
        description=f"Run {summary.run_id}: {summary.documents} documents, {summary.claims} claims, {summary.rejects} rejects",
    )
    page = (settings.reports / "index.html").absolute()
    create_link_artifact(key="report", link=page.as_uri(), link_text="The report", description=f"Report of run {summary.run_id}")
    return asdict(summary) | after


@flow(name=NAME, persist_result=False)
def consilience(
    raw: str = "raw",
    warehouse: str = "warehouse/consilience.duckdb",
    reports: str = "reports/site",
    notify_url: str | None = None,
) -> dict[str, Any]:
    """Read every document, extract and validate its claims, compare them, and publish the warehouse and the site.

    Returns the summary of the run: the row of ``runs`` (times in UTC), the counts of ``changes`` and ``new_contradictions``,
    the size of the ``single_file`` (here always None), and the ``warnings``.
    """
    settings = RunSettings(raw=Path(raw), warehouse=Path(warehouse), reports=Path(reports), notify_url=notify_url)
    return publish(settings, Silent())


def run_flow(settings: RunSettings, progress: Progress) -> dict[str, Any]:
    """One run of the flow in this process, watched, against the Prefect server that is set up, else a temporary one.

    Raises ``KeyboardInterrupt`` where an interrupt or SIGTERM ended it.
    """

    @flow(name=NAME, persist_result=False)
    def watched(raw: str, warehouse: str, reports: str) -> dict[str, Any]:
        del raw, warehouse, reports  # shown by Prefect as the parameters of the run
        return publish(settings, progress)

    with server(free_port(), "--no-ui", "--no-scheduler", "--no-late-runs") as answering:
        import_module(PIPELINE)  # takes a second, which the server takes to start
        with temporary_settings({PREFECT_API_URL: answering(), PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
            try:
                return watched(str(settings.raw), str(settings.warehouse), str(settings.reports))
            except BaseException as error:
                if interrupted(error):
                    raise KeyboardInterrupt from error
                raise


def interrupted(error: BaseException) -> bool:
    """Whether an error came of an interrupt or of SIGTERM: the library that was at work when it came may have made an error of
    its own of it. Prefect fails over what its own failure left half set up; DuckDB drops the interrupt for its own words."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, KeyboardInterrupt | TerminationSignal):
            return True
        if isinstance(cause, RuntimeError) and str(cause) == "Query interrupted":
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def free_port() -> int:
    """A port of this machine that nobody listens at."""
    with closing(socket.socket()) as probe:
        probe.bind((LOCAL, 0))
        return int(probe.getsockname()[1])


@contextmanager
def server(port: int, *options: str) -> Iterator[Callable[[], str]]:
    """A Prefect server: the one that is set up, else one that is started here with ``options`` and stopped at the end, or when
    this process is killed.

    Gives a function that waits until the server answers, and returns the address of its API. What is done before it is called
    is done while the server starts, which takes it some seconds. That function raises ``ServerError`` where no server answers.
    """
    configured = PREFECT_API_URL.value()
    if configured:
        yield lambda: configured
        return
    address = f"http://{LOCAL}:{port}/api"
    start = ["prefect", "server", "start", "--host", LOCAL, "--port", str(port), *options]
    with subprocess.Popen(  # noqa: S603 -- our own interpreter, words of ours
        [sys.executable, "-m", "flows.attended", *start],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl-C is ours to hear: without the server the end of the run could not be told, and would wait
    ) as process:
        try:
            yield lambda: _wait_for(address, process)
        finally:
            APILogHandler().flush()  # what was logged here reaches the server while there is one
            process.terminate()
            process.wait(timeout=30)


def _wait_for(address: str, process: subprocess.Popen[bytes], seconds: float = 90.0) -> str:
    until = time.monotonic() + seconds
    with Client(timeout=2, verify=False) as client:  # over HTTP; certificates would only be loaded  # noqa: S501
        while time.monotonic() < until:
            if process.poll() is not None:
                raise ServerError(
                    f"the Prefect server ended at once (exit code {process.returncode}); is another program using its port?"
                )
            try:
                if client.get(f"{address}/health").status_code == 200:
                    return address
            except HTTPError:
                time.sleep(0.1)
    raise ServerError(
        f"the Prefect server at {address} did not answer within {seconds:g} s; start it with `prefect server start`"
    )


class Served(Runner):
    """Prefect's runner, ended by SIGTERM as by an interrupt; its own handler calls a coroutine that nobody awaits."""

    def handle_sigterm(self, *_args: Any, **_kwargs: Any) -> None:
        """As Python does on an interrupt."""
        raise KeyboardInterrupt


def serve(settings: RunSettings, cron: str, say: Callable[[str], None]) -> None:
    """Serve the flow on a schedule until interrupted, one run at a time. Starts a Prefect server where none is set up.

    ``say`` is told, in one line, when all is set up and where it can be watched.
    """
    absolute = replace(
        settings, raw=settings.raw.absolute(), warehouse=settings.warehouse.absolute(), reports=settings.reports.absolute()
    )
    with server(PORT) as answering, temporary_settings({PREFECT_API_URL: answering()}), suppress(KeyboardInterrupt):
        runner = Served(name=DEPLOYMENT, limit=1, pause_on_shutdown=False)
        runner.add_flow(
            consilience,
            name=DEPLOYMENT,
            cron=cron,
            parameters={
                "raw": str(absolute.raw),
                "warehouse": str(absolute.warehouse),
                "reports": str(absolute.reports),
                "notify_url": absolute.notify_url,
            },
        )
        say(f"Serving at {cron!r} (UTC) until interrupted, watched at {PREFECT_UI_URL.value()}; to run it now: Run, on that page")
        asyncio.run(runner.start())


def check_cron(cron: str) -> str | None:
    """What is wrong with a cron expression, or None."""
    from prefect.client.schemas.schedules import CronSchedule

    try:
        CronSchedule(cron=cron)
    except ValueError:
        return f"{cron!r} is no cron expression; give five fields: minute hour day month weekday, e.g. '0 6 * * *'."
    return None
