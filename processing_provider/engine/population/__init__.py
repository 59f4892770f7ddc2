"""Population from counts per zone: heights, homes, estimate, allocation, fit and truth (Ye et al. 2024)."""
