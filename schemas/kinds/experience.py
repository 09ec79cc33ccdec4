"""``experience``: the years of work that an occupation asks for."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from schemas.claims import ClaimRow, ordered, stated
from schemas.kinds.education import MODALITIES
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Range

DEMANDS = ("needed", "welcome")
"""What the years are: needed (required, typical, not required), or welcome (preferred, optional). Like is compared with like."""

WORK_ITSELF = "the work itself"
"""The area of experience that is not narrowed to a part of the work, such as one tool or one sector."""


class ExperienceRow(ClaimRow):
    """One row per claim of how many years of experience are asked for."""

    low: Series[float] = pa.Field(nullable=True, ge=0, le=60, description="Years at least; NULL where open (up to 2 years)")
    high: Series[float] = pa.Field(nullable=True, ge=0, le=60, description="Years at most; NULL where open (3 years, 5+ years)")
    written_to: Series[float] = pa.Field(
        gt=0, description="Unit of the last digit as written, in years: 1 for 3 years, 1/12 for 6 months"
    )
    modality: Series[str] = pa.Field(
        isin=MODALITIES, description="required, typical, preferred, optional or not required (then 0 years)"
    )
    demand: Series[str] = pa.Field(
        isin=DEMANDS, description="needed (required, typical, not required) or welcome (preferred, optional)"
    )
    area: Series[str] = pa.Field(
        str_length={"min_value": 1},
        description="What the experience is in, lower case, as written; the work itself where it is not narrowed",
    )

    @pa.dataframe_check(name="low is greater than high")
    @classmethod
    def low_is_at_most_high(cls, frame: pd.DataFrame) -> pd.Series:
        """A range has its ends in order."""
        return ordered(frame, "low", "high")

    @pa.dataframe_check(name="neither low nor high is stated")
    @classmethod
    def has_a_figure(cls, frame: pd.DataFrame) -> pd.Series:
        """An experience claim has a figure."""
        return stated(frame, "low", "high")


EXPERIENCE = Kind(
    name="experience",
    title="Experience",
    question="How many years of experience does {subject} need",
    rows=ExperienceRow,
    shape=Range(low="low", high="high", written_to="written_to", unit_name="years", component="area", measure="demand"),
)
