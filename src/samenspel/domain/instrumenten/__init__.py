"""Vragenlijsten als gegevens: definitie, versie, eigenaar, licentie, score en uitkomst.

An instrument is a file, not code: `lader` reads and checks it, `rules` scores it.
What was filled in for a family stands in the tables: an afname, its answers, and an
outcome per child. Asks `gezin` for the children and `werkwijze` how to tell a fault.
"""
