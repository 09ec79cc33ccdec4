"""Lines that tell of one person, or of one made up to stand for many: nobody is asked for what they have."""

from __future__ import annotations

import re

from flows.extract.pages.page import Page

_WHO = r"personas?\b|demographics\b|current (?:role|position|job|title|employer) ?:"
PERSONA = re.compile(rf"\W*(?:(?:user|target|buyer|key) )?(?:{_WHO})", re.IGNORECASE)
"""A heading of what is told of somebody, or a line of it: "Current role: Baker" over "Experience: 3 years"."""
NEAR = 6
"""Lines before and after one in which that is looked for."""


def is_of_persona(page: Page, index: int) -> bool:
    """True for a block below a heading of a persona, or one among lines that tell who somebody is."""
    near = range(max(0, index - NEAR), min(len(page.blocks), index + NEAR + 1))
    lines = (at for at in near if page.blocks[at].heading == page.blocks[index].heading)
    return any(page.once("persona", at, lambda words: PERSONA.match(words) is not None) for at in (*page.headings(index), *lines))
