"""The words that say with what force something is asked for. All patterns read folded text (``fold_case``)."""

from __future__ import annotations

import re

from flows.extract.mentions.asking import ASK, DEMAND, EARN, EXPECT, NECESSARY, NEEDED, OWN, verbs
from flows.extract.mentions.hiring import FIRMS
from flows.extract.mentions.pay_terms import PAY_STEMS

NOT = (
    r"(?:(?<!whether or )not|never|rarely|seldom|hardly|no longer|by no means|in no way|"
    r"nor|cannot|isn't|aren't|wasn't|weren't|don't|doesn't|"
    r"didn't|won't|wouldn't|needn't|shouldn't|hasn't|haven't|can't)"
)
OUTRIGHT_NOT = rf"{NOT}(?! (?:only|just|merely)\b)"
"""What denies a demand; "not only required" makes one."""
DENIES = re.compile(rf"\b(?:{NOT}|no|nobody|none|(?<!a )few|without)\b|n't\b")
"""What denies what the words around it say."""
CARE = verbs(*(f"{verb} (?:about|for|whether|if)" for verb in ("care", "mind", "check", "ask"))).any
"""What is said of those who make nothing of it: they don't care about it."""
NEED = rf"(?:{ASK}|{CARE}|ha(?:ve|s) to|(?:hinge|depend|rest|turn)s? on|(?:obliged|obligated|bound|compelled|forced) to)"
ASKERS = (
    rf"(?:employers?|recruiters?|compan(?:y|ies)|firms?|{FIRMS}|laws?|rules?|regulations?|statutes?|mandates?|polic(?:y|ies)|"
    r"states?|count(?:y|ies)|countr(?:y|ies)|boards?|regulators?|jobs?|roles?|positions?|posts?|(?!matter|longer|other|further|"
    r"wonder)[a-z]+(?:er|or|ist|ian)s?)"
)
NO_ONE = (
    r"(?:nobody|no one|none of (?:them|these|the \w+)|(?:no|(?:almost|virtually|practically|next to) no|"
    rf"(?:hardly|scarcely) any) (?:one|body|(?:\w+ ){{0,2}}{ASKERS})|(?:hardly|scarcely) any(?:one|body)|"
    r"(?<!\ba )few(?:er)?(?: \w+)?|"
    r"neither(?: of (?:them|these|the two)| (?:role|job|occupation|career|profession|trade|position|path))?)"
)
"""Who asks for nothing: "nobody", "few employers", "no law"."""
HOLD = (
    rf"(?:{OWN.finite}|{EARN.finite}|enters?|studied|starts?|begins?|(?<!who )reach(?:es|ed)?|lists?|wants?|"
    r"c[oa]mes? from(?= (?:an? )?\Z)|(?:went|goes?|gone) through(?= (?:an? )?\Z)|report(?:s|ed)? (?:having|holding|(?=an? ))|"
    r"(?:mention|name)s?(?= an? )|brings?|"
    r"(?:come|came|arrive[sd]?|enter(?:ed)?|got)\b(?: \w+){0,5}? (?:by way of|via|with|through)(?= an? ))"
)
"""What people do with a degree, and employers with the wish for one."""
HAVE = (
    rf"(?:{HOLD}|study|involve[sd]?|include[sd]?|comes?|build|seeks?|looks?|hires?|graduate[sd]?|means?|aim for|go for|"
    r"work towards?|be|are|arrive[sd]?|add|bring)"
)
GET = (
    rf"(?:{EARN.base}|do|go on|continue|return|advance|study|enter|enroll|attend|start|"
    rf"begin|opt|choose|consider|apply|join|sign up|"
    r"pick (?:up|one up)(?! (?:the|your|some|skills|what))|add(?= one\b| an? )|go (?:back )?for)"
)
HABIT = (
    r"(?:typically|usually|generally|commonly|normally|often|frequently|traditionally|ordinarily|mostly|tends? to|"
    r"in most cases|as a rule|most often|almost always|nearly always|likely|probably)"
)
NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
LATER = (
    r"(?:(?:pick|pil|tak|top|follow)(?:e?s)? (?:it )?(?:up|on)|rounds? (?:off|out)|adds?|continues?|proceeds?|returns?|"
    r"carr(?:y|ies) on|comes? back|moves? on|stays? on|"
    r"(?:supplement|complement|round out|crown|extend) (?:\w+ ){1,3}with(?= )|(?:do|take|finish|read)(?= an? ))"
)
"""What some do who already have a degree."""
MANY = r"(?:many|plenty|lots|a lot|numerous|countless|scores of|dozens of|a (?:large|great|good|growing) number of)"
MOST = (
    rf"(?:{NUMBER} (?:in|(?:out )?of) (?:every )?{NUMBER}|most(?! (?:important|crucial|critical|essential|vital))|"
    rf"majority|minority|(?:nearly|almost|virtually|practically) (?:all|every)|{MANY}|half|"
    r"(?:a|one)[ -](?:third|quarter|fifth)|two[- ]thirds|three[- ]quarters)"
)
SHARE = r"(?P<share>\d{1,3})(?:\.\d+)? ?(?:%|percent|per cent)(?! (?:marks?|aggregate|score|grades?))"
WITHOUT_OTHER_CUE = r"(?:(?!prefer|requir|need|favou?r|insist|expect|parents|children|looks? (?:kindly|up ))[^,;:.()])"

CUES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "other_way",
        (
            rf"{NOT} (?:\w+ )?(?:the )?(?:only|sole|single) (?:\w+ )?"
            r"(?:way|route|path|option|road|avenue|pathway|gateway|means|requirement|(?:starting|entry) point)s?\b",
        ),
    ),
    (
        "deny",
        (
            rf"{OUTRIGHT_NOT}(?: \w+){{0,3}}? {NEED}\b|not (?:all|every)\b[^,;:.()]{{0,70}}? {NEED}\b",
            rf"{OUTRIGHT_NOT}(?: \w+){{0,2}}? (?:{NECESSARY}|expected)",
            rf"{NO_ONE} (?:[\w'-]+ ){{0,3}}?{NEED}\b(?! to (?:know|see))|"
            rf"(?:{NO_ONE}|no \w+)\b[^,;:.()]{{0,40}}? (?:is|are|was|were) (?:\w+ )?(?:expected|required|asked|obliged|supposed) "
            r"(?:to|for)\b",
            rf"{NOT}(?: \w+){{0,2}}? (?:(?:part|one) of|among) the (?:\w+ ){{0,3}}requirements?\b",
            r"no (?:\w+ ){0,2}(?:laws?|rules?|regulations?|statutes?|reason)(?: (?:that|which))? (?:says?|saying|states?|stating|"
            rf"dictat\w+|why)\b[^,;:.()]{{0,60}}? (?:{NEED}|must|should)\b",
            r"no (?!matter|doubt|wonder|longer)(?:[\w-]+,? ){1,8}?n?or (?:[\w-]+ ){1,3}(?:in (?:[\w-]+ ){1,3})?"
            r"(?:asks for|requires|demands|insists on|mandates|expects)\b",
            rf"(?<!not )(?<!n't )(?:rare|unusual|uncommon|unheard of|exceptional) for [^,;:.()]{{2,50}}? to (?:\w+ )?{NEED}\b",
            rf"unnecessary\b|far from {NECESSARY}|no need (?:for|to)\b|no (?:\w+ ){{0,2}}(?:requirements?|mandates?|obligations?|"
            r"rules?|laws?)(?: (?:from|by|of) [^,;:.]{2,70}?)?? (?:for|to|that)\b|"
            rf"(?:{DEMAND.present}|sets?|imposes?|names?|mentions?|lists?) no\b(?! (?:less|fewer|lower))|"
            r"(?:is|are) no (?:\w+ )?(?:must\b(?![- ]have)|must-have|requirement|precondition|prerequisite|necessity)\b|"
            r"none (?:(?:is|are|was) )?(?:required|needed)|ha(?:ve|s) no use for\b|(?:need not|needn't)\b",
            r"(?:overkill|beside the point|pointless|irrelevant|worthless|cares? (?:very |precious )?(?:little|less|nothing) "
            r"(?:about|for|whether)|(?<!rather than )(?<!more than )(?<!not )(?<!n't )the exception|a waste of (?:time|money))\b|"
            r"(?:is|are|remains?) (?:very |quite |pretty |still )?(?:rare|uncommon)\b(?! (?:for|to)\b)",
            rf"{NOT} what (?:makes|matters|counts|gets|lands|wins)\b",
            r"(?:can|may|could) (?:\w+ )?skip\b|(?<!not )(?<!n't )skip the\b",
            rf"(?:stopp|ceas|quit|giv|gav)\w* (?:up )?(?:{DEMAND.gerund}|{EXPECT.gerund})\b|mak(?:e|es|ing) no mention of\b|"
            r"(?:adds?|brings?|gains?|gives?|buys?) (?:you )?(?:little|nothing|no (?:benefit|advantage|edge))\b|"
            r"makes? (?:no|little) (?:\w+ )?difference\b|"
            r"(?:matters?|counts?|counts? for|means?) (?:very |precious )?(?:little|nothing|less)\b",
            rf"{NOT} (?:(?:really|actually|usually|generally|necessarily|even) )?(?:(?:make|do|add|bring|change) (?:you )?"
            r"(?:much|any|a lot|a big|a huge|a great deal|anything|that much|the)|matter|count|get you (?:far|very far|much|"
            r"anywhere)|help(?: you)?(?: very| that| too)? (?:much|a lot|a great deal)|be (?:of )?(?:much|any) (?:use|help|"
            r"value))\b(?: (?:very )?(?:difference|value|impact))?",
            r"(?:dropp|remov|eliminat|waiv|scrapp|abandon|stripp|lift)(?:ed|es|ing) (?!out\b)",
        ),
    ),
    (
        "prefer",
        (
            r"prefer(?:s|red|able|ence|ring)?\b|desir(?:able|(?<!your desir)(?<!their desir)ed|es?)\b|"
            r"nice[- ]to[- ]have\b|good to have\b|(?:great|perfect) for\b|favou?r(?:s|ed|"
            r"able)?\b|ideal\b",
            r"(?:preferably|ideally)\b(?= ?,? (?:an?|the|you|candidates|have|hold|possess|be|with an?)\b|\W*\Z)",
            r"(?:a|big|huge|strong|definite|real|major|added|nice) (?:plus|bonus|asset|extra)\b|plus\b(?=\W*\Z)|"
            r"bonus\b(?! pa)|asset\b",
            r"(?:most (?:effective|reliable|successful|certain)|best|surest|safest|strongest) "
            r"(?:path|route|way|road|entry)\b",
            r"(?:excellent|great|good|solid|strong) (?:starting point|start|first step|choice|prerequisite|preparation|basis|"
            r"tool|idea)\b",
            r"(?:likes?|liked|loves?|pleased|happy|glad|keen|nice|good) to (?:see|find)\b(?! (?:you|it|how|what|that)\b)|"
            r"appreciate[sd]?\b|(?<!paid )(?<!treated )(?<!look )(?<!just )(?<!seem )(?:likes?|loves?|"
            r"(?:is|are) keen on) (?=(?:\w+ ){1,2}(?:with|who (?:have|hold))(?: an?)? ?\Z|an? ?\Z)",
            r"(?:won't|doesn't|don't|can't|cannot|wouldn't|never|rarely|seldom|does no|do no) (?:hurts?|harm)\b|"
            r"(?:(?:especially|particularly|most|very) interested in|(?:love|like|keen|happy) to (?:hear from|"
            r"meet))\b(?= (?:\w+ ){0,2}?(?:candidates|applicants|students|people|"
            r"graduates|someone|those|engineers|individuals)\b)|lean(?:s|ing)? towards?\b|helps? if (?:you|they|an?|"
            r"the)\b|comes? in (?:handy|useful)\b|first pick\b|"
            r"(?:extra|brownie) points\b|(?:preference|priority) (?:goes|is given|given) to\b|would be (?:an? )?(?:lovely|great|"
            r"nice|welcome|good|brilliant|treat)\b|nice touch\b|tips? the (?:scales?|balance)\b",
            r"(?:gets? (?:you|them|people|applicants) noticed|turns? heads|leg up|head start|puts? (?:you|them|"
            r"applicants) (?:ahead|in front)|speeds? up (?:\w+ )?promotion|looks? (?:good|great|well|nice|impressive) (?:on|in|"
            r"to)|(?:carr(?:y|ies)|adds?) (?:\w+ )?weight|(?:works?|counts?|speaks?) in (?:your|their) favou?r|upper hand|"
            r"(?:viewed|seen|regarded|looked (?:up)?on|judged) (?:kindly|favou?rably|well)|prized|pays off|"
            r"(?:better|best|safer|safest|surest|stronger) (?:choice|option|bet|fit))\b",
            r"(?:soft spot for|puts? (?:candidates|applicants|people|those|holders|graduates) (?:of|with)|looks? (?:kindly|"
            r"favou?rably) (?:up)?on|warms? to|smiles? on|partial to|"
            r"(?:attach|plac|put|set|assign)(?:e?s)? (?:\w+ )?(?:value|weight|importance|store) (?:on|to|by))\b",
            r"beneficial\b|(?:in)?valu(?:able|ed|e)\b|helpful\b|useful\b|advantage(?:s|ous)?\b(?! of)|recommend(?:ed|s)?\b|"
            r"advisable\b|encouraged\b|"
            r"(?:helps?|better|best|smart|wise) to (?:have|hold|get|possess|earn|pursue|obtain|complete)\b",
            r"(?:opportunit(?:y|ies)|prospects?|outlook|chances?)\b[^,;:.()]{0,30} (?:best|better|good|excellent|favou?rable|"
            r"brightest|strongest) for\b[^;:.()]{0,80}? (?:with|who (?:have|hold|possess|earn))(?= (?:an?|the|at least|"
            r"advanced|graduate) |\s?\Z)",
            r"(?:better|greater|best|good|higher) (?:chances?|odds)\b[^,;:.()]{0,50}? (?:with|if (?:you|they) (?:have|hold|"
            r"earn))(?= (?:an?|the|at least) |\s?\Z)",
            r"(?:suggest|advis|urg|encourag)(?:e?s|ed?)\b"
            r"(?= (?:that )?(?:\w+ ){0,2}(?:applicants|candidates|students|people|workers|you|they)\b)",
            r"(?:ha(?:ve|s)|get|gets|land|lands|find|finds|enjoy|enjoys|attract|attracts|secure|receive|see|"
            r"face) (?:(?:an?|the|far|much|many|significantly|considerably) )*(?:better|more|stronger|wider|brighter|greater|"
            r"easier|broader) (?:\w+ ){0,2}?(?:jobs?|prospects?|opportunit(?:y|ies)|chances?|odds|options|offers?|openings|"
            r"choices?|time|positions?|roles?|interviews?|doors|outlook)\b|(?:are|is) (?:\w+ )?(?:more|likelier|far more|"
            r"much more) likely to (?:be hired|get|land|find|advance|move|be (?:promoted|chosen|considered|picked))\b|"
            r"makes? (?:you|them|one|(?:an? )?(?:applicants?|candidates?|graduates)) (?:an? )?(?:\w+ )?(?:stronger|better|"
            r"attractive|competitive|standout|desirable|appealing|employable)\b|sought[- ]after\b|in (?:great |high |strong |"
            r"growing |big )?demand\b|(?:highly|well)[- ]regarded\b|(?:enhance|strengthen|boost|improve|bolster|build|"
            r"round out)s? (?:your|their|an?) (?:\w+ )?(?:resume|résumé|cv|application|profile|credentials|employability|"
            r"skills)\b[^,;:.()]{0,30}? (?:with|by \w+ing)(?= an? )|welcomed?\b|worthwhile\b",
        ),
    ),
    (
        "option",
        (
            r"optional(?:ly)?\b|consider(?:ing)?\b(?! (?:a|an|the) plus)|cho?oses? to\b|opt(?:s|ing)? (?:for|to)\b|"
            r"worth (?:considering|a (?:thought|look|try)|thinking about|looking into)\b|"
            r"decide to\b|wish(?:es)? to\b(?! (?:teach|work|practi[cs]e)\b)",
            r"(?:may|can|could|might)(?: (?:also|even|then|instead|still|always|further|want to|wish to|choose to|opt to|"
            rf"later|eventually)){{0,3}} (?:{GET}\b(?![^,;:.()]{{0,40}} with (?:an?|either|only|just)?\b)|"
            r"(?:continue|go on|carry on|proceed|follow (?:it|this|that) up) with\b)",
            r"(?:may|might|could) be able to (?!get|find|land|secure|obtain)\w+\b[^,;:.()]{0,70}? with\b(?: (?:just|only)\b)?",
            r"(?:can|could|may|might) (?:also )?(?:become|enter|qualify|start|train|(?:get|break) into|work as)\b"
            r"[^,;:.()]{0,60}? (?:through|via|by way of)(?= (?:an? (?:[\w-]+ )?)?\Z|\s?\Z)",
            r"possible to \w+\b[^,;:.()]{0,70}? with\b(?: (?:just|only)\b)?|"
            r"(?:some|a few) (?:\w+ ){0,2}(?:positions|jobs|roles)\b[^,;:.()]{0,40}? with(?= (?:an? |just |only )|\s?\Z)",
            r"(?:may|might|could) (?:also )?(?:include|involve|mean)\b|(?:will |do |also )?accepts?\b(?= (?:an?|the|either)\b)",
            r"(?:may|might|can|could) (?:also |still |sometimes |even )?be (?:hired|employed|appointed|recruited|"
            r"licen[cs]ed)\b[^,;:.()]{0,40}? with\b",
            rf"in (?:some|certain|a few|rare) cases\b[^;:.()]{{0,50}}?\b{HOLD}\b",
            r"further (?:your|their) (?:education|studies|training) with\b|(?:those|people|anyone|[a-z]+s) who (?:want|wish|hope|"
            r"aim|plan|intend|would like) to (?!become|enter|be\b|work as|qualify|break)[^,;:.()]{0,40}?\b(?:get|earn|pursue|"
            r"take|do|complete|add|go)\b",
            rf"{MANY}\b{WITHOUT_OTHER_CUE}{{0,40}}? (?:also (?:{EARN.finite})|{LATER}|pursue|go on to {EARN.base})\b",
            r"go(?:es|ing)? on to\b|(?:some(?! \d)|others|a few|an? (?:growing|increasing|rising|small|limited|certain|fair|"
            rf"good) (?:number|share|proportion|minority|percentage))\b{WITHOUT_OTHER_CUE}{{0,40}}? (?:choose|opt|go|{HOLD}|"
            rf"{LATER})\b",
            r"(?:is|are) (?:\w+ )?(?:happy|fine|content|satisfied|okay) with\b(?= an?\b|\s?\Z)|(?:another|an|one|good|"
            r"viable) (?:alternative|option)\b|another (?:\w+ )?(?:way|route|path|pathway|road|avenue|entry)\b|"
            r"there(?:'s| is) (?:also )?the (?:option|possibility|choice) of\b|"
            r"ha(?:ve|s)\b[^;:.()]{0,20} the (?:option|choice) (?:of|to)\b",
            r"(?:open|available|accessible) to (?:\w+ ){0,3}with\b",
            r"(?<!available )for (?:those|people|anyone|someone|individuals|professionals|students|workers|candidates) (?:who|"
            r"aiming|seeking|wanting|looking|interested|hoping|wishing|aspiring|planning|"
            r"considering)\b(?![^.;:]{0,20}\b(?:become|enter)\b)",
            r"(?:may|might|can|could) (?:also )?(?:be )?(?:accept(?:ed|able)?|suffice|sufficient|enough|adequate|substitute[sd]?|"
            r"serve as)\b|can also \w+\b[^,;:.()]{0,40}? with\b|(?:will|may|can) (?:also )?be considered\b",
        ),
    ),
    (
        "typical",
        (
            r"(?:can|may|might|could) (?:be able to |\w+ )?(?:get|find|land|secure|obtain) (?:[\w-]+ ){0,3}"
            r"(?:work|jobs?|positions?|roles?)"
            r"(?: (?:as|in) [^,;:.()]{2,30})? with\b(?= (?:(?:just|only) )?(?:an?|the)\b|\s?\Z)",
            rf"{HABIT},?(?: (?:but|though|if|although) not (?:always|exclusively|invariably|necessarily|"
            r"in all cases),?)?(?: (?!prefer|requir|need|expect|enough|suffic|adequate|"
            rf"accepted)[\w']+){{0,2}}? {HAVE}(?:ing)?\b",
            rf"(?:{MOST}|{SHARE})[^,;:.()\w]{WITHOUT_OTHER_CUE}{{0,70}}?(?:\([^()]{{1,14}}\) )?\b(?:{HOLD}|{LATER}|includes?|"
            r"accepts?)\b",
            r"(?:common|typical|usual|popular|standard|traditional|conventional|classic|classical|customary|normal|"
            r"(?:main|primary)(?! (?:[\w-]+ )?requirement)|"
            r"most (?:direct|straightforward))(?: [\w-]+){0,3} (?:ticket|path|pathway|route|way|entry|start|starting point|"
            r"education|schooling|credential|background|choice|option|foundation|requirement|qualification|degree)s?\b",
            rf"(?:all|both|each|every(?:one|body)?)\b(?:(?!must\b){WITHOUT_OTHER_CUE}){{0,50}}?\b(?:have|has|holds?|"
            r"possess(?:es)?)\b",
            r"can (?:enter|start|begin|become|qualify|break|get by|make do|get (?:started|"
            r"hired))\b[^,;:.()]{0,40}? with(?= (?:an? |any |either |only |just )|\s?\Z)",
            r"(?:[a-z]+s) have(?= (?:an? )?(?:advanced )?\Z)|(?:can|able|enter|start|begin|become|get|find|work|qualify|hired|"
            r"jobs?|licensed|practi[cs]e)\b[^,;:.()]{0,70}? with (?:just|only)(?= an?\b|\s?\Z)|can be(?= (?:an? )?\Z)|"
            r"[a-z]+s (?:hold|possess)\b|baseline\b|benchmark\b|entry point\b",
            rf"{NOT} (?:uncommon|unusual|rare) for [^,;:.()]{{2,50}}? to (?:have|hold|possess|earn)\b|"
            rf"(?<!not )(?<!n't )(?:unusual|rare|uncommon|unheard of) for [^,;:.()]{{2,50}}? (?:(?:not to|to not) (?:have|hold|"
            r"possess)|to lack)\b",
            rf"(?!(?:students|pupils|graduates|people) )[a-z]{{3,}}s (?:\([^()]{{1,14}}\) )?(?:{HABIT} )?(?:come out of|"
            r"graduate from|(?:come|go) through)(?= (?:an? |the |either )?(?:[\w-]+ )?\Z|\s?\Z)|"
            r"(?:is|are|get|become) (?:licen[cs]ed|certified|registered|"
            r"chartered|hired|appointed) (?:only )?after(?= (?:an? |the |their )?\Z)",
            r"popular\b|common\b|commonplace\b|the norm\b|customary\b|the standard\b|enough\b|sufficient\b|acceptable\b|"
            r"(?:fine|okay)\b(?= for\b|\W*\Z)|adequate\b|suffices?\b|the (?:rule|usual)\b|"
            r"(?:start|begin|launch|enter)s? (?:(?!with\b)[\w-]+ ){0,3}?(?:careers?|work|working|practice|profession|workforce|"
            r"jobs?) (?:(?:right|straight|directly|immediately) )?after(?= (?:an? |their |the |your )?\Z)|"
            r"the (?:(?:base|basic)(?! (?:\w+ )?requirement)|usual|standard|normal) (?:(?:educational|education|entry|academic) "
            r")?(?:level|qualification|credential|requirement)\b|standard\b(?=\W*\Z|[,;.]| for\b| in\b| among\b)|(?:will|"
            r"is going to)(?: \w+)? do\b(?=\W*\Z|[,;.])",
            r"(?:(?:shows?|comes?|turns?|crops?|pops?) up|appears?|features?|figures?)\b(?= (?:in|on) (?:(?:nearly|"
            r"almost) )?(?:most|many|all|every|the majority|(?:[5-9]\d|100) ?(?:%|percent)))|makes? up (?:about |around |over |"
            r"some |more than |nearly |roughly )?(?:(?:[5-9]\d|100) ?(?:%|percent|per cent)|most\b|half\b|two[- ]thirds\b)",
            r"(?:(?:the|your) (?:(?:entry|entrance) )?(?:ticket|passport|key)(?: in(?:to)?\b| to)|ticket in|table stakes|a given|"
            r"the (?:floor|baseline|default|price of (?:entry|admission))|"
            r"gets? (?:your|an?|their) foot in(?:to)? the door|gets? (?:you|people|applicants|them) (?:in the door|"
            r"through the door|started|hired|in|an interview|an? (?:\w+ )?job)|does the job)\b",
            r"qualif(?:y|ies) (?:you|them|people|graduates|holders) for (?:most|many|nearly|almost|entry)\b",
            r"accepted\b(?! (?:to|into|by the)\b)",
        ),
    ),
    (
        "seek",
        (
            r"(?<=we )want (?:to (?:hire|find) )?(?:[\w'-]+ ){1,4}?(?:with|who (?:ha(?:s|ve)|holds?))\b|look(?:s|ing)? for\b|"
            r"seek(?:s|ing)?\b|in search of\b|(?:are|is|we're|they're) after\b|hir(?:e|es|ing)\b|recruit(?:s|ing)?\b|"
            rf"{FIRMS} want\b(?= [a-z])(?! (?:an?|at least|to|from|in|when)\b)",
        ),
    ),
    (
        "require",
        (
            rf"(?!demand\b){DEMAND.any}\b|(?<=s )demand\b(?= (?:an?|the|at least)\b|\s?\Z)|{NEEDED}\b|requirements?\b|"
            rf"expect(?:s|ing)?\b|expected\b(?! \w*(?:path|career|growth|{PAY_STEMS}|time|year|job|"
            r"to (?:grow|rise|increase)))|must\b(?! see)|ha(?:ve|s) to\b|(?:bound|obliged|obligated) to\b|"
            rf"had to (?:{OWN.base}|{EARN.base})\b|(?:should|ought to) (?:\w+ )?{HAVE}\b|"
            rf"should (?:\w+ ){{1,6}}?(?:and|then) (?:{OWN.base}|{EARN.base})\b(?= (?:an?|their|your|at least)\b)|"
            r"prerequisites?\b|minimum\b|at least\b(?! (?:for|in|at|on|with) )|(?:very|bare) (?:least|minimum)\b|"
            r"(?:nothing|no) (?:less than|lower than|below|under|short of)\b",
            r"(?:you'll|you will)(?: (?:probably|likely|also|definitely|almost certainly))? want\b|wants? to see\b|"
            r"(?!(?:students|parents|children|readers|others) )(?:[a-z]{3,}s|they) want\b(?= (?:an?|at least)\b)|"
            rf"(?:{FIRMS}|schools) want\b(?= (?:from|in|when)\b|\s?\Z)|you've got\b|"
            r"(?:you|you'll|you will) (?:\w+ )?(?:come with|bring)\b|(?:screens?|filters?|checks?) for\b|"
            rf"plan (?:on|to {EARN.base})\b|(?:shows?|presents?|submits?) (?:proof|evidence) of\b",
            r"(?<!ideal )(?<!perfect )(?<!desired )(?:candidates?|applicants?|person|individual|hire|you)"
            rf"(?:'ll| will)(?: also| ideally)? (?:{OWN.base}|be educated)\b|"
            rf"successful (?:candidate|applicant) (?:{OWN.present}|brings?)\b|educated to\b|"
            r"(?:qualified|trained|schooled) to\b(?= (?:an? |at least (?:an? )?)?\Z|\s?\Z)|"
            r"you(?:'ll| will| must| should)? (?:be )?graduat(?:e|ing) [^;:.()]{0,40}?\bwith(?= (?:an? |either )|\s?\Z)",
            r"(?:first|next|second|third|initial|essential|important|basic|key|crucial|vital|critical|necessary) "
            r"(?:steps?|stop|hurdle|move|stage|requirement|qualification)\b|first comes?\b|comes? first\b|"
            r"(?:that|this|it|which) (?:(?:usually|typically|normally) )?(?:means|meant)\b(?= (?:(?:having|"
            rf"{EARN.gerund}) )?(?:an? )?\Z)|"
            r"no (?:getting|way) (?:a?round)\b|no escaping\b|(?:bar|threshold|hurdle|"
            r"minimum)\b[^,;:.()]{0,30}? (?:is|are) set at\b|(?:sets?|puts?|draws?) the (?:bar|line|threshold|minimum) at\b",
            r"(?:journey|path|pathway|road|route|career|process|training|preparation|schooling|everything)\b[^,;:.()]{0,60}? "
            r"(?:begins?|starts?) (?:with|by)\b|"
            r"(?:become|qualify|start|begin|launch|enter)\b[^,;:.()]{0,50}? (?:by|after) (?:first )?"
            rf"(?:(?:{EARN.gerund}|doing)\b|\Z)",
            r"(?:foundation|basis|cornerstone|gateway)\b[^,;:.()]{0,50}? (?:is|remains)\b(?= (?:an?|the)\b|\s?\Z)|"
            r"(?:ticket|passport|bar|floor|threshold|price of (?:entry|admission)|(?:way|road|route) in|"
            r"(?:road|route|path|pathway|way) (?:in)?to (?:an? |the )?(?:[\w-]+ ){1,5}?(?=(?:(?:usually|typically|generally|"
            r"normally|often|always|still|almost) ){0,2}(?:leads?|goes|runs|passes)))\b[^,;:.()]{0,40}? (?:is|remains|"
            r"(?:leads?|goes|runs|passes) through)\b(?= (?:an? |the )?(?:[\w-]+ )?\Z|\s?\Z)|(?:entry|it) is (?:by way of|through|"
            r"via)\b|all (?:it takes|that is needed|that's needed) is\b|it takes(?= to (?:be|become|work|get|enter)\b)|"
            r"(?:becoming (?:an? )?(?:[\w-]+ ){1,4}?|(?:licen[cs]e|licensure|it|job|role|post|entry|work) (?:(?:usually|"
            r"typically|generally) )?)takes\b(?= an? (?:[\w'-]+ ){0,3}\Z|\s?\Z)",
            r"only (?:\w+ )?(?:register|licen[cs]e|admit|hire|consider|accept|certify|recruit|employ|interview)(?:e?s)?\b"
            rf"[^,;:.()]{{0,40}}? (?:with|who {OWN.present})\b|"
            r"only (?:those|people|holders|graduates|candidates|applicants|persons)\b[^,;:.()]{0,30}? "
            rf"(?:with|of|who {OWN.present})\b(?= (?:an?|the) |\s?\Z)|"
            r"(?:reserved for|only for|(?:(?:only )?open|limited|restricted|confined) (?:only )?to)\b(?= (?:(?:those|people|"
            r"candidates|applicants|holders) (?:with|who|of)\b|\s?\Z))|(?:licen[cs]\w+|licensure|entry|hiring|registration|"
            r"certification|the job|the work) (?:hinge|depend|rest|turn)s? on\b(?= (?:an?|having|holding|your)\b)",
            r"(?:wanted|sought|looked for|requested|listed|mentioned)\b(?= (?:by|in|on) )|"
            r"(?<=usually )(?:wanted|sought|looked for|requested)\b",
        ),
    ),
    (
        "weak",
        (
            r"help(?:s|ed)?\b(?! (?:you |students |them |people )?(?:to )?(?:learn|understand|know|develop|build|gain))|"
            r"improve[sd]?\b|increase[sd]?\b|boost(?:s|ed)?\b|enhance[sd]?\b|strengthen(?:s|ed)?\b|stand out\b|edge\b|best\b",
            r"leads? to (?:\w+ ){0,3}(?:positions?|roles?|opportunities|advancement|promotions?|jobs|careers?)\b|"
            r"sets? (?:\w+ ){1,3}apart\b|opens?(?: up)?(?: \w+){0,2} (?:doors?|opportunities|roles|positions|careers|paths)\b|"
            r"goes? a long way\b|qualif(?:y|ies) (?:you|them)\b",
            r"(?:makes? (?:\w+ ){1,3})?more (?:attractive|competitive|marketable|employable|appealing)\b|"
            r"mak(?:e|es|ing) (?:\w+ ){1,4}?(?:easier|smoother|simpler|quicker)\b|find (?:[\w-]+ ){0,2}(?:work|"
            r"jobs?) (?:more )?(?:easily|easier|faster|quickly)\b|(?:better|greater|higher|improved|stronger) (?:chances?|odds|"
            r"prospects)\b|makes? (?:\w+ ){1,3}difference\b",
        ),
    ),
)
"""Words that govern, by what they say. Of two that start at one place the first in this list counts."""

CUE = re.compile(r"\b(?=\w)(?:" + "|".join(f"(?P<{name}>{'|'.join(patterns)})" for name, patterns in CUES) + ")")
