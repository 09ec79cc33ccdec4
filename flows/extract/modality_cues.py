"""The words that say with what force something is asked for. All patterns read folded text (``fold_case``)."""

from __future__ import annotations

import re

from flows.extract.hiring import FIRMS
from flows.extract.pay_terms import PAY_STEMS

NOT = (
    r"(?:not|never|rarely|seldom|hardly|no longer|by no means|in no way|nor|cannot|isn't|aren't|wasn't|weren't|don't|doesn't|"
    r"didn't|won't|"
    r"wouldn't|needn't|shouldn't|hasn't|haven't|can't)"
)
OUTRIGHT_NOT = rf"{NOT}(?! (?:only|just|merely)\b)"
"""What denies a demand; "not only required" makes one."""
DENIES = re.compile(rf"\b(?:{NOT}|no|nobody|none|(?<!a )few|without)\b|n't\b")
"""What denies what the words around it say."""
NEED = (
    r"(?:need(?:ed|s)?|require[sd]?|requiring|have to|has to|ask(?:s|ed|ing)?(?: (?:you|them|(?:their |its |the |new |future |"
    r"all |most |an? )?(?:[a-z-]+ ){0,2}?[a-z-]+))? (?:for|about)|demand(?:s|ed|ing)?|call(?:s|"
    r"ed)? for|list(?:s|ed)?|mention(?:s|ed)?|insist(?:s|ed)? on|(?:hinge|depend|rest|turn)s? on|expect(?:s|ed)?|"
    r"necessitate[sd]?|mandate[sd]?|stipulate[sd]?|prescribe[sd]?|(?:obliged|obligated|bound|compelled|forced) to)"
)
NECESSARY = (
    r"(?:required|needed|necessary|mandatory|compulsory|prescribed|laid down|essential|obligatory|vital|crucial|imperative|"
    r"non-negotiable|"
    r"indispensable|an? (?:\w+,? ){0,3}?(?:requirement|must\b(?![- ]have)|must-have|prerequisite|precondition|"
    r"condition|necessity|need\b))"
)
HOLD = (
    r"(?:have|has|had|holds?|possess(?:es)?|earn(?:s|ed)?|obtain(?:s|ed)?|complete[sd]?|pursue[sd]?|gets?|enters?|"
    r"studied|starts?|begins?|undertakes?|held|(?<!who )(?:reach|finish)(?:es|ed)?|lists?|wants?|specif(?:y|ies)|"
    r"c[oa]mes? from(?= (?:an? )?\Z)|(?:went|goes?|gone) through(?= (?:an? )?\Z)|"
    r"report(?:s|ed)? (?:having|holding|(?=an? ))|"
    r"(?:mention|name)s?(?= an? )|brings?|took|(?:supplement|complement|round out|crown|extend) (?:\w+ ){1,3}with(?= )|"
    r"(?:come|came|arrive[sd]?|enter(?:ed)?|got)\b(?: \w+){0,5}? (?:by way of|via|with|through)(?= an? ))"
)
"""What people do with a degree, and employers with the wish for one."""
HAVE = (
    rf"(?:{HOLD}|attain(?:s|ed)?|study|involve[sd]?|include[sd]?|comes?|build|finish|seeks?|looks?|hires?|graduate[sd]?|"
    rf"receive[sd]?|acquire[sd]?|means?|aim for|go for|work towards?|be|are|arrive[sd]?|add|bring|take)"
)
GET = (
    r"(?:pursue|earn|get|obtain|receive|attain|do|complete|go on|continue|return|advance|study|enter|enroll|take|attend|start|"
    r"begin|opt|choose|consider|apply|join|sign up|pick (?:up|one up)(?! (?:the|your|some|skills|what))|add(?= one\b| an? )|"
    r"go (?:back )?for)"
)
HABIT = (
    r"(?:typically|usually|generally|commonly|normally|often|frequently|traditionally|ordinarily|mostly|tends? to|"
    r"in most cases|as a rule|most often|almost always|nearly always)"
)
NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
LATER = (
    r"(?:(?:pick|pil|tak|top|follow)(?:e?s)? (?:it )?(?:up|on)|rounds? (?:off|out)|adds?|continues?|proceeds?|returns?|"
    r"carr(?:y|ies) on|comes? back|moves? on|stays? on|(?:do|take|finish|read)(?= an? ))"
)
"""What some do who already have a degree."""
MOST = (
    rf"(?:{NUMBER} (?:in|(?:out )?of) (?:every )?{NUMBER}|"
    r"most(?! (?:important|crucial|critical|essential|vital))|many|plenty of|lots of|majority|minority|"
    r"(?:nearly|almost|virtually|practically) (?:all|every)|a lot|lots|numerous|virtually all|half|"
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
            rf"{OUTRIGHT_NOT}(?: \w+){{0,2}}? {NECESSARY}",
            rf"{NOT}(?: \w+){{0,2}}? (?:(?:part|one) of|among) the (?:\w+ ){{0,3}}requirements?\b",
            r"no (?:\w+ ){0,2}(?:laws?|rules?|regulations?|statutes?|reason)(?: (?:that|which))? (?:says?|saying|states?|stating|"
            rf"dictat\w+|why)\b[^,;:.()]{{0,60}}? (?:{NEED}|must|should)\b",
            rf"(?<!not )(?<!n't )(?:rare|unusual|uncommon|unheard of|exceptional) for [^,;:.()]{{2,50}}? to (?:\w+ )?{NEED}\b",
            r"unnecessary\b|no need (?:for|to)\b|no (?:\w+ ){0,2}(?:requirements?|mandates?|obligations?|rules?|"
            r"laws?)(?: (?:from|by|of) [^,;:.]{2,70}?)?? (?:for|to|that)\b|"
            r"no (?:\w+ ){0,2}(?:laws?|rules?|regulations?|statutes?|mandates?|polic(?:y|ies)|states?) (?:requires?|mandates?|"
            r"demands?|prescribes?|stipulates?|asks? for|calls? for)\b|"
            r"(?:needs?|requires?|sets?|imposes?|prescribes?|specif(?:y|ies)|names?|mentions?|lists?|asks? for) no\b|"
            r"ha(?:ve|s) no use for\b|(?:need not|needn't)\b|"
            r"(?:overkill|beside the point|pointless|irrelevant|worthless|cares? (?:very |precious )?(?:little|less|"
            r"nothing) (?:about|for|whether)|(?<!rather than )(?<!more than )(?<!not )(?<!n't )the exception|"
            r"a waste of (?:time|money))\b|far from (?:required|"
            r"needed|necessary|essential|"
            r"a must)\b|"
            r"(?:is|are|remains?) (?:very |quite |pretty |still )?(?:rare|uncommon)\b(?! (?:for|to)\b)|(?:is|"
            r"are) no (?:\w+ )?(?:must\b(?![- ]have)|must-have|requirement|precondition|prerequisite|necessity)\b|"
            r"none (?:(?:is|are|was) )?(?:required|needed)",
            r"(?:nobody|no (?:one|employers?|recruiters?|compan(?:y|ies)|firms?)|none of (?:them|the \w+)) "
            r"(?:(?:will|would|has|have|ever|really|even|here|there) ){0,3}(?:ask(?:s|ed)?(?: (?:[\w'-]+ ){0,4}?for\b| to see)?|"
            r"needs?(?! to (?:know|see))|"
            r"requires?|expects?|demands?|insists? on|checks? (?:for|whether|if)|looks? for|cares? (?:about|whether|if)|"
            r"minds? (?:whether|"
            r"if))\b",
            r"(?:(?<!\ba )few(?:er)?|hardly any|scarcely any|almost no|virtually no|next to no) (?:\w+ ){0,3}?"
            r"(?:asks? for|needs?|requires?|expects?|demands?|insists? on|looks? for|calls? for)\b",
            r"(?:nobody|no one|no \w+)\b[^,;:.()]{0,40}? (?:is|are) (?:\w+ )?(?:expected|required|asked|obliged|supposed) "
            r"(?:to|for)\b",
            rf"neither(?: of (?:them|these|the two)| (?:role|job|occupation|career|profession|trade|position|"
            rf"path))? (?:\w+ )?{NEED}\b",
            rf"{NOT} what (?:makes|matters|counts|gets|lands|wins)\b",
            rf"{NOT} (?:\w+ )?(?:care|mind) (?:about|whether|if)\b",
            r"(?:can|may|could) (?:\w+ )?skip\b|(?<!not )(?<!n't )skip the\b",
            r"(?:stopp|ceas|quit|giv|gav)\w* (?:up )?(?:asking for|requiring|demanding|insisting on|looking for)\b|"
            r"mak(?:e|es|ing) no mention of\b|forget (?:about )?the\b|"
            r"(?:adds?|brings?|gains?|gives?|buys?) (?:you )?(?:little|nothing|no (?:benefit|advantage|edge))\b|makes? (?:no|"
            r"little) (?:\w+ )?difference\b|(?:matters?|counts?|counts? for|means?) (?:very |precious )?(?:little|"
            r"nothing|less)\b",
            rf"{NOT} (?:(?:really|actually|usually|generally|necessarily|even) )?(?:(?:make|do|add|bring|change) "
            rf"(?:you )?(?:much|"
            r"any|a lot|a big|a huge|a great deal|anything|that much|the)|matter|count|get you (?:far|very far|much|anywhere)|"
            r"help(?: you)?(?: very| that| too)? (?:much|a lot|a great deal)|be (?:of )?(?:much|any) (?:use|help|value))\b"
            r"(?: (?:very )?(?:difference|value|impact))?",
            r"(?:dropp|remov|eliminat|waiv|scrapp|abandon|stripp|lift)(?:ed|es|ing) (?!out\b)",
        ),
    ),
    (
        "prefer",
        (
            r"prefer(?:s|red|able|ence|ring)?\b|desir(?:able|ed|es?)\b|nice[- ]to[- ]have\b|good to have\b|favou?r(?:s|ed|"
            r"able)?\b|ideal\b",
            r"(?:preferably|ideally)\b(?= ?,? (?:an?|the|you|candidates|have|hold|possess|be|with an?)\b|\W*\Z)",
            r"(?:a|big|huge|strong|definite|real|major|added|nice) (?:plus|bonus|asset|extra)\b|plus\b(?=\W*\Z)|"
            r"bonus\b(?! pa)|asset\b",
            r"(?:excellent|great|good|solid|strong) (?:starting point|start|first step|choice|prerequisite|preparation|basis|"
            r"tool|idea)\b",
            r"(?:likes?|liked|loves?|pleased|happy|glad|keen|nice|good) to (?:see|find)\b"
            r"(?! (?:you|it|how|what|that)\b)|appreciate[sd]?\b|"
            r"(?<!paid )(?<!treated )(?<!look )(?<!just )(?<!seem )(?:likes?|loves?|(?:is|are) keen on) (?=(?:\w+ ){1,2}(?:with|"
            r"who (?:have|hold))(?: an?)? ?\Z|an? ?\Z)",
            r"(?:won't|doesn't|don't|can't|cannot|wouldn't|never|rarely|seldom|does no|do no) (?:hurts?|harm)\b|"
            r"lean(?:s|ing)? towards?\b|helps? if (?:you|they|an?|the)\b|comes? in (?:handy|useful)\b|first pick\b|(?:extra|"
            r"brownie) points\b|(?:preference|"
            r"priority) (?:goes|is given|given) to\b|"
            r"worth having\b|would be (?:an? )?(?:lovely|great|nice|welcome|good|brilliant|treat)\b|(?:icing|"
            r"cherry) on (?:the cake|top)\b|nice touch\b|"
            r"tips? the (?:scales?|balance)\b|(?:bonus|plus|great|nice|lovely|thrilled|delighted|better|ideal) if (?:you|"
            r"they)\b",
            r"(?:gets? (?:you|them|people|applicants) noticed|turns? heads|leg up|head start|sweetens? the (?:deal|pot)|"
            r"puts? (?:you|them|applicants) (?:ahead|in front)|speeds? up (?:\w+ )?promotion|"
            r"moves? (?:you|them|(?:your|an?) (?:application|resume|cv)) (?:up|to the (?:top|front))|"
            r"looks? (?:good|great|well|nice|impressive) (?:on|in|to)|(?:carr(?:y|ies)|adds?) (?:\w+ )?weight|"
            r"(?:not|won't|doesn't|rarely|never) go(?:es)? unnoticed|(?:earns?|scores?|gets?|wins?) (?:you )?(?:extra|"
            r"bonus) (?:credit|"
            r"marks)|"
            r"(?:works?|counts?|speaks?) in (?:your|their) favou?r|upper hand|(?:front|head|top) of the (?:line|queue|pile)|"
            r"(?:viewed|seen|regarded|looked (?:up)?on|judged) (?:kindly|favou?rably|well)|prized|pays off|"
            r"above the (?:crowd|rest|field)|"
            r"(?:better|best|safer|safest|surest|stronger) (?:choice|option|bet|fit)|makes (?:good )?sense)\b",
            r"(?:soft spot for|puts? (?:candidates|applicants|people|those|holders|graduates) (?:of|with)|looks? (?:kindly|"
            r"favou?rably) (?:up)?on|warms? to|smiles? on|partial to|would (?:rather|sooner) (?:have|see|hire)|"
            r"(?:attach|plac|put|set|assign)(?:e?s)? (?:\w+ )?(?:value|weight|importance|store) (?:on|to|by))\b",
            r"beneficial\b|(?:in)?valu(?:able|ed|e)\b|helpful\b|useful\b|advantage(?:s|ous)?\b(?! of)|recommend(?:ed|s)?\b|"
            r"advisable\b|encouraged\b|"
            r"(?:helps?|better|best|smart|wise) to (?:have|hold|get|possess|earn|pursue|obtain|complete)\b",
            r"(?:opportunit(?:y|ies)|prospects?|outlook|chances?)\b[^,;:.()]{0,30} (?:best|better|good|excellent|favou?rable|"
            r"brightest|strongest) for\b[^;:.()]{0,80}? (?:with|who (?:have|hold|possess|earn))(?= (?:an?|the|at least|"
            r"advanced|graduate) |\s?\Z)",
            r"(?:better|greater|best|good|higher) (?:chances?|odds)\b[^,;:.()]{0,50}? (?:with|if (?:you|they) (?:have|hold|"
            r"earn))"
            r"(?= (?:an?|the|at least) |\s?\Z)",
            r"(?:suggest|advis|urg|encourag)(?:e?s|ed?)\b"
            r"(?= (?:that )?(?:\w+ ){0,2}(?:applicants|candidates|students|people|workers|you|they)\b)",
            r"(?:ha(?:ve|s)|get|gets|land|lands|find|finds|enjoy|enjoys|attract|attracts|secure|receive|see|face) "
            r"(?:(?:an?|the|far|much|many|significantly|considerably) )*(?:better|more|stronger|wider|brighter|greater|"
            r"easier|broader)"
            r" (?:\w+ ){0,2}?(?:jobs?|prospects?|opportunit(?:y|ies)|chances?|odds|options|offers?|openings|choices?|time|"
            r"positions?|roles?|interviews?|doors|outlook)\b|"
            r"(?:are|is) (?:\w+ )?(?:more|likelier|far more|much more) likely to (?:be hired|get|land|find|advance|"
            r"move|be (?:promoted|"
            r"chosen|considered|picked))\b|(?:ha(?:ve|s)|gets?|enjoys?|holds?) (?:an?|the) (?:\w+ )?(?:edge|advantage)\b|"
            r"makes? (?:you|them|one|(?:an? )?(?:applicants?|candidates?|graduates)) (?:an? )?(?:\w+ )?(?:stronger|"
            r"better|attractive|"
            r"competitive|standout|desirable|appealing|employable)\b|"
            r"sought[- ]after\b|in (?:great |high |strong |growing |big )?demand\b|(?:highly|well)[- ]regarded\b|"
            r"(?:enhance|strengthen|boost|improve|bolster|build|round out)s? (?:your|their|an?) (?:\w+ )?(?:resume|résumé|cv|"
            r"application|profile|credentials|employability|skills)\b[^,;:.()]{0,30}? (?:with|by \w+ing)(?= an? )|"
            r"welcomed?\b|worthwhile\b",
        ),
    ),
    (
        "option",
        (
            r"optional(?:ly)?\b|consider(?:ing)?\b(?! (?:a|an|the) plus)|cho?oses? to\b|opt(?:s|ing)? (?:for|to)\b|"
            r"worth (?:considering|a (?:thought|look|try)|thinking about|looking into)\b|"
            r"decide to\b|wish(?:es)? to\b(?! (?:teach|work|practi[cs]e)\b)",
            rf"(?:may|can|could|might)(?: (?:also|even|then|instead|still|always|want to|wish to|choose to|opt to|"
            rf"later|eventually)){{0,3}} {GET}\b(?![^,;:.()]{{0,40}} with (?:an?|either|only|just)?\b)",
            r"(?:may|might|could) be able to \w+\b[^,;:.()]{0,70}? with\b(?: (?:just|only)\b)?",
            r"(?:can|could|may|might) (?:also )?(?:become|enter|qualify|start|train|(?:get|break) into|work as)\b"
            r"[^,;:.()]{0,60}? (?:through|via|by way of)(?= (?:an? (?:[\w-]+ )?)?\Z|\s?\Z)",
            r"possible to \w+\b[^,;:.()]{0,70}? with\b(?: (?:just|only)\b)?|"
            r"(?:some|a few) (?:\w+ ){0,2}(?:positions|jobs|roles)\b[^,;:.()]{0,40}? with(?= (?:an? |just |only )|\s?\Z)",
            r"(?:may|might|could) (?:also )?(?:include|involve|mean)\b|(?:will |do |also )?accepts?\b(?= (?:an?|the|either)\b)",
            r"(?:may|might|can|could) (?:also |still |sometimes |even )?be (?:hired|employed|appointed|recruited|"
            r"licen[cs]ed)\b[^,;:.()]{0,40}? with\b",
            rf"in (?:some|certain|a few|rare) cases\b[^;:.()]{{0,50}}?\b{HOLD}\b",
            r"further (?:your|their) (?:education|studies|training) with\b|"
            r"(?:those|people|anyone|[a-z]+s) who (?:want|wish|hope|aim|plan|intend|would like) to (?!become|enter|be\b|"
            r"work as|qualify|"
            r"break)[^,;:.()]{0,40}?\b(?:get|earn|pursue|take|do|complete|add|go)\b",
            rf"go(?:es|ing)? on to\b|(?:some(?! \d)|others|a few|an? (?:growing|increasing|rising|small|limited|"
            rf"certain|fair|good) "
            rf"(?:number|share|proportion|minority|percentage))\b{WITHOUT_OTHER_CUE}{{0,40}}? (?:choose|opt|go|{HOLD}|"
            rf"{LATER})\b",
            r"(?:is|are) (?:\w+ )?(?:happy|fine|content|satisfied|okay) with\b(?= an?\b|\s?\Z)|"
            r"(?:another|an|one|good|viable) (?:alternative|option)\b|another (?:\w+ )?(?:way|route|path|pathway|road|avenue|"
            r"entry)\b|"
            r"there(?:'s| is) (?:also )?the (?:option|possibility|choice) of\b|settles? for\b|works (?:too|as well)\b|"
            r"ha(?:ve|s)\b[^;:.()]{0,20} the (?:option|choice) (?:of|to)\b",
            r"(?:open|available|accessible) to (?:\w+ ){0,3}with\b",
            r"(?<!available )for (?:those|people|anyone|someone|individuals|professionals|students|workers|candidates) (?:who|"
            r"aiming|"
            r"seeking|wanting|looking|interested|hoping|wishing|aspiring|planning|considering)\b(?![^.;:]{0,20}\b(?:become|"
            r"enter)\b)",
            r"(?:may|might|can|could) (?:also )?(?:be )?(?:accept(?:ed|able)?|suffice|sufficient|enough|adequate|"
            r"substitute[sd]?|serve as)\b|(?:may|might|can|could) (?:also )?qualify (?:candidates|applicants|people|you|"
            r"them)\b|"
            r"can also \w+\b[^,;:.()]{0,40}? with\b|(?:will|may|can) (?:also )?be considered\b",
        ),
    ),
    (
        "typical",
        (
            rf"{HABIT},?(?: (?:but|though|if|although) not (?:always|exclusively|invariably|necessarily|"
            rf"in all cases),?)?(?: (?!prefer|requir|need|expect|enough|suffic|adequate|"
            rf"accepted)[\w']+){{0,2}}? {HAVE}(?:ing)?\b",
            rf"(?:{MOST}|{SHARE})[^,;:.()\w]{WITHOUT_OTHER_CUE}{{0,70}}?(?:\([^()]{{1,14}}\) )?\b(?:{HOLD}|{LATER}|"
            rf"includes?)\b",
            r"(?:common|typical|usual|popular|standard|traditional|conventional|classic|classical|customary|normal|"
            r"main|primary|most (?:direct|"
            r"straightforward))(?: [\w-]+){0,3} "
            r"(?:ticket|path|pathway|route|way|entry|start|starting point|education|schooling|credential|background|choice|"
            r"option|foundation|requirement|qualification|degree)s?\b",
            rf"(?:all|both|each|every(?:one|body)?)\b(?:(?!must\b){WITHOUT_OTHER_CUE}){{0,50}}?\b(?:have|has|holds?|"
            rf"possess(?:es)?)\b",
            r"can (?:enter|start|begin|become|qualify|break|get by|make do|get (?:started|"
            r"hired))\b[^,;:.()]{0,40}? with(?= (?:an? |any |either |only |just )|\s?\Z)",
            r"(?:[a-z]+s) have(?= (?:an? )?(?:advanced )?\Z)|"
            r"(?:can|able|enter|start|begin|become|get|find|work|qualify|hired|jobs?|licensed|practi[cs]e)\b"
            r"[^,;:.()]{0,70}? with (?:just|only)(?= an?\b|\s?\Z)|can be(?= (?:an? )?\Z)|[a-z]+s (?:hold|possess)\b|baseline\b|"
            r"benchmark\b|entry point\b",
            rf"{NOT} (?:uncommon|unusual|rare) for [^,;:.()]{{2,50}}? to (?:have|hold|possess|earn)\b|"
            rf"(?<!not )(?<!n't )(?:unusual|rare|uncommon|unheard of) for [^,;:.()]{{2,50}}? (?:(?:not to|to not) (?:have|hold|"
            rf"possess)|to lack)\b",
            r"popular\b|common\b|commonplace\b|the norm\b|customary\b|the standard\b|enough\b|sufficient\b|acceptable\b|"
            r"(?:fine|okay)\b(?= for\b|\W*\Z)|"
            r"adequate\b|suffices?\b|the (?:rule|usual)\b|par for the course\b|"
            r"(?:start|begin|launch|enter)s? (?:(?!with\b)[\w-]+ ){0,3}?(?:careers?|work|working|practice|profession|workforce|"
            r"jobs?) "
            r"(?:(?:right|straight|directly|immediately) )?after(?= (?:an? |their |the |your )?\Z)|"
            r"the (?:base|basic|usual|standard|normal) (?:(?:educational|education|entry|academic) )?(?:level|qualification|"
            r"credential|"
            r"requirement)\b|"
            r"standard\b(?=\W*\Z|[,;.]| for\b| in\b| among\b)|(?:will|is going to)(?: \w+)? do\b(?=\W*\Z|[,;.])|"
            r"plenty\b(?= for\b|\W*\Z|[,;])",
            r"(?:(?:shows?|comes?|turns?|crops?|pops?) up|appears?|features?|figures?)\b"
            r"(?= (?:in|on) (?:(?:nearly|almost) )?(?:most|many|all|every|the majority|(?:[5-9]\d|100) ?(?:%|percent)))|"
            r"makes? up (?:about |around |over |some |more than |nearly |roughly )?(?:(?:[5-9]\d|100) ?(?:%|percent|"
            r"per cent)|most\b|half\b|two[- ]thirds\b)",
            r"(?:(?:the|your) (?:(?:entry|entrance) )?(?:ticket|passport|key)(?: in(?:to)?\b| to)|ticket in|table stakes|"
            r"a given|the (?:floor|baseline|default|price of (?:entry|admission))|"
            r"all (?:it|that it) takes(?! is)|gets? (?:your|an?|their) foot in(?:to)? the door|gets? (?:you|people|"
            r"applicants|them) (?:in the door|through the door|started|"
            r"hired|in|an interview|an? (?:\w+ )?job)|"
            r"does the job)\b",
            r"qualif(?:y|ies) (?:you|them|people|graduates|holders) for (?:most|many|nearly|almost|entry)\b",
            r"accepted\b(?! (?:to|into|by the)\b)",
        ),
    ),
    (
        "seek",
        (
            r"(?<=we )want (?:to (?:hire|find) )?(?:[\w'-]+ ){1,4}?(?:with|who (?:ha(?:s|ve)|holds?))\b|"
            r"look(?:s|ing)? for\b|seek(?:s|ing)?\b|in search of\b|(?:are|is|we're|they're) after\b|"
            r"hir(?:e|es|ing)\b|recruit(?:s|ing)?\b|"
            rf"{FIRMS} want\b(?= [a-z])(?! (?:an?|at least|to|from|in|when)\b)",
        ),
    ),
    (
        "require",
        (
            r"(?:you'll|you will)(?: (?:probably|likely|also|definitely|almost certainly))? want\b|must\b(?! see)|"
            r"need(?:s|ed|ing)?\b|require[sd]?\b|requiring\b|requirements?\b|"
            r"mandatory\b|compulsory\b|necessitat(?:e|es|ing)\b|"
            r"essential\b|necessary\b|prescribed\b|laid down\b|it takes(?= to (?:be|become|work|get|enter)\b)",
            r"should (?:\w+ ){1,6}?(?:and|then) (?:earn|get|obtain|complete|have|hold|pursue|finish)\b(?= (?:an?|their|"
            r"your|at least)\b)|"
            r"becoming (?:an? )?(?:[\w-]+ ){1,4}?takes\b(?= an? (?:[\w'-]+ ){0,3}\Z|\s?\Z)",
            rf"prerequisites?\b|minimum\b|at least\b|(?:very|bare) (?:least|minimum)\b|(?:should|ought to) (?:\w+ )?{HAVE}\b|"
            rf"ha(?:ve|s) to\b|had to (?:have|hold|get|earn|complete|finish|obtain)\b|non-negotiable\b|obligatory\b|"
            rf"indispensable\b",
            rf"expect(?:s|ing)?\b|expected\b(?! \w*(?:path|career|growth|{PAY_STEMS}|time|year|job|to (?:grow|"
            r"rise|increase)))",
            r"(?:first|next|second|third|initial|essential|important|basic|key|crucial|vital|critical|necessary) "
            r"(?:step|stop|hurdle|move|stage|requirement|qualification)\b|"
            r"(?:that|this|it|which) (?:(?:usually|typically|normally) )?(?:means|meant)\b(?= (?:(?:earning|getting|completing|"
            r"having|finishing) )?(?:an? )?\Z)|"
            r"no (?:getting|way) (?:a?round)\b|part of the (?:deal|package|bargain)\b|plan to (?:earn|get|complete|obtain)\b|"
            r"no escaping\b|"
            r"(?:bar|threshold|hurdle|minimum)\b[^,;:.()]{0,30}? (?:is|are) set at\b|"
            r""
            r"(?:journey|path|pathway|road|route|career|process|training|preparation|schooling|"
            r"everything)\b[^,;:.()]{0,60}? (?:begins?|starts?) (?:with|by)\b",
            r"(?<!ideal )(?<!perfect )(?<!desired )(?:candidates?|applicants?|person|individual|hire|you)"
            r"(?:'ll| will)(?: also| ideally)? "
            r"(?:have|hold|possess|be educated)\b",
            r"you(?:'ll| will| must| should)? (?:be )?graduat(?:e|ing) [^;:.()]{0,40}?\bwith(?= (?:an? |either )|\s?\Z)",
            r"(?:become|qualify|start|begin|launch|enter)\b[^,;:.()]{0,50}? (?:by|after) (?:first )?"
            r"(?:(?:completing|pursuing|earning|getting|obtaining|finishing|doing|taking)\b|\Z)",
            r"(?:foundation|basis|cornerstone|gateway)\b[^,;:.()]{0,50}? (?:is|remains)\b(?= (?:an?|the)\b|\s?\Z)|"
            r"(?:ticket|passport|bar|floor|threshold|price of (?:entry|admission)|(?:way|road|route) in|(?:road|route|path|"
            r"pathway|way) "
            r"(?:in)?to (?:an? |the )?(?:[\w-]+ ){1,5}?(?=(?:(?:usually|typically|generally|normally|often|always|still|"
            r"almost) ){0,2}(?:leads?|goes|runs|passes)))\b"
            r"[^,;:.()]{0,40}? (?:is|remains|(?:leads?|goes|runs|passes) through)\b(?= (?:an? |the )?(?:[\w-]+ )?\Z|\s?\Z)|"
            r"(?:entry|it) is (?:by way of|through|via)\b|(?:licen[cs]e|licensure|it|job|role|post|entry|work)(?: usually|"
            r" typically| generally)? takes\b(?= an? (?:[\w'-]+ ){0,3}\Z|\s?\Z)|"
            r"all (?:it takes|that is needed|that's needed) is\b|"
            r"insist(?:s|ed)? on\b|first comes?\b|comes? first\b|you've got\b|(?:you|you'll|you will) (?:\w+ )?(?:come with|"
            r"bring)\b",
            r"mandat(?:e|es|ed|ing)\b|stipulat(?:e|es|ed|ing)\b|"
            r"demand(?:s|ed|ing)\b|(?<=s )demand\b(?= (?:an?|the|at least)\b|\s?\Z)|(?:screens?|checks?) for\b|"
            r"filters? (?:by|for|on)\b|plan on\b|written into the (?:\w+ ){0,2}(?:law|rules?|statutes?|code|regulations?)\b|"
            r"(?:shows?|presents?|submits?) (?:proof|evidence) of\b|"
            r"(?:sets?|puts?|draws?) the (?:bar|line|threshold|minimum) at\b|"
            r"(?:presume|presuppose|assume)[sd]?\b(?= (?:an?|the|at least)\b)|takes? (?:it )?for granted\b|"
            r"(?!(?:students|parents|children|readers|others) )(?:[a-z]{3,}s|they) want\b(?= (?:an?|at least)\b)|educated to\b|"
            r"(?:qualified|trained|schooled) to\b(?= (?:an? |at least (?:an? )?)?\Z|\s?\Z)|"
            r""
            r"successful (?:candidate|applicant) (?:has|have|holds?|brings?|possesses)\b|"
            r"only (?:\w+ )?(?:register|licen[cs]e|admit|hire|consider|accept|certify|recruit|employ|"
            r"interview)(?:e?s)?\b[^,;:.()]{0,40}? "
            r"(?:with|who (?:have|hold|has|holds))\b|"
            r"only (?:those|people|holders|graduates|candidates|applicants|persons)\b[^,;:.()]{0,30}? (?:with|of|who (?:have|"
            r"hold))\b"
            r"(?= (?:an?|the) |\s?\Z)|"
            r"(?:licen[cs]\w+|licensure|entry|hiring|registration|certification|the job|the work) (?:hinges?|depends?|rests?|"
            r"turns?) on\b"
            r"(?= (?:an?|having|holding|your)\b)|(?:bound|obliged|obligated) to\b|nothing (?:below|under|short of)\b|"
            r"(?:reserved|only) for\b(?= (?:(?:those|people|candidates|applicants|holders) (?:with|who|of)\b|\s?\Z))|"
            r"(?:(?:only )?open|limited|restricted|confined) (?:only )?to\b(?= (?:(?:those|people|candidates|applicants|holders) "
            r"(?:with|who|of)\b|\s?\Z))|"
            r"call(?:s|ed)? for\b|ask(?:s|ed|ing)?(?: (?:you|them|(?:(?:their|its|the|new|future|all|"
            r"most) )?(?:[a-z-]+ ){0,2}?[a-z-]+s))? for\b|"
            r"nothing less than\b|wants? to see\b|"
            rf"(?:{FIRMS}|schools) want\b(?= (?:from|in|when)\b|\s?\Z)",
            r"(?:wanted|sought|looked for|requested|listed|mentioned)\b(?= (?:by|in|on) )|"
            r"(?<=usually )(?:wanted|sought|looked for|requested)\b",
        ),
    ),
    (
        "weak",
        (
            r"help(?:s|ed)?\b(?! (?:you |students |them |people )?(?:to )?(?:learn|understand|know|develop|build|gain))|"
            r"improve[sd]?\b|increase[sd]?\b|boost(?:s|ed)?\b|enhance[sd]?\b|strengthen(?:s|ed)?\b|"
            r"stand out\b|edge\b|best\b",
            r"leads? to (?:\w+ ){0,3}(?:positions?|roles?|opportunities|advancement|promotions?|jobs|careers?)\b|"
            r"sets? (?:\w+ ){1,3}apart\b|opens?(?: up)?(?: \w+){0,2} (?:doors?|opportunities|roles|positions|careers|"
            r"paths)\b|goes? a long way\b|"
            r"qualif(?:y|ies) (?:you|them)\b",
            r"(?:makes? (?:\w+ ){1,3})?more (?:attractive|competitive|marketable|employable|appealing)\b|"
            r"mak(?:e|es|ing) (?:\w+ ){1,4}?(?:easier|smoother|simpler|quicker)\b|"
            r"find (?:[\w-]+ ){0,2}(?:work|jobs?) (?:more )?(?:easily|easier|faster|quickly)\b|"
            r"(?:better|greater|higher|improved|stronger) (?:chances?|odds|prospects)\b|"
            r"makes? (?:\w+ ){1,3}difference\b",
        ),
    ),
)
"""Words that govern, by what they say. Of two that start at one place the first in this list counts."""

CUE = re.compile(r"\b(?=\w)(?:" + "|".join(f"(?P<{name}>{'|'.join(patterns)})" for name, patterns in CUES) + ")")
