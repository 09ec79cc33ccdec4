"""Education claims: which degrees a text asks of an occupation, with what force, in which fields."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extract.alternatives import Rung
from flows.extract.education import describe, extract
from flows.extract.rows import identify
from schemas.kinds.education import MODALITIES
from tests.flows.extract.reading import page_of

TITLE = "# Becoming a surveyor\n\n"
Claim = tuple[str, str, list[str]]


def rows(words: str, path: str = "page.md") -> list[dict[str, Any]]:
    return extract(page_of(words, path))


def claims(words: str, path: str = "page.md") -> list[Claim]:
    return [(row["degree"], row["modality"], row["fields"]) for row in rows(words, path)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # required
        ("Surveyors need a bachelor's degree in geomatics.", [("bachelor", "required", ["geomatics"])]),
        ("You must hold a master’s degree.", [("master", "required", [])]),
        ("The job requires a high school diploma or GED.", [("high school", "required", [])]),
        ("Applicants should have at least an associate's degree in drafting.", [("associate", "required", ["drafting"])]),
        ("A PhD in physics is mandatory.", [("doctorate", "required", ["physics"])]),
        ("A university degree is a must.", [("degree", "required", [])]),
        ("Registration is required after completing a B.Arch.", [("bachelor", "required", ["architecture"])]),
        ("The first step is earning a bachelor's degree.", [("bachelor", "required", [])]),
        ("You can't become a surveyor without a degree.", [("degree", "required", [])]),
        ("Attorneys need a J.D. from an accredited school.", [("doctorate", "required", [])]),
        ("We are looking for someone with a BEng in civil engineering.", [("bachelor", "required", ["civil engineering"])]),
        ("The minimum degree needed to be a surveyor is a bachelor's degree.", [("bachelor", "required", [])]),
        # typical: a hedge wins over the verb
        ("Surveyors typically need a bachelor's degree.", [("bachelor", "typical", [])]),
        ("Most surveyors hold at least an associate degree.", [("associate", "typical", [])]),
        ("Employers usually require a degree in geography or geology.", [("degree", "typical", ["geography", "geology"])]),
        ("A master's degree is generally the minimum requirement.", [("master", "typical", [])]),
        ("A bachelor's degree is required for most positions.", [("bachelor", "typical", [])]),
        ("About 70% of surveyors have a bachelor's degree.", [("bachelor", "typical", [])]),
        ("The most common route is a degree in geomatics.", [("degree", "typical", ["geomatics"])]),
        ("Many surveyors start with a two-year degree.", [("associate", "typical", [])]),
        ("A four-year degree is enough.", [("bachelor", "typical", [])]),
        # preferred
        ("A master's degree is preferred.", [("master", "preferred", [])]),
        ("Many employers prefer candidates with advanced degrees.", [("postgraduate", "preferred", [])]),
        ("An MBA is a plus.", [("master", "preferred", [])]),
        ("Graduate degrees are highly valued.", [("postgraduate", "preferred", [])]),
        ("Having a degree can help you stand out.", [("degree", "preferred", [])]),
        ("The ideal candidate has a BSc in Geology.", [("bachelor", "preferred", ["geology"])]),
        ("Candidates should ideally have a degree in economics.", [("degree", "preferred", ["economics"])]),
        ("PhD candidates are preferred.", [("doctorate", "preferred", [])]),
        # optional
        ("A doctorate is optional.", [("doctorate", "optional", [])]),
        ("Consider an MS in Geography.", [("master", "optional", ["geography"])]),
        ("Some surveyors pursue a master's degree.", [("master", "optional", [])]),
        ("You may also earn an associate's degree.", [("associate", "optional", [])]),
        ("A degree is not the only way into the field.", [("degree", "optional", [])]),
        ("A degree is not mandatory, but it is useful.", [("degree", "optional", [])]),
        ("A master's degree is helpful but not required.", [("master", "optional", [])]),
        ("Only 12% of surveyors have a master's degree.", [("master", "optional", [])]),
        ("Some employers require a PhD.", [("doctorate", "optional", [])]),
        ("Some offices may necessitate a master's degree.", [("master", "optional", [])]),
        ("Some choose to further their education with a master's degree.", [("master", "optional", [])]),
        # not required
        ("You don't need a degree to become a surveyor.", [("degree", "not required", [])]),
        ("No degree is required.", [("degree", "not required", [])]),
        ("This post necessitates a degree in geodesy.", [("degree", "required", ["geodesy"])]),
        ("Complete a Bachelor of Surveying program.", [("bachelor", "required", ["surveying"])]),
        ("Complete a Master of Geodesy (MGeo) program at an accredited school.", [("master", "required", ["geodesy"])]),
        ("Most colleges ask before admission for the possession of a high school diploma.", []),
        ("Surveyors do not have to obtain a college degree.", [("degree", "not required", [])]),
        ("Neither a degree nor a licence is required.", [("degree", "not required", [])]),
        ("A PhD isn't strictly necessary.", [("doctorate", "not required", [])]),
        ("It is possible to become a surveyor without a degree.", [("degree", "not required", [])]),
        ("Employers rarely require a master's.", [("master", "not required", [])]),
        ("Four in five advertisements don't mention degree requirements.", [("degree", "not required", [])]),
        # contrast and concession
        (
            "A degree isn't needed, yet a bachelor's in surveying is an advantage.",
            [("degree", "not required", []), ("bachelor", "preferred", ["surveying"])],
        ),
        ("While a degree can open doors, it is not the only path.", [("degree", "preferred", [])]),
        ("Although not essential, a master's degree is an advantage.", [("master", "preferred", [])]),
        # alternatives and several degrees
        (
            "You need a bachelor's or master's degree in physics, geology or a related field.",
            [("bachelor", "required", ["physics", "geology"]), ("master", "required", ["physics", "geology"])],
        ),
        (
            "A bachelor's in geology or a master's in geomatics is required.",
            [("bachelor", "required", ["geology"]), ("master", "required", ["geomatics"])],
        ),
        ("A BS/MS in Geology is required.", [("bachelor", "required", ["geology"]), ("master", "required", ["geology"])]),
        (
            "A bachelor's degree is required and a master's is preferred.",
            [("bachelor", "required", []), ("master", "preferred", [])],
        ),
        (
            "Employers prefer advanced degrees (MSc or PhD).",
            [("master", "preferred", []), ("doctorate", "preferred", [])],
        ),
        (
            "Many prefer advanced degrees, such as a Master of Science in Geology.",
            [("postgraduate", "preferred", ["geology"])],
        ),
        (
            "Surveyors must complete a Bachelor of Science (BSc) in Geomatics.",
            [("bachelor", "required", ["geomatics"])],
        ),
        (
            "You must earn a bachelor's degree, then a Juris Doctor.",
            [("bachelor", "required", []), ("doctorate", "required", [])],
        ),
        ("Typically, a bachelor's degree is required.", [("bachelor", "typical", [])]),
        ("The minimum requirement is usually a master's.", [("master", "typical", [])]),
        ("While not always required, a doctorate can give you an edge.", [("doctorate", "preferred", [])]),
        ("Although a degree isn't mandatory, a strong portfolio is beneficial.", [("degree", "not required", [])]),
        # what is said of one degree carries on to the next, or is turned round
        (
            "A degree isn't needed, but a high school diploma is.",
            [("degree", "not required", []), ("high school", "required", [])],
        ),
        (
            "Most people qualify by finishing high school and then pursuing a B.Com.",
            [("high school", "typical", []), ("bachelor", "typical", ["commerce"])],
        ),
        (
            "You must hold a four-year bachelor's degree followed by a three-year Juris Doctor.",
            [("bachelor", "required", []), ("doctorate", "required", [])],
        ),
        # requirements, employers and holders that speak
        ("A degree is not part of the formal requirements.", [("degree", "not required", [])]),
        ("Firms set their own criteria, but most include a high school diploma.", [("high school", "typical", [])]),
        ("Employers may seek only candidates with a master's degree.", [("master", "optional", [])]),
        ("You can receive an associate degree in drafting.", [("associate", "optional", ["drafting"])]),
        ("Engineering or B.Sc. graduates can enter the trade.", [("bachelor", "typical", [])]),
        ("An associate degree program is enough.", [("associate", "typical", [])]),
        ("Surveyors must complete a bachelor's degree program.", [("bachelor", "required", [])]),
        ("High school diploma required (college preferred).", [("high school", "required", []), ("degree", "preferred", [])]),
        ("A degree with coursework in geology is required.", [("degree", "required", ["geology"])]),
        ("You need a bachelor's degree in law, or a master's.", [("bachelor", "required", ["law"]), ("master", "required", [])]),
        ("A high school diploma is the very least that you must have.", [("high school", "required", [])]),
        ("Surveyors don't have to hold a degree, but it helps.", [("degree", "optional", [])]),
        ("A degree helps, but it is no longer mandatory.", [("degree", "optional", [])]),
        ("A bachelor's degree serves as a great starting point.", [("bachelor", "preferred", [])]),
        ("Earning a master's degree can lead to management positions.", [("master", "preferred", [])]),
        ("Not every employer requires a bachelor's degree.", [("bachelor", "optional", [])]),
        ("Few employers ask for a master's degree.", [("master", "optional", [])]),
        ("A PhD is only needed for research.", [("doctorate", "optional", [])]),
        ("Many surveyors don't have a degree.", [("degree", "not required", [])]),
        ("One in four surveyors holds a master's degree.", [("master", "optional", [])]),
        ("The majority of surveyors (65%) hold a bachelor's degree.", [("bachelor", "typical", [])]),
        ("You can enter the field with an associate degree in drafting.", [("associate", "typical", ["drafting"])]),
        ("You may be able to qualify with an associate degree.", [("associate", "optional", [])]),
        ("The successful candidate will have a degree in surveying.", [("degree", "required", ["surveying"])]),
        ("Applicants will ideally be educated to degree level.", [("degree", "preferred", [])]),
        ("You'll want a bachelor's degree.", [("bachelor", "required", [])]),
        ("You hold a bachelor's or master's degree.", [("bachelor", "required", []), ("master", "required", [])]),
        ("Currently enrolled in a bachelor's program in law.", [("bachelor", "required", ["law"])]),
        ("Possess a degree or diploma in geology.", [("degree", "required", ["geology"])]),
        ("Is a degree required? Generally speaking, no.", [("degree", "not required", [])]),
        ("Do I need a degree? Not necessarily, but it helps.", [("degree", "optional", [])]),
        # what "this degree" and "that degree" mean
        (
            "A master's degree takes two years. This degree is not required.",
            [("master", "not required", [])],
        ),
        (
            "Most firms ask for a degree. That degree can be in geology, physics or law.",
            [("degree", "typical", ["geology", "physics", "law"])],
        ),
    ],
)
def test_a_sentence_says_what_it_asks_for(sentence: str, expected: list[Claim]) -> None:
    assert claims(TITLE + sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "It was 40 degrees outside, and 360-degree views cost extra.",
        "The work needs a high degree of precision and, to some degree, patience.",
        "The system has six degrees of freedom and needs calibration.",
        "You need MS Office, and must move to Jackson, MS.",
        "Large language models such as an LLM must be evaluated.",
        "She holds a master's degree in journalism and must travel.",
        "I have a degree in history and need a job.",
        "Dr Jane Smith has a PhD in geology.",
        "If you have a bachelor's degree, you must keep the certificate.",
        "Whether you need a degree depends on the country.",
        "A master's degree can increase your salary by a fifth.",
        "Surveyors with a degree earn more than those with only a high school diploma.",
        "The course requires a high school diploma.",
        "Some certifications require a bachelor's degree.",
        "To enroll in the programme you need a bachelor's degree.",
        "Our master's degree prepares you for the job you need.",
        "Earn your degree online in as little as a year.",
        "These credits count toward a bachelor's degree, which many need.",
        "There are many jobs that don't require a degree.",
        "PhD students must publish.",
        "Some people meet degree requirements late.",
        "A bachelor's degree requires four years of study.",
        "Nearly half of surveyors have no degree.",
        "Skills matter more than a degree.",
        "You need practice, not a degree.",
        "A degree alone is not enough.",
        "A bootcamp certificate is required.",
        "What can you do with a degree in surveying?",
        "Here is all you need to know about surveying degrees.",
        "A degree in geology helps you learn about rocks.",
        "Degrees in geology teach what is essential to know of rocks.",
        "A master's license is required of electricians.",
        "Some careers require an associate's degree or a bachelor's degree.",
        "A degree is not required for many well-paying jobs.",
        "The best-paying roles go to people with advanced degrees.",
        "Consider a master's vs. a doctorate with care.",
        "Choosing the right degree has its advantages.",
        "Employers value skills over degrees.",
        "Training can substitute for a bachelor's degree.",
        "Three A levels are needed for a degree.",
        "In our team 40% hold a PhD.",
        "Expect to give eight years to higher education.",
        "Surveyors need plus two years of practice.",
    ],
)
def test_a_degree_that_no_occupation_asks_for_is_no_claim(sentence: str) -> None:
    assert claims(TITLE + sentence) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("## Requirements\n\n- Bachelor's degree in geology\n- Driving licence", [("bachelor", "required", ["geology"])]),
        ("## Nice to have\n\n- Master's degree", [("master", "preferred", [])]),
        ("## Preferred qualifications\n\n- MSc or PhD", [("master", "preferred", []), ("doctorate", "preferred", [])]),
        ("**Common qualifications:**\n\n- Degree in geomatics", [("degree", "typical", ["geomatics"])]),
        ("There are other routes. Consider:\n\n- A bachelor's degree in law", [("bachelor", "optional", ["law"])]),
        ("Education: B.Tech or B.E. in civil engineering", [("bachelor", "required", ["civil engineering"])]),
        ("- **Preferred:** M.Tech", [("master", "preferred", [])]),
        ("- **Typical entry-level education:** associate's degree", [("associate", "typical", [])]),
        ("## Step 1: Finish high school\n\nPay attention to maths.", [("high school", "required", [])]),
        (
            "## Step 2: Earn a bachelor's degree\n\nNext, go to college and get a bachelor's degree in geology.",
            [("bachelor", "required", ["geology"])],
        ),
        ("## Step 3: Consider a master's degree (it's optional)", [("master", "optional", [])]),
        ("## Education paths\n\n### Associate's degree\n\nIt takes two years.", [("associate", "optional", [])]),
        ("## Education paths\n\n### 1. Bachelor's degree (4 years)\n\nIt is long.", [("bachelor", "required", [])]),
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
        ("## Ways to qualify\n\n### Path #2: Traditional university degree\n\nIt is long.", [("degree", "optional", [])]),
        ("## Education requirements\n\n### Associate's degree\n\nIt takes two years.", [("associate", "required", [])]),
        ("## Continuing education\n\n- Master's in geomatics: research", [("master", "optional", ["geomatics"])]),
        ("## Alternative careers\n\n- Academia: a PhD in geology", []),
        ("## Training\n\nMaster of Law\n\nDuration: 2 years\n\nEligibility: anybody", [("master", "optional", ["law"])]),
        (
            "MINIMUM QUALIFICATIONS\n\nTraining:\n\nEquivalent to a bachelor's degree in geology.",
            [("bachelor", "required", ["geology"])],
        ),
        ("## Qualifications\n\n- PhD (for senior positions)", [("doctorate", "optional", [])]),
        (
            "## Education: what it gives\n\n- **Degrees:** A BSc is required. These degrees are broad.",
            [("bachelor", "required", [])],
        ),
        ("| Job | Growth | Entry Ed |\n|---|---|---|\n| Surveyor | 5% | Bachelors |", [("bachelor", "required", [])]),
        ("| Job | Growth | Education |\n|---|---|---|\n| Surveyor | 5% | Associates |", [("associate", "required", [])]),
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


def test_what_front_matter_asks_for_is_read() -> None:
    fields = 'title = "Surveyor"\ndegrees_required = "A degree in geology"\nadmission_requirements = "A PhD"'
    assert claims(f"+++\n{fields}\n+++\nMeasure our land.\n") == [("degree", "required", ["geology"])]


def test_a_heading_asks_without_a_question_mark() -> None:
    assert claims("# Surveyor\n\n## Is a college education required\n\nSurveyors measure land.\n") == []
    asked = "# Surveyor\n\n## Do you need a degree to be a surveyor\n\nNo, you don't need one.\n"
    assert claims(asked) == [("degree", "not required", [])]


def test_an_answer_in_front_matter_is_prose() -> None:
    fields = "title: Surveyor\nquestion: Do surveyors need a PhD?\nanswer: >-\n  Apply for admission to a course.\\n\\n2. "
    fields += "Some offices ask for a master's degree."
    assert claims(f"---\n{fields}\n---\n\nEnd.\n") == [("master", "optional", [])]


def test_alternatives_share_a_requirement_and_single_degrees_have_none() -> None:
    either = rows(TITLE + "You need a bachelor's or a master's degree.")
    assert len({row["requirement"] for row in either}) == 1
    assert either[0]["requirement"] is not None
    [single] = rows(TITLE + "You need a bachelor's degree.")
    assert single["requirement"] is None
    both = rows(TITLE + "You need a bachelor's and a master's degree.")
    assert [row["requirement"] for row in both] == [None, None]


def test_what_is_stated_again_counts_once_and_keeps_its_fields() -> None:
    words = "A degree is required. You need a degree in geology. Surveyors must have a degree."
    assert claims(TITLE + words) == [("degree", "required", ["geology"])]


def test_another_class_of_modality_is_its_own_claim() -> None:
    words = "A master's degree is required in Spain. Elsewhere a master's degree is optional."
    assert {modality for _, modality, _ in claims(TITLE + words)} == {"required", "optional"}


def test_each_occupation_of_a_table_has_its_own_claim() -> None:
    words = "| Role | Education |\n|---|---|\n| Data analyst | Bachelor's degree |\n| Registered nurse | Associate's degree |"
    assert [(row["subject"], row["degree"]) for row in rows("# Careers\n\n" + words)] == [
        ("data analyst", "bachelor"),
        ("registered nurse", "associate"),
    ]


def test_a_claim_without_an_occupation_is_dropped() -> None:
    assert claims("# Tea\n\nYou need a bachelor's degree.") == []


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        (
            "In short, surveyors typically need a degree in geology or a related field to start.",
            "typically need a degree in geology or a related field",
        ),
        ("As you see, a master's degree is often preferred by larger firms.", "master's degree is often preferred"),
        ("In this trade you don't need a degree at all.", "don't need a degree"),
    ],
)
def test_a_quote_runs_from_the_governing_words_to_the_fields(sentence: str, quote: str) -> None:
    [row] = rows(TITLE + sentence)
    assert row["quote"] == quote


def test_a_value_reads_as_a_person_would_write_it() -> None:
    assert (
        describe(Rung("bachelor", ["geology", "physics", "law"]), "typical")
        == "bachelor's degree in geology, physics or law (typical)"
    )
    assert describe(Rung("doctorate", ["law"]), "optional") == "doctorate in law (optional)"
    assert describe(Rung("high school", []), "required") == "high school diploma (required)"


PIECES = st.lists(
    st.from_regex(
        r"(?:a bachelor's degree|master’s|PhD|degree|B\.Sc\. |12th pass|MS | or | and |, | in |computer science| a related field|"
        r"such as |\(|\)| is required| preferred|need |most |not |without |no |if |Yes|/|\?|\. |%|İ|\n\n|- |\| )",
        fullmatch=True,
    ),
    max_size=40,
)


@given(PIECES)
@settings(max_examples=150, deadline=None)
def test_every_row_is_evidence_whatever_the_words(pieces: list[str]) -> None:
    page = page_of(TITLE + "".join(pieces) + " end")
    for row in identify(extract(page)):
        assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"] != ""
        assert row["modality"] in MODALITIES
        assert all(field == field.lower().strip() for field in row["fields"])


@pytest.mark.parametrize(
    "unit",
    [
        "bachelor's or master's or ",
        "degree ",
        "a degree in law, ",
        "bachelor's (or ",
        "if whether a degree ",
        "You need a degree. ",
        "B.Sc. ",
        "not ",
    ],
)
def test_time_grows_in_proportion_to_length(unit: str) -> None:
    def seconds(count: int) -> float:
        page = page_of(TITLE + unit * count + " a degree")
        start = time.process_time()
        extract(page)
        return time.process_time() - start

    seconds(10)
    short, long = seconds(150), seconds(1500)
    assert long < 40 * short + 0.05


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
        ("# Welder\n\nEntry-level education Associate degree\n", [("associate", "required", [])]),
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
    assert [(row["degree"], row["modality"], row["fields"]) for row in rows(words)] == expected
