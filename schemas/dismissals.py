"""What a dismissal is: a contradiction between two claims that the editor takes for none."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series


class DismissalRow(pa.DataFrameModel):
    """One row per two claims whose contradiction the editor dismisses; claim_a < claim_b."""

    claim_a: Series[str] = pa.Field(description="The claim whose id is the lesser")
    claim_b: Series[str] = pa.Field(description="The claim whose id is the greater")
    decision: Series[int] = pa.Field(ge=1, description="Number of the decision among the dismissals")
    reason: Series[str] = pa.Field(description="Why, in the editor's words")
    topic_id: Series[str] = pa.Field(nullable=True, description="Topic that the contradiction belonged to")

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True
