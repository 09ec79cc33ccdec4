"""Numbers, lists and hostile text in words."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports import findings, words
from reports.compiling import UNPRINTABLE


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (95000, "USD", "$95,000"),
        (28.5, "GBP", "£28.5"),
        (1200000, "INR", "₹1,200,000"),
        (95000, "CHF", "CHF 95,000"),
        (22.8, "percent", "22.8\u00a0%"),
        (-3, "percent", "−3\u00a0%"),
        (-3, "USD", "−$3"),
        (3, "years", "3 years"),
        (7, "", "7"),
        (0, "EUR", "€0"),
    ],
)
def test_a_quantity_has_its_unit(value: float, unit: str, written: str) -> None:
    assert words.quantity(value, unit) == written


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (120000, "USD", "$120k"),
        (1500000, "INR", "₹1.5m"),
        (2e9, "USD", "$2bn"),
        (500, "USD", "$500"),
        (2000, "percent", "2,000\u00a0%"),
    ],
)
def test_an_axis_writes_briefly(value: float, unit: str, written: str) -> None:
    assert words.brief(value, unit) == written


@pytest.mark.parametrize(("share", "written"), [(0.254, "25 %"), (0, "0 %"), (0.001, "under 1 %"), (1, "100 %"), (12, "1,200 %")])
def test_a_share_is_a_percentage(share: float, written: str) -> None:
    assert words.percent(share) == written.replace(" %", "\u00a0%")


def test_counts_have_their_noun() -> None:
    assert words.counted(1, "claim") == "1 claim"
    assert words.counted(20000, "claim") == "20,000 claims"
    assert words.counted(0, "person", "people") == "0 people"


def test_long_lists_say_how_many_more() -> None:
    assert words.listing([]) == ""
    assert words.listing(["a"]) == "a"
    assert words.listing(["a", "b", "c", "d"]) == "a, b, c and d"
    assert words.listing(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"


@pytest.mark.parametrize("url", ["http://a.example", "HTTPS://a.example/b?c=d#e", "https://a.example/é"])
def test_addresses_of_the_web_are_linked(url: str) -> None:
    assert words.linkable(url) == url


@pytest.mark.parametrize(
    "url",
    [None, "", "javascript:alert(1)", " https://a.example", "https://a b", "https://a\n", "data:text/html,x", "//a.example",
     "https://a.example/\u202e", "file:///etc", "http:a"],
)  # fmt: skip
def test_other_addresses_are_not(url: str | None) -> None:
    assert words.linkable(url) is None


def test_directions_that_text_leaves_open_are_closed() -> None:
    assert words.closed("plain") == "plain"
    assert words.closed("\u202eevil") == "\u202eevil\u202c"
    assert words.closed("\u2066a\u202eb") == "\u2066a\u202eb\u202c\u2069"
    assert words.closed("\u2067a\u2069") == "\u2067a\u2069"


def test_a_closer_without_an_opener_can_not_close_what_surrounds_it() -> None:
    assert words.closed("a\u2069b") == "a\ufffdb"
    assert words.closed("\u202ea\u2069") == "\u202ea\ufffd\u202c"
    assert words.closed("\u2066\u202ea\u2069b\u2069") == "\u2066\u202ea\u2069b\ufffd"


@given(st.text(alphabet="a\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", max_size=30))
def test_closed_text_opens_as_many_isolates_as_it_closes_and_never_closes_first(text: str) -> None:
    depth = 0
    for character in words.closed(text):
        depth += (character in "\u2066\u2067\u2068") - (character == "\u2069")
        assert depth >= 0
    assert depth == 0
    assert words.closed(words.closed(text)) == words.closed(text)


def test_closing_takes_time_in_proportion_to_the_text() -> None:
    many = 100_000
    assert len(words.closed("\u202e" * many + "\u2069" * many)) == 3 * many


def test_characters_that_html_forbids_are_replaced() -> None:
    assert UNPRINTABLE.sub("?", "a\x00\x0b\x1f\x7f\x85\ufffe\ud800b\t\n") == "a???????b\t\n"


@pytest.mark.parametrize(
    ("counts", "runs", "said"),
    [
        ({"changed": 2, "new": 1_000}, 2, "1,000 new, 2 changed"),
        ({"resolved": 1}, 2, "1 resolved"),
        ({}, 2, "nothing"),
        ({}, 1, "nothing, this is the first run"),
    ],
)
def test_what_a_run_changed_is_counted(counts: dict[str, int], runs: int, said: str) -> None:
    assert findings.of_changes(Counter(counts), runs) == said
