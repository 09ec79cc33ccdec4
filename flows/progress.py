"""Where a run tells how far it is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Protocol


class Progress(Protocol):
    """Somebody who watches a run."""

    def say(self, words: str) -> None:
        """One line about what happened."""

    def documents(self, total: int) -> AbstractContextManager[Callable[[int], None]]:
        """While documents are extracted: a function that is called with how many more are done."""


class Silent:
    """Progress that nobody watches."""

    def say(self, words: str) -> None:
        """Nothing."""

    def documents(self, total: int) -> AbstractContextManager[Callable[[int], None]]:
        """Nothing."""
        del total
        return nullcontext(lambda _: None)
