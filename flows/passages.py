"""The words around claims, in a form in which copies of them can be found without reading a document again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import blake2b
from itertools import pairwise

import pandas as pd
from rensa import RMinHash  # type: ignore[import-untyped]

from schemas.passages import BANDS, ROWS

COPIED = 12
"""Words that nobody writes twice by chance."""

AROUND = 24
"""Words to either side of the start of a quote that are compared as a whole; half of them must be there."""

REACH = 20
"""Characters that a word takes at most on average, with the space before it."""

SEED = 1
"""Of the permutations: signatures are compared between runs."""

_WORD = re.compile(r"[^\W_]+")


def passage(text: str, start: int, end: int) -> tuple[str | None, str | None, str | None]:
    """``until``, ``since`` and ``signature`` of ``PassageRow`` for the quote ``text[start:end]``.

    The signature is a MinHash (Broder, 1997) of the pairs of words, of which the lowest eight bits are kept (Li and Koenig,
    "b-Bit Minwise Hashing", WWW 2010).
    """
    until = _words(text, end - COPIED * REACH, end)[-COPIED:]
    ahead = _words(text, start, start + AROUND * REACH)[:AROUND]
    around = _words(text, start - AROUND * REACH, start)[-AROUND:] + ahead
    return _hash(until), _hash(ahead[:COPIED]), _signature(around)


def passage_rows(texts: Mapping[str, str], claims: pd.DataFrame) -> list[dict[str, str | None]]:
    """A row of ``PassageRow`` for each of ``claims``; ``texts`` of their documents by doc_id."""
    rows: list[dict[str, str | None]] = []
    columns = ["claim_id", "doc_id", "char_start", "char_end"]
    for claim_id, doc_id, start, end in claims[columns].itertuples(index=False):
        until, since, signature = passage(texts[doc_id], start, end)
        rows.append({"claim_id": claim_id, "doc_id": doc_id, "until": until, "since": since, "signature": signature})
    return rows


def _words(text: str, start: int, end: int) -> list[str]:
    return _WORD.findall(text[max(start, 0) : end].casefold())


def _hash(words: list[str]) -> str | None:
    return blake2b(" ".join(words).encode(), digest_size=8).hexdigest() if len(words) == COPIED else None


def _signature(words: list[str]) -> str | None:
    if len(words) < AROUND:
        return None
    minhash = RMinHash(num_perm=BANDS * ROWS, seed=SEED)
    minhash.update([f"{one} {other}" for one, other in pairwise(words)])
    return bytes(value & 0xFF for value in minhash.digest()).hex()
