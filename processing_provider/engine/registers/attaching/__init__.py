"""Where persons live, are registered, work and learn, and who their family is, by what all registers say of them."""
