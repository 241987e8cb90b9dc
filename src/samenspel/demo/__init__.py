"""The fictional region to try out: organisations with logins, and three families.

Everything goes through the actions of the product, so log, norms and rights are real.
"""
