"""Words of growth, what can grow, and the words around a percentage that make it something else: a share, a comparison,
everybody's."""

from __future__ import annotations

import re

from flows.extract.mentions.dates import YEAR
from flows.extract.mentions.pay_terms import PAY_NOUNS

_HEDGE = r"(?:about |around |nearly |over |more than |almost |roughly |some |just |an estimated )?"
OF_FIGURE = rf"(?= of {_HEDGE}\d)"
THAN_EARLIER = (
    r" than (?:(?:it|they|there)(?: \w+)? )?"
    rf"(?:in {YEAR}|(?:an?|one|last|the previous) year|the year before|twelve months|before|was|were)\b"
)
"""After what there is more of: more than when."""
THAN_BEFORE = rf"(?= (?:in|by) {YEAR}\b|{THAN_EARLIER}| (?:on|from) (?:last|the previous|a) year)"
BY_FIGURE = (
    rf"(?= (?:by )?{_HEDGE}"
    r"(?:[-+]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)\b))"
)
UP_NOUN = (
    r"growth|increases?|rises?|expansion|surges?|jumps?|upticks?|upturns?|gains?|upsurge|spikes?|uptrend|boosts?|bumps?|leaps?|"
    rf"upswing|plus{OF_FIGURE}|"
    rf"(?:higher|larger|bigger|greater|up){THAN_BEFORE}"
)
DOWN_NOUN = (
    rf"minus{OF_FIGURE}|(?:lower|smaller|down){THAN_BEFORE}|"
    r"negative growth|declines?|decreases?|drops?|falls?|shrinkage|contraction|dips?|reductions?|loss(?:es)?|slumps?|downturn|"
    r"downswing|plunges?|slides?"
)
COMPARATIVE = re.compile(r"higher|larger|bigger|greater|lower|smaller|up|down", re.IGNORECASE)
"""A word of growth that is said of anything: what grows must be named."""
_MOVES = r"edg(?:e|ed|ing|es)|inch(?:e[ds]|ing)?|creep(?:s|ing)?|crept|tick(?:s|ed|ing)?|nudged|went|go(?:es|ing)?|gone"
UP_VERB = (
    r"gr(?:ow(?:s|ing|n)?|ew)|increas(?:ed|ing)|ris(?:en|ing)|rose|expand(?:s|ed|ing)?|surg(?:ed|ing)|jump(?:ed|ing)|"
    rf"climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|swell(?:s|ed|ing)?|swollen|gained|gain{BY_FIGURE}|spiked|boom(?:ed|ing)|"
    r"balloon(?:s|ed|ing)?|mushroom(?:s|ed|ing)?|(?:sky)?rocket(?:s|ed|ing)?|leap(?:t|ed|ing)|shot up|picked up|"
    rf"(?:{_MOVES}) up|"
    rf"(?:is |are |was |were )?up{BY_FIGURE}"
)
DOWN_VERB = (
    r"declin(?:ed|ing)|decreas(?:ed|ing)|dropp(?:ed|ing)|fall(?:en|ing)|fell|shr[iau]nk(?:s|ing)?|contract(?:ed|"
    rf"ing){BY_FIGURE}|contracts?{BY_FIGURE}|"
    rf"(?:lose|loses|losing|sheds?|shedding){BY_FIGURE}|dipped|reduc(?:ed|ing)|(?:is |are |was |were )?down{BY_FIGURE}|lost|"
    rf"slid|slip(?:s|ped|ping)?|sank|sink(?:s|ing)?|sunk|tumbl(?:e|es|ed|ing)|dwindl(?:e|es|ed|ing)|thin(?:s|ned|"
    rf"ning)?{BY_FIGURE}|"
    r"plung(?:ed|ing)|slump(?:ed|ing)|plummet(?:s|ed|ing)?|nosediv(?:e|es|ed|ing)|collaps(?:e|es|ed|ing)|reced(?:e|es|ed|ing)|"
    rf"(?:{_MOVES}|c[oa]m(?:e|es|ing)) down"
)
NOUN_OR_VERB = r"increases?|rises?|surges?|jumps?|falls?|drops?|declines?|decreases?"
"""Verbs of growth and decline in forms that are nouns, too."""
GROWTH = re.compile(
    rf"\b(?=\w)(?:(?P<up>{UP_NOUN})|(?P<down>{DOWN_NOUN})|(?P<grows>{UP_VERB})|(?P<shrinks>{DOWN_VERB})|"
    r"(?P<change>(?:little(?: or no)?|no|net|projected|percent|percentage|employment|job|expected|numeric) change|outlook))\b",
    re.IGNORECASE,
)

POSTINGS = (
    r"(?:job |online )?(?:openings?|postings?|vacanc(?:y|ies)(?! rates?)|listings?|requisitions)|"
    r"(?:open|advertised|vacant)(?! source| to) (?:[\w/&-]+ ){0,2}?(?:positions?|roles?|jobs?)|"
    r"adverts?|advertisements?|job (?:ads?|offers?|posts?)|"
    r"(?<!want )(?<!job )(?:want )?ads(?! (?:spend|revenue|sales|budget|manager))"
)
EMPLOYMENT = (
    r"job market|labou?r market|employment|jobs?(?! (?:seek|search|hunt|applica|satisfaction|security|titles?|stress))|"
    r"work ?force|head ?count|positions|roles?|occupations?|profession|careers?|"
    r"demand|hiring|hires|field|opportunities|labou?r force|(?:their|its|whose) (?:numbers?|ranks)|recruitment|workers|"
    r"employees|professionals|practitioners|outlook"
)
OTHER = (
    rf"{PAY_NOUNS}|payroll|bonus(?:es)?|revenues?|sales|profits?|costs?|prices?|tax(?:es)?|tariffs?|"
    r"spending|investments?|funding|budgets?|market size|market share|valuation|gdp|productivity|efficiency|performance|"
    r"accuracy|adoption|usage|users|customers|traffic|enrol?l?ments?|applications|applicants|graduates|attacks|breaches|"
    r"threats|incidents|turnover|attrition|inflation|tuition|fees?|rent|population|conversions?|engagement|downloads|"
    r"searches|cagr|volume|output|production|time|speed|errors?|risk|emissions?|workloads?|backlog|satisfaction|retention|"
    r"subscribers|shipments|exports|imports|cases|consumption|unemployment|skills?|premium|raises?|packages?|benefits|"
    r"returns?|stocks?|shares?|views|clicks|memberships?|donations|scores?|ratings?|stress|interest|services|products|goods|"
    r"capacity|savings|expenses|credentials|certifications?|degrees?|students?|company|companies|business(?:es)?|startups?|"
    r"(?:job[- ]?)?(?:seekers?|search(?:es)?|hunters?)|candidates?|"
    r"value|wealth|awareness|confidence|diversity|participation|representation"
)
TOPIC = re.compile(
    rf"\b(?=\w)(?:(?P<postings>{POSTINGS})|(?P<employment>{EMPLOYMENT})|(?P<other>{OTHER})|(?P<trade>markets?|industry|sectors?|"
    r"econom(?:y|ies)))\b",
    re.IGNORECASE,
)
COMPLEMENT = re.compile(r"\)?(?: (?!and\b|or\b|is\b|was\b)[\w-]+){0,2} (?:in|of|for|among|across)\b", re.IGNORECASE)
HOLDS = re.compile(r" (?:growth |increase |rate )?(?:of|for|in|to|among|on|across)\b[^,;:.()]{0,60}\Z", re.IGNORECASE)
VERB = re.compile(
    r"\b(?:is|are|was|were|will|has|have|had|can|could|should|would|may|shows?|saw|see|seen|projects?|expects?|predicts?|"
    r"estimates?|grew|grow|grows)\b",
    re.IGNORECASE,
)
THIS = re.compile(r"\b(?:this|these|that|such an?)(?: (?:growing|exciting|booming|entire|whole))? \Z", re.IGNORECASE)
ITSELF = re.compile(r"(?:\A|[.,;:] |\b(?:that|while|and|as|but|[Oo]verall,?) )(?:the|our) \Z", re.IGNORECASE)
"""Before the industry that needs no name, being that of the section."""
COMPOUND = re.compile(r"\W{0,4}(?:CAGR|compound(?:ed)? annual)\b", re.IGNORECASE)
"""After a percentage by which a market grows, where nothing says that it is jobs."""
VALUED = re.compile(r"[$£€₹]|\bCAGR\b|\b(?:compound|[mb]illion|crore|market|revenues?|sales|valued|worth)\b", re.IGNORECASE)
"""In what is said of a market's size, and of nobody's employment."""
NAMED_TRADE = re.compile(r"(?P<name>(?:[\w&/-]+ ){1,4})\Z")
TRADE_FIRST = re.compile(
    r"(?P<name>(?:[\w&/-]+ ){0,3}?[\w&/-]+)(?::| is| are| has| have| had| will| can| could| may| should| "
    r"would| continues?| grew| rose| fell)(?= )",
    re.IGNORECASE,
)
"""A clause that opens with what grows: "nursing is growing"."""
FOR_SOMEBODY = re.compile(r" (?:for|of)\b", re.IGNORECASE)

WHAT_THEY_SELL = re.compile(
    r"['’]?s? (?:services?|software|tools?|products?|equipment|training|courses?|education|platforms?|solutions|supplies|"
    r"apps?)\b",
    re.IGNORECASE,
)
"""After an occupation: a market is for this, and not for them."""

CLAUSE_START = re.compile(
    r"[;!?]\s|\.\s|, (?:while|whereas|and|but|although|though|with|compared)\b|\b(?:while|whereas|although)\b|[—|]|"
    r"\bfollowed by\b|\b(?:predict|project|forecast|estimate|expectation)\w*+ that\b|"
    r":\s(?!(?:it|they|this|that|these|those|there)\b)"
    r"(?=[^.;:%|]{3,80}\b(?:is|are|was|were|has|have|had|will)\b)",
    re.IGNORECASE,
)
"""A colon, too, before a clause with a verb of its own."""
CLAUSE_END = re.compile(
    r"[;!?]\s|\.\s|\.?\Z|, |\b(?:while|whereas|although|but|compared|resulting|leading)\b|[—|]", re.IGNORECASE
)

ADJECTIVES = re.compile(
    r"\)?[\s-]+(?:(?!(?:of|in|for|and|or|to|from|by|with|is|are|was|were|has|have|than|as|on|at|which|who|that|above|"
    r"below)\b)[\w/’'&-]+[\s-]+){0,5}\Z",
    re.IGNORECASE,
)
"""What can stand between a percentage and the noun of growth that it measures: "23% projected employment" growth."""
NO_LINK = re.compile(
    r"\b(?:with|and|for|where|when|(?<!much )(?<!many )as|"
    r"while|that|which|who|because|have|has|had|said|say|report|reported|offer|earn|pay|"
    r"only if|of the|including|(?<!up )(?<!close )(?<!much as )to|(?<!anywhere )from|into|among|within|top|bottom|lowest|highest|"
    r"upper|lower|first)\s?[:(]?\s?\Z|[$£€₹]|\d\s?%|\bper ?cent\b",
    re.IGNORECASE,
)
RATE_OF = re.compile(
    r"(?: rates?)? of(?: (?:about|around|nearly|over|approximately|roughly|almost|up to|more than))? ?", re.IGNORECASE
)
WITH = re.compile(r" with (?:an? )?(?:estimated |impressive |about |around |nearly |over |more than )?", re.IGNORECASE)
"""Between a noun of growth and its figure: "has the highest growth with 12%"."""
SHARE = re.compile(
    r"\s?\+?\s?(?:of (?!growth|increase|job growth|annual growth)|(?:say|said|report|reported|earn|have|had|hold|believe|"
    r"plan|lack|employment rate|placement|chance|likelihood|probability|off|discount|bonus|match|stake|remote|interest|male|"
    rf"female|women|men|points?|percentile|higher (?:{PAY_NOUNS}|than)|lower (?:{PAY_NOUNS}|than)|"
    r"more (?:likely|money|pay|than)|less (?:likely|money|than)|above|below|recommend\w*|would|agree\w*|approv\w*|satisf\w*)\b)",
    re.IGNORECASE,
)
COMPARED_BEFORE = re.compile(
    r"(?:\baverage\b(?: \w+){0,3} (?:for|of|across|among|in) (?:all|other|total|the)\b[^.;]{0,60}|\b(?:national|overall|"
    r"economy-wide|u\.s\.|us|state) (?:average|growth rate|rate)\b[^.;,—–]{0,30}|"
    r"\bthan the (?:total|overall|average|national) (?:\w+ ){0,3}(?:rate|growth)\b(?: of)?|\b(?:average|mean|norm)(?: (?:growth|"
    r"job growth))?(?: rate)?(?: (?:of|is|was|at)|, which (?:is|was))(?: (?:about|around|just|only|roughly))?|"
    r"(?:\b(?:compared|relative|versus|vs\.?)|(?<!more )(?<!less )\bthan)\b(?: (?:to|with))?(?: (?:the|a|an|just|only|about|"
    r"around|roughly|average|rate|of|projected|growth))*|\b(?:all|total|other) (?:other )?(?:occupations|jobs|industries|"
    r"careers|professions)\b[^.;]{0,30}) ?[(:]? ?\Z",
    re.IGNORECASE,
)
COMPARED_AFTER = re.compile(
    r"\)?\s(?:(?!faster\b|slower\b|higher\b|greater\b|than\b)\w+ ){0,4}?(?:(?:national |overall )?average\b(?! (?:annual|"
    r"yearly|increase|job|employment))|(?:growth |rate |average )*for (?:all|other|total) (?:other )?(?:occupations|jobs|"
    r"workers|careers)|across all\b|for the (?:economy|nation|country)\b)",
    re.IGNORECASE,
)
FASTER = re.compile(r"\b(?:faster|slower|quicker|as fast)\b[^.;%]{0,70}\([^()]{0,16}\Z", re.IGNORECASE)
OF_JOBS = re.compile(r" of (?:\w+ ){0,2}(?:jobs|positions|roles|posts|workforce|workers|employment)\b", re.IGNORECASE)
"""What is lost: "will shed 9% of their jobs"."""
OF_WHOM = re.compile(
    r"\b(?:employment|jobs|demand|number|openings|positions) (?:of|for|among) (?=[^.;:()]{1,120}\Z)", re.IGNORECASE
)
"""Before an enumeration of those who are employed."""
SECTOR = (
    r"(?:tech(?:nology)?|it|stem|health ?care|medical|digital|manufacturing|construction|government|retail|hospitality|finance|"
    r"financial|legal|green|blue[- ]collar|white[- ]collar)"
)
OF_A_SECTOR = re.compile(
    rf"(?<![\w-])(?P<sector>{SECTOR})(?:[- ](?:adjacent|related|sector|industry))?[’'\"”]? \Z", re.IGNORECASE
)
"""Before "jobs" that are those of a whole sector, and nobody's in it."""
IN_A_SECTOR = re.compile(
    rf" (?:in|across|for|of) (?:the )?(?P<sector>{SECTOR})"
    r"(?= (?:is|are|was|were|has|have|will|grew|fell|rose|sector|industry|jobs|roles|positions|workers)\b|[.,;])",
    re.IGNORECASE,
)
EVERYTHING = re.compile(
    r"\bacross (?:all )?(?:industries|sectors|the board)\b|"
    r"\b(?:overall|total)(?: \w+)? (?:employment|jobs)\b|\baverage (?:occupation|job|career|profession)\b|\b(?:employment|"
    r"growth|jobs) (?:across|in|of|for) all (?:occupations|jobs|industries|sectors)\b|\b(?:the )?(?:entire|whole|overall|"
    r"national) (?:economy|job market|labou?r market|workforce)\b|\b(?:in|of|for|across) [^.;,]{0,60}\boccupations\b|"
    r"\A\W*[^.;]{0,60}\boccupations\b|\boccupational groups?\b",
    re.IGNORECASE,
)
SUBJECTLESS = re.compile(
    r"(?:[^:]{0,40}:\W*)?(?:according to [^,;:]{2,80}, )?(?:(?:(?:this|that) (?:number|figure|total)|it|they|this|these|"
    r"which|there|is|are|"
    r"was|were|has|have|had|been|will|would|"
    r"should|could|may|might|be|to|see|"
    r"seen|saw|an?|the|with|at|of|about|on|for|also|still|currently|overall|projected|expected|anticipated|predicted|"
    r"forecast(?:ed)?|estimated|annual|yearly|average|job|rate|positive|strong|steady|rapid|significant|fast|slow|modest|"
    r"year|over|decade|next|likely|experience|enjoy|set|continue|but|however|then|bls|"
    r"u\.s|us|bureau|labor|statistics|projects|predicts|"
    r"expects|anticipates|forecasts|estimates|cites|reports|shows|and|10|ten|coming|much|faster|slower|than|as|average|more|"
    r"fastest|growing|slight|little|just|only|nearly|around|roughly|or|no|from|until|by|20\d\d|"
    r"[$£€₹]\d[\d.,]*[kK]?(?:[+ /]+(?:yr|year|hr|hour|per|an?|annually|yearly|median|mean|average|avg|salary|pay))*)\b|"
    r"\W)*+",
    re.IGNORECASE,
)
"""Words before a word of growth that name nothing that grows, be it after a label."""
COMPARISON = re.compile(r"\b(?:than|as fast as|as)\b[^.;()%]{0,60}\b(?:average|occupations|jobs|rate)\b", re.IGNORECASE)
