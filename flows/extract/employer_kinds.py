"""What kinds of employers are called: "hospitals", "public schools", "private practice", "automotive suppliers"."""

from __future__ import annotations

import re

from flows.extract.places import find_places

COMPANY_KIND = re.compile(
    r"\b(?=\w)(?:companies|firms|practices|start-?ups|scale-?ups|unicorns|organi[sz]ations|agencies|banks|hospitals|clinics|schools|"
    r"universities|hotels|restaurants|pharmacies|retail|studios|airlines|laboratories|labs|(?:private|general) practice|"
    r"(?:private|academic|local) colleges|cent(?:er|re)s|(?:service|care|\w+ authority) providers|"
    r"academia|consultanc(?:y|ies)|tech giants|faang|maang|mncs?|big tech|top tech|big law|in-house|big (?:4|four)|governments?|"
    r"tier[- ]?[123]s|"
    r"nonprofits?|non-profits?|sector|industry|services|manufacturing|court|police|NHS|"
    r"suppliers|manufacturers|(?:auto|car|chip|game|drug|medicine|aircraft|device|tool|machine) ?makers|retailers|vendors|"
    r"wholesalers|distributors|captives|oems?|psus|gccs|integrators|utilities|insurers|multinationals|corporat(?:ions|es)|"
    r"enterprises|institutions|institutes|charities|"
    r"(?:design|software|publishing|media|auction|fashion) houses|(?:hedge|pension|investment|mutual) funds|brokerages|"
    r"publishers|broadcasters|(?:nursing|care|funeral) homes|(?:\w+ )?chains|stores|supermarkets|salons|dealerships|"
    r"(?:it|tech|oil|energy|telecom|pharma|chip|semiconductor|software|industry) majors|shelters|zoos|museums|"
    r"railways|ministries|(?:city|county|local|town) councils|municipalities|armed forces)\b",
    re.IGNORECASE,
)
PLACES_OF_CARE = r"hospitals?|clinics?"
_WORK_AT = rf"schools|colleges|universities|{PLACES_OF_CARE}|firms|agencies"
SETTING = re.compile(
    r"(?:[\w&'’-]+ ){0,3}(?:practice|clinic|hospital|firm|agency|company|startup|start-up|corporation|enterprise|"
    r"school|university|college|consultancy|bank|nonprofit|non-profit|charity|lab|laboratory|retail|corporate|freelance)",
    re.IGNORECASE,
)
"""A label that is a kind of employer: "Private practice: $120,000"."""

KIND_HEADING = re.compile(
    rf"(?!(?:the|our|your|this|that|about|what|how|why)\b)(?:[\w&'’-]+ ){{0,3}}(?:{_WORK_AT}|compan(?:y|ies)|sector|industry|"
    r"banks?|start-?ups?|government|PSUs|MNCs|practice|retail|firm|agency|studio|consultancy|corporations?|"
    r"institutions|institutes|(?:corporate|hospital|hotel|media|retail|hospitality|clinic) groups?|"
    r"nonprofits|non-profits|pharmacies|consultancies|(?:nursing|care) homes|airlines|hotels|restaurants|retailers|suppliers|"
    r"manufacturers|insurers|contractors|laboratories|labs|studios|academia|big tech)"
    rf"(?:\s?(?:/|and|&)\s?(?:[\w-]+ )?(?:{_WORK_AT}|laboratories|labs|start-?ups))?",
    re.IGNORECASE,
)
"""A heading that is a kind of employer: "Government schools"."""

SECTOR_HEADING = re.compile(r"(?:industry|sector)(?: ?[:–—-] ?| \()(?P<name>[^()]{3,50}?)\)?", re.IGNORECASE)
"""A heading that says which sector it is: "Industry (Food & Drinks)", "Sector: Energy"."""

IN_PLACE = re.compile(r" (?:in|of|across) (?:the )?|, | [–—-] ")
"""Between a kind of employer and where they are."""

INDUSTRIES = re.compile(r"\b(?:industr(?:y|ies)|sectors|employers|work settings|places of employment)\b", re.IGNORECASE)
"""How kinds of employers are announced together."""

BRACKETS = re.compile(r"\s*\([^)]*\)")
AFTER_FIGURE = re.compile(r"^\s*\((?P<name>[^()]{3,60})\)")


def kind_of_employer(heading: str) -> str | None:
    """The kind of employer that a heading is, wherever they are: that of "Public schools in Ohio"; None for other headings."""
    if said := SECTOR_HEADING.fullmatch(heading.strip(" :")):
        return said["name"]
    name = BRACKETS.sub("", heading).strip(" :")
    if parted := IN_PLACE.search(name):
        places = find_places(name[parted.end() :])
        if places and places[0].start == 0 and not places[0].adjective:
            name = name[: parted.start()]
    return name if KIND_HEADING.fullmatch(name) else None


def is_kind(words: str) -> bool:
    """True for words that are the name of a kind of employer: "emergency hospitals", "bank", "Big Tech"."""
    named = list(COMPANY_KIND.finditer(words))
    return (bool(named) and named[-1].end() == len(words)) or SETTING.fullmatch(words) is not None
