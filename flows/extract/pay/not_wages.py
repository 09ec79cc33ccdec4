"""Amounts that look like the pay of an occupation and are not: one person's own pay, taxes, pay for no span of time."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from flows.extract.context.named_occupations import find_in_block
from flows.extract.mentions.money import PAY_WORD, WORDED_PERIOD, Amount, find_amounts
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.mentions.rising import MOVES_BY
from flows.extract.pages.page import Page, Span
from flows.extract.pay.costs import ASKS_COST, EXPENSES

EARNED = re.compile(r"\b(?:earn\w*|salar(?:y|ies)|wages?|paid)\b", re.IGNORECASE)
"""In a sentence that tells what somebody is paid, whatever is asked above it."""

STORIES = re.compile(
    r"\b(?:success stor(?:y|ies)|testimonials?|(?:real|their|student|alumni|graduate|veteran|member|customer|"
    r"career) stor(?:y|ies)|"
    r"my (?:story|journey|path|experience)|case stud(?:y|ies)|spotlight|personas?|"
    r"(?:veteran|student|graduate|person|reader) examples?|"
    r"interview with|meet (?:our )?(?:\w+ )?(?:graduates?|students?|alumni))\b",
    re.IGNORECASE,
)
"""A heading under which people tell or are told of."""

OWN = re.compile(
    r"\b(?:I(?:['’]m| am| was| have been)? (?:(?:now|currently|only|still|already|then) )?(?:earn(?:ed|ing)?|pay|mak(?:e|"
    r"ing)|made|paid|(?:took|take|taking) home|(?:got|get|getting) paid|(?:started|start) (?:at|on|with|out))|"
    r"[Mm]y (?:own |first |current |last |starting |annual |monthly |base |yearly |new |previous ){0,2}(?:salary|pay|"
    r"paycheck|wage|income|earnings|job paid|offer was)|"
    r"(?:[Mm]y|[Oo]ur) (?:\w+ ){0,2}?(?:friends?|colleagues?|co-?workers?|brother|sister|wife|husband|boss|cousin|"
    r"partner|neighbou?rs?)\b(?: [\w’']+){0,4}? (?:earn(?:s|ed)?|mak(?:es?|ing)|made|paid|took home|takes? home))"
    r"\b[^.;!?]{0,90}\Z|"
    r"\b[Yy]our current (?:\w+ )?(?:salary|pay|rate|wage|income)(?: [a-z]+){0,3}\W{0,3}\Z"
)
"""What somebody says before the amount of his or her own pay, that of a friend, or that of who is spoken to."""

WISHED = re.compile(
    r"\bI(?:['’]m| am|['’]d be| would be| was) (?:\w+ )?"
    r"(?:looking (?:at|for)|targeting|asking|aiming|hoping|expecting|seeking|after)\b[^.;!?]{0,60}\Z|"
    r"\bI(?:['’]ve got|['’]ve| have| got| received) (?:an?|another|one) (?:\w+ ){0,2}(?:offer|package)\b[^.;!?]{0,40}\Z"
)
"""What somebody asks for or was offered, before the amount."""

TAX_BEFORE = re.compile(
    r"\b(?:(?:income|federal|state|payroll|council) tax(?:es)?|taxes|levy|national insurance|superannuation|social security|"
    r"medicare|deductions?)(?: (?:of|is|are|was|contributions?|that|totals?|totall?ing|comes? to|about|around|roughly|"
    r"approximately|just|would|will|be|equals?)){0,4}\s?\Z",
    re.IGNORECASE,
)
"""Before a tax."""
TAXED = re.compile(r"(?:\btax[- ]free|\btaxed|\d ?%) (?:on|up to) (?:[a-z]+ ){0,4}\Z", re.IGNORECASE)
"""Before what is taxed at a rate, or not at all."""

DIFFERS_BY = re.compile(
    r"\bdifferences? between (?:(?:an?|the|making|earning) )*\Z|"
    r"\b(?:gap|difference|spread)s? between [^.;$£€₹]{3,80} (?:is|are|was|comes? to|amounts? to|can (?:be|reach))"
    r"(?: (?:about|around|roughly|nearly|over|up to|as much as|some)){0,2} \Z|"
    r"\b(?:gap|difference|spread|increase|rise|decrease|drop|cut)\b(?: \w+){0,5} of (?:about |around |some )?\Z|"
    r"\b(?:var(?:y|ies)|differs?|fluctuates?|ranges?|(?:rais|increas|boost|lift|improv|grow|jump|gain|beat|trail|lag|outpac|"
    r"exceed|surpass)\w*|"
    r"rose)\b"
    r"[^.;$£€₹]{0,60} by "
    r"(?:as much as |up to |more than |over |about |around |some |an average of )?\Z",
    re.IGNORECASE,
)
"""Before what two amounts differ by."""

PERMIT = re.compile(
    r"\b(?:visas?|blue card|(?:work|residence) permits?|green card|permanent residen(?:ce|cy)|sponsorship)\b[^.;$£€₹]{0,90}"
    r"\b(?:requires?|required|requirements?|needs?|needed|must|thresholds?|minimum|at least|qualif\w+|eligible|above)\b"
    r"[^.;$£€₹]{0,50}\Z|"
    rf"\b{PAY_NOUNS} (?:thresholds?|requirements?|cut-?offs?)\b[^.;$£€₹]{{0,40}}\Z|"
    r"\bthresholds?(?:\W{1,3}(?!earn|pa(?:y|id)|ma(?:k|d)e|salar|wage)\w+){0,5}\W{1,3}\Z",
    re.IGNORECASE,
)
"""Before what somebody must earn to be let in: "the visa requires a salary of"."""

REACH = 100
"""Code points before an amount that are looked at."""

SUPPOSED = re.compile(
    r"\b(?:if|whether|say|imagine) (?:an? )?(?:salary of |offer of )?\Z|"
    r"\bif (?:the|an?|your|their) [^.;,$£€₹]{2,60} (?:is|was|were|are|pays|earns) (?:about |around |roughly )?\Z|"
    r"\bif (?:the|an?|your|their) [^.;]{2,90}, then [^.;$£€₹]{2,60}\Z|"
    r"\bif (?:you|they|someone)(?:['’]re| are| is| were) (?:offered|given|quoted|paid|making|earning) (?:about |around )?\Z|"
    r"\bif [^.;]{2,90}\bwould have (?:earned|made|received|been paid) (?:about |around |roughly )?\Z",
    re.IGNORECASE,
)
"""Before an amount that is only supposed: "can't tell whether $75,000 is a good offer", "if it is $38, then a year pays"."""

EXAMPLE = re.compile(
    r"\bif (?:you|he|she|they|we|someone|an? [\w -]{2,30}?) (?:(?:can|could|were to) )?"
    r"(?:bill|charge|earn|make|are paid|is paid|get paid|quote)s?\b[^.;:?!,]{0,40}?[$£€₹]\s?\d",
    re.IGNORECASE,
)
"""A worked example: "if you bill 30 hours at $40, you make ..."."""

SOME_PAY = re.compile(
    r"\W*(?:With )?(?:An?|Any)(?: (?:[\w-]+ ){1,4}(?:with|on) an?)? (?:[A-Z]{2,3} ?)?[$£€₹]\s?\d[\d.,]*(?:k|K|/\w+)?\+?"
    rf" (?:(?:annual|yearly|gross|base|starting) ){{0,2}}(?:{PAY_NOUNS}|rates?|packages?|offers?)\b"
    r"(?! (?:is|are|was|would be) (?:[a-z]+ ){0,2}(?:typical|common|normal|usual|average|standard|possible|realistic|the)\b)",
)
"""How a sentence starts that reckons with pay without saying that anybody is paid it: "A $50,000 salary goes further here"."""

ABOUT = re.compile(r"\b(?:lower|mid|middle|high|upper)[- ]\Z", re.IGNORECASE)
"""Before a figure that is but a region of figures: "the mid $50,000s"."""

_PRODUCTS = (
    r"(?:plans?|versions?|tiers?|memberships?|accounts?|features?|options?|apps?|subscri\w+|courses?|class(?:es)?|ads?|content|"
    r"access|upgrades?|editions?|licen[cs]es?|sessions?|webinars?|templates?)"
)
_ABOUT = (
    r"(?: (?:about|around|roughly|nearly|almost|over|between|from|up to|at least|as much as|more than|less than|anything from))?"
)
PAID_FOR = re.compile(
    rf"\bpaid {_PRODUCTS}\b[^.;$£€₹]{{0,60}}\Z|"
    r"\b(?:benefits?|value|point|advantages?|costs?|thought|idea|instead|without|afford|worth|avoid|consider|justify)"
    rf"(?: (?:to|of|in|for))? paying{_ABOUT} \Z|"
    r"\b(?:you(?:['’](?:ll|d))?|students|candidates|applicants|trainees|learners|leavers|participants)"
    r"(?: (?:will|would|may|might|must|can|should|usually|typically|often|have to|has to|need to|then)){0,3}"
    rf" (?:pay|paying|pays)(?: back| out)?{_ABOUT} \Z|"
    r"\b(?:students|trainees|learners|understudies|attendees|enrollees|pupils|parents|(?:individuals|people|those|"
    r"lawyers) who (?:went|attended|"
    r"studied|enrolled|trained)\b)[^.;,$£€₹]{0,60}(?<!\bare )(?<!were )(?<!being )(?<!been )(?<!get )(?<!got )(?<!be )"
    rf"paid{_ABOUT}(?: an average of)? \Z|"
    r"\b(?:tuition|fees)\b[^.;$£€₹]{0,70}(?<!\bare )(?<!were )(?<!being )(?<!get )(?<!be )paid(?: an average of)? \Z|"
    rf"\b(?:repa(?:y|ys|id|ying)|pay(?:s|ing)? back|pay(?:s|ing)? off|forgiv(?:e|es|ing)|reimburs(?:e|es|ing)){_ABOUT} \Z|"
    rf"\bbonds? (?:of|worth|for){_ABOUT} \Z",
    re.IGNORECASE,
)
"""Before what is paid for something, and to nobody for work: "paid plans begin at", "students pay", "a bond of"."""

SHARE_OF_SALES = re.compile(
    r"\d ?(?:%|per ?cent) (?:commissions? )?(?:on|of) (?:(?:all|the|their|your|any|every|net|gross|total) ){0,2}"
    r"(?:revenues?|sales|deals|bookings)\b[^.;,$£€₹]{0,70}\Z",
    re.IGNORECASE,
)
"""Before what somebody sells for a share of it: "8% on all sales after the first"."""

_SAME_AS = (
    r"(?:(?:translat|equat|correspond|convert|amount)\w* to|equals?|(?:purchasing|buying|spending) power (?:of|as)|"
    r"(?:is|are|was|would be|feels?|looks?|spends|goes|go|stretches|buys) (?:[\w-]+ ){0,2}?"
    r"(?:worth|like|equivalent to|equal to|(?:the same|as (?:far|much)) as))"
)
WORTH = re.compile(
    rf"[$£€₹]\s?\d[^.;]{{0,70}}?\b{_SAME_AS} (?:an? [\w-]+ )?"
    r"(?:(?:an?|the|only|just|about|around|roughly|nearly|over|more than|less than|earning|making|having|salary|of) ){0,4}"
    r"(?:~|[$£€₹]\s?\d[\d,.]*[kK]? and )?\Z",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(rf"(?: and [$£€₹]\s?\d[\d,.]*[kK]?)?(?: {PAY_NOUNS})? in (?=[A-Z])")
"""Before and after what pay of one place is worth in another: "$90,000 in Reno translates to $80,000 in Tulsa", "$50,000 there
buys as much as $90,000 in Reno"."""

INCOME_OF_HOUSE = re.compile(
    r"(?<!average )(?<!median )(?<!mean )\bincomes? (?:of|is|was|reached|totall?(?:s|ed)|exceed(?:s|ed|ing)?) "
    r"(?:(?:about|around|roughly|nearly|almost|over|more than|some) )?[$£€]\s?[\d.,]+\s?(?:m|mn|million)\b",
    re.IGNORECASE,
)
"""What a house takes in, as a charity or a company does: nobody's "income of £5.2 million" is a wage."""

OF_EXTRA_PAY = re.compile(
    r"\b(?:bonus(?:es)?|commissions?|equity|stock grants?|stipends?|allowances?)(?: \w+){0,2} (?:is|are|was|were|"
    r"amounts? to|equals?) "
    r"[^.;]{0,60}\d ?(?:%|per ?cent)",
    re.IGNORECASE,
)
"""A sentence that says which share of the pay is paid beside it."""
THAT_MEANS = re.compile(
    r"\W*(?:that|this|which|it|so) (?:means|works out|comes|adds up|amounts|translates|equates|would be|is)\b", re.IGNORECASE
)
"""How a sentence starts that says of what the one before it told how much that is."""

EXTRA_SPAN = re.compile(
    r"\b(?:bonus(?:es)?|allowances?|stipends?|reimbursements?|scholarships?|grants?|fees?|tuition) "
    r"(?:of|from|between|worth|averag\w+|rang\w+|up to|starting)\b[^.;$£€₹]{0,30}[$£€₹]",
    re.IGNORECASE,
)
"""What is paid beside the pay, up to its figure: "bonuses of $"."""
ON_TOP = re.compile(r"(?:\b(?:additional|extra)|(?<![\w)] )(?<!\w)plus) \Z", re.IGNORECASE)
ON_TOP_AFTER = re.compile(r"(?:\s?(?:/|per |an? )\s?(?:hour|hr|shift|day|week|month|year))? (?:extra|on top)\b", re.IGNORECASE)
"""Before an amount, and after it: it is paid beside the pay ("Extra $2 per hour for nights", "$2 per hour extra")."""
GOES_ON = re.compile(
    r"(?:[,;]|\b(?:and|but|or|though|while))"
    r"(?: (?:with|and|but|or|even|sometimes|some|others|many|a|few|several|most|in|at|for|it|they|these|those|which|can|may|"
    r"might|could|employers|places|cases|offer\w*|pay|go|goes|going|reach\w*|ris\w+|"
    r"topp?\w*|exceed\w*|as|high|much|low|up|to|over|above|"
    r"beyond|under|more|less|than|about|around)){1,10} \Z",
    re.IGNORECASE,
)
"""Before a figure that says how far goes what the one before it is of: "bonuses of $5,000, with some as high as"."""

TO_PAY = re.compile(
    r"\s?to (?:pay(?: back)?|be paid back|repay) (?:if|when|before|on leaving|in case)\b|\s?to (?:pay|repay) up[- ]?front\b|"
    r" (?:above|below|ahead of|behind) (?!age\b)[a-z]",
    re.IGNORECASE,
)
"""After an amount that is due ("$2,000 to pay when you leave") or by which pay differs ("$9,000 below nursing")."""

NO_SPAN_OF_TIME = re.compile(
    r"\s?\+?(?:\s?(?:per|an?|each|every)\s|\s?/\s?|\s)(?:fortnight(?:ly)?|quarter(?:ly)?|"
    r"semester|bi-?weekly|semi-?monthly|shift|project|"
    r"visit|article|word|mile|game|match|show|gig|episode|session|credit(?: hour)?|student|client|patient|event|page|job)\b",
    re.IGNORECASE,
)
"""After an amount for a piece of work, or for a span that is no period of pay here."""


SIZE = re.compile(
    r"\W*(?:(?:up to|over|under|for|each) )?\d[\d,.]*(?:\s?(?:[-–]|to)\s?\d[\d,.]*)?\+?(?: or more)?[ -]"
    r"(?:(?:bed|bath)?rooms?|pages?|words|guests?|visits?|miles?|windows?|dogs?|pets?|sessions?|lessons?|photos?|images?|"
    r"minutes?)\b",
    re.IGNORECASE,
)
"""The label of a row or an entry that is how much there is to do: "3 bedrooms", "1-5 pages"."""

_EXPENSE = rf"(?:{EXPENSES}|savings)"
EXPENSE = re.compile(rf"\W*(?:[\w-]+ ){{0,2}}{_EXPENSE}\b", re.IGNORECASE)
"""How the label of a row of a budget starts that is not what it leaves."""
LEFT = ("net", "left", "remaining", "remainder", "rest", "disposable", "surplus", "balance")
"""What a budget calls what it leaves."""
REST = re.compile(rf"\W*(?:{'|'.join(LEFT)})\b(?! (?:annual |monthly |yearly )?(?:salar|pay|wage))", re.IGNORECASE)
"""How the label of a row starts that is what a budget leaves: not "Net pay"."""
REST_OF_LINE = re.compile(
    rf"\b{_EXPENSE}\W{{1,4}}[$£€₹]?\d[\d,.]*[kK]?\b[^.;]{{0,40}}\b(?:{'|'.join(LEFT)})[ :]{{1,3}}\Z", re.IGNORECASE
)
"""Before what a budget leaves: "Salary $4,000 - Rent $900 - Net"."""


def _is_rest_of_budget(page: Page, index: int, before: str) -> bool:
    """True for what a budget leaves, in a table with a row of expenses or in a line after one."""
    block = page.blocks[index]
    if block.kind != "cell":
        return before.rstrip(" :").lower().endswith(LEFT) and REST_OF_LINE.search(before) is not None
    if block.stub < 0 or block.stub == index or REST.match(page.words(block.stub)) is None:
        return False
    return page.kept("budget", (block.table,), lambda: _has_expenses(page, block.table))


def _has_expenses(page: Page, table: int) -> bool:
    stubs = {each.stub for each in page.blocks if each.kind == "cell" and each.table == table}
    return any(stub >= 0 and EXPENSE.match(page.words(stub)) for stub in stubs)


class _Case(NamedTuple):
    """An amount of which is asked whether it is a wage: its block, its sentence, and the words of it that stand ``before``, from
    ``near`` on."""

    page: Page
    block: int
    amount: Amount
    sentence: Span
    near: int
    before: str

    def cued(self, cue: str) -> bool:
        """True where a cue stands before the amount."""
        return self.page.cued(cue, self.near, self.amount.start)


def is_no_wage(page: Page, index: int, amount: Amount, sentence: Span) -> bool:
    """True for an amount that is one person's own pay or a tax, or that is paid by the piece."""
    near = max(sentence.start, amount.start - REACH)
    case = _Case(page, index, amount, sentence, near, page.plain[near : amount.start])
    return any(rule(case) for rule in RULES)


def _is_moved_or_paid_for(case: _Case) -> bool:
    if not case.cued("no wage"):
        return False
    return any(each.search(case.before) for each in (PAID_FOR, SUPPOSED, MOVES_BY))


def _is_rest(case: _Case) -> bool:
    return _is_rest_of_budget(case.page, case.block, case.before)


def _is_other_sum(case: _Case) -> bool:
    """A permit, a tax, a share of what is sold, or the income of a house."""
    before = case.before
    if case.cued("permits") and PERMIT.search(before):
        return True
    if (case.cued("deductions") and TAX_BEFORE.search(before)) or TAXED.search(before):
        return True
    if case.cued("sold") and SHARE_OF_SALES.search(before):
        return True
    return "income" in before[-40:] and INCOME_OF_HOUSE.search(case.page.plain, case.near, case.amount.end) is not None


def _is_by_the_piece(case: _Case) -> bool:
    page, block = case.page, case.page.blocks[case.block]
    label = block.stub if block.kind == "cell" else case.block if block.kind == "item" else -1
    if label >= 0 and case.amount.period is None and SIZE.match(page.plain, page.blocks[label].start, page.blocks[label].end):
        return True
    plain, start, end = page.plain, case.amount.end, min(case.sentence.end, case.amount.end + 24)
    return TO_PAY.match(plain, start, end) is not None or NO_SPAN_OF_TIME.match(plain, start, end) is not None


def _is_own(case: _Case) -> bool:
    before = case.before
    told = "I" in before or "y " in before or "our current " in before
    return told and (OWN.search(before) is not None or WISHED.search(before) is not None)


def _is_difference(case: _Case) -> bool:
    before = case.before
    linked = " of " in before[-12:] or " by " in before[-22:] or " between " in before
    return linked and DIFFERS_BY.search(before) is not None


def _is_worth(case: _Case) -> bool:
    return ELSEWHERE.match(case.page.plain, case.amount.end) is not None and _is_worth_elsewhere(case.amount, case.before)


def _is_extra(case: _Case) -> bool:
    page, amount, sentence = case.page, case.amount, case.sentence
    if ON_TOP.search(case.before) or ON_TOP_AFTER.match(page.plain, amount.end, sentence.end):
        return True
    return _goes_on_from_extra(page, amount, sentence) or _is_extra_pay(page, case.block, sentence)


def _is_example(case: _Case) -> bool:
    plain, start = case.page.plain, case.sentence.start
    if (some := SOME_PAY.match(plain, start, case.sentence.end)) and case.amount.start < some.end():
        return True
    return "f " in plain[start : case.amount.start] and EXAMPLE.search(plain, start, case.amount.end) is not None


def _is_region_of_figures(case: _Case) -> bool:
    amount = case.amount
    several = amount.low == amount.high and case.page.plain.startswith("s", amount.end)
    return several and ABOUT.search(case.before) is not None


def _is_headed(case: _Case) -> bool:
    """In a section of people's own stories, where the sentence names no occupation, or one of costs."""
    page, headings = case.page, case.page.headings(case.block)
    if any(page.once("tells of people", above, _tells_of_people) for above in headings[:2]):
        return not find_in_block(page, case.block, case.sentence)
    asked = any(page.once("asks for costs", above, _asks_for_costs) for above in headings[:1])
    return asked and EARNED.search(page.plain, case.sentence.start, case.sentence.end) is None


RULES: tuple[Callable[[_Case], bool], ...] = (
    _is_moved_or_paid_for,
    _is_rest,
    _is_other_sum,
    _is_by_the_piece,
    _is_own,
    _is_difference,
    _is_worth,
    _is_extra,
    _is_example,
    _is_region_of_figures,
    _is_headed,
)
"""What an amount is that is no wage."""


def _is_worth_elsewhere(amount: Amount, before: str) -> bool:
    """True for what the pay of another place is worth; the same pay over another period is pay ("$20 an hour, which equals
    $41,600 a year in Ohio")."""
    worth = WORTH.search(before)
    if worth is None:
        return False
    written = next((each.period for each in find_amounts(worth[0])), None)
    worded = WORDED_PERIOD.search(before)
    other = written or (worded.lastgroup if worded else None)
    return other in (None, amount.period or "year")


def _goes_on_from_extra(page: Page, amount: Amount, sentence: Span) -> bool:
    """True for a figure without a period that goes on from one of what is paid beside the pay: "bonuses of $5,000, and up to"."""
    if amount.period:
        return False
    start = max(sentence.start, amount.start - REACH)
    goes_on = GOES_ON.search(page.plain, start, amount.start)
    extra = EXTRA_SPAN.search(page.plain, sentence.start, goes_on.start()) if goes_on else None
    return extra is not None and PAY_WORD.search(page.plain, extra.end(), amount.start) is None


def _is_extra_pay(page: Page, index: int, sentence: Span) -> bool:
    """True in a sentence that says how much the bonus is of which the one before it tells the share of the pay."""
    if THAT_MEANS.match(page.plain, sentence.start, sentence.end) is None:
        return False
    return any(OF_EXTRA_PAY.search(page.plain, *span) for span in page.sentences_before(index, sentence, 1))


def _tells_of_people(heading: str) -> bool:
    return STORIES.search(heading) is not None


def _asks_for_costs(heading: str) -> bool:
    return ASKS_COST.search(heading) is not None
