"""What a comparison of two claims is. The rules are those of the table "How two claims relate", tried in this order."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series

RELATIONS = ("contradict", "agree", "compatible", "incomparable")
"""Relations of two claims, the one that tells most first."""

RULES: dict[str, str] = {
    "whole_exceeds_part": "contradict",
    "order_broken": "contradict",
    "misquoted": "contradict",
    "nested_location": "incomparable",
    "nested_industry": "incomparable",
    "nested_seniority": "incomparable",
    "different_location": "incomparable",
    "different_industry": "incomparable",
    "different_seniority": "incomparable",
    "different_component": "incomparable",
    "different_currency": "incomparable",
    "different_measure": "incomparable",
    "different_window": "incomparable",
    "crossed_scope": "incomparable",
    "in_order": "compatible",
    "different_statistic": "incomparable",
    "superseded": "incomparable",
    "opposite_polarity": "contradict",
    "opposite_modality": "contradict",
    "incompatible_role": "contradict",
    "equal": "agree",
    "within_tolerance": "agree",
    "contains": "compatible",
    "overlaps": "compatible",
    "refines": "compatible",
    "step": "compatible",
    "alternative": "compatible",
    "different_modality": "compatible",
    "beyond_tolerance": "contradict",
    "disjoint": "contradict",
    "different_minimum": "contradict",
}
"""Every rule, in the order in which they are tried, with the relation that it gives."""


class ComparisonRow(pa.DataFrameModel):
    """One row per pair of claims about one subject and kind that could bear on each other; claim_a < claim_b."""

    claim_a: Series[str] = pa.Field(description="The claim whose id is the lesser")
    claim_b: Series[str] = pa.Field(description="The claim whose id is the greater")
    path_a: Series[str] = pa.Field(description="Path of the document of claim_a")
    path_b: Series[str] = pa.Field(description="Path of the document of claim_b")
    source_a: Series[str] = pa.Field(description="Source of claim_a")
    source_b: Series[str] = pa.Field(description="Source of claim_b")
    kind: Series[str] = pa.Field(description="Kind of both claims")
    subject: Series[str] = pa.Field(description="Occupation of both claims, by its one name: claims.occupation")
    topic_id: Series[str] = pa.Field(
        nullable=True, description="Topic that the comparison belongs to; a contradiction across topics belongs to the whole's"
    )
    relation: Series[str] = pa.Field(isin=RELATIONS, description="contradict, agree, compatible or incomparable")
    rule: Series[str] = pa.Field(isin=tuple(RULES), description="The first rule that fits; it decides the relation")
    certainty: Series[str] = pa.Field(
        isin=("certain", "possible"), description="possible where a part of the scope is unstated on one side"
    )
    unstated: Series[object] = pa.Field(description="List of the parts of the scope that are stated on one side only")
    difference: Series[float] = pa.Field(nullable=True, ge=0, description="|a - b| / max(|a|, |b|); 0.25 is 25 %")
    same_origin: Series[bool] = pa.Field(description="True where both claims are one voice")
    dismissed: Series[str] = pa.Field(
        nullable=True, description="Why the editor dismisses the contradiction; NULL where nobody does"
    )
    explanation: Series[str] = pa.Field(str_length={"min_value": 1}, description="The verdict and its reason in one sentence")

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True


class TellingComparisonRow(ComparisonRow):
    """One row per comparison that tells most of how a topic's claims relate: few of each relation, whatever their number."""
