"""Words of several senses that name somebody at work beside words of work, or as the title of a line."""

from __future__ import annotations

import pytest

from flows.extract.mentions.occupations import find_occupations


def subjects(words: str) -> list[str]:
    return [each.subject for each in find_occupations(words)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Claims handlers earn $40,000 a year.", ["claims handler"]),
        ("The average salary for a dog walker is $30,000.", ["dog walker"]),
        ("Park Keeper", ["park keeper"]),
        ("3. Park Keeper: $30,000", ["park keeper"]),
        ("Job title: Delivery Rider", ["delivery rider"]),
        ("Delivery Rider – brings parcels", ["delivery rider"]),
        ("Actors averaged a mean $33 per hour", ["actor"]),
        ("A network co-ordinator earns $40,000", ["network coordinator"]),
        ("A union carpenter earns $60,000", ["union carpenter"]),
        ("Freelance video editors earn $60,000", ["freelance video editor"]),
        ("An assistant video editor earns $40,000", ["assistant video editor"]),
        ("Diesel techs earn $50,000", ["diesel technician"]),
        ("Spring Boot developers earn $150,000", ["spring boot developer"]),
        ("a front-end web developer", ["front-end web developer"]),
        ("How much does a chef make?", ["chef"]),
        ("Do pilots make good money?", ["pilot"]),
        ("What does a tailor do?", ["tailor"]),
        ("How much is a driver paid?", ["driver"]),
        ("The typical courier takes home $30,000 a year.", ["courier"]),
        ("Captains can command salaries of six figures.", ["captain"]),
        ("It is no secret that being a referee is hard.", ["referee"]),
        ("Position: Chef", ["chef"]),
        ("A diploma gives chefs an edge.", ["chef"]),
        ("A doctorate is overkill for a pilot.", ["pilot"]),
        ("Employers look for captains with a bachelor's degree.", ["captain"]),
        ("Pilot: What You Need to Know", ["pilot"]),
        ("Pilot Interview Questions", ["pilot"]),
        ("If you are a driver, you can expect less.", ["driver"]),
        ("Captains are among the best paid at sea.", ["captain"]),
        ("We're hiring: Driver", ["driver"]),
        ("Chef (m/f/d)", ["chef"]),
        ("Pilot - Larkspur Air", ["pilot"]),
        ("We are seeking a chef to join our kitchen.", ["chef"]),
    ],
)
def test_a_title_of_a_common_noun_counts_beside_words_of_work_or_as_a_line(words: str, expected: list[str]) -> None:
    assert subjects(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "The event handler of the page",
        "Machine makers pay well",
        "A market leader pays more",
        "Foreign workers earn $30,000 on average.",
        "Full-time workers earn a median of $50,000.",
        "a server of the company",
        "keeper of records",
        "the project runner starts at noon and stops",
        "What does a model cost?",
        "How do models work?",
        "What do driver updates do?",
        "A model for others",
        "Model: X5",
        "The non-nurse staff had a meeting.",
        "Driver: rising demand",
        "Pilot - Phase 2",
        "Host: Tom Baker",
        "Jo Miller has a master's degree.",
        "The course tailors itself to your degree.",
        "A private university gives the degree.",
        "Model: the new X5",
        "Driver - a small program",
        "Author - Jane Doe",
    ],
)
def test_a_common_noun_elsewhere_is_nobody(words: str) -> None:
    assert subjects(words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The worst paid are bakers, roofers and glaziers.", ["baker", "roofer", "glazier"]),
        ("Waiters, cooks, and cleaners", ["waiter", "cook", "cleaner"]),
        ("data, models, and software engineers", ["software engineer"]),
        ("The models were trained by roofers.", ["roofer"]),
    ],
)
def test_a_plural_in_an_enumeration_of_people_is_one_of_them(words: str, expected: list[str]) -> None:
    assert subjects(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Demand for pilots is expected to climb 15% by 2031.", ["pilot"]),
        ("The number of chefs employed has risen by 14% since 2015.", ["chef"]),
        ("Growth of 25% is projected for actors.", ["actor"]),
        ("For tailors, the outlook is good, with employment rising 7.5%.", ["tailor"]),
        ("Cooks will grow by 10% by 2030.", ["cook"]),
        ("Judges will enjoy growth of 15%.", ["judge"]),
        ("Are pilots in demand?", ["pilot"]),
        ("Is chef a good career?", ["chef"]),
        ("The BLS reports that the judge occupation is growing.", ["judge"]),
        ("Drivers are in high demand.", ["driver"]),
        ("If you want to be a pilot, read on.", ["pilot"]),
        ("What is the job growth for tailors?", ["tailor"]),
        ('{"occupation": "Pilot", "growth": "5%"}', ["pilot"]),
        ("title: Chef growth: 12%", ["chef"]),
        ("The need for models grows with the data.", []),
        ("Models saw a 12% rise in accuracy.", []),
        ("Models grew 12% more accurate.", []),
        ("Demand for models of this car is high; shares rose 5%.", []),
        ("Is chef a tool?", []),
    ],
)
def test_growth_of_their_employment_tells_people(words: str, expected: list[str]) -> None:
    assert subjects(words) == expected
