"""Pages as a test reads them: a tree, strict about what a browser would forgive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
SELF_CLOSED = {"circle", "line", "path", "rect"}


@dataclass
class Node:
    """An element with its attributes and what is in it."""

    tag: str
    attributes: dict[str, str]
    children: list[Node | str] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """This element and all in it, in the order of the page."""
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.walk()

    @property
    def text(self) -> str:
        """All text in it."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    def all(self, tag: str = "", style: str = "", **attributes: str) -> list[Node]:
        """The elements in it of a tag, with a class, and with attributes of these values."""
        return [
            node
            for node in self.walk()
            if tag in ("", node.tag)
            and (not style or style in node.attributes.get("class", "").split())
            and all(node.attributes.get(name) == value for name, value in attributes.items())
        ]

    def one(self, tag: str = "", style: str = "", **attributes: str) -> Node:
        """The only such element."""
        (found,) = self.all(tag, style, **attributes)
        return found


class Strict(HTMLParser):
    """Builds a tree and refuses what is not well-formed: unclosed or crossing elements, doubled attributes or ids."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("", {})
        self.open = [self.root]
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = self.add(tag, attrs)
        if tag not in VOID:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in SELF_CLOSED, f"<{tag}/> is not closed in HTML"
        self.add(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert tag not in VOID
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}> at {self.getpos()}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def add(self, tag: str, attrs: list[tuple[str, str | None]]) -> Node:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"an attribute twice in <{tag}> at {self.getpos()}"
        node = Node(tag, {name: value or "" for name, value in attrs})
        identity = node.attributes.get("id")
        assert identity is None or identity not in self.ids, f"the id {identity} twice"
        self.ids.add(identity or "")
        self.open[-1].children.append(node)
        return node


@dataclass
class Leaf:
    """A page."""

    address: str
    source: str
    tree: Node
    ids: set[str]


def leaf(address: str, source: str) -> Leaf:
    """A page from its bytes; fails where it is not well-formed."""
    parser = Strict()
    parser.feed(source)
    parser.close()
    assert parser.open == [parser.root], f"{address}: <{parser.open[-1].tag}> is not closed"
    return Leaf(address, source, parser.root, parser.ids)


def leaves(site: Path) -> dict[str, Leaf]:
    """Every page of a site, parsed, by its address."""
    found = sorted(site.resolve().rglob("*.html"))
    addresses = [file.relative_to(site.resolve()).as_posix() for file in found]
    return {address: leaf(address, file.read_bytes().decode()) for address, file in zip(addresses, found, strict=True)}
