"""Where the words of one source end: another topic, an employer of that name, initials that a body gives itself."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claim, claims


def test_who_foretells_growth_has_not_told_the_pay() -> None:
    row = claim(
        "# Glazier\n\nThe Bureau of Labor Statistics expects employment to grow by 4 percent until 2032.\n\n"
        "The average salary of a glazier is $46,000.\n"
    )
    assert row["attributed_to"] is None


@pytest.mark.parametrize(
    ("said", "origin"),
    [
        ("The BLS projects 9% growth for glaziers through 2032. Median pay for glaziers was $46,000.", None),
        ("According to the BLS, jobs for glaziers will grow by 9%. Glaziers with a van earn $60,000.", None),
        ("The BLS projects 4,000 job openings for glaziers each year. Glaziers earn $60,000.", None),
        ("The BLS says glaziers earn $46,000 and their number grows by 9%. The top 10% earn over $80,000.", "BLS"),
        ("The BLS tracks 52,000 glaziers in its wage data. Glaziers earn $46,000 on average.", "BLS"),
    ],
)
def test_who_foretells_growth_has_not_told_the_pay_of_the_next_sentence(said: str, origin: str | None) -> None:
    assert claims(f"# Glazier\n\n{said}\n")[-1]["attributed_to"] == origin


def test_who_told_the_pay_told_that_of_the_next_paragraph_too() -> None:
    rows = claims(
        "# Glazier\n\nAccording to the Bureau of Labor Statistics, glaziers earn $46,000.\n\n"
        "The average salary in Ohio is $41,000.\n"
    )
    assert [row["attributed_to"] for row in rows] == ["BLS", "BLS"]


def test_a_firm_of_consultants_is_an_employer_unless_it_states_the_figure() -> None:
    paying = claim("# Auditor\n\nAuditors at PwC earn £38,000 on average.\n")
    assert (paying["industry"], paying["attributed_to"]) == ("PwC", None)
    stating = claim("# Auditor\n\nAccording to PwC, auditors earn £38,000 on average.\n")
    assert (stating["industry"], stating["attributed_to"]) == (None, "PwC")


def test_a_site_right_before_a_figure_states_it() -> None:
    rows = claims("# Auditor\n\nWhat auditors earn:\n\n- Indeed $75,819\n- Glassdoor $71,000\n")
    assert [(row["low"], row["attributed_to"]) for row in rows] == [(75819, "Indeed"), (71000, "Glassdoor")]


def test_a_body_states_figures_under_the_initials_that_it_gives_itself() -> None:
    row = claim(
        "# Engineer\n\nThe Association of German Engineers (VDI) looked at pay. "
        "According to the VDI, mechanical engineers earn €58,000.\n"
    )
    assert (row["subject"], row["attributed_to"]) == ("mechanical engineer", "VDI")
