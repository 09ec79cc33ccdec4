"""What a source is, beside the others: how often it stands with the best-supported value, and how far it can be relied on.

Reliability comes from agreement alone, by truth discovery in turns: X. Yin, J. Han and P. S. Yu, "Truth Discovery with Multiple
Conflicting Information Providers on the Web" (TruthFinder, IEEE TKDE 2008), where a source is the mean of what it says; and
J. Pasternack and D. Roth, "Knowing What to Believe (when you already know something)" (COLING 2010), whose weighing of a value
among those that exclude it is followed. Unlike there, a source is judged by the *other* voices only, copies are one voice before
anything is weighed, and four topics of one half are added, so that few topics move little.

Known weaknesses: agreement is not truth, and where most are wrong together (X. L. Dong, L. Berti-Equille and D. Srivastava,
"Integrating Conflicting Data: The Role of Source Dependence", VLDB 2009) the one who is right is taken for the worst; copies that
are not found count as voices; one number stands for all kinds, though who is good on pay may be poor on schooling; the rows of
one table are many topics, but one piece of work; who speaks where nobody else does stays at one half.
"""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series


class SourceRow(pa.DataFrameModel):
    """One row per source: what it says, and how often it stands with the best-supported value.

    Of the topics that are decided it stands with the best-supported value, against it, or beside it: with neither that value nor
    one that contradicts it. Its own voice is among those that support a value.
    """

    source: Series[str] = pa.Field(unique=True, description="Who publishes it")
    documents: Series[int] = pa.Field(ge=1, description="Documents that speak now")
    claims: Series[int] = pa.Field(ge=0, description="Claims in them")
    topics: Series[int] = pa.Field(ge=0, description="Topics that it answers, without those of whole lists")
    decided: Series[int] = pa.Field(ge=0, description="Those of them that have a best-supported value")
    stands_with: Series[int] = pa.Field(ge=0, description="Those of these on which it stands with that value")
    stands_against: Series[int] = pa.Field(ge=0, description="Those of these on which it contradicts that value")
    reliability: Series[float] = pa.Field(
        ge=0, le=1, description="How far it can be relied on, from agreement with other voices over all topics; 0.5 is unknown"
    )
    answers_to: Series[object] = pa.Field(description="Names that it goes by where others name it as their origin, in one form")

    class Config:
        """Rows are checked whole, and nothing is coerced."""

        strict = True
