"""Whose voice a claim is: origins, publishers, copied passages, and what counts as independent."""

from __future__ import annotations

import duckdb
import pytest

from tests.warehouse.saying import Claim, pay, rows, says, speaks

US = "United States"
PASSAGE = (
    "In a long look at the market our editors found that engineers make $120,000 on average, more than ever before in this trade."
)


def voices(said: duckdb.DuckDBPyConnection) -> list[int]:
    """The number of independent sources of every topic."""
    answer = rows(said, "SELECT independent_sources FROM topics ORDER BY rank")
    return [row["independent_sources"] for row in answer]


def words(text: str) -> Claim:
    """A document's words, of which these make the claim."""
    return {"text": text, "quote": "engineers make $120,000 on average"}


SAME_ORIGIN = [
    ("two publishers", {"source": "A"}, {"source": "B"}, False),
    ("one publisher", {"source": "Acme Careers"}, {"source": "acme careers"}, True),
    ("one origin and vintage", {"by": "Indeed", "as_of": 2021}, {"by": "Indeed", "as_of": 2021}, True),
    ("one origin, two vintages", {"by": "Indeed", "as_of": 2021}, {"by": "Indeed", "as_of": 2022}, False),
    ("one origin, one vintage unstated", {"by": "Indeed", "as_of": 2021}, {"by": "Indeed"}, True),
    ("two origins", {"by": "Indeed"}, {"by": "Glassdoor"}, False),
    ("two origins in one document", {"by": "Indeed", "doc": "a"}, {"by": "Glassdoor", "doc": "a"}, False),
    ("two origins at one publisher", {"by": "Indeed", "source": "A"}, {"by": "Glassdoor", "source": "A"}, False),
    ("one document, one of them attributed", {"by": "Indeed", "doc": "b"}, {"doc": "b"}, True),
    ("the publisher is the origin", {"source": "Indeed"}, {"by": "Indeed"}, True),
    ("the publisher's host is the origin", {"source": "uk.indeed.com"}, {"by": "Indeed"}, True),
    ("the publisher's initials are the origin", {"source": "U.S. Bureau of Labor Statistics"}, {"by": "BLS"}, True),
    ("a file's name is no origin", {"doc": "indeed.com"}, {"by": "Indeed"}, False),
    ("a copied passage", words(f"News.\n\n{PASSAGE}\n\nMore."), words(f"# Pay\n{PASSAGE} So they say."), True),
    ("a copy with other line breaks", words(PASSAGE.replace(" our", "\nour").replace(" more", "\nmore")), words(PASSAGE), True),
    ("a copy behind wide characters", words("Élan 👩🏽‍💻 " * 300 + PASSAGE), words(PASSAGE), True),
    (
        "equal words in other company",
        words("A survey of two thousand offices in the spring says that engineers make $120,000 on average."),
        words("Ask around at any of the larger firms and you will hear that engineers make $120,000 on average."),
        False,
    ),
    (
        "words too few to be a copy",
        words("Here engineers make $120,000 on average."),
        words("Here engineers make $120,000 on average."),
        False,
    ),
]


@pytest.mark.parametrize(
    "same",
    [
        pytest.param(same, id=why, marks=says(pay(120_000, place=US, **one), pay(120_000, place=US, **other)))
        for why, one, other, same in SAME_ORIGIN
    ],
)
def test_same_origin(same: bool, said: duckdb.DuckDBPyConnection) -> None:
    assert rows(said, "SELECT same_origin FROM comparisons") == [{"same_origin": same}]


@says(*(pay(127_326, place=US, by="Glassdoor", as_of=2021) for _ in range(3)))
def test_three_pages_that_repeat_one_figure_are_one_voice(said: duckdb.DuckDBPyConnection) -> None:
    (topic,) = rows(said, "FROM topics")
    assert (topic["verdict"], topic["sources"], topic["independent_sources"]) == ("single source", 3, 1)
    assert topic["explanation"] == "3 sources answer, all with one voice."


@says(
    pay(120_000, place=US, **words(PASSAGE)),
    pay(120_000, place=US, by="Indeed", as_of=2021, **words(PASSAGE)),
    pay(120_000, place=US, by="Indeed", as_of=2021, **words("Elsewhere: engineers make $120,000 on average")),
)
def test_voices_are_joined_through_what_they_share(said: duckdb.DuckDBPyConnection) -> None:
    assert voices(said) == [1]


SERIES = [pay(120_000, place=US, by="Indeed", as_of=2021), pay(121_000, place=US, by="Indeed", as_of=2022)]


@says(*SERIES)
@says(*SERIES, pay(120_500, place=US, by="Indeed"))
def test_an_origin_of_two_years_is_two_voices_unless_one_does_not_say_its_year(
    said_each: list[duckdb.DuckDBPyConnection],
) -> None:
    dated, undated = map(voices, said_each)
    assert dated == [2]
    assert undated == [1]


QUOTES = [pay(127_326, place=US, by="Glassdoor", doc="a"), pay(149_801, place=US, by="Indeed", doc="a")]
ROUNDED = pay(150_000, place=US, doc="a")


@says(*QUOTES)
@says(*QUOTES, ROUNDED)
def test_a_publisher_that_quotes_two_origins_is_not_a_third_voice(said_each: list[duckdb.DuckDBPyConnection]) -> None:
    assert [voices(said) for said in said_each] == [[2], [2]]


@says(*QUOTES, ROUNDED)
@says(*QUOTES[1:], ROUNDED)
def test_a_publisher_that_rounds_what_it_quotes_does_not_agree_with_itself(said_each: list[duckdb.DuckDBPyConnection]) -> None:
    (topic,), (again,) = (rows(said, "FROM topics") for said in said_each)
    assert topic["verdict"] == "contradiction"
    assert (again["verdict"], again["independent_sources"]) == ("single source", 1)


@says(
    speaks("Python", source="A"),
    speaks("Python", source="A"),
    speaks("Python", source="B"),
    speaks("Java", source="B"),
)
def test_independent_voices_are_counted_per_topic(said: duckdb.DuckDBPyConnection) -> None:
    answer = rows(said, "SELECT item, independent_sources FROM topics")
    assert {row["item"]: row["independent_sources"] for row in answer} == {None: 2, "Python": 2, "Java": 1}


SURVEY = (
    "The union asked its own members in every state of the nation last spring what they had been paid over the past "
    "year, and it found that the average salary of a machine learning engineer was $95,000, with overtime left out and bonuses "
    "left in where they were agreed upon in writing."
)
REWORDED = SURVEY.replace("it found", "it reported").replace("engineer was", "engineer came to")
"""Words changed on both sides of the quote, so near it that no twelve words up to it or from it are the same."""
OTHER = "We rang forty firms in our own town and were told of pay that comes to the average salary there, which is $95,000."


@says(
    *(
        pay(95_000, place=US, source=source, quote="the average salary", text=text)
        for source, text in (("A", SURVEY), ("B", REWORDED), ("C", OTHER))
    )
)
def test_a_passage_that_is_copied_with_a_few_words_changed_is_one_voice(said: duckdb.DuckDBPyConnection) -> None:
    (topic,) = rows(said, "FROM topics")
    assert (topic["sources"], topic["independent_sources"]) == (3, 2)


def leaders(said: duckdb.DuckDBPyConnection) -> set[str]:
    """Who leads the one voice of these claims."""
    found = rows(said, "SELECT source, voice FROM topic_claims JOIN claims USING (claim_id) WHERE leads")
    assert {row["voice"] for row in found} == {1}
    return {row["source"] for row in found}


@says(pay(95_000, source="A", by="Indeed", published="2020-01-01"), pay(95_000, source="Indeed", published="2023-01-01"))
def test_whom_others_cite_leads_the_voice(said: duckdb.DuckDBPyConnection) -> None:
    assert leaders(said) == {"Indeed"}


@says(
    pay(95_000, source="B", published="2021-06-01", by="Glassdoor", as_of=2021),
    pay(95_000, source="A", published="2023-01-01", by="Glassdoor", as_of=2021),
)
def test_else_the_earliest_leads_the_voice(said: duckdb.DuckDBPyConnection) -> None:
    assert leaders(said) == {"B"}


@says(pay(95_000, source="A"))
def test_a_publisher_with_a_voice_of_its_own_leads_it(said: duckdb.DuckDBPyConnection) -> None:
    (row,) = rows(said, "SELECT leads FROM topic_claims")
    assert row["leads"]
