"""The command line: output, formats, exit codes, and errors of one line."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from flows.cli import app
from flows.settings import RunSettings

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


def test_sql_lists_the_relations_and_answers_queries(published: RunSettings) -> None:
    listed = runner.invoke(app, ["sql", "--warehouse", str(published.warehouse)])
    assert listed.exit_code == 0
    for relation in ("documents", "claims", "salary_claims", "comparisons", "topics", "rejects", "runs", "changes"):
        assert relation in listed.output
    asked = runner.invoke(
        app, ["sql", "SELECT count(*) AS n FROM documents", "--warehouse", str(published.warehouse), "--format", "csv"]
    )
    assert asked.output == "n\n3\n"


def test_status_shows_the_last_runs(published: RunSettings) -> None:
    result = runner.invoke(app, ["status", "--warehouse", str(published.warehouse)])
    assert result.exit_code == 0
    assert "Nothing changed since the run before." in result.output


@pytest.mark.parametrize("command", ["run", "sql", "status", "serve"])
def test_every_option_has_help(command: str) -> None:
    parameters = get_command(app).commands[command].params  # type: ignore[attr-defined]
    assert parameters
    assert [each.name for each in parameters if not getattr(each, "help", None)] == []
