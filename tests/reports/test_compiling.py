"""Templates: what our compiler makes of them is what Jinja's own would, and what is kept is never out of date."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from jinja2 import DictLoader
from jinja2.compiler import CodeGenerator
from jinja2.exceptions import UndefinedError
from markupsafe import Markup

from reports.compiling import UNPRINTABLE, Kept, Templates, escaped, place_of, shown
from reports.rendering import TEMPLATES, compile_all, environment
from reports.site import write_site
from tests.reports.test_site import files


def test_pages_are_those_that_jinja_itself_makes(
    warehouse: Path, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.cache_clear()
    monkeypatch.setattr(Templates, "code_generator_class", CodeGenerator)
    monkeypatch.setattr(Kept, "load_bytecode", lambda *_: None)
    monkeypatch.setattr(Kept, "dump_bytecode", lambda *_: None)
    try:
        write_site(warehouse, tmp_path / "site")
    finally:
        environment.cache_clear()
    pages = {name: made for name, made in files(tmp_path / "site").items() if name.endswith(".html")}
    assert {name: UNPRINTABLE.sub("\ufffd", made.decode()).encode() for name, made in pages.items()} == {
        name: made for name, made in files(site).items() if name.endswith(".html")
    }


@pytest.mark.parametrize("show", [shown, escaped])
def test_what_is_shown_is_escaped_once_and_free_of_what_may_not_stand_in_html(show: type[Markup]) -> None:
    assert show("a < b\x00") == Markup("a &lt; b\ufffd")
    assert show(Markup("<b>")) == Markup("<b>")
    assert (show(1), show(True), show(1.0)) == ("1", "True", "1.0")


def test_a_name_that_is_not_there_is_an_error() -> None:
    templates = environment().overlay(loader=DictLoader({"a": "{{ nothing }}", "b": "{{ page.nothing }}"}))
    with pytest.raises(UndefinedError):
        templates.get_template("a").render()
    with pytest.raises(AttributeError):
        templates.get_template("b").render(page=1)


def test_bytecode_is_used_again_until_the_template_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "kept"
    monkeypatch.setattr("reports.compiling.place_of", lambda bucket: kept / place_of(bucket).name)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)

    def rendered(source: str) -> str:
        templates = Templates(loader=DictLoader({"a": source}), autoescape=True, bytecode_cache=Kept())
        return templates.get_template("a").render()

    assert rendered("one") == "one"
    compiled = {file: file.stat().st_mtime_ns for file in kept.iterdir()}
    assert rendered("one") == "one"
    assert {file: file.stat().st_mtime_ns for file in kept.iterdir()} == compiled
    assert rendered("two") == "two"


def test_no_bytecode_is_written_where_python_may_write_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reports.compiling.place_of", lambda bucket: tmp_path / place_of(bucket).name)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    templates = Templates(loader=DictLoader({"a": "one"}), autoescape=True, bytecode_cache=Kept())
    assert templates.get_template("a").render() == "one"
    assert list(tmp_path.iterdir()) == []


def test_all_templates_are_compiled_when_installing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reports.compiling.place_of", lambda bucket: tmp_path / place_of(bucket).name)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    environment.cache_clear()
    compile_all()
    assert len(list(tmp_path.iterdir())) == len(list(TEMPLATES.glob("*.html"))) + 1, "the frame of a part is another one"
