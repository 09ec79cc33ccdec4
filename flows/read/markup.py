"""Tags and entities, as HTML files and Markdown files hold them."""

from __future__ import annotations

import html
import re

TAG = re.compile(r"""<(/?)([A-Za-z][\w:.-]*)((?:[^"'<>]|"[^"]*"|'[^']*')*+)>""")
"""A tag: its slash, its name, its attributes."""

LINE_BREAK = re.compile(r"<br(?:\s[^<>]*)?/?>|</br\s*>", re.IGNORECASE)

MARKED_TITLE = re.compile(
    r"^[ >\t]*(?:#{1,6}\s|(?:\*\*|__).{2,90}(?:\*\*|__):?\s*$|(?:==|--|\*\*\*)|<h\d)", re.MULTILINE | re.IGNORECASE
)
"""What marks a heading of Markdown, or what stands for one."""
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")

BLOCK_TAGS = frozenset(
    (  # noqa: SIM905
        "address article aside blockquote body br button caption center col colgroup dd details dialog dir div dl "
        "dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe "
        "legend li link main menu nav noscript ol optgroup option p param pre script search section select style "
        "summary svg table tbody td template textarea tfoot th thead title tr ul video audio canvas object"
    ).split()
)
"""Elements that stand on lines of their own."""

SKIPPED_TAGS = frozenset(
    (  # noqa: SIM905
        "script style nav footer button template svg noscript iframe select textarea head title video audio canvas object dialog"
    ).split()
)
"""Elements whose contents are no part of what a page says."""

_HIDDEN = re.compile(r"""\s(?:hidden(?:[\s=>/]|$)|aria-hidden\s*=\s*["']?true)""", re.IGNORECASE)
_HREF = re.compile(r"""\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_BOLD = re.compile(r"\s*<(b|strong)(?:\s[^<>]*)?>(?:(?!</\1)[^<]|<(?!/\1))*+</\1\s*>\s*:?\s*", re.IGNORECASE)


def unescape(entity: str) -> str:
    """The characters that ``entity`` (an ``ENTITY``) stands for, itself where it is none."""
    return html.unescape(entity)


def href(attributes: str) -> str:
    """Where a link leads, or ``''``."""
    match = _HREF.search(attributes)
    return html.unescape((match[1] or match[2] or match[3] or "").strip()) if match else ""


def is_hidden(attributes: str) -> bool:
    """Whether an element is hidden from readers."""
    return "hidden" in attributes and _HIDDEN.search(attributes) is not None


def is_bold(markup: str) -> bool:
    """Whether all of ``markup`` stands in one ``<b>`` or ``<strong>``."""
    return _BOLD.fullmatch(markup) is not None
