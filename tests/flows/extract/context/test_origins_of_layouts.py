"""Whose figures those of a list or a page are, where a line before, below or beside them says so."""

from __future__ import annotations

import pytest

from flows.extract.outlook import extract as outlooks
from tests.flows.extract.paid import claim, claims
from tests.flows.extract.reading import page_of

ENTRIES = "**1. Welder**\nAverage Salary: $40,000\n**2. Plumber**\nAverage Salary: $42,000\n"


@pytest.mark.parametrize(
    ("lead", "origin"),
    [
        ("Below is a ranking of the best-paid jobs, according to Indeed salary data, with what is asked.", "Indeed"),
        ("Below is a ranking of the best-paid jobs, with what is asked.", None),
    ],
)
def test_entries_under_bold_titles_are_of_the_origin_that_announces_them(lead: str, origin: str | None) -> None:
    rows = claims(f"# Jobs\n\n**The List**\n{lead}\n\n{ENTRIES}")
    assert [(row["subject"], row["attributed_to"]) for row in rows] == [("welder", origin), ("plumber", origin)]


@pytest.mark.parametrize(
    "words",
    [
        "## The trades\n\nHere is a countdown of jobs based on data from Indeed.com and others.\n\n"
        "## 1. Welder – Average Salary: $40,000\n\nThey join.\n\n## 2. Plumber – Average Salary: $42,000\n",
        "## Welder\n\nAccording to Indeed.com below is what these jobs pay.\n\n### Pay\n\nWelders earn $40,000.\n\n"
        "## Plumber\n\nThey fit pipes.\n\n### Pay\n\nPlumbers earn $42,000.\n",
    ],
)
def test_sections_beside_the_one_that_announces_them_are_of_its_origin(words: str) -> None:
    assert [row["attributed_to"] for row in claims(words)] == ["Indeed", "Indeed"]


def test_a_database_in_the_title_is_whose_the_figures_are() -> None:
    words = "---\ntitle: Pay of welders by the 2019-2020 AWW Salary Database\n---\n\nWelders earn $40,000.\n"
    assert [row["attributed_to"] for row in claims(words)] == ["AWW"]


def test_an_announced_origin_ends_where_a_title_names_no_occupation() -> None:
    lead = "Below is a ranking of the best-paid jobs, according to Indeed."
    rows = claims(f"# Jobs\n\n**The List**\n{lead}\n\n{ENTRIES}\n**Elsewhere**\nElectricians earn $30,000.\n")
    assert [row["attributed_to"] for row in rows] == ["Indeed", "Indeed", None]


def test_a_line_at_the_foot_names_the_origin_of_all_sections() -> None:
    sections = "# Pay\n\n## Welders\n\nWelders earn $40,000.\n\n## Plumbers\n\nPlumbers earn $42,000.\n\n"
    assert [row["attributed_to"] for row in claims(f"{sections}Source: PayScale\n")] == ["PayScale", "PayScale"]
    linked = f"{sections}[Salary source](https://www.payscale.com/x)\n"
    assert [row["attributed_to"] for row in claims(linked)] == ["PayScale", "PayScale"]
    further = sections.replace("Welders earn", "According to Glassdoor, welders earn")
    assert [row["attributed_to"] for row in claims(f"{further}Source: PayScale\n")] == ["Glassdoor", "PayScale"]
    third = f"{sections}Source: PayScale\n\n## Electricians\n\nElectricians earn $30,000.\n"
    assert [row["attributed_to"] for row in claims(third)] == [None, "PayScale", None]


def test_the_latest_figures_are_not_those_that_were_named_before() -> None:
    words = (
        "# Welder pay\n\nAccording to PayScale, welders earn $40,000.\n\n"
        "## Canada\n\nAccording to the latest figures, welders earn $41,000.\n"
    )
    assert [row["attributed_to"] for row in claims(words)] == ["PayScale", None]


def test_a_study_goes_on_past_a_line_between() -> None:
    words = (
        "# Welders\n\nThat is said in CompTIA's recently released State of the Trade report, which counts welders.\n\n"
        "**Also: Steel for all**\n\nThe study puts the average salary of welders at $41,000.\n"
    )
    assert claim(words)["attributed_to"] == "CompTIA"


def test_pay_that_is_raised_is_no_growth() -> None:
    assert outlooks(page_of("# Welder\n\nThe chain increased the pay of welders by 5% through 2024.\n")) == []


def test_a_column_of_sources_and_comments_names_no_origin_by_its_figures() -> None:
    table = "| Country | Welder pay | Sources/comments |\n|---|---|---|\n| Germany | €46-55k | Average €68.5k; less in towns |\n"
    assert next(row["attributed_to"] for row in claims(f"# Welders\n\n{table}")) is None
    assert claim(f"# Welders\n\n{table.replace('Average €68.5k; less in towns', 'Acme Survey')}")["attributed_to"] == "Acme"


def test_data_that_one_figure_is_from_are_not_those_of_the_document() -> None:
    words = "According to data compiled by PayScale, welders earn $35 per hour.\n\n## Managers\n\nPlumbers earn $60,000 per year."
    assert [row["attributed_to"] for row in claims(f"# Pay\n\n{words}\n")] == ["PayScale", None]


def test_data_taken_from_a_body_under_a_low_heading_are_those_of_the_entries_below() -> None:
    note = "Note: Salary and job growth data shown below is taken from the Bureau of Labor Statistics (BLS), 2014."
    entries = (
        "**Welder** - joins metal for boilermakers and plumbers.  \nMedian pay: $36,720  \nTop pay: $60,000 or more  \n"
        "Job growth: 4%\n\n**Roofer** – lays roofs.  \nMedian pay: $35,760  \nTop pay: $61,250  \nJob growth: 13%\n"
    )
    page = page_of(f"# Jobs\n\n#### Trades to consider\n\n{note}\n\n{entries}")
    rows = claims(f"#### Trades to consider\n\n{note}\n\n{entries}")
    assert [(row["subject"], row["statistic"], row["low"] or row["high"]) for row in rows] == [
        ("welder", "median", 36_720),
        ("welder", "maximum", 60_000),
        ("roofer", "median", 35_760),
        ("roofer", "maximum", 61_250),
    ]
    assert {(row["attributed_to"], row["as_of"]) for row in rows} == {("BLS", 2014)}
    assert [(row["subject"], row["percent"]) for row in outlooks(page)] == [("welder", 4), ("roofer", 13)]


def test_a_note_at_the_foot_says_where_the_figures_of_pay_are_from() -> None:
    note = "*Sources: postings on LinkedIn and Indeed (2025), salary data from PayScale and Acme, interviews with managers.*"
    assert (
        claim(f"# Welders\n\n- Roofer: $50,000 a year\n\n---\n\n### Courses\n\nNone.\n\n{note}\n")["attributed_to"] == "PayScale"
    )


def test_what_a_body_reports_without_a_figure_is_its_projection_below() -> None:
    words = "Welders are in demand. The Bureau of Labor Statistics also reports related trades as having high growth rates."
    below = (
        "From 2020 to 2030, welders are expected to grow by 25 percent, roofers by 22 percent, and bakers and butchers by 33 "
        "percent. That is a lot higher than the total employment growth rate of 7.7 percent."
    )
    rows = outlooks(page_of(f"# Welders\n\n{words}\n\n{below}\n"))
    assert [(row["subject"], row["percent"], row["attributed_to"]) for row in rows] == [
        ("welder", 25, "BLS"),
        ("roofer", 22, "BLS"),
        ("baker", 33, "BLS"),
    ]


@pytest.mark.parametrize(
    ("words", "origins"),
    [
        ("The newest numbers by the BLS are of last May. According to these, welders were paid $46,000.", ["BLS"]),
        ("The BLS says that welders earn $46,000.\n\nOne in ten of them earned less than $26,000.", ["BLS", "BLS"]),
        ("The BLS says that welders earn $46,000.\n\nIn the same survey, the top tenth made over $66,000.", ["BLS", "BLS"]),
        ("The BLS counts welders. According to this, yards pay $46,000 to welders.", ["BLS"]),
        ("# Welders on Glassdoor\n\n| Employer | Role | Pay |\n|---|---|---|\n| Randstad | Welder | $46,000 |", [None]),
        ("| Source | Role | Pay |\n|---|---|---|\n| Randstad | Welder | $46,000 |", ["Randstad"]),
        ("| Site | Pay of welders |\n|---|---|\n| Randstad | $46,000 |", ["Randstad"]),
    ],
)
def test_origins_go_on_and_employers_are_none(words: str, origins: list[str | None]) -> None:
    assert [row["attributed_to"] for row in claims(f"# Welder\n\n{words}\n")] == origins


@pytest.mark.parametrize(
    ("words", "origins"),
    [
        ("Acme and others hire. The figures below come from Indeed.", ["Indeed"] * 2),
        ("All of these salaries are taken from Indeed.", ["Indeed"] * 2),
        ("The figures below come from Indeed and Glassdoor.", [None] * 2),
        ("The staff below come from Indeed.", [None] * 2),
    ],
)
def test_whose_the_figures_of_a_section_are_holds_for_the_sections_in_it(words: str, origins: list[str | None]) -> None:
    text = f"# Welder\n\n## Pay\n\n{words}\n\n### Yards\n\nSalary: $40,000\n\n### Mines\n\nSalary: $50,000\n\n## Later\n\nNone.\n"
    assert [row["attributed_to"] for row in claims(text)] == origins


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("Median pay of welders, Skillhunt survey 2025", ("Skillhunt", 2025)),
        ("Median pay of welders (Skillhunt Salary Survey 2025)", ("Skillhunt", 2025)),
        ("Median pay of welders, if you go by Jobbers’ 2025 salary guide", ("Jobbers", 2025)),
        ("Median pay of welders, annual report 2025", (None, 2025)),
        ("Median pay of welders, Canada report 2025", (None, 2025)),
        ("Median pay of welders, Welder survey 2025", (None, 2025)),
    ],
)
def test_a_caption_cites_a_survey_by_its_name_and_year(caption: str, expected: tuple[str | None, int]) -> None:
    table = "| Where | Per year |\n|---|---|\n| Austin | $41,000 |\n"
    assert [(row["attributed_to"], row["as_of"]) for row in claims(f"# Welder\n\n{caption}\n\n{table}")] == [expected]


def test_where_work_is_sought_is_no_origin() -> None:
    for words in (
        "Welders average $42,000, and firms find them on Indeed and LinkedIn.",
        "Look for openings on Glassdoor; welders average $42,000.",
        "Welders need a profile on LinkedIn and average $42,000.",
    ):
        assert claim(f"# Welder\n\n{words}\n")["attributed_to"] is None
    assert claim("# Welder\n\nOn Glassdoor, welders average $42,000.\n")["attributed_to"] == "Glassdoor"


@pytest.mark.parametrize(
    ("words", "origin"),
    [
        ("According to PayScale, welders earn $42,000. Their employment is expected to grow by 6%.", None),
        ("According to the BLS, welders earn $42,000. Their employment is expected to grow by 6%.", "BLS"),
        ("LinkedIn reports that jobs for welders grew by 9%. Their employment is expected to grow by 6%.", "LinkedIn"),
        ("There is good news from the BLS. For 2022 to 2032, it anticipates growth of 6% in jobs for welders.", "BLS"),
    ],
)
def test_who_says_what_is_paid_does_not_say_how_employment_grows_but_for_public_offices(words: str, origin: str | None) -> None:
    assert outlooks(page_of(f"# Welder\n\n{words}\n"))[-1]["attributed_to"] == origin


def test_large_amounts_under_names_of_statistics_beside_occupations_are_pay() -> None:
    table = "# Trades\n\n| | Low | Median | High |\n|---|---|---|---|\n"
    table += "| Welder | $30,000 | $42,000 | $60,000 |\n| Ovens | $20,000 | | |\n"
    assert [(row["subject"], row["low"], row["statistic"]) for row in claims(table)] == [
        ("welder", 30000, "minimum"),
        ("welder", 42000, "median"),
        ("welder", 60000, "maximum"),
    ]


HEADED = (
    "\n\n### Welder\n$40,000 a year\n\nThey join metal.\n\n### Plumber\n\n$42,000 a year\n\n"
    "## Later\n\n### Roofer\n$50,000 a year\n"
)


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("All salaries below are 2021 medians from Indeed.", ("median", "Indeed", 2021)),
        ("The numbers are averages, collected from Glassdoor in 2021.", ("mean", "Glassdoor", 2021)),
        ("Data comes from Indeed (2021), and every figure is a median.", ("median", "Indeed", 2021)),
        ("Trades pay well. For this part we turned to PayScale, with its median for 2021.", ("median", "PayScale", 2021)),
        ("Each figure is the 2021 average that Indeed gives for the job.", ("mean", "Indeed", 2021)),
        ("The figures in your contract are negotiable, says Indeed.", ("typical", None, None)),
        ("Many of the figures that circulate come from Indeed and are wrong.", ("typical", None, None)),
        ("The average of all jobs was up in 2021.", ("typical", None, None)),
    ],
)
def test_what_is_said_of_all_figures_of_a_section_holds_for_its_headings(
    lead: str, expected: tuple[str, str | None, int | None]
) -> None:
    rows = claims(f"# Trades\n\nAll about them.\n\n## What trades pay\n\n{lead}{HEADED}")
    assert [(row["statistic"], row["attributed_to"], row["as_of"]) for row in rows] == [
        expected,
        expected,
        ("typical", None, None),
    ]


def test_an_entry_with_an_origin_of_its_own_has_none_of_its_section() -> None:
    lead = "All salaries below are 2021 medians from Indeed."
    entries = "### Welder\n$40,000 a year\n\n### Plumber\n$42,000 a year (Glassdoor, 2019)"
    rows = claims(f"# Trades\n\n## What trades pay\n\n{lead}\n\n{entries}")
    assert [(row["statistic"], row["attributed_to"], row["as_of"]) for row in rows] == [
        ("median", "Indeed", 2021),
        ("typical", "Glassdoor", 2019),
    ]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("*Per year. Source: Indeed, 2021.*", ("Indeed", 2021)),
        ("Figures according to Indeed, 2021.", ("Indeed", 2021)),
        ("(Numbers pulled from Indeed in 2021.)", ("Indeed", 2021)),
        ("Based on Indeed data, 2021.", ("Indeed", 2021)),
        ("Find openings on Indeed.", (None, None)),
        ("All are gross. Indeed lists 500 openings.", (None, None)),
    ],
)
def test_a_note_below_a_list_or_table_tells_where_and_when_its_figures_are_from(
    note: str, expected: tuple[str | None, int | None]
) -> None:
    listed = "- Welder: $40,000\n- Plumber: $42,000\n"
    table = "| Job | Salary |\n|---|---|\n| Welder | $40,000 |\n| Plumber | $42,000 |\n"
    for figures in (listed, table):
        rows = claims(f"# Trades\n\n## What trades pay\n\n{figures}\n{note}\n")
        assert [(row["attributed_to"], row["as_of"]) for row in rows] == [expected, expected], figures


def test_a_note_below_a_table_names_the_origin_of_each_column() -> None:
    table = "| Job | Pay in Ohio | Pay abroad |\n|---|---|---|\n| Welder | $40,000 | $31,000 |\n"
    rows = claims(f"# Trades\n\n{table}\n*Ohio: Indeed, 2021. Abroad: Glassdoor, as of 2019.*\n")
    assert [(row["attributed_to"], row["as_of"]) for row in rows] == [("Indeed", 2021), ("Glassdoor", 2019)]


def test_a_column_of_average_base_holds_pay() -> None:
    rows = claims("# Welders\n\n| Where | Average base |\n|---|---|\n| Boston | $42,700 |\n| Remote roles | $39,800 |\n")
    assert [(row["low"], row["statistic"], row["component"]) for row in rows] == [
        (42700, "mean", "base"),
        (39800, "mean", "base"),
    ]


ENTRIES_OF_SECTIONS = "## Welder\n\nMedian pay: $40,000\n\n## Plumber\n\nMedian pay: $42,000\n"


@pytest.mark.parametrize(
    ("opening", "origin"),
    [
        ("All salary data from the Bureau of Labor Statistics.", "BLS"),
        ("This post explores what trades pay, drawing data from a Reddit thread. It is no study.", "Reddit"),
        ("Using salary data from PayScale, we ranked the trades.", "PayScale"),
        ("All salaries below are self-reported on Glassdoor.", "Glassdoor"),
        ("All figures below are courtesy of Indeed or PayScale unless otherwise noted.", "Indeed"),
        ("Here are two trades that pay well, according to Indeed.", "Indeed"),
        ("This post is no study. Ask on Reddit what a trade is like.", None),
        ("Data from Indeed show that 3 in 4 like their work.", None),
        ("This post was written for Indeed.", None),
        ("All tools are from Amazon.", None),
    ],
)
def test_the_opening_of_a_document_says_whose_all_its_figures_are(opening: str, origin: str | None) -> None:
    rows = claims(f"# What trades pay\n\n{opening}\n\n{ENTRIES_OF_SECTIONS}")
    assert [row["attributed_to"] for row in rows] == [origin, origin]


def test_what_an_opening_says_does_not_hold_for_a_figure_of_another() -> None:
    words = ENTRIES_OF_SECTIONS.replace("Median pay: $40,000", "Per Glassdoor the median pay is $40,000.")
    rows = claims(f"# What trades pay\n\nAll salary data from PayScale.\n\n{words}")
    assert [row["attributed_to"] for row in rows] == ["Glassdoor", "PayScale"]


@pytest.mark.parametrize("note", ["Adapted from: BLS, May 2009", "All salary data: BLS, May 2009", "Credit: BLS, May 2009"])
def test_a_line_below_a_table_says_whose_its_figures_are_and_of_when(note: str) -> None:
    words = f"# Pay\n\n| Job | Pay |\n|---|---|\n| Welder | $30,000 |\n\n{note}\n"
    assert [(row["attributed_to"], row["as_of"]) for row in claims(words)] == [("BLS", 2009)]


@pytest.mark.parametrize(("header", "origin"), [("Source link", "Indeed"), ("Website/Link", None), ("Job link", None)])
def test_a_column_of_links_to_who_hires_names_no_origin(header: str, origin: str | None) -> None:
    [row] = claims(f"# Welder\n\n| Role | Salary | {header} |\n|---|---|---|\n| Welder | $41,000 | indeed.com |\n")
    assert row["attributed_to"] == origin


@pytest.mark.parametrize(
    ("note", "origin"),
    [
        (
            "*Notes: [Glassdoor](https://www.glassdoor.com) was used for pay, [Numbeo](https://www.numbeo.com) for rents.*",
            "Glassdoor",
        ),
        ("Notes: Glassdoor was used for salary figures, a bus for the trip.", "Glassdoor"),
        ("Notes: Glassdoor was used for fun.", None),
        ("*wage info supplied by Tarn Haulage*", "Tarn Haulage"),
        ("*Wage data provided by Tarn Haulage*", "Tarn Haulage"),
        ("*Uniforms supplied by Tarn Haulage*", None),
    ],
)
def test_a_note_at_the_foot_tells_what_was_used_for_pay_and_who_supplied_it(note: str, origin: str | None) -> None:
    words = f"# Bakers\n\nBakers earn $40,000 a year.\n\n## In short\n\nIt is a living.\n\n{note}\n"
    assert [row["attributed_to"] for row in claims(words)] == [origin]


@pytest.mark.parametrize(
    ("opening", "origin"),
    [
        ("_The following information is adapted from payscale.com. For more, visit payscale.com._", "PayScale"),
        ("The recipes are adapted from payscale.com.", None),
    ],
)
def test_what_all_information_is_adapted_from_is_the_origin_of_all_figures(opening: str, origin: str | None) -> None:
    words = f"# Trades\n\n{opening}\n\n## Baker\n\nBakers earn $40,000 a year.\n\n## Roofer\n\nRoofers earn $45,000 a year.\n"
    assert [row["attributed_to"] for row in claims(words)] == [origin, origin]


@pytest.mark.parametrize(
    ("link", "origin"),
    [
        ("([Pay: Baker in Leeds 2025 | Glassdoor](https://www.glassdoor.com/x), [Bakers](https://example.org/y))", "Glassdoor"),
        ("([How bakers live](https://www.glassdoor.com/x))", None),
        ("([Bakers | Tarn](https://www.tarn.example/x))", None),
    ],
)
def test_the_title_of_a_page_cited_right_behind_a_sentence_ends_with_its_origin(link: str, origin: str | None) -> None:
    assert [row["attributed_to"] for row in claims(f"# Bakers\n\nBakers earn $40,000 a year. {link}\n")] == [origin]


@pytest.mark.parametrize(
    ("words", "origin"),
    [
        ("PayScale for welders in Ohio suggests the following.\n\nA welder earns $40,000 a year.\n", "PayScale"),
        ("Glassdoor explains it well:\n\nA welder earns $40,000 a year.\n", "Glassdoor"),
        ("Glassdoor is well known.\n\nA welder earns $40,000 a year.\n", None),
        ("**Bureau of Labor Statistics (BLS)** reference points:\n\n- **Welder**: $40,000–$60,000\n", "BLS"),
        ("Jobs on Glassdoor:\n\n- **Welder**: $40,000–$60,000\n", None),
        ("Welder\nhttps://www.glassdoor.com/Salaries/welder.htm\n$40,000 a year\n", "Glassdoor"),
        ("Welder\nhttps://www.tarn.example/welder.htm\n$40,000 a year\n", None),
        ("Welders average $40,000 a year.\n\n*Source [uk.talent.com](https://uk.talent.com/salary?job=welder)*\n", "Talent.com"),
        ("Welders average $40,000 a year.\n\n*Source [of pride](https://www.tarn.example/welders) here*\n", None),
        ("According to Indeed, welders get 6 lakhs a year. Someone with two years is offered 5 LPA.\n", "Indeed"),
        ("Welders average $40,000 a year. [source](https://www.bls.gov/ooh/production/welders.htm)\n", "BLS"),
        ("Welders average $40,000 a year. [More](https://www.bls.gov/ooh/production/welders.htm)\n", None),
        ("Median | $40,000\n---|---\nTop | $60,000\n\nSources and further reading: <https://www.bls.gov/ooh/>\n", "BLS"),
        ("Welders average $40,000 a year.\n\nAll pay information was gathered from PayScale.com\n", "PayScale"),
        ("A survey conducted in May 2023 by Tarn.io gave this:\n\n| | Median |\n|---|---|\n| Pay | $40,000 |\n", "Tarn.io"),
        ("A survey conducted in Welsh gave this:\n\n| | Median |\n|---|---|\n| Pay | $40,000 |\n", None),
    ],
)
def test_what_announces_credits_or_addresses_figures_says_whose_they_are(words: str, origin: str | None) -> None:
    assert [row["attributed_to"] for row in claims(f"# Pay of welders\n\n{words}")][-1] == origin
