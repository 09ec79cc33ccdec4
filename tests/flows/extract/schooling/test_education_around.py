"""What stands around a degree in its clause: what is asked for besides, what comes after it, who asks and who is asked."""

from __future__ import annotations

import pytest

from tests.flows.extract.schooled import Claim, claims_of_surveyors


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A graduate degree and licensure is required.", [("postgraduate", "required", [])]),
        ("A degree and two years of practice are preferred.", [("degree", "preferred", [])]),
        ("A degree plus relevant internships are a must.", [("degree", "required", [])]),
        ("You can get a degree and an apprenticeship is required.", [("degree", "optional", [])]),
    ],
)
def test_what_is_asked_for_together_has_one_predicate(words: str, expected: list[Claim]) -> None:
    assert claims_of_surveyors(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "An MBA or engineering degree is preferred.",
            [("master", "preferred", []), ("degree", "preferred", ["engineering"])],
        ),
        ("Glaziers typically need a Ph. D. or law degree.", [("doctorate", "typical", []), ("degree", "typical", ["law"])]),
        ("A geology or physics degree is required.", [("degree", "required", ["geology", "physics"])]),
        (
            "You need a computer science bachelor's or master's degree.",
            [("bachelor", "required", ["computer science"]), ("master", "required", ["computer science"])],
        ),
    ],
)
def test_a_field_before_the_second_of_two_degrees_is_its_own(words: str, expected: list[Claim]) -> None:
    assert claims_of_surveyors(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("After earning a bachelor's degree, you must pass an exam.", [("bachelor", "required", [])]),
        ("After earning a BSc in geology, aspiring glaziers need to serve two years.", [("bachelor", "required", ["geology"])]),
        ("Upon completion of a bachelor's degree, they have to find a workshop.", [("bachelor", "required", [])]),
        ("After four years of study to earn a bachelor's degree, you can rest.", []),
        ("After earning this degree, you can work abroad.", []),
        ("Becoming a glazier takes a bachelor's degree and patience.", [("bachelor", "required", [])]),
        ("Becoming a glazier takes time. A bachelor's degree gives a name.", []),
        ("Those who like glass should study physics and earn a bachelor's degree.", [("bachelor", "required", [])]),
        ("After completing a bachelor's degree, students must apply to the course.", []),
        ("This job usually requires four years of college leading to a bachelor's degree.", [("bachelor", "typical", [])]),
        ("Glass school offers courses leading to a bachelor's degree.", []),
    ],
)
def test_what_must_be_done_after_a_degree_asks_for_the_degree(words: str, expected: list[Claim]) -> None:
    assert claims_of_surveyors(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Most universities require lecturers to hold a doctorate.", [("doctorate", "typical", [])]),
        ("Universities require applicants to hold a bachelor's degree.", []),
        ("A bachelor's degree is required for most posts, and for admission to the guild.", [("bachelor", "required", [])]),
        ("A bachelor's degree is required for admission.", []),
        ("Minimum eligibility to pursue land surveying (BTech) is class 12 with mathematics.", []),
        ("To pursue land surveying at the postgraduate level, the candidate must have a bachelor's degree.", []),
        ("For UG: the candidate should have passed 10+2.", []),
        ("To pursue a career at the senior level you must have a bachelor's degree.", [("bachelor", "required", [])]),
        ("Applicants to the MSc must hold a bachelor's degree.", []),
        ("Earn your bachelor's degree online at Pane University.", []),
        ("Earn your bachelor's degree.", [("bachelor", "required", [])]),
        ("You will receive a bachelor's degree when you finish.", []),
        ("It used to be that most workshops required a bachelor's degree.", []),
        ("The share of adverts requiring a bachelor's degree fell from 80 percent to 60 percent.", []),
        ("Those who advocate the requirement for glaziers to have a degree are few.", []),
        ("I'm the founder of a firm called Glass & Co. and have a master's degree in geology.", []),
        ("My advice is that a master's degree is valuable.", [("master", "preferred", [])]),
        ("It takes a fraction of the time that a PhD takes.", []),
        ("You will graduate in spring with a master's degree.", [("master", "required", [])]),
        ("Higher degrees (masters, PhD) in geology are accepted as experience.", []),
    ],
)
def test_who_asks_and_whom_decides(words: str, expected: list[Claim]) -> None:
    assert claims_of_surveyors(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Graduate degrees in law are available for those who want to teach.", [("postgraduate", "optional", ["law"])]),
        ("An associate degree is aimed at those looking to start early.", [("associate", "optional", [])]),
        ("Degrees in physics can provide the skills necessary for a career in glass.", [("degree", "preferred", ["physics"])]),
        ("Pursuing a bachelor's degree in glass or a related field, such as physics, provides you with a solid understanding.",
         [("bachelor", "preferred", ["glass", "physics"])]),
        ("You can enhance your resume with a degree in physics.", [("degree", "preferred", ["physics"])]),
        ("Having a PhD is pretty well-regarded in the trade.", [("doctorate", "preferred", [])]),
        ("A degree in glass is the recognised qualification for glaziers.", [("degree", "required", ["glass"])]),
        ("Many workshops look for a BSc.", [("bachelor", "preferred", [])]),
        ("Most workshops look for a BSc.", [("bachelor", "typical", [])]),
        ("While a degree is not strictly necessary, many firms prefer or require candidates to have a background in glass.",
         [("degree", "not required", [])]),
        ("While a degree is not strictly necessary, many firms prefer it.", [("degree", "preferred", [])]),
    ],
)  # fmt: skip
def test_what_a_degree_gives_or_who_wishes_for_it_says_with_what_force(words: str, expected: list[Claim]) -> None:
    assert claims_of_surveyors(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A master's degree or foreign equivalent in geology is required.", ["geology"]),
        ("A degree in law, information systems (IS), or physics is required.", ["law", "information systems", "physics"]),
        ("A degree in a relevant field (including, but not limited to, law, geology and physics) is required.",
         ["law", "geology", "physics"]),
    ],
)  # fmt: skip
def test_fields_are_read_past_asides(words: str, expected: list[str]) -> None:
    assert [fields for _, _, fields in claims_of_surveyors(words)] == [expected]


def test_how_far_up_something_is_is_no_degree() -> None:
    assert claims_of_surveyors("## Requirements\n\n- Work with higher-level systems\n- Higher-level thinking") == []
    assert claims_of_surveyors("A higher-level degree is required.") == [("postgraduate", "required", [])]


def test_a_general_education_degree_is_of_a_high_school() -> None:
    assert claims_of_surveyors("High school diploma or General Education Degree (GED) required") == [
        ("high school", "required", [])
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("While a degree isn't always required, many glaziers hold a BSc.",
         [("degree", "not required", []), ("bachelor", "typical", [])]),
        ("A degree isn't required, but many firms prefer a BSc.",
         [("degree", "not required", []), ("bachelor", "preferred", [])]),
        ("An MSc isn't required but can help you rise.", [("master", "optional", [])]),
        ("Many firms prefer or require glaziers to have a BSc.", [("bachelor", "preferred", [])]),
        ("Some glaziers may be hired with an associate degree.", [("associate", "optional", [])]),
        ("A degree is achievable without effort.", []),
        ("The trade is achievable without a degree.", [("degree", "not required", [])]),
        ("In addition to a BSc, glaziers must have a licence.", [("bachelor", "required", [])]),
        ("In addition to a BSc, the school offers a diploma.", []),
    ],
)  # fmt: skip
def test_a_second_clause_says_its_own(words: str, expected: list[Claim]) -> None:
    assert claims_of_surveyors(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A master's degree or additional certifications in law are preferred.", [[]]),
        ("A degree or diploma in law is required.", [["law"]]),
        ("The role calls for a degree in physics, and the ABC badge is a plus.", [["physics"]]),
        ("A degree in physics and the law is required.", [["physics", "law"]]),
        ("A glazier holds a master's degree in physics, focusing on the bending of panes.", [["physics"]]),
        ("Barrier to entry: a degree in physics and licensing", [["physics"]]),
    ],
)
def test_what_stands_after_the_fields_is_none(words: str, expected: list[list[str]]) -> None:
    assert [fields for _, _, fields in claims_of_surveyors(words)] == expected
