"""Markdown: blocks."""

from __future__ import annotations

import pytest

from tests.flows.read.documents import heading_of, lead_of, links_of, outline, read, source_of, table_of


def lines(words: str) -> list[str]:
    return outline(read(words))


def test_headings_nest_and_marks_are_removed() -> None:
    document = read("# Bakers #\n\nIntro.\n\n## Pay\n\nLow.\n\n### **In towns**\n\nLower.\n\n## Hours\n\nMany.\n")
    assert [line for line in outline(document) if line[0] == "h"] == ["h1 Bakers", "h2 Pay", "h3 In towns", "h2 Hours"]
    assert [heading_of(document, words) for words in ("Lower.", "In towns", "Hours")] == ["In towns", "Pay", "Bakers"]
    assert document.title == "Bakers"


def test_underlined_headings() -> None:
    assert lines("Bakers\n===\n\nPay\n---\n\nLow.\n") == ["h1 Bakers", "h2 Pay", "p Low."]


def test_a_rule_is_nothing_and_ends_a_paragraph() -> None:
    assert lines("One.\n\n---\n\n* * *\nTwo.\n___\n") == ["p One.", "p Two."]


@pytest.mark.parametrize(
    "words", ["**Entry level (0-2 years)**", "**Pay:**", "__Pay__:", "<strong>Pay</strong>", "**[Pay](/pay):**"]
)
def test_a_bold_line_alone_is_a_heading_below_the_real_ones(words: str) -> None:
    document = read(f"## Bakers\n\n{words}\n\nThey earn little.\n\n## Millers\n")
    assert outline(document)[1].startswith("h7 ")
    assert heading_of(document, "They earn little.") == document.words(document.blocks[1])
    assert heading_of(document, document.words(document.blocks[1])) == "Bakers"
    assert heading_of(document, "Millers") is None


def test_a_bold_line_above_its_text_is_a_heading() -> None:
    assert lines("**Arithmetic**  \nBakers weigh all day.\n") == ["h7 Arithmetic", "p Bakers weigh all day."]
    assert lines("**Arithmetic**\nBakers weigh all day.\n") == ["h7 Arithmetic", "p Bakers weigh all day."]
    long = "Bakers weigh " + "flour and sugar, " * 8 + "salt"
    assert lines(f"{long}\n**2. Ovens**\nHot.\n") == [f"p {long}", "h7 2. Ovens", "p Hot."]


@pytest.mark.parametrize("words", ["**Bake well.** And sleep.", "**No.**", "**$40,000**", "**Pay: $40,000**"])
def test_a_bold_sentence_or_figure_is_a_paragraph(words: str) -> None:
    assert lines(f"{words}\n")[0][0] == "p"


def test_lines_of_a_paragraph_are_joined_but_for_marked_breaks() -> None:
    assert lines("Bakers rise\nbefore the sun.\n") == ["p Bakers rise before the sun."]
    assert lines("Bakers rise.  \nMillers sleep.\\\nCooks dream.<br/>So be it.\n") == [
        *("p Bakers rise.", "p Millers sleep.", "p Cooks dream.", "p So be it."),
    ]


def test_labelled_lines_are_blocks() -> None:
    assert lines("**Pay:** $40,000\n**Hours:** 60\n**Place**: York\n") == ["p Pay: $40,000", "p Hours: 60", "p Place: York"]


def test_lines_that_all_start_with_a_label_are_blocks_without_bold() -> None:
    text = "Schooling: a diploma in baking, or three years at the oven of a master baker\nPay: $40,000\nGrowth (2022-32): 4%\n"
    assert lines(text) == [
        "p Schooling: a diploma in baking, or three years at the oven of a master baker",
        *("p Pay: $40,000", "p Growth (2022-32): 4%"),
    ]


def test_a_wrapped_line_with_a_colon_in_it_goes_on() -> None:
    assert lines("Bakers have one rule that they keep every day:\nNobody sleeps: the oven is on, and it\nneeds them.\n") == [
        "p Bakers have one rule that they keep every day: Nobody sleeps: the oven is on, and it needs them."
    ]


def test_an_item_is_led_by_the_paragraph_heading_or_item_that_its_list_hangs_from() -> None:
    document = read("## Tools\n\n- oven\n    - stone\n- peel\n\nBakers need:\n\n* flour\n\n  which is milled\n* water\n")
    assert outline(document)[1:] == [
        *("-0 oven", "-1 stone", "-0 peel", "p Bakers need:", "-0 flour", "p which is milled", "-0 water"),
    ]
    leads = [lead_of(document, words) for words in ("oven", "stone", "peel", "flour", "which is milled", "water")]
    assert leads == ["Tools", "oven", "Tools", "Bakers need:", "flour", "Bakers need:"]


@pytest.mark.parametrize("indent", [2, 3, 4, 8])
def test_lists_nest_at_any_indent(indent: int) -> None:
    pad = " " * indent
    assert lines(f"1. one\n{pad}- two\n{pad}{pad}- three\n2. four\n") == ["-0 one", "-1 two", "-2 three", "-0 four"]


def test_task_boxes_are_removed() -> None:
    assert lines("- [ ] sift\n- [x] knead\n") == ["-0 sift", "-0 knead"]


def test_a_number_at_the_start_of_a_wrapped_line_is_no_item() -> None:
    assert lines("The average baker has worked for\n12. That is months, not years.\n")[0].startswith(
        "p The average baker has worked for 12."
    )


def test_table_cells_know_header_and_label() -> None:
    document = read(
        "Pay in York:\n\n| Level | Pay |\n|:--|--:|\n| **Entry** | $30,000 ([Guild](https://g.example)) |\n| Old \\| wise | |\n"
    )
    assert table_of(document) == [
        (0, 0, "Level", None, None),
        (0, 1, "Pay", None, "Level"),
        (1, 0, "Entry", "Level", None),
        (1, 1, "$30,000 (Guild)", "Pay", "Entry"),
        (2, 0, "Old | wise", "Level", None),
    ]
    assert lead_of(document, "Entry") == "Pay in York:"
    assert links_of(document) == [("Guild", "https://g.example")]


def test_lines_within_a_cell_are_set_apart() -> None:
    document = read("| Tool | Use |\n|---|---|\n| oven<br>peel | bake<br/>(hot) |\n")
    assert [cell[2] for cell in table_of(document)] == ["Tool", "Use", "oven; peel", "bake (hot)"]


def test_a_table_without_outer_pipes() -> None:
    assert [cell[2] for cell in table_of(read("Level | Pay\n--- | ---\nEntry | $1\n"))] == ["Level", "Pay", "Entry", "$1"]


def test_lines_set_in_like_code_that_are_sentences_are_read() -> None:
    text = "# Qualities\n\n     A diploma in baking (or in a related craft), with a good reference from a baker;\n"
    assert outline(read(text)) == [
        "h1 Qualities",
        "p A diploma in baking (or in a related craft), with a good reference from a baker;",
    ]
    tagged = "    A diploma in baking, or in a related craft, is asked for.<br>\n    So is patience.\n"
    assert lines(tagged)[0].startswith("p A diploma")
    assert outline(read("# Run\n\n     bake(flour, water, salt and yeast for the whole town)\n")) == [
        "h1 Run",
        "x bake(flour, water, salt and yeast for the whole town)",
    ]
    marked = "\tBakers rise at four and earn <b>$40,000</b> a year on average.<br>\n\tMillers earn less.<br>\n"
    assert outline(read(marked))[0] == "p Bakers rise at four and earn $40,000 a year on average."


def test_a_text_without_marked_headings_has_those_that_stand_alone() -> None:
    text = "About the post\n\nWe bake bread for the town.\n\nWho should apply?\n\nPay: $40,000\n\nSee you soon,\n"
    assert lines(text) == [
        "h7 About the post",
        "p We bake bread for the town.",
        "h7 Who should apply?",
        "p Pay: $40,000",
        "p See you soon,",
    ]
    assert lines(f"# Baker\n\n{text}")[1] == "p About the post"


def test_code_is_kept_apart() -> None:
    assert lines("Look:\n\n```python\n# no heading\nx = 1\n```\n\n    y = 2;\n\nEnd.\n") == [
        "p Look:",
        "x # no heading x = 1",
        "x y = 2;",
        "p End.",
    ]


def test_a_fence_that_is_left_over_makes_no_code_of_the_rest() -> None:
    assert lines("```\n\n# Baker\n\nBakers rise early.\n") == ["h1 Baker", "p Bakers rise early."]
    assert lines("Look:\n\n```python\nx = 1\n") == ["p Look:", "x x = 1"]


def test_quoted_contents_are_blocks() -> None:
    assert lines("> ## Pay\n>\n> Low, says\n> the guild.\n> - very low\n\nTrue.\n") == [
        "h2 Pay",
        "p Low, says the guild.",
        "-0 very low",
        "p True.",
    ]


def test_what_only_programs_read_is_left_out() -> None:
    words = (
        "import Box from './box'\n\n* TOC\n{:toc}\n\n<!-- a\n\ncomment -->\n\n{{< ad id=\"3\" >}}\n\n{% include x.html %}\n\n"
        "Bakers {{ site.x }}rise.[^1] {.lead}\n\n![oven](oven.png)\n\n[toc]\n\n[guild]: https://guild.example\n[^1]: Early.\n"
    )
    assert lines(words) == ["-0 TOC", "p Bakers rise.", "p Early."]


def test_html_within_markdown_has_the_same_structure() -> None:
    document = read(
        "# Job\n\n<dl>\n  <div>\n    <dt>\n      Grade\n    </dt>\n    <dd>B2</dd>\n  </div>\n</dl>\n\nText.\n\n"
        "<table><tr><th>Town</th><th>Pay</th></tr>\n\n<tr><td>York</td><td>$1&nbsp;m</td></tr></table>\n\n"
        "<div align=center><p>Hello <b>there</b></p>\n<textarea>copy me</textarea></div>\n\n- item\n"
    )
    assert outline(document) == [
        *("h1 Job", "c Grade", "c B2", "p Text.", "c Town", "c Pay", "c York", "c $1 m", "p Hello there", "-0 item"),
    ]
    assert table_of(document)[1] == (1, 1, "B2", None, "Grade")
    assert source_of(document, "$1 m") == "$1&nbsp;m"


def test_an_unclosed_list_does_not_swallow_the_headings_that_follow() -> None:
    assert lines("<ul>\n<li>one\n\n# Bakers\n\nText.\n") == ["-0 one", "h1 Bakers", "p Text."]


def test_a_comment_that_never_ends_swallows_nothing() -> None:
    assert lines("One.\n\n<!-- oops\n\nTwo.\n")[-1] == "p Two."


def test_code_that_is_set_in_ends_where_markup_starts() -> None:
    words = """\
      Pay of Plumbers
      </h2>
      <p className="lead">
        Plumbers in Ireland earn about €45,000 a year on average.
      </p>
"""
    assert outline(read(words, "page.md"))[-1] == "p Plumbers in Ireland earn about €45,000 a year on average."
