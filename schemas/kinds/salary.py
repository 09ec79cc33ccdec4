"""``salary``: a pay figure for an occupation."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from schemas.claims import ClaimRow, ordered, stated
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Range

PERIODS = {"year": 1, "month": 12, "week": 52, "day": 260, "hour": 2080}
"""Periods of pay, each with how many of it make a year of full-time work (2,080 hours: 52 weeks of 40 hours, as BLS and OPM)."""

STATISTICS = ("mean", "median", "range", "minimum", "maximum", "typical")


class SalaryRow(ClaimRow):
    """One row per salary claim."""

    low: Series[float] = pa.Field(
        nullable=True, ge=0, le=1e9, description="Lower end, in units of currency per period; NULL where open"
    )
    high: Series[float] = pa.Field(
        nullable=True, ge=0, le=1e9, description="Upper end, in units of currency per period; NULL where open"
    )
    open_end: Series[str] = pa.Field(
        nullable=True,
        isin=("low", "high", "both"),
        description='End beyond which figures lie, by the words: low ("less than $25K to ..."), high ("... to over $48K"), both',
    )
    currency: Series[str] = pa.Field(str_matches=r"^[A-Z]{3}$", description="Currency, ISO 4217")
    currency_assumed: Series[bool] = pa.Field(
        description="True where the text writes a bare $ and names no country: the dollar is taken for USD"
    )
    period: Series[str] = pa.Field(isin=tuple(PERIODS), description="Period that is paid: year, month, week, day or hour")
    annual_low: Series[float] = pa.Field(nullable=True, ge=0, description="Lower end per year; derived where period is not year")
    annual_high: Series[float] = pa.Field(nullable=True, ge=0, description="Upper end per year; derived where period is not year")
    annual_derived: Series[bool] = pa.Field(
        description="True where the yearly figures are derived (12 months, 52 weeks, 260 days, 2,080 hours)"
    )
    annual_written_to: Series[float] = pa.Field(
        gt=0, description="Unit of the last digit as written, per year: 1000 for $81k a year, 2080 for $40 an hour"
    )
    statistic: Series[str] = pa.Field(isin=STATISTICS, description="mean, median, range, minimum, maximum or typical (unstated)")
    percentile: Series[pd.Int64Dtype] = pa.Field(nullable=True, ge=1, le=99, description="Percentile, where one is stated")
    component: Series[str] = pa.Field(
        nullable=True, isin=("base", "total"), description="base pay, or total pay with bonus and equity"
    )
    listed_as: Series[str] = pa.Field(
        nullable=True,
        description="What the list that the figure stands in is called, where that ranks it: highest paying states, ...",
    )

    @pa.dataframe_check(name="low is greater than high")
    @classmethod
    def low_is_at_most_high(cls, frame: pd.DataFrame) -> pd.Series:
        """A range has its ends in order."""
        return ordered(frame, "low", "high")

    @pa.dataframe_check(name="neither low nor high is stated")
    @classmethod
    def has_a_figure(cls, frame: pd.DataFrame) -> pd.Series:
        """A salary claim has a figure."""
        return stated(frame, "low", "high")


SALARY = Kind(
    name="salary",
    title="Pay",
    question="What does {subject} earn",
    rows=SalaryRow,
    shape=Range(
        low="annual_low",
        high="annual_high",
        open_end="open_end",
        written_to="annual_written_to",
        unit="currency",
        unit_assumed="currency_assumed",
        per="year",
        statistic="statistic",
        component="component",
        percentile="percentile",
        listed_as="listed_as",
        derived="annual_derived",
    ),
)
