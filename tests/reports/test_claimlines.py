"""The scope of a claim in words: all that can separate it from another."""

from __future__ import annotations

from typing import Any

import pytest

from reports.claimlines import scope
from reports.data import Claim, Figure

MEAN = Figure("c", 40_000, 40_000, "USD", "mean", None, None, None, None, None, None)


def claim(**stated: Any) -> Claim:
    """A claim whose scope is ``stated``."""
    common = {"claim_id": "c", "doc_id": "d", "source": "s", "kind": "salary", "subject": "x", "value": "$40,000", "quote": "q"}
    unstated = dict.fromkeys(("location", "region", "industry", "seniority", "grade", "as_of", "attributed_to"))
    return Claim(**{**common, **unstated, "char_start": 0, "char_end": 1, **stated})


@pytest.mark.parametrize(
    ("stated", "shown"),
    [
        ({"location": "Texas", "region": "Texas"}, ("Texas",)),
        ({"location": "State of Texas", "region": "Texas"}, ("State of Texas",)),
        ({"location": "london, UK", "region": "England"}, ("london, UK", "England")),
        ({"region": "Texas"}, ("Texas",)),
        ({"location": "Texas", "grade": "women"}, ("Texas", "women")),
        ({"seniority": "mid", "grade": "3 to 5 years"}, ("mid level", "3 to 5 years")),
        ({"seniority": "entry", "grade": "entry"}, ("entry level",)),
        ({"grade": "as advertised in job.md"}, ("as advertised in job.md",)),
        ({"industry": "Health", "grade": "“night <b>shift</b>”"}, ("Health", "set apart: “night <b>shift</b>”")),
    ],
)
def test_what_separates_claims_is_part_of_the_scope(stated: dict[str, str], shown: tuple[str, ...]) -> None:
    assert scope(claim(**stated), MEAN) == (*shown, "mean")
