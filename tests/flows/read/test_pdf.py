"""PDF: what the layout of lines says, and what is refused."""

from __future__ import annotations

import pytest

from flows.read.settings import ReadSettings
from tests.flows.read.documents import failure, heading_of, lead_of, outline, read, table_of

Line = tuple[float, float, float, str]  # left, base, size, words


def pdf(*pages: list[Line], extra: str = "", info: str = "") -> bytes:
    """A PDF of lines of words in Helvetica."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", f"<< {info} >>"]
    kids = []
    for lines in pages:
        drawn = "\n".join(f"BT /F1 {size} Tf {left} {base} Td ({words}) Tj ET" for left, base, size, words in lines)
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
        place = f"/Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R"
        objects.append(f"<< /Type /Page {place} /Resources << /Font << /F1 3 0 R >> >> >>")
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    data = "%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n"
    table = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{place:010} 00000 n \n" for place in places)
    data += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 4 0 R {extra} >>\nstartxref\n{table}\n%%EOF\n"
    return data.encode("latin-1")


def column(*lines: str, base: float = 700, size: float = 10) -> list[Line]:
    return [(72, base - 14 * number, size, words) for number, words in enumerate(lines)]


PAGE = [
    (72.0, 780.0, 20.0, "Bakers"),
    *column(
        "Bakers rise at three in the morning and knead the dough of the day before the self-",
        "employed millers are up.",
        base=740,
    ),
    (72.0, 690.0, 14.0, "Pay"),
    *column(
        "The pay of bakers by town is low, and it was lower in the years before the great ex-", "hibition of bread.", base=670
    ),
    *[(72.0, 630.0, 10.0, "Town"), (300.0, 630.0, 10.0, "Pay"), (72.0, 616.0, 10.0, "York"), (300.0, 616.0, 10.0, "$30,000")],
    (72.0, 580.0, 10.0, "Bakers need"),
    *column("- patience", "- strong arms", base=550),
]


def test_lines_become_headings_paragraphs_tables_and_items() -> None:
    document = read(pdf(PAGE), "page.pdf")
    assert outline(document) == [
        "h1 Bakers",
        "p Bakers rise at three in the morning and knead the dough of the day before the self-employed millers are up.",
        "h2 Pay",
        "p The pay of bakers by town is low, and it was lower in the years before the great exhibition of bread.",
        *("c Town", "c Pay", "c York", "c $30,000"),
        *("h7 Bakers need", "-0 patience", "-0 strong arms"),
    ]
    assert table_of(document)[-1] == (1, 1, "$30,000", "Pay", "York")
    assert (heading_of(document, "York"), lead_of(document, "patience")) == ("Pay", "Bakers need")
    assert document.title == "Bakers"
    assert document.media_type == "application/pdf"


def test_a_paragraph_goes_on_over_pages_and_margins_are_left_out() -> None:
    first = column("Running head", "Bakers rise at three in the morning and knead the dough of that day and", base=700)
    pages = [
        [*first, (300.0, 40.0, 10.0, "Page 1 of 3")],
        [*column("Running head", "of the next, says the guild.", base=700), (300.0, 40.0, 10.0, "Page 2 of 3")],
        [*column("Running head", "Millers sleep.", base=700), (300.0, 40.0, 10.0, "Page 3 of 3")],
    ]
    assert outline(read(pdf(*pages), "page.pdf")) == [
        "p Bakers rise at three in the morning and knead the dough of that day and of the next, says the guild.",
        "p Millers sleep.",
    ]


def test_title_and_date_come_from_the_file() -> None:
    document = read(pdf(PAGE, info="/Title (Bread) /CreationDate (D:20240522101010Z)"), "page.pdf")
    assert (document.title, document.published) == ("Bread", "2024-05-22")


def test_what_is_refused() -> None:
    encrypted = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ({'x' * 32}) /U ({'y' * 32}) >> /ID [(a) (a)]"
    assert "encrypted" in failure(pdf(PAGE, extra=encrypted), "page.pdf")
    assert "without text" in failure(pdf([]), "page.pdf")
    assert "broken PDF" in failure(b"%PDF-1.4\nnothing more", "page.pdf")
    assert "pages" in failure(pdf(PAGE, PAGE), "page.pdf", ReadSettings(max_pages=1))
    assert "characters" in failure(pdf(PAGE), "page.pdf", ReadSettings(max_text=50))


@pytest.mark.parametrize("cut", [20, 200, 700, 1500])
def test_a_pdf_that_is_cut_off_is_read_or_refused(cut: int) -> None:
    data = pdf(PAGE)[:-cut]
    try:
        read(data, "page.pdf")
    except AssertionError:
        assert failure(data, "page.pdf")
