"""The origin that the sentences before one name, where it goes on from them."""

from __future__ import annotations

import re

from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.paying import payer_in
from flows.extract.mentions.currencies import CODES
from flows.extract.mentions.dates import find_years
from flows.extract.mentions.only import only
from flows.extract.mentions.origin_carried import CONTINUES, DATA_OF, HOLDS, IT_SAYS, PROJECTED, THEIRS
from flows.extract.mentions.origin_context import BESIDE
from flows.extract.mentions.origin_names import origin_names
from flows.extract.mentions.origins import OriginMention, find_origins
from flows.extract.pages.page import FIGURE, FIGURE_LINE, Page, Placed, Span

TURNS = re.compile(r"\W*(?:however|but|yet|still|though|although|nevertheless|nonetheless)\b", re.IGNORECASE)
"""How a sentence starts that turns from what was said."""

TELLERS = re.compile(
    r"^\W*(?:[\w’'-]+ ){1,6}?(?:tells?|told) (?:us|me)\b|"
    r"^\W*(?:many |most |some |several )?(?:recruiters|head ?hunters|hiring managers|insiders|readers|veterans) "
    r"(?:say|report|reckon|quote|agree)\b|"
    r"\b(?:I|we) (?:(?:currently|now|usually|only) )?(?:pay|paid|earn|earned|make|made|offer|charge)\b|"
    r"^\W*(?:in|from|at|by) (?:my|our) (?:own )?[a-z]+\b",
    re.IGNORECASE,
)
"""Who tells something else than the origin before: "Recruiters tell us that"."""
OFFICE = re.compile(r"\b(?:bureau|agency|department)\b", re.IGNORECASE)
SITE = re.compile(r"\b(?:(?:web)?site|platform|portal|job board)\b", re.IGNORECASE)

OPENS = re.compile(r"\W*(?:the )?(?:u\.?s\.? )?", re.IGNORECASE)
"""What may stand before the name that a sentence starts with."""

LABEL_END = re.compile(r"[^:$£€₹]{0,90}: [^:]*?[$£€₹]\s?\d")
"""After a name that labels figures."""
GROWS = re.compile(r"\b(?:grow\w*|outlook|projections?|demand|expansion)\b", re.IGNORECASE)
COUNTED = re.compile(r"\b(?:data|figures|numbers|statistics)\b", re.IGNORECASE)
NUMBER = re.compile(r"\d")
PERCENT = re.compile(r"\d\s?(?:%|per ?cent\b)")
GROWTH = re.compile(rf"{PERCENT.pattern}|\bjob openings\b", re.IGNORECASE)
MOST_SENTENCES = 8
"""Sentences before a figure in which its origin is looked for."""

FURTHEST_MEANT = 12
"""Blocks above one in which a body that it means is named."""


def origins_in(page: Page, index: int, span: Span | None = None) -> list[Placed[OriginMention]]:
    """The origins that a block names, or a span of it, in order; codes of currencies left out."""
    found = page.within("origins", index, find_origins, span or page.whole(index))
    return [each for each in found if each.found.name not in CODES] if found else found


def said_before(page: Page, index: int, sentence: Span) -> str | None:
    """The origin that the sentences before one attribute their figures to, where it goes on from them: by its words ("The
    lowest-paid ..."), or from figure to figure of one occupation."""
    words = page.plain[sentence.start : sentence.end]
    earlier = page.sentences_before(index, sentence, MOST_SENTENCES)
    if meant := meant_by(page, index, sentence):
        return meant
    if not earlier or not page.signalled("origins", earlier[-1].start, earlier[0].end):
        return None
    if TELLERS.search(words):
        return None
    if IT_SAYS.search(words) and (meant := _named_once(page, index, earlier[:2])):
        return meant
    found = _carried(page, index, sentence, words, earlier)
    if found is None or _is_of_growth_only(page, index, sentence, found, earlier):
        return None
    if payer_in(page, index, sentence, sentence) or _is_of_pay_only(page, index, sentence, found, earlier):
        return None
    return found


def _named_once(page: Page, index: int, earlier: list[Span]) -> str | None:
    """The one origin that the nearest of some sentences names that names any."""
    naming = next(filter(None, (origins_in(page, index, span) for span in earlier)), [])
    return only(each.found.name for each in naming)


def _is_of_pay_only(page: Page, index: int, sentence: Span, name: str, earlier: list[Span]) -> bool:
    """True for the growth of employment after what a site says of pay alone: "On PayScale, bakers average $40,000. Their number
    is expected to grow by 9%". A public office does count workers."""
    if name not in origin_names().spellings.values() or name in origin_names().offices:
        return False
    if not PERCENT.search(page.plain, *sentence) or not GROWS.search(page.plain, *sentence):
        return False
    cited = [span for span in earlier if any(each.found.name == name for each in origins_in(page, index, span))]
    return bool(cited) and all(FIGURE_LINE.search(page.plain, *s) and not PERCENT.search(page.plain, *s) for s in cited)


def _is_of_growth_only(page: Page, index: int, sentence: Span, name: str, earlier: list[Span]) -> bool:
    """True for a figure of pay after a record or projection of growth alone: "Acme projects growth of 9% and many openings. The
    average salary is $40,000": whose count that is does not say whose pay it is."""
    if not FIGURE_LINE.search(page.plain, *sentence):
        return False
    cited = [span for span in earlier if any(each.found.name == name for each in origins_in(page, index, span))]
    return bool(cited) and all(GROWTH.search(page.plain, *span) and not FIGURE_LINE.search(page.plain, *span) for span in cited)


def _carried(page: Page, index: int, sentence: Span, words: str, earlier: list[Span]) -> str | None:
    """The origin of the data or the figures of ``earlier`` sentences, the nearest first, where a sentence goes on from them."""
    opened = _data_named(page, index, earlier)
    if opened:
        return opened
    projected = PROJECTED.search(words) and not FIGURE.search(page.plain, *earlier[0])
    if projected and (name := only(each.found.name for each in origins_in(page, index, earlier[0]))):
        return name
    if CONTINUES.match(words):
        attributed = (attributed_in(page, index, span) for span in earlier[:3])
        if found := next(filter(None, attributed), None):
            return found
    of_figures = page.blocks[index].kind in ("paragraph", "item")
    dated = bool(page.within("years", index, find_years, sentence)) and bool(subjects_in(page, index, sentence))
    return _of_figures(page, index, sentence, earlier) if of_figures and not dated else None


def _of_figures(page: Page, index: int, sentence: Span, earlier: list[Span]) -> str | None:
    """The origin that is carried on from figure to figure of one occupation, from the nearest of ``earlier`` sentences back."""
    following, after = sentence, sentence
    for span in earlier:
        found = attributed_in(page, index, span)
        if FIGURE.search(page.plain, span.start, span.end):
            named = subjects_in(page, index, span)
            left = TURNS.match(page.plain, *following) is not None or found is not None or bool(named)
            if left and not subjects_in(page, index, following) <= named:
                return None
            following = span if named else following
            if found:
                return found
        elif found:
            return found if CONTINUES.match(page.plain[after.start : after.end]) else None
        after = span
    return None


def _data_named(page: Page, index: int, earlier: list[Span]) -> str | None:
    """Whose data the last sentence before that names any origin says to use, where it states no figure itself: "Using data from
    Acme, we compared the trades." """
    for span in earlier:
        found = origins_in(page, index, span)
        if found:
            data = DATA_OF.search(page.plain, span.start, span.end) and not FIGURE.search(page.plain, span.start, span.end)
            attributed = [
                each.found.name
                for each in found
                if each.found.strength == "attributed" or (COUNTED.search(page.plain, *span) and holds_figures(page, span, each))
            ]
            return attributed[0] if data and attributed and len({each.found.name for each in found}) == 1 else None
    return None


def projects_above(page: Page, index: int, sentence: Span) -> str | None:
    """Who the last sentence of the paragraph before says to report growth, without a figure, where one opens with a projection
    that names nobody: "Acme reports strong growth." above "From 2020 to 2030, bakers are expected to grow by 9%"."""
    block, above = page.blocks[index], page.blocks[index - 1]
    if index < 1 or sentence.start != block.start or (above.kind, above.heading) != ("paragraph", block.heading):
        return None
    last = page.sentences(index - 1)[-1]
    if block.kind != "paragraph" or not PROJECTED.search(page.plain, *sentence) or not GROWS.search(page.plain, *last):
        return None
    if NUMBER.search(page.plain, *last):
        return None
    return only(each.found.name for each in origins_in(page, index - 1, last) if each.found.strength == "attributed")


def meant_by(page: Page, index: int, sentence: Span) -> str | None:
    """The origin that a sentence means by "the bureau's list" or "the site puts it at"."""
    said = sentence_meant(page, index, sentence)
    return said[0] if said else None


def sentence_meant(page: Page, index: int, sentence: Span) -> tuple[str, Span] | None:
    """The origin that a sentence means by "the bureau's list", with the sentence that names it: the last one named before of the
    sort that is meant, a public office or none, at most some paragraphs above."""
    meant = THEIRS.search(page.plain, *sentence) if page.cued("bodies", *sentence) else None
    if meant is None:
        return None
    spans = page.sentences_before(index, sentence, MOST_SENTENCES)
    for before in range(index - 1, max(-1, index - 1 - FURTHEST_MEANT), -1):
        if page.blocks[before].kind == "paragraph":
            spans = [*spans, *reversed(page.sentences(before))]
    offices = origin_names().offices
    last: tuple[str, Span] | None = None
    for span in spans:
        for each in reversed(origins_in(page, page.block_at(span.start), span)) if page.signalled("origins", *span) else ():
            office = each.found.name in offices
            if not (SITE.search(meant[0]) if office else OFFICE.search(meant[0])):
                return each.found.name, span
            last = last or (each.found.name, span)
    return last


def _labels(page: Page, sentence: Span, mention: Placed[OriginMention]) -> bool:
    """True for a body that opens a sentence as the label of the figures that it tells: "Acme Handbook, 2025: median pay was"."""
    if OPENS.fullmatch(page.plain, sentence.start, mention.start) is None:
        return False
    return LABEL_END.match(page.plain, mention.end, sentence.end) is not None


def goes_on(page: Page, index: int, sentence: Span) -> bool:
    """True where the sentences of a paragraph up to one name no origin and speak of one occupation: it goes on from the
    paragraph before as its first sentence does."""
    before = page.sentences_before(index, sentence, MOST_SENTENCES)
    if not before or before[-1].start > page.blocks[index].start:
        return False
    spans = [sentence, *before]
    return (
        not origins_in(page, index, Span(before[-1].start, sentence.end))
        and len({each for span in spans for each in subjects_in(page, index, span)}) <= 1
    )


def attributed_in(page: Page, index: int, span: Span) -> str | None:
    """The last origin that a sentence attributes something to, of an enumeration the first, or that it speaks of ("The BLS does
    not list ...")."""
    found = origins_in(page, index, span)
    named = [each for each in found if each.found.strength == "attributed"]
    if named:
        return last_named(page, named)
    if found and (holds_figures(page, span, found[0]) or _labels(page, span, found[0])):
        return found[0].found.name
    return None if found else meant_by(page, index, span)


def last_named(page: Page, named: list[Placed[OriginMention]]) -> str:
    """The last of some origins; of an enumeration the first."""
    last = len(named) - 1
    while last and BESIDE.fullmatch(page.plain, named[last - 1].end, named[last].start):
        last -= 1
    return named[last].found.name


def holds_figures(page: Page, sentence: Span, mention: Placed[OriginMention]) -> bool:
    """True for the body that a sentence starts with and says to hold figures: "The BLS divides wages into ..."."""
    opens = OPENS.fullmatch(page.plain, sentence.start, mention.start) is not None
    return opens and HOLDS.match(page.plain, mention.end, sentence.end) is not None


def subjects_in(page: Page, index: int, span: Span) -> set[str]:
    """The occupations that a sentence names in full."""
    named = (each.found for each in find_in_block(page, index, span))
    return {each.subject for each in named if each.known or " " in each.subject}
