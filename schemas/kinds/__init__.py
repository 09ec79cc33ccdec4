"""The kinds of claim, in the order in which reports show them. Adding a kind adds one line here."""

from __future__ import annotations

from schemas.kinds.certification import CERTIFICATION
from schemas.kinds.education import EDUCATION
from schemas.kinds.employer import EMPLOYER
from schemas.kinds.experience import EXPERIENCE
from schemas.kinds.framework import FRAMEWORK
from schemas.kinds.industry import INDUSTRY
from schemas.kinds.kind import Kind
from schemas.kinds.language import LANGUAGE
from schemas.kinds.outlook import OUTLOOK
from schemas.kinds.related_role import RELATED_ROLE
from schemas.kinds.salary import SALARY
from schemas.kinds.skill import SKILL
from schemas.kinds.work_arrangement import WORK_ARRANGEMENT

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        SALARY,
        EDUCATION,
        LANGUAGE,
        OUTLOOK,
        FRAMEWORK,
        CERTIFICATION,
        EXPERIENCE,
        SKILL,
        INDUSTRY,
        EMPLOYER,
        WORK_ARRANGEMENT,
        RELATED_ROLE,
    )
}
