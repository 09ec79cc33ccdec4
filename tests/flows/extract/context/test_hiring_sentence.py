"""What a sentence says of a job that it offers holds for the pay that the next one tells."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        (
            "Orchard Labs is hiring a senior electrician in Dublin. We offer €75,000 to €90,000 a year.",
            ("Orchard Labs", "Dublin", "senior"),
        ),
        ("Orchard Labs is looking for an electrician in Leeds. The pay is £34,000 a year.", ("Orchard Labs", "Leeds", None)),
        ("Orchard Labs seeks an electrician in Leeds. The pay is £34,000 a year.", ("Orchard Labs", "Leeds", None)),
        ("We need an electrician in Hamburg. The salary is €52,000 a year.", (None, "Hamburg", None)),
        ("We are hiring an electrician for our Boston office. Pay: $61,000 a year.", (None, "Boston", None)),
        ("Wanted: electrician for a hotel in Omaha. Pay $61,000 a year.", (None, "Omaha", None)),
        ("Orchard Labs is hiring an electrician in Leeds.\n\nSalary: £34,000 a year", ("Orchard Labs", "Leeds", None)),
        ("Orchard Labs is hiring a plumber in Leeds. Electricians earn £34,000 a year.", (None, None, None)),
    ],
)
def test_who_hires_where_and_whom_scopes_the_pay_after_it(text: str, scope: tuple[str | None, ...]) -> None:
    assert [(row["industry"], row["location"], row["seniority"]) for row in extract(page_of(text))] == [scope]


def test_a_short_line_over_labelled_ones_says_who_offers_the_job() -> None:
    page = page_of("**Electrician** at Orchard Labs (Toronto)\n\nCompensation: CAD 95,000–110,000 base + equity\n")
    assert [(row["industry"], row["location"]) for row in extract(page)] == [("Orchard Labs", "Toronto")]
