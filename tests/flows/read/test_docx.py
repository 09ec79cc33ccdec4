"""DOCX: structure by styles, and what is refused."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from flows.read.settings import ReadSettings
from tests.flows.read.documents import failure, heading_of, lead_of, links_of, outline, read, table_of


def saved(document: Any) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def add_link(paragraph: Any, words: str, url: str) -> None:
    link = OxmlElement("w:hyperlink")
    link.set(
        qn("r:id"),
        paragraph.part.relate_to(url, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink", True),
    )
    run = paragraph.add_run(words)
    link.append(run._r)
    paragraph._p.append(link)


def test_headings_lists_and_bold_lines() -> None:
    made = docx.Document()
    made.add_heading("Bakers", 0)
    made.add_heading("Tools", 2)
    made.add_paragraph("Such as:")
    made.add_paragraph("oven", "List Bullet")
    made.add_paragraph("stone", "List Bullet 2")
    made.add_paragraph("peel", "List Number")
    made.add_paragraph().add_run("Entry level").bold = True
    made.add_paragraph("They earn little.")
    made.add_paragraph("Pay: $1\nPlace: York\nof old")
    document = read(saved(made), "page.docx")
    assert outline(document) == [
        *("h1 Bakers", "h2 Tools", "p Such as:", "-0 oven", "-1 stone", "-0 peel", "h7 Entry level", "p They earn little."),
        *("p Pay: $1", "p Place: York of old"),
    ]
    assert [lead_of(document, words) for words in ("oven", "stone", "peel")] == ["Such as:", "oven", "Such as:"]
    assert heading_of(document, "They earn little.") == "Entry level"
    assert document.text.startswith("Bakers\n\nTools\n\nSuch as:\n\n- oven\n  - stone\n- peel\n\nEntry level")


def test_tables_with_merged_cells() -> None:
    made = docx.Document()
    made.add_paragraph("Pay by town")
    table = made.add_table(4, 3)
    for row, words in enumerate([("Town", "Pay", ""), ("York", "$1", "$2"), ("", "$3", "$4"), ("Bath", "oven\npeel", "$6")]):
        for column, each in enumerate(words):
            table.cell(row, column).text = each
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(1, 0).merge(table.cell(2, 0))
    document = read(saved(made), "page.docx")
    assert table_of(document) == [
        *((0, 0, "Town", None, None), (0, 1, "Pay", None, "Town"), (1, 0, "York", "Town", None), (1, 1, "$1", "Pay", "York")),
        *((1, 2, "$2", "Pay", "York"), (2, 1, "$3", "Pay", "York"), (2, 2, "$4", "Pay", "York"), (3, 0, "Bath", "Town", None)),
        *((3, 1, "oven; peel", "Pay", "Bath"), (3, 2, "$6", "Pay", "Bath")),
    ]
    assert lead_of(document, "York") == "Pay by town"


def test_a_table_that_arranges_the_page_is_read_as_blocks() -> None:
    made = docx.Document()
    table = made.add_table(1, 1)
    table.cell(0, 0).paragraphs[0].text = "They earn little."
    inner = table.cell(0, 0).add_table(2, 2)
    for number, words in enumerate(["Town", "Pay", "York", "$1"]):
        inner.cell(number // 2, number % 2).text = words
    assert outline(read(saved(made), "page.docx")) == ["p They earn little.", "c Town", "c Pay", "c York", "c $1"]


def test_links_and_properties() -> None:
    made = docx.Document()
    paragraph = made.add_paragraph("See ")
    add_link(paragraph, "the guild", "https://guild.example")
    paragraph.add_run(" now.")
    made.core_properties.title, made.core_properties.author = "Bread", "A. Baker"
    made.core_properties.created = datetime(2024, 5, 22, tzinfo=UTC)
    document = read(saved(made), "page.docx")
    assert links_of(document) == [("the guild", "https://guild.example")]
    assert (document.plain, document.title, document.published) == ("See the guild now.", "Bread", "2024-05-22")
    assert document.metadata == {"title": "Bread", "author": "A. Baker"}


def test_deleted_words_are_left_out_and_inserted_ones_kept() -> None:
    made = docx.Document()
    paragraph = made.add_paragraph("Bakers ")
    for tag, words in (("w:del", "sleep"), ("w:ins", "rise")):
        change = OxmlElement(tag)
        change.append(paragraph.add_run(words)._r)
        paragraph._p.append(change)
    assert read(saved(made), "page.docx").plain == "Bakers rise"


def zipped(**files: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return file.getvalue()


def test_what_is_refused() -> None:
    assert "zip bomb" in failure(zipped(**{"word/document.xml": b"\0" * 50_000_000}), "page.docx")
    assert "broken DOCX" in failure(b"PK\x03\x04 nothing", "page.docx")
    assert "broken DOCX" in failure(zipped(**{"word/document.xml": b"<w:p>"}), "page.docx")
    assert "encrypted" in failure(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "page.docx")
    assert "empty" in failure(saved(docx.Document()), "page.docx")
    assert "binary" in failure(zipped(a=b"x"), "page.zip")


def test_a_docx_of_another_name_is_read() -> None:
    made = docx.Document()
    made.add_paragraph("Bakers rise early.")
    assert read(saved(made), "page").plain == "Bakers rise early."


def test_limits_hold() -> None:
    made = docx.Document()
    for _ in range(200):
        made.add_paragraph("Bakers rise early. " * 20)
    assert "characters" in failure(saved(made), "page.docx", ReadSettings(max_text=1000))
