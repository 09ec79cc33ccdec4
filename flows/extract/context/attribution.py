"""Who a text names as the origin of a figure."""

from __future__ import annotations

import re
from collections.abc import Callable

from flows.extract.context.announced import announced_origin
from flows.extract.context.footnotes import marked_note
from flows.extract.context.industry_labels import INDUSTRY_HEADER
from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.said_before import (
    goes_on,
    holds_figures,
    last_named,
    meant_by,
    origins_in,
    projects_above,
    said_before,
)
from flows.extract.context.section_carried import origin_of_section
from flows.extract.context.section_figures import is_of_section, opening_of, stated_of
from flows.extract.context.source_notes import (
    LINKED_NOTE,
    ORIGIN_HEADER,
    TO_EMPLOYER,
    foot_origin,
    note_above,
    note_below,
    words_beside,
)
from flows.extract.mentions.dates import MONTH
from flows.extract.mentions.only import only
from flows.extract.mentions.organisation import NAME
from flows.extract.mentions.origin_carried import DATA_OF, WHOLE_DOCUMENT
from flows.extract.mentions.origin_context import TAKING, could_be_origin
from flows.extract.mentions.origin_names import origin_names
from flows.extract.mentions.origins import OriginMention, canonical_origin, find_origins, origin_of_url
from flows.extract.mentions.pay_terms import PAY_NOUNS, PAY_STEMS
from flows.extract.pages.continuing import (
    ANNOUNCES,
    introduction_continued,
    paragraph_continued,
    paragraph_listed,
    section_before,
)
from flows.extract.pages.page import FIGURE, FIGURE_LINE, Page, Placed, Span

TAKEN = re.compile(rf"\b(?:{'|'.join(TAKING)})\b", re.IGNORECASE)
REFERENCES = re.compile(r"^(?:references|sources|footnotes|notes|citations|bibliography)\b", re.IGNORECASE)
FURTHEST_IN = 6
"""Code points of marks before the name of an origin that is a heading."""

BESIDE_NAME = re.compile(
    rf"\W*(?:(?:data|{PAY_NOUNS}|figures|report|survey|estimates?|numbers)\W+)*(?:(?:[A-Z][a-z]{{2,8}}\.? )?(?:20\d\d)?)\W*",
    re.IGNORECASE,
)
"""What stands after it."""

SUPERSCRIPT = {ord(sign): str(value) for value, sign in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
MARK = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
FURTHEST_CITED = 200
"""Code points after a figure within which its sentence may cite where it is from."""

SOUGHT = re.compile(
    r"\b(?:openings?|vacanc(?:y|ies)|job (?:boards?|ads?|sites?)|find|look(?:ing)? for|search(?:ing)?|appl(?:y|ying)|advertis\w+|"
    r"hire[sd]?|hiring|recruit\w*|network\w*|profiles?|connect|sign up|regist\w+|r[eé]sum[eé]s?)\b"
    rf"(?:(?!\b(?:{PAY_STEMS}|earn|averag|median))[^.;:$£€₹\d]){{0,40}}?\b(?:on|at|via|through|from|using|to|like|such as|as)"
    r" (?:[A-Z][\w.]+(?:,? (?:and|or) |, |/)){0,3}\Z"
)
LONGEST_SOUGHT = 90
"""Code points before the name of a site in which it is told that work is sought there."""

GROWS_BY = re.compile(
    r"\b(?:grow\w*|increas\w+|ris(?:e|ing)|declin\w+|expand\w*|decreas\w+)\b[^.;]{0,60}?\d\s?(?:%|per ?cent\b)",
    re.IGNORECASE,
)
TOLD = re.compile(
    rf"\b(?:publish(?:es)?|reports?|says?|shows?|records?|lists?|counts?|data|figures|numbers|{PAY_NOUNS}|statistics|"
    r"estimates?|medians?|averages?|tells?|(?:reference|data) points?|benchmarks?)\b",
    re.IGNORECASE,
)
"""What a body does that has figures, and what these are called."""
OF_FIGURES = re.compile(
    rf"(?:\W|{TOLD.pattern}|\b(?:what|how|the|a|an|us|us's|actually|really|official|"
    rf"latest|federal|national|annual|from|by|for|of|"
    rf"on|in|and|about|table|summary|survey|series|used|cited|(?:19|20)\d\d|q[1-4])\b|\b{MONTH}(?!\w))+",
    re.IGNORECASE,
)
"""The words of a heading about the figures of an origin, beside its name and those of occupations."""
USED_BY = re.compile(r"\b(?:used|cited|quoted|republished|reprinted) (?:by|in|on) \Z")
"""Before the name of who takes the figures of another."""
LONGEST_OPENING = 4_000
"""Code points at the start of a document within which it may say where all its figures are from."""


def attribution(page: Page, index: int, figure: Span, territory: Span, sentence: Span) -> str | None:
    """The third party that a figure is attributed to, as its canonical short name, or None.

    In this order: a link on the figure; an origin in its territory; the last of its sentence before it, or the one after it; a
    footnote; its row or column; a sentence before that this one continues; the list's lead or the table's caption; a statement
    about all the document.
    """
    for url in page.links_on(figure.start, figure.end):
        if linked := origin_of_url(url):
            return _third_party(page, linked)
    inside = [each for each in origins_in(page, index, territory) if not _finds_work(page, each, territory)]
    if inside:
        after = [each for each in inside if each.start >= figure.end]
        before = [each for each in inside if each.end <= figure.start]
        attributed = [each for each in inside if each.found.strength == "attributed"]
        chosen = (attributed or ([before[-1]] if before else after) or inside)[0]
        return _third_party(page, chosen.found.name)
    cited = _cited(page, figure, sentence) if page.document.links else None
    cited = cited or _addressed(page, index, figure)
    if cited:
        return _third_party(page, cited)
    mentions = [each for each in origins_in(page, index, sentence) if not _finds_work(page, each, sentence)]
    if before := [each for each in mentions if each.end <= figure.start]:
        return _third_party(page, last_named(page, before))
    name = only(each.found.name for each in mentions)
    if name and any(each.found.strength == "attributed" for each in mentions):
        return _third_party(page, name)
    noted = _footnote(page, sentence)
    if noted := noted or marked_note(page, figure, sentence):
        return _third_party(page, noted)
    return page.kept("origin around", (index, sentence.start), lambda: _around(page, index, sentence))


def _finds_work(page: Page, mention: Placed[OriginMention], territory: Span) -> bool:
    """True for where work is only sought or offered: "find openings on Glassdoor"."""
    start = max(territory.start, mention.start - LONGEST_SOUGHT)
    return mention.found.strength == "named" and SOUGHT.search(page.plain, start, mention.start) is not None


def _cited(page: Page, figure: Span, sentence: Span) -> str | None:
    """The origin that a link in brackets after a figure, in its sentence or right behind it, cites: "$49,000 ([Acme](...))"."""
    for link in page.links_after(figure.end, min(sentence.end + 2, figure.end + FURTHEST_CITED)):
        name = page.plain[link.start : link.end]
        bracketed = page.plain[link.start - 1 : link.start] == "(" and page.plain[link.end : link.end + 1] == ")"
        if bracketed and re.fullmatch(NAME, name) and could_be_origin(name):
            return canonical_origin(name)
        if LINKED_NOTE.fullmatch(name) and (noted := origin_of_url(link.url)):
            return noted  # "... $49,000. [Source](...)"
        known = origin_of_url(link.url) if page.plain[link.start - 1 : link.start] == "(" else None
        if known and name.endswith(known) and known in origin_names().spellings.values():
            return known  # "([Baker Pay in Leeds | Acme](...), ...)"
    return None


def _addressed(page: Page, index: int, figure: Span) -> str | None:
    """The known origin whose address a short line has before its figure: "Baker https://www.acme.com/bakers $40,000"."""
    start = max(page.blocks[index].start, figure.start - FURTHEST_CITED)
    at = page.plain.find("http", start, figure.start)
    named = origin_of_url(page.plain[at : figure.start].split()[0]) if at >= 0 else None
    return named if named and named in origin_names().spellings.values() else None


def _third_party(page: Page, name: str) -> str | None:
    own = {canonical_origin(each) for each in (page.document.publisher, page.document.source) if each}
    return None if name in own else name


def _around(page: Page, index: int, sentence: Span) -> str | None:
    """The third party that what a sentence or cell stands in names, the nearest first; None where the first that is named is the
    publisher itself."""
    found = next((said for rule in AROUND if (said := rule(page, index, sentence))), None)
    return _third_party(page, found) if found else _of_whole(page, index, sentence)


def _in_table(page: Page, index: int, _: Span) -> str | None:
    """The origin in the column of origins of a cell's row, in its header, in the label of its row, or in the corner."""
    block = page.blocks[index]
    if block.kind != "cell":
        return None
    for other in page.row_of(block):
        header = page.blocks[other].header
        headed = page.words(header) if other != index and header >= 0 else ""
        if ORIGIN_HEADER.search(headed) and not TO_EMPLOYER.search(headed):
            found = origins_in(page, other)
            words = page.words(other).strip()
            if found or (words and not FIGURE.search(words)):  # what a comment tells in figures is no name
                return found[0].found.name if found else canonical_origin(words)
    for edge in (block.header, block.stub, page.corner(index)):
        if edge >= 0 and edge != index and not _names_employer(page, edge) and (found := origins_in(page, edge)):
            return found[0].found.name
    return None


def _governing(page: Page, index: int, _: Span) -> str | None:
    return page.kept("origin governing", page.stand(index), lambda: _governing_origin(page, index))


def _continued(page: Page, index: int, sentence: Span) -> str | None:
    """The last origin that the paragraph names which a sentence goes on from."""
    above = paragraph_continued(page, index) if index and page.signalled("origins", *page.whole(index - 1)) else -1
    named = [each for each in origins_in(page, above) if each.found.strength == "attributed"] if above >= 0 else []
    if above >= 0 and ANNOUNCES.search(page.words(above)):
        named = named or origins_in(page, above, page.sentences(above)[-1])[:1]  # "Acme says the following:"
    if not named or (sentence.start != page.blocks[index].start and not goes_on(page, index, sentence)):
        return None
    return None if _turns_to_pay(page, sentence, above) else named[-1].found.name


AROUND: tuple[Callable[[Page, int, Span], str | None], ...] = (
    _in_table,
    said_before,
    _governing,
    _continued,
    projects_above,
    origin_of_section,
)
"""What names the origin of a figure that stands in it, the nearest first."""


def _of_whole(page: Page, index: int, sentence: Span) -> str | None:
    """The third party of what is announced, of a section, of a note, or of a document."""
    noted = _noted_below(page, index)
    listed = announced_origin(page, index) or (None if noted else _of_section(page, index, sentence))
    named = noted or (listed and _third_party(page, listed)) or document_origin(page)
    foot = None if named else foot_origin(page)
    return named or (_third_party(page, foot) if foot else None)


def _of_section(page: Page, index: int, sentence: Span) -> str | None:
    """Whose the figures of a section are said to be; averages are those of pay, and no growth is of them."""
    stated = stated_of(page, index) if page.signals("origins") else None
    if stated is None or (stated.statistic and not FIGURE_LINE.search(page.plain, *sentence)):
        return None
    return stated.origin


def _names_employer(page: Page, index: int) -> bool:
    """True for a cell of a column of employers: who pays is no third party, though others may take figures from there."""
    header = page.blocks[index].header
    return header >= 0 and header != index and INDUSTRY_HEADER.search(page.words(header)) is not None


def _turns_to_pay(page: Page, sentence: Span, above: int) -> bool:
    """True for a figure of pay after a paragraph about growth alone: whose projection that is does not say whose pay it is."""
    words = page.words(above)
    return bool(FIGURE_LINE.search(page.plain, *sentence) and not FIGURE_LINE.search(words) and GROWS_BY.search(words))


def _governing_origin(page: Page, index: int) -> str | None:
    """The origin that the introduction of a block's list or table names, what that goes on from, or the heading above."""
    if noted := note_above(page, index):
        return noted.origin
    near = _introducing(page, index)
    heading = [each for each in page.around(index) if page.blocks[each[0]].kind == "heading"][:1]
    told = [_told_in(page, above, span, introduces=(above, span) in near) for above, span in near + heading]
    caption = page.caption_of(index)
    told += [each.found.name for each in origins_in(page, caption)[:1]] if caption >= 0 else []
    return next(filter(None, told), None)


def _introducing(page: Page, index: int) -> list[tuple[int, Span]]:
    """What introduces a block's list or table, the nearest first: the sentence, what that goes on from, what stands before it
    and names one origin alone, and so the nearest block of its section that names any."""
    introductions = page.introductions(index)
    near = introductions + [
        (each, page.sentences(each)[-1]) for above, _ in introductions[:1] if (each := introduction_continued(page, above)) >= 0
    ]
    for above, span in near[:1]:
        opening = Span(page.blocks[above].start, span.start)
        if opening.end > opening.start and _names_one(page, above, opening):
            near.append((above, opening))
        continued = paragraph_continued(page, above)
        if continued >= 0 and _names_one(page, continued):
            near.append((continued, page.whole(continued)))
    listed = paragraph_listed(page, index) if page.blocks[index].kind in ("item", "cell") else -1
    before = section_before(page, listed) if listed >= 0 else ()
    naming = next((above for above in before if origins_in(page, above)), None)
    return [*near, (naming, page.whole(naming))] if naming is not None and _names_one(page, naming) else near


def _names_one(page: Page, index: int, span: Span | None = None) -> bool:
    """True where a block, or a span of it, names one origin and no other."""
    return len({each.found.name for each in origins_in(page, index, span)}) == 1


def _told_in(page: Page, above: int, span: Span, *, introduces: bool) -> str | None:
    """The origin that a span names as that of the figures below it; ``introduces``: it is no heading further up."""
    within = origins_in(page, above, span)
    if within and (introduces or page.blocks[above].kind == "heading") and _tells_figures(page, above, within):
        return within[0].found.name
    named = [
        each
        for each in within
        if each.found.strength == "attributed"
        or holds_figures(page, span, each)
        or _in_brackets(page.plain, each)
        or _is_heading(page, above, each)
    ]
    if named:
        return last_named(page, named)
    if not introduces:
        return None
    if not within and (meant := meant_by(page, above, span)):
        return meant
    names = {each.found.name for each in within}
    return next((linked for url in page.links_on(span.start, span.end) if (linked := origin_of_url(url)) in names), None)


def _noted_below(page: Page, index: int) -> str | None:
    note = note_below(page, index)
    return _third_party(page, note.origin) if note else None


def _is_heading(page: Page, index: int, mention: Placed[OriginMention]) -> bool:
    """True where a heading over a list or table is the name of a known origin, at most with a date: "Acme", "Acme, May 2020"."""
    block = page.blocks[index]
    return (
        block.kind == "heading"
        and mention.found.name in origin_names().spellings.values()
        and mention.start - block.start <= FURTHEST_IN
        and BESIDE_NAME.fullmatch(page.plain, mention.end, block.end) is not None
        and not any(letter.isalnum() for letter in page.plain[block.start : mention.start])
    )


def _tells_figures(page: Page, index: int, within: list[Placed[OriginMention]]) -> bool:
    """True for a heading or introduction that is about the figures of one known origin: "What Acme reports", "Acme data for
    bakers", "Acme reference points:"; another may only use them."""
    named = within
    if len({each.found.name for each in named}) > 1:
        named = [] if USED_BY.search(page.plain, named[0].end, named[1].start) is None else named[:1]
    if not named or named[0].found.name not in origin_names().spellings.values():
        return False
    origins = [Span(each.start, each.end) for each in within]
    occupations = [Span(each.start, each.end) for each in find_in_block(page, index)]
    rest = words_beside(page, index, origins + occupations)
    return OF_FIGURES.fullmatch(rest) is not None and TOLD.search(rest) is not None


def _in_brackets(words: str, mention: Placed[OriginMention]) -> bool:
    return words[max(0, mention.start - 9) : mention.start].rstrip().endswith(("(", "(source:", "(Source:", "Source:"))


def document_origin(page: Page) -> str | None:
    """The origin of all figures of a document, where it says so ("Data sourced from X"), or None."""
    return page.known(_document_origin)


def _document_origin(page: Page) -> str | None:
    titled = {each.name for each in find_origins(page.document.title or "")}
    if len(titled) == 1 and DATA_OF.search(page.document.title or ""):
        return _third_party(page, titled.pop())
    if (opened := opening_of(page)) and opened.origin:
        return _third_party(page, opened.origin)
    if not (page.cued("taken from", 0, LONGEST_OPENING) and TAKEN.search(page.plain, 0, LONGEST_OPENING)):
        return None
    top = max(2, min((block.level for block in page.blocks if block.kind == "heading"), default=0))
    for match in WHOLE_DOCUMENT.finditer(page.plain, 0, min(len(page.plain), LONGEST_OPENING)):
        index = page.block_at(match.start())
        block = page.blocks[index]
        if block.kind not in ("paragraph", "item") or any(page.blocks[above].level > top for above in page.headings(index)):
            continue
        said = page.sentence_at(match.start())
        if FIGURE.search(page.plain, *said) or is_of_section(page, index, said):
            continue  # "according to data compiled by Acme, bakers earn $40,000" says it of that figure
        found = [each for each in origins_in(page, index, Span(match.start(), block.end)) if each.found.strength == "attributed"]
        workers = any(each.start <= found[0].start < each.end for each in find_in_block(page, index)) if found else True
        if not workers and TAKEN.search(page.plain, match.start(), found[0].start):  # "figures for cooks are taken from bakers"
            return _third_party(page, found[0].found.name)
    return None


def _footnote(page: Page, sentence: Span) -> str | None:
    """The origin that a superscript mark at the end of a sentence refers to, in a numbered list of references."""
    if page.plain.isascii():
        return None
    mark = MARK.search(page.plain, max(sentence.start, sentence.end - 6), sentence.end)
    if not mark:
        return None
    number = int(mark[0].translate(SUPERSCRIPT))
    notes = page.known(_notes)
    if not 1 <= number <= len(notes):
        return None
    index = notes[number - 1]
    found = origins_in(page, index)
    words = page.words(index)
    return _third_party(page, found[0].found.name if found else canonical_origin(re.split(r"\s[-–—:]\s|\s\(|, ", words)[0]))


def _notes(page: Page) -> list[int]:
    return [
        index
        for index, block in enumerate(page.blocks)
        if block.kind == "item" and block.heading >= 0 and REFERENCES.search(re.sub(r"^\W+", "", page.words(block.heading)))
    ]
