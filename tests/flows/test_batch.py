"""A batch of documents."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from flows.batch import process
from flows.read.folder import list_files
from flows.read.metadata import Sources
from flows.settings import RunSettings


@pytest.mark.parametrize("searched", [True, False])
def test_whether_garbage_is_searched_for_is_as_it_was_before(tmp_path: Path, searched: bool) -> None:
    (tmp_path / "welder.md").write_text("# Welder\n\nWelders earn $61,000 a year.\n")
    settings = RunSettings(raw=tmp_path, warehouse=tmp_path / "w.duckdb", reports=tmp_path / "site", workers=1)
    before = gc.isenabled()
    try:
        (gc.enable if searched else gc.disable)()
        batch = process(list_files(tmp_path, settings.read)[0], Sources(), (), settings)
        assert gc.isenabled() is searched
    finally:
        (gc.enable if before else gc.disable)()
    assert batch.claims["salary"]["annual_low"].tolist() == [61_000.0]
