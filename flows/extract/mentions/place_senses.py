"""Which of the places that share a name is meant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from flows.extract.mentions.gazetteer import Sense

Prefer = Literal["region", "city"]

OUTWEIGHS = 3
"""A city outweighs a namesake with so many times fewer people; in a country that speaks English people count so often."""

ENGLISH_SPEAKING = frozenset({"AU", "CA", "GB", "IE", "IN", "NZ", "US"})


def rivals(senses: Sequence[Sense], prefer: Prefer | None, country: str | None = None) -> list[Sense]:
    """The senses that a name may have here: a state before its city, a city and the namesakes that it doesn't outweigh; where the
    state lies in another than ``country``, the cities there."""
    if len(senses) == 1:
        return list(senses)
    cities = [sense for sense in senses if sense.city]
    own = [sense for sense in cities if sense.city == sense.region]
    if not own and len(cities) < len(senses) and (prefer != "city" or not cities):
        at_home = [sense for sense in cities if sense.country == country] if country != senses[0].country else []
        return at_home or [senses[0]]
    heaviest = max(_weight(sense) for sense in own or cities)
    return [sense for sense in own or cities if _weight(sense) * OUTWEIGHS >= heaviest]


def _weight(sense: Sense) -> int:
    return sense.thousands * (OUTWEIGHS if sense.country in ENGLISH_SPEAKING else 1)


def told_apart(named: list[list[Sense]], country: str | None) -> list[list[Sense]]:
    """For every name its rivals, fewer where one lies in a region, else in a country, that the other names settle."""
    settled = [senses[0] for senses in named if len(senses) == 1]
    regions = {(sense.country, sense.region) for sense in settled if sense.region}
    countries = {sense.country for sense in settled}
    return [
        [sense for sense in senses if (sense.country, sense.region) in regions]
        or [sense for sense in senses if sense.country in countries]
        or [sense for sense in senses if sense.country == country]
        or senses
        for senses in named
    ]


def shared(values: Sequence[str]) -> str | None:
    """The value that all have, or None."""
    return values[0] or None if len(set(values)) == 1 else None
