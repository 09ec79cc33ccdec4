"""The public office whose projection a record of growth is that names nobody."""

from __future__ import annotations

from collections.abc import Iterator

from flows.extract.context.said_before import origins_in
from flows.extract.mentions.only import only
from flows.extract.mentions.origin_carried import NOTE
from flows.extract.mentions.origin_names import origin_names
from flows.extract.mentions.origins import canonical_origin, origin_of_url
from flows.extract.pages.page import Page, Span

FURTHEST_ABOVE = 2
"""Paragraphs above one among which is a line that introduces it, at most."""


def projected_by(page: Page, index: int) -> str | None:
    """The public office that alone is named, or linked to, in the block of a record of growth, else in what stands around that;
    None for none, and for several. Others name themselves with their figures, and count no workers."""
    for spans in ([page.whole(index)], list(_around(page, index))):
        named = {each.found.name for span in spans for each in origins_in(page, page.block_at(span.start), span)}
        named |= {found for span in spans for url in page.links_on(*span) if (found := origin_of_url(url))}
        if named:
            name = only(named)
            own = {canonical_origin(each) for each in (page.document.publisher, page.document.source) if each}
            return name if name in origin_names().offices and name not in own else None
    return None


def _around(page: Page, index: int) -> Iterator[Span]:
    """What introduces a block, the items before and after it in its list, the note that ends its table, and the line above a
    paragraph that is no sentence: "From the bureau:"."""
    block = page.blocks[index]
    yield from (span for _, span in page.introductions(index)[:1])
    if block.kind == "item":
        near = (each for each in (index - 1, index + 1) if 0 <= each < len(page.blocks))
        yield from (page.whole(n) for n in near if page.blocks[n].kind == "item" and page.stand(n) == page.stand(index))
    elif block.kind == "cell":
        last = page.known(_last_cells)[block.table]
        if NOTE.match(page.plain, *page.whole(last)):
            yield page.whole(last)
    elif block.kind == "paragraph":
        for above in range(index - 1, max(-1, index - 1 - FURTHEST_ABOVE), -1):
            if (page.blocks[above].kind, page.blocks[above].heading) != (block.kind, block.heading):
                break
            if not page.words(above).rstrip().endswith((".", "!", "?")):
                yield page.whole(above)
                break


def _last_cells(page: Page) -> dict[int, int]:
    """The index of the last cell of each table."""
    return {block.table: index for index, block in enumerate(page.blocks) if block.kind == "cell"}
