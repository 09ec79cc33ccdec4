"""What is not tried since no cue of it stands there, and what is not searched since it holds no signal, finds nothing."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extract.document import extract_claims
from flows.extract.pages.page import Page
from tests.flows.extract.reading import document_of

CUED = (
    "Welders in the Shipbuilding Industry earn $61,000 a year, and those who work in Oil Refineries $70,000.",
    "Retail bakers earned $31,000. Private clinics paid their nurses $60,000.",
    "In Law Firms, the median salary of paralegals is $58,000.",
    "NHS midwives start at £31,000; public-sector nurses at £30,500.",
    "Tech companies typically pay data engineers $140,000 in total compensation, of which $120,000 is base pay.",
    "Developers in banks can expect to earn £55,000, cooks at a private school $40,000.",
    "The average Canadian wage is $60,000, and the minimum wage $15 an hour. All these jobs pay $50,000.",
    "Acme’s starting pay was $52,000; At Acme, welders make $26 hourly.",
    "According to Glassdoor, bakers earn $35,000. The site’s data puts the top at $50,000, and the same survey found $20,000.",
    "Many teaching positions require a master's degree, and most roles a bachelor's degree.",
    "| City | Median |\n| --- | --- |\n| New York | $70,000 |",
    "| State | Annual mean |\n| --- | --- |\n| New York | $70,000 |",
    "Many welders earn more than $90,000; some less than $25,000 to over $48,000+.",
    "Salary range: $40,000 – $50,000",
)
SIGNALLED = (
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


def everywhere(page: Page, _: str) -> list[int]:
    """As if every character were a signal."""
    return list(range(len(page.plain) + 1))


def always(*_: Any) -> bool:
    """As if a cue of everything stood everywhere."""
    return True


def assert_nothing_is_lost(text: str) -> None:
    """What is found in a text is what is found where all is tried, and where all is searched."""
    document = document_of(text)
    found = extract_claims(document)
    with patch.object(Page, "cued", always):
        assert extract_claims(document) == found
    with patch.object(Page, "signals", everywhere):
        assert extract_claims(document) == found


@pytest.mark.parametrize(("heading", "piece"), [("Welders", each) for each in CUED] + [("Bakers", each) for each in SIGNALLED])
def test_no_claim_of_a_sentence_is_lost_for_want_of_a_cue_or_a_signal(heading: str, piece: str) -> None:
    assert_nothing_is_lost(f"# {heading}\n\n{piece}\n\nThe average pay is $50,000.")


@given(st.lists(st.sampled_from(CUED + SIGNALLED), min_size=1, max_size=12), st.sampled_from(["\n\n", "\n", " "]), st.booleans())
@settings(max_examples=25)
def test_no_claim_of_a_text_is_lost_for_want_of_a_cue_or_a_signal(pieces: list[str], between: str, shouted: bool) -> None:
    text = between.join(pieces)
    assert_nothing_is_lost(text.upper() if shouted else text)
