"""A degree that comes first: what one does who has it is the work, or something else."""

from __future__ import annotations

import pytest

from tests.flows.extract.schooled import TITLE, Claim, claims


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("After completing a bachelor's degree, you can start working as a surveyor.", [("bachelor", "typical", [])]),
        ("After earning an MSc in geodesy, many go on to become surveyors.", [("master", "typical", ["geodesy"])]),
        ("Once you have a diploma or a BSc you can apply for jobs as a surveyor.", [("bachelor", "typical", [])]),
        ("Upon completing a PhD, the future surveyor starts a two-year residency.", [("doctorate", "typical", [])]),
        ("With a BSc in geodesy in hand, you are ready to look for a job.", [("bachelor", "typical", ["geodesy"])]),
        ("Following an associate degree, aspiring surveyors spend a year in a field crew.", [("associate", "typical", [])]),
        ("After a master's degree in law, future surveyors complete a traineeship.", [("master", "typical", ["law"])]),
        ("Having earned a BSc, you can then join a firm.", [("bachelor", "typical", [])]),
        ("Surveyors start their careers after a bachelor's degree.", [("bachelor", "typical", [])]),
        ("Once a bachelor's degree is under your belt, look for a junior post.", [("bachelor", "typical", [])]),
        ("After earning a bachelor's degree, you must pass an exam.", [("bachelor", "required", [])]),
        ("Only after a master's degree may one call oneself a surveyor.", [("master", "required", [])]),
        ("Students who finish a BSc can go straight into work.", [("bachelor", "typical", [])]),
    ],
)
def test_a_degree_is_asked_for_where_the_work_comes_after_it(sentence: str, expected: list[Claim]) -> None:
    assert claims(TITLE + sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "After a bachelor's degree, Sara became a surveyor in Leeds.",
        "After completing a bachelor's degree, students can enrol in our diploma course.",
        "After graduating with a college degree, I worked as a surveyor for ten years.",
        "After finishing a bachelor's degree, Tom moved to Leeds and opened a bakery.",
        "Many individuals take up surveying in towns where many people can get a degree online.",
    ],
)
def test_what_one_person_or_a_student_does_after_a_degree_asks_nothing(sentence: str) -> None:
    assert claims(TITLE + sentence) == []
