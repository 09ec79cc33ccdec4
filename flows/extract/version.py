"""Name and version of the extractor."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLLOWED = ("flows/extract", "flows/read", "flows/passages.py", "schemas/aliases.py")
"""What claims follow from, besides their documents: all code and lexicons there."""


@cache
def extractor() -> str:
    """Name of the extractor and its version, a digest of what claims follow from (10 ms, once a process).

    Documents that another version has read are read again at the next run, so no change of code or lexicon can be forgotten.
    """
    digest = hashlib.blake2b(digest_size=4)
    for name in FOLLOWED:
        followed = ROOT / name
        for file in sorted(followed.rglob("*")) if followed.is_dir() else [followed]:
            if file.suffix in (".py", ".csv"):
                digest.update(f"{file.relative_to(ROOT).as_posix()}\0".encode() + file.read_bytes())
    return f"rules {digest.hexdigest()}"
