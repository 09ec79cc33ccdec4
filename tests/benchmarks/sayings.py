"""Passages that state claims, of every kind that is extracted, in the forms that career guides use: sentences, lists, tables."""

# ruff: noqa: E501 -- one sentence per line

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Literal

from tests.benchmarks import words

Kind = Literal["title", "heading", "paragraph", "list", "table"]


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a document: lines of cells, one cell each but in a table, whose first line is the header row. ``lead`` is the
    paragraph that introduces a list or table."""

    kind: Kind
    lines: tuple[tuple[str, ...], ...]
    lead: str = ""

    def __len__(self) -> int:
        return len(self.lead) + sum(len(cell) for line in self.lines for cell in line)


@dataclass(frozen=True, slots=True)
class Guide:
    """What a document is about: the names of its occupation as sentences need them, and the money that it is paid in."""

    names: dict[str, str]
    sign: str

    @classmethod
    def of(cls, random: Random) -> Guide:
        """A guide about any occupation, in any currency."""
        job = random.choice(words.JOBS)
        article = "an" if job[0] in "aeiou" else "a"
        plural = f"{job[:-1]}ies" if job.endswith("y") else f"{job}s"
        names = {"job": job, "Job": job.capitalize(), "jobs": plural, "Jobs": plural.capitalize(), "a_job": f"{article} {job}"}
        return cls(names, random.choice(list(words.PLACES)))


def one(text: str) -> Part:
    """A paragraph of one sentence."""
    return Part("paragraph", ((text,),))


def passage(random: Random, guide: Guide) -> Part:
    """A passage that states one claim or several; pay most often, as in guides."""
    return random.choice(
        (pay, pay, pay_table, pay_list, schooling, schooling, languages, growth, tools, papers, years, relation)
    )(random, guide)


def money(random: Random, guide: Guide, factor: float = 1.0) -> str:
    """A yearly figure, as written."""
    figure = words.LEVELS[guide.sign] * factor * random.uniform(0.6, 1.5)
    form = random.randrange(4)
    if guide.sign == "₹":
        return f"₹{figure / 100_000:.1f} lakh" if form < 2 else f"{figure / 100_000:.1f} LPA"
    if form == 0:
        return f"{guide.sign}{figure / 1000:.0f}k"
    return f"{guide.sign}{round(figure, -3):,.0f}" if form == 1 else f"{guide.sign}{round(figure):,}"


def pay(random: Random, guide: Guide) -> Part:
    """A sentence about pay."""
    low, high = money(random, guide, 0.7), money(random, guide, 1.9)
    hourly = f"{guide.sign}{random.uniform(12, 80):.2f}"
    blanks = {
        "figure": money(random, guide), "low": low, "high": high, "hourly": hourly, "place": random.choice(words.PLACES[guide.sign]),
        "origin": random.choice(words.ORIGINS), "year": str(random.randint(2015, 2025)), "grade": random.choice(words.GRADES),
        "sector": random.choice(words.SECTORS), "rank": str(random.choice((10, 25, 75, 90))),
    }  # fmt: skip
    return one(random.choice(_PAY).format(**blanks, **guide.names))


_PAY = (
    "The average salary of {a_job} in {place} is {figure} a year.",
    "According to {origin}, {jobs} in {place} earn {figure} per year on average.",
    "In {year}, the median annual wage for {jobs} was {figure}, says {origin}.",
    "A {grade} {job} earns between {low} and {high} a year.",
    "Pay for {jobs} in {place} ranges from {low} to {high}.",
    "As of {year}, {origin} puts the average base salary of {a_job} at {figure}.",
    "{Jobs} at the {rank}th percentile earned {figure} in {year}.",
    "In {sector}, {jobs} can expect an annual salary of up to {high}.",
    "The mean hourly wage of {a_job} is {hourly} per hour.",
    "Total compensation for {a_job} averages {high}, with a base salary of {figure}.",
    "Starting salaries for {jobs} in {place} are around {low} a year.",
    "The highest-paid {jobs} in {place} made more than {high} in {year}, according to {origin}.",
)


def pay_table(random: Random, guide: Guide) -> Part:
    """A table of pay by place or by experience."""
    if random.random() < 0.5 and len(words.PLACES[guide.sign]) > 3:
        places = random.sample(words.PLACES[guide.sign], 3)
        rows = [(place.removeprefix("the "), money(random, guide)) for place in places]
        return Part("table", (("Location", "Average annual salary"), *rows), f"What {guide.names['jobs']} earn by place:")
    stages = ("0-1 years", "2-4 years", "5-9 years", "10+ years")
    rows = [(stage, money(random, guide, 0.7 + at / 4)) for at, stage in enumerate(random.sample(stages, 3))]
    return Part("table", (("Experience", "Median salary"), *rows), f"Pay of {guide.names['jobs']} by experience:")


def pay_list(random: Random, guide: Guide) -> Part:
    """A list of pay by place, seniority or industry."""
    names = random.choice((words.PLACES[guide.sign], words.SECTORS, tuple(grade.capitalize() for grade in words.GRADES)))
    chosen = random.sample(names, min(3, len(names)))
    mark = random.choice((": ", " - ", " (", ", "))
    rows = [(f"{name.removeprefix('the ')}{mark}{money(random, guide)}{')' if mark == ' (' else ''}",) for name in chosen]
    lead = random.choice(("The average salary of {a_job}:", "What {jobs} are paid per year:", "Highest paying for {jobs}:"))
    return Part("list", tuple(rows), lead.format(**guide.names))


def schooling(random: Random, guide: Guide) -> Part:
    """What has to be studied."""
    blanks = {
        "degree": random.choice(words.DEGREES), "other": random.choice(words.DEGREES), "field": random.choice(words.FIELDS),
        "second": random.choice(words.FIELDS),
    }  # fmt: skip
    if random.random() < 0.25:
        items = ("A {degree} in {field}", "A {other} is a plus")
        return Part("list", tuple((item.format(**blanks),) for item in items), f"Requirements for {guide.names['jobs']}:")
    return one(random.choice(_SCHOOLING).format(**blanks, **guide.names))


_SCHOOLING = (
    "{Jobs} typically need a {degree} in {field} or {second}.",
    "To become {a_job}, you must have a {degree} in {field}.",
    "Most employers of {jobs} prefer a {degree}, though a {other} in {field} can be enough.",
    "You do not need a {degree} to work as {a_job}.",
    "A {degree} is required; a {other} in {field} is preferred for {jobs}.",
    "About {field}: {jobs} often hold a {degree}, and some go on to a {other}.",
    "Many {jobs} have a {degree} in {field}, {second}, or a related field.",
)


def languages(random: Random, guide: Guide) -> Part:
    """Programming languages."""
    chosen = random.sample(words.LANGUAGES, 4)
    if random.random() < 0.3:
        lead = f"Programming languages that {guide.names['jobs']} use:"
        return Part("list", tuple((name,) for name in chosen[:3]), lead)
    blanks = dict(zip(("a", "b", "c", "d"), chosen, strict=True))
    return one(random.choice(_LANGUAGES).format(**blanks, **guide.names))


_LANGUAGES = (
    "{Jobs} use programming languages such as {a}, {b} and {c}.",
    "Learn {a} and {b} first; {jobs} also write some {c}.",
    "You should be proficient in {a}, {b}, or {c}.",
    "The most popular language among {jobs} is {a}, followed by {b}.",
    "{Jobs} don't need to know {a}, but experience with {b} helps.",
)


def growth(random: Random, guide: Guide) -> Part:
    """How employment grows."""
    start = random.randint(2014, 2024)
    blanks = {
        "percent": str(random.randint(1, 35)), "most": str(random.randint(36, 48)), "start": str(start), "end": str(start + 10),
        "origin": random.choice(words.ORIGINS), "place": random.choice(words.PLACES[guide.sign]),
    }  # fmt: skip
    return one(random.choice(_GROWTH).format(**blanks, **guide.names))


_GROWTH = (
    "Employment of {jobs} is projected to grow {percent} percent from {start} to {end}.",
    "According to {origin}, jobs for {jobs} will grow by {percent}% between {start} and {end}.",
    "Demand for {jobs} in {place} rose {percent}% in {start}.",
    "The number of {jobs} is expected to decline {percent} percent through {end}.",
    "The job outlook for {jobs} is {percent}% to {most}% growth over the decade.",
)


def tools(random: Random, guide: Guide) -> Part:
    """Frameworks, platforms and programs."""
    first, second, third = random.sample(words.FRAMEWORKS, 3)
    return one(f"{guide.names['Jobs']} work with {first}, {second} and {third}.")


def papers(random: Random, guide: Guide) -> Part:
    """Certificates."""
    first, second = random.sample(words.CERTIFICATIONS, 2)
    form = random.choice(
        (
            "{Jobs} may earn the {a} or the {b}.",
            "A {a} is required for {jobs}; a {b} is a plus.",
            "Consider certifications such as {a}.",
        )
    )
    return one(form.format(a=first, b=second, **guide.names))


def years(random: Random, guide: Guide) -> Part:
    """Experience that is asked for."""
    low = random.randint(1, 7)
    form = random.choice(
        (
            "Employers ask {jobs} for at least {low} years of experience.",
            "{low}+ years of experience as {a_job} required.",
            "{low} to {high} years of experience is preferred.",
        )
    )
    return one(form.format(low=low, high=low + 3, **guide.names))


def relation(random: Random, guide: Guide) -> Part:
    """How the occupation stands to another."""
    other = random.choice(words.JOBS)
    form = random.choice(
        ("{Jobs} are not the same as {other}s.", "{A_job} is a type of {other}.", "{Jobs} often become {other}s.")
    )
    return one(form.format(other=other, A_job=guide.names["a_job"].capitalize(), **guide.names))
