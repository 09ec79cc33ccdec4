"""The sector or employer that scopes a claim."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from flows.extract.context.employer_kinds import AFTER_FIGURE, is_kind, is_label_of_kind, names_kind
from flows.extract.context.employer_labels import employer_labelled
from flows.extract.context.entry_fields import employer_of_entry
from flows.extract.context.industry_labels import announced_sector, headed_industry, label_industry, listed_industry, row_industry
from flows.extract.context.listed_offers import employer_behind_title, employer_right_before
from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.named_places import ANOTHER_CLAUSE, places_in
from flows.extract.context.paying import payer_before, payer_beside, payer_in
from flows.extract.context.sector_lists import listed_sector
from flows.extract.context.sector_subject import SECTOR, is_known_sector, sector_of_workers, sector_subject
from flows.extract.mentions.employed_by import employer_before
from flows.extract.mentions.employer_lexicon import many, one
from flows.extract.mentions.occupation_person import PAY, POST
from flows.extract.mentions.occupations import find_occupations
from flows.extract.mentions.organisation import NAME
from flows.extract.mentions.pay_terms import EARNS, PAY_NOUNS
from flows.extract.mentions.places import find_places
from flows.extract.pages.page import FIGURE, Page, Span

_ARE_PAID = r"earn|made|make|took|take|(?:saw|see|received?|reported?|had|have|is|are|was|were|can|could|may)\b"
"""How what is said of those who work somewhere goes on."""
IN_INDUSTRY = re.compile(
    r"\b(?:in|within|across) (?:the )?(?P<name>(?!\d|(?:the|competitive|various|different|many|several|other|any|every|all|"
    r"certain|specific|relevant|related|same|this|that|these|their|your|our|its|most|some|each|"
    r"an?)\b)(?:(?!, an? | (?:in|preferably|ideally) )[\w&,'’/ -]){2,50}?) (?:industry|sector|industries|sectors)\b|"
    r"\b(?:(?:who |that )?work(?:s|ed|ing)?|employed) (?:in|for|at|by) (?:the )?(?P<work>"
    r"(?!\d|and\b|or\b|(?:company|employer|firm) (?:after|before|during|for|until|when)\b|this\b|a\b|an\b|these\b|full|"
    r"part|high|big|larger?|small|other|their\b|any\b|areas?\b|cities\b|shifts?\b|teams?\b)"
    rf"[\w&'’/-]+(?: (?!{_ARE_PAID}|and\b|or\b|often|"
    r"typically)[\w&'’/-]+){0,5}?(?: (?:and|or) (?!(?:earn|ma[dk]e|t[ao]ke?|had|have|is|"
    r"are|was|were|can|often|typically)\b)[\w&'’/-]+)?)"
    rf"(?=(?: in (?:19|20)\d\d)? (?:{_ARE_PAID}|often|typically|with an? (?:average|mean|median|typical|salary)|\([$£€₹])|"
    r"[,.;:]|$)",
    re.IGNORECASE,
)
OPENING = re.compile(
    r"(?:(?<=[.;!?] )|(?<=, )|(?<=\band )|(?<=while )|(?<=but )|\A|(?<=\n))(?:[Ii]n|[Aa]t) (?P<one>an? )?(?:the )?"
    r"(?P<name>(?!\d|(?:these|those|some|many|most|other|all|big|large|small|several|an?)\b)[\w&'’/-]+"
    r"(?: (?!the\b|an?\b)[\w&'’/-]+){0,3}?)"
    rf"(?=,? (?:the (?:average|median|mean|figure|range|{PAY_NOUNS})|it|they|{PAY_NOUNS}|[$£€₹\d])|, [a-z])"
)
"""A sector or kind of employer at the start of a clause: "In hospitals, the median is", "In a hospital, nurses earn"."""

_ADVERBS = (
    r"(?:(?:typically|often|usually|generally|also|now|currently|still|even|routinely|"
    r"commonly|can|may|might|will|tend to|are) ){0,2}"
)
_PAY = (
    rf"(?:(?:roles|jobs|positions|posts) )?{_ADVERBS}(?:pay(?:s|ing)?|paid(?! by\b)|offer(?:s|ing)?|average|"
    r"employ(?:ed)? [\d,]+|(?:start|hire|bring in|bring on)(?:s|ing)?(?: (?!(?:to|salar\w+|pay)\b)[\w’'-]+){0,4}? "
    r"(?:at|around|on|from|for|near|close to|out at))\b"
)


@cache
def employers_pay() -> re.Pattern[str]:
    """Employers of a kind, or a sector, that pay something: "large banks often pay", "the mining industry pays"."""
    several = f"{many(but=('alone', 'label'))}|employers"
    return re.compile(
        r"\b(?P<name>(?:(?!some\b|many\b|most\b|several\b|other\b|the\b|these\b|those\b|such\b|and\b|or\b|that\b|which\b|"
        r"top\b|with\b|for\b|from\b|than\b|to\b|even\b|if\b|when\b|where\b|while\b|whereas\b|but\b|as\b|in\b|at\b|by\b|of\b|"
        r"comes?\b|is\b|are\b)[\w&-]+ ){1,3}"
        rf"(?:{several})(?: (?:and|or) (?:[\w&-]+ ){{0,2}}?(?:{several}))?)"
        rf"(?: \([^)]{{0,60}}\)| in (?-i:[A-Z][\w-]+(?: [A-Z][\w-]+)?))?(?:, which)? {_PAY}|"
        rf"\b(?<!and )(?<!or )(?P<kind>law firms|{many(but=('alone', 'general', 'label'))})(?:, which)? {_PAY}|"
        r"\bthe (?P<industry>(?!same\b|other\b|entire\b|whole\b)[\w&-]+(?: [\w&-]+){0,4}) (?:industry|"
        r"sector)(?:, [^,]{2,40},)? (?:pays?|paid|offers?|offered|averages?|averaged)\b",
        re.IGNORECASE,
    )


WORKING_AT = re.compile(
    r"\b(?<!interested )(?<!studied )(?<!trained )(?<!graduated )(?P<by>at|with|in|by) (?:the |an? )?"
    r"(?P<name>(?!(?:the|an?|this|that|these|those|their|your|our|every|each|any|all|what|which|how|where|who)\b)[\w&.'’+-]+"
    r"(?: (?!and (?:can|earn|make|get|start|take|receive)|in\b|at\b|who\b|that\b|which\b|can\b|could\b|may\b|might\b|will\b|"
    r"usually\b|typically\b|often\b|generally\b|tend\b|now\b|also\b)[\w&.'’+-]+){0,6}?)"
    r"(?: (?:can|could|may|might|will|usually|typically|often|generally|tend to|now|also)){0,2} "
    rf"(?:{EARNS}|starts? (?:at|on|out)|cross(?:es|ing)?|"
    r"expects? (?:to|salar|an? (?:annual |yearly |monthly |starting )?(?:salary|pay|package|income))|average[sd]?)\b"
)
"""Where those work who earn something: "nurses at private clinics earn", "developers in banks can expect to"."""


@cache
def at_one() -> re.Pattern[str]:
    """The kind of employer, in the singular, at which those work who earn something: "cooks at a private school earn"."""
    kind = f"(?:{one()})"
    return re.compile(
        r"\b(?:at|in|for) an? (?P<name>(?:(?!(?:larger?|smaller|small|big|bigger|top|good|different|given|particular|single|"
        rf"new|typical|certain)(?![\w-]))[\w&’'-]+ ){{1,4}}?{kind}(?: or (?:[\w-]+ ){{0,2}}?{kind})?|{kind} or {kind})"
        r"(?:,? [($£€₹\d]|,? (?:(?:can|could|may|might|will|usually|typically|often|generally) )*"
        rf"(?:{EARNS}|start|average|expect))"
    )


@cache
def at_several() -> re.Pattern[str]:
    """Employers of a kind where those work who are paid, wherever a sentence says so: "even at small firms, pay is"."""
    word = r"(?!(?:the|an?|these|those|some|many|most|other|such|certain|various|different|several|and|or|of|in|at|for|with)\b)"
    kind = many(but=("alone", "label", "whole", "general"))
    general = many(only=("general",))
    return re.compile(
        r"(?<!than )(?<!unlike )(?<!outside )\b(?:in|at|within|(?<=[a-z]s )with|employed by) "
        rf"(?P<name>(?:{word}[\w&'’-]+ ){{0,3}}?{word}(?:{kind})|(?:{word}[\w&'’-]+ ){{1,3}}?(?:{general}))"
        r"\b(?! (?:like|such as) )",
        re.IGNORECASE,
    )


NOT_AT_WORK = re.compile(
    r"\b(?:stud(?:y|ied|ying|ies)|train(?:ed|ing)|educat\w+|learn\w*|taught|graduat\w+|degrees?|courses?|enrol\w*|experience|"
    r"years|demand|shortages?|vacanc(?:y|ies)|interest(?:ed)?|compared|relative|unlike|than|invest\w*|"
    r"competition)\b[^.;:]{0,30}\Z",
    re.IGNORECASE,
)
"""Before employers at which those who are spoken of learnt, or with whom they are compared."""
PAY_AT = re.compile(
    r"\b(?P<before>[A-Za-z]{3,}) (?:at|in) (?:the |an? )?"
    r"(?P<name>(?!(?:every|each|any|all|this|that|these|those|their|your|our|most|many|some|other|certain|a|an)\b)"
    r"(?:[\w&’'-]+ ){0,3}?[\w&’'-]+)(?: (?:in|across) (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)?)?"
    r" (?:(?:typically|usually|often|generally|currently|now|can|could|may) )?"
    r"(?:is|was|are|were|ranges?|comes?|averages?|averaged|runs?|stands?|sits?|starts?|varies|vary|tops?|exceeds?|"
    r"reach(?:es)?|pays?|paid|earns?|gets?|brings?)\b"
)
"""Where what is told of pay holds: "the average salary at law firms comes in at", "a nurse in a public hospital is paid"."""


@cache
def modifying() -> re.Pattern[str]:
    """A sector or service before those who work in it, or what they are paid: "NHS midwives", "private-sector pay", "Big Law
    associates"."""
    return re.compile(
        rf"\b(?P<name>{many(only=('named',))}|(?:public|private)[- ]sector)(?= (?:(?:Band|Grade) \w+ )?"
        rf"(?:(?P<paid>(?:(?!pay)[a-z-]+ ){{0,3}}?(?:{PAY_NOUNS}|medians?|averages?|offers?|packages?|"
        r"rates?|bands?|base|associates?|employees|staff|workers|hires?|grads?|graduates?|interns?|trainees?|consultants?|roles?|"
        r"jobs?|positions?|firms?|compan(?:y|ies))\b)|[a-z]))",
        re.IGNORECASE,
    )


@cache
def at_named() -> re.Pattern[str]:
    """Where those work of whom a figure is, by its name: "$40,000 in the NHS", "starting under the NHS pay scale"."""
    return re.compile(
        rf"\b(?P<than>than )?(?:in|at|for|within|under|by|with) (?:the |an? )?(?P<name>{many(only=('named',))})\b", re.IGNORECASE
    )


BECAUSE = re.compile(r"(?:[^:.;]{2,40}:)?\W*(?:With|Due to|Because of|Thanks to|Given|Owing to|Driven by|Despite|As)\b")
"""How a part of a sentence starts that gives a reason."""

SECTOR_OF_ALL = re.compile(r"public|private|voluntary|third|state|formal|informal|nonprofit|non-profit", re.IGNORECASE)
"""What says little of a sector without that word."""

CLAUSE = re.compile(r"\b(?:which|who|is|are|was|were|jobs|roles|occupations|professions)\b", re.IGNORECASE)
"""What is in no name of a sector: "on average, which is above that of many jobs of the sector"."""

NO_EMPLOYER = re.compile(
    r"\b(?:hubs?|cit(?:y|ies)|areas?|towns?|regions?|states?(?! governments?)|countr(?:y|ies)|to|environments?|"
    r"conditions|fact)\b",
    re.IGNORECASE,
)
PAY_OR_POST = re.compile(rf"{PAY}|packages?|rates?|{POST}|work(?:ing)?", re.IGNORECASE)
"""Before where somebody works of whom pay is told."""
SETTING_AFTER = re.compile(
    r"(?: \([^()]{1,30}\))?(?: (?:a|per) (?:year|month|hour)| annually| yearly)?(?: (?:is|was|were) paid)? "
    r"(?:(?P<one>in|at|for) an? |(?:in|at|with|by) (?:the )?)"
    r"(?P<name>(?:offices of )?(?!an?\b|some\b|many\b|most\b|other\b|certain\b|various\b|these\b|those\b)[\w'’-]+"
    r"(?: [\w'’-]+){0,2}?)(?=[.,;)]|\Z| (?:and|or|to)\b)"
)
"""The kind of employer that is told right after a figure: "$80,000 in public schools"."""
LONGEST_SETTING = 90
LONGEST_BRACKET = 64
"""Code points after a figure in which its setting is told, in brackets or without, at most."""
UP_TO_KIND = re.compile(r"^.*?\b(?:at|in|for) ")
"""In brackets before a kind of employer."""


class _Case(NamedTuple):
    """A figure of which is asked where those work whose it is: its block, its part of the sentence, the sentence, and the part
    of its own ``before`` it."""

    page: Page
    block: int
    figure: Span
    territory: Span
    sentence: Span
    before: Span


IN_BEFORE = re.compile(r"\b(?:in|at) (?:the )?(?P<name>[a-z][\w&’'-]+(?: [\w&’'-]+){0,2}) \(\Z")
"""Where those work whose figure follows in brackets: "bakers in retail ($40,000)"."""
ALONE = re.compile(r"[ ,;]*(?:(?:and|but|while) )?(?P<name>(?!(?:their|its|our|your|his|her)\b)[\w&’'-]+(?: [\w&’'-]+){0,3}) ")
"""A kind of employer that is all that stands before a further figure: "start-ups pay $40,000, big firms $60,000"."""


def industry_of(page: Page, index: int, figure: Span, territory: Span, sentence: Span) -> str | None:
    """The sector or employer that scopes a figure, as written, or None."""
    if page.blocks[index].kind == "cell":
        return row_industry(page, index, figure)
    case = _Case(page, index, figure, territory, sentence, Span(territory.start, figure.start))
    return next((told for rule in RULES if (told := rule(case))), None)


def _listed(case: _Case) -> str | None:
    return listed_sector(case.page, case.block, case.figure, case.sentence)


def _in_industry(case: _Case) -> str | None:
    """The sector that is called so: "in the oil industry"."""
    page, index, figure, territory, *_ = case
    named = IN_INDUSTRY.search(page.plain, *territory) if page.cued("industries", *territory) else None
    told = named["name"] or named["work"] if named else ""
    if named is None or CLAUSE.search(told) or NO_EMPLOYER.search(told) or _is_place(page, index, named):
        return None
    if BECAUSE.match(page.plain, territory.start, named.start()) and "," in page.plain[named.end() : figure.start]:
        return None  # "With strong demand in the oil industry, welders can expect ..."
    if named.start() > figure.end and ANOTHER_CLAUSE.search(page.plain, figure.end, named.start()):
        return None
    return page.plain[named.start("name") : named.end()] if SECTOR_OF_ALL.fullmatch(told.strip()) else told.strip()


def _named_so(case: _Case) -> str | None:
    """The employer or sector with a name of its own that stands before those who earn a figure or after it."""
    page, index, figure, territory, *_ = case
    if not page.cued("named employers", *territory):
        return None
    for found in modifying().finditer(page.plain, territory.start, figure.start):
        end = found.end()
        if found["paid"] or any(each.start <= end + 20 and each.end > end for each in find_in_block(page, index)):
            return found["name"]
    for found in at_named().finditer(page.plain, *territory):
        others = found.start() > figure.end and ANOTHER_CLAUSE.search(page.plain, figure.end, found.start())
        if not found["than"] and not others:
            return found["name"]
    return None


def _of_sort(case: _Case) -> str | None:
    """The employer of a sort that stands before those who earn a figure: "private hospital nurses"."""
    page, index, figure, territory, *_ = case
    if not page.cued("sorts of employers", *case.before):
        return None
    those = [each for each in find_in_block(page, index, territory) if each.end <= figure.start]
    return next((told for each in reversed(those) if (told := employer_before(page.plain, each.start))), None)


def _opening(case: _Case) -> str | None:
    """The kind of employer that a part of a sentence opens with: "In hospitals nurses earn $60,000"."""
    page, territory, figure = case.page, case.territory, case.figure
    first = OPENING.search(page.plain, territory.start, figure.start + 1) if page.cued("companies", *case.before) else None
    if first is None or NO_EMPLOYER.search(first["name"]):
        return None
    of_kind = is_label_of_kind(first["name"]) if first["one"] else names_kind(first["name"])
    return _before_workers(first["name"]) if of_kind else None


def _of_workers(case: _Case) -> str | None:
    """Where those work who earn a figure."""
    told = case.page, case.block, case.territory, case.figure
    return _working_at(*told) or sector_of_workers(*told) or sector_subject(*told)


def _paying(case: _Case) -> str | None:
    """The kind of employer that pays: "banks pay bakers $60,000"."""
    page, before = case.page, case.before
    if not (page.cued("paying", *before) and page.cued("companies", *before)):
        return None
    paying = employers_pay().search(page.plain[slice(*before)])
    return (paying["name"] or paying["kind"] or paying["industry"]).strip() if paying else None


def _at_several(case: _Case) -> str | None:
    """The kind of employer that stands anywhere before a figure as where its workers are."""
    page, before = case.page, case.before
    found = list(at_several().finditer(page.plain, *before)) if page.cued("companies", *before) else []
    if not found or find_places(found[-1]["name"]) or NOT_AT_WORK.search(page.plain, before.start, found[-1].start()):
        return None
    return None if ANOTHER_CLAUSE.search(page.plain, found[-1].end(), before.end) else found[-1]["name"]


def _payer(case: _Case) -> str | None:
    """The named employer that pays."""
    page, index, figure, territory, sentence, _ = case
    return (
        payer_before(page, index, sentence, figure)
        or payer_in(page, index, territory, sentence)
        or payer_beside(page, index, sentence, figure)
    )


def _labelling(case: _Case) -> str | None:
    page, index, figure, _, sentence, _ = case
    return (
        employer_behind_title(page, index)
        or employer_right_before(page.plain[sentence.start : figure.start])
        or label_industry(page, index, figure, sentence)
        or listed_industry(page, index, figure)
    )


def _setting_after(case: _Case) -> str | None:
    """The kind of employer that is told right after a figure."""
    page, figure = case.page, case.figure
    setting = SETTING_AFTER.match(page.plain, figure.end, min(case.sentence.end, figure.end + LONGEST_SETTING))
    if setting is None:
        return None
    name = setting["name"]
    told = is_label_of_kind(name) if setting["one"] else names_kind(name) or is_known_sector(page, Span(*setting.span("name")))
    return name if told else None


def _bracketed(case: _Case) -> str | None:
    """The kind of employer in the brackets after a figure: "$60,000 (in hospitals)"."""
    bracket = AFTER_FIGURE.match(case.page.plain[case.figure.end : min(case.sentence.end, case.figure.end + LONGEST_BRACKET)])
    return UP_TO_KIND.sub("", bracket["name"]).strip() if bracket and names_kind(bracket["name"]) else None


def _around(case: _Case) -> str | None:
    """The employer or sector of the entry or section that a figure stands in."""
    page, index = case.page, case.block
    labels = employer_of_entry(page, index) or employer_labelled(page, index)
    return labels or headed_industry(page, index) or announced_sector(page, index)


def _alone(case: _Case) -> str | None:
    """The kind of employer that is all that stands before a further figure, or before the brackets of one."""
    page, _, figure, territory, sentence, before = case
    alone = ALONE.fullmatch(page.plain, *before) if FIGURE.search(page.plain, sentence.start, territory.start) else None
    if alone and names_kind(alone["name"]) and not NO_EMPLOYER.search(alone["name"]):
        return alone["name"]
    setting = IN_BEFORE.search(page.plain, *before) if page.plain.startswith("(", figure.start - 1) else None
    known = setting and (names_kind(setting["name"]) or is_known_sector(page, Span(*setting.span("name"))))
    return setting["name"] if setting and known else None


RULES: tuple[Callable[[_Case], str | None], ...] = (
    _listed,
    _in_industry,
    _named_so,
    _of_sort,
    _opening,
    _of_workers,
    _paying,
    _alone,
    _at_several,
    _payer,
    _labelling,
    _setting_after,
    _bracketed,
    _around,
)
"""What says where those work whose a figure in a text is, the nearest words first; the first that does counts."""


def _before_workers(name: str) -> str:
    """A sector without those who work there: that of "In hospitals nurses earn $60,000"."""
    workers = find_occupations(name)[:1]
    return name[: workers[0].start].strip() or name if workers else name


def _is_place(page: Page, index: int, found: re.Match[str]) -> bool:
    """True where those work in a place, whose name a match starts with: "working in Kentucky"."""
    start = found.start("name") if found["name"] else found.start("work")
    return any(each.start <= start < each.end for each in places_in(page, index))


def _working_at(page: Page, index: int, territory: Span, figure: Span) -> str | None:
    """The kind of employer, or after "at" the named one, at which those work who earn a figure; None for places and stages."""
    before = Span(territory.start, figure.start)
    for found in WORKING_AT.finditer(page.plain, *before) if page.cued("earning", *before) else ():
        named_so = names_kind(found["name"]) or SECTOR.fullmatch(found["name"].rpartition(" ")[2])
        kind = named_so and not NO_EMPLOYER.search(found["name"])
        named = found["by"] == "at" and re.fullmatch(NAME, found["name"])
        if kind or (named and not places_in(page, index, None, Span(*found.span("name")))):
            return found["name"]
    one = at_one().search(page.plain, territory.start, figure.start + 1) if page.cued("kinds of employer", *before) else None
    return one["name"] if one else _pay_at(page, index, before)


def _pay_at(page: Page, index: int, before: Span) -> str | None:
    """The kind of employer at which pay is told to be so much, or after an occupation."""
    for found in PAY_AT.finditer(page.plain, *before) if page.cued("companies", *before) else ():
        told = PAY_OR_POST.fullmatch(found["before"]) or any(
            each.end == found.end("before") for each in find_in_block(page, index, before)
        )
        if told and is_kind(found["name"]) and not NO_EMPLOYER.search(found["name"]):
            return found["name"]
    return None
