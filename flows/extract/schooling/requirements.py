"""What a document asks for, before it is claims: which requirements only announce another, and which are stated again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flows.extract.context.rows import Row
from flows.extract.context.scope import Scope
from flows.extract.mentions.alternatives import UMBRELLAS, Rung
from flows.extract.mentions.modality_force import Modality
from flows.extract.pages.page import Page, Span

ASKED = frozenset({"required", "typical"})
LEVELS = frozenset({"associate", "bachelor", "master", "doctorate"})
BARE = Rung("degree", [])
REACH = 800
"""Code points after a degree of some level that is asked for in which "a degree" means it."""
SCOPED = ("location", "industry", "seniority", "as_of", "attributed_to")


@dataclass(frozen=True, slots=True)
class Requirement:
    """What a sentence asks for, before its scope is known. Spans are of ``plain``.

    ``strength`` is that of ``Reading``, 0 for the bare name of a degree; ``shared`` is the id of alternatives; ``label`` is true
    where the degree is followed by a colon and what is said of it, ``refers`` where it is named by a word for one before.
    """

    rungs: tuple[Rung, ...]
    modality: Modality
    strength: int
    mention: Span
    territory: Span
    quote: Span
    shared: str | None
    label: bool = False
    refers: bool = False


MOST_BELOW = 30
"""Requirements below one that can say what it announces, at most."""


def without_announcements(page: Page, found: list[tuple[int, Requirement]]) -> list[tuple[int, Requirement]]:
    """Requirements, with the indexes of their blocks, without those that only announce what the text under them says.

    A heading or label that names no level ("Get a degree") yields to any degree under it, a label to its own degree ("Master's
    degree: those who want to rise should consider a master's").
    """
    return [
        (index, requirement)
        for at, (index, requirement) in enumerate(found)
        if not any(_announces(page, index, requirement, below, other) for below, other in found[at + 1 : at + 1 + MOST_BELOW])
    ]


def with_labels(found: list[tuple[int, Requirement]]) -> list[tuple[int, Requirement]]:
    """Requirements, with the indexes of their blocks, of which a label and the degree that it means are one: "Bachelor's degree:
    start with a degree in geology" asks for a bachelor's in geology, "PhD (optional): a PhD in law ..." for an optional one."""
    merged: list[tuple[int, Requirement]] = []
    for index, requirement in found:
        if merged and merged[-1][0] == index and (one := _one_with(merged[-1][1], requirement)):
            merged[-1] = (index, one)
        else:
            merged.append((index, requirement))
    return merged


def _one_with(label: Requirement, other: Requirement) -> Requirement | None:
    """The one requirement that a label and the next of its block make; None where they are two."""
    if not label.label or other.refers or other.modality == "not required" or len(label.rungs) != 1 or len(other.rungs) != 1:
        return None
    [named], [meant] = label.rungs, other.rungs
    outright = label.strength > 2
    if meant.degree == "degree" and named.degree in LEVELS and (meant.fields or outright):
        said = label if outright else other
    elif meant.degree == named.degree and outright:
        said = label
    else:
        return None
    fields = named.fields or meant.fields
    reaches = Span(label.quote.start, other.quote.end if fields != named.fields or not outright else label.quote.end)
    rungs = (Rung(named.degree, fields),)
    return replace(said, rungs=rungs, mention=label.mention, quote=reaches, label=False)


def _announces(page: Page, index: int, requirement: Requirement, below: int, other: Requirement) -> bool:
    heads = page.blocks[index].kind == "heading" and page.blocks[below].heading == index
    if heads and requirement.modality in ASKED and other.modality in ASKED and requirement.rungs == (BARE,) and other.strength:
        return True
    if other.refers and below == index + 1 and requirement.strength <= 2 and _same_degrees(requirement, other):
        return True  # "Bachelor's degree", and below it "The stated degree is preferred"
    if requirement.strength > 2 or other.strength < min(requirement.strength, 1):
        return False
    if requirement.rungs[0].degree in UMBRELLAS and set(requirement.rungs[0].fields) <= set(other.rungs[0].fields):
        return (
            heads or (requirement.label and below == index) or (below == index + 1 and _is_line(page, index, requirement.quote))
        )
    return requirement.label and below == index and _same_degrees(requirement, other)


def _is_line(page: Page, index: int, quote: Span) -> bool:
    """True for a quote that is all of a paragraph: a heading without its mark."""
    return (
        page.blocks[index].kind == "paragraph" and page.words(index).strip(" *_.:") == page.plain[quote.start : quote.end].strip()
    )


def _same_degrees(first: Requirement, second: Requirement) -> bool:
    return {rung.degree for rung in first.rungs} <= {rung.degree for rung in second.rungs}


def without_echoes(page: Page, scoped: list[tuple[int, Requirement, Scope]]) -> list[tuple[int, Requirement, Scope]]:
    """Requirements in the order of the text, with the indexes of their blocks and their scopes, without those of a bare degree
    that means the one of some level which is asked for right before, of the same occupation under the same heading."""
    levelled: dict[tuple[str | None, int], int] = {}
    kept = []
    for index, requirement, scope in scoped:
        section, start = (scope.subject, page.blocks[index].heading), requirement.mention.start
        if requirement.modality in ASKED and any(rung.degree in LEVELS for rung in requirement.rungs):
            levelled[section] = start
        bare = requirement.modality != "not required" and all(rung == BARE for rung in requirement.rungs)
        if not (bare and 0 < start - levelled.get(section, start) <= REACH):
            kept.append((index, requirement, scope))
    return kept


def once(ranked: list[tuple[int, Row]]) -> list[Row]:
    """Rows without those that state again what another row states: of each degree, subject and modality the best stays.

    That is the first that names fields, else the first. What is required in one place and typical in another are two claims only
    where each names its own fields, and so are a degree in one field and a degree in another. The bare name of a degree, or its
    place in a list of options (strength 0), counts only where nothing else is said of it, or no more than that none is needed
    while one in some field helps; else it lends its fields to what is said without any.
    """
    spoken: dict[tuple[str, str], set[str]] = {}
    for strength, row in ranked:
        if strength:
            spoken.setdefault((row["subject"], row["degree"]), set()).add(row["modality"])
    kept: dict[tuple[str, str, str], list[tuple[int, Row]]] = {}
    bare: list[tuple[int, Row]] = []
    for strength, row in ranked:
        said = spoken.get((row["subject"], row["degree"]), set())
        wished = row["modality"] == "optional" and "optional" in said
        wished = wished or (row["modality"] in ("preferred", "optional") and row["fields"] and said == {"not required"})
        if strength or not said or wished:
            alike = kept.setdefault(_kind(row), [])
            at = next((at for at, (_, each) in enumerate(alike) if _restates(each, row)), None)
            if at is None:
                alike.append((strength, row))
            elif row["fields"] and not alike[at][1]["fields"]:
                alike[at] = (strength, row)
        elif row["fields"]:
            bare.append((strength, row))
    for strength, row in bare:  # what is said elsewhere without a field is said of this one
        alike = kept.get(_kind(row), [])
        if len(alike) == 1 and not alike[0][1]["fields"] and _same_scope(alike[0][1], row):
            alike[0] = (strength, row)
    return [row for alike in kept.values() for _, row in alike]


def _kind(row: Row) -> tuple[str, str, str]:
    """What rows share of which one can state the other again: required and typical are one."""
    return row["subject"], row["degree"], "required" if row["modality"] == "typical" else row["modality"]


def _restates(first: Row, second: Row) -> bool:
    """True where the second says no more than the first; one of alternatives does, where the first is of some people only.

    What is required here and typical there says more only in other fields.
    """
    others = first["fields"] and second["fields"] and {*first["fields"]} != {*second["fields"]}
    if others and first["modality"] != second["modality"]:
        return False
    narrower = any(first[name] is not None and second[name] is None for name in SCOPED)
    return _same_scope(first, second) and _same_fields(first, second) and not (narrower and second["requirement"])


def _same_scope(first: Row, second: Row) -> bool:
    return all(first[name] is None or second[name] is None or first[name] == second[name] for name in SCOPED)


def _same_fields(first: Row, second: Row) -> bool:
    """True where one of two rows names no field, or both name one of the same, be it by its initials."""
    one, two = ({*row["fields"], *map(_initials, row["fields"])} for row in (first, second))
    return not first["fields"] or not second["fields"] or not one.isdisjoint(two)


def _initials(field: str) -> str:
    words = field.split()
    return "".join(word[0] for word in words) if len(words) > 1 else field
