"""Numbers, verdicts and lists in words. Everything is plain text: the templates escape it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from schemas.currencies import SIGNS

PERCENT = "\u00a0%"
"""A percent sign on the line of its number (ISO 80000-1)."""

ISOLATING, POP_ISOLATE = "\u2066\u2067\u2068", "\u2069"
EMBEDDING, POP_EMBEDDING = "\u202a\u202b\u202d\u202e", "\u202c"
CONTROLS = re.compile(f"[{ISOLATING}{POP_ISOLATE}{EMBEDDING}]")


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a verdict is shown: never by colour alone. ``style`` names its CSS class, ``sign`` is its mark."""

    name: str
    style: str
    sign: str
    label: str
    plural: str
    meaning: str


VERDICTS = {
    verdict.name: verdict
    for verdict in (
        Verdict(
            name="contradiction",
            style="contradiction",
            sign="≠",
            label="Contradiction",
            plural="Contradictions",
            meaning="Sources say what can’t both be true, in the same scope.",
        ),
        Verdict(
            name="agreement",
            style="agreement",
            sign="=",
            label="Agreement",
            plural="Agreements",
            meaning="Sources say the same, and none contradicts them.",
        ),
        Verdict(
            name="compatible",
            style="compatible",
            sign="≈",
            label="Compatible",
            plural="Compatible",
            meaning="Sources say different things that can all be true.",
        ),
        Verdict(
            name="single source",
            style="single",
            sign="○",
            label="Single source",
            plural="Single-source answers",
            meaning="One source alone answers, so nothing confirms it.",
        ),
    )
}
"""Verdicts, the one that weighs most first."""

POSSIBLE = Verdict(
    name="possible contradiction",
    style="contradiction possible",
    sign="≠",
    label="Possible contradiction",
    plural="Possible contradictions",
    meaning="Sources may say what can’t both be true: one of them leaves a part of the scope unstated.",
)

BADGES = {
    "contradiction": VERDICTS["contradiction"],
    POSSIBLE.name: POSSIBLE,
    **{name: verdict for name, verdict in VERDICTS.items() if name != "contradiction"},
}
"""What a topic's badge shows, the one that weighs most first."""

RELATIONS = {
    "contradict": ("contradiction", "contradicts"),
    "agree": ("agreement", "agrees"),
    "compatible": ("compatible", "is compatible"),
    "incomparable": ("single", "is not comparable"),
}
"""Relation of two claims: the CSS class and the verb."""


def number(value: float) -> str:
    """A number as people read it: thousands separated, no trailing zeros, a true minus sign."""
    digits = f"{abs(value):,.2f}".rstrip("0").rstrip(".") or "0"
    return f"−{digits}" if value < 0 else digits


def counted(count: int, singular: str, plural: str | None = None) -> str:
    """A count with its noun: ``1 claim``, ``20,000 claims``."""
    return f"{count:,} {singular if count == 1 else plural or singular + 's'}"


def percent(share: float) -> str:
    """A share of 1 as a percentage: 0.254 is ``25 %``, and what is not nothing is not ``0 %``."""
    rounded = round(share * 100)
    return f"under 1{PERCENT}" if rounded == 0 and share > 0 else f"{rounded:,}{PERCENT}"


def quantity(value: float, unit: str) -> str:
    """A number with its unit: ``$95,000``, ``CHF 95,000``, ``12.5 %``, ``3 years``."""
    if unit == "percent":
        return f"{number(value)}{PERCENT}"
    if unit in SIGNS:
        return f"{'−' if value < 0 else ''}{SIGNS[unit]}{number(abs(value))}"
    return f"{unit} {number(value)}" if unit.isupper() else f"{number(value)} {unit}".rstrip()


def brief(value: float, unit: str) -> str:
    """A quantity as an axis writes it: ``$120k``, ``₹1.5m``; a unit that is a word stands beside the axis."""
    if unit.islower() and unit != "percent":
        return number(value)
    for size, letter in ((1e9, "bn"), (1e6, "m"), (1e3, "k")):
        if abs(value) >= size and unit != "percent":
            return f"{quantity(value / size, unit)}{letter}"
    return quantity(value, unit)


def listing(names: Sequence[str], limit: int = 4) -> str:
    """Names as a sentence holds them: ``a, b and c``, ``a, b and 7 more``."""
    if len(names) > limit:
        return f"{', '.join(names[: limit - 1])} and {len(names) - limit + 1:,} more"
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def sentence(text: str) -> str:
    """Text that starts with a capital letter."""
    return text[:1].upper() + text[1:]


def linkable(url: str | None) -> str | None:
    """A url that a page may link to: absolute, http or https, without white space or control characters; else None."""
    if url is None or not url.lower().startswith(("http://", "https://")):
        return None
    return url if url.isprintable() and not any(c.isspace() for c in url) else None


def closed(text: str) -> str:
    """Text whose bidirectional controls end within it (UAX #9), so that it can't reorder what stands around it.

    An element that isolates is undone by a stray U+2069 and kept open by a stray U+2066: the one is replaced, the other closed.
    """
    if text.isascii() or not CONTROLS.search(text):
        return text
    opened: list[str] = []
    isolates = 0
    found = []
    for character in text:
        shown = character
        if character in ISOLATING:
            opened.append(POP_ISOLATE)
            isolates += 1
        elif character in EMBEDDING:
            opened.append(POP_EMBEDDING)
        elif character == POP_EMBEDDING and opened and opened[-1] == POP_EMBEDDING:
            opened.pop()
        elif character == POP_ISOLATE and isolates:
            isolates -= 1
            while opened.pop() != POP_ISOLATE:
                continue
        elif character == POP_ISOLATE:
            shown = "\ufffd"
        found.append(shown)
    return "".join(found + opened[::-1])
