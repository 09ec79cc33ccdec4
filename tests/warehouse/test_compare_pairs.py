"""How two claims relate: all pairs of the table ``pairs.py``, compared in one database, an occupation each."""

from __future__ import annotations

import pytest

from schemas.comparisons import RULES
from tests.warehouse.pairs import PAIRS
from tests.warehouse.saying import Claim, compared, rows


@pytest.fixture(scope="module")
def found() -> dict[frozenset[str], Claim]:
    """What came out, by the two claims."""
    claims: list[Claim] = []
    for number, pair in enumerate(PAIRS):
        for place, claim in enumerate((pair.one, pair.other, *pair.beside)):
            documented = {"doc": f"{number}-{claim['doc']}"} if "doc" in claim else {}
            claims.append({**claim, "subject": f"occupation {number}", "claim_id": f"{number:012x}{place:04x}", **documented})
    return {frozenset((row["claim_a"], row["claim_b"])): row for row in rows(compared(*claims), "FROM comparisons")}


@pytest.mark.parametrize("number", range(len(PAIRS)), ids=[f"{pair.rule}: {pair.why}" for pair in PAIRS])
def test_the_first_rule_that_fits_decides(number: int, found: dict[frozenset[str], Claim]) -> None:
    pair = PAIRS[number]
    row = found[frozenset((f"{number:012x}0000", f"{number:012x}0001"))]
    unstated = pair.unstated.split()
    certainty = pair.certainty or ("possible" if unstated else "certain")
    assert (row["rule"], row["relation"]) == (pair.rule, RULES[pair.rule]), row["explanation"]
    assert sorted(row["unstated"]) == sorted(unstated)
    assert row["certainty"] == certainty


def test_every_rule_but_those_of_kinds_to_come_is_in_the_table() -> None:
    assert set(RULES) - {pair.rule for pair in PAIRS} == {"incompatible_role"}
