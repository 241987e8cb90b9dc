"""Vragenlijsten als gegevens: definitie, versie, eigenaar, licentie, score en uitkomst.

An instrument is a file, not code: `lader` reads and checks it, `rules` scores it.
Asks nothing of lower rooms but the way `werkwijze` tells faults in a file.
"""
