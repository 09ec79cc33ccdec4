"""The country that an adjective tells where no place is named: "a Canadian welder earns", "German employers pay"."""

from __future__ import annotations

import re

from flows.extract.context.named_occupations import find_in_block
from flows.extract.mentions.gazetteer import gazetteer
from flows.extract.mentions.only import only
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.mentions.places import find_places
from flows.extract.pages.page import Page, Span

OF_WORK = re.compile(
    r" (?:(?:average|median|annual|yearly|monthly|hourly|weekly|gross|net|base|typical|national|full[- ]time|"
    r"local|tech|software|it|starting|entry[- ]level|mid[- ]level|senior|junior|private|public|"
    rf"labou?r|job) )?(?:{PAY_NOUNS}|payrolls?|packages?|rates?|averages?|medians?|employers|companies|firms|"
    r"start-?ups|market|jobs?|roles?|positions?|contracts?|offers?|clients)\b",
    re.IGNORECASE,
)
"""After the adjective of a country: what is paid there, or who pays."""


def country_of_workers(page: Page, index: int, figure: Span, sentence: Span) -> str | None:
    """The name of the one country whose workers, pay or employers a sentence speaks of before a figure, by the adjective right
    before them; None for none, and for several."""
    before = Span(sentence.start, figure.start)
    if not page.signalled("places", *before):
        return None
    told = [each for each in page.within("places nations", index, find_places, before) if each.found.adjective]
    starts = {each.start for each in find_in_block(page, index, before)} if told else set()
    beside = any(each.end + 1 in starts or OF_WORK.match(page.plain, each.end, figure.start) for each in told)
    return gazetteer().countries.get(only(each.found.place.country or "" for each in told) or "") if beside else None


PAY_OF_WORKERS = re.compile(rf" (?:[\w&/'’-]+ ){{1,4}}{PAY_NOUNS}\b", re.IGNORECASE)
"""After the adjective of a country in a label: whose pay it is, "software engineer salaries"."""
LANGUAGE = re.compile(
    r" (?:[\w-]+ )?(?:teachers?|tutors?|translators?|interpreters?|professors?|instructors?|lecturers?|speakers?|speaking|"
    r"language|restaurants?|cuisine|food|chefs?|cooks?|polisher|literature|studies)\b",
    re.IGNORECASE,
)
"""After an adjective that is what is taught, spoken or cooked."""


def country_of_label(label: str) -> str | None:
    """The name of the one country whose pay or employers are what a label names: "Indian employers", "German welder salaries"."""
    told = [each for each in find_places(label) if each.adjective]
    beside = any(
        OF_WORK.match(label, each.end) or (PAY_OF_WORKERS.match(label, each.end) and not LANGUAGE.match(label, each.end))
        for each in told
    )
    return gazetteer().countries.get(only(each.place.country or "" for each in told) or "") if beside else None
