"""What a chart shows, said in a sentence: titles that state the finding, and descriptions for those who can't see it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from reports.data import Rung, Topic
from reports.facts import Answered, Facts
from reports.words import counted, listing, percent, quantity, sentence
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Level

BY = {"required": "by", "preferred": "by", "not required": "by"}
"""How a modality is tied to its sources; the others are typical or optional *for* them."""


def of_range(kind: Kind, topics: Sequence[Topic], values: Sequence[float], unit: str) -> str:
    """The finding of a range chart."""
    reach = reaching(values, unit)
    if len(topics) == 1:
        return of_question(kind, topics[0], reach)
    contradicted = [topic for topic in topics if topic.verdict == "contradiction"]
    agreed = [topic for topic in topics if topic.verdict == "agreement"]
    if contradicted:
        apart = widest(contradicted)
        by = f", by up to {percent(apart.spread)}" if apart and apart.spread else ""
        verb = contradicting(*contradicted)
        return f"{kind.title}: sources {verb} each other on {len(contradicted):,} of {counted(len(topics), 'question')}{by}"
    if agreed:
        return f"{kind.title}: sources agree on {len(agreed):,} of {counted(len(topics), 'question')}"
    return f"{kind.title}: no two sources answer the same question; figures run {reach}"


def widest(topics: Sequence[Topic]) -> Topic | None:
    """The contradiction that is furthest apart, of the possible ones only where none is certain; None where none has a figure."""
    found = [topic for topic in topics if topic.verdict == "contradiction" and topic.spread]
    return max(found, key=lambda topic: (topic.certainty == "certain", topic.spread), default=None)


def contradicting(*topics: Topic) -> str:
    """What sources do on topics of which each is a contradiction: ``contradict``, where one is certain."""
    return "contradict" if any(topic.certainty == "certain" for topic in topics) else "may contradict"


def reaching(values: Sequence[float], unit: str) -> str:
    """``from $61,000 to $90,000``; the one value, where all are equal."""
    least, most = quantity(min(values), unit), quantity(max(values), unit)
    return least if least == most else f"from {least} to {most}"


def of_question(kind: Kind, topic: Topic, reach: str) -> str:
    """The finding of a range chart of one question."""
    if topic.verdict == "contradiction":
        by = f"up to {percent(topic.spread)} apart, " if topic.spread else ""
        return f"{kind.title}: sources {contradicting(topic)} each other, {by}{reach}"
    if topic.verdict == "agreement":
        return f"{kind.title}: sources agree, {reach}"
    if topic.verdict == "compatible":
        return f"{kind.title}: sources give figures that can all be true, {reach}"
    return f"{kind.title}: one source alone answers: {reach}"


def range_described(answered: Sequence[Answered], values: Sequence[float], unit: str, per: str) -> str:
    """How to read a range chart."""
    sources = len({each.claim.source for each in answered})
    return (
        f"{counted(len(answered), 'figure')}, published by {counted(sources, 'source')}, {reaching(values, unit)}"
        f"{f' per {per}' if per else ''}. The axis is linear and holds zero."
    )


def of_level(kind: Kind, shape: Level, facts: Facts, answered: Sequence[Answered]) -> str:
    """The finding of a ladder: how strongly how many sources ask for the rungs that most speak of."""
    asking: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for each in answered:
        detail = facts.details[each.claim.claim_id]
        if isinstance(detail, Rung):
            asking[detail.rung][detail.modality].add(each.claim.source)
    ladder = [rung for rung, _, _ in shape.ladder]
    spoken = sorted(asking, key=lambda rung: (-sum(map(len, asking[rung].values())), ladder.index(rung)))
    wording = dict(shape.wording)
    return f"{kind.title}: {'; '.join(asked_for(wording.get(rung, rung), asking[rung]) for rung in spoken[:2])}"


def asked_for(rung: str, sources: Mapping[str, set[str]]) -> str:
    """``a bachelor's degree is required by 3 sources and optional for 1``."""
    order = sorted(sources, key=lambda modality: (-len(sources[modality]), modality))
    counts = [f"{modality} {BY.get(modality, 'for')} {len(sources[modality]):,}" for modality in order]
    counts[0] += " source" if len(sources[order[0]]) == 1 else " sources"
    return f"{rung} is {listing(counts)}"


def level_described(answered: Sequence[Answered], steps: int) -> str:
    """How to read a ladder."""
    sources = len({each.claim.source for each in answered})
    return (
        f"{counted(len(answered), 'claim')} by {counted(sources, 'source')} on a ladder of {steps} rungs, "
        "the lowest on the left. The mark tells how strongly a rung is asked for."
    )


def of_tally(kind: Kind, rows: Sequence[tuple[str, int, int]], sources: int) -> str:
    """The finding of a tally: what all name, or what most name, and what is denied."""
    everywhere = [item for item, named, _ in rows if named == sources]
    disputed = [item for item, named, denied in rows if named and denied]
    if sources == 1:
        words = f"one source alone speaks, and names {counted(len(rows), 'thing')}"
    elif everywhere:
        verb = "is" if len(everywhere) == 1 else "are"
        words = f"{listing(everywhere)} {verb} named by {'both sources' if sources == 2 else f'all {sources:,} sources'}"
    else:
        item, named, _ = rows[0]
        words = f"{item} is named most, by {named:,} of {counted(sources, 'source')}"
    return f"{kind.title}: {words}" + (f"; sources contradict each other on {listing(disputed)}" if disputed else "")


def tally_described(items: int, sources: int) -> str:
    """How to read a tally."""
    return (
        f"{counted(items, 'row')}, each with the sources that name it, of {counted(sources, 'source')}. "
        "Not being named is silence, never a denial."
    )


def of_changes(counts: Counter[str], runs: int) -> str:
    """What the last of ``runs`` runs changed: ``3 new, 1 resolved``; ``nothing``."""
    if runs < 2:
        return "nothing, this is the first run"
    return ", ".join(f"{counts[change]:,} {change}" for change in ("new", "resolved", "changed") if counts[change]) or "nothing"


def of_report(topics: Sequence[Topic], documents: int, sources: int) -> str:
    """The report's result in one sentence."""
    counts = Counter(topic.verdict for topic in topics)
    shared = len(topics) - counts["single source"]
    who = f"{counted(sources, 'source')} in {counted(documents, 'document')}"
    if not topics:
        return f"{sentence(who)} make no claim that can be compared." if documents else "No document has been read yet."
    if not shared:
        return f"No two sources answer the same question: {who} answer {counted(len(topics), 'question')}, each alone."
    possible = sum(topic.verdict == "contradiction" and topic.certainty == "possible" for topic in topics)
    certain = counts["contradiction"] - possible
    found = [f"contradict each other on {certain:,}"] if certain or not possible else []
    found += [f"may contradict each other on {possible:,}"] if possible else []
    found += [f"agree on {counts['agreement']:,}"]
    return f"Of {counted(shared, 'question')} that more than one source answers, sources {listing(found)}."
