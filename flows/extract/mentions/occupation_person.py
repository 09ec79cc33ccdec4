"""Words beside a name of several senses that say that somebody at work is meant."""

from __future__ import annotations

import re

from flows.extract.mentions.occupation_told import is_told_of
from flows.extract.mentions.pay_terms import EARNS, PAY_NOUNS
from flows.extract.mentions.title_labels import FACTS, TITLE_LABEL

PAY = rf"{PAY_NOUNS}|ote|ctc"
"""Words for what is paid."""
POST = "jobs?|roles?|careers?|positions?|posts?|postings?|profession|traineeships?|vacanc(?:y|ies)|roadmaps?"
"""Words for a post, or a career of them."""
NEAR = 48
"""Characters before a name that are searched for words of work."""

PERSON_AFTER = re.compile(
    rf"(?:'s?)?(?: in (?:the )?[a-z]{{2,}}(?: [a-z]{{4,}})?)? "
    rf"(?:(?:(?:annual|yearly|monthly|weekly|hourly|starting|base|average|mean|median|typical) ){{0,2}}(?:{PAY})|{POST}|"
    r"occupation|profession|employment|workforce|"
    r"earn(?:s|ed|ing)?|"
    rf"(?:who )?(?:{EARNS}|starts?|starting|averaged?)"
    r"(?= (?:at |out |on )?(?:an? (?:average|mean|median)|about|around|roughly|nearly|almost|"
    r"between|over|at least|more than|up to| \d))|"
    r"(?:are|were|get|got) (?:(?:typically|usually|often|generally|normally|commonly) )?paid (?:(?:an? )?(?:[a-z]{3,} )?"
    rf"(?:rates?|{PAY_NOUNS}|stipends?)|by the (?:hour|day|week|month)|hourly|daily|weekly|monthly)|"
    r"(?:who )?(?:can|could|may|"
    r"might|will|typically|usually|often|"
    rf"generally) (?:expect|count on|{EARNS}|start|look forward)|takes? home|make good money|"
    r"(?:is|are) (?:well|badly|poorly|highly|better|decently|handsomely|so well) paid|to join (?:our|us|the|a)|"
    r"(?:is|are) among the (?:best|highest|lowest|worst|most|top)|out ?earns?|"
    r"(?:have|has|had) (?:an? )?(?:average|mean|median|typical) |"
    r"interview questions|resumes?|cover letters?|apprenticeships?|"
    r"interns?|trainees?|apprentices|instructors?|trainers?|supervisors?|assistants?|"
    r"(?:is|are) in (?:(?:high|great|strong|short|growing|constant) )?demand|"
    rf"(?:{EARNS}|paid)(?= ?\Z))\b"
)
PERSON_BEFORE = re.compile(
    r"\b(?:as an?|being an?|becom(?:e|es|ing)(?: an?)?|became(?: an?)?|careers? (?:as|of|in)|(?:hir|employ)(?:e|ing)(?: an?)?|"
    r"(?:(?:want|hop|wish)(?:s|e|es|ed|ing)?|going|like|takes?|means?) to be an?|(?:work|job|life|duties) of an?|i've been an?|"
    r"(?:you|they|anyone) (?:can|could)(?: still| also)? be an?|"
    r"(?:you|i|he|she|who)(?:'re|'m|'s| are| am| is| was| were) (?:now |currently |already )?an?|"
    r"(?:look|search|advertis|recruit)(?:ing|es)?(?: for)? (?:an?|our next|new)|seek(?:s|ing)? (?:an?|our next|new)|"
    r"(?:surveyed|interviewed|polled|asked|respondents were)(?: [a-z]+)?(?: [\d,]+)?|"
    r"qualified|licensed|chartered|aspiring|prospective|(?:profession|occupation|vocation|trade|job title) of(?: an?)?|"
    rf"(?:{PAY}|(?:{PAY}) (?:ranges?|scales?|bands?|progression|packages?)|medians?|{POST}|employment|outlook|requirements|"
    r"(?:going|hourly|day|daily) rates?|"
    r"qualifications|vacancies|openings|(?:job|projected|employment) growth|"
    r"(?:job|projected|employment) growth rate|job market|(?:job|career) (?:prospects|opportunities)|"
    r"recruitment) (?:for|of)(?: an?| the| all| most)?(?: (?:full|part)[- ]time)?) \Z"
)
ASKED_BEFORE = re.compile(
    r"\b(?:what(?: (?:level of )?(?:education|degrees?|schooling|training|qualifications?))?|how(?: much| many years| long|"
    r" well)?|where|why) (?:do|does|is|are|can|should|would|will|must)(?: an?)? \Z|"
    r"\A\W*(?:q\W+)?(?:is|are)(?: an?)? \Z"
)
ASKED_AFTER = re.compile(
    r" (?:do|does|earn|make|(?:get )?paid|study|need(?! to (?!study|know|have))|in (?:high |great |strong )?demand|"
    r"an? (?:\w+ ){0,2}?(?:career|profession))\b"
)
"""Around somebody of whom a question asks what they do or get."""
FIRST_NAME = re.compile(
    r"(?:\A|[\s(])(?!(?:The|An?|Our|Your|Every|Each|Any|No|Most|Many|Some|Senior|Junior|Lead|Head|Principal|Staff|Chief|Licensed|"
    r"Certified|Qualified|Experienced|Aspiring|New)\b)[A-Z][a-z]+ (?:[A-Z]\. )?\Z"
)
"""Before a surname: "Jo Miller"."""
HOLDS = re.compile(r" (?:has|holds|earned|received|completed|graduated|studied|is|was|wrote)\b")
"""After somebody of whom a text tells what they have done."""
PERSON_GRADED = re.compile(
    r"\b(?:graduate|trainee|apprentice|chief|deputy|staff|associate|senior|sr\.?|junior|jr\.?|"
    r"entry level|mid level|mid career|experienced|lead|principal) \Z"
)
ALONE = re.compile(r"(?: (?:i{1,3}|iv|v)\b)?[\s,.;:']*(?:\Z|\d)|  [a-z ]{1,20}  +\d")
"""After a word that is all of its string, or of its row before the first number."""
OPENING = re.compile(r"\W*(?:\d{1,6}\s?[.):–—-]\s?)?")
"""Before a title that opens an entry, be it numbered: "3. Chef", "63200 - Chefs"."""
TRAINED = r"degrees?|diplomas?|ph\.?d|mba|doctorate|bachelor[’']?s?|master[’']?s|master of|[bm]\.?sc|b\.?tech|apprenticeship"
"""Words for what somebody has learnt."""
ENTRY_TOLD = re.compile(
    rf"(?:\s?[:|]\s|\s[-–—]\s)[^\n]{{0,200}}?\b(?:{PAY}|earns?|{TRAINED}|(?:projected|job|employment) growth)\b|"
    rf"\s\((?:[\w’'.]+ ){{0,4}}?(?:{TRAINED})\b",
    re.IGNORECASE,
)
"""After a title that opens an entry which tells its pay, schooling or growth: "Chef - They cook. Average pay: $50,000"."""
TITLE_LABELLED = re.compile(
    rf"(?:\A|[|•\t{{,]\s?)[\W_]*{TITLE_LABEL}[\s:–—*_\"'`-]+\Z",
    re.IGNORECASE,
)
"""Before a title that is all of a line but for a label which says that it is one: "Position: Chef", "We're hiring: Chef"."""
LABELLED = re.compile(r"(?:\A|[:|•\t]\s?|\d[.)]\s)[\W_]*\Z")
"""Before the first word of a title that is all of a line, but for a label or a number before it."""
PARTED = re.compile(r"\s?[:|]|\s[-–—]\s")
"""After a title, what parts it from what is said of it."""
ADVERTISED = re.compile(
    r" ?\((?:[mwfdx](?:/[mwfdx*]){1,2}|all genders|(?:full|part)[- ]time|remote|permanent|contract|"
    r"[Rr][Ee][Ff]\b[^()]{1,20})\)|"
    r" (?:at|@|[-–—|]) (?:[A-Z][\w&.'’-]*|of|the|and|&)(?: (?:[A-Z][\w&.'’-]*|of|the|and|&)){0,4}(?: ?[(,|–—-].{0,60})?\Z",
)
"""After a title that opens a heading: whom it is offered to, or by whom: "Chef (m/f/d)", "Chef - Lumen Hotels"."""
TOPIC = re.compile(
    r"\s?[:–—-]\s(?:(?:what|how) (?:you|to|do|does|much|long)|is it|everything|all (?:about|you)|"
    rf"(?:an? |the |your )(?:complete|ultimate|full|career|job|day|{FACTS})|careers?|jobs?|qualifications|{FACTS})\b| {FACTS}\b",
    re.IGNORECASE,
)
"""After a title in a heading that goes on about it: "Pilot: What You Need to Know"."""
BYLINE = re.compile(r"(?:author|editor|reporter|writer|illustrator|translator|host|producer|photographer|artist|composer)\b")
"""Who is named beside them made what is read."""
VALUE_ENDS = re.compile(r"[\"'`]?\s*(?:[,|}]|\Z)|[\"'`]?\s+[a-z_]{2,30}: ")
"""After a title that is the value of a label, what parts it from the next."""
MOST_BEFORE = 3
"""Words of a title before its head, at most."""


def of_person(words: str, text: str, start: int, end: int) -> bool:
    """Whether a word with several senses stands alone in its string, or beside words of work (``text`` is ``words``, folded)."""
    numbered = OPENING.fullmatch(words, 0, start) is not None
    opens = numbered and (ALONE.match(text, end) or ENTRY_TOLD.match(words, end))
    headed = start == 0 and not BYLINE.match(text) and (ADVERTISED.match(words, end) or TOPIC.match(words, end))
    if opens or headed:
        return True
    ends = ALONE.match(text, end) or PARTED.match(words, end) or VALUE_ENDS.match(words, end)
    if ends and TITLE_LABELLED.search(words, max(0, start - NEAR), start):
        return True
    before = text[max(0, start - NEAR) : start]
    if words[start].isupper() and HOLDS.match(text, end) and FIRST_NAME.search(words, max(0, start - NEAR), start):
        return False
    if is_told_of(words, text, start, end) or (ASKED_AFTER.match(text, end) and ASKED_BEFORE.search(before)):
        return True
    return bool(PERSON_AFTER.match(text, end) or PERSON_BEFORE.search(before) or PERSON_GRADED.search(before))


def ends_title(words: str, text: str, start: int, end: int) -> bool:
    """Whether the head of a title at ``text[start:end]``, with the words before it, is all of a line or stands beside words of
    work: "Dog Walker", "Job title: Dog Walker", "the pay of a dog walker"."""
    if PERSON_AFTER.match(text, end):
        return True
    alone = ALONE.match(text, end) is not None or PARTED.match(words, end) is not None
    place = start
    for _ in range(MOST_BEFORE):
        if place < 2 or words[place - 1] not in " -":
            return False
        place = text.rfind(" ", 0, place - 1) + 1
        before = text[max(0, place - NEAR) : place]
        if PERSON_BEFORE.search(before) or PERSON_GRADED.search(before):
            return True
        if alone and LABELLED.search(words, max(0, place - 4), place):
            return True
    return False
