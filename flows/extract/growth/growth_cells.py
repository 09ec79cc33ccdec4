"""Percentages that stand alone, and are growth by what governs them: a table's header or row label, a field's key, a heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.extract.context.row_subjects import row_subject
from flows.extract.growth.growth import Growth, Measure
from flows.extract.mentions.dates import YEAR
from flows.extract.mentions.growth_words import DOWN_NOUN, GROWTH, SHARE, TOPIC
from flows.extract.mentions.numbers import read_number
from flows.extract.mentions.occupations import find_occupations
from flows.extract.mentions.percentiles import RANK
from flows.extract.mentions.percents import Percent
from flows.extract.pages.page import FIGURE_LINE, Page, Span

LONGEST_START = 24
"""Code points before a percentage that stands alone in its block, at most."""
ALONE, HEADINGS = 2, 3
"""Code points around a figure that is all of its block, at most, and headings above one that can say that it is growth."""
LONGEST_BLOCK = 110
"""Code points of a block that a percentage stands alone in, at most."""

NO_ROLE = re.compile(
    r"\b(?:skills?|technolog(?:y|ies)|tools?|languages?|industr(?:y|ies)|sectors?|compan(?:y|ies)|certifications?|"
    r"frameworks?|platforms?|products?)\b",
    re.IGNORECASE,
)
"""What the rows of a table can be that are of no occupation."""

OUTLOOK = re.compile(
    r"\b(?:jobs?|career|employment|labou?r|hiring|demand|workforce|occupations?|profession|openings|postings|"
    r"vacancies)\b(?! (?:titles?|descriptions?|types?))|\boutlook\b|\bprospects\b|\bin demand\b|\bfuture of\b|\bopportunit",
    re.IGNORECASE,
)
"""Words of a heading or a sentence after which "growth" alone is that of employment."""


PROJECTED = re.compile(
    r"\b(?:project(?:ed|s|ion)|expect(?:ed|s)|anticipat(?:ed|es)|forecast\w*|predict(?:ed|s)|estimated|outlook|(?:10|"
    r"ten)-year|(?:than|as)(?: the)? average|growth \(20\d\d\s?[-–—]\s?(?:20)?\d\d)\b",
    re.IGNORECASE,
)


MORE_OF_IT = re.compile(r" (?:more|fewer|less)\b")
"""After a percentage that is no growth of what its label names: there is that much more of something else."""

THIS_NUMBER = re.compile(
    r"(?:(?:but|and|yet|however|then),? )?(?:(?:by|in|until|since) (?:19|20)\d\d,? )?(?:this|that) (?:number|figure|total)\b",
    re.IGNORECASE,
)
"""Of the sentence before: "9,000 welder jobs"."""

BARE = re.compile(r"\s*(?:[+~]|(?P<minus>[-–−]))?\s?(?P<figure>\d{1,3}(?:\.\d{1,2})?)\s*")
IN_PERCENT = re.compile(r"%|\bper ?cent\b", re.IGNORECASE)


def find_bare_percents(page: Page) -> Iterator[Percent]:
    """The cells that hold nothing but a number, in columns of growth "in %", left to right."""
    if "%" not in page.plain and "percent" not in page.folded:
        return
    for block in page.blocks:
        if block.kind == "cell" and block.header >= 0 and page.once("growth in %", block.header, _is_growth_in_percent):
            bare = BARE.fullmatch(page.plain, block.start, block.end)
            if bare:
                figure, unit = read_number(bare["figure"])
                start = bare.start("minus") if bare["minus"] else bare.start("figure")
                yield Percent(start, bare.end("figure"), figure, figure, unit, bare["minus"] is not None)


def _is_growth_in_percent(header: str) -> bool:
    return IN_PERCENT.search(header) is not None and (GROWTH.search(header) or CHANGE.search(header)) is not None


CHANGE = re.compile(r"\bchanges?\b", re.IGNORECASE)
"""What the growth of a column is called that stands beside the numbers employed, or says of what it is."""
PLAIN = (
    r"(?:(?:annual|yearly|average|projected|expected|estimated|predicted|"
    r"anticipated|future|overall|(?:10|ten)[- ]year|long-term) )*"
    r"growth(?: (?:rate|outlook|projection|forecast|potential))?"
)
PLAIN_LABEL = re.compile(rf"\W*{PLAIN}(?: ?\([^()]{{1,30}}\))?\W*", re.IGNORECASE)
"""A label of a fact about an occupation, whose growth is that of employment where it says nothing else."""
PROJECTED_LABEL = re.compile(
    rf"\W*(?=projected|expected|estimated|predicted|future|10|ten|long){PLAIN}(?: ?\([^()]{{1,30}}\))?\W*: ?\W*", re.IGNORECASE
)
"""A sentence that is such a label and its value, whatever the one before it is about."""
FACTS = 2
"""Cells of a row that is a fact: its name and its value."""
KEY = re.compile(r"\W*(?P<key>[A-Za-z][A-Za-z_]{2,40})[\"'*]*\s*[:=]\W*")
"""A key and what stands between it and its value: "job_outlook: 5%"."""
VALUE = re.compile(r"\W*(?:value|figure)\W*: ", re.IGNORECASE)
"""A key that says nothing of its value: that is for the heading above."""
HUMP = re.compile(r"[_.]+|(?<=[a-z])(?=[A-Z])")
OF_EMPLOYMENT = re.compile(
    r"\A\W*(?:future|projected|expected|(?:10|ten)-year|long-term) (?:growth|change|decline)\b", re.IGNORECASE
)
"""A label that is of employment, though it does not say so."""
OF_YEARS = re.compile(rf"\W*(?:from )?{YEAR} ?(?:[-–—]|to) ?(?:20)?\d\d\W*")
"""The header of a column that names only the years that its figures are of."""
ONLY_PERCENT = re.compile(r"\W*(?:%|per ?cent|percentages?|rates?)\W*", re.IGNORECASE)
"""The header of a column that says no more than that its figures are percentages."""
_OF_JOBS = r"(?:projected|expected|predicted|anticipated|estimated|job|employment|10-year)"
_GROWS = r"(?:growth|decline)(?: rate| outlook)?"
FRAGMENT = re.compile(
    r"(?:\A|[;|•·—\n]|[.] | - | – |\(|[$£€₹][\d.,]{2,9}[kK]?\+?(?:[ /][a-z]{1,10}){0,3}, )\s*(?:(?:about|"
    r"around|approx\w*|and|an?|jobs?|"
    r"employment|~|\+|solid|strong|with|projected|expected) ?)*"
    rf"(?:(?P<first>FIGURE) (?:(?:annual|{_OF_JOBS}) )*{_GROWS}|(?:{_OF_JOBS} )+{_GROWS}(?: of)?:? (?P<last>FIGURE))"
    r"(?: (?:is )?(?:expected|projected))?"
    r"(?:,? \(?(?:by|through|until|from|for|between|over|in|20)\b[^.;|•·—$£€₹]{0,30})?\s*(?=[.;|•·—,)\n]|\Z| - | – )",
    re.IGNORECASE,
)
"""A part of a line of facts that is growth and no more, whatever stands before it; FIGURE stands for the percentage."""
YEARS_OF = re.compile(rf"\b{YEAR}\b")
"""In the header of a column of the numbers employed in a year."""
LONGEST_LABEL = 60
"""Code points of a line that labels the next one, at most."""


def line_above(page: Page, index: int, percent: Percent) -> int:
    """The line that labels the next one, which opens with its value ("Projected growth (2022-32)" over "21%"); -1 for none."""
    block, above = page.blocks[index], index - 1
    if above < 0 or block.kind not in ("item", "paragraph") or percent.start - block.start > 2:
        return -1
    label = page.blocks[above]
    words = page.words(above).rstrip()
    alone = label.kind == block.kind and label.heading == block.heading and len(words) <= LONGEST_LABEL
    return above if alone and not words.endswith((".", "!", "?")) and "%" not in words and GROWTH.search(words) else -1


FALLS = re.compile(
    rf" (?:(?:job|jobs|employment|projected|expected|further|overall|sharp|slight|steep) ){{0,3}}(?:{DOWN_NOUN})\b",
    re.IGNORECASE,
)
"""After a percentage: it is one of a decline."""


RANKS_PAY = re.compile(rf"\b{RANK} \Z", re.IGNORECASE)
"""Before a percentage that is a share of the workers: "Top 10 percent - over $24"."""


def labelled_growth(page: Page, index: int, percent: Percent) -> Growth | None:
    """What governs a percentage that stands alone in its block says of growth; None where it says nothing of it, or of
    something else's."""
    block = page.blocks[index]
    valued = VALUE.match(page.plain, block.start, percent.start)
    if (
        block.end - block.start > LONGEST_BLOCK
        or percent.start - _start(page, index, percent) > LONGEST_START
        or TOPIC.search(page.plain, valued.end() if valued else block.start, percent.start)
        or MORE_OF_IT.match(page.plain, percent.end, block.end)
        or SHARE.match(page.plain, percent.end, block.end)
        or RANKS_PAY.search(page.plain, block.start, percent.start)
    ):
        return None
    falls = FALLS.match(page.plain, percent.end, block.end) is not None
    written = KEY.fullmatch(page.plain, block.start, percent.start)
    key = block.name if block.kind == "field" else written["key"] if written else ""
    if any(word["grows"] or word["shrinks"] for word in GROWTH.finditer(page.plain, block.start, percent.start)):
        return None  # a sentence, which says what grows
    opens = PLAIN_LABEL.fullmatch(page.plain, block.start, percent.start)
    for label in [opens[0] if opens else HUMP.sub(" ", key), *_labels(page, index, percent)]:
        word = GROWTH.search(label)
        if word is None and _is_change(page, index, label):
            return Growth(
                percent.start, percent.end, percent.negative or falls, "postings" if _advertised(label) else "employment"
            )
        if word is None:
            continue
        kinds = {str(each.lastgroup) for each in TOPIC.finditer(label) if not _in_occupation(label, each.start())}
        if kinds & {"other", "trade"} and not kinds & {"employment", "postings"}:
            return None
        negative = percent.negative or word["down"] is not None or word["shrinks"] is not None or falls
        measure: Measure | None = (
            "postings"
            if "postings" in kinds
            else "employment"
            if kinds
            or (key and not PLAIN_LABEL.fullmatch(label))
            or OF_EMPLOYMENT.search(label)
            or _names_role(page, index)
            or _is_fact(page, index, label)
            else None
        )
        return Growth(percent.start, percent.end, negative, measure)
    return None


THAN_AVERAGE = re.compile(r"(?:\b(?:faster|slower|higher|lower) than|\bas fast as)(?: the)? average[^\w%]*\Z", re.IGNORECASE)
"""What a growth that is told by a label opens with, before its figure: "Much faster than average: 12%"."""
SIGN = re.compile(r"[^.;%$£€₹=]{0,50}?[ (:~][-+–−]\Z")
"""Between what grows and the sign of its figure: "jobs for bakers (2020-30): +7%"."""
NOT_IN_NUMBER = re.compile(
    r" ?(?:rates?|satisfaction|security|titles?|placement|scores?|costs?|outlook score|tax|safety|stress|applications?|"
    r"applicants?|seekers?|search|changes?|changers?|switch\w*|benefits?|contracts?|age|hours?)\b",
    re.IGNORECASE,
)
"""After a word for employment: what is measured is not how many are employed."""


def signed_growth(page: Page, percent: Percent, part: Span) -> Growth | None:
    """The growth that a sign alone tells, after what grows: "demand +12%", "Baker jobs: -3%"; None without a sign."""
    first = percent.start if percent.negative else percent.start - 1
    if first < part.start or page.plain[first] not in "+-–−":
        return None
    if SHARE.match(page.plain, percent.end, part.end) or MORE_OF_IT.match(page.plain, percent.end, part.end):
        return None
    follows = TOPIC.match(page.plain, min(percent.end + 1, part.end), part.end)
    if follows and follows["other"]:  # "senior roles command +30% premium"
        return None
    topics = [
        each
        for each in TOPIC.finditer(page.plain, part.start, first)
        if not _in_occupation(page.plain[part.start : first], each.start() - part.start)
    ]
    if not topics or topics[-1]["other"] or topics[-1]["trade"] or NOT_IN_NUMBER.match(page.plain, topics[-1].end()):
        return None
    if SIGN.fullmatch(page.plain, topics[-1].end(), first + 1) is None:
        return None
    measure: Measure = "postings" if topics[-1]["postings"] else "employment"
    return Growth(topics[-1].start(), percent.end, percent.negative, measure)


def _start(page: Page, index: int, percent: Percent) -> int:
    """Where the occupation ends that an entry opens with, or a comparison with the average, else where the block starts."""
    block = page.blocks[index]
    if THAN_AVERAGE.search(page.plain, max(block.start, percent.start - 60), percent.start):
        return percent.start
    named = page.within("occupations", index, find_occupations, Span(block.start, percent.start)) if block.kind == "item" else []
    return named[-1].end if named and named[0].start - block.start <= LONGEST_START else block.start


def is_alone(page: Page, index: int, percent: Percent) -> bool:
    """True for a percentage that is all of its block."""
    block = page.blocks[index]
    return percent.start - block.start <= ALONE and block.end - percent.end <= ALONE


def _labels(page: Page, index: int, percent: Percent) -> Iterator[str]:
    block = page.blocks[index]
    if block.kind == "cell":
        row = page.row_of(block)
        rows = page.blocks[block.stub].header if block.stub >= 0 else -1
        if rows >= 0 and NO_ROLE.search(page.words(rows)):
            return
        yield from (page.words(other) for other in reversed(row) if other < index)
        if block.header >= 0 and block.header != index:
            yield page.words(block.header)
            if OF_YEARS.fullmatch(page.words(block.header)) or ONLY_PERCENT.fullmatch(page.words(block.header)):
                yield from (page.words(each) for each in page.governing(index, headings=1))
    elif block.kind in ("paragraph", "item"):
        card = page.label_of(index)
        before = line_above(page, index, percent)  # in a card the label may stand below its value
        taken = before > 0 and page.label_of(before - 1) == before  # "12%", "Job growth", "40%", "Women"
        below = card > index and (before < 0 or taken or GROWTH.search(page.words(card)))
        label = card if below else before
        if label >= 0:
            yield page.words(label)
        if below:
            return
        yield from (page.plain[span.start : span.end] for _, span in page.introductions(index)[:1])
        above = page.headings(index)[: HEADINGS if is_alone(page, index, percent) else 1]
        yield from (page.words(each) for each in above)
        if not above:
            yield page.document.title or ""


def _advertised(label: str) -> bool:
    return any(topic["postings"] for topic in TOPIC.finditer(label))


def _is_change(page: Page, index: int, label: str) -> bool:
    """True for a column of changes that says that they are of employment or postings, or whose table is of nothing else."""
    block = page.blocks[index]
    if block.kind != "cell" or not CHANGE.search(label) or GROWTH.search(label):
        return False
    if any(FIGURE_LINE.search(page.words(each)) for each in page.row_of(block)):
        return False
    headers = {page.blocks[each].header for each in page.row_of(block)} - {-1}
    for words in (label, " ".join(page.words(each) for each in sorted(headers))):
        topics = [topic for topic in TOPIC.finditer(words) if not _in_occupation(words, topic.start())]
        if topics and words == label:
            return not any(topic["other"] or topic["trade"] for topic in topics)
    counted = any(YEARS_OF.search(page.words(each)) for each in headers)
    return counted and _names_role(page, index) and not any(topic["other"] or topic["trade"] for topic in topics)


def _is_fact(page: Page, index: int, label: str) -> bool:
    """True for a label of growth alone in a list or table of facts, under no heading about something else that grows."""
    block = page.blocks[index]
    if not PLAIN_LABEL.fullmatch(label) or (block.kind == "cell" and len(page.row_of(block)) != FACTS):
        return False
    above = page.governing(index, headings=1)
    return not any(topic["other"] or topic["trade"] for each in above for topic in TOPIC.finditer(page.words(each)))


def _in_occupation(words: str, at: int) -> bool:
    return any(each.start <= at < each.end for each in find_occupations(words))


def _names_role(page: Page, index: int) -> bool:
    block = page.blocks[index]
    return block.kind == "cell" and row_subject(page, index) is not None


def is_about_employment(page: Page, index: int, sentence: Span) -> bool:
    """True where growth that a sentence leaves open is that of employment: by the sentences before it in its block, by what
    introduces it, by the headings above; else where it is said to be projected."""
    if PROJECTED_LABEL.match(page.plain, *sentence):
        return True
    number = THIS_NUMBER.match(page.plain, sentence.start, sentence.end) is not None
    for span in page.sentences_before(index, sentence, 2):
        if OUTLOOK.search(page.plain, span.start, span.end):
            return True
        topic = TOPIC.search(page.plain, span.start, span.end)
        if topic:
            return number and topic["employment"] is not None
    if number:
        return False
    block = page.blocks[index]
    above = [edge for edge in (block.header, block.stub) if block.kind == "cell" and edge >= 0]
    for each in [*above, *page.governing(index, headings=2)]:
        words = page.words(each)
        if OUTLOOK.search(words):
            return True
        if any(topic["other"] or topic["trade"] for topic in TOPIC.finditer(words)):
            return False
    return PROJECTED.search(page.plain, sentence.start, sentence.end) is not None


def is_fragment(page: Page, percent: Percent, sentence: Span) -> bool:
    """True for growth that is a fact of its own in a line of facts: "$60,000 | 7% growth through 2033"."""
    words = page.plain[sentence.start : percent.start] + "FIGURE" + page.plain[percent.end : sentence.end]
    at = percent.start - sentence.start
    return any(at in (each.start("first"), each.start("last")) for each in FRAGMENT.finditer(words))


SPAN_OF_YEARS = re.compile(r"\b(\d{1,2})[ -]?(?:yrs?|years?)\b", re.IGNORECASE)
"""What the column of a growth is called where it is one of several: "Growth 5yr", "10-year growth"."""


def span_of_years(page: Page, index: int) -> str | None:
    """The years that a cell's growth takes, by its column's header, where its row states growth over other spans beside it."""
    cell = page.blocks[index]
    if cell.kind != "cell" or cell.header < 0:
        return None
    spans = {each: SPAN_OF_YEARS.search(page.words(page.blocks[each].header)) for each in page.row_of(cell)}
    years = {each: int(span[1]) for each, span in spans.items() if span}
    return f"over {years[index]} years" if index in years and len(set(years.values())) > 1 else None
