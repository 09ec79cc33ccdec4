"""Who speaks of itself in the section of a job as the one that offers it: "At Acme, base pay is", "Acme's benefits"."""

from __future__ import annotations

import re
from collections import Counter

from flows.extract.advertiser import names_employer
from flows.extract.hiring import SEEKING
from flows.extract.organisation import NAME
from flows.extract.page import Page
from flows.extract.posting import job_headed, section_end

OF_THIS = re.compile(r"\b(?:this|the|our) (?:role|position|job|opening|opportunity|vacancy|post)\b", re.IGNORECASE)
"""Words of a section for the job that it offers."""
SPEAKS = (
    re.compile(rf"\bAt (?P<name>{NAME}), (?:we|our|you|your|the|base|pay|total|compensation|salar\w+)\b"),
    re.compile(
        rf"(?P<name>{NAME}) (?:is|are) (?:(?:an?|also|currently|now|proud|proudly|to|be) ){{0,4}}"
        rf"(?:equal[- ](?:opportunit(?:y|ies)|employment)|committed|dedicated to|{SEEKING})\b"
    ),
    re.compile(
        rf"(?P<name>{NAME})(?<=['’]s) (?:[\w-]+ ){{0,3}}?(?:benefits?|equity|bonus|stock|pension|employees?|compensation|rewards|"
        r"incentives?|culture|mission|team)\b"
    ),
    re.compile(
        rf"(?P<name>{NAME}) (?:employees|team members|associates|staff|colleagues|offers|provides) (?:are|also|have|receive|"
        r"enjoy|can|may|get|you|an?|its|competitive|generous|comprehensive)\b"
    ),
    re.compile(rf"\b[Jj]oin(?:ing)? (?P<name>{NAME})(?=[,.!?]| (?:as|and|to|for|today|in)\b)"),
)
"""How who offers a job speaks of itself."""


def speaker_of(page: Page, index: int) -> str | None:
    """The one that speaks of itself in the section of a block as who offers its job; None for none, and for several."""
    heading = job_headed(page, index)
    return page.kept("speaker", (heading,), lambda: _find(page, heading)) if heading >= 0 else None


def _find(page: Page, heading: int) -> str | None:
    start, end = page.blocks[heading].end, section_end(page, heading)
    if not OF_THIS.search(page.plain, start, end):
        return None
    names: Counter[str] = Counter()
    for pattern in SPEAKS:
        for found in pattern.finditer(page.plain, start, end):
            name = found["name"].removesuffix("'s").removesuffix("’s")
            if names_employer(name.removeprefix("The ")):
                names[name] += 1
    (name, most), *others = names.most_common(2) or [("", 0)]
    return name if most and (not others or most > others[0][1]) else None
