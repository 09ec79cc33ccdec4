"""Job advertisements: what makes one, and what it says of its job."""

from __future__ import annotations

import pytest

from flows.extract.context.advertisement import read_advertisement
from flows.extract.salary import extract
from tests.flows.extract.reading import page_of

ADVERT = """# Senior Welder

**Company:** Blue Anvil Works

**Location:** Leeds

**Salary:** £38,000 per annum

## Key responsibilities

You will be joining a small team. To apply, write to us.
"""


def test_a_page_that_calls_for_applicants_advertises_its_job() -> None:
    advert = read_advertisement(page_of(ADVERT))
    assert advert is not None
    assert (advert.subject, advert.seniority, advert.employer, advert.location) == (
        "welder",
        "senior",
        "Blue Anvil Works",
        "Leeds",
    )


def test_pay_in_an_advertisement_carries_employer_place_and_seniority() -> None:
    [row] = extract(page_of(ADVERT))
    assert (row["low"], row["industry"], row["location"], row["seniority"]) == (38000, "Blue Anvil Works", "Leeds", "senior")


@pytest.mark.parametrize("number", ["{}. ", "0000{} - ", "{}) ", ""])
def test_each_section_of_a_page_of_several_jobs_is_about_the_job_that_its_heading_names(number: str) -> None:
    jobs = [("Welder", "38,000"), ("Roofer", "36,000")]
    sections = (f"# {number.format(at)}{job}\n\nApply now.\n\nSalary: £{pay} a year\n\n" for at, (job, pay) in enumerate(jobs, 1))
    page = page_of("We are hiring. To apply, send your CV.\n\n" + "".join(sections))
    assert [(row["subject"], row["low"]) for row in extract(page)] == [("welder", 38000), ("roofer", 36000)]


def test_the_name_of_an_employer_keeps_its_legal_form() -> None:
    seeking = "Blue Anvil Works, Inc. is seeking a welder."
    advert = read_advertisement(page_of(ADVERT.replace("**Company:** Blue Anvil Works", seeking)))
    assert advert is not None
    assert advert.employer == "Blue Anvil Works, Inc."


@pytest.mark.parametrize(
    ("title", "company", "location"),
    [
        ("Leeds Anvil Works", "Leeds Anvil Works", None),
        ("Derby", "Derbyshire Anvil Works", "Derby"),
        ("Leeds", "Leedsmith Works", "Leeds"),
    ],
)
def test_a_place_in_the_title_that_is_a_word_of_the_employer_s_name_is_no_place(
    title: str, company: str, location: str | None
) -> None:
    words = ADVERT.replace("# Senior Welder", f"# Welder - {title}").replace("Blue Anvil Works", company)
    [row] = extract(page_of(words.replace("**Location:** Leeds\n\n", "")))
    assert (row["industry"], row["location"]) == (company, location)


def test_advice_on_a_career_is_no_advertisement() -> None:
    words = ADVERT + "\nFor more, see our page on how to become a welder.\n"
    assert read_advertisement(page_of(words)) is None


def test_one_call_alone_makes_no_advertisement() -> None:
    assert read_advertisement(page_of("# Welders\n\nJoin us for a walk through the yard.\n")) is None


def test_a_phrase_within_a_word_is_no_call() -> None:
    assert read_advertisement(page_of("# Welders\n\nThey rejoin usually. The disjoin ourselves. Unto applyers.\n")) is None


def test_structured_data_that_dates_a_posting_makes_an_advertisement() -> None:
    words = (
        '---\ntitle: "Data Engineer"\ndatePosted: "2025-01-02"\ncompany: "Acme"\nlocation: "Pune"\n---\n\nA role in our team.\n'
    )
    advert = read_advertisement(page_of(words))
    assert advert is not None
    assert (advert.subject, advert.employer, advert.location) == ("data engineer", "Acme", "Pune")


@pytest.mark.parametrize(
    ("title", "employer"), [("Hooli Jobs", "Hooli"), ("Latest Jobs", None), ("All Open Jobs", None), ("Leeds Jobs", None)]
)
def test_the_title_of_a_board_names_an_employer_or_only_what_is_on_it(title: str, employer: str | None) -> None:
    words = f"# {title}\n\n## Key responsibilities\n\nYou will report to the head welder. To apply, write to us.\n"
    advert = read_advertisement(page_of(words))
    assert advert is not None
    assert advert.employer == employer


@pytest.mark.parametrize(
    ("opening", "location"),
    [
        ("---\ntitle: Welder for our new yard (Tulsa, OK)\n---\n\nPay: $20 an hour.", "Tulsa, OK"),
        ("# Welder\n\n## Tarn Works - Leeds\n\nPay: £20 an hour.", "Leeds"),
        ("# Welder\n\nTulsa, OK | 2021\n\nPay: $20 an hour.", "Tulsa, OK"),
        ("# Welder\n\n## Tarn Works - Leeds\n\n## Tarn Forge - York\n\nPay: £20 an hour.", None),
        ("# Welder\n\nOur boats once sailed from Tulsa, OK.\n\nPay: $20 an hour.", None),
    ],
)
def test_a_line_at_the_top_ends_with_the_place_of_the_job(opening: str, location: str | None) -> None:
    advert = read_advertisement(page_of(f"{opening}\n\nYour role: you will report to the foreman. To apply, write to us.\n"))
    assert advert is not None
    assert advert.location == location


@pytest.mark.parametrize(
    ("level", "expected"), [("entryLevel", "entry"), ("mid_level", "mid"), ("Senior", "senior"), ("any", None)]
)
def test_a_field_states_the_level_of_a_job(level: str, expected: str | None) -> None:
    words = f"---\ntitle: Welder\ndatePosted: 2025-01-13\nexperienceRequirements: {level}\n---\n\nPay: $20 an hour.\n"
    advert = read_advertisement(page_of(words))
    assert advert is not None
    assert advert.seniority == expected


@pytest.mark.parametrize(
    ("sections", "expected"),
    [
        ("## Company\nAcme Foods\n\n## Location\nLeeds\n\n## Salary\n£25,000", ("Acme Foods", "Leeds")),
        ("## Location\nRemote / Tulsa, OK\n\n## Salary Range\n$50,000", (None, "Tulsa, OK")),
        ("## Employer\n\nMercy Hospital\n\n## Pay\n\n$80,000", ("Mercy Hospital", None)),
        ("## Company Name\nBistro Nine\n\n## Job Location\nBoise, ID\n\n## Compensation\n$55,000", ("Bistro Nine", "Boise, ID")),
    ],
)
def test_short_sections_for_pay_and_employer_or_place_make_an_advertisement(
    sections: str, expected: tuple[str | None, str | None]
) -> None:
    advert = read_advertisement(page_of(f"# Baker\n\n{sections}\n"))
    assert advert is not None
    assert (advert.employer, advert.location) == expected


@pytest.mark.parametrize(
    "sections",
    [
        "## Location\nPay differs from place to place.\n\n## Salary\n$25,000",
        "## Company\nAcme Foods\n\n## Location\nLeeds",
        f"## Company\n{'Large companies pay more, and small ones less. ' * 3}\n\n## Salary\n$25,000",
    ],
)
def test_sections_of_a_guide_make_none(sections: str) -> None:
    assert read_advertisement(page_of(f"# Bakers\n\n{sections}\n")) is None


def test_fields_of_pay_and_place_and_one_call_advertise_a_job_whose_level_is_a_word() -> None:
    fields = "---\ntitle: Welder\nlocation: In-Office\nexperience: Mid Level\nsalary: $45,000 - $55,000\n---\n\nJoin our team.\n"
    advert = read_advertisement(page_of(fields))
    assert advert is not None
    assert (advert.subject, advert.seniority, advert.location) == ("welder", "mid", None)
    asked = read_advertisement(page_of(fields.replace("Mid Level", "5+ years")))
    assert asked is not None
    assert asked.seniority is None
