"""Tables drawn with characters are tables: framed, ruled by dashes, set apart by spaces or dots."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.read.drawn import drawn_tables, is_drawing, states_figures
from tests.flows.extract.reading import document_of


def cells(lines: list[str]) -> list[list[list[str]]]:
    return [[[lines[at][start:end] for at, start, end in row] for row in table.rows] for table in drawn_tables(lines)]


FRAME = """\
┌────────┬─────────┐
│ Level  │ Salary  │
├────────┼─────────┤
│ Junior │ $40,000 │
│ Senior │ $80,000 │
└────────┴─────────┘"""
ROWS = [["Level", "Salary"], ["Junior", "$40,000"], ["Senior", "$80,000"]]


@pytest.mark.parametrize(
    "drawing",
    [
        FRAME,
        "+--------+---------+\n| Level  | Salary  |\n+--------+---------+\n| Junior | $40,000 |\n| Senior | $80,000 |",
        "Level     Salary\n------    -------\nJunior    $40,000\nSenior    $80,000",
        "Level      Salary\nJunior    $40,000\nSenior    $80,000",
        " Level  | Salary\n Junior | $40,000\n Senior | $80,000",
        "Level ...... Salary\nJunior ..... $40,000\nSenior ..... $80,000",
    ],
)
def test_columns_are_parted_by_frames_rules_spaces_and_dots(drawing: str) -> None:
    assert cells(drawing.split("\n")) == [ROWS]


def test_a_cell_without_words_keeps_its_column() -> None:
    lines = [
        "Place      Low        High",
        "-----      -------    -------",
        "Ohio                  $50,000",
        "Iowa       $30,000    $45,000",
    ]
    assert cells(lines)[0][1:] == [["Ohio", "", "$50,000"], ["Iowa", "$30,000", "$45,000"]]


def test_a_line_below_the_first_row_says_that_it_is_the_header() -> None:
    framed = drawn_tables(["| Level | Pay |", "|-------|-----|", "| Junior | $1 |", "| Senior | $2 |"])
    assert [table.headers for table in framed] == [1]


@pytest.mark.parametrize(
    "lines",
    [
        ["They earn $40,000 a year.  It rises with age.", "In Ohio it is $50,000.  In Iowa it is less."],
        ["def pay(level):", "    return table[level]"],
        ["npm install", "npm run build  # 20 seconds"],
        ["a | b"],
        [],
    ],
)
def test_prose_and_code_draw_no_table(lines: list[str]) -> None:
    assert drawn_tables(lines) == []


def test_amounts_in_code_are_no_figures_of_a_text() -> None:
    assert states_figures(["Junior: $40,000", "Senior: $80,000"])
    assert not states_figures(["const low = {pay: '$40,000'};", "const high = {pay: '$80,000'};"])
    assert not states_figures(["up 20 %", "down 30 %"])


def test_a_fence_without_a_language_is_read_for_its_table_and_one_with_a_language_is_code() -> None:
    table = "Level     Salary\n------    -------\nJunior    $40,000\nSenior    $80,000"
    fenced = document_of(f"# Pay\n\n```\nPay of welders\n\n{table}\n\n* before tax\n```\n\nMore.\n")
    assert [(block.kind, fenced.words(block)) for block in fenced.blocks] == [
        ("heading", "Pay"),
        ("paragraph", "Pay of welders"),
        *(("cell", words) for row in ROWS for words in row),
        ("paragraph", "before tax"),
        ("paragraph", "More."),
    ]
    assert [block.kind for block in document_of(f"# Pay\n\n```python\n{table}\n```\n").blocks] == ["heading", "code"]


def test_a_frame_in_running_text_and_columns_of_a_text_file_are_tables() -> None:
    assert [block.kind for block in document_of(f"Pay:\n\n{FRAME}\n").blocks] == ["paragraph", *["cell"] * 6]
    set_apart = document_of("Pay\n\nLevel      Salary\nJunior    $40,000\nSenior    $80,000\n", "pay.txt")
    assert [set_apart.words(block) for block in set_apart.blocks if block.kind == "cell"] == [
        words for row in ROWS for words in row
    ]


@given(st.lists(st.text(alphabet="ab $1|─│-. \t", max_size=30), max_size=20))
def test_every_cell_lies_in_its_line_and_tables_do_not_overlap(lines: list[str]) -> None:
    last = 0
    for table in drawn_tables(lines):
        assert last <= table.first < table.last <= len(lines)
        last = table.last
        for row in table.rows:
            assert all(table.first <= at < table.last and 0 <= start <= end <= len(lines[at]) for at, start, end in row)


def test_a_rule_has_no_words() -> None:
    assert is_drawing("+---+---+")
    assert is_drawing("├──┼──┤")
    assert not is_drawing("| a |")
