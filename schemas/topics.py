"""What a topic is: a question that sources answer."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series

VERDICTS = ("contradiction", "agreement", "compatible", "single source")
"""Verdicts, the one that weighs most first."""


class TopicRow(pa.DataFrameModel):
    """One row per question that sources answer (subject, kind, scope)."""

    topic_id: Series[str] = pa.Field(
        unique=True, str_matches=r"^[0-9a-f]{16}$", description="Identity of the topic, from its kind, subject and scope"
    )
    topic: Series[int] = pa.Field(ge=1, unique=True, description="Number of the topic in this warehouse, to join by")
    kind: Series[str] = pa.Field(description="Kind of the claims")
    subject: Series[str] = pa.Field(description="Occupation that the question is about, by its one name: claims.occupation")
    title: Series[str] = pa.Field(str_length={"min_value": 1}, description="The question as an editor would ask it")
    country: Series[str] = pa.Field(nullable=True, description="Country, ISO 3166-1 alpha-2")
    country_assumed: Series[bool] = pa.Field(description="True where the country is assumed from the currency")
    region: Series[str] = pa.Field(nullable=True, description="State, province or nation")
    city: Series[str] = pa.Field(nullable=True, description="City or metropolitan area")
    location: Series[str] = pa.Field(
        nullable=True, description="Place as written, where it is no single known country, region or city"
    )
    industry: Series[str] = pa.Field(nullable=True, description="Sector or employer")
    seniority: Series[str] = pa.Field(nullable=True, description="Seniority")
    currency: Series[str] = pa.Field(nullable=True, description="Currency, ISO 4217")
    item: Series[str] = pa.Field(
        nullable=True,
        description="Member of a list that the question is about, NULL for the whole list; what a statement is about",
    )
    verdict: Series[str] = pa.Field(isin=VERDICTS, description="contradiction, agreement, compatible or single source")
    certainty: Series[str] = pa.Field(
        isin=("certain", "possible"), description="certain where a comparison that decides the verdict is"
    )
    sources: Series[int] = pa.Field(
        ge=1, description="Sources that answer: publishers, or the origins that these pass on where they are more"
    )
    independent_sources: Series[int] = pa.Field(ge=1, description="Independent voices among them")
    claims: Series[int] = pa.Field(ge=1, description="Claims that answer")
    contradictions: Series[int] = pa.Field(ge=0, description="Pairs of claims that contradict each other, certain ones")
    possible_contradictions: Series[int] = pa.Field(ge=0, description="Pairs of claims that contradict each other, possible ones")
    dismissed: Series[int] = pa.Field(
        ge=0, description="Pairs of claims whose contradiction the editor dismisses; they are in no other count"
    )
    spread: Series[float] = pa.Field(
        nullable=True,
        ge=0,
        description="Greatest difference among its certain contradictions, among the possible ones where there are no others; "
        "0.25 is 25 %",
    )
    rank: Series[int] = pa.Field(
        ge=1, unique=True, description="How much it matters, 1 most: verdict, certainty, independent voices, spread, claims"
    )
    explanation: Series[str] = pa.Field(str_length={"min_value": 1}, description="The verdict and its reason in one sentence")

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True
