"""Input that is made to take long: the time grows with the size, and no more."""

from __future__ import annotations

import time

import pytest

from tests.flows.read.documents import read_any

SIZE = 8_000
CASES = {
    case: suffix
    for suffix, cases in {
        "md": "one line|brackets|links|images|stars|star words|ticks|nested list|nested bullets|quotes|table|wide table|tags"
        "|open tags|comments|braces|entities|references|escapes|yaml|yaml depth|spaces|zero width|wrapped|labels"
        "|fenced table|fenced words|fenced bars|open frame|records|open records|ticks in records|set in",
        "html": "nested tags|nested lists|nested tables|formatting|spans|hidden|attributes|json|deep json",
        "txt": "one line text|colons|titles|bullets|combining|pipes|tabs|columns|dots",
        "rst": "rst ticks|rst words|rst notes",
        "jsx": "open notes|open titles",
    }.items()
    for case in cases.split("|")
}


def hostile(case: str, size: int) -> str:
    """A document of about 5 to 20 characters for each of ``size``."""
    match case:
        case "one line" | "one line text":
            return "bread and *cake* for $5 " * size
        case "brackets":
            return "[" * size + "]" * size
        case "links":
            return "[a](b " * size + "[a](<b" * size + "[a](b (" * size
        case "images":
            return "![" * size + "[a](b)" * size
        case "stars":
            return "*" * size + "a" + "*" * size + " _" * size
        case "star words":
            return "**a *b _c " * size
        case "ticks":
            return "".join("`" * (number % 300) + " " for number in range(size // 10))
        case "nested list":
            return "".join(f"{' ' * (2 * number)}- a\n" for number in range(int(size**0.5)))
        case "nested bullets":
            return "- " * size + "a"
        case "quotes":
            return "> " * size + "a\n" + ">" * size
        case "table":
            return "| a | b |\n|---|---|\n" + "| c | $5 |\n" * size
        case "wide table":
            return "|a" * size + "|\n" + "|-" * size + "|\n" + "|b" * size
        case "tags":
            return "<a " * size + "<a b='" * size
        case "open tags":
            return "<div>\n\n" * size
        case "comments":
            return "<!-- a\n\n" * size
        case "braces":
            return "{{ a {% b {: c " * size
        case "entities":
            return "&amp;&am" * size
        case "references":
            return "[a]: /b\n[a][b] [c] " * size
        case "escapes":
            return "\\*\\" * size
        case "nested tags":
            return "<div>" * size + "a"
        case "nested lists":
            return "<ul><li>" * size + "a"
        case "nested tables":
            return "<table><tr><td>a" * size
        case "formatting":
            return "".join(f"<font color={number}><p>" for number in range(size)) + "a"
        case "spans":
            return "<table>" + "<tr><th colspan=999 rowspan=999>a</th></tr>" * (size // 10) + "</table>"
        case "hidden":
            return "<div class=nav style='display:none'><nav>a" * size
        case "attributes":
            return "<p " + "a=b " * size + ">a"
        case "json":
            return '<script type="application/ld+json">[' + '{"@type":"A","b":1},' * size + "1]</script>"
        case "deep json":
            return '<script type="application/ld+json">' + "[" * size + "</script>"
        case "colons":
            return "a:\n" * size
        case "titles":
            return "Bread\n\n" * size + "a:\n\nb\n\n" * size
        case "bullets":
            return "- a\n b\n\n" * size
        case "combining":
            return "a" + "\u0301" * size * 5
        case "pipes":
            return "a | b\nc\n" * size
        case "set in":
            return "a\n\n" + "    b = 1;\n    <!-- c -->\n" * size
        case "tabs":
            return "a\tb\n" * size
        case "columns":
            return "a   b\nc   d   e\n" * size
        case "dots":
            return "a ... b\na ... $5\n" * size
        case "fenced table":
            return "```\na   b\n--- ---\nc   $5\n\nd   e\n" * size
        case "fenced words":
            return "```\n" + "a   b\n" * size + "c   $5\n" * size
        case "fenced bars":
            return "```\n" + "│ a\na │ b │ c\n" * size
        case "open frame":
            return "┌──┐\n│ a\n" * size
        case "records":
            return '{"title": "a", "education": "b", "c": [1]},\n' * size
        case "open records":
            return "education: [{'a': ['" * size
        case "ticks in records":
            return "education: `a" * size + "\n" + "title: '" * size
        case "yaml":
            return "---\n" + "a: b\n" * size + "---\nc"
        case "yaml depth":
            return "---\na: " + "[" * size + "\n---\nc"
        case "rst ticks":
            return "`a " * size + "`" + " " * size + "*b " * size
        case "rst words":
            return "a" * size * 5 + " " + "a_" * size
        case "rst notes":
            return ".. note::\n\n   a\n\n" * size
        case "open notes":
            return "<p>a</p>" * 9 + "{/* " * size
        case "open titles":
            return "<p>a</p>" * 9 + "<Aa " + 'title="ab ' * size
        case "spaces":
            return "a" + " " * size * 5 + "b" + "\u00a0" * size
        case "zero width":
            return "a\u200b" * size
        case "wrapped":
            return "bread and cake\n" * size
        case _:
            return "**Pay:** $5\n" * size


def seconds(words: str, suffix: str) -> float:
    start = time.process_time()
    read_any(words, f"page.{suffix}")
    return time.process_time() - start


@pytest.mark.parametrize("case", CASES)
def test_time_grows_with_the_size(case: str) -> None:
    small, large = hostile(case, SIZE // 8), hostile(case, SIZE)
    suffix = CASES[case]
    took = min(seconds(small, suffix) for _ in range(2)) + 0.01
    # Measured again where a busy machine may have been slow; what is not linear is slow every time.
    assert any(seconds(large, suffix) < 24 * took for _ in range(3)), f"{len(small)} to {len(large)} characters"
