"""What a position is: claims that say the same of the same scope. Positions are what is judged; comparisons expand them."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from schemas.comparisons import RELATIONS, RULES


class ScopeRow(pa.DataFrameModel):
    """One row per scope that claims have: of what they speak, apart from what they say."""

    scope: Series[int] = pa.Field(
        unique=True, ge=1, description="Number of the scope in this warehouse; it may change from run to run"
    )
    topic: Series[int] = pa.Field(ge=1, description="Number of the topic that it belongs to, in this warehouse, to join by")
    topic_id: Series[str] = pa.Field(description="Topic that it belongs to")
    list_topic_id: Series[str] = pa.Field(
        nullable=True, description="Topic of the whole list, where it is of a member of one; else NULL"
    )
    shape: Series[str] = pa.Field(isin=("range", "level", "item", "statement"), description="Shape of the claims")
    kind: Series[str] = pa.Field(description="Kind of the claims")
    subject: Series[str] = pa.Field(description="Occupation that the claims are about")
    country: Series[str] = pa.Field(nullable=True, description="Country that is stated, ISO 3166-1 alpha-2")
    home: Series[str] = pa.Field(nullable=True, description="Country that is stated, else the one country of the currency")
    region: Series[str] = pa.Field(nullable=True, description="State, province or nation")
    city: Series[str] = pa.Field(nullable=True, description="City or metropolitan area")
    place: Series[str] = pa.Field(nullable=True, description="Words for a place that is no single known one, in one form")
    place_as_written: Series[str] = pa.Field(nullable=True, description="Those words as written")
    industry: Series[str] = pa.Field(nullable=True, description="Sector or employer, in one form")
    industry_as_written: Series[str] = pa.Field(nullable=True, description="Sector or employer as written")
    seniority: Series[str] = pa.Field(nullable=True, description="Seniority")
    grade: Series[str] = pa.Field(nullable=True, description="Level of experience or group of workers, as the words name it")
    set_apart: Series[bool] = pa.Field(description="True where its document sets it apart in words that were not read: the grade")
    unit: Series[str] = pa.Field(nullable=True, description="Unit of a quantity: a currency (ISO 4217), percent")
    unit_assumed: Series[object] = pa.Field(nullable=True, description='True where the unit is taken for granted (a bare "$")')
    component: Series[str] = pa.Field(nullable=True, description="Part of the quantity: base, total")
    measure: Series[str] = pa.Field(nullable=True, description="What is counted: employment, postings")
    from_year: Series[pd.Int64Dtype] = pa.Field(nullable=True, description="Year that a projection runs from")
    to_year: Series[pd.Int64Dtype] = pa.Field(nullable=True, description="Year that a projection runs to")
    item: Series[str] = pa.Field(nullable=True, description="Member of a list, or what a statement is about")
    setting: Series[int] = pa.Field(ge=1, description="Number of the occupation, place, industry and seniority that it is of")

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True


class PositionRow(pa.DataFrameModel):
    """One row per distinct position that claims take: what is said of which scope."""

    position: Series[int] = pa.Field(
        unique=True, ge=1, description="Number of the position in this warehouse; it may change from run to run"
    )
    scope: Series[int] = pa.Field(ge=1, description="Its scope")
    topic: Series[int] = pa.Field(ge=1, description="Number of its topic in this warehouse, to join by")
    kind: Series[str] = pa.Field(description="Kind of the claims")
    shape: Series[str] = pa.Field(isin=("range", "level", "item", "statement"), description="Shape of the claims")
    claims: Series[int] = pa.Field(ge=1, description="Claims that take this position")
    value: Series[str] = pa.Field(description="What is said, in words, without its scope")
    words: Series[str] = pa.Field(description="What is said, in words that follow a source's name, with its scope")
    as_of: Series[pd.Int64Dtype] = pa.Field(nullable=True, description="Year that is stated")
    published_in: Series[pd.Int64Dtype] = pa.Field(
        nullable=True, description="Year of publication, which stands in for a year that a figure does not state"
    )
    year: Series[pd.Int64Dtype] = pa.Field(nullable=True, description="Year that is stated, else that of publication")
    vague: Series[int] = pa.Field(ge=0, le=12, description="What it does not state, as bits: 4 as_of, 8 statistic")
    vintage: Series[str] = pa.Field(
        nullable=True, description="Which edition of its origin it is from: its year, or its window of years"
    )
    statistic: Series[str] = pa.Field(
        nullable=True, description="mean, median, range, minimum, maximum, percentile or typical (unstated)"
    )
    percentile: Series[pd.Int64Dtype] = pa.Field(nullable=True, description="Percentile; 50 for a median")
    low: Series[float] = pa.Field(nullable=True, description="Lower end as compared: NULL for a maximum, which is open below")
    high: Series[float] = pa.Field(nullable=True, description="Upper end as compared: NULL for a minimum, which is open above")
    reach_low: Series[float] = pa.Field(nullable=True, description="Lower end; NULL too where the words leave it open")
    reach_high: Series[float] = pa.Field(nullable=True, description="Upper end; NULL too where the words leave it open")
    written_to: Series[float] = pa.Field(nullable=True, description="Unit of the last digit as written")
    middle: Series[float] = pa.Field(
        nullable=True, description="Where it stands on its scale: middle of a span, lowest rung of a level"
    )
    derived: Series[object] = pa.Field(nullable=True, description="True where the figure is derived from one of another period")
    tops: Series[str] = pa.Field(
        nullable=True, description="location or industry, where it is the greatest figure of a list of the highest-paying ones"
    )
    tops_region: Series[str] = pa.Field(nullable=True, description="Region that holds all places of that list, where one does")
    rung: Series[str] = pa.Field(nullable=True, description="Rung of a level")
    rung_low: Series[pd.Int64Dtype] = pa.Field(nullable=True, description="Number of the lowest rung that it covers")
    rung_high: Series[pd.Int64Dtype] = pa.Field(nullable=True, description="Number of the highest rung that it covers")
    modality: Series[str] = pa.Field(nullable=True, description="required, typical, preferred, optional or not required")
    part: Series[str] = pa.Field(
        nullable=True,
        description="Part in its source's demand: minimum, step (below it), addition (above it), alternative (to a lower rung)",
    )
    offered_rungs: Series[pd.Int64Dtype] = pa.Field(
        nullable=True,
        description="Rungs that meet the same demand, as bits: 8 is rung 3; alternatives of one sentence share them",
    )
    qualifiers: Series[object] = pa.Field(
        nullable=True, description="Words that narrow a level (fields of study), sorted, synonyms as one"
    )
    item: Series[str] = pa.Field(nullable=True, description="Member of a list, or what a statement is about")
    polarity: Series[str] = pa.Field(nullable=True, description="+ where the member is named, - where it is denied")
    said: Series[str] = pa.Field(nullable=True, description="What a plain statement says")
    lone_speaker: Series[int] = pa.Field(
        description="What stands for the document, and the origin it names, where it alone takes it; else its own number"
    )
    lone_label: Series[int] = pa.Field(
        ge=0,
        description="What stands for the one row or item it is under, else 0: what one speaker sets apart so is not compared",
    )

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True


class ClaimPositionRow(pa.DataFrameModel):
    """One row per claim: the position that it takes, and what tells whose voice it is."""

    claim_id: Series[str] = pa.Field(unique=True, description="The claim")
    position: Series[int] = pa.Field(ge=1, description="Its position")
    doc_id: Series[str] = pa.Field(description="Its document")
    source: Series[str] = pa.Field(description="Source of its document")
    origin: Series[str] = pa.Field(nullable=True, description="Third party that it is attributed to, brought into one form")
    passages: Series[object] = pa.Field(
        description="Identities of the passages of twelve words that hold it and that others have too"
    )

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True


class PositionPairRow(pa.DataFrameModel):
    """One row per two positions that were judged: their values, where their scopes allow it, or a whole against its part."""

    position_a: Series[int] = pa.Field(ge=1, description="The position whose number is the lesser")
    position_b: Series[int] = pa.Field(ge=1, description="The position whose number is the greater")
    belongs_to: Series[pd.Int64Dtype] = pa.Field(
        nullable=True,
        description="Number of the topic that the pair belongs to; NULL where neither topic is the whole of the other",
    )
    relation: Series[str] = pa.Field(isin=RELATIONS, description="contradict, agree, compatible or incomparable")
    rule: Series[str] = pa.Field(isin=tuple(RULES), description="The first rule that fits; misquotations are told apart by claim")
    certainty: Series[str] = pa.Field(
        isin=("certain", "possible"), description="possible where a part of the scope is unstated on one side"
    )
    unstated: Series[int] = pa.Field(
        ge=0, le=63, description="Those parts, as bits: 1 country, 2 component, 4 as_of, 8 statistic, 16 currency, 32 window"
    )
    difference: Series[float] = pa.Field(nullable=True, ge=0, description="|a - b| / max(|a|, |b|) between the nearest ends")
    claim_pairs: Series[int] = pa.Field(ge=1, description="Pairs of claims that take these two positions")
    dismissed: Series[int] = pa.Field(ge=0, description="Those of them whose contradiction the editor dismisses")

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True


class ScopePairRow(pa.DataFrameModel):
    """One row per two scopes, in either order, that keep claims apart."""

    scope_x: Series[int] = pa.Field(ge=1, description="One scope")
    scope_y: Series[int] = pa.Field(ge=1, description="The other")
    rule: Series[str] = pa.Field(isin=tuple(RULES), description="The first rule that fits")
    belongs_to: Series[pd.Int64Dtype] = pa.Field(
        nullable=True, description="Number of the topic of the whole, where one side holds the other"
    )

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True
