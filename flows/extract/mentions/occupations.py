"""Occupations in plain text, each brought to one name: lower case, singular, long form, without its seniority.

Titles come from the curated tables (``lexicon/occupations*.csv``: the SOC 2018 and the titles that are used today) and from a
general method: a head noun ("engineer") with the words before it that can be part of a title ("site reliability").
"""

from __future__ import annotations

from flows.extract.mentions.occupation_mention import OccupationMention
from flows.extract.mentions.occupation_mentions import find_fields, find_occupations
from flows.extract.mentions.occupation_titles import name_occupation

__all__ = ["OccupationMention", "find_fields", "find_occupations", "name_occupation"]
