"""What a run is."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series


class RunRow(pa.DataFrameModel):
    """One row per run of the flow."""

    run_id: Series[str] = pa.Field(
        unique=True, description="Identity of the run: its start in UTC and a counter, in order of time"
    )
    started: Series[pd.Timestamp] = pa.Field(description="When it started, UTC")
    finished: Series[pd.Timestamp] = pa.Field(description="When it was published, UTC")
    status: Series[str] = pa.Field(isin=("published",), description="published: every run that is seen here was published whole")
    documents: Series[int] = pa.Field(ge=0, description="Documents that spoke in this run")
    extracted: Series[int] = pa.Field(
        ge=0, description="Documents that were read and extracted in this run, the others being unchanged"
    )
    claims: Series[int] = pa.Field(ge=0, description="Claims that they make")
    rejects: Series[int] = pa.Field(ge=0, description="Rows and documents that were refused")
    contradictions: Series[int] = pa.Field(ge=0, description="Topics whose verdict is contradiction, certain ones")
    possible_contradictions: Series[int] = pa.Field(
        ge=0, description="Topics whose contradictions are all possible, none certain"
    )
    agreements: Series[int] = pa.Field(ge=0, description="Topics whose verdict is agreement")
    version: Series[str] = pa.Field(description="Version of Consilience")

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True
