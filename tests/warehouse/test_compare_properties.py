"""What holds of every comparison, whatever the claims: symmetry, order, completeness."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from typing import Any

import duckdb
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schemas.comparisons import RULES
from tests.warehouse.saying import Claim, compared, grows, pay, rows, school, speaks

SLOW = settings(max_examples=2, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
"""An example is a database with claims on several occupations: to compare many takes hardly longer than to compare few."""

SHARED = ("a", "b")
"""Documents that several claims can stand in."""

FIGURES = st.sampled_from([60_000.0, 80_000.0, 81_000.0, 100_000.0, 101_000.0, 130_000.0])
SCOPES = st.fixed_dictionaries(
    {},
    optional={
        "place": st.sampled_from(["United States", "Canada", "California", "Texas", "Austin", "Austin and Dallas", "big cities"]),
        "industry": st.sampled_from(["Finance", "Acme"]),
        "seniority": st.sampled_from(["entry", "senior"]),
        "as_of": st.sampled_from([2021, 2023]),
        "published": st.sampled_from(["2021-05-01", "2024-05-01"]),
        "by": st.sampled_from(["Indeed", "BLS"]),
        "source": st.sampled_from(["Acme Careers", "Indeed"]),
        "doc": st.sampled_from(SHARED),
        "grade": st.sampled_from(["principal", "1 to 3 years", "“some of them”"]),
    },
)
PAY = st.fixed_dictionaries(
    {},
    optional={
        "component": st.sampled_from(["base", "total"]),
        "currency": st.sampled_from(["USD", "CAD", "EUR"]),
        "percentile": st.sampled_from([10, 50, 90]),
        "listed_as": st.just("highest-paying states"),
        "to": st.sampled_from([1, 1000]),
        "period": st.sampled_from(["year", "hour"]),
    },
)


@st.composite
def salaries(draw: st.DrawFn) -> Claim:
    """Any pay figure."""
    low, high = sorted([draw(FIGURES), draw(FIGURES)])
    ends = draw(st.sampled_from([(low, low), (low, high), (low, None), (None, high)]))
    statistic = draw(st.sampled_from(["mean", "median", "range", "minimum", "maximum", "typical"]))
    return pay(*ends, statistic, **draw(PAY), **draw(SCOPES))


@st.composite
def schooling(draw: st.DrawFn) -> Claim:
    """Any demand of schooling."""
    degree = draw(st.sampled_from(["high school", "associate", "bachelor", "master", "doctorate", "postgraduate", "degree"]))
    modality = draw(st.sampled_from(["required", "typical", "preferred", "optional", "not required"]))
    fields = draw(st.lists(st.sampled_from(["math", "mathematics", "physics"]), max_size=2))
    requirement: dict[str, Any] = draw(st.fixed_dictionaries({}, optional={"requirement": st.just("r")}))
    return school(degree, modality, *fields, **requirement, **draw(SCOPES))


@st.composite
def growth(draw: st.DrawFn) -> Claim:
    """Any growth."""
    window = st.sampled_from([(2021, 2031), (2022, 2032), (None, None), (None, 2031)])
    measure = draw(st.sampled_from(["employment", "postings"]))
    return grows(draw(st.sampled_from([-4.0, 0.0, 22.8, 23.0])), years=draw(window), measure=measure, **draw(SCOPES))


@st.composite
def languages(draw: st.DrawFn) -> Claim:
    """Any language, named or denied."""
    return speaks(draw(st.sampled_from(["Python", "Java"])), draw(st.sampled_from("+-")), **draw(SCOPES))


def on_occupations(said: list[list[Claim]]) -> list[Claim]:
    """All claims of these lists, each list on an occupation of its own."""
    return [{**claim, "subject": f"occupation {number}"} for number, claims in enumerate(said) for claim in claims]


ONE_OCCUPATION = st.lists(st.one_of(salaries(), salaries(), schooling(), growth(), languages()), min_size=2, max_size=24)
CLAIMS = st.lists(ONE_OCCUPATION, min_size=5, max_size=5).map(on_occupations)


def named(claims: list[Claim], names: list[str]) -> list[Claim]:
    """The claims with these ids; each stands in its own document unless it says which. Claims of one document have its date."""
    shared = {"source": "Acme Careers", "published": "2021-05-01"}
    return [
        {"doc": f"{name}.md", **claim, **(shared if claim.get("doc") in SHARED else {}), "claim_id": name}
        for claim, name in zip(claims, names, strict=True)
    ]


def judged(claims: list[Claim], number: dict[str, int]) -> dict[frozenset[int], tuple[Any, ...]]:
    """What came out of every pair, by the numbers of its claims."""
    columns = "relation, rule, certainty, unstated, difference, same_origin"
    answer = rows(compared(*claims), f"SELECT claim_a, claim_b, {columns} FROM comparisons")  # noqa: S608
    return {
        frozenset((number[row["claim_a"]], number[row["claim_b"]])): tuple(str(row[name.strip()]) for name in columns.split(","))
        for row in answer
    }


@SLOW
@given(CLAIMS, st.randoms(use_true_random=False))
def test_sides_order_and_names_do_not_matter(claims: list[Claim], chance: Any) -> None:
    names = [f"{number:016x}" for number in range(len(claims))]
    straight = judged(named(claims, names), {name: number for number, name in enumerate(names)})
    shuffled = names[:]
    chance.shuffle(shuffled)
    said = named(claims, shuffled)
    chance.shuffle(said)
    assert judged(said, {name: number for number, name in enumerate(shuffled)}) == straight


@SLOW
@given(CLAIMS, st.randoms(use_true_random=False))
def test_explanations_and_what_is_best_supported_do_not_depend_on_order_and_names(claims: list[Claim], chance: Any) -> None:
    names = [f"{number:016x}" for number in range(len(claims))]
    shuffled = names[:]
    chance.shuffle(shuffled)
    documented = [{"doc": f"{number}.md", **claim} for number, claim in enumerate(claims)]
    said = named(documented, shuffled)
    chance.shuffle(said)
    straight, other = compared(*named(documented, names)), compared(*said)
    assert reasons(straight, names) == reasons(other, shuffled)
    query = "SELECT * EXCLUDE (camp, value, rival, tied, explanation) FROM best_supported ORDER BY topic_id"
    assert rows(straight, query) == rows(other, query)


def reasons(connection: duckdb.DuckDBPyConnection, names: list[str]) -> dict[frozenset[int], tuple[Counter[str], str]]:
    """The explanation of every pair, by the places of its claims in ``names``."""
    number = {name: place for place, name in enumerate(names)}
    answer = rows(connection, "SELECT claim_a, claim_b, explanation FROM comparisons")
    return {frozenset((number[row["claim_a"]], number[row["claim_b"]])): halves(row["explanation"]) for row in answer}


def halves(explanation: str) -> tuple[Counter[str], str]:
    """The words of both sides, in either order, and the reason. What follows a name decides on the comma behind it."""
    sides, _, reason = explanation.partition(": ")
    return Counter(re.sub(r"[;,](?= |$)", "", sides).split()), reason


@SLOW
@given(CLAIMS)
def test_every_pair_that_could_bear_on_each_other_is_compared_once(claims: list[Claim]) -> None:
    names = [f"{number:016x}" for number in range(len(claims))]
    kinds = [(claim["subject"], claim["kind"], claim.get("name")) for claim in claims]
    answer = rows(compared(*named(claims, names)), "SELECT claim_a, claim_b, relation, rule, explanation FROM comparisons")
    pairs = Counter((row["claim_a"], row["claim_b"]) for row in answer)
    assert pairs == Counter((a, b) for (a, one), (b, other) in combinations(zip(names, kinds, strict=True), 2) if one == other)
    assert all(RULES[row["rule"]] == row["relation"] for row in answer)
    assert all(row["explanation"].endswith(".") for row in answer)


@SLOW
@given(CLAIMS)
def test_a_claim_agrees_with_itself(claims: list[Claim]) -> None:
    twice = [{**claim, "doc": f"{number}"} for number, claim in enumerate(claims)]
    names = [f"{number:015x}{copy}" for copy in "01" for number in range(len(claims))]
    answer = rows(compared(*named(twice * 2, names)), "SELECT claim_a, claim_b, relation, rule, difference FROM comparisons")
    itself = [row for row in answer if row["claim_a"][:-1] == row["claim_b"][:-1]]
    assert len(itself) == len(claims)
    assert {row["relation"] for row in itself} == {"agree"}
    assert {row["rule"] for row in itself} == {"equal"}
    assert {row["difference"] for row in itself} <= {0.0, None}


@SLOW
@given(CLAIMS)
def test_a_document_about_something_else_changes_nothing(claims: list[Claim]) -> None:
    names = [f"{number:016x}" for number in range(len(claims))]
    said = named(claims, names)
    other = pay(1_000, 2_000, "range", subject="beekeeper", doc="bees", claim_id="f" * 16)
    alone, beside = compared(*said), compared(*said, other)
    for query in (
        "SELECT * EXCLUDE (topic_id), topic_id FROM comparisons WHERE subject <> 'beekeeper' ORDER BY claim_a, claim_b",
        "SELECT * EXCLUDE (topic, rank) FROM topics WHERE subject <> 'beekeeper' ORDER BY topic_id",
        "SELECT * FROM camps SEMI JOIN (FROM topics WHERE subject <> 'beekeeper') USING (topic_id) ORDER BY topic_id, camp",
    ):
        assert rows(beside, query) == rows(alone, query)


@SLOW
@given(CLAIMS)
def test_topics_and_rules_count_what_is_in_comparisons(claims: list[Claim]) -> None:
    connection = compared(*claims)
    wrong = """
        WITH counted AS (
            SELECT
                topic_id,
                count(*) FILTER (certainty = 'certain') AS certain,
                count(*) FILTER (certainty = 'possible') AS possible,
                max(difference) FILTER (certainty = 'certain') AS certain_spread,
                max(difference) FILTER (certainty = 'possible') AS possible_spread
            FROM comparisons
            WHERE relation = 'contradict'
            GROUP BY topic_id
        )
        FROM topics
        LEFT JOIN counted USING (topic_id)
        WHERE contradictions <> coalesce(certain, 0)
            OR possible_contradictions <> coalesce(possible, 0)
            OR topics.spread IS DISTINCT FROM CASE WHEN certain > 0 THEN certain_spread ELSE possible_spread END
            OR (verdict = 'contradiction') <> (contradictions + possible_contradictions > 0)
            OR independent_sources > sources
            OR sources > claims
    """
    assert rows(connection, wrong) == []
    assert rows(connection, "FROM claims ANTI JOIN topic_claims USING (claim_id)") == []
    assert (
        rows(connection, "SELECT topic_id FROM comparisons WHERE topic_id IS NOT NULL EXCEPT SELECT topic_id FROM topics") == []
    )
    # Rules are counted as comparisons are, and what tells most is among these.
    names = "topic_id, relation, rule, certainty"
    counted = f"SELECT {names}, count(*) AS pairs FROM comparisons WHERE topic_id IS NOT NULL GROUP BY ALL ORDER BY ALL"  # noqa: S608
    assert rows(connection, f"SELECT {names}, pairs FROM topic_rules ORDER BY ALL") == rows(connection, counted)  # noqa: S608
    strange = "SELECT * EXCLUDE (unstated) FROM telling_comparisons EXCEPT SELECT * EXCLUDE (unstated) FROM comparisons"
    assert rows(connection, strange) == []
    told = "SELECT topic_id, relation FROM {} WHERE topic_id IS NOT NULL GROUP BY ALL ORDER BY ALL"
    assert rows(connection, told.format("telling_comparisons")) == rows(connection, told.format("comparisons"))
