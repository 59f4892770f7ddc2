"""Which records of registers are one person."""
