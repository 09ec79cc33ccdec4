"""``employer``: an employer that is named as one that hires an occupation."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series

from schemas.claims import ClaimRow
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Item


class EmployerRow(ClaimRow):
    """One row per claim that an employer hires an occupation. The employer is what is claimed, no scope of it."""

    name: Series[str] = pa.Field(str_length={"min_value": 1}, description="Name of the employer, as written")
    polarity: Series[str] = pa.Field(isin=("+",), description="Always +: an employer is named, none is denied")
    open_list: Series[bool] = pa.Field(description="True where the list that names it is open: such as, like, including")


EMPLOYER = Kind(
    name="employer",
    title="Employers",
    question="Who hires {subject}",
    rows=EmployerRow,
    shape=Item(item="name", polarity="polarity", open_list="open_list", question="Is this an employer of {subject}: {item}"),
)
