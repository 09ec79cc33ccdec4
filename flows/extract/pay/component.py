"""Is pay base pay, or the total with bonus and equity?"""

from __future__ import annotations

import re
from functools import lru_cache

from flows.extract.mentions.money import Amount
from flows.extract.mentions.pay_terms import PAY_NOUNS, PAY_STEMS
from flows.extract.pages.all_figures import FIGURES, GIVEN, HERE
from flows.extract.pages.page import Page, Span
from flows.extract.pay.costs import EXTRA

BASE = re.compile(
    r"(?<!-)(?<!client )(?<!customer )(?<!user )\b(?:base|"
    rf"basic(?= (?:\w+ ){{0,2}}(?:{PAY_STEMS}|rate|range)|\)|\s?\(|:|\s?(?:\+|plus)|$|\.))\b|"
    r"\b(?:before|excluding|exclusive of|without|not (?:counting|including)|leaving out) "
    r"(?:(?:any|the|all|adding|counting) ){0,2}"
    rf"{EXTRA}\b",
    re.IGNORECASE,
)
"""Words for base pay, or for what is left out of it."""
TOTAL = re.compile(
    rf"\btotal[- ](?:\w+ ){{0,2}}(?:{PAY_NOUNS}|comp|package|rewards?|cash|"
    r"salary)\b|\b(?:average|mean|median) total\b|\bTC\b|\bOTE\b|\btotal comp\b|"
    r"(?<!not )(?<!before )\b(?:including|includes|with|plus|counting|add(?:ing)?|once|depending on) "
    r"(?:(?!rest\b|remainder\b|balance\b)\w+ ){0,3}(?:bonus(?:es)?|equity|stock)|"
    r"(?<!not )(?<!before )\b(?:including|includes|counting) (?:\w+ ){0,3}(?:overtime|commissions?|tips)\b|\ball[- ]in\b|"
    rf"\b{EXTRA}(?:,? and [\w ]{{2,20}})? (?:are |is )?"
    r"(?:included|(?:counted|added|factored) in)",
    re.IGNORECASE,
)
"""Words for all that is paid."""
COMPARED = re.compile(
    r"(?:\d\s?[×x]|\btimes|\bthan|\babove|\bbelow|\bbeyond)(?: the| an?| their| your)?(?: [\w.]+){0,3}? (?:base|basic|total)\b",
    re.IGNORECASE,
)
"""Pay that is another than the one that is told: "2.5 times the average base salary"."""
TOTAL_COLUMN = re.compile(r"\W*(?:the )?(?:grand )?total(?: \([^()]{1,20}\))?\W*", re.IGNORECASE)
"""The head of a column of pay that holds all that is paid."""
BESIDE_PAY = re.compile(r",? ?\(?(?:plus|\+|and|on top of)\b[^.;]{0,30}?\b(?:bonus|equity|stock|commission)", re.IGNORECASE)
"""After a figure that does not hold what is paid beside it: "$60,000 plus bonus"."""

_KIND = (
    r"(?:(?:all|only|the|for|not include more than|typical|annual|yearly|gross|average|median|estimated|approximate) )*"
    rf"(?:(?P<total>total)|base|basic)\b (?:annual )?{PAY_STEMS}"
)
OF_ALL = re.compile(
    rf"\b(?:these|all|above|the) (?:{FIGURES} )?(?:are|represent|reflect|show|refer to|is) {_KIND}", re.IGNORECASE
)
"""What says of figures above or beside it what they are: "These figures are base pay"."""
OF_DOCUMENT = re.compile(
    rf"\b(?:{FIGURES}|positions|roles|jobs) (?:{GIVEN} )?{HERE} (?:include|are|reflect|represent|show|refer to|do)s? {_KIND}",
    re.IGNORECASE,
)
"""What says of all figures of a document what they are: "The roles listed below include base salary only"."""
KIND_OF_PAY = re.compile(rf"\b(?:total|base|basic) (?:annual )?{PAY_STEMS}")
"""How such a sentence ends, in lower case."""
LONGEST_OF_DOCUMENT = 160
"""Code points of such a statement before the kind of pay that it ends with, at most."""
FURTHEST_NOTE = 600
"""Code points after a figure within which its paragraph may say what all its figures are."""

MOST_BELOW = 40
"""Blocks of a list below a figure that are passed to find what is said below it."""

BASE_TITLE = re.compile(
    rf"\W*(?:(?:average|median|annual|typical) )?(?:base|basic|total) {PAY_NOUNS}\b\W*",
    re.IGNORECASE,
)
"""A heading that calls all figures below it a kind of pay, or how a first heading starts that does."""


def component_of(page: Page, own: str, near: list[str], amount: Amount, territory: Span, carried: str | None) -> str | None:
    """``base`` or ``total``, by the words of an amount's territory (``own``), of what governs it (``near``), of a heading or of a
    note below, else ``carried``, that of the figure before it."""
    said = [own] if page.cued("total or base", *territory) else []
    upto = own[: amount.end - territory.start]
    if said and (
        BESIDE_PAY.match(page.plain, amount.end, territory.end) or (_opens_aside(page, amount) and _called(upto) != (None, None))
    ):
        said = [upto]
    for words in [*said, *near, *_heading_of_base(page, amount)]:
        total, base = _called(words)
        if total is not None and base is not None:
            at = amount.start - territory.start
            return "total" if abs(total - at) < abs(base - at) else "base"
        if total is not None or base is not None:
            return "base" if total is None else "total"
    return _noted(page, page.block_at(amount.start), amount.end) or carried or _of_document(page, page.block_at(amount.start))


def _opens_aside(page: Page, amount: Amount) -> bool:
    """True for an amount with brackets after it, which can tell its parts: "total pay: $90,000 (base $80,000, ...)"."""
    return page.plain.startswith((" (", "("), amount.end)


def _of_document(page: Page, index: int) -> str | None:
    """The component that one sentence states for all figures of a document, or of the section with a block that it stands in."""

    def find(_: str) -> tuple[str, int] | None:
        for pay in KIND_OF_PAY.finditer(page.folded) if page.cued("kinds of pay", 0, len(page.plain)) else ():
            if said := OF_DOCUMENT.search(page.plain, max(0, pay.start() - LONGEST_OF_DOCUMENT), pay.end()):
                return "total" if said["total"] else "base", page.blocks[page.block_at(said.start())].heading
        return None

    component, heading = page.once("component of a document", -1, find) or (None, -1)
    whole = heading < 0 or page.blocks[heading].level == 1
    return component if whole or heading in page.headings(index) else None


@lru_cache(maxsize=1_000)  # headings and labels stand over many figures
def _called(words: str) -> tuple[int | None, int | None]:
    """Where words speak of total pay, and where of base pay."""
    if TOTAL_COLUMN.fullmatch(words):
        return 0, None
    words = COMPARED.sub(lambda found: "-" * len(found[0]), words)
    total, base = TOTAL.search(words), BASE.search(words)
    return total.start() if total else None, base.start() if base else None


def _noted(page: Page, index: int, end: int) -> str | None:
    """The component that a note after figures states for all of them, in their paragraph or right below their list: "These
    figures are base pay"."""
    block = page.blocks[index]
    below = index + 1
    while (
        block.kind in ("item", "cell")
        and below < min(len(page.blocks), index + MOST_BELOW)
        and page.blocks[below].lead == block.lead
    ):
        below += 1
    if block.kind == "paragraph":
        stop = min(block.end, end + FURTHEST_NOTE)
        noted = OF_ALL.search(page.plain, end, stop) if page.cued("total or base", end, stop) else None
    elif below < len(page.blocks) and page.blocks[below].kind == "paragraph":
        noted = page.once("note on all figures", below, OF_ALL.search)
    else:
        noted = None
    return None if noted is None else "total" if noted["total"] else "base"


def _heading_of_base(page: Page, amount: Amount) -> list[str]:
    """The nearest and the first heading over a figure, where they call all figures below them a kind of pay: "Base salary"."""
    chain = page.headings(page.block_at(amount.start))
    near = [above for above in chain[:1] if BASE_TITLE.fullmatch(page.words(above))]
    whole = [above for above in chain[-1:] if page.blocks[above].level == 1 and BASE_TITLE.match(page.words(above))]
    return [page.words(above) for above in [*near, *whole]]
