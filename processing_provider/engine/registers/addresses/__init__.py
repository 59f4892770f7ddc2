"""Addresses: text as written in registers → parts → building, with a reason wherever that is in doubt (Wu et al., 3.1.2)."""
