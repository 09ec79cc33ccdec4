"""What a document's row is."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series


class DocumentRow(pa.DataFrameModel):
    """One row per document that has been read."""

    doc_id: Series[str] = pa.Field(
        unique=True, str_matches=r"^[0-9a-f]{16}$", description="Identity of the document, from its path"
    )
    path: Series[str] = pa.Field(
        unique=True, str_length={"min_value": 1}, description="Path relative to the raw folder, / between parts"
    )
    source: Series[str] = pa.Field(
        str_length={"min_value": 1}, description="Who publishes it: the publisher, else the host of its url, else its path"
    )
    title: Series[str] = pa.Field(nullable=True, description="Title, as the document gives it")
    url: Series[str] = pa.Field(nullable=True, description="Where it was published; never followed")
    media_type: Series[str] = pa.Field(description="Media type (RFC 6838) that it was read as")
    published: Series[str] = pa.Field(
        nullable=True, str_matches=r"^\d{4}-\d{2}-\d{2}$", description="Date of publication, ISO 8601"
    )
    retrieved: Series[str] = pa.Field(
        nullable=True, str_matches=r"^\d{4}-\d{2}-\d{2}$", description="Date on which it was retrieved, ISO 8601"
    )
    text: Series[str] = pa.Field(str_length={"min_value": 1}, description="The text that claims point into")
    sha256: Series[str] = pa.Field(str_matches=r"^[0-9a-f]{64}$", description="SHA-256 of the file")
    extractor: Series[str] = pa.Field(description="Name and version of what extracted its claims")

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True
