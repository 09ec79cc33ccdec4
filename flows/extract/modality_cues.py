"""The words that say with what force something is asked for. All patterns read folded text (``fold_case``)."""

from __future__ import annotations

import re

NOT = (
    r"(?:not|never|rarely|seldom|hardly|no longer|nor|cannot|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|"
    r"wouldn't|needn't|"
    r"shouldn't|hasn't|haven't|can't)"
)
NEED = (
    r"(?:need(?:ed|s)?|require[sd]?|requiring|have to|has to|ask(?:s|ed|ing)? for|demand(?:s|ed|ing)?|call(?:s|"
    r"ed)? for|list(?:s|ed)?|"
    r"mention(?:s|ed)?|insist(?:s|ed)? on|expect(?:s|ed)?|necessitate[sd]?|mandate[sd]?|stipulate[sd]?)"
)
NECESSARY = (
    r"(?:required|needed|necessary|mandatory|compulsory|essential|obligatory|vital|crucial|imperative|non-negotiable|"
    r"indispensable|"
    r"an? (?:\w+,? ){0,3}?(?:requirement|must\b(?![- ]have)|must-have|prerequisite|necessity|need\b))"
)
HOLD = (
    r"(?:have|has|had|holds?|possess(?:es)?|earn(?:s|ed)?|obtain(?:s|ed)?|complete[sd]?|pursue[sd]?|gets?|enters?|"
    r"studied|starts?|begins?|undertakes?|report(?:s|ed)? (?:having|holding)|"
    r"lists?|wants?)"
)
"""What people do with a degree, and employers with the wish for one."""
HAVE = (
    rf"(?:{HOLD}|attain(?:s|ed)?|study|involve[sd]?|include[sd]?|comes?|build|finish|seeks?|looks?|hires?|graduate[sd]?|"
    rf"receive[sd]?|acquire[sd]?|be|are)"
)
GET = (
    r"(?:pursue|earn|get|obtain|receive|attain|do|complete|go on|continue|return|advance|study|enter|enroll|take|attend|start|"
    r"begin|opt|"
    r"choose|consider|apply|join|sign up)"
)
HABIT = (
    r"(?:typically|usually|generally|commonly|normally|often|frequently|traditionally|ordinarily|mostly|tends? to|"
    r"in most cases|as a rule|"
    r"most often|almost always|nearly always)"
)
MOST = (
    r"(?:(?:one|two|three|nine|\d) (?:in|(?:out )?of) (?:every )?(?:two|three|four|five|six|ten|\d+)|"
    r"most(?! (?:important|crucial|critical|essential|vital))|many|majority|"
    r"nearly all|almost all|a lot|lots|numerous|virtually all|half|"
    r"(?:a|one)[ -](?:third|quarter|fifth)|two[- ]thirds|three[- ]quarters)"
)
SHARE = r"(?P<share>\d{1,3})(?:\.\d+)? ?(?:%|percent|per cent)"
WITHOUT_OTHER_CUE = r"(?:(?!prefer|requir|need)[^,;:.()])"

CUES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "other_way",
        (
            rf"{NOT} (?:\w+ )?(?:the )?(?:only|sole|single) (?:\w+ )?"
            r"(?:way|route|path|option|road|avenue|pathway|gateway|means|requirement|(?:starting|entry) point)s?\b",
        ),
    ),
    (
        "deny",
        (
            rf"{NOT}(?: \w+){{0,3}}? {NEED}\b|not (?:all|every)\b[^,;:.()]{{0,70}}? {NEED}\b",
            rf"{NOT}(?: \w+){{0,2}}? {NECESSARY}",
            rf"{NOT}(?: \w+){{0,2}}? (?:part|one) of the (?:\w+ ){{0,3}}requirements?\b",
            r"unnecessary\b|no need (?:for|to)\b|no (?:\w+ ){0,2}requirements? (?:for|to)\b|(?:needs?|requires?) no\b|"
            r"need not\b|none (?:(?:is|are|"
            r"was) )?(?:required|needed)",
            r"(?:dropp|remov|eliminat|waiv|scrapp|abandon|stripp|lift)(?:ed|es|ing) ",
        ),
    ),
    (
        "prefer",
        (
            r"prefer(?:s|red|able|ence|ring)?\b|desir(?:able|ed|es?)\b|nice[- ]to[- ]have\b|good to have\b|favou?r(?:s|ed|"
            r"able)?\b|ideal\b",
            r"(?:preferably|ideally)\b(?= ?,? (?:an?|the|you|candidates|have|hold|possess|be|with an?)\b|\W*\Z)",
            r"(?:a|big|huge|strong|definite|real|major|added) (?:plus|bonus|asset)\b|plus\b(?=\W*\Z)|bonus\b(?! pa)|asset\b",
            r"(?:excellent|great|good|solid|strong) (?:starting point|start|first step|choice|prerequisite|preparation|basis|"
            r"tool|idea)\b",
            r"beneficial\b|(?:in)?valu(?:able|ed|e)\b|helpful\b|useful\b|advantage(?:s|ous)?\b(?! of)|recommend(?:ed|s)?\b|"
            r"advisable\b|encouraged\b|helps? to (?:have|hold|get|possess)\b",
            r"(?:opportunit(?:y|ies)|prospects?|outlook|chances?)\b[^,;:.()]{0,30} (?:best|better|good|excellent|favou?rable|"
            r"brightest|strongest) for\b[^;:.()]{0,80}? (?:with|who (?:have|hold|possess|earn))(?= (?:an?|the|at least|"
            r"advanced|graduate) |\s?\Z)",
            r"(?:better|greater|best|good|higher) (?:chances?|odds)\b[^,;:.()]{0,50}? (?:with|if (?:you|they) (?:have|hold|earn))"
            r"(?= (?:an?|the|at least) |\s?\Z)",
            r"(?:suggest|advis|urg|encourag)(?:e?s|ed?)\b"
            r"(?= (?:that )?(?:\w+ ){0,2}(?:applicants|candidates|students|people|workers|you|they)\b)",
            r"sought[- ]after\b|in (?:great |high |strong |growing |big )?demand\b|highly regarded\b|welcomed?\b|worthwhile\b",
        ),
    ),
    (
        "option",
        (
            r"optional(?:ly)?\b|consider(?:ing)?\b(?! (?:a|an|the) plus)|cho?oses? to\b|opt(?:s|ing)? (?:for|to)\b|"
            r"decide to\b|(?<!subject you )(?<!subject they )(?<!field you )(?<!area you )wish(?:es)? to\b",
            rf"(?:may|can|could|might)(?: (?:also|even|then|instead|still|always|want to|wish to|choose to|opt to|"
            rf"later|eventually)){{0,3}} {GET}\b(?![^,;:.()]{{0,40}} with (?:an?|either|only|just)?\b)",
            r"(?:may|might|could) be able to \w+\b[^,;:.()]{0,70}? with\b(?: (?:just|only)\b)?",
            r"possible to \w+\b[^,;:.()]{0,70}? with\b(?: (?:just|only)\b)?|"
            r"(?:some|a few) (?:\w+ ){0,2}(?:positions|jobs|roles)\b[^,;:.()]{0,40}? with(?= (?:an? |just |only )|\s?\Z)",
            r"(?:may|might|could) (?:also )?(?:include|involve|mean)\b|(?:will |do |also )?accepts?\b(?= (?:an?|the|either)\b)",
            rf"in (?:some|certain|a few|rare) cases\b[^;:.()]{{0,50}}?\b{HOLD}\b",
            rf"go(?:es|ing)? on to\b|(?:some|others|a few)\b{WITHOUT_OTHER_CUE}{{0,40}}? (?:choose|opt|go|{HOLD})\b",
            r"(?:another|an|one|good|viable) (?:alternative|option)\b",
            r"(?:open|available|accessible) to (?:\w+ ){0,3}with\b",
            r"(?<!available )for (?:those|people|anyone|someone|individuals|professionals|students|workers|candidates) (?:who|"
            r"aiming|"
            r"seeking|wanting|looking|interested|hoping|wishing|aspiring|planning|considering)\b(?![^.;:]{0,20}\b(?:become|"
            r"enter)\b)",
            r"(?:may|might|can|could) (?:also )?(?:be )?(?:accept(?:ed|able)?|suffice|sufficient|enough|adequate|"
            r"substitute[sd]?|serve as)\b|(?:may|might|can|could) (?:also )?qualify (?:candidates|applicants|people|you|them)\b|"
            r"can also \w+\b[^,;:.()]{0,40}? with\b|(?:will|may|"
            r"can) (?:also )?be considered\b",
        ),
    ),
    (
        "typical",
        (
            rf"{HABIT},?(?: (?!prefer|requir|need|expect)[\w']+){{0,2}}? {HAVE}(?:ing)?\b",
            rf"(?:{MOST}|{SHARE})[^,;:.()\w]{WITHOUT_OTHER_CUE}{{0,70}}?(?:\([^()]{{1,14}}\) )?\b(?:{HOLD}|includes?)\b",
            r"(?:common|typical|usual|popular|standard|traditional|conventional|normal|main|primary|most (?:direct|"
            r"straightforward))(?: [\w-]+){0,3} "
            r"(?:path|pathway|route|way|entry|start|starting point|education|schooling|credential|background|choice|"
            r"option|foundation|requirement|"
            r"qualification|degree)s?\b",
            rf"(?:all|both|each|every)\b(?:(?!must\b){WITHOUT_OTHER_CUE}){{0,50}}?\b(?:have|has|holds?|possess(?:es)?)\b",
            r"can (?:enter|start|begin|become|qualify|break)\b[^,;:.()]{0,40}? with(?= (?:an? |either |only |just )|\s?\Z)",
            r"(?:[a-z]+s) have(?= (?:an? )?(?:advanced )?\Z)|"
            r"(?:can|able|enter|start|begin|become|get|find|work|qualify|hired|jobs?|licensed|practi[cs]e)\b"
            r"[^,;:.()]{0,70}? with (?:just|only)(?= an?\b|\s?\Z)|can be(?= (?:an? )?\Z)|[a-z]+s (?:hold|possess)\b|baseline\b|"
            r"benchmark\b|entry point\b",
            r"popular\b|common\b|commonplace\b|the norm\b|customary\b|the standard\b|enough\b|sufficient\b|"
            r"adequate\b|suffices?\b",
        ),
    ),
    ("seek", (r"look(?:s|ing)? for\b|seek(?:s|ing)?\b|in search of\b|hir(?:e|es|ing)\b|recruit(?:s|ing)?\b",)),
    (
        "require",
        (
            r"(?:you'll|you will) want\b|must\b(?! see)|need(?:s|ed|ing)?\b|require[sd]?\b|requiring\b|requirements?\b|"
            r"mandatory\b|compulsory\b|necessitat(?:e|es|ing)\b|"
            r"essential\b|necessary\b",
            rf"prerequisites?\b|minimum\b|at least\b|(?:very|bare) (?:least|minimum)\b|(?:should|ought to) (?:\w+ )?{HAVE}\b|"
            rf"ha(?:ve|s) to\b|non-negotiable\b|obligatory\b|indispensable\b",
            r"expect(?:s|ing)?\b|expected\b(?! \w*(?:path|career|growth|salar|pay|earning|time|year|job|to (?:grow|"
            r"rise|increase)))",
            r"(?:first|next|second|third|initial|essential|important|basic|key|crucial|vital|critical|necessary) "
            r"(?:step|requirement|qualification)\b|"
            r"(?:journey|path|pathway|road|route|career|process)\b[^,;:.()]{0,60}? (?:begins?|starts?) (?:with|by)\b",
            r"(?<!ideal )(?<!perfect )(?<!desired )(?:candidates?|applicants?|person|individual|hire|you)"
            r"(?:'ll| will)(?: also| ideally)? "
            r"(?:have|hold|possess|be educated)\b",
            r"(?:become|qualify|start|begin|launch|enter)\b[^,;:.()]{0,50}? (?:by|after) (?:first )?"
            r"(?:(?:completing|pursuing|earning|getting|obtaining|finishing|doing|taking)\b|\Z)",
            r"(?:foundation|basis|cornerstone|gateway)\b[^,;:.()]{0,50}? (?:is|remains)\b(?= (?:an?|the)\b|\s?\Z)|"
            r"mandat(?:e|es|ed|ing)\b|stipulat(?:e|es|ed|ing)\b|"
            r"demand(?:s|ed|ing)\b|calls? for\b|ask(?:s|ed|ing)? for\b|nothing less than\b",
        ),
    ),
    (
        "weak",
        (
            r"help(?:s|ed)?\b(?! (?:you |students |them |people )?(?:to )?(?:learn|understand|know|develop|build|gain))|"
            r"improve[sd]?\b|increase[sd]?\b|boost(?:s|ed)?\b|enhance[sd]?\b|strengthen(?:s|ed)?\b|"
            r"stand out\b|edge\b|best\b",
            r"leads? to (?:\w+ ){0,3}(?:positions?|roles?|opportunities|advancement|promotions?|jobs|careers?)\b|"
            r"sets? (?:\w+ ){1,3}apart\b|opens?(?: up)?(?: \w+){0,2} (?:doors|opportunities)\b|goes? a long way\b|"
            r"qualif(?:y|ies) (?:you|them)\b",
            r"(?:makes? (?:\w+ ){1,3})?more (?:attractive|competitive|marketable|employable|appealing)\b|"
            r"mak(?:e|es|ing) (?:\w+ ){1,4}?(?:easier|smoother|simpler|quicker)\b|"
            r"(?:better|greater|higher|improved|stronger) (?:chances?|odds|prospects)\b|"
            r"makes? (?:\w+ ){1,3}difference\b",
        ),
    ),
)
"""Words that govern, by what they say. Of two that start at one place the first in this list counts."""

CUE = re.compile(r"\b(?:" + "|".join(f"(?P<{name}>{'|'.join(patterns)})" for name, patterns in CUES) + ")")
HEDGE = re.compile(rf"\b(?:{HABIT}|{MOST}|likely|probably|tends?|typical|common|usual|standard)\b|\b\d[\d.]* ?(?:%|percent)")
LATER_HEDGE = re.compile(
    r"[ \w]{0,40}\b(?:by|for|in|at|of) (?:most|many|the majority)\b|\W{0,2}(?:in most cases|typically|usually|generally)\b"
)
FOR_SOME = re.compile(r" (?:for|in|by|at) (?:only )?(?:an? few|some|certain|(?:an? )?(?:small|limited) number of)\b")
"""After what is enough or required: it is so in a part of the jobs."""
SOME = re.compile(r"\b(?:some|others|certain|few|may|might|could|sometimes|occasionally)\b")
MINORITY = re.compile(
    r"\b(?:(?:a|one)[ -](?:third|quarter|fifth|fraction)|(?:one|1) (?:in|(?:out )?of) (?:every )?(?:three|four|five|six|ten|"
    r"[3-9]|10)|"
    r"(?:two|2) (?:in|(?:out )?of) (?:every )?(?:five|six|ten|[5-9]|10)|few|some|a (?:small )?number of)\b"
)
CLAUSE_BREAK = re.compile(
    r"[;:]\s|\.\s| [–—] |\b(?:once|until|as soon as|but|because|whereas|however|so that)\b|, (?:while|so|where|which means)\b"
)
"""Before a mention: words beyond the last of these don't govern it."""
AFTER_BREAK = re.compile(
    r"[;:]\s|\.\s| \(|\bbecause\b|\bso that\b|\bwho\b|\bbut (?!it|this|they|not)|"
    r", (?!but (?:it|this|they|not)\b|or\b|which\b|preferabl|making\b|giving\b|ideally\b|is\b|and (?:is|are)\b|not\b|"
    r"optional|required|preferred|desir)|"
    r" (?:and|while|whereas) (?!(?:is|are|often|usually|typically|preferred|required|strongly|highly)\b)"
)
"""After a mention: words beyond the first of these don't speak of it."""
ADJUNCT = re.compile(
    r"\b(?:after|before|following|since|until|upon|once|beyond)(?: (?:an?|the|your|their|you|they|completing|"
    r"obtaining|earning|finishing|getting|passing|clearing|graduating|with|"
    r"receiving|complete|earn|have|get|obtain|first|initial|relevant|related|suitable|accredited|recogni[sz]ed)){0,4} \Z"
)
"""A mention in a phrase of time is no subject: "education after the bachelor's degree is helpful"."""
RESUMED = re.compile(r", (?:it|this|they|that|one)\b")
SPEAKS_ON = re.compile(r"\b(?:it|one|this|that|having|they|employers?|companies|most|many|recruiters)\b")
"""What a main clause has that still speaks of the degree of the clause before."""
CONTRAST = re.compile(r"\b(?:but|though|although|however|yet|while)\b")
BUT_HELPS = re.compile(
    r"[^;:.]{0,30}?,? (?:but|though|although|yet|however,?) (?:it|this|one|that|having one|doing so|they)(?:'s)?\b[^;:.]{0,40}?\b"
    r"(?:helps?|beneficial|useful|helpful|advantage\w*|valu\w+|prefer\w+|recommended|a plus|improves?|boosts?|increases?)\b"
)
"""After a degree that is not needed: that it is of use all the same."""

CONCESSION = re.compile(r"\W*(?:although|though|even (?:though|if)|while|whilst|despite)\b")
ACTIVE = {
    "require": re.compile(
        r"(?:must|needs?|needing|(?:become|qualify|start|begin|launch|enter)\b.*|"
        r"requires?|requiring|necessitat\w+|should .*|ha(?:ve|s) to|expects?|expecting|demand\w*|"
        r"calls? for|"
        r"ask\w* for|at least)\Z"
    ),
    "typical": re.compile(rf"(?:{HABIT}|{MOST}|\d[\d.]*|[a-z]+s (?:hold|possess)|with|can)(?!\w).*"),
    "option": re.compile(
        r"(?:(?:may|can|could|might)\b(?!.*(?:accept|suffic|enough|adequate|qualify|considered|serve as))|go|some|others|cho|"
        r"opt(?:s|ing)? |decide|wish|"
        r"consider).*"
    ),
    "seek": re.compile(""),
}
"""Cues that say what their subject does; after a mention they don't speak of it: "a degree requires four years"."""
OUTRIGHT = re.compile(r"prefer|desir|nice|favou?r")
WITHOUT = re.compile(
    r"\bwithout (?:(?:having|needing|earning|getting|obtaining|completing|holding|possessing|an?|any|the|formal|"
    r"traditional|first|college|"
    r"university|academic|advanced|mandatory|relevant|specific) ?){0,4}\Z"
)
POSSIBLE = re.compile(
    r"\b(?:can|could|possible|able to|may|attainable|people|manage|succeed(?:ed)?|enter(?:ed)?|became|become|landed|"
    r"broke|break into|got|started)\b"
)
POSSIBLE_AFTER = re.compile(r" (?:is|may be|can be) (?:\w+ )?possible\b")
ONLY_WITH = re.compile(
    r"\b(?:not|cannot|can't|won't|no (?:one|person|candidate|applicant)|nobody)\b[^.;:]{0,110}?\b(?:until|"
    r"unless) [^,.;:]{0,50}\Z|"
    r"(?:\b(?:no|not)|n't) (?:[\w-]+ ){0,8}?(?:beyond|other than|more than)(?: an?| the)? \Z"
)
"""Before what is required: "nobody becomes one unless they hold a"."""
IMPOSSIBLE = re.compile(r"\b(?:can't|cannot|(?<!not )(?<!n't )impossible)\b")
NOT_IMPOSSIBLE = re.compile(r"(?:\bnot|n't) impossible\b")
HARD = re.compile(r"\b(?:impossible|hard|harder|difficult|unlikely|rare|challenging|not|if|whether|few)\b|n't\b")
NO = re.compile(
    r"\b(?:no|neither(?: an?)?) (?:(?:formal|specific|particular|college|university|advanced|four-year|academic|set|"
    r"strict|prior|traditional) ){0,3}\Z"
)
REQUIREMENT_NOUN = re.compile(r"(?:'s)? (?:requirements?|required|needed|necessary|prerequisites?)\b")
EMPLOYER_SPEAKS = re.compile(r"\b(?:we|we're|our (?:client|team|company))\b")
DOES = re.compile(
    r"[ ,\w]{0,30}\b(?:provides?|gives?|offers?|includes?|contains?|"
    r"teach(?:es)?|covers?|equips?|prepares?|combines?|focus(?:es)?|takes?|lasts?|"
    r"involves?)\b"
)
"""After a mention: what follows is what it does, not what is said of it."""

SAID_OF_LABEL = re.compile(
    r"[\"”)*]{0,3}\s?(?::|[–—-])\W{0,4}(?:(?P<optional>optional)|(?P<preferred>preferred|recommended|a plus|helpful|"
    r"beneficial|desirable)|"
    r"(?P<none>not (?:required|needed|necessary)|none\b)|(?P<required>required|mandatory|essential|compulsory))(?=\W*\Z|"
    r"\W*[,.;()]| but\b| for\b| in\b| by\b)"
)
"""After a degree that is a label: what is said of it ("Master's degree: optional")."""

ONLY = re.compile(r"\bonly\b")
IN_PART = re.compile(r" (?:for|if|when|in)\b")
"""Around "required": in a part of the jobs."""

ANSWERED_NO = re.compile(r"\W{0,8}(?:no|none|n/a)\b(?! \w)")
"""After "degree required": that none is."""

SHORT_FORM = re.compile(r" ?\([A-Za-z][\w.&/ ]{0,14}\)")
"""After a degree: how it is abbreviated."""
FROM = re.compile(r" from [^,;.]{3,60}?(?= (?:is|are|may|can|will|would|preferred|required)\b)")
OR_ELSE = re.compile(
    r",? (?:or|and|plus|(?:combined |together )?with) (?:an? )?(?:\w+ ){0,3}(?:equivalent|higher|above|experience|training|"
    r"certificates?|"
    r"certifications?|bootcamps?|programs?|diplomas?|"
    r"internships?)\b(?: \w+){0,2}?(?= |\Z)"
)
PREDICATE = re.compile(
    r"(?:[ ,\"”()]|(?:a|absolutely|actually|almost|also|always|an|are|aren't|as|be|becomes|been|being|can|certainly|commonly|"
    r"considered|could|critical|definitely|do|does|doesn't|especially|extremely|frequently|fundamental|generally|give|gives|"
    r"has|however|"
    r"highly|important|increasingly|integral|is|isn't|key|mainly|makes|marks|may|might|most|nearly|necessarily|normally|not|of|"
    r"often|one|only|particularly|primarily|quite|really|remain|remains|represents|seems|serve|serves|sometimes|still|"
    r"strictly|strongly|"
    r"that|the|"
    r"them|though|"
    r"typically|usually|very|was|were|which|while|will|would|you)\b)*+\Z"
)
"""What stands between a degree and the words of its predicate: "is almost always the most", "can be a"."""


def fold_case(words: str) -> str:
    """``words`` in lower case with straight apostrophes; every character keeps its place."""
    lower = words.lower()
    if len(lower) != len(words):  # a few capitals, such as U+0130, become two characters
        lower = "".join(each.lower() if len(each.lower()) == 1 else each for each in words)
    return lower.replace("’", "'")


def is_predicate(between: str) -> bool:
    """True where what stands between a mention and a cue leaves the cue in its predicate ("... is almost always")."""
    start = 0
    for skipped in (SHORT_FORM, FROM, OR_ELSE):
        found = skipped.match(between, start)
        start = found.end() if found else start
    return PREDICATE.match(between, start) is not None
