"""The editor's word, from the file to what is published."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from flows.errors import remedied
from flows.pipeline import run
from flows.read.decisions import DecisionsError
from flows.settings import RunSettings
from tests.flows.placing import settings_in
from tests.flows.test_pipeline import ask, pages_of
from warehouse.changing import Summary


class Told:
    """Progress that keeps what it is told."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def say(self, words: str) -> None:
        self.lines.append(words)

    def documents(self, total: int) -> Any:
        from flows.progress import Silent

        return Silent().documents(total)


def decide(place: RunSettings, text: str) -> None:
    (place.raw / "decisions.toml").write_text(text, encoding="utf-8")


def dismiss(place: RunSettings) -> tuple[str, str]:
    """Dismiss the contradiction on pay; the two claims."""
    ((a, b),) = ask(place, "SELECT claim_a, claim_b FROM comparisons WHERE kind = 'salary'")
    decide(place, f'[[dismiss]]\nclaims = ["{a}", "{b}"]\nreason = "Glassdoor <b>counts</b> overtime"')
    return a, b


@pytest.fixture(scope="module")
def after_dismissing(first_run: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, str], Summary]:
    """A folder after a run that dismissed a contradiction, to be copied; the two claims, and the run."""
    folder = tmp_path_factory.mktemp("dismissed")
    shutil.copytree(first_run, folder, symlinks=True, dirs_exist_ok=True)
    place = settings_in(folder)
    return folder, dismiss(place), run(place)


@pytest.fixture
def dismissed(after_dismissing: tuple[Path, tuple[str, str], Summary], tmp_path: Path) -> RunSettings:
    """Settings for a further run in a place where a contradiction has been dismissed."""
    shutil.copytree(after_dismissing[0], tmp_path, symlinks=True, dirs_exist_ok=True)
    return settings_in(tmp_path)


def test_a_dismissed_contradiction_is_counted_no_more_and_shown_with_its_reason(
    after_dismissing: tuple[Path, tuple[str, str], Summary],
) -> None:
    folder, (a, b), after = after_dismissing
    published = settings_in(folder)
    assert (after.extracted, after.contradictions, after.new_contradictions) == (0, 1, 0)
    reason = "Glassdoor <b>counts</b> overtime"
    assert ask(published, "SELECT relation, dismissed FROM comparisons WHERE kind = 'salary'") == [("contradict", reason)]
    assert ask(published, "SELECT claim_a, claim_b, decision, reason FROM dismissals") == [(a, b, 1, reason)]
    assert ask(published, "SELECT verdict, contradictions, dismissed FROM topics WHERE kind = 'salary'") == [("compatible", 0, 1)]
    assert ask(published, "SELECT effect, missing FROM decisions") == [(1, [])]
    ((topic,),) = ask(published, "SELECT topic_id FROM topics WHERE kind = 'salary'")
    page = pages_of(published)[f"topic/{topic}.html"].decode()
    assert "Dismissed by the editor: Glassdoor &lt;b&gt;counts&lt;/b&gt; overtime" in page
    assert "<b>counts</b>" not in page


def test_a_decision_that_is_taken_back_brings_the_contradiction_back_as_new(dismissed: RunSettings) -> None:
    (dismissed.raw / "decisions.toml").unlink()
    summary = run(dismissed)
    assert (summary.extracted, summary.contradictions, summary.new_contradictions) == (0, 2, 1)


def test_unchanged_decisions_leave_everything_as_it_is(dismissed: RunSettings) -> None:
    pages = pages_of(dismissed)
    summary = run(dismissed)
    assert summary.changes == 0
    assert {name for name, data in pages_of(dismissed).items() if pages.get(name) != data} <= {
        "index.html",
        "run.html",
        "changes.html",
    }


def test_merged_sources_are_one_source(published: RunSettings) -> None:
    decide(published, '[[merge]]\nsources = ["The Welder", "welder.md", "welders.md"]')
    summary = run(published)
    assert summary.extracted == 0
    assert ask(published, "SELECT DISTINCT source FROM documents ORDER BY source") == [("The Welder",), ("tester.md",)]
    assert ask(published, "SELECT DISTINCT source FROM claims ORDER BY source") == [("The Welder",), ("tester.md",)]
    assert ask(published, "SELECT documents FROM sources WHERE source = 'The Welder'") == [(2,)]
    assert ask(published, "SELECT effect, missing FROM decisions") == [(2, ["The Welder"])]


def test_an_alias_is_an_occupation_like_any_other_and_only_documents_that_use_it_are_read_again(place: RunSettings) -> None:
    (place.raw / "whisperer.md").write_text("# Pay\n\nA torch whisperer earns an average of $61,000 a year.\n", encoding="utf-8")
    run(place)
    assert ask(place, "SELECT count(*) FROM salary_claims WHERE subject = 'welder'") == [(2,)]
    decide(place, '[[alias]]\nalias = "Torch Whisperer"\nsubject = "welders"')
    summary = run(place)
    assert summary.extracted == 1
    assert ask(place, "SELECT subject FROM salary_claims WHERE path = 'whisperer.md'") == [("welder",)]
    assert ask(place, "SELECT effect, missing FROM decisions") == [(1, [])]
    assert run(place).extracted == 0
    (place.raw / "decisions.toml").unlink()
    assert run(place).extracted == 1


def test_an_alias_that_is_written_otherwise_in_the_documents_is_no_less_there(place: RunSettings) -> None:
    (place.raw / "whisperer.md").write_text("# Pay\n\nA Torch Whisperer earns an average of $61,000 a year.\n", encoding="utf-8")
    (place.raw / "other.md").write_text("# Birds\n\nA stork whisperer is no such thing.\n", encoding="utf-8")
    decide(
        place, '[[alias]]\nalias = "torch-whisperer"\nsubject = "welder"\n[[alias]]\nalias = "ork whisperer"\nsubject = "welder"'
    )
    told = Told()
    run(place, told)
    assert ask(place, "SELECT subject FROM salary_claims WHERE path = 'whisperer.md'") == [("welder",)]
    assert ask(place, "SELECT effect, missing FROM decisions ORDER BY number") == [(1, []), (0, ["ork whisperer"])]
    assert [line.partition("): ")[2] for line in told.lines if "names what is not there" in line] == ["ork whisperer"]


def test_what_matches_nothing_any_more_is_told(published: RunSettings) -> None:
    a, b = dismiss(published)
    (published.raw / "welders.md").unlink()
    told = Told()
    run(published, told)
    assert [line for line in told.lines if "decision" in line] == [
        f"decisions.toml: the 1st [[dismiss]] names what is not there (any more): {a}, {b}"
    ]
    assert ask(published, "SELECT effect, missing FROM decisions") == [(0, [a, b])]


def test_decisions_are_numbered_among_their_sort_as_the_file_has_them(published: RunSettings) -> None:
    merges = "".join(f'[[merge]]\nsources = ["{name}", "The {name}"]\n' for name in ("welder.md", "tester.md"))
    decide(published, f'{merges}[[alias]]\nalias = "nobody"\nsubject = "welder"\n[[merge]]\nsources = ["welders.md", "x.md"]')
    told = Told()
    run(published, told)
    assert [line.partition(" names ")[0] for line in told.lines if "names what is not there" in line] == [
        "decisions.toml: the 1st [[alias]]",
        "decisions.toml: the 1st [[merge]]",
        "decisions.toml: the 2nd [[merge]]",
        "decisions.toml: the 3rd [[merge]]",
    ]
    assert ask(published, "SELECT decision, number, names[1], effect FROM decisions ORDER BY ALL") == [
        ("alias", 1, "nobody", 0),
        ("merge", 1, "welder.md", 0),
        ("merge", 2, "tester.md", 0),
        ("merge", 3, "welders.md", 0),
    ]
    assert run(published).changes == 0


def test_a_broken_file_stops_the_run_with_one_clear_line(place: RunSettings) -> None:
    decide(place, "[[dismiss]]\nclaims = []")
    with pytest.raises(DecisionsError) as raised:
        run(place)
    assert "decisions.toml, the 1st [[dismiss]]: claims must list two or more" in (remedied(raised.value) or "")
    assert not place.warehouse.exists()


def test_a_decision_is_data_whatever_it_says(published: RunSettings) -> None:
    decide(published, '[[merge]]\nsources = ["x\'; DROP TABLE runs; --", "welder.md"]')
    run(published)
    assert ask(published, "SELECT source FROM documents WHERE path = 'welder.md'") == [("x'; DROP TABLE runs; --",)]
