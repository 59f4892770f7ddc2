"""What a population base is asked: counts of people, protected, and what of them can be shown."""
