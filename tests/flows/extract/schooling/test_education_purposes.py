"""What a degree is asked for or not asked for: to become something, or for what no work is; and who is meant by it."""

from __future__ import annotations

import pytest

from tests.flows.extract.schooled import TITLE, Claim, claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Becoming a surveyor requires a degree in geodesy.", [("degree", "required", ["geodesy"])]),
        ("Becoming a land surveyor demands a bachelor's degree.", [("bachelor", "required", [])]),
        ("Becoming a surveyor usually needs a bachelor's degree.", [("bachelor", "typical", [])]),
        ("A degree is becoming a requirement for surveyors.", [("degree", "preferred", [])]),
        ("It doesn't take a degree to become a surveyor.", [("degree", "not required", [])]),
        ("It does not necessarily take a college degree to work in surveying.", [("degree", "not required", [])]),
        ("It takes no degree to start as a surveyor.", [("degree", "not required", [])]),
        ("It doesn't take a physics degree to realise that surveyors are busy.", []),
        ("You don't need a law degree to see that surveyors work hard.", []),
        ("Surveyors do not need a law degree to have a conversation about boundaries.", []),
        ("You don't need a degree to have a career as a surveyor.", [("degree", "not required", [])]),
    ],
)
def test_what_it_takes_to_do_the_work_is_told_from_what_it_takes_to_understand_something(
    text: str, expected: list[Claim]
) -> None:
    assert claims(TITLE + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A geodesy degree is not required, but applicants studying for one elsewhere are encouraged to apply.",
            [("degree", "not required", ["geodesy"])],
        ),
        ("A degree isn't needed, though people with a licence are preferred.", [("degree", "not required", [])]),
        ("A diploma is not mandatory, but students of any school are welcome.", [("degree", "not required", [])]),
        ("A degree is not required, but candidates with one are preferred.", [("degree", "optional", [])]),
        ("A degree is not required, but it is preferred.", [("degree", "optional", [])]),
        ("As a PhD in physics, you do not need a law degree.", [("degree", "not required", ["law"])]),
        ("With a bachelor's in physics you don't need a master's degree.", [("master", "not required", [])]),
        ("Holding a diploma, you won't need a bachelor's degree.", [("bachelor", "not required", [])]),
        ("With a bachelor's degree, you can become a surveyor.", [("bachelor", "typical", [])]),
        ("A degree you do not need.", [("degree", "not required", [])]),
        ("We would love to hear from people with a PhD in geodesy.", [("doctorate", "preferred", ["geodesy"])]),
        ("Our surveyors hold at least a master's degree in geodesy.", []),
        ("Our chartered engineers all have a bachelor's degree.", []),
        ("Our surveyors must have a bachelor's degree.", [("bachelor", "required", [])]),
    ],
)
def test_it_is_told_whose_degree_is_meant(text: str, expected: list[Claim]) -> None:
    assert claims(TITLE + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Earn an associate degree in geodesy (ADG, 2 years) or a Bachelor of Geodesy (BG, 3-4 years).",
            [("associate", "required", ["geodesy"]), ("bachelor", "required", ["geodesy"])],
        ),
        (
            "Surveyors need a Bachelor of Science (BSc, three years) or a Master of Science (MSc, five years).",
            [("bachelor", "required", []), ("master", "required", [])],
        ),
        (
            "Surveyors have a bachelor's degree and also complete a master's degree in geodesy.",
            [("bachelor", "typical", []), ("master", "typical", ["geodesy"])],
        ),
        (
            "Surveyors need a degree in geodesy and participating in field work.",
            [("degree", "required", ["geodesy"])],
        ),
        ("No post-graduation supervised practice is required of surveyors.", []),
        ("It is helpful to take physics in your 10+2 examinations.", []),
        ("Surveyors must have passed 10+2.", [("high school", "required", [])]),
    ],
)
def test_degrees_are_read_to_their_end_and_what_only_sounds_like_one_is_none(text: str, expected: list[Claim]) -> None:
    assert claims(TITLE + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A degree in geodesy and a licence; often a graduate degree.",
         [("degree", "required", ["geodesy"]), ("postgraduate", "typical", [])]),
        ("A bachelor's degree in geodesy; ideally a master's degree.",
         [("bachelor", "required", ["geodesy"]), ("master", "preferred", [])]),
        ("Pay is good. Entry-level education HIGH SCHOOL DIPLOMA with a year of practice.", [("high school", "typical", [])]),
        ("Physical education and a diploma are two things.", []),
        ("Surveyors come out of two-year associate programs.", [("associate", "typical", [])]),
        ("Land surveyors are licensed after an associate degree and an exam.", [("associate", "typical", [])]),
        ("Students come out of two-year associate programs with debts.", []),
        ("We are especially interested in students doing a PhD in geodesy.", [("doctorate", "preferred", ["geodesy"])]),
        ("I do not need a degree to become a surveyor.", [("degree", "not required", [])]),
        ("I do not need a degree to be happy.", []),
        ("If you want to move up, you must get a master's degree.", [("master", "preferred", [])]),
        ("If you want to work in a county office, you must get a master's degree.", [("master", "required", [])]),
        ("There are posts that require a college degree and those that don't.", []),
        ("At least for a bachelor's degree, the county college is a good deal.", []),
        ("A B.Sc. in geodesy encourages students to travel.", []),
    ],
)  # fmt: skip
def test_entries_and_asides_are_read_with_their_own_force(text: str, expected: list[Claim]) -> None:
    assert claims(TITLE + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("| Question | Answer |\n| --- | --- |\n| Degree required? | No |\n| Cost? | $50 |", [("degree", "not required", [])]),
        ("| Question | Answer |\n| --- | --- |\n| Is a PhD needed? | Usually |\n| Cost? | $50 |", [("doctorate", "typical", [])]),
        ("Get a geodesy degree\n\nEarn a bachelor's degree in geodesy.", [("bachelor", "required", ["geodesy"])]),
        ("## Get a geodesy degree\n\nEarn a bachelor's degree in geodesy.", [("bachelor", "required", ["geodesy"])]),
        ("### Academic programs\n\n1. Master's in geodesy\n2. Bachelor's in physics",
         [("master", "optional", ["geodesy"]), ("bachelor", "optional", ["physics"])]),
        ("- Complete a bachelor's degree in physics.\n- Pursue a PhD in geodesy.",
         [("bachelor", "required", ["physics"]), ("doctorate", "required", ["geodesy"])]),
        ("A master's degree can help and is typically in physics or geodesy.", [("master", "preferred", ["physics", "geodesy"])]),
        ("A master's degree can help. A job is often in person.", [("master", "preferred", [])]),
    ],
)  # fmt: skip
def test_what_stands_around_a_degree_answers_or_names_it(text: str, expected: list[Claim]) -> None:
    assert claims(TITLE + text) == expected


def test_the_labels_of_shares_ask_for_nothing() -> None:
    words = '[{"title": "Surveyor", "salary": "$50,000", "shares": [{"label": "Master\'s degree", "pct": 14.5}]}]'
    assert claims(words, "page.json") == []
