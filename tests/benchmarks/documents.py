"""Generated career guides: about 4 kB of prose each, a tenth of it claims of all kinds; seeded, and no two of them equal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html import escape
from pathlib import Path
from random import Random
from typing import Literal

from tests.benchmarks import words
from tests.benchmarks.sayings import Guide, Part, one, passage

Form = Literal["md", "txt", "html"]

SIZE = 4_000
"""Characters of a document, about."""

PARAGRAPH = 450
"""Characters of a paragraph and the headings about it, about: so much the last one goes beyond the size."""

CLAIMS = 0.1
"""Share of a document's characters that state claims."""

PLAIN_EVERY = 5
"""One document in this many is plain text, the others are Markdown."""


def documents(count: int, *, claims: float = CLAIMS, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Name and text of ``count`` documents, the same for the same arguments; ``claims`` is the share of claims."""
    for number in range(count):
        form: Form = "txt" if number % PLAIN_EVERY == 0 else "md"
        yield f"{number // 1000:03}/{number:06}.{form}", rendered(parts(number, claims=claims, seed=seed), form)


def write(folder: Path, count: int, *, claims: float = CLAIMS, seed: int = 1) -> int:
    """Write the documents into ``folder``; the bytes written."""
    size = 0
    for name, text in documents(count, claims=claims, seed=seed):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        size += path.write_bytes(text.encode())
    return size


def parts(number: int, *, claims: float = CLAIMS, seed: int = 1) -> list[Part]:
    """Document ``number`` of those of ``seed``, before it has a form."""
    random = Random(f"{seed} {number}")  # noqa: S311 -- no secret
    guide = Guide.of(random)
    stated: list[Part] = []
    while sum(map(len, stated)) < SIZE * claims - 40:
        stated.append(passage(random, guide))
    told: list[Part] = []
    while sum(map(len, told)) < SIZE * (1 - claims) - PARAGRAPH:
        told.append(one(" ".join(_sentence(random, guide) for _ in range(random.randint(3, 6)))))
    body = told
    for part in stated:
        body = _placed(random, body, part)
    headings = random.sample(words.HEADINGS, len(words.HEADINGS))
    # The number sets two guides apart whose sentences happen to be the same.
    document = [Part("title", ((_fill(random, random.choice(words.TITLES), guide),),)), one(f"Guide no. {number} of the series.")]
    for at, part in enumerate(body):
        if at % 4 == 1 and headings:
            document.append(Part("heading", ((headings.pop(),),)))
        document.append(part)
    return document


def _placed(random: Random, body: list[Part], part: Part) -> list[Part]:
    """``part`` put somewhere into the body: a sentence often into a paragraph of others."""
    at = random.randrange(len(body))
    if part.kind == body[at].kind == "paragraph" and random.random() < 0.6:
        words_there = body[at].lines[0][0]
        end = words_there.find(". ") + 1
        joined = f"{words_there[:end]} {part.lines[0][0]}{words_there[end:]}" if end else f"{part.lines[0][0]} {words_there}"
        return [*body[:at], replace(body[at], lines=((joined,),)), *body[at + 1 :]]
    return [*body[:at], part, *body[at:]]


def _sentence(random: Random, guide: Guide) -> str:
    return _fill(random, random.choice(words.FILLER), guide)


def _fill(random: Random, sentence: str, guide: Guide) -> str:
    blanks = {name: random.choice(values) for name, values in words.BLANKS.items()}
    blanks["act2"] = random.choice(words.BLANKS["act"])
    blanks["Person"] = blanks["person"][0].upper() + blanks["person"][1:]
    return sentence.format(**blanks, **guide.names)


def rendered(document: list[Part], form: Form) -> str:
    """A document as Markdown, plain text or HTML."""
    write_part = {"md": _markdown, "txt": _plain, "html": _html}[form]
    pieces = [piece for part in document for piece in ([write_part(one(part.lead))] if part.lead else []) + [write_part(part)]]
    body = "\n\n".join(pieces) + "\n"
    return (
        f"<!doctype html>\n<html><head><meta charset=utf-8></head><body><main>\n{body}</main></body></html>\n"
        if form == "html"
        else body
    )


def _markdown(part: Part) -> str:
    if part.kind == "table":
        lines = [f"| {' | '.join(line)} |" for line in part.lines]
        return "\n".join([lines[0], "|" + " --- |" * len(part.lines[0]), *lines[1:]])
    mark = {"title": "# ", "heading": "## ", "list": "- "}.get(part.kind, "")
    return "\n".join(f"{mark}{line[0]}" for line in part.lines)


def _plain(part: Part) -> str:
    mark = "* " if part.kind == "list" else ""
    return "\n".join(mark + ": ".join(line) for line in part.lines)


def _html(part: Part) -> str:
    if part.kind == "table":
        return "<table>" + "".join(f"<tr><td>{'</td><td>'.join(map(escape, line))}</td></tr>" for line in part.lines) + "</table>"
    tag = {"title": "h1", "heading": "h2", "list": "li"}.get(part.kind, "p")
    items = "".join(f"<{tag}>{escape(line[0])}</{tag}>" for line in part.lines)
    return f"<ul>{items}</ul>" if part.kind == "list" else items
