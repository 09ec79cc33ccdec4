"""Languages named together: the lists that a sentence makes of them, and which candidates (R, Go, Assembly) are languages
there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from flows.extract.languages import Name

LONGEST_GAP = 70
"""Code points between two languages of one list, at most."""
MOST_NAMES, LONGEST_RUN = 24, 320
"""Languages and code points that one list has, at most; a longer one is read in parts."""

SEPARATOR = re.compile(
    r"\s*(?:[,/|&+;•·()\n]|\band/or\b|\band\b|\bor\b|\bas well as\b|\balong with\b|\bplus\b|\bthen\b)\s*", re.IGNORECASE
)
"""What parts the languages of a list."""
CLAUSE_WORD = re.compile(
    r"\b(?:is|are|was|were|be|being|been|to|that|which|who|you|they|we|it|its|not|no|nor|but|while|whereas|than|instead|"
    r"rather|because|if|when|can|could|will|should|must|needs?|without|versus|vs|has|have|had|does|do|unlike|except|"
    r"excluding|previously|formerly)\b|"
    r"n['’]t\b|[.:?!]\s",
    re.IGNORECASE,
)
"""What is in no list between two languages: a clause starts there."""
GLOSS = re.compile(
    r"(?: for | \(for | ?[–—] | ?- |: )(?:(?!\b(?:but|while|not|no|is|are|you|we|they|which|who|if|"
    r"than)\b)[^,;:.()]){3,66}\)?[,;] "
    r"(?:(?:and|or) )?(?:finally |lastly )?"
)
"""Between two languages of a list: what the first is for ("Python for its libraries, R for statistics")."""
LIKE_AFTER = re.compile(
    r"[- ](?:based|like|style|inspired|derived)(?: (?:programming |scripting )?(?:languages?|syntax|dialects?))\b", re.IGNORECASE
)
"""After a language: it is another one, like it."""
SAID_IN_BRACKETS = re.compile(
    r"\([^()]*\b(?:required|preferred|optional|mandatory|essential|must|plus|nice|not|primary|desired|desirable|bonus)\b",
    re.IGNORECASE,
)
"""Between two languages: what is said of the first in brackets."""
LOWER = re.compile(
    r"(?:[,/&]\s?|\s(?:and|or)\s|,\s(?:and|or)\s)(?P<name>r|c|go|ruby|rust|swift|scala|julia|dart)(?=[,/)&;.]|\s(?:and|or|"
    r"&)\s|\s?\Z)"
)
"""A language in lower case after another one: its name is a word or a letter."""
OPENS = re.compile(
    r"\b(?:such as|like|includ(?:e|es|ing)|e\.g\.?,?|eg\.?|for (?:example|instance),?|among (?:them|"
    r"others),?)[:\s(]*(?:\w+ ){0,2}\Z",
    re.IGNORECASE,
)
"""Before a list: it names examples ("such as")."""
GOES_ON = re.compile(
    r"[\s,)]*(?:(?:and|or|&) (?:(?:many|any|some|other|another|similar|equivalent|related|more|so on|so forth|the like|"
    r"others?|a comparable|comparable)\b)|etc\b|\.\.\.|…|among others\b|or equivalent\b)",
    re.IGNORECASE,
)
"""After a list: there are more ("and others", "etc")."""

TELLS_AFTER = re.compile(
    r"(?:[’']s)? ?[-(]?(?P<word>programming|(?:programming |scripting )?languages?\b|programmers?\b|script(?:s|ing)?\b|"
    r"coding\b|code\b|syntax\b|packages\b|compiler\b)| (?:developers?|development|skills?|programs|experience|knowledge)\b",
    re.IGNORECASE,
)
"""After a name that may mean something else: it is a language."""
IS_LANGUAGE = re.compile(
    r"(?:,? (?:is|are|was|remains?|has become|became|as)|:)(?: (?!not\b|no\b)[\w’'-]+){0,6}? (?:programming |scripting |coding )?"
    r"languages?\b"
)
"""After a name: that it is a language ("R is the most popular programming language", "R: an open-source language")."""
TELLS_BEFORE = re.compile(
    r"\b(?:proficien(?:t|cy)|experience[d]?|exposure|fluen(?:t|cy)|knowledge|skill(?:s|ed)?|expert(?:ise)?|familiar(?:ity)?|"
    r"competen(?:t|ce|cy)|background|mastery|command|understanding|comfortable|cod(?:e|es|ing)|program(?:s|ming)?|script(?:s|"
    r"ing)?|written|writ(?:e|es|ing)|develop(?:s|ed|ing|ment)?|languages?|coded|built|implemented|services|applications|"
    r"software|enthusias\w+|passion\w*) (?:in|with|about|for|of|using|to|like|such as)(?: (?:the|either|modern|idiomatic|"
    r"production|at least|both|some|basic|"
    r"advanced)){0,2} \Z|\b(?:code ?base|back[- ]?end|front[- ]?end|stack|platform)(?: \w+)? (?:is|are)(?: mostly| mainly|"
    r" primarily)? (?:in|on) \Z|\b(?:stack|languages?|skills|technologies|tech|coding|programming|back[- ]?end|"
    r"tools)\s?:\s\Z|\b(?:needs?|use[sd]?|using|knows?|knowing|learn(?:s|ing)?|writes?|writing)(?: (?:idiomatic|clean|modern|"
    r"production|good|solid|some|mostly|mainly|plain|concurrent|pure)){0,2} \Z",
    re.IGNORECASE,
)
"""Before such a name, likewise."""
LANGUAGES_BEFORE = re.compile(
    r"\b(?:programming|scripting|coding|computer|statistical) (?:languages?|in)\b[^.;]{0,40}\Z", re.IGNORECASE
)
"""Before such a name: languages are spoken of."""
JOINT_BEFORE = re.compile(r"(?:[,/&(]\s?|\s(?:and|or)\s)\Z")
"""Before an everyday word in lower case that is a language in a list of them: "C++ and assembly"."""
LETTERED = re.compile(
    r"\b(?:vitamins?|class|grades?|type|series|hepatitis|plan|schedule|section|appendix|option|level|phase|category|part|"
    r"group|tier|figure|exhibit|table|band|block|point|step|stage|visa|column|unit|team|division|chapter|room|building|gate|"
    r"form|annex|usb|drive|middle|mr|mrs|ms|dr)[ -]\Z|\b[A-Z]\. ?\Z|\b[ABE-QS-Z](?:,| and| or|,? and|,? or|/) ?\Z",
    re.IGNORECASE,
)
"""Before a letter: it counts or grades something ("vitamin C"), or is part of a name."""
EDGE_BEFORE = " \n\t([/,|&+:;*“\"'•·–—-"
"""The signs that can stand right before a language."""
LOWER_WORD = re.compile(r" [a-z]{2,}")
"""After a letter: a word goes on in lower case ("C programs")."""
BESIDE_C = re.compile(r"\b(?:in|of|with|use|using|know|write|code|language|languages) C(?: (?:or|and) | ?/ ?|, (?:or |and )?)\Z")
"""Before "Assembly": it is a language beside C."""
GRADES = frozenset({"C", "D"})
"""Letters that are marks and classes too, so that they are no languages in just any list."""
ITEM_BEFORE = re.compile(r"[,;/|•:(]\s?\Z")
"""Before an entry of a list of any names."""
ITEM_AFTER = re.compile(r"\s?[,;/|•)]")
"""After it."""
EDGE_AFTER = re.compile(
    r"\s?(?:\Z|[,;/|&+)\]“”\"•·:?!]|\.(?:\s|\Z)|[–—(]|- )| (?:is|are|was|for|and|or|with|as|in|on|can|to|programming|scripting|"
    r"languages?|code|coding|skills?|experience|knowledge|also|has|have|remains|may|will|where|which|that|if|when|at|by|from|"
    r"plus|then|turns|comes|wherever|would|helps?)\b"
)
"""What can stand right after a language that is no part of a longer name."""


class Run(NamedTuple):
    """Languages that a sentence names together. ``open_list``: the list says that there are more."""

    names: tuple[Name, ...]
    start: int
    end: int
    open_list: bool


def find_runs(plain: str, names: Sequence[Name], start: int, end: int, *, company: bool, asked: bool = False) -> list[Run]:
    """The lists of languages in the sentence ``plain[start:end]``, whose candidates ``names`` are, in order.

    ``company``: another language is named beside the sentence, in its block or its list, so that a lone letter may be one;
    ``asked``: the sentence stands under what an occupation asks for.
    """
    groups: list[list[Name]] = []
    for name in _with_lower(plain, names, end):
        if (
            groups
            and len(groups[-1]) < MOST_NAMES
            and name.end - groups[-1][0].start <= LONGEST_RUN
            and _joined(plain, groups[-1][-1].end, name.start)
        ):
            groups[-1].append(name)
        else:
            groups.append([name])
    runs = []
    certain = company or any(not uncertain(name) for name in names)
    for group in groups:
        kept = [
            name
            for name in group
            if not LIKE_AFTER.match(plain, name.end, end)
            and (not uncertain(name) or _is_language(plain, name, group, start, end, company=certain, asked=asked))
        ]
        if kept:
            first, last = kept[0].start, kept[-1].end
            opened = OPENS.search(plain, max(start, first - 40), first) or GOES_ON.match(plain, last, min(end, last + 40))
            runs.append(Run(tuple(kept), first, last, opened is not None))
    return runs


def _with_lower(plain: str, names: Sequence[Name], end: int) -> list[Name]:
    """Names with those that a list in lower case holds between or after them: "python, r and sql"."""
    if not any(plain[name.start].islower() for name in names):
        return list(names)
    found = list(names)
    for before, after in zip(names, [*names[1:], None], strict=True):
        until = min(after.start if after else end, before.end + LONGEST_GAP)
        if plain[before.start].islower() or (after and plain[after.start].islower()):
            found += [
                Name(each.start("name"), each.end("name"), each["name"].capitalize(), "company")
                for each in LOWER.finditer(plain, before.end, until)
            ]
    return sorted(found, key=lambda name: name.start)


def uncertain(name: Name) -> bool:
    """True for a name that may mean something else."""
    return name.needs in ("company", "word")


def _joined(plain: str, start: int, end: int) -> bool:
    """True where what stands between two languages makes one list of them: separators, and pieces of three words at most. A
    list ends where a bracket does, and where a bracket says what of each: "Python (required), Java (optional)"."""
    if end - start > LONGEST_GAP:
        return False
    gap = plain[start:end]
    if gap.isspace() or GLOSS.fullmatch(gap):
        return True
    if ")" in gap.partition("(")[0] or SAID_IN_BRACKETS.search(gap):
        return False
    pieces = SEPARATOR.split(gap)
    return len(pieces) > 1 and not CLAUSE_WORD.search(gap) and all(len(piece.split()) <= 3 for piece in pieces)


def _is_letter(name: Name) -> bool:
    return name.end - name.start == 1


def _is_language(plain: str, name: Name, group: list[Name], low: int, high: int, *, company: bool, asked: bool) -> bool:
    """Whether a candidate is a language: beside words that tell, in a list of languages, or, a letter or a brand, beside
    another language."""
    if LETTERED.search(plain, max(low, name.start - 12), name.start):
        return False
    told = TELLS_AFTER.match(plain, name.end, min(high, name.end + 40))
    if told and (name.needs == "company" or told["word"]):
        return True
    if IS_LANGUAGE.match(plain, name.end, min(high, name.end + LONGEST_GAP)):
        return True
    if name.start > low and plain[name.start - 1] not in EDGE_BEFORE:
        return False
    if name.needs == "word" and plain[name.start].islower() and not JOINT_BEFORE.search(plain, low, name.start):
        return False
    beside = any(other.start == name.end + 1 for other in group)  # "Python Ruby Perl"
    clean = beside or EDGE_AFTER.match(plain, name.end, min(high, name.end + 16)) is not None
    joined = _is_letter(name) or JOINT_BEFORE.search(plain, low, name.start) is not None
    letter = name.needs == "company" and joined and LOWER_WORD.match(plain, name.end) is not None
    if name.name == "Assembly" and clean and BESIDE_C.search(plain, low, name.start):
        return True
    others = [other for other in group if other.name != name.name and not _is_letter(other)]
    if any(name.needs == "company" or other.needs != "word" for other in others):
        return clean or letter
    before = plain[max(low, name.start - 60) : name.start]
    if name.needs == "word":
        return clean and LANGUAGES_BEFORE.search(before) is not None
    if company and (clean or letter):
        return True
    if asked and name.name not in GRADES and ITEM_BEFORE.search(before) and ITEM_AFTER.match(plain, name.end, high):
        return True
    return clean and (TELLS_BEFORE.search(before) is not None or LANGUAGES_BEFORE.search(before) is not None)
