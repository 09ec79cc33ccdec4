"""What the place in a document says of a degree: headings, lists, tables, fields, questions."""

from __future__ import annotations

import pytest

from tests.flows.extract.schooled import TITLE, Claim, claims


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("## Requirements\n\n- Bachelor's degree in geology\n- Driving licence", [("bachelor", "required", ["geology"])]),
        ("## Nice to have\n\n- Master's degree", [("master", "preferred", [])]),
        ("## Preferred qualifications\n\n- MSc or PhD", [("master", "preferred", []), ("doctorate", "preferred", [])]),
        ("**Common qualifications:**\n\n- Degree in geomatics", [("degree", "typical", ["geomatics"])]),
        ("There are other routes. Consider:\n\n- A bachelor's degree in law", [("bachelor", "optional", ["law"])]),
        ("Education: B.Tech or B.E. in civil engineering", [("bachelor", "typical", ["civil engineering"])]),
        ("- **Preferred:** M.Tech", [("master", "preferred", [])]),
        ("- **Typical entry-level education:** associate's degree", [("associate", "typical", [])]),
        ("**Often asked for:**\n\n- A bachelor's in geology", [("bachelor", "typical", ["geology"])]),
        ("## What recruiters look for\n\n- MSc in geomatics", [("master", "required", ["geomatics"])]),
        ("**Expected:** BSc in geology", [("bachelor", "required", ["geology"])]),
        ("## Questions that recruiters ask\n\n- Bachelor's degree in geology", []),
        ("## Step 1: Finish high school\n\nPay attention to maths.", [("high school", "required", [])]),
        (
            "## Step 2: Earn a bachelor's degree\n\nNext, go to college and get a bachelor's degree in geology.",
            [("bachelor", "required", ["geology"])],
        ),
        ("## Step 3: Consider a master's degree (it's optional)", [("master", "optional", [])]),
        ("## Education paths\n\n### Associate's degree\n\nIt takes two years.", [("associate", "optional", [])]),
        ("## Steps to the licence\n\n### Bachelor of Law\n\nIt is long.", [("bachelor", "required", ["law"])]),
        ("- **Step 1**: Bachelor's Degree (3 years)", [("bachelor", "required", [])]),
        ("### Complete 12th with mathematics\n\nSit the examination.", [("high school", "required", ["mathematics"])]),
        ("- Get your high school diploma or GED", [("high school", "required", [])]),
        ("## Do you need a degree?\n\nNo. It helps, but it is not required.", [("degree", "not required", [])]),
        ("**Is a master's degree necessary?** Yes, in most states.", [("master", "required", [])]),
        ("Do I need a PhD? Not necessarily.", [("doctorate", "not required", [])]),
        ("### Can you become a surveyor without a degree?\n\nYes.", [("degree", "not required", [])]),
        (
            "Thinking of a doctorate? You should know that having one is optional.",
            [("doctorate", "optional", [])],
        ),
        ("| Requirement | Details |\n|---|---|\n| Education | Bachelor's in geology |", [("bachelor", "required", ["geology"])]),
        ("| Job | Preferred degree |\n|---|---|\n| Surveyor | Master's |", [("master", "preferred", [])]),
        ("| Degree | Average salary |\n|---|---|\n| Bachelor's degree | $60,000 |", []),
        ("## Admission requirements of the programme\n\n- Bachelor's degree", []),
        ("## Education\n\n- B.Sc. in Geology, University of Somewhere, 2011", []),
        ("## Do you need a degree?\n\n- A bachelor's degree takes four years", []),
        ("## Education requirements\n\n### Associate's degree\n\nIt takes two years.", [("associate", "required", [])]),
        ("## Continuing education\n\n- Master's in geomatics: research", [("master", "optional", ["geomatics"])]),
        ("## Alternative careers\n\n- Academia: a PhD in geology", []),
        ("## Training\n\nMaster of Law\n\nDuration: 2 years\n\nEligibility: anybody", [("master", "optional", ["law"])]),
        (
            "MINIMUM QUALIFICATIONS\n\nTraining:\n\nEquivalent to a bachelor's degree in geology.",
            [("bachelor", "required", ["geology"])],
        ),
        ("## Qualifications\n\n- PhD (for senior positions)", [("doctorate", "required", [])]),
        (
            "## Education: what it gives\n\n- **Degrees:** A BSc is required. These degrees are broad.",
            [("bachelor", "required", [])],
        ),
        ("| Job | Growth | Entry Ed |\n|---|---|---|\n| Surveyor | 5% | Bachelors |", [("bachelor", "required", [])]),
        ("| Job | Growth | Education |\n|---|---|---|\n| Surveyor | 5% | Associates |", [("associate", "typical", [])]),
        ("| Job | Degree |\n|---|---|\n| Surveyor | Associate |", [("associate", "required", [])]),
        ("| Job | Grade |\n|---|---|\n| Surveyor | Associate |", []),
        (
            "Bachelor's degree plus two years' related experience, or Associate's degree plus five years' experience.",
            [("bachelor", "required", []), ("associate", "required", [])],
        ),
        ("BSc in geology, MSc preferred", [("bachelor", "required", ["geology"]), ("master", "preferred", [])]),
        ("Degree: BSc Geology", [("bachelor", "required", ["geology"])]),
        ("**Degree required:** No", [("degree", "not required", [])]),
        ("- **Master's degree:** optional, but of use", [("master", "optional", [])]),
        (
            "## Qualifications\n\nRequired: Bachelor's degree. Preferred: Master's degree.",
            [("bachelor", "required", []), ("master", "preferred", [])],
        ),
        ("## Top colleges by education\n\n- Hill College (MS in Geology)", []),
        (
            "Course: Master of Law\n\nDuration: 2 years\n\nEligibility: 12th pass or a bachelor's degree",
            [("master", "optional", ["law"])],
        ),
        ("- [Is a master's degree required?](https://example.org/a)", []),
        ("```\nYou need a bachelor's degree\n```", []),
    ],
)
def test_the_place_in_a_document_says_what_the_words_do_not(words: str, expected: list[Claim]) -> None:
    assert claims(TITLE + words) == expected


def test_structured_data_of_a_job_advertisement_is_read() -> None:
    page = (
        '<html><head><title>Surveyor</title><script type="application/ld+json">{"@type": "JobPosting", "title": "Surveyor", '
        '"educationRequirements": {"@type": "EducationalOccupationalCredential", "credentialCategory": "bachelor degree"}}'
        "</script></head><body><h1>Surveyor</h1><p>Measure our land.</p></body></html>"
    )
    assert claims(page, "advertisement.html") == [("bachelor", "required", [])]


@pytest.mark.parametrize("key", ["degrees_required", "degreeRequired", "educationalRequirements", "education_qualification"])
def test_what_front_matter_asks_for_is_read(key: str) -> None:
    fields = f'title = "Surveyor"\n{key} = "A degree in geology"\nadmission_requirements = "A PhD"'
    assert claims(f"+++\n{fields}\n+++\nMeasure our land.\n") == [("degree", "required", ["geology"])]


def test_a_heading_asks_without_a_question_mark() -> None:
    assert claims("# Surveyor\n\n## Is a college education required\n\nSurveyors measure land.\n") == []
    asked = "# Surveyor\n\n## Do you need a degree to be a surveyor\n\nNo, you don't need one.\n"
    assert claims(asked) == [("degree", "not required", [])]


def test_an_answer_in_front_matter_is_prose() -> None:
    fields = "title: Surveyor\nquestion: Do surveyors need a PhD?\nanswer: >-\n  Apply for admission to a course.\\n\\n2. "
    fields += "Some offices may ask for a master's degree."
    assert claims(f"---\n{fields}\n---\n\nEnd.\n") == [("master", "optional", [])]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "# Surveyor\n\nA bachelor's degree is required, ideally in statistics or mathematics.",
            [("bachelor", "required", ["statistics", "mathematics"])],
        ),
        ("# Surveyor\n\nA master's degree is preferred, in economics.", [("master", "preferred", ["economics"])]),
        (
            "Pharmacists must hold a Doctor of Pharmacy (PharmD) degree, a postgraduate degree.",
            [("doctorate", "required", ["pharmacy"])],
        ),
        ("Pharmacists all have an advanced degree -- a doctorate in pharmacy.", [("doctorate", "typical", ["pharmacy"])]),
        ("# Welder\n\nEntry-level education Associate degree\n", [("associate", "typical", [])]),
        (
            "# Surveyor\n\nMost programs ask for two years of study, although some require a bachelor's degree.",
            [],
        ),
        ("# Surveyor\n\nA bachelor's degree can take four years.", []),
        ("Some employers prefer nurses who have at least a master's degree.", [("master", "preferred", [])]),
        (
            "# Surveyor\n\nRequirements range from a high school diploma to a bachelor's degree.",
            [("high school", "required", []), ("bachelor", "required", [])],
        ),
        ("# Surveyor\n\nA Bachelor s Degree in law is not required.", [("bachelor", "not required", ["law"])]),
        ("# Surveyor\n\nIn some cases, they also hold a doctorate.", [("doctorate", "optional", [])]),
        ("Many nurses have a degree in nursing and continue their studies.", [("degree", "typical", ["nursing"])]),
        ("# Surveyor\n\nMany have studied at higher education institutions.", []),
        ("Surveyor\n\nBachelor's degree in law or equivalent experience", [("bachelor", "required", ["law"])]),
    ],
)
def test_wordings_of_quick_facts_and_of_programmes(words: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert claims(words) == expected
