"""How currencies are written: their codes, signs and words, before an amount, after it or without one."""

from __future__ import annotations

import re
from functools import cache

import ahocorasick_rs

FURTHER = {
    "swiss francs": "CHF", "Swiss francs": "CHF", "kronor": "SEK", "Swedish kronor": "SEK", "Danish kroner": "DKK",
    "Norwegian kroner": "NOK", "zł": "PLN", "zloty": "PLN", "zlotys": "PLN", "yen": "JPY", "yuan": "CNY", "rand": "ZAR",
    "naira": "NGN", "ringgit": "MYR", "baht": "THB", "shekels": "ILS", "cedis": "GHS", "dirhams": "AED", "rubles": "RUB",
    "roubles": "RUB", "Kenyan shillings": "KES", "Ugandan shillings": "UGX", "Tanzanian shillings": "TZS",
    "Philippine pesos": "PHP", "Mexican pesos": "MXN",
}  # fmt: skip
"""Words for currencies that stand behind a figure, as they are spelt there."""
CURRENCIES = {
    "us$": "USD", "u.s.$": "USD", "$": "USD", "£": "GBP", "€": "EUR", "₹": "INR", "rs": "INR", "rs.": "INR",
    "¥": "JPY", "₱": "PHP",
    "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "cdn$": "CAD", "nz$": "NZD", "s$": "SGD", "sg$": "SGD", "hk$": "HKD",
    "$us": "USD", "$a": "AUD", "$au": "AUD", "$c": "CAD", "$ca": "CAD", "$nz": "NZD",
    "r$": "BRL", "mx$": "MXN", "fr.": "CHF", "sfr": "CHF", "sfr.": "CHF",
    "rm": "MYR", "₩": "KRW", "₦": "NGN", "₽": "RUB", "₪": "ILS", "฿": "THB",
    "us dollars": "USD", "u.s. dollars": "USD", "american dollars": "USD", "australian dollars": "AUD", "canadian dollars": "CAD",
    "new zealand dollars": "NZD", "singapore dollars": "SGD", "hong kong dollars": "HKD",
    "dollars": "USD", "euros": "EUR", "euro": "EUR", "pounds": "GBP", "rupees": "INR",
    **{word.lower(): code for word, code in FURTHER.items()},
}  # fmt: skip
"""Signs and words for currencies, with their ISO 4217 codes. A bare ``$`` is USD unless the text names a country or code."""

CODES = [
    "USD", "GBP", "EUR", "INR", "AUD", "CAD", "NZD", "SGD", "HKD", "CHF", "JPY", "CNY", "SEK", "NOK", "DKK",
    "PLN", "CZK", "HUF", "ZAR", "AED", "SAR", "QAR", "PHP", "MYR", "IDR", "THB", "KRW", "BRL", "MXN", "NGN",
    "KES", "ILS", "PKR", "LKR", "BDT", "TWD", "TRY", "VND", "EGP", "KWD", "BHD", "OMR", "JOD", "GHS", "UGX", "TZS",
    "RWF", "ZMW", "BWP", "MUR", "FJD", "PGK", "WST", "XAF", "XOF", "ETB", "CLP", "ARS", "UYU", "CRC", "GTQ", "DOP", "JMD",
    "TTD", "BBD", "ISK", "BGN", "RSD", "KZT", "UZS", "MNT", "KHR", "NPR", "BND", "UAH", "DZD", "TND",
]  # fmt: skip
SIGNS = "$£€₹¥₱₩₦₽₪฿"
SIGN = r"US\$|U\.S\.\s?\$|AU\$|CA\$|CDN\$|NZ\$|SG\$|HK\$|MX\$|[ACSR]\$|\$(?:US|AU|CA|NZ|[AC])(?![A-Za-z])|" + f"[{SIGNS}]"
PREFIX = re.compile(
    rf"(?:(?<![A-Za-z])(?P<code>{'|'.join(CODES)})\s?(?P<coded>\$?)|(?<![A-Za-z])(?P<rs>Rs\.?|RM|SFr\.?|Fr\.)|"
    rf"(?<![A-Za-z])(?P<rand>R)|"
    rf"(?P<sign>{SIGN}))"
    r"\s?[~≈]?\s?\Z"
)
LAKHS = ("lakh", "Lakh", "LAKH", "lac", "Lac", "crore", "Crore")
WRITTEN = re.compile(
    rf"(?<![A-Za-z])(?:(?P<code>{'|'.join(CODES)})|(?P<sign>Rs\.?|RM)|(?P<lakhs>[Ll]akhs?|LAKHS?|[Ll]acs?|[Cc]rores?|"
    r"LPA))(?![A-Za-z])|"
    rf"(?P<signed>{SIGN})"
)
DOLLARS_OF = r"(?:US|U\.S\.|American|Australian|Canadian|New Zealand|Singapore|Hong Kong)"
SUFFIX = re.compile(
    rf"\s?(?:\(?(?P<code>{'|'.join(CODES)})(?![A-Za-z])\)?|(?P<sign>[€£₹$])(?!\s?\d)(?!(?<=\$)[A-Z]{{1,3}}\s?\d)|"
    rf"(?P<word>(?:{DOLLARS_OF} )?dollars|euros?|pounds|rupees|{'|'.join(FURTHER)})(?![A-Za-z]))"
)
LONGEST_SUFFIX = 22
"""Code points of a currency after its figure, at most."""


@cache
def _signs() -> ahocorasick_rs.AhoCorasick:
    digits = "0123456789"
    crores = [f"{digit}{space}{word}" for digit in digits for space in ("", " ") for word in ("cr", "Cr", "CR")]
    signs = [*SIGNS, "Fr.", "SFr", "Rs", "RM", "LPA", "lpa", "Lpa", "CPA", "dollars", "euro", "pounds", "rupees"]
    signs += sorted({word.split(" ")[-1] for word in FURTHER})
    rand = [f"R{space}{digit}" for digit in digits for space in ("", " ")]
    return ahocorasick_rs.AhoCorasick([*signs, *rand, *CODES, *LAKHS, *crores], implementation=ahocorasick_rs.Implementation.DFA)


def money_signs(words: str) -> list[int]:
    """Where a sign, code or word for money stands, as offsets: there is no amount with a currency in a text without one."""
    return [start for _, start, _ in _signs().find_matches_as_indexes(words)]


def currencies_in(words: str) -> set[str]:
    """The currencies (ISO 4217) whose signs or codes stand in ``words``, beside a figure or not; USD for a bare ``$``, too."""
    return {
        "INR" if found["lakhs"] else found["code"] or CURRENCIES[(found["sign"] or found["signed"]).lower().replace(" ", "")]
        for found in WRITTEN.finditer(words)
    }
