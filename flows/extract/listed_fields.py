"""Fields of study that stand as a list below the degree: "a degree in one of these subjects:" and an item for each."""

from __future__ import annotations

import re

from flows.extract.field_lists import Fields, ends_field, list_fields
from flows.extract.page import Page

ANNOUNCED = re.compile(
    r"\)?[^.:;]{0,30}? in (?:(?:one|any) (?:or more )?of )?(?:the |these |an? )?(?:\w+ ){0,2}?"
    r"(?:fields?|subjects?|disciplines?|areas?|majors?|specialities|specialties|streams?|branch(?:es)?|following)\b[^.:;]{0,20}:\s*",
    re.IGNORECASE,
)
"""Between a degree and the end of its block, where its fields are the items below."""
MOST_FIELDS = 20
LONGEST_ENTRY = 60
"""Code points of an item that is a field."""


def fields_below(page: Page, index: int, end: int) -> Fields:
    """The fields that the items below a block name, where a degree of the block (which ends at ``end``) announces them.

    They end with the first item that names no known field.
    """
    block = page.blocks[index]
    names: list[str] = []
    edge = end
    if ANNOUNCED.fullmatch(page.plain, end, block.end):
        for item in page.blocks[index + 1 : index + 1 + MOST_FIELDS]:
            if item.kind != "item" or item.lead != index or item.end - item.start > LONGEST_ENTRY:
                break
            listed = list_fields(page.plain, item.start, item.end)
            known = [name for name in listed.names if ends_field(name.split()[-1])]
            if not known or len(known) < len(listed.names):
                break
            names += [name for name in known if name not in names]
            edge = item.end
    return Fields(names, edge)
