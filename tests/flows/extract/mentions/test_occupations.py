"""Occupations are recognised in plain text and brought to one name."""

from __future__ import annotations

import time

import pytest

from flows.extract.mentions.occupations import OccupationMention, find_occupations


def subjects(words: str) -> list[str]:
    return [mention.subject for mention in find_occupations(words)]


def only(words: str) -> OccupationMention:
    (mention,) = find_occupations(words)
    return mention


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("Nephrologists treat kidneys.", "nephrologist"),
        ("an HVAC tech", "hvac technician"),
        ("court reporters", "court reporter"),
        ("CRNAs", "certified registered nurse anesthetist"),
        ("a crane operator", "crane operator"),
        ("LPNs", "licensed practical nurse"),
        ("COTAs", "occupational therapy assistant"),
        ("PMHNPs", "psychiatric mental health nurse practitioner"),
        ("special-education teachers", "special education teacher"),
        ("SREs", "site reliability engineer"),
        ("DBAs", "database administrator"),
        ("CPAs", "certified public accountant"),
        ("speech language pathologists", "speech-language pathologist"),
        ("Cath Lab Nurses", "cath lab nurse"),
        ("Supply Chain Data Analysts", "supply chain data analyst"),
        ("Remote Sensing Scientists", "remote sensing scientist"),
        ("Short-Haul Truck Drivers", "short-haul truck driver"),
        ("Power BI Developers", "power bi developer"),
        ("Sys Admins", "system administrator"),
        ("landscape architects", "landscape architect"),
        ("air-traffic controllers", "air traffic controller"),
        ("Physiotherapists", "physiotherapist"),
        ("supply-chain analysts", "supply chain analyst"),
        ("UX writers", "user experience writer"),
        ("scrum masters", "scrum master"),
        ("structural engineers", "structural engineer"),
        ("stage managers", "stage manager"),
        ("pastry chefs", "pastry chef"),
        ("radiology techs", "radiology technician"),
        ("marine biologists", "marine biologist"),
        ("immigration attorneys", "immigration lawyer"),
        ("EMTs", "emergency medical technician"),
        ("wind-energy engineers", "wind energy engineer"),
        ("cyber-security consultants", "cybersecurity consultant"),
        ("HR generalists", "human resources generalist"),
        ("human resource managers", "human resources manager"),
        ("Real-estate appraisers", "real estate appraiser"),
        ("Kubernetes administrators", "kubernetes administrator"),
        ("petroleum engineers", "petroleum engineer"),
        ("stonemasons", "stonemason"),
        ("locomotive engineers", "locomotive engineer"),
        ("choreographers", "choreographer"),
        ("firemen", "firefighter"),
        ("salespeople", "salesperson"),
        ("midwives", "midwife"),
        ("actuaries", "actuary"),
        ("pediatric nurses", "pediatric nurse"),
        ("Rust developers", "rust developer"),
        ("C++ programmers", "c++ programmer"),
    ],
)
def test_occupations_are_brought_to_their_name_from_plurals_abbreviations_and_hyphens(words: str, subject: str) -> None:
    assert subjects(words) == [subject]


@pytest.mark.parametrize(
    "words",
    [
        "machine learning engineer",
        "ML engineers",
        "MLEs",
        "machine-learning engineer",
        "Machine Learning (ML) Engineer",
        "machine learning engineer (MLE)",
    ],
)
def test_the_spellings_of_one_occupation_are_one_subject_and_one_mention(words: str) -> None:
    mention = only(words)
    assert (mention.start, mention.end) == (0, len(words))
    assert mention.subject == "machine learning engineer"
    assert mention.known


@pytest.mark.parametrize("words", ["front end developer", "frontend dev", "Front-End developer", "front-end developers"])
def test_hyphens_and_compounds_do_not_separate_occupations(words: str) -> None:
    assert subjects(words) == ["front-end developer"]


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("NLP engineers", "nlp engineer"),
        ("natural language processing engineers", "nlp engineer"),
        ("UI/UX designers", "ui/ux designer"),
        ("UX/UI designers", "ui/ux designer"),
        ("AI/ML engineers", "ai/ml engineer"),
        ("QA engineers", "quality assurance engineer"),
        ("Quality Assurance (QA) Engineers", "quality assurance engineer"),
        ("IT security analysts", "it security analyst"),
        ("Java software engineers", "java software engineer"),
        ("cloud data engineers", "cloud data engineer"),
    ],
)
def test_specialties_keep_their_own_name_and_abbreviations_are_written_one_way(words: str, subject: str) -> None:
    assert subjects(words) == [subject]


@pytest.mark.parametrize(
    ("words", "subject", "seniority"),
    [
        ("Senior Civil Engineers", "civil engineer", "senior"),
        ("Sr. Actuary", "actuary", "senior"),
        ("Jr. Paralegal", "paralegal", "entry"),
        ("entry-level chemists", "chemist", "entry"),
        ("mid-level copywriters", "copywriter", "mid"),
        ("Lead Auditor and", "auditor", "senior"),
        ("Staff Software Engineer", "software engineer", "senior"),
        ("Associate Software Engineer", "software engineer", "entry"),
        ("a graduate architect earns", "architect", "entry"),
        ("experienced plumbers", "plumber", "senior"),
        ("new software developers", "software developer", "entry"),
        ("Actuary III", "actuary", "senior"),
        ("data engineers (mid-level)", "data engineer", "mid"),
        ("Chemist II", "chemist", "mid"),
        ("data analyst intern", "data analyst intern", "entry"),
        ("roofer apprentices", "roofer apprentice", "entry"),
        ("software engineering intern", "software engineer", "entry"),
        ("head of data science", "head of data science", "senior"),
        ("data science manager", "data science manager", "senior"),
        ("director of nursing", "director of nursing", "senior"),
        ("project manager", "project manager", None),
        ("sales associate", "sales associate", None),
        ("staff accountant", "staff accountant", None),
    ],
)
def test_seniority_is_split_off(words: str, subject: str, seniority: str | None) -> None:
    found = [each for each in find_occupations(words) if each.subject == subject]
    assert [each.seniority for each in found] == [seniority]


def test_words_of_seniority_are_part_of_the_mention() -> None:
    words = "pay for Senior Data Engineers (remote)"
    mention = only(words)
    assert words[mention.start : mention.end] == "Senior Data Engineers"
    assert mention.plural


def test_an_engineer_who_speaks_of_himself_has_no_grade() -> None:
    assert only("As an engineer I worked there").seniority is None


@pytest.mark.parametrize("words", ["engineers", "These developers", "most analysts", "the manager"])
def test_a_bare_head_refers_to_an_occupation_without_naming_one(words: str) -> None:
    mention = only(words)
    assert not mention.known
    assert " " not in mention.subject


@pytest.mark.parametrize(
    "words",
    [
        "the data center runs a search engine",
        "employees, candidates, workers, students and experts",
        "legal professionals",
        "a degree in software engineering",
        "a machine learning engineering course",
        "language models make predictions",
        "the package manager and the message broker",
        "threat actors",
        "a Doctor of Pharmacy",
        "tailor your resume and coach your team",
        "a pilot program",
        "the factory and the reactor",
        "",
    ],
)
def test_what_only_looks_like_an_occupation_is_none(words: str) -> None:
    assert subjects(words) == []


def test_a_word_with_other_senses_is_an_occupation_beside_words_of_work() -> None:
    assert subjects("the average salary of a model") == ["model"]
    assert subjects("Editors earn less") == ["editor"]
    assert subjects("Pilots") == ["pilot"]


@pytest.mark.parametrize(
    ("words", "subject", "seniority"),
    [
        ("data science salaries", "data scientist", None),
        ("data engineering jobs", "data engineer", None),
        ("careers in nursing", "nurse", None),
        ("DevOps professionals", "devops professional", None),
        ("web development internships", "web developer", "entry"),
        ("working in the field of cyber security", "cybersecurity professional", None),
        ("HR jobs will grow", "human resources professional", None),
        ("careers in HR management", "human resources manager", None),
    ],
)
def test_a_field_beside_words_of_work_stands_for_its_occupation(words: str, subject: str, seniority: str | None) -> None:
    mention = only(words)
    assert (mention.subject, mention.seniority, mention.known) == (subject, seniority, True)


def test_mentions_come_from_left_to_right_with_their_offsets() -> None:
    words = "Unlike registered nurses, a nurse practitioner's pay beats that of most physical therapists."
    found = [(words[each.start : each.end], each.subject, each.plural) for each in find_occupations(words)]
    assert found == [
        ("registered nurses", "registered nurse", True),
        ("nurse practitioner", "nurse practitioner", False),
        ("physical therapists", "physical therapist", True),
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("front-end and back-end developers", ["front-end developer", "back-end developer"]),
        ("mechanical, electrical and civil engineers", ["mechanical engineer", "electrical engineer", "civil engineer"]),
        ("a dental or medical assistant", ["dental assistant", "medical assistant"]),
        ("both hardware/software engineers", ["hardware engineer", "software engineer"]),
        ("skill, ambition and civil engineers", ["civil engineer"]),
        ("Data scientists and software engineers", ["data scientist", "software engineer"]),
    ],
)
def test_occupations_that_share_their_head_are_all_named(words: str, expected: list[str]) -> None:
    assert subjects(words) == expected


def test_titles_are_not_joined_across_punctuation() -> None:
    assert subjects("in marketing, software engineers") == ["software engineer"]
    assert subjects("Data (Engineers)") == ["engineer"]
    assert subjects("big data—statisticians") == ["statistician"]


@pytest.mark.parametrize(
    "piece", ["engineer ", "senior ", "(", "(ml) ", "data ", "head of ", "machine learning (ML) ", "e-", "/"]
)
def test_long_input_takes_linear_time(piece: str) -> None:
    find_occupations("")
    started = time.process_time()
    find_occupations(piece * (200_000 // len(piece)))
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("off-site project managers", ["project manager"]),
        ("in-house counsel", ["in-house counsel"]),
        ("low-voltage technicians", ["technician"]),
        ("the in-house editor", []),
        ("full-stack developers", ["full stack developer"]),
    ],
)
def test_half_of_a_compound_is_no_part_of_a_title(words: str, expected: list[str]) -> None:
    assert subjects(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a background in mechanics or optics", []),
        ("the mechanics of a gearbox", []),
        ("Thermodynamics, mechanics", []),
        ("jobs for mechanics and welders", ["mechanic", "welder"]),
        ("aircraft mechanics", ["aircraft mechanic"]),
    ],
)
def test_mechanics_may_be_a_science(words: str, expected: list[str]) -> None:
    assert subjects(words) == expected


def test_who_enters_an_occupation_is_none_of_another_name() -> None:
    assert [(each.subject, each.seniority) for each in find_occupations("Entry paralegal")] == [("paralegal", "entry")]
    assert subjects("a data entry clerk") == ["data entry clerk"]


def test_a_group_of_the_classification_takes_no_words_before_it() -> None:
    assert [each.subject for each in find_occupations("ML Bioengineers and Biomedical Engineers")] == ["biomedical engineer"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Senior SDET engineers earn more", ["software development engineer in test"]),
        ("Ask a SOC analyst", ["security operations center analyst"]),
        ("Webdeveloper wanted", ["web developer"]),
        ("A surgeon (general) operates", ["general surgeon"]),
    ],
)
def test_a_short_or_joined_name_is_of_the_occupation_in_its_long_form(words: str, expected: list[str]) -> None:
    assert subjects(words) == expected
