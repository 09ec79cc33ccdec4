"""Errors that a user can do something about."""

from __future__ import annotations

import errno
import os

import pytest

from flows.errors import remedied


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "not permitted (Permission denied); grant access to it or choose another place"),
        (errno.EROFS, "not permitted (Read-only file system); grant access to it or choose another place"),
        (errno.ENOSPC, "no space left (No space left on device); free some and run again"),
        (errno.EDQUOT, "no space left (Disk quota exceeded); free some and run again"),
    ],
)
def test_a_disk_that_can_not_be_written_has_a_remedy(number: int, words: str) -> None:
    assert remedied(OSError(number, os.strerror(number), "site/index.html")) == f"site/index.html: {words}"


def test_a_bug_has_none() -> None:
    assert remedied(OSError(errno.EIO, "Input/output error")) is None
    assert remedied(ValueError("no such thing")) is None
