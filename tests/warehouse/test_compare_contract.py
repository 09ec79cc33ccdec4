"""What comparing leaves behind: relations as the schemas say, described, for any kind, from hostile text, at scale."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import duckdb
import pandera.pandas as pa
import pytest
from pandera.typing import Series

from schemas.claims import ClaimRow
from schemas.comparisons import RULES
from schemas.kinds import KINDS
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Item, Level, Statement
from tests.warehouse.saying import Claim, compared, grows, pay, rows, says, school, speaks
from warehouse.compare import MODELS, TABLES, VIEWS, compare
from warehouse.tables import columns

US = "United States"
EVERY_SHAPE = [
    pay(95_000),
    pay(114_121, place=US),
    pay(139_620, place="California", listed_as="highest-paying states"),
    pay(149_801, place=US, component="base", by="Indeed", as_of=2021),
    pay(80_000, 120_000, "range", currency="EUR", seniority="senior"),
    grows(23, by="BLS"),
    grows(4, 9, years=(None, 2030)),
    school("bachelor", "required", "math"),
    school("master", "optional"),
    speaks("Python"),
    speaks("Python", "-"),
]


class RelatedRow(ClaimRow):
    """One row per statement of how one occupation stands to another."""

    relation: Series[str] = pa.Field(description="What is said")
    other: Series[str] = pa.Field(description="The other occupation")


class BadgeRow(ClaimRow):
    """One row per badge that is asked for."""

    name: Series[str] = pa.Field(description="The badge")
    polarity: Series[str] = pa.Field(description="+ or -")
    force: Series[str] = pa.Field(description="How much it is asked for")


RELATED = Kind(
    "related", "Related", "How does {subject} relate to others", RelatedRow,
    Statement(value="relation", about="other", exclusive=(("type of", "distinct from"),)),
)  # fmt: skip
BADGE = Kind(
    "badge", "Badges", "Which badges does {subject} need", BadgeRow,
    Item(item="name", polarity="polarity", modality="force", question="Does {subject} need a badge in {item}"),
)  # fmt: skip


@pytest.fixture(scope="module")
def connection() -> duckdb.DuckDBPyConnection:
    """A database with claims of every shape, compared."""
    return compared(*EVERY_SHAPE)


@pytest.mark.parametrize("name", [*TABLES, *VIEWS])
def test_every_relation_has_the_columns_of_its_schema(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    model = {**TABLES, **VIEWS}[name]
    found = [row["column_name"] for row in rows(connection, f"DESCRIBE {name}")]
    assert sorted(found) == sorted(column.name for column in columns(model))


@pytest.mark.parametrize("name", ["comparisons", "topics", "camps", "topic_claims", "topic_items", "scopes", "positions"])
def test_every_row_is_valid(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    model = {**TABLES, **VIEWS}[name]
    schema = replaced(model)
    schema.validate(connection.execute(f"SELECT {', '.join(schema.columns)} FROM {name}").df(), lazy=True)  # noqa: S608


def replaced(model: type[pa.DataFrameModel]) -> pa.DataFrameSchema:
    """The schema of a model, with numbers of any width: NULL makes pandas widen them."""
    schema = model.to_schema()
    return schema.update_columns({name: {"dtype": None} for name in schema.columns})


def test_every_relation_and_column_is_described(connection: duckdb.DuckDBPyConnection) -> None:
    described = {
        row["name"]: row["comment"] for row in rows(connection, "SELECT table_name AS name, comment FROM duckdb_tables()")
    }
    described |= {
        row["name"]: row["comment"] for row in rows(connection, "SELECT view_name AS name, comment FROM duckdb_views()")
    }
    for name in (*TABLES, *VIEWS):
        assert described[name]
        bare = f"SELECT column_name FROM duckdb_columns() WHERE table_name = '{name}' AND comment IS NULL"  # noqa: S608
        assert rows(connection, bare) == []


def test_nothing_temporary_is_left(connection: duckdb.DuckDBPyConnection) -> None:
    assert rows(connection, "SELECT table_name FROM duckdb_tables() WHERE temporary") == []
    assert rows(connection, "SELECT view_name FROM duckdb_views() WHERE temporary AND NOT internal") == []
    assert rows(connection, "SELECT function_name FROM duckdb_functions() WHERE database_name = 'temp'") == []


def test_views_hold_no_lambda_which_older_duckdb_does_not_read(connection: duckdb.DuckDBPyConnection) -> None:
    views = rows(connection, "SELECT view_name AS name, sql FROM duckdb_views() WHERE NOT internal")
    assert {row["name"] for row in views} >= set(VIEWS)
    assert [row["name"] for row in views if re.search(r"\blambda\b|->", row["sql"])] == []


def test_comparing_again_gives_the_same(connection: duckdb.DuckDBPyConnection) -> None:
    every = {name: rows(connection, f"FROM {name} ORDER BY ALL") for name in (*TABLES, *VIEWS)}
    compare(connection)
    assert {name: rows(connection, f"FROM {name} ORDER BY ALL") for name in (*TABLES, *VIEWS)} == every


def test_no_claims_give_no_comparisons() -> None:
    connection = compared()
    assert {name: rows(connection, f"FROM {name}") for name in (*TABLES, *VIEWS)} == {name: [] for name in (*TABLES, *VIEWS)}


@pytest.mark.parametrize("tolerance", [-0.01, 0.06, float("nan")])
def test_a_tolerance_that_makes_no_sense_is_refused(tolerance: float) -> None:
    with pytest.raises(ValueError, match="tolerance"):
        compared(pay(100_000), tolerance=tolerance)


NEARLY = [pay(100_000, place=US), pay(97_000, place=US)]


@says(*NEARLY)
def test_tolerance_is_a_setting(said: duckdb.DuckDBPyConnection) -> None:
    assert [row["rule"] for row in rows(said, "FROM comparisons")] == ["beyond_tolerance"]
    assert [row["rule"] for row in rows(compared(*NEARLY, tolerance=0.04), "FROM comparisons")] == ["within_tolerance"]


def test_a_kind_of_plain_statements_needs_no_new_model() -> None:
    cases = [
        ("type of", "type of", "equal"),
        ("type of", "distinct from", "incompatible_role"),
        ("type of", "leads to", "alternative"),
    ]
    claims: list[Claim] = [
        {"kind": "related", "relation": said, "other": f"occupation {number}"}
        for number, (one, other, _) in enumerate(cases)
        for said in (one, other)
    ]
    connection = compared(*claims, kinds={"related": RELATED})
    found = rows(connection, "SELECT item, rule, relation FROM comparisons JOIN topics USING (topic_id) ORDER BY item")
    assert [(row["rule"], row["relation"]) for row in found] == [(rule, RULES[rule]) for *_, rule in cases]


def test_items_can_be_asked_for_with_a_force() -> None:
    cases = [
        ("required", "typical", "equal", "certain"),
        ("required", "preferred", "opposite_modality", "possible"),
        ("required", "optional", "opposite_modality", "certain"),
        ("preferred", "optional", "different_modality", "certain"),
    ]
    claims: list[Claim] = [
        {"kind": "badge", "name": f"First Aid {number}", "polarity": "+", "force": force}
        for number, (one, other, *_) in enumerate(cases)
        for force in (one, other)
    ]
    connection = compared(*claims, kinds={"badge": BADGE})
    found = rows(
        connection, "SELECT title, rule, comparisons.certainty FROM comparisons JOIN topics USING (topic_id) ORDER BY item"
    )
    assert [(row["rule"], row["certainty"]) for row in found] == [(rule, certainty) for *_, rule, certainty in cases]
    assert found[0]["title"] == "Does a machine learning engineer need a badge in First Aid 0?"


@says(
    pay(149_801, place=US, component="base", by="Indeed", as_of=2021, doc="a", source="Tidewater"),
    pay(127_326, place=US, by="Glassdoor", as_of=2021, doc="a", source="Tidewater"),
    pay(60, currency="GBP", period="hour", industry="Finance", doc="b", source="Harbour"),
    pay(125_000, currency="GBP", industry="Finance", doc="c", source="Harbour", published="2023-05-01"),
)
def test_explanations_name_sources_figures_and_the_reason(said: duckdb.DuckDBPyConnection) -> None:
    found = {row["rule"]: row["explanation"] for row in rows(said, "FROM comparisons WHERE relation <> 'incomparable'")}
    b, c = (row["path"] for row in rows(said, "SELECT path FROM claims WHERE source = 'Harbour' ORDER BY path"))
    beyond, agreed = found["beyond_tolerance"], found["within_tolerance"]
    base = "citing Indeed, gives an average of $149,801 a year (base, in the United States, as of 2021)"
    plain = "citing Glassdoor, gives an average of $127,326 a year (in the United States, as of 2021)"
    reason = "both speak of the same thing, and differ by 15.0 % (possibly: only one side states its component)."
    assert beyond in (
        f"Tidewater, {base}; the same document, {plain}: {reason}",
        f"Tidewater, {plain}; the same document, {base}: {reason}",
    )
    hourly = f"Harbour ({b}) gives an average of £124,800 a year (Finance, derived from another period)"
    yearly = f"Harbour ({c}) gives an average of £125,000 a year (Finance, published in 2023)"
    assert agreed in {
        f"{one}; {other}: they differ by 0.2 %, which is within tolerance." for one, other in [(hourly, yearly), (yearly, hourly)]
    }


def test_explanations_read_the_same_with_sides_swapped() -> None:
    def sides(names: list[str]) -> Counter[tuple[frozenset[str], str]]:
        claims = [
            {**claim, "claim_id": name, "doc": f"d{number}"}
            for number, (claim, name) in enumerate(zip(EVERY_SHAPE, names, strict=True))
        ]
        texts = [row["explanation"] for row in rows(compared(*claims), "FROM comparisons")]
        parts = [re.split(r"; |: ", text, maxsplit=2) for text in texts]
        return Counter((frozenset(part[:2]), part[2]) for part in parts)

    names = [f"{number:016x}" for number in range(len(EVERY_SHAPE))]
    assert sides(names) == sides(names[::-1])


NASTY = "'); DROP TABLE claims; -- {{low}} \x1f\x1e \u202e $& \\1 ''"


@says(
    *(pay(figure, place=NASTY, industry=NASTY, by=NASTY, source=NASTY, subject=NASTY, listed_as=NASTY) for figure in (1.0, 2.0)),
    school("bachelor", "required", NASTY),
    speaks(NASTY),
    speaks(NASTY, "-"),
)
def test_hostile_text_is_only_text(said: duckdb.DuckDBPyConnection) -> None:
    assert {row["rule"] for row in rows(said, "FROM comparisons")} == {"beyond_tolerance", "opposite_polarity"}
    assert len(rows(said, "FROM topics")) == 4


BANDS = [pay(figure, place=US, doc="a", label=f"Pay: {years} years") for figure, years in [(80_000, "1-3"), (120_000, "4-6")]]


@says(*BANDS)
@says(BANDS[0], pay(120_000, place=US, doc="b", label="Pay: all"))
def test_a_document_that_sets_figures_apart_does_not_contradict_itself(said_each: list[duckdb.DuckDBPyConnection]) -> None:
    alone, elsewhere = (rows(said, "FROM comparisons") for said in said_each)
    assert alone == []
    assert len(elsewhere) == 1


def test_a_topic_of_thousands_of_sources_is_compared_through_its_values() -> None:
    claims = [pay(50_000.0 + 1000 * (number % 60), place=US, published=f"{2019 + number % 3}-01-01") for number in range(3000)]
    connection = compared(*claims)
    (topic,) = rows(connection, "FROM topics")
    assert (topic["sources"], topic["independent_sources"], topic["verdict"]) == (3000, 3000, "contradiction")
    (counted,) = rows(connection, "SELECT count(*) AS positions FROM positions")
    assert counted["positions"] == 60
    (pairs,) = rows(connection, "SELECT count(*) AS pairs FROM comparisons")
    assert pairs["pairs"] == 3000 * 2999 // 2


def test_models_say_what_a_row_is() -> None:
    for model in MODELS.rglob("[0-9]*.sql"):
        assert re.match(r"-- (one row per|macros?:) ", model.read_text(encoding="utf-8")), model.name


def test_the_kinds_fill_every_blank() -> None:
    ladder = KINDS["education"]
    assert isinstance(ladder.shape, Level)
    bare = replace(ladder, shape=replace(ladder.shape, qualifiers=None, alternatives=None, wording=(), synonyms=()))
    (row,) = rows(compared(school("bachelor"), school("master"), kinds={"education": bare}), "FROM comparisons")
    assert (
        row["explanation"].endswith("master is required: they name different minimums.")
        or "bachelor is required" in row["explanation"]
    )
