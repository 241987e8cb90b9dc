"""Samenwerking: met wie buiten het team over een gezin is gesproken, op welke voet, en hoe de
regie overging.

Asks privacy whether the family said yes.
"""
