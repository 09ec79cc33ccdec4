"""JSON-LD: fields with their place in the text."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from flows.read.html import STRUCTURED
from tests.flows.read.documents import outline, read, source_of


def fields(script: str) -> dict[str, str]:
    document = read(f'<p>Text.</p><script type="application/ld+json">{script}</script>', "page.html")
    return {block.name: document.words(block) for block in document.blocks if block.kind == "field"}


def test_scalars_are_named_by_the_type_of_their_node() -> None:
    script = (
        '{"@context": "https://schema.org", "title": "Baker", "@type": "JobPosting", "skills": ["knead", "bake"], '
        '"remote": false, "x": null, '
        '"baseSalary": {"@type": "MonetaryAmount", "currency": "GBP", "value": {"minValue": 21000, "maxValue": 25000.5}}}'
    )
    assert fields(script) == {
        "JobPosting.title": "Baker",
        "JobPosting.skills.0": "knead",
        "JobPosting.skills.1": "bake",
        "JobPosting.remote": "false",
        "JobPosting.baseSalary.currency": "GBP",
        "JobPosting.baseSalary.value.minValue": "21000",
        "JobPosting.baseSalary.value.maxValue": "25000.5",
    }


def test_nodes_of_a_list_or_graph_have_names_of_their_own() -> None:
    cook = '{"@type": ["JobPosting", "X"], "title": "Cook"}'
    nodes = f'[{{"@type": "JobPosting", "title": "Baker"}}, {cook}, {{"@type": "Place", "name": "York"}}]'
    expected = {"JobPosting.title": "Baker", "JobPosting.1.title": "Cook", "Place.name": "York"}
    assert fields(nodes) == expected
    assert fields(f'{{"@context": "https://schema.org", "@graph": {nodes}}}') == expected


def test_the_script_stands_in_the_text_verbatim_and_values_lead_to_it() -> None:
    script = '\n{"@type": "JobPosting", "title": "Baker", "pay": 21000}\n'
    document = read(f'<h1>Pay</h1><script type="application/ld+json">{script}</script>', "page.html")
    assert document.text == f"Pay\n\n{STRUCTURED}\n{script}"
    assert source_of(document, "21000") == "21000"
    assert [block.heading for block in document.blocks] == [-1, -1, -1]


def test_strings_are_decoded_and_tags_in_them_removed() -> None:
    list_ = r"\u003cul\u003e\u003cli\u003e<b>th</b>ree\u003c/li\u003e"
    script = r'{"a": "Caf\u00e9 \"x\" \ud83d\ude00 \ud83d", "b": "<p>One &amp; two<\/p>' + list_ + r'\n4 < 5"}'
    assert fields(script) == {"a": 'Café "x" 😀 \ufffd', "b": "One & two three 4 < 5"}
    document = read(f'<script type="application/ld+json">{script}</script>', "page.html")
    assert source_of(document, "One & two") == "One &amp; two"
    assert source_of(document, 'Café "x"') == r"Caf\u00e9 \"x\""


def test_broken_json_is_kept_as_text_and_nothing_more() -> None:
    document = read('<p>Text.</p><script type="application/ld+json">{"@type": "Job",,}</script>', "page.html")
    assert outline(document) == ["p Text."]
    assert document.text.endswith('{"@type": "Job",,}')


def test_facts_come_from_structured_data_where_the_page_has_none() -> None:
    script = '{"@type": "Article", "datePublished": "2024-05-22", "publisher": {"@type": "Organization", "name": "The Guild"}}'
    document = read(f'<p>Text.</p><script type="application/ld+json">{script}</script>', "page.html")
    assert (document.published, document.publisher) == ("2024-05-22", "The Guild")


words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp", "Cf"], exclude_characters="<>&@."), min_size=1)
values = st.recursive(
    words | st.integers() | st.booleans(),
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(words, inner, min_size=1, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(words, values, min_size=1, max_size=4))
def test_every_scalar_is_found_in_order(node: dict[str, object]) -> None:
    def scalars(value: object) -> list[str]:
        if isinstance(value, dict):
            return [found for inner in value.values() for found in scalars(inner)]
        if isinstance(value, list):
            return [found for inner in value for found in scalars(inner)]
        return [value if isinstance(value, str) else json.dumps(value)]

    document = read(f'<p>.</p><script type="application/ld+json">{json.dumps(node)}</script>', "page.html")
    assert [document.words(block) for block in document.blocks if block.kind == "field"] == scalars(node)
