"""Letting a family go, and the family that comes back."""
