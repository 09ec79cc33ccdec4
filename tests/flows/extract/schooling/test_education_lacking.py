"""Going without a degree: whom it shuts out, whom it does no harm, and what is left open."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_claims
from tests.flows.extract.reading import document_of
from tests.flows.extract.schooled import claims_of_surveyors


def force_of(words: str) -> list[str]:
    return [modality for _, modality, _ in claims_of_surveyors(words)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # nobody gets in
        ("No firm takes a look at an applicant, and nobody is employed, without a bachelor's degree.", "required"),
        ("The register doesn't accept anyone without an accredited degree.", "required"),
        ("Unless you hold a bachelor's degree, you cannot sign a plan.", "required"),
        ("Without a bachelor's degree, no county will interview you.", "required"),
        # few do
        ("Surveyors without a bachelor's degree are rare.", "typical"),
        ("Applicants who lack a bachelor's degree are turned away.", "typical"),
        ("Without a degree, the doors of the big firms stay shut.", "typical"),
        ("People without a degree seldom find work.", "typical"),
        ("It is tough to start out without a degree.", "typical"),
        # it does no harm
        ("The lack of a degree is no obstacle.", "not required"),
        ("Not having a degree won't rule you out.", "not required"),
        ("Most crews don't mind if you have no degree.", "not required"),
        ("Don't be put off, and don't worry, if you lack a degree.", "not required"),
        # many do
        ("Plenty of surveyors have no degree.", "not required"),
        ("Plenty of surveyors don't have a degree.", "not required"),
        ("Most surveyors never finished a degree.", "not required"),
        ("You can become a surveyor with no degree.", "not required"),
        ("Many surveyors work without a degree.", "not required"),
        ("Surveying is accessible without a formal degree.", "not required"),
        # it is conceded
        ("Even if a degree is not required, having one can boost your resume.", "preferred"),
        ("Even if the yard doesn't ask for a graduate degree, getting one will help you to rise.", "optional"),
        ("You can get started without spending years on a degree.", "not required"),
        ("County jobs pay well without requiring a college degree.", "not required"),
        ("Crews take people on without asking for a degree.", "not required"),
    ],
)
def test_who_goes_without_a_degree_tells_whether_it_is_asked_for(words: str, expected: str) -> None:
    assert force_of(words) == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "Surveyors without a degree earn less.",
        "Two in five surveyors have no degree.",
        "If you have no degree, read on.",
        "There are plenty of surveyors that have degrees and can't hold a pole.",
        "The course demands a bachelor's degree.",
        "Even if you have a degree, read on.",
        "Forcing surveyors to hold a degree is outdated.",
        "The board debated whether to require a bachelor's degree.",
        "The town is without a degree course.",
        "Nobody told him that he would have no degree.",
        "You can't say whether one can work without a degree.",
    ],
)
def test_who_goes_without_a_degree_may_leave_it_open(words: str) -> None:
    assert force_of(words) == []


def test_high_school_is_asked_for_by_brackets_of_its_own() -> None:
    assert claims_of_surveyors("High school (required)") == [("high school", "required", [])]


def test_what_is_never_done_without_asking_for_a_degree_is_not_open() -> None:
    assert force_of("Few firms hire without requiring a bachelor's degree.") != ["not required"]


@pytest.mark.parametrize(
    "text", ["---\ntitle: 'Surveyors don''t need a degree'\n---\n\nWords.\n", "# Surveyors don't need a degree\n\nWords.\n"]
)
def test_a_title_says_it_in_front_matter_as_in_a_heading(text: str) -> None:
    (claim,) = extract_claims(document_of(text))["education"]
    assert (claim["subject"], claim["degree"], claim["modality"]) == ("surveyor", "degree", "not required")
