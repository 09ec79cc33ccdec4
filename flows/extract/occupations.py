"""Occupations in plain text, each brought to one name: lower case, singular, long form, without its seniority.

Titles come from the curated tables (``lexicon/occupations*.csv``: the SOC 2018 and the titles that are used today) and from a
general method: a head noun ("engineer") with the words before it that can be part of a title ("site reliability").
"""

from __future__ import annotations

from flows.extract.occupation_lexicon import lexicon
from flows.extract.occupation_mention import OccupationMention
from flows.extract.occupation_mentions import find_fields, find_occupations
from flows.extract.occupation_spelling import key
from flows.extract.occupation_titles import name_occupation

__all__ = ["OccupationMention", "broader", "find_fields", "find_occupations", "name_occupation"]


def broader(subject: str) -> str | None:
    """The occupation that ``subject`` is a kind of, from the tables, else by leaving out the specialty before a known title."""
    lex = lexicon()
    if subject in lex.broader:
        return lex.broader[subject]
    first, _, rest = subject.partition(" ")
    while rest and first in lex.specialties:
        if key(rest) in lex.subjects:
            return lex.subjects[key(rest)]
        first, _, rest = rest.partition(" ")
    return None
