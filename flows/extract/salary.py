"""``salary``: pay figures, each with its statistic, its period, its currency and its scope."""

from __future__ import annotations

import re
from itertools import groupby, pairwise

from flows.extract.context.advertisement import advertisement_of
from flows.extract.context.home import dollar_country
from flows.extract.context.rows import Row, claim_row, label_of, trim
from flows.extract.context.scope import Scope, scope_of
from flows.extract.mentions.as_written import open_end
from flows.extract.mentions.currencies import money_signs
from flows.extract.mentions.money import Amount, find_amounts
from flows.extract.mentions.occupation_titles import learnt
from flows.extract.pages.columns import first_of_column
from flows.extract.pages.page import Page, Span
from flows.extract.pages.territory import territories
from flows.extract.pay.bare_pay import bare_blocks, with_home_currency
from flows.extract.pay.bounds import are_both_ends
from flows.extract.pay.changed_pay import change_of
from flows.extract.pay.column_money import could_be_money, scaled, with_currency
from flows.extract.pay.dollars import dollar_of
from flows.extract.pay.figures import listed_as, read_figure
from flows.extract.pay.figures_before import Figure, elsewhere, in_other_words, is_same
from flows.extract.pay.labelled_pay import is_card
from flows.extract.pay.paid import is_pay
from flows.extract.pay.salary_fields import field_figures
from flows.extract.pay.set_apart import Told, in_other_periods, set_apart, with_own_hours
from flows.extract.pay.skill_pay import is_of_skill
from flows.extract.pay.unread import says_of_whom
from flows.extract.pay.workers import group_of
from flows.extract.records import recorded
from schemas.kinds.salary import PERIODS

SUPER = re.compile(r"\s?\(?(?:\+|plus|and|inc\w*\.?|exc?\w*\.?)\s?(?:of )?(?:\d{1,2}(?:\.\d)?% )?super", re.IGNORECASE)
"""After a figure of Australia, where superannuation is paid on top of it."""

LONG_LINE = 120
"""Code points from which on a paragraph states its currencies itself."""

SHORT_ROW = 90
"""Code points of the stored text up to which a quote takes in the row before its figure."""

SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "INR": "₹"}
RESTATES = ("seniority", "location", "place", "industry", "as_of", "attributed_to")
"""What a figure that is told again over another period has of the scope that it was first told for."""

LONG_QUOTE = 110
"""Code points of the stored text (markup counted) up to which a quote may start before its figure."""


def extract(page: Page) -> list[Row]:
    """The salary claims of a document, in order, without ids. A figure that is stated again in the same scope counts once."""
    figures = [each for each in recorded(page) if not _is_fenced(page, each.index)]
    told = [_told(page, each.index, each.figure, each.scope, each.span) for each in (*field_figures(page), *figures)]
    read = [each.span for each in figures]
    named = {page.block_at(start) for start in money_signs(page.plain)}
    bare = bare_blocks(page)
    lists: dict[int, Figure] = {}
    last: _Block | None = None
    for index, block in enumerate(page.blocks if named or bare else ()):
        if (
            (block.kind != "code" or page.once("card", index, is_card))
            and not _is_fenced(page, index)
            and (index in named or index in bare or _is_governed_by(page, index, named))
        ):
            amounts = find_amounts(page.plain, block.start, block.end)
            if index in bare:
                amounts = [with_home_currency(page, index, each) for each in amounts]
            if block.kind == "cell":
                amounts = [scaled(page, index, each) for each in amounts]
            amounts = [each for each in amounts if not any(span.holds(each.start, each.end) for span in read)]
            reader = _Block(page, index, lists)
            found = reader.read([each for each in amounts if could_be_money(page, index, each)])
            if found:
                joined = len(found) == 1 and last is not None and last.to(reader)
                told = [*told[:-1], joined] if joined else told + found
                last = reader if len(found) == 1 and not joined else None
    return set_apart(_once(with_own_hours(in_other_periods(told))))


def _is_fenced(page: Page, index: int) -> bool:
    """True for a record between fences of code, which shows how data are laid out and states no pay."""
    block = page.blocks[index]
    return block.kind != "field" and block.name.startswith("code.")


def _is_governed_by(page: Page, index: int, named: set[int]) -> bool:
    """True where the currency of a block's bare numbers may be stated in one of the blocks ``named``: as its header or row label,
    in its introduction, in its heading."""
    block = page.blocks[index]
    if block.kind == "paragraph" and block.end - block.start > LONG_LINE:
        return False
    if block.heading in named or block.header in named or block.stub in named or first_of_column(page, index) in named:
        return True
    return any(above in named for above, _ in page.introductions(index))


class _Block:
    """A block whose amounts are read one after the other: what is said of one may go on from what was said of the one before.

    lists     by what introduces it, the last figure of the list that is being read
    restated  the last figure that is told again over another period
    """

    def __init__(self, page: Page, index: int, lists: dict[int, Figure]) -> None:
        self.page, self.index, self.block, self.lists = page, index, page.blocks[index], lists
        self.told: list[Told] = []
        self.before: Figure | None = None
        self.restated: Figure | None = None
        self.scope: Scope | None = None

    def read(self, amounts: list[Amount]) -> list[Told]:
        """The claims of these amounts."""
        whole = self.page.whole(self.index)
        for sentence, inside in groupby(
            amounts, key=lambda each: whole if self.block.kind == "cell" else self.page.sentence_at(each.start)
        ):
            self._sentence(sentence, [with_currency(self.page, self.index, each) for each in inside if each.end <= sentence.end])
        return self.told

    def to(self, other: _Block) -> Told | None:
        """The one claim of the least that this block states and the most that ``other`` does, where their labels call them
        the ends of one pay; each states one figure."""
        least, most, scope = self.before, other.before, self.scope
        if not (least and most and scope) or (least.amount.currency, least.period) != (most.amount.currency, most.period):
            return None
        if not are_both_ends(self.page, (self.index, least.amount), (other.index, most.amount)):
            return None
        amount = most.amount._replace(start=least.amount.start, low=least.amount.low)
        both = least._replace(amount=amount, low=amount.low, high=amount.high, statistic="range")
        return _told(self.page, self.index, both, scope, Span(self.block.start, amount.end))

    def _sentence(self, sentence: Span, amounts: list[Amount]) -> None:
        plain = self.page.plain
        money = [each for each in amounts if each.currency]
        restated = {first.start for first, each in pairwise(money) if _converts(plain, first, each)}
        stated = [each for each, first in zip(money, [None, *money], strict=False) if not _converts(plain, first, each)]
        passed = -1  # where the last amount ends that is no pay
        parts = territories(plain, sentence, [Span(each.start, each.end) for each in stated])
        for amount, territory in zip(stated, parts, strict=True):
            again = passed >= 0 and ALSO_CALLED.fullmatch(plain, passed, amount.start) is not None
            pays = not again and is_pay(self.page, self.index, amount, territory, sentence, self.before is not None)
            if pays and not is_of_skill(self.page, self.index, amount):
                self._amount(amount, territory, sentence, converted=amount.start in restated)
            else:
                passed = amount.end

    def _amount(self, amount: Amount, territory: Span, sentence: Span, *, converted: bool) -> None:
        """Tell an amount of pay; ``converted``: the next one states it in another currency."""
        page, index, before, earlier = self.page, self.index, self.before, self.scope
        scope = scope_of(page, Span(amount.start, amount.end), territory, index=index)
        scope = scope._replace(subject=scope.subject and learnt(scope.subject))
        change = change_of(page, sentence, amount, before.amount if before else None)
        if change and (change.year or change.former):
            scope = scope._replace(as_of=change.year)
        self.scope = scope
        if amount.bare_dollar and not converted:  # "$103,000 (A$155,000)" is no Australian dollar
            supered = SUPER.match(page.plain, amount.end, min(sentence.end, amount.end + 30))
            amount = amount._replace(currency="AUD" if supered else dollar_of(page, index, scope, amount.start))
        listed = self.block.kind == "item"
        elder = self.lists.get(self.block.lead) if listed else self.restated
        figure = read_figure(page, index, amount, territory, before, elder)
        if figure is None:
            return
        if listed:
            self.lists[self.block.lead] = figure
        beside = before is not None and page.plain[before.amount.end : amount.start].strip() == "/"  # "$30,000 / $35,000"
        again = before is not None and in_other_words(page.plain, amount, before, figure.period)
        self.restated = before if again else self.restated
        if before and earlier:
            same = scope.subject is None and is_same(page.plain[slice(*territory)], amount, territory)
            scope = _going_on(scope, earlier, same=same, beside=beside, again=again)
            own = page.plain[slice(*territory)]
            if scope.subject == earlier.subject and scope.seniority is None and elsewhere(page, own, amount, territory, before):
                scope = scope._replace(seniority=earlier.seniority)
        self.before, self.scope = figure, scope
        if scope.subject:
            self._tell(figure, scope, territory)
            former = change is not None and change.former and scope.as_of is None  # what was contradicts nothing that is
            self._relate(former=former, beside=beside, again=again)

    def _relate(self, *, former: bool, beside: bool, again: bool) -> None:
        """Set the last claim apart where its pay is of a former time, or that of some workers told again; the claim of a figure
        right beside another takes its grade."""
        if former:
            self._set_apart()
        if beside and len(self.told) > 1:
            self.told[-1].row["grade"] = self.told[-2].row["grade"]
        elif again and len(self.told) > 1 and self.told[-2].of_some:
            self._set_apart()

    def _tell(self, figure: Figure, scope: Scope, territory: Span) -> None:
        self.told.append(_told(self.page, self.index, figure, scope, territory))

    def _set_apart(self) -> None:
        """Count the last claim as one of some of the workers."""
        self.told[-1] = self.told[-1]._replace(of_some=True)


def _going_on(scope: Scope, earlier: Scope, *, same: bool, beside: bool, again: bool) -> Scope:
    """The scope of a figure that goes on from one with the scope ``earlier``: it is the ``same`` in another place ("However, in
    Ohio, it climbs to $50,000"), stands ``beside`` it, or tells it ``again`` ("$29 an hour ($60,000 a year)")."""
    if same:
        scope = scope._replace(subject=earlier.subject)
    if not (beside or again):
        return scope
    told_before = {name: getattr(earlier, name) for name in RESTATES if getattr(scope, name) is None}
    return scope._replace(**told_before, named=scope.named or (again and earlier.named))


def _converts(plain: str, first: Amount | None, amount: Amount) -> bool:
    """True for an amount in brackets that states the one before it in another currency, "€45,000 ($48,000)", which is no claim of
    its own; one for another period is."""
    return (
        first is not None
        and first.currency != amount.currency
        and not (first.period and amount.period and first.period != amount.period)
        and CONVERTED.fullmatch(plain, first.end, amount.start) is not None
    )


def _told(page: Page, index: int, figure: Figure, scope: Scope, territory: Span) -> Told:
    block = page.blocks[index]
    listed = (
        ("list", block.lead) if block.kind in ("item", "field") else ("sentence", page.sentence_at(figure.amount.start).start)
    )
    group = ("table", block.table) if block.kind == "cell" else listed
    row = _row(page, index, figure, scope, territory)
    statistic = figure.statistic if figure.percentile is None else "percentile"
    beside = Span(figure.amount.start, figure.amount.end)
    of_some = row["grade"] is None and says_of_whom(page, index, beside, territory, scope, statistic)
    return Told(row, scope.named, group, of_some)


def _row(page: Page, index: int, figure: Figure, scope: Scope, territory: Span) -> Row:
    currency = figure.amount.currency or "USD"
    country = scope.place.country if scope.place else None
    factor = PERIODS[figure.period]
    quote = _quote(page, index, figure, territory)
    spans = figure.low is not None and figure.high is not None and figure.low < figure.high
    words = page.plain[quote.start : quote.end] + ("+" if page.plain.startswith("+", quote.end) else "")
    values = {
        "low": figure.low,
        "high": figure.high,
        "open_end": open_end(words, spans=spans),
        "currency": currency,
        "currency_assumed": figure.amount.bare_dollar and country is None and currency == "USD",
        "period": figure.period,
        "annual_low": None if figure.low is None else figure.low * factor,
        "annual_high": None if figure.high is None else figure.high * factor,
        "annual_derived": figure.period != "year",
        "annual_written_to": figure.amount.written_to * factor,
        "statistic": figure.statistic,
        "percentile": figure.percentile,
        "component": figure.component,
        "listed_as": listed_as(page, index),
    }
    group = group_of(page, quote, label_of(page, quote), scope.subject or "")
    row = claim_row(page, "salary", describe(figure, currency), scope, quote, values, group)
    if row["grade"] is None and row["industry"] is None and advertisement_of(page):
        row["grade"] = f"as advertised in {page.document.path}"  # two employers don't contradict each other, named or not
    if values["currency_assumed"] and row["location"] is None and row["country"] is None:
        row["country"] = dollar_country(page)
    return row


def describe(figure: Figure, currency: str) -> str:
    """A figure as a person would write it: "$80,000–$120,000 a year", "over £30 an hour"."""

    def money(value: float) -> str:
        digits = f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"
        return f"{SIGNS[currency]}{digits}" if currency in SIGNS else f"{currency} {digits}"

    if figure.low is None and figure.high is not None:
        amount = f"up to {money(figure.high)}"
    elif figure.high is None and figure.low is not None:
        amount = f"from {money(figure.low)}"
    elif figure.low == figure.high and figure.low is not None:
        amount = money(figure.low)
    else:
        amount = f"{money(figure.low or 0)}–{money(figure.high or 0)}"
    return f"{amount} {'an' if figure.period == 'hour' else 'a'} {figure.period}"


def _quote(page: Page, index: int, figure: Figure, territory: Span) -> Span:
    """The words that make the claim: a row up to its figure, or the figure's part of the sentence."""
    block = page.blocks[index]
    end = figure.amount.end
    begin = figure.amount.start

    def stored(start: int) -> int:
        span = page.document.anchors.span(start, end)
        return span[1] - span[0]

    if block.kind == "cell" and block.row > 0:
        row = page.blocks[page.row_of(block)[0]].start
        if territory.start <= block.start and stored(row) <= SHORT_ROW:
            return trim(page, Span(row, end))
    starts = [territory.start] + [cut.end() for cut in CLAUSE.finditer(page.plain, territory.start, begin)]
    start = next((each for each in starts if stored(each) <= LONG_QUOTE), starts[-1])
    return trim(page, Span(start, end))


CONVERTED = re.compile(
    r"\+?(?: (?:a|per) (?:year|month|hour)| annually| (?:basic|gross|net))?\s?[(\[]\s?"
    r"(?:(?:approximately|approx\.?|about|around|roughly|or|i\.e\.,?|"
    r"equivalent to|equal to|~|≈|=)\s?){0,2}"
)
"""Between an amount and its conversion."""

ALSO_CALLED = re.compile(
    r"(?:\s?(?:/|per|an?|each) ?\w+| annually| monthly)?,? ?\(?(?:or|i\.e\.,?|equivalent to|equal to|=|≈) "
    r"(?:about |around |roughly |~)?"
)
"""Between two amounts that are one: "costs $5,000 a month or $60,000 a year"."""

CLAUSE = re.compile(r"[,;:] |\b(?:that|which|who|where|with|and|can|may) |(?<=[.!?]) ")


def _once(told: list[Told]) -> list[Told]:
    """Rows without those that state again what another row states: of two, the one with more of its scope stated stays. An entry
    of a list that names nobody is of whom the same figure was told before: lists of findings repeat what was said of others."""
    kept: dict[tuple[object, ...], list[Told]] = {}
    named: dict[tuple[object, ...], str] = {}
    for each in told:
        figure = (*sorted({each.row["low"], each.row["high"]} - {None}), each.row["currency"], each.row["period"])
        alike = kept.setdefault((each.row["subject"], *figure), [])
        at = next((at for at, other in enumerate(alike) if _restates(other.row, each.row)), None)
        if at is not None:
            alike[at] = each if _stated(each.row) > _stated(alike[at].row) else alike[at]
        elif each.named or each.group[0] != "list" or named.get(figure, each.row["subject"]) == each.row["subject"]:
            alike.append(each)
        if each.named:
            named[figure] = each.row["subject"]
    return [each for alike in kept.values() for each in alike]


SCOPED = ("location", "industry", "seniority", "component", "as_of", "attributed_to")


def _restates(first: Row, second: Row) -> bool:
    if {first["statistic"], second["statistic"]} == {"mean", "median"}:
        return False
    return all(first[name] is None or second[name] is None or first[name] == second[name] for name in SCOPED)


def _stated(row: Row) -> int:
    return sum(row[name] is not None for name in SCOPED) + (row["statistic"] not in ("typical", "range"))
