"""With what force a heading, a lead or a label asks for the schooling that stands under it."""

from __future__ import annotations

import re

from flows.extract.mentions.asking import NEEDED, WISHED
from flows.extract.mentions.hiring import FIRMS
from flows.extract.mentions.modality_force import Modality

LONGEST_HEADING = 200
"""Code points at the end of a heading or lead that are looked at."""
NICE = re.compile(
    r"\b(?:nice|good)[-_ ]to[-_ ]have|\bprefer|\bdesir(?!ed (?:candidate|profile|applicant))|\b(?:bonus|plus(?:es)?)\b|"
    rf"\badvantag|\b(?!desired|ideal|useful){WISHED}\b|\bideal(?:ly)?\b(?! candidate)|\bvaluable\b|\bappreciated\b|"
    r"\bwould be (?:great|nice)|"
    r"\bstand out\b|\bsets? you apart|\bicing on the cake|\beven better if|\bextra\b",
    re.IGNORECASE,
)
CHOSEN = re.compile(
    r"\beducation(?:al)? (?:\w+ )?(?:options|paths|pathways|routes)\b|\b(?:ways|paths|routes|pathways) (?:to|into|for)\b|"
    r"(?<!\bi )(?<!\bwe )(?<!\bdid )(?<!\bwill )\bconsider\b|\boptional\b|\bpossible (?:\w+ )?requirements?\b|"
    r"\balternative(?!s? (?:careers?|roles?|jobs?|titles?))|\bother (?:\w+ )?(?:paths|routes|options|ways)|"
    r"\bcontinuing education\b|\b(?:academic|university|college) program(?:me)?s\b|\bdegree (?:options|paths|"
    r"choices|courses)\b|\b(?:several|many|various|different|"
    r"following) (?:\w+ )?(?:options|choices|pathways|routes)\b|\bcareer advancement\b|\bfurther (?:education|study|studies)\b|"
    r"\bhigher studies\b|\A\W*higher education(?: (?:options|courses|paths))?\W*\Z|\b(?:courses?|degrees?|programs?|"
    r"studies) (?:to|for) (?:become|becoming|study)",
    re.IGNORECASE,
)
BOTH_KINDS = re.compile(
    rf"\b(?:{NEEDED}|requirements?|minimum|basic|education)(?: \w+)?,? "
    r"(?:and|&|/|or) (?:the )?(?:prefer|desir)",
    re.IGNORECASE,
)
"""A heading of what is required and of what is preferred: its entries say of themselves which are only preferred."""
OBLIGED = re.compile(
    r"\b(?:must|(?:required|have|need) to) (?:\w+ ){0,3}?(?:meet|have|hold|possess|satisfy|complete)\b|"
    r"\byou(?:['’]ll| will)? need (?:(?:all|both|each) (?:of )?)?(?:the|these|all)\b|"
    r"\b(?:must|required to|need to) have (?:the|these|all)\b",
    re.IGNORECASE,
)
USUAL = re.compile(
    r"\bentry[- ]level education\b|\b(?:common|typical|usual|most)(?:ly)?\b|\b(?:often|frequently)\b|\btend to\b", re.IGNORECASE
)
ASKERS = rf"(?:they|{FIRMS}|managers|studios|teams)"
WANTED = (
    rf"\bask(?:s|ed|ing)? for\b|\b(?:{ASKERS}|we) (?:\w+ )?(?:expect|want|look for|seek)\b|\bmust bring\b|"
    r"\b(?:expected|requested|wanted|sought)(?: of (?:you|applicants|candidates|them))?\W*\Z"
)
"""What a heading or a label says of what employers want, whatever it is."""
ASKED = re.compile(
    r"\brequire|\bqualif(?!ied\b)|\bmust[-_ ]haves?\b|\bessential|\beligib|\bminimum\b|\bneed(?:s|ed)?\b|\bprerequisite|"
    r"\bcriteria\b|\bmandatory\b|\bbasic\b|"
    r"\bwhat (?:you|we)(?:['’]ll| will|['’]re| are|['’]d)? (?:\w+ )?(?:bring|look|expect|want)|"
    rf"{WANTED}|\bwho (?:you are|"
    r"we['’]re looking for)\b|\babout you\b|\byou(?:['’]ll)? (?:have|bring|should|must|are)\b|\byour (?:profile|background|"
    r"skills|experience)\b|\bskills (?:and|&) experience\b|\b(?:key|required|necessary|core) skills\b|\A\W*skills\W*\Z|"
    r"\bselection criteria\b|"
    r"\blooking for\b|\bideal candidate|\bperson specification|\bcandidate profile|\bcredentials?\b|\beducation(?! (?:benefits?|"
    r"assistance|reimbursement|allowances?|perks?|budget))|\bacademic|\bschooling\b|\bbarriers? to entry\b|\bentry barriers?\b|"
    r"\b(?:candidates?|applicants?) (?:has|have|holds?|possess(?:es)?)\b|\bsteps (?:to|for)\b|\b(?:entry|min\.?|"
    r"req(?:uired|'d)?\.?) ed(?:uc?)?\b|\A\W*(?:UG|PG|entry[- ]level|usual(?:ly)?|typical(?:ly)?|most common|common(?:ly)?)\W*\Z|"
    r"\bwho (?:can|may|should) apply\b|\bmust (?:meet|have|hold|possess|satisfy)\b|\bdegrees? (?:needed|required|level)|"
    r"\A\W*(?:(?:typical|usual|(?:most )?common|relevant|entry|minimum) )?degree\W*\Z",
    re.IGNORECASE,
)
UNASKED = re.compile(rf"(?:\bnot|\bnever|n['’]t)(?: \w+)? {NEEDED}\b", re.IGNORECASE)
"""What a lead says of degrees that it goes on to name all the same ("A degree isn't mandatory, but these help:")."""
YES_OR_NO = re.compile(r"\W*(?:Q\W+)?(?:do|does|is|are|can|could|should|will|would|did)\b", re.IGNORECASE)
FIELD_NAMES = re.compile(
    r"(?!.*(?:admission|program|course))(?:^|.*[._])(?:credentialCategory|qualifications?|"
    r"education(?:al)?(?:_?(?:level|required|requirements?|needed|qualifications?))?|degrees?(?:_?required)?|"
    r"eligibility(?:_?criteria)?|"
    r"(?:min(?:imum)?|entry|entryLevel|required|preferred|typical)_?(?:education|qualifications?|requirements?)|requirements?|"
    r"must_?have|nice_?to_?have)(?:\.(?:required|minimum|essential|must_?have|basic|preferred|desired|desirable|optional|bonus|"
    r"nice_?to_?have))?(?:\.\d+)?(?:\.name)?$",
    re.IGNORECASE,
)
"""Keys of schema.org JobPosting (educationRequirements, credentialCategory, qualifications) and of front matter."""
PROSE_FIELDS = re.compile(
    r"(?:^|\.)(?:description|title|subtitle|headline|summary|excerpt|abstract|text|answer|a|question|q|body|content|"
    r"experienceRequirements)$",
    re.IGNORECASE,
)


def heading_modality(words: str) -> Modality | None:
    """The force that a heading, a lead or a label gives to what stands under it ("Nice to have"), or None."""
    if YES_OR_NO.match(words) and words.rstrip().endswith("?"):
        return None
    words = words[-LONGEST_HEADING:]
    if NICE.search(BOTH_KINDS.sub("required", words)):
        return "preferred"
    if CHOSEN.search(words) and not OBLIGED.search(words):
        return "optional"
    asked = UNASKED.sub("", words)
    if ASKED.search(asked):
        return "typical" if USUAL.search(words) else "required"
    return "optional" if asked != words else None
