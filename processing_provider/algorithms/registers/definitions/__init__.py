"""What the steps of the population base are called, ask for and give."""
