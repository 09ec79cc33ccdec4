"""What stands around a name and tells whether it is a place: an organisation, a preposition, a label, a web address.

Every function looks at a bounded stretch of the words, so that reading stays linear.
"""

from __future__ import annotations

import re

_PREPOSITION = re.compile(
    r"(?:\b(?:in|near|around|along|outside|inside|within|across|throughout|from|serving"
    r"|(?:outside|city|state|province|region) of|(?:based|located) (?:in|at|out of)|(?:relocat|mov)\w+ to)|location:) (?:the )?$",
    re.IGNORECASE,
)
_LABEL_END = re.compile(r" ?(?:$|[:|–—(\d$€£₹])| - ")
_TOWN_STARTS = ("(", "/", "| ", "– ", "— ", ": ", "• ")
_URL = re.compile(r"://|www\.|@|\w\.(?:com|org|net|gov|edu|io|ai|co|in|uk|de|ca|au)\b")
_ORGANISATIONS = (
    "Academy|Airlines|Airways|Air Force|Army|Association|Bank|Bar|Board|Bureau|Census|Chamber|College|Commission|Conference"
    "|Consulting|Corporation|Corps|Council|Department|Dept|Exchange|Express|Federation|Foundation|Globe|Herald|Hospital|Inc"
    "|Institutes?|Instruments|Journal|Labor|Ltd|Magazine|Marines?|Ministry|Museum|Navy|"
    "News|Office|Post|Press|Review|School|Scientific"
    "|Society|Standard|Statistics|Tech(?! (?i:hub|job|salar|compan|industr))|Times|Treasury|Tribune|Universit(?:y|ies)"
)
_ORGANISATION_AFTER = re.compile(rf"(?:'s)?(?: (?:of|for)| [A-Z][\w'’-]*+){{0,3}}? (?:{_ORGANISATIONS})(?!\w)")
_ORGANISATION_BEFORE = re.compile(
    r"(?:\b(?:Universit(?:y|ies)|College|Bank|Institute|School|Church|Museum|Government|Corporation|Ministry|Royal Society) of"
    r" (?:the )?|\b(?:IIT|IIM|IIIT|IISc|ISI|ISB|NIT|BITS|UC|CSU|UNC|SUNY|CUNY|"
    r"Statistics|Air|Virgin|Lloyd'?s(?: of)?)[ -]|[Nn]on-)$"
)
_NOT_A_TOWN = re.compile(
    r"(?:er|or|ist|yst|ant|ian|ive|ics|ing|ence|ment|Arts|Nurse|Intern|Lead|Degree|University|College|Remote)$"
)
_CAPITALS = re.compile(
    r"[^\W\d_]{4,}+|(?<!\w)(NEW|SAN|LOS|LAS|DES|RIO|BAY|ST|FT|EL|AU(?= PAIR))(?!\w)|(?<!\w)[^\W\d_]{1,3}+(?!\w)"
)
_SHOUTED_US = re.compile(r"(?<=[^\W\d_] )(?<!IN )(?<!THE )(?<!OF )US(?!\w)")


def is_whole_word(words: str, start: int, end: int) -> bool:
    """True where the name is no part of a longer word, number, currency ("US$") or address on the web."""
    if words[start] == ",":  # the signal of a code
        start += 1
    before, after = words[start - 1 : start], words[end : end + 2]
    if before.isalnum() or before in ("_", "@", "#", "$") or after[:1].isalnum() or after[:1] in ("_", "@", "$"):
        return False
    if before in (".", "/", "-", "=", "?", "&") or after[:1] in ("/", "-", "=") or (after[:1] == "." and after[1:].isalnum()):
        left = max(words.rfind(" ", max(0, start - 100), start) + 1, start - 100)
        right = words.find(" ", end, end + 100)
        return _URL.search(words, left, right if right >= 0 else end + 100) is None
    return True


def in_title_case(words: str) -> str:
    """Words in capitals as a title writes them, at the same offsets: short words stay, being codes, but for "us" as a pronoun."""
    title = _CAPITALS.sub(lambda word: word[0] if len(word[0]) < 4 and not word[1] else word[0].capitalize(), words)
    title = _SHOUTED_US.sub("us", title)
    return title if len(title) == len(words) else words


def names_an_organisation(words: str, start: int, end: int) -> bool:
    """True where the name is part of another's: "Boston University", "University of California", "U.S. Bureau of ..."."""
    after = words[end : end + 2]
    if (after == "'s" or (after[:1] == " " and (after[1:].isupper() or after[1:] in ("o", "f")))) and _ORGANISATION_AFTER.match(
        words, end
    ):
        return True
    return words[start - 1 : start] in (" ", "-") and _ORGANISATION_BEFORE.search(words, max(0, start - 24), start) is not None


def town_before(words: str, end: int) -> int | None:
    """The start of a run of one to three capitalised words before ``end`` that stands where a place stands, else None."""
    tokens = words[max(0, end - 60) : end].split(" ")
    start, taken = end + 1, 0
    while tokens and taken < 4 and tokens[-1][:1].isupper() and not tokens[-1].endswith((",", ":", ";", ")", "|")):
        start -= len(tokens.pop()) + 1
        taken += 1
    if not 1 <= taken <= 3 or _NOT_A_TOWN.search(words, start, end) or words[start:end].isupper():
        return None
    stands = start == 0 or words.endswith(_TOWN_STARTS, 0, start)
    return start if stands or _PREPOSITION.search(words, max(0, start - 30), start) else None


def opens_a_name(words: str, end: int) -> bool:
    """True where a capitalised word follows: "Jackson Hole"."""
    after = words[end : end + 3]
    return after[:1] == " " and after[1:2].isupper() and after[2:3].islower()


def stands_apart(words: str, start: int, end: int) -> bool:
    """True where no capitalised word touches the name, which could be a person's: "Austin pays", not "Jane Austin"."""
    before = words[max(0, start - 20) : start].split(" ")[-2:-1]
    closes_a_name = bool(before) and before[0][:1].isupper() and before[0][-1:].isalpha()
    return not closes_a_name and not opens_a_name(words, end)


def stands_as_place(words: str, start: int, end: int) -> bool:
    """True where a preposition of place comes before the name, or it is a label or a cell of its own."""
    if _PREPOSITION.search(words, max(0, start - 30), start):
        return True
    alone = start < 8 and not any(letter.isalnum() for letter in words[:start])
    return alone and _LABEL_END.match(words, end) is not None
