"""The group of workers that a figure is of, where its words speak of some of an occupation's only: the self-employed, women,
those with a master's degree, one of them.

No column of a claim has room for it, but who compares must know it: what union members earn contradicts no average of all.
"""

from __future__ import annotations

import re
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation

from flows.extract.context.employer_kinds import PLACES_OF_CARE
from flows.extract.mentions.pay_terms import EARNS, PAY_NOUNS
from flows.extract.pages.page import Page, Span

_SETTING = (
    rf"(?:{PLACES_OF_CARE}|nursing (?:homes?|care facilities)|home[- ]health(?:[- ]care)?(?: services| agencies)?|"
    r"private practices?|outpatient(?: care)? (?:cent(?:er|re)s?|clinics?)|offices)"
)
_WITH = r"(?:with|holding|(?:who|that) (?:have|has|hold|holds)|those having)(?: only)? (?:an? |their |the )?"
_UNRANKED = "".join(rf"(?<!{rank} )" for rank in ("top", "bottom", "lowest", "highest", "upper", "lower", "paid", "earning"))
"""Before a share that is not that at one end, which is a percentile."""

_GROUPS = {
    "self-employed": r"self[- ]employed|sole traders?|freelanc(?:e|ers?|ing)|independent contractors?|"
    r"(?:business|practice|shop) owner(?:s|ship)?|own(?:s|ing)? "
    r"(?:an?|their|your|his|her) (?:own )?(?:business|practice|shop|firm)",
    "not in a union": r"non[- ]?union(?:i[sz]ed)?",
    "in a union": r"(?<!non )(?<!non-)(?<!credit )(?<!european )(?<!student )union(?:i[sz]ed)?"
    r"(?! (?:dues|budget|territor|of\b|minister|bank|government))",
    "after tax": rf"take-home|take home {PAY_NOUNS}|in[- ]hand|(?:after|post)[- ](?:income )?tax|"
    rf"net (?:{PAY_NOUNS}|per|an?\b)",
    "women": r"female|wom[ae]n",
    "men": r"male|men",
    "part-time": r"part[- ]time(?:rs?)?",
    "temporary": r"per diem|locums?|temporary|temps?(?=[ /|])|agency (?:staff|workers|nurses)",
    "one of them": r"self-report(?:s|ed)|report(?:s|ed) (?:making|earning|receiving)|"
    r"(?:this|one|that) (?:individual|person|user|commenter|respondent)|our (?:own )?(?:students|graduates|alumni)|"
    r"(?:for (?:example|instance)|suppose|imagine|similarly|likewise),? an? "
    r"[\w -]{2,40}? (?:earning|making|with an? (?:annual |yearly )?salary of)",
    "journeymen": r"journey(?:m[ae]n|persons?|workers?)|journey-?level",
    "in a region": r"(?:north|south|east|west|central|mid)(?:-?(?:north|south|east|west))?(?:ern)? "
    r"(?:regions?|parts?|areas|states)",
    "only some": rf"(?:usually |often )?only (?!a\b|an\b|about|around|the\b)[a-z]{{4,}}s {EARNS}",
    "in the past": r"(?:an?|two|three|four|five|ten|\d+|several|some|many) (?:years|decades?) ago",
    "in a good year": r"in an? (?:good|great|solid|strong|peak) (?:year|month)",
    "in a bad year": r"in an? (?:bad|slow|poor|lean|weak) (?:year|month)",
    "the most skilled": r"(?:very|highly|most)[- ](?:skilled|qualified|speciali[sz]ed)",
    "with a certificate": r"who (?:hold|have|has|obtain|complete|earn)s? (?:an? |the |their )?(?:[A-Z]?[\w-]+ ){0,2}?"
    r"(?:certificate|certification|diploma)s?\b",
    "with an associate degree": rf"{_WITH}associate(?:['’]?s)?",
    "with a bachelor's degree": rf"{_WITH}(?:bachelor(?:['’]?s)?|b\.?sc\b|undergraduate degree)",
    "with a master's degree": rf"{_WITH}(?:masters?\b(?! \w)|master['’]s|masters? (?:degree|in|of)|m\.?sc\b|m\.?b\.?a\b)",
    "with a doctorate": rf"{_WITH}(?:doctor(?:ate|al)?|ph\.?\s?d\b|d\.?p\.?t\b)",
    "a share of them": rf"{_UNRANKED}"
    r"(?:(?:about|around|roughly|only|just|nearly|over) )?(?:\d{1,3} ?(?:%|per ?cent)|half(?: \(\d\d ?%\))?|"
    r"an? (?:third|quarter|fifth)|one (?:in|out of) (?:three|four|five|ten)|"
    r"an? (?:(?:small|limited|large|growing|tiny) )+(?:number|share|minority|fraction)) of"
    r"(?= [^.;$£€₹]{2,60} (?:earn(?:s|ed|ing)?|makes?(?! up)|are paid|(?:to )?command|advertise)\b)|"
    rf"{_UNRANKED}(?<![\w.])(?!10\b)\d\d ?(?:%|per ?cent)"
    r"(?= (?:(?:are|were) )?(?:earn(?:s|ed|ing)?|mak(?:e|es|ing)|made|paid)\b)|"
    r"the other half|"
    rf"there are (?:also )?(?:many|some|a few|several)(?= [^.;$£€₹]{{2,60}} who {EARNS}\b)|"
    r"most(?= [^.;$£€₹]{2,60} (?:under|below|less than)\b)",
    "in one setting": rf"{_SETTING}-based|this setting|{_SETTING}(?=[^.;]{{0,90}}\b(?:paid|pays?|offer(?:s|ed)?|averag\w+)\b)|"
    rf"home[- ]health(?= (?:\w+ )?(?:therapist|nurse|aide|worker))|{PAY_NOUNS} here",
}
_AN_END = re.compile(
    r"\b(?:(?:(?P<low>lower|low|bottom)|higher|high|upper|top) end(?! of (?:the|this|that|a)\b)|"
    rf"average (?:(?P<least>lowest)|highest)|(?:(?P<lowest>lowest)|highest) {PAY_NOUNS} "
    r"(?:at|of(?! the\b| all\b| any\b)|is|are|was|were|being)\b|"
    r"(?<!has )(?<!have )(?<!had )(?:rising|rises?|climb(?:s|ing)?|go(?:es|ing)? up) to"
    r"(?= (?:(?:about|around|approx(?:\.|imately)?|as much as|nearly|over|well over) ){0,2}(?:[A-Z]{2,3} ?)?[$£€₹\d]))",
    re.IGNORECASE,
)
"""Words for one end of what is paid: "with the lower end around $50,000", "rising to $80,000"."""
_ANY = re.compile(
    rf"\b(?=\w)(?:{'|'.join(f'(?P<g{number}>{words})' for number, words in enumerate(_GROUPS.values()))})(?![\w’'])",
    re.IGNORECASE,
)
_NAMES = tuple(_GROUPS)
A_SHARE = "a share of them"
"""A group of which each share is another."""
_KIND_OF_SETTING = re.compile(r"hospital|clinic|nursing|home[- ]health|private practice|outpatient|office")
"""What tells one setting, which is the last of the groups, from another."""
_STEMS = (
    "self", "sole trader", "freelanc", "contractor", "owner", "own a", "own their", "own your", "own his", "own her",
    "owns", "owning", "union", "take-home", "take home", "in-hand", "in hand", "tax", "net ", "male", " men", "(men",
    "wom", "part-time", "part time", "diem", "locum", "temp", "agency", "report", "individual", "person", "user",
    "commenter", " our ", "example", "instance", "similarly", "likewise", "suppose", "imagine", "in a good",
    "in a great", "in a solid", "in a strong", "in a peak", "in a bad", "in a slow", "in a poor", "in a lean",
    "in a weak", "skilled", "qualified", "speciali", "certific", "diploma", "associate", "bachelor", "bsc", "b.sc",
    "undergrad", "master", "msc", "m.sc", "mba", "m.b.a", "doctor", "phd", "ph.d", "ph d", "dpt", "d.p.t", "hospital",
    "clinic", "nursing", "home", "practice", "outpatient", "office", "setting", " here", "journey", "region", "parts",
    " part", "areas", "states", "only ", "there are", "most ", " ago", "% of", "cent of", "% are", "% were",
    "% earn", "% ma", "% paid", "cent are", "cent were", "cent earn", "cent ma", "cent paid", "half", "third of", "quarter of",
    "fifth of", "one in", "one out", "number of", "share of", "minority of", "fraction of",
)  # fmt: skip
"""Of which one stands in whatever names a group: looked for first."""
_CLAUSE = re.compile(
    r";\s|, (?:the|an?) (?:average|median|mean)\b|\b(?:while|whereas|but|compared|versus|"
    r"than(?! [^\w\s]?(?:[A-Z]{2,3} ?)?[$£€₹\d]))\b",
    re.IGNORECASE,
)
"""What ends the words that speak of a group: "freelancers earn more, but the average is"."""
_AFTER = re.compile(r"[^,;.(\d$£€₹]{0,60}")
LONGEST_BEFORE = 200
"""Code points before a figure that are read for the group that it is of, at most."""


def group_of(page: Page, quote: Span, label: str | None, subject: str) -> str | None:
    """The group of workers that a figure is of, by one name for all its spellings; None where it is of all, or where
    ``subject`` itself names the group ("freelance writer").

    In a table the labels say so, else the clause of the figure, the words right after it, or what introduces its list; a heading.
    """
    block = page.blocks[page.block_at(quote.end - 1)]
    above = page.words(block.heading) if block.heading >= 0 else ""
    if block.kind == "cell":
        said = _named(label or "", subject)[::-1]
    else:
        sentence = page.sentence_at(quote.end - 1)
        start = max(block.start if block.kind == "item" else sentence.start, quote.end - LONGEST_BEFORE)
        before = page.plain[start : quote.end]
        after = _AFTER.match(page.plain, quote.end, sentence.end)
        said = _at_an_end(page.plain[quote.start : quote.end])
        said += _named(after[0], subject)[:1] if after else []
        said += _in_last_clause(before, subject)
        for _, lead in () if said else page.introductions(page.block_at(quote.end - 1))[:1]:
            said += _in_last_clause(page.plain[lead.start : lead.end], subject)
    return next(iter([*said, *_named(above, subject)]), None)


def _at_an_end(words: str) -> list[str]:
    """The end of what is paid that a figure is of, by the words of its claim."""
    found = _AN_END.search(words) if " end" in words or "est " in words or " to " in words else None
    if found is None:
        return []
    return ["at the lower end" if any(found.groupdict().values()) else "at the upper end"]


def _in_last_clause(words: str, subject: str) -> list[str]:
    """The groups that the last clause of ``words`` names, the last first."""
    if not _may_name(words):
        return []
    clause = max((each.start() for each in _CLAUSE.finditer(words)), default=0)
    return _named(words[clause:], subject)[::-1]


def _named(words: str, subject: str) -> list[str]:
    """The groups that ``words`` name, in order."""
    if not _may_name(words):
        return []
    return [_name(found) for found in _ANY.finditer(words) if found[0].lower().replace("men", "man") not in subject]


def _name(found: re.Match[str]) -> str:
    name = next(name for number, name in enumerate(_NAMES) if found[f"g{number}"] is not None)
    if name == A_SHARE:
        return f"{name}: {found[0].lower()}"
    if name != _NAMES[-1]:
        return name
    setting = _KIND_OF_SETTING.search(found[0].lower())
    return f"in the setting: {setting[0].replace('-', ' ')}" if setting else name


@cache
def _stems() -> AhoCorasick:
    return AhoCorasick(_STEMS, implementation=Implementation.DFA)


def _may_name(words: str) -> bool:
    return next(iter(_stems().find_matches_as_indexes(f" {words.lower()}")), None) is not None
