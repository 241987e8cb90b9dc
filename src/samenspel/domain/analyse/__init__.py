"""Wat gezin en werkers samen van de feiten maken: zorgen, krachten, patroon, eindsituatie.

Asks verhaal and veiligheid for what happened; the plan is made of it.
"""
