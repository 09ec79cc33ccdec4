"""``work_arrangement``: where (remote, hybrid, on-site), how long (full-time, 40 hours a week) and when (shifts) people work.

Courses and pay have hours and places too, and are none; nor is what a text denies, but for work that can't be remote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.extract.context.advertisement import advertisement_of
from flows.extract.context.languages import Name
from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.of_all import is_of_all
from flows.extract.context.personas import is_of_persona
from flows.extract.context.posting import job_headed
from flows.extract.context.row_subjects import row_subject
from flows.extract.context.rows import Row, claim_row, trim
from flows.extract.context.scope import scope_of
from flows.extract.context.title_subject import field_subject
from flows.extract.context.vocabulary import names_of
from flows.extract.pages.page import FIGURE, Page, Span

TABLE = "arrangements"

ASPECTS = {
    "place": ("fully remote", "remote", "hybrid", "on-site", "on-site only"),
    "hours": ("full-time", "part-time", "overtime", "long hours"),
    "employment": ("freelance",),
}
"""What an arrangement is about; all others are schedules."""

HOURS = re.compile(
    r"(?<!\w)(?:(?P<count>[2-9]\d(?:\.5)?|1\d(?=(?: ?[-–] ?| to | and )\d\d))(?:(?: ?[-–] ?| to | and )(?P<second>\d\d))?"
    r"(?P<plus>\+)?[ -]?(?:hours?|hrs)"
    r"(?: (?:a|per|each|every) week|/week| weekly)|(?P<weekly>[2-9]\d(?:\.5)?)-hour (?:work ?)?weeks?\b)",
    re.IGNORECASE,
)
DAYS = re.compile(
    r"(?<![\w-])(?:one|two|three|four|[1-4])(?:(?: ?[-–] ?| to | or )(?:two|three|four|[2-4]))?\+? days?"
    r"(?: (?:a|per|each|every) week| weekly)?,? (?:(?:of )?working )?(?:(?:from|at) home|remote(?:ly)?|"
    r"(?:in|at|from) (?:the |our |your )?(?:\w+ )?office|in-office|on[- ]?site)\b",
    re.IGNORECASE,
)
"""Days of a week, fewer than five, in the office or at home: both places in turn."""
COUNT_ENDS = "1234+eor"
"""Letters with which the number of such days ends."""
LONGEST_DAYS = 50
"""Code points of such days around the word, at most."""
BOUND = re.compile(r"\b(?P<bound>(?:more than|over|up to|about|around|at least) )\Z", re.IGNORECASE)
LONGEST_BOUND = 11
LONGEST_HOURS = 28
"""Code points of hours before the word week, at most."""
VERB_BEFORE = re.compile(
    r"\b(?:(?<!remote )works?(?!-| (?:has|is|was|can|may|experience|environment|life)\b)|working|employed|(?:may|can|often|"
    r"also|sometimes|usually|typically|must|to) be)\b[^.;:?!()]{0,60}\Z|\b(?:offers?|supports?|allows?(?: for)?|provid\w+|"
    r"enjoys?|involv\w+|requires?|includ\w+|expect|spends?|needs?)\b[^.;:?!]{0,40}\Z",
    re.IGNORECASE,
)
IN_FORCE = re.compile(
    r"[ -]?(?:friendly\b|(?:(?:work|working|roles?|positions?|jobs?|options?|opportunities|arrangements?|schedules?|hours?|"
    r"models?)\b)?[^.;:?!]{0,25}\b(?:is|are|may be|can be|has become)(?: (?:very|quite|often|also|sometimes|increasingly|"
    r"usually|typically|generally|more|fairly|not un))* ?"
    r"(?:(?:close to |almost |nearly )?(?:the (?:norm|rule|default|standard|usual)|customary|routine|"
    r"common|available|possible|required|expected|offered|typical|normal|standard|frequent|usual|necessary|"
    r"widespread))\b)|"
    r"(?: (?:work|jobs|options))?[”\"*]{0,2}: (?:yes|possible|common|available|often|sometimes|usually|mostly|allowed|offered|"
    r"required|expected|occasionally)\b",
    re.IGNORECASE,
)
_WAY = r"(?:remote|hybrid|on-?site|full[- ]time|part[- ]time)(?:-first|-friendly)?"
ARE = re.compile(
    r"\b(?:jobs|roles|positions|posts|openings|work|they|most|many|majority|people|job|role|position|(?:this|"
    r"it))\b[^.;:?!()]{0,40}"
    r"\b(?:are|is)(?: (?:mostly|mainly|often|usually|typically|also|largely|generally|increasingly|almost|always|either))* "
    rf"(?:(?:fully |entirely )?{_WAY},? (?:or|and) )?\Z",
    re.IGNORECASE,
)
"""Before what jobs, or those who have them, are: "Most translators are freelancers"."""
YES = re.compile(r"\W*(?:yes|absolutely|definitely|certainly|of course|in most cases|usually)\b", re.IGNORECASE)
"""How the answer starts to a question whether people work so."""
ASKS = re.compile(r"\W*(?:Q\W+)?(?:can|do|does|is|are|could|may|will)\b", re.IGNORECASE)
_ARRANGEMENT = (
    r"place of work|workplace|job type|contract(?: type)?|hours|schedule|"
    r"work(?:ing)? (?:arrangements?|hours|pattern|model|mode|schedule|style|type|environment)"
)
HEADED = re.compile(
    rf"\W*(?:(?:job |work )?locations?|employment type|{_ARRANGEMENT}|remote work(?: policy)?)\W*",
    re.IGNORECASE,
)
"""A heading or lead under which each line says where and when people work."""
SHORT_LINE = 110
"""Code points of such a line, at most."""
LABEL_BEFORE = re.compile(
    rf"\b(?:employment(?: type)?|location|{_ARRANGEMENT}|remote(?: (?:status|type|policy|work))?|"
    r"work[- ]life balance(?: \(\w+\))?|type)\s*:\W{0,4}[^.:;]{0,45}\Z",
    re.IGNORECASE,
)
ADVISED = re.compile(
    r"\W*(?:\d{1,2}[.)]\W*)?(?:consider|emphasi[sz]e|encourage|expand|highlight|improve|increase|introduce|leverage|offer|"
    r"prioriti[sz]e|promote|support)\b[^.]*\Z",
    re.IGNORECASE,
)
"""How a sentence starts that advises those who hire: "Offer remote work: ..."."""
THING = re.compile(
    r"[ -](?:work(?:ing)?|roles?|positions?|jobs?|options?|arrangements?|schedules?|hours|setting|basis|capacity)\b",
    re.IGNORECASE,
)
ALSO = re.compile(
    rf"(?:-first|-friendly)?,? (?:or|and) (?:fully )?{_WAY}(?![\w-])|-first\b",
    re.IGNORECASE,
)
"""After one way of working, the other that is said with it."""
FIELD = re.compile(
    r"(?:^|\.)(?:employment_?type|remote_?type|job_?location_?type|work_?hours|schedule|work_?(?:mode|model|"
    r"arrangement)|job_?type)$",
    re.IGNORECASE,
)
COLUMN = re.compile(r"\b(?:type|employment|arrangement|schedule|hours|mode|remote)\b", re.IGNORECASE)
OF_POSTS = re.compile(r"\b(?:location|where|contract|place of work|work style)\b", re.IGNORECASE)
"""The head of a column that says of the jobs in its rows where or how long they are, among other things: "Leeds (hybrid)"."""
SHORT_CELL = 40
"""Code points of a cell of such a column, at most."""
OFFER = re.compile(
    r"[ -](?:position|role|job|contract|work|working|employment|opportunity|options?|arrangements?|schedule|\(|,|in |within )",
    re.IGNORECASE,
)
DENIED = re.compile(
    r"\b(?:not|cannot|can['’]t|unable|never|no|rarely|seldom|without|isn['’]t|aren['’]t|don['’]t|doesn['’]t|if|whether|unlike|"
    r"instead of|rather than|limited|than|find|seek|land|apply|looking for|"
    r"(?:want|wants|wanting|wish|wishes|hope|hopes|hoping|like|prefer|prefers|love|looking|dream\w*) (?:to|of)|"
    r"let['’]s say|suppose|imagine)\b[^.;:,]{0,30}\Z|\bwhat\W{1,3}\Z",
    re.IGNORECASE,
)
TO_FILL_IN = re.compile(r"\[[^\[\]]*\](?!\()")
"""What a form leaves to be filled in: "[Full-time / Part-time]"."""
POSTURE = re.compile(
    r"\b(?:stand|sit|kneel|crouch|driv|walk|on (?:your|their|the) feet|star|look|wear)\w*\b[^.;:!?]{0,30}\Z", re.IGNORECASE
)
POSTURE_AFTER = re.compile(
    r" (?:spent )?(?:of )?(?:standing|sitting|kneeling|driving|walking|staring|looking|on (?:your|their|the) feet|"
    r"(?:at|in front of) (?:a|the|your|their) (?:desk|computer|screen))",
    re.IGNORECASE,
)
"""Around hours that are long because of what the body does in them, not beyond those of the contract."""
LEAVE = re.compile(
    r"(?:\b\d{1,2}|\b(?:ten|eleven|twelve|paid|annual|generous|observed|company|"
    r"federal|statutory|benefits?|vacations?|leave|pto)\b"
    r"[^.;]{0,15}) (?:and |of |days? )?\Z",
    re.IGNORECASE,
)
"""Before holidays on which nobody works: "12 holidays", "paid vacation and holidays"."""
OF_EXPERIENCE = re.compile(r"\bexperience\b[^.;:]{0,25}\Z", re.IGNORECASE)
"""Before what somebody has done for years: "3 years of experience working full time"."""
NOT_COUNTED = re.compile(r"\b(?:after|excluding|minus|besides|not counting) (?:\w+,? (?:and )?){0,2}(?<=[\s(])\Z", re.IGNORECASE)
"""Before holidays and weekends that are left out of a count of days."""
WORKER = re.compile(r" (?:workers?|employees?|professionals?|staff|candidates?|members?|people)\b", re.IGNORECASE)
"""After an arrangement, as an occupation: it is a kind of worker, of whom something else is said."""
AS_ONE = re.compile(r"\b(?:(?:work\w*|employed)(?: \w+)? as(?: an?)?|are(?: \w+)?|is an?) \Z", re.IGNORECASE)
"""Before it, where people work as such: "work as a freelance baker"."""
LONG_SHIFT = re.compile(
    r"\b(?:1[3-9]|2\d|3\d)[- ]?(?:hours?|hrs?)[ -]\Z|\b(?:during|between|before|after) (?:(?:the|your|their) )?\Z", re.IGNORECASE
)
"""Before shifts that last longer than any rota: they are of emergencies; and before those that only tell when something is."""
AMENITY = re.compile(
    r" (?:showers?|parking|gyms?|fitness|restaurants?|caf[eé]s?|canteens?|cafeterias?|clinics?|child ?care|day ?care|"
    r"nurser(?:y|ies)|kitchens?|laundry|amenities|facilit(?:y|ies)|doctors?)\b",
    re.IGNORECASE,
)
"""After "on-site": what is there for those who work there."""
OTHER = re.compile(
    r"\b(?=\w)(?:cours(?:e|es|ework)|boot ?camps?|program(?:me)?s?|tuition|self-paced|study|studying|students?|class(?:es)?|"
    r"learn(?:ing)?|degrees?|internships?|(?:study|part-time|full-time) routes?|undergraduates?|I|my|he|she|his|her|"
    r"salar(?:y|ies)|earn(?:s|ed|ing)?|pay|paid|visa|instructors?|part-time jobs|challenge|survey|customers?|interviews?|"
    r"patients? (?:can|may))\b",
    re.IGNORECASE,
)
TAUGHT = re.compile(
    r"\b(?:you(?:['’]ll| will|['’]re| are)? (?:be )?(?:learn(?:ing)?|study(?:ing)?)|"
    r"(?:the|your|this|each|most|many|coding|part-time|full-time) (?:cours(?:e|es|ework)|boot ?camps?|lessons|lectures))\b",
    re.IGNORECASE,
)
"""In a sentence before hours: that one learns, where the hours are those of a course."""
COURSE = re.compile(r"\b(?:courses?|boot ?camps?|degrees?|training|stud(?:y|ying)|learn(?:ing)?)\b", re.IGNORECASE)
"""In the heading of what one learns."""
JOBS = re.compile(r"\b(?:roles?|jobs?|positions?)\b", re.IGNORECASE)
EARLIER = 3
"""Sentences before hours in which that is looked for."""


def extract(page: Page) -> list[Row]:
    """The arrangement claims of a document, in order, without ids: one per arrangement, subject and scope."""
    rows: list[Row] = []
    told: set[tuple[object, ...]] = set()
    for mention in _mentions(page):
        index = page.block_at(mention.start)
        if page.blocks[index].kind == "code" or is_of_persona(page, index) or _is_of_something_else(page, index, mention):
            continue
        quote = _asserted(page, index, mention)
        if quote is None:
            continue
        scope = scope_of(page, Span(mention.start, mention.end), index=index)
        if is_of_all(page, index, mention.start, scope.subject):
            continue
        scope = scope if scope.subject else scope._replace(subject=field_subject(page))
        advert = advertisement_of(page)  # which offers one job, whatever it calls who offers it
        job = job_headed(page, index) if page.blocks[index].kind != "cell" else -1  # of one job, whatever its lines add
        scoped = (scope.subject, scope.seniority, scope.location, None if advert else scope.industry, mention.name)
        keys = {scoped, (scope.subject, job, mention.name)} if job >= 0 else {scoped}
        if scope.subject and told.isdisjoint(keys):
            values = {"arrangement": mention.name, "aspect": _aspect(mention.name)}
            rows.append(claim_row(page, "work_arrangement", mention.name, scope, trim(page, quote), values))
            told |= keys
    return rows


def _is_of_something_else(page: Page, index: int, mention: Name) -> bool:
    """True for long hours on one's feet, for shifts that no rota has, for holidays off work, and for what there is on a site."""
    plain, start = page.plain, page.blocks[index].start
    if mention.name == "long hours":
        near = plain[max(start, mention.start - 40) : mention.start]
        return POSTURE.search(near) is not None or POSTURE_AFTER.match(plain, mention.end) is not None
    if mention.name == "full-time" and OF_EXPERIENCE.search(plain, max(start, mention.start - 40), mention.start):
        return True
    if mention.name == "on-site" and AMENITY.match(plain, mention.end):
        return True
    if mention.name in ("holiday work", "weekend work") and NOT_COUNTED.search(plain, start, mention.start):
        return True
    if mention.name == "holiday work" and LEAVE.search(plain, max(start, mention.start - 40), mention.start):
        return True
    if WORKER.match(plain, mention.end) or any(each.start == mention.end + 1 for each in find_in_block(page, index)):
        return AS_ONE.search(plain, max(start, mention.start - 40), mention.start) is None
    return mention.name == "shift work" and LONG_SHIFT.search(plain, max(start, mention.start - 20), mention.start) is not None


def _mentions(page: Page) -> Iterator[Name]:
    """The arrangements that a text names, in order; where days are told, not the place that they are told of."""
    days = list(_days(page))
    named = [each for each in names_of(page, TABLE) if not any(day.start <= each.start < day.end for day in days)]
    yield from sorted([*named, *days, *_hours(page)], key=lambda each: each.start)


def _days(page: Page) -> Iterator[Name]:
    """Days of the week in the office or at home, looked for beside the word that all of them hold."""
    if not any(place in page.folded for place in ("office", "home", "remote", "site")):
        return
    last, at = 0, page.folded.find(" day")
    while at >= 0:
        if page.folded[at - 1] in COUNT_ENDS:
            for found in DAYS.finditer(page.plain, max(last, at - LONGEST_DAYS), min(at + LONGEST_DAYS, len(page.plain))):
                last = found.end()
                yield Name(found.start(), found.end(), "hybrid", "")
        at = page.folded.find(" day", at + 1)


def _hours(page: Page) -> Iterator[Name]:
    """Hours a week that a text names: "40 hours a week", "more than 40 hours a week"."""
    plain = page.plain
    for found in _before_weeks(page):
        count = found["count"] or found["weekly"]
        before = BOUND.search(plain, max(0, found.start() - LONGEST_BOUND), found.start()) if found["count"] else None
        said = "more than " if found["plus"] else before["bound"].lower() if before else ""
        bound = said.replace("over", "more than").replace("around", "about")
        hours = f"{bound}{count}{'-' + found['second'] if found['second'] else ''} hours a week"
        yield Name(before.start() if before else found.start(), found.end(), hours, "")


def _before_weeks(page: Page) -> Iterator[re.Match[str]]:
    """What ``HOURS`` finds, looked for beside the word that all of it holds."""
    last = 0
    plain, lower = page.plain, page.folded
    week = lower.find("week")
    while week >= 0:
        end = week + len("week")
        for found in HOURS.finditer(plain, max(last, week - LONGEST_HOURS), min(end + 2, len(plain))):
            last = found.end()
            yield found
        week = lower.find("week", end)


def _aspect(name: str) -> str:
    if name.endswith("hours a week"):
        return "hours"
    return next((aspect for aspect, names in ASPECTS.items() if name in names), "schedule")


def _asserted(page: Page, index: int, mention: Name) -> Span | None:
    """The words that say that the occupation works so; None where nothing does."""
    plain, block = page.plain, page.blocks[index]
    thing = THING.match(plain, mention.end, block.end)
    also = ALSO.match(plain, mention.end, block.end) if _aspect(mention.name) in ("place", "hours") else None
    own = Span(mention.start, thing.end() if thing else also.end() if also else mention.end)
    if any(
        each.start() < own.start < each.end() for each in TO_FILL_IN.finditer(plain, own.start - SHORT_CELL, own.end + SHORT_CELL)
    ):
        return None
    if block.kind == "field":
        return own if FIELD.search(block.name) else None
    if block.kind == "cell":
        return own if block.row > 0 and block.header >= 0 and _in_column(page, index, mention) else None
    sentence = page.sentence_at(mention.start)
    words = plain[sentence.start : sentence.end]
    if "?" in plain[mention.end : sentence.end]:
        answered = ASKS.match(words) and YES.match(plain, sentence.end) and not OTHER.search(words)
        return Span(mention.start, sentence.end) if answered else None
    if block.kind == "heading":
        return None
    before = plain[max(sentence.start, mention.start - 100) : mention.start]
    labelled = LABEL_BEFORE.search(before)
    if ADVISED.match(plain, sentence.start, mention.start):
        return None
    if labelled and not DENIED.search(before):
        return Span(mention.start - len(before) + labelled.start(), own.end)
    if _is_headed(page, index):
        return own
    if FIGURE.search(words) or OTHER.search(words) or (DENIED.search(before) and mention.name != "on-site only"):
        return None
    if _aspect(mention.name) == "hours" and _is_taught(page, index, sentence):
        return None
    force = IN_FORCE.match(plain, mention.end, min(sentence.end, mention.end + 80))
    if force:
        return Span(mention.start, force.end())
    verb = VERB_BEFORE.search(before) or ARE.search(before)
    if verb:
        return Span(mention.start - len(before) + verb.start(), own.end)
    advert = advertisement_of(page) is not None
    offered = OFFER.match(plain, mention.end, sentence.end)
    moves = mention.name == "travel" and plain[mention.start : mention.end].lower().startswith("travel ")
    return own if (advert and offered) or moves or mention.name == "on-site only" else None


def _is_taught(page: Page, index: int, sentence: Span) -> bool:
    """True for hours of nobody that are told after a sentence about learning, or below its heading: those of a course."""
    if find_in_block(page, index, sentence) or JOBS.search(page.plain, *sentence):
        return False
    headed = (page.words(each) for each in page.headings(index)[:2])
    before = (page.plain[start:end] for start, end in page.sentences_before(index, sentence, EARLIER))
    return any(map(TAUGHT.search, before)) or any(map(COURSE.search, headed))


def _is_headed(page: Page, index: int) -> bool:
    """True for a short line or entry under nothing but "Location", "Working hours" or the like."""
    block = page.blocks[index]
    if block.end - block.start > SHORT_LINE:
        return False
    above = page.governing(index, leads=1, headings=1)
    return any(page.once("names places of work", each, lambda words: HEADED.fullmatch(words) is not None) for each in above)


def _in_column(page: Page, index: int, mention: Name) -> bool:
    """True for a cell that is an arrangement, in a column of these, or has one in a column of where the jobs of its rows are."""
    block = page.blocks[index]
    header = page.words(block.header)
    if block.column == 0:
        return False  # the rows are counts or pay by arrangement
    if COLUMN.search(header) and mention.end - mention.start >= 0.5 * (block.end - block.start):
        return True
    short = block.end - block.start <= SHORT_CELL
    return short and (COLUMN.search(header) or OF_POSTS.search(header)) is not None and row_subject(page, index) is not None
