"""Files to documents: their text, its structure, and what is known of them."""

from __future__ import annotations

from flows.read.document import read_document, read_file

__all__ = ["read_document", "read_file"]
