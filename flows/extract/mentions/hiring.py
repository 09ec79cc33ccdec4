"""What those who hire are called, how they say that they look for somebody, and what they offer."""

from __future__ import annotations

SEEKING_WORDS = (
    *("hiring", "seeking", "recruiting", "appointing", "looking for", "searching for", "recruiting for", "advertising for"),
    *("in search of", "in need of"),
)
SEEKING = rf"(?:{'|'.join(sorted(SEEKING_WORDS, reverse=True))})"
"""What follows "we are" before the job that is offered."""
SEEK_WORDS = ("seek", "seeks", "recruit", "recruits", "appoint", "appoints", "hire", "hires")
SEEK = rf"(?:{'|'.join(SEEK_WORDS[::2])}|need|want|require|have an opening for)"
"""What follows "we" before the job that is offered."""
SEEKS = rf"(?:{'|'.join(SEEK_WORDS[1::2])}|needs|wants|requires|has an opening for)"
"""What follows the name of an employer before it."""
FIRMS = (
    r"(?:employers|companies|firms|corporations|enterprises|businesses|organi[sz]ations|agencies|start-?ups|unicorns|mncs|"
    r"multinationals|recruiters|hiring managers)"
)
"""Those who hire, without a name."""
JOB = r"(?:role|position|job|opening|opportunity|vacancy|post)"
"""What is offered."""
JOBS = (
    r"(?:(?:(?:current|open|our|latest|all) )?(?:jobs?|careers?|vacanc(?:y|ies)|openings?|positions?|roles|opportunities)"
    r"(?: (?:descriptions?|details|openings?|vacanc(?:y|ies)|opportunities|postings?|board|listings?))?"
    r"(?:,? (?:&|and) [\w ]{3,30})?|(?:work with|join) us)"
)
"""What a page of jobs is called, beside the name of whose they are."""
ARRANGED = (
    r"(?:(?:(?:100% |fully )?remote|hybrid|on[- ]?site|in[- ](?:office|person)|full[- ]?time|part[- ]?time|contract(?:or)?|"
    r"permanent|temporary|casual|freelance|fixed[- ]term|seasonal|internship|apprenticeship|per diem|work from home|wfh|"
    r"(?:any|every)where|shift work|\d days?(?: (?:a|per) week)?(?: in (?:the )?office)?)"
    r"(?:[ ,/&(-]+(?:first|ok|okay|possible|friendly|only|work|role|position|remote|hybrid|on[- ]?site|full[- ]?time|"
    r"part[- ]?time|permanent|contract|or|and)\b\)?)*)"
)
"""How one works there."""
