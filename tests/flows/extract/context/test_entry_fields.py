"""What the lines beside a figure state under labels of their own."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claim, claims


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("**Industry:** Forestry", None),
        ("Sector: Energy", None),
        ("**Company**: Hooli", "Hooli"),
        ("Employer: Acme Corp", "Acme Corp"),
        ("Organisation name: Age Aid", "Age Aid"),
        ("Company type: Startup", "Startup"),
        ("🏢 Hooli", "Hooli"),
        ("Industry: Retail, Finance, Health", None),
        ("Industries: Retail and finance", None),
        ("Industry: Various", None),
        ("Company: They build ships. And more", None),
        ("Company size: 50", None),
        ("Top employers: Hooli, Acme", None),
        ("Industry growth: Fast", None),
    ],
)
def test_a_line_beside_the_pay_states_who_pays_it(line: str, expected: str | None) -> None:
    assert claim(f"# Jobs\n\n1. Welder\n   - {line}\n   - **Average salary:** $50,000\n")["industry"] == expected
    assert claim(f"# Jobs\n\n## Welder\n\n- **Salary:** $50,000 a year\n- {line}\n")["industry"] == expected
    assert claim(f"# Jobs\n\n## Welder\n\n{line}\n\nSalary: $50,000 a year\n")["industry"] == expected
    assert claim(f"# Jobs\n\n- Welder | {line} | Salary: $50,000\n")["industry"] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Location: Leeds", "Leeds"),
        ("**Work location:** Austin, TX", "Austin, TX"),
        ("📍 Austin, TX", "Austin, TX"),
        ("Country: USA", "United States"),
        ("Location: Remote", None),
        ("Best locations: Leeds", None),
    ],
)
def test_a_line_beside_the_pay_states_its_place(line: str, expected: str | None) -> None:
    assert claim(f"# Jobs\n\n1. Welder\n   - {line}\n   - **Average salary:** £50,000\n")["location"] == expected
    assert claim(f"# Jobs\n\n## Welder\n\n- **Salary:** £50,000 a year\n- {line}\n")["location"] == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Level: Senior", "senior"),
        ("Experience level: Entry", "entry"),
        ("Seniority: Mid", "mid"),
        ("Company: Hooli\n- Experience: 5+ years", "senior"),
        ("Location: Leeds\n- Experience: 0-2 years", "entry"),
        ("Experience: 5+ years", None),
        ("Education level: Degree", None),
    ],
)
def test_a_line_beside_the_pay_states_its_level(lines: str, expected: str | None) -> None:
    assert claim(f"# Jobs\n\n## Welder\n\n- {lines}\n- Salary: £50,000 a year\n")["seniority"] == expected


def test_each_entry_has_its_own_lines() -> None:
    lines = "Title: Welder\nSalary: £{}0,000\nCompany: {}\nLocation: {}\n"
    rows = claims("# Jobs\n\n" + lines.format(3, "Hooli", "Leeds") + "\n" + lines.format(4, "Acme", "Remote"))
    assert [(row["low"], row["industry"], row["location"]) for row in rows] == [
        (30000, "Hooli", "Leeds"),
        (40000, "Acme", None),
    ]


def test_a_table_of_one_job_states_who_pays_and_where() -> None:
    row = claim("# Post\n\n| Title | Welder |\n|---|---|\n| Company | Hooli |\n| Location | Leeds |\n| Salary | £40,000 |\n")
    assert (row["industry"], row["location"]) == ("Hooli", "Leeds")


def test_what_another_list_states_is_of_others() -> None:
    words = "# Jobs\n\n1. Baker\n   - Company: Food Inc\n2. Welder\n   - Salary: $50,000 a year\n"
    assert claim(words)["industry"] is None


def test_a_sentence_keeps_its_own_employer() -> None:
    words = "# Jobs\n\n## Welder\n\n- Company: Energy Inc\n- Salary: welders at Hooli earn $50,000 a year\n"
    assert claim(words)["industry"] == "Hooli"


def test_the_lines_right_below_the_title_of_a_job_hold_in_all_of_its_section() -> None:
    job = (
        "## {}\n\n**Company:** {}\n\n**Location:** {}\n\n### Duties\n\n- You will join two teams\n\n### Requirements\n\n"
        "- Key responsibilities: tools\n\n### Pay\n\n£{}0,000 a year\n\n"
    )
    rows = claims("# Two jobs\n\n" + job.format("Welder", "Hooli", "Remote", 3) + job.format("Roofer", "Acme", "Leeds", 4))
    assert [(row["industry"], row["location"]) for row in rows] == [("Hooli", None), ("Acme", "Leeds")]
