"""What those who hire are called, and how they say that they look for somebody."""

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
