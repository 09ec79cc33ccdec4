"""Growth of several occupations in one sentence, under labels, and of nobody in particular."""

from __future__ import annotations

import pytest

from flows.extract.outlook import extract
from tests.flows.extract.reading import page_of


def growth(words: str) -> list[tuple[str, str]]:
    return [(row["subject"], row["value"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Clinics advertise 20% more nurse vacancies than a year ago.", [("nurse", "+20% job postings")]),
        ("Clinics have posted 9% fewer ads for nurses.", [("nurse", "-9% job postings")]),
        ("Ads for nurses are up 7%.", [("nurse", "+7% job postings")]),
        ("The office foresees 4% more jobs for nurses in 2034 than in 2024.", [("nurse", "+4% from 2024 to 2034")]),
        ("The office sees some 4% more positions for nurses.", [("nurse", "+4%")]),
        ("- 11% more nurse roles by 2034", [("nurse", "+11% by 2034")]),
        ("Clinics in town with 11% more nurse roles are rare.", []),
        ("Nurses will be 4% more in 2034 than in 2024.", [("nurse", "+4% from 2024 to 2034")]),
        ("The projection for nurses is a plus of about 6% by 2034.", [("nurse", "+6% by 2034")]),
        ("For nurses it expects a minus of 2% by 2034.", [("nurse", "-2% by 2034")]),
        ("The bureau expects employment of nurses to be 5% higher in 2034 than in 2024.", [("nurse", "+5% from 2024 to 2034")]),
        ("The workforce of nurses was 3% smaller than a year ago.", [("nurse", "-3%")]),
        ("The number of open nurse positions rose 12%.", [("nurse", "+12% job postings")]),
        ("Pay for nurses was 5% higher in 2023 than in 2022.", []),
        ("Nurses are paid 5% up on last year.", []),
        ("Clinics that advertise pay get 30% more applications from nurses.", []),
        ("A licence is a plus for 6% of nurses.", []),
        ("# Nurse job outlook\n\nNight nurses earn 12% more than others.", []),
    ],
)
def test_more_of_them_is_growth(words: str, expected: list[tuple[str, str]]) -> None:
    assert growth(words) == expected


@pytest.mark.parametrize(
    "aside",
    [
        ", which include midwives,",
        ", where midwives are counted too,",
        ", a group that includes midwives,",
        " (including midwives)",
    ],
)
def test_growth_is_of_the_occupation_that_statistics_count_others_among(aside: str) -> None:
    assert growth(f"Employment of nurses{aside} will grow 5% by 2030.") == [("nurse", "+5% by 2030")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Employment of nurses is projected to grow 6% and physical therapists 15% from 2022 to 2032.",
            [("nurse", "+6% from 2022 to 2032"), ("physical therapist", "+15% from 2022 to 2032")],
        ),
        (
            "Jobs for electricians will grow 11 percent, plumbers 6 percent and carpenters 2 percent over the decade.",
            [("electrician", "+11%"), ("plumber", "+6%"), ("carpenter", "+2%")],
        ),
        (
            "Demand for welders will rise by 3%, while that for plumbers by 5%.",
            [("welder", "+3%"), ("plumber", "+5%")],
        ),
        (
            "Physical therapists and occupational therapists are projected to grow 17% and 12%, respectively, by 2032.",
            [("physical therapist", "+17% by 2032"), ("occupational therapist", "+12% by 2032")],
        ),
        (
            "Employment of welders, plumbers and roofers should rise 2%, 6% and 1% respectively.",
            [("welder", "+2%"), ("plumber", "+6%"), ("roofer", "+1%")],
        ),
        ("By 2030 there will be 15% more nurses than in 2020.", [("nurse", "+15% from 2020 to 2030")]),
        ("Hospitals will need 12 percent more pharmacists by 2031.", [("pharmacist", "+12% by 2031")]),
        ("Banks will employ 9% fewer accountants by 2030.", [("accountant", "-9% by 2030")]),
        ("Bank tellers will shed 15 percent of positions.", [("bank teller", "-15%")]),
        ("Nurse employment should contract 3%.", [("nurse", "-3%")]),
        ("By 2030 15% more nurses say that they are tired.", []),
        ("Nurses earn 15% more in cities.", []),
        ("Pay of welders grew 3% and 4% respectively.", []),
    ],
)
def test_each_occupation_has_its_own_figure(words: str, expected: list[tuple[str, str]]) -> None:
    assert growth(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Welder\n\n- Projected growth (2022-2032)\n- 21% much faster than average\n", [("welder", "+21% from 2022 to 2032")]),
        ("# Welder\n\nJob growth\n\n4%\n", [("welder", "+4%")]),
        ("# Welder\n\n## Snapshot\n\nFuture growth\n\n9%\n", [("welder", "+9%")]),
        ("# Welder\n\n## Snapshot\n\nFuture salary growth\n\n9%\n", []),
        ("# Welder\n\n- job_outlook: 5% (as fast as average)\n", [("welder", "+5%")]),
        ("# Welder\n\n- projectedGrowth: -7%\n", [("welder", "-7%")]),
        ("# Welder\n\n- growth_rate: 4% from 2020 to 2030\n", [("welder", "+4% from 2020 to 2030")]),
        ("# Welder\n\n- salary_growth: 5%\n", []),
        ("# Welder\n\nShare of women\n\n4%\n", []),
    ],
)
def test_a_key_or_the_line_above_labels_a_percentage(words: str, expected: list[tuple[str, str]]) -> None:
    assert growth(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Tech jobs fell by 12% last year.",
        "Healthcare jobs grew 5%.",
        "Jobs in retail are down 20%.",
        "Advertisements for tech jobs have gone down by 50%.",
        "There has been a 31% fall in job postings across industries.",
        "Employment among canal and harbour workers is expected to decline 28%.",
        "Demand for crane operators will grow 4%.",
    ],
)
def test_the_growth_of_others_is_not_that_of_the_documents_occupation(words: str) -> None:
    assert growth(f"# Software developer\n\n{words}\n") in ([], [("crane operator", "+4%")])


@pytest.mark.parametrize(
    ("words", "origin"),
    [
        ("According to Indeed, trends are good. The survey also showed that openings for welders rose 16%.", "Indeed"),
        ("LinkedIn published a report in May.\n\nThe report found that postings for welders rose 12%.", "LinkedIn"),
        ("The BLS has looked at trades. According to its findings, jobs for welders will grow 3%.", "BLS"),
        ("LinkedIn published a report. A separate survey found that postings for welders rose 12%.", None),
        ("Indeed has a new office. This report covers welders. Employment of welders will grow 3%.", None),
    ],
)
def test_a_study_that_goes_on_is_of_who_was_named_before(words: str, origin: str | None) -> None:
    assert [row["attributed_to"] for row in extract(page_of(words))] == [origin]


LIST = "## Welder\n\nJobs are expected to grow by 5%.\n\n## Plumber\n\nGrowth: 6 percent\n"


@pytest.mark.parametrize(
    ("lead", "origin"),
    [
        ("Here are ten jobs with a future, according to the BLS:", "BLS"),
        ("Take a look at some of the fastest-growing fields, according to the Bureau of Labor Statistics.", "BLS"),
        ("Out of the growing occupations listed by Indeed, the top two are as follows:", "Indeed"),
        ("Find out about two careers of the future as told by LinkedIn.", "LinkedIn"),
        ("According to the BLS, there are many jobs.", None),
        ("Here are ten jobs with a future.", None),
        ("Here are ten jobs with a future, according to the BLS and Indeed:", None),
    ],
)
def test_a_list_of_occupations_has_the_origin_that_announces_it(lead: str, origin: str | None) -> None:
    rows = extract(page_of(f"# Jobs of tomorrow\n\n{lead}\n\n{LIST}"))
    assert [(row["subject"], row["attributed_to"]) for row in rows] == [("welder", origin), ("plumber", origin)]


def test_what_is_no_entry_of_the_announced_list_has_not_its_origin() -> None:
    lead = "Here are ten jobs with a future, according to the BLS:"
    text = f"# Welder jobs\n\n{lead}\n\n## Outlook\n\nEmployment of welders will grow by 5%.\n"
    assert [row["attributed_to"] for row in extract(page_of(text))] == [None]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("State | 2022 | 2032 | Percent change", (2022, 2032)),
        ("State | Employment 2022 | Projected employment 2032 | Growth", (2022, 2032)),
        ("State | 2032 | 2022 | Percent change", (None, None)),
        ("State | 2022 | Openings | Percent change", (None, None)),
    ],
)
def test_a_change_between_two_columns_of_years_holds_from_one_to_the_other(
    header: str, expected: tuple[int | None, int | None]
) -> None:
    rows = extract(page_of(f"# Employment of welders\n\n| {header} |\n|---|---|---|---|\n| Ohio | 8,450 | 8,290 | -2% |\n"))
    assert [(row["value"].split()[0], row["from_year"], row["to_year"]) for row in rows] == [("-2%", *expected)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Between November 2021 and November 2026 jobs for welders should grow by 10.2%.", (2021, 2026)),
        ("From January 2020 to June 2025 employment of welders grew 4%.", (2020, 2025)),
        ("Employment of welders will grow 4% by the end of May 2030.", (None, 2030)),
        ("Employment of welders will grow 4% until March 2030.", (None, 2030)),
        ("Employment of welders will grow 4% by year 2030.", (None, 2030)),
        (
            "As per the BLS, projections for welders run from May 2021 to May 2026. There is a projected increase of 10.2%.",
            (2021, 2026),
        ),
    ],
)
def test_a_window_may_name_its_months(words: str, expected: tuple[int | None, int | None]) -> None:
    assert [(row["from_year"], row["to_year"]) for row in extract(page_of(words))] == [expected]


def test_a_line_that_comes_again_is_of_the_occupation_above_it() -> None:
    lines = [
        "Mail carriers deliver letters. According to the BLS, mail carriers will be fewer.",
        "Projected decline by 2032: 5%",
        "Graphic designers make posters.",
        "Projected decline by 2032: 8%",
    ]
    text = "# Jobs that disappear\n\n" + "\n\n".join(lines) + "\n\nOf others we know nothing.\n\n" + lines[1]
    assert growth(text) == [
        ("mail carrier", "-5% by 2032"),
        ("graphic designer", "-8% by 2032"),
    ]


def test_an_enumeration_of_who_is_employed_is_one_subject() -> None:
    words = "Overall employment of bakers, electricians, stage hands, and riggers is projected to grow 12 percent by 2030."
    assert growth(words) == [("baker", "+12% by 2030")]
    apart = "Employment of electricians is small, and riggers are expected to be fewer by 3 percent."
    assert growth(apart) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Riggers are facing a 3% decline by 2034.", ["-3% by 2034"]),
        ("Rigging: 3% growth by 2034.", ["+3% by 2034"]),
        ("3% of riggers work abroad.", []),
        ("3% fewer riggers climb.", []),
    ],
)
def test_below_a_heading_of_growth_a_figure_may_be_of_a_decline_or_of_a_share(words: str, expected: list[str]) -> None:
    page = page_of(f"# Becoming an electrician\n\n## Job outlook\n\n{words}\n")
    assert [row["value"] for row in extract(page)] == expected


def test_a_list_without_a_heading_is_of_what_its_page_is_called() -> None:
    listed = "* **Metal:**\n\n    * Welders (10-15%)\n    * Glaziers (5-10%)"
    assert [row["subject"] for row in extract(page_of(f"---\ntitle: Growing jobs with % increases\n---\n\n{listed}"))] == [
        "welder",
        "glazier",
    ]
    assert extract(page_of(f"---\ntitle: What I bought\n---\n\n{listed}")) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Welders (5%) and nurses (9%) are among the fastest-growing occupations.",
            [("welder", "+5%"), ("nurse", "+9%")],
        ),
        (
            "Jobs for welders (+5%) and nurses (-9%) will change the most, with growth by 2030.",
            [("welder", "+5% by 2030"), ("nurse", "-9% by 2030")],
        ),
        ("Welders (5%) and nurses (9%) are shrinking trades.", [("welder", "-5%"), ("nurse", "-9%")]),
        (
            "Employment growth will be 6% for nurses, 8% for welders and -2% for tellers.",
            [("nurse", "+6%"), ("welder", "+8%"), ("teller", "-2%")],
        ),
        ("Welders ($50,000; 5% growth) and nurses ($80,000; 9% growth) train for years.", [("welder", "+5%"), ("nurse", "+9%")]),
        ("Nurses lead at 9% growth, followed by welders at 5%.", [("nurse", "+9%"), ("welder", "+5%")]),
        ("Welders (5%) and nurses (9%) made up the growing share of respondents.", []),
    ],
)
def test_figures_beside_each_of_several_are_their_growth(words: str, expected: list[tuple[str, str]]) -> None:
    assert growth(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Welder employment: -4%", [("welder", "-4%")]),
        ("Welders: pay $50,000; demand +4% by 2030", [("welder", "+4% by 2030")]),
        ("# Welder\n\nJob satisfaction: +4%", []),
        ("Senior welder roles command +4% premium over helpers.", []),
        ('# Welder\n\ntrendNote: "BLS projects +4% growth by 2030"', [("welder", "+4% by 2030")]),
        ("# Welder\n\nRevenue: the BLS projects 4% growth by 2030", []),
        ("# Employment growth\n\n| Role | 2020-2030 |\n|---|---|\n| Welder | 4% |", [("welder", "+4% from 2020 to 2030")]),
        ("# Welder\n\n| Fact | Value |\n|---|---|\n| Pay | $50,000 |\n| Growth rate | 4% |", [("welder", "+4%")]),
        ("## Welder pay\n\n- Growth: 4%", []),
        ("### Welder\n\nAverage salary: $50,000. Projected growth: 4%.", [("welder", "+4%")]),
        ("### Welder\n\nAverage salary: $50,000. Anticipated growth: 4%.", [("welder", "+4%")]),
        ("# Welder\n\n$50,000 a year. 4% growth through 2030.", [("welder", "+4% by 2030")]),
        ("# Welder\n\nThe average salary is $50,000, a 4% growth since 2020.", []),
        ("## Projected growth\n\n### Crafts\n\n#### Welder\n\n4%", [("welder", "+4%")]),
        ("| Role | Change in postings |\n|---|---|\n| Welder | -4% |", [("welder", "-4% job postings")]),
        (
            "| Role | 2020 | 2030 | % change |\n|---|---|---|---|\n| Welder | 9,000 | 9,360 | 4.0 |",
            [("welder", "+4% from 2020 to 2030")],
        ),
        ("| Role | Pay 2020 | Pay 2030 | % change |\n|---|---|---|---|\n| Welder | $50,000 | $52,000 | 4.0 |", []),
    ],
)
def test_a_sign_a_label_or_a_fact_of_its_own_tells_growth(words: str, expected: list[tuple[str, str]]) -> None:
    assert growth(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Employment of bakers will rise 11% by 2032, compared with 3% for night nurses.",
            [("baker", "+11% by 2032"), ("night nurse", "+3% by 2032")],
        ),
        ("Employment of bakers will rise 11%, compared with 3% for all occupations.", [("baker", "+11%")]),
        ("Bakers can expect 7% growth; roofers, only 2%.", [("baker", "+7%"), ("roofer", "+2%")]),
        (
            "Employment of bakers is to grow by 9% between 2022 and 2032; for roofers the figure is 3%.",
            [("baker", "+9% from 2022 to 2032"), ("roofer", "+3% from 2022 to 2032")],
        ),
        ("Growth will be 6% for bakers, 8% for roofers.", [("baker", "+6%"), ("roofer", "+8%")]),
        ("In 2022, 12% more bakers worked from home than in 2019.", []),
        ("Bakers grew their clientele by 12% from 2020 to 2022.", []),
        ("Bakers grew their ranks by 12% from 2020 to 2022.", [("baker", "+12% from 2020 to 2022")]),
        ("The market for baker services is set to grow 12%.", []),
        ("A 12% tax increase on bakers was announced.", []),
        ("The spike among job seekers (12%) is for baker jobs.", []),
        ("At 17%, the growth rate for bakers is high.", [("baker", "+17%")]),
        ("Market research from the bank shows growth of 9.2% in baker jobs.", [("baker", "+9.2%")]),
        ("Welders are needed. Their numbers are expected to grow by 21%.", [("welder", "+21%")]),
        ("The number of jobs for bakers is to go up by a fifth by 2030.", [("baker", "+20% by 2030")]),
        ("**Baker** — $30,000 median, 12% growth through 2032", [("baker", "+12% by 2032")]),
        ("# Baker\n\n## Job Outlook\n\nMuch faster than average: 14% through 2032", [("baker", "+14% by 2032")]),
        (
            "Employment growth, 2023-33\n\n| Occupation | Percent |\n|---|---|\n| Bakers | 12% |\n| Roofers | 2% |",
            [("baker", "+12% from 2023 to 2033"), ("roofer", "+2% from 2023 to 2033")],
        ),
    ],
)
def test_growth_is_told_in_many_ways(words: str, expected: list[tuple[str, str]]) -> None:
    assert growth(words) == expected


def test_a_bare_head_before_any_of_its_kinds_is_of_all() -> None:
    words = "An engineer plans machines. Employment of engineers is to grow 4%. Civil engineers build, chemical ones mix."
    assert growth(words) == [("engineer", "+4%")]


def test_initials_stand_for_the_occupation_of_the_field_in_the_title() -> None:
    assert growth("# The future of respiratory therapy\n\nDemand for RTs is to grow 9%.") == [("respiratory therapist", "+9%")]


@pytest.mark.parametrize("between", ["\n\n", " "])
def test_further_places_told_one_by_one_after_growth_are_of_the_same(between: str) -> None:
    words = f"# Plumber\n\nOhio has the highest plumber job growth with 31% by 2030.{between}"
    others = "The next two are Utah and Idaho, with 29% and 26%, respectively."
    rows = extract(page_of(words + others))
    assert [(row["location"], row["percent"], row["to_year"]) for row in rows] == [
        ("Ohio", 31, 2030),
        ("Utah", 29, 2030),
        ("Idaho", 26, 2030),
    ]
    taxes = "The states with the highest taxes are Utah and Idaho, with 9% and 6%, respectively."
    assert [row["percent"] for row in extract(page_of(words + taxes))] == [31]
