"""Bytes to text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.read.encoding import decode
from flows.read.errors import UnreadableError

WORDS = "Der Bäcker verdient 45.000 € – “Brot” für alle, sagte er, und ging nach Hause."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings_are_told_apart(encoding: str) -> None:
    assert decode(WORDS.encode(encoding)) == WORDS


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_byte_order_mark_decides(encoding: str) -> None:
    assert decode("\ufeffБулочник".encode(encoding)) == "Булочник"


def test_a_stray_byte_is_replaced_and_the_rest_kept() -> None:
    assert decode("Bäcker für ".encode() + b"\x92" + " Käse".encode()) == "Bäcker für \ufffd Käse"
    assert decode(b"Bakers\xff rise") == "Bakers\ufffd rise"


def test_legacy_pages_in_other_scripts() -> None:
    words = "Пекарь встаёт рано утром, чтобы испечь хлеб для всего города. " * 4
    assert decode(words.encode("cp1251")) == words
    assert decode(f'<meta charset="koi8-r"><p>{words}</p>'.encode("koi8-r")) == f'<meta charset="koi8-r"><p>{words}</p>'


def test_newlines_are_one_character() -> None:
    assert decode(b"a\r\nb\rc\n") == "a\nb\nc\n"


def test_a_few_control_characters_do_no_harm() -> None:
    assert decode(b"Bakers\x00 rise\x07 early, every day of the week.") == "Bakers\ufffd rise\x07 early, every day of the week."


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 4, b"\x89PNG\r\n\x1a\n", b"PK\x03\x04zip", b"\x7fELF" + b"\0" * 90, b"\0" * 10, b"\x1f\x8b\x08"]
)
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="binary"):
        decode(data)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf_8_is_kept_as_it_is(words: str) -> None:
    data = words.encode()
    if not data.startswith((b"\xef\xbb\xbf", b"GIF8", b"BZh")):
        assert decode(data) == words


@given(st.binary())
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = decode(data)
    except UnreadableError:
        return
    assert "\r" not in text
    assert "\0" not in text
    text.encode()
