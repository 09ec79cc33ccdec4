"""Words without which a pattern finds nothing: all of them are looked for in one scan of a document.

A pattern of many alternatives is tried at every character, and most sentences hold none of its words. Whether one stands in a
part of a sentence costs a look into a list.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

import ahocorasick_rs

from flows.extract.mentions.employer_lexicon import stems_of_many, stems_of_one
from flows.extract.mentions.pay_terms import BEGINNINGS

STEMS = {
    "answers": "against|as opposed|compared|espective|versus|vs",
    "averages": "average|mean|median|typical",
    "before": "before",
    "bodies": "according to|agency|as per|based on|bureau|department|job board|organi|platform|portal|report|site|study|survey",
    "bounds": (
        "above|as little|as much|at least|begin|below|beyond|bottom|cap|ceiling|clear|cross|end|exceed|excess|floor|from|go|high|"
        "low|max|min|most|north|out|over|pass|past|peak|progress|reach|rise to|start|surpass|than|under|up to|upto|upward|well in"
    ),
    "nations with dollars": "australian|canadian|new zealand",
    "least and most": "lowest and|min and|min. and|minimum and",
    "cities": "cit|hub|metro|town",
    "dated figures": (
        "as of|data collected|data for|data from|data is from|figures are|figures for|"
        "figures from|following figures|research date"
    ),
    "data sets": "data|postings|listings|vacancies|ads|survey",
    "deductions": "deducti|insurance|levy|medicare|security|superannuation|tax",
    "earning": (
        "average|bring|brought|clear|command|cross|draw|drew|earn|expect|get|got|made|make|making|paid|pocket|pull|rake|raking|"
        "receiv|start|take home|takes home|taking|take in|takes in|took"
    ),
    "everybody": (
        "american|australian|briton|canadian|careers|economy|employees|everybody|everyone|"
        "famil|household|industries|jobs|nationwide|"
        "occupations|person|poverty|professions|residents|roles|trades|vocations|wage|worker|workforce"
    ),
    "extras": "bonus|commission|equity|overtime|stock|tips",
    "hiring": "appoint|hire|hiring|looking for|need|opening for|recruit|require|search|seek|advertising for|want",
    "industries": "employed|industr|sector|work",
    "pay": (
        "are on|averag|be on|bring|command|compensation|contract|ctc|draw|drew|earn|expect| home|income|is on|job|lpa|made|make|"
        "making|offer|onto|opening|ote|was on|were on|annual base|base comp|hiring range|mean base|median base|typical base|"
        "gross|net|package|paid|pay|per annum|pocket|position|rate|receive|remuneration|role|salar|start|stipend|take|"
        "total comp|vacanc|wage"
    ),
    "payers": "'s | advertis|at | give| increased| offer| pai| pay| raised| starts",
    "no wage": (
        "applicant|back|bond|candidate|climb|declin|drop|fall|fell|forgiv|gain|gone|grew|grow|if |imagine |increas|jump|learner|"
        "leaver|lose|lost|off|out|paid |paying|participant|reimburs|repa|rise|rose|"
        "say |soar|student|surg|trainee|went|whether |you"
    ),
    "nations": "countrywide|country wide|nation|the country",
    "other money": (
        "additional|allowance|bonus|budget|bursar|charge|commission|cost|debt|difference|differential|extra|fee|gap|grant|hazard|"
        "holiday|insurance|loan|on call|polic|premium|price|scholarship|severance|shortfall|sick|standby|stipend|tuition"
    ),
    "paying": " averag| bring| employ| hir| offer| pa| start",
    "periods": (
        "a month|a year|an hour|annual|daily|each hour|hour rate|each month|each week|every hour|every month|"
        "hourly|lpa|monthly|day rate|per annum|per day|"
        "per hour|per month|per year| week|weekly|yearly"
    ),
    "percentiles": "best|bottom|highest|lowe|p1|p2|p5|p7|p9|percentile|top|upper",
    "permits": "blue card|cut off|cutoff|green card|permit|requirement|residen|sponsor|threshold|visa",
    "posts": "career|job|opportunit|position|post|role",
    "professional bodies": "academy|association|board|brotherhood|college|council|federation|guild|institut|society|union",
    "section figures": (
        "figure|numbers|salaries|wages|averages|medians|means|amounts|values|rates|data|estimates|ranges|earnings|"
        "for this|for the"
    ),
    "sectors": (
        "agencies|airlines|banking|banks|carriers|centers|centres|charities|clinics|colleges|companies|construction|"
        "consultanc|contractors|distribut|extraction|facilities|financ|firms|government|hospital|houses|"
        "industry|insurance|laborator|manufactur|mining|nonprofits|practices|providers|publish|retail|schools|"
        "sector|services|suppliers|transportation|universities|utilit|warehousing|wholesalers"
    ),
    "sold": "booking|deals|revenue|sales",
    "sources of figures": (
        "according|average|based|by|collected|compiled|courtesy|drawn|from|gathered|mean|median|obtained|pulled|self reported|"
        "sourced|taken|via"
    ),
    "several occupations": "careers|fields|gigs|jobs|occupations|positions|professions|roles|trades",
    "states": "state",
    "taken from": "adapted|collected|compiled|drawn|gathered|obtained|pulled|retrieved|sourced|taken",
    "years ago": "last year|previous year|year ago|year before|year earlier|years ago|years before|years earlier",
    "total or base": "all in|bas|bonus|commission|equity|ote|overtime|stock|tc|tips|total",
}
"""By what it is a cue of: stems, in lower case, of which one is in whatever the patterns find that are asked for by it."""


@cache
def stems() -> Mapping[str, Sequence[str]]:
    """By what they are cues of: ``STEMS``, and those of what employers are called."""
    return {cue: words.split("|") for cue, words in STEMS.items()} | {
        "companies": (*stems_of_one(), *stems_of_many(), "employers", "industry", "sector", "corporate", "freelance"),
        "kinds of employer": stems_of_one(),
        "kinds of pay": tuple(
            f"{kind}{yearly} {pay}" for kind in ("base", "basic", "total") for yearly in ("", " annual") for pay in BEGINNINGS
        ),
        "sorts of employers": (*stems_of_one(), "federal"),
        "named employers": ("sector", *stems_of_many(only=("named",))),
    }


@cache
def _automaton() -> tuple[ahocorasick_rs.AhoCorasick, tuple[tuple[str, ...], ...]]:
    """What finds all stems, and by the number of each of them what it is a cue of."""
    cues: dict[str, list[str]] = {}
    for cue, words in stems().items():
        for stem in words:
            cues.setdefault(stem, []).append(cue)
    automaton = ahocorasick_rs.AhoCorasick(list(cues), implementation=ahocorasick_rs.Implementation.DFA)
    return automaton, tuple(map(tuple, cues.values()))


def find_cues(folded: str) -> Mapping[str, list[int]]:
    """By what they are cues of: where stems end (their last letters) in a text as ``fold`` gives it, in order."""
    automaton, cues = _automaton()
    found: dict[str, list[int]] = {cue: [] for cue in stems()}
    for number, _, end in automaton.find_matches_as_indexes(folded, overlapping=True):
        for cue in cues[number]:
            found[cue].append(end - 1)
    return found
