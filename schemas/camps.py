"""What a camp is: claims on one topic whose values stand together."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series


class CampRow(pa.DataFrameModel):
    """One row per camp of a topic: claims whose values stand together, the one with most independent voices first."""

    topic_id: Series[str] = pa.Field(description="The topic")
    camp: Series[int] = pa.Field(ge=1, description="Number of the camp in its topic; 1 has the most independent voices")
    value: Series[str] = pa.Field(description="What the camp stands for, in words: the value that most of its claims give")
    differs_by: Series[object] = pa.Field(
        description="Parts of the definition in which it differs from camp 1 (statistic, component, seniority, measure, window, "
        "as_of)"
    )
    statistic: Series[str] = pa.Field(nullable=True, description="Statistic of its figures")
    percentile: Series[pd.Int64Dtype] = pa.Field(nullable=True, description="Percentile of its figures")
    component: Series[str] = pa.Field(nullable=True, description="Part of the quantity: base, total")
    measure: Series[str] = pa.Field(nullable=True, description="What is counted: employment, postings")
    as_of: Series[pd.Int64Dtype] = pa.Field(nullable=True, description="Year that its figures state")
    from_year: Series[pd.Int64Dtype] = pa.Field(nullable=True, description="Year that its projections run from")
    to_year: Series[pd.Int64Dtype] = pa.Field(nullable=True, description="Year that its projections run to")
    low: Series[float] = pa.Field(nullable=True, description="Least of its lower ends")
    high: Series[float] = pa.Field(nullable=True, description="Greatest of its upper ends")
    claims: Series[int] = pa.Field(ge=1, description="Claims in it")
    sources: Series[int] = pa.Field(ge=1, description="Sources in it")
    independent_sources: Series[int] = pa.Field(ge=1, description="Independent voices in it")

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True
