"""A text cut where claims start and end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reports.data import Claim
from reports.marks import pieces

TEXT = "abcdefghij"


def claim(name: str, start: int, end: int) -> Claim:
    return Claim(name, "d", "s", "salary", "x", "v", None, None, None, None, None, None, None, TEXT[start:end], start, end)


def test_a_text_without_claims_is_one_piece() -> None:
    (piece,) = pieces(TEXT, [], 0, 10)
    assert (piece.text, piece.covering) == (TEXT, ())


def test_overlapping_claims_share_the_piece_in_the_middle() -> None:
    found = pieces(TEXT, [claim("a", 1, 5), claim("b", 3, 8)], 0, 10)
    assert [(piece.text, piece.covering) for piece in found] == [
        ("a", ()),
        ("bc", ("a",)),
        ("de", ("a", "b")),
        ("fgh", ("b",)),
        ("ij", ()),
    ]
    assert [piece.starting for piece in found] == [(), ("a",), ("b",), (), ()]
    assert [piece.ending for piece in found] == [(), (), ("a",), ("b",), ()]


def test_claims_of_the_same_words_start_and_end_together() -> None:
    found = pieces(TEXT, [claim("b", 2, 4), claim("a", 2, 4)], 0, 10)
    assert found[1].covering == found[1].starting == found[1].ending == ("a", "b")


def test_an_outer_claim_comes_before_one_within_it() -> None:
    found = pieces(TEXT, [claim("inner", 2, 4), claim("outer", 2, 9)], 0, 10)
    assert found[1].covering == ("outer", "inner")


def test_a_claim_over_the_edge_of_a_part_is_marked_on_both_sides_but_starts_once() -> None:
    long = claim("a", 3, 8)
    first, second = pieces(TEXT, [long], 0, 5), pieces(TEXT, [long], 5, 10)
    assert [(piece.text, piece.covering) for piece in first] == [("abc", ()), ("de", ("a",))]
    assert [(piece.text, piece.covering) for piece in second] == [("fgh", ("a",)), ("ij", ())]
    assert [piece.starting for piece in first] == [(), ("a",)]
    assert [piece.ending for piece in first] == [(), ()]
    assert [piece.starting for piece in second] == [(), ()]
    assert [piece.ending for piece in second] == [("a",), ()]


spans = st.lists(st.tuples(st.integers(0, 9), st.integers(1, 10)).filter(lambda span: span[0] < span[1]), max_size=8)


@given(spans=spans, edge=st.integers(1, 9))
def test_pieces_are_the_text_and_cover_exactly_what_the_claims_cover(spans: list[tuple[int, int]], edge: int) -> None:
    claims = [claim(str(number), *span) for number, span in enumerate(spans)]
    found = [*pieces(TEXT, claims, 0, edge), *pieces(TEXT, claims, edge, 10)]
    assert "".join(piece.text for piece in found) == TEXT
    at = 0
    for piece in found:
        holding = {c.claim_id for c in claims if c.char_start <= at and c.char_end >= at + len(piece.text)}
        assert set(piece.covering) == holding
        at += len(piece.text)
    assert sorted(c for piece in found for c in piece.starting) == sorted(c.claim_id for c in claims)
    assert sorted(c for piece in found for c in piece.ending) == sorted(c.claim_id for c in claims)
