"""What a reject is."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series


class RejectRow(pa.DataFrameModel):
    """One row per row or document that was refused."""

    run_id: Series[str] = pa.Field(description="The run that refused it")
    path: Series[str] = pa.Field(description="Path of the document, relative to the raw folder")
    kind: Series[str] = pa.Field(description="What was refused: document, or the kind of the claim")
    failure: Series[str] = pa.Field(str_length={"min_value": 1}, description="What failed, and what to do, in words")
    row: Series[str] = pa.Field(nullable=True, description="JSON of the row that was refused; NULL for a document")

    sha256: Series[str] = pa.Field(
        nullable=True, description="SHA-256 of a file that was refused whole for what is in it; NULL where it will be tried again"
    )
    extractor: Series[str] = pa.Field(nullable=True, description="Name and version of what refused that file")

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True
