"""The house holds: imports run one way, and each library stays in its room."""

from __future__ import annotations

import ast
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = ["schemas", "warehouse", "reports", "flows"]
MODULES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
QUERIES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.sql"))
LONGEST_LINE = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["ruff"]["line-length"]


@cache
def imports(path: Path) -> set[str]:
    """The top-level names that a module imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.split(".")[0])
    return names


def room_of(path: Path) -> str:
    return path.relative_to(ROOT).parts[0]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_room_imports_only_rooms_before_it(path: Path) -> None:
    later = set(ROOMS[ROOMS.index(room_of(path)) + 1 :])
    assert not imports(path) & later


def test_only_the_warehouse_imports_duckdb() -> None:
    assert {room_of(path) for path in MODULES if "duckdb" in imports(path)} == {"warehouse"}


def test_only_one_module_imports_prefect() -> None:
    assert [path.relative_to(ROOT).as_posix() for path in MODULES if "prefect" in imports(path)] == ["flows/flow.py"]


def test_no_module_is_longer_than_a_few_screens() -> None:
    long = {path.relative_to(ROOT).as_posix(): count for path in MODULES if (count := len(path.read_text().splitlines())) > 400}
    assert not long


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: str(path.relative_to(ROOT)))
def test_sql_says_first_what_it_gives_and_no_line_is_longer_than_one_of_python(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("-- ")
    assert {number: line for number, line in enumerate(lines, 1) if len(line) > LONGEST_LINE} == {}


EXTRACT = ROOT / "flows" / "extract"
BEFORE = {
    "mentions": set[str](),
    "pages": {"mentions"},
    "context": {"mentions", "pages"},
    "pay": {"mentions", "pages", "context"},
    "languages": {"mentions", "pages", "context"},
    "growth": {"mentions", "pages", "context"},
    "schooling": {"mentions", "pages", "context", "languages"},
}
"""The parts of extraction with those that each may import; kinds, which are modules beside them, may import any."""


def test_the_parts_of_extraction_are_all_there() -> None:
    assert {path.parent.name for path in EXTRACT.glob("*/__init__.py")} == BEFORE.keys()


@pytest.mark.parametrize("part", BEFORE)
def test_a_part_of_extraction_imports_only_those_before_it(part: str) -> None:
    named = {
        name.split(".")[2]
        for path in (EXTRACT / part).glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (name := node.module or "").startswith("flows.extract")
    }
    assert named <= {part, "version"} | BEFORE[part]
