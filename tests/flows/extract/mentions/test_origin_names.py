"""Public offices and registers of occupations: of which country a text is that names them."""

from __future__ import annotations

import pytest

from flows.extract.context.home import dollar_country, home_dollar
from flows.extract.mentions.origin_names import offices_in, origin_names
from flows.extract.mentions.origins import find_origins
from tests.flows.extract.reading import page_of


@pytest.mark.parametrize(
    ("words", "countries"),
    [
        ("Bakers, says the Bureau of Labor Statistics, are many.", {"US"}),
        ("Source: ONS and Stats NZ", {"GB", "NZ"}),
        ("The Red Seal is held by most.", {"CA"}),
        ("See SkillsFuture and the Ministry of Manpower.", {"SG"}),
        ("ANZSCO 351111", {"AU"}),
        ("Redwood Sealants bake no bread; ABS plastic neither, nor does BLSX.", set()),
    ],
)
def test_offices_and_registers_tell_their_country(words: str, countries: set[str]) -> None:
    assert offices_in(words) == countries


def test_a_register_is_no_origin() -> None:
    assert find_origins("Bakers (ANZSCO 351111) earn $60,000.") == []
    assert "ANZSCO" not in origin_names().spellings


def test_figures_of_an_office_are_of_its_country() -> None:
    assert {name: origin_names().offices.get(name) for name in ("BLS", "ONS", "Indeed")} == {
        "BLS": "US",
        "ONS": "GB",
        "Indeed": None,
    }


def test_an_office_of_a_country_with_a_dollar_tells_which_it_is() -> None:
    page = page_of("# Baker pay\n\nBakers earn $60,000 a year, says Stats NZ.")
    assert (dollar_country(page), home_dollar(page)) == ("NZ", "NZD")
    page = page_of("# Baker pay\n\nBakers earn $60,000 a year, says Stats NZ; the Job Bank has it lower.")
    assert (dollar_country(page), home_dollar(page)) == (None, "USD")
