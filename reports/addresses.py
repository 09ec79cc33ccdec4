"""Where each page stands: relative to the site's root, the same in every run, made from ids and never from a document's text."""

from __future__ import annotations

import re
from functools import lru_cache
from hashlib import blake2b

SLUG_LENGTH = 40

PART_LENGTH = 100_000
"""Code points of a document's text on one page, at most."""


@lru_cache(maxsize=100_000)
def named(name: str) -> str:
    """A file name for something that has a name only: what is plain ASCII in it, for people, and a hash that identifies it."""
    plain = "-".join(re.findall(r"[a-z0-9]+", name.lower()))[:SLUG_LENGTH].strip("-")
    mark = blake2b(name.encode("utf-8", "replace"), digest_size=5).hexdigest()
    return f"{plain}-{mark}" if plain else mark


def part(address: str, number: int) -> str:
    """The address of part ``number`` (from 1) of a page that was cut; the first part keeps the page's own address."""
    return address if number == 1 else f"{address.removesuffix('.html')}-{number}.html"


def topic(topic_id: str) -> str:
    """Page of a topic."""
    return f"topic/{topic_id}.html"


def document(doc_id: str) -> str:
    """Page of a document."""
    return f"document/{doc_id}.html"


def claim(doc_id: str, claim_id: str, char_start: int) -> str:
    """A claim's mark in the text of its document."""
    return f"{part(document(doc_id), 1 + char_start // PART_LENGTH)}#claim-{claim_id}"


def subject(name: str) -> str:
    """Page of a subject."""
    return f"subject/{named(name)}.html"


def source(name: str) -> str:
    """Page of a source."""
    return f"source/{named(name)}.html"


def verdict(name: str) -> str:
    """Page that lists the topics with a verdict."""
    return f"verdict/{name.replace(' ', '-')}.html"


def table(name: str, suffix: str) -> str:
    """File that holds a relation of the warehouse."""
    return f"data/{name}.{suffix}"
