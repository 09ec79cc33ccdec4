"""Where, when and how long people work, and what has hours and places without being work."""

from __future__ import annotations

import pytest

from flows.extract.work_arrangement import extract
from tests.flows.extract.reading import page_of


def said(words: str) -> list[tuple[str, str, str]]:
    return [(row["subject"], row["arrangement"], row["aspect"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Most data analysts work full-time.", ("data analyst", "full-time", "hours")),
        ("Data engineers often work remotely.", ("data engineer", "remote", "place")),
        ("Data engineers work fully remotely.", ("data engineer", "fully remote", "place")),
        ("Remote work is common for web developers.", ("web developer", "remote", "place")),
        ("Welders can't work remotely.", ("welder", "on-site only", "place")),
        ("Nurses may be on call.", ("nurse", "on call", "schedule")),
        ("Lawyers work more than 50 hours a week.", ("lawyer", "more than 50 hours a week", "hours")),
        ("Tutors work 10-20 hours a week.", ("tutor", "10-20 hours a week", "hours")),
        ("Tutors work 12 to 16 hours a week.", ("tutor", "12-16 hours a week", "hours")),
        ("Overtime is common for electricians.", ("electrician", "overtime", "hours")),
        ("# Surveyor\n\n- Employment type: Part-time\n", ("surveyor", "part-time", "hours")),
        ("# Surveyor\n\n- Location: Leeds (hybrid)\n", ("surveyor", "hybrid", "place")),
    ],
)
def test_an_arrangement_has_one_name(words: str, expected: tuple[str, str, str]) -> None:
    assert said(words) == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Most welder positions are remote or hybrid.", ["remote", "hybrid"]),
        ("Half of the welders work remote-first or hybrid².", ["remote", "hybrid"]),
        ("Welders often work overnight shifts.", ["night work"]),
        ("Welders often work nights.", ["night work"]),
        ("Welders work 12-hour shifts.", ["shift work"]),
        ("Welders work long hours.", ["long hours"]),
        ("The job of a welder involves long hours in the shop.", ["long hours"]),
        ("Welders work where a fault cannot be mended overnight.", []),
        ("The work of a welder involves planning and sleepless nights.", []),
        ("Welders often have to sit for long hours.", []),
        ("Welders need to be able to stand for long hours.", []),
        ("The work of a welder involves long hours of standing.", []),
        ("Welders work long hours on their feet.", []),
        ("After floods, welders work 18-hour shifts.", []),
    ],
)
def test_what_a_word_is_said_with_tells_whether_it_is_of_working_hours(words: str, expected: list[str]) -> None:
    assert [arrangement for _, arrangement, _ in said(words)] == expected


def test_the_quote_holds_the_other_way_that_is_said_with_one() -> None:
    [first, _] = extract(page_of("Most welder positions are remote or hybrid."))
    assert first["quote"] == "Most welder positions are remote or hybrid"


def test_each_of_a_list_is_a_claim() -> None:
    words = "Nurses work nights, weekends and holidays."
    assert [arrangement for _, arrangement, _ in said(words)] == ["night work", "weekend work", "holiday work"]


@pytest.mark.parametrize(
    "words",
    [
        "The data analyst bootcamp is part-time.",
        "Do data analysts work remotely?",
        "Geographers work with remote sensing.",
        "Data engineers rarely work weekends.",
        "Remote data engineers earn $120,000.",
        "I work remotely as a data engineer.",
        "Cloud architects design hybrid cloud systems.",
        "The paradigm shift has reached lawyers.",
        "A data engineer has 10 years of work experience.",
        "# Baker\n\n## Requirements\n\n- 3 years of experience working full-time in bakeries\n",
        "# Technician\n\n## Duties\n\n- Help customers over the phone or in person\n",
        "# Technician\n\n- Work with logs and remote connection tools\n",
        "Let's say a nurse works only 30 hours a week.",
        "Kitchens provide cooks with meals during shifts.",
        "# Nurse\n\nExplain how the rota works or what 'flexible hours' means.\n",
        "# Welder\n\nWe offer:\n\n- Work in a new hall, including onsite showers and an on-site canteen\n",
    ],
)
def test_hours_and_places_of_something_else_are_no_claim(words: str) -> None:
    assert said(words) == []


def test_the_employment_type_of_an_advertisement_is_a_claim() -> None:
    head = '---\ntitle: "Data Engineer"\ndatePosted: "2025-01-02"\ncompany: "Acme"\n'
    words = head + 'employmentType: "Full-time"\n---\n\nWe are hiring. Apply now.\n'
    assert said(words) == [("data engineer", "full-time", "hours")]


def test_the_quote_is_verbatim_and_tight() -> None:
    page = page_of("Much could be said. **Travel agents** usually work *full-time*, as a rule. More follows.")
    [row] = extract(page)
    assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"]
    assert row["quote"] == "work *full-time"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Full time is the rule for nurses.", ["full-time"]),
        ("Part-time work is customary among tutors.", ["part-time"]),
        ("# Nurse\n\n### Can nurses work remotely?\n\nYes, in telehealth.\n", ["remote"]),
        ("# Nurse\n\nIs part-time work possible? Absolutely.\n", ["part-time"]),
        ("# Data analyst\n\n## Location\n\nLeeds (hybrid, two days in the office)\n", ["hybrid"]),
        ("# Data analyst\n\n- Remote: yes, mostly\n", ["remote"]),
        ("Data analysts work three days a week from home.", ["hybrid"]),
        ("Data analysts spend 2-3 days a week in the office.", ["hybrid"]),
        ("# Data analyst\n\nMost data analysts are self-employed.\n", ["freelance"]),
        ("# Data analyst\n\nSome positions are part-time.\n", ["part-time"]),
        ("Consultants need frequent travel.", ["travel"]),
        ("Data engineers travel frequently to other plants.", ["travel"]),
        ("# Nurse\n\n### Can nurses work remotely?\n\nNo, hardly ever.\n", []),
        ("# Data analyst\n\n- Remote: no\n", []),
        ("Pilots work many nights away from home.", []),
        ("Many data analysts want to work remotely.", []),
        ("The data analyst course is three days a week from home.", []),
        ("Data analysts enjoy long holidays.", []),
        ("Data analysts get benefits that include 12 holidays.", []),
        ("The package of data analysts includes paid vacation and holidays.", []),
        ("# Data analyst\n\n| City | Pay |\n|---|---|\n| Remote | $90,000 |\n", []),
    ],
)
def test_a_rule_an_answer_a_label_or_days_say_how_people_work(words: str, expected: list[str]) -> None:
    assert [arrangement for _, arrangement, _ in said(words)] == expected


def test_the_rows_of_postings_say_where_each_is() -> None:
    table = "| Job | Where |\n|---|---|\n| Data Engineer | Leeds (Hybrid) |\n| Data Analyst | Remote |\n"
    assert said(f"# Data analyst\n\n{table}") == [("data engineer", "hybrid", "place"), ("data analyst", "remote", "place")]


@pytest.mark.parametrize(
    ("words", "arrangements"),
    [
        ("# Baker\n\nThe bootcamp is fast. You'll be learning daily. You'll need 40 hours a week to keep up.", []),
        ("# Baker\n\nThe course is hard. It is more likely that you'll be working 50 hours a week.", []),
        ("# Baker\n\nWe never hire without interviews either in-person or by phone.", []),
        ("# Baker\n\nThe work is hard. You'll be working 50 hours a week.", ["50 hours a week"]),
        ("# Baker\n\nMost learn on the job. Bakers often work 50 hours a week.", ["50 hours a week"]),
    ],
)
def test_hours_of_a_course_and_places_of_interviews_are_not_those_of_the_work(words: str, arrangements: list[str]) -> None:
    assert [row["arrangement"] for row in extract(page_of(words))] == arrangements


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("This is what you need to start your career as a full-time baker.", []),
        ("Small towns support a full-time baker only if it pays.", []),
        ("A newsletter offers tips, and even remote workers read it.", []),
        ("Many bakers work as freelance bakers.", ["freelance"]),
        ("Most bakers are full-time employees.", ["full-time"]),
        ("Bakers work 220 days after weekends, holidays and leave.", []),
        ("Bakers work weekends and holidays.", ["holiday work", "weekend work"]),
        ("Location: you must be in the shop and cannot work from home.", []),
        ("2. Offer remote work to keep the best.", []),
        ("- **Place.** 38% offer remote work, up from 9%.", ["remote"]),
        ("How many bakeries offer remote work? 🏠 We counted the posts.", []),
        ("## Bread boot camp\n\n- 20 hours a week, part-time is common", []),
        ("## Bread boot camp\n\n- Most of these jobs are full-time", ["full-time"]),
        ("| Type | Pay | Count |\n|---|---|---|\n| Full-time | high | 90 |\n| Part-time | low | 9 |", []),
        ("| Job | Type |\n|---|---|\n| Baker | Full-time |", ["full-time"]),
    ],
)
def test_kinds_of_workers_days_off_questions_and_courses_are_no_arrangements(words: str, expected: list[str]) -> None:
    assert sorted(row["arrangement"] for row in extract(page_of(f"# Baker\n\n{words}"))) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Baker\n\nJob type: [Full-time / Part-time]", []),
        ("# Baker\n\nIt tells of work-life balance, stress and remote work.", []),
        ("# Persona 2: Baker\n\nLocation: Remote", []),
        ("# Baker\n\nTarn Works | Leeds | Hybrid\n\n## Senior tasks\n\nWe offer hybrid work to our senior staff.", ["hybrid"]),
    ],
)
def test_forms_and_personas_tell_of_no_job_and_one_job_is_told_of_once(words: str, expected: list[str]) -> None:
    assert [row["arrangement"] for row in extract(page_of(words))] == expected
