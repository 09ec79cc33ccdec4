"""The posts that a demand is made for, where its words speak of some of an occupation's posts only: "for research positions".

No column of a claim has room for it, but who compares must know it: what research asks for contradicts no minimum of all.
"""

from __future__ import annotations

import re

from flows.extract.pages.page import Page, Span

_SORT = (
    r"(?:more|most|many|some|certain|other|specific|particular|higher|high|upper|"
    r"advanced|senior|research|teaching|academic|faculty|"
    r"clinical|management|managerial|leadership|supervisory|administrative|speciali[sz]ed|technical|university|college|federal|"
    r"government|independent|executive|level|and|or|paying)"
)
_BEYOND = r"(?:with|of|involving|that (?:carry|involve|bring)) (?:more|greater|higher|added|additional) [a-z ]{3,30}?"
_POSTS = r"(?:positions?|roles?|jobs?|posts?|careers?|opportunities)"
POSTS = re.compile(
    r"\b(?:for|in|to (?:pursue|get|obtain|enter|secure|land|qualify for|advance (?:in)?to|move (?:in)?to|hold)) "
    rf"(?P<sort>(?:{_SORT}[ /-]{{1,2}}){{1,6}}){_POSTS}\b|"
    rf"\b{_POSTS} (?P<with>{_BEYOND})"
    r" (?:may |might |will |can |often |typically |usually |generally |only )*(?:require|ask|demand|call|need)|"
    rf"\b(?P<some>(?:some|certain|other|specific|higher|research|teaching|management|senior|advanced)(?: {_SORT})*) {_POSTS}"
    r"(?: in [^.;,]{3,40}?)? (?:may |might |will |can |often |typically |usually |only ){0,2}"
    r"(?:require|ask|demand|call|need|are (?:available|open))",
    re.IGNORECASE,
)
NEXT_CLAUSE = re.compile(r"[;:.]|\b(?:but|while)\b")
PARTED = re.compile(rf",|{NEXT_CLAUSE.pattern}")
"""Between a degree and posts: they are not of one clause."""

ALL = re.compile(r"\W*(?:most|many|more|other)?\W*\Z", re.IGNORECASE)
"""What leaves it at the posts of the occupation: "for many positions"."""

A_START = re.compile(
    r"\b(?:first|initial) (?:\w+ )?step\b|\bstarting point\b|\bto lay (?:the|a) (?:\w+ )?(?:foundation|groundwork)\b",
    re.IGNORECASE,
)
"""What says of a degree that others come after it: who calls it the first step names no minimum."""

ENOUGH = re.compile(
    r"\b(?:with|having|needs?|requires?) (?:just|only) (?:an? |the )|\b(?:just|only) (?:needs?|requires?) (?:an? |the )",
    re.IGNORECASE,
)
"""What says that some get in with this degree, not that others do without it: "with only a bachelor's degree"."""


SOME_WHO_ASK = re.compile(
    r"\b(?:an? (?:increasing|growing|small|limited) (?:number|share|minority) of|in (?:many|some|certain|several|a few)) "
    r"(?:[\w-]+ ){0,3}(?P<who>employers|companies|agencies|departments|forces|states|cities|countries|provinces|schools|"
    r"hospitals|districts|organi[sz]ations|firms)\b",
    re.IGNORECASE,
)
"""Words for a part of those who ask: "in many cities they must hold a degree" contradicts no minimum of all."""

FURTHEST = 60
"""Code points between a degree and the posts that it is asked for, at most."""


def posts_of(page: Page, quote: Span, modality: str) -> str | None:
    """The posts that the sentence of ``quote`` asks for a degree for, by what sets them apart; None where it is for any."""
    sentence = page.sentence_at(quote.start)
    if modality == "optional" and ENOUGH.search(page.plain, max(sentence.start, quote.start - 30), quote.end):
        return "where it is enough"
    if A_START.search(page.plain, max(sentence.start, quote.start - 60), min(sentence.end, quote.end + 30)):
        return "as a first step"
    who = SOME_WHO_ASK.search(page.plain, sentence.start, quote.end)
    if who and not NEXT_CLAUSE.search(page.plain, who.end(), quote.start):
        return f"for some {who['who'].lower()}"
    end = max(sentence.end, quote.end)
    for found in POSTS.finditer(page.plain, sentence.start, end) if page.cued("posts", sentence.start, end) else ():
        between = page.plain[quote.end : found.start()] if found["sort"] else page.plain[found.end() : quote.start]
        sort = found[str(found.lastgroup)].lower().strip(" -/")
        if (not found["sort"] or not ALL.fullmatch(sort)) and len(between) <= FURTHEST and not PARTED.search(between):
            return f"for posts {sort}" if found["with"] else f"for {sort} posts"
    return None
