"""What is known of an occupation where words name it."""

from __future__ import annotations

from typing import NamedTuple


class OccupationMention(NamedTuple):
    """An occupation named in ``words[start:end]``, with the seniority that the title states (``entry``, ``mid``, ``senior``).

    ``known``: the name comes from the tables. A bare head ("engineers"), which only refers to an occupation, is not known.
    """

    start: int
    end: int
    subject: str
    seniority: str | None
    known: bool
    plural: bool
