"""What a member of a list is to the topic of the whole list."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series

SHARES = ("all", "most", "some", "one", "none")


class TopicItemRow(pa.DataFrameModel):
    """One row per member of a list that any source names or denies, what most name first."""

    topic_id: Series[str] = pa.Field(description="Topic of the whole list")
    item: Series[str] = pa.Field(description="The member")
    item_topic_id: Series[str] = pa.Field(description="Topic of the member")
    named_by: Series[int] = pa.Field(ge=0, description="Publishers that name it")
    denied_by: Series[int] = pa.Field(ge=0, description="Publishers that deny it")
    named_by_voices: Series[int] = pa.Field(ge=0, description="Independent voices that name it")
    denied_by_voices: Series[int] = pa.Field(ge=0, description="Independent voices that deny it")
    voices: Series[int] = pa.Field(ge=0, description="Independent voices that name any member")
    share: Series[str] = pa.Field(
        isin=SHARES, description="How many of them name it: all, most (over half), some, one alone, or none"
    )

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True
