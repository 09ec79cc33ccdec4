"""Later paragraphs of a section go on with the statistics of the origin and the year that it names first."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claims

FIRST = "# Plumber\n\n## Pay\n\nAccording to Glassdoor, plumbers earned a median of $61,550 in 2021.\n\n"


def _last(words: str) -> tuple[str | None, int | None]:
    row = claims(words)[-1]
    return row["attributed_to"], row["as_of"]


@pytest.mark.parametrize(
    "then",
    [
        "Plumbers who work for the government earn the most, with a median wage of $63,000.",
        "Pay depends on the place. For example, plumbers in Alaska earned an average of $80,000.",
        "Their days are long.\n\nThe average for plumbers in natural gas distribution was $78,000.",
    ],
)
def test_a_further_average_of_a_section_is_of_its_one_office_and_year(then: str) -> None:
    assert _last(FIRST.replace("Glassdoor", "the BLS") + then) == ("BLS", 2021)
    if "earn the most" not in then:
        assert _last(FIRST + then) == (None, None)  # a site tells no averages by place


@pytest.mark.parametrize(
    "then",
    [
        "Welders earn the most, with a median wage of $63,000.",
        "Apprentices get $18 an hour.",
        "Recruiters tell us that plumbers in Alaska earn an average of $80,000.",
        "On PayScale they are at $59,000.\n\nPlumbers in Alaska earn an average of $80,000.",
        "## Alaska\n\nPlumbers earn an average of $80,000.",
    ],
)
def test_what_is_told_of_others_or_by_others_is_not(then: str) -> None:
    assert _last(FIRST + then) == (None, None)


def test_a_list_after_figures_of_its_origin_is_of_their_year() -> None:
    words = "In 2021, plumbers earned a mean of $63,310, per Glassdoor. Posts grow by 7%. The top-paying industries were:\n\n"
    assert _last(f"# Plumber\n\n{words}- Mining: $84,000\n") == ("Glassdoor", 2021)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Plumbers earn a median of $60,000. That figure is according to data that Glassdoor published for 2021.", 2021),
        ("| Place | Mean pay |\n|---|---|\n| Ohio | $45,000 |\n\nSources: Glassdoor, Indeed (2020–2021)", 2020),
        ("Our figures come from the 2022 report by Glassdoor.\n\n## Pay\n\nPlumbers earn a median of $60,000.", 2022),
    ],
)
def test_what_a_text_says_beside_its_figures_of_whose_they_are(words: str, said: int) -> None:
    assert _last(f"# Plumber\n\n{words}") == ("Glassdoor", said)


def test_a_body_that_a_figure_is_told_per_is_its_origin() -> None:
    assert _last("# Plumber\n\nPer the Association for Clean Water, plumbers earn $60,000.")[0] == "Association for Clean Water"
    assert _last("# Plumber\n\nPlumbers earn $300 per Day of Association work.")[0] is None


@pytest.mark.parametrize(
    ("of", "year"), [("data of the best-paid plumbers for 2021, these", 2021), ("the best jobs for 2025, these", None)]
)
def test_the_year_of_the_data_that_sections_are_announced_with_is_theirs(of: str, year: int | None) -> None:
    words = f"# Plumber\n\n**What we found**\n\nBased on {of} are the findings:\n\n**1. Pay**\n\nPlumbers earn $60,000.\n\n"
    assert _last(f"{words}**2. Place**\n\nPlumbers in Ohio earn $62,000.") == (None, year)


@pytest.mark.parametrize(
    ("opening", "year"),
    [
        ("This project explores a data set of job ads from 2021 to see what trades pay.", 2021),
        ("A deep-dive into 2021 job market data to see what trades pay.", 2021),
        ("A review of the 2021 labour market data of Norway.", 2021),
        ("A deep-dive into baking since 2021.", None),
        ("I have read 2021 job postings of four boards.", 2021),
        ("The data was collected in March 2021.", 2021),
        ("This guide is based on the 2021 salary survey of 3,000 plumbers.", 2021),
        ("Since 2021, many plumbers have found work by job ads.", None),
        ("In 2021, data are everywhere.", None),
        ("I became a plumber in 2021.", None),
        ("The first data set of its kind was published in 2021.", None),
    ],
)
def test_the_year_of_the_data_that_a_document_opens_with_is_that_of_its_figures(opening: str, year: int | None) -> None:
    assert _last(f"# Plumbers\n\n{opening}\n\n## Findings\n\n- Plumbers: median salary of $60,000\n") == (None, year)


DATED = "The median wage of bakers in Ohio was $39,500 in May 2022. "


@pytest.mark.parametrize(
    ("words", "year"),
    [
        (DATED + "Those in hotels were paid $45,000.", 2022),
        (DATED + "The lowest tenth make below $26,000.", 2022),
        (DATED + "Bakers with shops of their own easily make $90,000.", None),
        (DATED + "Pastry chefs typically earn $52,000 to $60,000.", None),
        (DATED + "The national average is $41,000.", None),
        ("Trade in bread was worth $4 billion in 2022. Bakers earn $39,000.", None),
        ("As of 2022, bakers earn $39,000. Pastry chefs earn $52,000.", 2022),
        ("Pay of bakers has risen fast in 2022. They earn $39,000.", 2022),
    ],
)
def test_a_year_of_a_figure_is_that_of_the_next_if_told_with_it(words: str, year: int | None) -> None:
    assert claims(f"# Bakers\n\n{words}\n")[-1]["as_of"] == year
