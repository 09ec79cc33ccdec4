"""What an editor decides beside the documents: contradictions that are none, sources that are one, names of occupations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

DECISIONS = ("dismiss", "merge", "alias")


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: ``dismiss`` names claims, ``merge`` sources (the first is what they go by), ``alias`` an alias and its
    subject. It names what stood before the editor, so that nothing that is said later is decided in advance."""

    decision: str
    names: tuple[str, ...]
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Decisions:
    """All decisions, by sort, each sort in the order in which they are made."""

    made: tuple[Decision, ...] = ()

    def of(self, decision: str) -> Iterator[Decision]:
        """Those of one sort."""
        return (each for each in self.made if each.decision == decision)

    def numbered(self) -> Iterator[tuple[int, Decision]]:
        """All of them, each with its place among those of its sort, from 1."""
        return ((number, each) for sort in DECISIONS for number, each in enumerate(self.of(sort), 1))

    @property
    def aliases(self) -> tuple[tuple[str, str], ...]:
        """Pairs of an alias and the occupation that it stands for."""
        return tuple((each.names[0], each.names[1]) for each in self.of("alias"))


class DecisionRow(pa.DataFrameModel):
    """One row per decision of the editor, with what it brought about in the last run."""

    number: Series[int] = pa.Field(ge=1, description="Its place among the decisions of its sort, as decisions.toml has them")
    decision: Series[str] = pa.Field(isin=DECISIONS, description="dismiss, merge or alias")
    names: Series[object] = pa.Field(
        description="What it names: the claims that do not contradict each other; the sources that are one, by the name of the "
        "first; an alias and its occupation"
    )
    reason: Series[str] = pa.Field(nullable=True, description="Why, in the editor's words")
    effect: Series[pd.Int64Dtype] = pa.Field(
        nullable=True,
        description="Contradictions that it dismisses, documents whose source it renames, or documents that use the alias",
    )
    missing: Series[object] = pa.Field(description="Names that match nothing, or nothing any more")

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True
        unique = ("decision", "number")
