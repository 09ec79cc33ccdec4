"""The version of the extractor: what makes documents be read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.extract import version

FOLLOWED = (
    "flows/extract/pay.py",
    "flows/extract/lexicon/names.csv",
    "flows/read/html.py",
    "flows/passages.py",
    "schemas/aliases.py",
)


@pytest.fixture
def code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small copy of what claims follow from."""
    for name in (*FOLLOWED, "flows/console.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    monkeypatch.setattr(version, "ROOT", tmp_path)
    return tmp_path


def test_the_version_is_a_name_and_a_digest() -> None:
    name, digest = version.extractor().split(" ")
    assert (name, len(digest)) == ("rules", 8)


@pytest.mark.parametrize("name", FOLLOWED)
def test_a_change_of_what_claims_follow_from_changes_it(code: Path, name: str) -> None:
    before = version.extractor.__wrapped__()
    (code / name).write_text("changed", encoding="utf-8")
    assert version.extractor.__wrapped__() != before


@pytest.mark.parametrize("name", ["flows/console.py", "flows/extract/__pycache__/pay.pyc", "flows/extract/.pay.py.swp"])
def test_a_change_of_anything_else_does_not(code: Path, name: str) -> None:
    before = version.extractor.__wrapped__()
    (code / name).parent.mkdir(exist_ok=True)
    (code / name).write_text("changed", encoding="utf-8")
    assert version.extractor.__wrapped__() == before
