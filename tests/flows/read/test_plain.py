"""Plain text: what the shape of lines says."""

from __future__ import annotations

import pytest

from tests.flows.read.documents import block_of, heading_of, lead_of, outline, read, table_of

LONG = "A baker rises at three, and by the time that the town wakes up the ovens have been hot for hours and the bread is out."


def lines(words: str) -> list[str]:
    return outline(read(words, "page.txt"))


def test_a_line_is_a_block() -> None:
    assert lines(f"{LONG}\n{LONG}\n\n{LONG}\n") == [f"p {LONG}"] * 3


def test_a_short_line_alone_is_a_heading_and_governs_what_follows() -> None:
    document = read(f"Bakers\n\n{LONG}\n\nHow do bakers train?\n\nThey learn on the job.\n", "page.txt")
    assert outline(document) == ["h7 Bakers", f"p {LONG}", "h7 How do bakers train?", "p They learn on the job."]
    assert heading_of(document, "They learn on the job.") == "How do bakers train?"
    assert heading_of(document, "How do bakers train?") is None


@pytest.mark.parametrize(
    "words",
    [
        "They learn on the job.",
        "Pay: $40,000 a year",
        "https://example.org/bakers",
        "42",
        "Bread, cakes,",
        "Flour is dear. Bakers sigh",
    ],
)
def test_a_short_line_that_is_no_title_stays_a_paragraph(words: str) -> None:
    assert lines(f"{LONG}\n\n{words}\n\n{LONG}\n")[1] == f"p {words}"


def test_a_step_with_a_number_is_a_heading() -> None:
    assert lines(f"Step 2: Earn a diploma in 2 years\n\n{LONG}\n")[0] == "h7 Step 2: Earn a diploma in 2 years"


def test_the_next_number_below_bullets_is_a_heading_too() -> None:
    text = "1. Bakers\n\nThey bake bread.\n\n  • Pay: high\n\n2. Roofers\n\nThey mend roofs.\n"
    assert outline(read(text, "page.txt")) == [
        "h7 1. Bakers",
        "p They bake bread.",
        "-0 Pay: high",
        "h7 2. Roofers",
        "p They mend roofs.",
    ]


def test_a_labelled_figure_of_a_year_is_no_heading() -> None:
    text = "Bakers\n\nMedian pay in 2020: $31,000\n\nPosts in 2020: 4,000\n\nTrades of 2020: 10 to watch\n\nThey bake.\n"
    kinds = [
        "h7 Bakers",
        "p Median pay in 2020: $31,000",
        "p Posts in 2020: 4,000",
        "h7 Trades of 2020: 10 to watch",
        "p They bake.",
    ]
    assert outline(read(text, "page.txt")) == kinds


def test_lines_wrapped_by_hand_are_joined() -> None:
    wrapped = (
        "A baker rises at three, and by the time that the\ntown wakes up the ovens have been hot for hours\nand the bread is out."
    )
    assert lines(f"{wrapped}\n") == ["p " + wrapped.replace("\n", " ")]


@pytest.mark.parametrize("sign", ["•", "-", "*", "–", "1.", "1)", "a)", "(1)"])
def test_bullets_are_removed_and_the_paragraph_above_leads_the_list(sign: str) -> None:
    document = read(f"{LONG}\n\nBakers need:\n\n  {sign} patience\n  {sign} strong arms\n", "page.txt")
    assert outline(document)[1:] == ["p Bakers need:", "-0 patience", "-0 strong arms"]
    assert lead_of(document, "strong arms") == "Bakers need:"


def test_items_set_in_hang_from_the_outer_item() -> None:
    document = read("Tools\n\n- oven\n    - stone\n    - steel\n- peel\n", "page.txt")
    assert outline(document) == ["h7 Tools", "-0 oven", "-1 stone", "-1 steel", "-0 peel"]
    assert [lead_of(document, words) for words in ("oven", "steel", "peel")] == ["Tools", "oven", "Tools"]


def test_an_item_goes_on_in_lines_that_are_set_in() -> None:
    assert lines("- bread that was\n  baked today\n- cake\n") == ["-0 bread that was baked today", "-0 cake"]


def test_short_lines_below_a_colon_are_items() -> None:
    document = read(f"Bakers work for:\n\nHotels\nSupermarkets\nThe army\n{LONG}\n", "page.txt")
    assert outline(document) == ["p Bakers work for:", "-0 Hotels", "-0 Supermarkets", "-0 The army", f"p {LONG}"]
    assert lead_of(document, "The army") == "Bakers work for:"


def test_short_groups_below_a_colon_are_items_but_for_the_heading_of_the_text_that_follows() -> None:
    assert lines(f"Bakers work for:\n\nHotels\n\nThe army\n\nPay\n\n{LONG}\n") == [
        *("p Bakers work for:", "-0 Hotels", "-0 The army", "h7 Pay"),
        f"p {LONG}",
    ]


def test_one_short_line_below_a_colon_is_a_heading() -> None:
    assert lines(f"Here is how:\n\nFind an oven\n\n{LONG}\n")[:2] == ["p Here is how:", "h7 Find an oven"]


def test_a_capitalised_line_at_the_end_of_a_list_of_sentences_is_the_next_heading() -> None:
    items = "Knead dough for hours on end\nRise before the birds\nKeep an eye on the oven"
    assert lines(f"Bakers need to:\n\n{items}\nCareer Path\n\n{LONG}\n")[-2:] == ["h7 Career Path", f"p {LONG}"]


def test_a_heading_right_above_its_text_is_found() -> None:
    assert lines(f"Work hours\n{LONG}\n") == ["h7 Work hours", f"p {LONG}"]


def test_a_number_alone_is_a_heading_and_numbers_in_a_row_are_items() -> None:
    assert lines(f"1. Training\n\n{LONG}\n\n1. knead\n2. bake\n") == ["h7 1. Training", f"p {LONG}", "-0 knead", "-0 bake"]


@pytest.mark.parametrize("sign", ["|", "\t"])
def test_lines_with_as_many_pipes_or_tabs_are_a_table(sign: str) -> None:
    document = read(f"Pay by town\n\nTown{sign}Pay\nYork{sign}$30,000\nBath{sign}$31,000\n", "page.txt")
    assert table_of(document) == [
        (0, 0, "Town", None, None),
        (0, 1, "Pay", None, "Town"),
        (1, 0, "York", "Town", None),
        (1, 1, "$30,000", "Pay", "York"),
        (2, 0, "Bath", "Town", None),
        (2, 1, "$31,000", "Pay", "Bath"),
    ]
    assert block_of(document, "York").lead == 0


def test_a_table_without_a_header_counts_its_rows_from_one() -> None:
    assert [cell[:2] for cell in table_of(read("Pay | $30,000\nHours | 40\n", "page.txt"))] == [(1, 0), (1, 1), (2, 0), (2, 1)]


def test_a_text_file_that_holds_markdown_is_read_as_such() -> None:
    assert lines("# Bakers\n\n**Pay** is **low**.\n") == ["h1 Bakers", "p Pay is low."]


def test_white_space_is_collapsed_and_the_invisible_removed() -> None:
    document = read("A\u00a0baker  of\u200b\tbr\u00adead earns\u2003more.", "page.txt")
    assert document.plain == "A baker of bread earns more."


def test_numbers_alone_in_a_row_below_a_colon_are_items() -> None:
    assert lines(f"{LONG}:\n\n1. Bakers 9 percent\n\n2. Cooks 2 percent\n") == [
        f"p {LONG}:",
        "-0 Bakers 9 percent",
        "-0 Cooks 2 percent",
    ]
    assert lines(f"{LONG}:\n\n1. Training\n\n{LONG}\n")[1] == "h7 1. Training"


def test_a_number_with_sentences_right_below_it_is_a_heading_and_with_what_it_goes_on_with_an_item() -> None:
    assert lines("- Pay\n- Hours\n1. The Pay of Bakers\nBakers are paid by the hour in most towns.\nThey work at night.\n") == [
        "-0 Pay",
        "-0 Hours",
        "h7 1. The Pay of Bakers",
        "p Bakers are paid by the hour in most towns.",
        "p They work at night.",
    ]
    assert lines(f"{LONG}.\n1. Mix the flour\n2. Let it rest\n")[1:] == ["-0 Mix the flour", "-0 Let it rest"]
    assert lines(f"{LONG}.\n1. Mix the flour with\nthe water and some salt until it is smooth.\n")[1] == "-0 Mix the flour with"
