"""The small words of English by their part of speech, as alternatives to build patterns from, in lower case."""

from __future__ import annotations

AUXILIARY = r"am|is|are|was|were|be|been|being|will|would|shall|should|can|could|may|might|must|has|have|had|having|do|does|did"
PREPOSITION = (
    r"about|above|across|after|among|amongst|around|as|at|before|below|between|beyond|by|despite|down|during|for|from|in|into|of|"
    r"off|on|onto|out|over|per|since|than|through|throughout|to|towards?|under|until|up|versus|via|with|within|without"
)
CONJUNCTION = r"and|or|but|nor|yet|because|although|though|if|unless|while|whilst|whereas"
RELATIVE = r"who|whom|whose|which|that|what|where|when"
QUANTIFIER = r"all|both|each|every|few|fewer|half|less|many|more|most|much|none|several|some|such"
NUMERAL = r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
ADVERB = (
    r"abroad|alone|also|even|everywhere|further|here|instead|just|never|not|nationwide|"
    r"now|only|overall|still|then|there|today|too|"
    r"worldwide|[a-z]+ly"
)
