"""Which year a figure is of: what dates it in its sentence, its row or list, above it, or in all of its document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from flows.extract.context.announced import announced_year
from flows.extract.context.attribution import LONGEST_OPENING, TAKEN
from flows.extract.context.pay import PAY_NOUN
from flows.extract.context.paying import payer_in
from flows.extract.context.said_before import attributed_in, origins_in, sentence_meant
from flows.extract.context.section_carried import year_of_origin
from flows.extract.context.section_figures import is_of_section, opening_of, stated_of
from flows.extract.context.source_notes import Note, note_above, note_below
from flows.extract.context.title_years import dates_all, is_of_page
from flows.extract.mentions.dates import YearMention, find_years
from flows.extract.mentions.money import PAY_WORD
from flows.extract.mentions.only import only
from flows.extract.mentions.origin_carried import WHOLE_DOCUMENT
from flows.extract.mentions.origins import OriginMention
from flows.extract.mentions.percentiles import percentile_in
from flows.extract.mentions.places import find_places
from flows.extract.pages.all_figures import said_of_all
from flows.extract.pages.continuing import ANNOUNCES_LIST, introduction_continued, paragraph_continued, paragraph_listed
from flows.extract.pages.page import FIGURE_LINE, Page, Placed, Span

AS_OF = re.compile(r"\W*(?:as of|in) (?:\w+ )?20\d\d\b", re.IGNORECASE)
"""How a sentence starts that dates what follows it."""
IN_PAST = re.compile(
    r"\b(?:was|were|had|made|(?<![’'-])(?<!is )(?<!are )paid|took|got|drew|rose|fell|sat|stood|came|ran|"
    r"(?:earn|averag|rang|command|receiv|start|reach|climb|extend|dropp|topp|exceed|offer|report)ed)\b",
    re.IGNORECASE,
)
"""In a sentence that tells a figure of a time that is over."""

LAST_YEAR = re.compile(
    r"\b(?<!from )(?<!than )(?<!over )(?<!to )(?<!with )(?<!on )(?<!since )(?<!vs )(?<!versus )"
    r"(?:last year|(?:a|two|three) years? (?:ago|earlier|before)|the (?:year before|previous year))\b",
    re.IGNORECASE,
)
"""When a figure is of a year that counts from the day of the text: no year that the text names."""
YEAR_HEADER = re.compile(
    r"\W*(?:(?:data|survey|reference|(?:job )?post(?:ed|ing)|[A-Z]{2,6}) )?"
    r"(?:year|date(?: posted)?|posted(?: on)?|as of|vintage|(?:last )?updated|surveyed)(?: of (?:data|survey))?\W*",
    re.IGNORECASE,
)
"""The header of a column that dates the rows of its table."""
ISO_DATE = re.compile(r"((?:19|20)\d\d)-\d\d-\d\d\b")

CITED_HEADER = re.compile(r"\W*(?:data |salary |pay )?(?:sources?|origin)\W*", re.IGNORECASE)
"""The header of a column that names where the figure of a row is from, and may date it."""

DATED_DOCUMENT = re.compile(
    r"\b(?:(?:research date|data (?:as of|from|for|is from)|as of|information (?:available )?as of|"
    r"figures (?:are )?(?:as of|for|from)|data collected(?: in)?)\b[^.\n]{0,30}?"
    r"\b(?P<year>20\d\d)\b"
    r"|(?:for|in|as of) (?P<stated>20\d\d),? the following figures\b"
    r"|this (?:\w+ ){0,2}?(?:overview|guide|article|report|analysis|list|breakdown|comparison|post|page|review|summary)\b"
    r"[^.\n]{0,30}\b(?:draws|is based|relies|builds|reflects|uses|compiles|summari[sz]es|covers|combines)\b"
    r"[^.\n]{0,140}?\bas of (?:[A-Z]\w+ )?(?P<whole>20\d\d)\b)",
    re.IGNORECASE,
)
"""Words that date a document, or the figures of it."""
_SET = (
    r"(?:data ?sets?|(?:job |real-world )?(?:postings|listings|vacancies|ads)|surveys?|"
    r"(?:salary|jobs?|pay|labou?r)(?: market)? data)"
)
OWN_DATA = re.compile(
    r"\b(?:this (?:[\w-]+ )?(?:project|analysis|article|report|notebook|study|post|page|guide|dashboard|work)|I|we|my|our)"
    rf"\b[^.$£€₹]{{0,120}}?\b{_SET}\b|"
    r"^\W*(?:(?:an?|the) )?(?:[\w-]+ ){0,2}?(?:(?:deep[- ])?dive|look|analysis|exploration|study|breakdown|investigation|review) "
    rf"(?:in)?(?:to|at|of)\b[^.$£€₹]{{0,60}}?\b{_SET}\b|"
    rf"^\W*(?:(?:the|our|my|all|this) )?(?:{_SET}|data)(?: [\w-]+){{0,3}}? "
    r"(?:comes?|came|contains?|covers?|holds?|(?:is|are|was|were) (?:from|of|for|based|taken|drawn|sourced|scraped|collected))\b",
    re.IGNORECASE,
)
"""What a text says at its start of the data that its figures are from: "this project explores a data set of ads from 2019"."""
OF_ALL = re.compile(
    r"[^.\n]{0,60}?\b(?:are|were|come|came|date|dated|reflect|stem)\b[^.\n]{0,40}?\b(?:from|of|as of|for|back to)"
    r"(?: [A-Z]\w+)? (?P<year>20\d\d)\b",
    re.IGNORECASE,
)
"""After words for all figures of a document, the year that they are of."""
HEADS_FIGURES = re.compile(rf"{PAY_WORD.pattern}|{PAY_NOUN.pattern}|\bfigures\b", re.IGNORECASE)
"""In a heading that dates the figures below it."""
COUNTED = re.compile(r"(?<!\[)\b(?!(?:19|20)\d\d\b)\d|\btax(?:es)?\b")
"""What a sentence counts or taxes as of a year is itself what it dates: "834,000 bakers as of 2012"."""
BETWEEN_ORIGIN_AND_YEAR = re.compile(r"['’]?s?,? (?:latest |own |annual |in its )?\(?|\s?\(")
"""Between the name of an origin and the year of its publication."""

ABOUT_DATA = re.compile(
    rf"{PAY_WORD.pattern}|\b(?:details|facts|data|figures?|numbers?|statistics|information|prices?|updated|current|accurate)\b",
    re.IGNORECASE,
)
"""What a sentence speaks of that dates figures and not something else: "as of 2023, the outlook is strong" does not."""


def as_of(page: Page, index: int, figure: Span, territory: Span, sentence: Span, said_by: str | None = None) -> int | None:
    """The year that the text ties to a figure, or None: its territory, its sentence, its column, caption or heading, sentences
    before in its paragraph, else a statement that dates the document's figures. ``said_by``: the origin of the figure; what
    dates a publication of another ("Acme's 2024 report") does not date it."""
    ago = page.cued("years ago", *territory) and LAST_YEAR.search(page.plain, *territory) is not None
    for span in (territory,) if ago else (territory, sentence):
        inside = [each for each in _years_in(page, index, span, said_by) if not figure.holds(each.start, each.end)]
        years = {each.found.year for each in inside}
        if years and (span is territory or len(years) == 1):
            return min(inside, key=lambda each: min(abs(each.start - figure.end), abs(figure.start - each.end))).found.year
    if ago:
        return None
    key = (index, sentence.start, said_by)
    return page.kept("year around", key, lambda: _year_around(page, index, sentence, said_by))


def _years_in(page: Page, index: int, span: Span, said_by: str | None) -> list[Placed[YearMention]]:
    """The years of a span of a block, without those of publications of another origin than ``said_by``."""
    found = page.within("years", index, find_years, span)
    if not found or said_by is None:
        return found
    others = [each for each in origins_in(page, index, span) if each.found.name != said_by]
    return [year for year in found if not any(_is_of_publication(page, year, other) for other in others)]


def _is_of_publication(page: Page, year: Placed[YearMention], origin: Placed[OriginMention]) -> bool:
    """True for a year in the name of what an origin publishes: "Acme's 2024 report", "Acme (2024)", "the 2024 Acme survey"."""
    if origin.end <= year.start:
        return BETWEEN_ORIGIN_AND_YEAR.fullmatch(page.plain, origin.end, year.start) is not None
    return page.plain[year.end : origin.start] == " "


def _year_around(page: Page, index: int, sentence: Span, said_by: str | None) -> int | None:
    """The year of what a sentence or cell stands in: its column, caption or heading, sentences before, else the document."""
    around = next((year for rule in AROUND if (year := rule(page, index, sentence, said_by))), None)
    return around or _year_of_document(page, sentence)


def _year_of_document(page: Page, sentence: Span) -> int | None:
    """The year that a document says all its figures are from, those of the countries of the sentence at least; else its own."""
    dated = page.known(_dating_statement)
    if dated is None:
        return page.known(_document_year)
    year, countries = dated
    return year if not countries or countries >= _countries(page, sentence) else None


def _year_governing(page: Page, index: int, _: Span, said_by: str | None) -> int | None:
    """The year of the header and the label of a cell, of what introduces a list or table, or of a heading."""
    block = page.blocks[index]
    beside = (*page.over(index), block.stub, page.corner(index)) if block.kind == "cell" else ()
    edges = [edge for edge in beside if edge >= 0 and edge != index]
    key = (*page.stand(index), said_by, *edges)
    return page.kept("year governing", key, lambda: _governing_year(page, index, edges, said_by))


def _year_before(page: Page, index: int, sentence: Span, said_by: str | None) -> int | None:
    """The year of the sentences before one that date what comes after them, but not those of another origin. What dates a
    figure dates the next only where that is told in the past as well, or tells the rest of one distribution."""
    for earlier in page.sentences_before(index, sentence, 3):
        before = _years_in(page, index, earlier, said_by)
        opens = AS_OF.match(page.plain, earlier.start, earlier.end) is not None
        if not before or (said_by and not opens and attributed_in(page, index, earlier) not in (None, said_by)):
            continue  # what dates one origin's figures dates no other's
        if FIGURE_LINE.search(page.plain, *earlier):
            return before[-1].found.year if opens or _is_told_with(page, sentence) else None
        if opens or PAY_WORD.search(page.plain, *earlier) or (earlier.end == sentence.start and len(before) == 1):
            return before[-1].found.year
    return None


def _is_told_with(page: Page, sentence: Span) -> bool:
    """True for a figure told together with a dated one before it: as past, or as the rest of one distribution."""
    return IN_PAST.search(page.plain, *sentence) is not None or percentile_in(page.plain[slice(*sentence)]) is not None


def _year_continued(page: Page, index: int, sentence: Span, said_by: str | None) -> int | None:
    """The last year of the paragraph about pay that a block goes on from."""
    if index == 0 or not page.signalled("years", *page.whole(index - 1)):
        return None
    above = paragraph_continued(page, index)
    if above < 0 or not PAY_WORD.search(page.words(above)) or payer_in(page, index, sentence, sentence):
        return None
    stated = _years_in(page, above, page.whole(above), said_by)
    return stated[-1].found.year if stated else None


def _year_noted(page: Page, index: int, _: Span, said_by: str | None) -> int | None:
    """The one year of the note below a list or table, or of one of the same origin below a paragraph."""
    note = note_below(page, index)
    if note is None or (page.blocks[index].kind not in ("item", "cell") and note.origin != said_by):
        return None
    return _year_of(page, note)


def _year_of(page: Page, note: Note) -> int | None:
    return only(each.found.year for each in page.within("years", note.line, find_years, note.span))


def _year_of_section(page: Page, index: int, _: Span, said_by: str | None) -> int | None:
    """The year that the figures of a section are said to be of."""
    stated = stated_of(page, index)
    return stated.year if stated and (said_by is None or stated.origin in (None, said_by)) else None


def _year_of_data_meant(page: Page, index: int, sentence: Span, said_by: str | None) -> int | None:
    """The year of the data that a figure of pay is by, or the one before it: "at the bottom of the bureau's scale"."""
    if said_by is None or not FIGURE_LINE.search(page.plain, *sentence):
        return None
    for span in (sentence, *page.sentences_before(index, sentence, 2)):
        if meant := sentence_meant(page, index, span):
            name, named = meant
            years = {each.found.year for each in _years_in(page, page.block_at(named.start), named, said_by)}
            dated = name == said_by and len(years) == 1 and FIGURE_LINE.search(page.plain, *named)
            return years.pop() if dated else None
    return None


def _year_of_origin(page: Page, index: int, sentence: Span, said_by: str | None) -> int | None:
    """The year of the last figure above that is of the same origin, of which this one is told as well."""
    if said_by is None or not FIGURE_LINE.search(page.plain, *sentence):
        return None
    told = page.blocks[index].kind != "paragraph" or _is_told_with(page, sentence)
    return year_of_origin(page, index, sentence, said_by) if told else None


def _year_of_row(page: Page, index: int, *_: object) -> int | None:
    """The year that a row of a table states in a column of years."""
    cell = page.blocks[index]
    for other in page.row_of(cell) if cell.kind == "cell" else ():
        header = page.blocks[other].header
        if other == index or header < 0 or page.blocks[other].row <= 0:
            continue
        if YEAR_HEADER.fullmatch(page.words(header)):
            day = ISO_DATE.match(page.words(other))
            return int(day[1]) if day else _only_year(page.words(other))
        if CITED_HEADER.fullmatch(page.words(header)) and (year := _only_year(page.words(other))):
            return year
    return None


AROUND: tuple[Callable[[Page, int, Span, str | None], int | None], ...] = (
    _year_of_row,
    _year_before,
    _year_governing,
    _year_of_data_meant,
    _year_continued,
    _year_noted,
    _year_of_section,
    _year_of_origin,
    lambda page, index, *_: announced_year(page, index),
)
"""What dates a figure that stands in it, the nearest first."""


def _countries(page: Page, span: Span) -> set[str]:
    """The countries that a stretch of text names."""
    places = (
        page.within("places of all kinds", page.block_at(span.start), find_places, span)
        if page.signalled("places", *span)
        else []
    )
    return {each.found.place.country for each in places if each.found.place.country}


def _only_year(words: str) -> int | None:
    """The one year that words name; None for none or several."""
    return only(each.year for each in find_years(words))


def _governing_year(page: Page, index: int, edges: list[int], said_by: str | None) -> int | None:
    """The year of the header and the label of a cell (``edges``), else of what introduces its list or table or stands above."""
    whole = [(edge, page.whole(edge)) for edge in edges]
    noted = note_above(page, index)
    if noted and said_by in (None, noted.origin) and (year := _year_of(page, noted)):
        return year
    for above, span in whole + page.around(index):
        stated = _years_in(page, above, span, said_by)
        if len({each.found.year for each in stated}) == 1 and (
            page.blocks[above].kind != "heading"
            or above in edges
            or _heads_figures(page, above)
            or any(each.found.name == said_by for each in origins_in(page, above, span))
        ):
            return stated[-1].found.year
        opening = page.known(_years_before, above, span, said_by)
        if len(set(opening)) == 1:
            return opening[-1]
    return None


def _years_before(page: Page, index: int, introduction: Span, said_by: str | None) -> list[int]:
    """The years of what the ``introduction`` of a list or table goes on from: the sentences before it, or the paragraph."""
    block = page.blocks[index]
    before_it = introduction_continued(page, index)
    if before_it < 0 and (continued := paragraph_continued(page, index)) >= 0 and PAY_WORD.search(page.plain, *introduction):
        before_it = continued
    spans = [page.whole(before_it)] if before_it >= 0 else []
    if block.kind == "paragraph" and ANNOUNCES_LIST.match(page.plain, introduction.start):
        before_it = index if introduction.start > block.start else paragraph_listed(page, index + 1)
        if before_it >= 0:
            sentences = page.sentences(before_it)
            spans = [each for each in sentences if each.start < introduction.start and PAY_WORD.search(page.plain, *each)]
    return [each.found.year for span in spans for each in _years_in(page, before_it, span, said_by)]


def _heads_figures(page: Page, above: int) -> bool:
    """True for a heading about pay, or in a section about pay ("Spain (2019)" below "Wages"), whose year is that of the figures
    below it; that of a title may be the year of the page."""
    if page.blocks[above].level == 1:
        return HEADS_FIGURES.search(page.words(above)) is not None and not is_of_page(page.words(above))
    over = () if "?" in page.words(above) else page.headings(above)
    parts = (each for each in (above, *over) if page.blocks[each].level > 1)
    return any(HEADS_FIGURES.search(page.words(each)) for each in parts)


def _heads_text(page: Page, title: str) -> bool:
    """True for a title that the text opens with, or that its front matter states."""
    first = next((block for block in page.blocks if block.kind != "field" or block.name == "title"), None)
    return first is not None and page.plain[first.start : first.end] == title


def _dating_statement(page: Page) -> tuple[int, set[str]] | None:
    """The year that a document says all its figures are from, and the countries that it says so of: "our figures for Spain are
    from 2019"."""
    for at, year, whole in sorted(_dating(page)):
        block = page.blocks[page.block_at(at)]
        if whole or (block.kind in ("paragraph", "item") and not FIGURE_LINE.search(page.plain, block.start, block.end)):
            return year, _countries(page, page.sentence_at(at))
    return None


def _dating(page: Page) -> Iterator[tuple[int, int, bool]]:
    """What dates a document or its figures: where it stands, the year, and whether it is said of the whole document."""
    for said in said_of_all(page):
        if of_all := OF_ALL.match(page.plain, said.words.end):
            yield said.words.start, int(of_all["year"]), False
    for index in page.known(_opening_blocks) if page.cued("data sets", 0, LONGEST_OPENING) else ():
        for span in page.sentences(index):
            words = page.plain[slice(*span)] if page.signalled("years", *span) else ""
            if words and OWN_DATA.search(words) and (year := _only_year(words)) and not is_of_section(page, index, span):
                yield span.start, year, False
    for stated in DATED_DOCUMENT.finditer(page.plain) if page.cued("dated figures", 0, len(page.plain)) else ():
        sentence = page.sentence_at(stated.start())
        if stated[0][:5].lower() == "as of" and (
            not ABOUT_DATA.search(page.plain, *sentence) or COUNTED.search(page.plain, *sentence)
        ):
            continue
        yield stated.start(), int(stated["whole"] or stated["year"] or stated["stated"]), stated["whole"] is not None


def _opening_blocks(page: Page) -> list[int]:
    """The paragraphs at the start of a document, before any figure of pay."""
    opening = []
    for index, block in enumerate(page.blocks):
        if block.start > LONGEST_OPENING or FIGURE_LINE.search(page.plain, block.start, block.end):
            break
        if block.kind == "paragraph":
            opening.append(index)
    return opening


def _document_year(page: Page) -> int | None:
    """The year of a document's title or opening question about pay, or of the data that it takes its figures from."""
    taken = _year_of_data(page)
    if taken:
        return taken
    if (opened := opening_of(page)) and opened.year:
        return opened.year
    title = page.document.title or ""
    if dates_all(title) and _heads_text(page, title) and (titled := _only_year(title)):
        return titled
    for index, block in enumerate(page.blocks[:40]):
        if block.kind == "heading" and block.level > 1 and index > 3:
            break
        if block.kind == "paragraph" and "?" in page.words(index):
            for sentence in page.sentences(index):
                words = page.plain[sentence.start : sentence.end]
                if "?" in words and PAY_WORD.search(words) and (asked := _only_year(words)):
                    return asked
    return None


def _year_of_data(page: Page) -> int | None:
    """The year of the data that a document says at its start to take its figures from: "the salaries below are from X, 2014"."""
    if not page.cued("taken from", 0, LONGEST_OPENING):
        return None
    for match in WHOLE_DOCUMENT.finditer(page.plain, 0, min(len(page.plain), LONGEST_OPENING)):
        sentence = page.sentence_at(match.start())
        words = page.plain[sentence.start : sentence.end]
        if TAKEN.search(words) and PAY_WORD.search(words) and not FIGURE_LINE.search(words):
            return None if is_of_section(page, page.block_at(match.start()), sentence) else _only_year(words)
    return None
