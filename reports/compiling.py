"""How templates become Python: straight calls and attributes, escaping that remembers, bytecode kept beside the templates.

Jinja's own code asks at every dot whether it means a key, at every call whether what is called wants the context, and copies
what is escaped already. Our templates show dataclasses through macros, so none of it is needed: the same
bytes, in two thirds of the time.
"""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from functools import lru_cache
from hashlib import blake2b
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import BytecodeCache, Environment, Template, nodes
from jinja2.bccache import Bucket
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule
from jinja2.runtime import Context
from markupsafe import Markup, escape

UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")
"""Characters that may not stand in HTML (WHATWG, "Preprocessing the input stream"), and lone surrogates."""

REMEMBERED = 1 << 16
"""Values whose escaped form is kept: names, addresses and titles come again and again."""


def shown(value: object) -> Markup:
    """A value as it stands in a page: free of what may not stand in HTML, and escaped; markup of ours as it is."""
    return value if type(value) is Markup else escaped(value)


@lru_cache(maxsize=REMEMBERED, typed=True)
def escaped(value: object) -> Markup:
    """The same, remembered: for what is short. All that a template shows can be hashed."""
    if isinstance(value, Markup):
        return value
    text = value if isinstance(value, str) else str(value)
    return escape(text if text.isprintable() else UNPRINTABLE.sub("\ufffd", text))


class Straight(CodeGenerator):
    """Python for templates that are always autoescaped, show attributes by a dot, and call macros and methods, without ``*``."""

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 -- Jinja's name
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write("caller=caller)" if forward_caller else ")")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002
        if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name):  # a macro: markup
            self.write("(")
        else:
            self.write("environment.shown(" if isinstance(node, nodes.Name) else "environment.escaped(")


class Kept(BytecodeCache):
    """Compiled templates, where Python keeps its own (``__pycache__`` beside the source): who could write there could write
    the program. A template that changed, or was compiled by another version of this file or of Jinja, is compiled again."""

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError, TypeError), place_of(bucket).open("rb") as file:
            bucket.load_bytecode(file)

    def dump_bytecode(self, bucket: Bucket) -> None:
        if sys.dont_write_bytecode:
            return
        target = place_of(bucket)
        partial = target.with_name(f"{target.name}.{os.getpid()}")
        with suppress(OSError):
            target.parent.mkdir(parents=True, exist_ok=True)
            partial.write_bytes(bucket.bytecode_to_string())
            partial.replace(target)

    def get_source_checksum(self, source: str) -> str:
        """Differs where the template, this file or Jinja does."""
        return blake2b(f"{compiler()} {source}".encode()).hexdigest()


def place_of(bucket: Bucket) -> Path:
    """Where the bytecode of a template is kept. Its key is a digest of its name and file."""
    return Path(cache_from_source(str(Path(__file__).parent / "templates" / f"{bucket.key}.html")))


@lru_cache(maxsize=1)
def compiler() -> str:
    """What identifies the code that compiles."""
    return f"{jinja2.__version__} {blake2b(Path(__file__).read_bytes()).hexdigest()}"


class Shared(Template):
    """A template whose macros are made once: none of ours asks who imports it."""

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:  # noqa: ARG002
        return super()._get_default_module()


class Templates(Environment):
    """An environment that compiles in this way."""

    code_generator_class = Straight
    template_class = Shared
    shown = staticmethod(shown)
    escaped = staticmethod(escaped)
