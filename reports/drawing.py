"""Which chart shows the claims of some topics: written once per shape, for the page of a subject and of a topic alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby

from reports import addresses, findings
from reports.charts import (
    Axis,
    Chart,
    LevelChart,
    LevelRow,
    Note,
    RangeChart,
    RangeGroup,
    RangeRow,
    TallyChart,
    TallyRow,
    Tick,
    axis,
    stroke,
)
from reports.claimlines import dated, scope
from reports.data import Claim, Detail, Figure, Naming, Rung, Saying, Topic
from reports.facts import Answered, Facts, grouped
from schemas.kinds.education import MODALITIES
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Level, Range

ROWS_DRAWN = 60
"""Rows of one chart, at most; the pages of the topics list the rest."""

ROWS_PER_GROUP = 12
"""Rows of one question in a chart of several questions."""

NAMES_LISTED = 12
"""Sources that one row of a tally lists by name."""

MODALITY_ORDER = {name: place for place, name in enumerate(MODALITIES)}
"""Modalities from the strongest down; one that is not among them comes last."""


def charts(facts: Facts, kind: Kind, topics: Sequence[Topic]) -> tuple[Chart, ...]:
    """The charts of what ``topics``, all of ``kind``, are answered with. A figure's unit has a chart of its own."""
    answered = each_claim_once(facts, topics)
    if not answered:
        return ()
    if isinstance(kind.shape, Range):
        units = grouped((unit_of(facts, kind.shape, each.claim), each) for each in answered)
        by_size = sorted(units.items(), key=lambda found: (-len(found[1]), found[0]))
        return tuple(range_chart(facts, kind, kind.shape, unit, found) for unit, found in by_size)
    if isinstance(kind.shape, Level):
        return (level_chart(facts, kind, kind.shape, answered),)
    return (tally_chart(facts, kind, answered),)


def each_claim_once(facts: Facts, topics: Sequence[Topic]) -> list[Answered]:
    """The claims that answer the topics, each with the narrowest; what only bears on a topic, where it is the one asked for."""
    narrow_first = sorted(topics, key=lambda topic: topic.item is None)
    seen: set[str] = set()
    answered = []
    for topic in narrow_first:
        for answer in facts.answers.get(topic.topic_id, ()):
            if answer.claim_id not in seen and (answer.own or len(topics) == 1):
                seen.add(answer.claim_id)
                answered.append(Answered(topic, facts.claims[answer.claim_id], facts.letter(answer)))
    return answered


def unit_of(facts: Facts, shape: Range, claim: Claim) -> str:
    """The unit of a figure."""
    detail = facts.details[claim.claim_id]
    return shape.unit_name or (isinstance(detail, Figure) and detail.unit) or ""


def scale_of(facts: Facts, kind: Kind, shape: Range, claims: Iterable[Claim]) -> Axis:
    """An axis for the figures of claims, which are of one unit."""
    figures = [facts.details[claim.claim_id] for claim in claims]
    unit = unit_of(facts, shape, facts.claims[figures[0].claim_id])
    label = ", ".join(part for part in (kind.title, " per ".join(part for part in (unit, shape.per) if part)) if part)
    return axis([end for figure in figures for end in ends(figure)], unit, label)


def ends(detail: Detail) -> list[float]:
    """The ends of a figure that are stated."""
    return [end for end in (detail.low, detail.high) if end is not None] if isinstance(detail, Figure) else []


def range_chart(facts: Facts, kind: Kind, shape: Range, unit: str, answered: Sequence[Answered]) -> RangeChart:
    """A dot, bar or arrow per claim. Questions that one source alone answers share a group."""
    values = [end for each in answered for end in ends(facts.details[each.claim.claim_id])]
    scale = scale_of(facts, kind, shape, [each.claim for each in answered])
    groups = []
    room = ROWS_DRAWN
    topics = [list(found) for _, found in groupby(answered, key=lambda each: each.topic.topic_id)]
    alone = [each for found in topics for each in found if len(topics) > 1 and each.topic.verdict == "single source"]
    shared = [found for found in topics if len(topics) == 1 or found[0].topic.verdict != "single source"]
    for found in shared:
        limit = min(room, ROWS_PER_GROUP if len(topics) > 1 else ROWS_DRAWN)
        if limit > 0:
            groups.append(range_group(facts, scale, Note(found[0].topic.title, found[0].topic.address), found, limit))
            room -= len(groups[-1].rows)
    if alone and room > 0:
        groups.append(range_group(facts, scale, Note("Figures that one source alone gives"), alone, room, alone=True))
    drawn = sum(len(group.rows) for group in groups)
    questions = list({each.topic.topic_id: each.topic for each in answered}.values())
    return RangeChart(
        title=findings.of_range(kind, questions, values, unit),
        description=findings.range_described(answered, values, unit, shape.per),
        axis=scale,
        groups=tuple(groups),
        left_out=len(answered) - drawn,
    )


def range_group(
    facts: Facts, scale: Axis, title: Note, answered: Sequence[Answered], limit: int, *, alone: bool = False
) -> RangeGroup:
    """One question's rows, from the lowest figure up; with ``alone``, those of many questions, told apart by scope."""
    rows = []
    for each in answered:
        figure = facts.details[each.claim.claim_id]
        if isinstance(figure, Figure):
            rows.append((span_of(figure), range_row(facts, scale, each, figure)))
    rows.sort(key=lambda row: row[0])
    topic = answered[0].topic
    drawn = tuple(row for _, row in rows[:limit])
    return RangeGroup(title, topic.badge, drawn, len(rows) - len(drawn), alone)


def span_of(figure: Figure) -> tuple[int, float, float]:
    """What figures are sorted by: their window, then their ends."""
    low = figure.low if figure.low is not None else figure.high or 0.0
    return (figure.from_year or 0, low, figure.high if figure.high is not None else low)


def range_row(facts: Facts, scale: Axis, each: Answered, figure: Figure) -> RangeRow:
    """One claim's row."""
    claim = each.claim
    return RangeRow(
        source=Note(claim.source, addresses.source(claim.source)),
        value=Note(claim.value, facts.claim_in_topic(claim, each.topic)),
        scope=scope(claim, figure),
        dated=dated(claim, facts.documents[claim.doc_id].published),
        origin=claim.attributed_to or "",
        camp=each.letter,
        stroke=stroke(scale, figure.low, figure.high),
    )


def level_chart(facts: Facts, kind: Kind, shape: Level, answered: Sequence[Answered]) -> LevelChart:
    """A mark per claim on the rungs that it covers."""
    covers = {rung: (lowest, highest) for rung, lowest, highest in shape.ladder}
    steps = max(highest for _, highest in covers.values())
    names = {lowest: rung for rung, lowest, highest in reversed(shape.ladder) if lowest == highest}
    rows = []
    for each in answered:
        claim, detail = each.claim, facts.details[each.claim.claim_id]
        if isinstance(detail, Rung):
            lowest, highest = covers[detail.rung]
            order = MODALITY_ORDER.get(detail.modality, len(MODALITY_ORDER))
            row = LevelRow(
                source=Note(claim.source, addresses.source(claim.source)),
                value=Note(f"{detail.rung}, {detail.modality}", facts.claim_in_topic(claim, each.topic)),
                qualifiers=detail.qualifiers,
                rung=detail.rung,
                modality=detail.modality,
                badge=each.topic.badge,
                left=f"{100 * (lowest - 1) / steps:.2f}",
                width=f"{100 * (highest - lowest + 1) / steps:.2f}",
                middle=f"{50 * (lowest - 1 + highest) / steps:.2f}",
            )
            rows.append(((lowest, highest, order, claim.source, claim.claim_id), row))
    rows.sort(key=lambda row: row[0])
    drawn = tuple(row for _, row in rows[:ROWS_DRAWN])
    return LevelChart(
        title=findings.of_level(kind, shape, facts, answered),
        description=findings.level_described(answered, steps),
        rungs=tuple(Tick(f"{100 * (n - 0.5) / steps:.2f}", names.get(n, ""), False) for n in range(1, steps + 1)),
        edges=tuple(f"{100 * n / steps:.2f}" for n in range(1, steps)),
        rows=drawn,
        left_out=len(rows) - len(drawn),
    )


def tally_chart(facts: Facts, kind: Kind, answered: Sequence[Answered]) -> TallyChart:
    """A bar per member: the sources that name it, and those that deny it. For statements, a bar for each thing said."""
    named: defaultdict[str, dict[str, Note]] = defaultdict(dict)
    denied: defaultdict[str, dict[str, Note]] = defaultdict(dict)
    verdicts: dict[str, Topic] = {}
    for each in answered:
        claim, detail = each.claim, facts.details[each.claim.claim_id]
        if isinstance(detail, Naming):
            item, side = detail.item, denied if detail.polarity == "-" else named
        elif isinstance(detail, Saying):
            item, side = detail.said if detail.about is None else f"{detail.about}: {detail.said}", named
        else:
            continue
        verdicts.setdefault(item, each.topic)
        side[item].setdefault(claim.source, Note(claim.source, facts.claim_in_document(claim)))
    sources = len({each.claim.source for each in answered})
    order = sorted(verdicts, key=lambda item: (-len(named[item]), -len(denied[item]), item))
    rows = tuple(tally_row(item, verdicts[item], named[item], denied[item], sources) for item in order[:ROWS_DRAWN])
    return TallyChart(
        title=findings.of_tally(kind, [(item, len(named[item]), len(denied[item])) for item in order], sources),
        description=findings.tally_described(len(order), sources),
        sources=sources,
        rows=rows,
        left_out=len(order) - len(rows),
    )


def tally_row(item: str, topic: Topic, named: dict[str, Note], denied: dict[str, Note], sources: int) -> TallyRow:
    """One member's row."""
    return TallyRow(
        item=Note(item, topic.address),
        badge=topic.badge,
        named=tuple(named.values())[:NAMES_LISTED],
        denied=tuple(denied.values())[:NAMES_LISTED],
        named_count=len(named),
        denied_count=len(denied),
        named_width=f"{100 * len(named) / sources:.2f}",
        denied_width=f"{100 * len(denied) / sources:.2f}",
    )
