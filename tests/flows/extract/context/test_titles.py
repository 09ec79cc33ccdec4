"""Titles that are an occupation of their own, by their words or by how they are written."""

from __future__ import annotations

import pytest

from flows.extract.context.advertisement import read_advertisement
from flows.extract.mentions.occupations import find_occupations, name_occupation
from flows.extract.mentions.places import resolve
from tests.flows.extract.paid import claims
from tests.flows.extract.reading import page_of


@pytest.mark.parametrize(
    ("words", "subject", "seniority"),
    [
        ("associate product managers", "associate product manager", None),
        ("Group Product Manager", "group product manager", None),
        ("a senior AI PM", "ai product manager", "senior"),
        ("Junior doctors", "junior doctor", None),
        ("Plumber Apprentice (1st year)", "apprentice plumber", None),
        ("apprentice electricians", "apprentice electrician", None),
        ("Associate Software Engineer", "software engineer", "entry"),
        ("Junior Developer", "developer", "entry"),
        ("an apprentice developer", "developer", "entry"),
        ("VP Engineering", "vice president of engineering", None),
        ("VP Customer Success", "vice president of customer success", None),
        ("Commis Chef", "commis chef", None),
        ("Chefs de Partie", "chef de partie", None),
    ],
)
def test_words_of_seniority_that_are_part_of_a_title(words: str, subject: str, seniority: str | None) -> None:
    assert [(each.subject, each.seniority) for each in find_occupations(words)] == [(subject, seniority)]


@pytest.mark.parametrize(
    ("words", "subjects"),
    [
        ("Brand and Product Manager Pay", ["brand and product manager"]),
        ("a home and building inspector", ["home and building inspector"]),
        ("front-end and back-end developers", ["front-end developer", "back-end developer"]),
        ("Software and Data Engineer Jobs", ["software engineer", "data engineer"]),
        ("Front-End or Back-End Developer", ["front-end developer", "back-end developer"]),
        ("a plumber's helper", ["plumber's helper"]),
        ("an electrician’s assistant", ["electrician's assistant"]),
        ("the plumber's van", ["plumber"]),
    ],
)
def test_occupations_named_together(words: str, subjects: list[str]) -> None:
    assert [each.subject for each in find_occupations(words)] == subjects


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("Roofer/Project Manager", "roofer"),
        ("Engineer/Team Coordinator", "engineer"),
        ("Police Captain/Inspector", "police captain"),
        ("Deck Officer/Mate", "deck officer"),
        ("AI/ML Engineer", "ai/ml engineer"),
    ],
)
def test_of_two_occupations_in_one_title_the_first(words: str, subject: str) -> None:
    named = name_occupation(words, trusted=True)
    assert named is not None
    assert named[0] == subject


@pytest.mark.parametrize(
    ("words", "subjects"),
    [
        ("Architects in Spain earn €31,000", ["architect"]),
        ("the data shows chefs earning as little as $31,000", ["chef"]),
        ("Chefs make $31,000", ["chef"]),
        ("Auditor (accounting) $3,400", ["auditor"]),
        ("models make good guesses", []),
        ("the coach in the yard is red", []),
    ],
)
def test_words_of_several_senses_beside_what_is_earned(words: str, subjects: list[str]) -> None:
    assert [each.subject for each in find_occupations(words)] == subjects


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("Regional Grants Coordinator", "regional grants coordinator"),
        ("Senior Regional Grants Coordinator", "regional grants coordinator"),
        ("We're hiring a grants coordinator!", "grants coordinator"),
        ("Berlin Coordinator", "coordinator"),
        ("Remote Data Analyst", "data analyst"),
    ],
)
def test_the_whole_title_of_an_advertised_job(title: str, subject: str) -> None:
    words = f'---\ntitle: "{title}"\ncompany: Acme\nsalary: "$48,000"\n---\nApply now. We are looking for somebody kind.\n'
    advert = read_advertisement(page_of(words))
    assert advert is not None
    assert advert.subject == subject


@pytest.mark.parametrize(
    ("written", "location"),
    [
        ("Remote", None),
        ("Remote, Ohio", "Ohio"),
        ("Leeds (hybrid)", "Leeds"),
        ("Leeds", "Leeds"),
        ("Fully remote / Texas", "Texas"),
    ],
)
def test_a_field_of_places_that_names_none(written: str, location: str | None) -> None:
    words = f'---\ntitle: Baker\ncompany: Acme\nlocation: "{written}"\nsalary: "$48,000"\n---\nApply now.\n'
    advert = read_advertisement(page_of(words))
    assert advert is not None
    assert advert.location == location


@pytest.mark.parametrize(
    ("code", "country", "region"),
    [("WA", "AU", "Western Australia"), ("WA", "US", "Washington"), ("OR", "US", "Oregon"), ("VIC", "AU", "Victoria")],
)
def test_a_bare_code_is_of_the_country_that_is_told(code: str, country: str, region: str) -> None:
    assert resolve(code, "region", country).region == region


@pytest.mark.parametrize(
    ("words", "subjects"),
    [
        ("Marketing & Sales Manager", ["marketing & sales manager"]),
        ("Marketing and Sales Manager", ["marketing and sales manager"]),
        ("Health & Safety Officer", ["health and safety officer"]),
    ],
)
def test_a_title_of_two_fields_keeps_the_sign_between_them(words: str, subjects: list[str]) -> None:
    assert [each.subject for each in find_occupations(words)] == subjects


@pytest.mark.parametrize(
    ("words", "subjects"),
    [
        ("Bus/Lorry Driver", ["bus driver", "lorry driver"]),
        ("Civil / Structural Engineer", ["civil engineer", "structural engineer"]),
        ("Frontend/Backend Developer", ["front-end developer", "back-end developer"]),
        ("a medical/dental assistant earns", ["medical assistant", "dental assistant"]),
        ("data/business analysts", ["data analyst", "business analyst"]),
        ("Manufacturing/Tool Room Engineer", ["manufacturing engineer", "tool room engineer"]),
        ("Glazier/Roofer", ["glazier", "roofer"]),
        ("UX/UI Designer", ["ui/ux designer"]),
        ("Perl/Ruby Developer", ["perl/ruby developer"]),
    ],
)
def test_a_slash_between_specialties_parts_two_titles_that_share_a_head(words: str, subjects: list[str]) -> None:
    assert [each.subject for each in find_occupations(words)] == subjects
    assert name_occupation(words, trusted=True) == (subjects[0], None)


@pytest.mark.parametrize(
    ("words", "named"),
    [("Senior/Lead Glazier", ("glazier", "senior")), ("Payroll/Benefits Specialist", ("payroll specialist", None))],
)
def test_a_whole_title_with_a_slash_is_the_first_of_two(words: str, named: tuple[str, str | None]) -> None:
    assert name_occupation(words, trusted=True) == named


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("a weather applications developer", "weather applications developer"),
        ("weather application developers", "weather application developer"),
        ("applications developers", "application developer"),
    ],
)
def test_a_title_that_no_table_has_keeps_its_words_as_written(words: str, subject: str) -> None:
    assert [each.subject for each in find_occupations(words)] == [subject]


@pytest.mark.parametrize(
    ("words", "subjects"),
    [
        ("Captains can earn $90,000", ["captain"]),
        ("Starting salaries for co-pilots", ["co-pilot"]),
        ("The captain left. Captain Reed wrote this.", []),
        ("GitHub Copilot can write code.", []),
        ("a ship captain", ["ship captain"]),
    ],
)
def test_who_flies_is_named_beside_what_is_earned(words: str, subjects: list[str]) -> None:
    assert [each.subject for each in find_occupations(words)] == subjects


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("UX Designers", "user experience designer"),
        ("UI designer", "user interface designer"),
        ("User Interface (UI) Designer", "user interface designer"),
        ("UX/UI Designer", "ui/ux designer"),
        ("Certified Respiratory Therapists", "certified respiratory therapist"),
    ],
)
def test_a_specialty_is_written_out_and_a_registered_name_is_kept(words: str, subject: str) -> None:
    assert [each.subject for each in find_occupations(words)] == [subject]


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("Engineer - Embedded Systems", "embedded systems engineer"),
        ("Analyst with a focus on Supply Chain", "supply chain analyst"),
        ("Developer specializing in Rust", "rust developer"),
        ("Manager Web Development", "web development manager"),
        ("Director Human Resources", "human resources director"),
        ("Engineer - Bristol", "engineer"),
        ("Engineer - Contract", "engineer"),
        ("Analyst - Tarn Works", "analyst"),
        ("Software Engineer - Payments", "software engineer"),
        ("Manager Ruth Green", "manager"),
    ],
)
def test_a_bare_head_takes_the_field_that_its_title_names_after_it(title: str, subject: str) -> None:
    named = name_occupation(title, trusted=True)
    assert named is not None
    assert named[0] == subject


def test_an_advertised_job_has_the_field_that_its_title_names_after_it() -> None:
    words = "# Engineer with focus on Embedded Systems\n\nWe are hiring an engineer. Apply now.\n\nSalary: $90,000\n"
    assert [row["subject"] for row in claims(words)] == ["embedded systems engineer"]


@pytest.mark.parametrize(
    ("words", "subjects"),
    [
        ("Quality engineering roles need a degree.", ["quality engineer"]),
        ("Manufacturing engineering and process engineering jobs", ["manufacturing engineer", "process engineer"]),
        ("Careers in landscape architecture", ["landscape architect"]),
        ("Jobs in chemistry", ["chemist"]),
        ("Retail positions pay $15 an hour.", ["retail worker"]),
        ("Jobs in retail are down.", []),
        ("A degree in quality engineering helps.", []),
    ],
)
def test_posts_in_a_field_are_those_of_its_occupation(words: str, subjects: list[str]) -> None:
    assert [each.subject for each in find_occupations(words)] == subjects
