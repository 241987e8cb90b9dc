"""Meldingen: wat iemand wil horen en langs welke weg, en wat al gelezen of verstuurd is.

Of one worker, and no part of any dossier: it holds keys, never what they say.
"""
