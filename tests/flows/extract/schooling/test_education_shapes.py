"""Schooling in lists, tables, records and lines drawn with arrows: whose it is, and with what force it is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from flows.extract.education import extract
from flows.extract.pages.page import Span
from flows.extract.schooling import education_shapes, requirements
from flows.extract.schooling.education_shapes import is_station
from tests.flows.extract.reading import page_of
from tests.flows.extract.schooled import TITLE, Claim, claims

Told = tuple[str, str, str]
BACHELOR = "Bachelor's degree"


def told(words: str, path: str = "page.md") -> list[Told]:
    """Subject, degree and modality of every claim, in order."""
    return [(row["subject"], row["degree"], row["modality"]) for row in extract(page_of(words, path))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Person specification: Pilot\n\n| Criteria | Essential | Desirable |\n|---|---|---|\n| Education | BSc | MSc |\n",
         [("pilot", "bachelor", "required"), ("pilot", "master", "preferred")]),
        ("Job description: Chef\n\nEducation requirements:\nDiploma or associate degree in cookery\n",
         [("chef", "associate", "required")]),
        ("# Career path: Chef\n\n1. **Education**: associate degree\n", [("chef", "associate", "typical")]),
        ("# Jobs\n\n- **Pilot** – bachelor's degree required\n- **Plumber** – apprenticeship\n",
         [("pilot", "bachelor", "required")]),
        ("# Jobs\n\n1. Pilot (bachelor's degree)\n2. Surveyor (BSc)\n",
         [("pilot", "bachelor", "required"), ("surveyor", "bachelor", "required")]),
        ("# How to Become a Bathymetry Developer\n\n## Step 1: Get a BSc\n\nSlow.\n",
         [("bathymetry developer", "bachelor", "required")]),
        ("# Jobs\n\n## Bathymetry Developer\n\n- **Education:** BSc\n\n## Plumber\n\n- **Education:** none\n",
         [("bathymetry developer", "bachelor", "typical"), ("plumber", "degree", "not required")]),
        ("63200 - Chefs\n\nCompletion of secondary school is usually required.\n\n70010 - Surveyors\n\nA degree is required.\n",
         [("chef", "high school", "typical"), ("surveyor", "degree", "required")]),
    ],
)  # fmt: skip
def test_a_title_with_a_label_a_number_or_its_schooling_says_whose_it_is(words: str, expected: list[Told]) -> None:
    assert told(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "const jobs = [\n  { title: 'Surveyor', required_education: 'BSc in geology', pay: '$50,000' },\n];\n",
        '{"role": "Surveyor", "minimum_education": "BSc in geology", "years": 2}',
        '{"jobs": [{"title": "Surveyor", "requirements": ["BSc in geology", "A driving licence"]}]}',
        "jobs = {\n    'Surveyor': {'requirements': 'BSc in geology', 'pay': '$50,000'},\n}\n",
        "```js\n{ name: 'Surveyor', qualifications: ['BSc in geology', 'Patience'] }\n```\n",
    ],
)
def test_records_ask_for_schooling(words: str) -> None:
    assert told(words) == [("surveyor", "bachelor", "required")]
    assert claims(words) == [("bachelor", "required", ["geology"])]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Surveyor Roadmap\n\n- [ ] BSc in geology\n- [ ] First job\n", [("bachelor", "required", ["geology"])]),
        ("# Surveyor\n\n## Path\n\n12th (Science) → B.Tech → Job\n",
         [("high school", "required", []), ("bachelor", "required", [])]),
        (f"{TITLE}## Degree options\n\n- B.Sc. in geology\n", [("bachelor", "optional", ["geology"])]),
        (f"{TITLE}## Education\n\nRelevant degrees:\n\n- Geology\n- Mathematics\n",
         [("degree", "typical", ["geology", "mathematics"])]),
        (f"{TITLE}## Requirements\n\n- BA\n- A driving licence\n", [("bachelor", "required", [])]),
        (f"{TITLE}## Requirements\n\n- Bachelors (preferred)\n", [("bachelor", "preferred", [])]),
        (f"{TITLE}## Requirements\n\n- Two years of work\n- BA a bonus\n", [("bachelor", "preferred", [])]),
        (f"{TITLE}## Requirements\n\n- BA, ideally in geology\n", [("bachelor", "required", ["geology"])]),
        (f"{TITLE}## The job\n\n- Holder of a BSc in geology\n- Should have ten years of experience\n",
         [("bachelor", "required", ["geology"])]),
        (f"{TITLE}Qualifications:\nBSc in geology\nTwo years in the field\nA driving licence\n",
         [("bachelor", "required", ["geology"])]),
        (f"{TITLE}A college level education is desired.\n", [("degree", "preferred", [])]),
        (f"{TITLE}The BEd is the 2-year professional degree that is required to work as a surveyor.\n",
         [("bachelor", "required", [])]),
    ],
)  # fmt: skip
def test_what_shapes_and_short_forms_ask_for(words: str, expected: list[Claim]) -> None:
    assert claims(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "| Name | Position | Education |\n|---|---|---|\n| Ann Mole | Surveyor | BSc, Leeds |\n| Bob Hart | Clerk | MA |\n",
        f"{TITLE}## Pay by schooling\n\n| Education | Pay |\n|---|---|\n| BSc | $70,000 |\n| None | $60,000 |\n",
        "# Surveyors\n\nMA → BA\n",
    ],
)
def test_tables_of_people_and_of_pay_ask_for_nothing(words: str) -> None:
    assert claims(words) == []


def test_a_question_in_a_field_is_answered_by_the_next() -> None:
    words = '---\ntitle: Surveyor\nfaq:\n  - q: Need a degree to be a surveyor?\n    a: "No. Skill counts."\n---\n\nText.\n'
    assert told(words) == [("surveyor", "degree", "not required")]
    assert told("# Surveyor\n\n- q: Do you need a degree to be a surveyor?\n  a: Not in the least.\n") == [
        ("surveyor", "degree", "not required")
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("- 3 years of experience in frontend development\n- BSc or equivalent experience\n", "front-end developer"),
        ("Senior Researcher, Systems\n\nWe study machines.\n\n**Requirements:**\n- PhD in physics\n", "systems researcher"),
        ("---\nname: Surveyor\neducation: BSc\n---\n\nText.\n", "surveyor"),
        ("---\nrole: Surveyor\neducation: BSc\n---\n\nText.\n", "surveyor"),
    ],
)  # fmt: skip
def test_a_text_without_a_title_is_about_whom_its_list_or_first_line_says(words: str, expected: str) -> None:
    assert [subject for subject, *_ in told(words)] == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("| Qualification | Needed? |\n|---|---|\n| BSc in geology | Yes |\n| Licence | Yes |\n", "required"),
        ("| Qualification | Needed? |\n|---|---|\n| BSc in geology | No |\n", "not required"),
        ("| Requirement | Type |\n|---|---|\n| BSc in geology | Nice to have |\n", "preferred"),
        ("| Criteria | Importance |\n|---|---|\n| BSc in geology | Essential |\n", "required"),
        ("### Desired candidate profile\n\n- BSc in geology\n", "required"),
        ("### What will make you stand out\n\n- BSc in geology\n", "preferred"),
        ("### Who can apply\n\n- BSc holders\n", "required"),
        ("### Training\n\n- Usual: BSc\n", "typical"),
        ("### Path\n\n- Step 1 – BSc in geology\n", "required"),
        ("### Levels\n\n- Junior: BSc, 0-2 years\n", "required"),
        ("Experience needed: BSc and 7-10 years in the trade.\n", "required"),
        ("### Do you need a degree?\n\nYes – a BSc.\n", "required"),
        ("### Requirements\n\n- Pursuing or completed a master's in geology\n", "required"),
        ("### Requirements\n\n- Graduate in commerce\n", "required"),
        ("### Requirements\n\n- MS strongly preferred\n", "preferred"),
        ("### Requirements\n\n- Bachelor of Science a bonus\n", "preferred"),
    ],
)
def test_places_and_words_beside_a_degree_say_its_force(words: str, expected: str) -> None:
    assert [force for _, _, force in told(TITLE + words)] == [expected]


def test_fields_of_front_matter_say_their_force_by_their_names() -> None:
    words = "---\ntitle: Surveyor\nqualifications:\n  required:\n    - BSc\n  preferred:\n    - PhD\n---\n\nText.\n"
    assert told(words) == [("surveyor", "bachelor", "required"), ("surveyor", "doctorate", "preferred")]


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        ("BSc in one of: physics, chemistry, biology", ["physics", "chemistry", "biology"]),
        ("Graduate in commerce", ["commerce"]),
        ("Bachelor of Science or above", []),
        ("Required level of education: BSc", []),
    ],
)
def test_fields_end_where_their_names_do(words: str, fields: list[str]) -> None:
    assert claims(f"{TITLE}## Requirements\n\n- {words}\n") == [("bachelor", "required", fields)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Candidates must meet the following:\n\n1. BSc\n2. Age under 35\n", [("bachelor", "required", [])]),
        ("## Requirements\n\n- Higher education degree in economics\n", [("degree", "required", ["economics"])]),
        ("## Requirements\n\n- BSc (Physics preferred)\n", [("bachelor", "required", ["physics"])]),
        ("## Requirements\n\n- Bachelor's degree required (accounting or finance)\n",
         [("bachelor", "required", ["accounting", "finance"])]),
        ("## Requirements\n\n- Degree in: physics, chemistry\n", [("degree", "required", ["physics", "chemistry"])]),
        ("## Requirements\n\n- BA OR 5 years of experience\n", [("bachelor", "required", [])]),
        ("### Year 1-3: BSc in geology\n\nStudy hard.\n", [("bachelor", "required", ["geology"])]),
        ("| Must-have | Nice-to-have |\n|---|---|\n| BSc | French |\n| Patience | MSc |\n",
         [("bachelor", "required", []), ("master", "preferred", [])]),
        ("## Education benefits\n\n- We pay for a BSc\n", []),
    ],
)  # fmt: skip
def test_lists_and_tables_of_requirements_are_read_entry_by_entry(words: str, expected: list[Claim]) -> None:
    assert claims(TITLE + words) == expected


def test_a_label_and_its_value_in_spans_side_by_side_are_parted() -> None:
    words = "<h1>Surveyor</h1><div><span>Education</span><span>BSc</span></div><div><span>Pay:</span><span>$9</span></div>"
    assert told(words, "page.html") == [("surveyor", "bachelor", "typical")]


def test_the_arrows_of_a_line_are_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    page, searches = page_of(TITLE + "12th → BSc → MSc → Job"), []
    arrow = education_shapes.ARROW

    class Counting:
        def finditer(self, words: str, start: int, end: int) -> Iterator[re.Match[str]]:
            searches.append(start)
            return arrow.finditer(words, start, end)

    monkeypatch.setattr(education_shapes, "ARROW", Counting())
    places = [Span(page.plain.index(degree), page.plain.index(degree) + 3) for degree in ("BSc", "MSc")]
    assert [is_station(page, len(page.blocks) - 1, place) for place in places] == [True, True]
    assert len(searches) == 1


def test_what_a_degree_announces_is_looked_for_right_below_it(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []
    announces = requirements._announces
    monkeypatch.setattr(requirements, "_announces", lambda *each: compared.append(each) or announces(*each))
    assert len(extract(page_of(TITLE + "You need a bachelor's degree. " * 200))) == 1
    assert 0 < len(compared) <= 200 * requirements.MOST_BELOW


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("An MPH is required.", [("master", "required", [])]),
        ("A master's degree in public health is common. An MPH is required.",
         [("master", "typical", ["public health"])]),
        ("You need a JD.", [("doctorate", "required", [])]),
        ("You must graduate from law school (JD degree).", [("doctorate", "required", ["law"])]),
        ("An undergrad degree is required.", [("bachelor", "required", [])]),
    ],
)  # fmt: skip
def test_initials_name_a_field_only_where_the_document_writes_it_out(words: str, expected: list[Claim]) -> None:
    assert claims(f"# How to become a surveyor\n\n{words}\n") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Surveyor\n\n**Education:** BSc in geology\n", "typical"),
        ("const jobs = [\n  { title: 'Surveyor', education: 'BSc in geology', pay: '$50,000' },\n];\n", "typical"),
        ("# Surveyor\n\n**Education required:** BSc in geology\n", "required"),
        ("# Surveyor\n\n## Requirements\n\n- **Education:** BSc in geology\n- **Licence:** class B\n", "required"),
        ("# Surveyor\n\nWe are looking for a surveyor. Apply now.\n\nEducation: BSc in geology\n", "required"),
    ],
)
def test_a_label_of_schooling_alone_tells_what_is_usual_but_for_an_advertisement(words: str, expected: str) -> None:
    assert claims(words) == [("bachelor", expected, ["geology"])]
