"""``certification``: a certificate, licence or registration that an occupation asks for."""

from __future__ import annotations

import pandera.pandas as pa
from pandera.typing import Series

from schemas.claims import ClaimRow
from schemas.kinds.education import MODALITIES
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Item


class CertificationRow(ClaimRow):
    """One row per claim that a certificate is asked for."""

    name: Series[str] = pa.Field(
        str_length={"min_value": 1}, description="Canonical name of the certificate or licence: CPA, CISSP, driver's licence, ..."
    )
    polarity: Series[str] = pa.Field(isin=("+",), description="Always +: that none is needed is the modality not required")
    modality: Series[str] = pa.Field(
        nullable=True,
        isin=MODALITIES,
        description="required, typical, preferred, optional or not required; NULL where the text only names it",
    )


CERTIFICATION = Kind(
    name="certification",
    title="Certificates and licences",
    question="Which certificates and licences does {subject} need",
    rows=CertificationRow,
    shape=Item(item="name", polarity="polarity", modality="modality", question="Does {subject} need this certificate: {item}"),
)
