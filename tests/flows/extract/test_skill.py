"""Skills that are asked for, and the same words where they name a degree, a course or a product."""

from __future__ import annotations

import pytest

from flows.extract.skill import extract
from tests.flows.extract.reading import page_of


def named(words: str) -> list[tuple[str, str, str]]:
    return [(row["subject"], row["name"], row["polarity"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "skills"),
    [
        (
            "Data scientists need a solid understanding of linear algebra, calculus and statistics.",
            ["linear algebra", "calculus", "statistics"],
        ),
        ("A nurse must have excellent communication skills.", ["communication"]),
        ("Medical assistants should be skilled in patient care and phlebotomy.", ["patient care", "phlebotomy"]),
        ("Attention to detail and problem-solving are essential for paralegals.", ["attention to detail", "problem solving"]),
        ("# Welder\n\n## Skills\n\n- Blueprint reading\n- Manual dexterity\n", ["blueprint reading", "manual dexterity"]),
        ("Accountants require strong maths skills.", ["mathematics"]),
        ("Welders know that it is essential to show problem-solving skills.", ["problem solving"]),
    ],
)
def test_a_skill_has_one_name_however_it_is_put(words: str, skills: list[str]) -> None:
    assert [name for _, name, _ in named(words)] == skills


@pytest.mark.parametrize(
    "words",
    [
        "Data scientists need a degree in mathematics or statistics.",
        "According to the Bureau of Labor Statistics, welders must wait.",
        "Do data scientists need linear algebra?",
        "Learn more about data analysis in our guide for data analysts.",
        "# Data scientist\n\nRanking systems need machine learning to answer quickly.",
        "# Surveyor\n\n## Requirements\n\n- Master in applied mathematics\n",
        "Welders need to file a report on project management.",
        "Phone skills are essential for customer service, say bakers.",
        "The machine learning course for data scientists costs nothing.",
        "I had to learn calculus as a data scientist.",
        "# Data analyst\n\n## Courses\n\n- Linear algebra\n",
        "# Surveyor\n\n## Requirements\n\n- Postgraduate qualification in remote sensing\n",
        "The duties of data analysts include gathering requirements, data mining and reports.",
        "# Engineer\n\n## Skills\n\n- Battery budgeting\n",
        "# Engineer\n\n## Skills\n\n1. Fatigue test\n2. Design of frames\n",
        "Engineers need an understanding of inter-task communication.",
    ],
)
def test_a_degree_a_course_or_a_source_is_no_skill(words: str) -> None:
    assert named(words) == []


def test_a_denial_is_kept_as_one() -> None:
    assert named("Data analysts do not need calculus.") == [("data analyst", "calculus", "-")]


def test_what_someone_does_not_know_is_no_denial() -> None:
    assert named("Data analysts work with people who don't know calculus.") == []


def test_the_quote_is_verbatim_and_tight() -> None:
    page = page_of("Much was said. **Lawyers** need strong *negotiation skills* at work. More follows.")
    [row] = extract(page)
    assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"]
    assert "Much" not in row["quote"]
    assert row["quote"].endswith("negotiation skills")


def test_needs_of_others_are_no_skill() -> None:
    assert named("Nurses assess problems and needs, provide patient care, and keep records.") == []


@pytest.mark.parametrize(
    ("words", "skills"),
    [
        ("Accountants need an understanding of how cloud platforms are billed.", []),
        ("Accountants need knowledge of bookkeeping software.", []),
        ("For accountants pay should be a factor in their decision-making.", []),
        ("Accountants don't have to be geniuses in mathematics.", []),
        ("# Accountant\n\n## Skills\n\n### Domain knowledge\n\n- Taxes\n", []),
        ("# Accountant\n\n## Skills\n\n- Domain knowledge\n", ["domain knowledge"]),
        ("Stamina, a quick pair of hands, and a sharp nose are essential for nurses.", ["physical fitness"]),
        ("Software testers need strong exploratory testing skills.", ["exploratory testing"]),
        (
            "# Cloud engineer\n\n## Skills\n\n- Networking, monitoring and disaster recovery\n",
            ["networking", "system monitoring", "disaster recovery"],
        ),
    ],
)
def test_what_skills_are_part_of_and_what_they_are_asked_with_decides(words: str, skills: list[str]) -> None:
    assert [name for _, name, _ in named(words)] == skills


def test_a_word_that_means_other_things_is_a_skill_at_the_head_of_an_entry_and_in_a_row_of_skills() -> None:
    assert [name for _, name, _ in named("# Nurse\n\n## Skills\n\n- Patience with children\n")] == ["patience"]
    assert named("# Nurse\n\n## Virtues\n\n- Patience with children\n") == []
    row = "| Aspect | Facts |\n|---|---|\n| Required skills | Negotiation, data mining |\n| Pay | Good |\n"
    assert [name for _, name, _ in named(f"# Buyer\n\n{row}")] == ["negotiation", "data mining"]


@pytest.mark.parametrize(
    ("words", "skills"),
    [
        ("# Buyer\n\nIt is hard for firms to run a shop, hire drivers and keep a strong focus on data analysis.\n", []),
        ("# Buyer\n\nBuyers need a plan before they start with project management.\n", []),
        ("# Buyer\n\nBuying takes skill as it helps owners in decision-making.\n", []),
        ("# Buyer\n\nThe ability of buyers leads to project management of a higher class.\n", []),
        ("# Buyer\n\nBuyers need maths, as they must know project management.\n", ["mathematics", "project management"]),
        ("# Buyer\n\nBuyers should learn as much as they can about project management.\n", ["project management"]),
        ("# Buyer\n\nShopping platforms often need staff for tasks like packing, customer service and returns.\n", []),
        ("# Buyer\n\nA blog can make up for a lack of skills in negotiation or data analysis.\n", []),
        ("# Buyer\n\nBuyers who have a lack of negotiation skills need training in negotiation skills.\n", ["negotiation"]),
        ("# Nurse\n\nThe freedom in patient care and the ability to move are what people like.\n", []),
        ("# Nurse\n\nThe demand for negotiation skills of lawyers may slow what nurses earn.\n", []),
        ("# Nurse\n\nThe negotiation skills of nurses are essential.\n", ["negotiation"]),
        ("# Nurse\n\nIt takes patient care and driving skills.\n", ["patient care"]),
        ("# Buyer\n\n## Skills\n\n- Understanding of RESTful APIs\n- API design\n", ["REST APIs", "API design"]),
        ("# Buyer\n\n## Skills\n\n- Security monitoring\n- Monitoring\n", ["security monitoring", "system monitoring"]),
        ("# Analyst\n\n## Tools and technologies used\n\n- Analytical thinking\n", []),
    ],
)
def test_what_others_do_and_what_something_else_makes_up_for_is_not_asked_for(words: str, skills: list[str]) -> None:
    assert [name for _, name, _ in named(words)] == skills
