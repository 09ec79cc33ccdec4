"""HTML: the main content of a page, what it says of itself, and its structured data."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from flows.read.blocks import Builder, Piece, Target, pieces_of
from flows.read.dates import iso_date
from flows.read.frontmatter import Facts
from flows.read.inline import TAGS_ONLY, read_inline
from flows.read.jsonld import read_json
from flows.read.markup import TAG
from flows.read.structure import Structure

STRUCTURED = "--- structured data (application/ld+json) ---"
"""The line that marks JSON-LD in the stored text of a page."""

_MAX_DEPTH = 512  # of open elements, as browsers have it; the parser takes time in the square of it
_CLOSE_THEMSELVES = frozenset(
    (  # noqa: SIM905
        "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option "
        "optgroup colgroup html head body"
    ).split()
)
_BOILERPLATE = re.compile(
    r"(?:^|[-_ ])(?:nav|navbar|navigation|menu|footer|breadcrumbs?|cookies?|social|share|sharing|comments?"
    r"|newsletter|advert|advertisement|ads)(?:$|[-_ ])",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"(?:^|[-_ ])(?:aside|sidebar|related)(?:$|[-_ ])", re.IGNORECASE)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NAMED = ", ".join(f"{tag}[{name}]" for tag in ("div", "ul", "section", "header") for name in ("class", "id")) + ", aside"
_MAYBE_HIDDEN = "[style*=none], [style*=hidden], form"
_CONTENT_TAGS = "h1, main, article, table"
_MAIN_SHARE = 0.5  # of the words of a page that stand in its <main> or <article> if that is all of its content
_SMALL_SHARE = 0.3  # of the words of a page that a part has at most, if it can be left out for its name
_LINKED_SHARE = 0.6  # of the words of what stands beside the text that are links, if it is a menu
_SPACES = re.compile(r"""\{\s*(?:"\s*"|'\s*'|/\*(?:(?!\*/).){0,500}\*/)\s*\}""", re.DOTALL)
"""In the markup of a program: spaces, and comments of up to 500 code points, so that one without an end costs no more."""
_TITLED = re.compile(
    r"""<[A-Z]\w*\s(?:[^<>]{0,400}\s)?(?:title|heading|question)=(?P<mark>["'])(?P<words>[^<>{}"]{3,200})(?P=mark)[^<>]{0,400}>"""
)
"""There, an element of its own with a title: ``<Section title="Pay">``."""
_MAX_CHECKED = 300  # parts of a page that are looked at so
_DATES = (
    *("article:published_time", "og:published_time", "datepublished", "dateposted", "publish_date", "publish-date", "pubdate"),
    *("parsely-pub-date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "date"),
)


class Page(NamedTuple):
    """What an HTML file holds: its text as a reader sees it, what it says of itself, and its meta data by name."""

    text: str
    facts: Facts
    metadata: dict[str, str]


def read_html(source: str, builder: Builder, prefix: str = "") -> Page:
    """Add the blocks of a page and a field for each scalar of its JSON-LD, which is appended to the text verbatim.

    ``prefix`` stands before the page in the text; the blocks that ``builder`` has already lie in it.
    """
    first = builder.last + 1
    source = _without_instructions(source)
    tree = LexborHTMLParser(source) if _depth(source) <= _MAX_DEPTH else None
    metadata = _metadata(tree) if tree else {}
    scripts = [node.text() for node in tree.css('script[type="application/ld+json"]')] if tree else []
    content = _content(tree) if tree else source

    def render(start: int, end: int) -> tuple[Sequence[Piece], Sequence[Target]]:
        cuts, targets = read_inline(content, [(start, end)], {}, TAGS_ONLY)
        return pieces_of(content, [(start, end)], cuts), targets

    structure = Structure(content, builder, render)
    structure.feed(0, len(content))
    structure.finish()
    text = builder.settle(prefix, first)
    stated: dict[str, str] = {}
    for script in scripts:
        text += f"\n\n{STRUCTURED}\n" if text else f"{STRUCTURED}\n"
        start = len(text)
        text += script
        for name, pieces in read_json(text, start, len(text)):
            if builder.add("field", pieces, name=name) >= 0:
                stated.setdefault(name, builder.words(builder.last))
    return Page(text, _facts(tree, metadata, stated), metadata)


def markup_of(program: str) -> str:
    """The markup in a program that makes a page of it: the titles of its own elements are headings."""
    return _TITLED.sub(r"\g<0><h3>\g<words></h3>", _SPACES.sub(" ", program))


def _without_instructions(source: str) -> str:
    """A page without what its server would have acted on (``<?php ... ?>``), had it sent the page."""
    kept, at = [], 0
    while (start := source.find("<?", at)) >= 0 and (end := source.find("?>", start)) >= 0:
        kept.append(source[at:start])
        at = end + 2
    return "".join((*kept, source[at:]))


def _depth(source: str) -> int:
    """The greatest number of elements that are open at once, but for those that close by themselves."""
    depth = deepest = 0
    for tag in TAG.finditer(source):
        if tag[2].lower() not in _CLOSE_THEMSELVES and not tag[3].endswith("/"):
            depth += -1 if tag[1] else 1
            deepest = max(deepest, depth)
    return deepest


def _content(tree: LexborHTMLParser) -> str:
    """The markup of the main content, with what is no content marked ``hidden``."""
    body = tree.body
    if body is None:
        return tree.html or ""
    skipped = body.css("script, style, nav, footer, template, svg")[:_MAX_CHECKED]
    whole = max(1, _length(body) - sum(map(_length, skipped)))
    for node in body.css(_MAYBE_HIDDEN)[:_MAX_CHECKED]:
        if node.tag == "form" or _HIDDEN_STYLE.search(node.attributes.get("style") or ""):
            _hide(node, whole)
    for node in body.css(_NAMED)[:_MAX_CHECKED]:
        names = f"{node.tag} {node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
        beside = _BESIDE.search(names) and sum(map(_length, node.css("a"))) >= _LINKED_SHARE * _length(node)
        kept = "h1, main" if beside else _CONTENT_TAGS  # a menu can be of cards
        if (beside or _BOILERPLATE.search(names)) and node.css_first(kept) is None:
            _hide(node, whole)
    for selector in ("main", "article", '[role="main"]'):
        main = tree.css_first(selector)
        if main is not None and _length(main) >= _MAIN_SHARE * whole:
            return main.html or ""
    return body.html or ""


def _hide(node: LexborNode, whole: int) -> None:
    if _length(node) <= _SMALL_SHARE * whole:
        node.attrs["hidden"] = ""


def _length(node: LexborNode) -> int:
    return len(node.text(deep=True, strip=True))


def _metadata(tree: LexborHTMLParser) -> dict[str, str]:
    """The meta data by name in lower case, with ``title``, ``canonical`` and ``time`` for the elements that hold these."""
    found: dict[str, str] = {}
    title = tree.css_first("head > title")
    canonical = tree.css_first('link[rel="canonical"]')
    time = tree.css_first('time[itemprop="datePublished"], time[pubdate]') or tree.css_first("time[datetime]")
    said = [
        ("title", title.text() if title is not None else None),
        ("canonical", canonical.attributes.get("href") if canonical is not None else None),
        ("time", time.attributes.get("datetime") if time is not None else None),
    ]
    for node in tree.css("meta[content]"):
        name = node.attributes.get("property") or node.attributes.get("name") or node.attributes.get("itemprop")
        said.append(((name or "").lower(), node.attributes.get("content")))
    for name, words in said:
        if name and words and words.strip():
            found.setdefault(name, " ".join(words.split()))
    return found


def _facts(tree: LexborHTMLParser | None, metadata: Mapping[str, str], stated: Mapping[str, str]) -> Facts:
    heading = tree.css_first("h1") if tree else None
    titles = [metadata.get("title"), metadata.get("og:title"), " ".join(heading.text().split()) if heading is not None else None]
    urls = [url for name in ("canonical", "og:url") if (url := metadata.get(name, "")).startswith(("http://", "https://"))]
    publishers = [
        metadata.get("og:site_name"),
        _stated(stated, "publisher.name"),
        metadata.get("publisher"),
        metadata.get("dc.publisher"),
    ]
    moments = [metadata.get(name) for name in _DATES[:4]]
    moments += [_stated(stated, "datePublished"), _stated(stated, "datePosted")]
    moments += [metadata.get(name) for name in (*_DATES[4:], "time")]
    return Facts(
        title=next(filter(None, titles), None),
        url=next(iter(urls), None),
        publisher=next(filter(None, publishers), None),
        published=next((day for moment in moments if moment and (day := iso_date(moment))), None),
    )


def _stated(fields: Mapping[str, str], path: str) -> str | None:
    """The value of a property of an outermost node of the structured data."""
    return next((words for name, words in fields.items() if name.split(".", 1)[-1] == path), None)
