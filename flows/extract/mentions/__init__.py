"""What words say by themselves: occupations, places, origins, money, dates, degrees and levels in plain text, without a page."""
