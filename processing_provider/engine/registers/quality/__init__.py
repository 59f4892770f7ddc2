"""How good a base is: rules that rows must keep, borders of places, and a sample to verify in the field."""
