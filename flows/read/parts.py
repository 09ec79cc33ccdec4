"""What stands below what where the levels of headings do not say it: a title of the second level, parts set like titles."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import groupby

from schemas.document import IMPLIED_HEADING, Block

LEAST_HEADINGS = 4
"""Headings side by side, at least, of which some can be parts of others: two titles with a part each."""
_EDGES = re.compile(r"^\W+|\W+$")


def raise_levels(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """``blocks``, with the levels of marked headings counted from 1 where the one that opens the text is the only one of the
    highest level: a title is a title, whether its writer calls it the first level or the second. A heading alone may be cut from
    a longer text, and stays."""
    levels = [block.level for block in blocks if block.kind == "heading" and block.level < IMPLIED_HEADING]
    top = min(levels, default=1)
    if top == 1 or len(levels) < 2 or levels[0] != top or levels.count(top) > 1:
        return tuple(blocks)
    return tuple(
        block._replace(level=block.level - top + 1) if block.kind == "heading" and block.level < IMPLIED_HEADING else block
        for block in blocks
    )


def nest_parts(blocks: Sequence[Block], words: Callable[[int], str]) -> tuple[Block, ...]:
    """``blocks``, with headings that come again below several others of their level as headings below those.

    ``words`` gives the text of a block. A writer who sets titles and the parts under them alike, as bold lines, means the parts
    to belong to the title above.
    """
    over = {part: title for alike in _side_by_side(blocks) for part, title in _parts(alike, words).items()}
    parents = {block.heading for block in blocks if block.kind == "heading"}
    return tuple(
        block._replace(heading=over[index], level=block.level + 1) if index in over and index not in parents else block
        for index, block in enumerate(blocks)
    )


def _side_by_side(blocks: Sequence[Block]) -> list[list[int]]:
    """The headings, but for those of records, that are of one level below the same heading; in order."""
    alike: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for index, block in enumerate(blocks):
        if block.kind == "heading" and block.level <= IMPLIED_HEADING:
            alike[block.heading, block.level].append(index)
    return [each for each in alike.values() if len(each) >= LEAST_HEADINGS]


def _parts(alike: Sequence[int], words: Callable[[int], str]) -> dict[int, int]:
    """By each heading that is a part of another one, that one."""
    names = {index: _EDGES.sub("", words(index)).casefold() for index in alike}
    times = Counter(names.values())
    again = [index for index in alike if times[names[index]] > 1]
    marked = bool(again) and all(words(index).rstrip().endswith(":") for index in again)
    over: dict[int, int] = {}
    title = -1
    for index in alike:
        if times[names[index]] == 1 and not (marked and words(index).rstrip().endswith(":")):
            title = index
        elif title >= 0:
            over[index] = title
    below = [[names[part] for part, _ in parts] for _, parts in groupby(over.items(), key=lambda pair: pair[1])]
    once_each = all(len(set(each)) == len(each) for each in below)
    shared = Counter(name for each in below for name in each)
    return over if len(below) > 1 and once_each and max(shared.values()) > 1 else {}
