"""The words in which anybody's pay is told: whatever else stands beside a figure says something more of it."""

from __future__ import annotations

import re
from functools import lru_cache

from flows.extract.context.scope import Scope

OPENS = frozenset({
    *("in", "at", "for", "with", "within", "among", "who", "whose", "under", "outside", "after", "without"),
    *("working", "work", "employed", "specializing", "specialising", "holding"),
})  # fmt: skip
"""Words that open a phrase which can say of whom something is."""

CLOSES = frozenset({
    *("is", "are", "was", "were", "can", "could", "may", "might", "will", "would", "earn", "earns", "earned", "make", "makes"),
    *("made", "pay", "pays", "paid", "averages", "averaged", "has", "have", "had", "receive", "received", "get", "gets"),
})  # fmt: skip
"""Words that such a phrase ends before."""

_TELL = (
    r"an?|the|of|and|or|to|by|from|on|per|into|as|up|down|out|about|around|over|above|"
    r"below|between|than|not|so|such|while|whereas|"
    r"is|are|was|were|been?|being|has|have|had|do|does|did|can|could|may|might|will|would|should|turn|"
    r"that|this|these|those|which|its?|they|them|their|you|your|he|she|his|her|we|our|ones?|same|given|"
    r"all|each|every|any|most|both|some|various|several|majority|rest|others?|half|one|two|three|four|five|six|ten|th|st|nd|rd",
    r"also|just|only|even|approximately|roughly|nearly|almost|somewhere|anywhere|now|today|currently|typical(?:ly)?|usually|"
    r"generally|often|commonly|normally|slightly|respectively|little|much|more|less|least|recent|latest|permanent",
    r"salar(?:y|ies)|pay\w*|paid|earn\w*|mak(?:e|es|ing)|made|wages?|compensat\w+|"
    r"remunerat\w+|incomes?|tak(?:e|es|ing)|took|home|"
    r"bring\w*|brought|receiv\w+|gets?|getting|got|expect\w*|command\w*|base|basic|basis|total|gross|bonus(?:es)?|benefits?|"
    r"additional|tips|"
    r"commissions?|overtime|full-?time|full|workweek|tax(?:es)?|super|superannuation|enabl\w*",
    r"averag\w+|means?|medians?|mid-?points?|rates?|rang\w+|figures?|amount\w*|numbers?|values?|scales?|vicinity|terms|levels?|"
    r"brackets?|spectrum|excess|lowest|highest|lower|higher|low|high|top|bottom|"
    r"upper|middle|minimum|maximum|percent|percentiles?|"
    r"cent|quartiles?|end|standard|overall|general|particular|addition|fact|short|equivalent|equal\w*|translat\w*|breaks?|comes?|"
    r"coming|hover\w*|sits?|stands?|resting|rests?|reach\w*|fell|fall\w*|vary|varies|belong\w*|wise|followed",
    r"years?|yearly|annual|annually|annum|months?|monthly|weeks?|weekly|days?|daily|"
    r"hours?|hourly|decades?|time|beginning|begin\w*|"
    r"start\w*|qualified|qualifications?|experience\w*|entry|junior|senior|mid|graduates?",
    r"nation\w*|country|countries|u\.?s\.?a?|uk|united|states?|world|global\w*|"
    r"regions?|settings?|areas?|places?|fields?|industry|"
    r"sectors?|jobs?|careers?|positions?|posts?|roles?|professions?|professionals?|"
    r"occupations?|titles?|works?|workers?|employees?|"
    r"employment|staff|people|persons?|individuals?|men|someone|anyone",
    r"report\w*|survey\w*|stud(?:y|ies)|data|statistics|estimat\w*|accord\w*|sources?|websites?|sites?|stated|says?|said|show\w*|"
    r"find\w*|found|list\w*|publish\w*|calculat\w*|record\w*|mention\w*|includ\w*|based|example|instance",
)
"""Function words; adverbs; pay; statistics; time and experience; what is said of any workers; who says so."""

_TELLING = re.compile("|".join(_TELL), re.IGNORECASE)
_PARTS = re.compile(r"[-/.]")
_SCOPE = re.compile(r"[\s/-]+")

QUALIFIES_NOT = re.compile(
    r"professional|certified|registered|licen[cs]ed|lowest-paid|highest-paid|best-paid|"
    r"although|though|but|because|since|when|where|"
    r"how|what|why|practi[cs]ing|american|canadian|british|australian|indian|german|"
    r"become|becoming|called|male|female|hire|hiring|"
    r"helps?|allows?|local|many",
    re.IGNORECASE,
)
"""Words before an occupation that tell none of its workers apart, or are told otherwise."""

WORD = re.compile(r"[A-Za-z][\w'’.&/-]*")
LONG_STEM = 6
"""Code points of the beginning of a word that names it."""


def words_of(scope: Scope) -> frozenset[str]:
    """The words of a scope, in lower case."""
    told = (scope.location, scope.industry, scope.seniority, scope.attributed_to, scope.subject)
    return frozenset(bare(word) for part in told if part for word in _SCOPE.split(part))


def bare(word: str) -> str:
    """A word in lower case, without what ends a sentence or says whose something is."""
    return word.strip(".'’").lower().removesuffix("'s").removesuffix("’s")


def tells(word: str, known: frozenset[str]) -> bool:
    """True for a word in which any pay is told, or one of those that are ``known``."""
    return all(_is_known(part, known) or _tells(part) for part in _PARTS.split(word) if part)


@lru_cache(maxsize=10_000)
def _tells(part: str) -> bool:
    return _TELLING.fullmatch(part) is not None


def _is_known(part: str, known: frozenset[str]) -> bool:
    """True for a word of the scope, in the plural or cut short: "bakers", "landscape" of landscapers."""
    named = part in known or part.removesuffix("s") in known
    return named or (len(part) >= LONG_STEM and any(word.startswith(part) for word in known))
