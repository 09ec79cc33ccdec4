"""Labels and fields that hold the title of a job: "Position: Chef", ``job_title``."""

from __future__ import annotations

import re

from flows.extract.mentions.pay_terms import PAY_NOUNS

_TITLE = (
    r"(?:title|position|role|job|openings?|occupation|profession|careers?|vacanc(?:y|ies)|post|designation|wanted|hiring|needed)"
)
PROFILES = (
    r"(?:descriptions?|specifications?|specs?|profiles?|paths?|guides?|overviews?|roadmaps?|summary|advert(?:isement)?|"
    r"fact ?sheet|spotlight)"
)
DOCUMENT = rf"(?:job|role|position|person|career|occupation(?:al)?) {PROFILES}"
"""What a page about an occupation calls itself."""
FACTS = rf"(?:{PAY_NOUNS}|{PROFILES}|ladder|outlook|levels|interview|faqs?|education|progression)"
"""What such a page tells."""
TITLE_LABEL = (
    r"(?:(?:job|position|role|now|currently|we(?:['’]| a)re|today we are) )?"
    rf"(?:{_TITLE}|{DOCUMENT})"
)
"""A label before the title of a job, without its mark."""
TITLE_KEY = r"(?:(?:job|position|role|career)_?title|(?:job_?)?(?:position|role)|occupation|designation)"
"""What data call a job's title, where they don't just call it ``title``."""
TITLE_FIELD = re.compile(rf"(?:\A|[._]){TITLE_KEY}\Z|JobPosting\.title\Z", re.IGNORECASE)
"""Names of fields that hold the title of a job, as a document's own ``title`` needs not."""
