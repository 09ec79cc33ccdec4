"""The command line: output, formats, exit codes, and errors of one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from flows.cli import app
from flows.settings import RunSettings

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
