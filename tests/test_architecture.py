"""The house holds: imports run one way, and each library stays in its room."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = ["schemas", "warehouse", "reports", "flows"]
MODULES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


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
