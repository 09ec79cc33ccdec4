"""Questions about languages, and what their answers say of these: "Do you need Java?" "No."."""

from __future__ import annotations

import re

from flows.extract.mentions.language_denied import Reading
from flows.extract.mentions.occupation_spelling import fold_case
from flows.extract.pages.page import Page, Span
from flows.extract.pages.questions import ANSWER

NEEDS = re.compile(
    r"\b(?:need(?:ed)?|required?|necessary|must|have to|mandatory|essential|know|learn|used?|important|useful|helpful|relevant|"
    r"a must|compulsory|prerequisite|expected|worth (?:it|learning|knowing)|good for|master)\b"
)
"""In a question: whether a language is needed ("Do you need Java?")."""
WITHOUT = re.compile(
    r"\bwithout (?:[\w-]+ ){0,3}\Z|\bif (?:you|i|one|they|we) (?:do not|don't|cannot|can't|never) (?:know|use|learn|write|"
    r"code in|program in) "
    r"(?:any )?\Z"
)
"""In a question before a language: whether one can go without it."""
ENOUGH = re.compile(
    r"\b(?:enough|sufficient|suffice|all (?:i|you|one) need|get by with|do with|will do|only (?:language|skill))\b"
)
"""In a question: whether there is more to learn; that one needs it is taken for granted."""
HOW_MUCH = re.compile(r"\bhow (?:much|well|good|deep\w*|important|essential|useful|vital)\b")
"""In a question: that one needs some is taken for granted."""
HOW_HARD = re.compile(r"\b(?:hard|difficult|easy|tough|challenging|long)(?: (?!for)\w+){0,2} to (?:learn|master|know|use)\b")
"""In a question whose answer does not say whether one needs it: "Is Python hard to learn?"."""
WHICH = re.compile(r"\b(?:better|best|or|between|vs\.?|versus)\b")
"""In a question about several: which of them it is to be."""
BOTH = re.compile(
    r"\b(?:both|either|all (?:three|four|five|of (?:them|these|the))|any of (?:them|these|the))\b(?! (?:is|are) (?:not|un)\b)"
)
"""In its answer: one as well as the other."""
YES = re.compile(
    r"\W*(?:a\W )?(?:sure\b|often\b|increasingly\b|usually\b|generally\b|typically\b|mostly\b|(?:many|most|they|we|"
    r"you) (?:do|should|will|must)\b|"
    r"(?:to (?:begin|start) with|at first|for now|for a start|in the beginning),? yes\b)"
)
"""How an answer starts that says yes in another way than those about schooling."""
REFERS = re.compile(r"\W*(?:a\W )?(?:[\w ]{1,30}, )?(?:it|this|that|they|knowing (?:it|[\w+#]+)|learning (?:it|[\w+#]+)|you)\b")
"""How an answer starts that speaks of what was asked about."""
NOT = re.compile(r"\W*(?:a\W )?not\b")
"""How an answer starts that says no, or not quite."""
DENIES = re.compile(
    r"(?:\b(?:not|never|no longer|rarely|seldom|hardly)|n't)\b[^.;,]{0,25}\b(?:need(?:ed)?|required?|necessary|have to|"
    r"mandatory|essential|must|used?|requirement|prerequisite|expected)\b|\bunnecessary\b"
)
ASKS_FOR = re.compile(
    r"\b(?:need(?:ed)?|required?|necessary|must|should|mandatory|essential|crucial|important|expect(?:s|ed)?|ask(?:s|ed)? for|"
    r"have to|indispensable|vital|used)\b"
)
HELPS = re.compile(
    r"\b(?:helps?|helpful|plus|useful|recommended|beneficial|advantage|bonus|asset|worth|valuable|handy|good idea|"
    r"optional|edge)\b"
)
HARD = re.compile(r"\b(?:hard(?:er)?|difficult|tough(?:er)?|unlikely|impossible|tricky|struggle|challenging)\b")
"""In an answer: one can hardly go without."""
GOES_ON = re.compile(r"\W*(?:but|however|still|that said|though|even so|nevertheless)\b")
"""How the sentence after an answer starts that takes some of it back."""
LONGEST_ANSWER = 200
"""Code points of an answer that are read."""

INVITES = re.compile(
    r"\W*(?:(?:do|have|are|can|would|could) you\b|you\b|(?:looking|want|keen|ready|eager|passionate|fluent|experienced|skilled|"
    r"proficient|obsessed|in love|at home|good at|love|enjoy|know)\b)"
)
"""How a question starts that is put to an applicant: "Do you dream in Python?"."""
COMES = re.compile(
    r"\W*(?:then\b|let['’]s|come\b|talk to|if so\b|yes\?|great|good|we\b|we['’]|join\b|apply\b|come\b|get in touch|send\b|"
    r"here['’]?s|this (?:job|role|position|"
    r"could|might|may|is)|you(?:['’]re| are| may| might| could)\b|look no further)",
    re.IGNORECASE,
)
"""What follows it: an invitation."""


def answered(page: Page, index: int, question: Span, at: int, *, several: bool, advertised: bool) -> Reading | None:
    """What is said of the languages at ``at`` by the answer to the question that names them, or by a question that is put to
    applicants; None where nothing is."""
    asked = fold_case(page.plain[question.start : question.end])
    following = _following(page, index, question)
    said = fold_case(page.plain[following.start : min(following.end, following.start + LONGEST_ANSWER)]) if following else ""
    polarity = _polarity(asked, said, fold_case(page.plain[question.start : at]), several=several)
    if polarity and following:
        if polarity == "-" and (HELPS.search(said) or _taken_back(page, index, following)):
            polarity = "+"
        return Reading("-" if polarity == "-" else "+", 3, question.start, following.end)
    if INVITES.match(asked) and (advertised or COMES.match(said)) and not ANSWER.match(said):
        return Reading("+", 2, question.start, question.end)
    return None


def _following(page: Page, index: int, question: Span) -> Span | None:
    """The sentence after a question: of its block, or the first of the paragraph or item after it."""
    following = next((each for each in page.sentences(index) if each.start >= question.end), None)
    if following is None and index + 1 < len(page.blocks) and page.blocks[index + 1].kind in ("paragraph", "item"):
        return next(iter(page.sentences(index + 1)), None)
    return following


def _taken_back(page: Page, index: int, answer: Span) -> bool:
    """True where the sentence after an answer says that it helps all the same."""
    after = _following(page, index if answer.end <= page.blocks[index].end else index + 1, answer)
    words = fold_case(page.plain[after.start : min(after.end, after.start + LONGEST_ANSWER)]) if after else ""
    return GOES_ON.match(words) is not None and HELPS.search(words) is not None


def _polarity(asked: str, said: str, before: str, *, several: bool) -> str | None:
    """What an answer says: "+", "-", or None for neither. All words are folded; ``before``: those of the question before the
    languages."""
    plain = ANSWER.match(said)
    yes = YES.match(said) is not None or (plain is not None and plain["yes"] is not None)
    answers = yes or plain is not None
    if ENOUGH.search(asked):
        return "+" if answers or REFERS.match(said) or NOT.match(said) else None
    if WITHOUT.search(before):
        if HARD.search(said):
            return "+"
        return ("-" if yes else "+") if answers else None
    if several and WHICH.search(asked):
        return "+" if BOTH.search(said) else None
    if not NEEDS.search(asked) or HOW_HARD.search(asked):
        return None
    if HOW_MUCH.search(asked):
        return None if NOT.match(said) or (plain is not None and plain["no"]) else "+"
    if answers:
        return "+" if yes else "-"
    if not REFERS.match(said):
        return None
    if HELPS.search(said):
        return "+"
    return "-" if DENIES.search(said) else "+" if ASKS_FOR.search(said) else None
