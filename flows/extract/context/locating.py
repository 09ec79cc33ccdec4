"""Where a claim holds: the place that scopes it."""

from __future__ import annotations

import re

from flows.extract.context.employer_labels import places_of_item
from flows.extract.context.entry_fields import entry_fields
from flows.extract.context.home import countries_of, country_by_code
from flows.extract.context.named_places import RIGHT_AFTER, Preference, places_in, preference, written
from flows.extract.context.nationals import country_of_label, country_of_workers
from flows.extract.context.posting import posting_of
from flows.extract.context.row_places import PLACE_HEADER, row_place
from flows.extract.mentions.gazetteer import gazetteer
from flows.extract.mentions.key_places import name_of, place_of_keys
from flows.extract.mentions.money import PAY_WORD
from flows.extract.mentions.pay_terms import PAY_NOUNS, PAY_STEMS
from flows.extract.mentions.places import Place, find_places, resolve
from flows.extract.pages.all_figures import said_of_all
from flows.extract.pages.continuing import introduction_continued
from flows.extract.pages.lines import header_line, row_label
from flows.extract.pages.page import FIGURE, Page, Span
from flows.extract.pages.respective import is_answered, respective

GOES_ON = re.compile(
    r"\W*(?:this|that|these|those|it|there|here|(?:\w+ ){1,3}(?:here|there)|"
    r"the (?:top|bottom|highest|lowest|middle) (?:\d+|ten|quarter|half)(?! ?(?:%|per ?cent)? of\b)|"
    rf"the (?:figure|range|average|median|{PAY_NOUNS})(?! (?:for|of|in|at)\b))\b",
    re.IGNORECASE,
)
THESE_PLACES = re.compile(
    r"\b(?:in|of|across|for|throughout) (?:(?P<several>these|those)|this|that|the same) (?:\w+ )?(?:regions?|areas?|states?|"
    r"cit(?:y|ies)|metros?|provinces?|count(?:y|ies)|places|countr(?:y|ies)|locations?|markets?|towns?|territor(?:y|ies))\b",
    re.IGNORECASE,
)
"""Words for the places that the sentence before names."""

NATIONAL = re.compile(r"\b(?:national(?:ly|wide)?|nationwide|country[- ]?wide|across the country)\b", re.IGNORECASE)

NATIONAL_LABEL = re.compile(
    r"\W*(?:(?:national(?:ly|wide)?|nationwide|country[- ]?wide)"
    rf"(?: (?:averages?|medians?|figures?|data|level|{PAY_NOUNS}))?)\W*",
    re.IGNORECASE,
)
"""A label of figures that are the nation's."""
LOCATION_LINE = re.compile(r"\W*(?:(?:base(?:line)? |primary )?location|market|country|region|geography)\W{1,4}", re.IGNORECASE)
PLACE_FIELD = re.compile(r"city|town|country|location|market|region", re.IGNORECASE)
MOST_OPENING = 12
"""Blocks at the head of a document that may state its place."""

PAY_LABEL = re.compile(rf"\b(?:{PAY_STEMS}|average|median|range)", re.IGNORECASE)

WORK = re.compile(
    r"\b(?:workforce|for a living|(?:jobs?|labou?r|employment) (?:postings|listings|markets?|data))\b", re.IGNORECASE
)
"""In a sentence that opens a text on who works at what."""

TOPIC_PLACE = re.compile(r"\W*(?:(?:in|across|for) |(?:in )?the (?:state|city|province) of )?", re.IGNORECASE)
"""What stands before the place that a sentence opens with."""
PAYS = re.compile(r"\b(?:premiums?|pays|adds|earns?|higher|lower)\b", re.IGNORECASE)
"""In what stands beside the label of a place: it is what places do to pay ("Location: London premium of 20%")."""
HOLD_FOR = re.compile(r" (?:are|is|come|refer|apply|relate)\b|: ")
"""After words for all figures of a document, before the place that they are of."""
LONGEST_BETWEEN = 12
"""Code points between these words or their verb and the place, at most."""
LONGEST_LABEL = 110
"""Code points of a heading or label that can say whose pay it is, at most."""
SURVEY = re.compile(r"\b(?:surveys?|polls?|census|questionnaire|respondents)\b", re.IGNORECASE)
"""In the title of a report of what people answered."""
RESPONDENTS = re.compile(
    r"\b(?:survey(?:s|ed)?|poll(?:s|ed)?|asked|ask|respon(?:ded|dents?|ses?)|answer(?:s|"
    r"ed)?|group|community|collected|cover(?:s|ed)?|"
    r"looked at|members|meetup|working in)\b",
    re.IGNORECASE,
)
"""Words of a sentence that says who answered."""
MOST_PARAGRAPHS = 3
"""Paragraphs of a report that may say so, at most."""
FOR_EXAMPLE = re.compile(r"\bfor (?:example|instance),? (?:in|across)\b", re.IGNORECASE)
"""In a sentence whose place is one of many."""
MOST_EARLIER = 5
"""Sentences before one in which its place is looked for."""


def place_of(page: Page, index: int, figure: Span, territory: Span, sentence: Span) -> str | None:
    """The place that scopes a figure, as written (``United States`` however that is written), or None.

    In this order: its territory, what its sentence says before, its row, its column header, the list's lead, the headings, and
    for a sentence that goes on from the one before, that one.
    """
    prefer = preference(page, index)
    block = page.blocks[index]
    if block.kind != "cell" and is_answered(page, sentence):
        answered = respective(page, figure, sentence, places_in(page, index, prefer, sentence))
        if answered:
            return answered.found.words
    found = _line_place(page, index) or country_by_code(page, figure.start) or written(page, index, prefer, territory, figure)
    found = found or _right_after(page, index, prefer, figure, sentence)
    if not found and block.kind == "cell":
        found = row_place(page, index, prefer)
    national = _is_national(page, index, territory)
    if not found:
        found = written(page, index, prefer, Span(sentence.start, territory.start), figure)
        if found and national and block.kind != "cell" and not _is_country(found):
            return _country_in(page, index, prefer, Span(sentence.start, territory.start)) or _country_of_document(page)
    found = found or _of_entry(page, index, prefer)
    if found:
        return found
    if block.name and block.kind in ("paragraph", "item") and (keyed := place_of_keys(block.name)):
        return name_of(keyed)
    if block.kind != "cell" and (told := country_of_workers(page, index, figure, sentence)):
        return told
    around = page.kept("place around", (index, sentence.start), lambda: _place_around(page, index, prefer, sentence))
    return around if around is None or _is_country(around) or not national else _country_of_document(page)


def _right_after(page: Page, index: int, prefer: Preference, figure: Span, sentence: Span) -> str | None:
    """The place that follows a figure, whatever is said of it then: "$98,000 in Leeds buys what $70,000 buys in York"."""
    joined = RIGHT_AFTER.match(page.plain, figure.end, sentence.end)
    if joined is None or not page.signalled("places", joined.end(), sentence.end):
        return None
    named = [each for each in places_in(page, index, prefer, Span(joined.end(), sentence.end)) if each.start == joined.end()]
    return written(page, index, prefer, Span(named[0].start, named[0].end), figure) if named else None


def _country_of_document(page: Page) -> str | None:
    place = document_place(page)
    return place if place and _is_country(place) else None


def _country_in(page: Page, index: int, prefer: Preference, span: Span) -> str | None:
    """The country that a part of a sentence names, as written."""
    named = [each for each in places_in(page, index, prefer, span) if _is_country(each.found.words)]
    return written(page, index, prefer, Span(named[-1].start, named[-1].end), Span(span.end, span.end)) if named else None


def _of_entry(page: Page, index: int, prefer: Preference) -> str | None:
    """The place that a line beside a figure states under a label of its own, or the brackets after the employer of its entry, or
    what heads the section of an advertised job."""
    stated = entry_fields(page, index).get("place")
    if stated is None:
        posting = posting_of(page, index)
        beside = places_of_item(page, index) or (posting.place if posting else None)
        return written(page, page.block_at(beside.start), prefer, beside, Span(beside.end, beside.end)) if beside else None
    if PAYS.search(page.plain, *stated):
        return None
    return written(page, page.block_at(stated.start), prefer, stated, Span(stated.start, stated.start))


def _is_national(page: Page, index: int, territory: Span) -> bool:
    """True for a figure that its words, column or row call the nation's, whatever city or state its section is about."""
    block = page.blocks[index]
    spans = [territory]
    if block.kind == "cell":
        spans += [page.whole(edge) for edge in (block.header, block.stub) if edge >= 0]
    label = next(iter(page.leads(index)), block.heading)
    labelled = label >= 0 and block.kind in ("item", "paragraph") and page.once("national", label, NATIONAL_LABEL.fullmatch)
    return bool(labelled) or any(page.cued("nations", *span) and NATIONAL.search(page.plain[slice(*span)]) for span in spans)


def _place_around(page: Page, index: int, prefer: Preference, sentence: Span) -> str | None:
    """The place of what a sentence or cell stands in."""
    if page.blocks[index].kind != "cell":
        if topic := _topic_place(page, index, prefer, sentence):
            return topic
        for earlier in page.sentences_before(index, sentence, 2):
            before = written(page, index, prefer, earlier, sentence) or country_of_workers(
                page, index, Span(earlier.end, earlier.end), earlier
            )
            # A country, or a place that is a whole sentence, holds for those after it; a city or state only for one that goes on.
            alone = before is not None and page.plain[slice(*earlier)].strip(" .:*") == before
            holds = before and _is_country(before) and not FOR_EXAMPLE.search(page.plain, *earlier)
            if before and (alone or holds or GOES_ON.match(page.plain, sentence.start, sentence.end)):
                return before
            if before and (these := THESE_PLACES.search(page.plain, sentence.start, sentence.end)):
                named = places_in(page, index, prefer, earlier)
                return page.plain[named[0].start : named[-1].end] if these["several"] else before
    place = (*page.stand(index), prefer)
    governing = page.kept("place governing", place, lambda: _governing_place(page, index, prefer))
    return governing or document_place(page) or page.known(_place_of_all)


def _place_of_all(page: Page) -> str | None:
    """The place that a note states for all figures of a document: "All figures are for Canada", "Canada for all numbers"."""
    for words, note in said_of_all(page):
        index = page.block_at(words.start)
        named = places_in(page, index, None, note)
        if len(named) != 1 or note.end - note.start > LONGEST_LABEL or FIGURE.search(page.plain, *note):
            continue
        place = named[0]
        hold_for = HOLD_FOR.match(page.plain, words.end)
        before = 0 <= words.start - place.end <= LONGEST_BETWEEN
        after = hold_for is not None and 0 <= place.start - hold_for.end() <= LONGEST_BETWEEN
        if before or after:
            return written(page, index, None, note, Span(note.end, note.end))
    return None


def _topic_place(page: Page, index: int, prefer: Preference, sentence: Span) -> str | None:
    """The one place that the nearest sentence before with any speaks of without a figure: "In Ohio, pay varies a lot."."""
    for earlier in page.sentences_before(index, sentence, MOST_EARLIER):
        named = places_in(page, index, prefer, earlier)
        if named:
            opens = len(named) == 1 and (
                TOPIC_PLACE.fullmatch(page.plain, earlier.start, named[0].start)
                or page.plain[named[0].end : named[0].end + 1] in ("'", "’")
            )
            of_pay = opens and PAY_WORD.search(page.plain, *earlier) and not FIGURE.search(page.plain, *earlier)
            return written(page, index, prefer, earlier, earlier) if of_pay else None
    return None


def _governing_place(page: Page, index: int, prefer: Preference) -> str | None:
    """The place of what introduces a block's list or table, of what stands before that, or of a heading above."""
    for above, span in page.around(index):
        found = written(page, above, prefer, span, span)
        before_it = introduction_continued(page, above)
        if not found and (span.start > page.blocks[above].start or before_it >= 0):
            earlier_ones = [(above, each) for each in page.sentences_before(above, span, 2)]
            earlier_ones += [(before_it, each) for each in page.sentences(before_it)[-2:]] if before_it >= 0 else []
            said = [written(page, at, prefer, each, each) for at, each in earlier_ones]
            found = next((each for each in said if each and _is_country(each)), None)
        if not found and span.end - span.start <= LONGEST_LABEL and page.signalled("places", *span):
            found = country_of_label(page.plain[slice(*span)])
        if found:
            return found
    return None


def _is_country(location: str) -> bool:
    place = resolve(location)
    # Several cities or states of one country are not the country: "Leeds and Cardiff" are inexactly the United Kingdom.
    return place.exact and place.country is not None and place.region is None and place.city is None


def document_place(page: Page) -> str | None:
    """The place that a document's title scopes all of it to ("... in Germany", "Canada"), or None."""
    return page.known(_document_place)


def _document_place(page: Page) -> str | None:
    labelled = _labelled_place(page)
    if labelled:
        return labelled
    title = page.document.title or ""
    if any(block.kind == "paragraph" for block in page.blocks[: _heading_called(page, title)]):
        return _opening_country(page)
    for mention in find_places(title):
        before, after = title[: mention.start], title[mention.end :]
        if not mention.adjective and (
            re.search(r"(?:\bin|\bacross|[-–—:(|,]|^)\s(?:the )?\Z|^\Z|[-–—|:] \w+ \Z", before, re.IGNORECASE)
            and (before or not after.strip())
        ):
            return name_of(mention)
    return _surveyed_place(page, title) or _opening_country(page)


def _labelled_place(page: Page) -> str | None:
    """The place that a line at the head of a document states for all of it: "Location: Leeds", "Market: Canada"."""
    for index, block in enumerate(page.blocks[:MOST_OPENING]):
        if block.kind == "field" and PLACE_FIELD.fullmatch(block.name):
            named = [each for each in find_places(page.words(index)) if each.start == 0 and not each.adjective]
            if named and named[0].end == block.end - block.start:
                return written(page, index, None, Span(block.start, block.end), Span(block.start, block.start))
        stated = LOCATION_LINE.match(page.words(index)) if block.kind in ("paragraph", "item") else None
        places = find_places(page.words(index)[stated.end() :]) if stated else []
        if places and places[0].start == 0 and not places[0].adjective:
            lines = {page.words(at) for at, each in enumerate(page.blocks) if each.kind == block.kind}
            if any(each != page.words(index) and LOCATION_LINE.match(each) for each in lines):
                return None  # each entry has such a line
            return written(page, index, None, Span(block.start, block.end), Span(block.start, block.start))
    return None


def _surveyed_place(page: Page, title: str) -> str | None:
    """The one place of which the opening of a report of a survey says that its respondents are: "I polled bakers in Ohio"."""
    if not SURVEY.search(title):
        return None
    opening = [index for index, block in enumerate(page.blocks[:MOST_OPENING]) if block.kind == "paragraph"][:MOST_PARAGRAPHS]
    for index in opening:
        for span in page.sentences(index):
            named = [each for each in places_in(page, index, None, span) if not each.found.adjective]
            if not named:
                continue
            asked = RESPONDENTS.search(page.plain, *span) and not FIGURE.search(page.plain, *span)
            return written(page, index, None, span, span) if asked and len(named) == 1 else None
    return None


def _opening_country(page: Page) -> str | None:
    """The country of whose pay or work the first sentence of a document speaks, where it names no other; else None."""
    first = next((index for index, block in enumerate(page.blocks[:6]) if block.kind == "paragraph"), -1)
    if first < 0:
        return None
    opening = page.sentences(first)[0]
    if len(page.known(countries_of, "")) != 1:
        return None
    named = [each.found for each in places_in(page, first, None, opening)]
    of_work = PAY_LABEL.search(page.plain, *opening) or WORK.search(page.plain, *opening)
    if of_work and len(named) == 1 and _is_country(named[0].words):
        return name_of(named[0])
    # "Pay: what the Canadian market pays" among what a text is about
    lines = [at for at, block in enumerate(page.blocks[:MOST_OPENING]) if block.kind in ("paragraph", "item")]
    said = (country_of_label(page.words(at)) for at in lines if not FIGURE.search(page.words(at)))
    return next(filter(None, said), None)


def _heading_called(page: Page, title: str) -> int:
    """Index of the heading that a title was taken from, or 0: one that stands in the midst of a text is no title of all of it."""
    return next(
        (index for index, block in enumerate(page.blocks[:60]) if block.kind == "heading" and page.words(index) == title), 0
    )


def resolve_in(page: Page, label: str) -> Place:
    """The place that a label means where bare codes are those of the country that its document is about, else of the United
    States, else of the only country that has such a code."""
    place = resolve(label, "region", resolve(document_place(page) or "United States").country)
    countries = {each.country for each in gazetteer().codes.get(label, ())}
    return place if place.region or len(countries) != 1 else resolve(label, "region", countries.pop())


def _line_place(page: Page, index: int) -> str | None:
    """The place that a line of a table of places starts with, be it by its bare code: "OH $52,000" under "State Mean wage"."""
    header = header_line(page, index) if page.blocks[index].kind in ("paragraph", "item") else -1
    if header < 0 or not PLACE_HEADER.match(page.words(header)):
        return None
    label = row_label(page, index)
    place = resolve_in(page, label)
    if not (place.region or place.country) or place.city:
        return None
    return "United States" if place.country == "US" and not place.region else label
