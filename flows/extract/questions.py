"""Questions that a text asks about schooling and answers itself: "Do you need a degree?" "No."."""

from __future__ import annotations

import re

from flows.extract.alternatives import Run
from flows.extract.degrees import find_degrees
from flows.extract.modality import CUE, PREDICATE, Modality, Reading, force
from flows.extract.page import Page, Span

NEEDS = re.compile(r"\b(?:need(?:ed)?|requir\w+|necessary|must|have to|mandatory|essential|compulsory)\b", re.IGNORECASE)
WITHOUT = re.compile(r"\bwithout\b", re.IGNORECASE)
GOOD = re.compile(r"\b(?:help|worth|useful|beneficial|better|matter)\w*\b", re.IGNORECASE)
OPEN = re.compile(r"\A\W*(?:what|which|how|why|who|where|when)\b", re.IGNORECASE)
ANSWER = re.compile(
    r"\A\W*(?:(?:the )?(?:short |quick |simple |honest )?answer(?:[^.?!:]{0,40}? is|:)?\W*(?:an? )?(?:firm |simple |resounding |definite |big )?|well,? |in (?:short|general),? |generally,? |usually,? |technically,? |in most cases,? |typically,? )?"
    r"(?:(?P<no>no\b(?! (?:one|matter|doubt))|nope\b|not (?:necessarily|always|really|strictly|exactly|at all|usually)|absolutely not|definitely not|rarely)|"
    r"(?P<yes>yes\b|yep\b|absolutely\b|definitely\b|certainly\b|of course))",
    re.IGNORECASE,
)
HEDGED = re.compile(r"\A\W*(?:usually|generally|typically|in most cases|yes,? (?:usually|in most cases|typically|generally))", re.IGNORECASE)
REFERS = re.compile(r"\b(?:doing so|having one|earning one|getting one|it|this|that|they|one|such a degree)(?: is|['’]s| are)?\b", re.IGNORECASE)


def answered(page: Page, index: int, question: Span, run: Run) -> tuple[Reading, int] | None:
    """The modality that the answer to a question about ``run`` gives, and where the answer's words end in ``plain``; None without answer."""
    asked = page.plain[question.start : question.end]
    following = _following(page, index, question)
    if following is None:
        return None
    said = page.plain[following.start : following.end]
    if run.rungs[0].degree == "degree" and any(degree.rung != "degree" for degree in find_degrees(said)):
        return None
    answer = ANSWER.match(said)
    if answer and not OPEN.match(asked):
        modality = _answer(asked, yes=answer["yes"] is not None, hedged=HEDGED.match(said) is not None)
        return (Reading(modality, run.start, run.end, 3), following.end) if modality else None
    for refers in REFERS.finditer(said):
        cue = CUE.search(said, refers.end())
        if cue and cue.lastgroup != "weak" and PREDICATE.match(said, refers.end(), cue.start()):
            modality = force(said, refers.end(), cue, said[cue.end() :])
            return (Reading(modality, run.start, run.end, 3), following.start + cue.end()) if modality else None
    return None


def _answer(asked: str, *, yes: bool, hedged: bool) -> Modality | None:
    if WITHOUT.search(asked):
        yes = not yes
    elif not NEEDS.search(asked):
        return "preferred" if yes and GOOD.search(asked) else None
    if not yes:
        return "not required"
    return "typical" if hedged else "required"


def _following(page: Page, index: int, question: Span) -> Span | None:
    """The sentence after a question: in its block, else the first of the next paragraph or item."""
    inside = next((each for each in page.sentences(index) if each.start >= question.end), None)
    if inside:
        return inside
    for after in range(index + 1, min(index + 3, len(page.blocks))):
        if page.blocks[after].kind == "heading":
            return None
        if page.blocks[after].kind in ("paragraph", "item"):
            return next(iter(page.sentences(after)), None)
    return None
