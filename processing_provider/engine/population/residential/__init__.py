"""Which buildings are lived in, from points of interest, their own use and land use (Ye et al. 2024, section 3.1.2)."""
