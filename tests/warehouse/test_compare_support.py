"""The best-supported value and the reliability of sources, on small sets of known truth."""

from __future__ import annotations

import duckdb
import pytest

from schemas.decisions import Decision, Decisions
from tests.warehouse.saying import Claim, compared, pay, rows, says, school, speaks

US = "United States"


def usd(figure: float, doc: str, **said: object) -> Claim:
    """An average in the United States, by a document that is a source of its own unless it says which."""
    return pay(figure, place=US, doc=doc, **said)


def told(figure: float, source: str, subject: str) -> Claim:
    """An average in the United States, by a source with one document on each subject."""
    return usd(figure, f"{source} on {subject}", source=source, subject=subject)


def best(said: duckdb.DuckDBPyConnection) -> Claim:
    """The best-supported value of the one topic of a database."""
    (row,) = rows(said, "FROM best_supported")
    return row


def known_truth() -> list[Claim]:
    """Ten occupations that pay 100,000, as two careful sources say; three careless ones are wrong in ways of their own."""
    claims = []
    for number in range(10):
        subject = f"occupation {number}"
        claims += [told(100_000, careful, subject) for careful in ("careful one", "careful two")]
        claims += [
            told(100_000 if number < right else 120_000 + 10_000 * place, f"careless {place}", subject)
            for place, right in enumerate((2, 3, 4))
        ]
    return claims


@says(usd(100_000, "A"), usd(100_500, "B"), usd(150_000, "C"), usd(101_000, "D", claim_id="0" * 16))
def test_the_value_of_most_voices_is_best_supported(said: duckdb.DuckDBPyConnection) -> None:
    row = best(said)
    assert (row["outcome"], row["voices"], row["all_voices"], row["rivals"], row["rival_voices"]) == ("supported", 3, 4, 1, 1)
    assert row["explanation"] == (
        "3 of 4 independent voices stand with an average of $101,000 a year; its strongest rival, "
        "an average of $150,000 a year, has 1."
    )


@says(usd(90_000, "A"), usd(90_000, "B"), usd(150_000, "C"))
def test_values_are_never_averaged(said: duckdb.DuckDBPyConnection) -> None:
    row = best(said)
    assert row["value"] == "an average of $90,000 a year"


@says(usd(100_000, "A"), usd(150_000, "B"))
def test_one_voice_against_one_is_undecided(said: duckdb.DuckDBPyConnection) -> None:
    row = best(said)
    assert (row["outcome"], row["value"], row["camp"]) == ("undecided", None, None)
    assert row["explanation"] == "Undecided: no two of 2 independent voices stand together."


@says(usd(100_000, "A"), usd(100_000, "B"), usd(150_000, "C"), usd(150_000, "D"))
def test_a_tie_of_two_against_two_is_undecided(said: duckdb.DuckDBPyConnection) -> None:
    row = best(said)
    assert (row["outcome"], row["voices"], row["rival_voices"]) == ("undecided", 2, 2)
    assert row["explanation"] == (
        "Undecided: an average of $100,000 a year has 2 of 4 independent voices, and an average of $150,000 a year, which "
        "contradicts it, 2."
    )


@says(*(usd(150_000, name, by="Glassdoor") for name in ("A", "B", "C")), usd(100_000, "D"), usd(100_000, "E"))
def test_copies_of_one_origin_outweigh_nobody(said: duckdb.DuckDBPyConnection) -> None:
    row = best(said)
    assert (row["value"], row["voices"], row["rival_voices"]) == ("an average of $100,000 a year", 2, 1)


@says(usd(100_000, "A"), usd(100_000, "A"))
def test_one_voice_alone_is_not_weighed(said: duckdb.DuckDBPyConnection) -> None:
    row = best(said)
    assert (row["outcome"], row["value"]) == ("one voice", None)


@says(usd(100_000, "A"), usd(100_000, "B"), usd(90_000, "A", statistic="median"), usd(90_000, "C", statistic="median"))
def test_a_value_of_another_definition_is_no_rival(said: duckdb.DuckDBPyConnection) -> None:
    row = best(said)
    assert (row["outcome"], row["rivals"]) == ("supported", 0)
    assert len(row["tied"]) == 1


@says(usd(100_000, "A"), usd(100_000, "B", statistic="typical"), usd(150_000, "C"))
def test_an_unstated_statistic_stands_with_the_average_that_it_agrees_with(said: duckdb.DuckDBPyConnection) -> None:
    row = best(said)
    assert (row["outcome"], row["voices"]) == ("supported", 2)


def test_a_contradiction_that_is_dismissed_is_no_rival() -> None:
    said = [usd(100_000, "A", claim_id="a" * 16), usd(100_000, "B", claim_id="b" * 16), usd(150_000, "C", claim_id="c" * 16)]
    decisions = Decisions((Decision("dismiss", ("a" * 16, "b" * 16, "c" * 16), "C is of 1999"),))
    connection = compared(*said, decisions=decisions)
    assert rows(connection, "SELECT outcome, rivals FROM best_supported") == [{"outcome": "supported", "rivals": 0}]


def denied(times: int) -> list[Claim]:
    """Python, named by two and denied by so many; and a language beside it, for there to be a list."""
    denials = [speaks("Python", "-", doc=name) for name in "CDE"[:times]]
    return [*(speaks("Python", doc=name) for name in "AB"), *denials, speaks("R", doc="A")]


@pytest.mark.parametrize(
    "outcome",
    [
        pytest.param(outcome, id=f"{times}-{outcome}", marks=says(*denied(times)))
        for times, outcome in enumerate(("supported", "supported", "undecided", "supported"))
    ],
)
def test_a_list_is_weighed_item_by_item(outcome: str, said: duckdb.DuckDBPyConnection) -> None:
    found = rows(said, "SELECT outcome FROM best_supported JOIN topics USING (topic_id) WHERE item = 'Python'")
    assert found == [{"outcome": outcome}]
    whole = "SELECT count(*) AS n FROM best_supported JOIN topics USING (topic_id) WHERE kind = 'language' AND item IS NULL"
    assert rows(said, whole) == [{"n": 0}]


@pytest.fixture(scope="module")
def truth() -> duckdb.DuckDBPyConnection:
    """A database with the known truth, compared."""
    return compared(*known_truth())


def test_sources_say_how_often_they_stand_with_the_best_supported_value(truth: duckdb.DuckDBPyConnection) -> None:
    counts = {
        row["source"]: (row["topics"], row["decided"], row["stands_with"], row["stands_against"])
        for row in rows(truth, "FROM sources")
    }
    assert counts == {
        "careful one": (10, 10, 10, 0),
        "careful two": (10, 10, 10, 0),
        "careless 0": (10, 10, 2, 8),
        "careless 1": (10, 10, 3, 7),
        "careless 2": (10, 10, 4, 6),
    }


def test_reliability_orders_sources_as_the_truth_does(truth: duckdb.DuckDBPyConnection) -> None:
    found = rows(truth, "SELECT source, reliability FROM sources ORDER BY reliability DESC, source")
    assert [row["source"] for row in found] == ["careful one", "careful two", "careless 2", "careless 1", "careless 0"]
    assert found[0]["reliability"] > 0.55
    assert found[-1]["reliability"] < 0.4


def test_a_record_elsewhere_decides_between_equal_numbers() -> None:
    answers = {"careful one": 100_000, "careful two": 100_000, "careless 0": 130_000, "careless 1": 130_000}
    connection = compared(*known_truth(), *(told(figure, source, "welder") for source, figure in answers.items()))
    (row,) = rows(connection, "SELECT b.* FROM best_supported AS b JOIN topics USING (topic_id) WHERE subject = 'welder'")
    assert (row["outcome"], row["value"], row["voices"], row["rival_voices"]) == (
        "supported",
        "an average of $100,000 a year",
        2,
        2,
    )
    assert row["explanation"].endswith("has 2, whose sources stand with others less often on other questions.")


@says(*(usd(100_000, name) for name in "ABC"))
def test_one_topic_counts_little(said: duckdb.DuckDBPyConnection) -> None:
    (row, *_) = rows(said, "SELECT reliability FROM sources")
    assert 0.5 < row["reliability"] < 0.6


@says(usd(100_000, "A"), school("bachelor", doc="A"), school("master", "preferred", doc="B"))
def test_who_speaks_alone_or_beside_others_stays_at_one_half(said: duckdb.DuckDBPyConnection) -> None:
    assert rows(said, "SELECT reliability FROM sources") == [{"reliability": 0.5}] * 2
