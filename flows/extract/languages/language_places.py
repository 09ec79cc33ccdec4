"""Where a language is named: under skills and requirements, or among courses, projects, tags and menus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from flows.extract.mentions.education_labels import WANTED
from flows.extract.pages.page import Page

CERTAIN_FIELD = re.compile(
    r"(?:^|\.)(?:\w*skills?|experiences?|knowledge|\w*requirements?|\w*qualifications?|responsibilities|must_?haves?|"
    r"nice_?to_?haves?|competenc(?:y|"
    r"ies)|(?:\w+_)?languages?)(?:\.|$)",
    re.IGNORECASE,
)
ADVERT_FIELD = re.compile(
    r"(?:^|\.)(?:technolog(?:y|ies)|tech_?stack|stack|tools|keywords|tags|description|summary|"
    r"excerpt)(?:\.|$)",
    re.IGNORECASE,
)
"""Keys of front matter and of schema.org JobPosting that say what a job asks for: always, and in a job advertisement."""

ASKED_OUTRIGHT = re.compile(
    r"\bskill(?:s|[- ]?sets?)?\b|\b(?:must|good|nice|need|should|worth|have)[- ](?:to[- ])?know(?:ing)?\b|\brequire(?:d|"
    r"ments?|s)\b|\bqualifications?\b|\blanguages?\b|\btechnolog(?:y|ies)\b|\bstack\b|"
    r"\bmust[- ]haves?\b|\b(?:nice|good)[- ]to[- ]haves?\b|\bcompetenc(?:y|ies)\b|\bproficienc(?:y|ies)\b|"
    r"\bknowledge\b|\bcriteria\b",
    re.IGNORECASE,
)
"""In a label, lead or heading: what stands below is asked for."""
OTHER = re.compile(
    r"\bcourses?\b|\bcoursework\b|\bresources?\b|\bcert(?:s?\b|ificat\w+)|\bprojects?\b|\bportfolio\b|\btags?\b|\breferences?\b|"
    r"\brelated (?:articles|posts|links|reading|content)\b|\bfurther reading\b|\bread (?:more|next)\b|\bbooks?\b|"
    r"\btutorials?\b|\bcurricul\w+|\bsyllabus\b|\bmodules?\b|\babout (?:the )?(?:author|us|company)\b|\bcategor(?:y|ies)\b|"
    r"\bcontents\b|\bnewsletter\b|\b(?:blog|recent|popular|latest) posts?\b|\bboot ?camps?\b|\binterview questions?\b|"
    r"\bsample\b|\bperks\b|\bcase stud(?:y|ies)\b|\b(?:built|made) with\b|\bhow to (?:run|install|use this)\b|\binstall\w*\b|"
    r"\baudience\b|\bquiz(?:zes)?\b|\b(?:posted|filed) (?:in|under)\b|\btagged\b|"
    r"\bquick ?start\b|\bset-?up\b|\blicen[cs]e\b|\bcontribut\w+|\bsources\b|\bvideos?\b|\blinks\b|\bmenu\b",
    re.IGNORECASE,
)
"""In a label, lead or heading: what stands below is something else: a course, a project, a menu."""
TAUGHT = re.compile(
    r"\b(?:courses?|program(?:me)?s?|curricul\w+|degrees?|modules?|boot ?camps?) (?:\w+ ){0,2}(?:covers?|teach(?:es)?|includes?|"
    r"introduces?)(?: [\w ]{1,30})?:?\s*\Z",
    re.IGNORECASE,
)
"""The end of a lead below which stands what a course teaches."""
MINE = re.compile(
    r"\b[Mm]y (?:\w+ ){0,2}(?:skills?|stack|projects?|experience|background|toolkit|tools|portfolio|resume|cv|profile|work|"
    r"story|journey)\b|(?<!do )(?<!did )(?<!can )(?<!must )(?<!should )\bI (?:\w+ )?"
    r"(?:[Hh]ave|[Kk]now|[Uu]sed|leveraged|harnessed|employed|utili[sz]ed|relied|"
    r"built|made|[Ll]earn(?:ed|t)|[Gg]ained|[Aa]cquired|"
    r"worked|am|did(?! (?:not|consider|find|look|see)\b))\b|\b[Aa]bout me\b|"
    r"\b[Ss]kills? (?:[Dd]emonstrated|[Ss]howcased|[Pp]racti[cs]ed|[Ss]hown|[Aa]pplied)\b"
)
"""In a label, lead or heading: what stands below is of the author, or of what the author made."""
TOOLS_USED = re.compile(
    r"\W*(?:\w+ (?:and|&) )?(?:tools?|technologies|software|tech stack)(?: (?:and|&) \w+)? used\W*", re.IGNORECASE
)
"""A heading of a report on a project: what its author used."""
ASKED = re.compile(
    r"\bprogramming\b|\btools?\b|\bessentials?\b|\bneed(?:s|ed)?\b|\bwhat (?:you|we)\b|\bexpertise\b|\bexperience\b|\bprefer|"
    r"\bbonus\b|\bplus\b|\bdesir|\bresponsib|\bduties\b|\byou(?:['’]ll| will)?\b|\brole\b|\bfundamentals?\b|\blearn|"
    r"\btechnical\b|\btoolkit\b|\b(?:we|you(?:['’]ll)?) use\b|\bwho you are\b|\A\W*software\W*\Z|\bprofile\b|"
    r"\bfoundations?\b|\broadmap\b|\bstep\b|\bbasics\b|"
    r"\bhow to become\b|\bday[- ]to[- ]day\b|\bcoding\b|\bscripting\b|\b(?:program|code|write|script)s? (?:in|with)\b|"
    r"(?<!career )\bpath(?:way)?\W*\Z|\bdevelopment\b|\bengineering\b|\bprerequisites?\b|"
    rf"\b(?:front|back)[- ]?end\b(?! (?:\w+ )?(?:develop|engineer|programm))|{WANTED}",
    re.IGNORECASE,
)
"""In a label, lead or heading that says nothing else: what stands below may be asked for."""
LANGUAGES = re.compile(r"\bprogramming\b|\bcoding\b|\bscripting\b|(?:\b|_)languages?\b", re.IGNORECASE)
"""In words above a list, or the key of a field: the list is one of languages."""
TITLE_OF_LIST = re.compile(
    r"\b(?:top|best|key|essential|important|popular|most|must-have|in-demand|necessary|"
    r"needed|required|programming|coding|technical)\b"
    r".*\b(?:skills|languages)\b",
    re.IGNORECASE,
)
"""In the title of a document whose headings are the entries of a list: "The top skills of data analysts"."""
LONGEST_ABOVE = 160
"""Code points at the end of a lead or heading that are read."""
LABEL = re.compile(r"\A[\W\d]*(?P<label>[^:|.;!?]{2,70}?)\s?(?::|\s[–—-]\s)")
"""What labels a line, up to its mark."""


class Standing(NamedTuple):
    """Where a mention stands. ``asked``: under what an occupation asks for; ``other``: under something else; ``languages``:
    in a list of languages."""

    asked: bool
    other: bool
    languages: bool


def standing(page: Page, index: int, at: int, *, advertised: bool) -> Standing:
    """Where ``plain[at]`` stands, by the nearest words that say so: its label, its column and row, its list's lead, the
    headings above."""
    block = page.blocks[index]
    if block.kind == "field":
        asked = CERTAIN_FIELD.search(block.name) or (advertised and ADVERT_FIELD.search(block.name))
        return Standing(bool(asked), not asked, LANGUAGES.search(block.name) is not None)
    heading = next(iter(page.headings(index)), -1)
    if block.kind != "cell" and heading >= 0 and TOOLS_USED.fullmatch(page.words(heading)):
        return Standing(False, True, False)
    for words, near in _above(page, index, at):
        stand = _standing_below(words, near)
        if stand:
            return stand
    return Standing(False, False, False)


@lru_cache(maxsize=1_000)  # the headings of one document are often those of others
def _standing_below(words: str, near: bool) -> Standing | None:
    """What words above a mention say of it; None where they say nothing."""
    languages = LANGUAGES.search(words) is not None
    if near and (MINE.search(words) or TAUGHT.search(words)):
        return Standing(False, True, False)
    if ASKED_OUTRIGHT.search(words):
        return Standing(True, False, languages)
    if near and OTHER.search(words):
        return Standing(False, True, False)
    return Standing(True, False, languages) if ASKED.search(words) else None


def _above(page: Page, index: int, at: int) -> Iterator[tuple[str, bool]]:
    """The words above a mention, nearest first, and whether they are near: a heading further up says nothing against it."""
    block = page.blocks[index]
    if block.kind == "cell":
        yield from ((page.words(edge), True) for edge in (block.header, block.stub) if edge >= 0 and edge != index)
        row = page.row_of(block)
        yield from (
            (page.words(page.blocks[other].header), True) for other in row if other < index and page.blocks[other].header >= 0
        )
    elif at > block.start:
        label = LABEL.match(page.plain[block.start : min(at, block.start + 80)])
        if label:
            yield label["label"], True
    for above in page.leads(index):
        last = page.sentences(above)[-1] if page.blocks[above].kind == "paragraph" else page.whole(above)
        yield page.plain[max(last.start, last.end - LONGEST_ABOVE) : last.end], True
        yield page.words(above)[-LONGEST_ABOVE:], False
    for order, above in enumerate(page.headings(index)):
        if order < 3 and (page.blocks[above].level > 1 or block.kind != "heading" or TITLE_OF_LIST.search(page.words(above))):
            yield page.words(above)[-LONGEST_ABOVE:], order == 0 and page.blocks[above].level > 1
