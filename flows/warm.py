"""The one module that is imported for its effect: the server that workers are forked from imports it, so that every worker
starts with extractors, lexicons and schemas loaded (a second of work)."""

from __future__ import annotations

import hashlib

from flows.extract.document import extract_claims
from flows.read.document import read_document
from flows.read.folder import Found
from flows.read.metadata import Sources
from flows.read.settings import ReadSettings
from flows.validate import validate_rows
from schemas.document import Document

SAMPLE = """# Software tester

In 2021 the average salary of a senior software tester in Texas was $80,000 a year, according to Glassdoor.

- A bachelor's degree in computer science is required; an ISTQB certification and 3 years of experience are preferred.
- Software testers use Python with Django, work remotely, and need problem-solving skills. Many work in finance.

Employment of software testers is expected to grow 12% from 2022 to 2032. A software tester is a type of engineer.
"""


def warm() -> int:
    """Take a document of our own through extraction and validation; the number of its claims."""
    data = SAMPLE.encode()
    found = Found("warm.md", hashlib.sha256(data).hexdigest(), len(data), "warm.md")
    document = read_document(data, found, Sources(), ReadSettings())
    if not isinstance(document, Document):
        raise TypeError(f"the sample was refused: {document.failure}")
    frames, _ = validate_rows(extract_claims(document), {document.doc_id: document.text})
    return sum(map(len, frames.values()))


CLAIMS = warm()
