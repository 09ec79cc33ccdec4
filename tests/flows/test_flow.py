"""The Prefect flow: the same run, with its stages as tasks and its verdicts as artifacts."""

from __future__ import annotations

import pytest

from flows.settings import RunSettings


@pytest.mark.usefixtures("prefect_server")
def test_the_flow_publishes_and_leaves_its_artifacts(place: RunSettings) -> None:
    from prefect.client.orchestration import get_client

    from flows.flow import consilience

    summary = consilience(str(place.raw), str(place.warehouse), str(place.reports))
    assert summary["documents"] == 3
    with get_client(sync_client=True) as client:
        artifacts = {artifact.key: artifact for artifact in client.read_artifacts()}
    assert (place.reports / "index.html").absolute().as_uri() in str(artifacts["report"].data)
    assert "contradiction" in str(artifacts["verdicts"].data)


@pytest.mark.parametrize(("cron", "valid"), [("0 6 * * *", True), ("every day", False), ("", False)])
def test_a_cron_expression_is_checked_before_anything_starts(cron: str, valid: bool) -> None:
    from flows.flow import check_cron

    assert (check_cron(cron) is None) == valid
