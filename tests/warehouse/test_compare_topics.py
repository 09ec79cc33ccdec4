"""What follows from comparisons: topics with their verdicts, camps, lists."""

from __future__ import annotations

from typing import Any

import duckdb
import pytest

from tests.warehouse.saying import SUBJECT, Claim, compared, grows, pay, rows, says, school, speaks

US = "United States"


def topics(said: duckdb.DuckDBPyConnection) -> list[Claim]:
    """The topics of a database, what matters most first."""
    return rows(said, "FROM topics ORDER BY rank")


def usd(figure: float, **said: Any) -> Claim:
    """An average in the United States."""
    return pay(figure, place=US, **said)


VERDICTS = [
    ((usd(100_000), usd(130_000)), "contradiction", "certain"),
    ((pay(100_000), usd(130_000)), "contradiction", "possible"),
    ((usd(100_000), usd(101_000)), "agreement", "certain"),
    ((usd(100_000), usd(101_000, component="base")), "agreement", "possible"),
    ((usd(100_000), usd(101_000), usd(130_000)), "contradiction", "certain"),
    ((usd(100_000), usd(130_000, statistic="median")), "compatible", "certain"),
    ((usd(100_000),), "single source", "certain"),
    ((usd(100_000, doc="a"), usd(100_000, doc="a")), "single source", "certain"),
    ((usd(100_000, doc="b"), usd(130_000, doc="b")), "contradiction", "possible"),
    ((school("bachelor"), school("master", "preferred")), "compatible", "certain"),
    ((school("bachelor"), school("master", "typical")), "contradiction", "possible"),
]


@pytest.mark.parametrize(
    ("verdict", "certainty"),
    [pytest.param(*expected, id=str(number), marks=says(*claims)) for number, (claims, *expected) in enumerate(VERDICTS)],
)
def test_the_verdict_follows_from_the_comparisons(verdict: str, certainty: str, said: duckdb.DuckDBPyConnection) -> None:
    (topic,) = topics(said)
    assert (topic["verdict"], topic["certainty"]) == (verdict, certainty)


@says(usd(100_000), usd(100_000), usd(130_000), pay(130_000))
def test_contradictions_are_counted_in_pairs_of_claims_certain_and_possible_apart(said: duckdb.DuckDBPyConnection) -> None:
    (topic,) = topics(said)
    assert (topic["contradictions"], topic["possible_contradictions"], topic["claims"], topic["sources"]) == (2, 2, 4, 4)
    assert topic["spread"] == pytest.approx(30 / 130)
    assert topic["explanation"] == (
        "4 independent sources contradict each other, by up to 23 %: 2 pairs of claims, and perhaps 2 more."
    )


@says(usd(149_801, by="Indeed", as_of=2021), usd(194_801, by="Indeed", as_of=2021))
@says(usd(100_000, doc="a"), usd(150_000, doc="a"))
def test_a_contradiction_says_whose_it_is(said_each: list[duckdb.DuckDBPyConnection]) -> None:
    (misquoted,), (alone,) = map(topics, said_each)
    assert misquoted["explanation"] == "2 sources of one origin contradict each other, by up to 23 %: 1 pair of claims."
    assert alone["explanation"] == (
        "One source may contradict itself, by up to 33 %: 1 pair of claims, as far as they state their scope."
    )


@says(usd(100_000), usd(110_000), pay(200_000))
@says(usd(100_000), pay(200_000))
def test_the_spread_is_that_of_certain_contradictions_where_there_are_any(said_each: list[duckdb.DuckDBPyConnection]) -> None:
    (mixed,), (possible,) = map(topics, said_each)
    assert (mixed["contradictions"], mixed["possible_contradictions"], mixed["spread"]) == (1, 2, pytest.approx(10 / 110))
    assert mixed["explanation"] == (
        "3 independent sources contradict each other, by up to 9 %: 1 pair of claims, and perhaps 2 more."
    )
    assert (possible["contradictions"], possible["possible_contradictions"], possible["spread"]) == (0, 1, 0.5)


TITLES = [
    (usd(1), "What does a machine learning engineer earn in the United States?"),
    (pay(1, currency="GBP"), "What does a machine learning engineer earn in the United Kingdom?"),
    (pay(1, currency="EUR"), "What does a machine learning engineer earn (in EUR)?"),
    (pay(1, currency="EUR", place="Germany"), "What does a machine learning engineer earn in Germany?"),
    (pay(1, currency="USD", place="India"), "What does a machine learning engineer earn in India (in USD)?"),
    (pay(1, place="Austin"), "What does a machine learning engineer earn in Austin, Texas?"),
    (pay(1, place="major tech hubs"), "What does a machine learning engineer earn in major tech hubs?"),
    (pay(1, place="outside London", currency="GBP"), "What does a machine learning engineer earn outside London?"),
    (usd(1, industry="Finance"), "What does a machine learning engineer earn in the United States (Finance)?"),
    (usd(1, seniority="entry"), "What does an entry-level machine learning engineer earn in the United States?"),
    (usd(1, subject="accountant"), "What does an accountant earn in the United States?"),
    (usd(1, subject="nlp engineer"), "What does an nlp engineer earn in the United States?"),
    (usd(1, subject="user experience designer"), "What does a user experience designer earn in the United States?"),
    (school("bachelor"), "Which schooling does a machine learning engineer need?"),
    (grows(23, place=US), "How fast does employment of a machine learning engineer grow in the United States?"),
]


@says(*({"subject": SUBJECT, **claim} for claim, _ in TITLES))
def test_a_title_is_a_question(said: duckdb.DuckDBPyConnection) -> None:
    assert sorted(topic["title"] for topic in topics(said)) == sorted(title for _, title in TITLES)


@says(pay(60_000, currency="GBP"))
@says(pay(60_000, currency="GBP"), pay(60_000, currency="GBP", place="United Kingdom"))
def test_an_unstated_country_is_that_of_the_currency_and_marked_as_assumed(said_each: list[duckdb.DuckDBPyConnection]) -> None:
    (assumed,), (stated,) = map(topics, said_each)
    assert (assumed["country"], assumed["country_assumed"], assumed["currency"]) == ("GB", True, "GBP")
    assert (stated["country"], stated["country_assumed"]) == ("GB", False)


@says(usd(149_801), pay(139_620, place="California", listed_as="highest-paying states"))
def test_what_contradicts_across_topics_belongs_to_the_topic_of_the_whole(said: duckdb.DuckDBPyConnection) -> None:
    whole, *others = topics(said)
    assert (whole["region"], whole["verdict"], whole["claims"]) == (None, "contradiction", 2)
    assert [(topic["region"], topic["verdict"]) for topic in others] == [("California", "single source")]


@says(school("bachelor"), school("bachelor", place=US), school("master", place=US))
def test_a_claim_of_one_country_bears_on_the_question_without_a_country(said: duckdb.DuckDBPyConnection) -> None:
    whole, narrow = sorted(topics(said), key=lambda topic: str(topic["country"] or ""))
    assert (whole["claims"], whole["contradictions"], whole["possible_contradictions"]) == (3, 0, 1)
    assert (narrow["claims"], narrow["contradictions"], narrow["possible_contradictions"]) == (2, 1, 0)


@says(pay(95_000), pay(114_121, currency="CAD", place="Canada"))
def test_another_dollar_is_compared_but_belongs_to_neither_topic(said: duckdb.DuckDBPyConnection) -> None:
    assert [topic["verdict"] for topic in topics(said)] == ["single source", "single source"]
    assert [row["topic_id"] for row in rows(said, "FROM comparisons")] == [None]


@says(
    usd(100_000, subject="solution architect", occupation="solutions architect"),
    usd(200_000, subject="solutions architect"),
    usd(300_000, subject="solution architect"),
)
def test_titles_of_one_occupation_are_one_question_under_its_one_name(said: duckdb.DuckDBPyConnection) -> None:
    found = rows(said, "SELECT subject, claims, verdict FROM main.topics WHERE subject LIKE 'solution%' ORDER BY claims")
    assert found == [
        {"subject": "solution architect", "claims": 1, "verdict": "single source"},
        {"subject": "solutions architect", "claims": 2, "verdict": "contradiction"},
    ]


@says(usd(100_000, subject="surveyor"))
def test_topic_ids_follow_from_kind_subject_and_scope_alone(said: duckdb.DuckDBPyConnection) -> None:
    (one,) = topics(said)
    (other,) = topics(compared(usd(130_000, subject="surveyor", doc="elsewhere", statistic="median", as_of=2020)))
    assert one["topic_id"] == other["topic_id"]


@says(
    *(usd(figure, subject="a single source") for figure in [100_000]),
    *(usd(figure, subject="an agreement") for figure in [100_000, 100_000, 100_000, 100_000]),
    *(usd(figure, subject="a small contradiction") for figure in [100_000, 110_000]),
    *(usd(figure, subject="a great contradiction") for figure in [100_000, 200_000]),
    *(usd(figure, subject="a contradiction of many") for figure in [100_000, 115_000, 100_000]),
    *(usd(figure, subject="a smaller one of as many") for figure in [100_000, 110_000]),
    pay(200_000, subject="a smaller one of as many"),
    *(pay(100_000, subject="a possible one"), usd(200_000, subject="a possible one")),
)
def test_topics_are_ranked_by_how_much_they_matter(said: duckdb.DuckDBPyConnection) -> None:
    assert [topic["subject"] for topic in topics(said)] == [
        "a contradiction of many",
        "a smaller one of as many",
        "a great contradiction",
        "a small contradiction",
        "a possible one",
        "an agreement",
        "a single source",
    ]


@says(*(usd(figure) for figure in (100_000, 101_000, 102_000, 103_000, 130_000)))
def test_camps_hold_values_within_tolerance_and_no_wider(said: duckdb.DuckDBPyConnection) -> None:
    camps = rows(said, "SELECT low, high, claims FROM camps ORDER BY low")
    assert [(camp["low"], camp["high"], camp["claims"]) for camp in camps] == [
        (100_000, 102_000, 3),
        (103_000, 103_000, 1),
        (130_000, 130_000, 1),
    ]


@says(usd(100_000), usd(130_000), usd(130_000, source="A"), usd(130_000, source="A"))
def test_the_camp_of_most_voices_comes_first(said: duckdb.DuckDBPyConnection) -> None:
    camps = rows(said, "SELECT camp, value, claims, sources, independent_sources FROM camps ORDER BY camp")
    assert list(camps[0].values()) == [1, "an average of $130,000 a year", 3, 2, 2]


@says(
    usd(100_000, as_of=2021, component="base"),
    usd(100_000, as_of=2021, component="base"),
    usd(130_000, as_of=2021, component="total"),
    usd(95_000, as_of=2021, component="base", statistic="median"),
    usd(110_000, as_of=2023, component="base"),
    usd(120_000, statistic="typical"),
    usd(140_000, as_of=2021, component="base"),
    usd(160_000, as_of=2021, component="base", grade="part-time"),
)
def test_camps_that_differ_by_definition_say_in_what(said: duckdb.DuckDBPyConnection) -> None:
    camps = rows(said, "SELECT high, differs_by FROM camps ORDER BY high")
    assert {camp["high"]: camp["differs_by"] for camp in camps} == {
        95_000: ["statistic"],
        100_000: [],
        110_000: ["as_of"],
        120_000: [],
        130_000: ["component"],
        140_000: [],
        160_000: ["grade"],
    }


@says(*(pay(low, high, "range", place=US) for low, high in [(80_000, 120_000), (81_000, 121_000), (80_000, 150_000)]))
def test_ranges_are_in_one_camp_if_both_ends_are(said: duckdb.DuckDBPyConnection) -> None:
    assert [row["claims"] for row in rows(said, "SELECT claims FROM camps ORDER BY camp")] == [2, 1]


@says(school("bachelor"), school("bachelor", "typical"), school("master"))
def test_required_and_typical_are_one_camp(said: duckdb.DuckDBPyConnection) -> None:
    camps = rows(said, "SELECT value FROM camps ORDER BY camp")
    assert [camp["value"] for camp in camps] == ["a bachelor's degree: required or typical", "a master's degree: required"]


@says(usd(100_000), pay(100_500), school("bachelor"), speaks("Python"), speaks("Python", "-"))
def test_every_claim_has_a_place_in_its_topic(said: duckdb.DuckDBPyConnection) -> None:
    placed = rows(said, "SELECT claim_id, count(*) AS topics FROM topic_claims JOIN camps USING (topic_id, camp) GROUP BY 1")
    assert sorted(row["topics"] for row in placed) == [1, 1, 1, 2, 2]


LISTS = {"A": "Python Java SQL", "B": "Python Java", "C": "Python Java R", "D": "Python"}


@says(
    *(speaks(name, source=source, subject="actuary") for source, names in LISTS.items() for name in names.split()),
    speaks("Java", "-", source="E", subject="actuary"),
)
def test_the_whole_list_says_what_all_name_what_most_name_and_what_one_alone_names(said: duckdb.DuckDBPyConnection) -> None:
    items = rows(said, "FROM topic_items ORDER BY item")
    assert {row["item"]: (row["share"], row["named_by_voices"], row["denied_by_voices"], row["voices"]) for row in items} == {
        "Java": ("most", 3, 1, 4),
        "Python": ("all", 4, 0, 4),
        "R": ("one", 1, 0, 4),
        "SQL": ("one", 1, 0, 4),
    }
    (whole,) = rows(said, "FROM topics WHERE item IS NULL")
    assert (whole["title"], whole["verdict"]) == (
        "Which programming languages does an actuary use?",
        "agreement",
    )
    assert whole["explanation"] == (
        "All 4 independent sources name Python; two or more of 4 name Java; one alone names R and SQL; some deny Java."
    )
    (java,) = rows(said, "FROM topics WHERE item = 'Java'")
    assert (java["title"], java["verdict"], java["contradictions"]) == (
        "Does an actuary use Java?",
        "contradiction",
        3,
    )


@says(speaks("Python", source="A"), speaks("Java", source="B"))
def test_what_a_list_does_not_name_contradicts_nothing(said: duckdb.DuckDBPyConnection) -> None:
    assert rows(said, "FROM comparisons") == []
    (whole,) = rows(said, "FROM topics WHERE item IS NULL")
    assert whole["verdict"] == "compatible"


def dollars(number: int, *beside: Claim) -> list[Claim]:
    """A bare dollar, what else its document says, and a dollar of Canada: the ids of the two start with a and with b."""
    stated = pay(60_000, statistic="minimum", place="Texas", doc="us.md")
    canadian = pay(114_121, currency="CAD", place="Canada", claim_id=f"bbbb{number:012x}")
    return [pay(95_000, doc="us.md", claim_id=f"aaaa{number:012x}"), stated, *beside, canadian]


@says(*dollars(1))
@says(*dollars(2, pay(70_000, currency="CAD", place="Canada", statistic="minimum", doc="us.md")))
def test_a_bare_dollar_is_the_one_that_its_document_states_elsewhere(said_each: list[duckdb.DuckDBPyConnection]) -> None:
    judged = "SELECT rule FROM comparisons WHERE claim_a LIKE 'aaaa%' AND claim_b LIKE 'bbbb%'"
    alone, beside = (rows(said, judged) for said in said_each)
    assert alone == [{"rule": "different_currency"}]
    assert beside == [{"rule": "beyond_tolerance"}]
