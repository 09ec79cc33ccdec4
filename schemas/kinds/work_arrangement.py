"""``work_arrangement``: where, when and how long an occupation works."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series

from schemas.claims import ClaimRow
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Statement

ASPECTS = ("place", "hours", "schedule", "employment")


class WorkArrangementRow(ClaimRow):
    """One row per statement of where, when or how long an occupation works."""

    arrangement: Series[str] = pa.Field(
        str_length={"min_value": 1},
        description="remote, fully remote, hybrid, on-site, full-time, part-time, shift work, 40 hours a week, ...",
    )
    aspect: Series[str] = pa.Field(isin=ASPECTS, description="What it is about: place, hours, schedule or employment")


WORK_ARRANGEMENT = Kind(
    name="work_arrangement",
    title="Place and hours of work",
    question="Where and when does {subject} work",
    rows=WorkArrangementRow,
    shape=Statement(
        value="arrangement",
        about="aspect",
        exclusive=(("fully remote", "on-site only"), ("on-site only", "remote"), ("hybrid", "on-site only")),
    ),
)
