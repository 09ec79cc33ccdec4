"""Words of attribution: what introduces an origin ("according to", "data from"), what follows one ("reports", "'s Salary Guide"),
and what a name must not be to count as one.

Every function looks at a bounded stretch of the words, so that reading stays linear.
"""

from __future__ import annotations

import re
from functools import cache

from flows.extract.mentions.lexicon_tables import rows
from flows.extract.mentions.pay_terms import PAY_NOUNS, PAY_STEMS

_NOUNS = (
    *("analysis", "averages", "data", "estimates", "figures", "findings", "guide", "information", "insights", "numbers"),
    *("poll", "projections", "report", "reports", "reporting", "research", "salaries", "statistics", "stats", "studies", "study"),
    *("survey", "surveys"),
)
_PARTICIPLES = (
    *("cited", "collected", "compiled", "conducted", "estimated", "forecast", "found", "gathered", "highlighted", "indicated"),
    *("listed", "noted", "posted", "projected", "provided", "published", "released", "reported", "stated", "supplied", "tracked"),
)
TAKING = ("sourced", "pulled", "drawn", "taken", "collected", "gathered", "compiled", "obtained", "retrieved", "adapted")
"""What figures are that come from an origin."""

_PHRASES = (
    *("according to ", "going by ", "source: ", "sources: ", "source - ", "source – ", "source — "),
    *("per ", "citing ", "courtesy of "),
    *(f"{taken} from " for taken in TAKING),
    *("conducted in ", "collected in ", "compiled in ", "released in "),
    *("listed on ", "reported on ", "reported in ", "published in ", "published on "),
    *(f", {verb} " for verb in ("reports", "says", "notes", "states", "estimates", "reported", "finds", "found")),
    *(f"{noun} from " for noun in _NOUNS),
    *(
        f"{noun} by "
        for noun in (
            *("analysis", "data", "estimates", "figures", "guide", "numbers", "poll", "projections", "report", "research"),
            *("statistics", "study", "survey"),
        )
    ),
    *(f"{participle} by " for participle in _PARTICIPLES),
    *(f"{noun} on " for noun in ("salary", "salaries", "average", "pay", "listings", "postings")),
)
INTRODUCTIONS = (*_PHRASES, *(phrase[0].upper() + phrase[1:] for phrase in _PHRASES))
"""Phrases after which an origin stands."""

_SAYS = (
    *("calculates", "cites", "estimated", "estimates", "expects", "finds", "forecasts", "found", "gave", "gives", "indicates"),
    *("lists", "notes", "records", "recorded", "counted", "counts", "calculated", "reckons", "anticipates", "foresees"),
    *("pegs", "predicted", "predicts", "projected", "projects", "puts", "quotes", "ranks", "reported", "reports", "revealed"),
    *("reveals", "said", "says", "showed", "shows", "stated", "states", "suggests", "believes"),
    "points out",
)
VERBS = tuple(f" {verb} " for verb in _SAYS)
"""Verbs before which an origin stands."""

PUBLICATIONS = (
    *(" survey ", " report ", " study ", " poll ", " Survey", " Report", " Study", " Salary Guide", " Salary Survey"),
    *(" salary guide", " salary survey", " salary report", " compensation guide", " compensation survey", " pay survey"),
    *(" Salary Report", " Compensation Report", " Compensation Survey", " Developer Survey", " Workforce Report"),
    " Salary Database",
)
"""Kinds of publication before which an origin stands: "Acme's 2024 Salary Guide", "a Acme survey"."""

_BODIES = (
    *("Academy", "Agency", "Association", "Bureau", "Chamber", "Commission", "Council", "Department", "Federation", "Foundation"),
    *("Institute", "Institution", "Ministry", "Office", "Society"),
)
BODIES = (
    *(f"{body} {link} " for body in _BODIES for link in ("of", "for")),
    *(f" {body}" for body in _BODIES if body not in ("Department", "Office")),
)
"""Words for bodies that publish figures: a name with one of them is an origin where it stands alone, as in a list of sources."""

KINDS = (
    *("job board ", "job site ", "jobs site ", "job portal ", "career site ", "salary site ", "employment agency "),
    *("employment office ", "statistics office ", "statistics agency ", "recruitment firm ", "recruitment agency "),
    *("staffing firm ", "staffing agency ", "payroll firm ", "trade body ", "industry body "),
    *("recruiting firm ", "consulting firm ", "research firm ", "career website ", "job search site ", "jobs website "),
)
"""What those are that count posts and pay, before a name: "the job board Acme counted"."""

_TOKEN = r"[A-Z]\w*+(?:[.&+*/-]\w++|['’](?!s(?!\w))\w++)*+"  # noqa: S105
_RUN = rf"(?:(?:[A-Z]\.){{2,}} )?{_TOKEN}(?:(?: (?:of|for|&|de|für)(?: the)?| and)?+ {_TOKEN}){{0,8}}+"
"""A name of several words in capitals: "Institute for the Study of Labor"."""
NAME = re.compile(_RUN)
"""Such a name, wherever it stands."""
HOST = re.compile(r"(?:https?://)?(?:[a-z0-9-]{1,63}\.){1,4}(?:[a-z]{2}|com|org|net|gov|edu|info|fyi)(?!\w|\.\w)")
"""An address of the web, with or without its scheme; what it ends in keeps a file's name out."""
_BODY = re.compile(rf"(?:\[?\d{{1,3}}[\].)]*+ )?({_RUN})(?: \([A-Z]{{2,8}}\))?(?=$|[.,;:]| [-–—(])")
_BETWEEN = ("data", "figures", "report", "research", "survey")
"""Words that may stand between a name and its verb."""
_NAME_BEFORE = re.compile(rf"(?<![\w'’.-])({_RUN})(?: \([A-Z]{{2,8}}\))?(?: (?:{'|'.join(_BETWEEN)}))?$")
_RELEASED = r"recent(?:ly)?|new(?:ly)?|latest|own|annual|released|published"
_CALLED = r"[A-Z]\w*+|of|the|on|in|and"
"""Words of the title of a publication."""
_OWNER_BEFORE = re.compile(
    rf"(?<![\w'’.-])({_RUN})(?:['’]s|(?<=s)['’])(?: (?:19|20)\d\d)?(?: (?:{_RELEASED})){{0,2}}"
    rf"(?: [A-Z]\w*+(?: (?:{_CALLED})){{0,6}})?$"
)
_SUBJECT_BEFORE = re.compile(
    rf"(?<!\w)(?:[Aa]n?|[Tt]he)(?: (?:19|20)\d\d(?:[-–/]\d{{2,4}})?| recent| latest| new)? ({_RUN})(?: (?:19|20)\d\d)?$"
)
_APART_BEFORE = re.compile(rf"(?:, |\(|[–—-] )(?!(?:Annual|Global|National|Latest|Recent|Own)\b)({_RUN})$")
_DATED_AFTER = re.compile(
    rf"(?: (?i:{PAY_NOUNS}|developer|workforce)){{0,2}} (?i:survey|report|study|poll|guide),? (?:19|20)\d\d"
)
"""What a caption cites: "Pay of bakers, Acme survey 2024"."""
_DATED = r"(?:[A-Z][a-z]{2,8}\.? )?(?:19|20)\d\d"
LEAD = re.compile(rf"(?:(?:[a-z][\w’'-]*+|{_DATED}) ){{0,6}}")
"""What may stand between an introduction and a name of the lexicon: "according to the salary site PayScale"."""
PLAIN_LEAD = re.compile(
    r"(?:(?:the|a|an|its|recent|latest|new|annual|official|data|figures|records|statistics|research|information|reports?|surveys?"
    r"|stud(?:y|ies)|estimates|salary|job|jobs|careers?|wage|pay|online|portal|"
    r"platform|board|site|website|financial|legal|medical"
    r"|recruit(?:ing|ment|er)|staffing|consult(?:ing|ancy)|software|payroll|analytics|firm|company|agency|body|think|tank"
    rf"|from|by|of|{_DATED}) ){{0,6}}+"
)
"""What may stand between an introduction and an unknown name."""

OFFICER = re.compile(
    rf"{_RUN},? (?:an? |the )?(?:[a-z-]+ ){{0,3}}(?:CEO|CFO|(?:co-)?founder|president|director|head|chief|"
    r"economist|analyst|partner|"
    rf"spokes\w+|professor|manager)(?: [a-z]+){{0,4}} (?:of|at|for|with) (?:the )?(?:[a-z][a-z-]* ){{0,6}}(?={_TOKEN})"
)
"""Somebody before the organisation that he or she speaks for: "Jo Doe, head of research at Acme"."""

_VERB_AFTER = re.compile(
    rf"(?: \([^()]{{1,30}}\))?,?(?: (?:also|further|now|currently|has|have|recently|itself|data|website|site|survey|"
    r"users|members|respondents))*+"
    rf" (?:{'|'.join(_SAYS)}|put|report|estimate|project|show|state|say|list|indicate|suggest|projecting|reporting)"
    r"(?!\w| (?:to|directly)\b)"
)
_PUBLICATION_AFTER = re.compile(
    rf"(?:['’]s?)?(?: (?:(?:19|20)\d\d|{PAY_NOUNS}|jobs?|annual|latest|own|developer|hiring|market|labou?r"
    rf"|employment|median|average|[A-Z]\w*+)){{0,4}}? (?:(?i:{'|'.join(_NOUNS)})|Index|Handbook|median|average)(?!\w)"
    rf"|['’]s?(?: (?:{_RELEASED})){{0,2}} [A-Z]\w*+(?: (?:{_CALLED})){{0,6}}? (?:(?i:{'|'.join(_NOUNS)})|Index|Handbook)(?!\w)"
)
_WORD_BEFORE = re.compile(r"(?<!\w)([A-Z]\w*) $")
_OPENERS = frozenset(
    {"According", "And", "As", "At", "By", "Even", "From", "In", "On", "Per", "See", "Source", "The", "Via", "While"}
)
"""Words that open a sentence with a capital, and are no part of a name."""
_HOLDS_DATA = re.compile(
    r" (?:has|have|lists|shows|collects) (?:(?:some|a few|several|many|\d+) )?(?:salary |pay )?"
    r"(?:data ?points?|entries|reports|submissions)\b"
)
"""After an origin that holds what people reported: "Acme has a few data points: $90,000"."""
_POSSESSIVE = re.compile(rf"['’]s? (?:[\w-]++ ){{0,5}}?(?:\d|[$€£₹]|averages?|median|mean|{PAY_NOUNS}|figures?|outlook)")
_DATED_BEFORE = re.compile(
    r"\b(?:data|figures|numbers|estimates|statistics|salaries|averages|medians) (?:for|of|as of|in|dated) [^.;,$£€₹]{1,40} from "
    r"(?:the )?(?:(?:US|U\.S\.) )?$"
)
"""Before an origin whose data are dated first: "the figures for May 2021 from"."""
_COUNTS_AFTER = re.compile(
    r" (?:sees|saw|carries|carried|advertised|advertises|has|had|puts|shows) (?:[\w%.,$£€₹'’/-]+ ){0,8}?"
    r"(?:more|fewer|postings|openings|ads|vacancies|averag\w+|median|mean|earning|making|taking|growing|shrinking|rising|falling|"
    r"increase|decrease|edging|going|employment)\b"
)
"""After an origin that tells how many there are of something, or how much they are paid: "Acme carries 9% more ads"."""
_AVERAGE_AFTER = re.compile(rf" (?:the |an? )?(?:[\w.]+ ){{0,3}}?(?:average|median|mean|{PAY_STEMS}|figure|range)")
_FIGURE_AFTER = re.compile(
    r" (?:(?:at|has it at|puts it at|with|gives|quotes) (?:about |around |roughly |just over |~)?)?[$€£₹]\d"
)
_LABEL_END = re.compile(r"(?: \([^()]{0,30}\))?(?::| [-–—] )[^.;]{0,40}?[\d$€£₹]")
_STARTS = re.compile(r"(?:^|[.;] )(?:On|At|Per|From|In) $")
_COMMA = re.compile(r"(?: [A-Z]\w+)?, ")
_CLOSES = re.compile(r"(?: [^()\[\]]{0,40})?[)\],;]|, [^()\[\]]{0,40}[)\]]")
_PREPOSITION = re.compile(
    r"(?<!\w)(?:on|from|via|by|at|see|(?:sites?|boards?|platforms?|websites?|portals?|sources?) (?:like|such as)) $"
)
IN_A_YEAR = re.compile(r"(?:conduct|collect|compil|releas)ed in (?!(?:[A-Z][a-z]{2,8}\.? )?(?:19|20)\d\d by )", re.IGNORECASE)
"""What stands before where or in what something was done, and not by whom: no "conducted in 2021 by"."""
BESIDE = re.compile(r"(?:, (?:and |or |& )?| (?:and|or|&) | ?/ ?| \| )(?:the )?")
"""Between two origins of one enumeration."""
ABOUT_FIGURES = re.compile(
    r"[^.;?!]{0,80}?(?:\d|[$€£₹]|(?:average|median|salar|wage|pay(?:ing|s)?(?!\w)|earn|income|growth|grow|demand|compensation|"
    r"remuneration|that(?!\w)))"
)
"""What follows the verb of an unknown name if it is an origin: a figure, or talk of one."""

_DETERMINERS = frozenset({"our", "your", "their", "my", "his", "her", "its", "this", "these", "some", "many", "most"})
"""Before what is no name: it is told whose it is."""
_OCCUPATION = re.compile(r"(?:(?<!Cent)(?<!Care)(?<!Work)er|or|ist|yst|ian|ant|Nurse|Lead|Intern|Role|Job)s?$")
"""How the name of those ends who work as something."""


@cache
def _not_names() -> frozenset[str]:
    return frozenset(word for (word,) in rows("not_origins.csv"))


_ORIGIN_AFTER = (_VERB_AFTER, _PUBLICATION_AFTER, _POSSESSIVE, _FIGURE_AFTER, _COUNTS_AFTER, _HOLDS_DATA)
"""What follows an origin, one after the other."""


def _ends_in_name(words: str, end: int) -> bool:
    """True where the last word can end a name, a year or "(ACME)", or stands between a name and its verb; a cheap first test."""
    last = words[words.rfind(" ", max(0, end - 40), end) + 1 : end]
    return last[:1].isupper() or last[:1].isdigit() or last[:1] == "(" or last in _BETWEEN


def name_before(words: str, end: int) -> re.Match[str] | None:
    """A run of capitalised words that ends where a verb begins; group 1 is the name."""
    if not _ends_in_name(words, end):
        return None
    return _NAME_BEFORE.search(words, max(0, end - 100), end)


def body_alone(words: str) -> re.Match[str] | None:
    """The name with which the words begin, and which they end with or tell about: "3. Ministry of Labour, 2024"; group 1."""
    return _BODY.match(words)


def publisher_before(words: str, end: int) -> re.Match[str] | None:
    """The name that owns a publication or qualifies it: "Acme's 2024", "an Acme"; group 1 is the name."""
    if not _ends_in_name(words, end):
        return None
    owner = _OWNER_BEFORE.search(words, max(0, end - 120), end) or _SUBJECT_BEFORE.search(words, max(0, end - 100), end)
    if owner or not _DATED_AFTER.match(words, end):
        return owner
    apart = _APART_BEFORE.search(words, max(0, end - 100), end)
    return apart if apart and could_speak(apart[1], opens=False) else None


def attributes_after(words: str, end: int) -> bool:
    """True where what follows a name makes it an origin: "reports", "'s", "2024 survey", a figure ("Glassdoor $70,000")."""
    return any(pattern.match(words, end) for pattern in _ORIGIN_AFTER)


def follows_a_name(words: str, start: int) -> bool:
    """True where a capitalised word that is no preposition comes right before: the "Science" of "Data Science"."""
    before = _WORD_BEFORE.search(words, max(0, start - 20), start)
    return before is not None and before[1] not in _OPENERS


def attributes_around(words: str, start: int, end: int) -> bool:
    """True where a name stands alone in brackets, or after a dash at the end: "(Glassdoor)", "$90,000 — Glassdoor"."""
    if words.endswith(("(", "["), 0, start):
        return _CLOSES.match(words, end) is not None
    if words.endswith(("from ", "from the ", "S. "), 0, start) and _DATED_BEFORE.search(words, max(0, start - 90), start):
        return True
    if words.endswith((" - ", "— ", "– "), 0, start):
        return end >= len(words) - 1
    # "On PayScale India, engineers report ...": where the sentence starts with the place that it read.
    told = _COMMA.match(words, end) or _AVERAGE_AFTER.match(words, end)
    return told is not None and _STARTS.search(words, max(0, start - 8), start) is not None


_MONEY_NEXT = re.compile(r"[\s*_]*[:–—-][\s*_]*(?:(?:about|around|roughly|approximately|average|avg\.?|median):? )?[~≈$£€₹]")
"""After a label, the amount that it labels."""


def is_label(words: str, start: int, end: int) -> bool:
    """True where the words begin with the name as a label: "Glassdoor: $90,000"."""
    alone = start < 8 and not any(letter.isalnum() for letter in words[:start])
    return alone and _LABEL_END.match(words, end) is not None


def labels_money(words: str, start: int, end: int) -> bool:
    """True where the words begin with the name as the label of an amount: "Glassdoor: $90,000", "Glassdoor: around $90,000"."""
    return is_label(words, start, end) and _MONEY_NEXT.match(words, end) is not None


def keeps_company(words: str, start: int, end: int) -> bool:
    """True where a name that is a word too stands where a name stands: after a preposition, or alone."""
    if _PREPOSITION.search(words, max(0, start - 24), start):
        return not words.startswith("-", end)
    return start == 0 and end == len(words)


def could_be_origin(name: str) -> bool:
    """False for what is no third party: pronouns, months, topics."""
    tokens = name.lower().split(" ")
    return len(name) > 1 and tokens[0] not in _DETERMINERS and not all(token in _not_names() for token in tokens)


def could_speak(name: str, opens: bool) -> bool:
    """False for an occupation, and for a lone plain word that opens a sentence: what stands there before any verb."""
    occupation = " of " not in name and " for " not in name and _OCCUPATION.search(name)
    return not occupation and not (opens and name[1:].islower())
