"""Words beside a figure that say of whom it is, where no part of its scope has read them.

"Plumbers certified for gas can easily make £40,000", "... compared to the national average of £29,000", "Location: ... an average of
$93,000": whoever reads no more than occupation, place, industry and level takes these for figures of all plumbers. No list of groups
holds all that sets some apart. What can be told is that words say it which nothing has read: then the figure is only of what they say.
"""

from __future__ import annotations

import re

from flows.extract.advertisement import read_advertisement
from flows.extract.page import Page, Span
from flows.extract.scope import Scope
from flows.extract.subjects import find_in_block

OPENS = frozenset({
    *("in", "at", "for", "with", "within", "among", "who", "whose", "under", "outside", "after", "without"),
    *("working", "work", "employed", "specializing", "specialising", "holding"),
})  # fmt: skip
"""Words that open a phrase which can say of whom something is."""

TELLING = re.compile(
    r"an?|the|of|and|or|to|by|from|on|per|is|are|was|were|been?|being|has|have|had|that|this|these|those|which|its?|they|them|"
    r"their|you|your|he|she|his|her|we|our|ones?|not|so|such|all|each|every|any|most|both|also|just|only|even|about|around|"
    r"approximately|roughly|nearly|almost|somewhere|anywhere|over|above|below|between|more|less|than|least|as|up|some|various|several|"
    r"can|could|may|might|will|would|should|do|does|did|now|today|currently|typical(?:ly)?|usually|generally|often|commonly|normally|"
    r"salar(?:y|ies)|pay\w*|paid|earn\w*|mak(?:e|es|ing)|made|wages?|compensat\w+|remunerat\w+|incomes?|tak(?:e|es|ing)|home|"
    r"receiv\w+|gets?|getting|got|expect\w*|command\w*|averag\w+|means?|medians?|mid-?points?|base|basic|basis|total|gross|bonus(?:es)?|"
    r"benefits?|additional|tips|commissions?|overtime|full-?time|full|standard|overall|general|particular|addition|fact|short|turn|"
    r"years?|yearly|annual|annually|annum|months?|monthly|weeks?|weekly|days?|daily|hours?|hourly|decades?|time|beginning|end|"
    r"rates?|rang\w+|figures?|amount\w*|numbers?|values?|scales?|regions?|vicinity|terms|levels?|brackets?|spectrum|excess|"
    r"lowest|highest|lower|higher|low|high|top|bottom|upper|middle|minimum|maximum|percent|percentiles?|cent|quartiles?|half|"
    r"while|whereas|followed|same|fell|resting|rests?|mention\w*|includ\w*|little|much|slightly|respectively|vary|varies|given|permanent|qualifications?|sectors?|enabl\w*|fall\w*|into|belong\w*|wise|workweek|record\w*|th|st|nd|rd|majority|rest|others?|settings?|areas?|places?|field|industry|"
    r"nation\w*|country|countries|u\.?s\.?a?|uk|united|states?|world|global\w*|"
    r"jobs?|careers?|positions?|posts?|roles?|professions?|professionals?|occupations?|titles?|works?|workers?|"
    r"employees?|employment|staff|people|persons?|individuals?|men|someone|anyone|"
    r"report\w*|survey\w*|stud(?:y|ies)|data|statistics|estimat\w*|accord\w*|sources?|websites?|sites?|stated|says?|said|"
    r"show\w*|find\w*|found|list\w*|publish\w*|calculat\w*|based|example|instance|recent|latest|"
    r"tax(?:es)?|super|superannuation|equivalent|equal\w*|translat\w*|breaks?|down|comes?|coming|out|hover\w*|sits?|stands?|"
    r"reach\w*|start\w*|begin\w*|qualified|experience\w*|entry|junior|senior|mid|graduates?|one|two|three|four|five|six|ten",
    re.IGNORECASE,
)
"""Words in which any pay is told, or that say nothing of whose it is."""

WORD = re.compile(r"[A-Za-z][\w'’.&/-]*")
ENDS_PHRASE = frozenset({
    *("is", "are", "was", "were", "can", "could", "may", "might", "will", "would", "earn", "earns", "earned", "make", "makes"),
    *("made", "pay", "pays", "paid", "averages", "averaged", "has", "have", "had", "receive", "received", "get", "gets"),
})  # fmt: skip
UNSTATED = ("typical", "range")
AN_EXTREME = re.compile(
    r"\bas (?:high|much|low|little) as (?:an? |about |around )?\W*\Z|"
    r"\b(?:minimum|maximum|lowest|highest|bottom|top|potential) (?:[\w-]+ ){0,2}?(?:salar(?:y|ies)|pay|wages?|earn\w*|compensation|packages?)\b",
    re.IGNORECASE,
)
"""Words for an end of what is paid, before a figure that is not read as one."""

AVERAGES = ("mean", "median")
BOUNDS = ("minimum", "maximum")
STOPS = re.compile(r"[,;:.!?()–—]|\d{3}")
BEFORE = re.compile(r"(?P<word>[A-Za-z][A-Za-z'’-]*) \Z")
REACH = 30
"""Code points before the name of an occupation within which the word before it starts."""

QUALIFIES_NOT = re.compile(
    r"professional|certified|registered|licen[cs]ed|lowest-paid|highest-paid|best-paid|paid|while|whereas|although|though|but|because|"
    r"since|when|where|how|what|why|most|practicing|practising|american|canadian|british|australian|indian|german|become|becoming|"
    r"called|including|male|female|hire|hiring|help|helps|allow|allows|local|many|full-time",
    re.IGNORECASE,
)
"""Words before an occupation that tell none of its workers apart, or are told otherwise."""

LONG_STEM = 6
"""Code points of the beginning of a word that names it."""

WORDS_OF_PHRASE = 6
"""Words of a phrase that are looked at."""

ASIDE = re.compile(r", which [^,;:$£€₹]{2,80},")
"""What is said by the way: "the median, which is the midpoint, is ..."."""

OPENING = re.compile(r"\W*(?:in|at|for|within|among|outside|with) [^,.;:]{2,80}?,", re.IGNORECASE)
"""A phrase that a sentence starts with."""

AFTER = re.compile(
    r"\+?(?: ?(?:/ ?|an? |per |each |every )(?:year|yr|annum|month|week|day|hour|hr)\.?| (?:annually|yearly|monthly|weekly|hourly)"
    r"| p\.?a\.?)?(?: on average| existing| found| paid)?(?= (?:in|at|for|within|among|working|who|as|if|when|after|once)\b)",
    re.IGNORECASE,
)
"""Between a figure and a phrase about it."""

COMPARED = re.compile(
    r"\b(?:compared (?:to|with)|relative to|versus|vs\.?|against|than|above|below|exceed(?:s|ing)?|beats|double|twice|triple|half|times|"
    r"that of)(?: that of)? (?:an?|the|its|their|your|this)? ?(?:[\w.’'-]+ ){0,4}?"
    r"(?:average|median|mean|norm|typical|salary|wage|pay|income|worker|american|briton|person)\b",
    re.IGNORECASE,
)
"""What a figure is compared with: what stands after it is of that."""

THOSE = re.compile(
    r"\b(?:those|others|people|individuals|ones) (?:who|whose|with|in|at|from|under|[a-z]+(?:ed|ing))\b"
    r"(?![^.;$£€₹]{0,30}(?:\d|lowest|highest|top|bottom|upper|lower|ten)\b)",
    re.IGNORECASE,
)
"""Words for some that are told apart by what follows, and not by their share."""

SOME = re.compile(
    r"\b(?:some|certain|many|several|various|numerous|(?:a )?few|other) (?!of\b|years?|months?|sources?|sites?|websites?|data|"
    r"surveys?|reports?|estimates|studies|cases|time|factors|benefits|[a-z]+ (?:sources|sites|websites|surveys|reports))[a-z]{4,}",
    re.IGNORECASE,
)
"""Words for some only."""

IN_SOME = re.compile(
    r"\+?(?: (?:an?|per) [a-z]+| annually)?(?: [a-z]+ing)? (?:in|at|for|within) (?:some|certain|many|several|various|a few|other)\b",
    re.IGNORECASE,
)
"""After a figure of some only: "averages greater than $90,000 existing in some states"."""

OF_PAY = re.compile(
    r"\W*(?:according to [^,;:$£€₹\d]{2,40}?,? )?(?:(?:and|but|or|in|by|as of) (?:[a-z]+ )?(?:(?:19|20)\d\d,? )?)?"
    r"(?:(?:the|their|its|this|annual|yearly|monthly|weekly|hourly|typical|base|overall|current) ){0,3}"
    r"(?:salar(?:y|ies)|pay|wages?|earnings|compensation|income|it|this|that|they)\b",
    re.IGNORECASE,
)
"""How a part of a sentence starts that goes on about the pay of the occupation before."""

LABEL = re.compile(r"\W*[^:;.|$£€₹\d]{2,60}(?:[:–—]| -) ?\W*\Z")
LABELLED = re.compile(r"[^.;:]{3,60}[:–—-]\s?\W*\Z")
SHORT_LINE = 60
"""Code points of a line that is no sentence."""

DIMENSION = re.compile(
    r"\W*(?:(?P<place>locations?|geograph\w+(?: locations?)?|cit(?:y|ies)|states?|regions?)|"
    r"(?P<industry>industr(?:y|ies)|sectors?|employers?|(?:work |practice )?settings?|compan(?:y|ies)|compan(?:y|ies) size)|"
    r"(?P<level>experience|seniority)|(?P<other>education|qualifications?|certifications?|degrees?|skills?|speciali[sz]ations?|"
    r"specialt(?:y|ies)|size))(?: level)?\W*[:–—-] ",
    re.IGNORECASE,
)
"""How an item starts that tells what makes pay differ: "Location: ..."; its figures are of one case of it."""


def says_of_whom(page: Page, index: int, figure: Span, territory: Span, scope: Scope, statistic: str) -> bool:
    """True where words beside a figure, in its part of the sentence, say of whom it is and are not read: they are neither those of
    its scope, nor the name of an occupation or another proper name, nor words in which any pay is told.

    In running text a figure can leave open whose it is, and which ``statistic`` ("percentile" for any of these). Where it states
    both, a phrase must open on such words ("... in care homes"). Where it does not name the occupation, or is a bound, which most
    often is that of some, any such word will do; where it states neither, nor goes on about pay, it is of whatever the text has come to speak of.
    """
    block = page.blocks[index]
    if block.kind not in ("paragraph", "item") or page.once("advertisement", -1, lambda _: read_advertisement(page)):
        return False
    if block.kind == "paragraph" and statistic != "percentile" and not _is_labelled(page, index, figure):
        if not scope.named and statistic not in AVERAGES and not _goes_on(page, figure, territory, scope):
            return True
        if (not scope.named or statistic in BOUNDS) and _holds_more(page, index, figure, territory, scope):
            return True
    if statistic in UNSTATED and AN_EXTREME.search(page.plain[territory.start : figure.start]):
        return True
    return (
        _is_compared(page, index, figure, page.sentence_at(figure.start))
        or SOME.search(page.plain, territory.start, figure.start) is not None
        or IN_SOME.match(page.plain, figure.end, territory.end) is not None
        or _is_called_more(page, index, figure, territory, scope)
        or _is_of_those(page, figure, territory, scope)
        or (block.kind == "item" and _is_a_case(page, block.start, figure, scope))
        or (block.kind == "item" and not scope.named and _is_of_its_label(page, index, figure, scope))
        or _is_narrowed(page, index, figure, territory, scope)
    )


def _is_labelled(page: Page, index: int, figure: Span) -> bool:
    """True for a figure of a line that is no sentence: "Salary range: $40,000"."""
    block = page.blocks[index]
    return (
        block.end - block.start <= SHORT_LINE
        or page.label_of(index) >= 0
        or LABELLED.search(page.plain, page.sentence_at(figure.start).start, figure.start) is not None
    )


def _goes_on(page: Page, figure: Span, territory: Span, scope: Scope) -> bool:
    """True where the words before a figure go on about the pay of the occupation, or hold its name."""
    words = page.plain[territory.start : figure.start]
    return OF_PAY.match(words) is not None or (scope.subject or "") in words.lower()


def _holds_more(page: Page, index: int, figure: Span, territory: Span, scope: Scope) -> bool:
    """True where any word before a figure or after it, up to a comma, is not read."""
    stop = STOPS.search(page.plain, figure.end, territory.end)
    aside = ASIDE.search(page.plain, territory.start, figure.start)
    spans = [Span(figure.end, stop.start() if stop else territory.end)]
    if aside:
        spans += [Span(territory.start, aside.start()), Span(aside.end(), figure.start)]
    else:
        spans += [Span(territory.start, figure.start)]
    return any(_holds_unread(page, index, span, scope) for span in spans)


def _is_called_more(page: Page, index: int, figure: Span, territory: Span, scope: Scope) -> bool:
    """True for a figure of which what it is is said after it, in words that are not read: "$70,000: the average in care homes"."""
    if not page.plain.startswith(":", figure.end):
        return False
    stop = STOPS.search(page.plain, figure.end + 1, territory.end)
    return _holds_unread(page, index, Span(figure.end + 1, stop.start() if stop else territory.end), scope)


def _holds_unread(page: Page, index: int, span: Span, scope: Scope) -> bool:
    known, named = _known(scope), _named(page, index, span)
    return any(
        not found[0][0].isupper()
        and not any(start <= found.start() < stop for start, stop in named)
        and _bare(found[0]) not in OPENS
        and not _tells(_bare(found[0]), known)
        for found in WORD.finditer(page.plain, span.start, span.end)
    )


def _is_compared(page: Page, index: int, figure: Span, sentence: Span) -> bool:
    """True for a figure that the pay of the occupation is compared with, and that no occupation is named for."""
    found = None
    for found in COMPARED.finditer(page.plain, max(sentence.start, figure.start - 120), figure.start):  # noqa: B007
        pass
    return found is not None and not any(
        each.start >= found.start() and each.end <= figure.end + 60 for each in find_in_block(page, index, sentence)
    )


def _is_of_those(page: Page, figure: Span, territory: Span, scope: Scope) -> bool:
    """True for what others are said to earn than the occupation, where the scope does not hold who they are."""
    told = (scope.seniority, scope.industry, scope.location)
    return told == (None, None, None) and THOSE.search(page.plain, territory.start, figure.start) is not None


def _is_a_case(page: Page, start: int, figure: Span, scope: Scope) -> bool:
    found = DIMENSION.match(page.plain, start, figure.start)
    if found is None:
        return False
    told = {"place": scope.location, "industry": scope.industry, "level": scope.seniority, "other": None}[str(found.lastgroup)]
    return told is None or told in found[0]


def _is_of_its_label(page: Page, index: int, figure: Span, scope: Scope) -> bool:
    """True for the figure of an item that starts with a name that is not read: "Analyst: $80,000"."""
    start = page.blocks[index].start
    label = LABEL.match(page.plain, start, figure.start)
    known = _known(scope)
    return label is not None and any(
        _bare(found[0]) not in OPENS and not _tells(_bare(found[0]), known)
        for found in WORD.finditer(page.plain, label.start(), label.end())
    )


def _is_narrowed(page: Page, index: int, figure: Span, territory: Span, scope: Scope) -> bool:
    """True where a phrase before a figure or right after it opens on words that are not read."""
    known, named = _known(scope), _named(page, index, territory)
    spans = _before(page, figure, territory, named)
    after = AFTER.match(page.plain, figure.end, territory.end)
    if after:
        stop = STOPS.search(page.plain, after.end(), territory.end)
        spans.append(Span(after.end(), stop.start() if stop else territory.end))
    return _is_qualified(page.plain, territory, figure, named, known) or any(
        _opens_on_more(page.plain, span, named, known) for span in spans
    )


def _is_qualified(plain: str, territory: Span, figure: Span, named: list[tuple[int, int]], known: set[str]) -> bool:
    """True where a word that is not read stands right before the occupation of a figure: "fully trained bakers"."""
    last = max((start for start, stop in named if stop <= figure.start), default=None)
    words = BEFORE.search(plain, max(territory.start, last - REACH), last) if last is not None else None
    if words is None or words["word"][0].isupper():
        return False
    word = words["word"].lower()
    return word not in OPENS and not _tells(word, known) and QUALIFIES_NOT.fullmatch(word) is None


def _before(page: Page, figure: Span, territory: Span, named: list[tuple[int, int]]) -> list[Span]:
    """What stands between the occupation and its figure, and what the sentence starts with ("In ..., bakers earn"); all that stands
    before a figure where no occupation does."""
    last = max((stop for _, stop in named if stop <= figure.start), default=None)
    if last is None:
        return [Span(territory.start, figure.start)]
    opening = OPENING.match(page.plain, territory.start, last)
    return [Span(last, figure.start), *([Span(territory.start, opening.end())] if opening else [])]


def _opens_on_more(plain: str, span: Span, named: list[tuple[int, int]], known: set[str]) -> bool:
    left, end, names = 0, span.start, False
    for found in WORD.finditer(plain, span.start, span.end):
        if STOPS.search(plain, end, found.start()):
            left = 0
        end = found.end()
        word = _bare(found[0])
        if word in OPENS:
            left, names = WORDS_OF_PHRASE, False
        elif word in ENDS_PHRASE:
            left = 0
        elif left > 0:
            left -= 1
            names = names or found[0][0].isupper()  # "at Acme Health systems"
            if not names and not any(start <= found.start() < stop for start, stop in named) and not _tells(word, known):
                return True
    return False


def _known(scope: Scope) -> set[str]:
    told = (scope.location, scope.industry, scope.seniority, scope.attributed_to, scope.subject)
    return {_bare(word) for part in told if part for word in re.split(r"[\s/-]+", part)}


def _named(page: Page, index: int, territory: Span) -> list[tuple[int, int]]:
    return [(each.start, each.end) for each in find_in_block(page, index, territory)]


def _bare(word: str) -> str:
    return re.sub(r"['’]s$", "", word.strip(".'’").lower())


def _tells(word: str, known: set[str]) -> bool:
    return all(
        part in known or part.removesuffix("s") in known or TELLING.fullmatch(part) is not None
        for part in re.split(r"[-/.]", word)
        if part
    )


def _is_known(part: str, known: set[str]) -> bool:
    """True for a word of the scope, in the plural or cut short: "bakers", "landscape" of landscapers."""
    return part.removesuffix("s") in known or (len(part) >= LONG_STEM and any(word.startswith(part) for word in known))
