"""``language``: a programming, query or markup language that an occupation uses or should know."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series

from schemas.claims import ClaimRow
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Item


class LanguageRow(ClaimRow):
    """One row per language claim."""

    name: Series[str] = pa.Field(str_length={"min_value": 1}, description="Canonical name of the language: Python, C++, SQL, ...")
    polarity: Series[str] = pa.Field(
        isin=("+", "-"), description="+ where the occupation uses or should know it, - where that is denied"
    )
    open_list: Series[bool] = pa.Field(description="True where the list that names it is open: such as, like, including")


LANGUAGE = Kind(
    name="language",
    title="Languages",
    question="Which programming languages does {subject} use",
    rows=LanguageRow,
    shape=Item(item="name", polarity="polarity", open_list="open_list", question="Does {subject} use {item}"),
)
