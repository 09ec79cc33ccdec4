"""What a claim of any kind is: who says what about which occupation, in which scope, in which words."""

from __future__ import annotations

from typing import cast

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

SENIORITIES = ("entry", "mid", "senior")


SETS_APART = "“"
"""How a ``grade`` begins that is words of the claim's own which set it apart in its document."""


class ClaimRow(pa.DataFrameModel):
    """One row per claim: the columns that every kind has. Unstated is NULL."""

    claim_id: Series[str] = pa.Field(
        unique=True,
        str_matches=r"^[0-9a-f]{16}$",
        description="Identity of the claim, from its document, kind, values, scope and quote; equal in every run",
    )
    doc_id: Series[str] = pa.Field(str_matches=r"^[0-9a-f]{16}$", description="The document that makes the claim")
    path: Series[str] = pa.Field(
        str_length={"min_value": 1}, description="Path of the document, relative to the raw folder, / between parts"
    )
    source: Series[str] = pa.Field(
        str_length={"min_value": 1},
        description="Who publishes the document: the publisher, else the host, else the path",
    )
    kind: Series[str] = pa.Field(description="Kind of the claim: salary, education, language, outlook, ...")
    subject: Series[str] = pa.Field(
        str_length={"min_value": 1},
        description="Occupation that the claim is about: lower case, singular, long form, under the "
        "title that the document uses most",
    )
    occupation: Series[str] = pa.Field(
        str_length={"min_value": 1}, description="One name for all titles of the occupation: claims are compared by it"
    )
    value: Series[str] = pa.Field(str_length={"min_value": 1}, description="The value as a person would write it")
    location: Series[str] = pa.Field(nullable=True, description="Place that scopes the claim, as the text writes it")
    country: Series[str] = pa.Field(
        nullable=True,
        str_matches=r"^[A-Z]{2}$",
        description="Country of the place, else of the public office that the claim is attributed to, ISO 3166-1 alpha-2",
    )
    region: Series[str] = pa.Field(nullable=True, description="State, province or nation of the place, canonical name")
    city: Series[str] = pa.Field(nullable=True, description="City or metropolitan area of the place, canonical name")
    industry: Series[str] = pa.Field(nullable=True, description="Sector or employer that scopes the claim, as written")
    seniority: Series[str] = pa.Field(
        nullable=True, isin=SENIORITIES, description="Seniority that scopes the claim: entry, mid or senior"
    )
    grade: Series[str] = pa.Field(
        nullable=True,
        description="Level of experience as the words name it, in one form: principal, lead, apprentice, 1 to 3 years; entry, "
        "mid or senior where they say no more; of pay, the group of workers where it is of some only: self-employed, in a "
        "union, women, with a master's degree, with a skill, one of them, as advertised in a document; quoted, where its "
        "document gives another figure for the same scope and so sets it apart by words that were not read; of schooling, "
        "the posts that it is asked for, where these are some only; of growth, the years that it takes, where a table has "
        "several; NULL where the words of the claim name none",
    )
    as_of: Series[pd.Int64Dtype] = pa.Field(nullable=True, ge=1900, le=2100, description="Year that the text ties to the claim")
    attributed_to: Series[str] = pa.Field(
        nullable=True, description="Third party that the text names as the origin of the claim, canonical short name"
    )
    label: Series[str] = pa.Field(
        nullable=True, description="In a list or table: heading and row or item that the claim stands under; NULL in prose"
    )
    quote: Series[str] = pa.Field(str_length={"min_value": 1}, description="The words that make the claim, verbatim")
    char_start: Series[int] = pa.Field(ge=0, description="Start of the quote in documents.text, in code points from 0")
    char_end: Series[int] = pa.Field(gt=0, description="End of the quote in documents.text, exclusive")
    extractor: Series[str] = pa.Field(description="Name and version of what extracted the claim")
    evidence: Series[str] = pa.Field(
        nullable=True, description="documents.text[char_start:char_end] as read back at validation; not stored"
    )

    class Config:
        """Rows are checked whole, and nothing is coerced: the extractor gives the right types."""

        strict = True

    @pa.dataframe_check(name="the quote is not the text between char_start and char_end")
    @classmethod
    def quote_is_evidence(cls, frame: pd.DataFrame) -> pd.Series:
        """The invariant of evidence: the quote stands in the document, at its offsets."""
        return cast(pd.Series, frame["quote"] == frame["evidence"])


def ordered(frame: pd.DataFrame, low: str, high: str) -> pd.Series:
    """True for rows in which ``low <= high``, or either is unstated."""
    return cast(pd.Series, frame[low].isna() | frame[high].isna() | (frame[low] <= frame[high]))


def stated(frame: pd.DataFrame, *columns: str) -> pd.Series:
    """True for rows in which at least one of ``columns`` is stated."""
    return cast(pd.Series, frame[list(columns)].notna().any(axis=1))
