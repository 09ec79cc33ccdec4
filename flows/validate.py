"""Validation: rows that extraction gives, checked against the schemas; what fails becomes a reject with its reason."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import pandera.pandas as pa
from pandera.errors import SchemaErrors

from schemas.document import Reject
from schemas.kinds import KINDS

Row = Mapping[str, Any]

FRAME_FAILURES = {
    "quote_is_evidence": "the quote is not the text between char_start and char_end",
    "low_is_at_most_high": "low is greater than high",
    "has_a_figure": "no figure is stated",
    "window_is_in_order": "from_year is later than to_year",
}
"""What is wrong where a check of several columns fails. Pandera gives an inherited check by its name or by its function's."""


def validate_rows(kind: str, rows: Sequence[Row], texts: Mapping[str, str]) -> tuple[pd.DataFrame, list[Reject]]:
    """Valid rows of a kind as a frame without ``evidence``, and the rejects.

    ``texts`` gives the stored text of each document by ``doc_id``; every quote is read back from it.
    """
    model = KINDS[kind].rows
    if not rows:
        return frame_of(model, []).drop(columns="evidence"), []
    checked = [{**row, "evidence": texts[row["doc_id"]][row["char_start"] : row["char_end"]]} for row in rows]
    frame, failures = _check(model, checked)
    rejects = [
        Reject(
            path=str(rows[at]["path"]), kind=kind, failure=reason, row=json.dumps(dict(rows[at]), ensure_ascii=False, default=str)
        )
        for at, reason in sorted(failures.items())
    ]
    return frame.drop(columns="evidence"), rejects


def frame_of(model: type[pa.DataFrameModel], rows: Sequence[Row]) -> pd.DataFrame:
    """Rows as a frame with the columns and types of a model. Unstated values are NULL; a value that does not fit its
    column's type raises ``TypeError`` or ``ValueError``."""
    columns = model.to_schema().columns
    return pd.DataFrame(
        {
            name: pd.Series([row.get(name) for row in rows], dtype=object if str(column.dtype) == "object" else column.dtype.type)
            for name, column in columns.items()
        }
    )


def _check(model: type[pa.DataFrameModel], rows: Sequence[Row]) -> tuple[pd.DataFrame, dict[int, str]]:
    """The frame of the rows that pass, and the reason for each position that fails."""
    try:
        frame = frame_of(model, rows)
    except (TypeError, ValueError) as error:
        if len(rows) == 1:
            return frame_of(model, []), {0: f"a value has the wrong type: {error}"}
        return _one_by_one(model, rows)
    try:
        return model.to_schema().validate(frame, lazy=True), {}
    except SchemaErrors as errors:
        cases = errors.failure_cases
        if cases["index"].isna().any():
            if len(rows) == 1:
                reasons = "; ".join(sorted({f"{case.column}: {case.check}" for case in cases.itertuples()}))
                return frame.iloc[:0], {0: reasons}
            return _one_by_one(model, rows)
        failures: dict[int, list[str]] = {}
        for case in cases.itertuples():
            failures.setdefault(int(case.index), []).append(_reason(case))
        kept = frame.drop(index=list(failures)).reset_index(drop=True)
        return kept, {at: "; ".join(dict.fromkeys(reasons)) for at, reasons in failures.items()}


def _one_by_one(model: type[pa.DataFrameModel], rows: Sequence[Row]) -> tuple[pd.DataFrame, dict[int, str]]:
    """The same, one row at a time: for frames whose failures can't be told apart by row."""
    frames, failures = [frame_of(model, [])], {}
    for at, row in enumerate(rows):
        frame, failed = _check(model, [row])
        frames.append(frame)
        if failed:
            failures[at] = failed[0]
    return pd.concat([frame for frame in frames if len(frame)] or frames[:1], ignore_index=True), failures


def _reason(case: Any) -> str:
    if case.schema_context == "DataFrameSchema":
        return FRAME_FAILURES.get(str(case.check), str(case.check))
    value = case.failure_case.item() if hasattr(case.failure_case, "item") else case.failure_case
    return f"{case.column} is {value!r}, which fails {case.check}"
