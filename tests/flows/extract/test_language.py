"""Language claims: which words name a language, and what is said of it."""

from __future__ import annotations

import itertools
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extract.context.languages import scan
from flows.extract.language import extract
from tests.flows.extract.reading import page_of

TITLE = "# Software engineer\n\n"


def claims(words: str, path: str = "page.md") -> list[dict[str, Any]]:
    return extract(page_of(words, path))


def values(words: str, path: str = "page.md") -> set[str]:
    """What the claims of a document say: "Python", "no Java"."""
    return {row["value"] for row in claims(words, path)}


def said(sentence: str) -> set[str]:
    return values(f"{TITLE}{sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Bash keeps the nightly jobs together.", {"Bash"}),
        ("Kotlin is where most of them begin.", {"Kotlin"}),
        ("SQL does much of the heavy lifting.", {"SQL"}),
        ("Perl still lives on in old plants.", {"Perl"}),
        ("Most start out in MATLAB.", {"MATLAB"}),
        ("The mornings go by: two hours in SQL.", {"SQL"}),
        ("There is no way around SQL.", {"SQL"}),
        ("A bit of Java never hurts.", {"Java"}),
        ("Brush up on your SQL.", {"SQL"}),
        ("Nobody gets hired without SQL.", {"SQL"}),
        ("The parts are tied together with Perl.", {"Perl"}),
        ("Recruiters ask for it, and their ads name SQL.", {"SQL"}),
        ("R is the most popular programming language among them.", {"R"}),
        ("Kotlin appears on roughly 60 % of job postings.", {"Kotlin"}),
        ("Kotlin appears in no job postings.", set()),
        ("No employer asks for Java.", {"no Java"}),
        ("Java is seldom needed.", {"no Java"}),
        ("You will never touch COBOL.", {"no COBOL"}),
        ("It never hurts to ask; the Java forum is open.", set()),
        ("You will never be bored by Java.", set()),
        ("Python holds a world record.", set()),
        ("Python was made by a Dutchman.", set()),
        ("The tutorial begins with Python.", set()),
    ],
)
def test_a_language_may_be_what_the_work_is_done_in(sentence: str, expected: set[str]) -> None:
    assert said(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Engineers must know Python.", {"Python"}),
        ("Experience with C, C++ or Rust is essential.", {"C", "C++", "Rust"}),
        ("Knowledge of R or another statistical language helps.", {"R"}),
        ("Good command of C# and F#.", {"C#", "F#"}),
        ("Our services are written in Go and our pages in TypeScript.", {"Go", "TypeScript"}),
        ("You will write T-SQL procedures.", {"SQL"}),
        ("Working knowledge of PL/SQL is a plus.", {"PL/SQL"}),
        ("You should know SQL, PL/SQL and Python.", {"SQL", "PL/SQL", "Python"}),
        ("HTML5 and CSS3 are the basics.", {"HTML", "CSS"}),
        ("Familiarity with ES6 is expected.", {"JavaScript"}),
        ("You should be fluent in JS and TypeScript.", {"JavaScript", "TypeScript"}),
        ("Golang is used on every team.", {"Go"}),
        ("Experience in shell scripting is required.", {"Bash"}),
        ("Knowledge of C sharp is required.", {"C#"}),
        ("Familiarity with Visual Basic .NET.", {"VB.NET"}),
        ("Engineers use Python 3.11, Java 17 and C++20.", {"Python", "Java", "C++"}),
        ("Engineers use python, r and sql.", {"Python", "R", "SQL"}),
        ("SQL-heavy work awaits you.", {"SQL"}),
        ("You code Python-based services.", {"Python"}),
        ("Knowledge of Swift and Objective-C for phones.", {"Swift", "Objective-C"}),
        ("Programming in R is common here.", {"R"}),
        ("Assembly language is needed for drivers.", {"Assembly"}),
        ("Engineers write Assembly and C++.", {"Assembly", "C++"}),
        ("Python is a favourite, and R is popular too.", {"Python", "R"}),
        ("SQL is indispensable, while Python and R serve as extras.", {"SQL", "Python", "R"}),
        ("Employers want Python (70%), SQL (60%) and R (20%).", {"Python", "SQL", "R"}),
        ("Strong proficiency in Java SE and Kotlin.", {"Java", "Kotlin"}),
        ("Mobile work: Android (Kotlin) or iOS (Swift) development.", {"Kotlin", "Swift"}),
        ("Stack: Go, gRPC, Kubernetes", {"Go"}),
        ("Writes idiomatic Go.", {"Go"}),
        ("Some also know MATLAB, SAS, Stata or VBA.", {"MATLAB", "SAS", "Stata", "VBA"}),
        ("Contracts are written in Solidity.", {"Solidity"}),
        ("If you know Rust, that's a plus.", {"Rust"}),
    ],
)
def test_languages_that_are_asked_for_or_used_are_claimed(sentence: str, expected: set[str]) -> None:
    assert said(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("You do not need to know Java.", {"no Java"}),
        ("Engineers don't need MATLAB any more.", {"no MATLAB"}),
        ("No Python experience is required.", {"no Python"}),
        ("There is no need to learn Perl.", {"no Perl"}),
        ("Java isn't necessary.", {"no Java"}),
        ("You can start without knowing JavaScript.", {"no JavaScript"}),
        ("You can't get far without SQL.", {"SQL"}),
        ("SQL is not required but is a plus.", {"SQL"}),
        ("While Python is not strictly required, it helps.", {"Python"}),
        ("Python isn't the only language that is used.", {"Python"}),
        ("You don't need to be a Python expert.", set()),
        ("Engineers rarely need Fortran.", set()),
        ("Do you need to know Python? No, not at all.", {"no Python"}),
        ("Is SQL required? Yes, absolutely.", {"SQL"}),
        ("Do you need Java?", set()),
        ("Python (required), R (preferred), Java (not required)", {"Python", "R", "no Java"}),
        ("You must know Java, not JavaScript.", {"Java"}),
        ("Python is a must, and Julia is optional.", {"Python", "Julia"}),
    ],
)
def test_a_denial_is_negative_and_a_question_is_none(sentence: str, expected: set[str]) -> None:
    assert said(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "You work with SQL and NoSQL databases.",
        "Knowledge of SQL databases such as MySQL is required.",
        "Administer SQL Server and MySQL.",
        "Experience with React JS and Node.js.",
        "Experience with Ruby on Rails is required.",
        "Python libraries such as pandas are useful.",
        "Take our Python course.",
        "A Java certification helps.",
        "There is a good introduction to Python on the web.",
        "The bootcamp teaches JavaScript and HTML.",
        'Read "Python for Busy People" first.',
        "Python developers earn more.",
        "We are hiring Java/Kotlin engineers.",
        "I learned Java at college.",
        "She taught herself Python.",
        "If you already know Python, skip this page.",
        "Python was created by a Dutch programmer.",
        "What is Python?",
        "Teams are moving away from Perl.",
        "Please enable JavaScript to read this page.",
        "Series C funding, C-level contacts and a grade C in maths are useful.",
        "You need a class B, C or D licence.",
        "Go to college and learn the basics from scratch.",
        "Assembly and processing of parts is required.",
        "Excellent R&D background required.",
        "Open index.html and use main.py, see https://example.org/python/learn.",
        "Knowledge of #python is required.",
        "Julia Marsh must know the rules.",
        "Experience with GraphQL is required.",
    ],
)
def test_what_names_something_else_is_no_claim(sentence: str) -> None:
    assert said(sentence) == set()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("## Programming languages\n\n- **Python** (main)\n- R\n- Assembly\n", {"Python", "R", "Assembly"}),
        ("## Skills\n\n- Communication\n- SQL\n", {"SQL"}),
        ("## Programming languages\n\n### Python\n\nThe first to learn.\n\n### C\n\nNext.\n", {"Python", "C"}),
        ("| Skill | Share |\n|---|---|\n| SQL | 80% |\n| R | 40% |\n| Excel | 90% |\n", {"SQL", "R"}),
        ("| Required skills | Python, statistics |\n|---|---|\n| Nice to have | Scala |\n", {"Python", "Scala"}),
        ("## Which languages do engineers need?\n\nPython and SQL.\n", {"Python", "SQL"}),
        ("## Resources\n\n- [Python docs](https://docs.example.org)\n- Learn SQL at our school\n", set()),
        ("## Projects\n\n- A dashboard with Python and SQL\n", set()),
        ("[Python](https://example.org/python)\n\n[Java](https://example.org/java)\n", set()),
        ("```\nimport python\nSELECT SQL\n```\n", set()),
        ("**Tags:** python, sql\n", set()),
        ("## Skills I have\n\nPython and SQL.\n", set()),
        ("## Is Java needed?\n\nNo. Python is enough.\n", {"no Java", "Python"}),
        ("- write clean code (Python/SQL)\n", {"Python", "SQL"}),
        ("## Skills\n\n- Excel, R, Tableau\n", {"R"}),
        ("1. **Learn SQL.** It is everywhere.\n2. **Pick up Python or R.**\n", {"SQL", "Python", "R"}),
    ],
)
def test_where_a_language_stands_decides(words: str, expected: set[str]) -> None:
    assert values(TITLE + words) == expected


def test_a_condition_under_which_one_is_welcome_asks_for_a_language() -> None:
    page = "# Backend engineer\n\nBonus points if you know Rust or Elixir. We don't do PHP.\n"
    assert {(row["name"], row["polarity"]) for row in claims(page)} == {("Rust", "+"), ("Elixir", "+"), ("PHP", "-")}


def test_basic_knowledge_is_not_basic() -> None:
    assert values("# Data analyst\n\n## Tools\n\n- SQL (Basic for queries)\n- Pascal, BASIC or Java\n") == {
        "SQL",
        "Pascal",
        "BASIC",
        "Java",
    }
    assert values("# Data analyst\n\n## Tools\n\n- SQL (Basic for queries)\n") == {"SQL"}


def test_front_matter_counts_where_it_lists_skills() -> None:
    words = "---\ntitle: Data analyst\nskills:\n  - SQL\n  - R\ntags: [python]\n---\n\nThe work.\n"
    assert values(words) == {"SQL", "R"}


def test_technologies_of_front_matter_count_in_an_advertisement_only() -> None:
    head = "title: Data analyst\ntags: [Python]\ntechnologies: [SQL]\n"
    assert values(f"---\n{head}---\n\nThe work.\n") == set()
    assert values(f"---\n{head}company:\n  name: Fold\ndatePosted: 2024-03-01\n---\n\nThe work.\n") == {"Python", "SQL"}


def test_lines_of_an_html_page_are_a_list() -> None:
    words = "<main><h1>Software engineer</h1><h2>Skills</h2><p>Java<br>SQL<br>Git</p></main>"
    assert values(words, "page.html") == {"Java", "SQL"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("You need languages such as Python and Java.", True),
        ("You need languages like Python.", True),
        ("You need Python, SQL, etc.", True),
        ("You need Python, R and other languages.", True),
        ("You need a language (e.g. Python, Java).", True),
        ("You need Python and Java.", False),
    ],
)
def test_an_open_list_says_so(sentence: str, expected: bool) -> None:
    assert {row["open_list"] for row in claims(TITLE + sentence)} == {expected}


def test_each_occupation_of_a_sentence_has_its_own_languages() -> None:
    rows = claims("# Careers in data\n\nData analysts use SQL and Python, whereas data engineers use Scala.\n")
    assert {(row["subject"], row["name"]) for row in rows} == {
        ("data analyst", "SQL"),
        ("data analyst", "Python"),
        ("data engineer", "Scala"),
    }


def test_what_employers_ask_for_is_asked() -> None:
    assert values(f"{TITLE}**Often asked for:**\n\n- Solid Java\n- Some SQL\n- Jenkins\n") == {"Java", "SQL"}


def test_a_label_below_a_comparison_names_whose_languages_they_are() -> None:
    words = "# Java developer vs Data engineer\n\n- **Java:** uses Kotlin\n- **Data:** uses SQL\n- **Both:** write Bash"
    found = {row["name"]: row["subject"] for row in claims(words)}
    assert (found["Kotlin"], found["SQL"]) == ("java developer", "data engineer")


def test_an_occupation_beside_a_language_is_not_its_subject() -> None:
    [row] = claims(TITLE + "You need enough SQL to leave the data engineers alone.\n")
    assert (row["subject"], row["name"]) == ("software engineer", "SQL")


def test_a_language_is_claimed_once_with_its_best_mention() -> None:
    words = TITLE + "Python is fun.\n\nPython, they say.\n\nEngineers must know Python and Java.\n\nSome use Python.\n"
    quotes = {row["name"]: row["quote"] for row in claims(words)}
    assert quotes == {"Python": "must know Python and Java", "Java": "must know Python and Java"}


def test_a_document_without_an_occupation_makes_no_claim() -> None:
    assert claims("Python and Java are languages.\n") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("C/C++ and C#", ["C", "C++", "C#"]),
        ("Node.js", []),
        ("python3 PHP8", ["Python", "PHP"]),
        ("C#.NET", ["C#"]),
        ("VB.NET/ASP.NET", ["VB.NET"]),
        ("JavaScript’s", ["JavaScript"]),
        ("MySQL, NoSQL, PostgreSQL", []),
        ("SQL Server and T-SQL", ["SQL"]),
        ("end.Python", ["Python"]),
        ("R", ["R"]),
    ],
)
def test_names_stand_alone(words: str, expected: list[str]) -> None:
    assert [name.name for name in scan(words)] == expected


PIECES = st.sampled_from(
    [
        "Python",
        "R",
        "C",
        "C++",
        "Go",
        "SQL",
        "NoSQL",
        "Java",
        " developer",
        "not ",
        "need ",
        "such as ",
        "(",
        ")",
        ", ",
        "/",
        ". ",
        "? ",
        ": ",
        "\n\n- ",
        "\n\n## ",
        "| ",
        "\n",
        "and ",
        "no ",
        "I ",
        "you ",
        "course",
        "Assembly",
        '"',
        "’s",
        "data scientists ",
        "must know ",
        "http://",
        "é",
        "[x](y)",
    ]
)


@given(st.lists(PIECES, max_size=40))
@settings(max_examples=200)
def test_any_text_is_read_and_every_quote_is_in_it(pieces: list[str]) -> None:
    page = page_of(f"{TITLE}x {''.join(pieces)}")
    for row in extract(page):
        assert row["quote"]
        assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"]
        assert row["polarity"] in "+-"


@given(st.text(max_size=300))
@settings(max_examples=100)
def test_scanning_never_fails_and_keeps_order(words: str) -> None:
    names = scan(words)
    assert all(0 <= name.start < name.end <= len(words) for name in names)
    assert all(left.end <= right.start for left, right in itertools.pairwise(names))


@pytest.mark.parametrize("piece", ["Python, ", "R ", "Python is used. ", "- Python and SQL\n", "not ", "a/", "(", '"'])
def test_time_is_linear_in_the_text(piece: str) -> None:
    start = time.process_time()
    extract(page_of(f"{TITLE}x {piece * (100_000 // len(piece))} need Python\n"))
    assert time.process_time() - start < 5


def test_a_quote_ends_before_what_the_sentence_asks_for_next() -> None:
    [row] = claims("Web developers use Python with Django, work at home, and need patience.")
    assert row["quote"] == "use Python"


def test_languages_that_a_degree_course_teaches_are_no_claim() -> None:
    assert (
        values("# Game programmer\n\nA bachelor's degree includes coursework in:\n\n- Programming languages (C++, Java)\n")
        == set()
    )


def test_a_list_is_of_what_the_last_sentence_before_it_says() -> None:
    items = "- A software engineer needs a strong foundation in Python."
    assert values(f"{TITLE}Take all the modules first. Below is a list of careers.\n\n{items}") == {"Python"}
    assert values(f"{TITLE}The courses teach these modules:\n\n- Python\n- Java") == set()
