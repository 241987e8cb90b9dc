"""Wat er gebeurde: aanmelding, contacten, signalen en afspraken."""
