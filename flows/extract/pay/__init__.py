"""Pay: which amounts are wages, with their statistic, period, currency and component."""
