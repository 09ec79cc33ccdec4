"""``framework``: a library, framework, platform, database or program that an occupation uses or should know."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series

from schemas.claims import ClaimRow
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Item


class FrameworkRow(ClaimRow):
    """One row per claim that a tool is used."""

    name: Series[str] = pa.Field(
        str_length={"min_value": 1}, description="Canonical name of the tool: PyTorch, PostgreSQL, AWS, AutoCAD, ..."
    )
    polarity: Series[str] = pa.Field(
        isin=("+", "-"), description="+ where the occupation uses or should know it, - where that is denied"
    )
    open_list: Series[bool] = pa.Field(description="True where the list that names it is open: such as, like, including")


FRAMEWORK = Kind(
    name="framework",
    title="Frameworks, databases and tools",
    question="Which frameworks, databases and tools does {subject} use",
    rows=FrameworkRow,
    shape=Item(item="name", polarity="polarity", open_list="open_list", question="Does {subject} use {item}"),
)
