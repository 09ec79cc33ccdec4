"""The kind of employer that stands before an occupation and is no part of its name: "private hospital nurse"."""

from __future__ import annotations

import re
from functools import cache

from flows.extract.mentions.employer_lexicon import one, one_said
from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.occupation_spelling import canonical, key, singular

_SORT = (
    r"(?:private|public|government|state|federal|municipal|military|independent|luxury|major|large|small|mid-?size[d]?|big|"
    r"regional(?! [\w ]{2,30}(?:manager|director|supervisor)))"
)
"""What says of which sort an employer is; a regional manager of stores is no manager of a regional store."""
SERVICE = re.compile(r"(?:federal|(?P<any>general)) ", re.IGNORECASE)
"""Before an occupation: the service that employs those who have it, or that it is of no specialty."""

FEDERAL = re.compile(r"\b(federal) \Z", re.IGNORECASE)
LONGEST = 40
"""Code points of such an employer, at most."""


@cache
def of_sort() -> re.Pattern[str]:
    """An employer of a sort, as it stands before those who work there: "regional airline"."""
    return re.compile(rf"\b(?P<sort>{_SORT}) (?P<kind>(?:law |trading )?(?:{one()}))(?= )", re.IGNORECASE)


def employer_before(words: str, start: int) -> str | None:
    """The employer of a sort, or the service, right before an occupation that starts at ``start``, whose name may begin with the
    kind: that of "private hospital pharmacists"."""
    low = max(0, start - LONGEST)
    for found in of_sort().finditer(words, low, min(len(words), start + LONGEST)):
        if start in (found.start("kind"), found.end() + 1):
            return found[0]
    service = FEDERAL.search(words, low, start)
    return service[1] if service else None


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(rf"{_SORT} (?:dept\.?|{one_said()})", re.IGNORECASE)


def is_of_sort(words: str) -> bool:
    """True for an employer of a sort and no more: "Small Dept"."""
    return _bracketed().fullmatch(words) is not None


def name_starts(title: str) -> int:
    """Where the name of the occupation in a title starts, behind an employer of a sort, the service or "general"."""
    opening = of_sort().match(title) or SERVICE.match(title)
    if opening is None or _is_known(title):
        return 0
    groups = opening.groupdict()
    if groups.get("kind") and _is_known(title[opening.start("kind") :]):
        return opening.start("kind")
    rest = title[opening.end() :].lstrip()
    if groups.get("any") and " " not in rest:
        return 0  # "general nurse"
    return len(title) - len(rest) if _is_known(rest) or (" " in rest and not groups.get("any") and _is_headed(rest)) else 0


def _written(title: str) -> str:
    return singular(canonical(title, lexicon().spellings))


def _is_known(title: str) -> bool:
    return key(_written(title)) in lexicon().subjects


def _is_headed(title: str) -> bool:
    return _written(title).rpartition(" ")[2] in lexicon().heads
