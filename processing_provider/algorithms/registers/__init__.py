"""The population base: what makes it and what is put into it."""
