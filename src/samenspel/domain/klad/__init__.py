"""Klad: what somebody typed and did not save yet, so that no word is ever lost.

Of the writer alone, and no part of the dossier: it leaves no line in the log and goes
when the form is saved.
"""
