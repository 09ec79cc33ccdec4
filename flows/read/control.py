"""The control files, which stand beside the documents and steer a run: TOML in UTF-8."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any


def read_control(file: Path, error: type[ValueError]) -> tuple[dict[str, Any], str]:
    """The tables of ``file`` and its text; none and '' where there is no such file. Raises ``error`` with words that say which
    file can't be used, why, and what to do."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return {}, ""
    except OSError as failure:
        raise error(f"{file}: can't be read ({failure.strerror}); make it a file that may be read, or remove it") from failure
    except UnicodeDecodeError as failure:
        raise error(f"{file}: no UTF-8 text ({failure}); save it again as UTF-8") from failure
    try:
        return tomllib.loads(text), text
    except tomllib.TOMLDecodeError as failure:
        raise error(f"{file}: not valid TOML: {failure}; mend it or remove the file") from failure
