"""``outlook``: a projection, or a record, of growth in employment for an occupation."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from schemas.claims import ClaimRow, ordered, stated
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Range


class OutlookRow(ClaimRow):
    """One row per growth claim."""

    percent: Series[float] = pa.Field(
        nullable=True, ge=-100, description="Growth in percent, negative for a decline; NULL for a span"
    )
    percent_low: Series[float] = pa.Field(nullable=True, ge=-100, description="Lower end of a span in percent, else NULL")
    percent_high: Series[float] = pa.Field(nullable=True, ge=-100, description="Upper end of a span in percent, else NULL")
    growth_low: Series[float] = pa.Field(nullable=True, description="percent, or percent_low of a span")
    growth_high: Series[float] = pa.Field(nullable=True, description="percent, or percent_high of a span")
    written_to: Series[float] = pa.Field(
        gt=0, description="Unit of the last digit as written, in percentage points: 0.1 for 22.8 %"
    )
    from_year: Series[pd.Int64Dtype] = pa.Field(nullable=True, ge=1900, le=2200, description="Year that the window starts in")
    to_year: Series[pd.Int64Dtype] = pa.Field(nullable=True, ge=1900, le=2200, description="Year that the window ends in")
    measure: Series[str] = pa.Field(isin=("employment", "postings"), description="What grows: employment, or job postings")

    @pa.dataframe_check(name="percent_low is greater than percent_high")
    @classmethod
    def low_is_at_most_high(cls, frame: pd.DataFrame) -> pd.Series:
        """A span has its ends in order."""
        return ordered(frame, "percent_low", "percent_high")

    @pa.dataframe_check(name="from_year is later than to_year")
    @classmethod
    def window_is_in_order(cls, frame: pd.DataFrame) -> pd.Series:
        """A projection runs forward."""
        return ordered(frame, "from_year", "to_year")

    @pa.dataframe_check(name="no percentage is stated")
    @classmethod
    def has_a_figure(cls, frame: pd.DataFrame) -> pd.Series:
        """A growth claim has a figure."""
        return stated(frame, "growth_low", "growth_high")


OUTLOOK = Kind(
    name="outlook",
    title="Outlook",
    question="How fast does employment of {subject} grow",
    rows=OutlookRow,
    shape=Range(
        low="growth_low",
        high="growth_high",
        written_to="written_to",
        unit_name="percent",
        measure="measure",
        window=("from_year", "to_year"),
    ),
)
