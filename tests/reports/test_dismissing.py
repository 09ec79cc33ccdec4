"""What the page of a topic offers to dismiss, pasted into the editor's decisions."""

from __future__ import annotations

import tomllib
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reports import addresses
from reports.site import write_site
from schemas.decisions import Decision, Decisions
from tests.reports.publishing import claim_frames, document_frame, publication_of, reject_frame
from tests.reports.reading import Node, leaves
from tests.reports.telling import Doc, Said, pay
from warehouse import reading
from warehouse.compare import NONE_MADE


def paying(figure: int, **scope: Any) -> Doc:
    """A document with one figure of pay."""
    quote = f"earns ${figure:,} a year on average"
    said = Said("salary", quote, f"${figure:,} a year", "", columns=pay(figure, figure, **scope))
    return Doc(f"{figure}.md", f"Paper {figure}", f"A keeper {quote}.", (said,))


US = {"location": "United States", "country": "US"}
DOCS = (paying(60_000, **US), paying(80_000, **US), paying(100_000, **US), paying(150_000))
CLAIMS = sorted(doc.claim_id(0) for doc in DOCS)


def published(folder: Path, decisions: Decisions = NONE_MADE, day: int = 0) -> Path:
    """The documents, compared as any are."""
    warehouse = folder / "c.duckdb"
    with publication_of(warehouse, day) as publication:
        if day:
            publication.retain(doc.path for doc in DOCS)
        else:
            publication.load(document_frame(DOCS), claim_frames(DOCS), reject_frame(publication.run_id))
        publication.compare(decisions=decisions)
        publication.publish()
    return warehouse


def topic(warehouse: Path) -> dict[str, Any]:
    """The one topic of a warehouse."""
    with closing(reading.connect(warehouse)) as connection:
        names, (row,) = reading.query(connection, "FROM topics")
    return dict(zip(names, row, strict=True))


def offered(warehouse: Path, site: Path) -> Node:
    """What the topic's page says about dismissing."""
    write_site(warehouse, site)
    page = leaves(site)[addresses.topic(topic(warehouse)["topic_id"])].tree
    (found,) = [each for each in page.all("details") if each.one("summary").text.startswith("Dismiss")]
    return found


def test_what_is_pasted_dismisses_all_contradictions_of_the_topic_however_few_are_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reports.load.PAIRS_SHOWN", 1)
    warehouse = published(tmp_path)
    before = topic(warehouse)
    assert (before["contradictions"], before["possible_contradictions"]) == (3, 3)
    shown = offered(warehouse, tmp_path / "site")
    assert "here 3 certain and 3 possible, and any that they have on other questions" in " ".join(shown.text.split())
    (dismissed,) = tomllib.loads(shown.one("pre").text)["dismiss"]
    assert dismissed["claims"] == CLAIMS
    after = topic(published(tmp_path, Decisions((Decision("dismiss", tuple(CLAIMS), "..."),)), day=1))
    assert (after["contradictions"], after["possible_contradictions"], after["dismissed"]) == (0, 0, 6)


def test_what_is_dismissed_already_is_not_offered_again(tmp_path: Path) -> None:
    published(tmp_path)
    lowest = [doc.claim_id(0) for doc in DOCS[:2]]
    lone = [doc.claim_id(0) for doc in DOCS]
    decided = (Decision("dismiss", (lone[0], lone[3]), "a"), Decision("dismiss", (lone[1], lone[3]), "b"))
    warehouse = published(tmp_path, Decisions((*decided, Decision("dismiss", (lone[2], lone[3]), "c"))), day=1)
    shown = offered(warehouse, tmp_path / "site")
    (dismissed,) = tomllib.loads(shown.one("pre").text)["dismiss"]
    assert dismissed["claims"] == sorted([*lowest, lone[2]])
    assert "here 3 certain, and any" in " ".join(shown.text.split())


def test_claims_that_are_too_many_to_name_are_listed_by_a_query(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reports.pages.topics.CLAIMS_DISMISSED", 3)
    warehouse = published(tmp_path)
    shown = offered(warehouse, tmp_path / "site")
    assert "4 claims contradict each other here, too many to name at once" in " ".join(shown.text.split())
    with closing(reading.connect(warehouse)) as connection:
        _, rows = reading.query(connection, shown.one("pre").text)
    assert [claim for (claim,) in rows] == CLAIMS
