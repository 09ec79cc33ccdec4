"""What workers are said to get, in words that any money is told in: "bakers get $30,000", "the median for bakers is $30,000"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract.mentions.money import Amount
from flows.extract.pages.page import Span

_HEDGE = (
    r"(?: (?:about|around|approximately|roughly|nearly|almost|close to|just|only|over|under|between|from|anything|somewhere|"
    r"anywhere|at least|up to|more than|less than|as (?:much|little|high|low) as|an? (?:average|mean|median) of|upwards? of|"
    r"(?:something |somewhere )?in the region of)){0,3} [~≈]?"
)
WORKERS = re.compile(
    r"\b(?:they|you|most|professionals|workers|employees|practitioners|graduates|beginners|newcomers|starters|juniors|seniors|"
    r"veterans|trainees|apprentices)\b",
    re.IGNORECASE,
)
GETS = re.compile(
    rf"(?: [\w’'-]+){{0,9}}? average[sd]?{_HEDGE}|"
    r"(?:['’]\w+)?(?: [\w’'-]+){0,6}? (?:gets?|got|receives?|received|pulls? (?:in|down)|pockets?|clears?|fetch(?:es)?|land|"
    r"counts? on|sees?|looks? forward to|(?:is|are|be) looking at|reach(?:es)?|falls?|exceeds?|tops? out at|"
    r"starts? (?:out )?(?:around|near|from|at|on)|hovers?|"
    rf"begins? (?:at|on|with)|walks? away with){_HEDGE}",
    re.IGNORECASE,
)
"""Between workers and what they get: "bakers in Ohio get around $30,000"."""

AVERAGE_OF = re.compile(r"\b(?:average|mean|median)\b[^.;:$£€₹]{0,30}\b(?:for|of|among)\b", re.IGNORECASE)
AVERAGE_IS = re.compile(
    rf"\b(?:average|mean|(?P<median>median)) (?:figure |number )?(?:of|at|around|near|close to|about){_HEDGE}\Z", re.IGNORECASE
)
FOR_WHOM = re.compile(
    r"\+?(?: ?(?:/ ?|an? |per |each |every )(?:year|yr|annum|month|week|day|hour|hr)| annually)?"
    r" (?:for|among|across) (?:(?!more\b|less\b|every\b|each\b|of\b)[\w’'.-]+ ){0,3}",
    re.IGNORECASE,
)
"""Between an average and whose it is: "reports a median of $40,000 for"."""

NORMAL_FOR = re.compile(
    r" (?:is|are) (?:(?:about|quite|pretty|very) )?(?:normal|typical|usual|common|standard|average|the norm|the going rate) "
    r"(?:for|among) (?:[\w’'.-]+ ){0,3}"
)
"""After a figure, before whose it is: "$20 an hour is normal for"."""

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

BESIDE = re.compile(
    r"(?: (?:roles?|positions?|jobs?|posts?|openings?|vacancies))?(?:,? (?:at|in|for|with) [^,.;:$£€₹\d]{2,40},)?"
    r",? \(?(?:at |on |with |earn |make )?\(?(?:about |around |roughly )?",
    re.IGNORECASE,
)
"""Between an occupation and its figure in an enumeration: "teachers, at $54,000", "analyst roles ($75,000 to
$95,000)", "a teacher at a college, $54,000"."""

HOLDS = re.compile(
    r"\b(?:start(?:s|ed)?(?: out| off)? as|began as|(?:hired|came|joined|brought|taken)(?: on| in)? as|works? as|worked as|now|"
    r"today|currently|became|offer(?:s|ed|ing)?|(?:promoted|moved|rose|went|advanced) (?:up )?to)(?: an?| the)?(?: [\w-]+)? \Z",
    re.IGNORECASE,
)
ALL_BEFORE = re.compile(r"(?:[^.;:]{1,40}:)?\W*(?:[Aa]n?\b )?(?:[A-Z][\w&’'-]* ){0,3}")
"""Before the post that somebody holds, and all that stands before it in a fragment."""

LONGEST_BEFORE = 60
"""Code points before an amount that call it an average, or before a post that somebody holds."""

LONGEST_AFTER = 14
"""Code points after an amount that tell how the text goes on."""


def is_average_of(plain: str, named: Sequence[Span], amount: Amount) -> bool:
    """True for an average of which it is said after it whose it is, for what is normal for them, and for a median after them.
    ``named``: the occupations of its sentence."""
    after = next((each.start for each in named if each.start >= amount.end), None)
    if after is not None and NORMAL_FOR.fullmatch(plain, amount.end, after):
        return True
    average = AVERAGE_IS.search(plain, max(0, amount.start - LONGEST_BEFORE), amount.start) if named else None
    if average is None:
        return False
    return average["median"] is not None if after is None else FOR_WHOM.fullmatch(plain, amount.end, after) is not None


def is_got(plain: str, named: Sequence[int], amount: Amount, territory: Span) -> bool:
    """True for what workers are said to get, or for their average. ``named``: where occupations before it end."""
    if GOES_ON_AFTER.match(plain, amount.end, min(territory.end, amount.end + LONGEST_AFTER)) is None:
        return False
    last = max([*named, *(found.end() for found in WORKERS.finditer(plain, territory.start, amount.start))], default=-1)
    if last < 0:
        return False
    average = AVERAGE_OF.search(plain, territory.start, last) and COMES_TO.fullmatch(plain, last, amount.start)
    return GETS.fullmatch(plain, last, amount.start) is not None or average is not None


def is_beside(plain: str, post: Span, amount: Amount) -> bool:
    """True for a figure right after the post that it is told of."""
    return BESIDE.fullmatch(plain, post.end, amount.start) is not None


def is_held(plain: str, post: Span, amount: Amount, sentence: Span) -> bool:
    """True for the post of somebody, right before a figure: "started as a baker at $30,000", "now head baker, $50,000"; or for
    one that with its figure is all of a sentence but for a label: "After: head baker at $50,000."."""
    if HOLDS.search(plain, max(sentence.start, post.start - LONGEST_BEFORE), post.start):
        return True
    if any(map(str.isalpha, plain[amount.end : sentence.end])) or not ALL_BEFORE.fullmatch(plain, sentence.start, post.start):
        return False
    return ":" in plain[sentence.start : post.start] or plain[post.end : amount.start].strip() != ""
