"""The README's examples run as they stand."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.pipeline import run
from flows.read.decisions import read_decisions
from flows.read.metadata import read_sources
from flows.settings import RunSettings

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^\.venv/bin/consilience (sql.*)$", README, re.MULTILINE)
PYTHON = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
TOML = re.findall(r"^```toml\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the warehouse and the report on the documents of raw/, where a run puts them."""
    place = tmp_path_factory.mktemp("readme")
    run(RunSettings(raw=ROOT / "raw", warehouse=place / "warehouse" / "consilience.duckdb", reports=place / "reports" / "site"))
    return place


@pytest.mark.parametrize("command", COMMANDS)
def test_a_query_of_the_readme_answers(command: str, published: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(published)
    result = CliRunner().invoke(app, shlex.split(command))
    assert result.exit_code == 0, result.output
    assert len(result.output.splitlines()) > 3


@pytest.mark.parametrize("code", PYTHON)
def test_the_python_of_the_readme_runs(code: str, published: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(published)
    names: dict[str, object] = {}
    exec(compile(code, "README.md", "exec"), names)  # noqa: S102
    assert names["rows"]


def test_the_metadata_and_the_decisions_of_the_readme_are_read(tmp_path: Path) -> None:
    metadata, decisions = TOML
    (tmp_path / "sources.toml").write_text(metadata, encoding="utf-8")
    (tmp_path / "decisions.toml").write_text(decisions, encoding="utf-8")
    assert read_sources(tmp_path).entries
    assert [each.decision for each in read_decisions(tmp_path).made] == ["dismiss", "merge", "alias"]


def test_every_make_target_of_the_readme_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert {"run", "test", "bench", "serve", "clean", "lock"} <= targets


def test_every_picture_of_the_readme_exists() -> None:
    pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README)
    assert pictures
    assert all((ROOT / picture).is_file() for picture in pictures)
