"""How two one-sentence documents relate: the table ``sentences.py``, run through the flow in one run, an occupation each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from itertools import islice

import pytest

from flows.extract.mentions.lexicon_tables import LEXICON
from flows.extract.mentions.occupation_spelling import plural
from flows.pipeline import run
from flows.settings import RunSettings
from schemas.comparisons import RULES
from tests.flows.sentences import SENTENCES, WORLDS
from warehouse.reading import connect, query

BETWEEN = """
    SELECT path_a, rule, relation, explanation
    FROM comparisons
    WHERE path_a <> path_b AND left(path_a, 3) = left(path_b, 3)
"""

CASES = [(rule, one, other, world) for world in WORLDS for rule, one, other in SENTENCES]

TITLE = re.compile(
    r"[a-z]+ (?:technician|mechanic|operator|engineer|inspector|installer|repairer|clerk|nurse|surgeon|designer|tender|setter|"
    r"teacher|manager|specialist|analyst|therapist|aide|driver|attendant|assembler|layer|producer|counselor|officer|technologist|planner|"
    r"finisher|painter|drafter|cook|cashier|hygienist|psychologist|dispatcher|broker)"
    r"|[a-z]+(?:ologist|ician|ographer|smith|ometrist|iatrist|acist|nomist)|plumber|roofer|glazier|carpenter|surveyor|statistician"
)


def occupations() -> Iterator[str]:
    """Occupations of the SOC with plain titles."""
    text = (LEXICON / "occupations_soc.csv").read_text(encoding="utf-8")
    yield from dict.fromkeys(title for title in text.replace("\n", ",").split(",") if TITLE.fullmatch(title))


def written(sentence: str, title: str, world: dict[str, str]) -> str:
    """The sentence about this occupation in this world."""
    a = f"{'an' if title[0] in 'aeiou' else 'a'} {title}"
    words = {"x": title, "xs": plural(title), "an x": a, "Xs": plural(title).capitalize(), "An x": a.capitalize(), **world}
    return re.sub(r"\{([^}]+)\}", lambda name: words[name[1]], sentence)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[int, list[tuple[str, str, str]]]:
    """Rule, relation and explanation of what came out for each case."""
    place = tmp_path_factory.mktemp("sentences")
    raw = place / "raw"
    raw.mkdir()
    titles = list(islice(occupations(), len(CASES)))
    assert len(titles) == len(CASES)
    for number, (title, (_, one, other, world)) in enumerate(zip(titles, CASES, strict=True)):
        for side, sentence in (("a", one), ("b", other)):
            (raw / f"{number:03}{side}.txt").write_text(written(sentence, title, world) + "\n", encoding="utf-8")
    run(RunSettings(raw=raw, warehouse=place / "w.duckdb", reports=place / "site", workers=1))
    rows: dict[int, list[tuple[str, str, str]]] = {number: [] for number in range(len(CASES))}
    with closing(connect(place / "w.duckdb")) as connection:
        for path, rule, relation, explanation in query(connection, BETWEEN)[1]:
            rows[int(path[:3])].append((rule, relation, explanation))
    return rows


def test_there_are_at_least_150_pairs_and_every_rule_has_some() -> None:
    assert len(CASES) >= 150
    assert {rule for rule, *_ in CASES} == set(RULES)


@pytest.mark.parametrize("number", range(len(CASES)), ids=[f"{rule}: {one}" for rule, one, _, _ in CASES])
def test_two_sentences_relate_by_the_rule(number: int, found: dict[int, list[tuple[str, str, str]]]) -> None:
    rule = CASES[number][0]
    assert (rule, RULES[rule]) in {(name, relation) for name, relation, _ in found[number]}, found[number]
