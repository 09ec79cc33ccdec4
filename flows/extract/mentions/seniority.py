"""How senior a text says that someone is: entry, mid or senior, from words and from bands of years."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import ahocorasick_rs

from flows.extract.mentions.levels import BEGINNERS, NEWLY
from flows.extract.mentions.occupation_spelling import lower_case
from flows.extract.mentions.pay_terms import EARNS, PAY_NOUNS

WHO_EARN = (
    r"(?=(?:[a-z-]+ ){0,2}?(?!orders|offers|papers|letters|numbers|members|workers|customers|employers)"
    r"[a-z]{2,}(?:ers|ors|ists|ants|ians|ects|men|nurses) (?:(?:can|may|will|should|usually|typically|often|generally) )?"
    rf"(?:{EARNS}|average|start|begin|see|expect)\b)(?:[a-z-]+ ){{0,2}}[a-z]+"
)
"""Those who work and what they earn: "surveyors earn"."""
CAREER = r"(?:an?|the|their|your|his|her|one['’]s) (?:\w+ )?careers?"
ENTRY = (
    r"(?<!data )(?<!to )(?<!of )(?<!for )entry(?=(?: [a-z-]+){0,3} ?: ?[$£€₹\d]|"
    rf"(?: [a-z-]+){{1,3}} (?:{EARNS}|starts? at)\b)|"
    r"(?<=at )entry(?=[,;.)]|\Z| and\b)|(?<=\()entry(?=/)|entry(?=\))|"
    r"entry[- ]levels?(?! (?:education|educational|schooling|qualifications?|credentials?|degrees?)\b)|"
    rf"(?:{'|'.join(BEGINNERS)}|internship)s?|(?:{'|'.join(NEWLY).replace(' ', '[- ]')})|(?-i:NQs?)|jr\b\.?|"
    r"graduates? (?:roles?|positions?|level|(?:(?:annual|starting|base) )?salar\w+|engineers?|developers?|schemes?)|"
    r"(?:recent|fresh|college|university) grad(?:uate)?s?|"
    rf"(?:graduate|new) {WHO_EARN}|no (?:(?:prior|previous|relevant|work|professional) )?experience|"
    rf"graduates(?= (?:(?:can|usually|typically|often|generally) )?(?:start|begin|expect|{EARNS})\b)|"
    r"(?<=[\dkK] )starters?\b(?! (?:to|[-–]) [$£€₹])|"
    rf"starters?(?=: ?[$£€₹]| (?:{EARNS}|can|are|begin|{PAY_NOUNS}|rates?)\b|\s*\Z)|"
    r"early[- ]careers?|working students?|placement (?:years?|students?)|"
    rf"co-ops?(?= (?:and interns?|students?|terms?|positions?|placements?|roles?|jobs?|{PAY_NOUNS}|developers?|engineers?|"
    r"analysts?|designers?|programmers?)\b| ?[/):]|\Z)|"
    r"(?:straight|right|fresh|just) (?:out of|from) (?:college|university|uni|school|training|an? boot ?camp|residency|"
    r"(?:law|medical|nursing|dental|vet) school)|(?:at|on|upon) graduation|"
    r"(?:new to|just entering) the (?:field|profession|job|role|industry|trade|occupation|workforce)|"
    r"at the (?:outset|start|beginning)(?=,| (?:pay|salar|they|you|it)\b)|"
    r"(?:in|during|over|for) (?:the|their|your|his|her) (?:early|first (?:few|two|couple of)) years(?! (?:of the|19|20))|"
    rf"starting (?:\w+ ){{0,2}}?(?:{PAY_NOUNS}|packages?|out|developers?|engineers?|rates?)|(?:upon|just) starting|"
    r"(?:(?<!to )(?<!can )start(?:ing|s|ed)?(?: out)?(?: in| of)?|(?:at|in|from) the (?:start|starting|beginning|outset) of|"
    rf"early (?:in|on in|stages? of)) {CAREER}|"
    r"(?<=[\dkK+] )(?:starting|entry)(?! (?:at|from|in|into|with|to|on|fees?|tests?|exams?|requirements?)\b)|"
    r"(?:an?|your|their|his|her|one['’]s) first (?:\w+ )?(?:position|role|contract|employment|posting)|"
    r"(?<!after the )(?:first|initial)[- ](?:(?:real|professional|full-time|paid|(?:[01] ?[-–] ?)?[12]|one|two) )?"
    r"(?:year|job|post)s?|less than (?:an?|one|two|1|2) years?"
)
MID = (
    r"mid(?:dle)?[- ]?(?:levels?|careers?|senior|tier level|grade)|"
    rf"in the middle of {CAREER}|"
    r"(?<!the )(?<!in )mid(?=:? ?[-–—]? ?[$£€₹]\d|\))|midlevel|mid[- ]?weight|intermediate|"
    r"median experience|mid[- ]range experience|"
    r"(?:after|with) (?:a few|a couple of) years"
)
HANDS = (
    r"(?:nurses?|rns?|accountants?|attorneys?|lawyers?|pharmacists?|physicians?|therapists?|teachers?|sergeants?|members?|"
    r"(?:and|or)\b(?! (?:principal|senior|lead|distinguished)\b)|"
    r"(?:at|in|of|on|to|with|is|are|was|were|who|can|could|may|will|would|should|must|need|have|has|had|earn|make|get|gets|"
    rf"receive|take|start|begin|average|command|expect|{PAY_NOUNS})\b)"
)
"""After "staff" that is who is employed: "staff nurses", "staff at hospitals"."""
NO_RANK = r"(?! (?:living|care|citizens?|cent(?:er|re)s?|homes?|housing|communit(?:y|ies)|year|school|thesis|projects?)\b)"
"""After "senior" that is no rank: of those who are old, of schools."""
NOT_OF_THINGS = "".join(rf"(?<!{what} )" for what in ("funeral", "film", "art", "music", "stage", "casting", "creative"))
"""Before "director" that is no rank: who directs these directs nobody of the same occupation."""
WHO_RANK = "".join(rf"(?<!{what} )" for what in ("ground", "nursing", "support", "medical", "teaching", "kitchen", "office"))
"""Before "staff" that is a rank: not all of those who work somewhere."""
HEAD = (
    r"(?:head|executive)(?= (?:(?:or|and) )?(?:head |executive |lead )?(?:chefs?|cooks?|nurses?|bakers?|gardeners?|brewers?|"
    r"housekeepers?|waiters?|baristas?|bartenders?|stylists?|technicians?|mechanics?|"
    r"librarians?|butchers?|teachers?|pharmacists?|"
    r"porters?|carpenters?)\b)"
)
"""Who heads others of the same occupation: "head chef"."""
SENIOR = (
    rf"seniors?{NO_RANK}|senior[- ]level|{HEAD}|"
    r"sr\b\.?|leads?(?=/| (?:role|position|level|\w+ (?:engineer|developer|scientist|analyst|"
    r"designer|architect|nurse|teacher|researcher)|engineer|developer|scientist|analyst|designer|consultant|"
    r"researcher|nurse|teacher))|(?:team|tech|technical|group|section|shift|unit|squad|practice|department) "
    r"(?:leads?|leaders?|heads?)(?! (?:to|the|by)\b)|leads?(?= and managers\b|:)|(?<![a-z] )managers?(?=:)|"
    r"(?:leadership|management)(?= (?:roles?|positions?|level|posts?)\b)|"
    r"leads?(?= \([$£€₹])|(?<=\()(?:lead|staff)(?=\))|"
    rf"{WHO_RANK}staff(?=/|-level|: ?[$£€₹]| (?!{HANDS}))|(?<!school )principals?|{NOT_OF_THINGS}directors?|"
    r"managerial|(?:long|highly|well)[- ](?:serving|tenured)|"
    r"(?:those|people|someone|anyone|employees|workers|professionals|candidates|specialists) with "
    r"(?:the )?(?:more |most )?experience"
    r"(?! (?:in|of|with|as|from|at|on|who|working|levels?)\b)|"
    r"(?:more |highly |most )?experienced"
    r"(?! (?:an?|the|its|their|some|no|any|significant|strong|steady|rapid|sharp|record|"
    r"declines?|growth|gains?|losses|increases?|decreases?|drops?|falls?|rises?|shortages?|lay-?offs|changes?|cuts)\b)|"
    r"expert[- ]level|late[- ]career|"
    r"(?-i:(?<!military )(?<!for )(?:veterans?|Veteran(?= [a-z-]+s\b)))(?! affairs)|"
    r"with (?:(?:a )?(?:significant|considerable|substantial) (?:amounts? of )?|extensive |(?:a lot|lots|plenty|a wealth|"
    r"a great deal) of )(?:(?:work|professional|industry|practical|job) )?experience(?! (?:with|using)\b)|"
    r"most years of experience|those with (?:many )?years of experience|"
    rf"later (?:on )?in {CAREER}|"
    r"(?:a|two|three) decades?['’]?s?(?: worth)? of experience|"
    r"(?:after|with) (?:over )?(?:a|two|three) decades? (?:in the (?:job|field|trade|profession|business|industry)|on the job|"
    r"behind|under (?:your|their) belts?)|"
    r"architect level|executive[- ]level|seasoned"
)
WORDS = re.compile(rf"\b(?=\w)(?<! than )(?:(?P<entry>{ENTRY})|(?P<mid>{MID})|(?P<senior>{SENIOR}))(?![\w'’])", re.IGNORECASE)
NUMBER = r"(?:\d{1,2}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|(?:a )?dozen|fifteen|twenty)"
BAND = re.compile(
    rf"\b(?=\w)(?P<low>{NUMBER})\s*(?:(?:-|–|—|to|and)\s*(?P<high>{NUMBER})\s*)?(?P<plus>\+|or more|"
    r"plus)?\s*(?:\+\s*)?(?:years?+|yrs?\b\.?|yoe\b|PQE\b)(?! (?:period|term|ago|old|program|degree|growth)|"
    r" of (?:\w+ )?(?:training|education|stud(?:y|ies)|school(?:ing)?|residency|university|college)\b)",
    re.IGNORECASE,
)
BARE_GRADE = re.compile(
    r"\W*(?:(?P<entry>entry|starter|starting|fresh|new)|(?P<mid>mid|middle)|"
    r"(?P<senior>expert|late|lead|staff|leadership|management))\W*",
    re.IGNORECASE,
)
"""A grade in a column of levels that is too common a word elsewhere."""

STAGE = re.compile(r"\W*(?P<low>\d{1,2})[- ]years?\W*", re.IGNORECASE)
"""A column of levels that is called after the years: "5-Year" beside "Entry" and "10+ Years"."""

ORDINAL = re.compile(
    r"\b(?P<year>\d{1,2}(?=st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth)(?:st|nd|rd|th)?[- ]years?\b"
    r"(?=(?: (?P<who>associates?|teachers?|nurses?|residents?|analysts?|attorneys?|lawyers?|officers?|engineers?|deputies))?)",
    re.IGNORECASE,
)
"""The year of work in which somebody is: "3rd year", "fourth-year associates"."""
NTH_YEARS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
"""Words for the years of work, each at its number."""
MONTHS = re.compile(
    r"\b(?P<low>\d{1,3})\s*(?:(?:-|–|—|to)\s*(?P<high>\d{1,3}))?\s*(?P<plus>\+)?\s*(?:months?|mos?\b\.?)", re.IGNORECASE
)
"""A band of months of work, in a label."""
RANKED = re.compile(r"(?:apprentice|trainee|head) |(?:[a-z]+ )*(?:apprentice|trainee|intern)\Z")
"""The name of an occupation with a rank in it."""
BY_TIME = re.compile(r"(?:after|with) (?:a few|a couple of) years", re.IGNORECASE)
"""A time that is told in words and gives way to a title beside it: "senior analysts with a few years of experience"."""
YEARS_FIRST = re.compile(
    r"\byears? (?P<low>\d{1,2})\s*(?:(?:-|–|—|to)\s*(?P<high>\d{1,2})(?P<plus>(?!\d))?|(?P<more>\+))(?!\d|[,.]\d)", re.IGNORECASE
)
"""A band of years as the label of a stage: "Years 3-5", "Year 5+"."""

STAGE_END = re.compile(r"\)?\s?(?:[,:=–—-]|earns?|pays?)\s?(?:[A-Z]{2,3} ?)?[$£€₹\d]")
"""Between such a label in a sentence and its figure."""

BARE_BAND = re.compile(
    rf"\s*(?P<low>{NUMBER})\s*(?:(?:-|–|—|to)\s*(?P<high>{NUMBER}))?\s*(?P<plus>\+)?\s*(?:years?|yrs?)?\s*", re.IGNORECASE
)
VALUES = {
    word: value
    for value, word in enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
} | {"dozen": 12, "a dozen": 12, "fifteen": 15, "twenty": 20}
OVER = re.compile(r"(?:over|more than|at least|after|minimum(?: of)?)\s*\Z", re.IGNORECASE)
UNDER = re.compile(r"(?:under|less than|fewer than|up to|below)\s*\Z", re.IGNORECASE)


def band(low: float, high: float | None) -> str:
    """Seniority of a band of years: an upper bound of at most 2 is entry, a lower bound of at least 5 senior, else mid."""
    if high is not None and high <= 2:
        return "entry"
    if low >= 5:
        return "senior"
    return "mid"


def _years(found: re.Match[str], open_end: bool, below: bool) -> str:
    low = _number(found["low"])
    high = _number(found["high"]) if found["high"] else None
    if below and high is None:
        return band(0, low)
    return band(low, high if high is not None or open_end or found["plus"] else low)


def _of_year(nth: re.Match[str]) -> str:
    """Who is in the third year has two behind."""
    word = nth["year"].lower()
    year = NTH_YEARS.index(word) if word in NTH_YEARS else int(word)
    return band(year - 1, year)


def _number(word: str) -> float:
    return VALUES[word.lower()] if word.lower() in VALUES else float(word)


OF_EXPERIENCE = re.compile(
    r"['’]?\)?\s*(?:of\s)?(?:\w+\s){0,2}(?:experience|exp\b|PQE\b|practice\b|service\b|in the (?:field|role|job|profession|"
    r"trade|business|industry)|"
    r"on the job|behind (?:them|you|him|her)\b|under (?:their|your|his|her) belts?\b|in(?= (?:earn|make|average|can)\b)|\))",
    re.IGNORECASE,
)
LABEL_STARTS = re.compile(r"[;:,|(–—-]\s?(?:(?:over|more than|less than|under|at least) )?\Z", re.IGNORECASE)
LABELS_PAY = re.compile(
    r"(?: (?:and|or) (?:over|above|up|more|beyond))?\s?(?:-{1,2}|[–—:=])\s?(?:[A-Z]{2,3} ?)?[$£€₹]", re.IGNORECASE
)
"""Around a band of years that is the label of a figure: "; five to nine years -- $25,000"."""

WITH = re.compile(
    r"(?:\bexperience (?:of|is|:)\s|\b(?:with|after|having|at|beyond|between|than|least)\s|[(:|-]\s?|\A|"
    r"\bwork(?:ed|ing)(?: \w+){0,4} for (?:(?:over|at least|more than) )?)\Z",
    re.IGNORECASE,
)


UP_TO = re.compile(
    r"[- ]?(?:levels?|roles?|staff)?\s?(?:(?:up |all the way )?(?:to|through|thru)|[-–—])\s?(?:an? |the )?", re.IGNORECASE
)
"""Between the first and the last of all levels."""
ALL_THE_SAME = re.compile(r"(?:,? (?:or|and)|/) (?:an? |the )?", re.IGNORECASE)
WHETHER = re.compile(r"\b(?:whether|both|be (?:it|they)|no matter if)\b[^.;:!?]{0,20}\Z", re.IGNORECASE)
"""Between two levels and before them, where what is said holds for either: "whether junior or senior"."""
OF_ANOTHER = re.compile(
    r"\b(?:report(?:s|ed|ing)? (?:directly )?to|supervised by|mentored by|more than|(?:less|fewer) than|next to|alongside|"
    r"(?:directly )?under)(?: (?:an?|the|your|more|most))* \Z",
    re.IGNORECASE,
)
"""Before the level of somebody else: "they report to a senior colleague"."""

HINTS = (
    "entry", "junior", "jr", "graduate", "grad", "fresher", "beginner", "starter", "a few", "couple", "intern", "trainee",
    "apprentice", "newly", "freshly", "nq", "early", "rookie", "working student", "placement", "co-op", "straight ", "right out",
    "right from", "fresh out", "fresh from", "just out", "just from", "new to", "graduation", "start", "outset", "beginning of",
    "first", "initial", "newcomer", "novice", "less than", "no experience", "mid", "intermediate", "median exp", "senior", "sr",
    "lead",
    "staff", "principal", "director", "managerial", "managers:", "management role", "management pos", "management level",
    "team head", "group head", "section head", "shift head", "unit head", "squad head", "practice head", "department head",
    "experienced", "expert", "late", "veteran", "most years", "decade", "architect level", "executive", "seasoned",
    "those with", "later", "new ", "no prior", "no previous", "no relevant", "no work", "no professional", "just enter",
    "middle of", "long-serving", "long serving", "tenured", "highly", "well-ten", "well ten", "head",
    "with a ", "with consider", "with substan", "with signif", "with extens", "with lots", "with plenty",
    "with experience", "with more exp", "with most exp", "with the ",
)  # fmt: skip
"""What every word of seniority holds at the start of one of its words."""
NEAR = 40
"""Code points before a level in which somebody else can be named whose it is."""
BEFORE_HINT = 40
"""Code points of a word of seniority before its hint, at most."""


class SeniorityMention(NamedTuple):
    """A seniority in words; ``worded`` is False where it is told by a band of years."""

    start: int
    end: int
    value: str
    worded: bool


@cache
def _hinting() -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick([*HINTS, "year", "yr", "yoe", "pqe"])


def _hints(words: str) -> tuple[int, bool]:
    """From where words of seniority can stand, -1 for nowhere, and whether years can. A scan for literals is twenty times faster
    than the patterns are."""
    first, years = -1, False
    lower = lower_case(words)
    for which, start, _ in _hinting().find_matches_as_indexes(lower, overlapping=True):
        if which >= len(HINTS):
            years = True
        elif first < 0 and not (start and lower[start - 1].isalpha()):
            first = max(0, start - BEFORE_HINT)
    return first, years


def seniority_signals(words: str, lower: str) -> list[int]:
    """Where words of seniority or years can stand, as offsets: there is no seniority in words without one. ``lower``: the same
    words in lower case."""
    hints = _hinting().find_matches_as_indexes(lower, overlapping=True)
    return [start for which, start, _ in hints if which >= len(HINTS) or not (start and words[start - 1].isalpha())]


def _worded(words: str, first: int) -> list[SeniorityMention]:
    """The words of seniority from ``first`` on, but for those of a span of all levels: "from junior to senior" is neither."""
    found = [
        SeniorityMention(each.start(), each.end(), str(each.lastgroup), BY_TIME.fullmatch(each[0]) is None)
        for each in WORDS.finditer(words, first)
    ]
    ends: set[int] = set()
    for at, (low, high) in enumerate(pairwise(found)):
        of_all = low.value == "entry" and high.value == "senior" and UP_TO.fullmatch(words, low.end, high.start)
        if of_all or (ALL_THE_SAME.fullmatch(words, low.end, high.start) and WHETHER.search(words, 0, low.start)):
            ends |= {at, at + 1}
    return [
        each
        for at, each in enumerate(found)
        if at not in ends and not OF_ANOTHER.search(words, max(0, each.start - NEAR), each.start)
    ]


def find_seniorities(words: str) -> list[SeniorityMention]:
    """Mentions of a seniority in ``words``, in order. A band of years counts where it is one of experience."""
    first, years = _hints(words)
    found = _worded(words, first) if first >= 0 else []
    for match in BAND.finditer(words) if years else ():
        before = words[max(0, match.start() - 50) : match.start()]
        labels = LABELS_PAY.match(words, match.end()) and LABEL_STARTS.search(before)
        if not (
            labels or match[0][-3:].lower() in ("pqe", "yoe") or OF_EXPERIENCE.match(words, match.end()) or WITH.search(before)
        ):
            continue
        value = _years(match, OVER.search(before) is not None, UNDER.search(before) is not None)
        found.append(SeniorityMention(match.start(), match.end(), value, False))
    for stage in YEARS_FIRST.finditer(words) if years else ():
        if STAGE_END.match(words, stage.end()):
            found.append(SeniorityMention(stage.start(), stage.end(), _years(stage, stage["more"] is not None, False), False))
    for nth in ORDINAL.finditer(words) if years else ():
        if nth["who"] and not any(each.start < nth.end() and nth.start() < each.end for each in found):
            found.append(SeniorityMention(nth.start(), nth.end(), _of_year(nth), False))
    return sorted(found, key=lambda each: each.start)


def label_seniority(words: str) -> str | None:
    """Seniority that a label (a cell, the words before a colon) states; a word decides before a band of years."""
    first, years = _hints(words)
    stated = _worded(words, first) if first >= 0 else []
    if stated:
        return stated[0].value
    if first >= 0 and WORDS.search(words, first):
        return None  # "Junior to senior"
    if years and (nth := ORDINAL.search(words)):
        return _of_year(nth)
    band_of_years = (BAND.search(words) or YEARS_FIRST.search(words)) if years else None
    if band_of_years:
        before = words[max(0, band_of_years.start() - 16) : band_of_years.start()]
        return _years(band_of_years, OVER.search(before) is not None, UNDER.search(before) is not None)
    return None


def rank_of(occupation: str) -> str | None:
    """The seniority that the name of an occupation has in it: "apprentice welder", "head chef"."""
    if RANKED.match(occupation) is None:
        return None
    return label_seniority(occupation)


def experience_cell(words: str, *, months: bool = False) -> str | None:
    """Seniority in a cell under a header such as "Years of experience", where a bare band (``0–1``, ``10+``) counts; ``months``
    where its header counts in these."""
    grade = BARE_GRADE.fullmatch(words)
    if grade:
        return str(grade.lastgroup)
    bare = BARE_BAND.fullmatch(words)
    in_months = MONTHS.match(words) or (MONTHS.match(f"{words} months") if months and bare else None)
    if in_months:
        low, high = int(in_months["low"]), int(in_months["high"] or in_months["low"])
        return band(low / 12, None if in_months["plus"] else high / 12)
    if bare:
        return _years(bare, bare["plus"] is not None, False)
    return label_seniority(words)
