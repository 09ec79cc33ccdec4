"""The country that all of a document is about, and its dollar."""

from __future__ import annotations

import pytest

from flows.extract.context.home import home_dollar
from flows.extract.mentions.currencies import currencies_in
from tests.flows.extract.reading import page_of


@pytest.mark.parametrize(
    ("words", "dollar"),
    [
        ("Bakers in Calgary, Edmonton and Winnipeg earn $40,000.", "CAD"),
        ("Bakers in Brisbane, Perth and Adelaide earn $60,000.", "AUD"),
        ("Work in Auckland, in Hamilton, NZ, or anywhere in New Zealand, for $60,000.", "NZD"),
        ("Bakers in Calgary and Edmonton earn $40,000.", "CAD"),
        ("Bakers earn $40,000, those in Calgary more.", "USD"),
        ("Bakers in Calgary, Edmonton, Winnipeg and Boston earn $40,000.", "USD"),
        ("Bakers in Boston, Chicago and Denver earn $40,000.", "USD"),
        ("Bakers earn $40,000.", "USD"),
    ],
)
def test_a_document_that_names_places_of_one_country_alone_counts_in_its_dollar(words: str, dollar: str) -> None:
    assert home_dollar(page_of(words)) == dollar


@pytest.mark.parametrize(
    ("words", "currencies"),
    [
        ("Pay (AUD)", {"AUD"}),
        ("£ and $", {"GBP", "USD"}),
        ("C$40,000, or US$ 30,000", {"CAD", "USD"}),
        ("Rs. 5 or RM 6", {"INR", "MYR"}),
        ("12 LPA", {"INR"}),
        ("a place to lack nothing", set()),
    ],
)
def test_currencies_are_known_by_their_signs_and_codes(words: str, currencies: set[str]) -> None:
    assert currencies_in(words) == currencies
