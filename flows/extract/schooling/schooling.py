"""Whether a sentence names a degree as what an occupation asks for, or as something else: of a course, a person, a pay rise.

``lower`` is the sentence in folded text (``fold_case``); all offsets are into the sentence.
"""

from __future__ import annotations

import re

from flows.extract.mentions.asking import (
    ASK,
    COURSE,
    DEMAND,
    EARN,
    GET_IN,
    NECESSARY,
    NEEDED,
    OWN,
    SCHOOL,
    STUDIED,
    TAKE_UP,
    WISHED,
)
from flows.extract.mentions.modality_clauses import INSTEAD, ONLY_WITH, TO_DO_THE_WORK, WELCOME
from flows.extract.mentions.modality_cues import NOT
from flows.extract.schooling.modality_held import OF_SCHOOL
from flows.extract.schooling.modality_lacking import goes_without
from flows.extract.schooling.modality_steps import comes_first

WINDOW = 120
"""Code points before and after a mention that can say that it is no requirement."""

WISH = r"(?:want|wish|hope|plan|aim|'d like|would like|are interested|'re interested)"
GLAD = "".join(
    rf"(?<!\b{word} )"
    for word in (
        *("care", "cares", "mind", "minds", "checks", "points", "bonus", "plus", "nice", "great", "lovely", "helps", "thrilled"),
        *("delighted", "better", "ideal"),
    )
)
"""Not behind what one asks after, or would be glad of: "a bonus if", "nobody minds whether"."""
CONDITION = re.compile(
    rf"\b(?:{GLAD}if(?! (?:you ?{WISH}|(?:you|they|students) (?:spend|count|include)))|unless|in case|assuming|"
    r"because(?! it is )|"
    r"(?<!best )(?<!better )(?<!good )for (?:those|anyone|someone|people|students|individuals|[a-z]+s) (?:who|seeking|pursuing|"
    r"considering|wanting))\b(?: \w+)?(?:(?! you (?:\w+ )?(?:should|need to|must|ought|have to)\b)(?! but )[^,;:.)]){0,90}\Z"
)
ASKING = re.compile(rf"\b(?:{DEMAND.gerund}|asking|expecting|forcing|insisting)\b[^.;]{{0,80}}\Z")
JUDGED = re.compile(
    r"[^.;,]{0,20} (?:is|are|was|seems?|feels?|has become|have become) (?:\w+ ){0,2}?(?:outdated|old-fashioned|wrong|unfair|"
    r"a mistake|pointless|foolish|absurd|ridiculous|silly|elitist|gatekeeping)\b"
)
"""Around schooling: somebody holds that it ought not to be asked for."""
DENIED = re.compile(rf"(?:\bnot|n't) (?:\w+ )?(?:{DEMAND.base}|{DEMAND.past}|{NECESSARY})\b")
"""What a clause that concedes says of schooling: "even if it is not required"."""
NEAR_DENIAL = 40
"""Code points after schooling within which it is denied so, at most."""
SOMEBODY = r" (?:positions?|jobs?|roles?|posts?|careers?|employers?|[a-z]+(?:ors?|ists?|ians?|teachers?|nurses?|librarians?))\b"
"""Between a school and what is asked for: it is somebody at work who needs it ("most school counselor positions require a")."""
SCHOOL_ASKS = rf"(?:{DEMAND.present}|asks?|insists?|expects?|wants?|prefers?|accepts?|admits?)"
NOT_ASKED = re.compile(
    r"\b(?:"
    # whether it is asked for is left open
    rf"(?:{GLAD}whether(?! (?:it['’]?s )?(?:through|via)\b)|"
    rf"regardless of|no matter|if you (?:want|wish|hope|plan|aim) to (?:{OWN.base}|{EARN.base}|do|study))\b[^,;:.]{{0,90}}|"
    # it is what something else leads to, costs, offers or is compared with
    r"(?:towards?|stepping stones? to|combined (?:in)?to|culminat(?:es?|ing) in|steps? closer to(?: \w+ing)?|leads? to|"
    r"leading to|work(?:ing)? on|studying for|(?<=\w )enroll?(?:ed|ing)? in|credits? for|instead of|in lieu of|in place of|"
    r"substitutes? for|alternatives? to|rather than|over|compared (?:to|with)|versus|vs\.?|unlike|besides|beyond|"
    r"(?<!nothing )below|outside(?: of)?|offer(?:s|ing)?|award(?:s|ed|ing)?|grant(?:s|ing)?|confer(?:s|red|ring)?|finance|fund|"
    r"afford|cost of|price of|value of|benefits? of|(?:\A|[.;:] ?)\W*in addition to|length of|years? of|(?<!some )types? of|"
    r"(?<!some )kinds? of|apply(?:ing)? (?:for|to)|(?:before|for|at|upon) admission\b[^.;:]{0,60}|admission (?:in)?to|during|"
    r"throughout|get(?:ting)? (?:on)?to|(?:end|start|beginning|middle|rest|remainder|(?:first|last|final) years?|"
    r"parts?) of)(?: (?:an?|the|your|their|any|its|traditional|formal|specific|full|accredited|standard|regular|"
    r"typical)){0,2} ?[\"“(]?|(?<!less )than\b(?! (?:half|\d|a third|a quarter|two|three|one|nine)\b)[^,;:.]{0,30}|not an? |"
    r"(?:(?:(?:is|are|was|were|be|been|as) (?:\w+ ){0,2}|the )prerequisite|prerequisites|eligibility|preparation|"
    r"prepar(?:es?|ing)(?: \w+)?) (?:for|to) (?:an? )?|(?:where|in which) (?:you|they|(?:[\w-]+ ){0,2}(?:students|individuals|"
    r"people)) (?:can|could|may|will)\b[^,;:.]{0,30}|"
    # it is what schools offer
    rf"{COURSE}\b[^,;:.]{{0,20}} "
    r"(?:offer|feature|provide|award|grant|confer|introduc)(?:e?s|e?d|ing)?\b(?:[^,;:.]|\.(?=[a-z]\b)|(?<=\.[a-z])\.){0,60}|"
    # it is less than a degree ("some college education")
    r"some |"
    # it is the grade that counts
    r"(?:\d ?%|percent(?:ile|age)?|marks) in |"
    # it is what one wants to study
    r"(?:when|while|whilst) (?:doing|choosing|studying for) (?:an? |your )?|(?:courses?|routes?|program(?:me)?s?|"
    r"schemes?)\b[^.;:]{0,20} open to\b[^.;:]{0,40}|"
    # it is a paper that is shown
    r"(?:cop(?:y|ies)|proof|evidence|recognition|verification|translations?|transcripts?|details) of (?:the|your|their) |"
    r"(?:a[- ]?levels?|gcses?)\b[^.;:]{0,40}\bfor (?:an? )?(?:\w+ )?|"
    # it is what one teaches
    r"(?:teach(?:es|ing)?|taught) (?:(?:an?|the|both|some|mostly|advanced|introductory) ){0,2}|"
    # it is what some believe, or what was so
    r"(?:\A|[.;] )\W*(?:until|before|by|during|in|from) (?:the )?(?:(?:early|mid|late)[- ])?(?:1[5-9]\d\ds?|"
    r"[\w-]+ century)\b[^;:.]{0,120}|(?:\A|[.;] )\W*(?:historically|formerly|decades ago|years ago|back then|"
    r"in former times),? [^;:.]{0,40}\b(?:was|were|had|held|required|needed)\b[^;:.]{0,40}|(?:days|times) when\b[^,;:.]{0,60}|"
    r"(?:belief|myth|misconception|assumption|notion|idea)s? that\b[^,;:.]{0,60}|(?:\A|[.;] )in the past\b[^;:.]{0,60}|"
    r"it used to be(?: the case| true)?(?: that)?\b[^.;:]{0,90}|(?:advocat|propos|debat|discuss|criticis|criticiz|"
    r"question)\w* [^.;:]{0,30}\b(?:requirement|need)\b[^.;:]{0,40}|\b(?:consider|propos|debat|discuss|weigh|"
    r"mull)\w*(?: (?:whether|plans|the idea of))? (?:to )?(?:requir|mandat|demand)\w* [^.;:]{0,40}|"
    # it is what some happen to have
    r"\bthere (?:are|will be) [^,;:.]{0,40}\b(?:that|who) (?:have|hold|got|earned)\b[^,;:.]{0,20}|"
    # it is what a text is about
    r"(?:look(?:ed|ing)? into|find out|investigat\w+|explor\w+|discover|determine|decid\w+|see|know|learn|ask|wonder|tell "
    r"you|show(?:s|ed)?) (?:which|what)\b[^.;:]{0,60}|"
    r"(?:know|learn|read|hear|talk|write|think|all|more|less|information|facts?|guide|myths?|questions?) about\b[^,;:.)]{0,40}|"
    # it is what the author or another person holds
    r"\b(?:they both|both of them|the two of them) (?:have|hold|earned|received)\b[^,;:.]{0,30}|"
    r"(?P<own>(?:i|i'(?:ve|m|d)|he|she|my|his|her|me|mine|myself)\b"
    r"(?! (?:[\w']+ ){0,2}(?:confirm|believe|think|says?|said|suggest|recommend|know|guess)\b"
    r"(?: that)? (?:you|an?|having|getting|earning)\b| (?:line of work|job|role|profession|trade|field|position|industry)\b"
    rf"(?:,? (?:you|one)\b| (?:\w+ )?{DEMAND.present}\b)| (?:sense|opinion|view|advice|impression|"
    r"feeling|take|answer|guess) (?:is|would be)(?: that)? (?:you|an?|having|getting|earning)\b)[^,;:.]{0,70})|"
    r"(?:\A|[.;] )\W*i(?:'m|'ve| am| have| was)\b[^;:?!]{0,110} and (?:have|hold|earned|received|got|completed) (?:an? |"
    r"my )?(?:\w+ )?|(?:after|once|when|by the (?:end|time)|at the end|upon)\b[^.;:]{0,80}\byou(?:'ll| will) have (?:an?|"
    r"your) (?:\w+ )?|our (?:\w+ )?(?:(?:team|staff|people|employees|faculty|graduates|alumni|engineers|students)\b[^.;]{0,60}|"
    rf"[a-z]+(?:ers|ors|ists|ians|nts|nurses|teachers) (?:(?:all|both|each) )?{OWN.base}\b[^.;:]{{0,40}})|"
    # it is what a class of jobs asks for, not an occupation
    r"(?P<jobs>(?<!for )(?<!in )(?<!of the few )(?:jobs|careers|occupations|professions|industries|sectors|roles|"
    r"positions) (?:that|which|where you|you can)\b)[^;:.]{0,80}|(?:for|in) (?:jobs|roles|positions) (?:that|which|where you|"
    r"you can)\b(?:(?!, (?:an?|the|having) )[^;:.]){0,80}|(?:some|many|certain|other|few) (?:\w+ )?(?:occupations|careers|"
    r"professions)\b[^;:.]{0,80}|"
    r"(?:high|higher|highest|better|best|well)[- ](?:paying|paid) (?:\w+ )?(?:roles|jobs|positions|careers)\b[^,;:.]{0,60}|"
    r"(?:applicants?|candidates?|admission|entry|entrants?) (?:to|for|into) (?:the|this|an?|our|most|these) (?:\w+ ){0,3}?"
    rf"{STUDIED}\b[^,;:.]{{0,60}}|"
    # it is what graduates have of whom a share is told
    r"(?:%|per ?cent|percentage|percent|half|thirds?|quarters?|majority|share|number|proportion|(?<!most )most|many|some|\d) of "
    r"(?:(?:all|the|those|these|recent|new|our) ){0,2}(?:[\w-]+ )?(?:graduates|alumni|students|leavers) "
    r"(?:with|of|from|who (?:have|hold|earn(?:ed)?))\b[^,;:.]{0,30}|"
    # it is one of several that are weighed
    r"(?:choos(?:e|ing)|pick(?:ing)?|select(?:ing)?|find(?:ing)?) (?:the|your|an?) (?:right|best|suitable) |"
    # it is what a course, a school or an examination asks for
    r"(?<!interested in )students (?:with|who (?:have|hold))\b[^,;:.]{0,30}|students who (?:want|need|seek|"
    r"take) (?:an? |the |their )?|"
    r"\d+ (?:[a-z]+ )?students [^,;:.]{0,30}|(?:law|medical|med|dental|graduate|grad|nursing|pharmacy|veterinary|"
    r"business)[- ]school (?:candidates?|applicants?|students?|hopefuls)\b[^;:.]{0,60}|"
    rf"degrees?(?: program(?:me)?s?)?,? (?:which|that) (?:\w+ ){{0,2}}{DEMAND.present}\b[^;:.]{{0,40}}|"
    r"(?:time|years?|length of study|study|studies|credits?|hours|courses?|effort|commitment|semesters|takes?)\b[^,;:.]{0,50} "
    rf"to {EARN.base} (?:an? |the |your )?|(?P<school>{SCHOOL})\b"
    r"(?:[^;:.]{0,120}\b(?:some|others|many|most)\b)?"
    rf"(?:(?!{SOMEBODY})[^,;:.]){{0,40}}\b(?:{SCHOOL_ASKS}|requiring|must have|(?:are|is) required)\b[^,;:.]{{0,60}})\Z"
)
EXAMPLES = re.compile(r"(?: or (?:(?:its |an? )?equivalent|ged|higher))?(?: \([^()]{1,40}\))?,? (?:includes?|such as) ")
"""After a degree that a class of jobs asks for: they are named."""
ASKED_AFTER_ALL = re.compile(
    # the study is asked for that leads to it
    rf"\b(?:{DEMAND.finite}|takes?|must|involves?|expects?|(?:generally|typically|usually|normally) (?:complete|spend|attend|"
    rf"study|go through|finish))\b[^.;:]{{0,70}}\b(?:years?|stud(?:y|ies)|{COURSE}|coursework|curriculum|education|"
    rf"training)\b[^.;:,]{{0,30}} (?:leading to|to {EARN.base}) (?:(?:an?|the|their|your|either) ){{0,2}}\Z|"
    # who needs it works at a school
    rf"\b{SCHOOL_ASKS} (?:(?!students|applicants|candidates|learners)[\w-]+ ){{0,3}}?(?:faculty|staff|employees|teachers|"
    rf"lecturers|nurses|[a-z]+(?:ors|ists|ians)) (?:to|who) (?:{OWN.base}|{EARN.base}) (?:(?:an?|the|at least|"
    rf"either) ){{0,2}}(?:\w+ )?\Z|"
    # an internship asks for it
    r"\b(?:currently|must be) (?:enrolled in|pursuing|studying)[^,;:.]{0,40}\Z"
)
"""Before a degree: it is asked for all the same ("universities require lecturers to hold a doctorate")."""

OF_THESE = re.compile(
    r"\W*(?:(?:they|it|these|most|many|some|several|others|a few|all|each|both)(?: of (?:them|these|those))?|"
    r"(?:[\w-]+ ){0,5}(?:ones?|few|latter)) (?:(?:will|may|might|can|also|do|even|often|usually|typically|generally|only) ){0,3}"
    rf"{SCHOOL_ASKS}\b"
)
"""How a sentence opens that asks for something on behalf of what the one before speaks of: "some of them require a"."""
SPEAKS_OF_SCHOOLS = re.compile(
    r"\W*(?:there (?:is|are) )?(?:(?:the|these|those|some|many|most|several|other|such|all|an?|each|few|different|various) "
    rf"(?:[\w'-]+ ){{0,2}}?|[\w'-]*[^s\W] )?{SCHOOL}\b(?! (?:district|nurse|teacher|counsell?or|librarian|principal))"
)
"""How a sentence opens that speaks of courses, schools or examinations."""

AT_SCHOOL = re.compile(
    r"\b(?:positions?|jobs?|roles?|posts?|careers?|teach(?:ing)?|work(?:ing)?|lectur(?:e|ing)) (?:in|at|with|within) "
    r"[^,;:.]{0,40}\Z"
)
"""Before a school: it is where somebody works who needs a degree."""
BETTER_IF = re.compile(
    r"\b(?:more likely|likelier|easier|better (?:chances?|odds|prospects|off)|stand out|(?:an? |the )(?:edge|advantage)|"
    r"preferred|favou?red)\b"
    rf"[^.;:]{{0,50}} if (?:you|they|one|he|she) (?:{OWN.present}|can show) (?:an? |the |at least an? )?\Z"
)
"""Before a degree: who has it is better off."""
NOT_HAVING = re.compile(r"\b(?:don't|do not) (?:yet )?have (?:an? |any |the )?\Z")
"""Before a degree: a question asks what one can do who has none."""
DEMANDED = re.compile(
    rf"\b(?:{DEMAND.past}|(?!need\b){DEMAND.present}|listed|(?<!i )(?<!he )(?<!she )(?:want|expect)(?:s|ed)|"
    r"(?:i|he|she)(?: ?(?:would|will|'ll|'d)) (?:(?:also|probably|first|definitely|still) )?need|"
    r"(?:had|have|has|(?:was|were|be) (?:required|asked|obliged|expected)) to "
    rf"(?:{OWN.base}|{EARN.base}|do))\b[^,;:.]{{0,40}}\Z"
)
"""Before a degree: the work asks, or asked, for it ("to get this job I needed a")."""
REPORTED = re.compile(
    r"\b(?:that|says?|said|believe[sd]?|thinks?|proof|convinced|sure|know)(?: that)? (?!(?:i|i'm|i've|he|she|my|his|her|we)\b)"
    rf"(?:[\w'-]+ ){{1,6}}?(?:(?<!the )(?:{DEMAND.present}|must|should|ha(?:s|ve) to)|"
    rf"(?:(?:do|does)(?:n't| not)|never|no longer) (?:\w+ )?(?:{DEMAND.base}|have to))\b[^,;:.]{{0,40}}\Z"
)
"""Before a degree: somebody says of the work that it asks for it, or not ("My boss says that every cook should have a")."""
NEEDS_NONE = re.compile(rf"\b{NOT} (?:\w+ )?(?:{DEMAND.base}|have to)\b[^,;:.]{{0,40}}\Z")
"""Before a degree that somebody says not to need for the work."""
WHETHER = re.compile(r"\b(?:whether|if)\b")
OF_WORK = re.compile(
    r"\b(?:jobs?|work(?:ed|ing)?|roles?|positions?|posts?|careers?|hired?|employers?|boss|becom(?:e|ing)|be(?:ing)? an?|apply|"
    r"applied|profession|interviews?|compan(?:y|ies)|firms?|licen[cs]ed?|adverts?|ads?|listings?|postings?|recruiters?)\b"
)
"""What a sentence says that tells of getting work."""
SAID_NEEDED = re.compile(
    rf"(?: in [^,;:.]{{2,40}}?)? (?:is|are|was|were) (?:(?!not\b|n't\b)\w+ ){{0,2}}?(?:{NECESSARY}|expected|"
    r"the (?:minimum|norm))\b"
)
"""After a degree: it is asked for ("because a degree is required")."""
FIRST_PERSON = re.compile(r"\b(?:i|i'(?:ve|m|d)|my|me|we)\b[^,;:.]{0,70}\Z")
SHARE_ASKING = re.compile(rf"\b(?:percentage|share|number|proportion|fraction) of [^.;:]{{0,60}}\b{ASK} (?:\w+ )?\Z")
HAS_CHANGED = re.compile(
    r"[^.;:]{0,60}?\b(?:dipped|fell|dropped|declined|decreased|shrank|rose|grew|increased|climbed|jumped|went (?:up|down)|"
    r"(?:has|have) (?:\w+ )?(?:fallen|dropped|declined|decreased|shrunk|risen|grown|increased|climbed|gone (?:up|down)))\b"
)
"""Around a degree: it is told how many ask for it less or more than before."""

OF_OTHERS = re.compile(
    # it qualifies something: "PhD students", "degree courses"
    r"[ -](?:students?|advis\w+|thesis|dissertation|projects?|courses?|coursework|curricul\w+|class(?:es)?|scholarships?|fees?|"
    r"tuition|costs?|admissions?|loans?|debt|mills?|apprentices?|apprenticeships?|seekers?|ceremony|options|types|"
    r"completion (?:programs?|courses?|paths?)|programs? (?:at|offered|from)(?! an? (?:\w+ )?(?:accredited|recogni[sz]ed|"
    r"approved))|path\b|titles?|names?|subjects?|standard)\b|(?: or (?:an? )?equivalent)? for (?:under|"
    r"post)?graduate (?:program(?:me)?s?|courses?|admission)|"
    # schools ask for it of their students
    rf" (?:(?:is|are) )?(?:(?:often|highly|strongly|usually|generally) )?(?:{WISHED}|{NEEDED}|expected) (?:at|by) "
    rf"(?:(?:many|most|some|all|the|several) )?{SCHOOL}\b|"
    # it is compared with another, leads to a course, or jobs at large ask for it
    r" and (?:those|ones|some|others) (?:that|which|who)? ?(?:do not|don't|do without)\b| (?:vs\.?|versus) |"
    r"[^.;:]{0,60}? (?:is|are|be) accepted (?:as|in place of|in lieu of) (?:[\w-]+ ){0,2}experience\b|"
    rf" (?:in order )?to attend (?:\w+ ){{0,4}}?{STUDIED}\b|"
    r" (?:that |which )?(?:you|they)(?:'re|'ve| are| have)? (?:\w+ing|choose|chose|earn|take|pick|want|get)\b|"
    r"[^.;:]{0,30}\bfor an? (?:\w+ )?(?:degree|course|apprenticeship)\b|[^,;:.]{0,30}\bfor (?:many|some|most|these|"
    r"several) (?:\w+[- ])(?:paying|paid) |[^,;:.]{0,50}\b(?:in|across) (?:many|most|some|several|various|other|all|certain|"
    r"different) (?:\w+ )?(?:fields|industries|professions|careers|occupations|sectors)\b(?! (?:in|of|within|as|related|such))"
)
"""After a degree: it is that of others than those who do the work."""

ENROLS = re.compile(
    r"\b(?:to|before i|before you|can i|can you) (?:enrol?l|attend|(?:get|be) (?:admitted|accepted)|register for (?:the|this|"
    r"your) (?:course|class))\b[^?.!]{0,60}\?\W*\Z|\b(?:enrol?lment|admissions?) requirements?\b[^?.!]{0,60}\?\W*\Z"
)
"""A question that asks what a course asks of its students."""
ENTERS = re.compile(
    r"(?:[ -](?:degree )?(?:holders?|grad(?:uate)?s?|freshers?|students?))? (?:can|may|(?:is|are) eligible to|are able to|often|"
    rf"usually|typically|commonly)(?: (?:also|directly|still|now|even))? (?:{TAKE_UP}|sit the|write the)\b"
)
"""What the holders of a degree do with it: "engineering graduates can enter"."""

ABOUT_A_COURSE = re.compile(
    rf"\b(?:to {GET_IN} (?!(?:(?!entrance\b|admission\b)\w+ ){{0,3}}exam)"
    rf"(?:\w+ ){{0,3}}?(?:{STUDIED}|level)\b|for(?<!and for)(?<!or for) admission\b|"
    rf"(?:for (?:\w+ )?)?{STUDIED} (?:entry|admission)(?: requirements?)?\b|"
    rf"for (?:entry (?:in)?to|opting for|pursuing|joining) (?:an? |the )?(?:\w+ ){{0,3}}{STUDIED}\b|"
    rf"our (?:[\w.'-]+ ){{0,3}}(?:program(?:me)?s?|degrees?|courses?|bachelor'?s?|master'?s?)\b|tuition\b|"
    r"for (?:(?:an?|the|their|your) (?:\w+ )?visa|[up]g)\b|enroll? (?:now|today)|apply (?:now|today)|"
    rf"for (?:the|this|an?) (?:\w+ ){{0,2}}{STUDIED}, you\b|"
    rf"eligib(?:ility|le) (?:criteria )?(?:for (?:an? |the )?(?:\w+ ){{0,2}}{STUDIED}|to pursue\b)|"
    r"pursue (?!an? )(?:[\w-]+ ){1,4}?at (?:[\w-]+ ){1,4}?level\b|"
    r"learn more about\b|request (?:more )?info|per credit\b|earn your (?:[\w'-]+ ){0,4}(?:online\b|"
    r"in as little)|earn your (?:\w+ ){0,4}(?:at|from)\b|prepares? (?:students|you|graduates)\b)"
)
"""What speaks of getting into a course, or advertises one; the alternatives share their start, at a word, so that most are
told apart by its first letter."""
GRADED = re.compile(r"\bgrades? (?:in|at|of) [^.;]{0,30}\bgcses?\b|\bgcses?\b[^.;]{0,60}\b(?:grades?|a[- ]levels?)\b")
"""What speaks of the grades at school that a course asks for, be it beside a degree that a post asks for."""
PAY = re.compile(
    r"\b(?:salar(?:y|ies)|pay|paid(?! (?:[\w-]+ ){0,2}(?:experience|work|full-time|employment|internship|apprenticeship))|"
    r"wages?|earnings|earning (?:potential|power)|compensation|incomes?|"
    r"earn(?:s|ing)? (?:more|higher|an?|up|in|around|about|between|from|over)|raise)\b"
)
CLAUSE_END = re.compile(r"[;:]\s|\.\s|\.?\Z")


def is_about_course(lower: str) -> bool:
    """True where a sentence speaks of getting into a course, or advertises one."""
    return ABOUT_A_COURSE.search(lower) is not None


def is_about_grades(lower: str) -> bool:
    """True where a sentence speaks of grades at school, so that the schooling which it names is that of a course."""
    return GRADED.search(lower) is not None


def asked_for(lower: str, start: int, end: int, *, question: bool) -> bool:
    """False where the sentence names ``lower[start:end]`` as something else than what an occupation asks for.

    In a ``question`` the first person asks for all ("Do I need a degree?").
    """
    low = max(0, start - WINDOW)
    if kind := OF_SCHOOL.search(lower, low, start):
        start = kind.start()
    if ONLY_WITH.search(lower, low, start) or comes_first(lower, start, end):
        return True
    condition = CONDITION.search(lower, low, start)
    if condition and lower.endswith("even ", 0, condition.start()) and DENIED.search(lower, condition.start(), end + NEAR_DENIAL):
        condition = None  # "even if a degree isn't required, one helps"
    because = condition is not None and condition[0].startswith("because") and SAID_NEEDED.match(lower, end)
    if condition and not because and not BETTER_IF.search(lower, low, start) and not WELCOME.match(lower, end):
        lacking = goes_without(lower, start, end, low, len(lower))
        return (lacking is not None and lacking.verdict is not None) or (
            question and NOT_HAVING.search(lower, low, start) is not None
        )
    if INSTEAD.search(lower, low, start):
        return True
    refused = NOT_ASKED.search(lower, low, start)
    if (
        refused
        and not (refused["school"] and AT_SCHOOL.search(lower, low, refused.start()))
        and not (refused["jobs"] and EXAMPLES.match(lower, end))
        and not ASKED_AFTER_ALL.search(lower, low, start)
        and not (question and FIRST_PERSON.search(lower, low, start))
        and not (refused["own"] and _was_demanded(lower, refused.start(), start, end))
    ):
        return False
    judged = ASKING.search(lower, low, start) and JUDGED.match(lower, end)
    changed = SHARE_ASKING.search(lower, low, start) and HAS_CHANGED.match(lower, end)
    return not (judged or changed or OF_OTHERS.match(lower, end))


def _was_demanded(lower: str, told: int, start: int, end: int) -> bool:
    """True where what somebody tells of, from ``told`` on, is that the work asks for the degree, or does without it."""
    if WHETHER.search(lower, told, start):
        return False
    if REPORTED.search(lower, told, start):
        return True
    asked = DEMANDED.search(lower, told, start) or SAID_NEEDED.match(lower, end)
    if (asked and OF_WORK.search(lower)) or (NEEDS_NONE.search(lower, told, start) and TO_DO_THE_WORK.match(lower, end)):
        return True
    lacking = goes_without(lower, start, end, told, end)
    return lacking is not None and lacking.verdict == "not required"


def answers_of_course(question: str) -> bool:
    """True where a ``question`` asks what it takes to get into a course, so that its answer speaks of that."""
    return ENROLS.search(question) is not None


def asked_by_school(lower: str, start: int, before: str) -> bool:
    """True where what asks for the degree at ``start`` is what the sentence ``before`` (folded, too) speaks of: courses or
    examinations ("The exams aren't cheap. Some of them require a degree.")."""
    asks = OF_THESE.match(lower, 0, start)
    return asks is not None and SPEAKS_OF_SCHOOLS.match(before) is not None


def admits(lower: str, end: int) -> int:
    """The end of the words after a degree (which ends at ``end``) that say that its holders enter an occupation; 0 for none."""
    entered = ENTERS.match(lower, end)
    return entered.end() if entered else 0


def is_about_pay(lower: str, end: int) -> bool:
    """True where what the clause says of the degree that ends at ``end`` is what it does for one's pay."""
    window = lower[end : end + WINDOW]
    stop = CLAUSE_END.search(window)
    return PAY.search(window, 0, stop.start() if stop else len(window)) is not None
