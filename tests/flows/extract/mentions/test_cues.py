"""A stem of a cue stands in all that the patterns find which are tried only where one stands."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.extract.context import (
    announced,
    attribution,
    dated,
    employer_kinds,
    employing,
    hiring_sentence,
    locating,
    named_aside,
    named_places,
    pay,
    paying,
    section_figures,
    sector_subject,
)
from flows.extract.mentions import employed_by, money, origin_carried, percentiles
from flows.extract.mentions.cues import find_cues, stems
from flows.extract.mentions.occupation_spelling import fold
from flows.extract.pages import respective
from flows.extract.pay import bounds, component, costs, dollars, everybody, figures, not_wages, other_money
from flows.extract.schooling import posts

ASKED = (
    ("answers", respective.SET_AGAINST),
    ("bodies", origin_carried.THEIRS),
    ("before", other_money.BEFORE_THE_JOB),
    ("averages", everybody.OF_ANYBODY),
    ("averages", everybody.OF_THE_NATION),
    ("bounds", bounds.AT_LEAST),
    ("bounds", bounds.DENIED),
    ("bounds", bounds.UP_TO),
    ("cities", named_places.CITY_CONTEXT),
    ("companies", employer_kinds.several_of_kind()),
    ("companies", employer_kinds.heading_of_kind()),
    ("companies", employer_kinds.SECTOR_HEADING),
    ("companies", employing.employers_pay()),
    ("data sets", dated.OWN_DATA),
    ("dated figures", dated.DATED_DOCUMENT),
    ("deductions", not_wages.TAX_BEFORE),
    ("earning", employing.WORKING_AT),
    ("everybody", everybody.EVERYBODY),
    ("extras", costs.INCLUDED),
    ("industries", employing.IN_INDUSTRY),
    ("kinds of employer", employing.at_one()),
    ("kinds of pay", component.KIND_OF_PAY),
    ("least and most", figures.LEAST_AND_MOST),
    ("no wage", not_wages.MOVES_BY),
    ("no wage", not_wages.PAID_FOR),
    ("no wage", not_wages.SUPPOSED),
    ("nations", locating.NATIONAL),
    ("nations with dollars", dollars.NATION),
    ("other money", costs.ADDITIONAL_PAY),
    ("other money", costs.FEE_IS),
    ("pay", pay.PAY),
    ("hiring", hiring_sentence.HIRES),
    ("payers", paying.HINT),
    ("paying", employing.employers_pay()),
    ("percentiles", percentiles.PERCENTILE),
    ("periods", money.WORDED_PERIOD),
    ("permits", not_wages.PERMIT),
    ("posts", posts.POSTS),
    ("professional bodies", named_aside.BODY),
    ("sectors", sector_subject.SECTOR),
    ("sorts of employers", employed_by.of_sort()),
    ("sorts of employers", employed_by.FEDERAL),
    ("named employers", employing.modifying()),
    ("named employers", employing.at_named()),
    ("several occupations", announced.ANNOUNCES_OCCUPATIONS),
    ("section figures", section_figures.SAYS_OF_ALL),
    ("section figures", section_figures.DRAWN),
    ("section figures", section_figures.LOOKED_AT),
    ("section figures", section_figures.LABELLED),
    ("sold", not_wages.SHARE_OF_SALES),
    ("sources of figures", section_figures.SAYS_OF_ALL),
    ("states", named_places.STATE_CONTEXT),
    ("taken from", attribution.TAKEN),
    ("total or base", component.TOTAL),
    ("total or base", component.BASE),
    ("total or base", component.OF_ALL),
    ("years ago", dated.LAST_YEAR),
)
"""The cues with the patterns that are asked for by them."""


@pytest.mark.parametrize(("cue", "pattern"), ASKED)
def test_a_stem_stands_in_all_that_a_pattern_finds(cue: str, pattern: re.Pattern[str]) -> None:
    @settings(max_examples=10, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(pattern, alphabet=st.characters(min_codepoint=32, max_codepoint=126)))
    def is_cued(words: str) -> None:
        found = pattern.search(words)
        assert found is None or find_cues(fold(found[0]))[cue]

    is_cued()


def test_every_cue_is_tried() -> None:
    assert {cue for cue, _ in ASKED} == stems().keys()


def test_cues_stand_where_their_stems_end() -> None:
    found = find_cues(fold("The State’s Public-Sector workers: states"))
    assert found["states"] == [8, 39]
    assert found["named employers"] == [24]
    assert found["industries"] == [24, 29]
    assert found["cities"] == []
