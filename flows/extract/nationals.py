"""The country that the adjective before an occupation tells: "a Canadian welder earns", where no place is named."""

from __future__ import annotations

from flows.extract.gazetteer import gazetteer
from flows.extract.named_occupations import find_in_block
from flows.extract.page import Page, Span
from flows.extract.places import find_places


def country_of_workers(page: Page, index: int, figure: Span, sentence: Span) -> str | None:
    """The name of the one country whose workers a sentence speaks of before a figure, by the adjective right before their
    occupation; None for none, and for several."""
    before = Span(sentence.start, figure.start)
    if not page.signalled("places", *before):
        return None
    told = [each for each in page.within("places nations", index, find_places, before) if each.found.adjective]
    starts = {each.start for each in find_in_block(page, index, before)} if told else set()
    countries = {each.found.place.country for each in told}
    beside = any(each.end + 1 in starts for each in told)
    return gazetteer().countries.get(countries.pop() or "") if beside and len(countries) == 1 else None
