"""Money that words call something else than pay: what is charged, lent, invested, or given beside pay."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import ahocorasick_rs

from flows.extract.context.named_occupations import find_in_block
from flows.extract.mentions.occupations import find_occupations
from flows.extract.mentions.pay_terms import PAY_NOUNS, PAY_STEMS
from flows.extract.pages.page import Page

_NO_INDUSTRY = (
    r"(?! (?:bank(?:s|ing)?|brok(?:ers?|ing|erages?)|research|management|firms?|compan(?:y|ies)|carriers?|funds?|agenc(?:y|ies)|"
    r"trading|design|development|photography|analysis|analytics|services|operations|engineering|roles|jobs|positions)\b)"
)
"""After a word for a cost that does not begin the name of an industry: who earns "in investment banking" is paid there."""

PURPOSES = (
    r"(?:housing|meals?|travel|living|food|lodging|(?:professional |personal |career )?(?:education|development|learning)|"
    r"training|wellness|wellbeing|equipment|hardware|internet|home[- ]office|remote[- ]work|waiver|opt[- ]out|insurance|"
    r"health(?:care)?|phone|technology|uniform|clothing|transit|commut(?:er|ing)|transport(?:ation)?|parking|gym|fitness|books?|"
    r"conferences?|child ?care|relocation|moving|tuition)"
)
STIPENDS = rf"{PURPOSES} (?:stipends?|support|assistance|credits?|subsid(?:y|ies))"
"""Alternatives of a pattern: what is paid for a purpose beside the pay."""
_BESIDE = (
    rf"(?:{STIPENDS}|(?:(?!(?:as|at|by|for|from|in|of|on|to|and|or|with|\w+ing (?:a|the))\b)[\w-]+ ){{0,3}}?"
    r"(?:reimbursements?|allowances?|per diems?|budgets?|memberships?|vouchers?)|M&IE|incidentals)"
)
"""What is paid beside the pay: stipends, what is given back or allowed, and what may be spent."""
PAID_BESIDE = re.compile(rf"\b{_BESIDE}\b", re.IGNORECASE)
"""In the label of a row: it is paid beside the pay."""
NOT_PAY_BEFORE = re.compile(
    r"(?:\b(?:costs?|costing|priced?|prices|tuition|fees?|loans?|debts?|revenues?|sales|profits?(?![- ]sharing)|"
    r"funding|funded|budgets?|worth|valu(?:e|ed|ation)|invest(?:ed|ment|ing)?|"
    r"bonus(?:es)?|profit[- ]sharing(?: (?:incomes?|payments?|pay|earnings))?|"
    r"(?:401 ?\(?k\)?|employer|company|pension|retirement) match(?:es|ing)?|"
    r"sign[- ]on|signing|relocation|moving(?! (?:up )?to\b)|add(?:s|ed|ing)?|premiums?|"
    rf"{STIPENDS}|quotas?|(?:targets?|goals?)(?! {PAY_STEMS})|allocat(?:es?|ed|ing)|"
    r"wast(?:es?|ed|ing)|los(?:e|es|ing|t)|"
    r"reimbursements?|meals(?: and incidentals)?|per diems?|stock(?:s| options| grants)?|equity|(?:RSU|ESOP)s?|allowances?|rent|"
    r"mortgage|scholarships?|grants?|sav(?:e|es|ed|ing|ings)|spend(?:s|ing)?|spent|"
    r"(?<!employers )(?<!companies )(?<!firms )expect(?:ed)? to pay|"
    r"sets? (?:you|them|one|us) back|"
    r"charg(?:e|es|ed|ing)|bill(?:ed|ing|s)?|donat\w+|raised|subscriptions?|courses?|exams?|discounts?|refunds?|"
    r"only for|market(?: size| cap| value)?|industry (?:is|was)|"
    r"(?:(?:salary|pay|wage|income|earnings?|monthly|annual|yearly)(?: potential)? )"
    r"(?:increases?|bumps?|jumps?|boosts?|raises?|gains?)|"
    r"increas(?:e|es|ed|ing)(?: \w+){0,3} by|rais(?:e|es) of|boost(?:s|ed)?(?: \w+){0,3} by|(?:salary|"
    r"pay) (?:increase|bump|jump|boost|raise)s? of|"
    r"an? (?:\w+ )?(?:additional|extra)|differences? of|gap of|benefits? of|debt of|insurance|life(?:time|"
    r"[- ]?long) earnings|turn(?:s|ed|ing)? over|turnovers?|ask(?:s|ed|ing)? for|degree|investment:?|home prices?|"
    r"house prices?)\b(?P<gap>[^.;$£€₹\d]{0,22})|[+−]\s?)\Z",
    re.IGNORECASE,
)
NOT_PAY_AFTER = re.compile(
    r"\s?(?:[-–]?\s?)(?:or (?:more|so) )?"
    r"(?:in |of |worth of |annual(?:ly)? |one-time |sign[- ]?on |signing |performance |yearly |monthly |quarterly |"
    r"(?:/ ?|per |an? )(?:year|yr|month|mo|quarter) |a year (?:in|on) |"
    r"(?:year|month|quarter)[- ](?:over|on)[- ](?:year|month|quarter) |YoY )*"
    rf"(?:(?:stock|equity|revenues?|sales|courses?|market|investment)\b{_NO_INDUSTRY}|"
    r"bonus(?:es)?\b|(?:RSU|ESOP)s?\b|tuition\b|fees?\b|costs?\b|loans?\b|debts?\b|budgets?\b|scholarships?\b|grants?\b|"
    rf"{_BESIDE}\b|discounts?\b|off\b|billion\b|"
    r"(?:(?:salary|pay|wage|income) )?(?:increase|raise|bump|boost|jump|hike|premiums?|gap|differences?)\b|"
    r"(?:salary|pay|wage|income) (?:steps?|rises?|cuts?)\b|"
    r"fines?\b|penalt(?:y|ies)\b|prizes?\b|trillion\b|industry\b|valuation\b|degree\b|"
    r"less (?:than|per)\b|"
    r"more(?: (?:than|per|an?|on average|in|annually|each|every)\b|(?=\s?[.,;:)]|\s*\Z))|"
    r"less(?=\s?[.,;:)]|\s*\Z)|(?:above|below|short of|behind|ahead of) (?:the|that|what|average|national|median|most)\b|"
    r"(?:over|under) (?:the )?(?:(?:national|state|overall) )?(?:average|median|mean)\b|(?:above|below)(?=\s?[.,;:)]|\s*\Z)|"
    r"thresholds?\b|higher\b|lower\b|budget\b|savings\b|"
    r"(?:for|as|in) (?:(?:annual|yearly|performance|cash|average|the) )?(?:bonus(?:es)?|profit[- ]sharing|commissions?|tips)\b|"
    r"in (?:(?!cost)[\w-]+ )?(?:costs|expenses|fees|dues)\b|"
    r"in (?:funding|(?:(?:student|college|school) )?(?:debts?|loans?)|savings|revenue|benefits)\b|"
    r"(?:in )?(?:additional|extra) (?:pay|cash|compensation|income)\b|employer match)",
    re.IGNORECASE,
)
COST_TOPIC = re.compile(
    r"\b(?:tuition|fees?|costs?|dues|expenses|401 ?\(?k\)?(?!\w)|price|pricing|loans?|scholarships?|budget|benefits|perks|"
    r"funding|market size|net worth|"
    r"bonus(?:es)?|RSUs?|ESOPs?|ROI|resources|relocation|leave|rent|let for|"
    rf"(?:revenue|equity|stock|investment|insurance|pension)\b{_NO_INDUSTRY})\b",
    re.IGNORECASE,
)

ASKS_COST = re.compile(
    r"\bhow much (?:do|does|did|is|are|will|would|should|can|might)\b.{1,60}\b(?:costs?|charges?)\b|"
    r"\bwhat (?:do|does|will|would|is|are)\b.{1,60}\b(?:costs?|charges?)\b|\bcosts? (?:of|to) (?:hir(?:e|ing)|us(?:e|ing))\b",
    re.IGNORECASE,
)
"""A heading over what somebody asks of customers: "How much does a tiler cost?"."""

EXPENSES = (
    r"rent|mortgage|food|groceries|utilities|bills?|debts?|loans?|expenses?|tax(?:es)?|"
    r"insurance|transport(?:ation)?|tuition|fees?|costs?"
)
"""Alternatives of a pattern: what pay is spent on."""

FEE_IS = re.compile(
    r"\b(?:fully[- ]loaded|all-in|total) costs?\b[^.;$£€₹]{0,90}\Z|"
    r"\b(?:fees?|costs?(?! of living)|price|charges?|tuition|bonus(?:es)?|allowance|budget|commission|"
    r"gap|differences?|shortfall) "
    r"(?:is|are|was|were|of|runs?|comes? to|amounts? to|up to)\b[^.;$£€₹]{0,60}\Z|"
    r"\b(?:debts?|loans?|tuition|fees?|costs?) (?:for|of|per|to|among) (?!living)[^.;,$£€₹]{2,50} "
    r"(?:is|are|was|were|averages?|averaged|runs?)\b[^.;$£€₹]{0,25}\Z|"
    r"\b(?:scholarships?|grants?|bursar(?:y|ies)|insurance|polic(?:y|ies)) (?:pays?|paid|offers?|provides?)\b[^.;$£€₹]{0,30}\Z",
    re.IGNORECASE,
)
"""What an amount is called by the verb before it: "our fee is 20% of the first year's pay, at least ..."."""

CREDENTIAL = re.compile(
    r"\W{0,6}(?:(?!(?:with|without|for|and|or|after|by|no|holding|your)\b)[\w’'/&-]+ ){1,5}"
    r"(?:certificat(?:e|ion)|licen[cs]e|rating|endorsement|permit|course)s?(?: ?\([^()]{1,20}\))?\W{0,4}:\W{0,6}",
    re.IGNORECASE,
)
"""A label that is the name of what one pays to be let do a job, up to its price: "Crane Operator Licence: £9,000"."""

AN = re.compile(r"\ban? (?:[\w-]+ )?\Z", re.IGNORECASE)
THING = re.compile(
    r"[ -](?!(?:an?|and|annually|as|at|before|by|but|depending|each|every|for|from|if|in|including|into|is|less|more|not|of|on|"
    r"once|or|over|per|plus|so|than|that|the|through|to|under|until|up|was|when|which|while|with|within|without)\b)"
    r"[a-z][a-z-]+(?: [a-z-]+){0,3}"
)
OF_WORK = re.compile(
    rf"\b(?:{PAY_STEMS}|earn|packages?|offers?|contracts?|base|basic|rates?|jobs?|roles?|positions?|"
    r"posts?|careers?|gigs?|living|average|median|mean|typical|minimum|maximum|"
    r"starting|start|range|mark|level|figure|bracket|band|"
    r"ceiling|floor|cap|gross|net|total|annual|year|month|week|day|hour)",
)
"""Around an amount that is the price of a thing, "a $90,000 mistake", and what such a thing is not: "a $90,000 job"."""

TOWARDS = re.compile(
    r"(?: (?:a|per|each) (?:year|month)| annually| yearly)? (?:towards\b|(?:toward|for|in|of|off|against|to cover|to spend on) "
    r"(?:(?:your|the|a|any|their|professional|personal|paid|health|outstanding|qualifying|student|federal|education|"
    r"flight|vocational|technical) ){0,3}"
    r"(?:relocat\w+|(?<!in )(?:training|learning|education|development|hardware|travel|wellness)|"
    r"equipment|moving|conferences?|courses?|certifications?|home[- ]office|expenses|tuition|childcare|"
    r"rent|mortgages?|electricity|utilities|bills|groceries|taxes|interest|"
    r"degrees?|diplomas?|stud(?:y|ies)|licen[cs]es?|(?<!in )(?:tools|vans?)|gym|books|debts?|loans?(?! [a-z]+[eo]rs?\b)|"
    r"(?<!in )insurance(?= (?:premiums?|cover\w*)|[.,;)]|\Z))\b)",
    re.IGNORECASE,
)
"""What an employer or a sponsor pays for, beside the pay: "$3,000 a year for training", "$20,000 a year of your debt". Who works
"in education" is paid there."""

EXTRA = r"(?:bonus(?:es)?|stock|equity|commissions?|tips|overtime)"
"""What is paid beside the base."""
_NAMED_EXTRA = rf"{EXTRA}(?: (?:pay|grants|options|awards))?"
EXTRAS = rf"{_NAMED_EXTRA}(?:(?:, (?:and )?| and | & | or |/){_NAMED_EXTRA}){{0,3}}"
INCLUDED = re.compile(
    r"(?:\b(?:with|including|counting|adding|once|after|(?:if|when) (?:you|we) (?:add|count|include))(?: in)? "
    rf"(?:(?:the|all|any|their|your|annual|yearly|cash) ){{0,2}}{EXTRAS}"
    r"(?: (?:is|are))?(?: (?:counted|added|included|factored|figured)(?: in)?| in)?,|"
    rf"\b{EXTRAS}(?: (?:is|are))? (?:included|counted in|added(?: in)?|factored in)[:,]|"
    rf"\b(?:base|{PAY_NOUNS}) (?:plus|and|with|\+|including|inclusive of|incl\.?) {EXTRAS}(?::|"
    r" (?:(?:can|could|may|might|will|often) ){0,2}(?:is|are|be|run|range|reache?|exceed|average|total|start)s?\b))",
    re.IGNORECASE,
)
"""Before a figure that holds what else is paid: "with bonus and stock counted in, the median is"."""

ADDITIONAL_PAY = re.compile(
    r"\b(?:additional|extra) (?:pay|cash|compensation|income)\b|"
    r"\bstipends? (?:to (?:support|cover|fund|pay for)|towards?) [^.;]{0,90}\Z|"
    r"\b(?:hazard|severance|holiday|sick|standby|on-call|premium) pay\b[^.;]{0,30}\Z|"
    r"\b(?:shift|night|weekend|pay) differentials?\b[^.;]{0,30}\Z",
    re.IGNORECASE,
)

COST_STEMS = (
    "stipend", "reimburse", "meal", "per diem", "dues", "expens", "401", "match",
    "expect to pay", "expected to pay", "allocat", "wast", "lose", "losing", "lost", "quota", "target", "goal",
    "cost", "pric", "tuition", "fee", "loan", "debt", "revenue", "sale", "profit", "fund", "budget", "worth", "valu", "invest",
    "bonus", "sign", "add", "moving",
    "premium", "stock", "equity", "rsu", "esop", "allowance", "rent", "mortgage", "scholarship", "grant", "sav",
    "spend", "spent", "charg",
    " back",
    "bill", "donat", "rais", "subscription", "course", "exam", "discount", "refund", "only for", "market", "industry", "increas",
    "boost", "bump", "turn", "jump", "additional", "extra", "differen", "gap", "benefit", "insurance", "life", "ask",
    "degree", "perk", "roi",
    "membership", "voucher", "support", "assist", "credit", "subsid",
    "resource", "relocation", "leave", "pension", "let for", "+", "−",
)  # fmt: skip
"""What every word for a cost holds."""


@cache
def _stems() -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick(list(COST_STEMS))


def _speaks_of_costs(words: str) -> bool:
    return bool(_stems().find_matches_as_indexes(words.lower()))


def _masked(page: Page, index: int) -> str:
    """The words of a block, its occupations blanked out: in "sales manager" or "loan officer" no sale and no loan is meant."""

    base = page.blocks[index].start
    named = find_in_block(page, index)
    return page.once("masked", index, lambda words: _blanked(words, [(each.start - base, each.end - base) for each in named]))


def _blanked(words: str, spans: Iterable[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in spans:
        if start >= at:
            pieces += [words[at:start], "x" * (end - start)]
            at = end
    return "".join(pieces) + words[at:]


def is_about_cost(words: str) -> bool:
    """True for words that govern others and are about a cost: "Tuition", but not "What does a loan officer earn?"."""
    if COST_TOPIC.search(words) is None:
        return False
    return COST_TOPIC.search(_blanked(words, [(each.start, each.end) for each in find_occupations(words)])) is not None


def cost_named(page: Page, index: int, pattern: re.Pattern[str], start: int, end: int) -> re.Match[str] | None:
    """The word for a cost that ``pattern`` finds in ``plain[start:end]``, or None; none that is part of an occupation's name."""
    if not page.once("costs", index, _speaks_of_costs) or not pattern.search(page.plain, start, end):
        return None
    base = page.blocks[index].start
    return pattern.search(_masked(page, index), start - base, end - base)


def is_price(page: Page, index: int, start: int, end: int) -> bool:
    """True for an amount, ``plain[start:end]``, that says of a thing what it costs or is worth: "a $90,000 mistake"."""
    if AN.search(page.plain, max(page.blocks[index].start, start - 20), start) is None:
        return False
    thing = THING.match(page.plain, end, page.blocks[index].end)
    if thing is None or OF_WORK.search(thing[0]):
        return False
    return not any(thing.start() < each.end and each.start < thing.end() for each in find_in_block(page, index))
