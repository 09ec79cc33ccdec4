"""Names of degrees, runs of them, and the fields of study named with them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extract.mentions.alternatives import find_runs
from flows.extract.mentions.degree_lexicon import scan
from flows.extract.mentions.degrees import find_degrees
from flows.extract.mentions.occupation_spelling import fold_case
from flows.extract.mentions.study_fields import fields_after, fields_before


@pytest.mark.parametrize(
    ("words", "rungs"),
    [
        ("a bachelor's degree, a bachelor’s, BACHELOR'S DEGREE", ["bachelor"] * 3),
        ("B.Tech/BTech/B.E./BSc/B.Com/LLB", ["bachelor"] * 6),
        ("an undergraduate degree or a four-year college degree", ["bachelor", "bachelor"]),
        ("Graduate from a recognised university", ["bachelor"]),
        ("master's, a master degree, M.Sc., MBA, M. Tech", ["master"] * 5),
        ("a PhD, Ph.D., doctorate, doctoral degree", ["doctorate"] * 4),
        ("a JD degree, Pharm.D., DVM, Juris Doctor", ["doctorate"] * 4),
        ("an associate's degree, an associate degree, a two-year degree, an HND", ["associate"] * 4),
        ("a high school diploma, GED, 12th pass, 10+2, three A-levels", ["high school"] * 5),
        ("at least 10th standard", ["high school"]),
        ("a baker needs Grade 12; teachers of grade 12", ["high school"]),
        ("an honour's or master's degree", ["bachelor", "master"]),
        ("advanced degrees, a postgraduate qualification, a graduate degree", ["postgraduate"] * 3),
        ("a degree, college degrees, a university education", ["degree"] * 3),
        ("an undergraduate or graduate degree", ["bachelor", "postgraduate"]),
        ("MS/PhD in Physics; an MS in Physics; (MS preferred)", ["master", "doctorate", "master", "master"]),
        ("a 2:1 degree", ["degree"]),
        ("high school diplomas, MBAs, BSNs and an ASN in Nursing", ["high school", "master", "bachelor", "associate"]),
        ("college is required", ["degree"]),
        ("a graduation degree, a post graduation degree", ["bachelor", "postgraduate"]),
        ("BFSc, B.F.Sc., MFSc or M.F.Sc.", ["bachelor", "bachelor", "master", "master"]),
    ],
)
def test_a_degree_is_known_however_it_is_written(words: str, rungs: list[str]) -> None:
    assert [degree.rung for degree in find_degrees(words)] == rungs


@pytest.mark.parametrize(
    "words",
    [
        "MS Office and MS Excel",
        "Jackson, MS and Boston, MA",
        "an LLM answers; we need an LLM",
        "to BE or not to BE",
        "90 degrees, 20° or a degree Celsius",
        "a high degree of skill, a degree of freedom",
        "first-degree burns and a 360-degree view",
        "to a certain degree, to some degree",
        "a nanodegree and a non-degree course",
        "Master the basics; she masters chess",
        "an associate in sales, a research associate",
        "a graduate programme at a bank",
        "or a similar degree",
        "Certified Associate in Project Management",
        "a Certified Scrum Master",
        "Tools You Must Master",
        "Stress Management Master",
        "you will be a mentor, task master and leader",
    ],
)
def test_other_senses_are_no_degrees(words: str) -> None:
    assert find_degrees(words) == []


def test_words_without_degrees_are_scanned_only() -> None:
    assert scan("Nobody here went anywhere. The weather was fine.") == []
    assert scan("x" * 10 + " bachelor's") == [11]


@pytest.mark.parametrize(
    ("words", "fields", "end"),
    [
        ("degree in law, physics, or a related field.", ["law", "physics"], "field"),
        ("degree in law, followed by practice", ["law"], "law"),
        (
            "degree in electrical and computer engineering or physics",
            ["electrical and computer engineering", "physics"],
            "physics",
        ),
        ("degree in CS/IT", ["cs", "it"], "IT"),
        ("degree in a quantitative field", ["quantitative field"], "field"),
        ("degree in a related field such as law or physics", ["law", "physics"], "physics"),
        ("degree in a major such as law", ["law"], "law"),
        ("degree in any discipline", [], "discipline"),
        ("degree in law and three years of experience", ["law"], "law"),
        ("degree in law and strong writing skills", ["law"], "law"),
        ("degree in law, you must pass", ["law"], "law"),
        ("degree in the United States", [], "degree"),
        ("degree (law, physics)", ["law", "physics"], ")"),
        ("degree (3 years)", [], "degree"),
        ("degree, preferably in law", ["law"], "law"),
        ("degree or higher in law", ["law"], "law"),
        ("degree from an accredited university in law", ["law"], "law"),
        ("degree, at 2:1 or above, in law", ["law"], "law"),
        ("degree with a major in law", ["law"], "law"),
        ("degree focusing on law or physics", ["law", "physics"], "physics"),
        ("degree is needed", [], "degree"),
    ],
)
def test_fields_are_listed_after_a_degree(words: str, fields: list[str], end: str) -> None:
    found = fields_after(words, len("degree"), len(words))
    assert found.names == fields
    assert words[: found.edge].endswith(end)


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        ("have computer science ", ["computer science"]),
        ("a law or computer science ", ["law", "computer science"]),
        ("an accredited nursing ", ["nursing"]),
        ("a good ", []),
        ("require a ", []),
        ("a STEM ", ["stem"]),
    ],
)
def test_known_fields_stand_before_a_degree(words: str, fields: list[str]) -> None:
    assert fields_before(words + "degree", len(words), 0).names == fields


@pytest.mark.parametrize(
    ("words", "rungs", "alternatives"),
    [
        ("a bachelor's or master's in law", [("bachelor", ["law"]), ("master", ["law"])], True),
        ("a bachelor's in law or a master's in physics", [("bachelor", ["law"]), ("master", ["physics"])], True),
        ("a bachelor's and a master's degree", [("bachelor", []), ("master", [])], False),
        ("an engineering bachelor's or master's degree", [("bachelor", ["engineering"]), ("master", ["engineering"])], True),
        ("B.Pharm, or Pharm.D.", [("bachelor", ["pharmacy"]), ("doctorate", ["pharmacy"])], True),
        ("Bachelor of Pharmacy (B.Pharm)", [("bachelor", ["pharmacy"])], False),
        ("Bachelor of Science in Nursing", [("bachelor", ["nursing"])], False),
        ("Master of Laws", [("master", ["law"])], False),
        ("a high school diploma or a degree in law", [("high school", []), ("degree", ["law"])], True),
        ("advanced degrees (Master's, Ph.D.)", [("master", []), ("doctorate", [])], True),
        ("advanced degrees (often a PhD)", [("postgraduate", []), ("doctorate", [])], True),
        ("an advanced degree, such as a Ph.D. or a master's", [("doctorate", []), ("master", [])], True),
        ("a degree such as a bachelor's or master's in law", [("bachelor", ["law"]), ("master", ["law"])], True),
        ("advanced degrees, such as a Master of Science in Physics", [("postgraduate", ["physics"])], False),
    ],
)
def test_degrees_that_stand_together_share_their_fields(
    words: str, rungs: list[tuple[str, list[str]]], alternatives: bool
) -> None:
    [run] = find_runs(words, find_degrees(words))
    assert [(rung.degree, rung.fields) for rung in run.rungs] == rungs
    assert run.alternatives == alternatives


def test_what_is_said_of_the_last_of_a_bare_list_is_not_said_of_the_first() -> None:
    assert len(find_runs("bachelor's degree, master's preferred", find_degrees("bachelor's degree, master's preferred"))) == 2


@given(st.text(alphabet="aB.sc's MTechPhD(),/ or and in degree’İ", max_size=80))
@settings(max_examples=200)
def test_spans_lie_in_order_within_the_words(words: str) -> None:
    degrees = find_degrees(words)
    runs = find_runs(words, degrees)
    ends = [0, *(edge for run in runs for edge in (run.start, run.end)), len(words)]
    assert ends == sorted(ends)
    assert all(run.rungs for run in runs)


@given(st.text(max_size=60))
def test_folding_keeps_every_character_in_its_place(words: str) -> None:
    assert len(fold_case(words)) == len(words)
