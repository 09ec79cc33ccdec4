"""What decided the comparisons of a topic."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series

from schemas.comparisons import RELATIONS, RULES


class TopicRuleRow(pa.DataFrameModel):
    """One row per topic, rule and certainty: how many comparisons it decided."""

    topic_id: Series[str] = pa.Field(description="The topic")
    relation: Series[str] = pa.Field(isin=RELATIONS, description="contradict, agree, compatible or incomparable")
    rule: Series[str] = pa.Field(isin=tuple(RULES), description="The rule")
    certainty: Series[str] = pa.Field(isin=("certain", "possible"), description="certain or possible")
    pairs: Series[int] = pa.Field(ge=1, description="Pairs of claims, those that the editor dismisses among them")

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True
