"""What a sentence says of a degree without a word that governs it: that people earn it, that it is the way in, what it gives.

Most sentences that name a degree in the text about an occupation ask for it; where no governing word is known
(``modality``), the verb of holding or the noun of entry that the degree stands with says that it is asked for, and
the other words of the clause say with what force. Read as the bare name of a degree is (strength 0): it counts only where nothing
else is said of the degree.
"""

from __future__ import annotations

import re

from flows.extract.mentions.asking import COURSE, EARN, OWN
from flows.extract.mentions.modality_clauses import AFTER_BREAK, CLAUSE_BREAK, HEDGE
from flows.extract.mentions.modality_cues import NOT
from flows.extract.mentions.modality_force import Modality
from flows.extract.schooling.modality import BEFORE_WINDOW, Reading

HOLD = (
    rf"(?:{OWN.base}|{OWN.gerund}|{EARN.base}|{EARN.gerund}|(?:find|do|choose|choos)(?:ing)?|(?:study|read|train)(?:ing)? for|"
    r"go for|pick up)"
)
WORKERS = r"(?:(?!students?\b|parents?\b)[a-z]{3,}(?:ers?|ors?|ists?|ians?|nts?)|people|individuals|professionals|candidates)"
THEIR_OWN = (
    rf"(?:{WORKERS} (?:(?:may|might|can|could|should|will|also|now|already) ){{0,2}}(?:has|have)|"
    rf"(?:an?|every|each) (?:[\w-]+ ){{0,3}}?{WORKERS} (?:also )?(?:{OWN.present}|{EARN.present}))"
)
"""What is said of those who do the work: "a developer has a degree", "managers may have degrees"."""

FEW = r"(?:some|certain|few|a handful of|a number of|several)"
WORK = r"(?:positions?|jobs?|roles?|posts?|candidates?|applicants?|graduates|professionals|people|someone|individuals|workers)"
NEAR = r"(?: (?!and\b|but\b|that\b|who\b|which\b|to\b|of\b|in\b|on\b|at\b|for\b|by\b|no\b)[\w'-]+){0,3}[ (\"]{1,2}"
ENTRY = (
    r"(?:qualifications?|education|schooling|credentials?|requirements?|routes?|paths?|pathways?|ways?|steps?|starting point|"
    r"background|options|foundation|entry|eligibility|answer|training|preparation|minimum|floor|baseline)"
)
CLAUSE = re.compile(rf"{CLAUSE_BREAK.pattern}|,? (?:and|but|so) (?=(?:you|you'll|they|it|most|many|some|the|an?)\b)")
"""Before a degree: words beyond the last of these speak of something else."""
HELD = re.compile(
    rf"\b(?:{HOLD}|{THEIR_OWN}|graduat(?:e|ion|ing) (?:with|from)|completion of|(?:{WORK}|possible)\b[^,;:.()]{{0,40}} with|"
    rf"(?:enter|join|start|begin|come|arrive|leave|emerge|finish)(?:s|ed|ing)?\b[^,;:.()]{{0,40}} with|"
    rf"{ENTRY}\b(?:[^,;:.()]|\([^()]{{0,90}}\)){{0,80}} (?:is|are|includes?|involves?|means|takes the form of)){NEAR}\Z"
)
"""Before a degree: who holds or earns it, or what way in it is."""
SAID = re.compile(
    r"(?: (?:with|from|in|of|for) [^,;:.()]{2,60}?)?,?(?: (?:also|often|usually|typically|generally|still|even))* (?:(?:is|are|"
    r"remains?|represents?|serves as|marks|forms) (?:\w+ ){0,3}?(?:path|pathway|route|way|entry|start|"
    r"(?:ways|routes|paths|pathways|options)(?= (?:to|into|towards?|in|for)\b)|step(?! closer)|foundation|basis|option|choice|"
    r"background|qualification|credential|suitable|relevant|appropriate)\b|(?P<offered>(?:is|are) (?:also |readily |"
    r"widely )?(?:available (?:to|for)|(?:\w+ )?(?:aimed at|intended for|designed for|suited to|suitable for|"
    r"geared (?:to|towards?))) (?:those|people|anyone|professionals|individuals|[a-z]+s) (?:who|wanting|seeking|interested|"
    r"wishing|looking|hoping|aiming|planning))\b|(?P<gives>(?:(?:can|could|may|will) (?:also )?)?(?:provides?|offers?|gives?|"
    r"deepens?|develops?|opens?) (?:\w+ ){0,4}?(?:more|deeper|better|greater|additional|further|advanced|speciali[sz]ed|stronger|"
    r"in-depth|opportunit(?:y|ies)|avenues|access|speciali[sz]ation|leadership|advancement)|(?:can|could|may|might|"
    r"will) (?:also )?(?:provide|give|offer|equip) (?:[\w-]+ ){0,8}?(?:skills|knowledge|understanding|foundation|grounding|"
    r"insights?)|(?:provides?|gives?|offers?|equips?|lays) (?:(?:you|students|them|graduates|learners) )?(?:with )?(?:an? |"
    r"the )?(?:strong|solid|sound|comprehensive|thorough|firm|deep|well-rounded|broad|good|in-depth|necessary|"
    r"essential) (?:[\w-]+ ){0,3}?(?:skills|knowledge|understanding|foundation|grounding|basis|background|insights?|overview))\b|"
    r"(?P<is>(?:is|are) (?:also |widely |readily )?available\b|is (?:an? )?(?:[\w-]+ ){0,2}(?:degree|course|program(?:me)?)\b)|"
    r"(?P<may>(?:enables?|allows?|prepares?|equips?|qualifies)\b))"
)
"""After a degree: that it is a way in, or what it gives."""
ELSEWHERE = re.compile(
    rf"\b(?:{NOT}|no|without|instead|rather|than|had|was|were|"
    r"did|(?:will|'ll) (?:receive|be awarded)|used to|i|i'm|i've|my|he|she|his|her|our|we|who|salar\w+|pay|"
    r"paid|wages?|earnings|incomes?|costs?|fees?|tuition|thesis|credits?|regret\w*|parents|children|sons?|daughters?|"
    r"scholarships?|only|just|students (?:\w+ing|leave)|lasts?|years? to|(?:more and more|fewer|"
    r"(?:growing|increasing|rising) numbers? of) (?:young )?(?:people|students|adults)|tak(?:e|es|ing) (?:[\w-]+ ){0,3}(?:years?|"
    r"months?))\b|n't\b|[$£€₹]\s?\d|\b\d{1,3},\d{3}\b|\b(?:19|20)\d\d\b"
)
"""In such a clause: it denies, compares, tells of a person, of pay or of what a course costs."""
STUDIES = re.compile(rf"\b(?<!out of )(?:{COURSE}|campus|admissions?|enroll?\w*|apprenticeships?)\b")
"""Before a degree: it is a course that leads to it, unless its reader or somebody at work takes it."""
OF_SCHOOL = re.compile(r"\b(?:university|college) \Z")
"""Right before a degree: a kind of degree, no course that leads to it."""
READER = re.compile(r"\b(?:you|you'll|they|candidates|applicants|employers|professionals)\b")
THOSE_AT_WORK = re.compile(rf"\W*(?:(?:most|many|some|all|the|these|new) )?(?:[\w-]+ ){{0,2}}{WORKERS} ")
"""How a clause starts that tells what those at work do."""
OPTION = re.compile(
    r"\b(?:can|could|may|might|optional|sometimes|occasionally|(?:one|first|second|third|other|another) (?:way|route|path|"
    rf"pathway|option)\b(?! or)|considers?|chooses? to|opt|possible|options|{FEW}|quarter|third|if|alternatively)\b"
)
HELPS = re.compile(
    r"\b(?:demand|benefits?|competitive|advantages?|edge|doors|attractive|helps?|boosts?|enhances?|prospects|opportunities)\b"
)
WEAK: tuple[tuple[re.Pattern[str], Modality], ...] = ((HELPS, "preferred"), (OPTION, "optional"), (HEDGE, "typical"))
"""What weakens it, the first that stands in the clause counts."""
GERUND = re.compile(rf"\W*(?:{OWN.gerund}|{EARN.gerund}|doing)\b")
TOLD_OF = re.compile(
    r"(?: \([^()]{1,20}\))?(?: (?:with|from|in|of|for) [^,;:.()]{2,60}?)? (?:offers?|"
    r"provides?|gives?|makes?|opens?|allows?|enables?|is)\b"
)
"""Around a degree: what it brings to take it is told, and nobody is told to take it."""
OTHERS = re.compile(r"\b(?:students|people|professionals|individuals|graduates|they|[a-z]{3,}(?:ers|ors|ists|ians|nts))\b")


def read_held(words: str, start: int, end: int, low: int) -> Reading | None:
    """The force with which ``words[start:end]`` is asked for where it is held, earned or named as a way in; None for neither.

    ``words`` is folded text; ``low`` is where the part of the sentence starts that can govern it. Without a word that weakens
    it, what the reader is told to hold is required, what others hold is typical.
    """
    base = max(low, start - BEFORE_WINDOW)
    for parted in CLAUSE.finditer(words, base, start):
        base = parted.end()
    held = HELD.search(words, base, start)
    said = SAID.match(words, end)
    if not (held or said) or (said and said["is"]):
        return None
    stop = AFTER_BREAK.search(words, end, end + BEFORE_WINDOW)
    limit = stop.start() if stop else min(len(words), end + BEFORE_WINDOW)
    if ELSEWHERE.search(words, base, start) or ELSEWHERE.search(words, end, limit):
        return None
    course = STUDIES.search(words, base, start - len("university ") if OF_SCHOOL.search(words, base, start) else start)
    if course and not (READER.search(words, base, start) or THOSE_AT_WORK.match(words, base, start)):
        return None
    quoted = held.start() if held else start
    told = GERUND.match(words, base, start) is not None and TOLD_OF.match(words, end) is not None
    who = words[base : held.start()] if held else ""
    return Reading(_weak(words[base:start], words[end:limit], who, said, told=told), quoted, said.end() if said else end, 0)


def is_spoken_of(words: str, end: int) -> bool:
    """True where it is said what the degree that ends at ``end`` gives or leads to: its place says nothing of it."""
    said = SAID.match(words, end)
    return said is not None and (said["gives"] or said["may"] or said["is"] or said["offered"]) is not None


def _weak(before: str, after: str, who: str, said: re.Match[str] | None, *, told: bool) -> Modality:
    """The force that the clause gives by its other words; ``who`` is what stands before the verb of holding, ``told`` that
    what the degree brings is told."""
    if said and (said["gives"] or said["may"] or said["offered"]):
        return "preferred" if said["gives"] else "optional"
    for words, modality in WEAK:
        if words.search(before) or words.search(after):
            return modality
    if told:
        return "optional"
    return "typical" if OTHERS.search(who) else "required"
