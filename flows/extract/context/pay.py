"""What pay is called, and the words that govern an amount: its header, its label, its introduction, its heading, its question."""

from __future__ import annotations

import re

from flows.extract.mentions.pay_terms import EARNS, PAY_NOUNS, PAY_WORDS
from flows.extract.pages.continuing import introduction_continued
from flows.extract.pages.page import Page, Span
from flows.extract.pages.questions import asks

CODED = r"(?-i:(?:[A-Z]{1,3}\$|(?:[A-Z]{3}|Rs\.?|R|RM) ?\d))"
"""How an amount starts with the letters of its currency: "C$85,000", "EUR 50,000"."""

_GROSS_PER = r"(?:gross|net) ?(?:/|per|an?) ?(?:year|annum|month|week|hour)"
PAY = re.compile(
    rf"(?<![^\W_])(?:{PAY_WORDS}|pay(?:scales?|checks?)|earners?|"
    rf"{_GROSS_PER}|take[- ]home|took home|takes? home|"
    r"(?:total|base) comp|packages?|LPA|CTC|per annum|stipends?|(?:can |could |may |might |to |they |you |will |typically |"
    r"usually )makes?|(?:makes?|made)(?= (?:an?|around|about|approximately|roughly|nearly|almost|close to|just|only|between|from|"
    r"(?:well )?(?:over|above)|(?:more|(?:no|not) less|(?:no|not) more|less) than|under|at least|as (?:much|little|high|low)|"
    rf"up to|upwards? of|north of|somewhere|anywhere|in excess|[$£€₹¥]|\d[\d,.]*k\b|{CODED}))|"
    r"makes? (?:(?:much|far|a lot|slightly) )?(?:more|most|less|least|better)(?= (?:in|at|as)\b[^.;$£€₹\d]{1,40}\()|hiring range|"
    rf"{PAY_NOUNS}_\w+|(?:to receive|receives)(?= (?:about |around )?[$£€₹])|making|commands?|rates?|OTE|"
    r"mak(?:es?|ing) (?:very )?(?:good|decent|great|real) money|"
    r"offers? (?:to|for)|offers? (?:of|between|around|about|above|over|exceeding|upwards? of|up to|starting at|as (?:high|low|"
    r"little|much) as|averag(?:e|ed|ing))(?= [$£€₹])|"
    r"(?:gross(?:es|ed|ing)?|draw(?:s|ing)?|drew|pocket(?:s|ed|ing)?)(?= (?:(?:about|around|roughly|nearly|between|over|up to|"
    r"at least|(?:more|less) than) )?[$£€₹])|"
    r"(?:first|starting|permanent|employment) contracts?|(?:average|mean|median|typical|annual) base(?=:? (?:of |is )?[$£€₹])|"
    r"(?:is|are|was|were|be|been|being|gets?|got) offered(?= (?:about |around |up to |at least |over |nearly |between |"
    r"(?:any|some)where (?:between|from) |as (?:much|little) as )?[$£€₹]\s?\d[\d,.]*k?(?! off\b))|"
    r"(?:(?<=[eo]rs )|(?<=ists )|(?<=ians )|(?<=ates )|(?<=ees )|(?<=they ))averag(?:e|ed)|"
    r"(?:(?:is|are|was|were|be) on|(?:goes?|move[sd]?) onto)(?: (?:about|around|roughly|nearly|almost|over|at least|up to|"
    r"something like|"
    r"between|anything (?:from|between)|as (?:much|little) as|an? (?:average|mean|median) of))?(?= [$£€₹])|"
    r"(?:roles?|positions?|jobs?|vacanc(?:y|ies)|openings?) (?:[\w&.'’()/-]+ ){0,8}?(?:is|are|listed|advertised|posted|going) "
    r"(?:listed |advertised |posted )?(?:at|for)(?= [$£€₹])|bring(?:s|ing)? (?:home|in)|starts?(?: out)? (?:at|in the|"
    r"on|with|near|closer to|around|between)(?= (?:(?:about|around|roughly|nearly|approximately|just (?:over|under)|closer to|"
    r"some) )?[~≈]?(?:[$£€₹]|\d[\d,.]*k?\s?(?:EUR|GBP|USD|INR|euros?|pounds|dollars)\b))|"
    r"expect(?:s|ed)?(?: (?:about|around|between|roughly|up to|at least|closer to|nearer(?: to)?|something like|"
    r"anything (?:from|between)|anywhere (?:from|between)))?(?= [$£€₹]))\b",
    re.IGNORECASE,
)
PAY_NOUN = re.compile(
    rf"\b(?:{PAY_NOUNS}|paying|earn(?:s|ing)?|LPA|CTC|package|rates?|"
    r"hiring range|(?:total|base|annual|cash|target) comp|"
    r"(?:annual|yearly|monthly|hourly|average|median|typical|starting|base|job) offers?|"
    r"(?:average|median|mean|typical|annual|yearly|monthly) base|take[- ]home|"
    r"(?:average|median|mean) (?:annual|yearly|monthly|weekly|hourly)(?=\W*\Z)|"
    r"(?:annual|hourly) (?:average|median|mean)(?=\W*\Z)|"
    rf"{_GROSS_PER})\b",
    re.IGNORECASE,
)
"""What a heading, header or label calls the figures below it or beside it."""
ASKS_PAY = re.compile(
    rf"{PAY_NOUN.pattern}|\b(?:how (?:much|well)|what (?:do|does|can|could|will|would|should|an?|the|most))\b.{{1,60}}"
    rf"\b(?:{EARNS}|paid)\b|\bwhat [\w’' -]{{2,40}} {EARNS}(?: where| (?:by|"
    r"per|in) [\w ]{2,30})?\W*\Z|"
    r"\b(?:well|badly|poorly|best|better|highe(?:st|r)|highly|lowe(?:st|r)|worst)[- ]paid\b|"
    r"\bmost lucrative\b|\b(?:good|decent|enough) money\b",
    re.IGNORECASE,
)
"""A title or a heading over what is paid: "How much do bakers make?", "Is baking well paid?"."""

ASKS_HOW_MUCH = re.compile(r"\b(?:how (?:much|well)|what)\b", re.IGNORECASE)


NAME_JOINT = re.compile(r"[_.-]|(?<=[a-z])(?=[A-Z])")
"""Between the words of a field's name: "salary_range", "medianPay"."""


def surroundings(page: Page, index: int) -> list[str]:
    """The words that govern a list item or a cell, nearest first: column header, row label, lead, nearest headings."""
    return page.kept("surroundings", (index,), lambda: _surroundings(page, index))


RANK = re.compile(r"\d\d ?(?:%|th)?(?:ile)?(?: \([^()]{1,20}\))?")
"""A percentile, where a header says that it is one."""


def _rank(page: Page, index: int, edge: int) -> str:
    """The words of a header or a row label; "90th percentile" for a column "90%" or a row "90th" of a table of percentiles."""
    words = page.words(edge)
    stub = page.blocks[index].stub
    named = page.words(page.blocks[stub].header) if stub >= 0 and page.blocks[stub].header >= 0 and RANK.fullmatch(words) else ""
    return f"{words[:2]}th percentile" if "ercentile" in named else words


def _surroundings(page: Page, index: int) -> list[str]:
    block = page.blocks[index]
    around = [edge for edge in (block.header, block.stub) if edge >= 0 and edge != index]
    words = [_rank(page, index, each) for each in around] + ([NAME_JOINT.sub(" ", block.name)] if block.name else [])
    words += [page.words(each) for each in page.over(index)[1:]] if block.kind == "cell" else []
    introductions = page.introductions(index)
    words += [page.plain[span.start : span.end] for _, span in introductions]
    before = introduction_continued(page, introductions[0][0]) if introductions else -1
    words += [page.plain[slice(*page.sentences(before)[-1])]] if before >= 0 else []
    return words + [page.words(above) for above in page.headings(index)[:1]]


def asked(page: Page, index: int, sentence: Span) -> list[str]:
    """The question for an amount that a sentence answers, right before it."""
    before = page.right_before(index, sentence)
    words = page.plain[slice(*before[1])] if before else ""
    return [words] if asks(words) and ASKS_HOW_MUCH.search(words) else []
