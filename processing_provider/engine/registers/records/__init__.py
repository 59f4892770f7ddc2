"""What registers say of persons, row by row, as it is kept in the vault."""
