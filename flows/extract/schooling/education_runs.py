"""Several degrees in one sentence: which of them only announce or sum up another, which mean one that was named before, and
what is carried on from one to the next."""

from __future__ import annotations

import re

from flows.extract.mentions.alternatives import UMBRELLAS, Run, Rung
from flows.extract.mentions.modality_force import Modality
from flows.extract.schooling.modality import Reading

TURNS_OUT = re.compile(
    r"[^.;:]{0,30}:|[^.;:]{0,90}\b(?:is|are|remains) (?:[a-z ]{1,20} )?(?:an?|the) \Z| of (?:an? )?\Z", re.IGNORECASE
)
"""Between "degree" and the one that it turns out to be."""
DEMONSTRATIVE = re.compile(
    r"\b(?:this|that|these|those|such an?|said|their|his|her|the (?:stated|above|aforementioned|above-?mentioned|listed)) \Z",
    re.IGNORECASE,
)
RESUMES = re.compile(r"\W*(?:but |yet |still, |however, )?the ", re.IGNORECASE)
"""What opens a sentence about a degree that was named: "The degree isn't compulsory"."""
IS_ONE = re.compile(r"[^.;]{0,20}\b(?:is|are|remains?) [^.;,]{0,40}\Z|[^\w(]{0,2}", re.IGNORECASE)
COVERED = frozenset({"master", "doctorate"})
"""What is a graduate degree: "the JD is a graduate degree in law"."""
CONTRARY = re.compile(r"\bbut (?:an? |the )?(?:\w+ )?\Z")
ELLIPSIS = re.compile(r" (?:is|are|do|does)\W*")
SAME_AGAIN = re.compile(
    r", as (?:is|are) (?:an? |the )?|[^,;:.()]{0,50}?,? (?:and(?: then| later| finally| also|,? (?:in|for) [\w ]{3,25},)?|then|"
    r"followed by|on top of|in addition to)(?: go (?:on )?to (?:university|college))?(?: (?:to )?(?:complet|stud|pursu|earn|"
    r"obtain|finish|gett?|do|tak|attend)(?:e|ing|y|s)?| (?:continue|go on|follow)s? (?:[\w ]{1,24} )?(?:with|to))? (?:an? |the |"
    r"your )?(?:\w+ )?",
)
"""Between two degrees of which the second is asked for as the first is."""

OTHERS = re.compile(
    r"[^;:.()]{0,60}?(?:,|,? (?:and|while|whereas|but)) (?:about |around |only |just |another |roughly )?"
    r"(?P<share>\d{1,3})(?:\.\d+)? ?(?:%|percent|per cent)(?: of them)? (?:with )?(?:an? )?|"
    r"(?:,| and| while|;)? (?:and |while )?(?:others|some|a few|(?P<most>many|most)) (?:hold |have )?(?:an? )?"
)
"""Between two degrees of which the second is held by others, or by another share: "some have a bachelor's, others a master's",
"68% hold a bachelor's and 14% a master's"."""
NEXT_OF_LIST = re.compile(
    r"(?:(?!\b(?:is|are|can|may|will|must)\b)(?:[^;:.()]|\([^()]{1,40}\))){0,110}?(?:,|;)? or (?:\([a-z0-9]\) )?(?:an? |the )?"
)
"""Between two entries of a list in one sentence: "a BSc plus two years of experience, or an MSc"."""

NEXT_ENTRY = re.compile(
    r"; (?:an? )?|[^;:.()]{0,60}; (?:(?P<most>often|usually|typically|generally|commonly|mostly)|"
    r"(?P<some>sometimes|occasionally|possibly|optionally)|(?P<wished>preferably|ideally)) (?:an? |the )?"
)
"""Between two entries of a label: "Education: a BSc; an MSc for senior posts", "a BSc and a licence; often an MSc"."""
HEDGED: dict[str, Modality] = {"most": "typical", "some": "optional", "wished": "preferred"}
"""The modality that each group of ``NEXT_ENTRY`` says."""

HALF = 50
"""Percent of those at work of which it is said that they usually hold a degree."""


def telling(words: str, runs: list[Run]) -> list[Run]:
    """Runs without those that only announce or sum up another: "Degree: a bachelor's ...", "a bachelor's is the best degree"."""
    return [
        run
        for before, run, after in zip([None, *runs], runs, [*runs[1:], None], strict=False)
        if not (
            (run.rungs[0].degree == "degree" and after and TURNS_OUT.match(words, run.end, after.start))
            or (before and _sums_up(words, before, run))
        )
    ]


def _sums_up(words: str, before: Run, run: Run) -> bool:
    bare = run.rungs[0].degree == "degree" and not run.rungs[0].fields
    bare = bare or words.startswith("professional", run.start)
    umbrella = bare or (run.rungs[0].degree in UMBRELLAS and before.rungs[0].degree in COVERED)
    return umbrella and IS_ONE.fullmatch(words, before.end, run.start) is not None


def meant(words: str, run: Run, antecedent: list[Rung]) -> Run:
    """ "This degree" means the degree that was named before; where none was, it means nothing."""
    if run.rungs[0].degree != "degree" or run.rungs[0].fields:
        return run
    if refers_back(words, run.start) or (antecedent and RESUMES.fullmatch(words, 0, run.start)):
        return run._replace(rungs=antecedent, alternatives=False)
    return run


def goes_on(lower: str, said: Reading, run: Run, low: int, high: int) -> Reading | None:
    """The modality of a run that takes it from what is ``said`` of the run before: "finish school and then get a degree" the
    same, "a degree isn't needed, but a diploma is" the contrary."""
    if said.modality == "not required":
        contrary = CONTRARY.search(lower, low, run.start) and ELLIPSIS.fullmatch(lower, run.end, high)
        return Reading("required", run.start, run.end, 3) if contrary else None
    if said.modality in ("typical", "optional") and (others := OTHERS.fullmatch(lower, low, run.start)):
        most = others["most"] or int(others["share"] or 0) >= HALF
        return Reading("typical" if most else "optional", run.start, run.end, 2)
    again = SAME_AGAIN.fullmatch(lower, low, run.start) or NEXT_OF_LIST.fullmatch(lower, low, run.start)
    if again and said.strength >= 2:
        return Reading(said.modality, run.start, run.end, 2)
    entry = NEXT_ENTRY.fullmatch(lower, low, run.start)
    if entry and (entry.lastgroup or said.strength == 2):
        return Reading(HEDGED.get(str(entry.lastgroup), said.modality), run.start, run.end, 2)
    return None


def refers_back(words: str, start: int) -> bool:
    """True for "this degree", which ``start`` is the start of."""
    return DEMONSTRATIVE.search(words, max(0, start - 20), start) is not None
