"""A claim as the pages show it: its value, its scope in words, its origin and date, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass

from reports import addresses
from reports.data import Claim, Detail, Document, Figure, Naming, Rung, Saying
from schemas.claims import SETS_APART


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One claim in a table or card. Addresses are relative to the site's root; ``dated`` is a year or a date, in words."""

    claim_id: str
    value: str
    quote: str
    source: str
    source_address: str
    document: str
    document_address: str
    scope: tuple[str, ...]
    origin: str | None
    dated: str


def claim_line(claim: Claim, detail: Detail | None, document: Document) -> ClaimLine:
    """The claim, ready to show."""
    return ClaimLine(
        claim_id=claim.claim_id,
        value=claim.value,
        quote=claim.quote,
        source=claim.source,
        source_address=addresses.source(claim.source),
        document=document.name,
        document_address=addresses.claim(claim.doc_id, claim.claim_id, claim.char_start),
        scope=scope(claim, detail),
        origin=claim.attributed_to,
        dated=dated(claim, document.published),
    )


def dated(claim: Claim, published: str | None) -> str:
    """The year that the text ties to the claim; else when its document was published, marked as that."""
    if claim.as_of is not None:
        return str(claim.as_of)
    return f"published {published}" if published else ""


def scope(claim: Claim, detail: Detail | None) -> tuple[str, ...]:
    """The parts of a claim's scope that it states, in words."""
    region = claim.region if (claim.region or "").casefold() not in (claim.location or "").casefold() else None
    stated = (claim.location, region, claim.industry, claim.seniority and f"{claim.seniority} level", graded(claim))
    return (*(part for part in stated if part), *aspects(detail))


def graded(claim: Claim) -> str | None:
    """What its grade says beyond its seniority; words of the document are quoted, and said to set the claim apart."""
    if claim.grade is None or claim.grade == claim.seniority:
        return None
    return f"set apart: {claim.grade}" if claim.grade.startswith(SETS_APART) else claim.grade


def aspects(detail: Detail | None) -> tuple[str, ...]:
    """What a claim's shape adds to its scope, in words. Written once per shape."""
    parts: tuple[object, ...] = ()
    match detail:
        case Figure():
            window = f"{detail.from_year or '…'}–{detail.to_year or '…'}" if detail.from_year or detail.to_year else None
            parts = (
                None if detail.statistic in (None, "typical") else detail.statistic,
                detail.percentile and f"percentile {detail.percentile}",
                detail.component,
                detail.measure,
                window,
                detail.listed_as and f"listed as {detail.listed_as}",
            )
        case Rung():
            parts = (detail.modality, ", ".join(detail.qualifiers) or None)
        case Naming():
            parts = (detail.modality, "denied" if detail.polarity == "-" else None, "open list" if detail.open_list else None)
        case Saying():
            parts = (detail.about and f"about {detail.about}",)
    return tuple(str(part) for part in parts if part)
