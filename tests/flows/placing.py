"""Places for runs: a folder with documents to read, and where what is made of them goes."""

from __future__ import annotations

from pathlib import Path

from flows.settings import RunSettings

WELDER = """# Welder

According to Indeed, the average salary of a welder in the United States was $50,000 a year in 2021.

A welder needs a high school diploma.
"""
WELDERS = """# Welders at work

In 2021 the average salary of a welder in the United States was $70,000 a year, according to Glassdoor.

Welders need an associate's degree in metallurgy.
"""
TESTER = """# Software tester

Software testers use programming languages such as Python and Java.

Employment of software testers is expected to grow 12% from 2022 to 2032.
"""


def settings_in(folder: Path) -> RunSettings:
    """Settings for a run whose documents, warehouse and site are in ``folder``."""
    return RunSettings(raw=folder / "raw", warehouse=folder / "out" / "w.duckdb", reports=folder / "site")


def write_documents(folder: Path) -> None:
    """Three documents for a run in ``folder``."""
    (folder / "raw").mkdir()
    for name, words in {"welder.md": WELDER, "welders.md": WELDERS, "tester.md": TESTER}.items():
        (folder / "raw" / name).write_text(words, encoding="utf-8")
