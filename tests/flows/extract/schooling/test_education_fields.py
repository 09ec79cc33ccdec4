"""Fields of study: how they attach to a degree, from the same sentence, the next one, or the list below it."""

from __future__ import annotations

import pytest

from flows.extract.education import extract
from tests.flows.extract.reading import page_of
from tests.flows.extract.schooled import TITLE

Claim = tuple[str, list[str]]


def fields(words: str) -> list[Claim]:
    return [(row["degree"], row["fields"]) for row in extract(page_of(TITLE + words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # a list below that the degree announces
        (
            "## Requirements\n\n- Bachelor's degree in one of the following fields:\n  - Geomatics\n  - Civil Engineering\n"
            "- Two years of experience",
            [("bachelor", ["geomatics", "civil engineering"])],
        ),
        (
            "## Requirements\n\n- A degree in any of these subjects:\n  - Physics\n  - Mathematics",
            [("degree", ["physics", "mathematics"])],
        ),
        (
            "You must have a bachelor's degree in one of these disciplines:\n\n- Geomatics\n- Surveying\n- Patience",
            [("bachelor", ["geomatics", "surveying"])],
        ),
        ("You need a degree. You will learn:\n\n- Physics\n- Mathematics", [("degree", [])]),
        ("You need a bachelor's degree in one of these countries:\n\n- Norway\n- Chile", [("bachelor", [])]),
        # the program that it is from
        ("You need a master's degree from an accredited geodesy program.", [("master", ["geodesy"])]),
        ("You need a master's degree from an accredited four-year program.", [("master", [])]),
        # examples
        (
            "You need a degree in geography, geology, or a more technical field like statistics or physics.",
            [("degree", ["geography", "geology", "statistics", "physics"])],
        ),
        (
            "Many surveyors hold a master's degree (for example in geodesy, cartography or land management).",
            [("master", ["geodesy", "cartography", "land management"])],
        ),
        ("Most surveyors have a bachelor's degree, for example in geomatics.", [("bachelor", ["geomatics"])]),
        ("You need a bachelor's degree (usually four years).", [("bachelor", [])]),
        # said later
        (
            "A bachelor's degree is the usual schooling, most often in geomatics or geography.",
            [("bachelor", ["geomatics", "geography"])],
        ),
        (
            "Most surveyors hold an associate degree. This education is in the fields of drafting and geomatics.",
            [("associate", ["drafting", "geomatics"])],
        ),
        ("A bachelor's degree is required, usually in person.", [("bachelor", [])]),
        # between the level and the noun
        ("You need a four-year forestry degree.", [("bachelor", ["forestry"])]),
        ("Employers ask for an undergraduate civil engineering degree.", [("bachelor", ["civil engineering"])]),
        ("A two-year surveying degree is enough.", [("associate", ["surveying"])]),
        ("A graduate geomatics degree is preferred.", [("postgraduate", ["geomatics"])]),
        ("You need a four-year accredited degree.", [("bachelor", [])]),
        ("Many complete two- or four-year culinary degrees.", [("associate", ["culinary"]), ("bachelor", ["culinary"])]),
        ("You need a two- to four-year program.", []),
        ("You do not need a culinary degree.", [("degree", ["culinary"])]),
        # what follows "bachelor of"
        ("A bachelor of surveying is required.", [("bachelor", ["surveying"])]),
        ("You need a master's of public health.", [("master", ["public health"])]),
        ("You must be a master of communication.", []),
        # a name with "of" in it, and where a name ends
        ("You need a degree in history of art or fine art.", [("degree", ["history of art", "fine art"])]),
        ("A degree in engineering represents the first step.", [("degree", ["engineering"])]),
        ("Common degrees for surveyors include geomatics and geography.", [("degree", ["geomatics", "geography"])]),
        (
            "You need a bachelor's degree in a related field (e.g., geodesy, cartography).",
            [("bachelor", ["geodesy", "cartography"])],
        ),
        ("Graduation from an accredited college or university with major work in geodesy.", [("bachelor", ["geodesy"])]),
        ("You need a bachelor's degree or equivalent experience in geodesy or geology.", [("bachelor", ["geodesy", "geology"])]),
        ("You need a bachelor's degree or equivalent experience in a laboratory.", [("bachelor", [])]),
        (
            "You can pursue a postgraduate diploma (PgDip) or master's (MSc) in law.",
            [("postgraduate", ["law"]), ("master", ["law"])],
        ),
        ("A Master of Science or PhD in geodesy is required.", [("master", ["geodesy"]), ("doctorate", ["geodesy"])]),
        ("You need an A-Level in Maths.", [("high school", ["maths"])]),
        (
            "Typically, students pursue a bachelor's degree in fields such as:\n\n* Geomatics\n* Commerce",
            [("bachelor", ["geomatics", "commerce"])],
        ),
        (
            "While a BSc in geomatics is ideal, related fields such as geology or geography will do.",
            [("bachelor", ["geomatics", "geology", "geography"])],
        ),
        ("Earn a bachelor's degree: Nursing schools usually ask for it.", [("bachelor", [])]),
        # one's own field is none, nor is a country
        (
            "A PhD in your specialism or a master's in museum studies is required.",
            [("doctorate", []), ("master", ["museum studies"])],
        ),
        ("You need a degree in your own field, such as geodesy.", [("degree", ["geodesy"])]),
        ("You need a degree from a recognised university in Norway.", [("degree", [])]),
        # what follows the last field
        ("Most have a degree in geology or civil engineering first.", [("degree", ["geology", "civil engineering"])]),
        ("You need a degree in geology or civil engineering².", [("degree", ["geology", "civil engineering"])]),
        ("They prefer a BSc, but one in geology or history never hurts.", [("bachelor", ["geology", "history"])]),
        ("They prefer a BSc in geology, though one in history won't hurt.", [("bachelor", ["geology", "history"])]),
        # no field
        ("You need a degree in an approved three-year programme.", [("degree", [])]),
        ("A master's degree in a directly relevant discipline is required.", [("master", [])]),
        # a grade or honours between them
        ("You need a degree (2:2 or above) in geography or geology.", [("degree", ["geography", "geology"])]),
        ("BSc (Hons) Geomatics or equivalent is required.", [("bachelor", ["geomatics"])]),
        # the name of one of several degrees says nothing of the others
        ("You need a BA, BSc or BCom.", [("bachelor", [])]),
        ("You need a BCom.", [("bachelor", [])]),
        # schools have subjects where they have streams
        ("You must have completed Class 12 in the Science stream.", [("high school", ["science"])]),
        (
            "You must have passed 12th standard with Science subjects (Physics, Biology).",
            [("high school", ["physics", "biology"])],
        ),
        ("You need a high school diploma with a driving licence.", [("high school", [])]),
        ("You need a high school diploma or a degree in geomatics.", [("high school", []), ("degree", ["geomatics"])]),
    ],
)
def test_fields_attach_to_their_degree(words: str, expected: list[Claim]) -> None:
    assert fields(words) == expected


@pytest.mark.parametrize("mark", ["'", "’", "`", "´", "\ufffd", "í"])
def test_an_apostrophe_may_be_written_or_garbled(mark: str) -> None:
    assert fields(f"You need a bachelor{mark}s degree in geomatics.") == [("bachelor", ["geomatics"])]


@pytest.mark.parametrize("joined", ["Physics & Chemistry", "Physics and Chemistry"])
def test_fields_may_be_joined_by_a_sign(joined: str) -> None:
    assert fields(f"You need a bachelor's degree in {joined}.") == [("bachelor", ["physics", "chemistry"])]


def test_degrees_in_other_fields_are_other_claims_and_the_same_field_by_its_initials_is_not() -> None:
    other = "You need a degree in geomatics.\n\nYou need a degree in law."
    same = "You need a degree in computer science.\n\nYou need a CS degree."
    assert fields(other) == [("degree", ["geomatics"]), ("degree", ["law"])]
    assert fields(same) == [("degree", ["computer science"])]


def test_fields_that_a_word_is_related_to_are_those_that_it_names() -> None:
    named = fields("Surveyors usually have a bachelor's degree in a survey- or land-related subject such as geomatics.")
    assert named == [("bachelor", ["geomatics"])]


def test_an_academic_background_in_fields_is_a_degree_in_them() -> None:
    listed = fields("## Requirements\n\n- Academic background in geomatics or civil engineering\n")
    assert listed == [("degree", ["geomatics", "civil engineering"])]
    assert fields("A background in geomatics helps.") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("You need a doctorate (PhD) degree and further study in geodesy, physics or related fields.",
         [("doctorate", ["geodesy", "physics"])]),
        ("Some surveyors pursue advanced degrees or training in areas such as geodesy and land management.",
         [("postgraduate", ["geodesy", "land management"])]),
        ("You need a graduate degree (master, Diplom, etc.) in a field like geodesy or physics.",
         [("master", ["geodesy", "physics"])]),
        ("You need an advanced degree, typically a PhD, in geodesy or physics.",
         [("postgraduate", ["geodesy", "physics"]), ("doctorate", ["geodesy", "physics"])]),
        ("You need a degree, in addition to physics.", [("degree", [])]),
        ("You need a degree in a subject with an emphasis on figures, such as physics or geodesy.",
         [("degree", ["physics", "geodesy"])]),
        ("You need a degree and experience in physics.", [("degree", [])]),
    ],
)  # fmt: skip
def test_fields_are_named_behind_what_is_asked_for_besides(words: str, expected: list[Claim]) -> None:
    assert fields(words) == expected


@pytest.mark.parametrize(
    "words",
    ["PhD (or MSc) degree in physics", "MSc (or PhD) degree in physics", "PhD (or MSc) in physics"],
)
def test_a_degree_and_one_in_brackets_share_the_fields_behind_them(words: str) -> None:
    assert {tuple(named) for _, named in fields(f"## Requirements\n\n- {words}\n")} == {("physics",)}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # a remark between a degree and its fields
        ("You need a master's degree (or its local equivalent) in chemistry or physics.", [("master", ["chemistry", "physics"])]),
        ("You need a PhD (or a foreign degree equivalent) in geodesy.", [("doctorate", ["geodesy"])]),
        ("You need a bachelor's degree (four years) in geology.", [("bachelor", ["geology"])]),
        ("You need a bachelor's degree with equivalent experience in geology.", [("bachelor", ["geology"])]),
        # examples of a vague field, with or without words that say so
        (
            "You need a degree in geodesy, IT, or a related field (mathematics, physics).",
            [("degree", ["geodesy", "it", "mathematics", "physics"])],
        ),
        (
            "You need a PhD in a quantitative field of study (such as geology, geodesy, ...) by then.",
            [("doctorate", ["geology", "geodesy"])],
        ),
        # a remark on one field of a list that goes on
        (
            "You need a degree in design (e.g., graphic, visual), geomatics (any branch), or psychology.",
            [("degree", ["design", "geomatics", "psychology"])],
        ),
        # a field beside each degree, with its short form
        (
            "You need a Master of Science in Nursing (MSN) or a Doctor of Nursing Practice (DNP).",
            [("doctorate", ["nursing practice"]), ("master", ["nursing"])],
        ),
        # "of" after a degree, a kind of education, what is no field
        ("A Bachelor degree of Food Science is required.", [("bachelor", ["food science"])]),
        ("A Bachelor degree of any kind is required.", [("bachelor", [])]),
        ("You need a degree in elementary or secondary education.", [("degree", ["elementary", "secondary education"])]),
        ("You need a degree in geology or a computer-related field.", [("degree", ["geology"])]),
        ("You need a degree in geology or a communications-related field.", [("degree", ["geology", "communications"])]),
        ("You need a degree in finance or a chartered designation.", [("degree", ["finance"])]),
    ],
)
def test_brackets_and_side_remarks_leave_the_fields_of_a_degree_what_they_are(words: str, expected: list[Claim]) -> None:
    assert sorted(fields(words)) == sorted(expected)
