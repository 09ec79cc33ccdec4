"""Is an amount of money somebody's pay? By the words before and after it, else by what governs its list, table or section."""

from __future__ import annotations

import re

from flows.extract.columns import AMOUNT as ALL_AMOUNT
from flows.extract.continuing import introduction_continued
from flows.extract.costs import (
    ADDITIONAL_PAY,
    COST_TOPIC,
    FEE_IS,
    INCLUDED,
    NOT_PAY_AFTER,
    NOT_PAY_BEFORE,
    PAID_BESIDE,
    TOWARDS,
    cost_named,
    is_price,
)
from flows.extract.everybody import is_of_everybody
from flows.extract.getting import is_average_of, is_got
from flows.extract.headed_pay import is_entry_with_pay
from flows.extract.labelled_pay import is_labelled_pay
from flows.extract.money import Amount
from flows.extract.named_occupations import document_subject, find_in_block, topic_in
from flows.extract.not_wages import is_no_wage
from flows.extract.occupation_titles import name_graded_field
from flows.extract.page import FIGURE, Page, Span
from flows.extract.percentiles import RANK, percentile_in
from flows.extract.places import find_places
from flows.extract.questions import asks
from flows.extract.seniority import label_seniority
from flows.extract.subjects import names_occupation

CODED = r"(?-i:(?:[A-Z]{1,3}\$|(?:[A-Z]{3}|Rs\.?|R|RM) ?\d))"
"""How an amount starts with the letters of its currency: "C$85,000", "EUR 50,000"."""

PAY = re.compile(
    r"\b(?:salar(?:y|ies)|pay(?:s|ing|scales?|checks?)?|paid|earn(?:s|ed|ing|ings|ers?)?|wages?|compensations?|"
    r"remuneration|incomes?|(?:gross|net) ?(?:/|per|an?) ?(?:year|annum|month|week|hour)|take[- ]home|took home|takes? home|"
    r"(?:total|base) comp|packages?|LPA|CTC|per annum|stipends?|(?:can |could |may |might |to |they |you |will |typically |"
    r"usually )makes?|(?:makes?|made)(?= (?:an?|around|about|approximately|roughly|nearly|almost|close to|just|only|between|from|"
    r"(?:well )?(?:over|above)|(?:more|(?:no|not) less|(?:no|not) more|less) than|under|at least|as (?:much|little|high|low)|"
    rf"up to|upwards? of|north of|somewhere|anywhere|in excess|[$£€₹¥]|\d[\d,.]*k\b|{CODED}))|"
    r"(?:to receive|receives)(?= (?:about |around )?[$£€₹])|making|commands?|rates?|OTE|"
    r"offers? (?:to|for)|offers? (?:of|between|around|about|starting at|as (?:high|low|much) as|averag(?:e|ed|ing))(?= [$£€₹])|"
    r"(?:first|starting|permanent|employment) contracts?|"
    r"(?:is|are|was|were|be|been|being|gets?|got) offered(?= (?:about |around |up to |at least |over |nearly |between |"
    r"(?:any|some)where (?:between|from) |as (?:much|little) as )?[$£€₹]\s?\d[\d,.]*k?(?! off\b))|"
    r"(?:(?<=[eo]rs )|(?<=ists )|(?<=ians )|(?<=ates )|(?<=ees )|(?<=they ))averag(?:e|ed)|"
    r"(?:(?:is|are|was|were|be) on|(?:goes?|move[sd]?) onto)(?: (?:about|around|roughly|nearly|almost|over|at least|up to|"
    r"between|anything (?:from|between)|as (?:much|little) as|an? (?:average|mean|median) of))?(?= [$£€₹])|"
    r"(?:roles?|positions?|jobs?|vacanc(?:y|ies)|openings?) (?:[\w&.'’()/-]+ ){0,8}?(?:is|are|listed|advertised|posted|going) "
    r"(?:listed |advertised |posted )?(?:at|for)(?= [$£€₹])|bring(?:s|ing)? (?:home|in)|starts?(?: out)? (?:at|"
    r"on|with|near|closer to|around)(?= [~≈]?(?:[$£€₹]|\d[\d,.]*k?\s?(?:EUR|GBP|USD|INR|euros?|pounds|dollars)\b))|"
    r"expect(?:s|ed)?(?: (?:about|around|between|roughly|up to|at least))?(?= [$£€₹]))\b",
    re.IGNORECASE,
)
PAY_NOUN = re.compile(
    r"\b(?:salar(?:y|ies)|pay|paying|earn(?:s|ings|ing)?|wages?|compensation|remuneration|incomes?|LPA|CTC|package|rates?|"
    r"(?:annual|yearly|monthly|hourly|average|median|typical|starting|base|job) offers?|"
    r"(?:average|median|mean|typical|annual|yearly|monthly) base|take[- ]home|"
    r"(?:gross|net) ?(?:/|per|an?) ?(?:year|annum|month|week|hour))\b",
    re.IGNORECASE,
)
"""What a heading, header or label calls the figures below it or beside it."""
LEAST_LABELLED = 10_000
"""The least figure that is taken for pay where only an occupation or a seniority labels it ("Data engineer: $120,000")."""


def surroundings(page: Page, index: int) -> list[str]:
    """The words that govern a list item or a cell, nearest first: column header, row label, lead, nearest headings."""
    return page.kept("surroundings", (index,), lambda: _surroundings(page, index))


def _rank(page: Page, index: int, edge: int) -> str:
    """The words of a header or a row label; "90th percentile" for a column "90%" of a table of percentiles."""
    words = page.words(edge)
    stub = page.blocks[index].stub
    ranks = edge == page.blocks[index].header and stub >= 0 and words[:2].isdigit() and words[2:].lstrip().startswith("%")
    named = page.words(page.blocks[stub].header) if ranks and page.blocks[stub].header >= 0 else ""
    return f"{words[:2]}th percentile" if "ercentile" in named else words


def _surroundings(page: Page, index: int) -> list[str]:
    block = page.blocks[index]
    around = [edge for edge in (block.header, block.stub) if edge >= 0 and edge != index]
    words = [_rank(page, index, each) for each in around] + ([block.name] if block.name else [])
    introductions = page.introductions(index)
    words += [page.plain[span.start : span.end] for _, span in introductions]
    before = introduction_continued(page, introductions[0][0]) if introductions else -1
    words += [page.plain[slice(*page.sentences(before)[-1])]] if before >= 0 else []
    return words + [page.words(above) for above in page.headings(index)[:1]]


BESIDE = re.compile(r",? \(?(?:at |with |earn |make )?\(?(?:about |around |roughly )?")
"""Between an occupation and its figure in an enumeration: "teachers, at $54,000", "astronomers ($110,000)"."""

ROLES_AT = re.compile(r" (?:roles?|positions?|jobs?|posts?) \((?:about |around |roughly )?")
"""Between an occupation and the span of its pay in brackets: "mid-level analyst roles ($75,000 to $95,000)"."""

ASKS_PAY = re.compile(
    rf"{PAY_NOUN.pattern}|\b(?:how (?:much|well)|what (?:do|does|can|could|will|would|should|an?|the|most))\b.{{1,60}}"
    r"\b(?:makes?|earn|paid|take home)\b|\bwhat [\w’' -]{2,40} (?:makes?|earn|take home|(?:are|get) paid)\W*\Z|"
    r"\b(?:well|badly|poorly)[- ]paid\b|\b(?:good|decent|enough) money\b",
    re.IGNORECASE,
)
"""A title or a heading over what is paid: "How much do bakers make?", "Is baking well paid?"."""

ASKS_HOW_MUCH = re.compile(r"\b(?:how (?:much|well)|what)\b", re.IGNORECASE)
BEFORE_THE_JOB = re.compile(
    r"\b(?:made|earned|were paid|were making|were earning) before(?=\W*[:$£€₹~])|"
    r"\bbefore (?:the |our |their |a |any )?(?:bootcamp|course|program(?:me)?|training|enrol\w+|switching|joining|graduating)\b",
    re.IGNORECASE,
)

PAY_AFTER = re.compile(
    r",?\s?\(?(?:(?:\+|plus|and|with|excluding|exclusive of|including|inclusive of|incl\.?|inc\.?|ex\.?)\s?(?:[\w%]+ ){0,5}?"
    r"(?:super(?:annuation)?|bonus(?:es)?|benefits|equity|stock|pension|allowances?|commission)|DOE|OTE|CTC|"
    r"pro[- ]?rata|depending on experience|before tax(?:es)?|gross|TC|"
    r"base(?! (?:price|cost|model|fee|tuition|rent|plan|package|unit|camp)))\b",
    re.IGNORECASE,
)
"""What comes after a figure of pay: "+ super", "plus bonus", "DOE", "pro rata", "base"."""

STATISTIC_LABEL = re.compile(
    r"\W*(?:(?:typical|overall|national|usual) )?(?:range|average|median|mean|minimum|maximum)\b[^.;$£€₹\d]{0,30}:", re.IGNORECASE
)

SHARE_LABEL = re.compile(
    rf"\W*(?:the )?(?:{RANK} \d\d? ?(?:%|per ?cent)|\d\dth percentile)(?: of (?:earners|workers|[a-z]+s))?\s?[-–—:]",
    re.IGNORECASE,
)
"""How a line starts that states what a share of the workers is paid: "Top 10 percent - over $24"."""

STATISTIC_HEADER = re.compile(
    r"\W*(?:low(?:est)?|high(?:est)?|average|avg\.?|mean|median|min(?:imum|\.)?|max(?:imum|\.)?|\d\dth percentile)\W*",
    re.IGNORECASE,
)
"""The header of a column of a table of occupations that holds what they are paid, if it holds large amounts."""

EARNERS = re.compile(r"\b(?:earn(?:ers?|ed|ing|s)?|paid|workers)\b", re.IGNORECASE)
"""In the label of a row of those who earn most or least: "Top 10% of earners"."""

STEP = re.compile(r"\W*(?:(?:step|level|grade|band|class|tier|year)\W{0,2})?[\divx]{0,4}\W*", re.IGNORECASE)
"""After the name of an occupation, the step of it that a row is of."""

OF_AN_INDUSTRY = re.compile(r",[^,]*\b(?:average[sd]?|median|mean|typical|receives?|gets?|expect|range[sd]?)\b", re.IGNORECASE)
"""After a word for a cost that is the industry of those who are paid: "in insurance, actuaries average"."""

ALONE = re.compile(r"\W*(?:DOE|gross|base)?\W*", re.IGNORECASE)
"""Around a figure and its period that are all of a line."""

AFTER = 25
"""Code points after an amount within which a word for a cost still speaks of it."""


def _costs(page: Page, index: int, pattern: re.Pattern[str], start: int, end: int) -> bool:
    """True where a word for a cost stands in ``plain[start:end]`` that is not only what pay is named after: "With a degree,
    nurses earn $80,000"."""
    found = cost_named(page, index, pattern, start, end)
    gap = found.groupdict().get("gap") if found else None
    return found is not None and not (gap and (PAY.search(gap) or OF_AN_INDUSTRY.match(gap)))


def _after_extras(page: Page, amount: Amount, sentence: Span) -> int:
    """Where a sentence goes on after the words that an amount holds what else is paid, else where it starts: "with bonus and
    stock counted in, the median is"."""
    if not page.cued("extras", sentence.start, amount.start):
        return sentence.start
    found = INCLUDED.search(page.plain, sentence.start, amount.start)
    return found.end() if found else sentence.start


def is_pay(page: Page, index: int, amount: Amount, territory: Span, sentence: Span, goes_on: bool) -> bool:
    """True where an amount is somebody's pay. ``goes_on``: the figure before it in its block is pay; this may go on from it."""
    opened = _after_extras(page, amount, sentence)
    return not _is_other_money(page, index, amount, territory, sentence, opened) and _is_called_pay(
        page, index, amount, territory, sentence, opened, goes_on
    )


def _is_other_money(page: Page, index: int, amount: Amount, territory: Span, sentence: Span, opened: int) -> bool:
    plain = page.plain
    start, end = amount.start, amount.end
    cued = page.cued("other money", max(sentence.start, start - 120), start)
    return (
        amount.high >= 1e9
        or is_no_wage(page, index, amount, sentence)
        or "?" in plain[max(start, sentence.end - 4) : sentence.end]
        or _costs(page, index, NOT_PAY_BEFORE, max(opened, start - 60), start)
        or (NOT_PAY_AFTER.match(plain, end, min(sentence.end, end + 40)) is not None and not _ends_line_of_card(page, index, end))
        or is_price(page, index, start, end)
        or TOWARDS.match(plain, end, min(sentence.end, end + 60)) is not None
        or (cued and FEE_IS.search(plain, max(opened, start - 110), start) is not None)
        or (cued and ADDITIONAL_PAY.search(plain, max(sentence.start, start - 120), start) is not None)
        or (page.cued("before", *territory) and BEFORE_THE_JOB.search(plain, territory.start, territory.end) is not None)
        or is_of_everybody(page, index, amount, territory, sentence)
    )


def _ends_line_of_card(page: Page, index: int, end: int) -> bool:
    """True where the next line of a card that is set as code begins: its lines run together."""
    return page.blocks[index].kind == "code" and page.plain[end : end + 1] == " " and page.plain[end + 1 : end + 2].isupper()


def _speaks_of_pay(page: Page, index: int) -> bool:
    """True where a paragraph, or the one before it, speaks of pay."""
    near = [index, index - 1] if index and page.blocks[index - 1].kind == "paragraph" else [index]
    return any(page.once("speaks of pay", each, lambda words: PAY.search(words) is not None) for each in near)


def _pays_by_column(page: Page, index: int) -> bool:
    """True for a cell of a table of which another column is called pay."""
    cell = page.blocks[index]

    def find() -> bool:
        headers = {page.blocks[each].header for each in page.row_of(cell)}
        return any(header >= 0 and PAY_NOUN.search(page.words(header)) for header in headers)

    return page.kept("pays by column", (cell.table, cell.row), find)


def _is_name_and_step(page: Page, index: int) -> bool:
    """True for the label of a row that is the name of an occupation, with a step of it at most: "Police officer, step 2"."""
    named = find_in_block(page, index)
    return bool(named) and STEP.fullmatch(page.plain, named[-1].end, page.blocks[index].end) is not None


def _is_pay_of_a_place(page: Page, index: int, sentence: Span, amount: Amount) -> bool:
    """True for a figure that a place labels, in a list below a figure of pay, or in a document that is called after pay."""
    label = page.plain[sentence.start : amount.start]
    if not any(each.start == 0 and not each.adjective for each in find_places(label.lstrip("*_ "))):
        return False
    lead = page.blocks[index].lead
    above = page.plain[slice(*page.sentences(lead)[-1])] if lead >= 0 and page.blocks[lead].kind == "paragraph" else ""
    return bool(FIGURE.search(above) and PAY.search(above)) or ASKS_PAY.search(page.document.title or "") is not None


def asked(page: Page, index: int, sentence: Span) -> list[str]:
    """The question for an amount that a sentence answers: the one before it in its block, at the end of the paragraph before, or
    in the heading above the paragraph that it opens."""
    before = page.sentences_before(index, sentence, 1)
    above = page.blocks[index - 1] if index and not before else None
    if above and above.kind in ("paragraph", "heading") and above.end > above.start:
        before = page.sentences(index - 1)[-1:]
    words = page.plain[slice(*before[0])] if before else ""
    return [words] if asks(words) and ASKS_HOW_MUCH.search(words) else []


def _is_all_of_line(page: Page, index: int, amount: Amount) -> bool:
    """True for an amount with its period that is all of a line below others, as advertisements state what is paid: "$13 - $14
    hourly"."""
    whole = page.whole(index)
    before, after = page.plain[whole.start : amount.start], page.plain[amount.end : whole.end]
    return ALONE.fullmatch(before) is not None and ALONE.fullmatch(after) is not None


def _is_called_pay(page: Page, index: int, amount: Amount, territory: Span, sentence: Span, opened: int, goes_on: bool) -> bool:
    plain = page.plain
    block = page.blocks[index]
    if block.kind == "heading":
        own = PAY_NOUN.search(plain, territory.start, territory.end) is not None
        above = next(iter(page.headings(index)), -1)  # under "Data analyst" a heading "Average salary: ₹7 lakh" is of that
        if not own:
            return bool(amount.currency) and amount.low >= LEAST_LABELLED and is_entry_with_pay(page, index)
        titled = bool(find_in_block(page, above)) if above >= 0 else document_subject(page) is not None
        return titled or names_occupation(page, index, sentence)
    if (
        (page.cued("pay", *territory) and PAY.search(plain, *territory))
        or amount.per_annum_lakh
        or PAY_AFTER.match(plain, amount.end, min(sentence.end, amount.end + 40))
    ):
        return True
    if _costs(page, index, COST_TOPIC, max(opened, territory.start), min(territory.end, amount.end + AFTER)):
        return False
    if block.kind == "cell":
        header = page.words(block.header) if block.header >= 0 else ""
        if block.stub >= 0 and PAID_BESIDE.search(page.words(block.stub)) and not PAY_NOUN.search(page.words(block.stub)):
            return False
        if COST_TOPIC.search(header) and not PAY_NOUN.search(header):
            return False
        if amount.period and _pays_by_column(page, index):
            return True
        if PAY_NOUN.search(header) or (block.stub >= 0 and block.stub != index and PAY_NOUN.search(page.words(block.stub))):
            return True
        stub = block.stub if block.stub != index else -1
        large = stub >= 0 and amount.currency is not None and amount.low >= LEAST_LABELLED
        if large and STATISTIC_HEADER.fullmatch(header) and names_occupation(page, stub, page.whole(stub)):
            return True
        if large and label_seniority(page.words(stub)) is not None:
            return True
        if large and EARNERS.search(page.words(stub)) and percentile_in(page.words(stub)):
            return True
        if large and (block.row == 0 or ALL_AMOUNT.fullmatch(header)) and _is_name_and_step(page, stub):
            return True
    near = surroundings(page, index)
    if block.kind != "paragraph" or block.end - block.start < 120:
        for words in near:
            if PAY_NOUN.search(words):
                return True
            if COST_TOPIC.search(words):
                return False
    in_sentence = _costs(page, index, COST_TOPIC, opened, sentence.end)
    if (page.cued("pay", *sentence) and PAY.search(plain, *sentence)) or (goes_on and not in_sentence):
        return True
    if block.kind == "paragraph" and near and PAY_NOUN.search(near[-1]):
        return True
    large = amount.currency is not None and amount.low >= LEAST_LABELLED
    if (amount.period or large) and not in_sentence and any(map(ASKS_PAY.search, [*near, *asked(page, index, sentence)])):
        return True
    if amount.period == "year" and large and not in_sentence:
        return True
    if block.kind == "paragraph" and not in_sentence and amount.low >= LEAST_LABELLED and amount.currency:
        read = [Span(each.start, each.end) for each in find_in_block(page, index, Span(territory.start, sentence.end))]
        inside = read or topic_in(page, Span(territory.start, sentence.end))
        if is_average_of(plain, inside, amount):
            return True
        named = [each.end for each in inside if each.end <= amount.start]
        if read and named and BESIDE.fullmatch(plain, named[-1], amount.start) and _speaks_of_pay(page, index):
            return True
        if read and named and amount.low != amount.high and ROLES_AT.fullmatch(plain, named[-1], amount.start):
            return True
        if is_got(plain, named, amount, territory):
            return True
    if block.kind in ("paragraph", "item") and not in_sentence and is_labelled_pay(page, index, amount, sentence):
        return True
    if block.kind in ("paragraph", "item") and (amount.period or large) and _is_all_of_line(page, index, amount):
        headings = [page.words(each) for each in page.headings(index)[:2]]
        if amount.period or any(map(PAY_NOUN.search, headings)):
            return not any(map(COST_TOPIC.search, headings[:1]))
    if amount.currency and SHARE_LABEL.match(plain, sentence.start, amount.start):
        return True
    if block.kind not in ("item", "cell"):
        return False
    if any(PAY_NOUN.search(page.words(above)) for above in page.headings(index)[1:3]):
        return True
    if amount.currency and (amount.period or amount.low >= LEAST_LABELLED) and _is_pay_of_a_place(page, index, sentence, amount):
        return True
    if amount.currency is None or amount.low < LEAST_LABELLED:
        return False
    label = Span(sentence.start, amount.start)
    if STATISTIC_LABEL.match(plain, label.start, label.end):
        return True
    words = plain[label.start : label.end]
    return names_occupation(page, index, label) or label_seniority(words) is not None or name_graded_field(words) is not None
