"""What a claim is to a topic."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series


class TopicClaimRow(pa.DataFrameModel):
    """One row per topic and claim that bears on it: the camp that it stands in and the voice that speaks."""

    topic_id: Series[str] = pa.Field(description="The topic")
    claim_id: Series[str] = pa.Field(description="The claim")
    camp: Series[int] = pa.Field(ge=1, description="Camp of the topic that it stands in")
    voice: Series[int] = pa.Field(ge=1, description="Number of the independent voice within the topic")
    own: Series[bool] = pa.Field(
        description="False where it answers another question (of one country) and bears on this one (of no stated country)"
    )
    leads: Series[bool] = pa.Field(
        description="True where its publisher leads the voice: the one that others cite, else that of the earliest document"
    )

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True
