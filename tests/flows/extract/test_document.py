"""All kinds at once: what holds for the claims of any text, and how the time grows with its length."""

from __future__ import annotations

import time
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extract.document import extract_all, extract_claims
from flows.validate import validate_rows
from schemas.kinds import KINDS
from tests.flows.extract.reading import document_of

PIECES = (
    "# Welder",
    "## Pay in Texas",
    "Welders earn $61,000 a year, according to Acme.",
    "- Junior: $40k - $52k",
    "| Role | Salary | City |\n| --- | --- | --- |\n| Welder | £30,000 | Leeds |",
    "A bachelor's degree in physics is required; a master's is preferred.",
    "They use Python, R and C++ with Django on AWS.",
    "Jobs for welders will grow 4% from 2022 to 2032.",
    "A CWI certification and 3-5 years of experience help.",
    "A welder is a type of metal worker.",
    "Welders work 40 hours a week, remotely, in construction.",
    "Top employers: Acme, Globex.",
    "Problem-solving and communication skills are not needed.",
    '\u202e\u0301"((\u00a0$',
)


ODD = [
    "zero",
    "Two",
    "half",
    "dozen",
    "0",
    "$0",
    "00",
    "0.0",
    ".5",
    "5.",
    "1,2,3",
    "-5",
    "5-",
    "£-",
    "10%",
    "0%",
    "1e9",
    "NaN",
    "inf",
    "k",
    "½",
    "²",
    "٣",
    "３",
    "to",
    "–",
    "~",
    "a",
    "/",
    "(",
    "%",
    "99999999999999999999",
]
"""Words that are numbers, or nearly, or come where one is expected."""


def altered(piece: str, at: int, odd: str) -> str:
    """A piece with one of its words replaced, the ``at``-th as far as it has so many."""
    words = piece.split(" ")
    words[at % len(words)] = odd
    return " ".join(words)


def name(number: int) -> str:
    """A name for each number: "Baaa"."""
    return "".join("abcdefghij"[int(digit)] for digit in str(1_000 + number)).capitalize()


PIECE = st.sampled_from(PIECES) | st.builds(altered, st.sampled_from(PIECES), st.integers(0, 20), st.sampled_from(ODD))


@given(st.lists(PIECE, max_size=12), st.sampled_from(["\n\n", "\n", " "]))
@settings(max_examples=60)
def test_every_claim_of_any_text_is_valid_and_has_its_words(pieces: list[str], between: str) -> None:
    document = document_of(between.join(["Words.", *pieces]))
    claims = extract_claims(document)
    assert list(claims) == list(KINDS)
    frames, rejects = validate_rows(claims, {document.doc_id: document.text})
    assert rejects == []
    for kind, frame in frames.items():
        assert frame["claim_id"].is_unique
        assert len(frame) == len(claims[kind])
        for claim in frame.itertuples():
            assert document.text[claim.char_start : claim.char_end] == claim.quote


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6))
@settings(max_examples=10)
def test_documents_side_by_side_claim_what_each_claims_alone(pieces: list[str]) -> None:
    documents = [document_of(f"Words. {piece}", f"{at}.md") for at, piece in enumerate(pieces)]
    alone = [extract_claims(document) for document in documents]
    with patch("flows.extract.document.AT_ONCE", 4):
        together = extract_all(documents)
    assert together == {kind: [row for claims in alone for row in claims[kind]] for kind in KINDS}


@pytest.mark.parametrize(
    "piece", [*PIECES, "week 40 ", "CWI, PMP or ", "skills in ", "is a ", "years of experience, ", "Acme Inc. "]
)
def test_time_grows_with_the_length_of_the_text(piece: str) -> None:
    def seconds(length: int) -> float:
        document = document_of("# Welder\n\n" + f"{piece}\n" * (length // len(piece)))
        start = time.process_time()
        extract_claims(document)
        return time.process_time() - start

    seconds(1_000)
    # What is quadratic takes 144 times as long; a machine that is busy for a moment is asked again.
    assert any(seconds(24_000) < 36 * max(seconds(2_000), 0.01) for _ in range(3))


def test_time_grows_with_the_number_of_differing_titles() -> None:
    def seconds(count: int) -> float:
        jobs = (f'- {{ title: "{name(at)} Pump Developer", pay: "$40,000" }}\n' for at in range(count))
        document = document_of("# Jobs\n\n" + "".join(jobs))
        start = time.process_time()
        extract_claims(document)
        return time.process_time() - start

    seconds(100)
    # What is quadratic takes some ten times as long.
    assert any(seconds(4_000) < 6.5 * seconds(1_000) for _ in range(3))
