"""The words around a cue: its hedges, where its clause breaks off, and what stands between it and a degree. All patterns read
folded text (``fold_case``)."""

from __future__ import annotations

import re
from typing import Literal

from flows.extract.mentions.asking import ASK, DEMAND, EARN, NECESSARY, NEEDED, OWN, TAKE_UP, WISHED
from flows.extract.mentions.modality_cues import HABIT, MOST, NOT

HEDGE = re.compile(
    rf"\b(?:{HABIT}|{MOST}|tends?|typical|common|usual|standard|class(?:ic|ical)|traditional|"
    r"conventional|customary|chances are|odds are|nine times out of ten)\b|"
    r"\b\d[\d.]* ?(?:%|percent)"
)
"""What turns a requirement into a habit."""

LATER_HEDGE = re.compile(
    r"[ \w]{0,40}\b(?:by|in|at|of) (?:most|many|the majority|(?:nearly|almost) (?:all|every))\b|"
    r"\W{0,2}(?:in most cases|typically|usually|generally)\b"
)
"""After a cue, likewise; not "required for most jobs", which says outright what they ask for."""

FOR_SOME = re.compile(
    r" (?:for|in|by|at|to) (?:only )?(?:an? few|some(?! (?:level|point|time|stage|kind|sort|form|"
    r"capacity)\b)|certain|(?:an? )?(?:small|limited) number of)\b"
)
"""After what is enough or required: it is so in a part of the jobs."""
_SOME = r"some(?! (?:\d|(?:college|university|schooling|experience|kind|sort|form|level|training)\b))"
PERHAPS = re.compile(
    rf"\b(?:few|may|might|could|sometimes|occasionally|(?:{_SOME}|others|certain) (?:\w+ ){{0,2}}?(?:only|just))\b"
)
"""Before a cue: it only may be so, hardly anybody does it, or some are content with it."""
SOME = re.compile(rf"\b(?:{_SOME}|others|certain)\b|{PERHAPS.pattern}")
"""Before a cue: likewise, or only some do it."""

_IN = r" (?:in|(?:out )?of) (?:every )?"
MINORITY = re.compile(
    rf"\b(?:(?:a|one)[ -](?:third|quarter|fifth|fraction)|(?:one|1){_IN}(?:three|four|five|six|seven|eight|nine|ten|twelve|"
    rf"twenty|[3-9]|1\d|20)|(?:two|2){_IN}(?:five|six|ten|[5-9]|10)|(?:three|four|3|4){_IN}(?:nine|ten|9|10)|few|"
    r"a (?:small )?number of|minority)\b"
)
"""A part that is less than half."""
PART = re.compile(rf"{MINORITY.pattern}|\b{_SOME}\b")
"""Likewise, or a part that is not told."""

CLAUSE_BREAK = re.compile(
    r"[;:]\s|(?<!\.[a-z])\.\s| [–—] |\b(?:once|until|as soon as|but(?! not (?:always|exclusively|invariably|necessarily|"
    r"in all)\b)|because|whereas|however|so that)\b|, (?:while|so|where|which means)\b"
)
"""Before a mention: words beyond the last of these don't govern it."""

AFTER_BREAK = re.compile(
    r"[;:]\s|(?<!\.[a-z])\.\s| \(|\bbecause\b|\bso that\b|\bwho\b|\bbut (?!it|this|they|not)|, (?!but (?:it|this|they|not)\b|"
    r"or\b|which\b|preferabl|making\b|giving\b|ideally\b|is\b|and (?:is|are)\b|not\b|optional|required|preferred|desir)|"
    r" (?:and|while|whereas) (?!(?:is|are|often|usually|typically|preferred|required|strongly|highly)\b)"
)
"""After a mention: words beyond the first of these don't speak of it."""

ADJUNCT = re.compile(
    rf"\b(?:after|before|following|since|until|upon|once|beyond)(?: (?:an?|the|your|their|you|they|{EARN.gerund}|passing|"
    rf"clearing|graduating|with|have|{EARN.base}|first|initial|relevant|related|suitable|accredited|recogni[sz]ed|university|"
    r"college)){0,4} \Z|"
    rf"\b(?:when|while) (?:(?:you|they)(?:'re| are)? )?(?:{EARN.gerund}|{EARN.base}|study(?:ing)?|"
    r"work(?:ing)?|choosing|considering)(?: (?:on|for|towards?))?(?: (?:(?:an?|the|your|their)(?: (?!and\b|or\b)[\w-]+)?))? \Z"
)
"""A mention in a phrase of time is no subject: "education after the bachelor's degree is helpful"."""
RESUMED = re.compile(r", (?:it|this|they|that|one)\b")
"""Where a main clause starts to speak of what the clause before named."""

OTHER_WISH = re.compile(
    r"(?: or \w+)?(?: (?:candidates|applicants|people|those|someone|graduates|individuals) (?:to have|with|who have|"
    r"having))? (?:an? |the |some |strong |relevant |practical |proven |prior |hands-on |[a-z-]+ ){0,3}?(?:backgrounds?|"
    r"experience|certifications?|skills|portfolios?|knowledge|certificates?)\b(?! (?:and|or) (?:an? )?degree)"
)
"""After a wish: it is for something else ("a degree isn't needed, but firms prefer candidates with experience")."""
OF_OTHERS = re.compile(
    r"\b(?:but|though|although|however|yet),? (?:[\w-]+ ){0,2}?(?:candidates|applicants|those|people|students|"
    r"individuals|graduates) (?!(?:with|who (?:have|hold|possess)) (?:one|it|this|that|such)\b)(?=(?:[\w'-]+ ){2})"
)
"""Between the denial of a degree and a wish: it is for those who have something else ("but students of it are welcome")."""
WITH_IT = re.compile(r"\W*(?:with|holding|having|armed with) (?:an? |the |your )?\Z")
"""What opens a sentence about what one who has a degree can do."""
HELD_ALREADY = re.compile(r"(?:\A|[.;:] )\W*(?:with|as|holding|having) (?:an? |the |your )?\Z")
"""Before a degree that the reader has: "As a PhD in physics, you do not need a law degree"."""
YOU_CAN = re.compile(r"[^,;:.()]{0,60}?, (?:you|they|your|their|candidates|applicants|graduates)\b")
"""After it."""

SPEAKS_ON = re.compile(r"\b(?:it|one|this|that|having|they|employers?|companies|most|many|recruiters)\b")
"""What a main clause has that still speaks of the degree of the clause before."""
DOES_SOMETHING = re.compile(
    rf", (?:it|one|(?:having|{EARN.gerund}) (?:one|it)) (?:\w+ly )?"
    rf"(?!(?:is|was|means?|depends?|does|will|would|takes?|has|had|{NOT})\b|"
    r"(?:\w+ )?(?:not|never)\b)[a-z]+"
)
"""After a denial that is conceded: the degree does something for who has it ("it gives you a foundation")."""
CONTRAST = re.compile(r"\b(?:but|though|although|however|yet|while)\b")
"""What joins two clauses that say different things."""

BUT_HELPS = re.compile(
    r"[^;:.]{0,30}?,? (?:but|though|although|yet|however,?) (?:it|this|one|that|having one|doing so|they)(?:'s)?\b[^;:.]{0,60}?\b"
    rf"(?:helps?|comes? in (?:handy|useful)|advantage|valu\w+|prefer\w+|{WISHED}|improves?|boosts?|increases?)\b"
)
"""After a degree that is not needed: that it is of use all the same."""
CONCESSION = re.compile(r"\W*(?:although|though|even (?:though|if)|while|whilst|despite)\b")
"""What opens a clause that concedes something: "While a degree helps"."""

ACTIVE = {
    "require": re.compile(
        rf"(?:must|{DEMAND.present}|{DEMAND.gerund}|(?:become|qualify|start|begin|launch|enter)\b.*|should (?!be [a-z]+ed\b).*|"
        r"ha(?:ve|s) to|expect(?:s|ing)?|wants? to see|at least)\Z"
    ),
    "typical": re.compile(rf"(?:{HABIT}|{MOST}|\d[\d.]*|[a-z]+s (?:hold|possess)|with|can)(?!\w).*"),
    "option": re.compile(
        r"(?:(?:may|can|could|might)\b(?!.*(?:accept|suffic|enough|adequate|qualify|considered|serve as))|go|some|others|"
        r"an? \w+ (?:number|share|proportion|minority|percentage)|cho|opt(?:s|ing)? |decide|wish|consider).*"
    ),
    "prefer": re.compile(r"(?:suggest|advis|urg|encourag)e?s\Z"),
    "seek": re.compile(""),
}
"""Cues that say what their subject does; after a mention they don't speak of it: "a degree requires four years"."""
OUTRIGHT = re.compile(r"prefer|desir|nice|favou?r")
"""How a cue starts that says by its own word that something is preferred."""

ONLY_WITH = re.compile(
    r"\b(?:not|cannot|can't|won't|no (?:one|person|candidate|applicant)|nobody)\b[^.;:]{0,110}?\b(?:until|"
    r"unless) [^,.;:]{0,50}\Z|\b(?:may|can|(?:is|are) (?:allowed|able) to) only [\w-]+(?: as an? [\w ]{3,30})? with (?:an? |"
    r"at least an? )?\Z|\bonly\b[^.;:]{0,80}? (?:if|when|once|after) (?:(?:you|they|one|someone|candidates|applicants) )?"
    rf"(?:{OWN.any}|{EARN.any})\b[^,.;:]{{0,30}}\Z|"
    r"\bonly after (?:an? |the |your |their )?\Z|"
    r"(?:\b(?:no|not|nothing)|n't) (?:[\w-]+ ){0,8}?(?:beyond|other than|more than)(?: an?| the)? \Z"
)
"""Before what is required: "nobody becomes one unless they hold a"."""
INSTEAD = re.compile(
    rf"\b(?:{ASK}|takes|hires? for|cares? about|looks? at|"
    r"(?:is|are) (?:judged|hired|valued|measured|picked|chosen) (?:on|by|for)|(?:matters?|counts?)(?: (?:for|to|"
    r"in) [\w -]{2,40}?)? (?:is|are)) [^.;:?]{2,60}?,? (?<!if )not (?:necessarily )?(?:(?:at|for|about|on|"
    r"by) )?(?:whether (?:you|they|one|someone) (?:have|has|hold) )?(?:an? |the |your )?(?:\w+ )?\Z|"
    r"\A\W*[\w ]{3,40}, not (?:an? |your )?\Z"
)
"""Before a degree: something else is asked for in its place ("you need a licence, not a degree", "Skill, not a degree")."""
_SORT = (
    rf"(?:(?:{NEEDED}|official|fixed|formal|specific|particular|college|university|advanced|four-year|academic|set|strict|prior|"
    r"traditional) ){0,3}"
)
NO = re.compile(rf"\b(?:no|neither(?: an?)?) {_SORT}\Z")
"""Before a degree: "no", with what sort of degree is meant."""
SETS_NO = re.compile(rf"\b{NOT} (?:have|set|impose|list|state) (?:any )?{_SORT}\Z")
"""Before a degree that a requirement is of: there is none."""
NO_SUCH = re.compile(r"\bno (?!(?:longer|doubt|matter|one|less|more|other|wonder|way)\b)(?:[\w-]+ ){1,2}\Z")
"""Before a degree that is said to be required: it is denied that one of this sort is ("no experience or degree required")."""
REQUIREMENT_NOUN = re.compile(rf"(?:'s)? (?:requirements?|prerequisites?|{NEEDED})\b")
"""After such a degree: what there is not is the requirement of it."""
EMPLOYER_SPEAKS = re.compile(r"\b(?:we|we're|our (?:client|team|company))\b")
"""Before who look for something: it is who hires that says so."""

CLEFT = re.compile(
    r",? (?:(?:in|from|of) [^,;:.()]{2,60}? )?(?:is|are|remains?) (?:(?:still|often|usually|exactly|also) )?(?:what|where|how|"
    r"all(?: that)?|the (?:\w+ )?thing(?: that| which)?|something(?: that)?|the \w+ (?:that|which|with which))(?= )"
)
"""After a degree, before a clause that has it as its object: "a diploma is what most of them start out with"."""

ONLY_THIS = re.compile(
    r"(?:\A|[.;,] ?|\b(?:that|and|but) )\W*only (?:(?:an?|the|those with an?|holders of an?|people with an?) )?\Z"
)
LETS_IN = re.compile(
    r"[^,;:.]{0,70}? (?:qualif(?:y|ies)|suffices?|counts?|will do|(?:is|are) (?:accepted|recogni[sz]ed|enough|considered|"
    rf"eligible)|(?:lets?|allows?|entitles?|permits?|gets?) (?:you|them|one)|can {TAKE_UP})\b"
)
"""Around a degree: nothing else lets anybody in ("only a master's qualifies you")."""
ONE_OF_TWO = re.compile(
    r"\b(?:the (?:one|candidate|applicant|person)|those|ones|applicants|candidates) (?:with|"
    r"who (?:has|have|holds?)) (?:an? |the )?\Z"
)
"""Before it."""
WINS = re.compile(
    r"[^.;:?]{0,60}? (?:(?:usually|often|generally|typically|mostly|will|tends? to|is likely to|are likely to) ){0,2}"
    r"(?:wins?(?: out)?|gets? (?:the (?:call|job|nod|offer|interview)|hired|picked|chosen)|comes? out (?:ahead|on top)|"
    r"(?:is|are|be) (?:hired|chosen|picked|called|shortlisted)(?: first)?)\b"
)
"""After a degree: who has it is taken rather than others ("the one with a master's gets the call")."""
IN_CONDITION = re.compile(r"\bif\b[^,;:.]{0,60}\Z")
"""Before a degree: it is named in a condition."""
WELCOME = re.compile(
    r"[^.;:?]{0,60}?(?:,| [–—-]) (?:then )?(?:(?:you|they)(?:'ll| will| might| may| can|"
    r" should)? (?:\w+ )?(?:find it (?:\w+ )?easier|stand (?:out|a (?:much )?better chance)|(?:ha(?:ve|s) )?(?:an? |"
    r"the )(?:\w+ )?(?:better|edge|advantage|head start))\b|(?:even|so much|all the) better|(?:great|perfect|fantastic|wonderful|"
    r"brilliant|excellent|awesome|lovely)(?=\W*\Z|[.!,;])|(?:that|it|this)(?:['’]s| is|['’]d be| would be|"
    r"['’]ll be) (?:an? )?(?:\w+ )?(?:plus|bonus|advantage|asset|extra|even better|"
    r"great|lovely)|we(?:['’]d| would) (?:love|like))\b"
)
"""After a degree that is named in a condition: to have it is welcome ("if you also hold a master's, even better")."""
WHICH_WAY = re.compile(
    r"\b(?:(?:whether|either|be it)(?: (?:it['’]?s|that['’]?s|you (?:go|learn))(?: \w+)?)? (?:through|via|by way of|by|with)"
    r"(?: earning| getting)?|be it|(?:learn|acquire|pick up|enter|build|(?:come|get|break|go) into)(?:s|ed)? "
    r"(?:(?!if\b)[\w'’-]+ ){1,5}?(?:through|via|by way of)(?: either)?)(?: an?| the)?"
    r"(?: (?:traditional|formal|full|university|college))* \Z"
)
"""Before a degree: it is one of the ways to learn the work."""
OTHER_WAY = re.compile(
    r"[^.;:?]{0,60}?,? or (?:via |through |by |even )?(?:an? |the |some |on-the-job |online |"
    r"their )?(?:[\w-]+ ){0,3}?(?:boot ?camps?|self[- ](?:study|taught|directed)|apprenticeships?|courses?|certificat\w+|"
    r"training|experience|on the job|on (?:your|their) own|teach(?:ing)? (?:yourself|themselves))\b"
)
"""After it: the other."""
IN_FEW_CASES = re.compile(
    r"[^;:.]{0,90}?\b(?:(?:sometimes|occasionally|rarely) (?:sufficient|acceptable|accepted|enough|adequate|suffices?)|"
    r"(?:sufficient|acceptable|accepted|enough|adequate|suffices?) (?:in|for) (?:(?:an? |only )?(?:few|rare|some|certain|"
    r"exceptional|limited)\b|a handful))"
)
"""After a degree: it is enough in a few cases."""
IT_TAKES_NO = re.compile(
    rf"\bit (?:(?:do(?:es)? |did )?{NOT} (?:\w+ly )?take (?:an? |any |the )?|(?:takes|took) no )(?:[\w'-]+ ){{0,4}}\Z"
)
TO_DO_THE_WORK = re.compile(rf"(?: in [^,;:.]{{2,40}}?)? to (?:{TAKE_UP}|be an?|do (?:this|the|that)|succeed as)\b")
"""Around a degree: the work is taken up without it ("it doesn't take a degree to become a")."""
SET_PHRASES: tuple[tuple[Literal["required", "preferred", "optional", "not required"], re.Pattern[str], re.Pattern[str]], ...] = (
    ("not required", IT_TAKES_NO, TO_DO_THE_WORK),
    ("required", ONLY_THIS, LETS_IN),
    ("preferred", ONE_OF_TWO, WINS),
    ("preferred", IN_CONDITION, WELCOME),
    ("optional", WHICH_WAY, OTHER_WAY),
    ("optional", re.compile(""), IN_FEW_CASES),
)
"""What says before and after a degree, together, with what force it is asked for."""

DOES = re.compile(
    r"[ ,\w]{0,30}\b(?:provides?|gives?|offers?|includes?|contains?|"
    r"teach(?:es)?|covers?|equips?|prepares?|combines?|focus(?:es)?|takes?|lasts?|involves?)\b"
)
"""After a mention: what follows is what it does, not what is said of it."""

SAID_OF_LABEL = re.compile(
    r"[\"”)*]{0,3}\s?(?::|[–—-])\W{0,4}(?:(?P<optional>optional)|"
    rf"(?P<preferred>{WISHED})|(?P<none>not {NECESSARY}|none\b)|(?P<required>{NECESSARY}))"
    r"(?=\W*\Z|\W*[,.;()]| but\b| for\b| in\b| by\b)"
)
"""After a degree that is a label: what is said of it ("Master's degree: optional")."""
OF_ENTRY = re.compile(
    r"(?: completion)?[\"”)*_]{0,3}(?: ?\([^()]{1,40}\))?[*_]{0,2}(?: ?:| [–—-])[*_]{0,2} (?:(?:this|that|these|those|it|they|"
    r"having one|such (?:an? )?(?:degrees?|qualifications?))\b)?"
)
"""After a degree that is a label: what opens what is said of it, be it a pronoun ("PhD: These can be beneficial")."""
OF_ITS_SUBJECTS = re.compile(r" (?:subjects?|majors?|fields?|courses?|skills?|degrees?|qualifications?)\b")
"""After what is said: it is said of these."""
ONLY = re.compile(r"\bonly\b")
"""Before "required": it is so in a part of the jobs."""

IN_PART = re.compile(r" (?:for|if|when|in)\b")
"""Around "required": in a part of the jobs."""

ANSWERED_NO = re.compile(rf"\W{{0,8}}(?:(?:no|none|n/a)\b(?! \w)|not (?:\w+ )?{NEEDED}\b)")
"""After "degree required": that none is."""

BY_THE_WAY = (
    r", (?:on the other hand|by contrast|in contrast|for (?:its|their) part|of course|in fact|in turn|meanwhile|though|however|"
    r"by comparison|as a rule|all the same|in (?:most|many|all) (?:\w+ )?cases|"
    r"(?:whether|be it|either|regardless of) [^,;.:()]{1,70}), "
)
"""After a degree: words in passing."""
PASSING = re.compile(BY_THE_WAY)
PREDICATE = re.compile(
    # how it is abbreviated, which school it is from
    r"(?: ?\([A-Za-z][\w.&/ ]{0,14}\))?+(?: from [^,;.]{3,60}?(?= (?:is|are|may|can|will|would|preferred|required)\b))?+"
    # what may stand in its place, or is asked for with it
    r"(?:,? (?:or|and) (?:(?:an?|any|some|its) )?(?:[\w-]+ )?(?:combinations?|mix|blend) of [^,;:.()]{3,60}?(?:experience|"
    r"training|practice|education|study|studies|work|skills)(?=,? )|,? (?:or|and|plus|(?:combined |"
    r"together )?with) (?:an? )?(?:\w+ ){0,3}(?:equivalent|higher|above|experience|training|certificates?|certifications?|"
    r"bootcamps?|programs?|diplomas?|internships?|background|portfolio|knowledge|skills?|licen[cs]es?|degrees?|fields?|"
    r"disciplines?|subjects?|majors?)\b(?: \w+){0,2}?(?= |\Z))?+"
    rf"(?:{BY_THE_WAY})?+"
    r"(?:[ ,\"”()]|(?:a|absolutely|actually|all|almost|also|always|an|are|aren't|as|be|become|becomes|been|being|can|"
    r"certainly|commonly|considered|could|critical|definitely|degrees|do|does|doesn't|especially|extremely|frequently|"
    r"fundamental|generally|give|gives|has|however|highly|important|increasingly|integral|is|isn't|just|key|merely|mainly|makes|"
    r"marks|may|might|most|nearly|necessarily|normally|not|of|now|often|one|only|particularly|primarily|quite|really|regarded|"
    r"remain|remains|represents|seems|seen|treated|serve|serves|should|sometimes|still|strictly|strongly|that|the|them|though|"
    r"typically|usually|very|was|were|which|while|will|would)\b)*+\Z"
)
"""What stands between a degree and the words of its predicate: "is almost always the most", "can be a"."""


def cleft_after(after: str) -> re.Match[str] | None:
    """``CLEFT`` at the start of ``after``, or behind words in passing."""
    passing = PASSING.match(after)
    return CLEFT.match(after, passing.end() - 1 if passing else 0)


def is_predicate(between: str) -> bool:
    """True where what stands between a mention and a cue leaves the cue in its predicate ("... is almost always")."""
    return PREDICATE.match(between) is not None
