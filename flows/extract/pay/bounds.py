"""Which end of pay is a single figure? The words beside it tell: "up to", "or more", "few earn more than"."""

from __future__ import annotations

import re

from flows.extract.mentions.money import Amount
from flows.extract.mentions.pay_terms import EARNS, PAY_NOUNS, PAY_WORDS
from flows.extract.mentions.rising import GREW_FROM
from flows.extract.pages.page import Page, Span

_PAID = rf"(?:{PAY_NOUNS}|rates?|packages?|stipends?)"
UP_TO = re.compile(
    rf"\b(?:up to|upto|as (?:high|much) as|(?:a )?maximum(?: (?:of|is|was))?|"
    rf"maximum (?:[\w-]+ ){{0,4}}?{_PAID}(?: (?:is|was|of|at))?:?|max(?:\.|imum)?:?|"
    r"(?:high(?:er)?|upper|top) end(?: of the (?:range|scale|spectrum))?(?: (?:is|at|being|sits|of))?|"
    r"progress(?:ion|ing|es)? to|reach(?:es|ing)?|(?:tops?|topping|caps?|max(?:es)?) out(?: at)?|"
    r"capp?(?:s|ed) at|peak(?:s|ing)? at|highs? of|"
    r"(?:ceiling|cap)(?: (?:for|on|of) [\w’'-]+(?: [\w’'-]+){0,2}?)? (?:is|was|of|at|(?:sits|stands|lies) at)|"
    r"(?:and )?at most|no more than|go(?:es|ing)? (?:up )?to|rise to|under|below|(?<!no )(?<!not )less than|fewer than)"
    r"(?:\s(?:around|about|approximately|roughly|nearly|well over|over|more than|the))*\s?\Z",
    re.IGNORECASE,
)
REACHES = re.compile(r"reach|rise", re.IGNORECASE)
AT_LEAST = re.compile(
    r"\b(?:at least|as (?:low|little) as|starts?(?: out| pay)?(?: at| from| on| with| around| near| closer to)?|"
    r"starting (?:at|from|on|with|around|near)|"
    r"(?<!rang)(?<!range )(?<!ranges )(?<!ranging )(?<!vary )(?<!varies )(?<!up )(?<!down )from|minimum(?: (?:of|is|"
    r"was))?:?|min:?|"
    rf"minimum (?:[\w-]+ ){{0,4}}?{_PAID}(?: (?:is|was|of|at))?:?|"
    r"over|more than|above|exceed(?:s|ing|ed)?|upwards? of|in excess of|cross(?:es|ing)?(?: the)?|surpass(?:es|ing)?|"
    r"(?:low(?:er)?|bottom) end(?: of the (?:range|scale|spectrum))?(?: (?:is|at|being|sits|of))?|"
    r"bottoms? out(?: at)?|floor(?: (?:is|of|at))?:?|"
    r"floor (?:for|on|of) [\w’'-]+(?: [\w’'-]+){0,2}? (?:is|was|at|(?:sits|stands|lies) at)|"
    r"north of|begin(?:s|ning)?(?: at)?|no less than|lows? of|"
    r"well (?:over|into)|greater than|beyond|past|pass(?:es|ed|ing)?|clear(?:s|ing)?)"
    r"(?:\s(?:around|about|approximately|roughly|nearly|well|the))*\s?\Z",
    re.IGNORECASE,
)

COMPARES = re.compile(r"(?:than|over|above|exceed\w*|beyond|under|below)(?: \w+)? ?\Z", re.IGNORECASE)
_COMPARES = (
    r"(?:(?P<more>(?:more|higher) than|over|above|exceed(?:s|ed|ing)?|beyond)|(?P<less>(?:less|lower|fewer) than|under|below))"
    r"(?: (?:about|around|roughly))? ?\Z"
)
_GETS = (
    rf"{EARNS}|{PAY_WORDS}|be|ever|usually|normally|often|signs?|signed|for|offered|hired|accepts?|accepted|"
    r"starts?|at|go|goes|falls?|drops?|dips?|rises?|climbs?|amounts?|to|come"
)
DENIED = re.compile(
    rf"\b(?:(?:never|not|cannot|rarely|seldom|hardly|scarcely|\w{{2,6}}n['’]t|no) (?:(?:{_GETS}) ){{0,4}}?|"
    rf"(?:no|few|hardly any|not many|nobody|none)(?: (?!to\b|for\b|who\b)[\w’'-]+){{0,4}}? (?:{EARNS}|"
    r"(?:is|are|was|were) (?:offered|hired (?:at|for)|on)|signs? for|accepts?|"
    rf"settles? for|starts? (?:at|on)) ){_COMPARES}",
    re.IGNORECASE,
)
"""Before a figure that is no lower bound but an upper one, or the other way round: "few earn more than", "never less than"."""

SIGN_BEFORE = re.compile(r"(?:(?P<more>>=?|≥)|(?:<=?|≤))\s?\Z")
"""A sign that compares, right before a figure: ">= 50k €"."""
TO_THE_BEST = re.compile(
    r"[^,;.]{0,20} (?:for|among) (?:the )?(?:top|best|high)[- ](?:earners|performers|talent)\b", re.IGNORECASE
)
"""After a figure that is of those who are paid most: "$90,000+ for top performers"."""
OR_LESS = re.compile(r",? or (?:less|lower|under|below|fewer)\b", re.IGNORECASE)
LEAST_AFTER = re.compile(
    r",? (?:(?:at|on|toward|towards) (?:the )?(?:very )?(?:least|minimum|(?:low|lower|bottom) end)|"
    r"as a minimum|minimum|(?:and (?:up|upwards?|above|over)|onwards?|upwards?)(?=\s?[.,;:)]|\s*\Z))\b(?! (?:of|wage))",
    re.IGNORECASE,
)
MOST_AFTER = re.compile(
    r",? (?:(?:at|on|toward|towards) (?:the )?(?:very )?(?:most|maximum|(?:high|higher|upper|top) end)|"
    r"as a maximum|maximum|tops|max)\b(?! of)",
    re.IGNORECASE,
)
"""After a figure that is the least or the most: "$40,000 at the very least"."""
EXTREME = re.compile(
    r"\b(?:some (?:\w+ ){0,3}(?:positions|roles|jobs|companies)|reach(?:es|ing)?|"
    r"(?:top|high)[- ](?:earners|performers|talent)|"
    r"(?<!at )(?<!in )(?<!for )(?:top|best) (?!(?:employ|carri|manufactur|produc|dealer)ers\b)(?:[a-z]+ )?"
    r"[a-z]+(?:ers|ors|sts|ants|ians|nurses)|"
    rf"(?:top|highest) (?:{PAY_NOUNS}|rates)|(?:tops?|max(?:es)?) out|the highest[- ]paid)\b",
    re.IGNORECASE,
)


WORD = re.compile(r"[a-z]+")
LEAST_WORDS, MOST_WORDS = frozenset({"minimum", "min", "from"}), frozenset({"maximum", "max", "to"})
"""Words of two labels that are alike but for them: "Minimum salary: $40,000" over "Maximum salary: $60,000"."""


def are_both_ends(page: Page, first: tuple[int, Amount], second: tuple[int, Amount]) -> bool:
    """True for two amounts, each with the index of its block, of which the labels of neighbouring lines, items or rows say that
    they are the ends of one pay."""
    (index, least), (at, most) = first, second
    block, other = page.blocks[index], page.blocks[at]
    if (block.kind, block.heading, block.table) != (other.kind, other.heading, other.table) or not least.low < most.high:
        return False
    if at - index > 1 and (block.kind != "cell" or other.row - block.row != 1 or block.column != other.column):
        return False
    low = _label_without(page, index, least, LEAST_WORDS)
    return low is not None and low == _label_without(page, at, most, MOST_WORDS)


def _label_without(page: Page, index: int, amount: Amount, ends: frozenset[str]) -> str | None:
    """What labels an amount that its line, item or row states alone, in lower case and without its word of ``ends``; None where
    it has none or several."""
    block = page.blocks[index]
    labelled = block.kind == "cell" and block.stub >= 0
    words = WORD.findall((page.words(block.stub) if labelled else page.plain[block.start : amount.start]).lower())
    rest = [word for word in words if word not in ends]
    return " ".join(rest) if len(rest) == len(words) - 1 else None


def bounded(page: Page, amount: Amount, territory: Span, ahead: str) -> tuple[str, float | None, float | None]:
    """The statistic of a single amount by the words beside it ("up to", "or more"), and its ends; None for one that is open.
    ``ahead``: the words before it."""
    plain = page.plain
    cued = page.cued("bounds", amount.start - len(ahead), amount.start)
    denied = DENIED.search(ahead) if cued and COMPARES.search(ahead) else None
    if denied:
        return ("maximum", None, amount.high) if denied["more"] else ("minimum", amount.low, None)
    if OR_LESS.match(plain, amount.end) or MOST_AFTER.match(plain, amount.end, territory.end):
        return "maximum", None, amount.high
    if LEAST_AFTER.match(plain, amount.end, territory.end):
        return "minimum", amount.low, None
    if cued and UP_TO.search(ahead):
        return ("maximum", amount.low, None) if amount.plus and REACHES.search(ahead) else ("maximum", None, amount.high)
    if compared := SIGN_BEFORE.search(ahead):
        return ("minimum", amount.low, None) if compared["more"] else ("maximum", None, amount.high)
    least = amount.plus or (cued and AT_LEAST.search(ahead) is not None)
    if least and not GREW_FROM.search(plain, territory.start, amount.start):
        most = EXTREME.search(plain, territory.start, amount.start) or TO_THE_BEST.match(plain, amount.end, territory.end)
        statistic = "maximum" if most else "minimum"
        return statistic, amount.low, None
    return "typical", amount.low, amount.high


def is_top(ahead: str) -> bool:
    """True for words right before a span that the most is told by: "their pay can go up to $90,000-$110,000". What can be reached
    is a span like others."""
    most = UP_TO.search(ahead)
    return most is not None and REACHES.match(most[0]) is None
