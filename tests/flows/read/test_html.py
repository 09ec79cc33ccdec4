"""HTML: what a reader sees of a page, and what it says of itself."""

from __future__ import annotations

import pytest

from tests.flows.read.documents import heading_of, lead_of, links_of, outline, read, source_of, table_of

FILLER = "<p>" + "Bakers bake bread and cakes and rolls. " * 20 + "</p>"


def page(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def kinds(body: str) -> list[str]:
    return [block.kind for block in read(page(body), "page.html").blocks]


def lines(body: str) -> list[str]:
    return outline(read(page(body), "page.html"))


def test_blocks_and_their_structure() -> None:
    document = read(
        page(
            "<h1>Bakers</h1><p>They <b>ri</b>se early.</p><h2>Tools</h2><p>Such as:</p>"
            "<ul><li>oven<ul><li>stone</li></ul></li><li><p>peel</p><p>of wood</p></li></ul>"
            "<blockquote><p>So says she.</p></blockquote><pre>x = 1</pre>"
        ),
        "page.html",
    )
    assert outline(document) == [
        *("h1 Bakers", "p They rise early.", "h2 Tools", "p Such as:", "-0 oven", "-1 stone", "-0 peel", "p of wood"),
        *("p So says she.", "x x = 1"),
    ]
    assert [lead_of(document, words) for words in ("oven", "stone", "of wood")] == ["Such as:", "oven", "peel"]
    assert heading_of(document, "peel") == "Tools"


def test_an_aside_that_says_something_is_read() -> None:
    facts = "<h4>Required skills</h4><p>Pay: $50,000. See <a href='/how'>how to apply</a>.</p>"
    for beside in (f"<aside>{facts}</aside>", f"<div class='sidebar'>{facts}</div>"):
        assert read(page(f"<h1>Welder</h1><p>A job.</p>{beside}"), "p.html").plain == (
            "Welder\nA job.\nRequired skills\nPay: $50,000. See how to apply."
        )


def test_the_text_is_what_a_reader_sees_and_positions_lead_to_it() -> None:
    document = read(
        page("<h1>Pay</h1><ul><li>low<ul><li>very &amp; so</li></ul></ul><table><tr><td>A<td>1<tr><td>B<td>2</table>"), "p.html"
    )
    assert document.text == "Pay\n\n- low\n  - very & so\n\nA | 1\nB | 2"
    assert document.plain == "Pay\nlow\nvery & so\nA\n1\nB\n2"
    assert source_of(document, "very & so") == "very & so"
    assert source_of(document, "A\n1") == "A | 1"


@pytest.mark.parametrize(
    "hidden",
    [
        *(
            "<script>secret()</script>",
            "<style>secret{}</style>",
            "<nav>secret</nav>",
            "<footer>secret</footer>",
            '<div class="sidebar">See <a href="/pay">secret</a></div>',
            '<aside>See <a href="/pay">secret</a></aside>',
            '<aside><article><h3><a href="/pay">secret</a></h3></article></aside>',
        ),
        *(
            "<form><p>secret</p></form>",
            "<button>secret</button>",
            "<template>secret</template>",
            "<svg><title>secret</title></svg>",
        ),
        *("<div hidden>secret</div>", '<p aria-hidden="true">secret</p>', '<div style="display: none">secret</div>'),
        *(
            '<div class="site-nav"><div>secret</div></div>',
            '<ul id="breadcrumbs"><li>secret</li></ul>',
            "<!-- secret <p>secret</p> -->",
            '<?php if ($secret > 1) { include("secret.inc"); } ?>',
        ),
        *(
            "<noscript>secret</noscript>",
            "<select><option>secret</select>",
            "<textarea>secret <p></textarea>",
            "<iframe>secret</iframe>",
        ),
    ],
)
def test_what_is_no_content_is_left_out(hidden: str) -> None:
    document = read(page(f"<p>Before.</p>{hidden}<p>After.</p>{FILLER}"), "page.html")
    assert "secret" not in document.text
    assert outline(document)[:2] == ["p Before.", "p After."]


def test_main_stands_for_the_page_where_it_holds_most_of_it_and_keeps_its_header() -> None:
    assert lines(f"<div>Site</div><main><header><h1>Bakers</h1></header>{FILLER}</main><div>Ads</div>")[0] == "h1 Bakers"
    assert lines(f"<div>Site</div><main>Short.</main>{FILLER}")[0] == "p Site"


def test_a_form_that_holds_the_page_is_read() -> None:
    assert lines(f"<form>{FILLER}<h2>Pay</h2></form>")[-1] == "h2 Pay"


def test_line_breaks_part_labelled_lines_and_join_a_sentence() -> None:
    assert lines("<p><b>Pay:</b>$1<br><b>Place:</b> York<br/>of old</p>") == ["p Pay: $1", "p Place: York of old"]
    assert lines("<h2>Pay<br>and hours</h2>") == ["h2 Pay and hours"]


def test_a_bold_paragraph_and_a_summary_are_headings() -> None:
    assert lines("<p><strong>Entry level</strong></p><p>Low.</p><details><summary>Is it hard?</summary>Yes.</details>") == [
        *("h7 Entry level", "p Low.", "h7 Is it hard?", "p Yes."),
    ]


def test_a_bold_colon_is_no_heading() -> None:
    assert lines("<p><b>:</b></p>") == ["p :"]


def test_spans_of_columns_and_rows() -> None:
    document = read(
        page(
            "<table><caption>Pay, 2024</caption><thead><tr><th rowspan=2>Level</th><th colspan=2>Pay</th></tr>"
            "<tr><th>Low</th><th>High</th></tr></thead><tr><th scope=row>Entry</th><td>1</td><td>2</td></tr>"
            "<tr><td rowspan=2>Old</td><td>3</td><td></td></tr>"
            "<tr><td>5</td><td>6</td></tr></table>"
        ),
        "page.html",
    )
    assert table_of(document) == [
        *(
            (0, 0, "Level", None, None),
            (0, 1, "Pay", None, "Level"),
            (1, 1, "Low", "Pay", "Level"),
            (1, 2, "High", "Pay", "Level"),
        ),
        *((2, 0, "Entry", "Level", None), (2, 1, "1", "Low", "Entry"), (2, 2, "2", "High", "Entry")),
        *((3, 0, "Old", "Level", None), (3, 1, "3", "Low", "Old"), (4, 1, "5", "Low", "Old"), (4, 2, "6", "High", "Old")),
    ]
    assert lead_of(document, "Entry") == "Pay, 2024"


def test_terms_and_descriptions_are_rows() -> None:
    document = read(page("<dl><dt>Grade</dt><dd>B2</dd><div><dt>Pay</dt><dd>$1</dd></div></dl>"), "page.html")
    assert table_of(document) == [
        (1, 0, "Grade", None, None),
        (1, 1, "B2", None, "Grade"),
        (2, 0, "Pay", None, None),
        (2, 1, "$1", None, "Pay"),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td><h2>Pay</h2><p>Low.</p></td><td>Side</td></tr></table>",
        "<table><tr><td><h2>Pay</h2></td></tr><tr><td>Low.</td></tr><tr><td>Side</td></tr></table>",
        "<table role=presentation><tr><td><h2>Pay</h2>Low.</td><td>Side</td></tr></table>",
        "<table><tr><td><table><tr><td><h2>Pay</h2></td></tr></table>Low.</td><td>Side</td></tr></table>",
    ],
)
def test_tables_that_arrange_a_page_are_read_as_blocks(table: str) -> None:
    assert lines(table) == ["h2 Pay", "p Low.", "p Side"]


def test_lists_within_a_cell_are_set_apart() -> None:
    document = read(
        page("<table><tr><th>Tools</th><th>Pay</th></tr><tr><td><ul><li>oven<li>peel</ul></td><td><p>1</p></td></tr></table>"),
        "p.html",
    )
    assert [cell[2] for cell in table_of(document)] == ["Tools", "Pay", "oven; peel", "1"]


def test_links() -> None:
    document = read(page("<p>See <a href='https://guild.example?a=1&amp;b=2'>the <i>guild</i> </a>now.</p>"), "page.html")
    assert links_of(document) == [("the guild", "https://guild.example?a=1&b=2")]


def test_facts_of_a_page() -> None:
    document = read(
        page(
            "<p>Text.</p><time datetime='2020-01-01'></time>",
            "<title>Bakers &amp; pay | Guild</title><meta property='og:site_name' content='The Guild'><link rel=canonical href='https://guild.example/b'>"
            "<meta property='article:published_time' content='2024-05-22T10:00:00Z'>",
        ),
        "page.html",
    )
    assert (document.title, document.publisher, document.source) == ("Bakers & pay | Guild", "The Guild", "The Guild")
    assert (document.url, document.published, document.media_type) == ("https://guild.example/b", "2024-05-22", "text/html")


def test_a_page_falls_back_on_heading_time_and_host() -> None:
    document = read(
        page(
            "<h1>Bakers</h1><time datetime='2020-01-02T00:00'>2 Jan</time>",
            "<meta property='og:url' content='https://www.guild.example/b'>",
        ),
        "b.html",
    )
    assert (document.title, document.published, document.source) == ("Bakers", "2020-01-02", "guild.example")


def test_front_matter_before_a_page() -> None:
    document = read("---\ntitle: Bakers\ndate: 2024-01-02\n---\n<html><body><p>Text.</p></body></html>", "page.html")
    assert outline(document) == ["f Bakers", "f 2024-01-02", "p Text."]
    assert (document.title, document.published, source_of(document, "Bakers")) == ("Bakers", "2024-01-02", "Bakers")
    assert source_of(document, "Text.") == "Text."


def test_html_in_a_text_file_is_found_out() -> None:
    assert read(page("<p>Text.</p>"), "page.txt").media_type == "text/html"


def test_xhtml_and_old_encodings() -> None:
    words = '<?xml version="1.0" encoding="iso-8859-2"?><html><body><p>Ko\u0161ice</p></body></html>'
    assert read(words.encode("iso-8859-2"), "page.xhtml").plain == "Košice"


def test_a_table_in_preformatted_text_is_a_table_and_a_program_is_code() -> None:
    table = "Level     Salary\n------    -------\nJunior    $40,000\nSenior    $80,000"
    assert kinds(f"<h1>Pay</h1><pre>{table}</pre>") == ["heading", *["cell"] * 6]
    assert kinds("<h1>Pay</h1><pre>Junior: $40,000\nSenior: $80,000</pre>") == ["heading", "paragraph", "paragraph"]
    assert kinds("<h1>Pay</h1><pre>for x in range(3):\n    print(x)</pre>") == ["heading", "code"]


def test_prose_in_preformatted_text_is_read_by_its_paragraphs() -> None:
    prose = (
        "Bakers rise early(s) and bake\n  bread for the\n  whole town.\n\n"
        "They earn a\n <b>median</b> of $40,000. Most hold a diploma.\n"
    )
    assert lines(f"<pre><h2>Pay</h2>\n{prose}</pre>") == [
        "h2 Pay",
        "p Bakers rise early(s) and bake bread for the whole town.",
        "p They earn a median of $40,000. Most hold a diploma.",
    ]
    for code in (
        "$ make dough\nThe dough was made of water, flour, salt and yeast in nine minutes.",
        "bake(12, 'One of twelve rolls, as asked for by the town. Done.')",
    ):
        assert kinds(f"<pre>{code} It is all there now.</pre>") == ["code"]


def test_a_figure_that_is_set_as_a_heading_is_none() -> None:
    assert kinds("<h1>Pay</h1><h4>$40,000</h4><p>Average pay</p><h4>7%</h4><p>Growth</p>") == ["heading", *["paragraph"] * 4]
    assert kinds("<h2>5 jobs</h2>") == ["heading"]


def test_a_line_break_in_a_comment_breaks_no_line() -> None:
    words = "<p>Baker<!--<b>Pay:</b> $31,000<br />\n<br>--> in Leeds<br>Full time</p><p>One <!-- two<br>"
    assert [each for each in lines(words) if "-->" in each or "Pay" in each] == []
    assert lines(words)[:2] == ["p Baker in Leeds", "p Full time"]


COMPONENT = """export default function Bakers() {
  return (
    <div className="p-4">
      <Answer className="wide" question="What do bakers earn?">
        <p>Bakers earn{' '}<b>$40,000</b>. {/* as of spring */}</p>
      </Answer>
      <table>
        <tr><th>Cooks</th><td>$41,000</td></tr>
        <tr><th>Waiters</th><td>$31,000</td></tr>
        <tr><th>Butchers</th><td>$36,000</td></tr>
      </table>
      <p>Pay provided by Acme</p>
    </div>
  );
}
"""


@pytest.mark.parametrize("suffix", ["js", "jsx", "tsx"])
def test_a_page_that_is_written_as_a_program_is_read_as_its_markup(suffix: str) -> None:
    lines = outline(read(COMPONENT, f"page.{suffix}"))
    assert lines[1:-1] == [
        *("h3 What do bakers earn?", "p Bakers earn $40,000.", "c Cooks", "c $41,000", "c Waiters", "c $31,000"),
        *("c Butchers", "c $36,000", "p Pay provided by Acme"),
    ]


@pytest.mark.parametrize(
    "program",
    [
        "export const pay = { baker: '<b>$40,000</b>' }; // per year\n",
        "// Bakers earn $40,000.\n" * 40 + "const view = <ul>" + "<li>{row}</li>" * 6 + "</ul>;\n",
    ],
)
def test_a_program_with_little_markup_or_below_its_data_is_read_as_it_stands(program: str) -> None:
    assert read(program, "page.ts").media_type == "text/plain"
