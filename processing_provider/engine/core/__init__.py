"""What every half of the engine shares: errors, progress, columns of numbers and ids, rounding, random numbers, places."""
