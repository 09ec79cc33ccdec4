"""Titles have one name: those of the classification, those of pages and labels, and whatever is found in any text."""

from __future__ import annotations

import csv

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flows.extract.mentions.lexicon_tables import LEXICON
from flows.extract.mentions.occupations import find_occupations, name_occupation
from tests.flows.extract.paid import claims

SOC = LEXICON / "occupations_soc.csv"


def soc_rows() -> list[dict[str, str]]:
    with SOC.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def test_the_table_holds_every_detailed_occupation_of_the_soc() -> None:
    codes = [row["soc"] for row in soc_rows()]
    assert len(codes) == len(set(codes)) == 867
    assert {code[:2] for code in codes} == {str(group) for group in range(11, 56, 2)}


def test_every_soc_title_is_found_in_a_sentence_and_has_the_subject_of_the_table() -> None:
    for row in soc_rows():
        sentence = f"In 2024, {row['title']} earned $50,000."
        found = [(sentence[each.start : each.end], each.subject, each.known) for each in find_occupations(sentence)]
        subject = name_occupation(row["title"])
        assert subject is not None, row
        assert found == [(row["title"], subject[0], True)], row


def test_every_soc_subject_is_its_own_name() -> None:
    for row in soc_rows():
        named = name_occupation(row["title"])
        assert named is not None
        assert name_occupation(named[0]) == named


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("7. Civil Engineer", ("civil engineer", None)),
        ("Advertising, Promotions, and Marketing Managers", ("advertising, promotions, and marketing manager", None)),
        ("How to Become a Dental Hygienist in 2025: The Whole Story", ("dental hygienist", None)),
        ("Developer - Senior", ("developer", "senior")),
        ("Data Analyst (Junior)", ("data analyst", "entry")),
        ("Pharmacist I", ("pharmacist", "entry")),
        ("Software Developer / Software Engineer", ("software developer", None)),
        ("Software Engineer - Full Stack", ("full stack software engineer", None)),
        ("Software Engineer Intern (Payments)", ("software engineer intern", "entry")),
        ("Ceramics & Glass Teacher", ("ceramics & glass teacher", None)),
        ("Part-time Falconry Instructor", ("falconry instructor", None)),
        ("Vice President of Growth", ("vice president of growth", None)),
        ("Jefe de cocina", ("jefe de cocina", None)),
        ("Brand Strategy Intern", ("brand strategy intern", "entry")),
        ("Intern", ("intern", "entry")),
        ("Exhibit Project Manager Intern", ("exhibit project manager intern", "entry")),
        ("SDET", ("software development engineer in test", None)),
        ("Bus Drivers, School", ("school bus driver", None)),
    ],
)
def test_a_trusted_title_is_named(title: str, expected: tuple[str, str | None]) -> None:
    assert name_occupation(title, trusted=True) == expected


@pytest.mark.parametrize(
    "title", ["", "Senior", "Entry level", "Average", "Total", "$45,000", "2024", "0-2 years", "All jobs", "—", "(n/a)"]
)
def test_what_is_no_title_has_no_name_even_where_titles_are_expected(title: str) -> None:
    assert name_occupation(title, trusted=True) is None


def test_an_unknown_title_is_named_only_where_the_caller_says_that_it_is_one() -> None:
    assert name_occupation("Keeper of Flames", trusted=True) == ("keeper of flames", None)
    assert name_occupation("Keeper of Flames") is None


TITLES = st.sampled_from([row["title"] for row in soc_rows()])
PIECES = "senior|lead|ML|QA|data|machine learning|(ML)|engineer|Engineers|nurse|RN|manager|of|intern|II|,|/| - |&|İ|’s|head|(|and"
WORDS = st.sampled_from(PIECES.split("|"))
TEXTS = st.one_of(
    st.text(), st.lists(st.one_of(WORDS, TITLES), max_size=12).map(" ".join), st.lists(WORDS, max_size=12).map("".join)
)


@given(TEXTS)
@example("İ software engineers")
@example("(ML) Engineer")
@example("II")
@example(" of of of engineer (")
@example("ML LIFE SCIENTIST, ALL OTHER")
@example("ML Mining and Geological Engineers, Including Mining Safety Engineers")
@example("ML QA ML QA CHIEF")
@example("ML () Compensation, Benefits, and Job Analysis Specialist")
def test_mentions_are_ordered_within_the_text_and_named_the_same_in_a_second_reading(words: str) -> None:
    place = 0
    for mention in find_occupations(words):
        assert place <= mention.start < mention.end <= len(words)
        assert mention.seniority in (None, "entry", "mid", "senior")
        assert mention.subject == mention.subject.strip()
        place = mention.end
        again = name_occupation(mention.subject, trusted=True)
        assert again is None or again[0] == mention.subject


@given(TEXTS, st.booleans())
@example("ML Office and Administrative Support Worker, All Other", True)
def test_the_name_of_a_name_is_the_name(title: str, trusted: bool) -> None:
    named = name_occupation(title, trusted=trusted)
    if named is not None:
        again = name_occupation(named[0], trusted=trusted)
        assert again is None or again[0] == named[0]


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Data Governance Lead", ("data governance lead", "senior")),
        ("Bakery Lead", ("bakery lead", "senior")),
        ("Lead Surveyor", ("surveyor", "senior")),
        ("Software Engineer Lead", ("software engineer", "senior")),
    ],
)
def test_a_lead_of_something_is_called_so_and_one_of_a_trade_is_a_senior_of_it(title: str, named: tuple[str, str]) -> None:
    assert name_occupation(title) == named
    assert [(each.subject, each.seniority) for each in find_occupations(f"The salary of a {title.lower()} rises.")] == [named]


@pytest.mark.parametrize("field", ["Marketing", "Cloud computing", "GIS", "Healthcare", "Supply chain"])
def test_the_professionals_of_a_field_are_an_occupation(field: str) -> None:
    [found] = claims(f"# Pay\n\n{field} professionals earn $60,000.\n")
    assert found["subject"] == f"{field.lower()} professional"


def test_the_professional_of_a_certificate_is_no_occupation() -> None:
    table = "| Who | Pay |\n|---|---|\n| Project Management Professional (PMP) | $111,000 |\n"
    assert [each["subject"] for each in claims(f"# Project manager\n\n{table}")] == ["project manager"]


def test_a_title_with_a_preposition_in_it_makes_no_other_one() -> None:
    assert [each.subject for each in find_occupations("Ruby on Rails developers")] == ["ruby on rails developer"]
    assert [each.subject for each in find_occupations("Rails developers")] == ["ruby on rails developer"]
    assert [each.subject for each in find_occupations("They rely on accountants.")] == ["accountant"]


@pytest.mark.parametrize(
    ("written", "subject"),
    [
        ("Helpdesk Analyst", "help desk analyst"),
        ("helpdesk technician", "help desk technician"),
        ("Aviation Maintenance Technician", "aviation maintenance technician"),
        ("Aviation mechanic", "aircraft mechanic"),
        ("Schoolteacher", "school teacher"),
        ("Developer Evangelist", "developer evangelist"),
        ("Group CFO", "group chief financial officer"),
    ],
)
def test_a_title_of_other_words_is_written_as_it_stands(written: str, subject: str) -> None:
    assert name_occupation(written) == (subject, None)


@pytest.mark.parametrize(
    ("title", "subject", "seniority"),
    [
        ("Lead, Software Engineering", "software engineer", "senior"),
        ("Lead, Software Engineering - Payments", "software engineer", "senior"),
        ("Manager, Data Engineering", "data engineering manager", "senior"),
        ("Senior Manager, Product", "product manager", "senior"),
        ("Director, Data Science", "director of data science", "senior"),
        ("Engineer, Data Platform", "data platform engineer", None),
    ],
)
def test_a_title_may_name_its_field_last(title: str, subject: str, seniority: str | None) -> None:
    assert name_occupation(title) == (subject, seniority)
