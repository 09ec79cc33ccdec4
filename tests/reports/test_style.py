"""Colours that everyone can read: contrast as WCAG 2.2 AA asks for it, in light and in dark."""

from __future__ import annotations

import re

import pytest

from reports.rendering import STATIC

CSS = (STATIC / "style.css").read_text(encoding="utf-8")
LIGHT = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", CSS.partition("@media")[0]))
DARK = LIGHT | dict(
    re.findall(r"--([\w-]+): (#[0-9a-f]{6});", CSS.partition("@media (prefers-color-scheme: dark)")[2].partition("\n}\n")[0])
)
VERDICTS = ("contradiction", "agreement", "compatible", "single")
GROUNDS = ("paper", "card", "sunk")


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
class TestContrast:
    @pytest.mark.parametrize("text", ["ink", "soft", "accent", *VERDICTS])
    @pytest.mark.parametrize("ground", GROUNDS)
    def test_text_stands_out_from_its_ground(self, theme: dict[str, str], text: str, ground: str) -> None:
        assert contrast(theme[text], theme[ground]) >= 4.5

    @pytest.mark.parametrize("verdict", VERDICTS)
    def test_a_verdict_can_be_read_on_its_own_wash(self, theme: dict[str, str], verdict: str) -> None:
        assert contrast(theme[verdict], theme[f"{verdict}-wash"]) >= 4.5
        assert contrast(theme["ink"], theme[f"{verdict}-wash"]) >= 4.5
        assert contrast(theme["soft"], theme[f"{verdict}-wash"]) >= 3

    def test_both_themes_name_the_same_colours(self, theme: dict[str, str]) -> None:
        assert theme.keys() == LIGHT.keys()
        assert theme["paper"] != (DARK if theme is LIGHT else LIGHT)["paper"]


def test_nothing_is_fetched_by_the_style() -> None:
    assert "url(" not in CSS
    assert "@import" not in CSS


def test_the_script_writes_no_markup() -> None:
    script = (STATIC / "script.js").read_text(encoding="utf-8")
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function\(|fetch|XMLHttp", script)
