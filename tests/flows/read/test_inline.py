"""Markdown: what stands within a line, and the way back to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.read.inline import read_inline, read_simple
from tests.flows.read.documents import links_of, read, source_of

GUILD = "https://guild.example"


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("Bakers **rise** *early*, __very__ _early_.", "Bakers rise early, very early."),
        ("***All*** of ~~them~~ `rise`.", "All of them rise."),
        ("**Pay: **$10 and **[more](/m): **$12", "Pay: $10 and more: $12"),
        ("2 * 3 * 4 and snake_case_name and 5*", "2 * 3 * 4 and snake_case_name and 5*"),
        ("**open and *shut*", "**open and shut"),
        (r"1\. not a list \* not bold \\ back", r"1. not a list * not bold \ back"),
        ("doctor&#8217;s &amp; nurse&rsquo;s&nbsp;pay &bogus; AT&T", "doctor’s & nurse’s pay &bogus; AT&T"),
        ("`a * b` and ``c ` d`` and ` open", "a * b and c ` d and ` open"),
        (
            "x<sup>2</sup>, $10<sup>3</sup>, 4<sup>th</sup>, m², so<sup>[1]</sup> it<sup><a href='#n'>7</a></sup> is",
            "x 2, $10 3, 4th, m², so it is",
        ),
        ("<span class='a>b'>tagged</span> words and a < b > c", "tagged words and a < b > c"),
        ("![image](a.png) words ![other][ref]", "words ![other][ref]"),
        ("[[Bread]] and [[breads/rye|rye bread]]", "Bread and rye bread"),
        ("note[^1] and [1] and [text]", "note and [1] and [text]"),
        ("[**Junior**: $10 (see [it](/x))]{#6791} and [so]{.lead}", "Junior: $10 (see it) and so"),
        ("<b>Pay:</b>$10, **Hours:**60, **at**: York", "Pay: $10, Hours: 60, at: York"),
    ],
)
def test_markup_is_removed_and_words_are_kept(written: str, read_as: str) -> None:
    assert read(f"Hm, {written}").plain == f"Hm, {read_as}"


@pytest.mark.parametrize(
    ("written", "links"),
    [
        ('See [the guild](https://guild.example/a_(b)?c=1 "Title").', [("the guild", "https://guild.example/a_(b)?c=1")]),
        ("See [the guild](<https://guild.example/a b>).", [("the guild", "https://guild.example/a b")]),
        ("See <https://guild.example>.", [("https://guild.example", "https://guild.example")]),
        ("Ask <me@guild.example>.", [("me@guild.example", "mailto:me@guild.example")]),
        ("See [the *guild*][G] and [g][].\n\n[g]: https://guild.example 'T'\n", [("the guild", GUILD), ("g", GUILD)]),
        ("See [g].\n\n[g]: <https://guild.example>\n", [("g", GUILD)]),
        ("See [ the guild ](/x) and <a href='/y?a=1&amp;b=2'>yon</a>.", [("the guild", "/x"), ("yon", "/y?a=1&b=2")]),
        ("See [![oven](o.png)](/oven) and [two\nlines](/z).", [("two lines", "/z")]),
        ("See [not a link] (really).", []),
    ],
)
def test_links_carry_words_and_target(written: str, links: list[tuple[str, str]]) -> None:
    assert links_of(read(written)) == links


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("rise early", "rise** *early"),
        ("nurse’s pay", "nurse&#8217;s&nbsp;pay"),
        ("& so", "&amp; so"),
        ("the guild pays", "the guild](https://guild.example) pays"),
        ("pays on two lines", "pays on\ntwo  lines"),
    ],
)
def test_positions_lead_back_to_the_file(words: str, source: str) -> None:
    document = read(
        "Bakers **rise** *early*. A nurse&#8217;s&nbsp;pay &amp; so on. [the guild](https://guild.example) pays on\ntwo  lines."
    )
    assert source_of(document, words) == source


SIGNS = [
    "**",
    "*",
    "bread",
    " ",
    "Pay:",
    "$5",
    "[",
    "](",
    ")",
    "https://a.example",
    "_",
    "&",
    "!",
    "[a](b)",
    "]{#a}",
    "**c**",
    "<",
    "^",
]


@given(st.lists(st.sampled_from(SIGNS), min_size=1, max_size=12).map("".join))
def test_the_short_way_finds_what_the_long_way_finds(words: str) -> None:
    simple = read_simple(words, 0, len(words))
    if simple is not None:
        assert simple == read_inline(words, [(0, len(words))], {})
