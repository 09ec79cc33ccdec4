"""Figures of some by their rank: of those who are paid least or most, of a share of them, at a percentile."""

from __future__ import annotations

import re
from functools import lru_cache

from flows.extract.mentions.pay_terms import EARNS, PAY_NOUNS

RANKED = (
    r"(?:\w+[- ]){0,2}?(?:states?|cit(?:y|ies)|countr(?:y|ies)|counties|areas|places|regions|jobs?|careers?|roles|"
    r"occupations?|compan(?:y|ies)|employers?|industr(?:y|ies)|skills|firms?|practices?|banks?|hospitals?|schools?|"
    r"universit(?:y|ies)|colleges?)"
)
"""What a list ranks: "the bottom ten states" are no percentile."""

RANK = r"(?:top|bottom|middle|lowest|highest|upper|lower)(?:[- ](?:paid|earning))?"
"""What a share of the workers is called by what it is paid, before the share."""

PERCENTILE = re.compile(
    r"\b(?:(?P<low>lowest|lower|bottom)(?:[- ](?:paid|earning))?|"
    r"(?P<high>highest|upper|top|best)(?:[- ](?:paid|earning))?(?: top)?)\s(?:earners? |"
    r"paid )?(?P<share>\d{1,2}|ten|five|twenty|twenty-five|quarter|quartile|25|tenth|decile|fifth|quintile)(?:st|nd|rd|th)?\b\s?"
    r"(?:%|percentile|percent|per cent|(?<=quarter)|(?<=quartile)|(?<=tenth)|(?<=decile)|(?<=fifth)|(?<=quintile)|"
    rf"(?<=tenth )|(?<=decile )|(?<=fifth )|(?<=quintile )|(?={EARNS}\b))"
    rf"(?!\s?(?:{RANKED})\b)"
    r"|\b(?P<at>ten|10|tenth|quarter|fifth|decile)\s?(?:%|percent|per cent|)\s?(?:at|on) the (?:very )?"
    r"(?:(?P<of_low>bottom)|top)\b"
    r"|\b(?P<rank>\d{1,2})(?:st|nd|rd|th)[- ]percentile|(?<![\w-])p(?P<short>10|25|50|75|90)(?![\w-])",
    re.IGNORECASE,
)

PAID = re.compile(
    rf"\b(?:(?P<least>lowest|worst|least)|highest|best|top)(?:[- ]paid|[- ]earner)s?\b(?!\s?(?:{RANKED})\b)|"
    r"\bat the (?:very )?(?P<bottom>bottom|lower|low) (?:end )?of the (?:pay |salary |wage |earnings )?"
    r"(?:scale|range|spectrum|ladder)\b",
    re.IGNORECASE,
)

EXTREME_PAY = re.compile(
    r"(?<!earn the )(?<!earns the )(?<!earned the )(?<!make the )(?<!makes the )(?<!has the )(?<!have the )(?<!had the )"
    r"(?<!pay the )(?<!pays the )(?<!paid the )(?<!paying the )(?<!offer the )(?<!offers the )(?<!of the )"
    r"\b(?:(?P<least>minimum|lowest|least|(?<!average )(?<!mean )(?<!median )(?<!typical )starting)|maximum|highest)"
    r"(?: (?!average|median|mean|paid|paying)[\w’'-]+){0,2} "
    rf"(?:(?:{PAY_NOUNS}|stipends?)/)?"
    rf"(?:{PAY_NOUNS}|packages?|CTC|stipends?|(?:hourly |pay |wage )?rates?)"
    r"(?: (?!in\b|at\b|by\b|across\b|average|median|mean|averag\w+)[\w’'()-]+){0,8}(?: of| at)? \Z",
    re.IGNORECASE,
)
"""The words before a figure that is the least or the most that anybody is paid: "the highest package offered to engineers is"."""

RANK_LABEL = re.compile(
    r"(?:\A|[|,;/(])\W*(?:(?:and|while|but) )?(?:at )?(?:the )?(?P<rank>10|25|50|75|90)th\b(?:,? (?:it|that|pay)(?:['’]s|"
    r" is| was))?\W{0,4}\Z"
)
"""A rank that is all that labels a figure."""

SHARE_LABEL = re.compile(r"\W*(?P<rank>10|25|50|75|90) ?%(?:ile)?\s?[:–—-]\s?")
"""The share of the workers below a figure, as all that labels it: "90%: $80,000"."""
SHARES = {
    "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "quarter": 25, "quartile": 25, "tenth": 10, "decile": 10,
    "fifth": 20, "quintile": 20,
}  # fmt: skip

PAID_SHARE = re.compile(
    r"\b(?:(?P<nine>(?:nine|9) (?:in|out of) (?:every )?(?:ten|10)|(?:ninety|90)\s?(?:%|percent|per cent))|"
    r"(?P<tenth>(?:one|1)(?: [a-z-]+){0,4} (?:in|out of) (?:every )?(?:ten|10)|(?:a|"
    r"one) tenth|(?:ten|10)\s?(?:%|percent|per cent))|"
    r"(?P<half>half(?! an? )|(?:fifty|50)\s?(?:%|percent|per cent)))"
    rf"(?! of (?:the |all |all the )?{RANKED}\b)(?: (?:of )?(?!of\b)[^.;,:$£€₹]{{2,40}}?)? {EARNS}\b"
    r"[^.;:$£€₹]{0,60}\Z",
    re.IGNORECASE,
)
"""Before a figure that a tenth or half of the workers earn less or more than: a percentile."""

HALVED = re.compile(
    r"\b(?:and|while|with) (?:the )?(?:other |remaining )?half (?:of (?:them|those) )?(?:(?:was|were|is|are) )?"
    rf"(?:{EARNS} )?(?:more|less)\b(?! than\s?[$£€₹])|"
    rf"\bhalf (?:of [\w ]{{2,30}} )?{EARNS} (?:more|less)\b(?! than\s?[$£€₹])",
    re.IGNORECASE,
)
"""After a figure that is the median: "half earn more, half less"."""


@lru_cache(maxsize=1_000)  # headings and labels stand over many figures
def percentile_in(words: str) -> int | None:
    """The percentile that words name, or None: 10 for "the lowest tenth", 75 for "the 75th percentile"."""
    lower = words.lower()
    ranks = any(
        word in lower
        for word in ("percentile", "lowe", "upper", "bottom", "highest", "top", "best", "p1", "p2", "p5", "p7", "p9")
    )
    found = PERCENTILE.search(words) if ranks else None
    if not found:
        return None
    if found["rank"] or found["short"]:
        return int(found["rank"] or found["short"]) or None
    written = (found["share"] or found["at"]).lower()
    share = SHARES[written] if written in SHARES else int(written)
    if share == 0:
        return None  # "top 0%" is nobody
    if found["at"]:
        return share if found["of_low"] else 100 - share
    # "The highest, 90th percentile"; and who writes "top 90%" means the ninetieth percentile too.
    ranked = share >= 50 and (found[0].lower().endswith("percentile") or (found["high"] is not None and share >= 75))
    return share if found["low"] or ranked else 100 - share


def percentile_label(words: str, around: str) -> int | None:
    """The percentile that the words before a figure are, ``around`` which others are named in full: "90th:" after "10th
    percentile: $35,000"."""
    if share := SHARE_LABEL.fullmatch(words):
        return int(share["rank"])
    found = RANK_LABEL.search(words)
    return int(found["rank"]) if found and "ercentile" in around else None


def share_paid(words: str, *, more: bool) -> int | None:
    """The percentile of a figure right after ``words`` by which a tenth, half or nine tenths earn less than it, or ``more``."""
    lower = words.lower()
    shared = any(share in lower for share in ("ten", "10", "nine", "90", "half", "fifty", "50"))
    found = PAID_SHARE.search(words) if shared else None
    if found is None:
        return None
    share = 50 if found["half"] else 10 if found["tenth"] else 90
    return 100 - share if more else share


def percentile_statistic(percentile: int, span: bool) -> str:
    """What a percentile is called by the convention of annotation: the lowest fifth a minimum, the highest a maximum."""
    if span and 20 < percentile < 80:  # "25th – 75th percentile"
        return "range"
    if percentile == 50:
        return "median"
    return "minimum" if percentile <= 20 else "maximum" if percentile >= 80 else "typical"


def extreme_pay(words: str) -> str | None:
    """The statistic of the least or the most that is paid ("the lowest salary offered to welders is ..."); who starts is paid
    least."""
    told = any(end in words for end in ("est ", "east ", "imum ", "tarting "))
    found = EXTREME_PAY.search(words) if told else None
    return None if found is None else "minimum" if found["least"] else "maximum"


def extreme_paid(words: str) -> str | None:
    """The statistic of those who are paid least or most ("the lowest-paid welders earn less than ..."), where no share is
    told."""
    found = PAID.search(words) if "paid" in words or "earner" in words or "of the " in words else None
    return None if found is None else "minimum" if found["least"] or found["bottom"] else "maximum"
