"""How amounts of money are written."""

from __future__ import annotations

SIGNS = {
    "USD": "$",
    "CAD": "C$",
    "AUD": "A$",
    "NZD": "NZ$",
    "SGD": "S$",
    "HKD": "HK$",
    "GBP": "£",
    "EUR": "€",
    "INR": "₹",
    "JPY": "¥",
    "PHP": "₱",
    "ILS": "₪",
    "KRW": "₩",
    "NGN": "₦",
}
"""Signs of currencies (ISO 4217); an amount in any other is written with its code."""
