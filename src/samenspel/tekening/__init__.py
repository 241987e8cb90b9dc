"""Drawings: from a list to lines and symbols. Pure Python that knows no dossier."""
