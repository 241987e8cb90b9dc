"""Wat de deuren delen: onderdelen, formulieren, stijl en toegang."""
