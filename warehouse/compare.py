"""What the claims that speak now say of each other: comparisons, topics, camps.

The rules are those of DESIGN.md, "How two claims relate". They are written in ``models/compare``, one model per file, once per
shape of claim; what a kind of claim calls the parts of its shape is filled in here, so that a new kind needs no new SQL.

Comparing does not cost the square of the sources: claims that say the same of the same scope are one *position*, and positions
are judged in pairs; ``comparisons`` expands them to pairs of claims when it is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import duckdb
import pandera.pandas as pa

from schemas.camps import CampRow
from schemas.comparisons import RELATIONS, RULES, ComparisonRow
from schemas.kinds import KINDS
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Item, Level, Range, Shape, Statement
from schemas.positions import ClaimPositionRow, PositionPairRow, PositionRow, ScopePairRow
from schemas.topic_claims import TopicClaimRow
from schemas.topic_items import TopicItemRow
from schemas.topics import TopicRow
from warehouse.tables import columns, describe, quoted, summary

MODELS = Path(__file__).parent / "models" / "compare"

GREATEST_TOLERANCE = 0.05
"""Figures that differ by more than this do not agree, whatever the setting and however coarsely they are written."""

DOLLARS = ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD")
"""Currencies that a bare "$" can stand for (ISO 4217)."""

TABLES: dict[str, type[pa.DataFrameModel]] = {
    "positions": PositionRow,
    "claim_positions": ClaimPositionRow,
    "position_pairs": PositionPairRow,
    "topics": TopicRow,
    "topic_claims": TopicClaimRow,
    "topic_items": TopicItemRow,
    "camps": CampRow,
}
VIEWS: dict[str, type[pa.DataFrameModel]] = {"scope_pairs": ScopePairRow, "comparisons": ComparisonRow}

_BLANK = re.compile(r"\{\{(\w+)\}\}")


def compare(connection: duckdb.DuckDBPyConnection, tolerance: float = 0.02, kinds: Mapping[str, Kind] = KINDS) -> None:
    """Compare all claims in ``connection``, and write what follows from it beside them, with descriptions.

    Reads ``documents``, ``claims`` and the ``KIND_claims`` of ``kinds``; (re)creates the relations of ``TABLES`` and ``VIEWS``.
    ``tolerance`` is relative: 0.02 takes figures for equal that differ by 2 %.

    Raises:
        ValueError: ``tolerance`` is not between 0 and 0.05.
    """
    if not 0 <= tolerance <= GREATEST_TOLERANCE:
        raise ValueError(f"A tolerance of {tolerance} is not between 0 and {GREATEST_TOLERANCE}: give a share, 0.02 for 2 %.")
    blanks = _blanks(tolerance, kinds)
    for model in sorted(MODELS.glob("[0-9]*.sql")):
        connection.execute(filled(model.read_text(encoding="utf-8"), blanks))
    for name, model_class in TABLES.items():
        describe(connection, "TABLE", name, summary(model_class), columns(model_class))
    for name, model_class in VIEWS.items():
        describe(connection, "VIEW", name, summary(model_class), columns(model_class))
