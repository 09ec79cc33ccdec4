"""``certification``: certificates, licences and registrations that occupations ask for, with the force with which they do.

Well-known ones come from the lexicon; others are read where they call themselves so ("Certified Welding Educator (CWE)").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from flows.extract.context.languages import Name
from flows.extract.context.rows import Row
from flows.extract.context.vocabulary import names_of
from flows.extract.mentions.education_labels import heading_modality
from flows.extract.mentions.modality_force import Modality
from flows.extract.mentions.occupation_spelling import fold_case
from flows.extract.named import BODY, LONGEST_BODY, Mentioned, Said, named_claims
from flows.extract.pages.page import Page, Span
from flows.extract.schooling.education_place import structural_modality
from flows.extract.schooling.modality import read_modality
from schemas.document import Block

TABLE = "certifications"

TITLE_WORDS = ("Certified", "Certificate", "License", "Licence")
TITLED = re.compile(
    r"\b(?:(?!(?:The|An?|This|Your) )(?:[A-Z][\w&+-]{1,20} ){0,3}Certified(?!:)(?:(?: in| of| for|"
    r" and| de| du| la| to| with)? (?!Association|Society|Institute|Council|Board\b)[A-Z][\w&+/-]{1,24}){1,5}"
    r"(?: \([A-Z][A-Z-]{1,7}\))?|"
    r"(?:[A-Z][\w&+/-]{1,20} ){1,4}(?:Certificate|Licen[cs]e)(?! (?:[A-Z]|prep|cours|program|exam))\b"
    r"(?: (?:in|of)(?: (?:and |of )?[A-Z][\w&+/-]{1,24}){1,4}(?: \([A-Z][A-Z-]{1,7}\))?)?)"
)
"""A name that says what it is: "Certified Welding Educator (CWE)", "Commercial Pilot Licence"."""
GENERIC = re.compile(
    r"^(?:\W*+(?:A|An|The|Your|This|Get|Earn|Best|Top|Popular|Relevant|Recommended|Professional|Industry|Online|Graduate|"
    r"Undergraduate|Post\w*|Free|How|Why|"
    r"What|Course|Completion|Bootcamp|Boot|School|High|Training|Skills?|Become|Becoming|Getting|Education|Degree|"
    r"Additional|Optional|Required|Other|Valid|"
    r"Certifications?|Certificates?|Licen[cs]es?|Certified|Learn|With|For|To|In|Of|And|Or|No|Is|Are|Board|State|National|"
    r"Career|University|College|Technical|"
    r"Vocational|Cloud|Platform|MIT|BSD|Apache|GNU|General|Public|Creative|Commons|Software|Source|Open|Marriage|Birth|"
    r"Gift|Death|SSL|Diploma|Associate|Advanced|Formal|Program(?:me)?)\b)+$"
)
"""Words that alone make no name: "Professional Certification", "Get Certified"."""
GRADED = re.compile(r"\b(?:Senior|Master|Advanced|Expert|Associate)\b")
"""What makes another certificate of one that it stands before."""
COURSE_AFTER = re.compile(
    r"[\"”’')\]*]{0,3}(?: (?:for|and|in|of) [\w&-]+){0,2} ?(?:\w+ ){0,2}(?:preparation|prep|cours(?:e|es|ework)|bundle|"
    r"tutorials?|study guides?|boot ?camps?|class(?:es)?(?! [A-D]\b)|practice|curricul\w+|"
    r"training|questions|dumps|salar(?:y|ies)|holders?|programs?|programmes?|schools?|academ(?:y|ies))\b",
    re.IGNORECASE,
)
NOT_ASKED = re.compile(
    r"\b(?:courses?|bundle|bootcamps?|tuition|enrol\w*|discount|cost(?:s|ing)?|fees?|prices?|class)\b[^.;:]{0,60}\Z|\b(?:I|he|"
    r"she|my|his|her|we|our)\b[^.;:]{0,60}\Z|\bif (?:you|they)(?:'re| are| have| hold| already)\b[^.;:,]{0,60}\Z|"
    r"\bpay(?:s|ing)? for\b[^.;:]{0,60}\Z|\bto (?:join|enter|enrol\w*) (?:[\w-]+ ){1,4}(?:program\w*|course|school),? "
    r"(?:\w+ )?(?:you|they|students|applicants)\b[^.;:]{0,60}\Z|"
    r"\b(?:that|who) (?:(?:do|does) not|don['’]t|doesn['’]t) (?:\w+ )?(?:have|hold)\b[^.;:]{0,60}\Z|"
    r"\b(?:unlike|instead of|rather than|than|former|without)\b[^.;:,]{0,20}\Z|"
    r"\b(?:requirements?|steps? [^.;:]{0,60}) (?:to (?:apply for|get|obtain|earn|gain)|for) (?:(?:an?|the|your) )?"
    r"[\w'’ -]{0,20}\Z|"
    r"\b(?:salar(?:y|ies)|pay|wages?|earnings) (?:of|for) (?:(?:an?|the) )?(?:[\w-]+ ){0,2}\Z",
    re.IGNORECASE,
)
HELD_AFTER = re.compile(
    r"['’]s\b|[\"”’')\]*]{0,3} (?:is responsible|are responsible|will|works?|performs?|author|website|"
    r"supervision|supervisors?|firms?|"
    r"(?:also )?(?:administers?|issues?|grants?|oversees?|awards?)|[Aa]ssociation|[Ss]ociety|[Ii]nstitute|[Cc]ouncil|"
    r"(?:(?:certification|certificate|credential) )?(?:is (?:\w+ )?(?:required|needed) )?"
    r"to (?:be )?(?:enrol\w*|admitted|get into|enter (?:an?|the) (?:\w+ )?(?:program\w*|course|school|class)))\b",
    re.IGNORECASE,
)
"""After a name that is the title of those who hold it, a body, or what a school asks for: "CPR to enroll in class"."""
TEST_AFTER = re.compile(r"[\"”’')\]*]{0,3} (?:tests?|exams?|examinations?)\b", re.IGNORECASE)
NEAR = 40
"""Code points before the name of a test in which it is said to be passed."""
PASSED = re.compile(r"\bpass(?:es|ing|ed)?\b", re.IGNORECASE)
ADVERT = re.compile(
    r"\b(?:prepares? (?:you|students|candidates)|practice (?:questions|tests?|exams?)|bundle|coupon|(?:our|this|"
    r"the following) (?:\w+ )?courses?)\b",
    re.IGNORECASE,
)
"""A sentence that sells the way to a certificate."""
OF_BODY = re.compile(
    r"\b(?:Association|Institute|Society|Academy|Board|Council|Federation|Agency|Administration|Commission|Bureau|Department|"
    r"Committee|Authority)(?:['’]s)?[^\w(]{0,3}(?:\w{1,3}[^\w(]{1,3}\d{0,2}[^\w(]{1,3}\w{1,3}\W)? ?\(\Z"
)
"""Before the short name of a body in brackets: "the Marine Safety Agency (MSA)"; marks of a note may stand between."""
LONGEST_BODY_NAME = 45
"""Code points before a name in brackets in which that is looked for."""
REGISTERED = re.compile(r"\b(?:regist(?:er|ra)|licen[cs]|certifi|accredit|credential)", re.IGNORECASE)
"""With whom somebody has to be registered is asked for under the name of that body."""
LISTED = re.compile(
    r"\b(?:certificat\w*|certs?|certified|licen[cs]\w*|credentials?|accreditations?|registrations?|clearances?|checks)\b",
    re.IGNORECASE,
)
OFFERED = re.compile(
    r"\b(?:courses?|coursework|semesters?|curricul\w+|syllabus|tutorials?|resources?|boot ?camps?|our|enrol\w*|tuition|"
    r"reading|related|"
    r"scholarships?|advancement to|lateral moves?|career (?:paths?|progression)|entry points?)\b",
    re.IGNORECASE,
)

SCHOOLING = re.compile(r"\b(?:educat|academic|schooling|degree)", re.IGNORECASE)
"""What a heading that asks for schooling is about."""
VALUED = re.compile(
    r"\bhighly (?:regarded|valued|respected|sought)|\b(?:most )?prestigious\b|\bvaluable\b|\bstand out\b|\b(?:enhanc|boost|"
    r"improv|increas|strengthen|further)(?:e|es|ing|s)? (?:[\w'’]+ ){0,3}(?:prospects|employability|careers?|opportunit\w+|"
    r"resum[eé]s?|CVs?|profiles?|chances|credibility|marketability)\b",
    re.IGNORECASE,
)
ASKED_MOST = re.compile(
    r"[^.;:!?]{0,50}\b(?:is|are) (?:the ones?|those|what) (?:(?:that|which) )?(?:[\w-]+ ){1,3}?(?:asks?(?: for)?|brings? up|"
    r"looks? for|mentions?|requests?|wants?|names?|prefers?|likes?|values?)(?: to see)?(?: (?:the )?most(?: often)?)?\b",
    re.IGNORECASE,
)
"""After a certificate that those who hire ask for more than for others."""
_CALLED = r"(?:certificat\w+|credentials?|licen[cs]es?|qualifications?|ones)"
WHOLE = re.compile(
    rf"(?:[\"”’')\]]{{0,2}} {_CALLED})?(?:,? (?:or|and) (?:others|the like|(?:(?:an|any|some|another) )?"
    rf"(?:other|equivalent|similar|comparable|related) (?:[\w-]+ ){{0,2}}{_CALLED}),?(?= (?:is|are)\b))?",
    re.IGNORECASE,
)
"""After certificates: what they are, and others of which the same is said."""
ENOUGH = re.compile(r"[^.;:!?]{0,30}\b(?:is|are) (?:\w+ )?(?:enough|sufficient) (?:to|for)\b", re.IGNORECASE)
"""After one that opens a door, which does not say that it is asked for."""
_HELD = r"(?:certif\w+|credentials?|licen[cs]\w+|registration|accreditation)"
VOLUNTARY = re.compile(
    rf"\b{_HELD}\b[^.;:!?]{{0,40}}?(?:\b(?:voluntary|optional|no (?:legal )?requirement)\b|(?:\bnot|n['’]t) (?:\w+ ){{0,2}}?"
    rf"(?:required|mandatory|compulsory|necessary|obligatory|needed)\b)|\b(?:voluntary|optional) {_HELD}\b|"
    rf"(?:\bnot|n['’]t) (?:\w+ ){{0,2}}?(?:expected|required|obliged|have|need) to (?:be|become|get|hold|have|earn|obtain) "
    rf"(?:an? |any )?{_HELD}\b|\bno {_HELD} (?:is|are) (?:\w+ )?(?:required|needed|necessary)\b",
    re.IGNORECASE,
)
"""Words before certificates, or above them, that leave it to everybody whether to hold one."""
CHOSEN = re.compile(r"\b(?:voluntary|optional)\b", re.IGNORECASE)
HOWEVER = re.compile(r"\b(?:however|but|though|although|nevertheless|still|yet)\b", re.IGNORECASE)
"""After what nobody has to hold: that it is of use."""
TOWARDS = re.compile(
    r"(?:(?:\bnot|n['’]t) (?:need|have|requires?|call for) (?!to\b)[^,.;:!?]{2,60}?|\bno [\w'’ -]{2,40} (?:is|are) (?:needed|"
    r"required|necessary|mandatory)) (?:to|before) (?:earn|gain|get|hold|obtain|receive|renew)(?:ing)?\b[^,.;:!?]{0,30}\Z",
    re.IGNORECASE,
)
"""Before a certificate for which something else is not asked: "you do not need a degree to get a licence"."""
BEFORE_IT_MAY = re.compile(
    r"\b(?:before|until|once|so that) (?:\w+ ){1,3}?(?:may|can|could|might)\b[^,.;:!?]{0,80}\Z", re.IGNORECASE
)
"""Before what somebody may do or get only after something else."""
SUPPOSED = re.compile(r"\b(?:if|whether|where|unless) (?:(?:an?|the|your|this) )?\Z", re.IGNORECASE)
"""Before what is only supposed: "even if certification is not required"."""
FURTHEST_SAID = 400
"""Code points before certificates in which their section may say so."""
MUST = re.compile(r"\b(?:must|essential|required?|requires|mandatory|compulsory|need(?:s|ed)?)\b", re.IGNORECASE)


def extract(page: Page) -> list[Row]:
    """The certificate claims of a document, in order, without ids: one per certificate and subject, of its best mention."""
    return named_claims(page, "certification", _names(page), _said, _describe)


def _names(page: Page) -> list[Name]:
    """The certificates that a document names, in order, without overlap; those of the lexicon first."""
    plain, known = page.plain, [each for each in names_of(page, TABLE) if not _is_body(page.plain, each)]
    if not any(word in plain for word in TITLE_WORDS):
        return known
    titled = [
        Name(found.start(), found.end(), found[0], "")
        for found in TITLED.finditer(plain)
        if not GENERIC.match(found[0]) and not BODY.search(plain, max(0, found.start() - LONGEST_BODY), found.start())
    ]
    names: list[Name] = []
    for name in sorted([*known, *titled], key=lambda each: (each.start, -each.end)):
        if not names or name.start >= names[-1].end:
            names.append(name)
        elif name in known and names[-1] not in known and not GRADED.search(plain, names[-1].start, name.start):
            names[-1] = Name(names[-1].start, max(names[-1].end, name.end), name.name, "")
    return names


def _is_body(plain: str, name: Name) -> bool:
    """True for what is short for those whose name stands before its brackets, with whom nobody has to register."""
    body = OF_BODY.search(plain, max(0, name.start - LONGEST_BODY_NAME), name.start)
    if body is None:
        return False
    start = max(0, body.start() - 2 * LONGEST_BODY_NAME)
    return REGISTERED.search(plain, max(start, plain.rfind("\n", start, body.start())), name.start) is None


def _describe(name: str, values: dict[str, Any]) -> str:
    return f"{name}: {values['modality']}" if values["modality"] else name


def _said(page: Page, mentioned: Mentioned) -> Said | None:
    """With what force a run of certificates is asked for; None where it is named for something else, a course above all."""
    block, run, sentence, stand, _ = mentioned
    plain = page.plain
    words = plain[sentence.start : sentence.end]
    if _is_for_else(page, mentioned, words):
        return None
    most = ASKED_MOST.match(plain, run.end, min(sentence.end, run.end + 120))
    if most:
        return Said(_values("preferred"), 3, run.start, most.end())
    if ENOUGH.match(plain, run.end, min(sentence.end, run.end + 80)):
        return Said(_values(None), 3, run.start, run.end)
    whole = WHOLE.match(plain, run.end, sentence.end)
    stop = whole.end() if whole else run.end
    reading = read_modality(fold_case(words), run.start - sentence.start, stop - sentence.start, 0, len(words))
    if reading and TOWARDS.search(plain, sentence.start, run.start):
        return None
    if reading and reading.modality == "optional" and BEFORE_IT_MAY.search(plain, sentence.start, run.start):
        reading = None
    if reading and reading.strength > 1:
        return Said(_values(reading.modality), 3, sentence.start + reading.start, sentence.start + reading.end)
    above = [page.words(each) for each in page.governing(block, headings=2)]
    cell = page.blocks[block]
    above = [page.words(edge) for edge in (cell.header, cell.stub) if edge >= 0 and LISTED.search(page.words(edge))] + above
    if any(OFFERED.search(each) for each in above[:1]):
        return None
    listed = any(LISTED.search(each) for each in above[:2]) or LISTED.search(plain, sentence.start, run.start) is not None
    modality = _structural(page, mentioned, above, listed=listed)
    if reading and modality == "required" and reading.modality in ("preferred", "optional"):
        modality = reading.modality  # "certificates like the CTC can help", as a step
    if listed or (stand.asked and (modality or page.blocks[block].kind in ("item", "cell"))):
        return Said(_values(modality), 2 if modality else 1, run.start, run.end)
    return None


def _is_for_else(page: Page, mentioned: Mentioned, words: str) -> bool:
    """True for certificates that are asked about, advertised or taught, that nobody asks for, that somebody has, or of which
    only the test is meant. ``words``: those of the sentence."""
    plain, run, sentence, block = page.plain, mentioned.run, mentioned.sentence, page.blocks[mentioned.block]
    if (
        words.rstrip(" \"”'’)*").endswith("?")
        or (block.kind == "heading" and block.level == 1)
        or _is_header(block)
        or ADVERT.search(words)
    ):
        return True
    if COURSE_AFTER.match(plain, run.end, min(sentence.end, run.end + 60)) or HELD_AFTER.match(plain, run.end, sentence.end):
        return True
    if NOT_ASKED.search(plain, max(sentence.start, run.start - 90), run.start):
        return True
    tested = TEST_AFTER.match(plain, run.end, sentence.end) is not None
    return tested and PASSED.search(plain, max(sentence.start, run.start - NEAR), sentence.end) is None


def _is_header(block: Block) -> bool:
    """True for a cell that heads a column: "Initial license" in a table of fees."""
    return block.kind == "cell" and block.row == 0


def _structural(page: Page, mentioned: Mentioned, above: Sequence[str], *, listed: bool) -> Modality | None:
    """The force that a run takes from where it stands; ``above``: the words of its leads and headings, nearest first."""
    index, run = mentioned.block, mentioned.run
    block = page.blocks[index]
    modality = structural_modality(page, index, Span(run.start, run.end))
    title = next((page.words(each) for each in page.headings(index) if page.blocks[each].level == 1), None)
    spoken = [each for each in above if block.kind != "paragraph" or each != title]
    asks = {each: heading_modality(LISTED.sub(" ", each)) for each in spoken}  # "Credentials" announces, and asks for nothing
    asking = next((each for each in spoken if asks[each]), "")
    if modality == "required" and not asking and any(heading_modality(each) for each in spoken):
        modality = None
    if SCHOOLING.search(asking) and not LISTED.search(asking):  # which asks for no certificate
        if modality == "required" and block.kind in ("item", "paragraph"):
            modality = None
    elif modality is None and listed and asking:
        modality = asks[asking]
    beside = [page.words(other) for other in page.row_of(block) if other != index] if block.kind == "cell" and listed else []
    said = [*above[:1], *beside, page.plain[block.start : run.start]] if listed else []
    if listed and modality in (None, "required", "preferred"):
        modality = _left_to_all(page, mentioned, above) or modality
    valued = any(VALUED.search(each) and not MUST.search(each) for each in said)
    return "preferred" if valued and modality in (None, "required") else modality


def _left_to_all(page: Page, mentioned: Mentioned, above: Sequence[str]) -> Modality | None:
    """The force of certificates of whose section the words before them, or above, say that nobody has to hold one."""
    run, heading = mentioned.run, page.blocks[mentioned.block].heading
    start = max(page.blocks[heading].start if heading >= 0 else 0, run.start - FURTHEST_SAID)
    for words in (*above[:2], page.plain[start : run.start]):
        said = VOLUNTARY.search(words)
        if said and not SUPPOSED.search(words, 0, said.start()):
            return "optional" if CHOSEN.search(said[0]) or HOWEVER.search(words, said.end()) else "not required"
    return None


def _values(modality: str | None) -> dict[str, Any]:
    return {"polarity": "+", "modality": modality}
