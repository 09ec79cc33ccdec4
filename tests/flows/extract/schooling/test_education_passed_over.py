"""Degrees that are passed over for something else, one of several ways, or told of as history; ranks that sound like degrees."""

from __future__ import annotations

import pytest

from tests.flows.extract.schooled import TITLE, Claim, claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Portfolio, not diploma.", [("degree", "not required", [])]),
        ("What counts for surveyors is experience, not a degree.", [("degree", "not required", [])]),
        ("Surveyors are judged on results, not on degrees.", [("degree", "not required", [])]),
        ("You don't have to go to college to become a surveyor.", [("degree", "not required", [])]),
        ("You can be a surveyor without going to university.", [("degree", "not required", [])]),
        ("Many surveyors never went to college.", [("degree", "not required", [])]),
        ("No diploma is required to work as a surveyor.", [("degree", "not required", [])]),
        ("Do surveyors have to go to college?\n\nNo.", [("degree", "not required", [])]),
        ("Nobody has ever asked a surveyor for a degree.", [("degree", "not required", [])]),
        ("Nobody checks whether a surveyor has a degree.", [("degree", "not required", [])]),
        ("There is no compulsory degree for surveyors.", [("degree", "not required", [])]),
        ("No particular degree is prescribed for surveyors.", [("degree", "not required", [])]),
        ("Do you need to attend college to be a surveyor?\n\nYes, you do.", []),
        ("A diploma in geodesy is awarded at the end.", []),
        ("Some surveyors went to college, others did not.", []),
        ("Which diploma you take depends on whether or not you want to lead a crew.", []),
        ("Whether or not surveyors need a degree depends on the county.", []),
        ("Our founder dropped out of a bachelor's degree in law.", []),
    ],
)
def test_none_is_asked_for_where_something_else_counts_or_nobody_need_have_studied(text: str, expected: list[Claim]) -> None:
    assert claims(TITLE + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Get a special education, either through a degree program or a bootcamp.", [("degree", "optional", [])]),
        ("You'll want to be trained, be it through a degree program or a bootcamp.", [("degree", "optional", [])]),
        ("Surveyors learn their trade through a bachelor's degree or an apprenticeship.", [("bachelor", "optional", [])]),
        ("Surveyors come into the profession via a BSc, a bootcamp or self-study.", [("bachelor", "optional", [])]),
        ("Options for future surveyors include a BSc in law, courses and apprenticeships.", [("bachelor", "optional", ["law"])]),
        ("Either a BSc or a trade certificate will get you a job.", [("bachelor", "typical", [])]),
    ],
)
def test_a_degree_beside_another_way_to_learn_is_an_option(text: str, expected: list[Claim]) -> None:
    assert claims(TITLE + text) == expected


def test_degrees_that_help_though_none_is_needed_are_options() -> None:
    text = "Degrees aren't mandatory, but they speed things up:\n\n- **Degrees:** BSc in geodesy or an MSc in law\n"
    assert claims(TITLE + text) == [
        ("degree", "not required", []),
        ("bachelor", "optional", ["geodesy"]),
        ("master", "optional", ["law"]),
    ]
    text = "**Is a degree necessary?**\n\nNo, it isn't. Degrees in law or geodesy can provide a solid foundation."
    assert claims(TITLE + text) == [("degree", "not required", []), ("degree", "preferred", ["law", "geodesy"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "Until 1950 a bachelor's degree was the standard.",
        "By 1920, most states required a bachelor's degree.",
        "In the nineteenth century, students entered the course without a university degree.",
        "In the early 1900s, surveyors rarely held a degree.",
        "More and more students choose a bachelor's degree in law.",
        "This is a subject in which many people can take a degree.",
        "Many universities awarded a bachelor's degree in geodesy.",
    ],
)
def test_the_history_of_a_degree_asks_nothing(sentence: str) -> None:
    assert claims(TITLE + sentence) == []


@pytest.mark.parametrize(
    "text",
    [
        "### Senior/Master Level (10+ years)\n\n- Foreman\n",
        "### Journeyman or Master Level\n\n- Five years of practice\n",
    ],
)
def test_the_rank_of_a_master_is_no_degree(text: str) -> None:
    assert claims(TITLE + text) == []


@pytest.mark.parametrize(
    ("entry", "fields"),
    [
        ("Bachelor's degree in any branch of engineering or design", ["engineering", "design"]),
        ("Relevant degree in the IT industry", ["it"]),
        ("PhD/Postdoc of a good university in the area of physics/chemistry", ["physics", "chemistry"]),
        ("PhD or equivalent work experience in physics or geology", ["physics", "geology"]),
        ("BSc - preferably in physics or geology", ["physics", "geology"]),
        ("Master's degree holder in geology", ["geology"]),
        ("Degree in the domain of geology", ["geology"]),
        ("Degree (Master or equivalent) in geology", ["geology"]),
        ("Degree within geology or physics", ["geology", "physics"]),
        ("A bachelor's educational background in geology", ["geology"]),
        ("Degree qualified (geology, physics)", ["geology", "physics"]),
    ],
)
def test_fields_in_a_branch_an_industry_or_behind_what_would_do_too(entry: str, fields: list[str]) -> None:
    assert [named for _, _, named in claims(f"{TITLE}## Requirements\n\n- {entry}\n")] == [fields]


def test_jobs_that_somebody_considered_are_no_choice_of_ways() -> None:
    text = "I looked for posts. I did consider jobs at sea.\n\n- 3 years of experience\n- BSc in geodesy or other related field\n"
    assert claims(TITLE + text) == [("bachelor", "required", ["geodesy"])]


def test_a_degree_in_short_adds_no_field_to_the_one_that_it_is_short_for() -> None:
    text = "You need a bachelor's in paper technology (BSPT)."
    assert claims(TITLE + text) == [("bachelor", "required", ["paper technology"])]


def test_who_starts_after_a_degree_is_no_field_of_it() -> None:
    text = "After completing a BSc in geodesy, data analysts may go into private practice."
    assert claims(TITLE + text) == [("bachelor", "typical", ["geodesy"])]


def test_marks_that_are_asked_for_make_a_degree_no_one_persons() -> None:
    assert claims(TITLE + "## Education\n\n- BSc in geodesy, GPA 3.1 or above\n") == [("bachelor", "typical", ["geodesy"])]
    assert claims(TITLE + "## Education\n\n- BSc in geodesy, GPA 3.1\n") == []
