"""What keeps a document from being read."""

from __future__ import annotations


class UnreadableError(ValueError):
    """A document that is refused; the message says what is wrong with it and what to do."""
