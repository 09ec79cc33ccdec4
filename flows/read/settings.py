"""Limits of reading."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """What is too large to read.

    max_bytes  of a file
    max_pages  of a PDF
    max_text   characters of the text that a file holds once unpacked
    """

    max_bytes: int = 20_000_000
    max_pages: int = 2_000
    max_text: int = 20_000_000
