"""The employer whose name labels an entry of a list or heads a section, among others that do.

"Acme (a bank, offices in Leeds): Bakers. Experience: 2 years. Salary: $60,000" under "Companies that hire", "Acme" over "Acme, a
budget airline, pays its pilots $60,000".
"""

from __future__ import annotations

import re
from functools import cache

from flows.extract.context.employer_kinds import is_kind
from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.named_places import places_in
from flows.extract.mentions.employer_lexicon import SAID, many, many_said, one_said
from flows.extract.mentions.origin_names import origin_names
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.pages.page import FIGURE_LINE, Page, Span

LABEL = re.compile(
    r"\W*(?P<name>[A-Z0-9][^:()|$£€₹\n]{1,40}?(?: \([A-Z][\w .&]{1,24}\))?)\s?"
    r"(?:\((?P<about>[^()\n]{3,160})\)\s?)?(?::|[–—]|-(?= ))"
)
"""How an entry starts that is of an employer: its name, in brackets what it is and where."""
NUMBERED = re.compile(r"\W*(?:(?:[A-Za-z]+ )?\d{1,3} ?[.):]+ ?)?\W*")
"""What stands before the name in a heading: "2. ", "Option 2: "."""
AT_KIND = re.compile(r"(?: (?:at|in|for|with) (?:an? |the )?|\s?[,:(–—-]\s?)(?P<name>[\w&'’ -]{3,40}?)\)?\W*")
"""After an occupation in a heading, where they work of whom it is: "Welders in shipyards", "Nurse (private clinic)"."""
NOT_ANNOUNCED = ("alone", "label", "named", "school", "whole")
"""What kinds of employers need that announce no list of them: schools train for an occupation, too."""
NAMED = re.compile(r"(?:[A-Z0-9][\w.&'’%+/-]*|of|the|and|&|for|de)(?: (?:[A-Z0-9][\w.&'’%+/-]*|of|the|and|&|for|de)){0,5}")
"""Words that are written as a name."""
NO_NAME = re.compile(
    rf"\b(?:{PAY_NOUNS}|average|median|total|range|entry|mid|senior|junior|level|experience|years?|step|tip|note|role|roles|"
    r"jobs?|skills?|benefits|overview|summary|conclusion|introduction|important|"
    r"considerations?|key|other|more|how|why|what|top|best|"
    r"education|location|bonus(?:es)?|outlook|requirements?|description|factors?|faqs?|cities|states)\b",
    re.IGNORECASE,
)
"""Words of labels that are no names."""
HIRES = re.compile(
    r"\W*(?:(?:is|are|now|currently|actively) )*(?:hir(?:es|ing)|recruit(?:s|ing)|offers|offering|pays|employs)\b", re.IGNORECASE
)
"""How an entry goes on after the name of who hires."""
LEAST = 2
"""Labels that are names of employers among which another is, at least."""
MOST_BLOCKS = 400
"""Blocks of a document among which such labels are looked for."""
MOST_BELOW = 20
"""Blocks below a heading in which its name is told again."""
LONGEST_COMMON = 3
"""Letters of what is too short to be told again as a name, at most."""
LONGEST_HEADING = 100
"""Code points of a heading that is the name of an employer and the role there, at most."""


@cache
def announced() -> re.Pattern[str]:
    """What says that the labels below it are employers: "Top companies and their roles", "Major airlines"."""
    several = f"{many(but=NOT_ANNOUNCED)}|{many(only=(SAID,))}"
    return re.compile(
        rf"(?<!\bthe )(?<!\bthis )(?<!\byour )(?<!\bour )(?<!\ba )(?<!\ban )\b(?:company profiles?|{several})\b"
        r"(?! (?:look|want|seek|value|expect|ask|require|prefer|need))",
        re.IGNORECASE,
    )


@cache
def sorts() -> re.Pattern[str]:
    """What an employer is."""
    return re.compile(rf"\b(?:{one_said()}|{many_said()})\b", re.IGNORECASE)


@cache
def whom() -> re.Pattern[str]:
    """After the name that opens its own section, what it is or does: "Acme, a budget airline, pays", "Acme offers"."""
    return re.compile(
        r" (?:is|has|pays|offers|hires|employs|also)\b|"
        rf", (?:an?|the|one of|[A-Z][\w.]+['’]s|another)\b[^.;]{{0,70}}?\b(?:{one_said()}|{many_said()})\b"
    )


def employer_labelled(page: Page, index: int) -> str | None:
    """The employer that the label of the entry of a block, or the nearest heading above, is the name of."""
    return employer_of_item(page, index) or _of_section(page, index)


def employer_of_item(page: Page, index: int) -> str | None:
    """The employer that the label of an entry is the name of, where others of its list are of employers too."""
    found = page.known(_label, index)
    return found["name"].partition(" (")[0] if found and _is_listed(page, index) else None


def places_of_item(page: Page, index: int) -> Span | None:
    """Where the brackets after the employer of an entry stand, which say where it is."""
    found = page.known(_label, index)
    if found is None or found["about"] is None or not _is_listed(page, index):
        return None
    return Span(*found.span("about"))


def _label(page: Page, index: int) -> re.Match[str] | None:
    block = page.blocks[index]
    if block.kind != "item":
        return None
    found = LABEL.match(page.plain, block.start, block.end)
    return found if found and _is_name(page, index, Span(*found.span("name"))) else None


def _is_name(page: Page, index: int, span: Span) -> bool:
    """True for words that are written as a name, and neither the name of an occupation nor that of a place nor a known origin."""
    name = page.plain[slice(*span)].strip(" *")
    if not NAMED.fullmatch(name.partition(" (")[0]) or NO_NAME.search(name) or FIGURE_LINE.search(name):
        return False
    if name.lower() in origin_names().spellings or find_in_block(page, index, span):
        return False
    return not any(each.start == span.start and each.end == span.end for each in places_in(page, index, None, span))


def _is_listed(page: Page, index: int) -> bool:
    """True for an entry of a list in which at least half of the entries are of employers, as what is above says, or they do."""
    block = page.blocks[index]

    def find() -> bool:
        near = range(max(0, index - MOST_BLOCKS), min(len(page.blocks), index + MOST_BLOCKS))
        entries = [
            at for at in near if (each := page.blocks[at]).kind == "item" and (each.lead, each.level) == (block.lead, block.level)
        ]
        labels = [(at, label) for at in entries if (label := page.known(_label, at))]
        if len(labels) < LEAST or 2 * len(labels) < len(entries):
            return False
        above = [page.plain[slice(*span)] for _, span in page.introductions(index)]
        above += [page.words(heading) for heading in page.headings(index)[:1]]
        if any(announced().search(words) for words in above):
            return True
        own = [label for at, label in labels if _says_so(page, at, label)]
        return 2 * len(own) > len(labels)

    return page.kept("employers listed", (block.lead, block.level, block.heading), find)


def _says_so(page: Page, index: int, label: re.Match[str]) -> bool:
    """True for an entry that itself says what its label is, or that it hires."""
    return bool(
        (label["about"] and sorts().search(label["about"])) or HIRES.match(page.plain, label.end(), page.blocks[index].end)
    )


def _of_section(page: Page, index: int) -> str | None:
    """The employer that the nearest heading is the name of, where others beside it are names of employers too, or the kind of
    employer that a heading above has beside an occupation."""
    above = [at for at in page.headings(index) if page.blocks[at].end - page.blocks[at].start <= LONGEST_HEADING]
    named = page.kept("employer headed", (above[0],), lambda: _headed(page, above[0])) if above else None
    return named or next((kind for at in above[1:] if (kind := page.known(_kind_beside_workers, at))), None)


def _headed(page: Page, above: int) -> str | None:
    """The kind of employer that a heading names beside an occupation, or the name that it is among other such headings."""
    if kind := _kind_beside_workers(page, above):
        return kind
    span = _heading_name(page, above)
    if span is None:
        return None
    block = page.blocks[above]
    series = (block.heading, block.level)
    named, told, beside = page.kept("headings of employers", series, lambda: _series(page, *series))
    if above not in named or len(named) < LEAST:
        return None
    listed = block.heading >= 0 and announced().search(page.words(block.heading)) is not None
    with_role = listed and page.plain[span.end : block.end].strip() != ""
    most = 2 * told > max(len(named), LEAST) or (listed and 2 * len(named) > beside)
    return page.plain[slice(*span)] if most or with_role else None


def _kind_beside_workers(page: Page, heading: int) -> str | None:
    """The kind of employer that stands in a heading before an occupation or after it: "Law firm welders", "Welder, law firm"."""
    workers = next(iter(find_in_block(page, heading)), None)
    if workers is None:
        return None
    start, end = _start(page, heading), page.blocks[heading].end
    before = page.plain[start : workers.start].strip()
    if before and page.plain[start].isupper() and is_kind(before):
        return before
    after = AT_KIND.fullmatch(page.plain, workers.end, end)
    return after["name"] if after and before == "" and is_kind(after["name"]) else None


def _series(page: Page, above: int, level: int) -> tuple[frozenset[int], int, int]:
    """The headings of a level below another that are names which their sections tell again, how many of these say that the name
    is that of an employer, and how many headings there are."""
    beside = [
        at
        for at, each in enumerate(page.blocks[:MOST_BLOCKS])
        if (each.kind, each.heading, each.level) == ("heading", above, level)
    ]
    named = frozenset(at for at in beside if _is_spoken_of(page, at))
    return named, sum(_opens_with_name(page, at) for at in named), len(beside)


def _start(page: Page, heading: int) -> int:
    start = NUMBERED.match(page.plain, page.blocks[heading].start, page.blocks[heading].end)
    return start.end() if start else page.blocks[heading].start


def _heading_name(page: Page, heading: int) -> Span | None:
    """Where a heading has the name of an employer: all of it, or before a dash and the name of an occupation."""
    block = page.blocks[heading]
    first = _start(page, heading)
    last = next((at for dash in (" - ", " – ", " — ") if (at := page.plain.find(dash, first, block.end)) >= 0), block.end)
    if last < block.end and not find_in_block(page, heading, Span(last, block.end)):
        return None
    span = Span(first, last)
    return span if first < last and _is_name(page, heading, span) else None


def _is_spoken_of(page: Page, heading: int) -> bool:
    """True where the text below a heading says the name again that this is, or starts with."""
    span = _heading_name(page, heading)
    if span is None:
        return False
    name = page.plain[slice(*span)]
    end = page.blocks[min(heading + MOST_BELOW, len(page.blocks) - 1)].end
    return any(
        len(part) > LONGEST_COMMON and page.plain.find(part, page.blocks[heading].end, end) >= 0
        for part in (name, name.rpartition(" ")[0])
    )


def _opens_with_name(page: Page, heading: int) -> bool:
    """True where the text below a heading opens with the name that this is, and says what it is or does as an employer."""
    span = _heading_name(page, heading)
    below = heading + 1
    if span is None or below >= len(page.blocks) or page.blocks[below].kind != "paragraph":
        return False
    name = page.plain[slice(*span)]
    opening = next(
        (each for each in (name, name.rpartition(" ")[0]) if each and page.plain.startswith(each, page.blocks[below].start)), None
    )
    if opening is None:
        return False
    start = page.blocks[below].start + len(opening)
    return whom().match(page.plain, start, page.blocks[below].end) is not None and sorts().search(page.words(below)) is not None
