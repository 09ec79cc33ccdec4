"""Names of occupations that the editor adds: which of them a document uses."""

from __future__ import annotations

import re

Aliases = tuple[tuple[str, str], ...]
"""Pairs of an alias and the occupation that it stands for."""

_BETWEEN = re.compile(r"[\W_]+")


def aliases_in(text: str, aliases: Aliases) -> Aliases:
    """Those of ``aliases`` that ``text`` holds from the start of a word on, whatever its case, its white space and its hyphens:
    no other can matter to it."""
    if not aliases:
        return ()
    words = _words(text)
    return tuple(pair for pair in aliases if _words(pair[0]).rstrip() in words)


def _words(text: str) -> str:
    """Folded, with one space between words and before the first."""
    return _BETWEEN.sub(" ", f" {text.casefold()}")
