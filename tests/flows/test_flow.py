"""The Prefect flow: the same run, with its stages as tasks and its verdicts as artifacts."""

from __future__ import annotations

import pytest

from flows.settings import RunSettings


@pytest.mark.usefixtures("prefect_server")
def test_the_flow_publishes_and_leaves_its_artifacts(place: RunSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    from prefect.client.orchestration import get_client

    from flows.flow import consilience

    told: list[str] = []
    monkeypatch.setattr("flows.pipeline.notify", lambda url, *_: told.append(url))
    summary = consilience(str(place.raw), str(place.warehouse), str(place.reports), "https://example.org/hook")
    assert summary["documents"] == 3
    assert summary["warnings"] == []
    assert told == ["https://example.org/hook"]
    with get_client(sync_client=True) as client:
        artifacts = [(artifact.key, str(artifact.data)) for artifact in client.read_artifacts()]
    page = (place.reports / "index.html").absolute().as_uri()
    assert any(key == "report" and page in data for key, data in artifacts)
    assert any(key == "verdicts" and "contradiction" in data for key, data in artifacts)


@pytest.mark.parametrize(("cron", "valid"), [("0 6 * * *", True), ("every day", False), ("", False)])
def test_a_cron_expression_is_checked_before_anything_starts(cron: str, valid: bool) -> None:
    from flows.flow import check_cron

    assert (check_cron(cron) is None) == valid


def test_a_server_that_ends_at_once_is_told_of() -> None:
    from prefect.settings import PREFECT_API_URL, temporary_settings

    from flows.errors import ServerError, remedied
    from flows.flow import free_port, server

    with (
        temporary_settings(restore_defaults={PREFECT_API_URL}),
        server(free_port(), "--no-such-option") as answering,
        pytest.raises(ServerError) as raised,
    ):
        answering()
    assert "is another program using its port?" in (remedied(raised.value) or "")
