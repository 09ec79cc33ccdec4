"""Schooling: which degrees are asked for, and with what force."""
