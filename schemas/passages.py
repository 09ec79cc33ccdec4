"""What a passage is told by: the words around a claim, in a form in which copies of them can be found."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series

BANDS, ROWS = 12, 5
"""A signature is that many bands of that many MinHash values, of which eight bits are kept (two hexadecimal digits). Passages
that share four of five pairs of words share a band nearly always, those that share half of them one time in three."""


class PassageRow(pa.DataFrameModel):
    """One row per claim: the words around it, in a form in which copies of them can be found."""

    claim_id: Series[str] = pa.Field(unique=True, description="The claim")
    doc_id: Series[str] = pa.Field(description="Its document")
    until: Series[str] = pa.Field(
        nullable=True, str_matches=r"^[0-9a-f]{16}$", description="Hash of the twelve words up to the end of the quote"
    )
    since: Series[str] = pa.Field(
        nullable=True, str_matches=r"^[0-9a-f]{16}$", description="Hash of the twelve words from the start of the quote"
    )
    signature: Series[str] = pa.Field(
        nullable=True,
        str_matches=rf"^[0-9a-f]{{{2 * BANDS * ROWS}}}$",
        description="MinHash of the pairs of words around the start of the quote; NULL where too few words stand there",
    )

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True
