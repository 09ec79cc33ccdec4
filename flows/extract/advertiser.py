"""Who offers the job of an advertisement."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from flows.extract.employer_lexicon import SAID, one, one_said
from flows.extract.hiring import SEEKING
from flows.extract.occupations import find_occupations
from flows.extract.organisation import NAME
from flows.extract.page import Page
from flows.extract.places import find_places

LABEL = re.compile(
    r"^(?P<label>(?:job )?location|place of work|based in|employer|company(?: name)?|organi[sz]ation|employment type|job type|"
    r"contract type|reports? to|reporting line|"
    r"reference(?: number)?|closing date|salary(?: range)?|job title|position(?: title)?|role|department|grade|hours|"
    r"work(?:ing)? (?:pattern|arrangement))\s*:\s*",
    re.IGNORECASE,
)
"""A label of an advertisement, and its mark."""
AT_EMPLOYER = re.compile(rf"\b(?:[Aa]t|[Jj]oin|[Jj]oining|[Aa]bout|[Ww]hy) (?P<name>{NAME})")
"""The name that work is at, or that applicants are to join."""
NAMED_SEEKER = re.compile(
    rf"\b(?:(?:Governors|Trustees|Directors|Board) of )?(?P<name>{NAME}) (?:is|are) "
    rf"(?:{SEEKING}|looking to (?:appoint|recruit|hire)|committed to)\b"
)
"""Who looks for somebody: "The Governors of Acme are seeking"."""
PRONOUNS = frozenset({"We", "I", "They", "You", "It", "Who"})
"""What ends no name of who looks for somebody."""
WE_ARE = re.compile(rf"\b(?:[Ww]e(?:['’]re| are)|[Ww]elcome to) (?P<name>{NAME})(?:,| [-–—]) (?:an?|the|one)\b")
"""Who says what it is: "We are Acme, a"."""
AT_US = re.compile(rf"(?:^|[.!?\n] ?)(?:Here )?[Aa]t (?P<name>{NAME}), (?:we|our|you)\b")
"""Who speaks of itself: "At Acme, we"."""
OFFERING = re.compile(
    rf"(?:^|[.!\n] ?)(?P<name>{NAME}) (?:(?:will|can|also) )?(?:offers?|provides?|values|believes|strives|welcomes|encourages)\b"
)
"""Who tells what comes with the job: "Acme offers housing", "Acme will provide training"."""
ABOUT = re.compile(rf"\W*(?:About|Why|Who (?:is|are)|Join|Working (?:at|for)|Careers? (?:at|with)) (?P<name>{NAME})\W*")
"""A heading that is about an employer: "Why Acme?"."""
TITLED = re.compile(rf"(?:(?P<before>{NAME}) [-–—|:] .*|.* (?:at|@) (?P<after>{NAME})(?: [-–—|(].*)?)")
"""A title of an employer and a job: "Acme - Baker", "Baker at Acme"."""
LONGEST_NAME = 60
"""Code points below a heading that is a label, where they are a name, at most."""
LONGEST_TITLE = 200
"""Code points of a title that are looked at."""

COMMON = frozenset({
    *("The", "This", "Us", "You", "Your", "Our", "We", "Role", "Team", "It", "A", "An", "They", "Why", "About", "Join"),
    *("Apply", "Work", "That", "What", "These", "Those", "Level", "Grade", "Current", "Latest", "Available", "Open"),
    *("Job", "Jobs", "Careers", "Vacancies", "Vacancy", "Opportunity", "Opportunities", "Position", "Positions", "Home"),
    *("Details", "Full-Time", "Part-Time", "Remote", "Candidates", "Applicants", "Employer", "Employment", "Company"),
    *("Client", "Experience", "Duties", "Benefits", "Salary"),
})  # fmt: skip
"""Words that open sentences, titles and labels and start the name of no employer."""
NO_SITE = frozenset({
    *("All", "Available", "Current", "Featured", "Find", "Latest", "Local", "More", "Multiple", "New", "Open", "Other", "Our"),
    *("Recent", "Related", "Remote", "Search", "Similar", "Tech", "Top", "Trending", "Urgent"),
})  # fmt: skip
"""What stands before "Jobs" in the title of a page and names nobody."""
SITE = re.compile(r"(?P<name>[A-Z]\w+(?: [A-Z]\w+){0,2}) (?:Jobs|Careers|Vacancies)")
"""A title that names whose site it is: "Acme Careers"."""
CLOSING = re.compile(rf"(?P<before>.+?)(?: [-–—|]| ?[|:]) (?P<name>(?:\d+ )?{NAME})")
"""A title that ends with a name: "Baker - Acme Foods", "Vacancies | Acme"."""
JOBS = re.compile(
    r"(?:(?:current|open|our|latest|all) )?(?:jobs?|careers?|vacanc(?:y|ies)|openings?|positions?|opportunities|"
    r"job (?:openings?|vacanc(?:y|ies)|opportunities|details)|open (?:positions?|roles)|work with us|join us)",
    re.IGNORECASE,
)
"""What a page of jobs is called before the name of whose they are."""
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
    r" (?:System|Group|Inc|Ltd|LLC|GmbH|Limited|Technologies|Solutions|Labs|Institute|University|College|School|Hospital|"
    r"Foundation|Trust|Association|Council|Services|Studios?)\b\.?"
)
"""What a name goes on with that its domain leaves out."""
EMPLOYER_LABELS = ("employer", "company", "company name", "organisation", "organization")
"""Labels of who offers a job."""
TO_RECRUITERS = re.compile(r"(?:careers?|jobs?|hr|recruit\w*|talent|hiring|vacancies)", re.IGNORECASE)
"""Whom applications are sent to at an employer's domain."""


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
    """The employer that an advertisement names, as written: under a label, as who seeks or is told about, as where the contact
    is, in the title; else its publisher."""
    labelled = next(labelled_in(page, EMPLOYER_LABELS), None)
    if labelled:
        return labelled
    for seeker in NAMED_SEEKER.finditer(page.plain):
        if seeker["name"].split()[0] not in COMMON and seeker["name"].split()[-1] not in PRONOUNS:
            return seeker["name"]
    for pattern in (WE_ARE, AT_US, is_a()):
        told = next((each["name"] for each in pattern.finditer(page.plain) if names_employer(each["name"])), None)
        if told:
            return told
    return _written_to(page) or _named_most(page) or _headed(page) or _titled(page) or _at_body(page) or page.document.publisher


def _named_most(page: Page) -> str | None:
    """The name that an advertisement calls its workplace by, or tells of what it offers, more than once."""
    found = [*AT_EMPLOYER.finditer(page.plain), *OFFERING.finditer(page.plain)]
    names = Counter(match["name"].rstrip(".'’") for match in found if names_employer(match["name"]))
    name, count = max(names.items(), key=lambda pair: (pair[1], -page.plain.find(pair[0])), default=("", 0))
    return name if count > 1 else None


def _headed(page: Page) -> str | None:
    """The employer that a heading is about."""
    for index in (index for index, block in enumerate(page.blocks) if block.kind == "heading"):
        about = ABOUT.fullmatch(page.words(index))
        if about and names_employer(about["name"]):
            return about["name"]
    return None


def _titled(page: Page) -> str | None:
    """The employer beside the job in the title of a page, or whose site it is."""
    title = (page.document.title or "")[:LONGEST_TITLE]
    titled = TITLED.fullmatch(title)
    beside = titled and (titled["before"] or titled["after"])
    if beside and names_employer(beside):
        return beside
    closing = CLOSING.fullmatch(title)
    if closing and names_employer(closing["name"]):
        of_list = JOBS.fullmatch(closing["before"])
        again = page.plain.find(closing["name"], page.plain.find(title) + len(title)) >= 0
        if of_list or (again and find_occupations(closing["before"])):
            return closing["name"]
    site = SITE.fullmatch(title)
    of_site = site and names_employer(site["name"]) and not NO_SITE.issuperset(site["name"].split())
    return site["name"] if site and of_site else None


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
    """False for common words, places and occupations: "Leeds" is none, "Leeds Bakery" can be one."""
    if name.split()[0] in COMMON or find_occupations(name):
        return False
    rest, last = "", 0
    for place in find_places(name):
        rest, last = rest + name[last : place.start], place.end
    return any(letter.isalpha() for letter in rest + name[last:])


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
