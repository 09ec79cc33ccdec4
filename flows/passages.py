"""The words around claims, in a form in which copies of them can be found without reading a document again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import blake2b
from itertools import pairwise

import numpy as np
import pandas as pd
from rensa import RMinHash  # type: ignore[import-untyped]

from schemas.passages import BANDS, ROWS

COPIED = 12
"""Words that nobody writes twice by chance."""

AROUND = 24
"""Words to either side of the start of a quote that are compared as a whole; half of them must be there."""

USUAL, REACH = 8, 20
"""Characters that a word takes on average, with the space before it: nearly always, and at most."""

SEED = 1
"""Of the permutations: signatures are compared between runs."""

_WORD = re.compile(r"[^\W_]+")
_IN_ASCII = str.maketrans({chr(code): chr(code).lower() if chr(code).isalnum() else " " for code in range(128)})
"""Words apart and in lower case: what ``_WORD`` finds in ASCII, in a third of the time."""


def passage(text: str, start: int, end: int) -> tuple[str | None, str | None, str | None]:
    """``until``, ``since`` and ``signature`` of ``PassageRow`` for the quote ``text[start:end]``.

    The signature is a MinHash (Broder, 1997) of the pairs of words, of which the lowest eight bits are kept (Li and Koenig,
    "b-Bit Minwise Hashing", WWW 2010).
    """
    until, ahead = _words_to(text, end, COPIED), _words_from(text, start, AROUND)
    around = _words_to(text, start, AROUND) + ahead
    return _hash(until), _hash(ahead[:COPIED]), _signature(around)


def passage_rows(texts: Mapping[str, str], claims: pd.DataFrame) -> list[dict[str, str | None]]:
    """A row of ``PassageRow`` for each of ``claims``; ``texts`` of their documents by doc_id."""
    rows: list[dict[str, str | None]] = []
    told: dict[tuple[str, int, int], tuple[str | None, str | None, str | None]] = {}  # claims of one list share their quote
    columns = (claims[name].tolist() for name in ("claim_id", "doc_id", "char_start", "char_end"))
    for claim_id, doc_id, start, end in zip(*columns, strict=True):
        key = doc_id, start, end
        if key not in told:
            told[key] = passage(texts[doc_id], start, end)
        until, since, signature = told[key]
        rows.append({"claim_id": claim_id, "doc_id": doc_id, "until": until, "since": since, "signature": signature})
    return rows


def _words_from(text: str, start: int, count: int) -> list[str]:
    """Up to ``count`` words from ``start`` on: most are short, and then little is read for them."""
    words = _words(text, start, start + count * USUAL)
    return (words if len(words) > count else _words(text, start, start + count * REACH))[:count]


def _words_to(text: str, end: int, count: int) -> list[str]:
    """Up to ``count`` words up to ``end``."""
    words = _words(text, end - count * USUAL, end)
    return (words if len(words) > count else _words(text, end - count * REACH, end))[-count:]


def _words(text: str, start: int, end: int) -> list[str]:
    words = text[max(start, 0) : end]
    return words.translate(_IN_ASCII).split() if words.isascii() else _WORD.findall(words.casefold())


def _hash(words: list[str]) -> str | None:
    return blake2b(" ".join(words).encode(), digest_size=8).hexdigest() if len(words) == COPIED else None


def _signature(words: list[str]) -> str | None:
    if len(words) < AROUND:
        return None
    minhash = RMinHash(num_perm=BANDS * ROWS, seed=SEED)
    minhash.update([*map(" ".join, pairwise(words))])
    return np.array(minhash.digest(), dtype=np.uint32).astype(np.uint8).tobytes().hex()
