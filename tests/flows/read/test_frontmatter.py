"""Front matter in YAML and TOML: fields, facts, and what is no front matter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.flows.read.documents import outline, read, source_of

MATTER = """---
title: 'It''s "bread"'
salary:
  min: 1800000
  currency: "INR \\u20b9"
skills:
  - knead
  - {name: bake, hard: yes}
text: folded over
  two lines
block: >-
  one
  two
nothing: null
empty: ''
tilde: ~
---
Body.
"""


def fields(words: str) -> dict[str, str]:
    document = read(words)
    return {block.name: document.words(block) for block in document.blocks if block.kind == "field"}


def test_every_scalar_is_a_field_with_a_dotted_name() -> None:
    assert fields(MATTER) == {
        "title": 'It\'s "bread"',
        "salary.min": "1800000",
        "salary.currency": "INR ₹",
        "skills.0": "knead",
        "skills.1.name": "bake",
        "skills.1.hard": "yes",
        "text": "folded over two lines",
        "block": "one two",
    }
    document = read(MATTER)
    assert document.metadata["salary.min"] == "1800000"
    assert outline(document)[-1] == "p Body."


@pytest.mark.parametrize(
    ("words", "source"), [("1800000", "1800000"), ("It's", "It''s"), ("over two", "over\n  two"), ("INR ₹", "INR \\u20b9")]
)
def test_fields_lead_to_the_file(words: str, source: str) -> None:
    assert source_of(read(MATTER), words) == source


@pytest.mark.parametrize(
    ("key", "value", "fact"),
    [
        *(("title", "Bakers", "Bakers"), ("canonicalURL", "https://a.example", "https://a.example")),
        *(
            ("originalURL", "https://a.example", "https://a.example"),
            ("permalink", "/bakers/", None),
            ("link", "http://a.example", None),
        ),
        *(("publisher", "Guild", "Guild"), ("site_name", "Guild", "Guild"), ("source", "https://a.example", "https://a.example")),
        *(
            ("date", "2021-04-15T22:32:10+00:00", "2021-04-15"),
            ("pubDate", "11/09/2022 14:25", None),
            ("datePosted", "'2025-09-30'", "2025-09-30"),
        ),
        *(("publish_date", "22 May 2024", "2024-05-22"), ("updated", "2024-05-22", None)),
    ],
)
def test_facts(key: str, value: str, fact: str | None) -> None:
    document = read(f"---\n{key}: {value}\n---\nBody.\n")
    assert next(filter(None, (document.title, document.url, document.publisher, document.published)), None) == fact


def test_the_date_of_publication_goes_before_other_dates() -> None:
    assert read("---\ndate: 2020-01-01\npublishDate: 2021-01-01\n---\nBody.\n").published == "2021-01-01"


def test_what_is_no_yaml_is_read_line_by_line() -> None:
    assert fields('---\ntitle: Bakers: a life\nlist: [unclosed\nquoted: "yes"\n---\nBody.\n') == {
        "title": "Bakers: a life",
        "list": "[unclosed",
        "quoted": "yes",
    }


def test_toml_between_plus_signs_is_front_matter() -> None:
    words = (
        '+++\ntitle = "Baker \\"of\\" bread"\ndraft = false\ntags = ["rye", \'oat\']\n[extra]\nlocation = "Leeds"\n+++\nBody.\n'
    )
    assert fields(words) == {
        "title": 'Baker "of" bread',
        "draft": "false",
        "tags.0": "rye",
        "tags.1": "oat",
        "extra.location": "Leeds",
    }
    assert read(words).title == 'Baker "of" bread'


def test_an_alias_is_passed_over() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{name}: &{name} [*{before}, *{before}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert fields(f"---\n{bomb}---\nBody.\n") == {"a.0": "x", "a.1": "x"}


TOML = """+++
title = "The \\"bread\\" \\u20b9"
date = 2024-05-02 # of baking
draft = false
skills = ["knead", 'bake',
  "cool"]
empty = ""
[salary]
  min = 1800000
  unit = 'a year'
+++
Body.
"""


def test_toml_between_lines_of_plusses() -> None:
    assert fields(TOML) == {
        "title": 'The "bread" ₹',
        "date": "2024-05-02",
        "draft": "false",
        "skills.0": "knead",
        "skills.1": "bake",
        "skills.2": "cool",
        "salary.min": "1800000",
        "salary.unit": "a year",
    }
    document = read(TOML)
    assert (document.title, document.published, outline(document)[-1]) == ('The "bread" ₹', "2024-05-02", "p Body.")
    assert source_of(document, "cool") == "cool"


@pytest.mark.parametrize("words", ["+++\nJust prose\n+++\nBody.\n", '+++\ntitle = "never closed"\n', "+++ a = 1 +++\n"])
def test_plusses_are_no_front_matter(words: str) -> None:
    assert fields(words) == {}


@given(st.text(st.sampled_from("+=[]{}\"'\\#.\n ab1"), max_size=200))
def test_any_toml_can_be_read(words: str) -> None:
    document = read(f"+++\nkey = 1\n{words}\n+++\nBody.\n")
    for block in document.blocks:
        left, right = document.anchors.span(block.start, block.end)
        assert 0 <= left <= right <= len(document.text)


@pytest.mark.parametrize(
    "words",
    [
        "---\nJust prose\n---\nBody.\n",
        "+++\nJust prose\n+++\nBody.\n",
        "+++\na = 1\n",
        "---\ntitle: never closed\n",
        "Text.\n---\na: b\n---\n",
        "--- a: b ---\n",
    ],
)
def test_rules_are_no_front_matter(words: str) -> None:
    assert fields(words) == {}


@pytest.mark.parametrize("path", ["page.txt", "page.md", "page.rst", "page.log"])
def test_front_matter_in_every_text_file(path: str) -> None:
    assert read("---\ntitle: Bakers\n---\nBody.\n", path).title == "Bakers"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), max_size=300))
def test_any_front_matter_can_be_read(words: str) -> None:
    document = read(f"---\nkey: value\n{words}\n---\nBody.\n")
    for block in document.blocks:
        left, right = document.anchors.span(block.start, block.end)
        assert 0 <= left <= right <= len(document.text)
