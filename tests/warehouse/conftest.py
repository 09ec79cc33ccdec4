"""Documents and claims for the warehouse to hold, made from a few words."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pandera.pandas as pa
import pytest

from schemas.documents import DocumentRow
from schemas.kinds import KINDS
from schemas.rejects import RejectRow
from tests.warehouse.saying import compared_apart
from warehouse.changing import Summary
from warehouse.publication import Publication

START = datetime(2024, 5, 1, 6, 0, tzinfo=UTC)
OWN: dict[str, dict[str, Any]] = {
    "salary": {
        "low": 95000.0,
        "high": 95000.0,
        "currency": "USD",
        "currency_assumed": False,
        "period": "year",
        "annual_low": 95000.0,
        "annual_high": 95000.0,
        "annual_derived": False,
        "annual_written_to": 1000.0,
        "statistic": "mean",
    },
    "education": {"degree": "bachelor", "modality": "required", "fields": ["computer science", "statistics"]},
    "language": {"name": "Python", "polarity": "+", "open_list": True},
    "outlook": {"percent": 22.8, "growth_low": 22.8, "growth_high": 22.8, "written_to": 0.1, "measure": "employment"},
}


def hexadecimal(*parts: object, length: int = 16) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:length]


@dataclass(frozen=True)
class Doc:
    """A document with its claims: kind -> the words in ``text`` that make a claim, with the columns that differ from ``OWN``."""

    path: str
    text: str
    claims: Iterable[tuple[str, str, Mapping[str, Any]]] = ()
    rejects: Iterable[str] = ()
    columns: Mapping[str, Any] = field(default_factory=dict)

    @property
    def doc_id(self) -> str:
        return hexadecimal(self.path)

    @property
    def row(self) -> dict[str, Any]:
        row = {
            "doc_id": self.doc_id,
            "path": self.path,
            "source": f"{Path(self.path).stem}.example",
            "media_type": "text/plain",
            "text": self.text,
            "sha256": hexadecimal(self.text, length=64),
            "extractor": "rules 1",
        }
        return row | dict(self.columns)

    def claim_rows(self) -> list[dict[str, Any]]:
        rows = []
        for kind, quote, differing in self.claims:
            start = self.text.index(quote)
            own = OWN[kind] | dict(differing)
            rows.append(
                {
                    "claim_id": hexadecimal(self.doc_id, kind, quote, sorted(own.items(), key=str)),
                    "doc_id": self.doc_id,
                    "path": self.path,
                    "source": self.row["source"],
                    "kind": kind,
                    "subject": "machine learning engineer",
                    "occupation": "machine learning engineer",
                    "value": quote,
                    "quote": quote,
                    "char_start": start,
                    "char_end": start + len(quote),
                    "extractor": self.row["extractor"],
                    "evidence": quote,
                    **own,
                }
            )
        return rows


def frame(model: type[pa.DataFrameModel], rows: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    """Rows as a valid frame of a model; columns that a row leaves out are unstated."""
    made = list(rows)
    return pd.DataFrame(
        {
            name: pd.Series(
                [row.get(name) for row in made], dtype="str" if str(column.dtype).startswith("str") else str(column.dtype)
            )
            for name, column in model.to_schema().columns.items()
        }
    )


def batch(*documents: Doc, run_id: str = "") -> tuple[pd.DataFrame, dict[str, pd.DataFrame], pd.DataFrame]:
    """The three frames of ``Publication.load``."""
    claims = [row for document in documents for row in document.claim_rows()]
    rejects = [
        {"run_id": run_id, "path": document.path, "kind": "salary", "failure": failure, "row": '{"low": 1}'}
        for document in documents
        for failure in document.rejects
    ]
    return (
        frame(DocumentRow, [document.row for document in documents]),
        {kind: frame(KINDS[kind].rows, [row for row in claims if row["kind"] == kind]) for kind in KINDS},
        frame(RejectRow, rejects),
    )


@dataclass(frozen=True)
class FirstRuns:
    """What first runs published, each in a folder of its own in ``folder``: the same for the same documents, so made once."""

    folder: Path
    made: dict[str, tuple[Path, Summary]] = field(default_factory=dict)


@dataclass
class Flow:
    """A flow in little: every run loads what changed, retains what did not, compares and publishes. Runs are a day apart.

    A first run in an empty place is made once for all tests over the same documents, and copied.
    """

    warehouse: Path
    first: FirstRuns
    runs: int = 0

    def begin(self, version: str = "1.0") -> Publication:
        self.runs += 1
        return Publication(self.warehouse, version=version, started=START + timedelta(days=self.runs - 1))

    def run(self, *documents: Doc, version: str = "1.0", tolerance: float = 0.02) -> Summary:
        folder, name = self.warehouse.parent, self.warehouse.name
        if self.runs or not folder.is_dir() or any(name in path.name for path in folder.iterdir()):
            return self._run(*documents, version=version, tolerance=tolerance)
        key = repr((name, documents, version, tolerance))
        if key not in self.first.made:
            made = self.first.folder / str(len(self.first.made))
            summary = Flow(made / name, self.first)._run(*documents, version=version, tolerance=tolerance)
            self.first.made[key] = made, summary
        made, summary = self.first.made[key]
        shutil.copytree(made, folder, dirs_exist_ok=True)
        self.runs = 1
        return summary

    def _run(self, *documents: Doc, version: str, tolerance: float) -> Summary:
        with self.begin(version) as publication:
            known = publication.known()
            changed = [each for each in documents if each.path not in known or known[each.path].sha256 != each.row["sha256"]]
            publication.load(*batch(*changed, run_id=publication.run_id))
            publication.retain(each.path for each in documents if each not in changed)
            publication.compare(tolerance)
            return publication.publish()


@pytest.fixture(scope="session")
def first_runs(tmp_path_factory: pytest.TempPathFactory) -> FirstRuns:
    return FirstRuns(tmp_path_factory.mktemp("first"))


@pytest.fixture
def flow(tmp_path: Path, first_runs: FirstRuns) -> Flow:
    return Flow(tmp_path / "news.duckdb", first_runs)


@pytest.fixture
def doc() -> Callable[..., Doc]:
    return Doc


@pytest.fixture
def frames() -> Callable[..., tuple[pd.DataFrame, dict[str, pd.DataFrame], pd.DataFrame]]:
    return batch


@pytest.fixture
def pay() -> Doc:
    """A document with one claim of every kind."""
    return Doc(
        "jobs/pay.md",
        "Ünlike naïve guesses 👩‍💻, they earn $95,000 a year, need a bachelor's degree, use Python, and grow by 22.8%.",
        (
            ("salary", "$95,000 a year", {}),
            ("education", "need a bachelor's degree", {}),
            ("language", "Python", {}),
            ("outlook", "grow by 22.8%", {}),
        ),
    )


@pytest.fixture
def code() -> Doc:
    return Doc(
        "jobs/code.md",
        "Most of them write Java and R.",
        (("language", "Java", {"name": "Java"}), ("language", "R", {"name": "R"})),
    )


@pytest.fixture(scope="module")
def said_in_module(request: pytest.FixtureRequest) -> dict[str, duckdb.DuckDBPyConnection]:
    """What came of the claims of each mark ``says``, by test and place: all of a module are compared at once."""
    tests = [test for test in request.session.items if test.path == request.path]
    return compared_apart({name: mark.args for test in tests for name, mark in marks(test)})


def marks(test: pytest.Item) -> list[tuple[str, pytest.Mark]]:
    """The marks ``says`` of a test, in the order in which they stand, each with a name of its own."""
    return [(f"{test.name} {place}", mark) for place, mark in enumerate(reversed([*test.iter_markers("says")]))]


@pytest.fixture
def said_each(
    request: pytest.FixtureRequest, said_in_module: dict[str, duckdb.DuckDBPyConnection]
) -> list[duckdb.DuckDBPyConnection]:
    """For each mark ``says`` of the test, in the order in which they stand, a database in which its claims have been compared."""
    return [said_in_module[name] for name, _ in marks(request.node)]


@pytest.fixture
def said(said_each: list[duckdb.DuckDBPyConnection]) -> duckdb.DuckDBPyConnection:
    """The same, for a test with one mark."""
    (said,) = said_each
    return said
