"""Names of the third parties that figures are attributed to, read from ``lexicon/origins.csv``: one canonical name for every
spelling and every web address.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from ahocorasick_rs import AhoCorasick

from flows.extract.mentions.lexicon_tables import rows
from flows.extract.mentions.place_context import is_whole_word

SECOND_LEVELS = frozenset({"ac", "co", "com", "edu", "gob", "gov", "govt", "go", "ne", "net", "nic", "or", "org", "sch"})
"""Labels that stand for a kind of owner where a country's domain is divided: bbc.co.uk, seek.com.au, stats.govt.nz."""

SHORTENERS = frozenset(
    {"bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "buff.ly", "lnkd.in", "amzn.to", "shorturl.at", "web.archive.org"}
)
"""Hosts whose pages are those of others."""

REGISTER = "register"
"""What a row needs that names no origin, but a register of occupations or a rule of work by which a text tells its country."""

_HOST = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\.)+[a-z][a-z0-9-]{1,62}")
_NATIONAL = re.compile(r"^(?:U\.S\.|US|UK|United States)\s+|\.(?:com|org|net)$|\s+(?:US|UK|USA|India|Canada|Australia|Germany)$")
_ACRONYMS = frozenset({"ai", "ui", "uk", "us", "usa", "ux"})
_PUBLICATION = (
    r"(?:annual )?(?:salary |wage |pay |compensation |developer |labou?r market )?"
    r"(?:survey|report|study|guide|index|data|database|estimates?|figures|statistics|calculator|tool)"
)
_BEFORE = r"^(?:the|an?)\s+|^(?:19|20)\d\d\s+"
_LEADS = re.compile(_BEFORE, re.IGNORECASE)
_EXTRA = re.compile(
    rf"{_BEFORE}"
    r"|['’]s?$|\s+(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?$|\s*\([^()]*\)$"
    rf"|\s+(?:website|site|web ?page|page|platform|portal|{_PUBLICATION})s?$",
    re.IGNORECASE,
)
_OWN_STATISTICS = re.compile(r"\b(?:of|for) (?:[\w&'’-]+ ){0,4}Statistics$")
"""The end of what a body is called: "Office of Occupational Statistics"."""


@dataclass(frozen=True, slots=True)
class OriginNames:
    """The lexicon: ``spellings`` and ``hosts`` lead to canonical names, and so do ``squeezed`` spellings (lower case, no spaces).

    ``needs`` says of spellings that mean other things too what they must have beside them: company or attribution. ``offices``
    gives the country (ISO 3166-1 alpha-2) whose figures those of a public office are, by its canonical name; ``territorial`` that
    of what public offices and registers of occupations are surely called.
    """

    spellings: dict[str, str]
    needs: dict[str, str]
    squeezed: dict[str, str]
    hosts: dict[str, str]
    offices: dict[str, str]
    territorial: dict[str, str]


@cache
def origin_names() -> OriginNames:
    """The lexicon, read once per process (about 2 ms)."""
    spellings: dict[str, str] = {}
    needs: dict[str, str] = {}
    squeezed: dict[str, str] = {}
    hosts: dict[str, str] = {}
    offices: dict[str, str] = {}
    territorial: dict[str, str] = {}
    for name, aliases, addresses, need, country in rows("origins.csv"):
        written = [spelling for spelling in (name, *aliases.split("|")) if spelling]
        if country:
            territorial.update((spelling, country) for spelling in written if " " in spelling or need in ("", REGISTER))
        if need == REGISTER:
            continue
        if country:
            offices[name] = country
        for spelling in written:
            spellings[spelling] = name
            squeezed.setdefault(_squeeze(spelling), name)
            if need and not re.search(r"\.\w", spelling) and (spelling == name or " " not in spelling):
                needs[spelling] = need
            elif " " not in spelling and len(spelling) > 4:
                spellings.setdefault(spelling.lower(), name)
        hosts.update((host, name) for host in addresses.split("|") if host)
    return OriginNames(spellings, needs, squeezed, hosts, offices, territorial)


@cache
def _territorial() -> tuple[AhoCorasick, tuple[str, ...]]:
    """The automaton of what public offices and registers are surely called, and the country of each."""
    countries = origin_names().territorial
    return AhoCorasick(list(countries)), tuple(countries.values())


def offices_in(words: str) -> set[str]:
    """The countries (ISO 3166-1 alpha-2) whose public offices or registers of occupations ``words`` name."""
    automaton, countries = _territorial()
    hits = automaton.find_matches_as_indexes(words, overlapping=True)
    return {countries[number] for number, start, end in hits if is_whole_word(words, start, end)}


@cache
def _host_words() -> frozenset[str]:
    return frozenset(word for (word,) in rows("host_words.csv"))


def canonical_origin(name: str) -> str:
    """The one short name of an origin, however it is written: "the U.S. Bureau of Labor Statistics'" is "BLS".

    An unknown name loses its article, possessive, years and "website", "survey", "report" and the like.
    """
    name = " ".join(name.split())
    known = origin_names().squeezed
    for _ in range(8):
        if canonical := known.get(_squeeze(name)):
            return canonical
        extra = _LEADS if _OWN_STATISTICS.search(name) else _EXTRA
        shorter = extra.sub("", name, count=1).strip(" ,;:.")
        if not shorter or shorter == name:
            break
        name = shorter
    return known.get(_squeeze(_NATIONAL.sub("", name)), name)


def origin_of_url(url: str) -> str | None:
    """The canonical name of who publishes the page at ``url``; None where it names nobody (relative, mail, ...)."""
    try:
        parsed = urlsplit(url.strip())
        host = (parsed.hostname or "").rstrip(".")
    except ValueError:
        return None
    if parsed.scheme not in ("http", "https") or not _HOST.fullmatch(host):
        return None
    if host in SHORTENERS:
        return None
    names = origin_names()
    labels = host.split(".")
    for first in range(len(labels) - 1):
        if name := names.hosts.get(".".join(labels[first:])):
            return name
    divided = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVELS
    label = labels[-3 if divided else -2]
    return names.squeezed.get(_squeeze(label)) or _readable(label, labels[-1])


def _squeeze(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def _readable(label: str, top: str) -> str:
    """The label of a host as a name: its words where they are known, an acronym, else the label with a capital."""
    words = [word for part in label.split("-") if part for word in _split(part)]
    if len(words) == 1 and len(label) <= 4 and top in ("edu", "gov", "org", "int"):
        return label.upper()
    return " ".join(word.upper() if word in _ACRONYMS else word[0].upper() + word[1:] for word in words)


def _split(label: str) -> list[str]:
    """The words that a label is written of, the fewest that fit, or the label whole."""
    known = _host_words()
    best: list[list[str] | None] = [[]] + [None] * len(label)
    for end in range(1, len(label) + 1):
        for start in range(max(0, end - 16), end):
            before = best[start]
            if before is not None and label[start:end] in known and (best[end] is None or len(before) + 1 < len(best[end] or ())):
                best[end] = [*before, label[start:end]]
    return best[-1] or [label]
