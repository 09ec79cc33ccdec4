"""What a sentence asks of an occupation, and what it does not."""

from __future__ import annotations

import pytest

from tests.flows.extract.schooled import TITLE, Claim, claims, forces


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
        ("Registration is required after completing a B.Arch.", [("bachelor", "required", [])]),
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
        ("A bachelor's degree is required for most positions.", [("bachelor", "required", [])]),
        ("Gain skill in your desired trade, then complete a bachelor's degree.", [("bachelor", "required", [])]),
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
        ("Some employers require a PhD.", [("doctorate", "required", [])]),
        ("Some employers may require a PhD.", [("doctorate", "optional", [])]),
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
            [("high school", "typical", []), ("bachelor", "typical", [])],
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
        ("Few employers ask for a master's degree.", [("master", "not required", [])]),
        ("A few employers ask for a master's degree.", [("master", "optional", [])]),
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
    ("sentence", "expected"),
    [
        ("The work requires a PhD or Masters in Geology.",
         [("doctorate", "required", ["geology"]), ("master", "required", ["geology"])]),
        ("You need a bachelor's degree and a postgraduate surveying qualification.",
         [("bachelor", "required", []), ("postgraduate", "required", ["surveying"])]),
        ("We need people with a Master in CS.", [("master", "required", ["cs"])]),
        ("There is no federal mandate from the Survey Board (SB) for a college degree.", [("degree", "not required", [])]),
        ("A degree in geology or similar science degrees (recommended, but not required) is one way.",
         [("degree", "optional", ["geology"])]),
        ("Surveyors mostly need a degree or a degree apprenticeship.", [("degree", "typical", [])]),
        ("A degree apprenticeship is needed.", []),
        ("You can be a surveyor with or without a degree.", [("degree", "not required", [])]),
        # what was so, what two persons have, what schools ask for, what is as high as a degree
        ("It is less about \"did you get a degree\".", []),
        ("Surveyors take the A-level standard course.", []),
        ("That is a year of study beyond a standard bachelor's degree.", []),
        ("Consider the pay when doing a degree.", []),
        ("You need an MLS from an ALA-accredited school.", [("master", "required", [])]),
        ("Historically, the way in was the BSc, and firms required it.", []),
        ("Decades ago, surveyors needed a degree.", []),
        ("They both have a master's degree.", []),
        ("Both kinds of surveyors have a master's degree.", [("master", "typical", [])]),
        ("A bachelor's degree is strongly preferred by most colleges.", []),
        ("A bachelor's degree is strongly preferred by many firms.", [("bachelor", "preferred", [])]),
    ],
)  # fmt: skip
def test_wordings_of_what_is_asked(sentence: str, expected: list[Claim]) -> None:
    assert claims(TITLE + sentence) == expected


def test_a_class_of_jobs_asks_for_what_the_occupations_named_as_its_examples_need() -> None:
    assert claims("Jobs that ask for a high school diploma include security guards.") == [("high school", "required", [])]
    assert claims(TITLE + "Jobs that ask for a high school diploma are many.") == []


def test_what_may_be_needed_is_optional() -> None:
    assert claims(TITLE + "For some posts, you may need a master's degree.") == [("master", "optional", [])]
    assert claims(TITLE + "For senior posts, you may also need a master's degree.") == [("master", "optional", [])]
    assert claims(TITLE + "Some surveyors may need a master's degree.") == [("master", "optional", [])]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("- Probably has a BSc in geology", [("bachelor", "typical")]),
        ("- Most likely holds a PhD", [("doctorate", "typical")]),
        ("You will probably be asked for a master's degree.", [("master", "typical")]),
        ("Usually, a surveyor's job will ask for a degree of any kind.", [("degree", "typical")]),
        ("You need a degree of some sort.", [("degree", "required")]),
        ("The work asks for a degree of care.", []),
        # what a grant asks for, and not the work
        ("To be eligible for a bursary, you will need one of the following:\n\n- a bachelor's degree\n- a PhD", []),
        ("## Student loans\n\nYou are eligible if you have:\n\n- a bachelor's degree", []),
        ("To be eligible for the licence, you will need:\n\n- a bachelor's degree", [("bachelor", "required")]),
        # a rank among others
        ("We are seeking entry and associate level surveyors.", []),
        ("You need an entry-level or associate-level degree.", [("degree", "required")]),
    ],
)
def test_what_is_likely_is_typical_and_grants_and_ranks_ask_for_nothing(words: str, expected: list[tuple[str, str]]) -> None:
    assert forces(words) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A PhD can lead to highly specialized roles.", [("doctorate", "optional")]),
        ("A related bachelor's degree may lead to drafting jobs.", [("bachelor", "optional")]),
        ("A master's degree can lead to leadership roles.", [("master", "preferred")]),
        ("A master's degree can lead to faster promotion.", [("master", "preferred")]),
        ("Surveyors might benefit from earning a degree in geology.", [("degree", "preferred")]),
    ],
)
def test_a_way_to_other_roles_is_an_option_and_a_way_up_is_preferred(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert forces(sentence) == expected
