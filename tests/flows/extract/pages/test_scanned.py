"""What is kept of a document that is read for claims."""

from __future__ import annotations

from flows.extract.pages.page import FIGURE, Page
from flows.extract.pages.scanned import BEYOND
from tests.flows.extract.reading import page_of

WORDS = "Bakers earn a wage.\n\nThe weather is fine."


def test_what_a_function_finds_in_a_document_is_looked_for_once() -> None:
    looked: list[Page] = []

    def nothing(page: Page) -> None:
        looked.append(page)

    page = page_of(WORDS)
    assert page.known(nothing) is None
    assert page.known(nothing) is None
    assert looked == [page]


def test_what_functions_find_is_kept_apart() -> None:
    page = page_of(WORDS)
    assert page.known(lambda page: len(page.blocks)) == 2
    assert page.known(lambda page: page.words(0)) == "Bakers earn a wage."


def test_cues_and_signals_are_told_up_to_the_last_one_and_beyond() -> None:
    page = page_of(WORDS)
    end = len(page.plain)
    assert page.cued("pay", 0, end)
    assert not page.cued("pay", page.blocks[1].start, end)
    assert not page.cued("percentiles", 0, end)
    assert page.signalled("occupations", 0, end)
    assert not page.signalled("occupations", page.blocks[1].start, end)
    assert not page.signalled("years", 0, end)
    assert page.signals("occupations")[-1] == BEYOND
    assert not page.signals("years")


def test_figures_are_found_with_their_sign_before_or_behind() -> None:
    words = "$5, £ 60k, 12 €, 7€ 8, 9 apples, USD 40"
    assert [found[0] for found in FIGURE.finditer(words)] == ["$5", "£ 6", "2 €", "€ 8"]


def test_an_apostrophe_that_was_lost_is_one_again_in_its_place() -> None:
    page = page_of("A bachelor?s degree. What? So it is\ufffds.")
    assert page.plain == "A bachelor's degree. What? So it is's."
