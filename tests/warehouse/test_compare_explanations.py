"""What is said of a comparison: the reasoning, with the words of both sides where it goes across scopes or statistics."""

from __future__ import annotations

from typing import Any

import duckdb

from tests.warehouse.saying import Claim, grows, pay, rows, says, school


def explained(said: duckdb.DuckDBPyConnection) -> str:
    """What is said of the one comparison in a database."""
    (comparison,) = rows(said, "SELECT explanation FROM comparisons")
    return str(comparison["explanation"])


def usd(low: float | None, high: float | str | None = "same", statistic: str = "mean", **said: Any) -> Claim:
    return pay(low, high, statistic, **{"place": "United States", **said})


def role(relation: str, other: str, **said: Any) -> Claim:
    return {"kind": "related_role", "relation": relation, "other": other, **said}


WHOLE = usd(149_801, source="Indeed", quote="the average is $149,801")
PART = pay(139_620, place="California", source="Zip", listed_as="highest-paying states", quote="California: $139,620")


@says(WHOLE, PART)
@says(PART, WHOLE)
def test_a_whole_above_its_part_is_reasoned_with_both_quotes(said_each: list[duckdb.DuckDBPyConnection]) -> None:
    for said in said_each:
        assert (
            "an average over the whole (“the average is $149,801”) cannot stand above the greatest figure of a list of its "
            "highest-paying parts (“California: $139,620”)."
        ) in explained(said)


AVERAGE = usd(77_000, source="A", quote="$77,000 on average")
MOST = usd(None, 58_000, "maximum", source="B", quote="up to $58,000")


@says(AVERAGE, MOST)
@says(MOST, AVERAGE)
def test_a_broken_order_is_reasoned_with_both_quotes(said_each: list[duckdb.DuckDBPyConnection]) -> None:
    for said in said_each:
        assert "no figure (“$77,000 on average”) can lie above the maximum (“up to $58,000”)." in explained(said)


LOW = usd(95_000, percentile=10, source="A", quote="the lowest tenth: $95,000")
HIGH = usd(90_000, percentile=90, source="B", quote="the top tenth: $90,000")


@says(LOW, HIGH)
@says(HIGH, LOW)
def test_percentiles_out_of_order_name_the_lower_first(said_each: list[duckdb.DuckDBPyConnection]) -> None:
    for said in said_each:
        assert (
            "a lower percentile (“the lowest tenth: $95,000”) cannot lie above a higher one (“the top tenth: $90,000”)."
        ) in explained(said)


@says(
    usd(77_000, source="A", quote="$77,000"),
    usd(None, 58_000, "maximum", source="B", quote="up to\n$58,000 " + "and more words " * 30),
)
def test_a_long_quote_is_cut(said: duckdb.DuckDBPyConnection) -> None:
    assert "(“up to $58,000 and more words" in explained(said)
    assert explained(said).endswith("…”).")


@says(role("distinct from", "data scientist", source="A"), role("kind of", "data scientist", source="B"))
def test_a_statement_names_what_it_is_about(said: duckdb.DuckDBPyConnection) -> None:
    assert sorted(explained(said).removesuffix(": both cannot be true.").split("; ")) == [
        "A says that it is distinct from a data scientist",
        "B says that it is a kind of data scientist",
    ]


@says(
    usd(77_000, source="A", quote="'; DROP TABLE topics; --"),
    usd(None, 58_000, "maximum", source="B", quote="<b>x</b>"),
)
def test_hostile_words_stay_words(said: duckdb.DuckDBPyConnection) -> None:
    assert "(“'; DROP TABLE topics; --”)" in explained(said)
    assert "(“<b>x</b>”)" in explained(said)


@says(pay(95_000, source="A"), pay(120_000, place="Texas", source="B"))
def test_a_place_against_none_is_told_from_a_place_within_another(said: duckdb.DuckDBPyConnection) -> None:
    assert explained(said).endswith(": one speaks of a place and the other of none, so they are not compared.")


@says(usd(95_000, source="A"), pay(120_000, place="Texas", source="B"))
def test_a_place_within_another_is_said_to_lie_there(said: duckdb.DuckDBPyConnection) -> None:
    assert explained(said).endswith(": one of these places lies within the other, so they are not compared.")


@says(usd(95_000, source="A"), usd(None, 200_000, "maximum", open_end="high", source="B"))
def test_a_maximum_that_can_be_exceeded_is_said_to_be_open(said: duckdb.DuckDBPyConnection) -> None:
    assert "up to $200,000 or more a year" in explained(said)


@says(school("bachelor", source="A"), school("master", "typical", source="B"))
@says(school("master", source="A"), school("master", "preferred", source="B"))
@says(school("bachelor", source="A"), school("associate", "not required", source="B"))
@says(usd(95_000, doc="one"), usd(120_000, doc="one"))
@says(grows(4, years=(None, None), source="A"), grows(9, years=(None, None), source="B"))
def test_what_is_only_possible_says_why(said_each: list[duckdb.DuckDBPyConnection]) -> None:
    reasons = [explained(said).rpartition("(possibly: ")[2].removesuffix(").") for said in said_each]
    assert sorted(reasons) == [
        "neither side states its years",
        "one document gives both, and may mean two things",
        "one is only preferred",
        "one is only typical",
        "they name different levels",
    ]


@says(usd(95_000, source="A"), usd(120_000, component="base", as_of=2024, source="B"))
def test_all_that_one_side_alone_states_is_listed(said: duckdb.DuckDBPyConnection) -> None:
    assert explained(said).endswith(
        ": both speak of the same thing, and differ by 20.8 % (possibly: only one side states its component and year)."
    )


@says(school("degree", source="A"), school("bachelor", "preferred", as_of=2024, source="B"))
def test_every_doubt_of_what_is_only_possible_is_told(said: duckdb.DuckDBPyConnection) -> None:
    assert explained(said).endswith(
        "(possibly: only one side states its year, and one is only preferred, and they name different levels)."
    )


@says(usd(95_000, source="A"), usd(120_000, grade="“Average after the course: $120,000”", source="B"))
@says(usd(95_000, seniority="mid", source="A"), usd(120_000, seniority="mid", grade="“4 of them: $120,000”", source="B"))
def test_what_a_document_sets_apart_is_not_called_a_level_of_experience(said_each: list[duckdb.DuckDBPyConnection]) -> None:
    for said in said_each:
        assert "$120,000 a year (in the United States, " in explained(said)
        assert "set apart by its document)" in explained(said)
        assert explained(said).endswith(
            ": of whom, or of which hours, one of them is said could not be read for sure, so they are not compared."
        )


@says(usd(95_000, seniority="mid", source="A"), usd(120_000, seniority="senior", grade="“4 of them: $120,000”", source="B"))
def test_levels_that_differ_are_told_before_what_is_set_apart(said: duckdb.DuckDBPyConnection) -> None:
    assert explained(said).endswith(": they name different levels of experience.")


@says(pay(95_000, place="Texas", source="A"), usd(120_000, industry="Finance", seniority="senior", source="B"))
def test_scopes_that_cross_name_their_respects(said: duckdb.DuckDBPyConnection) -> None:
    assert explained(said).endswith(
        ": one is narrower by industry or employer and level of experience or group, the other by place."
    )


@says(usd(95_000, grade="self-employed", source="A"), usd(120_000, grade="self-employed", seniority="mid", source="B"))
def test_a_level_of_a_group_is_part_of_the_group(said: duckdb.DuckDBPyConnection) -> None:
    assert "one speaks of a level of experience, a group of workers or a post and the other of all" in explained(said)


@says(school("bachelor", fields=["physics"], source="A"), school("bachelor", fields=["law"], source="B"))
@says(school("bachelor", source="A"), school("master", "preferred", source="B"))
def test_what_can_both_be_true_says_why(said_each: list[duckdb.DuckDBPyConnection]) -> None:
    assert sorted(explained(said).rpartition(": ")[2] for said in said_each) == [
        "they ask with different force, and both can be true.",
        "they name different fields, and both can be true.",
    ]


@says(school("degree", source="A"), school("master", "optional", source="B"))
@says(school("degree", source="A"), school("master", source="B"))
def test_a_case_of_another_tells_a_force_that_differs(said_each: list[duckdb.DuckDBPyConnection]) -> None:
    assert sorted(explained(said).rpartition(": ")[2] for said in said_each) == [
        "one is a case of the other, asked for with different force.",
        "one is a case of the other.",
    ]


@says(school("bachelor", fields=["law", "quantitative field"], source="A"), school("bachelor", source="B"))
def test_an_unnamed_field_has_its_article(said: duckdb.DuckDBPyConnection) -> None:
    assert "a bachelor's degree in law or a quantitative field is required" in explained(said)


@says(pay(95_000, place="Berlin", currency="EUR", source="A"), pay(90_000, place="Berlin", currency="EUR", source="B"))
def test_a_city_that_is_a_region_is_said_once(said: duckdb.DuckDBPyConnection) -> None:
    assert "(in Berlin)" in explained(said)


@says(usd(95_000, seniority="mid", source="A"), usd(120_000, seniority="mid", grade="1 to 3 years", source="B"))
def test_a_band_of_years_is_some_of_its_level(said: duckdb.DuckDBPyConnection) -> None:
    assert explained(said).endswith(
        ": one speaks of a level of experience and the other of some of its years, so they are not compared."
    )


@says(school("bachelor", fields=["physics", "mathematics", "statistics"], source="A"), school("bachelor", source="B"))
def test_any_of_several_fields_is_asked_for(said: duckdb.DuckDBPyConnection) -> None:
    assert "a bachelor's degree in mathematics, physics or statistics is required" in explained(said)


@says(pay(90_000, place=None, currency="CAD", source="A"), pay(95_000, place=None, currency="GBP", source="B"))
def test_currencies_that_are_not_compared_are_named(said: duckdb.DuckDBPyConnection) -> None:
    assert explained(said).endswith(": one is in CAD, the other in GBP, and currencies are not converted without a dated rate.")
