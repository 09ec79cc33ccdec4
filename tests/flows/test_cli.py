"""The command line: output, formats, exit codes, and errors of one line."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from flows.cli import app, prepare_prefect
from flows.errors import ServerError, remedied
from flows.pipeline import run
from flows.settings import RunSettings
from warehouse.reading import connect, query

runner = CliRunner()


@pytest.mark.parametrize("command", ["run", "serve"])
def test_a_hook_that_is_no_web_address_is_a_usage_error(place: RunSettings, command: str) -> None:
    result = runner.invoke(app, [command, "--raw", str(place.raw), "--notify-url", "hook"])
    assert result.exit_code == 2
    assert "is no web address" in result.output


def test_a_folder_that_is_missing_is_a_usage_error(tmp_path: Path) -> None:
    result = runner.invoke(app, ["run", "--raw", str(tmp_path / "nowhere")])
    assert result.exit_code == 2
    assert "is not a folder" in result.output


@pytest.mark.parametrize("command", ["run", "serve"])
@pytest.mark.parametrize(("option", "name"), [("--reports", "site"), ("--warehouse", "deep/w.duckdb"), ("--reports", "")])
def test_what_is_written_may_not_lie_among_the_documents(place: RunSettings, command: str, option: str, name: str) -> None:
    inside = place.raw / ".." / "raw" / name
    result = runner.invoke(app, [command, "--raw", str(place.raw), option, str(inside)])
    assert result.exit_code == 2
    assert "outside." in result.output
    assert option in result.output


def test_a_folder_that_prefect_cannot_keep_its_state_in_is_told_before_it_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("PREFECT_HOME", str(home))
    with pytest.raises(ServerError) as raised:
        prepare_prefect()
    assert remedied(raised.value) == (
        f"{home}: Prefect can't keep its state there (File exists); grant access to it, or name another folder in PREFECT_HOME"
    )


def test_sql_lists_the_relations_and_answers_queries(published: RunSettings) -> None:
    listed = runner.invoke(app, ["sql", "--warehouse", str(published.warehouse)])
    assert listed.exit_code == 0
    for relation in ("documents", "claims", "salary_claims", "comparisons", "topics", "rejects", "runs", "changes"):
        assert relation in listed.output
    asked = runner.invoke(
        app, ["sql", "SELECT count(*) AS n FROM documents", "--warehouse", str(published.warehouse), "--format", "csv"]
    )
    assert asked.output == "n\n3\n"


def test_a_terminal_that_lacks_a_character_is_no_error(published: RunSettings) -> None:
    command = [sys.executable, "-c", "from flows.cli import main; main()", "sql", "SELECT '…' AS a"]
    command += ["--warehouse", str(published.warehouse), "--format", "csv"]
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "a\n\\u2026\n", "")


def finalised(what: str) -> tuple[str, str]:
    """What a process prints, and what it tells on standard error, in which a finaliser does this and which sleeps then."""
    code = f"""
import signal, sys, time
from flows.cli import hear_again

class Finalised:
    def __del__(self):
        {what}

signal.signal(signal.SIGINT, signal.default_int_handler)
sys.unraisablehook = hear_again
Finalised()
try:
    time.sleep(1)
    print("slept")
except KeyboardInterrupt:
    print("heard")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    return done.stdout.strip(), done.stderr


def test_an_interrupt_that_falls_into_a_finaliser_comes_again() -> None:
    assert finalised("signal.raise_signal(signal.SIGINT)") == ("heard", "")


def test_what_else_fails_in_a_finaliser_is_told_as_ever() -> None:
    printed, told = finalised("raise ValueError('spilt')")
    assert (printed, told.splitlines()[-1]) == ("slept", "ValueError: spilt")


def test_status_shows_the_last_runs(published: RunSettings) -> None:
    result = runner.invoke(app, ["status", "--warehouse", str(published.warehouse)])
    assert result.exit_code == 0
    assert "Nothing changed since the run before." in result.output


def test_status_shows_contradictions_first_and_how_many_changes_it_leaves_out(
    published: RunSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    (published.raw / "a.md").write_text(
        "# Welder\n\nWelders earn $90,000 on average a year in the US in 2021.\n", encoding="utf-8"
    )
    run(published)
    monkeypatch.setattr("flows.cli.SHOWN_CHANGES", 3)
    lines = runner.invoke(app, ["status", "--warehouse", str(published.warehouse)]).output.splitlines()
    [said] = [at for at, line in enumerate(lines) if line.startswith("Changes")]
    shown = [line.split()[:2] for line in lines[said + 3 : said + 6]]
    with closing(connect(published.warehouse)) as connection:
        abouts = [about for (about,) in query(connection, "SELECT about FROM changes")[1]]
    assert abouts == sorted(abouts, key=["contradiction", "topic", "claim", "document"].index)
    assert shown[0][1] == "contradiction"
    assert [about for _, about in shown] == abouts[:3]
    assert lines[said] == f"Changes since the run before (3 of {len(abouts)}, what weighs most first):"


@pytest.mark.parametrize("command", ["run", "sql", "status", "serve"])
def test_every_option_has_help(command: str) -> None:
    parameters = get_command(app).commands[command].params  # type: ignore[attr-defined]
    assert parameters
    assert [each.name for each in parameters if not getattr(each, "help", None)] == []
    valued = [each for each in parameters if not getattr(each, "is_flag", False)]
    assert [each.name for each in valued if each.metavar is None] == []
