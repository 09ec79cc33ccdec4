"""What the words around a list of languages say of it: that an occupation needs or uses them, that it does not, or something
else."""

from __future__ import annotations

import re

from flows.extract.mentions.language_denied import Reading, denial

BEFORE_WINDOW, AFTER_WINDOW = 140, 110
"""Code points before and after a list in which words can govern it."""

NEAR = 40
"""Code points before a list in which the first word that governs it begins its quote; else the last one does."""

CLAUSE_BREAK = re.compile(
    r"[;:!?]\s|\),|(?<!e\.g)(?<!i\.e)\.\s| [–—] |, (?:but(?! also\b| not limited\b)|while|whereas|though|although|so|because)\b|"
    r", and (?:we|you|they)\b|\b(?:but(?! also\b| not limited\b)|whereas|however)\b",
    re.IGNORECASE,
)
"""What parts a clause from the one that speaks of a list."""

NEED = re.compile(
    r"\b(?=\w)(?:proficien\w+|fluen(?:t|cy)|expert(?:ise|s)?|enthusias\w+|passion\w*|experience[ds]?|knowledge(?:able)?|"
    r"familiar\w*|skill(?:s|ed)?|"
    r"master(?:y|s|ing|ed)?|command of|understand(?:s|ing)?|background|abilit(?:y|ies)|able to|competen\w+|know(?:s|ing)?|"
    r"(?<!machine[ -])(?<!deep[ -])learn(?:ing)?|need(?:s|ed)?|requir(?:e[sd]?|ing|ements?)|must|should|essential|mandatory|"
    r"non-negotiable|important|crucial|critical(?! think)|vital|indispensable|necessary|prefer\w*|plus|bonus|asset|"
    r"nice[- ]to[- ]have|good to have|desir\w+|valu(?:ed|able)|useful|helpful|helps?(?! (?:with|them|us|users|teams)\b)|"
    r"beneficial|advantage\w*|ask(?:s|ed|ing)? (?:[\w-]+ ){0,3}?for|want(?:s|ed)?|"
    r"demand(?:s|ed|ing)?|in[- ]demand|sought[- ]after|fundamental\w*|comfortable|hands-on|a must|strong|solid|qualif\w+|"
    r"toolkit|expect(?:s|ed)?|look(?:s|ing)? for|mention(?:s|ed)?|nam(?:es|ed)|list(?:s|ed)|study|start|begin|focus|"
    r"prioriti[sz]e|gold standard|core|recommend(?:s|ed)?|get(?:ting)? (?:really )?good at|pick up|essentials?|basics?|"
    r"matters?|counts?|exp\b|(?:ads|adverts|postings|employers|recruiters) name|at (?:home|ease) (?:in|with)|"
    r"no way (?:around|round|past)|(?:can['’]?t|cannot|not|never) (?:get )?(?:around|round|past)|"
    r"(?:never|rarely|won['’]t|doesn['’]t|wouldn['’]t|does no) (?:hurts?|harm)|"
    r"teach yourself|get to grips with|brush up(?: on)?|(?:well[- ])?versed|conversant|adept|acquainted|exposure|grasp|"
    r"grounding|chops|"
    r"literacy|up to speed|invest(?:s|ing)? in|advis\w+|suggest\w*|alone|get(?:s|ting)? by (?:\w+ )?with|optional|welcome|"
    r"appreciated|wanted|"
    r"handy (?:with|at|in)|(?:screen|test|quizz|grill|assess)ed (?:on|in|for)|(?:then|next) comes?(?= \Z)|"
    r"under (?:their|your|his|her|the) belt|"
    r"(?:add|try|choose|read|tackle|explore|practi[sc]e|opt for|go (?:for|with)|turn to|(?:move|go) on to|graduate to|dive into)"
    r"(?= (?:some |a bit of |a little )?\Z))\b",
    re.IGNORECASE,
)
"""Words that ask for what a list names."""
USE = re.compile(
    r"\b(?=\w)(?:"
    r"us(?:e[sd]?|ing)|usage|work(?:s|ing)? (?:\w+ ){0,2}(?:with|in)|writ(?:e|es|ing|ten)|program(?:s|med|ming)?|cod(?:e|es|"
    r"ing)|script(?:s|ing)?|develop(?:s|ing|ed|ment)?|build(?:s|ing)?|built|implement(?:s|ing|ed)?|quer(?:y|ies|ying)|"
    r"rel(?:y|ies|ying) (?:\w+ )?on|leverag\w+|popular\w*|dominan\w+|dominat\w+|standard|favou?r\w*|common(?:ly)?|widely|"
    r"primary|main|default|preferred|languages?|technolog\w+|stack|tools?|creat(?:e|es|ing)|design(?:s|ing)?|automat(?:e|es|"
    r"ing)|analy[sz](?:e|es|ing)|maintain(?:s|ing)?|through|via|turns? up|choice|go-to|key|heavy|based|"
    r"(?:starts?|begins?)(?: out)? (?:in|with|on)|"
    r"(?:moved|moving|switch(?:ed|ing)?|migrat(?:ed|ing)|shift(?:ed|ing)?) (?:over )?(?:from [\w+#.]{1,20} )?(?:to|towards?)|"
    r"combin\w+|mix(?:es|ing)?|blend\w*|smattering|(?:dash|bit|touch|pinch|lot) of|breathes?|lean(?:s|ing)? (?:\w+ )?on|"
    r"turn(?:s|ing|ed)? to|(?:standardi[sz]|settl)(?:e|es|ed|ing) on|"
    r"(?:live|lives|living|days?|hours|time) (?:\w+ ){0,2}in|(?:glued|tied|held) together (?:with|by)|runs? on|led by)\b",
    re.IGNORECASE,
)
"""Words that say of a list that the work is done with it, or that it is popular."""
WORKS = re.compile(
    r",? (?:first and foremost|above all|for starters)\b| (?:(?:still|also|then|usually|often|mostly|always|now|even) ){0,2}(?:"
    r"(?:does|do|carry|carries|handles?|covers?|drives?|powers?|runs?|shares?|takes?(?: on| over)?|makes? up|moves?) "
    r"(?:most|much|the (?:bulk|brunt|rest|lion['’]s share)|(?:nearly|almost) (?:all|every)|half|all|a lot)\b|"
    r"(?:is|are) (?:\w+ )?gaining (?:\w+ )?(?:ground|popularity|traction|momentum)\b|"
    r"(?:holds?|glues?|ties?|keeps?) [^,;:.]{2,40}? together\b|(?:comes?|follows?) (?:first|next|second|up|in handy)\b|"
    r"(?:usually |often |soon )?follows?\b|"
    r"(?:lives?|hangs?) on\b|lingers?\b|outranks?\b|(?:has|have) taken (?:(?:its|their) place|over)\b|"
    r"at (?:the very |the )?(?:least|minimum)\b|(?:shows?|crops?|pops?) up\b|rules?\b|"
    r"(?:appears?|features?) (?:in|on) (?:(?!\b(?:no|few|none)\b)[\w%’'-]+ ){0,6}?(?:postings?|listings?|adverts?|ads|"
    r"descriptions?|job specs?|openings?|vacancies)\b|"
    r"(?:is|are|sits?|lies?)? ?at the (?:heart|core|cent(?:re|er)) of\b|"
    r"(?:is|are) (?:\w+ )?(?:enough|sufficient)\b|suffices?\b|will do\b|"
    r"(?:is|are|remains?) (?:(?:still|mostly|also) )?"
    r"(?:where|what|(?:the )?(?:king|work ?horse|back ?bone|lingua franca|glue|(?:first|second) (?:stop|choice|language)|"
    r"daily bread|bread and butter|everywhere|unavoidable|starting point|place to start))\b)",
    re.IGNORECASE,
)
"""After languages that a sentence is about: that the work is done in them."""

SOMEBODY = re.compile(
    r"\b(?:I|I['’](?:ve|m|d)|(?<![Ii]n )[Mm]y(?! (?:(?!first|last|previous|old|former|second)\w+ )?(?:teams?|company|employers?|"
    r"firm|clients?|colleagues|department|job|boss|manager|role|field|industry|profession)\b)|[Mm]yself|[Hh]e|[Ss]he|[Hh]is|"
    r"[Hh]er)\b(?P<said>[^.;:!?]{0,90})\Z"
)
"""Before a list: it is one person that it is said of."""
NOW = re.compile(
    r"\A ?(?:also |mostly |mainly |currently |still |often |usually |really |will ?|['’]ll |would ){0,2}(?:use|write|work|need|"
    r"code|program|rely|believe|think|recommend|suggest|advise|look for|expect|test)\b|"
    r"\A(?: have|['’]ve|['’]d)?(?: ever| personally)? (?:met|know|spoke\w* (?:to|with)|talk\w* (?:to|with)|"
    r"work(?:ed)? with|seen|hired?|"
    r"interviewed?)\b[^.;]*\b(?:use|write|know|code|need|work|rel(?:y|ies)|program)s?\b",
    re.IGNORECASE,
)
"""After "I": what is said of the work or advised, not of a past, or of others whom one knows."""
CONDITION = re.compile(
    r"\b(?:if|once|since|because|assuming|unless) (?:you|they|one|someone)(?:['’](?:ve|re|d))?(?: (?:already|also|just|"
    r"only))? ?(?:know|have|are|want|like|enjoy|love|would|learned|prefer|use|wish|plan|hope|come|came)\b[^,.;:]*\Z|"
    r"\bwhether\b[^,.;:]*\Z|\b(?:matters?|difference|cares?) (?:if|which|what|how)\b[^.;:!?]*\Z",
    re.IGNORECASE,
)
"""Before a list: it is a condition ("if you know"), or one of several that are all the same ("doesn't matter if you use")."""
WELCOME = re.compile(
    r"[^.;,]{0,30}, (?:(?:that|it|this|even)['’]?s? (?:\w+ ){0,3}(?:plus|bonus|great|better|advantage|asset)\b|we want\b|"
    r"we(?: would|['’]d) (?:like|love)\b|(?:please )?(?:apply|get in touch|join us)\b)",
    re.IGNORECASE,
)
"""After such a list: to know it is welcome ("that's a plus")."""
WELCOME_IF = re.compile(
    r"\b(?:bonus|points?|plus|better|nice|great|ideal(?:ly)?|lovely|awesome|happy|helps?|advantages?|assets?|welcome|"
    r"apply|join us|get in touch)\b[^.;:,]{0,20} (?:if|when) (?:you|they)\b[^.;:]*\Z",
    re.IGNORECASE,
)
"""Before such a list, likewise: "bonus points if you know"; or an applicant should: "apply if you have"."""
INSTEAD = re.compile(
    r"(?:\b|(?=,))(?:instead of|rather than|as opposed to|unlike|than|versus|vs\.?|over|"
    r"(?:previously|formerly)(?: [a-z]+){0,2}(?: of)?|replac\w+(?: (?:to|for|of))?|"
    r"(?:mov|migrat|switch|convert|transition)\w* (?:away )?from|, not|beat(?:s|en|ing)?|overt(?:ak(?:es?|ing)|ook)|"
    r"surpass\w*|dethron\w*|(?:little|no|not much) (?:use|call) for|"
    r"apart from|inspired by|"
    r"(?:once|formerly|previously) (?:used|wrote|coded in|learned|programmed in)|used to (?:use|write|code in|program in|learn)|"
    r"(?:not|never)(?: to)? be (?:confused|mistaken|mixed up) (?:with|for)|(?:\bnot|never|n['’]t) (?:to )?"
    r"(?:confuse|mistake|mix up) (?:it|this|that|them) (?:up )?(?:with|for)|nothing to do with|unrelated to|no relation to|"
    r"similar (?:[a-z]+ )?(?:to|as)|skip(?:ping)?|avoid(?:ing)?|forget|ignor(?:e|ing)|"
    r"(?:rarely|seldom|hardly(?: ever)?|barely|scarcely|(?:few|hardly any) [\w ]{0,30}) "
    r"(?:needs?|uses?|requires?|writes?|know|touch(?:es)?|see))"
    r"(?: (?:the|using))? \Z",
    re.IGNORECASE,
)
"""Before a list: something else is used in its place, or like it."""
OTHERS = re.compile(
    r"\b(?:customers?|clients?|users|visitors|students|readers|competitors|suppliers|vendors)\b,? (?:(?:who|that|"
    r"which) )?(?:(?:are|also|often|mostly|still) )?"
    r"(?:uses?|(?<=are )using|write|know|learn|code in|work in|program in) [^.;:,]{0,30}\Z",
    re.IGNORECASE,
)
"""Before a language: others use it, who are not those that a text is about."""
LEADS_TO = re.compile(
    r"\A\W*(?:read|see|watch|download|check out|get|browse|visit|also read|related|next)\b[^.;!?:]{0,40}:[^.;!?]*\Z",
    re.IGNORECASE,
)
"""Before a language, from the start of its sentence: the title of another text."""
BROWSER = re.compile(r"\b(?:(?:en|dis)abled?|turn(?:ed)? o(?:n|ff)|installed)\b", re.IGNORECASE)
"""What a page says of JavaScript that a browser must run, or of what a computer must have."""
BROWSER_NEAR = 20
"""Code points around "JavaScript" in which a page says that a browser must run it."""
COURSE = (
    r"(?:courses?|coursework|certifications?|certificates?|certified|tutorials?|boot ?camps?|workshops?|books?|class(?:es)?|"
    r"curricul\w+|tracks?(?! records?\b)|speciali[sz]ations?|nanodegrees?|lessons?|guides?|documentation|docs|cheat ?sheets?|"
    r"quiz(?:zes)?|exams?|interviews?|questions|playlists?|channels?|blogs?|podcasts?|"
    r"conferences?|meetups?|forums?|newsletters?|videos?|"
    r"handbooks?|trainings?|assignments?|exercises?|challenges?|institutes?|articles?|posts?)"
)
"""What teaches, tests or tells of a language."""
COURSE_AFTER = re.compile(
    r"(?:[’']s)?(?: (?:for|and) [A-Z][\w&]*| (?!for\b|is\b|are\b|and\b|or\b|to\b|that\b|with\b|in\b|on\b|by\b|as\b|from\b|"
    rf"skills?\b|through\b|via\b|at\b|using\b)[\w&+#/-]+){{0,4}}(?: |: (?:this|in this|the|an?) (?:[\w-]+ ){{0,2}}){COURSE}\b",
    re.IGNORECASE,
)
"""After a language: it is what a course is called after ("Python for Data Science course", "CSS Layout: This short course")."""
EXPECTED = re.compile(
    r"\b(?:expect|prepare(?:d)? for|asked|face|get|answer)(?: (?:some|a few|many|basic|hard|tough))? \Z", re.IGNORECASE
)
"""Before a language whose questions an applicant is asked."""
COURSE_BEFORE = re.compile(
    rf"\b(?:{COURSE}|introductions?|intro|degrees?|primer)\b (?:\w+ ){{0,2}}(?:in|on|for|about|to|with|using|of|like|called|"
    rf"titled|such as)(?: \w+){{0,2}} ?[\"“']?\Z|\b(?:{COURSE}|(?<!write )(?<!writes )(?<!writing )(?<!computer )(?<!software )"
    r"program(?:me)?s?|academy|universit(?:y|ies)|"
    rf"school)\b[^.;:!?]{{0,60}}\b(?:explain|teach|cover|show|walk|introduc|focus|"
    rf"includ|learn|will|['’]ll|start|begin|help|offer|feature|equip|enrich|"
    rf"use)\w*\b[^.;:!?]{{0,60}}\Z",
    re.IGNORECASE,
)
"""Before a language: it is what a course is about ("an introduction to")."""
CURRICULUM_WINDOW = 300
"""Code points before a list in which it is told that a course teaches it: twice as far as other words govern, as a curriculum is
a long list."""
CURRICULUM_BEFORE = re.compile(
    rf"\b(?:{COURSE}|program(?:me)?s|degrees?|modules?|syllabus)\b[^.;:!?]{{0,60}}\b(?:cover|teach|introduc)(?:s|es|ing|e)?\b"
    r"[^.;!?]*\Z|(?:\A|[.!?]\s)\W*(?:covers|teaches|introduces|explains|you(?:['’]ll| will) be taught)\b[^.;!?]*\Z",
    re.IGNORECASE,
)
"""Before a language, be it from far away: it is what a course teaches."""
MADE_WITH = re.compile(
    r"\A\W*(?:this|the|our) (?:\w+ )?(?:page|site|website|blog|demo|template|theme) (?:uses?|requires?|needs?|"
    r"runs on) [^.;!?]*\Z|"
    r"\A\W*(?:written|built|made|powered) (?:\w+ )?(?:in|with|by|on|using) [^.;!?]*\Z|"
    r"\A\W*(?:they|these|the (?:\w+ )?(?:site|website|page|blog|repo(?:sitory)?|demo|template|theme)|"
    r"this (?:\w+ )?(?:project|site|website|app|page|blog|repo(?:sitory)?|game|template|theme)|"
    r"(?:the|this|these|all|our|my) (?:[\w-]+ ){0,2}(?:snippets?|examples?|listings?|code samples?|"
    r"solutions?)(?: (?:above|below|here|in [^.;]{2,30}?))?)"
    r"(?:['’](?:re|s)| (?:is|are|was|were)) (?:\w+ ){0,3}?(?:completed|given|shown|built|made|created|written|developed|"
    r"implemented|coded|"
    r"designed|powered)\b[^.;!?]*\Z|"
    r"\A\W*(?:here(?: is|['’]s)|below is|this is|(?:let['’]s|let us) (?:see|look at)) (?:an? )?(?:[\w-]+ ){0,2}example of how "
    r"[^.;:!?]{0,60}\Z|"
    r"\A\W*(?!\w+ing\b)\S+ (?:is|was) (?:\w+ ){0,2}?(?:based on|modell?ed (?:on|after)|inspired by|influenced by|"
    r"designed after|similar to) (?:[\w-]+ )*(?:languages?|syntax)\b[^.;:!?]{0,40}\Z|"
    r"\bsource code (?:is|are|was|were) (?:\w+ ){0,2}?(?:composed|made up|written|built|implemented)\b[^.;!?]*\Z",
    re.IGNORECASE,
)
"""Before a language, from the start of its sentence: what the author or somebody else has made is made with it."""
AUTHORS_WAY = re.compile(
    r"\W*(?:by )?(?:using|with|in|via|through|leveraging) [^.;:!?]{1,80}?, (?:(?:I|we) (?:\w+ly )?(?:\w{2,}ed|built|made|wrote|"
    r"drew|ran|did|found)|(?:the|this|my|our) (?:\w+ )?(?:project|analysis|study|dashboard|notebook))\b",
    re.IGNORECASE,
)
"""A sentence that tells what its author did with a language: "Using Python, I cleaned the data"."""
HISTORY_AFTER = re.compile(
    r"(?: \([^()]*\))?(?: (?:programming )?language)? (?:was|were|had) (?:\w+ ){0,2}?(?:growing|"
    r"gaining|invented|created|released|"
    r"developed|designed|introduced|conceived|born|named|published|launched)\b",
    re.IGNORECASE,
)
"""After a language: its history."""
PRODUCT_NAME = re.compile(r"\s[A-Z][a-z]+[A-Z]\w+|\s[\w/-]+\.(?:py|r|R|js|rb|sh|pl|php|jar)\b")
"""After a language: the rest of a name that is written together, or of a command: "CSS SelectorGadget", "python run.py"."""
PAGES_OWN = re.compile(
    r"\b(?:grab|scrap|pars|download|inspect|view|extract|copy|past|fetch|pull|read)(?:e|s|es|ing|ed|ped)? (?:\w+ )?(?:the|"
    r"its|that|raw) \Z",
    re.IGNORECASE,
)
"""Before a language: the source of a web page."""
SHOWN = re.compile(r"(?:\b(?:following|above|below)|\A\W*(?:the|this|these)) \Z", re.IGNORECASE)
"""Before a language, up to the start of its sentence: what follows is code at hand, where a word for that stands after it."""
SHOWN_CODE = re.compile(r" (?:code|scripts?|programs?)\b")
BYGONE = re.compile(
    r"\A\W*(?:yesterday|years ago|not long ago|until recently|a decade ago|in the (?:old|early) days|back (?:then|in the day))\b"
    r"[^.;!?]*\b(?:was|were|used|wrote|had|did)\b[^.;!?]*\Z",
    re.IGNORECASE,
)
"""Before a language, from the start of its sentence: others used it once."""
ADVISED_AGAINST = re.compile(
    r",? (?:I|we)(?: (?:do|would) not|(?: do| would)n['’]t) (?:\w+ )?(?:recommend|advise|suggest)\b", re.I
)
"""After a language: not to start with it."""
TO_RUN = re.compile(
    r"\A\W*(?:in order )?to (?:run|build|install|follow|reproduce|compile|execute|try|view|open|use) (?:this|the|these|"
    r"our|my|it|them)\b"
    r"[^.;:!?]{0,40}\b(?:need|must|should|requires?|have)\b[^.;:!?]*\Z",
    re.IGNORECASE,
)
"""Before a language, from the start of its sentence: some program takes it, not an occupation."""
FOR_THIS_COURSE = re.compile(
    r"[^.;:!?]{0,60}? (?:for|in|during|throughout|to (?:follow|take|complete|do|read)) (?:this|the|our|"
    r"my) (?:\w+ )?(?:course|tutorial|"
    r"guide|book|lesson|class|workshop|article|series|boot ?camp|module|chapter|exercise|assignment)\b",
    re.IGNORECASE,
)
"""After a language: it is a course that takes it or does not."""
UNVERSED = re.compile(
    r"\bwho (?:(?:are|is|may be) not|aren['’]t|isn['’]t|(?:do|does) not|don['’]t|doesn['’]t) (?:\w+ )?(?:proficient|"
    r"fluent|familiar|"
    r"skilled|versed|experts?|experienced|comfortable|know|speak|write|code)\b[^.;:,]{0,40}\Z|"
    r"\b(?:compensat|mak|made|offset|outweigh)\w* (?:up )?(?:for )?(?:\w+ ){0,2}(?:lack|absence|shortage) of [^.;:!?]{0,60}\Z",
    re.IGNORECASE,
)
"""Before a language: some do not know it, or something else makes up for that."""
PRODUCT_AFTER = re.compile(
    r"(?:[’']s)?(?:[ /-](?!for\b|is\b|are\b|and\b|or\b|to\b|that\b|with\b|in\b|by\b|as\b|using\b|through\b|via\b|on\b|"
    r"from\b|plus\b|along\b|at\b)[\w&+#-]+){0,3}[ /-](?:librar(?:y|ies)|"
    r"frameworks?|ecosystems?|packages?|modules?|plug-?ins?|IDEs?|editors?|support|versions?|APIs?|SDKs?|bindings|wrappers?|"
    r"engines?|runtimes?|interfaces?|samples?|examples?|snippets?|repos(?:itor(?:y|ies))?|communit(?:y|ies)|projects?|notebooks?|"
    r"visuali[sz]ations?|drivers?|specialized|speciali[sz]ed|shell)\b",
    re.IGNORECASE,
)
"""After a language: it is part of the name of something else ("Python libraries")."""
ASKED_BEFORE = re.compile(
    r"\b(?:experience|experienced|expertise|proficien\w+|knowledge|familiar\w*|skilled|understanding|hands-on|know|learn|"
    r"develop\w*|build\w*|writ(?:e|es|ing)|design\w*|creat(?:e|es|ing)|maintain\w*|implement\w*|us(?:e|es|ing))\b[^.;:]{0,45}\Z",
    re.IGNORECASE,
)
"""Before such a name: what it names is asked for, and the language with it."""
TITLE_AFTER = re.compile(
    r"(?:[ /-](?:full[- ]?stack|back[- ]?end|front[- ]?end|software|web|applications?|mobile|data|automation|test|cloud|"
    r"senior|junior|machine learning|ML|AI|report|BI|database|ETL|game|Android|iOS|Spring(?: Boot)?|React|\.NET|UI|SDET|QA|"
    r"Selenium|AWS)){0,3}[ /-](?:developers?|engineers?|programmers?|coders?|devs?|architects?|administrators?|consultants?|"
    r"specialists?|analysts?|experts?|gurus?|ninjas?|professionals?|freelancers?|interns?|internships?|jobs?|roles?|"
    r"positions?|careers?|vacanc(?:y|ies)|openings?|salar(?:y|ies)|testers?|wizards?|scientists?)\b",
    re.IGNORECASE,
)
"""After a language: it is part of the title of somebody or of a job."""
QUOTED_TITLE = re.compile(r"[\"“](?:(?!(?:I|We|You) )[A-Z][^\"“”]{0,60})?\Z")
"""Before a language: the title of a text in quotes."""
QUOTED_REST = re.compile(r"[^\"“”]{3,80}[\"”]")
"""After it: the rest of that title."""

NO_SQL = r"(?:in |on )?no-?sql\b(?! (?:quer|program|script))"
KINDS_AFTER = re.compile(
    rf"(?:[- ]based)? ?(?:/|&|and|or|and/or|vs\.?|versus|as well as|\+|,? and|,? or|\() ?{NO_SQL}|(?:[- ]based|"
    r"/relational)* (?:relational )?(?:databases?|DBs?|data ?stores?)\b(?! (?:quer|program|skill|knowledge|languages?))",
    re.IGNORECASE,
)
"""After "SQL": it is a kind of database ("SQL and NoSQL")."""
KINDS_BEFORE = re.compile(r"\bno-?sql ?(?:/|&|and|or|and/or|vs\.?|versus|as well as|,? and|,? or|\() ?\Z", re.IGNORECASE)
"""Before "SQL", likewise."""
LISTED_KINDS = re.compile(rf", ?{NO_SQL}", re.IGNORECASE)
"""After "SQL" where no other language is named beside it, likewise."""


def is_title(plain: str, end: int, high: int) -> bool:
    """True where a language ending at ``end`` is part of a title: "Java developer", "SQL jobs"."""
    return TITLE_AFTER.match(plain, end, min(high, end + 60)) is not None


def names_databases(plain: str, start: int, end: int, low: int, high: int, *, alone: bool) -> bool:
    """True where "SQL" names a kind of database: "SQL and NoSQL", "SQL databases"; ``alone``, without another language, also
    "SQL, NoSQL"."""
    if KINDS_AFTER.match(plain, end, min(high, end + 50)) or KINDS_BEFORE.search(plain, max(low, start - 24), start):
        return True
    return alone and LISTED_KINDS.match(plain, end, min(high, end + 12)) is not None


def read(plain: str, start: int, end: int, low: int, high: int) -> Reading | None:
    """What the sentence ``plain[low:high]`` says of the languages at ``start:end``; None where they are named for something
    else."""
    before_from = max(low, start - BEFORE_WINDOW)
    before = plain[before_from:start]
    after = plain[end : min(high, end + AFTER_WINDOW)]
    if SHOWN_CODE.match(after) and SHOWN.search(plain[low:start]):
        return None
    if FOR_THIS_COURSE.match(after) or CURRICULUM_BEFORE.search(plain[max(low, start - CURRICULUM_WINDOW) : start]):
        return None
    if MADE_WITH.search(plain[low:start][:BEFORE_WINDOW]) or HISTORY_AFTER.match(after):
        return None
    own = AUTHORS_WAY.match(plain, low, high)
    if own and own.end() > end:
        return None
    opening = plain[low:start][:BEFORE_WINDOW]
    if LEADS_TO.search(opening) or TO_RUN.search(opening) or BYGONE.search(opening) or OTHERS.search(before):
        return None
    denied = denial(before, after, before_from, start, end)
    if denied is not None:
        return denied if denied.strength else None
    if _is_something_else(before, after):
        return None
    wished = WELCOME_IF.search(before)
    if wished:
        return Reading("+", 3, before_from + wished.start(), end)
    cut = 0
    for found in CLAUSE_BREAK.finditer(before):
        cut = found.end()
    stop = CLAUSE_BREAK.search(after)
    clause_after = after[: stop.start() if stop else len(after)]
    for strength, pattern in ((3, NEED), (2, USE)):
        said = list(pattern.finditer(before, cut))
        follows = pattern.search(clause_after, 0, max(clause_after.find(","), 0) or len(clause_after))
        if said:
            near = next((each for each in said if len(before) - each.start() <= NEAR), said[-1])
            return Reading("+", strength, before_from + near.start(), end)
        if follows:
            return Reading("+", strength, start, end + follows.end())
    works = WORKS.match(clause_after)
    return Reading("+", 2, start, end + works.end()) if works else Reading("+", 1, start, end)


def _is_something_else(before: str, after: str) -> bool:
    """True for a course, a title in quotes, a person's past, a condition, a library's language."""
    mine = SOMEBODY.search(before)
    if mine and not NOW.search(mine["said"]):
        return True
    if CONDITION.search(before) and not (WELCOME.match(after) or WELCOME_IF.search(before)):
        return True
    if BROWSER.search(before, max(0, len(before) - BROWSER_NEAR)) or BROWSER.search(after, 0, BROWSER_NEAR):
        return True
    if UNVERSED.search(before) or PAGES_OWN.search(before) or PRODUCT_NAME.match(after):
        return True
    if ADVISED_AGAINST.match(after):
        return True
    if INSTEAD.search(before) or (COURSE_AFTER.match(after) and not EXPECTED.search(before)) or COURSE_BEFORE.search(before):
        return True
    if PRODUCT_AFTER.match(after) and not ASKED_BEFORE.search(before):
        return True
    return QUOTED_TITLE.search(before) is not None and QUOTED_REST.match(after) is not None
