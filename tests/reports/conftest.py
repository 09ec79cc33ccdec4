"""The world of ``world.py`` as a warehouse, and the site made from it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reports.single import write_single
from reports.site import write_site
from tests.reports.publishing import publish
from tests.reports.reading import Leaf, leaves


@pytest.fixture(scope="session")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The world as a warehouse; never written to."""
    return publish(tmp_path_factory.mktemp("world") / "consilience.duckdb")


@pytest.fixture(scope="session")
def site(warehouse: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the world; never written to."""
    folder = tmp_path_factory.mktemp("report") / "site"
    write_site(warehouse, folder)
    return folder


@pytest.fixture
def copied(warehouse: Path, site: Path, tmp_path: Path) -> tuple[Path, Path]:
    """The world as a warehouse, and its site, in a place of their own where they may be written to."""
    shutil.copy(warehouse, tmp_path / "c.duckdb")
    shutil.copytree(site.parent, tmp_path, symlinks=True, dirs_exist_ok=True)
    return tmp_path / "c.duckdb", tmp_path / site.name


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, Leaf]:
    """Every page of the site, parsed, by its address."""
    return leaves(site)


@pytest.fixture(scope="session")
def single_file(warehouse: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of the world as one file; never written to."""
    return write_single(warehouse, tmp_path_factory.mktemp("single") / "site.html").path
