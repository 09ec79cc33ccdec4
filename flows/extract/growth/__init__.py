"""Growth of employment: which percentages project it, over which years, by whose account."""
