"""A site that several processes make, and one whose helper dies."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from reports.helping import Order, ReplacedError, maker_of
from reports.site import write_site
from tests.reports.test_site import files


def die(*_: Any) -> None:
    os._exit(1)


@pytest.fixture(autouse=True)
def _large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reports.site.LARGE", 0)


def test_the_bytes_are_the_same_whoever_makes_them(warehouse: Path, site: Path, tmp_path: Path) -> None:
    summary = write_site(warehouse, tmp_path / "site", workers=2)
    assert files(tmp_path / "site") == files(site)
    assert summary.pages_written == sum(name.endswith(".html") for name in files(site))


def test_what_a_helper_that_died_has_left_is_made_without_it(
    warehouse: Path, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reports.helping.help_with", die)
    write_site(warehouse, tmp_path / "site", workers=2)
    assert files(tmp_path / "site") == files(site)


def test_a_helper_refuses_another_run_than_the_one_it_is_asked_to_show(warehouse: Path, tmp_path: Path) -> None:
    with pytest.raises(ReplacedError):
        maker_of(Order(warehouse, "another run", tmp_path, None))
