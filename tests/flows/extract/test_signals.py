"""What is not searched since it holds no signal holds no mention."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extract.document import extract_claims
from flows.extract.page import Page
from tests.flows.extract.reading import document_of

PIECES = (
    "# Welders in Ohio",
    "## Sr. Nurse Practitioners",
    "WELDERS IN THE USA EARN MORE",
    "Newly-qualified welders earn $61,000 a year, says Acme Research.",
    "According to the U.S. Bureau of Labor Statistics, that is so.",
    "Figures are taken from Glassdoor, as of 2021.",
    "R.N.s and SREs earn £30,000 in Leeds.",
    "| Role | Place | Pay |\n| --- | --- | --- |\n| Sous-chef | N.Y. | $40k |",
    "In 2019/20 teachers’ pay rose in Baden-Württemberg to 52.000 €.",
    "- Junior: 12 LPA (Naukri)",
    "Nothing to see here.",
)


@contextmanager
def searched_throughout() -> Iterator[None]:
    """As if every character were a signal."""

    def everywhere(self: Page, _: str) -> list[int]:
        return list(range(len(self.plain) + 1))

    with patch.object(Page, "signals", everywhere):
        yield


def claims(text: str) -> dict[str, Any]:
    return extract_claims(document_of(text))


@pytest.mark.parametrize("piece", PIECES)
def test_signals_lose_no_claim_of_a_sentence(piece: str) -> None:
    text = f"# Bakers\n\n{piece}\n\nThe average pay is $50,000."
    found = claims(text)
    with searched_throughout():
        assert claims(text) == found


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12), st.sampled_from(["\n\n", "\n", " "]))
@settings(max_examples=25, deadline=None)
def test_signals_lose_no_claim_of_a_text(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    found = claims(text)
    with searched_throughout():
        assert claims(text) == found
