"""The generated documents are what the benchmarks take them for."""

from __future__ import annotations

from pathlib import Path

from flows.extract.document import extract_claims
from flows.read.document import read_document
from flows.read.folder import Found
from flows.read.metadata import Sources
from flows.read.settings import ReadSettings
from schemas.document import Document
from tests.benchmarks.documents import CLAIMS, SIZE, documents, parts, rendered, write
from tests.benchmarks.printing import pdf
from tests.flows.extract.reading import document_of


def test_they_are_the_same_every_time_and_no_two_are_equal() -> None:
    made = list(documents(200))
    assert made == list(documents(200))
    assert len({text for _, text in made}) == 200
    assert made[:50] == list(documents(50))
    assert made != list(documents(200, seed=2))


def test_they_are_about_as_long_as_they_should_be() -> None:
    lengths = [len(text) for _, text in documents(200)]
    assert 0.95 * SIZE < sum(lengths) / 200 < 1.05 * SIZE
    assert max(lengths) < 1.5 * SIZE


def test_about_a_tenth_of_them_is_claims() -> None:
    quoted = length = 0
    for name, text in documents(40):
        length += len(text)
        quoted += sum(len(row["quote"]) for rows in extract_claims(document_of(text, name)).values() for row in rows)
    assert 0.5 * CLAIMS < quoted / length < 1.2 * CLAIMS


def test_they_are_written_as_they_are_given(tmp_path: Path) -> None:
    size = write(tmp_path, 12)
    files = sorted(path for path in tmp_path.rglob("*") if path.is_file())
    assert [path.relative_to(tmp_path).as_posix() for path in files] == [name for name, _ in documents(12)]
    assert [path.read_bytes().decode() for path in files] == [text for _, text in documents(12)]
    assert sum(path.stat().st_size for path in files) == size


def test_every_form_is_read_as_what_it_is() -> None:
    document = parts(1)
    assert document_of(rendered(document, "md"), "a.md").media_type == "text/markdown"
    assert document_of(rendered(document, "txt"), "a.txt").media_type == "text/plain"
    assert document_of(rendered(document, "html"), "a.html").media_type == "text/html"
    printed = pdf(rendered(document, "txt"))
    read = read_document(printed, Found("a.pdf", "", len(printed), "a.pdf"), Sources(), ReadSettings())
    assert isinstance(read, Document)
    assert read.media_type == "application/pdf"
    assert "Guide no. 1 of the series." in read.text
