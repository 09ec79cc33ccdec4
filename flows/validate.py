"""Validation: rows that extraction gives, checked against the schemas; what fails becomes a reject with its reason.

The columns that every kind has are checked in one frame for all kinds, those of a kind in a frame of its own: Pandera takes
about 1.5 ms for a column, however few its rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

import pandas as pd
import pandera.pandas as pa
from pandera.errors import SchemaErrors

from schemas.claims import ClaimRow
from schemas.document import Reject
from schemas.kinds import KINDS

INHERITED = {"quote_is_evidence": "the quote is not the text between char_start and char_end"}
"""The check of ``ClaimRow``. Pandera names it after its function or as it is called, as models happen to be built."""

Row = Mapping[str, Any]
Failures = dict[int, list[str]]
"""What is wrong with rows, by their position."""


def validate_rows(claims: Mapping[str, Sequence[Row]], texts: Mapping[str, str]) -> tuple[dict[str, pd.DataFrame], list[Reject]]:
    """Valid rows of each kind as a frame without ``evidence``, and the rejects.

    ``claims`` gives rows by kind; ``texts`` the stored text of each document by ``doc_id``. Every quote is read back from it.
    """
    rows = [
        {**row, "evidence": texts[row["doc_id"]][row["char_start"] : row["char_end"]]} for each in claims.values() for row in each
    ]
    failures: Failures = {}
    common = _checked(None, dict(enumerate(rows)), failures).drop(columns="evidence")
    frames, first = {}, 0
    for kind, each in claims.items():
        last = first + len(each)
        own = _checked(kind, {at: rows[at] for at in range(first, last)}, failures)
        valid = [at for at in range(first, last) if at not in failures]
        whole = common.loc[valid] if failures else common.iloc[first:last]
        frame = pd.concat([whole, own.loc[valid] if failures else own], axis="columns")
        frames[kind] = frame.reset_index(drop=True)
        first = last
    return frames, [_reject(rows[at], reasons) for at, reasons in sorted(failures.items())]


def empty_frames() -> dict[str, pd.DataFrame]:
    """What ``validate_rows`` gives of no rows."""
    return validate_rows({kind: [] for kind in KINDS}, {})[0]


def frame_of(model: type[pa.DataFrameModel], rows: Iterable[Row]) -> pd.DataFrame:
    """Rows as a frame with the columns and types of a model. Unstated values are NULL; a value that does not fit its
    column's type raises ``TypeError`` or ``ValueError``."""
    return _frame(model.to_schema(), dict(enumerate(rows)))


@cache
def _schema(kind: str | None) -> pa.DataFrameSchema:
    """The columns and checks that every kind has (None), or those of a kind beyond them; its checks see its own columns only."""
    common = ClaimRow.to_schema()
    if kind is None:
        return common
    whole = KINDS[kind].rows.to_schema()
    return pa.DataFrameSchema(
        {name: column for name, column in whole.columns.items() if name not in common.columns},
        checks=[check for check in whole.checks if check.name not in {*INHERITED, *INHERITED.values()}],
        strict=True,
    )


@cache
def _rules(kind: str | None) -> pa.DataFrameSchema:
    """The same but for the type of columns of words: frames are made with it, and Pandera would look at every word again."""
    schema = _schema(kind)
    words = [name for name, column in schema.columns.items() if str(column.dtype).startswith("string")]
    return schema.update_columns({name: {"dtype": None} for name in words})


def _checked(kind: str | None, rows: Mapping[int, Row], failures: Failures) -> pd.DataFrame:
    """The frame of rows by their position, those included that break a rule: what is wrong with each is added to ``failures``.
    Rows that don't fit the types of the columns are not in the frame."""
    schema = _schema(kind)
    try:
        frame = _frame(schema, rows)
    except (TypeError, ValueError):
        fitting = {at: row for at, row in rows.items() if _fits(schema, at, row, failures)}
        frame = _frame(schema, fitting)
    if frame.empty:
        return frame
    try:
        return _rules(kind).validate(frame, lazy=True)
    except SchemaErrors as errors:
        cases = errors.failure_cases
        if cases["index"].isna().any():
            _one_by_one(_rules(kind), frame, failures)
        else:
            for case in cases.itertuples():
                _add(failures, int(case.index), _reason(case))
    return frame


def _frame(schema: pa.DataFrameSchema, rows: Mapping[int, Row]) -> pd.DataFrame:
    index = pd.Index(list(rows), dtype="int64")
    # Row by row: a row's values lie together in memory, those of a column do not.
    values = list(zip(*[tuple(map(row.get, schema.columns)) for row in rows.values()], strict=True)) or [()] * len(schema.columns)
    return pd.DataFrame(
        {
            name: pd.Series(list(stated), index=index, dtype=object if str(column.dtype) == "object" else column.dtype.type)
            for (name, column), stated in zip(schema.columns.items(), values, strict=True)
        }
    )


def _fits(schema: pa.DataFrameSchema, at: int, row: Row, failures: Failures) -> bool:
    try:
        _frame(schema, {at: row})
    except (TypeError, ValueError) as error:
        _add(failures, at, f"a value has the wrong type: {error}")
        return False
    return True


def _one_by_one(schema: pa.DataFrameSchema, frame: pd.DataFrame, failures: Failures) -> None:
    """Check every row alone: for frames whose failures can't be told apart by row."""
    for at in frame.index:
        try:
            schema.validate(frame.loc[[at]], lazy=True)
        except SchemaErrors as errors:
            for case in errors.failure_cases.itertuples():
                _add(failures, int(at), _reason(case) if case.index is not None else f"{case.column}: {case.check}")


def _add(failures: Failures, at: int, reason: str) -> None:
    reasons = failures.setdefault(at, [])
    if reason not in reasons:
        reasons.append(reason)


def _reason(case: Any) -> str:
    if case.schema_context == "DataFrameSchema":
        return INHERITED.get(str(case.check), str(case.check))
    value = case.failure_case.item() if hasattr(case.failure_case, "item") else case.failure_case
    return f"{case.column} is {value!r}, which fails {case.check}"


def _reject(row: Row, reasons: Sequence[str]) -> Reject:
    whole = {name: value for name, value in row.items() if name != "evidence"}
    return Reject(
        path=str(row["path"]),
        kind=str(row["kind"]),
        failure="; ".join(reasons),
        row=json.dumps(whole, ensure_ascii=False, default=str),
    )
