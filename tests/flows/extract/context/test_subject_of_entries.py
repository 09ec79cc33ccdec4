"""Whose figure it is where an entry, a row or a title is the name of an occupation that no table has, or of its field."""

from __future__ import annotations

import pytest

from flows.extract import education, salary
from flows.extract.document import extract_claims
from flows.extract.mentions.occupation_titles import name_field, name_occupation
from tests.flows.extract.paid import claims, paid
from tests.flows.extract.reading import document_of, page_of


@pytest.mark.parametrize("title", ["Manager, Boston", "Engineer, Google"])
def test_a_place_or_an_employer_after_a_comma_is_no_field(title: str) -> None:
    named = name_occupation(title)
    assert named is not None
    assert " " not in named[0]


def test_two_occupations_with_a_comma_are_two() -> None:
    assert name_occupation("Doctor, Nurse") == ("doctor", None)


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("Remote Sensing Analyst", "remote sensing analyst"),
        ("Remote Data Analyst", "data analyst"),
        ("Contract Administrator", "contract administrator"),
        (".NET Developer", ".net developer"),
        ("Mid-Weight Illustrator", "illustrator"),
        ("Corporal/Sergeant", "corporal"),
        ("Lieutenant/Captain", "lieutenant"),
    ],
)
def test_a_title_keeps_the_words_that_belong_to_it(title: str, subject: str) -> None:
    named = name_occupation(title, trusted=True)
    assert named is not None
    assert named[0] == subject


@pytest.mark.parametrize(
    ("label", "subject"),
    [
        ("Web Design", "web designer"),
        ("User Interface (UI) Design", "user interface designer"),
        ("Python Development", "python developer"),
        ("Coastal Hydrology", "coastal hydrologist"),
        ("Methods of Hydrology", None),
        ("Water Technology", None),
        ("Ceramics", None),
        ("Business Development", None),
    ],
)
def test_a_label_that_is_a_field_names_its_occupation(label: str, subject: str | None) -> None:
    assert name_field(label) == subject


def test_a_department_is_no_occupation() -> None:
    table = "# Police officer pay\n\n| Position | Pay |\n|---|---|\n| Village Department | $41,000 |\n| Detective | $67,000 |\n"
    assert paid(table) == {41000: "police officer", 67000: "detective"}


def test_items_that_are_fields_of_work() -> None:
    words = "# Graphic designer careers\n\nAverage salaries:\n\n* Web Design: $61,000\n* Animation Director: $88,000\n"
    assert paid(words)[61000] == "web designer"


def test_an_unknown_title_in_a_heading_with_its_figure() -> None:
    words = "".join(
        f"## {title} ${pay}\n\nThey work in studios.\n\n"
        for title, pay in (
            ("Producers", "82,000"),
            ("Animators", "74,000"),
            ("Sound Professionals", "91,000"),
            ("Game Designers", "70,000"),
        )
    )
    assert paid(f"# Careers of a game designer: salaries\n\n{words}")[91000] == "sound professional"


def test_ranks_with_a_slash_over_a_list() -> None:
    words = "".join(
        f"**{title}**\n- Leads a watch\n- Salary: ${pay}\n\n"
        for title, pay in (("Corporal/Sergeant", "65,000"), ("Lieutenant/Captain", "83,000"), ("Chief/Sheriff", "120,000"))
    )
    found = paid(f"# Police officer careers\n\n## Command\n\n{words}")
    assert found == {65000: "corporal", 83000: "lieutenant", 120000: "chief"}


def test_labels_within_a_paragraph() -> None:
    words = "# Nurse pay abroad\n\nSchool Clinic Nurse: $60,000 per year. Cosmetic Nurse: $75,000 per year.\n"
    assert paid(words)[75000] == "cosmetic nurse"


def test_an_example_in_brackets_is_not_whose_pay_it_is() -> None:
    words = "* Interactive media designers (e.g. web designers) may earn between $35,000 and $42,000 a year.\n"
    assert paid(words) == {35000: "interactive media designer"}


def test_a_trade_is_a_role() -> None:
    table = "| Skilled Trade | Salary |\n|---|---|\n| Boat and harbour mechanic | $56,000 |\n| Roofer | $52,000 |\n"
    assert paid(table)[56000] == "boat and harbour mechanic"


def test_lines_below_a_numbered_title() -> None:
    entries = "1. Dentists {.first}\nMedian yearly salary: $160,000\n2. Pharmacists\nMedian yearly salary: $128,000\n"
    words = f"The best paid jobs of the year.\n{entries}"
    assert paid(words) == {160000: "dentist", 128000: "pharmacist"}


def test_a_heading_stands_before_the_kinds_that_its_section_names() -> None:
    words = (
        "# Careers\n\n### Security Engineer\n\nNetwork security engineers need two years of practice.\n\n"
        "Salary on average: $156,000\n"
    )
    assert paid(words) == {156000: "security engineer"}


def test_an_officer_of_a_service_is_a_post_of_its_own() -> None:
    words = (
        "# Nursing Officer and other posts\n\n- **Nursing Officer:** B.Sc in Nursing\n"
        "- **Medical Social Service Officer Gr-II:** Master's degree in Social Work required\n"
    )
    found = {each["degree"]: each["subject"] for each in education.extract(page_of(words))}
    assert found["master"] == "medical social service officer"


def test_the_one_kind_of_a_field_that_a_text_is_about() -> None:
    words = (
        "# Is college needed for a career in game design?\n\n## Becoming a mobile game designer\n\n"
        "A mobile game designer draws worlds. Mobile game designers write plots.\n\nA bachelor's degree is required.\n"
    )
    assert {each["subject"] for each in education.extract(page_of(words))} == {"mobile game designer"}


def test_a_line_that_labels_the_list_below_it() -> None:
    words = (
        "# Posts of the port\n\nStenographer:\n- Bachelor's degree required\n\n"
        "Hydrographic Surveyor:\n- Master's degree required\n\n"
        "Jetty Warder (JW):\n- High school diploma required\n"
    )
    found = {each["degree"]: each["subject"] for each in education.extract(page_of(words))}
    assert found == {"bachelor": "stenographer", "master": "hydrographic surveyor", "high school": "jetty warder"}


def test_one_known_label_makes_no_list_of_occupations() -> None:
    words = "# Welder salary\n\n- Welder: $45,000 on average\n- Lower quarter: $38,000\n- Upper quarter: $61,000\n"
    assert set(paid(words).values()) == {"welder"}


@pytest.mark.parametrize("mark", ["", "3. ", "#3: ", "Role 3 - ", "🥐 "])
@pytest.mark.parametrize("aside", ["", " (nights)"])
def test_an_unknown_title_in_a_heading_with_a_number_or_sign(mark: str, aside: str) -> None:
    words = (
        "# Baker\n\n## Sweet\n\n### {}Dessert Writer{}\n\n**Pay band:** $40,000 a year\n\n### 4. Line Cook\n\nPay: $38,000\n\n"
        "## Other\n\n### 5. Dishwasher\n\nPay: $31,000\n\n### 6. Proofreader\n\nPay: $71,000\n\n### 7. Sour {}\n\nPay: $36,000\n"
    )
    found = paid(words.format(mark, aside, "Dough Giants"))
    assert found == {40000: "dessert writer", 38000: "line cook", 31000: "dishwasher", 71000: "proofreader", 36000: "baker"}


def test_a_heading_keeps_the_sector_of_a_title() -> None:
    words = "# Baker\n\n## {0} Data Analyst\n\nPay: $70,000\n\n## Web Developer\n\nPay: $80,000\n\n## Line Cook\n\nPay: $38,000\n"
    assert paid(words.format("Healthcare"))[70000] == "healthcare data analyst"
    assert paid(words.format("Typical"))[70000] == "data analyst"
    assert paid(words.format("Boston"))[70000] == "data analyst"


@pytest.mark.parametrize(
    ("heading", "subject"),
    [
        ("Pay by level (all tech jobs)", "tech worker"),
        ("Pay across tech roles", "tech worker"),
        ("All tech postings by level", "tech worker"),
        ("Pay by level", "data analyst"),
        ("Pay by level in tech companies", "data analyst"),
    ],
)
def test_levels_of_a_whole_field_are_not_those_of_an_occupation(heading: str, subject: str) -> None:
    table = f"# Data Analyst\n\n## {heading}\n\n| Level | Pay |\n|---|---|\n| Junior | $60,000 |\n| Lead | $90,000 |\n"
    assert {*paid(table).values()} == {subject}


def test_the_title_of_a_superior_is_not_whose_pay_it_is() -> None:
    table = (
        "# Baker\n\n| Firm | Reports to | Hired as | Pay |\n|---|---|---|---|\n| Acme | Head Chef | Line Cook | $38,000 |\n"
        "| Hooli | Pastry Chef | Dishwasher | $31,000 |\n"
    )
    assert paid(table) == {38000: "line cook", 31000: "dishwasher"}


def test_a_title_may_be_numbered_and_its_neighbours_stand_in_other_chapters() -> None:
    words = "\n\n".join(
        f"## Part {part}\n\n### {part}. {title}\n\nA bachelor's degree is required."
        for part, title in enumerate(["Baker", "Stage Rigger", "Welder"], 1)
    )
    assert [row["subject"] for row in education.extract(page_of(words))] == ["baker", "stage rigger", "welder"]


def test_a_chef_of_an_unknown_kind_is_one() -> None:
    words = "- **Line Cook** - fries.\n- **Banquet Chef** - Most hold a bachelor's degree.\n- **Catering Manager** - plans.\n"
    assert [row["subject"] for row in education.extract(page_of(words))] == ["banquet chef"]


@pytest.mark.parametrize(
    ("before", "subject"),
    [
        ("You will report to a product manager.", "glazier"),
        ("Your colleagues will be welders and electricians.", "glazier"),
        ("You don't have to be a software developer.", "glazier"),
        ("Former welders do well here.", "glazier"),
        ("Welders earn less.", "welder"),
        ("You can also become a welder.", "welder"),
        ("If you look for jobs as a welder, read on.", "welder"),
    ],
)
def test_whom_the_reader_only_meets_is_not_who_the_next_sentence_is_about(before: str, subject: str) -> None:
    words = f"# Becoming a glazier\n\n{before} A bachelor's degree is required."
    assert [row["subject"] for row in education.extract(page_of(words))] == [subject]


@pytest.mark.parametrize("arrive", ["have all found their way in", "often make the switch", "regularly cross over"])
def test_those_who_come_from_elsewhere_are_not_who_the_next_sentence_is_about(arrive: str) -> None:
    words = f"# Becoming a glazier\n\nWelders and bakers {arrive}. Most have a high school diploma."
    assert [row["subject"] for row in education.extract(page_of(words))] == ["glazier"]


ENTRIES = """# Jobs

* **Air Ambulance Pilot**
  * {pilot}
* **Union Carpenter**
  * Earns $67 an hour.
* **Travel Nurse**
  * {nurse}
"""


@pytest.mark.parametrize(
    ("pilot", "nurse", "expected"),
    [
        (
            "Earns $80,000 a year.",
            "As an agency nurse, earns $81 an hour.",
            ["air ambulance pilot", "union carpenter", "travel nurse"],
        ),
        (
            "$80,000 a year, which is thought low for a helicopter pilot.",
            "Such a specialist nurse earns $81 an hour.",
            ["air ambulance pilot", "union carpenter", "travel nurse"],
        ),
        (
            "A bush pilot earns $80,000 a year.",
            "Staff nurses earn $40 an hour.",
            ["bush pilot", "union carpenter", "staff nurse"],
        ),
    ],
)  # fmt: skip
def test_what_an_entry_only_calls_its_occupation_is_that_occupation(pilot: str, nurse: str, expected: list[str]) -> None:
    assert [row["subject"] for row in salary.extract(page_of(ENTRIES.format(pilot=pilot, nurse=nurse)))] == expected


def test_an_entry_that_is_a_bare_head_or_a_field_is_an_occupation_among_others() -> None:
    titles = ["Surgeon", "Engineer", "Marketing Management", "Baker", "Nurse", "Roofer"]
    words = "".join(f"{at}. {title}\n   - **Average Salary:** ${at}0,000\n\n" for at, title in enumerate(titles, 1))
    found = [row["subject"] for row in salary.extract(page_of(words))]
    assert found == ["surgeon", "engineer", "marketing manager", "baker", "nurse", "roofer"]


def test_the_name_of_an_author_is_no_occupation() -> None:
    words = "---\ntitle: Pay\nauthor:\n  name: Ann Weaver\n---\n\nThe average salary is $40,000 a year.\n"
    assert salary.extract(page_of(words)) == []


def test_lines_that_are_titles_head_what_follows_them() -> None:
    words = "# Roles\n\nBaker\n\nThe pay is $30,000 a year.\n\nRoofer\n\nThere is much to do.\n\nThe pay is $40,000 a year.\n"
    assert [row["subject"] for row in salary.extract(page_of(words))] == ["baker", "roofer"]


def test_figures_answer_the_occupations_of_the_sentence_before_one_by_one() -> None:
    words = "# Pay\n\nThe worst paid are bakers, roofers and glaziers. They make $19,724, $19,378 and $19,256, respectively.\n"
    assert [row["subject"] for row in salary.extract(page_of(words))] == ["baker", "roofer", "glazier"]
    apart = words.replace("bakers, roofers", "plumbers, except roofers, welders")
    assert [row["subject"] for row in salary.extract(page_of(apart))] == ["plumber", "welder", "glazier"]


def test_the_whole_title_of_an_advertised_job_has_its_sign() -> None:
    words = "# Outreach & Partnership Specialist - Tarn Works\n\nWe are seeking help. To apply, write to us.\n\nPay: $60,000\n"
    assert [row["subject"] for row in claims(words)] == ["outreach & partnership specialist"]


def test_a_crew_among_sections_of_occupations_is_one() -> None:
    words = "# Pay at the port\n\n### Crane Operator\n\n- £34,000\n\n### Dock crew\n\n- £28,000\n\n### Tug Captain\n\n- £51,000\n"
    assert paid(words) == {34000: "crane operator", 28000: "dock crew", 51000: "tug captain"}


def test_an_entry_of_a_list_over_paragraphs_is_their_title() -> None:
    entry = "{}. {}\n\nThe work is outdoors. It pays ${},000 a year.\n\n"
    listed = [entry.format(at, *each) for at, each in enumerate([("Roofer", 41), ("Delivery Driver", 38), ("Dog walker", 29)], 1)]
    assert paid("# Jobs outdoors\n\n" + "".join(listed)) == {41000: "roofer", 38000: "delivery driver", 29000: "dog walker"}
    assert paid("# Welders\n\nThey were:\n\n- Roofers\n- Glaziers\n\nThe pay is $50,000.") == {50000: "welder"}


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("To start as a medical coder you need a high school diploma.", "medical coder"),
        ("You need a high school diploma to work as a medical coder.", "medical coder"),
    ],
)
def test_an_occupation_to_start_in_is_its_own(words: str, subject: str) -> None:
    found = education.extract(page_of(f"# Medical biller\n\n{words}"))
    assert [each["subject"] for each in found] == [subject]


def test_a_list_of_labels_and_values_is_of_whom_the_paragraph_above_it_is_labelled_with() -> None:
    text = (
        "# Grow as an IT professional\n\nIT professionals earn well.\n\n"
        "**Night welders:** They join metals at night.\n\n* **Median salary (2020):** $51,150\n* **Growth (2020-30):** 11%\n\n"
        "**Roofers:** Roofers lay roofs.\n\n* **Median salary:** $61,150\n"
    )
    paid = [(row["subject"], row["low"]) for row in salary.extract(page_of(text))]
    assert paid == [("night welder", 51_150), ("roofer", 61_150)]


def test_a_name_with_a_digit_is_no_pay_of_the_field_that_it_stands_for() -> None:
    text = "# Kiosk developer\n\n## Skills\n\n- **Front-end:** HTML5, CSS3\n- **Back-end:** Python3, Java\n"
    assert {row["subject"] for row in extract_claims(document_of(text))["language"]} == {"kiosk developer"}


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Web Developer (Frontend)", "front-end web developer"),
        ("Electrician (Master)", "master electrician"),
        ("Developer (SAP)", "sap developer"),
        ("Nurse (RN)", "nurse"),
        ("Software Tester (Berlin)", "software tester"),
        ("Technical Writer (Web3)", "technical writer"),
    ],
)
def test_a_bracket_behind_a_title_names_its_kind_where_there_is_one(title: str, expected: str) -> None:
    entries = f"## Pay\n\n- {title}: $60,000\n- Plumber: $55,000\n- Chef: $50,000\n"
    table = f"| Role | Salary |\n|---|---|\n| {title} | $60,000 |\n| Plumber | $55,000 |\n"
    for text in (entries, table, f"# {title}\n\nThe salary is $60,000.\n"):
        assert claims(text)[0]["subject"] == expected


def test_headings_with_a_word_for_their_facts_are_of_the_kinds_that_they_name() -> None:
    def section(title: str, pay: str) -> str:
        return f"## {title}\n\nThis role is for the strong.\n\n### Pay:\n\n| Level | Salary |\n|---|---|\n| Junior | {pay} |\n"

    text = "# Best Plumber Jobs\n\nApply now. What we offer:\n\n" + section(
        "1. Steam Plumber (Boiler Technician) Salary", "$50,000"
    )
    found = [row["subject"] for row in claims(text + section("2. Industrial Plumber Pay", "$60,000"))]
    assert found == ["steam plumber", "industrial plumber"]
