"""What denies that languages are needed or used: "you don't need to know", "without", "is not required"."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Polarity = Literal["+", "-"]
"""Whether a language is needed or used ("+"), or not needed ("-")."""


class Reading(NamedTuple):
    """What is said of a list, and the words that say it: offsets into the text. ``strength``: 3 asked for outright, 2 used
    or popular, 1 named."""

    polarity: Polarity
    strength: int
    start: int
    end: int


NEGATED = r"(?:\b(?:not|never|no longer)|n['’]t)"
NOBODY = r"\b(?:nobody|no (?:one|employers?|recruiters?|compan(?:y|ies)|firms?))"
DENY_BEFORE = re.compile(
    rf"{NEGATED}(?: (?:really|actually|necessarily|even|generally|typically|strictly|ever|any more)){{0,2}} "
    r"(?:need(?:ed|ing)?|requir(?:e[sd]?|ing)|have to (?:know|learn|use|write|master|code|program)|know|use[sd]?|using|"
    r"learn|bother (?:with|to learn|learning)|ask(?:ed|ing)? for|expect(?:ed)?|code|write|program|demand|want|"
    r"list|mention|touch|do(?= \Z))\b"
    rf"(?P<object>[^,;:.()]{{0,48}})\Z|{NOBODY} (?:\w+ )?(?:asks?(?: [\w-]+){{0,3}} for|needs?|requires?|expects?|wants?|uses?)"
    r"(?P<nothing>[^,;:.()]{0,60})\Z",
    re.IGNORECASE,
)
"""Before a list: nobody needs or asks for it ("you don't need to know")."""
UNTRUE = re.compile(
    r"\b(?:(?:myth|misconception|mistake|error|rumou?r) (?:is )?|(?:not|n['’]t) (?:\w+ )?true |untrue |false |"
    r"wrong )(?:that|to (?:think|believe|say)"
    r"(?: that)?) [^.;:!?]{0,60}\b(?:must|needs?|have to|has to|should|requires?|ought to)\b[^.;:!?]{0,30}\Z",
    re.IGNORECASE,
)
"""Before a list: that it is needed is denied as a whole ("it is a myth that analysts must know")."""
FEW = re.compile(r"\b(?:few|hardly any|no|rare|not many|barely any) [^.;:,]{0,50}\bwho (?:do|does|ca|can)?\Z", re.IGNORECASE)
"""Before a denial: hardly anybody of whom it is true ("few who don't know")."""
DEGREE_OF = re.compile(
    r"\b(?:expert|master|mastery|everything|advanced|deep(?:ly)?|fluent|fluency|guru|perfect|all|only|just|every|be|"
    r"proficient|much|more than|years?|worry|until|both|better)\b",
    re.IGNORECASE,
)
"""In what is denied: only how much of a language is ("you needn't be an expert in")."""
_NONE = (
    r"no(?: (?:prior|previous|formal|specific|particular|real|actual)){0,2}(?: (?:knowledge of|experience (?:in|with|"
    r"of)|skills? (?:in|with)|background in|(?:coding|programming|experience coding) in))?"
)
NO_BEFORE = re.compile(
    rf"\b(?:{_NONE}|(?P<need>no (?:need|requirement|obligation|reason) (?:for|"
    r"(?:for (?:[\w-]+ ){1,4})?to (?:know|learn|use|write|master|study|touch|code in))|"
    rf"(?:needs?|requires?|demands?|assumes?|expects?|presupposes?|(?:calls?|asks?) for) {_NONE}))"
    r"(?: (?:any|the))?(?: (?:[a-z]+ )?languages?(?:,? (?:such as|like|including|for (?:example|instance),?|e\.g\.,?)|(?= \()))?"
    r" \(?\Z",
    re.IGNORECASE,
)
"""Before a list: none of it is ("no experience in")."""
NEEDED_AFTER = re.compile(
    r"(?: (?:knowledge|experience|skills?|programming|coding|background))?(?: (?:is|are|will be))? (?:required|needed|"
    r"necessary|expected|mandatory|asked for)\b",
    re.IGNORECASE,
)
"""After such a list: what is denied is that it is needed."""
WITHOUT = re.compile(
    r"\bwithout (?:ever )?(?:(?:knowing|needing|learning|using|writing|touching|any|"
    r"a|to know|experience (?:in|with)|knowledge of|"
    r"(?:single )?line of) ){0,3}\Z",
    re.IGNORECASE,
)
"""Before a list: somebody goes without it."""
HARD = re.compile(
    r"\b(?:can['’]?t|cannot|can not|impossible|hard(?:er)?|difficult|unlikely|rare(?:ly)?|"
    r"won['’]t|not|few|nobody|no one|if|whether|"
    r"struggle)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Before that: one can hardly."""
WHOEVER = re.compile(
    r"\W*(?:(?:candidates?|applicants?|applications?|anyone|anybody|those|people|CVs|résumés|resumes) )?", re.IGNORECASE
)
"""Before "without", from the start of its sentence, where what follows says what becomes of those."""
EVEN_IF = re.compile(
    r"\b(?:can|could|may|possible|able)\b[^.;:!?]{0,60}\beven (?:if|when|though) (?:you|they|"
    r"one)\b[^.;:,!?]{0,20}(?:\b(?:never|not|no)\b|n['’]t\b)"
    r"[^.;:,!?]{0,40}\Z",
    re.IGNORECASE,
)
"""Before a list: one can do without it ("even if you have never written a line of")."""
SKIPS = re.compile(
    r"\b(?:can|may|could)(?: \w+)? (?:skip(?: (?:learning|over))?|do without|ignore|forget(?: about)?|manage without|"
    r"leave out) \Z",
    re.IGNORECASE,
)
"""Before a list: one can leave it out."""
NOTHING_NEEDED = re.compile(
    r"(?: (?:knowledge|experience|skills?))? (?:(?:is|are) not|(?:is|are)n['’]t) "
    r"(?:something|anything|an? \w+|one|what) [^.;:,!?]{0,60}?\b(?:needs?|uses?|requires?|"
    r"must know|should know|have to know|asks? for)\b",
    re.IGNORECASE,
)
"""After a list: it is not what anybody needs."""
UNLIKE_IT = re.compile(r"(?:\b(?:is|are) not|n['’]t) [^.;:!?]{2,60}, but \Z", re.IGNORECASE)
AS_DENIED = re.compile(r" (?:(?:definitely|certainly) )?(?:is|are|does|do)\W*(?:[.;!?]|\Z)")
"""Around a list of which is true what is denied of another: "isn't a prerequisite, but SQL is"."""
HARD_AFTER = re.compile(
    r"[^.;:!?]{0,50}?(?:\b(?:cannot|not|never|hardly|barely|difficult|hard|tough|struggle|stuck|lost|impossible|"
    r"no (?:chance|way|job))\b|"
    r"n['’]t\b)",
    re.IGNORECASE,
)
"""After the languages that open such a sentence, likewise: "Without SQL you won't get far"."""
NEITHER = re.compile(
    r"\bneither (?:(?:[\w’'-]+ ){0,4}?(?:use|need|require|know|learn|write|want|expect|ask for|code in|program in|work in|"
    r"work with)[sd]? )?"
    r"(?:(?P<nor>[^.;:!?]{1,40}\bnor (?:(?:use|need|require|know|learn|write)[sd]? )?))?\Z",
    re.IGNORECASE,
)
"""Before the first or the second of two that are both denied: "neither use Perl nor Java"."""
NOR = re.compile(r",? nor\b", re.IGNORECASE)
INSTEAD_OF_IT = re.compile(
    r"\b(?:us(?:e|es|ing)|needs?|requires?|writes?|(?:cod|program|work|writ)(?:e|es|s)? in|wants?|asks? for|learn)\b"
    r"[^.,;:!?()]{1,40}, (?:but |and )?not \Z",
    re.IGNORECASE,
)
"""Before a language that is not the one that is used: "use Kotlin, not Java"."""
DENY_AFTER = re.compile(
    r"[\s,(]*(?:(?:knowledge|experience|skills?|programming) )?(?:(?:is|are|was|will be)(?: (?:usually|generally|typically|"
    r"often|also))? (?:not|no longer|never|rarely|seldom|hardly ever)|"
    r"(?:is|are|was)n['’]t|not)(?: (?:an?|strictly|really|actually|typically|even|necessarily|absolutely|usually|generally))* "
    r"(?P<word>required|needed|necessary|mandatory|essential|used|must|"
    r"compulsory|requirement|prerequisite|part of (?:the|their|this|every|an?)|relevant|asked for|expected)\b|"
    r"[\s,(]*(?:is|are) unnecessary\b",
    re.IGNORECASE,
)
"""After a list: it is not needed ("Java is not required")."""
REDEEMED = re.compile(
    r"(?:[^.;]{0,40}\b(?:but|though|although|however|yet)\b|[^.;,]{0,30}, (?:it|they|knowing|having|"
    r"learning)\b)[^.;]{0,70}\b(?:help\w*|plus|useful|prefer\w*|beneficial|advantage\w*|nice|good|bonus|valu\w+|desir\w+|"
    r"worth|recommended|asset)\b",
    re.IGNORECASE,
)
"""After a denial: it is of use all the same."""


def denial(before: str, after: str, before_from: int, start: int, end: int) -> Reading | None:
    """A denial of the languages at ``start:end`` in the words ``before`` them, which start at ``before_from``, and ``after``;
    with strength 0 where words of denial stand there and deny something else; None without such words."""
    nothing = Reading("-", 0, start, end)
    untrue = UNTRUE.search(before) or EVEN_IF.search(before) or SKIPS.search(before)
    if untrue:
        return Reading("-", 3, before_from + untrue.start(), end)
    unlike = UNLIKE_IT.search(before) if AS_DENIED.match(after) else None
    if unlike:
        return Reading("+", 3, start, end)
    found = DENY_BEFORE.search(before)
    if found and FEW.search(before, 0, found.start()):
        return Reading("+", 3, before_from + found.start(), end)
    if found:
        if DEGREE_OF.search(found["object"] or ""):
            return nothing
        redeemed = REDEEMED.match(after)
        return Reading("+" if redeemed else "-", 3, before_from + found.start(), end + (redeemed.end() if redeemed else 0))
    without = NO_BEFORE.search(before)
    if without:
        needed = NEEDED_AFTER.match(after)
        if without["need"] or needed:
            return Reading("-", 3, before_from + without.start(), end + (needed.end() if needed else 0))
        return nothing
    without = WITHOUT.search(before)
    if without:
        hard = HARD.search(before, max(0, without.start() - 60), without.start()) or (
            WHOEVER.fullmatch(before, 0, without.start()) and HARD_AFTER.match(after)
        )
        return Reading("+" if hard else "-", 3, before_from + without.start(), end)
    neither = NEITHER.search(before)
    if neither and (neither["nor"] or NOR.match(after)):
        return Reading("-", 3, before_from + neither.start(), end)
    instead = INSTEAD_OF_IT.search(before)
    if instead:
        return Reading("-", 3, before_from + instead.start(), end)
    nothing_needed = NOTHING_NEEDED.match(after)
    if nothing_needed:
        return Reading("-", 3, start, end + nothing_needed.end())
    follows = DENY_AFTER.match(after)
    if follows:
        redeemed = REDEEMED.match(after, follows.end())
        return Reading("+" if redeemed else "-", 3, start, end + (redeemed.end() if redeemed else follows.end()))
    return None
