"""Samenwerking: met wie buiten het team over een gezin is gesproken, en op welke voet.

Asks privacy whether the family said yes.
"""
