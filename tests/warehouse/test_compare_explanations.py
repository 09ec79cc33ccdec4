"""What is said of a comparison: the reasoning, with the words of both sides where it goes across scopes or statistics."""

from __future__ import annotations

from typing import Any

from tests.warehouse.saying import Claim, compared, pay, rows


def explained(one: Claim, other: Claim) -> str:
    (said,) = explained_each((one, other))
    return said


def explained_each(*pairs: tuple[Claim, Claim]) -> list[str]:
    """What is said of each of these pairs, all compared at once, each on an occupation of its own."""
    claims = [{**claim, "subject": f"occupation {number}"} for number, pair in enumerate(pairs) for claim in pair]
    found = rows(compared(*claims), "SELECT explanation FROM comparisons")
    assert len(found) == len(pairs)
    return [str(row["explanation"]) for row in found]


def usd(low: float | None, high: float | str | None = "same", statistic: str = "mean", **said: Any) -> Claim:
    return pay(low, high, statistic, **{"place": "United States", **said})


def role(relation: str, other: str, **said: Any) -> Claim:
    return {"kind": "related_role", "relation": relation, "other": other, **said}


def test_a_whole_above_its_part_is_reasoned_with_both_quotes() -> None:
    whole = usd(149_801, source="Indeed", quote="the average is $149,801")
    part = pay(139_620, place="California", source="Zip", listed_as="highest-paying states", quote="California: $139,620")
    for said in explained_each((whole, part), (part, whole)):
        assert (
            "an average over the whole (“the average is $149,801”) can not stand above the greatest figure of a list of its "
            "highest-paying parts (“California: $139,620”)."
        ) in said


def test_a_broken_order_is_reasoned_with_both_quotes() -> None:
    average = usd(77_000, source="A", quote="$77,000 on average")
    most = usd(None, 58_000, "maximum", source="B", quote="up to $58,000")
    for said in explained_each((average, most), (most, average)):
        assert "no figure (“$77,000 on average”) can lie above the maximum (“up to $58,000”)." in said


def test_percentiles_out_of_order_name_the_lower_first() -> None:
    low = usd(95_000, percentile=10, source="A", quote="the lowest tenth: $95,000")
    high = usd(90_000, percentile=90, source="B", quote="the top tenth: $90,000")
    for said in explained_each((low, high), (high, low)):
        assert (
            "a lower percentile (“the lowest tenth: $95,000”) can not lie above a higher one (“the top tenth: $90,000”)." in said
        )


def test_a_long_quote_is_cut() -> None:
    most = usd(None, 58_000, "maximum", source="B", quote="up to\n$58,000 " + "and more words " * 30)
    said = explained(usd(77_000, source="A", quote="$77,000"), most)
    assert "(“up to $58,000 and more words" in said
    assert said.endswith("…”).")


def test_a_statement_names_what_it_is_about() -> None:
    said = explained(role("distinct from", "data scientist", source="A"), role("kind of", "data scientist", source="B"))
    assert sorted(said.removesuffix(": both can not be true.").split("; ")) == [
        "A says that it is distinct from a data scientist",
        "B says that it is a kind of data scientist",
    ]


def test_hostile_words_stay_words() -> None:
    said = explained(
        usd(77_000, source="A", quote="'; DROP TABLE topics; --"), usd(None, 58_000, "maximum", source="B", quote="<b>x</b>")
    )
    assert "(“'; DROP TABLE topics; --”)" in said
    assert "(“<b>x</b>”)" in said
