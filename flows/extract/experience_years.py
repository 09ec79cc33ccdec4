"""Years of work that a sentence or an entry states, before it is known who asks for them: "3-5 years of experience in sales"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from flows.extract.pages.page import Span
from schemas.kinds.experience import WORK_ITSELF

WORDS = {
    word: value
    for value, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
} | {"fifteen": 15, "twenty": 20, "a": 1}
NUMBER = rf"(?:\d{{1,2}}(?:\.5)?|(?:{'|'.join(word for word in WORDS if word != 'a')})\b)"
YEARS = re.compile(
    r"(?<![\w$€£₹.,%-])(?:(?P<between>between (?:at least )?)|(?P<bound>(?:at least|a? ?minimum(?: of)?|no less than|more than|"
    rf"over|up to|less than|under|a|around|about|approximately) ))?(?P<first>{NUMBER}|\ba(?= (?:year|yr)\b))"
    rf"(?: ?\+| ?\(\d{{1,2}}\))?(?:(?: ?[-–—~] ?| to | or |(?(between) and |(?!)))(?P<second>{NUMBER})(?: ?\(\d{{1,2}}\))?)?"
    r"(?P<plus> ?\+| or more| plus)?[ -](?P<unit>years?|yrs?|months?)\b\.?(?:['’]s?)?(?P<more> or more| plus| minimum|\+)?",
    re.IGNORECASE,
)
_AFTER = r"(?P<after>(?!an? (?:\w+ )?focus|practice)(?:an? |the )?[\w/+#&-]+(?:\.\w+)?(?: [\w/+#&-]+(?:\.\w+)?){0,4})"
OF_WORK = re.compile(
    rf"(?: of)?(?P<area>(?: [\w/+#&,-]+){{0,7}}?) (?:experiences?|exp)\b(?:(?: (?:is |are )?(?:required|preferred|needed|"
    r"necessary))? (?:in|with|as|of|working (?:in|with|as|on)|building|using|within|developing|"
    rf"managing) {_AFTER})?",
    re.IGNORECASE,
)
IN_WORK = re.compile(
    r" (?:(?:working|worked|spent|employed|active|full[- ]time) )?(?:in|as|with|within|on|at|of|next to|alongside|beside|"
    r"(?!(?:dur|includ|accord|remain|follow|depend|start|beginn|pend|meet|train|school|study|learn|wait|com|go|pay|mak|"
    rf"earn|expect|rang)ing\b)[a-z]{{2,14}}ing(?: (?:in|with|as|on|for|at|to))?) {_AFTER}",
    re.IGNORECASE,
)
"""What the years of an entry are spent in or with: "3 years in sales", "6+ years leading teams"."""
FIRST = re.compile(
    rf"\W{{0,4}}(?:(?:at least|(?:a )?minimum(?: of)?|over|more than|around|about) )?{NUMBER}\W{{0,3}}"
    rf"(?:(?:to |or )?{NUMBER}\W{{0,2}})?(?:years?|yrs)\b",
    re.IGNORECASE,
)
"""An entry that starts with years: "4+ years in sales", "3 to 5 years as a buyer"."""
LABELLED = re.compile(
    r"\A\W*(?:(?:minimum|required|relevant|work|professional|total|years of|previous|prior|industry|preferred) ){0,2}"
    r"(?:experience|exp)(?: (?:required|needed|level|range|requirements?))?\W*:\W*\Z",
    re.IGNORECASE,
)
EXPERIENCE_OF = re.compile(r"\bexperience,? (?:of|totall?ing|spanning|ranging from) \Z", re.IGNORECASE)
"""Before the years themselves: "with experience of at least three years"."""
_NEED = (
    r"\b(?:needs?|requires?|must have|should have|expects?|looks? for|looking for|asks? for|wants?|prefers?)"
    r"(?: (?:an? )?(?:candidates?|applicants?|people|someone|somebody) (?:with|who (?:have|has|spent)))? "
)
NEEDED = re.compile(rf"{_NEED}\Z", re.IGNORECASE)
"""Before years that are asked for without the word experience: "Salons ask for two years in the trade"."""
NEEDED_YEARS = re.compile(rf"{_NEED}[\w –—+-]{{1,25}}\Z", re.IGNORECASE)
"""The same with what stands before the word "years"."""
GENERAL = re.compile(
    r"(?:professional|relevant|work|working|related|industry|industrial|hands[- ]on|proven|prior|previous|full[- ]time|"
    r"commercial|practical|solid|strong|real[- ]world|demonstrated|progressive|direct|similar|post[- ]\w+|"
    r"total|overall|on[- ]the[- ]job|actual|combined|career|job|field|the|an?|of|in|and|or|equivalent|this|that|same|role|"
    r"roles|position|positions|recent|minimum|experiences?|licensed|years?|your|their|appropriate|suitable|paid|part[- ]time|"
    r"supervised|verifiable|documented|additional|setting|environment|comparable|respective|specialty|areas?|trade|practice|"
    r"profession|business|[,.&/-]+),?",
    re.IGNORECASE,
)
LOOSE = frozenset({"with", "using", "as", "into", "such"})
"""Words that open something else at the end of an area."""
STOP = re.compile(
    r"\s(?:and|or|is|are|to|for|who|that|which|plus|including|preferred|required|by|from|at|on|will|can|may|"
    r"must|should|before|after|earn\w*|make\w*|defined|described|specified)\b.*",
    re.IGNORECASE,
)
REST = re.compile(rf"{STOP.pattern}|(?:\s(?:an?|as|into|of|such|the|using|well|with)\b)+\Z", re.IGNORECASE)
"""At the end of what stands after years: words that are no part of the area."""
CUT = re.compile(r" (?:in|within|of|with|as|using|through|under)(?: [\w-]+){0,3}\Z", re.IGNORECASE)
"""The phrase at the longest end that is looked at, left out whole where it goes on: "a welder in a busy" workshop."""
SCHOOLING = re.compile(
    r"\b(?:degrees?|diplomas?|associate|bachelor|master|colleges?|universit(?:y|ies)|cours(?:e|es|ework)|curricul\w+|"
    r"boot ?camps?|no|without)\b",
    re.IGNORECASE,
)
"""In what stands beside years that are no experience: "a four-year degree, work experience", "a 2-month course with no"."""
FROM_MONTHS = re.compile(r"(?<![\w$€£₹.,%-])(?P<months>\d{1,2}) ?(?:m|mos?|months?)\.? ?(?:[-–—]|to) ?\Z", re.IGNORECASE)
"""Before years to which a range reaches that starts with months: "6 months - 1 year"."""
TO_YEARS = re.compile(rf" ?(?:[-–—]|to) ?{NUMBER} ?(?:years?|yrs?)\b", re.IGNORECASE)
"""After months with which a range of years starts."""
LONGEST_MONTHS = 14
"""Code points of such a start, at most."""
_ITEM_WORD = (
    r"(?!(?:and|or|is|are|to|for|in|on|at|with|who|that|which|will|can|may|must|should|have|has|preferred|required|plus|an?|the|"
    r"any|other)\b)[\w/+#&-]++(?:\.\w++)?+"
)
_NO_AREA = (
    r"(?:[\w-]+ ){0,3}?(?:skills?|abilit(?:y|ies)|knowledge|understanding|familiar\w*|proficien\w+|communicat\w+|certifi\w+|"
    r"licen[cs]\w+|education|expertise|experience|must|able|willing\w*|comfortable|fluent|degrees?|bachelor\S*)\b"
)
"""How what is asked for beside years starts, and is no area of these: "and strong communication skills"."""
_ITEM = rf"(?:an? |the )?+{_ITEM_WORD}(?: {_ITEM_WORD}){{0,4}}+"
ALTERNATIVES = re.compile(
    rf"\s*{_ITEM}(?:, {_ITEM}){{0,5}}+,? (?P<last>or|and(?:/or)?) (?!{_NO_AREA}){_ITEM}"
    r"(?=\W*\Z|[.,;()]| (?:preferred|required|is|are|in|on|at|and|or|for|with|such|like)\b)|"
    r"\s*(?-i:[A-Z])[\w/+#.-]*(?:, (?-i:[A-Z])[\w/+#.-]*)+(?: [a-z]{4,})?(?=\.?\Z)",
    re.IGNORECASE,
)
"""Areas that are listed, all of them or one of which is enough: "Oracle, MySQL, or PostgreSQL", "buying and planning"."""
OR_ELSE = re.compile(
    r"\s*(?:an? |the )?(?:more|higher|above|better|similar|related|equivalent|comparable|relevant|other)\b", re.IGNORECASE
)
"""An alternative that names nothing: "or a related field"."""
NOT_WORK = re.compile(
    r"\b(?:schools?|schooling|study|studies|students?|training|probation\w*|rotations?|residen\w+|fellowships?|internships?|"
    r"apprentice\w*|education|contracts?|warranty|age|jail|prison|age[ds]?|prerequisites?|classes|class|programs?|programmes?|"
    r"row|advance|total|length|duration|the making|a row)\b",
    re.IGNORECASE,
)
"""What years are spent in that are no experience where nothing calls them so: "2 years of residency", "4 years in school"."""
LONGEST_REST = 40
"""Code points after labelled years, at most, where nothing says what they are spent in."""
MOST_YEARS, MOST_MONTHS = 25, 60


class Stated(NamedTuple):
    """Years that are stated: ends in years, the unit of the last digit, the area, and where in ``plain``."""

    low: float | None
    high: float | None
    unit: float
    area: str
    start: int
    end: int


def years_in(plain: str, sentence: Span) -> Iterator[Stated]:
    """The years of experience that a sentence states."""
    for found in YEARS.finditer(plain, sentence.start, sentence.end):
        if TO_YEARS.match(plain, found.end(), sentence.end) and found["unit"].lower().startswith("month"):
            continue
        before = plain[sentence.start : found.start()]
        said = OF_WORK.match(plain, found.end(), sentence.end)
        labelled = not said and LABELLED.match(before) is not None
        stands = not said and (labelled or not before.strip("-•* ") or NEEDED.search(before[-LONGEST_REST:]) is not None)
        work = said or (IN_WORK.match(plain, found.end(), sentence.end) if stands else None)
        after = work["after"] or "" if work else ""
        schooled = SCHOOLING.search(after) is not None
        if not work and not (labelled and sentence.end - found.end() < LONGEST_REST) and not EXPERIENCE_OF.search(before[-40:]):
            continue
        if SCHOOLING.search(said["area"]) if said else schooled or NOT_WORK.search(work[0] if work else ""):
            continue
        either = ALTERNATIVES.match(plain, work.start("after"), sentence.end) if work and after else None
        end = work.end() if work else found.end()
        if work and either and not SCHOOLING.search(either[0]):
            after, end = either[0], either.end()
        elif work and after:
            for cut in (CUT, REST) if plain[end : end + 1] == " " else (REST,):
                left = cut.search(plain, work.start("after"), end)
                end = left.start() if left else end
            after = plain[work.start("after") : end]
        areas = (said["area"] if said else "", "" if schooled else after)
        area = " ".join(filter(None, map(_area, areas))) or WORK_ITSELF
        stated = _stated(found, area, end)
        if stated:
            yield stated


def years_alone(plain: str, start: int, end: int) -> Stated | None:
    """The years that ``plain[start:end]`` is nothing but: an entry or a cell under "Experience"."""
    found = YEARS.match(plain, start, end)
    return _stated(found, WORK_ITSELF, found.end()) if found and not plain[found.end() : end].strip(" .,;") else None


def _stated(found: re.Match[str], area: str, end: int) -> Stated | None:
    """What ``YEARS`` found, None where nobody asks for so many."""
    low, high = _value(found["first"]), _value(found["second"]) if found["second"] else None
    scale = 12 if found["unit"].lower().startswith("month") else 1
    months = FROM_MONTHS.search(found.string, max(0, found.start() - LONGEST_MONTHS), found.start()) if high is None else None
    if months and scale == 1 and int(months["months"]) < 12 * low:
        return Stated(int(months["months"]) / 12, low, 1 / 12, area, months.start(), end)
    if (high or low) > (MOST_MONTHS if scale == 12 else MOST_YEARS) or (high is not None and high < low):
        return None
    below = (found["bound"] or "").strip().lower() in ("up to", "less than", "under")
    least = None if below else low / scale
    most = (high or low) / scale if below else high / scale if high else None
    return Stated(least, most, 1 / scale, area, found.start(), end)


def _value(written: str) -> float:
    number = WORDS.get(written.lower())
    return float(written if number is None else number)


def _area(words: str) -> str:
    """What experience is narrowed to, lower case; "" where it is not."""
    if listed := ALTERNATIVES.match(words):
        named = [_area(each) for each in re.split(r",? (?:or|and(?:/or)?) |, ", words) if not OR_ELSE.match(each)]
        *first, last = [each for each in named if each] or [""]
        joint = f" {listed['last'].lower()}" if listed["last"] else ","
        return f"{', '.join(first)}{joint} {last}" if first else last
    kept = STOP.sub("", f" {words}").lower().split()
    while kept and GENERAL.fullmatch(kept[0]):
        kept = kept[1:]
    while kept and (GENERAL.fullmatch(kept[-1]) or kept[-1] in LOOSE):
        kept = kept[:-1]
    area = " ".join(kept).strip(" -/&,")
    return area.lstrip("+") if area.endswith("++") else area.strip(" -/&+,")
