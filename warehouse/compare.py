"""What the claims that speak now say of each other: comparisons, topics, camps.

The rules are those of ``schemas.comparisons.RULES``, tried in their order. They are written in ``models``, one model per
file, once per shape of claim; what a kind calls the parts of its shape is filled in here, so that a new kind needs no new SQL.

Comparing does not cost the square of the sources. Claims of one scope that say the same are one *position*. Scopes decide first:
which can be about the same thing (``meetings``), and which are kept apart (``scope_pairs``, computed when it is read). Positions
whose scopes meet are judged in pairs, by their shape; ``comparisons`` expands positions to pairs of claims when it is read.
Topics, camps and voices follow from positions: positions and their pairs are in ``models/compare``, who speaks of what in
``models/hear`` (whose voice it is, in ``warehouse.voices``), which values can stand together in ``models/define``, which do in
``models/gather``, who stands with whom in ``models/weigh`` (how far a source can be relied on, in ``warehouse.reliability``),
topics in ``models/topics``, what is best supported in ``models/support``, and what is expanded when it is read in
``models/expand``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pandera.pandas as pa
import pyarrow  # type: ignore[import-untyped]

from schemas.best_supported import BestSupportedRow
from schemas.camps import CampRow
from schemas.claims import SETS_APART
from schemas.comparisons import RELATIONS, RULES, ComparisonRow, TellingComparisonRow
from schemas.currencies import SIGNS
from schemas.decisions import Decisions
from schemas.dismissals import DismissalRow
from schemas.kinds import KINDS
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Item, Level, Range, Shape, Statement
from schemas.passages import BANDS, ROWS
from schemas.positions import ClaimPositionRow, PositionPairRow, PositionRow, ScopePairRow, ScopeRow
from schemas.sources import SourceRow
from schemas.topic_claims import TopicClaimRow
from schemas.topic_items import TopicItemRow
from schemas.topic_rules import TopicRuleRow
from schemas.topics import VERDICTS, TopicRow
from warehouse.reliability import Evidence, reliability
from warehouse.sql import identifier, literal
from warehouse.tables import columns, describe, summary
from warehouse.voices import Numbers, voices

MODELS = Path(__file__).parent / "models"
FOLDERS = ("compare", "hear", "define", "gather", "weigh", "topics", "support", "expand")
"""Of the models, in the order in which they are made."""

GREATEST_TOLERANCE = 0.05
"""Figures that differ by more than this do not agree, whatever the setting and however coarsely they are written."""

DOLLARS = ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD")
"""Currencies that a bare "$" can stand for (ISO 4217)."""

TABLES: dict[str, type[pa.DataFrameModel]] = {
    "scopes": ScopeRow,
    "positions": PositionRow,
    "claim_positions": ClaimPositionRow,
    "position_pairs": PositionPairRow,
    "topics": TopicRow,
    "topic_claims": TopicClaimRow,
    "topic_items": TopicItemRow,
    "camps": CampRow,
    "best_supported": BestSupportedRow,
    "sources": SourceRow,
    "dismissals": DismissalRow,
}
VIEWS: dict[str, type[pa.DataFrameModel]] = {
    "scope_pairs": ScopePairRow,
    "comparisons": ComparisonRow,
    "telling_comparisons": TellingComparisonRow,
    "topic_rules": TopicRuleRow,
}

NONE_MADE = Decisions()

_BLANK = re.compile(r"\{\{(\w+)\}\}")


def compare(
    connection: duckdb.DuckDBPyConnection,
    tolerance: float = 0.02,
    kinds: Mapping[str, Kind] = KINDS,
    decisions: Decisions = NONE_MADE,
) -> None:
    """Compare all claims in ``connection``, and write what follows from it beside them, with descriptions.

    Reads ``documents``, ``claims``, ``claim_passages`` and the ``KIND_claims`` of ``kinds``; (re)creates the relations of
    ``TABLES`` and ``VIEWS``.
    ``tolerance`` is relative: 0.02 takes figures for equal that differ by 2 %. Of ``decisions`` the dismissals and merges count.

    Raises:
        ValueError: ``tolerance`` is not between 0 and 0.05.
    """
    if not 0 <= tolerance <= GREATEST_TOLERANCE:
        raise ValueError(f"A tolerance of {tolerance} is not between 0 and {GREATEST_TOLERANCE}: give a share, 0.02 for 2 %.")
    blanks = _blanks(tolerance, kinds)
    _note(connection, decisions)
    with ThreadPoolExecutor(max_workers=1) as aside:
        for folder in FOLDERS:
            for text in _models(folder):
                connection.execute(filled(text, blanks))
            if folder == "hear":
                ties = _arrays(connection, "shared")
                tied = aside.submit(voices, ties["hub"], ties["speaker"])
            elif folder == "define":
                _tie(connection, *tied.result())
            elif folder == "weigh":
                relied = aside.submit(reliability, *_evidence(connection))
            elif folder == "topics":  # which takes as long as that
                _rely(connection, relied.result())
    connection.begin()  # two hundred descriptions are written at once in half the time
    for name, model_class in TABLES.items():
        describe(connection, "TABLE", name, summary(model_class), columns(model_class))
    for name, model_class in VIEWS.items():
        describe(connection, "VIEW", name, summary(model_class), columns(model_class))
    for what, name in [*_temporary(), ("TABLE", "tied"), ("TABLE", "reliability"), ("TABLE", "decided")]:
        connection.execute(f"DROP {what} {name}")
    connection.commit()


def _note(connection: duckdb.DuckDBPyConnection, decisions: Decisions) -> None:
    """Write what the editor decided into the temporary table ``decided``: rows of it, never parts of a query."""
    numbers, made = zip(*decisions.numbered(), strict=True) if decisions.made else ((), ())
    rows = pyarrow.table(
        {
            "number": pyarrow.array(numbers, pyarrow.int64()),
            "decision": pyarrow.array([each.decision for each in made], pyarrow.large_string()),
            "names": pyarrow.array([list(each.names) for each in made], pyarrow.list_(pyarrow.large_string())),
            "reason": pyarrow.array([each.reason for each in made], pyarrow.large_string()),
        }
    )
    _write(connection, "decided", rows)


def _tie(connection: duckdb.DuckDBPyConnection, speaker: Numbers, voice: Numbers) -> None:
    """Write whose voice speakers have that are tied to others into the temporary table ``tied``: ``speaker`` and ``voice``."""
    _write(connection, "tied", pyarrow.table({"speaker": speaker, "voice": voice}))


def _evidence(connection: duckdb.DuckDBPyConnection) -> tuple[int, Evidence]:
    """How many sources there are, and what tells how far each can be relied on."""
    (sources,) = connection.execute("SELECT count(*) FROM numbered_sources").fetchall()[0]
    arrays = _arrays(connection, "speaking") | _arrays(connection, "standing") | _arrays(connection, "opposing")
    return sources, Evidence(**arrays)


def _rely(connection: duckdb.DuckDBPyConnection, relied: Numbers) -> None:
    """Write how far each source (by number) can be relied on, in millionths, into the temporary table ``reliability``."""
    _write(connection, "reliability", pyarrow.table({"source": range(1, len(relied) + 1), "reliability": relied}))


def _arrays(connection: duckdb.DuckDBPyConnection, relation: str) -> dict[str, Any]:
    """The columns of a relation whose values are numbers or booleans, none of them NULL."""
    return {name: np.asarray(column) for name, column in connection.table(relation).fetchnumpy().items()}


def _write(connection: duckdb.DuckDBPyConnection, name: str, rows: pyarrow.Table) -> None:
    """Make a temporary table of ``rows``, whose values never become parts of a query."""
    connection.register("incoming", rows)
    connection.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS FROM incoming")
    connection.unregister("incoming")


def _models(*folders: str) -> list[str]:
    """The models of each of ``folders``, in their order."""
    return [model.read_text(encoding="utf-8") for folder in folders for model in sorted((MODELS / folder).glob("[0-9]*.sql"))]


def filled(sql: str, blanks: Mapping[str, str]) -> str:
    """``sql`` with every ``{{blank}}`` filled in; one that is not in ``blanks`` is a KeyError."""
    return _BLANK.sub(lambda blank: blanks[blank[1]], sql)


def _temporary() -> list[tuple[str, str]]:
    """What the models leave that is not for readers, the last first."""
    texts = _models(*FOLDERS)
    made = [match for text in texts for match in re.findall(r"CREATE OR REPLACE TEMP (TABLE|VIEW|MACRO) (\w+)", text)]
    return made[::-1]


def _blanks(tolerance: float, kinds: Mapping[str, Kind]) -> dict[str, str]:
    """What the models leave open: the setting, the rules, and what each kind calls the parts of its shape."""
    shapes = [(kind.name, kind.shape) for kind in kinds.values()]
    ladders = [
        (name, rung, low, high, dict(shape.wording).get(rung, rung))
        for name, shape in shapes
        if isinstance(shape, Level)
        for rung, low, high in shape.ladder
    ]
    synonyms = [(name, word, meaning) for name, shape in shapes if isinstance(shape, Level) for word, meaning in shape.synonyms]
    exclusive = [
        (name, min(pair), max(pair)) for name, shape in shapes if isinstance(shape, Statement) for pair in shape.exclusive
    ]
    sayings = [(name, *said) for name, shape in shapes if isinstance(shape, Statement) for said in shape.wording]
    return {
        "tolerance": repr(float(tolerance)),
        "dollars": _listed(DOLLARS),
        "sets_apart": literal(SETS_APART),
        "currency_signs": " ".join(f"WHEN {literal(code)} THEN {literal(sign)}" for code, sign in SIGNS.items()),
        "verdicts": _listed(VERDICTS),
        "taken": (MODELS / "compare" / "TAKEN.sql").read_text(encoding="utf-8").rstrip(),
        "explained": (MODELS / "expand" / "EXPLAINED.sql").read_text(encoding="utf-8").rstrip(),
        "bands": str(BANDS),
        "band_digits": str(2 * ROWS),
        "signature_values": str(BANDS * ROWS),
        "rules": f"ENUM ({_listed(RULES)})",
        "relation_names": f"ENUM ({_listed(RELATIONS)})",
        "relations": _values(list(RULES.items()), width=2),
        "kinds": _values([_words(kind) for kind in kinds.values()], width=4),
        "ladders": _values(ladders, width=5),
        "synonyms": _values(synonyms, width=3),
        "sayings": _values(sayings, width=3),
        "exclusive": _values(exclusive, width=3),
        **{f"{shape}_claims": _claims(shape, kinds.values()) for shape in ("range", "level", "item", "statement")},
    }


def _words(kind: Kind) -> tuple[str, str, str, str]:
    """How a kind is asked about, of all and of one member of a list, and what its figures are reckoned per."""
    shape = kind.shape
    return (
        kind.name,
        kind.question,
        shape.question if isinstance(shape, Item) else "",
        shape.per if isinstance(shape, Range) else "",
    )


def _claims(shape: str, kinds: Iterable[Kind]) -> str:
    """A query of all claims whose kind has this shape, under the names of the shape's parts."""
    template = (MODELS / "compare" / f"KIND_{shape}.sql").read_text(encoding="utf-8")
    parts = _BLANK.findall(template)
    none = dict.fromkeys(parts, "NULL") | {"relation": "(SELECT claim_id FROM claims WHERE false)"}
    selects = [filled(template, _parts(kind, parts)) for kind in kinds if kind.shape.name == shape]
    return "\nUNION ALL\n".join(selects or [filled(template, none)])


def _parts(kind: Kind, parts: Iterable[str]) -> dict[str, str]:
    """What a kind calls the parts of its shape, as SQL: a quoted column, or NULL where it has no such part."""
    shape: Shape = kind.shape
    named = {part: getattr(shape, part, None) for part in parts}
    if isinstance(shape, Range) and shape.window:
        named["from_year"], named["to_year"] = shape.window
    filling = {part: "NULL" if column is None else identifier(column) for part, column in named.items()}
    if isinstance(shape, Range) and shape.unit is None:
        filling["unit"] = literal(shape.unit_name)
    return {**filling, "kind": literal(kind.name), "relation": identifier(f"{kind.name}_claims")}


def _values(rows: Sequence[tuple[object, ...]], width: int) -> str:
    """Rows as a table in SQL, with no row where there is none."""
    if not rows:
        return f"(SELECT {', '.join(['NULL::VARCHAR'] * width)} WHERE false)"
    return "(VALUES " + ", ".join(f"({', '.join(literal(value) for value in row)})" for row in rows) + ")"


def _listed(values: Iterable[str]) -> str:
    return ", ".join(literal(value) for value in values)
