"""Origins that are meant by "the bureau's list" or "the site", and those of the paragraph that a list goes on from."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def origins(words: str) -> list[str | None]:
    return [row["attributed_to"] for row in extract(page_of(f"# Baker pay\n\n{words}\n"))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Glassdoor covers bakers too. The site puts their pay at $35,000.", ["Glassdoor"]),
        ("The BLS covers bakers too.\n\nThe bureau's figures are clear: bakers earn $36,000.", ["BLS"]),
        (
            "According to Salary.com, bakers start on $28,000.\n\nThe site lists more levels of bakers:\n\n"
            "- Level II: $33,000\n- Level III: $39,000",
            ["Salary.com"] * 3,
        ),
        (
            "The BLS conducted a survey in May and found that bakers earned $34,000. Most of them earned over $30,000.",
            ["BLS"] * 2,
        ),
        (
            "According to BLS, bakers earn $34,000. This is $16 an hour. However, new bakers earn $13 an hour.",
            ["BLS", "BLS", None],
        ),
        ("Salary.com covers bakers. Bakers earn $35,000, according to the site, and confectioners $37,000.", ["Salary.com"] * 2),
        ("The BLS is hopeful. Bakers earn $35,000, it says, and confectioners $37,000.", ["BLS"] * 2),
        ("The BLS covers bakers too.\n\nThe bureau reckons that bakers earn $35,000.", ["BLS"]),
        (
            "According to the BLS, bakers earn $35,000.\n\nOn the bureau's scale, one baker in ten earns under $22,000.",
            ["BLS"] * 2,
        ),
        ("According to the BLS, bakers earn $35,000.\n\nIn the bottom 10%, bakers have to live on pay of $22,000.", ["BLS"] * 2),
        ("According to the BLS, bakers earn $35,000.\n\nBy sector, hotels pay bakers $38,000.", ["BLS"] * 2),
        ("According to the BLS, bakers earn $35,000.\n\nWe rank the top ten states. Ohio pays bakers $38,000.", ["BLS", None]),
        ("The BLS is hopeful. A baker may earn $35,000, but it takes time.", [None]),
        ("In 2019 Indeed gave an average of $33,000 for bakers.", ["Indeed"]),
        ("The Occupational Employment and Wages report shows bakers at $33,500.", ["BLS"]),
        ("According to Indeed, bakers are scarce.\n\n## Pay\n\nBased on the data, bakers earn $36,000.", ["Indeed"]),
        (
            "This is according to wage data released by the Ministry of Trade.\n\nOvens are hot.\n\n"
            "According to the statistics, the best paid were:\n\n- Pastry chef: $50,000\n- Baker: $40,000",
            ["Ministry of Trade"] * 2,
        ),
        ("Based on experience, bakers earn $36,000. According to the plan, bakers earn $38,000.", [None, None]),
        ("The site is fast. Bakers earn $36,000.", [None]),
    ],
)
def test_who_is_meant_is_the_last_origin_named_before(words: str, expected: list[str | None]) -> None:
    assert origins(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Ohio pays bakers most, according to Indeed.\n\nHere are the best states:\n\n- Ohio: $44,000\n- Iowa: $43,000",
            ["Indeed", "Indeed"],
        ),
        (
            "Ohio pays bakers most, according to Indeed.\n\nHere are the best states and the worst for bakers.\n\n**Highest**\n\n"
            "- Ohio: $44,000\n\n**Lowest**\n\n- Utah: $29,000",
            ["Indeed", "Indeed"],
        ),
        (
            "Ohio pays bakers most, according to Indeed.\n\n## Elsewhere\n\nHere are two more states:\n\n- Utah: $29,000",
            [None],
        ),
        (
            "According to Indeed and according to Glassdoor, bakers do well.\n\nHere are two states:\n\n- Utah: $29,000",
            [None],
        ),
    ],
)
def test_a_list_that_is_announced_has_the_origin_of_the_paragraph_before(words: str, expected: list[str | None]) -> None:
    assert origins(words) == expected


def test_lines_that_part_a_ranked_list_say_no_statistic_of_its_entries() -> None:
    words = "Here are the states with the best average pay for bakers, and with the worst.\n\n**Highest**\n\n- Ohio: $44,000\n"
    assert [row["statistic"] for row in extract(page_of(f"# Bakers\n\n{words}"))] == ["mean"]
