"""The command line: ``consilience run``, ``sql``, ``serve`` and ``status``.

Exit codes: 0 success, 1 a run that failed, 2 a usage error, 3 what ``--fail-on`` names was found, 130 interrupted.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from datetime import UTC, datetime
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from tempfile import TemporaryFile
from threading import Timer
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.console import console_progress, render, tell
from flows.errors import ServerError, let_go, remedied

if TYPE_CHECKING:
    from flows.settings import RunSettings

RAW, WAREHOUSE, REPORTS = Path("raw"), Path("warehouse/consilience.duckdb"), Path("reports/site")

SHOWN_CHANGES = 50

INTERRUPTED = 128 + signal.SIGINT
"""Exit code, as a shell has it, of what an interrupt or SIGTERM ended."""

MOMENT = 0.02
"""Seconds until an interrupt that could not be raised comes again."""

app = typer.Typer(
    name="consilience",
    help="Read documents, find what they claim, and report where they agree and where they contradict each other.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


class FailOn(StrEnum):
    """What makes a run that was published end with exit code 3."""

    CONTRADICTION = "contradiction"
    NEW_CONTRADICTION = "new-contradiction"
    REJECT = "reject"


class Format(StrEnum):
    """How the rows of a query are written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    MARKDOWN = "markdown"


RawOption = Annotated[Path, typer.Option("--raw", help="Folder of documents to read.", metavar="DIR")]
WarehouseOption = Annotated[Path, typer.Option("--warehouse", help="DuckDB file to publish to or to read.", metavar="FILE")]
ReportsOption = Annotated[Path, typer.Option("--reports", help="Folder that the site is published to.", metavar="DIR")]


NotifyOption = Annotated[
    str | None,
    typer.Option("--notify-url", help="Web address that is told of new contradictions, as JSON.", metavar="URL"),
]


@app.command("run")
def run_command(
    raw: RawOption = RAW,
    warehouse: WarehouseOption = WAREHOUSE,
    reports: ReportsOption = REPORTS,
    fail_on: Annotated[
        list[FailOn] | None,
        typer.Option(
            help="Exit with code 3 if the run finds this (certain contradictions only). May be given more than once.",
            metavar="|".join(FailOn),
        ),
    ] = None,
    single_file: Annotated[
        bool, typer.Option("--single-file", help="Write the report as one HTML file, too: DIR.html, beside the folder of pages.")
    ] = False,
    notify_url: NotifyOption = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but warnings and errors.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print a summary in JSON, for scripts, and nothing else.")] = False,
) -> None:
    """Read the documents, and publish the warehouse and the report."""
    _check(raw, warehouse, reports, notify_url)
    from flows.pool import warm_up
    from flows.settings import RunSettings

    warm_up()
    prepare_prefect()
    settings = RunSettings(raw=raw, warehouse=warehouse, reports=reports, single_file=single_file, notify_url=notify_url)
    summary = _run(settings, quiet or as_json)
    from reports.single import beside

    size = summary["single_file"]
    one = beside(reports)
    if as_json:
        places = {"warehouse": str(warehouse), "report": str(reports / "index.html"), "single_file": str(one) if size else None}
        tell(json.dumps({**summary, **places}, default=_plain))
    elif not quiet:
        single = f"  Single file: {one} ({size / 1e6:.1f} MB)" if size else ""
        tell(
            f"Report: {reports / 'index.html'}{single}  Warehouse: {warehouse}  Topics: {summary['agreements']} agree, "
            f"{summary['contradictions']} contradict, {summary['possible_contradictions']} possibly contradict"
        )
    for warning in summary["warnings"]:
        typer.echo(f"consilience: warning: {warning}", err=True)
    found = {
        FailOn.CONTRADICTION: summary["contradictions"],
        FailOn.NEW_CONTRADICTION: summary["new_contradictions"],
        FailOn.REJECT: summary["rejects"],
    }
    wanted = [name for name in fail_on or [] if found[name]]
    if wanted:
        typer.echo(f"consilience: --fail-on {wanted[0]}: found {found[wanted[0]]}; see {reports / 'index.html'}", err=True)
        raise typer.Exit(3)


def _check(raw: Path, warehouse: Path, reports: Path, notify_url: str | None) -> None:
    if not raw.is_dir():
        raise typer.BadParameter(
            f"{raw} is not a folder; create it and put documents in, or name another one.", param_hint="--raw"
        )
    for path, option in ((warehouse, "--warehouse"), (reports, "--reports")):
        if (path.parent.resolve() / path.name).is_relative_to(raw.resolve()):
            raise typer.BadParameter(
                f"{path} lies in {raw}, where the next run would read it as a document; name a place outside.", param_hint=option
            )
    if notify_url is not None:
        from flows.notify import unusable

        failure = unusable(notify_url)
        if failure:
            raise typer.BadParameter(failure, param_hint="--notify-url")


def _run(settings: RunSettings, silent: bool) -> dict[str, Any]:
    try:
        from flows.flow import run_flow
        from flows.progress import Silent

        with console_progress() as progress:
            return run_flow(settings, Silent() if silent else progress)
    except KeyboardInterrupt as error:
        let_go(error)
        typer.echo("consilience: interrupted; the last publication stands", err=True)
        raise typer.Exit(INTERRUPTED) from None


@app.command("sql")
def sql_command(
    query: Annotated[
        str | None, typer.Argument(help="A query; without one, the relations and what they hold are listed.", metavar="QUERY")
    ] = None,
    warehouse: WarehouseOption = WAREHOUSE,
    output: Annotated[Format, typer.Option("--format", help="How rows are written.", metavar="|".join(Format))] = Format.TABLE,
) -> None:
    """Query the warehouse, read-only."""
    from warehouse.reading import connect, relations
    from warehouse.reading import query as ask

    with connect(warehouse) as connection:
        if query is None:
            columns = ["relation", "columns", "description"]
            rows = [(name, len(fields), description) for name, description, fields in relations(connection)]
        else:
            columns, rows = ask(connection, query)
    typer.echo(render(columns, rows, output.value), nl=False)


@app.command("status")
def status_command(
    warehouse: WarehouseOption = WAREHOUSE,
    runs: Annotated[int, typer.Option(min=1, help="How many of the last runs are shown.", metavar="N")] = 5,
) -> None:
    """Show the last runs, and what changed since the one before."""
    from warehouse.reading import connect
    from warehouse.status import count_changes, last_changes, last_runs

    with connect(warehouse) as connection:
        typer.echo(render(*last_runs(connection, runs), "table"), nl=False)
        columns, rows = last_changes(connection, SHOWN_CHANGES)
        changes = count_changes(connection)
    if not changes:
        typer.echo("\nNothing changed since the run before.")
        return
    typer.echo(f"\nChanges since the run before ({len(rows)} of {changes}, what weighs most first):")
    typer.echo(render(columns, rows, "table"), nl=False)


@app.command("serve")
def serve_command(
    raw: RawOption = RAW,
    warehouse: WarehouseOption = WAREHOUSE,
    reports: ReportsOption = REPORTS,
    cron: Annotated[str, typer.Option(help="When to run, in five cron fields (UTC).", metavar="CRON")] = "0 6 * * *",
    notify_url: NotifyOption = None,
) -> None:
    """Run on a schedule with Prefect until interrupted, one run at a time.

    Starts a Prefect server, with its UI, if none is set up.
    """
    _check(raw, warehouse, reports, notify_url)
    prepare_prefect()
    from flows.flow import check_cron, serve
    from flows.settings import RunSettings

    failure = check_cron(cron)
    if failure:
        raise typer.BadParameter(failure, param_hint="--cron")
    serve(RunSettings(raw=raw, warehouse=warehouse, reports=reports, notify_url=notify_url), cron, tell)


def prepare_prefect() -> None:
    """Settings of Prefect that must stand before it is imported: its state stays in this folder, it tells nobody anything,
    and its own log lines stay off the console. What the environment already sets is left.

    Raises ``ServerError`` where the folder of its state can't be written.
    """
    settings = {
        "PREFECT_HOME": str(Path(".prefect").absolute()),
        "DO_NOT_TRACK": "1",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL",
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "60",
    }
    for name, value in settings.items():
        os.environ.setdefault(name, value)
    home = Path(os.environ["PREFECT_HOME"])
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        with TemporaryFile(dir=home):
            pass
    except OSError as error:
        raise ServerError(
            f"{home}: Prefect can't keep its state there ({error.strerror}); "
            "grant access to it, or name another folder in PREFECT_HOME"
        ) from error


def _plain(value: object) -> str:
    """A value of a summary, whose times are in UTC."""
    return value.replace(tzinfo=UTC).isoformat() if isinstance(value, datetime) else str(value)


def hear_again(missed: sys.UnraisableHookArgs) -> None:
    """An interrupt that fell where Python can raise nothing (a finaliser, the callback of a weak reference; importing is full of
    them) comes again a moment later. Anything else is told as ever."""
    if issubclass(missed.exc_type, Exception | SystemExit | GeneratorExit):
        sys.__unraisablehook__(missed)
        return
    again = Timer(MOMENT, os.kill, (os.getpid(), signal.SIGINT))
    again.daemon = True
    again.start()


def main() -> None:
    """Run the command line. An error that has a remedy is one line on standard error; the exit code says what kind it is."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # what service managers send is an interrupt like any other
    sys.unraisablehook = hear_again
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # documents have more characters than some terminals
    try:
        app()
    except Exception as error:
        words = remedied(error)
        let_go(error)
        if words is None:
            raise
        typer.echo(f"consilience: {words}", err=True)
        sys.exit(1)
