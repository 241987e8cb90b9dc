"""The method as data: norms, pakketten and the rules by which they are counted.

Everything here is read from files at start and never changes while the product runs.
The room imports no Django: it is plain Python over plain text.
"""
