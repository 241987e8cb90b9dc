"""Handelingen die door meer kamers gaan: één klik, één handeling, geen eigen tabellen."""
