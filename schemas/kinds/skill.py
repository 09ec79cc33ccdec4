"""``skill``: a field of knowledge, a method or an ability that an occupation asks for."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series

from schemas.claims import ClaimRow
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Item


class SkillRow(ClaimRow):
    """One row per claim that a skill is asked for."""

    name: Series[str] = pa.Field(
        str_length={"min_value": 1},
        description="Canonical name of the skill, lower case: linear algebra, communication, patient care",
    )
    polarity: Series[str] = pa.Field(isin=("+", "-"), description="+ where the occupation asks for it, - where that is denied")
    open_list: Series[bool] = pa.Field(description="True where the list that names it is open: such as, like, including")


SKILL = Kind(
    name="skill",
    title="Skills",
    question="Which skills does {subject} need",
    rows=SkillRow,
    shape=Item(item="name", polarity="polarity", open_list="open_list", question="Does {subject} need this skill: {item}"),
)
