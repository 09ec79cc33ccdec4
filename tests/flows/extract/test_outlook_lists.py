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
        ("By 2030 there will be 15% more nurses than in 2020.", [("nurse", "+15% by 2030")]),
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
        "Employment among U.S. Postal Service workers is expected to decline 28%.",
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
