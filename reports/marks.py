"""A document's text with its claims marked in place, overlapping ones included."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reports.data import Claim


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text under the same claims. Pieces follow one another without a gap.

    covering  ids of the claims that hold the whole run, the earliest first
    starting  ids of the claims that start with it
    ending    ids of the claims that end with it
    """

    text: str
    covering: tuple[str, ...]
    starting: tuple[str, ...]
    ending: tuple[str, ...]


def pieces(text: str, claims: Sequence[Claim], start: int, end: int) -> tuple[Piece, ...]:
    """``text[start:end]``, cut wherever a claim starts or ends.

    Offsets are those of ``text``. A claim that reaches over ``start`` or ``end`` is marked as far as it goes; it starts
    and ends only where it does so itself. Time is linear in the text, and in the claims and their overlaps.
    """
    here = [claim for claim in claims if claim.char_start < end and claim.char_end > start]
    here.sort(key=lambda claim: (claim.char_start, -claim.char_end, claim.claim_id))
    opened: defaultdict[int, list[str]] = defaultdict(list)
    closed: defaultdict[int, list[str]] = defaultdict(list)
    for claim in here:
        opened[max(claim.char_start, start)].append(claim.claim_id)
        closed[min(claim.char_end, end)].append(claim.claim_id)
    begins = {claim.claim_id for claim in here if claim.char_start >= start}
    finishes = {claim.claim_id for claim in here if claim.char_end <= end}
    cuts = sorted({start, end, *opened, *closed})
    covering: dict[str, None] = {}
    found = []
    for left, right in pairwise(cuts):
        for claim_id in closed.get(left, ()):
            covering.pop(claim_id, None)
        covering.update(dict.fromkeys(opened.get(left, ())))
        found.append(
            Piece(
                text=text[left:right],
                covering=tuple(covering),
                starting=tuple(c for c in opened.get(left, ()) if c in begins),
                ending=tuple(c for c in closed.get(right, ()) if c in finishes),
            )
        )
    return tuple(found)
