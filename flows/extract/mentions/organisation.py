"""How the name of an organisation is written: capitalised words, and small ones between them."""

from __future__ import annotations

_WORD = r"[\w&'’-]*+(?:\.[\w&'’-]++)*+"
NAME = rf"[A-Z]{_WORD}(?: (?:(?:of|for|the|and|&) (?=[A-Z]))?[A-Z0-9]{_WORD}){{0,8}}+(?:, (?:Inc|Ltd|LLC|GmbH)\b\.?)?"
"""A regular expression; a full stop is part of a name within a word only, or after a legal form ("Acme, Inc.")."""
