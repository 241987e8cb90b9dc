"""What happened in this family, in one order."""
