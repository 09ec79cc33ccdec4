"""The unit of work: a batch of documents in, valid claims and rejects out.

``process`` is a pure, picklable function of files and settings; one machine maps it over a process pool, a cluster may map
it likewise.
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from itertools import groupby
from operator import itemgetter

import pandas as pd

from flows.extract.context.rows import Row
from flows.extract.document import extract_all
from flows.extract.mentions.occupation_lexicon import naming
from flows.extract.version import extractor
from flows.passages import passage_rows
from flows.read.document import read_file
from flows.read.folder import Found
from flows.read.metadata import Sources
from flows.settings import RunSettings
from flows.validate import empty_frames, frame_of, validate_rows
from schemas.aliases import Aliases, aliases_in
from schemas.document import Document, Reject
from schemas.documents import DocumentRow
from schemas.kinds import KINDS
from schemas.passages import PassageRow


@dataclass(frozen=True, slots=True)
class Batch:
    """What a batch of documents gives: valid frames as the schemas say (claims without ``evidence``), and what was refused."""

    documents: pd.DataFrame
    claims: dict[str, pd.DataFrame]
    passages: pd.DataFrame
    rejects: list[Reject]


def process(files: Iterable[Found], sources: Sources, aliases: Aliases, settings: RunSettings) -> Batch:
    """Read, extract and validate a batch of files. Documents that can't be read become rejects; an exception is a bug, or a
    document that must be tried alone. ``aliases`` are names of occupations besides those that are known."""
    documents: list[Document] = []
    rejects: list[Reject] = []
    for found in files:
        read = read_file(settings.raw, found, sources, settings.read)
        if isinstance(read, Reject):
            rejects.append(read)
        else:
            documents.append(read)
    used = [aliases_in(document.text, aliases) for document in documents]
    rows: dict[str, list[Row]] = {kind: [] for kind in KINDS}
    for names, group in groupby(zip(documents, used, strict=True), key=itemgetter(1)):
        with naming(names), _uncollected():
            for kind, claims_of_kind in extract_all([document for document, _ in group]).items():
                rows[kind] += claims_of_kind
    extractors = [extractor_of(sources, document.path, names) for document, names in zip(documents, used, strict=True)]
    texts = {document.doc_id: document.text for document in documents}
    claims, refused = validate_rows(rows, texts)
    passages = [passage for frame in claims.values() for passage in passage_rows(texts, frame)]
    return Batch(document_frame(documents, extractors), claims, passage_frame(passages), rejects + refused)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Within it Python looks for no cycles of garbage: extraction makes none, and looking costs a twentieth of its time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def document_frame(documents: Sequence[Document], extractors: Sequence[str]) -> pd.DataFrame:
    """Documents as a valid frame of ``DocumentRow``; ``extractors`` names what read each of them, in their order."""
    names = [name for name in DocumentRow.to_schema().columns if name != "extractor"]
    rows = [
        {name: getattr(document, name) for name in names} | {"extractor": extractor}
        for document, extractor in zip(documents, extractors, strict=True)
    ]
    return DocumentRow.to_schema().validate(frame_of(DocumentRow, rows))


def passage_frame(rows: list[dict[str, str | None]]) -> pd.DataFrame:
    """Passages as a valid frame of ``PassageRow``."""
    return PassageRow.to_schema().validate(frame_of(PassageRow, rows))


def refusal(rejects: Iterable[Reject]) -> Batch:
    """A batch that gives nothing but rejects."""
    return Batch(document_frame((), ()), empty_frames(), passage_frame([]), list(rejects))


def extractor_of(sources: Sources, path: str, aliases: Aliases = ()) -> str:
    """Name and version of the extractor, with a fingerprint of what ``sources.toml`` says of a document and of the ``aliases``
    that it uses: a change of any means that the document is read again."""
    said = [value or "" for value in astuple(sources.of(path))] + [word for pair in aliases for word in pair]
    return f"{extractor()} {hashlib.blake2b(repr(said).encode(), digest_size=4).hexdigest()}" if any(said) else extractor()


def batches(files: Collection[Found], settings: RunSettings) -> Iterator[tuple[Found, ...]]:
    """Files in batches, in order: of at most ``batch_documents`` and ``batch_bytes``, and small enough that every worker has
    one."""
    most = max(1, min(settings.batch_documents, -(-len(files) // settings.workers)))
    batch: list[Found] = []
    size = 0
    for found in files:
        if batch and (len(batch) >= most or size + found.size > settings.batch_bytes):
            yield tuple(batch)
            batch, size = [], 0
        batch.append(found)
        size += found.size
    if batch:
        yield tuple(batch)
