"""Going without a degree: where it is refused, the degree is asked for; where it does no harm, or many do, it isn't.

All patterns read folded text (``fold_case``).
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from flows.extract.mentions.asking import DEMAND, EARN, OWN, TAKE_UP
from flows.extract.mentions.modality_cues import DENIES, NOT

Verdict = Literal["required", "typical", "not required"]

NEAR = 60
"""Code points before a degree in which "without", "no" and phrases of time stand."""
KINDS = (
    rf"(?:(?:{OWN.gerund}|{EARN.gerund}|needing|gone|an?|any|the|such|formal|traditional|first|new|college|university|academic|"
    rf"advanced|mandatory|relevant|specific|four-year|recogni[sz]ed|accredited|good) ?){{0,4}}"
)
LACKING = re.compile(
    rf"\b(?:(?P<unasked>without (?:{DEMAND.gerund}|the need for))|(?P<without>without(?: [a-z]+ing (?:[\w-]+ ){{0,4}}(?:on|at|"
    r"for|through))?)|lack(?:s|ed|ing)?|(?:lack|absence) of|(?:missing|less than)|(?:not|never) having|"
    rf"(?P<never>never(?= \Z)|never (?:{OWN.finite}|{EARN.finite}|went for|bothered with))|(?:do|does|did)(?:n't|"
    rf" not) (?:yet )?{OWN.base}|(?P<no>(?:{OWN.any}|with) no)|unless (?:you|they|someone|somebody|a \w+) (?:also |"
    rf"first )?(?:{OWN.present}|{EARN.present})) {KINDS}\Z"
)
"""Before a degree: somebody goes without it."""
INSUFFICIENT = re.compile(r"\b(?:cannot|can't|can not|won't|unable to)\b[^;:.]{0,80} with (?:just|only|merely) (?:an? |your )?\Z")
"""Before a degree that is too little: "you can't practise with only a"."""
HARM = (
    r"(?:problem|obstacle|barrier|hurdle|handicap|hindrance|disadvantage|deal-?breaker|disqualifier|drawback|bar to entry|"
    r"cause for (?:alarm|concern))"
)
HARMLESS = re.compile(
    rf"\b{NOT} let (?:(?:the|your|an?|their|this) )?\Z|\b{NOT} (?:\w+ )?(?:hold|keep|rule|stop|stops|set|hurt|harm|matter|"
    r"count against|disqualify|bar|prevent|shut|cost|close|"
    rf"worry|mind|be deterred|be discouraged)\b|\b{NOT} (?:be )?an? (?:\w+ )?{HARM}\b|\bno (?:\w+ )?{HARM}\b|"
    r"\b(?:may (?:also )?apply|(?:is|are|be) (?:also |just )?(?:fine|welcome|ok|okay))\b"
)
"""What says that it does no harm."""
TURNED_AWAY = re.compile(
    r"\b(?:(?:screened|filtered|weeded|ruled|sorted|sifted|locked|shut) out|rejected|refused|turned (?:down|away)|binned|"
    r"discarded|passed over|excluded|barred|disqualified|out of (?:luck|the running)|goes? nowhere|need not apply|"
    r"(?:no|little|slim|scant|not much of a|hardly any|hardly a) (?:chance|hope|prospect)s?|"
    r"(?:doors?|gates?)\b[^,;:.]{0,30}? (?:stays?|remains?|is|are) (?:shut|closed))\b"
)
REFUSED = re.compile(
    rf"(?:\b(?P<hardly>rarely|seldom|hardly|scarcely|barely|(?<!a )few)|\b(?:{NOT}|nobody|no one|nowhere|none|no \w+(?: \w+)?))\b"
    r"(?:(?!\b(?:trouble|problems?|difficult\w*|hard|stop|rule)\b)[^,;:.()]){0,60}?\b(?:gets?|go(?:es)?|becomes?|makes?|looks?|"
    r"considers?|considered|hires?|hired|interviews?|interviewed|licensed|licences?|licenses?|issued?|registers?|registered|"
    r"works?|practi[cs]es?|finds?|lands?|calls?|signs?|accepts?|accepted|hears?|passe?s?|stands?|appl(?:y|ies)|qualif(?:y|ies)|"
    r"enters?|enrol|employs?|employed|shortlists?|shortlisted|see|meet|advance|start|teach|be)\b"
)
"""What says that who goes without is turned away: "won't interview anyone", "rarely make the shortlist"."""
OUT_OF_REACH = re.compile(r"\b(?:can't|cannot|(?<!not )(?<!n't )impossible)\b")
TOUGH = re.compile(
    r"(?<!not )(?<!n't )\b(?:(?:very |really |pretty |quite )?(?:hard|harder|tough|difficult|rare|unusual|uncommon|unlikely)|"
    r"nearly impossible|almost impossible|an uphill|struggle[sd]?)\b|\b(?:options|choices|prospects|chances|"
    r"opportunities)\b[^,;:.]{0,40}? (?:is|are) (?:\w+ )?(?:limited|slim|few|poor|scarce)\b|\b(?:(?:hardly|scarcely|"
    r"barely) (?:any|anyone|anybody|ever)|nobody|no one|(?<!a )few|rarely|seldom)\b"
)
"""What says that those who go without are few, or have it hard."""
NOT_RARE = re.compile(r"(?:\bnot|n't) (?:impossible|unusual|uncommon|unheard of|rare)\b")
POSSIBLE = re.compile(
    r"\b(?:can|could|possible|able to|may|attainable|achievable|feasible|doable|accessible|obtainable|reachable|open to|people|"
    r"manage|succeed(?:ed)?|enter(?:ed)?|became|become|landed|broke|break into|got)\b|\b(?:many|most|plenty|lots|"
    r"thousands)\b[^,;:.()]{0,50}\b(?:works?|get|do|start|thrive)\b"
)
POSSIBLE_AFTER = re.compile(
    r" (?:is|may be|can be) (?:\w+ )?possible\b|(?: in [\w ]{3,40})?,? (?:you|they|one|people|candidates|applicants) "
    rf"(?:can|could|may|might) (?:\w+ )?(?:{TAKE_UP}|get|find|build|succeed|make|earn)\b"
)
OPEN_QUESTION = re.compile(r"\b(?:impossible|hard|harder|difficult|unlikely|rare|challenging|not|if|whether|(?<!a )few)\b|n't\b")
"""What leaves it open, or denies it, that going without is possible."""
MOST = re.compile(r"\b(?:many|most|plenty|lots)\b(?! (?:employers|firms|companies))[^,;:.()]{0,90}\Z")
SAID_AFTER = re.compile(r"(?:(?!\bbut\b|[;:.]\s)[^,]){0,80}")
SAID_LATER = re.compile(r"(?:(?!\bbut\b|[;:.]\s).){0,120}")
"""After the degree: what is said of going without it; beyond a comma only where the sentence opens with it."""
NOTHING_BUT_LINKS = re.compile(r"(?:\W|\b(?:and|so|but|however|still|that said)\b)*")


class Lacking(NamedTuple):
    """That somebody goes without a degree: the force with which that asks for it, None where it is left open, and where it
    starts to be said."""

    verdict: Verdict | None
    start: int


def goes_without(words: str, start: int, end: int, low: int, high: int) -> Lacking | None:
    """What the part ``low:high`` of a sentence says of going without the degree ``words[start:end]``; None where it says nothing
    of it."""
    lacking = LACKING.search(words, max(low, start - NEAR), start)
    if lacking is None:
        insufficient = INSUFFICIENT.search(words, low, start)
        return Lacking(None, insufficient.start()) if insufficient else None
    before = words[low : lacking.start()]
    opens = NOTHING_BUT_LINKS.fullmatch(before) is not None
    said = (SAID_LATER if opens else SAID_AFTER).match(words, end, high)
    after = said[0] if said else ""
    verdict = _harm(before, after) or _possible(words, end, before, lacking)
    return Lacking(verdict, lacking.start()) if verdict or _may_be_open(lacking) else None


def _may_be_open(lacking: re.Match[str]) -> bool:
    """True for "without": it says on its own that somebody goes without, whether or not that is told to do harm."""
    return bool(lacking["without"] or lacking["unasked"])


def _harm(before: str, after: str) -> Verdict | None:
    """Whether it does harm."""
    if HARMLESS.search(before) or HARMLESS.search(after) or NOT_RARE.search(before):
        return "not required"
    if OUT_OF_REACH.search(before) or OUT_OF_REACH.search(after):
        return "required"
    for side in (before, after):
        if refused := REFUSED.search(side):
            return "typical" if refused["hardly"] else "required"
        if TURNED_AWAY.search(side) or TOUGH.search(side):
            return "typical"
    return None


def _possible(words: str, end: int, before: str, lacking: re.Match[str]) -> Verdict | None:
    """Whether people get by."""
    if lacking["no"] or lacking["never"]:
        by_many = not lacking[0].startswith("with") and MOST.search(before)
        started = (
            (lacking[0].startswith("with") or "possible to" in before)
            and POSSIBLE.search(before)
            and not OPEN_QUESTION.search(before)
        )
        return "not required" if by_many or started else None
    if lacking["unasked"] and not DENIES.search(before):
        return "not required"
    possible = _may_be_open(lacking) and (
        before.endswith("with or ") or POSSIBLE.search(before) or POSSIBLE_AFTER.match(words, end)
    )
    return "not required" if possible and not OPEN_QUESTION.search(before) else None
