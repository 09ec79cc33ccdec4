"""What pay is called makes no difference to what is read."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claim, claims

NOUNS = ("salary", "pay", "wage", "income", "compensation", "remuneration")


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The average {} of bakers is $38,000.", (38_000, 38_000, "mean", None)),
        ("Bakers have a minimum {} of $31,000.", (31_000, None, "minimum", None)),
        ("The highest {} of a baker is $61,000.", (None, 61_000, "maximum", None)),
        ("The base {} of bakers is $36,000.", (36_000, 36_000, "typical", "base")),
        ("# Bakers\n\n| Level | {} |\n|---|---|\n| Trainee | $29,000 |\n", (29_000, 29_000, "typical", None)),
        ("# Bakers\n\n- {} range: $29,000 - $41,000\n", (29_000, 41_000, "range", None)),
        ("# What {} do bakers get?\n\n$38,000 a year.\n", (38_000, 38_000, "typical", None)),
    ],
)
def test_every_noun_of_pay_is_one(words: str, expected: tuple[object, ...], noun: str) -> None:
    found = claim(words.format(noun))
    assert (found["low"], found["high"], found["statistic"], found["component"]) == expected


@pytest.mark.parametrize("noun", NOUNS)
def test_what_is_no_pay_of_a_worker_is_none_by_any_noun(noun: str) -> None:
    assert claims(f"# Bakers\n\nTo get a visa, bakers must meet the {noun} threshold of $45,000.\n") == []
    assert claims(f"# Bakers\n\nThe average household {noun} in the town is $52,000.\n") == []


VERBS = (
    "earn",
    "make",
    "get",
    "receive",
    "command",
    "draw",
    "pocket",
    "take home",
    "bring home",
    "pull in",
    "are paid",
)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Bakers {} $38,000 a year.", (38_000, 38_000, "typical")),
        ("Few bakers {} more than $61,000.", (None, 61_000, "maximum")),
        ("A tenth of bakers {} less than $26,000.", (None, 26_000, "minimum")),
        ("Half of all bakers {} more than $38,000 and half {} less.", (38_000, 38_000, "median")),
    ],
)
def test_every_verb_of_earning_is_one(words: str, expected: tuple[object, ...], verb: str) -> None:
    found = claim(words.replace("{}", verb))
    assert (found["low"], found["high"], found["statistic"]) == expected


@pytest.mark.parametrize("verb", sorted({*VERBS} - {"draw"}))  # crowds are drawn, too
def test_an_amount_after_such_a_verb_needs_no_sign_of_its_money(verb: str) -> None:
    found = claim(f"# Bakers in the UK\n\nBakers {verb} 2,600 per month.\n")
    assert (found["low"], found["high"], found["currency"]) == (2_600, 2_600, "GBP")
