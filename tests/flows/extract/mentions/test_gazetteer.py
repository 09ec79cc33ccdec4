"""The names of places: the files hold together, and a place holds what lies in it."""

from __future__ import annotations

import re

from flows.extract.mentions.gazetteer import NEEDS, Sense, gazetteer
from flows.extract.mentions.lexicon_tables import rows


def test_every_country_has_one_code_and_every_place_lies_in_a_known_country() -> None:
    codes = [row[0] for row in rows("places_countries.csv")]
    assert len(codes) == len(set(codes))
    assert all(re.fullmatch("[A-Z]{2}", code) for code in codes)
    used = {row[1] for row in rows("places_cities.csv")} | {row[0] for row in rows("places_towns.csv")}
    used |= {row[0] for row in rows("places_regions.csv")} | {row[0] for row in rows("places_areas.csv")} - {""}
    assert used <= set(codes)


def test_every_region_of_a_city_is_a_known_region() -> None:
    regions = {(row[0], row[1]) for row in rows("places_regions.csv")}
    for name, country, region, *_ in rows("places_cities.csv"):
        assert not region or (country, region) in regions, name
    for country, region, _ in rows("places_towns.csv"):
        assert (country, region) in regions


def test_needs_are_known_and_the_weakest_counts() -> None:
    names = gazetteer()
    assert set(names.needs.values()) <= set(NEEDS)
    assert names.needs["Seattle"] == ""
    assert names.needs["Reading"] == "container"
    assert names.needs["Washington"] == "apart"


def test_a_country_holds_its_regions_and_cities_and_a_region_its_cities() -> None:
    country, region = Sense("country", "US", "", ""), Sense("region", "US", "Texas", "")
    city = Sense("city", "US", "Texas", "Austin")
    assert country.holds(region)
    assert country.holds(city)
    assert region.holds(city)
    assert not region.holds(country)
    assert not city.holds(city)
    assert not region.holds(Sense("city", "US", "Ohio", "Columbus"))


def test_states_and_provinces_are_all_there() -> None:
    countries = [row[0] for row in rows("places_regions.csv")]
    assert countries.count("US") == 56  # 50 states, D.C. and five territories
    assert countries.count("CA") == 13
    assert countries.count("AU") == 8
    assert countries.count("DE") == 16
    assert countries.count("IN") == 36
    assert countries.count("GB") == 4
