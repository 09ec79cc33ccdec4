"""Benchmark: what each stage costs a document, from bytes to valid claims."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from time import process_time

from flows.batch import batches, process
from flows.extract.context.rows import identify
from flows.extract.document import extract_all, extract_claims
from flows.extract.mentions.sentences import split_sentences
from flows.extract.pages.page import Page
from flows.read.document import read_document
from flows.read.folder import Found, list_files
from flows.read.metadata import Sources
from flows.read.settings import ReadSettings
from flows.settings import RunSettings
from flows.validate import validate_rows
from schemas.document import Document
from schemas.kinds import KINDS
from tests.benchmarks.documents import documents, parts, rendered, write
from tests.benchmarks.measuring import Row, peak_megabytes, watch
from tests.benchmarks.printing import pdf

DOCUMENTS_PER_SECOND = 1_500
MEGABYTES_PER_SECOND = 6.0
BATCH = 500

SCANNERS = {
    "numbers": "mentions.numbers:find_numbers",
    "amounts of money": "mentions.money:find_amounts",
    "percentages": "mentions.percents:find_percents",
    "years": "mentions.dates:find_years",
    "windows of years": "mentions.dates:find_windows",
    "seniorities": "mentions.seniority:find_seniorities",
    "occupations": "mentions.occupation_mentions:find_occupations",
    "places": "mentions.places:find_places",
    "origins": "mentions.origins:find_origins",
    "degrees": "mentions.degrees:find_degrees",
    "languages": "context.languages:scan",
}
"""What looks for mentions in words, by module and function of the extraction room."""


def stages(count: int) -> list[Row]:
    """Reading, scanning, extraction per kind and validation of ``count`` documents, each apart, in one process."""
    texts = list(documents(count))
    size = sum(len(text.encode()) for _, text in texts) / 1e6
    rows = [_reading("Markdown and plain text", [(name, text.encode()) for name, text in texts])]
    pages = [(f"{at}.html", rendered(parts(at), "html").encode()) for at in range(count)]
    rows.append(_reading("HTML", pages))
    rows.append(_reading("PDF", [(f"{at}.pdf", pdf(rendered(parts(at), "txt"))) for at in range(max(count // 10, 1))]))
    read = [document_of(name, text.encode()) for name, text in texts]
    extract_claims(read[0])  # lexicons are loaded once per process
    rows.append(_timed("scan", "sentences", read, size, _sentences))
    rows += [_scanning(what, name, read, size) for what, name in SCANNERS.items()]
    rows += [_timed("extract", kind, read, size, _extractor(kind)) for kind in KINDS]
    with watch() as seconds:
        extract_all(read)
    rows.append(Row("extract", "all kinds", seconds.processor, len(read), size))
    return [*rows, _validating(read, size)]


def document_of(name: str, data: bytes) -> Document:
    """The document that a file of these bytes is read as."""
    found = Found(name, hashlib.sha256(data).hexdigest(), len(data), name)
    document = read_document(data, found, Sources(), ReadSettings())
    if not isinstance(document, Document):
        raise TypeError(f"{name} was refused: {document.failure}")
    return document


def _reading(what: str, files: Sequence[tuple[str, bytes]]) -> Row:
    document_of(*files[0])
    with watch() as seconds:
        for name, data in files:
            document_of(name, data)
    return Row("read", what, seconds.processor, len(files), sum(len(data) for _, data in files) / 1e6)


def _timed(area: str, what: str, read: Sequence[Document], size: float, work: Callable[[Document], object]) -> Row:
    with watch() as seconds:
        for document in read:
            work(document)
    return Row(area, what, seconds.processor, len(read), size)


def _sentences(document: Document) -> None:
    for block in document.blocks:
        split_sentences(document.plain[block.start : block.end])


def _scanning(what: str, name: str, read: Sequence[Document], size: float) -> Row:
    """A scanner over all blocks, as extractors call it."""
    module, _, function = name.partition(":")
    find = getattr(import_module(f"flows.extract.{module}"), function, None)
    if find is None:
        return Row("scan", what, says=f"flows.extract.{name} is gone")

    def scan(document: Document) -> None:
        for block in document.blocks:
            list(find(document.plain[block.start : block.end]))

    return _timed("scan", what, read, size, scan)


def _extractor(kind: str) -> Callable[[Document], object]:
    extract = import_module(f"flows.extract.{kind}").extract
    return lambda document: identify(extract(Page(document)))


def _validating(read: Sequence[Document], size: float) -> Row:
    seconds, count = 0.0, 0
    for first in range(0, len(read), BATCH):
        batch = read[first : first + BATCH]
        rows = extract_all(batch)
        texts = {document.doc_id: document.text for document in batch}
        started = process_time()
        validate_rows(rows, texts)
        seconds += process_time() - started
        count += sum(map(len, rows.values()))
    return Row("validate", "all kinds", seconds, len(read), size, says=f"{count / len(read):.1f} claims a document")


def whole(count: int) -> list[Row]:
    """``process`` of ``count`` documents in files, batch by batch, in this process; and its peak memory."""
    with tempfile.TemporaryDirectory() as folder:
        size = write(Path(folder), count) / 1e6
        settings = settings_in(Path(folder))
        files, _ = list_files(settings.raw, settings.read)
        with watch() as seconds:
            for batch in batches(files, settings):
                process(batch, Sources(), (), settings)
    rate = count / seconds.processor
    met = rate >= DOCUMENTS_PER_SECOND and size / seconds.processor >= MEGABYTES_PER_SECOND
    target = f"{DOCUMENTS_PER_SECOND:,} docs/s, {MEGABYTES_PER_SECOND:g} MB/s"
    what = "read, extract, validate"
    return [Row("process", what, seconds.processor, count, size, target=target, met=met, peak=peak_megabytes())]


def settings_in(raw: Path, workers: int = 1) -> RunSettings:
    """Settings that read ``raw`` and write beside it."""
    out = raw.with_name(f"{raw.name}-out")
    return RunSettings(raw=raw, warehouse=out / "w.duckdb", reports=out / "site", workers=workers, time_limit=600.0)
