"""What a population base is used for: counts, reach, schools, hours, groups."""
