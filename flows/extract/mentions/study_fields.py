"""Fields of study that stand with a degree: "a degree in X, Y or Z", "an X or Y degree", "Bachelor of X"."""

from __future__ import annotations

import re
from collections.abc import Callable

from flows.extract.mentions.asking import NEEDED, WISHED
from flows.extract.mentions.field_lists import ADJECTIVES, Fields, ends_field, is_known, list_fields, vocabulary

LONGEST_LIST = 600
"""Code points after a degree in which its fields are looked for."""
LONGEST_BEFORE = 90
"""Code points before a degree in which its fields are looked for."""
LONGEST_DISCIPLINE = 120
"""Code points of "Science in Computer Science" after "Bachelor of"."""

OR_HIGHER = r"(?:higher|equivalent|above|better|greater)"
BESIDES = (
    r"(?:publication record|publications?|training|speciali[sz]ations?|course ?work|qualifications?|research|major|minor|"
    r"further stud(?:y|ies)|diplomas?|certificat\w+)"
)
"""What is asked for together with a degree, in the same fields."""
ASIDE = (
    rf"(?: degree)?(?: holders?)?(?:,? (?:and|or|and/or) (?:(?:an?|strong|good|relevant|some) )?{BESIDES}(?= in\b))?"
    r"(?:(?: ?/ ?| or )(?:at least )?(?:an? )?(?:(?!additional|relevant|professional|industry|further|other)\w+ )?"
    r"(?:diploma|certificate|certification|post-?doc(?:torate|toral)?)s?)?"
    rf"(?: ?\((?![^()]*\b(?:{WISHED}|{NEEDED}|optional)\b)[^()]{{2,48}}\)|"
    rf",? (?:or|and|with) (?:(?:an?|its|the|foreign|international|overseas|US|U\.S\.) ){{0,2}}{OR_HIGHER}"
    r"(?: degree|(?: (?:work|working|professional|practical|industry))? experience| qualification| education)?)?"
)
"""Between a degree and its fields: "or diploma", "or higher", "with equivalent experience", and any remark in brackets."""
SCHOOL = (
    r"(?: (?:from|of|at) an? [\w ,'’-]{3,60}?(?:university|college|institut(?:ion|e)|school)(?: or (?:university|college))?)?"
)
GRADE = r"(?:,? at [^,;.]{2,24},)?"
ADVERB = (
    r"preferably|ideally|specifically|usually|typically|generally|often|commonly|mostly|especially|particularly|either|as a rule|"
    r"in most cases|most often|most commonly"
)
FOCUS = (
    r"majoring|speciali[sz](?:ing|ed)|focus(?:ed|ing)|concentrat(?:ed|ing)|with an? (?:thesis|dissertation)|"
    r"with (?:\w+ )?(?:course ?work|work|studies)|with (?:an? )?(?:\w+ )?"
    r"(?:major|minor|major or minor|concentration|speciali[sz]ation|emphasis|focus|honou?rs|background)"
)
KIND = r"(?:majors?|minor|fields?|subjects?|areas?|disciplines?|courses?|branch(?:es)?|streams?|domains?)"
LINK = re.compile(
    rf"(?:,? etc\.?)?\)?(?:[ -]level)?{ASIDE}\)?{SCHOOL}{GRADE}(?:,(?= in (?!addition|order|fact|general|turn|effect|short))|"
    rf"(?:,?| [-–—]) ?\(?(?:{ADVERB}|{FOCUS})(?: one| those)?)? (?:in|on|within|(?:directly |closely )?(?:related|"
    r"relevant) to):?\s(?:(?:an? |the |your |their |any )?(?:(?:related|relevant|similar) )?(?:speciali[sz]ed |technical |"
    rf"quantitative |(?:\w+- (?:or|and) )?\w+-related )?{KIND}(?: with an? (?:\w+ )?(?:emphasis|focus) on [^,;:.]{{3,60}},)?"
    r"(?: (?:such as|like|including|of|related to)|,? for (?:instance|example),?)[: ]\s?|(?:one|any|"
    r"either)(?: or more)? of(?: these)?: ?|(?:one|any|either)(?: or more)? of (?:the )?(?:\w+ ){0,2}(?:fields|subjects|areas|"
    r"disciplines|majors|following|these)(?: \w+)?(?:: ?|,? (?:such as|like|including|e\.g\.),? ))?",
    re.IGNORECASE,
)
"""From a degree to its fields: "(or higher) from an accredited university, preferably in a field such as "."""
ELSEWHERE = re.compile(r" (?:from|experience) ")
"""In a link: "from a university in India", "or experience in a laboratory" say no field."""
FROM_SUBJECT = re.compile(
    r" from (?:(?!an?\b|the\b|any\b|your\b)|(?:an? )?(?:accredited|approved|recogni[sz]ed) "
    r"(?=[a-z]+ (?:[a-z]+ ){0,4}(?:program(?:me)?|school|department)s?\b))",
    re.IGNORECASE,
)
"""Between a degree and the field that it is from: "a degree from computer science", "from an accredited nursing program"."""
OWN_FIELD = re.compile(
    r"\)?(?: ?\([\w. ]{1,12}\))? in (?P<field>(?:your|their|his|her|one's) (?:\w+ ){0,2}(?:fields?|specialisms?|"
    r"specialt(?:y|ies)|areas?|disciplines?|subjects?)\b(?: of (?:study|interest|expertise|specialisation|specialization))?)"
    r"(?P<such>,? (?:such as|like|for example,?|e\.g\.,?) )?",
    re.IGNORECASE,
)
"""A field that is the holder's own: "a PhD in your specialism"."""
BRACKET = re.compile(
    r"(?: qualified)? ?\((?:(?:e\.g\.|i\.e\.|for example|for instance|preferably|ideally|usually|typically|often|such as|any|"
    r"like),? )?(?:in )?|"
    r": (?!stud)| [-–—] |,? (?:such as|for example|for instance|e\.g\.),? (?:in )?(?:an? )?|, preferably |, ideally ",
    re.IGNORECASE,
)
GOES_ON = re.compile(r" (?!or\b|and\b|with\b|from\b|is\b|required\b|preferred\b)[a-z]")
FURTHER_DISTANCE = 90
LISTED_DISTANCE = 140
SUITED = r"(?:common|popular|relevant|typical|suitable|recommended|preferred|usual)"
FURTHER = re.compile(
    rf"(?P<listed>[.!:] (?:(?:the|other|some) )?(?:most )?(?:\w+ly )?{SUITED}(?: \w+)? {KIND}(?: of study)?"
    r"(?: for [^.;:]{3,50}?)? (?:include|are) |[.!] (?:[\w-]+ ){1,4}(?:typically|usually|often|commonly|generally|"
    r"normally) (?:major|speciali[sz]e) in )|(?P<chosen>[.!] (?:look for|choose|pick|select|find|consider|try|explore|enroll? in|"
    r"opt for|go for|aim for) (?:an? |your )?(?:[\w-]+ ){0,2}(?:programs?|programmes?|majors?|courses?|degrees?|subjects?|"
    r"fields?) (?:in |such as |like |of study in )|[.!] (?:(?:you (?:can|could|should|might|may) |consider |try )?major(?:ing)?|"
    r"(?:you (?:can|could|should|might|may) )study) (?:in )?)|\b(?:but|or|though|although|and) one in |"
    r"[.!] (?:and |but |usually,? )?(?:that|this|the|your) degrees? (?:\w+ ){1,2}(?:be )?in |\b(?:required|needed|necessary|"
    r"mandatory|essential|preferred|desired|"
    rf"expected|minimum),? ?\(?(?:{ADVERB}|most often) (?:one )?(?:in|with an? (?:major|degree) in) |"
    r"(?<!However), (?:other |closely )?related (?:fields|disciplines|subjects|majors) (?:such as|like|including) |"
    r"\b(?:required|needed|preferred|desired),? in (?:an? )?(?=[\w ]{3,40}(?:\.|,|/| or | and |\Z))|"
    r"(?P<bracketed>\b(?:required|needed|preferred|desired) \((?:in )?(?=[^()]{3,80}\)))|"
    rf"(?P<aside>(?:, \(?|,? and (?:is |are |should be )?)(?:{ADVERB}) in |"
    rf"(?<=degrees) (?:for [\w ]{{3,40}} )?include (?:those in )?)|"
    r"[.!] this (?:degree|education|training|schooling) is in (?:the fields? of )?",
    re.IGNORECASE,
)
DIRECT = re.compile(r"(?: ?\((?:Hons|Honours|Honors)\.?\))? (?=[A-Z])")
DEGREE_NOUN = re.compile(r" degrees?\b", re.IGNORECASE)
GENERAL_DISCIPLINES = re.compile(r"(?:applied )?(?:sciences?|arts)|arts and sciences|technology|philosophy|professional studies")
"""Disciplines that name a kind of degree ("Bachelor of Science") and say no field."""
STREAMED = re.compile(
    r"\b(?:12|10 ?\+ ?2|A[- ]levels?|XII\b|plus two|higher secondary|senior secondary|secondary education)", re.IGNORECASE
)
"""Schooling that is taken in a stream."""
SUBJECTS_LINK = re.compile(
    r"\)?(?: (?:standard|std|class|grade|pass(?:ed)?))? (?:in|with|from)(?: the)?"
    r"(?: \w+ subjects? \(| subjects? (?:like |such as )?)? ?",
    re.IGNORECASE,
)
STREAM_NOUN = re.compile(r" (?:streams?|subjects?|group)\Z")
BEFORE = re.compile(r"[\w&+#'’.-]+|[,/]")
JOINERS = frozenset({"or", "and", "/", ",", "&", "even"})
LEVEL_OF = re.compile(r"(?:\A|\blevels? of|[ -]level|\b(?:minimum|required|typical|highest|usual|formal))\W*\Z", re.IGNORECASE)
"""Before "education": it is what the degree is an answer to ("entry-level education"), no field."""

HIGHER = re.compile(r"\bhigher education \Z", re.IGNORECASE)
"""Before a degree: it says no field."""
NOT_BEFORE = frozenset({"first", "second", "quality"})


def fields_after(words: str, at: int, limit: int) -> Fields:
    """The fields that follow a degree which ends at ``at``: "in X, Y, or a related field", "(X, Y)", or "X" alone.

    Nothing beyond ``limit`` (where the next degree starts) is read. The edge is the list's end, "or a related field" included.
    """
    limit = min(limit, at + LONGEST_LIST)
    return next((found for read in READERS if (found := read(words, at, limit))), Fields([], at))


def _own(words: str, at: int, limit: int) -> Fields | None:
    own = OWN_FIELD.match(words, at, limit)
    if own is None:
        return None
    listed = list_fields(words, own.end(), limit) if own["such"] else Fields([], own.end())
    return listed if listed.names else Fields([], own.end("field"))


def _linked(words: str, at: int, limit: int) -> Fields | None:
    """The fields behind "in"."""
    link = LINK.match(words, at, limit)
    if link is None:
        return None
    listed = list_fields(words, link.end(), limit)
    known = not ELSEWHERE.search(words, at, link.end()) or is_known(listed.names)
    return listed if (listed.names and known) or (listed.edge > link.end() and not listed.names) else None


def _of_subject(words: str, at: int, limit: int) -> Fields | None:
    subject = FROM_SUBJECT.match(words, at, limit)
    listed = list_fields(words, subject.end(), limit) if subject else None
    if words.startswith(" of ", at):  # "Bachelor degree of Food Science"
        listed = discipline_after(words, at + len(" of"), limit)
    return listed if listed and listed.names and all(ends_field(name.split()[-1]) for name in listed.names) else None


def _in_brackets(words: str, at: int, limit: int) -> Fields | None:
    """The fields behind a bracket, a colon or a dash."""
    bracket = BRACKET.match(words, at, limit)
    listed = list_fields(words, bracket.end(), limit) if bracket else None
    if bracket is None or listed is None or not listed.names or not is_known(listed.names):
        return None
    if bracket[0].startswith(":") and GOES_ON.match(words, listed.edge, limit):  # "degree: nursing schools ask for"
        return None
    if DEGREE_NOUN.match(words, listed.edge):  # "a degree - any STEM degree"
        return None
    closed = listed.edge < len(words) and words[listed.edge] == ")"
    return Fields(listed.names, listed.edge + closed)


def _of_background(words: str, at: int, limit: int) -> Fields | None:
    """The fields of "an academic background in", which ends at ``at``."""
    return list_fields(words, at + 1, limit) if words[max(0, at - 3) : at].lower() == " in" else None


def _direct(words: str, at: int, limit: int) -> Fields | None:
    """The fields that stand right behind a degree: "BSc Physics"."""
    direct = DIRECT.match(words, at, limit)
    listed = list_fields(words, direct.end(), limit) if direct else None
    return listed if listed and listed.names and is_known([listed.names[0].split()[-1]]) else None


READERS: tuple[Callable[[str, int, int], Fields | None], ...] = (
    _own,
    _linked,
    _of_subject,
    _in_brackets,
    _of_background,
    _direct,
)
"""How the fields after a degree are told, the first that fits counts."""


def school_subjects(words: str, start: int, end: int, limit: int) -> Fields:
    """The subjects of a schooling that is taken in one of several streams: "Class 12 in the Science stream", "12th with Physics".

    ``start:end`` is the schooling. Only known names of fields count.
    """
    link = STREAMED.search(words, start, end) and SUBJECTS_LINK.match(words, end - 5 * words.endswith(" with", start, end), limit)
    listed = list_fields(words, link.end(), min(limit, link.end() + LONGEST_LIST)) if link else Fields([], end)
    names = [STREAM_NOUN.sub("", name) for name in listed.names]
    return Fields(names, listed.edge) if names and all(is_known([name]) for name in names) else Fields([], end)


def further_fields(words: str, at: int, reach: int, limit: int) -> Fields:
    """Fields that a text adds to a degree which ends at ``at``: "..., but one in X is fine", "That degree can be in X or Y".

    They stand in the same sentence or at the start of the next, before ``limit``, and end at most ``FURTHER_DISTANCE`` from
    ``reach``, the end of what is said of the degree; a sentence of its own ``LISTED_DISTANCE``.
    """
    found = FURTHER.search(words, at, min(limit, reach + LISTED_DISTANCE))
    if found is None or (found["listed"] is None and found["chosen"] is None and found.end() > reach + FURTHER_DISTANCE):
        return Fields([], at)
    listed = list_fields(words, found.end(), min(limit, found.end() + LONGEST_LIST))
    checked = found["bracketed"] or found["aside"] or found["listed"] or found["chosen"]
    if found["aside"] and ". " in words[at : found.start()]:
        return Fields([], at)  # it is said of another
    if checked and not all(ends_field(name.split()[-1]) for name in listed.names):
        return Fields([], at)  # "usually in person", "include a thesis"
    return listed


def discipline_after(words: str, at: int, limit: int) -> Fields:
    """The field of "Bachelor of X" (``at`` is the end of "of"); none for "of Science" and the like; "of Science in X" is X."""
    listed = list_fields(words, at + 1, min(limit, at + LONGEST_DISCIPLINE), of_discipline=True)
    names = ["law" if name == "laws" else name for name in listed.names if not GENERAL_DISCIPLINES.fullmatch(name)]
    end = listed.edge
    noun = DEGREE_NOUN.match(words, end)
    if noun:
        end = noun.end()
    inner = fields_after(words, end, limit)
    if inner.names:
        return inner
    return Fields(names, max(end, inner.edge))


OR_RELATED = re.compile(r",? or (?:an? )?(?:closely )?(?:related|similar|equivalent|comparable) \Z", re.IGNORECASE)
"""Between a field and its degree: "a computer science or related degree"."""


def fields_before(words: str, start: int, floor: int) -> Fields:
    """The fields that stand before a degree: "a computer science or engineering degree". Only known names of fields count."""
    low = max(floor, start - LONGEST_BEFORE)
    if higher := HIGHER.search(words, low, start):
        return Fields([], higher.start())
    related = OR_RELATED.search(words, low, start)
    if related:
        start = related.start()
    tokens = [(m.start(), m.end(), m[0]) for m in BEFORE.finditer(words, low, start)]
    if tokens and words[tokens[-1][1] : start].strip():
        return Fields([], start)
    first = len(tokens)
    heads = 0
    for at in range(len(tokens) - 1, -1, -1):
        word = tokens[at][2]
        gap = words[tokens[at][1] : tokens[at + 1][0]] if at + 1 < len(tokens) else " "
        if gap.strip():
            break
        if word.lower() == "education" and LEVEL_OF.search(words, low, tokens[at][0]):
            break
        if (ends_field(word) and word.lower() not in NOT_BEFORE) or (first == len(tokens) and word.lower() in ADJECTIVES):
            heads += 1
            first = at
        elif heads and word.lower() in vocabulary().modifier:
            first = at
        elif not (heads and word.lower() in JOINERS):
            break
    if not heads:
        return Fields([], start)
    text = words[tokens[first][0] : start].strip()
    names = [name.strip().lower() for name in re.split(r",? (?:or|and) (?:even )?|/|, ", text) if name.strip()]
    return Fields(names, tokens[first][0])
