"""HTML: what a page says to its reader, and the structured data that it carries."""

from __future__ import annotations

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from flows.read.blocks import Builder, Piece, Target, pieces_of
from flows.read.dates import iso_date
from flows.read.frontmatter import Facts
from flows.read.inline import TAGS_ONLY, read_inline
from flows.read.jsonld import JsonField, read_json
from flows.read.structure import Structure

STRUCTURED = "--- structured data (application/ld+json) ---"
"""The line that marks JSON-LD in the stored text of a page."""

_HIDDEN = "script, style, noscript, template, svg, nav, footer, aside, form, button, iframe, select, textarea, dialog, [hidden], [aria-hidden=true]"
_BOILERPLATE = re.compile(r"(?:^|[-_ ])(?:nav(?:bar|igation)?|menu|sidebar|footer|breadcrumbs?|cookie|social|share|related|comments?|newsletter|advert)(?:$|[-_ ])", re.IGNORECASE)
_MAIN_SHARE = 0.5
"""Share of the words of a page that its ``<main>`` or ``<article>`` must hold to stand for all of it."""


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """A page: its stored text, its facts, and the metadata of its head."""

    text: str
    facts: Facts
    metadata: dict[str, str]


def read_html(source: str, builder: Builder) -> HtmlPage:
    """Add the blocks of a page's main content, then a field per scalar of its JSON-LD.

    The stored text is what a reader sees, a line a block; JSON-LD is appended verbatim under a line that marks it.
    """
    tree = LexborHTMLParser(source)
    scripts = [node.text(deep=True, strip=False) for node in tree.css('script[type="application/ld+json"]')]
    metadata = _metadata(tree)
    for node in tree.css(_HIDDEN):
        node.decompose()
    for node in tree.css("[class], [id]"):
        names = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
        if node.tag in ("div", "ul", "section", "header") and _BOILERPLATE.search(names) and not node.css_first("h1, main, article, table"):
            node.decompose()
    content = _main(tree)

    def render(start: int, end: int) -> tuple[list[Piece], list[Target]]:
        cuts, targets = read_inline(content, [(start, end)], {}, TAGS_ONLY)
        return pieces_of(content, [(start, end)], cuts), targets

    structure = Structure(content, builder, render)
    structure.feed(0, len(content))
    structure.finish()
    text = builder.settle()
    fields: list[JsonField] = []
    for script in scripts:
        text += f"\n\n{STRUCTURED}\n" if text else f"{STRUCTURED}\n"
        start = len(text)
        text += script
        fields += read_json(text, start, len(text))
    for each in fields:
        builder.add("field", [(each.words, each.start, each.end)], name=each.name)
    return HtmlPage(text, _facts(tree, metadata, fields), metadata)


def _main(tree: LexborHTMLParser) -> str:
    body = tree.body
    if body is None:
        return tree.html or ""
    whole = len(body.text(deep=True, strip=True))
    for selector in ("main", "article", '[role="main"]'):
        node = tree.css_first(selector)
        if node is not None and len(node.text(deep=True, strip=True)) >= _MAIN_SHARE * whole:
            return node.html or ""
    return body.html or ""


def _metadata(tree: LexborHTMLParser) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.css("meta"):
        name = node.attributes.get("property") or node.attributes.get("name") or node.attributes.get("itemprop")
        content = node.attributes.get("content")
        if name and content:
            found.setdefault(name.lower(), " ".join(content.split()))
    title = tree.css_first("head > title, title")
    if title is not None and (words := " ".join(title.text().split())):
        found["<title>"] = words
    link = tree.css_first('link[rel="canonical"]')
    if link is not None and (href := link.attributes.get("href")):
        found["<canonical>"] = href
    time = tree.css_first("time[datetime]")
    if time is not None and (moment := time.attributes.get("datetime")):
        found["<time>"] = moment
    return found


def _facts(tree: LexborHTMLParser, metadata: dict[str, str], fields: list[JsonField]) -> Facts:
    def first(*names: str) -> str | None:
        return next((metadata[name] for name in names if metadata.get(name)), None)

    def stated(pattern: str) -> str | None:
        return next((each.words for each in fields if re.search(pattern, each.name)), None)

    heading = tree.css_first("h1")
    title = first("og:title", "<title>") or (" ".join(heading.text().split()) if heading is not None else None)
    published = first("article:published_time", "datepublished", "date", "dc.date", "dcterms.created", "pubdate") or stated(
        r"\.date(?:Published|Posted)$"
    )
    url = first("<canonical>", "og:url")
    return Facts(
        title=title or None,
        url=url if url and re.match(r"https?://", url) else None,
        publisher=first("og:site_name", "application-name", "dc.publisher", "publisher") or stated(r"\.publisher\.name$"),
        published=iso_date(published or first("<time>") or ""),
    )
