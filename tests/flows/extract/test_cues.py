"""What is not tried since no cue of it stands there finds nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.extract import (
    announced,
    attribution,
    component,
    dated,
    employing,
    everybody,
    locating,
    money,
    not_wages,
    origin_context,
    pay,
    paying,
    percentiles,
    posts,
    sector_subject,
)
from flows.extract.cues import STEMS, find_cues
from flows.extract.document import extract_claims
from flows.extract.occupation_spelling import fold
from flows.extract.page import Page
from tests.flows.extract.reading import document_of

PIECES = (
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

ASKED = (
    ("bodies", origin_context.THEIRS),
    ("cities", locating.CITY_CONTEXT),
    ("companies", employing.COMPANY_KIND),
    ("companies", employing.EMPLOYERS_PAY),
    ("dated figures", dated.DATED_DOCUMENT),
    ("deductions", not_wages.TAX_BEFORE),
    ("earning", employing.WORKING_AT),
    ("everybody", everybody.EVERYBODY),
    ("industries", employing.IN_INDUSTRY),
    ("kinds of employer", employing.AT_ONE),
    ("pay", pay.PAY),
    ("payers", paying.HINT),
    ("paying", employing.EMPLOYERS_PAY),
    ("percentiles", percentiles.PERCENTILE),
    ("periods", money.WORDED_PERIOD),
    ("posts", posts.POSTS),
    ("sectors", sector_subject.SECTOR),
    ("sectors", employing.SECTOR_WORKERS),
    ("services", employing.MODIFYING),
    ("several occupations", announced.ANNOUNCES_OCCUPATIONS),
    ("states", locating.STATE_CONTEXT),
    ("studies", origin_context.SAME_STUDY),
    ("taken from", attribution.TAKEN),
    ("total or base", component.TOTAL),
    ("total or base", component.BASE),
    ("total or base", component.OF_ALL),
)
"""The cues with the patterns that are asked for by them."""


@contextmanager
def tried_throughout() -> Iterator[None]:
    """As if a cue of everything stood everywhere."""
    with patch.object(Page, "cued", lambda *_: True):
        yield


def claims(text: str) -> dict[str, Any]:
    return extract_claims(document_of(text))


@pytest.mark.parametrize("piece", PIECES)
def test_no_claim_of_a_sentence_is_lost_for_want_of_a_cue(piece: str) -> None:
    text = f"# Welders\n\n{piece}\n\nThe average pay is $50,000."
    found = claims(text)
    with tried_throughout():
        assert claims(text) == found


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=8), st.sampled_from(["\n\n", "\n", " "]), st.booleans())
@settings(max_examples=15, deadline=None)
def test_no_claim_of_a_text_is_lost_for_want_of_a_cue(pieces: list[str], between: str, shouted: bool) -> None:
    text = between.join(pieces)
    text = text.upper() if shouted else text
    found = claims(text)
    with tried_throughout():
        assert claims(text) == found


@pytest.mark.parametrize(("cue", "pattern"), ASKED)
@given(data=st.data())
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_stem_stands_in_all_that_a_pattern_finds(cue: str, pattern: re.Pattern[str], data: st.DataObject) -> None:
    words = data.draw(st.from_regex(pattern, alphabet=st.characters(min_codepoint=32, max_codepoint=126)))
    found = pattern.search(words)
    assert found is None or find_cues(fold(found[0]))[cue]


def test_every_cue_is_tried() -> None:
    assert {cue for cue, _ in ASKED} == STEMS.keys()


def test_cues_stand_where_their_stems_end() -> None:
    found = find_cues(fold("The State’s Public-Sector workers: states"))
    assert found["states"] == [8, 39]
    assert found["services"] == [24]
    assert found["industries"] == [24, 29]
    assert found["cities"] == []
