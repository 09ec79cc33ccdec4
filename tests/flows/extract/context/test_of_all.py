"""What a document that tells of several occupations says of all of them is of no one of them."""

from __future__ import annotations

import pytest

from flows.extract import certification, employer, framework, work_arrangement
from tests.flows.extract.reading import page_of

TRADES = "## 1. Plumber\n\nPipes.\n\n## 2. Welder\n\nSteel.\n\n## 3. Nurse\n\nCare.\n\n## 4. Surveyor\n\nLand.\n\n"
SEVERAL = f"# Good trades\n\nA plumber rises early.\n\n{TRADES}"
TABLE = "| Role | Days |\n|---|---|\n| Plumber | 5 |\n| Welder | 4 |\n| Nurse | 3 |\n| Surveyor | 5 |\n\n"


@pytest.mark.parametrize("below", ["## For everybody\n\n", "## More tips\n\n### Paper\n\n"])
def test_a_part_that_is_headed_by_no_occupation_is_of_all(below: str) -> None:
    page = page_of(f"{SEVERAL}{below}- Learn Excel\n- A valid driver's license is required\n- Many roles offer remote work\n")
    assert [*framework.extract(page), *certification.extract(page), *work_arrangement.extract(page)] == []


def test_the_employers_of_all_are_those_of_nobody() -> None:
    assert employer.extract(page_of(f"{SEVERAL}## Top companies hiring\n\n- Acme\n- Globex\n")) == []


def test_what_stands_under_an_occupation_is_of_it() -> None:
    page = page_of(f"{SEVERAL}## 5. Drafter\n\n### Tools\n\n- Learn AutoCAD\n")
    assert [(row["subject"], row["name"]) for row in framework.extract(page)] == [("drafter", "AutoCAD")]


def test_what_names_its_occupation_is_of_it() -> None:
    page = page_of(f"{SEVERAL}## More tips\n\n- A plumber should learn Excel\n")
    assert [(row["subject"], row["name"]) for row in framework.extract(page)] == [("plumber", "Microsoft Excel")]


@pytest.mark.parametrize(
    "words",
    [
        f"# How to become a plumber\n\n{TRADES}## Tools\n\n- Learn Excel\n",
        "# Trades\n\nA plumber rises early.\n\n## 1. Plumber\n\nPipes.\n\n## 2. Welder\n\nSteel.\n\n## Tools\n\n- Learn Excel\n",
        f"# Good trades\n\nA plumber rises early, and a plumber sleeps early.\n\n{TABLE}## Tools\n\n- Learn Excel\n",
    ],
)
def test_a_document_about_one_is_of_it_whichever_others_it_names(words: str) -> None:
    assert [(row["subject"], row["name"]) for row in framework.extract(page_of(words))] == [("plumber", "Microsoft Excel")]


def test_the_rows_of_a_table_are_several_too() -> None:
    words = f"# Good trades\n\nA drafter works at a desk.\n\n{TABLE}## Tools\n\n- Learn Excel\n"
    assert framework.extract(page_of(words)) == []
