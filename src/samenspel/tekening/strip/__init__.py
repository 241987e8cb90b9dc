"""The strip: lanes on one time axis, from what was so when to SVG.

Plain Python: it knows no dossier and no database. Days that are half known are drawn as
wide as the time in which they may lie. Of a lane with more moments than fit, those that
would lie on each other become one mark with their number.
"""
