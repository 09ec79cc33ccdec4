"""With what force a sentence asks for something: required, typical, preferred, optional, not required.

The governing words are looked for in this order: a predicate right after the mention ("... is preferred"), the nearest words before it
("employers require a ..."), other words after it. Hedges ("typically", "most employers") turn a requirement into a habit.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Modality = Literal["required", "typical", "preferred", "optional", "not required"]

BEFORE_WINDOW = 170
"""Code points before a mention in which words can govern it."""
AFTER_WINDOW = 120
"""Code points after a mention in which words can govern it."""
WEAK_DISTANCE = 45


class Reading(NamedTuple):
    """A modality and the words that say it: offsets into the sentence. ``strength``: 3 said outright, 2 by a step's name, 1 implied."""

    modality: Modality
    start: int
    end: int
    strength: int


NEGATED = r"(?:\bnot|n['’]t|\bnever|\brarely|\bseldom|\bno longer|\bnor)"
NEED = r"(?:need(?:ed|s)?|requir(?:e[sd]?|ing)|have to|has to|ask(?:s|ed|ing)? for|demand(?:s|ed|ing)?|call(?:s|ed)? for|list(?:s|ed)?|mention(?:s|ed)?|insist(?:s|ed)? on|expect(?:s|ed)?|necessitate)"
NECESSARY = (
    r"(?:required|needed|necessary|mandatory|compulsory|essential|obligatory|vital|crucial|imperative|non-negotiable|indispensable|"
    r"an? (?:\w+ ){0,2}?(?:requirement|must\b(?![- ]have)|must-have|prerequisite|necessity|need\b))"
)
HAVE = (
    r"(?:have|has|had|hold|holds|possess(?:es)?|earn(?:s|ed)?|obtain(?:s|ed)?|complete[sd]?|pursue[sd]?|get|gets|attain(?:s|ed)?|enter(?:s)?|study|studied|start(?:s)?|begin(?:s)?|"
    r"involve[sd]?|include[sd]?|come|comes|build|finish|list|lists|want|wants|seek|seeks|look|looks|hire|hires|graduate[sd]?|receive[sd]?|acquire[sd]?|be|are)"
)
HOLD = r"(?:have|has|had|hold|holds|possess(?:es)?|earn(?:s|ed)?|obtain(?:s|ed)?|complete[sd]?|pursue[sd]?|get|gets|enter(?:s)?|studied|start(?:s)?|begin(?:s)?|list|lists|want|wants)"
HABIT = r"(?:typically|usually|generally|commonly|normally|often|frequently|traditionally|ordinarily|mostly|tends? to|in most cases|as a rule|most often|almost always|nearly always)"
MOST = r"(?:most|many|majority|nearly all|almost all|a lot|lots|numerous|virtually all|half|two[- ]thirds|three[- ]quarters|(?P<share>\d{1,3})(?:\.\d+)?(?: ?%(?=\W)| percent| per cent))"

CUES = (
    ("other_way", rf"(?:{NEGATED}|\bfar from) (?:\w+ )?(?:the )?only (?:\w+ )?(?:way|route|path|option|road|avenue|pathway|means|requirement)s?\b"),
    ("deny", rf"{NEGATED}(?: \w+){{0,3}}? {NEED}\b|{NEGATED}(?: \w+){{0,2}}? {NECESSARY}|\b(?:un|not )necessary\b|\bno need (?:for|to)\b|\bneed(?:s)? no\b|\bneedn['’]t\b"
             r"|\bneed not\b|\bnone (?:is|are|was)? ?(?:required|needed)|\b(?:dropp|remov|eliminat|waiv|scrapp|abandon)(?:ed|es|ing) (?:the |their )?"),
    ("prefer", r"\bprefer(?:s|red|able|ence|ring)?\b|\b(?:preferably|ideally)\b(?= ?,? (?:an?|the|you|candidates|have|with an?)\b| ?\Z|\W*\Z)|\b(?:a|big|huge|strong|definite|real|major|an added|added|considered a) (?:plus|bonus|asset)\b|\bbeneficial\b|\bvalu(?:ed|able|e)\b"
               r"|\bhelpful\b|\buseful\b|\badvantage(?:s|ous)?\b|\bdesir(?:able|ed)\b|\bnice[- ]to[- ]have\b|\bideal\b|\brecommend(?:ed|s)?\b|\bfavou?r(?:s|ed|able)?\b"
               r"|\basset\b|\badvisable\b|\bencouraged\b|\bsought[- ]after\b|\bhighly regarded\b|\bwelcome(?:d)?\b|\bplus\b(?=\W*\Z)|\bworthwhile\b|\bgood to have\b|\bbonus\b(?! pa)"),
    ("option", r"\boptional(?:ly)?\b|\bconsider(?:ing)?\b(?! (?:a|an|the) plus)|\bcho?ose(?:s)? to\b|\bopt(?:s|ing)? (?:for|to)\b|\bdecide to\b|\bwish(?:es)? to\b"
               r"|\b(?:may|can|could|might)(?: (?:also|even|then|instead|still|always|want to|wish to|choose to|opt to|later|eventually)){0,3} "
               r"(?:pursue|earn|get|obtain|complete|go on|continue|return|advance|study|enter|enroll|take|attend|start|begin|opt|choose|consider)\b"
               r"|\bgo(?:es|ing)? on to\b|\b(?:some|others)\b(?:(?!prefer|requir|need)[^,;:.()]){0,40}? (?:pursue|choose|opt|have|hold|earn|complete|obtain|get|go)\b"
               r"|\b(?:another|an|one|good|viable|also an) (?:alternative|option)\b|\b(?:may|might|can|could) (?:also )?(?:be )?(?:accept(?:ed|able)?|suffice)\b"),
    ("typical", rf"\b{HABIT}(?: \w+){{0,2}}? {HAVE}(?:ing)?\b|\b{MOST}[^,;:.()\w](?:(?!prefer|requir|need)[^,;:.()]){{0,70}}?\b{HOLD}\b"
                r"|\b(?:common|typical|usual|popular|standard|traditional|conventional|normal|main|primary)(?: [\w-]+){0,3} "
                r"(?:path|pathway|route|way|entry|start|starting point|education|credential|background|choice|option|foundation|requirement|qualification|degree)s?\b"
                r"|\bwith (?:just|only)(?= an?\b|\s?\Z)|\bcan be(?= (?:an? )?\Z)|\b[a-z]+s (?:hold|possess)\b|\b(?:baseline|benchmark|entry point|typical (?:schooling|education))\b|\b(?:popular|common|commonplace|the norm|customary|the standard)\b|\b(?:enough|sufficient|suffices)\b"),
    ("seek", r"\b(?:look(?:s|ing)? for|seek(?:s|ing)?|in search of|hir(?:e|es|ing)|recruit(?:s|ing)?)\b"),
    ("require", rf"\bmust\b(?![- ]see)|\bneed(?:s|ed|ing)?\b|\brequir(?:e[sd]?|ing|ements?)\b|\bmandatory\b|\bcompulsory\b|\bessential\b|\bnecessary\b|\bprerequisites?\b"
                rf"|\bminimum\b|\bat least\b|\bshould (?:\w+ )?{HAVE}\b|\b(?:have|has) to\b|\bexpect(?:s|ing)?\b|\bexpected\b(?! \w*(?:path|career|growth|salar|pay|earning|time|year|job|to (?:grow|rise|increase)))|\bnon-negotiable\b|\bdemand(?:s|ed|ing)\b|\bcalls? for\b"
                r"|\bask(?:s|ed|ing)? for\b|\bobligatory\b|\bindispensable\b|\bnothing less than\b|\bcompleting\b(?= (?:an?|your|the)\b)(?<=involves completing)"),
    ("weak", r"\b(?:help(?:s|ed)?|improve[sd]?|increase[sd]?|boost(?:s|ed)?|enhance[sd]?|strengthen(?:s|ed)?|stand out|set(?:s)? (?:\w+ ){1,3}apart|edge|open(?:s)?(?: up)?(?: \w+){0,2} (?:doors|opportunities)"
             r"|more (?:attractive|competitive|marketable|employable|appealing)|go(?:es)? a long way|best|qualif(?:y|ies) (?:you|them))\b"),
)  # fmt: skip
"""Words that govern, by what they say. Of two that start at one place the first in this list counts."""

CUE = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in CUES), re.IGNORECASE)
CLAUSE_BREAK = re.compile(r"[;:]\s|\b(?:once|until|as soon as)\b|\.\s| [–—] |,? \b(?:but|because|whereas|however|so that)\b|, (?:while|so|where|which means)\b", re.IGNORECASE)
AFTER_BREAK = re.compile(
    r"[;:]\s|\.\s|\bbecause\b|\bso that\b|, (?!but (?:it|this|they|not)\b|or\b|which\b|preferabl|making\b|giving\b|ideally\b|is\b|and (?:is|are)\b|not\b|optional|required|preferred|desir)|\bbut (?!it|this|they|not)|"
    r" (?:and|while|whereas) (?!(?:is|are|often|usually|typically|preferred|required|strongly|highly)\b)",
    re.IGNORECASE,
)
RESUMED = re.compile(r", (?:it|this|they|that|one)\b", re.IGNORECASE)
ADJUNCT = re.compile(
    r"\b(?:after|before|following|since|until|upon|once|beyond)(?: (?:an?|the|your|their|you|they|completing|obtaining|earning|finishing|getting|receiving|complete|earn|have|get|obtain|first|initial)){0,4} \Z",
    re.IGNORECASE,
)
"""A mention in a phrase of time is no subject: "education after the bachelor's degree is helpful"."""
HEDGE = re.compile(rf"\b(?:{HABIT}|{MOST.replace('?P<share>', '?:')}|likely|tends?|typical|common|usual|standard)\b", re.IGNORECASE)
LATER_HEDGE = re.compile(r"[ \w]{0,24}\b(?:by|for|in|at|of) (?:most|many|the majority)\b|\W{0,2}(?:in most cases|typically|usually|generally)\b", re.IGNORECASE)
SOME = re.compile(r"\b(?:some|others|certain|a few|may|might|could|sometimes|occasionally)\b", re.IGNORECASE)
PREDICATE = re.compile(
    r"[\"'”’)\]]?(?: from [^,;.]{3,60}?)?(?:,? (?:or|and) (?:an? )?(?:\w+ ){0,3}(?:equivalent|higher|above|experience|training|certificat\w+|bootcamps?|programs?|diplomas?|internships?)(?: \w+){0,2}?)?"
    r"(?:,? (?:which|that|while|though))?"
    r"(?:,? (?:is|are|was|were|remains?|may be|can be|might be|could be|would be|will be|has been|becomes?|being|seems?|makes?|isn['’]t|aren['’]t|wouldn['’]t be|can|may|will|could|might|does|do|doesn['’]t|also|not|"
    r"still|often|usually|typically|generally|commonly|normally|frequently|sometimes|almost|nearly|always|strongly|highly|certainly|definitely|very|considered|quite|really|the|an?|most|particularly|"
    r"especially|as|one|of|strictly|absolutely|necessarily|integral,?|important|key|critical,?|fundamental|increasingly|extremely|welders|you|them|candidates))*[ (]*\Z",
    re.IGNORECASE,
)
COPULA = re.compile(r"\b(?:is|are|was|were|be)\b", re.IGNORECASE)
CONTRAST = re.compile(r"\b(?:but|though|although|however|yet|while)\b", re.IGNORECASE)
CONCESSION = re.compile(r"\W*(?:although|though|even (?:though|if)|while|whilst|despite)\b", re.IGNORECASE)
POSITIVE = frozenset({"prefer", "weak", "typical", "require", "option", "seek"})
ACTIVE = re.compile(r"(?:must|needs?|needing|requires?|requiring|should .*|ha(?:ve|s) to|expects?|expecting|demand\w*|calls? for|ask\w* for|at least)\Z", re.IGNORECASE)
OUTRIGHT = re.compile(r"prefer|desir|nice|favou?r", re.IGNORECASE)
WITHOUT = re.compile(r"\bwithout (?:(?:having|needing|earning|getting|obtaining|completing|holding|possessing|an?|any|the|formal|traditional|first|college|university|specific) ?){0,4}\Z", re.IGNORECASE)
POSSIBLE = re.compile(r"\b(?:can|could|possible|able to|may|attainable|people|manage|succeed(?:ed)?|enter(?:ed)?|became|become|landed|broke|break into|got|started)\b", re.IGNORECASE)
POSSIBLE_AFTER = re.compile(r" (?:is|may be|can be) (?:\w+ )?possible\b", re.IGNORECASE)
HARD = re.compile(r"\b(?:can['’]?t|cannot|can not|impossible|hard|harder|difficult|unlikely|rare|challenging|not|n['’]t|how to|if|whether|few)\b|n['’]t\b", re.IGNORECASE)
NO = re.compile(r"\bno (?:(?:formal|specific|particular|college|university|advanced|four-year|academic|set|strict|prior|traditional) ){0,3}\Z", re.IGNORECASE)
REQUIREMENT_NOUN = re.compile(r"(?:['’]s)? (?:requirements?|required|needed|necessary|prerequisites?)\b", re.IGNORECASE)
STEP = re.compile(
    r"\A\W*(?:(?:step|phase|stage)?\s?[#\d.)]{1,4}\s*[:.–—-]?\s*|step \w+\s*[:.–—-]\s*)?(?:(?:first|next|then|finally|second|secondly|third|initially|ideally|also|start by|begin by|you should|to start)\b,?\s*)?"
    r"(?:go to (?:college|university|school) (?:and|to) )?"
    r"(?P<verb>earn|get|obtain|complete|finish|pursue|attain|acquire|achieve|receive|gain|graduate|study for|secure)(?P<gerund>n?ing)?\b[^,;:.]{0,50}\Z|"
    r"\A\W*(?P<stem>earn|gett|obtain|complet|finish|pursu|attain|acquir|graduat|achiev)ing\b[^,;:.]{0,50}\Z",
    re.IGNORECASE,
)
MINORITY = re.compile(r"\b(?:(?:a|one)[ -](?:third|quarter|fifth|fraction)|(?:one|two|1|2) (?:in|out of) (?:every )?(?:three|four|five|six|ten|[3-9]|10)|few|some)\b", re.IGNORECASE)
WE = re.compile(r"\b(?:we|we['’]re|our (?:client|team|company))\b", re.IGNORECASE)


def read_modality(words: str, start: int, end: int, low: int, high: int) -> Reading | None:
    """The force with which ``words[start:end]`` is asked for, within its territory ``low:high`` of the sentence; None where it is not said."""
    if WITHOUT.search(words, max(low, start - 60), start):
        return _without(words, start, end, low, high)
    before_from = max(low, start - BEFORE_WINDOW)
    before = words[before_from:start]
    cut = 0
    for found in CLAUSE_BREAK.finditer(before):
        cut = found.end()
    after = words[end : min(high, end + AFTER_WINDOW)]
    adjunct = ADJUNCT.search(before, max(0, len(before) - 60))
    follows = [] if adjunct else [cue for cue in CUE.finditer(after) if _is_said_of(after, cue) and PREDICATE.match(after, 0, cue.start())]
    precedes = [cue for cue in CUE.finditer(before, cut) if cue.lastgroup != "weak"]
    none = NO.search(words, before_from, start)
    if none and (REQUIREMENT_NOUN.match(words, end) or follows and follows[0].lastgroup == "require"):
        return Reading("not required", none.start(), end + (follows[0].end() if follows else 0), 3)
    if follows:
        return _predicate(words, before_from, start, end, after, follows[0])
    if precedes and (adjunct is None or before[precedes[-1].end() : adjunct.start()].isspace()):
        cue = precedes[-1]
        modality = force(before, cut, cue, after)
        if modality:
            return Reading(modality, before_from + _governs_from(before, cut, cue), end, 3)
    return None if adjunct else _later(words, end, after, concession=CONCESSION.match(words, low, start) is not None)


def _predicate(words: str, low: int, start: int, end: int, after: str, cue: re.Match[str]) -> Reading | None:
    kind = str(cue.lastgroup)
    rest = CUE.search(after, cue.end())
    contrasted = rest is not None and CONTRAST.search(after, cue.end(), rest.start()) is not None
    reach = end + cue.end()
    if kind == "deny":
        if rest and rest.lastgroup in POSITIVE and contrasted:
            return Reading("optional", start, end + rest.end(), 3)
        if rest and rest.lastgroup in POSITIVE and CONCESSION.match(words, low, start) and "," in after[cue.end() : rest.start()]:
            return Reading("preferred" if rest.lastgroup in ("prefer", "weak") else "optional", start, end + rest.end(), 3)
        return Reading("not required", start, reach, 3)
    if kind == "prefer" and rest and rest.lastgroup == "deny" and contrasted and not OUTRIGHT.match(cue[0]):
        return Reading("optional", start, end + rest.end(), 3)
    if kind == "weak":
        return Reading("preferred", start, reach, 1)
    modality = force(after, 0, cue, after[cue.end() :])
    if modality == "required" and COPULA.search(after, 0, cue.start()) is None and HEDGE.search(words, low, start):
        modality = "typical"
    return Reading(modality, start, reach, 3) if modality else None


def force(text: str, floor: int, cue: re.Match[str], later: str) -> Modality | None:
    """What a cue says, with the hedges around it."""
    kind = str(cue.lastgroup)
    if kind == "deny":
        return "not required"
    if kind == "prefer" or kind == "weak":
        return "preferred"
    if kind in ("option", "other_way"):
        return "optional"
    if kind == "typical":
        if re.search(rf"{NEGATED}\s\Z", text[: cue.start()]):
            return None
        few = (cue["share"] and int(cue["share"]) < 50) or MINORITY.search(text, max(floor, cue.start() - 40), cue.end())
        return "optional" if few else "typical"
    hedged = _hedged(text, floor, cue) or LATER_HEDGE.match(later) is not None
    if kind == "seek":
        return "typical" if hedged else "required" if WE.search(text, floor, cue.start()) else "preferred"
    if "ideally" in cue[0].lower():
        return "preferred"
    if SOME.search(text, max(floor, cue.start() - 40), cue.start()):
        return "optional"
    return "typical" if hedged else "required"


def _hedged(text: str, floor: int, cue: re.Match[str]) -> bool:
    last = None
    for last in HEDGE.finditer(text, floor, cue.end()):  # noqa: B007
        pass
    return last is not None and re.search(r" (?:and|but) ", text[last.end() : cue.start()]) is None


def _governs_from(before: str, cut: int, cue: re.Match[str]) -> int:
    """Where the words that a quote needs begin: at the cue, or at the hedge before it."""
    start = cue.start()
    for hedge in HEDGE.finditer(before, cut, cue.start()):
        if re.search(r" (?:and|but) ", before[hedge.end() : cue.start()]) is None:
            return hedge.start()
    return start


def _is_said_of(after: str, cue: re.Match[str]) -> bool:
    """True where a cue after a mention speaks of it ("is required"), not of what it needs itself ("a degree requires four years")."""
    if cue.lastgroup == "seek":
        return False
    return cue.lastgroup != "require" or ACTIVE.match(cue[0]) is None or after[: cue.start()].endswith((" a ", " an "))


def _later(words: str, end: int, after: str, *, concession: bool) -> Reading | None:
    """Words after the mention that are not its predicate, within the clause: "a degree, which employers value"."""
    resumed = RESUMED.search(after) if concession else None
    stop = AFTER_BREAK.search(after, resumed.end() if resumed else 0)
    clause = after[: stop.start() if stop else len(after)]
    cue = next((cue for cue in CUE.finditer(clause) if _is_said_of(clause, cue)), None)
    if cue is None or (cue.lastgroup == "weak" and cue.start() > WEAK_DISTANCE):
        return None
    modality = force(clause, 0, cue, after[cue.end() :])
    return Reading(modality, end, end + cue.end(), 1) if modality else None


def _without(words: str, start: int, end: int, low: int, high: int) -> Reading | None:
    """ "You can become X without a degree" is not required; "you can't ... without" is required."""
    clause = words[max(low, start - BEFORE_WINDOW) : start].rpartition("without")[0]
    if re.search(r"\b(?:can['’]?t|cannot|impossible)\b", clause):
        return Reading("required", max(low, start - BEFORE_WINDOW), start, 3)
    possible = POSSIBLE.search(clause) or POSSIBLE_AFTER.match(words, end, high)
    if possible and not HARD.search(clause):
        return Reading("not required", max(low, start - BEFORE_WINDOW), start, 3)
    return None


def read_step(words: str, start: int, end: int, low: int, *, gerunds: bool) -> Reading | None:
    """An imperative that names a step: "Earn a ...", "Next, go to college and get a ..."; with ``gerunds`` also "Earning a ..."."""
    verb_end = words.find(" ", start, end)
    found = STEP.match(words[low:start]) or STEP.match(words[low : max(start, verb_end)])
    if found is None or (found["gerund"] or found["stem"]) and not gerunds:
        return None
    return Reading("required", low + found.start(), end, 2)
