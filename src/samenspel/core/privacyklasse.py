"""How sensitive a field is: every field of every own table has one of these."""

from enum import StrEnum


class Klasse(StrEnum):
    """The privacy class of a field, from harmless to most dangerous."""

    OPENBAAR = "openbaar"  # says nothing about a person: keys, codes, settings
    PERSOON = "persoon"  # a person: names, dates, contact, who did what
    BIJZONDER = "bijzonder"  # health, safety, religion, crime: what a file is about
    GEHEIM = "geheim"  # may cost somebody dearly: melder, secret address, child's words
