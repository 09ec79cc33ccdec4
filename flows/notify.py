"""Telling of new contradictions: a JSON message to a web address (a webhook), tried again with growing waits."""

from __future__ import annotations

import time
from contextlib import closing
from datetime import UTC
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from httpx import HTTPError, InvalidURL, stream

from reports import addresses
from warehouse.changing import Summary
from warehouse.errors import WarehouseError
from warehouse.reading import connect
from warehouse.status import new_contradictions

TOLD = 50
"""New contradictions that one message tells of; ``new_contradictions`` counts all."""

ATTEMPTS = 4
FIRST_WAIT = 1.0
"""Seconds before the second attempt; each further wait is twice as long."""

TIME_LIMIT = 10.0
"""Seconds that the other side may take to connect, and to answer."""

PASSING = frozenset({408, 425, 429})
"""Answers of the 400s that may be another a little later (RFC 9110, 6585, 8470)."""


def unusable(url: str) -> str | None:
    """What is wrong with the address of a webhook; None where nothing is."""
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and url.isprintable() and " " not in url
        usable = usable and parts.port != 0
    except ValueError:
        usable = False
    return None if usable else f"{url!r} is no web address; give one like https://example.org/hook."


def news(warehouse: Path, site: Path, summary: Summary) -> dict[str, Any]:
    """The message: the run in numbers, and its new contradictions with their pages. Times are in UTC.

    Raises:
        WarehouseError: the warehouse can't be read.
    """
    with closing(connect(warehouse)) as connection:
        columns, rows = new_contradictions(connection, TOLD)
    found = [dict(zip(columns, row, strict=True)) for row in rows]
    return {
        "run_id": summary.run_id,
        "finished": summary.finished.replace(tzinfo=UTC).isoformat(),
        "documents": summary.documents,
        "claims": summary.claims,
        "contradictions": summary.contradictions,
        "possible_contradictions": summary.possible_contradictions,
        "agreements": summary.agreements,
        "new_contradictions": summary.new_contradictions,
        "report": page(site, "index.html"),
        "found": [each | {"page": page(site, addresses.topic(each["topic_id"]))} for each in found],
    }


def page(site: Path, address: str) -> str:
    """The address of a page of the site on this machine."""
    return (site / address).absolute().as_uri()


def send(url: str, message: dict[str, Any], *, first_wait: float = FIRST_WAIT, time_limit: float = TIME_LIMIT) -> str | None:
    """Post the message as JSON, at most ``ATTEMPTS`` times: None where it was taken (an answer of the 200s), else why not, in
    words. Waits and limits are in seconds. The words name the host alone, since the rest of a webhook's address is a secret."""
    failure = ""
    for attempt in range(ATTEMPTS):
        if attempt:
            time.sleep(first_wait * 2 ** (attempt - 1))
        try:
            with stream("POST", url, json=message, timeout=time_limit) as answer:
                status = answer.status_code
        except (HTTPError, InvalidURL, OSError, ValueError) as error:
            failure = type(error).__name__
            continue
        if 200 <= status < 300:
            return None
        failure = f"it answered {status}"
        if status < 500 and status not in PASSING:
            break
    return f"{urlsplit(url).hostname} could not be told of new contradictions: {failure}; check --notify-url and its server"


def notify(url: str, warehouse: Path, site: Path, summary: Summary) -> str | None:
    """Tell of the new contradictions of a run, where it has some: None, or why it failed, in words. What was published stays."""
    if not summary.new_contradictions:
        return None
    try:
        return send(url, news(warehouse, site, summary))
    except WarehouseError as error:
        return f"nobody was told of new contradictions: {error}"
