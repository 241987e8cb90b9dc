"""How fast it is, as a ratio to the same work in bare SQL on the same data."""
