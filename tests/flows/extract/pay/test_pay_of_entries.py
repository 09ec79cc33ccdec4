"""Pay in entries, lines and stories that say of whom it is and have no word for it; and both ends of one pay on two lines."""

from __future__ import annotations

from typing import Any

import pytest

from tests.flows.extract.paid import claim, claims

JOBS = ("electrician", "data scientist", "registered nurse", "loan officer", "kennel supervisor")
"""Known and unknown, of one word and two, and one with a word for a cost in it."""


def spans(words: str) -> list[tuple[str, float | None, float | None]]:
    return [(row["subject"], row["low"], row["high"]) for row in claims(words)]


def filled(words: str, job: str) -> str:
    return words.replace("{T}", job.title()).replace("{l}", job).replace("{an}", "an" if job[0] in "aeiou" else "a")


@pytest.mark.parametrize("job", JOBS)
@pytest.mark.parametrize(
    "words",
    [
        "- **{T}:** yards and sites. $45K-$95K\n- **Plumber:** pipes and drains. $40K-$70K\n",
        "**{T}:** Nights and weekends. $45K-$95K. Always in demand.\n\n**Plumber:** Pipes. $40K-$70K. Steady work.\n",
        "1. **{T}** – plans the day, small teams. $45k to $95k\n2. **Plumber** – mends pipes. $40k to $70k\n",
        "<ul><li><b>{T}</b> Works in teams. $45,000 - $95,000</li><li><b>Plumber</b> Pipes. $40,000 - $70,000</li></ul>",
        "**{T}** | $45K–$95K | two years\n\n**Plumber** | $40K–$70K | three years\n",
        "### {T}\n\nText about it.\n\n`$45,000 - $95,000`\n\n### Plumber\n\nText about it.\n\n`$40,000 - $70,000`\n",
        "<table><tr><td>{T}</td><td>$45,000 - $95,000</td></tr><tr><td>Plumber</td><td>$40,000 - $70,000</td></tr></table>",
        "| Role | What you do | Range |\n|---|---|---|\n| {T} | Plans | $45K-$95K |\n| Plumber | Pipes | $40K-$70K |\n",
    ],
)
def test_a_span_that_an_entry_of_an_occupation_ends_with_is_its_pay(words: str, job: str) -> None:
    assert spans(filled(words, job)) == [(job, 45000, 95000), ("plumber", 40000, 70000)]


@pytest.mark.parametrize("job", JOBS)
@pytest.mark.parametrize(
    "words",
    [
        "Ada started as {an} {l} at $52K and moved to Reno.",
        "After the course he was hired as {an} {l} on $52,000.",
        "Two years on: {l}, $52K.",
        "Offered {l} at $52,000.",
        "## Success stories\n\nNow {an} {l} earning $52,000 in Tampa.",
        "Employers list {l} openings at $52,000 to $70,000.",
        "{T} wages went to $52,000.",
        "For {an} {l}, good English goes with a median around $52k a year.",
        "$52,000 a year is normal for {an} {l}.",
        "#### {T}\n*Average: $52,000*\nPlans things.\n",
        "# {T}\n\n**Band:** 6 ($52,000)\n",
    ],
)
def test_what_somebody_is_told_to_get_at_a_post_is_its_pay(words: str, job: str) -> None:
    row = claim(filled(words, job))
    assert (row["subject"], row["low"]) == (job, 52000)


@pytest.mark.parametrize("job", JOBS)
@pytest.mark.parametrize(
    "words",
    [
        "# {T}\n\nMinimum Salary: $48,000\nMaximum Salary: $79,000\n",
        "# {T}\n\n- Min salary: $48,000\n- Max salary: $79,000\n",
        "# {T}\n\n**Salary from**: USD 48,000 a year\n\n**Salary to**: USD 79,000 a year\n",
        "# {T}\n\n| Field | Value |\n|---|---|\n| Minimum salary | $48,000 |\n| Maximum salary | $79,000 |\n",
        "# {T}\n\nSalary\n\nMinimum: $48,000\n\nMaximum: $79,000\n",
        "---\ntitle: {T}\nsalary_min: 48000\nsalary_max: 79000\ncurrency: USD\n---\n\nWork here.\n",
        "---\njob_title: {T}\nmin_salary: 48000\nmax_salary: 79000\nsalary_currency: USD\n---\n\nWork here.\n",
    ],
)
def test_the_least_and_the_most_on_two_lines_are_one_range(words: str, job: str) -> None:
    row = claim(filled(words, job))
    assert (row["subject"], row["low"], row["high"], row["statistic"]) == (job, 48000, 79000, "range")


@pytest.mark.parametrize(
    ("words", "statistics"),
    [
        ("**Plumber salary**\n\n- Low: $48,000\n- Average: $60,000\n- High: $79,000\n", ["minimum", "mean", "maximum"]),
        ("# Plumber\n\nMinimum salary: $48,000\n\nMinimum age: 18\n", ["minimum"]),
        ("The minimum salary of a plumber is $48,000, and the maximum is $79,000.", ["minimum", "maximum"]),
    ],
)
def test_other_ends_stay_what_they_are(words: str, statistics: list[str]) -> None:
    assert [row["statistic"] for row in claims(words)] == statistics


@pytest.mark.parametrize("job", JOBS)
@pytest.mark.parametrize(
    "words",
    [
        "The difference between plumbers and {l}s is £10k a year.",
        "The gap between junior and senior {l}s is about $35,000 a year.",
        "{T}s vs plumbers: a $12k difference.",
        "Students of our {l} school paid an average of $14,500.",
        "Those who attended the {l} school paid about $18,000.",
        "Students paid $11,000 in tuition to become {l}s, and those at private schools paid $34,000.",
        "Fully loaded costs of {an} {l}, with an office and tools, come to $140,000 a year.",
        "# {T}\n\nWe offer a yearly stipend to support your learning ($1,000/year).",
        "**{T} toolkit:** drills and cases. $12,000-$24,000",
    ],
)
def test_differences_and_what_students_paid_are_no_pay(words: str, job: str) -> None:
    assert claims(filled(words, job)) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Plumber roles fall between $40k-$80k, with select roles exceeding $100k.", [(40000, 80000), (100000, None)]),
        ("Plumber jobs might offer as little as $35,000 or as much as $90,000.", [(35000, None), (None, 90000)]),
        ("You'd be looking at somewhere in the region of £33,000 as a plumber.", [(33000, 33000)]),
        ("A plumber in Kyiv gets ~$1-1.1k a month.", [(1000, 1100)]),
        ("The pay of plumbers can run past $90,000.", [(90000, None)]),
        ("Plumbers: $4,200–$5,100/month (net).", [(4200, 5100)]),
        ("# Plumber\n\nPay rate: $18.50 - 22.75 DOE", [(18.5, 22.75)]),
        ("Pay of plumbers went from $61,000 in 2019 to $72,000 in 2023.", [(61000, 61000), (72000, 72000)]),
        ("# Plumber\n\n**Starting:** £24,500\n\n**Experienced:** £38,000", [(24500, 24500), (38000, 38000)]),
    ],
)
def test_bounds_of_a_figure(words: str, expected: list[tuple[float | None, float | None]]) -> None:
    assert [(row["low"], row["high"]) for row in claims(words)] == expected


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("# How much does a plumber cost in 2025?\n\n## Europe\n\nPlumbers in Spain earn €31,000.", {"as_of": 2025}),
        ("# Plumber\n\n## Hourly rates (Ohio, 2023)\n\nPlumber: $31 an hour", {"as_of": 2023, "location": "Ohio"}),
        (
            "## What is paid (PayScale, May 2024)\n\nPlumbers average $61,000 a year.",
            {"as_of": 2024, "attributed_to": "PayScale"},
        ),
        ("| Job | Median pay | OEWS year |\n|---|---|---|\n| Plumber | $61,000 | 2022 |", {"as_of": 2022}),
        (
            "In 2021, plumbers made a median of $61,000; by 2023 that had grown to $61,000.",
            {"as_of": 2021, "statistic": "median"},
        ),
        ("---\nlayout: job\ntitle: Plumber\ncity: Dublin\nsalary: €45,000 - €52,000\n---\n\nApply.", {"location": "Dublin"}),
        (
            "# Plumber\n\nWe're looking for a plumber for our Boston office. Apply now.\n\nSalary: $61,000",
            {"location": "Boston"},
        ),
        (
            "# Plumber\n\nThe ideal candidate is calm. To apply, send your CV.\n\nReno, NV\n\nSalary: $61,000",
            {"location": "Reno, NV"},
        ),
        ("# Plumber\n\n<div><span>Denver, CO</span> <span>$61,000 - $70,000</span></div>", {"location": "Denver, CO"}),
    ],
)
def test_the_year_the_place_and_the_origin_of_a_figure(words: str, wanted: dict[str, Any]) -> None:
    row = claims(words)[0]
    assert {name: row[name] for name in wanted} == wanted


@pytest.mark.parametrize(
    "words",
    [
        "A good pilot can clear $120k a year.",
        "Pilots rarely earn below $120,000 a year.",
        "Pilots are on $120,000 a year.",
        "The going rate for a pilot is $120,000 a year.",
        "Pilots in Zurich get a gross yearly salary of USD 120,000.",
        "| Year | Pilot median salary |\n|---|---|\n| 2021 | $120,000 |",
    ],
)
def test_a_word_of_several_senses_is_a_person_where_it_gets_an_amount(words: str) -> None:
    row = claim(words)
    assert (row["subject"], row["low"]) == ("pilot", 120000)
