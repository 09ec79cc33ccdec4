"""What pay is called, in one place: every pattern that needs the class takes all of it."""

from __future__ import annotations

PAY_NOUNS = r"(?:salar(?:y|ies)|pay|wages?|earnings|incomes?|compensations?|remunerations?)"
"""Whole words; to be closed by what ends a word."""

BEGINNINGS = ("salar", "pay", "wage", "earning", "income", "compensation", "remuneration")
PAY_STEMS = f"(?:{'|'.join(BEGINNINGS)})"
"""How such words begin."""

EARNS = (
    r"(?:earn(?:s|ed|ing)?|mak(?:es?|ing)|made|(?:tak(?:es?|ing)|took|brought|bring(?:s|ing)?|"
    r"pull(?:s|ed|ing)?|rak(?:e[sd]?|ing)) (?:home|in)|"
    r"command(?:s|ed|ing)?|receiv(?:e[sd]?|ing)|gets?|getting|got|pocket(?:s|ed|ing)?|draw(?:s|ing)?|drew|clear(?:s|ed|ing)?|"
    r"(?:is|are|was|were|be|been|being|gets?|got) paid)"
)
"""What workers do with an amount: "earns", "took home", "are paid"."""

PAY_WORDS = rf"(?:{PAY_NOUNS}|pays|paying|paid|earn(?:s|ed|ing)?)"
"""Whole words: the nouns, and what workers and employers do."""
