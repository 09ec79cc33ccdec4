"""``industry``: a sector in which an occupation works."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series

from schemas.claims import ClaimRow
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Item


class IndustryRow(ClaimRow):
    """One row per claim that an occupation works in a sector. The sector is what is claimed, no scope of it."""

    name: Series[str] = pa.Field(
        str_length={"min_value": 1}, description="Canonical name of the sector, lower case: healthcare, finance, retail, ..."
    )
    polarity: Series[str] = pa.Field(isin=("+",), description="Always +: a sector is named, none is denied")
    open_list: Series[bool] = pa.Field(description="True where the list that names it is open: such as, like, including")


INDUSTRY = Kind(
    name="industry",
    title="Industries",
    question="In which industries does {subject} work",
    rows=IndustryRow,
    shape=Item(item="name", polarity="polarity", open_list="open_list", question="Does {subject} work in this industry: {item}"),
)
