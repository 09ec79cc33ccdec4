"""Languages named together: the lists that a sentence makes of them, and which candidates (R, Go, Assembly) are languages
there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from flows.extract.context.languages import Name

LONGEST_GAP = 70
"""Code points between two languages of one list, at most."""
MOST_NAMES, LONGEST_RUN = 24, 320
"""Languages and code points that one list has, at most; a longer one is read in parts."""

SEPARATOR = re.compile(
    r"\s*(?:[,/|&+;•·()\n→»]|[-=]+>|\band/or\b|\band\b|\bor\b|\bas well as\b|\balong with\b|\bplus\b|\bthen\b)\s*", re.IGNORECASE
)
"""What parts the languages of a list."""
CLAUSE_WORD = re.compile(
    r"\b(?:is|are|was|were|be|being|been|to|that|which|who|you|they|we|it|its|not|"
    r"no|nor|but|while|whereas|than|instead|just|only|"
    r"rather|because|if|when|can|could|will|should|must|needs?|without|versus|vs|has|have|had|does|do|unlike|except|"
    r"excluding|previously|formerly|ignore|skip|avoid|forget|hardly|barely|rarely|seldom|any ?more|learn|use|focus)\b|"
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
    r"\([^()]*\b(?:required|preferred|favou?red|optional|mandatory|compulsory|essential|"
    r"must|plus|nice|not|primary|desired|desirable|"
    r"welcome|recommended|bonus|asset|advantage)\b",
    re.IGNORECASE,
)
"""Between two languages: what is said of the first in brackets."""
LOWER = re.compile(
    r"(?:[,/&(]\s?|\s(?:and|or)\s|,\s(?:and|or)\s)(?P<name>r|c|go|ruby|rust|swift|scala|"
    r"julia|dart)(?=[,/)&;.]|\s(?:and|or|&)\s|\s?\Z)"
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
    r"coding\b|code\b|syntax\b|packages\b|compiler\b)| (?:developers?|development|skills?|programs|users?|experience|knowledge|"
    r"basics|fundamentals|background|"
    r"proficiency|expertise|chops|questions|code ?bases?|stack|scripts?|ecosystem)\b",
    re.IGNORECASE,
)
"""After a name that may mean something else: it is a language."""
IS_LANGUAGE = re.compile(
    r"(?:,? (?:is|are|was|remains?|has become|became|as)|:)(?: (?!not\b|"
    r"no\b)[\w’'-]+){0,6}? (?:programming |scripting |coding )?languages?\b"
)
"""After a name: that it is a language ("R is the most popular programming language", "R: an open-source language")."""
_USES = r"needs?|use[sd]?|using|knows?|knowing|learn(?:s|ing|ed|t)?|writ(?:es?|ing)"
TELLS_BEFORE = re.compile(
    r"\b(?:proficien(?:t|cy)|experience[d]?|exposure|fluen(?:t|cy)|knowledge|skill(?:s|ed)?|expert(?:s|ise)?|familiar(?:ity)?|"
    r"competen(?:t|ce|cy)|background|mastery|command|understanding|comfortable|cod(?:e|es|ing)|program(?:s|ming)?|script(?:s|"
    r"ing)?|written|writ(?:e|es|ing)|develop(?:s|ed|ing|ment)?|languages?|coded|built|implemented|services|applications|"
    r"software|enthusias\w+|passion\w*) (?:in|with|about|for|of|using|to|like|such as)(?: (?:the|either|modern|idiomatic|"
    r"production|at least|both|some|basic|"
    r"advanced)){0,2} \Z|\b(?:code ?base|back[- ]?end|front[- ]?end|stack|platform)(?: \w+)? (?:is|are)(?: mostly| mainly|"
    r" primarily)? (?:in|on) \Z|\b(?:stack|languages?|skills|technologies|tech|coding|programming|back[- ]?end|"
    rf"tools)\s?:\s\Z|\b(?:{_USES})(?: (?:idiomatic|clean|modern|"
    r"production|good|solid|some|mostly|mainly|plain|concurrent|pure)){0,2} \Z",
    re.IGNORECASE,
)
"""Before such a name, likewise."""
TAKES = re.compile(
    rf"\b(?:{_USES}|master(?:s|ing|ed)?|stud(?:y|ies|ying)|"
    r"requir(?:es?|ing)|prefers?|likes|lov(?:es?|ing)|enjoys?|favou?rs?|bother with|call(?:s|ing)? for|speaks?|(?:dream|"
    r"think|liv|swim)(?:e|s|es|ing)? in|how much|(?:counts|matters) is|add|try|choose|"
    r"touch(?:es|ed|ing)?|without|mentions?|wants?|adopts?|teach(?:es)?(?: yourself)?|"
    r"pick(?:s|ing|ed)? up|switch(?:es|ing|ed)? to|mov(?:es?|ing|ed) to|(?:start|begin)(?:s|ning|ing)?(?: out)? (?:with|in)|"
    r"(?:rel(?:y|ies|ying)|focus(?:es)?|concentrates?) on|(?:go|goes|going) for|ask(?:s|ing)? for|look(?:s|ing)? for|"
    r"(?:good|handy) (?:at|with)|(?:work(?:s|ing)?|done|made|works) (?:\w+ )?(?:in|with)|"
    r"(?:versed|proficiency|grounding|exposed|grasp|basics|"
    r"fundamentals|years) (?:in|to|of|with))"
    r"(?: (?:idiomatic|clean|modern|production|good|solid|some|mostly|mainly|plain|concurrent|pure|basic|advanced|strong|"
    r"excellent|efficient|robust|readable|decent|[\w-]+-(?:grade|quality|ready|level)|at least|either|any|a (?:little|"
    r"bit of|lot of))){0,2} \Z|"
    r"\b(?:some|mostly|mainly|largely|exclusively|primarily|chiefly) (?:in )?\Z|"
    r"\b(?:automat|analy[sz]|solv|model|process|build|built|creat|writ|written|script|work|code|coding|"
    r"program)\w* (?:[\w’'-]+ ){0,4}?"
    r"(?:with|in|using) \Z",
    re.IGNORECASE,
)
"""Before such a name: a verb or an amount of which it is the object, whatever goes on after it ("knows R inside out")."""
GOES_ON_LOWER = re.compile(r" [a-z]{2,}|['’]s\b")
"""After it: the sentence goes on."""
PREDICATE = re.compile(
    r"(?: (?:knowledge|experience|skills?))?"
    r"(?:,? (?:is|are|remains?|stays?|becomes?|has become|gets?|isn['’]t|aren['’]t|was|were)(?: (?!for\b|in\b|"
    r"on\b)[\w’'-]+){0,4}? |"
    r" )(?P<said>required|requirement|necessary|needed|"
    r"essential|indispensable|mandatory|compulsory|optional|popular|preferred|favou?red|useful|helpful|important|valuable|"
    r"crucial|vital|enough|"
    r"unavoidable|welcome|sufficient|expected|worth|in demand|standard|asset|advantage|"
    r"a must|a plus|used|prerequisite|compulsory|"
    r"optional)\b| (?:(?:should|must|has to|ought to|needs to) be|rules|dominates|reigns|comes first)\b(?P<verb>)"
)
"""After it: what is said of what one may know or use ("R remains indispensable", "Is R required")."""
ASKS_OF_IT = re.compile(r"\b(?:is|are|was|were|does|do|would|knowledge of|knowing) \Z", re.IGNORECASE)
"""Before it: a question ("Is R required?")."""
RATED = re.compile(
    r"[\W\d_]*(?:(?:basic|beginner|elementary|intermediate|advanced|expert|fluent|"
    r"proficient|solid|good|strong|required|preferred|"
    r"optional|mandatory|essential|desirable|level|knowledge|skills?|yrs?|years?)[\W\d_]*){0,3}",
    re.IGNORECASE,
)
"""The rest of a line that is no more than a name: how well one should know it."""
LINE_SIGNS = ' \t\n*_•·-–—✅✔☑✓[](){}.:"“”'
"""What can stand in a line beside a name that is the whole of it."""
LABELLED = re.compile(r"\s?(?::|[–—]| -)\s")
"""After a name that opens a line: what is said of it follows."""
LANGUAGES_BEFORE = re.compile(
    r"\b(?:programming|scripting|coding|computer|statistical) (?:languages?|in)\b[^.;]{0,40}\Z", re.IGNORECASE
)
"""Before such a name: languages are spoken of."""
JOINT_BEFORE = re.compile(r"(?:[,/&(]\s?|\s(?:and|or)\s)\Z")
"""Before an everyday word in lower case that is a language in a list of them: "C++ and assembly"."""
LETTERED = re.compile(
    r"(?<!-)\b(?:vitamins?|class|grades?|type|series|hepatitis|plan|schedule|section|appendix|option|level|phase|category|part|"
    r"group|tier|figure|exhibit|table|band|block|point|step|stage|visa|column|unit|team|division|chapter|room|building|gate|"
    r"form|annex|usb|drive|middle|mr|mrs|ms|dr)[ -]\Z|(?-i:\b[A-Z]\. ?\Z|\b[ABE-QS-Z](?:,| and| or|,? and|,? or|/) ?\Z|"
    r"\b[A-E]\*? ?(?:to|[-–]) ?\Z)",
    re.IGNORECASE,
)
"""Before a letter: it counts or grades something ("vitamin C"), or is part of a name."""
EDGE_BEFORE = " \n\t([/,|&+:;*“\"'•·–—-→>»"
"""The signs that can stand right before a language."""
LOWER_WORD = re.compile(r" [a-z]{2,}")
"""After a letter: a word goes on in lower case ("C programs")."""
BESIDE_C = re.compile(r"(?<![\w.&-])C(?:,? (?:or|and|plus|then) | ?[/&+] ?|, )\Z")
"""Before "Assembly": it is a language beside C."""
BESIDE_ASSEMBLY = re.compile(r"(?:,? (?:or|and|plus|then) | ?[/&+] ?|, )[Aa]ssembl(?:y|er)\b(?! (?:line|plant|of)\b)")
"""After "C", likewise."""
OF_PERSONS = frozenset({"Ada", "Crystal", "Julia", "Pascal", "Ruby"})
"""Languages that persons are called too."""
PERSON = re.compile(
    r", (?:an?|our|the|who|whose|my|his|her|\d\d|from|now|then|senior|junior|lead|head|co-founder)\b(?! (?:language|"
    r"dynamic|newer|high))|"
    r" (?:works?|worked|said|says|explains?|tells|told|joined|studied|started|grew|loves|enjoys|earns?|recalls|adds|left|"
    r"moved|graduated|"
    r"spends?|uses|wrote|writes)\b"
)
"""After such a name: it is that of somebody."""
OF_ANYBODY = re.compile(
    r"(?:ask|look|want|go|touch|prefer|lik|lov|without|call|mention|teach|some|favou?r|enjoy|bother)", re.IGNORECASE
)
"""What one does to a person as to a language."""
GRADES = frozenset({"C", "D"})
"""Letters that are marks and classes too, so that they are no languages in just any list."""
ITEM_BEFORE = re.compile(r"[,;/|•:(]\s?\Z")
"""Before an entry of a list of any names."""
ITEM_AFTER = re.compile(r"\s?[,;/|•)]")
"""After it."""
EDGE_AFTER = re.compile(
    r"\s?(?:\Z|[,;/|&+)\]“”\"•·:?!→»]|[-=]+>|\.(?:\s|\Z)|[–—(]|- )| (?:is|are|was|for|and|or|with|as|in|on|can|to|"
    r"programming|scripting|"
    r"languages?|code|coding|skills?|experience|knowledge|also|has|have|remains|may|will|where|which|that|if|when|at|by|from|"
    r"plus|then|first|turns|comes|wherever|would|helps?|but|instead|too|while|whereas|rather|before|after|later|daily|"
    r"every|alongside)\b"
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
    for name in _with_lower(plain, names, start, end):
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


def _with_lower(plain: str, names: Sequence[Name], start: int, end: int) -> list[Name]:
    """Names with those in lower case that stand before, between or after them in their list: "python, r and sql"."""
    found = list(names)
    low = max(start, names[0].start - LONGEST_GAP) if names else end
    for each in [*names, None]:
        until = each.start if each else min(end, low + LONGEST_GAP)
        found += [
            Name(lower.start("name"), lower.end("name"), lower["name"].capitalize(), "company")
            for lower in LOWER.finditer(plain, low, min(until + 1, low + LONGEST_GAP))
        ]
        low = each.end if each else low
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
    if name.name in OF_PERSONS and PERSON.match(plain, name.end, high):
        return False
    before = plain[max(low, name.start - 60) : name.start]
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
    letter_c = BESIDE_C.search(plain, low, name.start) if name.name == "Assembly" and clean else None
    if letter_c and not LETTERED.search(plain, max(low, letter_c.start() - 12), letter_c.start()):
        return True
    if name.name == "C" and BESIDE_ASSEMBLY.match(plain, name.end, high):
        return True
    if name.needs == "company" and plain[name.start].isupper() and _is_object(plain, name, before, high, clean=clean):
        return True
    others = [other for other in group if other.name != name.name and not _is_letter(other)]
    if any(name.needs == "company" or other.needs != "word" for other in others):
        return clean or letter
    if name.needs == "word":
        if name.name == "Assembly" and asked and company and not plain[name.end : high].strip(LINE_SIGNS):
            return not plain[low : name.start].strip(LINE_SIGNS)
        spoken = name.name == "Assembly" and company and plain[name.start].isupper()
        if spoken and clean and (TELLS_BEFORE.search(before) or TAKES.search(before)):
            return True
        return clean and LANGUAGES_BEFORE.search(before) is not None
    if company and (clean or letter):
        return True
    if plain[name.start].isupper() and _is_spoken_of(plain, name, before, low, high, asked=asked):
        return True
    if asked and name.name not in GRADES and ITEM_BEFORE.search(before) and ITEM_AFTER.match(plain, name.end, high):
        return True
    return clean and (TELLS_BEFORE.search(before) is not None or LANGUAGES_BEFORE.search(before) is not None)


def _is_object(plain: str, name: Name, before: str, high: int, *, clean: bool) -> bool:
    """Whether a letter or a brand is what a verb takes or an amount is of."""
    taken = TAKES.search(before)
    if taken is None or (name.name in OF_PERSONS and OF_ANYBODY.match(taken[0])):
        return False
    return clean or GOES_ON_LOWER.match(plain, name.end, high) is not None


def _is_spoken_of(plain: str, name: Name, before: str, low: int, high: int, *, asked: bool) -> bool:
    """Whether a letter or a brand with no language beside it is spoken of as something to know or to use, or is the whole of a
    line that stands where such things are ``asked`` for, or its label."""
    said = PREDICATE.match(plain, name.end, min(high, name.end + LONGEST_GAP))
    if said and (said["verb"] is not None or said[0][1:] != said["said"] or ASKS_OF_IT.search(before)):
        return True
    if not asked or not RATED.fullmatch(plain, low, name.start):
        return False
    says_little = RATED.fullmatch(plain, name.end, high) or LABELLED.match(plain, name.end, high)
    return name.name not in GRADES and says_little is not None
