"""Employers that are named as such, and companies that are only mentioned."""

from __future__ import annotations

import time

import pytest

from flows.extract.employer import extract
from tests.flows.extract.reading import page_of


def named(words: str) -> list[tuple[str, str]]:
    return [(row["subject"], row["name"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "employers"),
    [
        ("Employers of data scientists include Netflix, Spotify and Uber.", ["Netflix", "Spotify", "Uber"]),
        ("Companies that hire welders, such as Lincoln Electric and Boeing, pay well.", ["Lincoln Electric", "Boeing"]),
        ("Boeing, Airbus and Rolls-Royce hire aircraft mechanics.", ["Boeing", "Airbus", "Rolls-Royce"]),
        ("# Nurse\n\n## Top employers\n\n- Mayo Clinic\n- Kaiser Permanente – 900 jobs\n", ["Mayo Clinic", "Kaiser Permanente"]),
        ("# Data analyst\n\n## Companies hiring\n\n- **Banks:** Citi, HSBC (London)\n", ["Citi", "HSBC"]),
        ("| Role | Company |\n|---|---|\n| Data Engineer | Johnson & Sons |\n", ["Johnson & Sons"]),
    ],
)
def test_employers_are_named_as_written(words: str, employers: list[str]) -> None:
    assert [name for _, name in named(words)] == employers


@pytest.mark.parametrize(
    "words",
    [
        "Data scientists use TensorFlow, which Google made.",
        "According to Glassdoor and Indeed, data scientists are hired often.",
        "Recruiters of data scientists look for languages such as Python and Java.",
        "Do companies like Netflix hire data scientists?",
        "# Data analyst\n\n## Top tools\n\n- Tableau\n- Excel\n",
        "# Glazier\n\n| Certificate | Organization |\n|---|---|\n| Leaded Glass I | Harlow Guild |\n| Facades | Northfield |\n",
        "# Data analyst\n\n## Top companies\n\n- FAANG\n- Unicorns\n- Product MNCs\n- Biotech Startups\n- Big Four\n",
        "# Data analyst\n\n## Top employers\n\n- Various local firms\n- Data scientists\n- London\n",
    ],
)
def test_a_company_that_is_only_mentioned_makes_no_claim(words: str) -> None:
    assert named(words) == []


def test_an_employer_that_is_claimed_is_no_scope() -> None:
    [row] = extract(page_of("# Nurse\n\n## Top employers\n\n- Mayo Clinic\n"))
    assert row["industry"] is None


def test_the_quote_is_the_list_verbatim() -> None:
    page = page_of("Much was said. Top employers of **nurses** include *Mayo Clinic*, Banner Health and HCA. More follows.")
    rows = extract(page)
    assert [row["name"] for row in rows] == ["Mayo Clinic", "Banner Health", "HCA"]
    for row in rows:
        assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"]
        assert row["quote"] == "Mayo Clinic*, Banner Health and HCA"


def test_time_grows_with_the_length_of_a_line() -> None:
    def seconds(count: int) -> float:
        page = page_of("Employers of nurses include " + "Mayo Clinic, " * count, "a.txt")
        start = time.process_time()
        extract(page)
        return time.process_time() - start

    seconds(50)
    assert seconds(8_000) < 60 * max(seconds(800), 0.01)


@pytest.mark.parametrize("label", ["Top design schools", "Best universities", "Popular tools", "Certifications", "Cities"])
def test_an_entry_whose_label_names_something_else_names_no_employers(label: str) -> None:
    text = f"# Graphic designer\n\n## Companies hiring\n\n- Adobe\n- **{label}:** Pratt Institute, Carnegie Mellon\n"
    assert named(text) == [("graphic designer", "Adobe")]


@pytest.mark.parametrize(
    ("words", "employers"),
    [
        ("Banks hire data analysts as often as big tech (Meta, Netflix, etc.) does.", ["Meta", "Netflix"]),
        ("Companies like Roche, Bayer and Merck hire data analysts for their labs.", ["Roche", "Bayer", "Merck"]),
        ("# Nurse\n\n## Companies hiring\n\n- **Small:** eClinics, Wellhome\n", ["eClinics", "Wellhome"]),
        ("# Nurse\n\n| Facts | |\n|---|---|\n| Top employers | Mayo Clinic, Wellhome |\n", ["Mayo Clinic", "Wellhome"]),
        ("# Nurse\n\n| Facts | |\n|---|---|\n| Who is hiring | Pharma, Retail |\n", []),
        ("# Nurse\n\n| Facts | |\n|---|---|\n| Top schools | Mayo Clinic, Wellhome |\n", []),
        ("Data analysts use tools of the big names (Tableau, Excel).", []),
        ("Companies like Roche, Bayer and Merck make what data analysts hire others for.", []),
        ("# Nurse\n\n## Top employers\n\n- John Q. Smith Hospital\n- Acme Clinics\n", ["John Q. Smith Hospital", "Acme Clinics"]),
    ],
)
def test_employers_stand_in_brackets_before_what_they_do_and_after_labels(words: str, employers: list[str]) -> None:
    assert [name for _, name in named(words)] == employers


@pytest.mark.parametrize(
    ("above", "listed"),
    [
        ("Most hiring companies are on the lookout for people who have a grip of:", False),
        ("Hiring companies often look for:", False),
        ("## What the top companies hiring welders want", False),
        ("Top employers value:", False),
        ("## Top companies looking for welders", True),
        ("## Leading companies seeking welders", True),
        ("Companies hiring welders right now include:", True),
    ],
)
def test_what_those_who_hire_want_is_no_list_of_them(above: str, *, listed: bool) -> None:
    names = [name for _, name in named(f"# Welder\n\n{above}\n\n- Acme Forming\n- Robot Works\n")]
    assert names == (["Acme Forming", "Robot Works"] if listed else [])


def test_what_ends_as_an_occupation_is_no_employer_and_what_is_listed_is_no_origin() -> None:
    words = "# Top companies hiring welders\n\n- Existing Pipe Fitters or Welders can apply\n- Indeed, Acme, Glassdoor (a site)\n"
    rows = extract(page_of(words))
    assert [(row["name"], row["attributed_to"]) for row in rows] == [("Indeed", None), ("Acme", None), ("Glassdoor", None)]


def test_a_role_that_a_slash_cuts_in_two_is_no_employer() -> None:
    words = "# Plant manager\n\n## Top hiring companies\n\n* **Shops:** Bosch, Siemens\n* **Career:** Shift/Plant Manager\n"
    assert [name for _, name in named(words)] == ["Bosch", "Siemens"]
