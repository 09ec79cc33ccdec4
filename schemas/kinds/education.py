"""``education``: the schooling that an occupation asks for."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series

from schemas.claims import ClaimRow
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Level

LADDER = (
    ("high school", 1, 1),
    ("associate", 2, 2),
    ("bachelor", 3, 3),
    ("master", 4, 4),
    ("doctorate", 5, 5),
    ("postgraduate", 4, 5),
    ("degree", 2, 5),
)
"""Degrees from the lowest rung up (ISCED 2011 levels 3, 5, 6, 7, 8); ``postgraduate`` and ``degree`` cover several rungs."""

WORDING = (
    ("high school", "a high school education"),
    ("associate", "an associate degree"),
    ("bachelor", "a bachelor's degree"),
    ("master", "a master's degree"),
    ("doctorate", "a doctorate"),
    ("postgraduate", "a postgraduate degree"),
    ("degree", "a degree"),
)

FIELD_SYNONYMS = (
    ("math", "mathematics"),
    ("maths", "mathematics"),
    ("applied math", "applied mathematics"),
    ("stats", "statistics"),
    ("cs", "computer science"),
    ("comp sci", "computer science"),
    ("computer sciences", "computer science"),
    ("computing", "computer science"),
    ("ai", "artificial intelligence"),
    ("ml", "machine learning"),
    ("it", "information technology"),
    ("info systems", "information systems"),
    ("mis", "management information systems"),
    ("ee", "electrical engineering"),
    ("econ", "economics"),
)
"""Fields of study that go by two names, with the one that they are compared by."""

MODALITIES = ("required", "typical", "preferred", "optional", "not required")
"""How strongly schooling is asked for, from the strongest down."""


class EducationRow(ClaimRow):
    """One row per education claim."""

    degree: Series[str] = pa.Field(
        isin=tuple(rung for rung, _, _ in LADDER),
        description="high school, associate, bachelor, master, doctorate, or postgraduate or degree where the level is not said",
    )
    modality: Series[str] = pa.Field(isin=MODALITIES, description="required, typical, preferred, optional or not required")
    fields: Series[object] = pa.Field(description="Fields of study named with it, lower case, as written; an empty list if none")
    requirement: Series[str] = pa.Field(
        nullable=True,
        description="Shared by claims that one sentence offers as alternatives (a bachelor's or a master's), else NULL",
    )


EDUCATION = Kind(
    name="education",
    title="Schooling",
    question="Which schooling does {subject} need",
    rows=EducationRow,
    shape=Level(
        rung="degree",
        modality="modality",
        ladder=LADDER,
        qualifiers="fields",
        alternatives="requirement",
        wording=WORDING,
        synonyms=FIELD_SYNONYMS,
    ),
)
