"""Dates to ISO 8601."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.read.dates import iso_date


@pytest.mark.parametrize(
    "words",
    [
        *("2024-05-22", "2024/05/22", "20240522", "2024-05-22T14:23:22.921Z", "2024-05-22 10:10:16", "2024-5-22"),
        *(
            "May 22, 2024",
            "22 May 2024",
            "22nd of May 2024",
            "May 22nd 2024",
            "Wed, 22 May 2024 10:00:00 GMT",
            "Wednesday, May 22, 2024",
        ),
        *("22-May-2024", "22/05/2024", "05/22/2024", "22.05.2024", "Wed May 22 10:00:00 UTC 2024", " 22 MAY 2024 "),
    ],
)
def test_a_day_is_read(words: str) -> None:
    assert iso_date(words) == "2024-05-22"


@pytest.mark.parametrize(
    "words",
    ["11/09/2022", "11.09.2022", "May 2024", "2024", "2024-05", "", "soon", "2024-13-40", "31 February 2024", "202405221"],
)
def test_what_is_no_day_or_could_be_two_is_not_guessed(words: str) -> None:
    assert iso_date(words) is None


def test_a_day_that_is_the_same_both_ways_is_read() -> None:
    assert iso_date("05/05/2022") == "2022-05-05"


@given(
    st.dates(min_value=date(1000, 1, 1)),
    st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%b %d %Y", "%a, %d %b %Y 10:00:00 GMT", "%Y/%m/%d"]),
)
def test_every_day_in_every_form(day: date, form: str) -> None:
    assert iso_date(day.strftime(form)) == day.isoformat()


@given(st.text())
def test_any_words_can_be_tried(words: str) -> None:
    found = iso_date(words)
    assert found is None or date.fromisoformat(found)
