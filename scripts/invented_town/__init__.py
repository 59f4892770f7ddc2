"""The invented town of the bundled sample, in parts; scripts/make_sample.py puts them together."""
