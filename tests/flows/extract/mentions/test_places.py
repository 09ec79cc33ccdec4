"""Places in words: what counts as one, how far it reaches, and what it means."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.mentions.gazetteer import gazetteer
from flows.extract.mentions.places import Place, find_places, resolve


def parts(place: Place) -> tuple[str | None, str | None, str | None]:
    return place.country, place.region, place.city


def found(words: str) -> list[str]:
    return [mention.words for mention in find_places(words)]


@pytest.mark.parametrize(
    ("words", "mention", "meaning"),
    [
        ("Burnaby, BC (Hybrid)", "Burnaby, BC", ("CA", "British Columbia", "Burnaby")),
        ("Denver (CO)", "Denver (CO)", ("US", "Colorado", "Denver")),
        ("Denver (CO, USA)", "Denver (CO, USA)", ("US", "Colorado", "Denver")),
        ("Leeds, UK", "Leeds, UK", ("GB", "England", "Leeds")),
        ("Pune, Maharashtra, India", "Pune, Maharashtra, India", ("IN", "Maharashtra", "Pune")),
        ("Washington, D.C.: $90,000", "Washington, D.C.", ("US", "District of Columbia", "Washington, D.C.")),
        ("New York City, NY", "New York City, NY", ("US", "New York", "New York City")),
        ("Perth, WA", "Perth, WA", ("AU", "Western Australia", "Perth")),
        ("Tacoma, WA", "Tacoma, WA", ("US", "Washington", "Tacoma")),
        ("the bakery in Denver, CO. It pays well", "Denver, CO", ("US", "Colorado", "Denver")),
        ("Tbilisi, Georgia", "Tbilisi, Georgia", ("GE", None, "Tbilisi")),
        ("Savannah, Georgia", "Savannah, Georgia", ("US", "Georgia", "Savannah")),
        ("Köln, Germany", "Köln, Germany", ("DE", "North Rhine-Westphalia", "Cologne")),
        ("Bangalore, IN", "Bangalore, IN", ("IN", "Karnataka", "Bengaluru")),
        ("Reading, UK", "Reading, UK", ("GB", "England", "Reading")),
        ("Sydney, NS", "Sydney, NS", ("CA", "Nova Scotia", "Sydney")),
        ("paid in the San Francisco Bay Area", "San Francisco Bay Area", ("US", "California", "San Francisco Bay Area")),
        ("the greater Boston area", "greater Boston area", ("US", "Massachusetts", "Greater Boston")),
        ("across the U.S., pay is", "U.S.", ("US", None, None)),
    ],
)
def test_a_place_and_what_holds_it_are_one_mention(words: str, mention: str, meaning: tuple[str | None, ...]) -> None:
    (only,) = find_places(words)
    assert only.words == mention
    assert words[only.start : only.end] == mention
    assert parts(only.place) == meaning


def test_an_enumeration_gives_a_mention_each() -> None:
    assert found("in hubs such as Denver, Los Angeles, and Seattle, pay is high") == ["Denver", "Los Angeles", "Seattle"]
    assert found("AU/UK/US Remote: $45,000") == ["AU", "UK", "US"]
    assert found("salaries in CA, NY, and TX") == ["CA", "NY", "TX"]


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("In INDIA, a cook earns less.", ["INDIA"]),
        ("Cooks in CANADA and FRANCE rest on Sundays.", ["CANADA", "FRANCE"]),
        ("The median for AU nurses is higher.", ["AU"]),
        ("NZ employers pay less.", ["NZ"]),
        ("AU PAIR PAY", []),
        ("An Au pair and her CHINAWARE", []),
    ],
)
def test_countries_are_shouted_and_shortened(words: str, named: list[str]) -> None:
    assert found(words) == named


@pytest.mark.parametrize(
    "words",
    [
        "Experience in Reading, Writing and Mobile development",
        "Charlotte Smith wrote this",
        "Jackson said so",
        "JOIN US TODAY",
        "they pay us well",
        "a bonus of US$100,000",
        "salaries in IN or OR",
        "https://www.example.com/US/London",
        "Boston University and the University of California, Berkeley",
        "Computer Science, MS",
        "Remote, nationwide, tech hubs and big cities",
        "the U.S. Bureau of Labor Statistics",
        "U.S. citizens with a French passport",
        "Bachelor's in IT, or an MBA",
    ],
)
def test_what_is_no_place_is_not_found(words: str) -> None:
    assert find_places(words) == []


def test_a_name_that_is_a_word_or_a_person_needs_its_surroundings() -> None:
    assert found("in Jackson, pay is low") == ["Jackson"]
    assert found("Jackson: $70,000") == ["Jackson"]
    assert found("Seattle, Jackson and Boise") == ["Seattle", "Jackson", "Boise"]
    assert found("Mobile, Alabama") == ["Mobile, Alabama"]
    assert found("Austin: $103,000") == ["Austin"]


def test_a_name_of_a_state_and_a_city_is_the_state_unless_the_city_is_preferred() -> None:
    assert parts(find_places("New York: $130,000")[0].place) == ("US", "New York", None)
    assert parts(find_places("New York: $130,000", prefer="city")[0].place) == ("US", "New York", "New York City")
    assert parts(resolve("New York", prefer="city")) == ("US", "New York", "New York City")
    assert parts(find_places("Washington: $130,000")[0].place) == ("US", "Washington", None)
    assert parts(find_places("Washington: $130,000", prefer="city")[0].place) == (
        "US",
        "District of Columbia",
        "Washington, D.C.",
    )


def test_namesakes_of_like_size_give_only_what_they_share() -> None:
    assert parts(resolve("Springfield")) == ("US", None, "Springfield")
    assert parts(resolve("Cambridge")) == (None, None, "Cambridge")
    assert parts(resolve("Birmingham")) == ("GB", "England", "Birmingham")


def test_other_places_or_the_country_of_the_text_tell_namesakes_apart() -> None:
    assert parts(find_places("in Vallejo, Fairfield and Napa")[1].place) == ("US", "California", "Fairfield")
    assert parts(find_places("in London, Leeds and Cambridge")[2].place) == ("GB", "England", "Cambridge")
    assert parts(resolve("Cambridge", country="US")) == ("US", "Massachusetts", "Cambridge")
    assert parts(resolve("IN", country="US")) == ("US", "Indiana", None)
    assert parts(resolve("IN")) == (None, None, None)


def test_cities_that_a_dash_joins_are_one_metropolitan_area() -> None:
    (mention,) = find_places("Denver-Aurora-Lakewood, CO: $90,000")
    assert mention.words == "Denver-Aurora-Lakewood, CO"
    assert parts(mention.place) == ("US", "Colorado", "Greater Denver")
    (mention,) = find_places("New York-Newark-Jersey City, NY-NJ-PA")
    assert parts(mention.place) == ("US", None, "New York metropolitan area")


def test_headings_in_capitals_are_read_as_titles() -> None:
    assert found("HIGHEST-PAYING STATES: CALIFORNIA, NEW YORK") == ["CALIFORNIA", "NEW YORK"]
    assert found("SALARIES IN THE US AND UK") == ["US", "UK"]
    assert found("ABOUT US") == []


def test_a_part_of_a_place_is_not_the_place() -> None:
    for words in ("Central London", "northern California", "the South of England", "Melbourne CBD"):
        (mention,) = find_places(words)
        assert not mention.place.exact
        assert mention.place.country


def test_an_adjective_is_marked_as_one() -> None:
    (mention,) = find_places("the average British salary")
    assert mention.adjective
    assert mention.place.country == "GB"


@pytest.mark.parametrize(
    ("location", "meaning", "exact"),
    [
        ("US", ("US", None, None), True),
        ("U.S.", ("US", None, None), True),
        ("the United States", ("US", None, None), True),
        ("UK", ("GB", None, None), True),
        ("Maharashtra", ("IN", "Maharashtra", None), True),
        ("Delhi", ("IN", "Delhi", "Delhi"), True),
        ("TX", ("US", "Texas", None), True),
        ("Reading", ("GB", "England", "Reading"), True),
        ("Remote (Ottawa, ON)", ("CA", "Ontario", "Ottawa"), True),
        ("London & South East", ("GB", "England", None), False),
        ("outside London", ("GB", None, None), False),
        ("Melbourne CBD", ("AU", "Victoria", "Melbourne"), False),
        ("AU/UK/US", (None, None, None), False),
        ("Europe", (None, None, None), False),
        ("Remote", (None, None, None), False),
        ("", (None, None, None), False),
    ],
)
def test_a_location_resolves_to_what_surely_holds_it(location: str, meaning: tuple[str | None, ...], exact: bool) -> None:
    place = resolve(location)
    assert parts(place) == meaning
    assert place.exact is exact


def test_a_town_that_the_gazetteer_does_not_know_takes_the_region_of_its_code() -> None:
    assert parts(resolve("Nepean, ON")) == ("CA", "Ontario", "Nepean")
    assert found("Data Scientist, NY") == ["NY"]


WORDS = st.lists(
    st.one_of(
        st.sampled_from(
            ["US", "UK", "Austin", "TX", "New York", "in", "outside", "Greater", "University", "of", "(", ")", ",", "/", "AU"]
        ),
        st.text(max_size=8),
    ),
    max_size=20,
)


@given(WORDS, st.sampled_from([" ", "", ", ", "/"]))
def test_mentions_are_verbatim_ordered_and_apart(pieces: list[str], glue: str) -> None:
    words = glue.join(pieces)
    end = 0
    for mention in find_places(words):
        assert end <= mention.start < mention.end <= len(words)
        assert mention.words == words[mention.start : mention.end]
        end = mention.end
    resolve(words)


def test_every_name_of_the_gazetteer_has_a_meaning() -> None:
    for name in gazetteer().senses:
        assert resolve(name).name


@pytest.mark.parametrize("piece", ["US", "AU/", "Austin, TX, ", "in CA, ", "(Greater ", "A", ", ON", "outside "])
def test_reading_is_linear(piece: str) -> None:
    find_places(piece)
    short, long = piece * 2_000, piece * 20_000
    started = time.process_time()
    find_places(short)
    once = time.process_time()
    find_places(long)
    assert time.process_time() - once < 40 * (once - started) + 0.05
