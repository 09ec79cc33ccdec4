"""Who offers the job of an advertisement: where its text names the employer, and what names none."""

from __future__ import annotations

import pytest

from flows.extract.context.advertisement import read_advertisement
from flows.extract.salary import extract
from tests.flows.extract.reading import page_of

CALLS = "We are looking for a welder. To apply, write to us."


def _employer(words: str, title: str = "Welder", calls: str = CALLS) -> str | None:
    advert = read_advertisement(page_of(f"# {title}\n\n{calls}\n\n{words}\n"))
    assert advert is not None
    return advert.employer


@pytest.mark.parametrize(
    ("words", "employer"),
    [
        ("Questions go to jo.reed@blueanvil.com. At the forge, Blue Anvil runs three shifts.", "Blue Anvil"),
        ("Write to jobs@hrl.edu. The post serves HRL investigators.", "HRL"),
        ("Send a letter to j@tarnlibrary.org. Our readers know the Tarn Library System well.", "Tarn Library System"),
        ("Mail careers@brightforge.co.uk today.", "Brightforge"),
        ("See [how](mailto:jobs@brightforge.com?subject=Welder) it goes.", "Brightforge"),
    ],
)
def test_an_address_of_mail_names_the_employer_as_the_text_writes_it(words: str, employer: str) -> None:
    assert _employer(words) == employer


@pytest.mark.parametrize(
    "words", ["Write to blueanvil.jobs@gmail.com.", "Ask jo@brightforge.com.", "We use @media rules and reply @ once."]
)
def test_an_address_elsewhere_or_of_one_person_alone_names_no_employer(words: str) -> None:
    assert _employer(words) is None


@pytest.mark.parametrize(
    ("title", "words", "employer"),
    [
        ("Welder - Tarn Bridge Works", "The Tarn Bridge Works stand by the river.", "Tarn Bridge Works"),
        ("Welder | Tarn Works", "Life at the Tarn Works is calm.", "Tarn Works"),
        ("Job Openings | 42 Staffing", "We place people.", "42 Staffing"),
        ("Vacancies - Tarn Works", "We weld.", "Tarn Works"),
        ("Welder - Night Shift", "The hours are long.", None),
        ("Welder - Leeds", "Life in Leeds is calm.", None),
    ],
)
def test_a_title_ends_with_the_employer_whom_the_text_names_again(title: str, words: str, employer: str | None) -> None:
    assert _employer(words, title) == employer


@pytest.mark.parametrize(
    ("words", "employer"),
    [
        ("The Tarn Valley Trust is a small foundation for the arts.", "Tarn Valley Trust"),
        ("Tarn House is a small hotel by the lake.", "Tarn House"),
        ("Tarn Bakes is one of the oldest bakeries, and a family business.", "Tarn Bakes"),
        ("You will work at the Tarn Valley Care Home every day.", "Tarn Valley Care Home"),
        ("The Ashby Library System is a small library system in the hills.", "Ashby Library System"),
        ("The post is at the University of Tarnby.", "University of Tarnby"),
        ("You may also know the University of Tarnby.", None),
        ("Tarn offers housing. Each year Tarn grows. Tarn will provide training.", "Tarn"),
        ("Tarn offers housing.", None),
        ("Candidates provide references. Candidates will provide samples.", None),
    ],
)
def test_what_a_name_is_or_offers_tells_that_it_is_the_employer(words: str, employer: str | None) -> None:
    assert _employer(words) == employer


def test_a_body_that_asks_for_candidates_in_few_words_advertises_a_job() -> None:
    words = "# Welder\n\nAn ideal candidate has a steady hand. Performs other duties as assigned.\n\nSalary: $41,000 - $52,000\n"
    [row] = extract(page_of(words + "\nContact Jo (jo@hrl.edu), who leads HRL.\n"))
    assert (row["subject"], row["industry"]) == ("welder", "HRL")


def test_what_is_asked_of_applicants_is_no_advice_but_what_a_job_is_is() -> None:
    asked = "# Welder\n\n## About the position\n\nWe are looking for a welder. What is asked of us, we give.\n"
    assert read_advertisement(page_of(asked)) is not None
    assert read_advertisement(page_of(asked.replace("What is asked of us, we give.", "What is a welder?"))) is None


def test_a_starting_salary_that_is_advertised_is_of_no_level() -> None:
    words = f"# Welder\n\n{CALLS}\n\nStarting salary $41,000-$52,000 by experience.\n"
    assert [row["seniority"] for row in extract(page_of(words))] == [None]
    elsewhere = "# Welders\n\nThe starting salary of a welder is $41,000.\n"
    assert [row["seniority"] for row in extract(page_of(elsewhere))] == ["entry"]


def test_a_place_in_the_name_of_the_employer_is_not_where_the_work_is() -> None:
    words = "# Welder - Ohio Steel Council\n\n{}\n\nSalary: $41,000 a year\n\nThe Ohio Steel Council is growing.\n"
    [row] = extract(page_of(words.format(CALLS + "\n\nLocation: Boise, Idaho")))
    assert (row["industry"], row["location"]) == ("Ohio Steel Council", "Boise, Idaho")


@pytest.mark.parametrize(
    ("head", "employer"),
    [
        ("### Tarn Works Ltd", "Tarn Works Ltd"),
        ("## Tarn - Leeds", "Tarn"),
        ("## University of Tarnby - School of Metals", "University of Tarnby"),
        ("### Company: Tarn", "Tarn"),
        ("**Agency:** Tarn Board", "Tarn Board"),
        ("**Company:** [Company name]", None),
        ("## Metals Department", None),
        ("## About tarn", "tarn"),
        ("## About you", None),
        ("## Build your career with Tarn", "Tarn"),
        ("## Start a career at Tarn", "Tarn"),
        ("## Build your career with us", None),
        ("## Start a career in Metals", None),
        ("The Tarn Library is seeking a welder.", "Tarn Library"),
        ("The TWB has two new posts available.", "TWB"),
        ("The Tarn Welding Board (TWB) is here. Write to jo@twb.org.", "Tarn Welding Board"),
    ],
)
def test_a_line_at_the_top_a_label_or_a_sentence_names_the_employer(head: str, employer: str | None) -> None:
    assert _employer(head, title="Welder — tarn") == employer
