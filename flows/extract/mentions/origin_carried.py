"""What carries an origin from one sentence to the next, to a section, or to the whole document."""

from __future__ import annotations

import re

from flows.extract.mentions.origin_context import TAKING
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.mentions.percentiles import RANKED

WHOLE_DOCUMENT = re.compile(
    r"\b(?:data|figures|salaries|numbers|statistics|information)\b[^.]{0,60}\b(?:sourced|drawn|taken|pulled|obtained|come|"
    r"comes|collected|gathered|compiled|based|are|is|was|were)\b",
    re.IGNORECASE,
)
CONTINUES = re.compile(
    r"^\W*(?:those|these|this|that|there (?:is|are|was|will be)|"
    r"the (?:same|lowest|highest|bottom|top|middle|median|figure|bureau|report|survey|data(?:set)?|field|projected)|"
    r"it (?:also|projects|expects|estimates|predicts|forecasts|anticipates|reports)|"
    r"they (?:also|anticipate|estimate|expect|forecast|predict|project)|"
    r"by (?:employer|industry|sector|state|region|experience)\b|"
    r"[^.;,$£€₹]{0,40}\b(?:lowest|bottom|top|highest|best|worst)(?:[- ](?:paid|earning))? (?:10|ten|tenth|decile|quarter|25)"
    rf"(?:\s?%| ?per ?cent)?(?!\s?(?:{RANKED})\b)|"
    r"[^.;,$£€₹]{0,40}\b(?:one|1)(?: [a-z]+)? in (?:ten|10)|"
    r"data shows?|while|beginners|entry|(?:the )?(?:bottom|top|lowest|highest) (?:10|ten)|meanwhile|"
    r"(?:in|by|at|according to) (?:that|these|those|the same)|(?:one|1) in (?:ten|four|five|10)|half of (?:them|those|these)|"
    r"[^.;]{2,90}? in (?:that|the same) "
    r"(?:year|month(?:['’]s)? survey|survey|study|report|poll|data(?:set)?|figures|numbers|statistics|count|ranking|release)|"
    r"additionally|[^.;]{2,90}? also (?:paid|pays?|earn(?:s|ed)?|make|made|had|has|have|saw|report(?:s|ed)?)|"
    r"by comparison|conversely|(?:in|by) contrast|similarly|likewise|the|"
    r"[^.;,$£€₹]{2,60} (?:employed|who work(?:ed)?) (?:in|by|for|at))\b",
    re.IGNORECASE,
)
_STUDY = r"(?:report|survey|study|research|findings|analysis|poll|paper)"
_BODY_MEANT = (
    r"(?:the|this|that) (?:same )?(?:bureau|agency|department|organi[sz]ation|platform|portal|job board|survey|report|study|"
    r"(?:salary |job |career )?(?:web)?site)"
)
THEIRS = re.compile(
    rf"\b{_BODY_MEANT}(?:['’]s? (?:[\w-]+ ){{0,3}}?(?:data|figures|list|numbers|statistics|report|survey|estimates?|projections?|"
    r"projected|findings|ranking|scale|tables?|tally|counts?|medians?|averages?)\b|"
    r" (?:also |further |even )?(?:lists?|puts?|estimates?|gives?|adds?|notes?|records?|places?|"
    r"pegs?|reports?|says?|states?|shows?|finds?|found|projects?|expects?|predicts?|"
    r"ranks?|cites?|indicates?|singled|listed|added|"
    r"noted|reported|said|showed|stated|estimated|reckons?|anticipates?|foresees?|forecasts?|believes?|calculates?|counts?|sees|"
    r"(?:has|had) (?=[^.;$£€₹]{3,60}? (?:averag|earning|making|growing|edging|rising|falling|shrinking|at\b)))\b)|"
    rf"\b(?:says|said|reports|reported|notes|adds|estimates|reckons|according to|going by) {_BODY_MEANT}\b|"
    r"\b(?:according to|based on|as per) (?:(?:the|this|that|these|those|its|their) (?:same )?"
    rf"(?:{_STUDY}|data|statistics|figures|numbers)(?=,| above\b)|(?:these|those|them|this|that)(?=,))",
    re.IGNORECASE,
)
"""Words for a body that was named before: "the bureau's list", "the site puts it at", "according to the data"."""
_SAYS_IT = (
    r"(?:says?|said|reports?|adds?|added|notes?|noted|estimates?|estimated|projects?|predicts?|expects?|forecasts?|anticipates?|"
    r"reckons?|foresees?|puts|pegs|gives|lists|finds|found)"
)
IT_SAYS = re.compile(rf"^\W*(?:[^.;$£€₹]{{2,60}}, )?it (?:also |further )?{_SAYS_IT}\b|, it {_SAYS_IT}(?=[,.])", re.IGNORECASE)
"""A body that was named right before says what the sentence tells: "By 2034, it expects", "..., it says"."""
PROJECTED = re.compile(
    r"\b(?:is|are|was|were) (?:\w+ )?(?:projected|expected|predicted|forecast|anticipated) to\b", re.IGNORECASE
)
"""A projection that names nobody who makes it."""
DATA_OF = re.compile(r"\b(?:data(?:base)?|statistics|stats|survey|figures|report)\b", re.IGNORECASE)
NOTE = re.compile(
    r"\W{0,4}(?:(?:note\b[^\n]{0,120}?\b)?(?:data |image |(?:[A-Z]\w+ ){1,3})?"
    r"sources?(?: (?:and|&)(?: [a-z]+){1,3})?\W{0,3}[:–—-]|"
    r"(?:the |our )?(?:data |main )?sources?(?: (?:of|for) (?:the|this|these|all|our) [\w ]{2,30}?)? (?:is|are|was|were) |"
    r"(?:(?:adapted|taken|retrieved|reproduced) from\b(?: the)?\W{0,3}|(?:data |image )?credits?\W{0,3}[:–—-])|"
    rf"(?:all |these |the )?(?:(?:{PAY_NOUNS}|job|employment|growth|outlook)(?: and)? ){{0,3}}"
    r"(?:figures|data|numbers|salaries|statistics|averages|medians|amounts|wages|info(?:rmation)?)"
    r"(?:: (?![^\n]{0,200}[$£€₹] ?\d)|(?: (?:above|here|shown))?,? "
    rf"(?:(?:are|is|were|comes?|{'|'.join(TAKING)}|supplied|provided|gotten|as (?:reported|published|listed)) ){{0,2}}"
    r"(?:from|by|via|according to|courtesy of|based on)\b)|"
    r"based on (?:the )?[^.;:$£€₹]{2,40}? (?:data|figures|salaries|survey|report)\b|"
    r"(?:this|that|these|those|it)(?: [a-z]+){0,2} (?:is|are|was|were|comes?|came) (?:all |taken )?"
    r"(?:from|according to|as (?:reported|published) by|based on|per)\b)",
    re.IGNORECASE,
)
"""How a line below figures starts that says where they are from."""
HOLDS = re.compile(
    r"(?: \([^()]{1,30}\))? (?:also )?(?:has|have|does|do|did|collects?|tracks?|includes?|lists?|publish(?:es)?|"
    r"surveys?|keeps?|groups?|classif(?:y|ies)|counts?|provides?|gives?|offers?|records?|breaks?|divides?|splits?|"
    r"(?:complet|conduct|carri|collect|publish|releas|compil|perform|analy[sz]|record|gather)ed)\b"
)
"""After the name of a body that the sentence says to hold figures."""
