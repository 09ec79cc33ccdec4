"""What the words around languages say of them: templates of sentences and pages, for several occupations and languages."""

from __future__ import annotations

import pytest

from flows.extract.language import extract
from tests.flows.extract.reading import page_of

FILLERS = [
    ("data analyst", "SQL", "Python"),
    ("front-end developer", "HTML", "JavaScript"),
    ("game developer", "C#", "Lua"),
    ("bioinformatician", "Perl", "Python"),
    ("blockchain developer", "Solidity", "Java"),
]


def said(words: str) -> set[tuple[str, str]]:
    return {(row["subject"], row["value"]) for row in extract(page_of(words, "page.md"))}


@pytest.mark.parametrize(("occupation", "first", "second"), FILLERS)
@pytest.mark.parametrize(
    "words",
    [
        "Without {first} you will not get far as a {occupation}, and without {second} neither.",
        "Not only {first} but also {second} is used by {occupation}s.",
        "{Occupation}s typically code in {first}, though some teams have moved to {second}.",
        "The toolkit of a {occupation} consists of {first}, {second} and a good editor.",
        "My work as a {occupation} involves a lot of {first} and some {second}.",
        "Almost every {occupation} I have met writes {first} or {second} for a living.",
        "{Occupation}s combine {first} with a dash of {second}.",
        "{Occupation}s lean on {first} and {second} for most of what they do.",
        "There are few {occupation}s who don't know {first} or {second}.",
        "# {Occupation}\n\n## What to learn\n\n{first} → {second}",
        "# {Occupation}\n\nThe ideal candidate is well versed in {first} and has exposure to {second}.",
        "# {Occupation}\n\nSkillset\n\n- Advanced {first}\n- Basic {second}",
        "# {Occupation}\n\n- At least 3 yrs exp in {first}\n- Exp in {second} pref.",
        "# {Occupation} path\n\n* Beginner: {first}\n* Advanced: {second}",
        "# {Occupation} ({first}/{second})\n\nJoin our team. Apply now.",
        "## {Occupation}\n\n**Must know:** {first}\n\n**Good to know:** {second}",
        "# Top skills for {occupation}s\n\n### 1. {first}\n\nIt is everywhere.\n\n### 2. {second}\n\nHandy.",
        "---\nrole: {Occupation}\nlanguages: [{first}, {second}]\n---\n\nText.",
        "---\njob: {Occupation}\ntech_stack: {first}, {second}\n---\n\nText.",
        "# {Occupation}\n\nCandidates without {first} or {second} experience will not be considered.",
        "Being handy with {first} sets a {occupation} apart, and employers test applicants on {second}.",
        "{Occupation}s with {first} under their belt find work fast. Employers ask {occupation}s for {second}.",
        "# {Occupation}\n\nIf you are passionate about {first} or {second}, we want to hear from you!",
        "{Occupation}s moved from PHP to {first} in a year; {second} lingers on old machines.",
        "I hire {occupation}s. I look for {first} and {second}.",
        "{Occupation}s standardise on {first}; candidates are screened on {second}.",
        "A career as a {occupation} starts with {first}. Then comes {second}.",
        "What should you study to be a {occupation}? {first}, first and foremost, and {second} at the very least.",
        "You will get further as a {occupation} if you can also read {first} and write {second}.",
        "# Hiring a {Occupation}\n\nApply if you have 2 years with {first} and {second}.",
        "# {Occupation}\n\n**Must have:** {first}\n\n**Good to have:** {second}",
        "# {Occupation}\n\n### Tech we use\n\n- Backend: {first}\n- Scripts: {second}",
        "# {Occupation}\n\n## Portfolio\n\nNearly all of our teams like to use {first} or {second}.",
    ],
)
def test_languages_are_known_or_used(words: str, occupation: str, first: str, second: str) -> None:
    named = words.format(occupation=occupation, Occupation=occupation.capitalize(), first=first, second=second)
    assert said(named + "\n") == {(occupation, first), (occupation, second)}


@pytest.mark.parametrize(("occupation", "first", "second"), FILLERS)
@pytest.mark.parametrize(
    "sentence",
    [
        "There's no need for {occupation}s to learn {first}.",
        "It's a myth that {occupation}s must know {first}.",
        "There is no requirement for {occupation}s to know {first}.",
        "{first} isn't something that {occupation}s need.",
        "{first} knowledge is not something {occupation}s need.",
        "No employer asks {occupation}s for {first}.",
        "{Occupation}s can skip {first}.",
        "Nobody expects a {occupation} to know {first}.",
        "Coding in {first} is not part of the job of a {occupation}.",
        "You can become a {occupation} even if you have never written a line of {first}.",
    ],
)
def test_languages_are_denied(sentence: str, occupation: str, first: str, second: str) -> None:
    named = sentence.format(occupation=occupation, Occupation=occupation.capitalize(), first=first)
    assert said(f"{named}\n") == {(occupation, f"no {first}")}
    assert said(f"{named} Knowledge of {second} is a must.\n") == {(occupation, f"no {first}"), (occupation, second)}


@pytest.mark.parametrize(("occupation", "first", "second"), FILLERS)
def test_one_of_two_is_denied_or_both(occupation: str, first: str, second: str) -> None:
    assert said(f"{occupation.capitalize()}s use {first}, not {second}.\n") == {(occupation, first), (occupation, f"no {second}")}
    neither = {(occupation, f"no {first}"), (occupation, f"no {second}")}
    assert said(f"{occupation.capitalize()}s neither use {first} nor {second}.\n") == neither
    assert said(f"Where {occupation}s once used {first}, they now use {second}.\n") == {(occupation, second)}
    assert said(f"A {occupation} told me: I write {second} all day and hardly touch {first}.\n") == {(occupation, second)}
    assert said(f"Advice to {occupation}s: learn {second}, ignore {first}.\n") == {(occupation, second)}
    denied = f"{first} isn't a prerequisite for becoming a {occupation}, but {second} is.\n"
    assert said(denied) == {(occupation, f"no {first}"), (occupation, second)}


@pytest.mark.parametrize(
    "words",
    [
        "The snippet above is written in Python.",
        "The website is built with Java.",
        "Written in Java.",
        "The repository contains Java and Kotlin samples.",
        "Requirements: Java 8 must be installed on your computer.",
        "To run the notebook you need Python 3 and pip.",
        "Our customers, who use Java, pay by card.",
        "Read our guide: How to learn Java in 30 days.",
        "Java, which was released in the nineties, is a trademark.",
        "The Java language was gaining ground in the nineties.",
        "This page uses JavaScript to show the chart.",
        "It helps to have a CSS SelectorGadget.",
        "It is easier to grab the HTML and look.",
        "In May, Python overtook Java.",
        "Yesterday everybody was using Java.",
        "It makes no difference if a data analyst starts out with Python or Java.",
        "Data analysts have little use for Java.",
        "Java, I would not recommend to anybody.",
        "## Skills demonstrated\n\n- Python\n- Java",
        "## Toolbox\n\nFor this study I harnessed several tools:\n\n- Python\n- Java: for sharing Java scripts",
        "## Schooling in programming languages\n\n| Way | Share |\n|---|---|\n| Self taught | 4% |",
        "## Strengths (What I Have)\n\n- Python\n- Java",
        "## Quiz\n\nJava basics",
    ],
)
def test_what_is_made_run_or_told_of_with_a_language_asks_for_none(words: str) -> None:
    assert said(f"# Data analyst\n\n{words}\n") == set()


def test_what_a_product_is_built_with_for_clients_is_used() -> None:
    assert said("# Web developer\n\nBuild sites for clients, using PHP and CSS.\n") == {
        ("web developer", "PHP"),
        ("web developer", "CSS"),
    }


def test_a_language_is_a_heading_of_a_road_map() -> None:
    words = "# Road map\n\n## Junior data engineer\n\n### Database fundamentals\n\n#### SQL\n\n#### Relational databases\n"
    assert said(words) == {("data engineer", "SQL")}


def test_the_field_of_the_experience_that_is_asked_for_names_the_occupation() -> None:
    words = "Requirements:\n\n- 5+ years of front-end development experience\n- Deep understanding of CSS\n"
    assert said(words) == {("front-end developer", "CSS")}


def test_a_code_after_a_title_is_no_language() -> None:
    assert said("# Careers\n\n## Cybersecurity specialist (CSS01)\n\nJoin us.\n") == set()


@pytest.mark.parametrize(
    "words",
    [
        "The main language is JavaScript (not to be confused with Java).",
        "They write JavaScript, which is not to be confused with Java.",
        "Use JavaScript, not to be mistaken for Java, every day.",
        "Learn JavaScript (do not mistake it for Java).",
        "JavaScript (which has nothing to do with Java) is what web developers use.",
        "Skills: JavaScript (unrelated to Java)",
    ],
)
def test_a_language_that_another_is_not_to_be_taken_for_is_not_asked_for(words: str) -> None:
    assert said(f"# Web developer\n\n{words}\n") == {("web developer", "JavaScript")}


@pytest.mark.parametrize(
    "words",
    [
        "The job requires no knowledge of programming languages such as Java or Python.",
        "No knowledge of programming languages such as Java or Python is required.",
        "This role needs no experience with languages like Java or Python.",
        "It demands no knowledge of coding languages (Java, Python).",
        "You need no skills in scripting languages, for example Java or Python.",
    ],
)
def test_languages_of_which_no_knowledge_is_asked_for_are_denied(words: str) -> None:
    rows = extract(page_of(f"# Software tester\n\n{words}\n"))
    assert {(row["name"], row["polarity"]) for row in rows} == {("Java", "-"), ("Python", "-")}


@pytest.mark.parametrize("words", ["Prefer a track record of using SQL", "Demonstrated track record with SQL"])
def test_a_track_record_is_no_course(words: str) -> None:
    assert said(f"# Data analyst\n\n## Requirements\n\n- {words}\n") == {("data analyst", "SQL")}


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Here's an example of how you can use Python to plot pay:", []),
        ("Below is a short example of how SQL joins tables.", []),
        ("They write Solidity. Solidity is based on languages like C++ and Python.", ["Solidity"]),
        ("They write Kotlin. Kotlin was inspired by languages such as Java and Scala.", ["Kotlin"]),
        ("The work is based on languages like Java and Scala.", ["Java", "Scala"]),
        ("For example, developers use Python to plot pay.", ["Python"]),
        ("Using Python and SQL, we cleaned the adverts.", []),
        ("By using SQL to count skills, the project shows what firms want.", []),
        ("With Scala, I quickly drew charts of pay.", []),
        ("Using Python, developers build services.", ["Python"]),
        ("Using Python, we build services for banks.", ["Python"]),
    ],
)
def test_the_authors_example_and_what_a_language_is_like_ask_for_none(words: str, names: list[str]) -> None:
    assert sorted(row["name"] for row in extract(page_of(f"# Web developer\n\n{words}"))) == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "# Database administrator\n\nLearning Python helps you talk with data engineers.\n",
            {("database administrator", "Python")},
        ),
        ("# Choosing a trade\n\nKnowing Python helps data analysts to automate reports.\n", {("data analyst", "Python")}),
        ("# Actuary\n\nYou do not need to become a web developer. Learn enough SQL to write a join.\n", {("actuary", "SQL")}),
        ("# Actuary\n\nYou don't have to be a web developer first. CSS is needed, though.\n", {("actuary", "CSS")}),
        ("# Jobs\n\n## Statistician\n\nUses R packages for plots.\n", {("statistician", "R")}),
        ("# Actuary\n\n## Build a portfolio\n\nTo get hired you must know Java.\n", {("actuary", "Java")}),
        ("# Actuary\n\n## Books and courses\n\nMost jobs require Java these days.\n", {("actuary", "Java")}),
        ("# Actuary\n\n## Courses\n\nOur course prepares you for roles in which you use Ruby.\n", set()),
        ("# Actuary\n\n## Projects\n\nThis job scraper uses Python and requires PostgreSQL.\n", set()),
        ("# Actuary\n\n## Installation\n\nYou need Python 3.10 and a running database.\n", set()),
    ],
)
def test_a_language_is_of_those_whom_it_helps_and_who_are_hired_for_it(text: str, expected: set[tuple[str, str]]) -> None:
    assert said(text) == expected
