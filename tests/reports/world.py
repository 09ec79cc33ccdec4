"""A small world of invented sources on invented trades, with verdicts of our own."""

from __future__ import annotations

from tests.reports.telling import MAPPER, Doc, Met, Question, Said, growth, language, pay, schooling

NASTY = "<script>alert('x')</script>"
NASTY_URL = "javascript:alert(document.domain)//https://example.org"
OVERRIDE = "\u202eevil\u2066"
LONG_WORD = "lamp" * 2500

LANGUAGES = "they script the lamp in Python and Fortran"

DOCS = (
    Doc(
        "guides/handbook.md",
        "Harbour Handbook",
        f"# Lighthouse keeper\n\nIn the United States a keeper earns $61,000 a year on average. A bachelor's degree in "
        f"nautical science is required, and {LANGUAGES}. Work for keepers grows by 6% from 2022 to 2032.\n",
        (
            Said("salary", "earns $61,000 a year on average", "$61,000 a year", "pay", 1, pay(61000, 61000)),
            Said(
                "education",
                "A bachelor's degree in nautical science is required",
                "bachelor, required",
                "school",
                1,
                schooling("bachelor", "required", "nautical science"),
            ),
            Said("language", LANGUAGES, "Python", "python", 1, language("Python")),
            Said("language", LANGUAGES, "Fortran", "fortran", 1, language("Fortran")),
            Said("outlook", "grows by 6% from 2022 to 2032", "6%, 2022 to 2032", "growth", 1, growth(6)),
        ),
        {"title": "How to keep a light", "url": "https://harbour.example/keeper", "published": "2024-02-01"},
    ),
    Doc(
        "guides/beacon.md",
        "Beacon Board",
        "Keepers make $74,500 on average in the United States, up to $90,000. A bachelor's degree is optional. "
        "Python is the tongue of the tower; nobody needs Fortran.",
        (
            Said("salary", "make $74,500 on average", "$74,500 a year", "pay", 2, pay(74500, 74500, as_of=2023)),
            Said("salary", "up to $90,000", "up to $90,000 a year", "pay", 2, pay(None, 90000, "maximum")),
            Said(
                "education",
                "A bachelor's degree is optional",
                "bachelor, optional",
                "school",
                2,
                schooling("bachelor", "optional"),
            ),
            Said("language", "Python is the tongue of the tower", "Python", "python", 1, language("Python")),
            Said("language", "nobody needs Fortran", "not Fortran", "fortran", 2, language("Fortran", "-")),
        ),
        {"title": "Beacons & their people", "url": "http://beacon.example/a?b=1&c=2"},
    ),
    Doc(
        "notes/tide.txt",
        "Tide Times",
        "A keeper in the United States takes home around $61,200 a year (average). In Maine keepers earn $58,000 to $70,000.",
        (
            Said("salary", "around $61,200 a year (average)", "$61,200 a year", "pay", 1, pay(61200, 61200)),
            Said(
                "salary",
                "In Maine keepers earn $58,000 to $70,000",
                "$58,000 to $70,000 a year",
                "maine",
                1,
                pay(58000, 70000, "range", location="Maine"),
            ),
        ),
    ),
    Doc(
        "notes/nasty.html",
        f'"><img src=x onerror=alert(1)>{OVERRIDE}',
        f"</script>{NASTY} {OVERRIDE} <b onclick='x'>keepers</b> get $60,500 & {LONG_WORD}\r\nnull\x00byte",
        (
            Said(
                "salary",
                f"{NASTY} {OVERRIDE} <b onclick='x'>keepers</b> get $60,500",
                f"$60,500 {NASTY}",
                "pay",
                1,
                pay(60500, 60500),
            ),
            Said("salary", "get $60,500 &", "$60,500", "pay", 1, pay(60500, 60500)),
        ),
        {"title": f"{NASTY}{OVERRIDE}", "url": NASTY_URL},
    ),
    Doc(
        "maps/mapper.md",
        "Map Makers",
        "A cartographer earns between $50,000 and $66,000.",
        (
            Said(
                "salary",
                "earns between $50,000 and $66,000",
                "$50,000 to $66,000 a year",
                "maps",
                1,
                pay(50000, 66000, "range"),
                MAPPER,
            ),
        ),
    ),
)

QUESTIONS = (
    Question("pay", "salary", "What does a lighthouse keeper earn in the United States?", "contradiction", spread=0.1879),
    Question("maine", "salary", "What does a lighthouse keeper earn in Maine?", "single source"),
    Question("school", "education", "Which schooling does a lighthouse keeper need?", "contradiction", certainty="possible"),
    Question("python", "language", "Does a lighthouse keeper use Python?", "agreement", item="Python"),
    Question("fortran", "language", "Does a lighthouse keeper use Fortran?", "contradiction", item="Fortran"),
    Question("growth", "outlook", "How fast does employment of lighthouse keepers grow?", "single source"),
    Question("maps", "salary", "What does a cartographer earn?", "single source", subject=MAPPER),
)

MEETINGS = (
    Met(
        "pay",
        ("guides/handbook.md", 0),
        ("guides/beacon.md", 0),
        "beyond_tolerance",
        "Harbour Handbook says $61,000 and Beacon Board $74,500, for the same scope: 18% apart.",
        0.1812,
    ),
    Met("pay", ("guides/beacon.md", 0), ("notes/tide.txt", 0), "beyond_tolerance", "$74,500 is not $61,200.", 0.1785),
    Met(
        "pay", ("guides/handbook.md", 0), ("notes/tide.txt", 0), "within_tolerance", "$61,000 and $61,200 differ by 0.3%.", 0.0033
    ),
    Met("pay", ("guides/handbook.md", 0), ("guides/beacon.md", 1), "in_order", "An average stands below a maximum."),
    Met(
        "school",
        ("guides/handbook.md", 1),
        ("guides/beacon.md", 2),
        "opposite_modality",
        "Harbour Handbook requires a bachelor's degree, Beacon Board calls it optional.",
        certainty="possible",
        unstated=("country",),
    ),
    Met("python", ("guides/handbook.md", 2), ("guides/beacon.md", 3), "equal", "Both name Python.", 0.0),
    Met(
        "fortran",
        ("guides/handbook.md", 3),
        ("guides/beacon.md", 4),
        "opposite_polarity",
        "One names Fortran, the other denies it.",
    ),
)

TOPICS = {question.key: question for question in QUESTIONS}
BY_PATH = {doc.path: doc for doc in DOCS}
