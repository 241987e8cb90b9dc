"""Wie de mensen zijn: personen, relaties, gezag, kader per kind en huishoudens."""
