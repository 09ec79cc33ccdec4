"""Degrees that a text names, each with its rung on the ladder of schooling."""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.extract.mentions.asking import DEMAND, EARN, NECESSARY, NEEDED, OWN, WISHED
from flows.extract.mentions.degree_lexicon import Spelling, spellings
from flows.extract.mentions.field_lists import ADJECTIVES, ends_field, is_known, list_fields, vocabulary

NOUN = re.compile(
    r"(?:[ -](?:level|class))?(?:[ -](?:university|college|academic|honou?rs|technical|accredited))?[ -](?P<noun>degrees?|"
    r"qualifications?|education\b|(?:(?:educational|academic) )?background(?= in\b)|diplomas?|stud(?:y|ies)\b|"
    r"level\b(?! (?:\w+ )?(?:roles?|positions?|posts?|jobs?|careers?|work)\b)|(?P<course>program(?:me)?s?|"
    r"course\b))(?:[ -](?P<more>program(?:me)?s?))?",
    re.IGNORECASE,
)
JOINED = re.compile(r"\s?(?:,|/|\bor\b|\band\b|&|\()\s?(?:or |and )?(?:an? )?", re.IGNORECASE)
FRAME = re.compile(
    r"['’]?(?: of | in | or | and | with(?:in)? | from | is | isn['’]t | can | may | majoring | speciali[sz](?:ed|ing) | [–—-] |"
    r" (?:(?:often|usually|generally|strongly|highly|will be|would be) )?(?:required|preferred|recommended)\b|"
    r" minimum\b(?! (?!in\b|or\b|and\b|required\b)\w)| (?:(?:will|would) be )?an? (?:added )?(?:plus|bonus|advantage|must)\b|"
    r"\W*\Z| ?[/,;.:()|]|[ -]level| and/or )",
    re.IGNORECASE,
)
DISCIPLINE = re.compile(
    r"(?<=of|in) (?:(?:the )?[A-Z][a-z]|(?:CSE?|IT|EEE?|ECE|AI|ML|HR|MIS|STEM)\b)| (?:the )?(?i:(?:science|arts|applied|"
    r"engineering|business|technology|nursing|education|laws?|public|social|fine|pharmacy|medicine|commerce|philosophy)\b)",
)
SUSPENDED = re.compile(
    r" (?:or|and|to) (?:a )?(?:four|4)-year(?: [\w-]+){0,3} degrees?\b|"
    r" or (?:a )?(?:four|4)-year (?:[\w-]+ ){0,2}?(?:program(?:me)?|college|school|universit(?:y|ie)|institution)s?\b",
    re.IGNORECASE,
)
"""After "two-"."""
PAIRED_BEFORE = re.compile(r"\b(?:two|2)-(?:years?)?,? or (?:an? )?\Z", re.IGNORECASE)
PAIRED = re.compile(r"[ -](?:[\w-]+ ){0,2}?(?:program(?:me)?|college|school|universit(?:y|ie)|institution)s?\b", re.IGNORECASE)
"""Around "four-year": where one studies is told for what one gets there ("a two- or four-year college")."""
LEVELLED = re.compile(r"[ -](?P<field>(?:[A-Za-z][\w&/-]* ){0,3}(?P<last>[A-Za-z][\w&/-]*)) (?:degrees?|qualifications?)\b")
"""After a level: its field and then the noun ("four-year civil engineering degree")."""

NAMED_FIELD = re.compile(r" (?=[A-Za-z]{3})")
LONGEST_FIELD = 60
"""Code points after "graduate in" in which a known field starts, at most."""
NAMED_DISCIPLINE = re.compile(r" (?:the )?(?P<first>[a-z]+)\b(?: (?P<second>[a-z]+)\b)?")
INSTITUTION = re.compile(
    r" (?:an? |any |the )?(?:recogni[sz]ed|accredited|reputed|approved)(?: \w+)? (?:university|institution|institute|college)"
    r"(?: or (?:university|college))?| (?:an? )?(?:college or university|university or college)\b(?: of recogni[sz]ed standing)?",
    re.IGNORECASE,
)
GRADUATE_WITH = re.compile(rf"(?:{INSTITUTION.pattern}) with an? (?:[\w'’]+ ){{0,2}}(?:degree|diploma)\b", re.IGNORECASE)
"""After "graduation": the degree is named that it is with."""
NUMBER = r"(?:two|three|four|five|six|ten|fifteen|twenty|thirty|forty|forty-five|sixty|ninety|hundred)"
CERTIFIED = r"\b(?:certified|scrum|chartered|registered)(?: (?!after\b|with\b|by\b|through\b|an?\b|and\b)[\w-]+){0,2} ⟨"
"""The title of a certificate: "Certified Associate in", "Certified Scrum Master"."""
RANKED = (
    r"\b(?:senior|junior|expert|journeym[ae]n|apprentice|advanced|intermediate|beginner|lead|entry|mid)(?:[ -]level)?"
    r"(?: ?/ ?| or | and | to |, )⟨(?:master|associate)⟩?[ -]level(?! (?:degree|education|qualification))"
)
"""A rank among others: "entry and associate level"."""
VAGUE = (
    r"\b(?:or|and) (?:an? |any |another |other |a similarly |a closely )?(?:related|similar|equivalent|comparable|other|another)"
)
NO_GRADUATE = (
    r" (?:of (?!bachelor|master|doctor|associate)|institutions?\b|sector\b|"
    r"(?:(?!or\b|and\b|to\b|with\b|for\b)\w+ )?(?:year|internship|training|work|practice|residency|employment)\b)"
)
"""After a word for graduate studies: what else it is said of ("graduate of", "graduate training")."""
LATER_SENSE = re.compile(NO_GRADUATE, re.IGNORECASE)
OTHER_SENSES = {
    sense: re.compile("|".join(patterns), re.IGNORECASE)
    for sense, patterns in {
        "any": (
            r"\bteach(?:es|ing)? (?:an? |the |our )?(?:[\w.]+/)?⟨",
            r"\b(?:at|until|on|(?<!up )to) the ⟨[^⟩]+⟩[ -]level\b",
        ),  # where something is taught
        "degree": (
            r"(?:bachelor|master|associate|doctora)\w*['’]?s? \([^()]{1,50}\) ⟨",
            r"\bor (?:\w+ ){0,3}⟨degree⟩ equivalent",
        ),
        # above: the noun of the level before, what would do in its place
        "sense": (  # of heat, angle or extent
            r"(?:(?<![12][:.])\d[ -]?|[°%][ -]?)⟨",
            rf"\b(?:first|second|third|nth|{NUMBER})[ -]⟨",
            r"\bto (?:an?|some|any|what|that|the same|such an?|varying|differing|various) (?:\w+ )?⟨",
            r"\b(?:varying|differing|high|higher|greater|lesser|certain) ⟨",
            r"⟩ of (?!bachelor|master|doctor|associate|(?:any|some|what(?:ever)?) (?:kind|sort|type))",
            r"⟩ ?(?:°|fahrenheit|celsius|centigrade|kelvin|[CFK]\b|angles?\b|turns?\b)",
            r"⟩ ?(?:rotations?|views?\b|murder|burns?\b|days?\b|apprentice(?:s|ships?)?\b)",
            r"⟩ ?(?:north|south|east|west|warmer|cooler|hotter|colder|latitude|longitude)\b",
        ),
        "postgraduate": (  # how far up something is, an amount of study
            rf"⟩{NO_GRADUATE}",
            r"\byears?(?: of)? ⟨",
            rf"{VAGUE}(?: \w+)? ⟨",
            r"⟨(?:higher|advanced)⟩[ -]level\b(?! (?:\w+ )?(?:degrees?|qualifications?|education|diplomas?|stud(?:y|ies)|"
            r"courses?|program))",
            r"⟨higher⟩[ -]education|\bor ⟨higher⟩",
        ),
        "doctorate": (r"\bdoctors of (?:[\w-]+ ){1,3}\(⟨", r"\b(?:is|are|as) an? (?:[\w-]+ ){0,3}⟨professional"),
        "high school": (  # a kind of school, a field of study
            r"\b(?:for|at|in|to|teach\w*|primary|middle|elementary|secondary)(?:,? and|,? or|,|/|-)?\s?(?:an? |the )?⟨[^⟩]+⟩ "
            r"(?:schools?\b(?! (?:certificate|diploma|education|leaving))|teach\w+|sections?\b|track\b|classes\b)",
            r"\bin (?:[\w ,]{0,30}\b(?:elementary|primary|middle|childhood)(?:,? and|,? or|,|/) )?"
            r"⟨(?:upper |higher |senior )?secondary education⟩",
            # in which subjects are wished for
            r"(?:helpful|useful|advisable|good|better|best|beneficial|recommended|wise) to (?:take|study|choose|opt|pick|"
            r"do|have)\b[^.;:]{0,70}\b(?:in|at|during|through) (?:your |the |class(?:es)? )?⟨",
            r"⟨plus two⟩ year",
            r"\b(?:boards?|departments?|ministry|ministries|directorates?|bureau|council) (?:of|for) (?:\w+ and )?⟨",
        ),
        "associate": (CERTIFIED, RANKED),
        "master": (  # of a trade, of a certificate, a rank
            CERTIFIED,
            r"\b(?:must|should|can|could|will|you|you['’]ll|we|they|ones?|learners|(?:task|web|grand|quiz|harbou?r|head)[ -]?)"
            r" ?⟨master⟩(?!['’]?s)",
            rf"\b(?!(?:an?|the|or|and|your|their|with|ha(?:ve|s)|{WISHED}|minimum|least|education|degree|qualification|relevant|"
            rf"completed|than|"
            rf"for|is|{EARN.any}|pursue|finished|either|plus|then|level)\b)[A-Za-z]+ ⟨master⟩(?=\W*\Z|\s*\n)",
            r"⟩ (?:exam(?:ination)?s?|licen[cs]\w+|electricians?|plumbers?|tradesm[ae]n|craftsm[ae]n)\b",
            RANKED,
        ),
    }.items()
}
"""By the rung that it is called like (or what its spelling needs): what is no degree, which stands in angle brackets."""
VAGUE_SENSE = re.compile(rf"{VAGUE}(?: \w+)? ⟨", re.IGNORECASE)
OF_A_FIELD = re.compile(
    r"\b(?:an?|any|relevant) (?!(?:bachelor|master|associate|doctor|degree|diploma|phd|mba|b\.?sc)\b)(?:(?!degree|diploma|"
    r"bachelor|master)[\w&'’-]+,? ){1,5}or (?:an? )?(?:closely )?(?:related|similar|equivalent|comparable|other) ⟨",
    re.IGNORECASE,
)
"""What is no degree of its own but where it is one in a field, or in a related one ("a computer science or related degree")."""
CONTEXT = 80
"""Code points before and after what is called like a degree in which it is told that it is none."""
ASKED_ITSELF = re.compile(
    r" (?:(?:(?:is|are|isn['’]t)(?: not| never)? |not )?(?:(?:strongly|highly|always|strictly|absolutely|really|usually) )?"
    rf"(?:{NECESSARY}|{WISHED}|optional|unnecessary)\b|a plus\b)",
    re.IGNORECASE,
)
"""After "college": what is asked for is that one has been there."""
NEED_NO = re.compile(rf"\b{DEMAND.present} (?:no|little or no|little to no) \Z", re.IGNORECASE)
"""Before it."""
SAID_IN_BRACKETS = re.compile(rf" \((?:{NEEDED}|{WISHED}|minimum|optional)\)", re.IGNORECASE)
"""After "high school": with what force it is asked for."""
AFTER_LABEL = re.compile(
    r"(?:\A|[.;|] ?)\W*(?:[\w-]+ ){0,3}(?:education|schooling|qualifications?|academics?)(?: [\w-]+){0,3} "
    r"?\W{0,3}[:–—-]\W{0,4}\Z",
    re.IGNORECASE,
)
ENDS_NONE = re.compile(rf"(?: (?:{NEEDED}|formal(?:ly)?|specified|at all))*\W{{0,3}}(?:\Z|[.;,(|–—-])", re.IGNORECASE)
"""Around "none" that is said of schooling: "Education: none required"."""
SPELLED_OUT = re.compile(r" in (?:an? )?", re.IGNORECASE)
"""Between "degree" and which one it is: "a degree in B.Sc. Nursing"."""
REQUIREMENT = re.compile(r" requirements?\Z", re.IGNORECASE)
"""How schooling of no level ends that is called a requirement."""
LABELLED_ENDS = re.compile(r" ?(?:\W{0,2}\Z|[(/,;+|])")
"""After what stands behind a label."""

ASSOCIATES = frozenset({"associates", "associate's", "associate’s"})
"""What is a degree where it is all of a cell; an "Associate" is a colleague but in a column of schooling."""
ASSOCIATE = re.compile(r"associate\s*", re.IGNORECASE)

PRODUCT = re.compile(
    r" ?[-/]?(?:Office|Excel|Word|SQL|Access|Project|Power ?(?:Point|BI)|Teams|Dynamics|Azure|Windows|Visio|"
    r"SharePoint|Outlook|Paint|DOS|Graph)"
)
ASKED = re.compile(
    rf"(?:\b(?:{DEMAND.any}|{OWN.any}|{EARN.any}|prefer\w*|hire|hiring|recruit\w*|consider|minimum|least|accredited|education|"
    r"qualification|relevant|related|suitable|an?|degrees? in)[ :]|[:(]\s?|degrees? \((?:e\.g\.|such as|like|i\.e\.),? |"
    r"\b(?:required|needed)\W{1,4})\s?\Z",
    re.IGNORECASE,
)
SCHOOLING_AFTER = re.compile(
    rf"\.?(?: degrees?\b| (?:(?:is|are|would be) )?(?:not )?(?:(?:strongly|highly|also) )?(?:{NEEDED}|{WISHED}|an? must|"
    r"graduates?|candidates?|holders?|qualification)\b| in (?:[A-Z]|(?:computer|data|nursing|engineering|business|physics|"
    r"mathematics|statistics|tax|law)\b)|(?: \+| and| plus| with)? \d{1,2}(?:\+| ?[-–] ?\d{1,2})? (?:[Yy]ears?|[Yy]rs?)\b|"
    r" \d{1,2}(?:\+| ?[-–] ?\d{1,2})?,|/(?:internship|experience|equivalent)| from an? (?:[\w-]+-)?(?:accredited|"
    r"recogni[sz]ed)\b| majoring in | in one of|\s?[→➜]|, (?:ideally|preferably) |(?: |-)level\b(?! \d)|"
    r" in an? (?:[\w-]+ ){1,3}(?:field|discipline|subject|area)\b| with an? (?:focus|major|concentration|emphasis|"
    r"speciali[sz]ation) |\)? \(|\.[AS]\.| (?:or|OR) (?:an? )?(?:equivalent|higher|related|above|similar|\d+\+?)(?!\w))",
)
NEVER_ASKED = frozenset({"LLM", "AS", "AA", "AAS", "ME", "BE", "MD", "DO"})
"""Short forms that mean something else even where something is asked for ("you need an LLM")."""

FIRST_DEGREE = re.compile(
    r" (?:degree )?from (?:an? |any )?recogni[sz]ed (?:university|institution|institute|college|board)\b",
    re.IGNORECASE,
)
"""After "graduate": a bachelor's degree, as in India."""

STUDIED = ("undergraduate", "postgraduate", "doctoral")
"""What makes a programme one of study: a graduate programme is a job, a two-year programme anything."""
TWO_YEAR = re.compile(r"\b(?:two|2)[- ]year \Z", re.IGNORECASE)
"""Before "associate programs": likewise."""


@dataclass(frozen=True, slots=True)
class Degree:
    """A degree that is named: offsets into the words that were searched.

    rung        of ``schemas.kinds.education.LADDER``
    field       the field that its name itself says ("BPharm": pharmacy), or ''
    discipline  a discipline follows: "bachelor of" (its end is ``end``)
    course      a programme rather than a degree ("master's programs")
    none        what stands in its place where none is asked for ("Education: none")
    unlevelled  schooling of no level ("formal education"), which says something only where it is denied
    """

    start: int
    end: int
    rung: str
    field: str = ""
    discipline: bool = False
    course: bool = False
    none: bool = False
    unlevelled: bool = False


def find_degrees(words: str, *, of_schooling: bool = False) -> list[Degree]:
    """The degrees that ``words`` name, in order, without overlap. Temperatures, towns, products and verbs are left out.

    ``of_schooling``: they are all of a cell that can hold nothing else.
    """
    if of_schooling and ASSOCIATE.fullmatch(words):
        return [Degree(0, len(words.rstrip()), "associate", "")]
    automaton, meanings = spellings()
    ends = [(start, _end_on_words(words, start, end, meanings)) for _, start, end in automaton.find_matches_as_indexes(words)]
    hits = [(start, end) for start, end in ends if end]
    found: list[Degree] = []
    for order, (start, end) in enumerate(hits):
        if found and start < found[-1].end:
            continue
        following = hits[order + 1][0] if order + 1 < len(hits) else -1
        spelling = meanings[words[start:end]]
        if spelling.needs in ("unasked", "denied"):
            degree = _none(words, start, end, spelling.needs, of_schooling=of_schooling)
        else:
            degree = _read(words, start, end, spelling, following, found[-1].end if found else -1)
        if degree:
            if found and found[-1].rung == "degree" and SPELLED_OUT.fullmatch(words, found[-1].end, degree.start):
                found.pop()
            found.append(degree)
    return found


def _labelled(words: str, start: int, end: int) -> bool:
    """True for all that stands behind a label of schooling: "Level of education: high school"."""
    return AFTER_LABEL.search(words, 0, start) is not None and LABELLED_ENDS.match(words, end) is not None


def _none(words: str, start: int, end: int, needs: str, *, of_schooling: bool) -> Degree | None:
    """The degree that none is asked for of, as its label says: "Education: none", "Schooling: no formal education"; else, for
    what ``needs`` words that deny it, schooling of no level."""
    demand = REQUIREMENT.search(words, start, end)
    unlevelled = Degree(start, demand.start() if demand else end, "degree", unlevelled=True) if needs == "denied" else None
    if unlevelled:
        if words[max(0, start - 3) : start].lower() != "no ":
            return unlevelled
        start -= 3
    labelled = AFTER_LABEL.search(words, 0, start) or (of_schooling and not words[:start].strip(" (*_"))
    return Degree(start, end, "degree", none=True) if labelled and ENDS_NONE.match(words, end) else unlevelled


def _end_on_words(words: str, start: int, end: int, meanings: dict[str, Spelling]) -> int:
    """The end of a hit, or of what of it is a degree and ends with a word ("master's" of "master's of|ten"); 0 for none."""
    while not _bounded(words, start, end):
        end = words.rfind(" ", start, end)
        if words[start : max(start, end)] not in meanings:
            return 0
    return end


def _bounded(words: str, start: int, end: int) -> bool:
    before = words[start - 1] if start else " "
    after = words[end] if end < len(words) else " "
    return not (
        before.isalpha() or before.isdecimal() or before in "-_@#.°’'" or after.isalpha() or after.isdecimal() or after == "_"
    )


def _read(words: str, start: int, end: int, spelling: Spelling, following: int, last: int) -> Degree | None:
    """The degree of a spelling, where it stands as it needs to. ``following``: where the next spelling starts; ``last``: where
    the degree before ends; -1 for none."""
    if end < len(words) and words[end] == "." and "." in words[start:end]:
        end += 1
    if _is_other(words, start, end, spelling):
        return None
    if spelling.rung == "postgraduate" and words[start:end].lower() == "graduate" and FIRST_DEGREE.match(words, end):
        spelling = spelling._replace(rung="bachelor")
    noun = NOUN.match(words, end)
    if levelled := _levelled(words, start, end, spelling) if noun is None else None:
        return levelled
    paired = PAIRED_BEFORE.search(words, max(0, start - 24), start) is not None and PAIRED.match(words, end) is not None
    joined = _joins(words, end, following)
    after = 0 <= start - last <= 8 and JOINED.fullmatch(words, last, start) is not None
    if not _fits(words, start, end, spelling.needs, noun=noun is not None, joined=joined, after=after, paired=paired):
        return None
    of_study = paired or words[start:end].lower().startswith(STUDIED) or TWO_YEAR.search(words, max(0, start - 10), start)
    if noun and spelling.needs == "noun" and noun["course"] and not of_study:
        return None
    if noun and spelling.needs not in ("sense", "discipline", "institution"):
        end = noun.end()
        if spelling.rung == "postgraduate" and LATER_SENSE.match(words, end):
            return None
    elif institution := INSTITUTION.match(words, end) if spelling.needs == "institution" else None:
        end = institution.end()
    course = bool(noun and (noun["course"] or noun["more"])) or (
        spelling.needs == "sense" and re.match(r" program", words[end : end + 8]) is not None
    )
    return Degree(start, end, spelling.rung, spelling.field, spelling.needs == "discipline", course)


def _levelled(words: str, start: int, end: int, spelling: Spelling) -> Degree | None:
    """The degree of a level with its field between it and the noun: "four-year civil engineering degree"."""
    levelled = LEVELLED.match(words, end) if spelling.needs == "noun" else None
    if levelled is None or not (ends_field(levelled["last"]) or levelled["last"].lower() in ADJECTIVES):
        return None
    field = levelled["field"].lower()
    return Degree(start, levelled.end(), spelling.rung, field) if vocabulary().stop.isdisjoint(field.split()) else None


def _fits(words: str, start: int, end: int, needs: str, *, noun: bool, joined: bool, after: bool, paired: bool) -> bool:
    """True where what a spelling ``needs`` is there: a ``noun`` behind it, another degree that it is ``joined`` to or stands
    ``after``, a length of study that it is ``paired`` with, or else."""
    alone = not words[:start].strip() and not words[end:].strip(" .")
    match needs:
        case "company":
            return (joined or after or _in_company(words, start, end, alone=alone)) and not PRODUCT.match(words, end)
        case "noun":
            return noun or joined or paired or (alone and words[start:end].lower() in ASSOCIATES)
        case "frame":
            return noun or joined or after or FRAME.match(words, end) is not None
        case "discipline":
            return DISCIPLINE.match(words, end) is not None or _names_discipline(words, start, end)
        case "alone":
            return alone or _labelled(words, start, end) or SAID_IN_BRACKETS.match(words, end) is not None
        case "asked":
            return ASKED_ITSELF.match(words, end) is not None or NEED_NO.search(words, max(0, start - 32), start) is not None
        case "field":
            return NAMED_FIELD.match(words, end) is not None and is_known(list_fields(words, end + 1, end + LONGEST_FIELD).names)
        case "institution":
            return INSTITUTION.match(words, end) is not None and GRADUATE_WITH.match(words, end) is None
        case "suspended":
            return SUSPENDED.match(words, end) is not None
    return needs in ("", "sense")


def _in_company(words: str, start: int, end: int, *, alone: bool) -> bool:
    """True where a short form stands like a degree: "MS in Physics", "(MS preferred)", and is no town's state; or ``alone``."""
    if SCHOOLING_AFTER.match(words, end) or (alone and words[start:end] not in NEVER_ASKED):
        return True
    before = words[max(0, start - 24) : start]
    return words[start:end] not in NEVER_ASKED and ASKED.search(before) is not None


def _names_discipline(words: str, start: int, end: int) -> bool:
    """True for "bachelor of surveying" and "masters in psychology"; "a master of design" is a person."""
    named = NAMED_DISCIPLINE.match(words, end)
    if named is None or words[start:end].lower() == "master of":
        return False
    return ends_field(named["first"]) or (named["second"] is not None and ends_field(named["second"]))


def _is_other(words: str, start: int, end: int, spelling: Spelling) -> bool:
    """True for what is called like a degree and is none."""
    around = f"{words[max(0, start - CONTEXT) : start]}⟨{words[start:end]}⟩{words[end : end + CONTEXT]}"
    if spelling.needs == "sense" and VAGUE_SENSE.search(around) and not OF_A_FIELD.search(around):
        return True
    return any(sense in OTHER_SENSES and OTHER_SENSES[sense].search(around) for sense in ("any", spelling.rung, spelling.needs))


def _joins(words: str, end: int, following: int) -> bool:
    if following < end or following - end > 12:
        return False
    return JOINED.fullmatch(words, end, following) is not None
