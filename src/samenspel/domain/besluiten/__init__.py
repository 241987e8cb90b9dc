"""Besluiten: wat het team samen woog en besloot, met feiten, redenen en wie het oneens was.

Asks verhaal for the signals that were weighed.
"""
