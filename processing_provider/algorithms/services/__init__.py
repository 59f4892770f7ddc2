"""Algorithms that answer questions to a population base and change nothing in it."""
