"""What a sentence says of both occupations that those before it name: "Bakers rise early. So do millers. Both need it."."""

from __future__ import annotations

import re

from flows.extract.modality_cues import HABIT
from flows.extract.named_occupations import find_in_block
from flows.extract.page import Page

_OF = r"(?: (?:of (?:them|these|the two)|(?:roles|jobs|occupations|careers|professions|positions|trades|paths)))?"
BOTH = re.compile(
    rf"\W*(?:in either case, )?(?:both|each|neither){_OF} (?:(?:{HABIT}|also|now|still|almost always|may|must|should|"
    rf"will|can|do|does) ){{0,2}}"
    r"(?:needs?|requires?|ha(?:ve|s)|holds?|must|should|calls? for|asks? for|expects?|prefers?|starts?|begins?|takes?|wants?|"
    r"demands?|earns?|gets?|completes?)\b",
    re.IGNORECASE,
)
"""How a sentence starts that says something of two."""
TWO = 2


def both_subjects(page: Page, index: int, at: int) -> tuple[str, ...]:
    """The two occupations that the sentence at ``at`` of a block speaks of as "both"; none where it names its own, or the
    sentences right before it do not name just two."""
    sentence = page.sentence_at(at)
    if BOTH.match(page.plain, sentence.start, sentence.end) is None or find_in_block(page, index, sentence):
        return ()
    named: dict[str, None] = {}
    for before in page.sentences_before(index, sentence, TWO):
        here = [each.found.subject for each in find_in_block(page, index, before) if each.found.known]
        named = {**dict.fromkeys(here), **named}
        if len(named) >= TWO:
            break
    return tuple(named) if len(named) == TWO else ()
