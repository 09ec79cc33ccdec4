"""The country or continent that the keys of a field of data name: "salaryUK", "us: { junior: ... }"."""

from __future__ import annotations

import re

from flows.extract.mentions.places import PlaceMention, find_places

CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|[_-]+")
"""Between the words of a key."""
WITHIN, LONGEST_CODE = 3, 3
"""Keys from that of a field outwards that can name its place, and letters of one that is an abbreviation, at most."""


def place_of_keys(path: str) -> PlaceMention | None:
    """The place that the keys of a field name, from its own outwards; None for none."""
    for key in reversed(path.split(".")[-WITHIN:]):
        for word in CAMEL.sub(" ", key).split():
            name = word.upper() if len(word) <= LONGEST_CODE else word.title()
            for each in find_places(name):
                if each.words == name and not (each.adjective or each.place.region or each.place.city):
                    return each
    return None


def name_of(named: PlaceMention) -> str:
    """How a place is written that scopes a figure."""
    place = named.place
    whole = place.country == "US" and place.exact and not place.region and not place.city
    return "United States" if whole else named.words
