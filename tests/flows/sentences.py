"""Pairs of one-sentence documents, each with the rule that must decide: a table for ``test_sentences.py``, read by editors. What a
list is called takes a list.

``{an x}`` and ``{xs}`` are the occupation, another one in every pair; the rest comes from one line of ``WORLDS`` after the other.
"""

# ruff: noqa: E501 -- one pair per line
# fmt: off

from __future__ import annotations

WORLDS = (
    {"nation": "the United States", "region": "Texas", "other": "Ohio", "city": "Austin", "m": "$61,000", "near": "$61,700", "n": "$78,000", "lo": "$48,000", "hi": "$95,000", "k": "$61k", "then": "2019", "now": "2023", "origin": "Indeed", "g": "12%", "h": "19%"},
    {"nation": "the United Kingdom", "region": "Scotland", "other": "Wales", "city": "Glasgow", "m": "£41,000", "near": "£41,600", "n": "£52,000", "lo": "£33,000", "hi": "£66,000", "k": "£41k", "then": "2018", "now": "2024", "origin": "Glassdoor", "g": "4%", "h": "9%"},
    {"nation": "Germany", "region": "Bavaria", "other": "Saxony", "city": "Munich", "m": "€57,000", "near": "€57,900", "n": "€71,000", "lo": "€44,000", "hi": "€90,000", "k": "€57k", "then": "2020", "now": "2022", "origin": "PayScale", "g": "7%", "h": "15%"},
)

SENTENCES = (
    # whole and part, order, misquotation
    ("whole_exceeds_part", "The average salary of {an x} in {nation} is {hi} a year.", "# {Xs}\n\nHighest-paying states:\n\n- {region}: {n}\n- {other}: {m}"),
    ("order_broken", "The average salary of {an x} in {nation} is {m} a year.", "{Xs} in {nation} earn up to {lo} a year."),
    ("order_broken", "The median salary of {an x} in {nation} is {lo} a year.", "{Xs} in {nation} earn at least {m} a year."),
    ("order_broken", "The 25th percentile salary of {an x} in {nation} is {n}.", "The 75th percentile salary of {an x} in {nation} is {m}."),
    ("misquoted", "According to {origin}, the average salary of {an x} in {nation} was {m} in {now}.", "In {now} the average salary of {an x} in {nation} was {n}, according to {origin}."),
    # nested and different scopes
    ("nested_location", "The average salary of {an x} in {nation} is {m} a year.", "The average salary of {an x} in {region} is {n} a year."),
    ("nested_location", "The average salary of {an x} in {region} is {m} a year.", "The average salary of {an x} in {city} is {n} a year."),
    ("nested_industry", "The average salary of {an x} in {nation} is {m} a year.", "The average salary of {an x} in the finance industry in {nation} is {n} a year."),
    ("nested_seniority", "The average salary of {an x} in {nation} is {m} a year.", "The average salary of an entry-level {x} in {nation} is {lo} a year."),
    ("different_location", "The average salary of {an x} in {region} is {m} a year.", "The average salary of {an x} in {other} is {n} a year."),
    ("different_industry", "The average salary of {an x} in the finance industry in {nation} is {m} a year.", "The average salary of {an x} in the healthcare industry in {nation} is {n} a year."),
    ("different_seniority", "The average salary of an entry-level {x} in {nation} is {lo} a year.", "The average salary of a senior {x} in {nation} is {n} a year."),
    ("different_component", "The average base salary of {an x} in {nation} is {m} a year.", "The average total compensation of {an x} in {nation} is {n} a year."),
    ("different_currency", "The average salary of {an x} is {m} a year.", "The average salary of {an x} is ₹900,000 a year."),
    ("different_measure", "Employment of {xs} in {nation} is expected to grow by {g} from 2022 to 2032.", "Job postings for {xs} in {nation} are expected to grow by {h} from 2022 to 2032."),
    ("different_window", "Employment of {xs} in {nation} is expected to grow by {g} from 2020 to 2030.", "Employment of {xs} in {nation} is expected to grow by {h} from 2022 to 2032."),
    ("crossed_scope", "The average salary of {an x} in {region} is {m} a year.", "The average salary of a senior {x} in {nation} is {n} a year."),
    # statistics and years
    ("in_order", "The average salary of {an x} in {nation} is {m} a year.", "{Xs} in {nation} earn up to {hi} a year."),
    ("in_order", "The 25th percentile salary of {an x} in {nation} is {m}.", "The 75th percentile salary of {an x} in {nation} is {n}."),
    ("different_statistic", "The average salary of {an x} in {nation} is {m} a year.", "The median salary of {an x} in {nation} is {n} a year."),
    ("superseded", "In {then}, the average salary of {an x} in {nation} was {m} a year.", "In {now}, the average salary of {an x} in {nation} was {n} a year."),
    ("superseded", "In {then}, the median salary of {an x} in {nation} was {lo} a year.", "As of {now}, the median salary of {an x} in {nation} is {hi} a year."),
    # agreement
    ("equal", "The average salary of {an x} in {nation} is {m} a year.", "In {nation}, {an x} earns an average of {m} a year."),
    ("equal", "The median salary of {an x} in {nation} is {n} a year.", "In {nation}, the median annual wage of {xs} is {n}."),
    ("equal", "{Xs} in {nation} earn between {lo} and {hi} a year.", "In {nation} the salary of {an x} ranges from {lo} to {hi} a year."),
    ("equal", "The average salary of {an x} in {nation} is {m} a year.", "The average salary of {an x} in {nation} is {k} a year."),
    ("equal", "Employment of {xs} in {nation} is expected to grow by {g} from 2022 to 2032.", "From 2022 to 2032, employment of {xs} in {nation} is projected to grow {g}."),
    ("equal", "A bachelor's degree is required to become {an x}.", "{Xs} must have a bachelor's degree."),
    ("equal", "{Xs} use Python and Java.", "{Xs} use programming languages such as Python."),
    ("within_tolerance", "The average salary of {an x} in {nation} is {m} a year.", "The average salary of {an x} in {nation} is {near} a year."),
    ("within_tolerance", "The median salary of {an x} in {region} is {near} a year.", "In {region}, the median annual wage of {xs} is {m}."),
    # both can be true
    ("contains", "{Xs} in {nation} earn between {lo} and {hi} a year.", "The average salary of {an x} in {nation} is {m} a year."),
    ("contains", "{Xs} in {nation} earn between {lo} and {hi} a year.", "The salary of {an x} in {nation} ranges from {m} to {n} a year."),
    ("overlaps", "{Xs} in {nation} earn between {lo} and {n} a year.", "The salary of {an x} in {nation} ranges from {m} to {hi} a year."),
    ("refines", "A degree is required to become {an x}.", "A bachelor's degree is required to become {an x}."),
    ("refines", "{Xs} must have an advanced degree.", "{Xs} must have a master's degree."),
    ("step", "A bachelor's degree is preferred for {xs}.", "A master's degree is preferred for {xs}."),
    ("alternative", "{Xs} must have a bachelor's or a master's degree.", "{Xs} must have a master's degree."),
    ("different_modality", "{Xs} must have a bachelor's degree.", "A master's degree is preferred for {xs}."),
    # what can't both be true
    ("beyond_tolerance", "The average salary of {an x} in {nation} is {m} a year.", "The average salary of {an x} in {nation} is {n} a year."),
    ("beyond_tolerance", "The median salary of {an x} in {region} is {m} a year.", "In {region}, the median annual wage of {xs} is {hi}."),
    ("beyond_tolerance", "According to {origin}, {xs} in {nation} earn an average of {lo} a year.", "{Xs} in {nation} earn an average of {m} a year."),
    ("beyond_tolerance", "Employment of {xs} in {nation} is expected to grow by {g} from 2022 to 2032.", "Employment of {xs} in {nation} is expected to grow by {h} from 2022 to 2032."),
    ("disjoint", "{Xs} in {nation} earn between {lo} and {m} a year.", "The average salary of {an x} in {nation} is {hi} a year."),
    ("disjoint", "{Xs} in {nation} earn between {lo} and {m} a year.", "The salary of {an x} in {nation} ranges from {n} to {hi} a year."),
    ("different_minimum", "{Xs} must have a bachelor's degree.", "{Xs} must have a master's degree."),
    ("different_minimum", "A high school diploma is required to become {an x}.", "A bachelor's degree is required to become {an x}."),
    ("opposite_modality", "{Xs} must have a bachelor's degree.", "A bachelor's degree is not required to become {an x}."),
    ("opposite_modality", "A master's degree is required to become {an x}.", "A master's degree is optional for {xs}."),
    ("opposite_polarity", "{Xs} use Python and Java.", "{Xs} don't need to know Java."),
    ("incompatible_role", "{An x} is a type of data scientist.", "{An x} is not the same as a data scientist."),
    ("incompatible_role", "{An x} is a kind of software engineer.", "{Xs} are distinct from software engineers."),
)
"""Rule, and the two documents."""
