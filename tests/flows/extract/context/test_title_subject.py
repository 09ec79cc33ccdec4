"""Words of a title that belong to the name of its occupation."""

from __future__ import annotations

import pytest

from flows.extract.context.named_occupations import document_subject
from flows.extract.context.title_subject import professionals_of
from tests.flows.extract.reading import page_of


def subject(title: str, text: str) -> str | None:
    named = document_subject(page_of(f"# {title}\n\n{text}\n"))
    return named[0] if named else None


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Zeppelin Civil Engineer", "A zeppelin civil engineer guards the shore.", "zeppelin civil engineer"),
        ("Zeppelin Civil Engineer: pay", "Zeppelin civil engineers guard the shore.", "zeppelin civil engineer"),
        ("Becoming a Zeppelin Civil Engineer", "Zeppelin civil engineers guard the shore.", "zeppelin civil engineer"),
        ("(4) Zeppelin Machine Operator", "We seek a Zeppelin Machine Operator.", "zeppelin machine operator"),
        ("Vacancy - Orchard Software Engineer", "The orchard software engineer reports to Ada.", "orchard software engineer"),
        ("Exciting Civil Engineer", "A civil engineer guards the shore.", "civil engineer"),
        ("Canadian Civil Engineer", "A Canadian civil engineer guards the shore.", "civil engineer"),
        ("Leeds Civil Engineer", "The Leeds civil engineer guards the shore.", "civil engineer"),
        ("Top Civil Engineer", "The top civil engineer guards the shore.", "civil engineer"),
        ("We hire a zeppelin civil engineer", "A zeppelin civil engineer guards the shore.", "zeppelin civil engineer"),
        ("Senior Civil Engineer", "A senior civil engineer guards the shore.", "civil engineer"),
    ],
)
def test_words_before_an_occupation_are_of_its_name_where_the_text_repeats_them(title: str, text: str, expected: str) -> None:
    assert subject(title, text) == expected


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("03_civil-engineer.md", "# Summary\n\nThe work is outdoors.", "civil engineer"),
        ("roles/civil_engineer/README.md", "# Summary\n\nThe work is outdoors.", "civil engineer"),
        ("civil-engineer.md", "# Welder\n\nThe work is outdoors.", "welder"),
        ("civil-engineer.md", "# Summary\n\n## Welders\n\nThe work is outdoors.", "welder"),
        ("notes.md", "# Summary\n\nThe work is outdoors.", None),
    ],
)
def test_the_name_of_a_file_tells_what_its_text_leaves_open(path: str, text: str, expected: str | None) -> None:
    named = document_subject(page_of(text, path))
    assert (named[0] if named else None) == expected


def test_sections_of_as_many_occupations_make_none_of_them_the_topic() -> None:
    assert subject("Trades", "## Welder\n\nHot.\n\n## Roofer\n\nHigh.") == "welder"
    assert subject("Trades", "## Welder\n\nHot.\n\n## Roofer\n\nHigh.\n\n## Plumber\n\nWet.") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Project management professionals plan.\n\n## Project management careers", "project management professional"),
        ("Project management professionals plan. A project manager does, too.", "project manager"),
        ("Plans are made day and night.", "project manager"),
    ],
)
def test_a_field_is_of_its_professionals_where_the_text_names_nobody_else_in_it(text: str, expected: str) -> None:
    assert subject("Project Management Career Paths", text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Software Engineer–Embedded at Acme", "embedded software engineer"),
        ("Software Engineer - Embedded", "embedded software engineer"),
        ("Electrician—Industrial (Nights)", "industrial electrician"),
        ("Teacher – Science", "science teacher"),
        ("Electrician – Remote", "electrician"),
        ("Web Developer - Leeds", "web developer"),
        ("Data Analyst – What to Know", "data analyst"),
    ],
)
def test_a_specialty_behind_a_dash_is_of_the_name_where_the_whole_is_known(title: str, expected: str) -> None:
    assert subject(title, "The work is in shifts.") == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("The State of Blockchain Jobs in Norway", "blockchain professional"),
        ("Embedded Systems Careers: Pay and Demand", "embedded systems professional"),
        ("Remote AI jobs", "ai professional"),
        ("Blockchain Job Board", None),
        ("Rust Jobs", None),
        ("Freelance Jobs", None),
        ("Our Jobs", None),
    ],
)
def test_a_title_of_the_jobs_in_a_field_without_a_name_for_its_workers_is_about_its_professionals(
    title: str, expected: str | None
) -> None:
    assert professionals_of(title) == expected
