"""The sector or employer that labels name: of an entry, a row, a column, a section."""

from __future__ import annotations

import re

from flows.extract.context.advertiser import names_employer
from flows.extract.context.employer_kinds import (
    AFTER_FIGURE,
    INDUSTRIES,
    is_kind,
    is_label_of_kind,
    kind_of_employer,
    names_kind,
)
from flows.extract.context.employer_labels import sorts
from flows.extract.context.entry_fields import employer_of_entry
from flows.extract.context.listed_offers import employer_right_before
from flows.extract.context.locating import PAY_LABEL
from flows.extract.context.named_places import places_in
from flows.extract.mentions.employed_by import employer_before, is_of_sort
from flows.extract.mentions.occupations import find_occupations
from flows.extract.mentions.organisation import NAME
from flows.extract.mentions.pay_terms import EARNS, PAY_NOUNS, PAY_STEMS
from flows.extract.mentions.places import find_places
from flows.extract.pages.page import BRACKETS, FIGURE_LINE, Page, Span
from schemas.document import IMPLIED_HEADING

INDUSTRY_HEADER = re.compile(
    r"\b(?:industr(?:y|ies)|sectors?|compan(?:y|ies)|employers?|organi[sz]ations?|firms?|work settings?|settings?|"
    r"employment setting)\b",
    re.IGNORECASE,
)
NOT_LISTED = re.compile(
    r"\b(?:the|this|your|our|their|an?|whole|same) (?:\w+ )?(?:industry|sector|company|employer|firm)\b", re.IGNORECASE
)
"""What is the one that all is about, not one of those that labels name: "time in the industry"."""
NO_NAME = re.compile(r"(?:with|without|after|before|if|when|while|as|per|more|less|under|over|from|to)\b", re.IGNORECASE)
"""How a label starts that is the name of nothing."""
BY_INDUSTRY = re.compile(r"\bby (?:industry|sector|company type|employer|type of employer)\b", re.IGNORECASE)
_OF = r"(?:(?!no\b|this\b|our\b|your\b)[\w&'’-]+ ){0,3}?"
ANNOUNCED = re.compile(
    rf"\b(?:(?:by|per) {_OF}(?:industry|sector|employer|company|(?:company|employer) type|work setting|"
    r"type of (?:employer|company))|"
    rf"(?:by|across|for|in|of|at) {_OF}(?:industries|sectors|employers|compan(?:y types|ies)|work settings))\b",
    re.IGNORECASE,
)
"""What says of pay that it is told one sector or kind of employer after the other: "Salary ranges for key industries"."""
NUMBERED = re.compile(r"\A(?:\(?(?:\d{1,2}|[a-zA-Z])[.)]+ )?[^\w(]*")
"""What stands before the name of a sector that is one of several: "c. "."""
MOST_PARTS = 80
"""Blocks between what announces sectors and the entry of one of them, at most."""
LONGEST_INDUSTRY = 80
"""Code points of the label of an industry, at most."""

LONGEST_LEAD = 40
"""Code points of what says of the list below it that it is about pay, at most: "Pay:"."""

_PAY = rf"(?:{PAY_NOUNS}|packages?|pay scales?)"
PAY_OF = re.compile(
    rf"(?:\W*\d[\d.)]* )?(?:average |typical |expected )?{_PAY} "
    rf"(?:in|at|for)(?: the)? (?P<of>[^:|]{{3,60}})|(?P<before>[^:|]{{3,60}}?) {_PAY}",
    re.IGNORECASE,
)
"""A heading that says whose pay its section is about: "Pay in Public Schools", "Private Sector Salaries"."""

PAY_AT = re.compile(rf"(?:[Aa]verage |[Tt]ypical )?(?i:{_PAY}) at (?P<name>{NAME})")
"""A heading that says which employer pays what its section tells: "Salaries at Acme"."""

NO_KIND = re.compile(r"(?:the )?(?:industr(?:y|ies)|sectors?|employers?|compan(?:y|ies)|firms?|organi[sz]ations?)", re.IGNORECASE)
"""What names no kind of employer: "Industry salaries"."""

EARNED = re.compile(rf"{PAY_LABEL.pattern}|\b(?:{EARNS}|paid)\b", re.IGNORECASE)
"""A heading about pay: "Expected Salary", "What You Can Earn"."""

AT_KIND = re.compile(r"(?P<who>\w[\w /-]*?) (?:(?:who )?work(?:s|ing)? )?(?:in|at|for) (?:an? |the )?(?P<kind>\w.*)")
"""After the workers of a label: where they work, "Nurses in hospitals"."""

IN_BRACKETS = re.compile(r"\(([^()]{3,60})\)")
NAMES = re.compile(rf"{NAME}(?:(?:, | and | & |/){NAME})*(?:,? etc\.?)?")
LABEL = re.compile(r"^(?P<label>[^:|]{2,110}?)\s*(?::|\s[–—-]\s)\s*(?=\D{0,80}[\d$£€₹])")
LABEL_SIGN = re.compile(r":|\s[–—-]\s")
GENERAL_LABEL = re.compile(
    rf"\b(?:{PAY_STEMS}|average|median|range|level|experience|year|total|base\b|hour|month|annual|typical|entry|mid|senior|"
    rf"junior|minimum|maximum|"
    r"top|bottom|percent|note|expected|starting|national)",
    re.IGNORECASE,
)


def row_industry(page: Page, index: int, figure: Span) -> str | None:
    """The sector or employer of a cell: by its row, what introduces its table, the headings above."""
    return (
        _bracketed(page, index, figure)
        or _of_column(page, index)
        or employer_of_entry(page, index)
        or _in_row_label(page, index)
        or _kind_at_edge(page, index)
        or listed_industry(page, index, figure)
        or headed_industry(page, index)
        or announced_sector(page, index)
    )


def announced_sector(page: Page, index: int) -> str | None:
    """The sector that the label or heading right above a list or table is, where a line before all of these says that they are
    sectors: "Finance" below "Pay by sector:"."""
    block = page.blocks[index]
    above = block.lead if block.lead >= 0 else block.heading
    if above < 0 or page.blocks[above].end - page.blocks[above].start > LONGEST_INDUSTRY:
        return None
    return page.kept("announced sector", (above,), lambda: _announced_sector(page, above))


def _announced_sector(page: Page, label: int) -> str | None:
    block = page.blocks[label]
    if (block.kind == "heading" and block.level < IMPLIED_HEADING) or block.kind not in ("heading", "paragraph", "item"):
        return None
    if block.kind == "item":
        announcing = block.lead
    else:
        announcing = label - 1
        while announcing > max(0, label - MOST_PARTS) and _is_part(page, announcing, label):
            announcing -= 1
    if announcing < 0 or announcing == label:
        return None
    last = page.sentences(announcing)[-1]
    said = page.plain[last.start : last.end]
    if not (ANNOUNCED.search(said) and EARNED.search(said)):
        return None
    name = BRACKETS.sub("", NUMBERED.sub("", page.words(label))).strip(" *:•–—-")
    if name[-1:] in ".!?" or not 3 <= len(name) <= LONGEST_INDUSTRY:
        return None
    nothing = GENERAL_LABEL.search(name) or FIGURE_LINE.search(name) or places_in(page, label) or NO_NAME.match(name)
    return None if nothing or any(each.end == len(name) for each in find_occupations(name)) else name


def _is_part(page: Page, index: int, label: int) -> bool:
    """True for the entries of one part of what is told, and for a label of another part."""
    block = page.blocks[index]
    if block.kind in ("item", "cell"):
        return True
    like = (block.kind, block.level) == (page.blocks[label].kind, page.blocks[label].level)
    return like and block.end - block.start <= LONGEST_INDUSTRY and page.plain[block.end - 1] not in ".!?:"


def label_industry(page: Page, index: int, figure: Span, sentence: Span) -> str | None:
    """The sector or kind of employer that the label of a line or entry is, or has in brackets: "Banks: $80,000", "Junior
    (banks): $60,000"."""
    signed = page.blocks[index].kind in ("item", "paragraph") and LABEL_SIGN.search(page.plain, sentence.start, figure.start + 1)
    label = LABEL.match(page.plain[sentence.start : min(sentence.end, figure.end + 1)]) if signed else None
    if label is None or figure.start < sentence.start + label.end() - 1:
        return None
    name = label["label"].strip(" *•-")
    if places_in(page, index, None, sentence) and not names_kind(name):
        return None
    bare = re.sub(r"\s*\([^)]*\)\s*", " ", name).strip()
    at = AT_KIND.match(bare)
    if at and any(each.end == len(at["who"]) for each in find_occupations(at["who"])):
        bare = at["kind"]
    who = not bare.endswith(("ship", "ships")) and any(each.end == len(bare) for each in find_occupations(bare))
    if (names_kind(bare) or is_label_of_kind(bare)) and not PAY_LABEL.search(bare) and not who:
        return bare
    if bracketed := _kind_in_brackets(name):
        return bracketed
    listed = [page.plain[span.start : span.end] for _, span in page.introductions(index)]
    listed += [page.words(above) for above in page.headings(index)[:2]]
    announced = any(INDUSTRY_HEADER.search(NOT_LISTED.sub("", above)) for above in listed) and not announced_sector(page, index)
    return bare if announced and not who and not GENERAL_LABEL.search(name) and not NO_NAME.match(bare) else None


def _kind_in_brackets(label: str) -> str | None:
    """The kind of employer in the brackets after a label that is something else: "Graduates (city hospitals)"."""
    return next((each for each in IN_BRACKETS.findall(label) if is_kind(each) or is_of_sort(each)), None)


def listed_industry(page: Page, index: int, figure: Span) -> str | None:
    """The label of an entry or a row of what is announced as industries: "Local government $61,000"."""
    block = page.blocks[index]
    if block.kind == "cell":
        edge = block.stub
        span = page.whole(edge) if edge >= 0 and edge != index and block.row >= 0 else None
    else:
        span = Span(block.start, figure.start) if block.kind == "item" else None
    if span is None or not any(INDUSTRIES.search(page.plain, *each) for _, each in page.introductions(index)[:1]):
        return None
    name = page.plain[span.start : span.end].strip(" :*•–—-(")
    general = GENERAL_LABEL.search(name) or FIGURE_LINE.search(name) or places_in(page, index, None, span)
    workers = any(each.end == len(name) for each in find_occupations(name))
    return name if 3 <= len(name) <= LONGEST_INDUSTRY and not general and not workers else None


def headed_industry(page: Page, index: int) -> str | None:
    """The nearest heading, where it is a sector or employer and its section about pay: "Finance" under "Salaries by industry",
    "Public schools" over "Pay:"."""
    listed = page.blocks[index].kind in ("item", "cell")
    chain = page.headings(index)[:3]
    found = page.kept("heading industry", chain, lambda: _industry_of_headings(page, chain))
    if found or not chain or not listed or not (kind := _kind_headed(page, chain[0])):
        return found
    leads = [page.plain[span.start : span.end] for _, span in page.introductions(index)[:1]]
    if leads and len(leads[0]) <= LONGEST_LEAD and PAY_LABEL.search(leads[0]):
        return kind
    if len(chain) > 1 and page.blocks[chain[1]].level > 1:
        return None
    label = LABEL.match(page.words(index)) if page.blocks[index].kind == "item" else None
    return kind if label and GENERAL_LABEL.search(label["label"]) else None


def _industry_of_headings(page: Page, chain: tuple[int, ...]) -> str | None:
    if not chain:
        return None
    nearest = page.words(chain[0]).strip(" :")
    told = BRACKETS.sub("", nearest).rpartition(": ")[2].strip()
    paid = PAY_OF.fullmatch(told) if page.cued("companies", *page.whole(chain[0])) else None
    if paid and (whose := kind_of_employer(paid["of"] or paid["before"])) and not NO_KIND.fullmatch(whose):
        return whose
    if (named := PAY_AT.fullmatch(told)) and names_employer(named["name"]) and not find_places(named["name"]):
        return named["name"]
    if len(chain) == 1:
        return None
    above = page.words(chain[1])
    over = page.words(chain[2]) if len(chain) > 2 and not sorts().search(nearest) else ""  # kinds, with their workers below
    for section, pay in ((chain[0], above), (chain[1], nearest), (chain[1], over)):
        if (kind := _kind_headed(page, section)) and EARNED.search(pay):
            return kind
    return nearest if BY_INDUSTRY.search(above) and len(nearest) <= 60 and not GENERAL_LABEL.search(nearest) else None


def _kind_headed(page: Page, heading: int) -> str | None:
    """The kind of employer that a heading is."""
    return page.once("kind of employer", heading, kind_of_employer) if page.cued("companies", *page.whole(heading)) else None


def _bracketed(page: Page, index: int, figure: Span) -> str | None:
    """Who pays a figure of a column of companies, in brackets after it: "$150,000 (Acme, Initech)" under "Top companies"."""
    cell = page.blocks[index]
    bracket = AFTER_FIGURE.match(page.plain[figure.end : cell.end])
    if bracket is None or cell.header < 0 or not INDUSTRY_HEADER.search(page.words(cell.header)):
        return None
    return bracket["name"] if NAMES.fullmatch(bracket["name"]) else None


def _in_row_label(page: Page, index: int) -> str | None:
    """The kind of employer in the brackets of a row's label, or before who it is, or that it ends with: "Trainee (bank)",
    "Private hospital nurse", "Nurse at Acme"."""
    stub = page.blocks[index].stub
    label = page.words(stub) if stub >= 0 and stub != index else ""
    before = (employer_before(label, each.start) for each in find_occupations(label)[:1])
    at = employer_right_before(label)
    return _kind_in_brackets(label) or next(before, None) or at


def _kind_at_edge(page: Page, index: int) -> str | None:
    """The kind of employer that heads the column of a cell or labels its row: "Public schools"."""
    cell = page.blocks[index]
    edges = (edge for edge in (*page.over(index), cell.stub) if edge >= 0 and edge != index)
    kinds = ((kind, page.words(edge)) for edge in edges if (kind := _kind_headed(page, edge)))
    return next((kind for kind, words in kinds if not GENERAL_LABEL.search(kind) and not _is_any_of_place(words)), None)


def _is_any_of_place(words: str) -> bool:
    """True for all employers of a place, which is where they are and no kind: "UK companies"."""
    places = [each for each in find_places(words) if each.start == 0]
    return bool(places) and NO_KIND.fullmatch(words[places[0].end :].strip(" *:-")) is not None


def _of_column(page: Page, index: int) -> str | None:
    cell = page.blocks[index]
    for other in page.row_of(cell):
        header = page.blocks[other].header
        if other != index and header >= 0 and page.blocks[other].row > 0 and INDUSTRY_HEADER.search(page.words(header)):
            name = page.words(other).strip()
            if (
                name
                and name not in "-–—"
                and not FIGURE_LINE.search(name)
                and not re.fullmatch(r"(?i)n/?a|none|various|any|all", name)
            ):
                return name
    return None
