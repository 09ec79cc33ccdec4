"""Which group of workers a figure is of, as its words, its row or its heading name it."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def grades(text: str) -> list[tuple[str, str | None]]:
    return [(row["value"], row["grade"]) for row in extract(page_of(text))]


@pytest.mark.parametrize(
    ("words", "group"),
    [
        ("Self-employed plumbers earn about $90,000 a year.", "self-employed"),
        ("Plumbers who own their own business earn about $90,000 a year.", "self-employed"),
        ("Plumbers earn about $90,000 a year as freelancers.", "self-employed"),
        ("Unionized plumbers earn $90,000 a year.", "in a union"),
        ("Non-union plumbers earn $90,000 a year.", "not in a union"),
        ("A plumber's in-hand salary is $90,000 a year.", "after tax"),
        ("The average plumber earns about £1,730 net per month.", "after tax"),
        ("Plumbers earn $60,000 after income tax.", "after tax"),
        ("Female plumbers earn $90,000 a year.", "women"),
        ("Male plumbers earn $90,000 a year.", "men"),
        ("Plumbers on part-time contracts earn $90,000 a year.", "part-time"),
        ("One plumber reported making $90,000 a year.", "one of them"),
        ("For example, a plumber earning $90,000 a year pays off the van in two years.", "one of them"),
        ("Plumbers make $90,000 a year in a good year.", "in a good year"),
        ("Plumbers with a master's degree earn $90,000 a year.", "with a master's degree"),
        ("Plumbers who hold a bachelor's degree earn $90,000 a year.", "with a bachelor's degree"),
        ("Highly skilled plumbers earn $90,000 a year.", "the most skilled"),
        ("Hospital-based plumbers earn $90,000 a year.", "in the setting: hospital"),
        ("Specialty clinics employ 6,000 plumbers and paid them an average of $90,000 a year.", "in the setting: clinic"),
        ("This setting paid plumbers an average of $90,000 a year.", "in one setting"),
        ("Five years ago plumbers earned $90,000 a year.", "in the past"),
        ("A decade ago plumbers made an average of $90,000 a year.", "in the past"),
        ("A plumber's pay lies between, with the lower end around $90,000 a year.", "at the lower end"),
        ("For plumbers the higher end is approximately $90,000 a year.", "at the upper end"),
        ("A plumber's average lowest salary is $90,000 a year.", "at the lower end"),
        ("Plumbers start low, with pay rising to around $90,000 a year.", "at the upper end"),
        ("A third of plumbers earn $90,000 a year.", "a share of them: a third of"),
        ("About 20% of plumbers earn less than $90,000 a year.", "a share of them: about 20% of"),
        ("Only a small number of plumbers earn $90,000 a year.", "a share of them: only a small number of"),
        ("Of plumbers, 25% are earning more than $90,000 a year.", "a share of them: 25%"),
        ("The top 25% earn more than $90,000 a year among plumbers.", None),
        ("Half of plumbers earn $90,000 a year.", "a share of them: half of"),
        ("Most plumbers earn less than $90,000 a year.", "a share of them: most"),
        ("There are many plumbers who earn $90,000 a year.", "a share of them: there are many"),
        ("Plumbers: usually only partners get $90,000 a year.", "only some"),
        ("Plumbers: a journeyman earns $90,000 a year.", "journeymen"),
        ("In the north-eastern region plumbers earn $90,000 a year.", "in a region"),
        ("Plumbers who obtain a trade certificate earn $90,000 a year.", "with a certificate"),
        ("Similarly, a plumber with a salary of $90,000 a year pays off the van.", "one of them"),
        ("The top 10% of plumbers earn $90,000 a year.", None),
        ("The lowest paid 10 percent of plumbers earn $90,000 a year.", None),
        ("A plumber's pay has risen to $90,000 a year.", None),
        ("At the end of the year plumbers earn $90,000 a year.", None),
        ("Plumbers in Alaska hold the highest average salary at $90,000 a year.", None),
        ("Plumbers earn $90,000 a year.", None),
        ("Plumbers take home an average of $90,000 a year.", None),
        ("Most plumbers have a bachelor's degree and earn $90,000 a year.", None),
        ("Freelancers earn more, but the average plumber earns $90,000 a year.", None),
        ("In the European Union plumbers earn $90,000 a year.", None),
        ("Plumbers with master certifications earn $90,000 a year.", "“Plumbers with master certifications earn $90,000 a year”"),
    ],
)
def test_a_figure_is_of_the_group_that_its_clause_names(words: str, group: str | None) -> None:
    assert [grade for _, grade in grades(words)] == [group]


def test_each_figure_of_a_sentence_has_the_group_of_its_own_clause() -> None:
    text = "Unionized welders report an average salary of $82,000, while non-union welders earn around $56,000."
    assert grades(text) == [("$82,000 a year", "in a union"), ("$56,000 a year", "not in a union")]


def test_a_row_a_column_and_a_heading_name_the_group_of_their_figures() -> None:
    rows = "| Employed | £52,000 | £39,550 |\n| Sole trader | £59,000 | £40,000 |\n"
    table = f"# Welder salary\n\n| Level | Per year | Take home pay |\n|---|---|---|\n{rows}"
    assert grades(table) == [
        ("£52,000 a year", None),
        ("£39,550 a year", "after tax"),
        ("£59,000 a year", "self-employed"),
        ("£40,000 a year", "after tax"),
    ]
    assert grades("# Welder salary\n\n## Self-employed welders\n\nThey earn £41,000 a year.\n") == [
        ("£41,000 a year", "self-employed")
    ]


def test_what_the_occupation_itself_is_called_is_no_group_of_it() -> None:
    assert grades("A home health aide earns $32,000 a year.") == [("$32,000 a year", None)]


def test_what_introduces_a_list_names_the_group_of_its_figures() -> None:
    lead = "Most work full time, but part-time workers also earn a high hourly rate:"
    assert grades(f"# Trades\n\n{lead}\n\n- Plumbers: $24 per hour\n- Welders: $22 per hour\n") == [
        ("$24 an hour", "part-time"),
        ("$22 an hour", "part-time"),
    ]
