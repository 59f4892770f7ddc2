"""Registers: places, buildings, addresses and dwellings of a population base. Imports `core` only."""
