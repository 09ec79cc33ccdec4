"""What a change is."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series


class ChangeRow(pa.DataFrameModel):
    """One row per difference between the last two runs."""

    change: Series[str] = pa.Field(isin=("new", "resolved", "changed"), description="new, resolved (gone) or changed")
    about: Series[str] = pa.Field(
        isin=("topic", "contradiction", "claim", "document"), description="What kind of thing it is about"
    )
    id: Series[str] = pa.Field(description="Identity of that thing: topic_id, claim_id, doc_id; two claim_ids joined by a space")
    title: Series[str] = pa.Field(description="That thing in words")
    before: Series[str] = pa.Field(nullable=True, description="What it was in the run before; NULL where it is new")
    after: Series[str] = pa.Field(nullable=True, description="What it is in the last run; NULL where it is gone")

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True
