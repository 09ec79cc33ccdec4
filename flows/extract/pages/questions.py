"""Questions that a text asks about schooling and answers itself: "Do you need a degree?" "No."."""

from __future__ import annotations

import re
from typing import NamedTuple

from flows.extract.mentions.hiring import SEEKING
from flows.extract.mentions.modality_clauses import BUT_HELPS, is_predicate
from flows.extract.mentions.modality_cues import CUE
from flows.extract.mentions.modality_force import Modality, force
from flows.extract.mentions.occupation_spelling import fold_case
from flows.extract.pages.page import Page, Span

NEEDS = re.compile(
    r"\b(?:need(?:ed)?|requir\w+|necessary|must|have to|does (?:that|this|it) mean|mandatory|essential|compulsory|obligatory|"
    r"prerequisites?|should [^?]{2,50}? (?:have|hold))\b"
)
ENOUGH = re.compile(
    r"\b(?:enough|sufficient|suffice|will do)\b|\bcan (?:you|i|one|we|someone|somebody|anyone)\b[^?]{0,70}? with\b"
)
OF_USE = re.compile(r"\b(?:would|will|does|can|could) [^?]{2,60} (?:help|be (?:useful|helpful|an advantage|a plus|worth))\b")
"""A question whether a degree is of use."""
WITHOUT = re.compile(r"\b(?:without|with no|(?:don't|do not) have)\b")
ANSWER = re.compile(
    r"\W*(?:a\W [\"“]?)?(?:(?:(?:for|in) [^.?!:]{3,110}?, )?(?:the )?(?:\w+ )?answer(?:[^.?!:]{0,80}? is|[^.?!:]{0,40}:)?\W*"
    r"(?:(?:generally|usually|typically|often|simply) |an? )?(?:(?:firm|simple|resounding|definite|big|practical|clear) )?\W*|"
    r"well,? |in (?:my|our) (?:(?:\w+ )?opinion|view|experience|book),? |(?:my|our) (?:\w+ )?answer(?: is|:)?\W*|"
    r"(?:for|in) [^,.?!:]{3,60}, (?=(?:no|yes)\b)|"
    r"(?:personally|honestly|frankly|sadly|luckily|thankfully|(?:un)?fortunately|i'm afraid),? |in (?:short|general),? |"
    r"(?:generally|usually|technically|typically|strictly|"
    r"in most cases)(?: speaking)?,? )?"
    r"(?:(?P<no>no\b(?! (?:one|matter|doubt))|nope\b|not (?:necessarily|always|really|strictly|exactly|at all|"
    r"usually|for|in)|absolutely not|definitely not|rarely|seldom|hardly|far from it|by no means|no way|"
    r"i (?:\w+ )?(?:do not|don't) (?:\w+ )?(?:think|believe) so\b|i (?:\w+ )?(?:doubt it|(?:think|believe|say|think) not|"
    r"(?:would|'d) say no)\b|(?:you|they|most|many|"
    r"it|most [\w -]{3,40}?) (?:don't|do not|isn't|is not)\b(?: (?:have|need) (?:one|it|to)\b)?(?=\W*(?:\Z|[.,;–—-])))|"
    r"(?P<yes>yes\b|yeah\b|(?:(?:most|very|quite) )?(?:likely|probably)\b|(?:it is|it does|you do|they do|they are|(?:you|they|"
    r"many|i) (?:sure |certainly |definitely |"
    r"absolutely )?can)\b(?=\W*\Z|[,;.!–—-])|yep\b|absolutely\b|definitely\b|certainly\b|of course|(?:almost|nearly) always|"
    r"(?:as a rule|usually|generally|typically)(?=\W*\Z|, yes\b)|as a rule|"
    r"more often than not|in (?:(?:almost|nearly|practically|virtually) )?(?:all|every|most) (?:\w+ )?(?:cases?|states?|"
    r"firms?|jobs?)))"
)
HEDGED = re.compile(
    r"\W*(?:yes,? )?(?:usually|generally|typically|in most cases|(?:(?:most|very|quite) )?(?:likely|probably))\b|"
    r"\W*(?:in (?:most|almost|nearly|practically|virtually)|almost|nearly|as a rule|more often)\b|"
    r"[^.?!]{0,130}\b(?:yes,? (?:usually|generally|typically)|for (?:most|many|the (?:vast |great )?majority))\b"
)
SAYS_SO = re.compile(r"\banswer (?:is|to)\b", re.IGNORECASE)
"""What a sentence says that answers a question after an opening that does not: "Let's be clear. The answer is yes."."""
HAVE_NONE = re.compile(
    r"\W*(?:(?:no|without an?) (?:\w+ )?(?:degree|diploma)|(?:(?:so|but|"
    r"what if) )?(?:you )?(?:(?:do not|don't) (?:yet )?have|haven't got|"
    r"lack|lacking|missing) (?:an? |the |your )?(?:[\w'.-]+ ?){1,5})\W*\Z"
)
NO_MATTER = re.compile(
    r"\W*(?:no (?:problem|worries|matter)|not a problem|don't worry|that's (?:fine|ok|okay)|never mind|you can still)\b"
)
"""A question that is no question, and its answer: "No degree? No problem." """

LABEL = re.compile(r"\W*(?:[\w-]+ ){0,2}(?:degree|diploma|education|qualifications?)\W*\?\W*\Z")
"""A question that is but the name of what it is about: "Degree?"."""
REFERS = re.compile(r"\b(?:doing so|having one|earning one|getting one|it|this|that|they|one|such a degree)(?: is|'s| are)?\b")
QUESTION = re.compile(r"[\w ]{0,40}\bquestions?\b")
"""After a reference: it is to the question."""
QUESTION_ENDS = re.compile(r"\?[\s\"”'’),;\]}*]*(?:(?:\w+ )?(?:ask|wonder|want to know)(?:s|ed)?\b[^.?!]{0,40}\.?\s*)?\Z")
"""How a question ends, be it another's that is told, or a value of data ("...?",)."""

TO_HOLDERS = re.compile(
    r"\W*(?:do you (?:already |currently |also )?(?:have|hold|possess)|have you (?:got|completed|earned|obtained|finished)) "
    r"(?:an? |at least an? |your )?(?:[\w'’.-]+ ){0,3}\Z"
)
"""Before a degree: the question asks the reader for it."""
SEEKS = re.compile(
    rf"(?:\b(?:is|are)|['’]re) (?:(?:currently|now|actively|also) )?{SEEKING}\b|"
    r"\bwe (?:want|need|would like) (?:you|to (?:hear from|meet|talk to) you)\b|\bthis (?:job|role|position|opportunity) "
    r"(?:is|may be|could be|might be)\b|\bwe(?:['’]d| would) (?:love|like) to (?:hear from|meet|talk to) you\b"
)
"""After such a question: it is asked by who fills a post."""
OF_STUDY = re.compile(r"\b(?:program(?:me)?s?|courses?|boot ?camps?|tuition|enrol\w*|admissions?|scholarships?|students?)\b")
"""After such a question: it is asked by a school."""
LONGEST_OFFER = 500
"""Code points after such a question in which it is told who asks."""

NEXT_BLOCKS = 2
"""Blocks after a question in which its answer starts."""
LONGEST_OPENING = 40
"""Code points of an answer before its degree, at most, where it only names it."""
LONGEST_ANSWER = 300
"""Code points of an answer that are read."""

ASKS_WHICH = re.compile(
    r"\W*(?:q\W+)?(?:(?:so|and|but|then),? )?(?:what|which|how much) [^.!?]{0,100}?\b(?:need(?:ed)?|"
    r"required?|requirements?|take|takes|"
    r"expect(?:ed)?|ask(?:ed)?|want(?:ed)?|look for|necessary|qualif(?:y|ies|ications?)|best|become)\b[^.!?]{0,60}\?\W*\Z|"
    r"[^.!?]{0,60}\b(?:degrees?|diplomas?|education|schooling|qualifications?)\b[^.!?]{0,60}\b(?:need(?:ed)?|required|necessary)"
    r"[^.!?]{0,60}\?\W*\Z|"
    r"\W*(?:do|does|will) [^.!?]{0,40}\bneed (?:an? )?(?:[\w'’-]+ ){0,2}(?:degree|diploma|education|schooling)\b"
    r"[^.!?]{0,60}\?\W*\Z"
)
"""A question for the schooling that is asked for."""
ONLY_NAMES = re.compile(
    r"\W*(?:a\W )?(?:yes\b ?[,.:;–—-]? ?)?(?:(?:in short|in a nutshell|put simply|simply put|basically)\W+)?(?:(?P<wish>ideally|"
    r"preferably)|(?P<habit>usually|typically|generally|"
    r"in most cases|for most(?: of them)?)|"
    r"at (?:the (?:very )?)?least|at a minimum|as a minimum|nothing more than|just|(?:\w+ ){1,2}years and)?,? ?(?:an?|the)? ?"
)
"""What stands before a degree in an answer that only names it."""
SENTENCE = re.compile(r"\b(?:is|are|was|were|can|could|may|might|will|would|has|have|had|does|do|takes?|costs?)\b")


class Answer(NamedTuple):
    """The modality that an answer gives, and the end of its words in ``plain``."""

    modality: Modality
    end: int


def asks(words: str) -> bool:
    """True for a sentence that ends with a question."""
    return QUESTION_ENDS.search(words) is not None


def asks_for_holders(page: Page, index: int, question: Span, start: int) -> bool:
    """True for a question that an employer asks of the reader: "Do you have a degree in law? We are looking for a paralegal."

    ``start`` is where its degree starts in the document.
    """
    asked = fold_case(page.plain[question.start : start])
    if TO_HOLDERS.fullmatch(asked) is None:
        return False
    said = fold_case(page.plain[start : min(page.blocks[index].end, start + LONGEST_OFFER)])
    return SEEKS.search(said) is not None and OF_STUDY.search(said) is None


def answer_to(page: Page, index: int) -> Span | None:
    """The sentence that answers a question at the end of a block: the first of the next paragraph or item before any heading,
    or the second where that says that it is the answer; of a field that of the next field, of a cell the cell beside it."""
    if page.blocks[index].kind == "cell":
        beside = (each for each in page.row_of(page.blocks[index]) if each > index)
        return next((page.whole(each) for each in beside if page.words(each).strip()), None)
    kinds = ("field",) if page.blocks[index].kind == "field" else ("paragraph", "item")
    for after in range(index + 1, min(index + 1 + NEXT_BLOCKS, len(page.blocks))):
        if page.blocks[after].kind == "heading":
            return None
        if page.blocks[after].kind in kinds:
            opening = page.sentences(after)[:2]
            answers = (each for each in opening if SAYS_SO.search(page.plain, each.start, each.end))
            return next(answers, next(iter(opening), None))
    return None


def read_answer(page: Page, question: Span, answer: Span) -> Answer | None:
    """What the answer to a question about a degree says: yes or no to needing it, or a predicate ("doing so is optional")."""
    asked = fold_case(page.plain[question.start : question.end])
    said = fold_case(page.plain[answer.start : min(answer.end, answer.start + LONGEST_ANSWER)])
    if HAVE_NONE.match(asked) and NO_MATTER.match(said):
        return Answer("not required", answer.end)
    plain = ANSWER.match(said)
    if plain:
        modality = _plain_answer(asked, yes=plain["yes"] is not None, hedged=HEDGED.match(said) is not None)
        if modality == "not required" and BUT_HELPS.match(said, plain.end()):
            modality = "optional"
        return Answer(modality, answer.end) if modality else None
    if LABEL.match(asked) and (cue := CUE.match(said)) and cue.lastgroup != "weak":
        modality = (
            "optional"
            if (rest := CUE.search(said, cue.end())) and rest.lastgroup == "deny"
            else force(said, 0, cue, said[cue.end() :])
        )
        return Answer(modality, answer.end) if modality else None
    for refers in REFERS.finditer(said):
        if QUESTION.match(said, refers.end()):
            continue
        cue = CUE.search(said, refers.end())
        if cue and cue.lastgroup != "weak" and is_predicate(said[refers.end() : cue.start()]):
            modality = force(said, refers.end(), cue, said[cue.end() :])
            return Answer(modality, answer.start + cue.end()) if modality else None
    return None


def names_which(question: str, answer: str, start: int, end: int) -> Modality | None:
    """What is asked for by an answer that only names the degree ``answer[start:end]``, where ``question`` asks which is needed:
    "What degree do you need? A bachelor's." Both are folded."""
    if start > LONGEST_OPENING or not ASKS_WHICH.match(question) or SENTENCE.search(answer, end):
        return None
    named = ONLY_NAMES.fullmatch(answer, 0, start)
    if named is None:
        return None
    return "preferred" if named["wish"] else "typical" if named["habit"] else "required"


def _plain_answer(asked: str, *, yes: bool, hedged: bool) -> Modality | None:
    if WITHOUT.search(asked):
        yes = not yes
    elif ENOUGH.search(asked):
        return "typical" if yes else None
    elif not NEEDS.search(asked):
        return "preferred" if yes and OF_USE.search(asked) else None
    if not yes:
        return "not required"
    return "typical" if hedged else "required"
