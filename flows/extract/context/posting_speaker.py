"""Who speaks of itself in the section of a job as the one that offers it: "At Acme, base pay is", "Acme's benefits"."""

from __future__ import annotations

import re

from flows.extract.context.advertiser import AT_US, JOINED, NAMED_SEEKER, OFFERING, names_in
from flows.extract.context.posting import job_headed, section_end
from flows.extract.mentions.hiring import JOB
from flows.extract.pages.page import Page

OF_THIS = re.compile(rf"\b(?:this|the|our) {JOB}\b", re.IGNORECASE)
"""Words of a section for the job that it offers."""


def speaker_of(page: Page, index: int) -> str | None:
    """The one that speaks of itself in the section of a block as who offers its job; None for none, and for several."""
    heading = job_headed(page, index)
    return page.known(_find, heading) if heading >= 0 else None


def _find(page: Page, heading: int) -> str | None:
    start, end = page.blocks[heading].end, section_end(page, heading)
    if not OF_THIS.search(page.plain, start, end):
        return None
    names = names_in(page, (AT_US, NAMED_SEEKER, OFFERING, JOINED), start, end)
    (name, most), *others = names.most_common(2) or [("", 0)]
    return name if most and (not others or most > others[0][1]) else None
