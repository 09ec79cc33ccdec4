"""Templates to bytes: autoescaped, strict about names, compiled once."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from jinja2 import ChoiceLoader, DictLoader, Environment, FileSystemLoader, StrictUndefined

from reports import words
from reports.compiling import Kept, Templates
from reports.pages.page import Page
from schemas.kinds.education import MODALITIES

ROOM = Path(__file__).parent
TEMPLATES = ROOM / "templates"
STATIC = ROOM / "static"


@lru_cache(maxsize=2)
def environment(partial: frozenset[str] = frozenset(), *, single: bool = False) -> Environment:
    """The templates, with the filters and names that they use.

    partial  names of the relations whose files end early
    single   for a single file, in which a page has no frame of its own and leads to no data
    """
    frame = {"layout.html": (TEMPLATES / "part.html").read_text(encoding="utf-8")} if single else {}
    made = Templates(
        loader=ChoiceLoader([DictLoader(frame), FileSystemLoader(TEMPLATES)]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=Kept(),
    )
    made.filters.update(
        number=words.number,
        counted=words.counted,
        percent=words.percent,
        listing=words.listing,
        sentence=words.sentence,
        linkable=words.linkable,
    )
    made.globals.update(
        verdicts=words.VERDICTS,
        badges=words.BADGES,
        relations=words.RELATIONS,
        modalities=MODALITIES,
        partial=partial,
        single=single,
    )
    return made


def compile_all() -> None:
    """Compile all templates once, so that no run has to: a part of installing."""
    for single in (False, True):
        templates = environment(single=single)
        for name in templates.list_templates(extensions=["html"]):
            templates.get_template(name)


def render(templates: Environment, page: Page, root: str | None = None) -> bytes:
    """A page in UTF-8. ``root`` leads from the page to the site's root, so that every link is relative."""
    if root is None:
        root = "../" * page.address.count("/")
    text = templates.get_template(page.template).render(root=root, page=page.view)
    return text.encode("utf-8")
