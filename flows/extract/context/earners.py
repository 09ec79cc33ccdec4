"""Whom a sentence says to earn so much by a title that no table knows: "An options investor reported making $90,000".

Without them such a figure would be taken for one of the occupation that the text is about.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from flows.extract.context.title_subject import SAYS_HOW, SAYS_MORE
from flows.extract.mentions.employed_by import name_starts
from flows.extract.mentions.levels import SENIORITY
from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.occupation_mention import OccupationMention
from flows.extract.mentions.occupation_mentions import find_occupations
from flows.extract.mentions.occupation_spelling import canonical, fold, singular
from flows.extract.mentions.occupation_titles import EMPLOYMENT
from flows.extract.mentions.pay_terms import EARNS, PAY_NOUNS
from flows.extract.mentions.places import find_places
from flows.extract.mentions.seniority import label_seniority
from flows.extract.mentions.title_words import may_be_title
from flows.extract.pages.page import Page, Placed, Span

_ONE = r"(?:an?|the|most|some|many|all|our|your|every|each|average|typical|these|those) "
_WORD = (
    r"(?!(?:who|that|which|with|in|at|of|for|and|or|to|on|from|by|as|than|is|are|was|the|an?|while|whereas|where|when|if|but|"
    r"because|though|although|since|after|before|once|even|so|how|off|your|our|their) )[A-Za-z0-9][\w'’/&-]*"
)
_NAME = rf"(?P<name>(?:{_WORD} ){{0,3}}?[A-Za-z][\w'’/-]{{4,}})"
_WHERE = r"(?: (?:in|at|with|for|on|who|working|employed)\b[^.,;:$£€₹]{0,50}?)?"
_MAY = (
    r"(?: (?:can|could|may|might|will|would|should|usually|typically|often|generally|normally|sometimes|now|currently|also|only|"
    r"still|then|report(?:s|ed)?|claim(?:s|ed)?|tend(?:s|ed)? to|expect(?:s|ed)? to|told us (?:that )?(?:s?he|they)|"
    r"says? (?:that )?(?:s?he|they))){0,4}"
)
FIGURE_SIGN = re.compile(r"[$£€₹\d]")
"""What stands in every figure: most words of earning have none after them."""
_STARTS = rf"(?:(?:\A|[.!?;:] |\b(?:while|whereas|but) )(?:{_ONE}){{0,2}}|(?:, |\b(?:and|that|because) )(?:{_ONE}){{1,2}})"
EARNER = re.compile(
    rf"(?:{_STARTS}{_NAME}{_WHERE}{_MAY} {EARNS}\b|"
    rf"(?:\A|[.!?;:] |\b(?:the|an?|new|current|average|median|maximum|minimum|typical|and) )(?P<head>(?:{_WORD} ){{0,2}}?"
    rf"[A-Za-z]{{5,}})(?:['’]s?)? (?:(?:average|median|mean|starting|base|annual|hourly|"
    rf"monthly|minimum|maximum) ){{0,2}}{PAY_NOUNS}\b|"
    rf"\b{PAY_NOUNS} (?:of|for) (?:{_ONE}){{0,2}}(?P<of>(?:{_WORD} ){{0,3}}?[A-Za-z][\w'’/-]{{4,}}?)"
    r"(?='s|’s|[^\w'’/ -]| [a-z\"“(]))"
    rf"(?=[^.;$£€₹\d]{{0,60}}?{FIGURE_SIGN.pattern})",
    re.IGNORECASE,
)
"""Who earns, before the figure."""
PAID = re.compile(rf"\b{PAY_NOUNS} (?:of|for) (?:{_ONE}){{0,2}}(?P<before>(?:{_WORD} ){{1,3}})\Z", re.IGNORECASE)
"""Before the last words of the name of an occupation whose pay it is."""
EMPLOYED = EMPLOYMENT | {"government", "federal", "state", "public", "private", "foreign"}
"""How, by whom and as whom those are employed whom a word before their title sets apart."""
FARTHEST = 60
"""Code points before an occupation within which its pay is named, at most."""
SAYS_LITTLE = frozenset({
    *("one", "average", "top", "typical", "new", "current", "median", "mean", "maximum", "minimum", "base", "starting"),
    *("annual", "yearly", "monthly", "weekly", "daily", "hourly"),
})  # fmt: skip
ANYBODY = frozenset({
    *("american", "applicant", "apprentice", "australian", "author", "beginner", "borrower", "breadwinner"),
    *("buyer", "canadian", "candidate", "changer", "client", "commenter", "commuter", "contractor"),
    *("director", "earner", "employee", "expert", "father", "freelancer", "graduate", "helper", "hire"),
    *("holder", "homeowner", "immigrant", "indian", "individual", "insider", "intern", "journeyman"),
    *("junior", "leader", "learner", "lender", "londoner", "man", "manager", "member", "migrant", "mother"),
    *("newcomer", "owner", "parent", "participant", "partner", "performer", "person", "practitioner"),
    *("professional", "reader", "recipient", "recruiter", "renter", "resident", "respondent", "saver"),
    *("seeker", "seller", "speaker", "specialist", "starter", "subscriber", "supervisor", "talent"),
    *("teenager", "timer", "trainee", "user", "veteran", "viewer", "voter", "winner", "woman", "worker"),
    *("yorker",),
})  # fmt: skip
"""Who is so called whatever their work is, or without any."""


def with_earners(page: Page, index: int, span: Span, found: list[Placed[OccupationMention]]) -> list[Placed[OccupationMention]]:
    """``found``, the occupations that a span of a block names, with those by titles of no table that are said to earn, and with
    the words before their names that those have who are."""
    earning = [each for each in page.within("earnings", index, find_earners, span) if each.end <= span.end]
    starts = {each.end: each.start for each in earning}
    found = [_narrowed(page, each, starts.get(each.end, _paid_from(page, span, each))) for each in found]
    own = [each for each in earning if not _overlaps(found, each)]
    if not own or not page.known(_is_of_work):
        return found
    return sorted([*found, *own])


def _paid_from(page: Page, span: Span, one: Placed[OccupationMention]) -> int:
    """Where the name of an occupation starts whose pay it is: "the salary of a dockside crane operator"."""
    paid = PAID.search(page.plain, max(span.start, one.start - FARTHEST), one.start) if one.found.known else None
    return paid.start("before") if paid else one.start


def _narrowed(page: Page, one: Placed[OccupationMention], start: int) -> Placed[OccupationMention]:
    """An occupation of the tables with the words from ``start`` on before its name that say which kind of it earns."""
    start += name_starts(page.plain[start : one.end])
    before = page.plain[start : one.start].strip()
    if not before or not one.found.known or SAYS_MORE.search(before) or find_places(before):
        return one
    if not all(_says_which(page, word) for word in before.split()):
        return one
    subject = f"{canonical(before, lexicon().spellings)} {one.found.subject}"
    return Placed(start, one.end, one.found._replace(end=one.found.end + one.start - start, subject=subject, known=False))


def _says_which(page: Page, word: str) -> bool:
    """True for a word before an occupation that is no name of an employer's, and says which occupation it is."""
    if not word[0].isalpha() or word.isupper() or fold(word) in SENIORITY or fold(word) in EMPLOYED:
        return False
    common = word.islower() or f" {word.lower()} " in page.plain
    return fold(word) in lexicon().before_heads or (common and not SAYS_HOW.fullmatch(word))


def _is_of_work(page: Page) -> bool:
    """True for a document that names an occupation of the tables: elsewhere who gets some money need not work for it."""
    blocks = range(len(page.blocks))
    return any(page.within("occupations", index, find_occupations, page.whole(index)) for index in blocks)


def _overlaps(found: list[Placed[OccupationMention]], each: Placed[OccupationMention]) -> bool:
    """True where one of ``found``, which are in order, shares a word with ``each``."""
    before = bisect_left(found, (each.end,))
    return before > 0 and found[before - 1].end > each.start


def find_earners(words: str) -> list[OccupationMention]:
    """Those whom words say to earn a figure, by what they are called, if that ends as titles do."""
    found = []
    for each in EARNER.finditer(words) if FIGURE_SIGN.search(words) else ():
        start, end = each.span(each.lastgroup or 0)
        start += _says_how(words[start:end])
        name = canonical(words[start:end], lexicon().spellings)
        last = singular(fold(name)).rpartition(" ")[2]
        subject = singular(name)
        if not last or last in ANYBODY or label_seniority(last) or subject in lexicon().never:
            continue
        if last in lexicon().heads or (each.lastgroup != "head" and may_be_title(name)):
            found.append(OccupationMention(start, end, subject, None, " " not in subject, subject != name))
    return found


def _says_how(name: str) -> int:
    """How far the words of a name go that say how those are whom it names: "experienced"."""
    start = 0
    for word in name.split(" ")[:-1]:
        said = fold(word) in SENIORITY or SAYS_HOW.fullmatch(word) or fold(word) in SAYS_LITTLE
        if not said or fold(word) in lexicon().before_heads:
            break
        start += len(word) + 1
    return start
