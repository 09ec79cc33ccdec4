"""Certificates and licences: which are asked for, with what force, and what only sells them."""

from __future__ import annotations

import pytest

from flows.extract.certification import extract
from tests.flows.extract.reading import page_of


def named(words: str) -> list[tuple[str, str, str | None]]:
    return [(row["subject"], row["name"], row["modality"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Accountants must pass the CPA exam.", ("accountant", "CPA", "required")),
        ("For a network engineer a CCNA is preferred.", ("network engineer", "CCNA", "preferred")),
        ("Registered nurses need to pass the NCLEX-RN.", ("registered nurse", "NCLEX-RN", "required")),
        ("All truck drivers must hold a CDL.", ("truck driver", "CDL", "required")),
        ("Truck drivers are required to hold a CDL.", ("truck driver", "CDL", "required")),
        ("A PMP is not required for project managers.", ("project manager", "PMP", "not required")),
        ("# Plumber\n\n## Requirements\n\n- Valid driver's license\n", ("plumber", "driver's licence", "required")),
        ("# Security analyst\n\n## Nice to have\n\n- CISSP\n", ("security analyst", "CISSP", "preferred")),
        ("# Nurse\n\n## Requirements\n\n- ACLS certification preferred\n", ("nurse", "ACLS", "preferred")),
        (
            "# Network engineer\n\nCredentials such as CCNA, or similar ones, are a plus.\n",
            ("network engineer", "CCNA", "preferred"),
        ),
        (
            "# Network engineer\n\nCredentials like CCNA or others are highly desirable.\n",
            ("network engineer", "CCNA", "preferred"),
        ),
        (
            "# HR manager\n\n## Requirements\n\nSHRM-CP or other professional certifications are highly preferred.\n",
            ("human resources manager", "SHRM-CP", "preferred"),
        ),
        ("# Truck driver\n\n## Requirements\n\n- Valid CDL Class A\n", ("truck driver", "CDL", "required")),
        ("# DevOps engineer\n\n**Useful certs:** CKA\n", ("devops engineer", "CKA", None)),
    ],
)
def test_a_certificate_is_asked_for_with_a_force(words: str, expected: tuple[str, str, str]) -> None:
    assert named(words) == [expected]


def test_a_name_that_is_in_no_table_is_taken_as_written() -> None:
    words = "# Welder\n\n## Certifications\n\n- Certified Welding Educator (CWE)\n- Senior Certified Welding Inspector\n"
    assert [(name, modality) for _, name, modality in named(words)] == [
        ("Certified Welding Educator (CWE)", None),
        ("Senior Certified Welding Inspector", None),
    ]


def test_a_grade_in_the_name_is_nobodys_seniority() -> None:
    [row] = extract(page_of("# Welder\n\n## Certifications\n\n- Senior Certified Welding Inspector\n"))
    assert row["seniority"] is None


@pytest.mark.parametrize(
    "words",
    [
        "# Security analyst\n\nThis course prepares you for the CISSP.",
        "Do accountants need a CPA?",
        "My CPA is an accountant who must be careful.",
        "A software engineer must choose an MIT License or a BSD License.",
        "Get Certified! Earn a Professional Certificate as a data analyst.",
        "The CCNA preparation course for network engineers is required reading.",
        "# Welder\n\n| License | Initial License | Fee |\n|---|---|---|\n| Welder | $20 | $10 |\n",
        "# Nurse\n\n## Certification course\n\nSemester 2:\n\n- Anatomy\n- CPR and first aid\n",
    ],
)
def test_a_course_or_another_thing_makes_no_claim(words: str) -> None:
    assert named(words) == []


def test_the_quote_is_verbatim() -> None:
    page = page_of("All in all, **accountants** must hold a *CPA*. More follows.")
    [row] = extract(page)
    assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"]
    assert row["quote"].endswith("CPA")


@pytest.mark.parametrize(
    "words",
    [
        "# Nurse\n\n## Licences\n\n- Exam fees (CPR): $200\n",
        "# Nurse\n\nThe fees for the CPR exam are due in May.\n",
        "# Nurse\n\n| Item | Cost |\n|---|---|\n| Exam fees (board and CPR) | $200 |\n",
    ],
)
def test_what_fees_are_paid_for_is_not_asked_for(words: str) -> None:
    assert extract(page_of(words)) == []


def test_a_certificate_is_named_with_what_it_is_in() -> None:
    text = "# Business analyst\n\n## Certifications\n\n- Entry Certificate in Business Analysis (ECBA)\n"
    assert [row["name"] for row in extract(page_of(text))] == ["Entry Certificate in Business Analysis (ECBA)"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Accountant\n\n## Education and training\n\nOther certifications include the CPA.\n", None),
        ("# Accountant\n\n## Certifications\n\nThe most prestigious certification is the CPA.\n", "preferred"),
        ("# Accountant\n\nCertifications can enhance career prospects. Key certifications include:\n\n- CPA\n", "preferred"),
        ("# Accountant\n\n## Required certifications\n\n- CPA\n", "required"),
        ("# Accountant\n\n## Certified\n\nCertification is voluntary. The best known credentials are:\n\n- CPA\n", "optional"),
        ("# Accountant\n\n## Certifications (optional but useful)\n\n- CPA\n", "optional"),
        ("# Accountant\n\n## Certifications\n\nCertification isn't mandatory. A common certification: CPA\n", "not required"),
        (
            "# Accountant\n\n## Certifications\n\nAccountants are not required to get certified. "
            "However, it pays.\n\nCertifications include the CPA.\n",
            "optional",
        ),
        ("# Accountant\n\n## Certifications\n\nThe CPA is the one that employers bring up most often.\n", "preferred"),
        ("# Accountant\n\n## Certifications\n\nThe CPA is what recruiters ask for the most.\n", "preferred"),
        ("# Accountant\n\nOf all certifications a CPA is enough to start in a small firm.\n", None),
        ("# Accountant\n\n| Asset | Use | Names |\n|--|--|--|\n| Certifications | a boost for resumes | CPA |\n", "preferred"),
        ("# Accountant\n\n## Certifications\n\nA degree is optional. Accountants must hold a CPA.\n", "required"),
        ("# Accountant\n\nThe most crucial certification requirement for accountants is to hold a CPA.\n", "required"),
    ],
)
def test_what_is_only_valued_is_not_required(words: str, expected: str | None) -> None:
    assert named(words) == [("accountant", "CPA", expected)]


@pytest.mark.parametrize(
    "words",
    [
        "# Real estate agent\n\nSome states require courses before you can take the real estate license test.\n",
        "# Pilot\n\nThese are the steps every pilot must take to get a commercial pilot licence.\n",
        "# Pilot\n\nPilots meet the requirements to apply for a commercial pilot licence.\n",
    ],
)
def test_the_way_to_a_licence_does_not_ask_for_it(words: str) -> None:
    assert named(words) == []


def test_who_gives_a_licence_does_not_say_that_it_is_required() -> None:
    [row] = extract(page_of("Airline pilots must hold a commercial pilot licence from the FAA."))
    assert row["attributed_to"] is None


@pytest.mark.parametrize(
    "words",
    [
        "# Welder\n\n## Requirements\n\nThe Certified Welder is responsible for repair work.\n",
        "# Welder\n\nAdvancement To:\n\n- Certified Welding Inspector\n",
        "# EMT\n\nStudents are required to earn a CPR certification to be admitted into an EMT program.\n",
    ],
)
def test_a_title_or_what_a_school_asks_for_makes_no_claim(words: str) -> None:
    assert named(words) == []


def test_who_offers_a_certificate_is_no_industry() -> None:
    [row] = extract(
        page_of("# Personal trainer\n\n## Certifications\n\nThe ACSM offers the Certified Inclusive Fitness Trainer.")
    )
    assert row["industry"] is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "# Paralegal\n\nThe Guild of Insurance Brokers gives two of them. Paralegals must hold the Certified Paralegal (CP).",
            [("paralegal", "Certified Paralegal", "required")],
        ),
        (
            "# Paralegal\n\nThe National Society of Insurance Brokers tests paralegals. "
            "Its members must hold the Certified Paralegal (CP) credential.",
            [("paralegal", "Certified Paralegal", "required")],
        ),
        (
            "# Data analyst\n\n## Certifications\n\n- Database Administrator (DP-300)\n",
            [("data analyst", "Microsoft DP-300", None)],
        ),
        ("# Welder\n\nThese credentials are known:\n\n- CWI\n- Certified Welder (CW)\n", [("welder", "Certified Welder", None)]),
        (
            "# Chef\n\n## Certifications\n\n- Certified Maître de Table (CMT)\n",
            [("chef", "Certified Maître de Table (CMT)", None)],
        ),
        (
            "# Accountant\n\n## Preferred requirements\n\n- A Baseline security clearance\n",
            [("accountant", "security clearance", "preferred")],
        ),
        ("# Security analyst\n\n## Required credentials\n\n- CISSP\n", [("security analyst", "CISSP", "required")]),
    ],
)
def test_names_and_announcements_are_not_taken_for_occupations_and_demands(
    words: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert named(words) == expected


@pytest.mark.parametrize(
    ("trade", "names"),
    [
        ("Security analyst", ["CCSP", "GCIA", "Microsoft SC-200", "CRISC"]),
        ("Veterinarian", ["NAVLE", "RVT"]),
        ("Accountant", ["CGMA", "EA (Enrolled Agent)", "CFE"]),
        ("Cloud engineer", ["LFCS", "CKS", "Microsoft Certified: Azure Administrator Associate", "Docker Certified Associate"]),
        ("Instructional designer", ["CPTD", "APTD"]),
        ("Optician", ["ABOC", "NCLEC"]),
        ("Chef", ["Certified Sous Chef", "FoSTaC"]),
    ],
)
def test_certificates_of_many_trades_are_known(trade: str, names: list[str]) -> None:
    spelled = {
        "EA (Enrolled Agent)": "Enrolled Agent",
        "Microsoft SC-200": "SC-200",
        "Microsoft Certified: Azure Administrator Associate": "AZ-104",
    }
    entries = "".join(f"- {spelled.get(name, name)}\n" for name in names)
    assert [name for _, name, _ in named(f"# {trade}\n\n## Certifications\n\n{entries}")] == names


def test_a_row_of_certificates_lists_them() -> None:
    row = "| Aspect | Facts | More |\n|---|---|---|\n| Certifications | Good to have | CISSP, CEH |\n| Pay | Good | More |\n"
    assert [name for _, name, _ in named(f"# Security analyst\n\n{row}")] == ["CISSP", "CEH"]


@pytest.mark.parametrize(
    ("words", "claims"),
    [
        (
            "# Duct fitter\n\nThe body offers these certificates: the Ready-to-Work Certificate, Duct Support Technician "
            "Certification, and Airflow Tests Certificate.",
            [("duct fitter", "Ready-to-Work Certificate", None), ("duct fitter", "Airflow Tests Certificate", None)],
        ),
        (
            "# Cloud architect\n\n## Certifications\n\n| Provider | Associate-Level (Junior Architect/Engineer) |\n|---|---|\n"
            "| Vendor-neutral | CCSP |\n",
            [("cloud architect", "CCSP", None)],
        ),
        (
            "# Careers in computing\n\n| Role | Certification |\n|---|---|\n| Cloud engineer | CCSP |\n",
            [("cloud engineer", "CCSP", None)],
        ),
    ],
)
def test_who_a_certificate_is_for_is_not_read_from_names_of_certificates_or_a_shortened_header(
    words: str, claims: list[tuple[str, str, str | None]]
) -> None:
    assert [(row["subject"], row["name"], row["modality"]) for row in extract(page_of(words))] == claims


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("# Sailor\n\n## Certifications\n\n- The Marine Information Systems Agency (CISA)\n", []),
        ("Most accountants join the Certified Public Accountants Association.", []),
        ("Accountants need two years under CPA supervision.", []),
        ("Dental assistants may also take the entry test, which the DANB also administers.", []),
        ("Truck drivers: we also consider CDL school graduates.", []),
        ("Most accountants hold the Certified Fraud Examiner (CFE) credential.", ["CFE"]),
        ("# Auditor\n\n## Certifications\n\n- Certified Information Systems Auditor (CISA)\n", ["CISA"]),
        (
            "Speech-language pathologists need the Speech Pathology Certificate of Clinical Competence (CCC-SLP).",
            ["CCC-SLP"],
        ),
    ],
)
def test_a_body_is_no_certificate_and_a_certificate_has_its_whole_name(words: str, names: list[str]) -> None:
    assert [row["name"] for row in extract(page_of(words))] == names


def test_a_certificate_of_which_a_step_says_that_it_can_help_is_preferred() -> None:
    words = "# Writer\n\n## Steps to become a writer\n\n1. **Study**: Pursue a degree. Certifications like the CPA can help.\n"
    assert [row["modality"] for row in extract(page_of(words))] == ["preferred"]


@pytest.mark.parametrize(
    ("words", "claims"),
    [
        ("You do not need a degree to get a real estate license as a real estate agent.", []),
        ("Real estate agents do not need to get a real estate license.", [("real estate licence", "not required")]),
        ("No diploma is necessary to obtain a CDL as a truck driver.", []),
        ("Truck drivers are not required to hold a CDL.", [("CDL", "not required")]),
        ("Before they can receive a law license, lawyers sit a long test.", []),
        ("Lawyers may receive a law license in another state.", [("bar admission", "optional")]),
        ("The median pay for a Certified Public Accountant (CPA) is $80,000. Accountants like numbers.", []),
    ],
)
def test_a_certificate_that_is_only_a_goal_or_a_title_is_not_said_to_be_needless_or_optional(
    words: str, claims: list[tuple[str, str]]
) -> None:
    assert [(row["name"], row["modality"]) for row in extract(page_of(words))] == claims


def test_the_name_and_the_code_of_an_exam_are_one_certificate() -> None:
    words = "# Cloud engineer\n\n## Certifications\n\n- Microsoft Certified: Azure Administrator Associate (AZ-104)\n"
    assert [row["name"] for row in extract(page_of(words))] == ["Microsoft Certified: Azure Administrator Associate"]
