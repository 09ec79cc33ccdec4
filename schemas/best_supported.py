"""What a best-supported value is: of the values that answer a question, the one that independent voices stand with most."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

OUTCOMES = ("supported", "undecided", "one voice")


class BestSupportedRow(pa.DataFrameModel):
    """One row per topic, but those of whole lists: the value that independent voices support best, and its rivals.

    Values are never averaged. A voice stands with the camp that it is in, and with those that agree with it. Voices weigh what
    their sources are relied on (``schemas.sources``); a value is *supported* where two voices or more stand with it, and weigh
    at least a tenth more than those of any value that contradicts it. Of a list each member is weighed on its own topic: named
    against denied.
    """

    topic_id: Series[str] = pa.Field(unique=True, description="The topic")
    outcome: Series[str] = pa.Field(
        isin=OUTCOMES,
        description="supported; undecided (several voices, and no value outweighs its rivals); one voice (nothing to weigh)",
    )
    camp: Series[pd.Int64Dtype] = pa.Field(
        nullable=True, description="Camp of the best-supported value; NULL where there is none"
    )
    value: Series[str] = pa.Field(nullable=True, description="The best-supported value, in words; NULL where there is none")
    voices: Series[int] = pa.Field(ge=1, description="Independent voices that stand with the leading value")
    all_voices: Series[int] = pa.Field(ge=1, description="Independent voices that answer")
    rivals: Series[int] = pa.Field(ge=0, description="Camps that contradict the leading value")
    rival: Series[str] = pa.Field(nullable=True, description="The best-supported value of these, in words")
    rival_voices: Series[int] = pa.Field(ge=0, description="Most independent voices that stand with one of these")
    tied: Series[object] = pa.Field(description="Values that are supported as well and do not contradict it, in words")
    explanation: Series[str] = pa.Field(str_length={"min_value": 1}, description="The outcome and its reason in one sentence")

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True
