"""Seals: proof that what was written down was not changed, taken away or added later."""
