"""``related_role``: how one occupation stands to another."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series

from schemas.claims import ClaimRow
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Statement

RELATIONS = ("same as", "kind of", "distinct from", "leads to")


class RelatedRoleRow(ClaimRow):
    """One row per statement of how occupations stand to each other; what is said of both takes two rows."""

    relation: Series[str] = pa.Field(isin=RELATIONS, description="same as, kind of, distinct from, or leads to")
    other: Series[str] = pa.Field(
        str_length={"min_value": 1}, description="The other occupation: lower case, singular, long form"
    )


RELATED_ROLE = Kind(
    name="related_role",
    title="Related occupations",
    question="How does {subject} relate to other occupations",
    rows=RelatedRoleRow,
    shape=Statement(
        value="relation",
        about="other",
        exclusive=(("distinct from", "kind of"), ("distinct from", "same as")),
        wording=(
            ("same as", "it is the same as {an item}"),
            ("kind of", "it is a kind of {item}"),
            ("distinct from", "it is distinct from {an item}"),
            ("leads to", "it leads to the work of {an item}"),
        ),
    ),
)
