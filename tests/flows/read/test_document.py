"""Whole documents: what is refused, what identifies them, and that positions lead back."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flows.read.settings import ReadSettings
from schemas.document import Document
from tests.flows.read.documents import failure, read, read_any

SUFFIXES = ["txt", "md", "html", "rst", "mdx", "log"]


def test_a_document_is_identified_by_its_path_and_hashed_by_its_bytes() -> None:
    document = read("Bakers rise.", "guides/bakers.md")
    assert document.doc_id == hashlib.blake2b(b"guides/bakers.md", digest_size=8).hexdigest()
    assert document.sha256 == hashlib.sha256(b"Bakers rise.").hexdigest()
    assert (document.path, document.source, document.title, document.text) == (
        "guides/bakers.md",
        "guides/bakers.md",
        None,
        "Bakers rise.",
    )
    other = read("Bakers sleep.", "guides/bakers.md")
    assert other.doc_id == document.doc_id


@pytest.mark.parametrize(
    "data", [b"", b" \n\t\n", b"\xef\xbb\xbf", "\u200b\u00a0".encode(), b"<html><body><script>x</script></body></html>"]
)
@pytest.mark.parametrize("suffix", ["txt", "md", "html"])
def test_an_empty_document_is_refused(data: bytes, suffix: str) -> None:
    assert failure(data, f"page.{suffix}").startswith("empty")


def test_an_empty_file_of_any_kind_and_rich_text_are_refused() -> None:
    assert failure(b"", "page.pdf").startswith("empty")
    assert failure(b"", "page.docx").startswith("empty")
    assert "broken PDF" in failure("Bakers rise early.", "page.pdf")
    assert "RTF" in failure(rb"{\rtf1 Bakers}", "page.rtf")


def test_a_large_document_is_refused() -> None:
    assert "size limit of 1e-05 MB" in failure("Bakers rise early.", settings=ReadSettings(max_bytes=10))
    assert failure("é" * 11, settings=ReadSettings(max_bytes=100, max_text=10)).startswith("over the")


def test_binary_is_refused_whatever_it_is_called() -> None:
    for path in ("page.md", "page.txt", "page.html", "page"):
        assert failure(bytes(range(256)), path).startswith("binary")


@pytest.mark.parametrize(
    ("stated", "title"),
    [("work-baking-bakers", "Bakers"), ("Work", "Work"), ("work", "work"), ("Part-time", "Part-time"), ("a/b-c", "Bakers")],
)
def test_a_title_that_is_an_address_gives_way_to_the_first_heading(stated: str, title: str) -> None:
    assert read(f"---\ntitle: {stated}\n---\n\n# Bakers\n\nThey rise.").title == title
    assert read(f"---\ntitle: {stated}\n---\n\nThey rise.").title == stated


def test_tags_within_a_title_are_no_part_of_it() -> None:
    assert read('---\ntitle: "Head <em>Baker</em>"\n---\n\nThey rise.').title == "Head Baker"
    assert read('---\ntitle: "Pay < $50k"\n---\n\nThey rise.').title == "Pay < $50k"


FRAGMENTS = [
    *(
        "# Bakers\n",
        "\n",
        "\n\n",
        "  ",
        "    ",
        "Bread ",
        "bread",
        "**",
        "*",
        "_",
        "`",
        "[",
        "](",
        ")",
        "[a](b) ",
        "- ",
        "1. ",
        "| ",
        "|---|",
        "> ",
    ),
    *(
        "<b>",
        "</b>",
        "<br>",
        "<table><tr><td>",
        "</table>",
        "<ul><li>",
        "</ul>",
        "<!--",
        "-->",
        "&amp;",
        "&#8217;",
        "\\",
        "```\n",
        "~~~\n",
        "---\n",
    ),
    *(
        "$30,000",
        "\u00a0",
        "\u200b",
        "é",
        "😀",
        ":",
        "===\n",
        "title: x\n",
        ".. note::\n",
        "+--+\n",
        "==  ==\n",
        "{{",
        "}}",
        "{%",
        "\t",
        "“",
        "•",
    ),
    *(
        '<script type="application/ld+json">{"@type":"X","a":[1,"b\\n"]}</script>',
        "<p hidden>",
        "<h2>",
        "<dl><dt>",
        "<dd>",
        "[^1]: ",
        "[r]: /x\n",
    ),
]


def check(document: Document) -> None:
    """What holds for every document."""
    plain, text = document.plain, document.text
    assert list(document.anchors.plain) == sorted(set(document.anchors.plain))
    assert len(document.anchors.plain) == len(document.anchors.text) == len(document.anchors.ends)
    before = -1
    for number, block in enumerate(document.blocks):
        assert before < block.start < block.end <= len(plain)
        before = block.end
        words = document.words(block)
        assert words == " ".join(words.split())
        assert "\n" not in words
        assert all(-1 <= index < number for index in (block.heading, block.lead, block.header, block.stub))
        assert (block.kind == "cell") == (block.table >= 0)
        left, right = document.anchors.span(block.start, block.end)
        assert 0 <= left < right <= len(text)
        # The words of the block stand in that piece of the text, in order; entities and escapes are written otherwise.
        piece = iter(text[left:right])
        if not any(sign in text[left:right] for sign in "&\\"):
            assert all(sign in piece for sign in words if sign.isalnum())
    for link in document.links:
        assert any(block.start <= link.start < link.end <= block.end for block in document.blocks)
    text.encode()
    plain.encode()


@settings(max_examples=300)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join), st.sampled_from(SUFFIXES))
@example("**a *b** c*", "md")
def test_any_markup_can_be_read_and_leads_back(words: str, suffix: str) -> None:
    document = read_any(words, f"page.{suffix}")
    if isinstance(document, Document):
        check(document)
        assert replace(document) == read_any(words, f"page.{suffix}")


@settings(max_examples=150)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200), st.sampled_from(SUFFIXES))
def test_any_text_can_be_read_and_leads_back(words: str, suffix: str) -> None:
    document = read_any(words, f"page.{suffix}")
    if isinstance(document, Document):
        check(document)


@settings(max_examples=200)
@given(st.binary(max_size=300), st.sampled_from([*SUFFIXES, "pdf", "docx", "bin"]))
@example(b"%PDF-1.7", "pdf")
@example(b"PK\x03\x04", "docx")
def test_any_bytes_are_read_or_refused(data: bytes, suffix: str) -> None:
    read_any(data, f"page.{suffix}")


@given(st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1), min_size=1))
def test_plain_words_stand_where_they_stood(words: list[str]) -> None:
    document = read("\n".join(words), "page.txt")
    for block in document.blocks:
        left, right = document.anchors.span(block.start, block.end)
        assert " ".join(document.text[left:right].split()) == document.words(block)  # lines wrapped by hand are joined
