"""Who offers the job of an advertisement."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from flows.extract.mentions.employer_lexicon import SAID, one, one_said
from flows.extract.mentions.hiring import JOBS, SEEKING
from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.occupation_spelling import fold
from flows.extract.mentions.occupations import find_fields, find_occupations
from flows.extract.mentions.organisation import NAME
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.mentions.places import find_places
from flows.extract.mentions.seniority import label_seniority
from flows.extract.pages.page import Page

LABEL = re.compile(
    r"^(?P<label>(?:job )?location|place of work|based in|employer|agency|company(?: name)?|organi[sz]ation|"
    r"employment type|job type|contract type|reports? to|reporting line|"
    r"reference(?: number)?|closing date|salary(?: range)?|job title|position(?: title)?|role|department|grade|hours|"
    r"work(?:ing)? (?:pattern|arrangement))\s*:\s*",
    re.IGNORECASE,
)
"""A label of an advertisement, and its mark."""
AT_EMPLOYER = re.compile(rf"\b(?:[Aa]t|[Aa]bout|[Ww]hy) (?P<name>{NAME})")
"""The name that work is at, or that applicants are told about."""
JOINED = re.compile(rf"\b[Jj]oin(?:ing)? (?P<name>{NAME})")
"""The name that they are to join."""
ABOUT = re.compile(
    r"\W*(?:About|Why|Who (?:is|are)|Join|Working (?:at|for)|(?:\w+ (?:your|a) )?[Cc]areers? (?:at|with)) "
    rf"(?P<name>{NAME}|[a-z]\w+)\W*"
)
"""A heading that is about an employer: "Why Acme?", "Build your career with Acme"."""
NAMED_SEEKER = re.compile(
    rf"\b(?:(?:Governors|Trustees|Directors|Board) of )?(?P<name>{NAME}) (?:is|are) "
    r"(?:(?:an?|also|currently|now|actively|proud|proudly|to|be) ){0,4}(?:equal[- ](?:opportunit(?:y|ies)|employment)|"
    rf"committed|dedicated to|{SEEKING}|looking to (?:appoint|recruit|hire))\b|"
    rf"\b(?P<having>{NAME}) (?:has|have) (?:\w+ ){{1,5}}(?:positions?|posts?|vacanc(?:y|ies)|openings?) "
    r"(?:(?:currently )?(?:available|open)|for)\b"
)
"""Who looks for somebody: "The Governors of Acme are seeking"."""
WE_ARE = re.compile(rf"\b(?:[Ww]e(?:['’]re| are)|[Ww]elcome to) (?P<name>{NAME})(?:,| [-–—]) (?:an?|the|one)\b")
"""Who says what it is: "We are Acme, a"."""
AT_US = re.compile(rf"\b(?:Here a|A)t (?P<name>{NAME}), (?:we|our|you|your|(?:the )?(?:base|total|{PAY_NOUNS}))\b")
"""Who speaks of itself: "At Acme, we"."""
OFFERING = re.compile(
    rf"(?P<name>{NAME})(?<=['’]s) (?:[\w-]+ ){{0,3}}?(?:benefits?|equity|bonus|stock|pension|employees?|compensation|rewards|"
    r"incentives?|culture|mission|team)\b|"
    rf"(?P<staff>{NAME}) (?:employees|team members|associates|staff|colleagues) (?:are|also|have|receive|enjoy|can|may|get)\b|"
    rf"(?:^|[.,!\n] ?)(?P<who>{NAME}) (?:(?:will|can|also) )?(?:offers?|provides?|values|believes|strives|welcomes|encourages)\b"
)
"""Who tells what comes with the job: "Acme's benefits", "Acme staff receive", "Acme offers housing"."""
TITLED = re.compile(rf"(?:(?P<before>{NAME}) [-–—|:] .*|.* (?:at|@) (?P<after>{NAME})(?: [-–—|(].*)?)")
"""A title of an employer and a job: "Acme - Baker", "Baker at Acme"."""
LONGEST_NAME = 60
"""Code points below a heading that is a label, where they are a name, at most."""
AFTER_NAME = re.compile(r"\s[-–—|]\s|,\s|\s\(")
"""What stands after a name at the start of a line."""
MOST_OPENING = 20
"""Blocks of an advertisement among whose lines is the name of who offers the job."""
LONGEST_TITLE = 200
"""Code points of a title that are looked at."""
LONGEST_WRITTEN = 45
"""Code points of the name of who offers a job, at most."""
COMMON = frozenset({
    *("The", "This", "Us", "You", "Your", "Our", "We", "Role", "Team", "It", "A", "An", "They", "Why", "About", "Join"),
    *("Apply", "Work", "That", "What", "These", "Those", "Level", "Grade", "Current", "Latest", "Available", "Open"),
    *("Job", "Jobs", "Careers", "Vacancies", "Vacancy", "Opportunity", "Opportunities", "Position", "Positions", "Home"),
    *("Details", "Full-Time", "Part-Time", "Remote", "Candidates", "Applicants", "Employer", "Employment", "Company"),
    *("Client", "Experience", "Duties", "Benefits", "Salary"),
})  # fmt: skip
"""Words that open sentences, titles and labels and start the name of no employer."""
LIST_OF = re.compile(
    rf"(?P<before>{NAME})(?: [-–—|]|:) (?i:{JOBS})|(?i:{JOBS})(?: (?:at|with|[-–—|])|:) (?P<after>(?:\d+ )?{NAME})|"
    r"(?P<site>[A-Z]\w+(?: [A-Z]\w+){0,2}) (?:Jobs|Careers|Vacancies)"
)
"""The title of a page that lists the jobs of one employer: "Acme - Open Positions", "Vacancies | Acme", "Acme Careers"."""
NO_EMPLOYER = re.compile(
    r"\b(?:by|written|author|editor|read|shifts?|nights?|days?|teams?|class|level|grade|band|departments?|division|overview|"
    r"summary|description|about|"
    rf"{PAY_NOUNS}|benefits|requirements|responsibilities|qualifications|experience|skills|profile|updated|posted|urgent|"
    r"new|apply|remote|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|commission|specialist|specialty|intern(?:ship)?|"
    r"engineering|marketing|sales|finance|operations|technology|product|design|human resources|"
    r"customer (?:service|support|success)|accounting|legal|research|healthcare|education|manufacturing|construction|retail|"
    r"hospitality|information technology|it|platform|infrastructure|mobile|web|data|cloud|security|software|ai|applied ai|"
    r"frontend|backend|full stack|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekends?|evenings?|mornings?|early|"
    r"late|english|german|french)\b|\d\W*\Z|"
    r"\A(?:all|available|current|featured|find|latest|local|more|multiple|open|other|our|recent|related|search|similar|tech|top|"
    r"trending)\b",
    re.IGNORECASE,
)
"""Words that name a shift, a team, a field or a part of an advertisement, and nobody who hires."""
PRONOUNS = frozenset({"We", "I", "They", "You", "It", "Who"})
"""What ends no name of who looks for somebody."""
CLOSING = re.compile(rf"(?P<before>.+?)(?: [-–—|]| ?[|:]) (?P<name>(?:\d+ )?{NAME})")
"""A title that ends with a name: "Baker - Acme Foods"."""
LOCAL = re.compile(r"[\w.+-]+\Z")
"""What stands before the "@" of an address of mail."""
HOST = re.compile(r"@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
"""The "@" and what stands after it, in labels of at most 63 code points, as RFC 1035 has it."""
LONGEST_LOCAL = 64
"""Code points of an address before its "@", at most, as RFC 5321 has it."""
PROVIDERS = frozenset({
    *("gmail", "googlemail", "yahoo", "hotmail", "outlook", "icloud", "protonmail", "aol", "live", "gmx", "mail", "zoho"),
    "example",
})  # fmt: skip
"""Hosts whose addresses are their customers' own."""
SUFFIXES = frozenset({"info", "tech", "jobs", "careers", "academy", "agency", "cloud", "company"})
"""Last parts of the names of hosts that are longer than others."""
LONGEST_SUFFIX = 3
"""Letters of the last parts of the name of a host that say which country or sort it is of, at most."""
LEAST_LABEL = 3
"""Letters of the name of whose host it is, at least."""
SEPARATOR = "[ .&'’-]?"
"""What a name may have between its letters that its domain leaves out."""
OF_NAME = (
    r" (?:System|Group|Inc|Ltd|LLC|GmbH|Limited|Technologies|Solutions|Consult(?:ing|ants)|Labs|Institute|University|College|"
    r"School|Hospital|Foundation|Trust|Association|Council|Services|Studios?)\b\.?"
)
"""What a name goes on with that its domain leaves out."""
EMPLOYER_LABELS = ("employer", "company", "company name", "organisation", "organization", "agency")
"""Labels of who offers a job."""
TO_RECRUITERS = re.compile(r"(?:careers?|jobs?|hr|recruit\w*|talent|hiring|vacancies)", re.IGNORECASE)
"""Whom applications are sent to at an employer's domain."""


WRITTEN = re.compile(rf"(?:\d\w* )?{NAME}\.?")


@cache
def bodies() -> re.Pattern[str]:
    """How a name ends that says what its bearer is: "Hill Construction Ltd", "Oakview Clinic"."""
    return re.compile(rf"\b(?:{one()}|Inc|Ltd|LLC|GmbH|AG|PLC|Pte|Pvt|Limited|Group|Partners|Co)\b\.?\Z", re.IGNORECASE)


@cache
def is_body() -> re.Pattern[str]:
    """A name that says what its bearer is, at its end or before "of": "University of Leeds"."""
    return re.compile(
        rf"{bodies().pattern}|{OF_NAME}\Z|\b(?:Universit(?:y|ies)|Institute|College|Department|Ministry) of ", re.IGNORECASE
    )


@cache
def is_a() -> re.Pattern[str]:
    """What says of a name which sort of employer it is: "Acme is a fast-growing company", "The Hill Trust is a charity"."""
    return re.compile(rf"(?:^|[.!\n] ?)(?:The )?(?P<name>{NAME}) is (?:an?|the|one of) [^.]{{0,80}}?\b(?:{one_said()})\b")


@cache
def of_body() -> re.Pattern[str]:
    """The full name of a body that a post is at: "a post at the University of Leeds"."""
    sort = rf"(?=[A-Z])(?i:{one(but=('general', 'word'))}|{one(only=(SAID,))})"
    return re.compile(rf"\b(?:[Aa]t|[Jj]oin|[Ww]ithin|[Ff]or) the (?P<name>(?=(?:[\w&'’-]+ ){{0,6}}?{sort}\b){NAME})")


def employer_of(page: Page) -> str | None:
    """The employer that an advertisement names, as written: under a label, in a line of its own at the top, as who seeks or is
    told about, as where the contact is, in the title; else its publisher."""
    labelled = next((each for each in labelled_in(page, EMPLOYER_LABELS) if "[" not in each), None)  # "[Your company]"
    if labelled := labelled or _lined(page):
        return labelled
    for pattern in (NAMED_SEEKER, WE_ARE, AT_US, is_a()):
        names = (each[str(each.lastgroup)].removeprefix("The ") for each in pattern.finditer(page.plain))
        if told := next(filter(names_employer, names), None):
            return told
    named = _written_to(page) or _named_most(page) or _headed(page) or _titled(page) or _at_body(page)
    return _in_full(page, named) if named else page.document.publisher


def _lined(page: Page) -> str | None:
    """The employer that one of the first lines is the name of, or starts with: "Hill Bakery", "Acme - Leeds"."""
    written = [index for index, block in enumerate(page.blocks) if block.kind != "field"]
    for index in written[:MOST_OPENING]:
        block = page.blocks[index]
        if block.kind in ("heading", "paragraph") and block.end - block.start <= LONGEST_NAME:
            name, *rest = AFTER_NAME.split(page.words(index), maxsplit=1)
            places = [each for each in find_places(rest[0])[:1] if each.start == 0] if rest else []
            if could_offer(name) and (places or is_body().search(name)):
                return name
    return None


def _in_full(page: Page, name: str) -> str:
    """The name that stands before its initials in brackets: "National Bread Board" for "NBB"."""
    found = re.search(rf"(?P<full>{NAME}) \({re.escape(name)}\)", page.plain) if name.isupper() else None
    letters = "".join(word[0] for word in found["full"].split() if word[0].isupper()) if found else ""
    return found["full"].removeprefix("The ") if found and letters.endswith(name) else name


def _named_most(page: Page) -> str | None:
    """The name that an advertisement calls its workplace by, or tells of what it offers, more than once."""
    names = names_in(page, (AT_EMPLOYER, JOINED, OFFERING), 0, len(page.plain))
    name, count = max(names.items(), key=lambda pair: (pair[1], -page.plain.find(pair[0])), default=("", 0))
    return name if count > 1 else None


def names_in(page: Page, patterns: Iterable[re.Pattern[str]], start: int, end: int) -> Counter[str]:
    """How often patterns find each name of an employer in a part of a text."""
    found = (each[str(each.lastgroup)] for pattern in patterns for each in pattern.finditer(page.plain, start, end))
    names = (name.rstrip(".'’").removesuffix("'s").removesuffix("’s") for name in found)
    return Counter(name for name in names if names_employer(name.removeprefix("The ")))


def _headed(page: Page) -> str | None:
    """The employer that a heading is about; the first one ends with a name that is written small, too."""
    headings = (index for index, block in enumerate(page.blocks) if block.kind == "heading")
    words = [page.words(index) for index in headings]
    about = [each["name"] for each in map(ABOUT.fullmatch, words) if each]
    return next((each for each in about if names_employer(each) and (each[0].isupper() or words[0].endswith(f" {each}"))), None)


def _titled(page: Page) -> str | None:
    """The employer beside the job in the title of a page, or whose jobs it lists."""
    title = (page.document.title or "")[:LONGEST_TITLE]
    titled, closing = TITLED.fullmatch(title), CLOSING.fullmatch(title)
    if titled and names_employer(beside := titled["before"] or titled["after"]):
        return beside
    again = closing and page.plain.find(closing["name"], page.plain.find(title) + len(title)) >= 0
    if closing and again and names_employer(closing["name"]) and find_occupations(closing["before"]):
        return closing["name"]
    return page.known(employer_of_list)


def employer_of_list(page: Page) -> str | None:
    """Whose jobs a page lists by its title."""
    first = next((page.words(at) for at, block in enumerate(page.blocks) if block.kind == "heading"), "")
    for title in dict.fromkeys((page.document.title or "", first)):
        listed = LIST_OF.fullmatch(title) if len(title) <= LONGEST_TITLE else None
        if listed and could_offer(name := listed[str(listed.lastgroup)]):
            return name
    return None


def _at_body(page: Page) -> str | None:
    """The body at which a post is said to be, by its full name."""
    found = of_body().search(page.plain)
    return found["name"] if found else None


def _written_to(page: Page) -> str | None:
    """The employer by the address that applications go to: a name in the text that its domain is written as."""
    for local, host in _addresses(page):
        label = _label_of(host)
        if label is None:
            continue
        spelled = re.compile(rf"\b{SEPARATOR.join(map(re.escape, label))}\b(?:{OF_NAME})*", re.IGNORECASE)
        named = next((each for each in spelled.finditer(page.plain) if _is_name(page, each)), None)
        if named:
            return named[0]
        if TO_RECRUITERS.fullmatch(local):
            return label.capitalize()
    return None


def _addresses(page: Page) -> Iterator[tuple[str, str]]:
    """The addresses of mail in a document or its links: to whom, at which host."""
    for words in (page.plain, *(link.url for link in page.document.links if link.url.startswith("mailto:"))):
        for host in HOST.finditer(words):
            local = LOCAL.search(words, max(0, host.start() - LONGEST_LOCAL), host.start())
            if local:
                yield local[0], host[0][1:]


def _is_name(page: Page, found: re.Match[str]) -> bool:
    """True for words in capitals outside an address."""
    before = page.plain[found.start() - 1 : found.start()]
    return found[0][0].isupper() and before not in ("@", ".", "/", "-") and page.plain[found.end() : found.end() + 1] != "@"


def _label_of(host: str) -> str | None:
    """The part of the name of a host that is its owner's: "acme" of "mail.acme.co.uk"; None for providers of mail."""
    parts = [part for part in host.lower().split(".") if part]
    while len(parts) > 1 and (len(parts[-1]) <= LONGEST_SUFFIX or parts[-1] in SUFFIXES):
        parts.pop()
    label = parts[-1].replace("-", "") if parts else ""
    return label if len(label) >= LEAST_LABEL and label not in PROVIDERS else None


def names_employer(name: str) -> bool:
    """False for common words, specialties, places and occupations: "Leeds" is none, "Leeds Bakery" can be one."""
    words = name.split()
    if not words or words[0] in COMMON or words[-1] in PRONOUNS or fold(name) in lexicon().specialties or find_occupations(name):
        return False
    rest, last = "", 0
    for place in find_places(name):
        rest, last = rest + name[last : place.start], place.end
    return any(letter.isalpha() for letter in rest + name[last:])


def could_offer(words: str) -> bool:
    """True for words that are written as a name of somebody who hires: no place, occupation, field, level or shift."""
    if len(words) > LONGEST_WRITTEN or WRITTEN.fullmatch(words) is None:
        return False
    if NO_EMPLOYER.search(words) and not bodies().search(words):
        return False
    return names_employer(words.removeprefix("The ")) and not find_fields(words) and label_seniority(words) is None


def labelled_in(page: Page, labels: tuple[str, ...], *, headed: bool = False) -> Iterator[str]:
    """What the opening lines state under labels: after a colon, in the next cell, or below a heading; only that if ``headed``."""
    for index, block in enumerate(page.blocks[:60]):
        if headed and block.kind != "heading":
            continue
        words = page.words(index)
        label = LABEL.match(words)
        if label and block.kind != "cell":
            if label["label"].lower() in labels:
                yield words[label.end() :]
        elif block.kind in ("cell", "heading") and words.lower().removeprefix("job ").rstrip(" :") in labels:
            after = index + 1
            beside = after < len(page.blocks) and (block.kind == "heading" or page.blocks[after].row == block.row)
            if beside and (block.kind == "cell" or page.blocks[after].end - page.blocks[after].start <= LONGEST_NAME):
                yield page.words(after)
