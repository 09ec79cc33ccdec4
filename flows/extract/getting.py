"""What workers are said to get, in words that any money is told in: "bakers get $30,000", "the median for bakers is $30,000"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract.money import Amount
from flows.extract.page import Span

_HEDGE = (
    r"(?: (?:about|around|approximately|roughly|nearly|almost|close to|just|only|over|under|between|from|anything|somewhere|"
    r"anywhere|at least|up to|more than|less than|"
    r"as (?:much|little|high|low) as|an? (?:average|mean|median) of|upwards? of)){0,3} "
)
WORKERS = re.compile(
    r"\b(?:they|you|most|professionals|workers|employees|practitioners|graduates|beginners|newcomers|starters|juniors|seniors|veterans|"
    r"trainees|apprentices)\b",
    re.IGNORECASE,
)
GETS = re.compile(
    rf"(?: [\w’'-]+){{0,9}}? average[sd]?{_HEDGE}|"
    r"(?: [\w’'-]+){0,6}? (?:gets?|got|receives?|received|pulls? (?:in|down)|pockets?|clears?|fetch(?:es)?|land|counts? on|sees?|"
    r"looks? forward to|(?:is|are) looking at|reach(?:es)?|tops? out at|starts? (?:out )?(?:around|near|from|at|on)|hovers?|"
    rf"begins? (?:at|on|with)|walks? away with){_HEDGE}",
    re.IGNORECASE,
)
"""Between workers and what they get: "bakers in Ohio get around $30,000"."""

AVERAGE_OF = re.compile(r"\b(?:average|mean|median)\b[^.;:$£€₹]{0,30}\b(?:for|of|among)\b", re.IGNORECASE)
AVERAGE_IS = re.compile(rf"\b(?:average|mean|median) (?:figure |number )?(?:of|at){_HEDGE}\Z", re.IGNORECASE)
FOR_WHOM = re.compile(
    r"\+?(?: ?(?:/ ?|an? |per |each |every )(?:year|yr|annum|month|week|day|hour|hr)| annually)?"
    r" (?:for|among|across) (?:(?!more\b|less\b|every\b|each\b|of\b)[\w’'.-]+ ){0,3}",
    re.IGNORECASE,
)
"""Between an average and whose it is: "reports a median of $40,000 for"."""

COMES_TO = re.compile(
    rf"(?: [\w’'-]+){{0,4}}? (?:is|was|sits? at|stands? at|comes? to|comes? in at|hovers?|amounts? to|reach(?:es|ed)){_HEDGE}",
    re.IGNORECASE,
)
"""Between an occupation and its average: "the median for bakers is"."""

GOES_ON_AFTER = re.compile(
    r"\+?(?:\W*\Z|[.,;:)]| (?:an?|per|each|every|in|at|on|and|or|after|as|when|if|with|by|before|annually|yearly|depending|while|"
    r"but|once|during|within)\b)"
)
"""How a text goes on after an amount that is not the price of something: "get $30,000 ovens"."""

LONGEST_BEFORE = 60
"""Code points before an amount that call it an average."""

LONGEST_AFTER = 14
"""Code points after an amount that tell how the text goes on."""


def is_average_of(plain: str, named: Sequence[Span], amount: Amount) -> bool:
    """True for an average of which it is said after it whose it is. ``named``: the occupations of its sentence."""
    after = next((each.start for each in named if each.start >= amount.end), None)
    return (
        after is not None
        and AVERAGE_IS.search(plain, max(0, amount.start - LONGEST_BEFORE), amount.start) is not None
        and FOR_WHOM.fullmatch(plain, amount.end, after) is not None
    )


def is_got(plain: str, named: Sequence[int], amount: Amount, territory: Span) -> bool:
    """True for what workers are said to get, or for their average. ``named``: where occupations before it end."""
    if GOES_ON_AFTER.match(plain, amount.end, min(territory.end, amount.end + LONGEST_AFTER)) is None:
        return False
    last = max([*named, *(found.end() for found in WORKERS.finditer(plain, territory.start, amount.start))], default=-1)
    if last < 0:
        return False
    average = AVERAGE_OF.search(plain, territory.start, last) and COMES_TO.fullmatch(plain, last, amount.start)
    return GETS.fullmatch(plain, last, amount.start) is not None or average is not None
