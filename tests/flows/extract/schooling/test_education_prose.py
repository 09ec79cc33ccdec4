"""Schooling told in prose: guides, questions and answers, opinions, stories, comparisons, and what only looks like it."""

from __future__ import annotations

import pytest

from flows.extract.education import extract
from tests.flows.extract.reading import page_of

BACHELOR = "a bachelor's degree"
PEOPLE = ("electrician", "pilot", "loan officer")


def told(words: str) -> list[tuple[str, str, str]]:
    """Subject, degree and modality of every claim, in order."""
    return [(row["subject"], row["degree"], row["modality"]) for row in extract(page_of(words))]


def told_of(words: str, person: str) -> list[tuple[str, str]]:
    """Degree and modality of the claims about ``person``, who stands in ``words`` as {one}, {many} and {Many}."""
    an = "an" if person[0] in "aeiou" else "a"
    many = f"{person}s"
    spelled = words.format(one=f"{an} {person}", many=many, Many=many.capitalize(), D=BACHELOR, AD=BACHELOR.capitalize())
    return [(degree, modality) for subject, degree, modality in told(spelled) if subject == person]


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize(
    ("words", "modality"),
    [
        # guides
        ("Most {many} are qualified to bachelor's level.", "typical"),
        ("The road to becoming {one} usually runs through {D}.", "typical"),
        ("The entry bar for {many} is set at {D}.", "required"),
        ("{AD} in physics or chemistry is what employers want from {many}.", "required"),
        ("{Many} often, but not always, have {D}.", "typical"),
        ("In Germany you can only work as {one} if you have {D}.", "required"),
        ("Ideally, {many} should have {D}.", "preferred"),
        ("Some companies may ask {many} for {D}.", "optional"),
        ("Many employers look favorably on {many} who hold {D}.", "preferred"),
        ("{AD} will open the door to jobs for {many}.", "preferred"),
        ("{AD} may come in handy if you work as {one}.", "preferred"),
        ("You can become {one} through {D} or an apprenticeship.", "optional"),
        ("{AD} is one of several routes to becoming {one}.", "optional"),
        ("{Many} sometimes take {D} to move into management.", "optional"),
        ("It's not uncommon for {many} to have {D}.", "typical"),
        ("It's unusual for {one} not to have {D}.", "typical"),
        ("Roughly two out of three {many} went through {D}.", "typical"),
        ("If you're set on becoming {one}, there's no getting around {D}.", "required"),
        ("{Many} are more likely to be hired if they have {D}.", "preferred"),
        ("If you have {D}, you'll find it easier to be hired as {one}.", "preferred"),
        ("To become {one}, finish {D}, then look for a job.", "required"),
        # questions and answers
        ("### How long will it take me to become {one}?\n\nAbout four years, since {D} is required.", "required"),
        ("### What education does {one} need?\n\nUsually {D}.", "typical"),
        ("### What does it take to be {one}?\n\nIn short: {D}, patience and luck.", "required"),
        ("### Can you be {one} with {D}?\n\nYes.", "typical"),
        ("### Should {one} have {D}?\n\nYes.", "required"),
        ("### Do {many} need {D}?\n\nUnfortunately, yes.", "required"),
        ("### Do {many} need {D}?\n\nThey do.", "required"),
        ("### Do {many} need {D}?\n\nThe answer might surprise you: no!", "not required"),
        ("### Is it possible to be {one} without {D}?\n\nIt is, though it's harder.", "not required"),
        ("### Would {D} help me as {one}?\n\nYes, it would.", "preferred"),
        ("### Can I work as {one} if I don't have {D}?\n\nYes, you can.", "not required"),
        ("### Do {many} need {D}?\n\nMost {many} do not have one.", "not required"),
        ("### Will I need {D} to get a job as {one}?\n\nMost likely.", "typical"),
        # opinions
        ("I don't think {D} matters for {many}.", "not required"),
        ("I firmly believe that {many} don't need {D}.", "not required"),
        ("The idea that {many} must have {D} is a myth.", "not required"),
        ("Whoever told you that {many} need {D} was wrong.", "not required"),
        ("You might think that {many} need {D}. They don't.", "not required"),
        ("Don't let the lack of {D} stop you from becoming {one}.", "not required"),
        ("{AD} isn't what makes a great name for {many}.", "not required"),
        ("It is rare for {one} to need {D}.", "not required"),
        ("{AD} is pointless if you want to be {one}.", "not required"),
        ("What counts for {many} is practice, not {D}.", "not required"),
        ("Thankfully, {D} is not among the requirements for {many}.", "not required"),
        # stories
        ("I work as {one}. To get this job I needed {D}.", "required"),
        ("My sister is {one}; her employer required {D} in mathematics.", "required"),
        ("When I was hired as {one}, my boss insisted on {D}.", "required"),
        ("When I decided to become {one}, I found out that I would need {D}.", "required"),
        ("I became {one} without {D}, and so can you.", "not required"),
        ("I've worked as {one} for six years, and I've never needed {D}.", "not required"),
    ],
)
def test_a_demand_told_in_prose_is_read_whoever_it_is_about(words: str, modality: str, person: str) -> None:
    assert told_of(words, person) == [("bachelor", modality)]


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize(
    "words",
    [
        "He needed {D} for his peace of mind. His brother is {one}.",
        "I thought I needed {D} to be happy. Now I'm {one}.",
        "My father wondered whether he needed {D}. He is {one}.",
        "People used to think that {many} needed {D}.",
        "Three in ten {many} said they regretted getting {D}.",
        "{Many} may go on to teach students who want {D}.",
        "{Many} have been replaced by machines; {D} will not help.",
        "Admission to the academy for {many} requires {D}.",
        "Many parents want their children to get {D}, and few want them to be {many}.",
        "The scholarship lets {many} complete {D} for free.",
        "Each year 5,000 students finish {D}, and 300 become {many}.",
        "In 1980, {many} needed {D}.",
        "Do I need {D} to enroll?\n\n{AD} is required. We have trained {many} since 1990.",
    ],
)
def test_a_degree_that_no_work_asks_for_is_no_claim(words: str, person: str) -> None:
    assert told_of(words, person) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Some bakers have a bachelor's degree, others a master's.", [("bachelor", "optional"), ("master", "optional")]),
        (
            "Neither a bachelor's degree nor a master's is required to work as a plumber.",
            [("bachelor", "not required"), ("master", "not required")],
        ),
        ("Many firms hire plumbers with bachelor's degrees.", [("bachelor", "typical")]),
        ("Plumbers can do without: there is no gatekeeping degree required.", [("degree", "not required")]),
        ("Plumbers ought to have a degree in engineering, preferable in mechanical ones.", [("degree", "required")]),
        ("A degree in law is, however, acceptable to some employers of actuaries.", [("degree", "optional")]),
        ("A B.Ed is a two-year professional degree required to become a teacher.", [("bachelor", "required")]),
        ("Plumbers need a college-level education.", [("degree", "required")]),
        ("Actuaries need a graduate degree to work there.", [("postgraduate", "required")]),
    ],
)
def test_several_degrees_and_their_nouns_keep_their_own_force(words: str, expected: list[tuple[str, str]]) -> None:
    assert [(degree, modality) for _, degree, modality in told(words)] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A computer science or related degree helps actuaries.", ["computer science"]),
        ("A law, history or similar degree is required for archivists.", ["law", "history"]),
        ("Actuaries need a degree in a relevant field, for instance statistics or finance.", ["statistics", "finance"]),
    ],
)
def test_a_related_degree_and_instances_name_fields(words: str, expected: list[str]) -> None:
    assert [row["fields"] for row in extract(page_of(words))] == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Unlike actuaries, who need a bachelor's degree, plumbers learn on the job.", "actuary"),
        ("Do I need a diploma to become cabin crew? Yes, a high school diploma is required.", "cabin crew"),
        ("Recruiters see a bachelor's degree as a plus for chefs.", "chef"),
    ],
)
def test_the_one_who_needs_a_degree_is_its_subject(words: str, expected: str) -> None:
    assert [subject for subject, *_ in told(words)] == [expected]
