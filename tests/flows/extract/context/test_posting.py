"""Jobs that sections advertise: who offers them and where, by their headings and the lines below."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of

Scoped = tuple[str | None, str | None]


def _scopes(words: str) -> list[Scoped]:
    return [(row["industry"], row["location"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("head", "scope"),
    [
        ("# Welder\nTarn Works | Dayton, OH | On-site", ("Tarn Works", "Dayton, OH")),
        ("# Welder\n\nTarn Works\n\nLeeds", ("Tarn Works", "Leeds")),
        ("# Welder\n*Tarn Valley Clinic, Leeds*", ("Tarn Valley Clinic", "Leeds")),
        ("# Welder\n\nTarn Works · Full-time · Leeds (hybrid)", ("Tarn Works", "Leeds")),
        ("# Welder - Tarn Clinic, Leeds", ("Tarn Clinic", "Leeds")),
        ("# Tarn - Welder (Leeds, hybrid)", ("Tarn", "Leeds")),
        ("# Welder at Tarn Works, Leeds", ("Tarn Works", "Leeds")),
        ("# Welder\n\nEngineering | Leeds | Full-time", (None, "Leeds")),
        ("# Welder - Night Shift\n\nLeeds | Full-time", (None, "Leeds")),
        ("# Welder\n\nPermanent", (None, None)),
    ],
)
def test_a_heading_and_the_lines_below_it_name_who_offers_a_job_and_where(head: str, scope: Scoped) -> None:
    assert _scopes(f"{head}\n\nPay: $40,000 a year\n") == [scope]


def test_a_name_alone_below_a_job_is_who_offers_it_where_the_section_speaks_of_an_offer() -> None:
    assert _scopes("# Welder\n\nTarn\n\nPay: $40,000 a year\n\nWe have two forges.\n") == [("Tarn", None)]
    assert _scopes("# Welder\n\nTarn\n\nPay: $40,000 a year\n") == [(None, None)]


def test_a_job_is_where_a_label_below_its_title_says_for_all_of_its_section() -> None:
    words = "# Openings\n\n## Baker\n\n**Location:** Leeds / Remote\n\n### Pay\n\n- Salary: $40,000\n\n"
    words += "## Welder\n\n**Location:** York, UK\n\n### Pay\n\n- Salary: $50,000\n"
    assert [place for _, place in _scopes(words)] == ["Leeds", "York, UK"]


def test_each_job_of_a_page_has_its_own_employer_and_place() -> None:
    words = (
        "## Welder\nTarn Works | Dayton, OH | On-site\n\nPay: $24 per hour\n\n"
        "## Roofer\nHill Roofs | Akron, OH | On-site\n\nPay: $27 per hour\n"
    )
    assert _scopes(words) == [("Tarn Works", "Dayton, OH"), ("Hill Roofs", "Akron, OH")]


@pytest.mark.parametrize("head", ["# Welder salary\n\nTarn Works | Leeds", "# How welders work\n\nTarn Works | Leeds"])
def test_a_heading_about_an_occupation_offers_no_job(head: str) -> None:
    assert [industry for industry, _ in _scopes(f"{head}\n\nWelders earn $40,000 a year.\n")] == [None]


@pytest.mark.parametrize(
    ("words", "employer"),
    [
        ("At Tarn & Sons, pay is by skill. The pay for this role is $40,000 a year.", "Tarn & Sons"),
        ("The pay for this role is $40,000 a year.\n\nTarn Health is an equal opportunity employer.", "Tarn Health"),
        ("The salary for this position is $40,000 a year, plus Tarn's generous benefits.", "Tarn"),
        ("The Tarn Iron Company is committed to safety. The pay for this job is $40,000 a year.", "The Tarn Iron Company"),
        ("Welders earn $40,000 a year. Tarn's benefits are good.", None),
        ("The pay for this role is $40,000 a year. Tarn's benefits and Hill's benefits are good.", None),
    ],
)
def test_who_speaks_of_itself_where_a_job_is_offered_offers_it(words: str, employer: str | None) -> None:
    assert [industry for industry, _ in _scopes(f"# Welder\n\n{words}\n")] == [employer]


@pytest.mark.parametrize(
    ("lines", "scope"),
    [
        ("Welder\n\nTarn Clinic\n\nLeeds, UK\n\n£2,400 a month", ("Tarn Clinic", "Leeds, UK")),
        ("Welder\n\nTarn Works - Leeds\n\nPay: £30,000 a year | Full-time", ("Tarn Works", "Leeds")),
        ("Welder\n\nTarn Clinic\n\n£30,000 a year | Full-time", ("Tarn Clinic", None)),
        ("Welder at Tarn\n\nPay: £30,000 a year", ("Tarn", None)),
        ("Welder\n\nCertified, full-time\n\n£30,000 a year", (None, None)),
        ("Welder\n\nWorkshop\n\nLeeds, UK\n\nFull-time\n\nShift: days\n\nPay: £30,000 a year", (None, "Leeds, UK")),
        ("Welder\n\nHill Forge\n\nLeeds, UK\n\nFull-time\n\n£30,000 a year", ("Hill Forge", "Leeds, UK")),
        ("Welder\n\nTarn Works is in Leeds.\n\n£30,000 a year", (None, None)),
    ],
)
def test_lines_between_the_title_of_a_job_and_its_pay_say_who_offers_it(lines: str, scope: tuple[str | None, str | None]) -> None:
    assert _scopes(f"# Open posts\n\n{lines}\n") == [scope]


def test_each_job_of_a_page_is_offered_by_whom_a_label_below_its_title_names() -> None:
    jobs = (
        f"## {job}\n\nCompany: {by}\n\nLocation: Leeds\n\nWe pay $40,000 a year.\n"
        for job, by in (("Welder", "Tarn"), ("Baker", "Hill"))
    )
    assert [by for by, _ in _scopes("\n".join(("# Jobs", *jobs)))] == ["Tarn", "Hill"]
