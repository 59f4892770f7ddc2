"""Households to buildings: by optimization (eq. 8-11) or Monte Carlo (eq. 12-15)."""
