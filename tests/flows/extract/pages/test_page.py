"""What governs a block of a page."""

from __future__ import annotations

from flows.extract.pages.page import MOST_ABOVE
from tests.flows.extract.reading import page_of


def test_a_list_in_parts_is_governed_by_no_more_lines_than_are_followed_up() -> None:
    page = page_of("# Bakers\n\nThe following bakers:\n\n" + "- one\n- two\n\nThey bake.\n\n" * 3 * MOST_ABOVE)
    last = max(index for index, block in enumerate(page.blocks) if block.kind == "item")
    assert len(page.introductions(last)) == MOST_ABOVE + 1
