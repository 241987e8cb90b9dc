"""What can be chosen when something is shared, with or without a yes."""

from django.db import models


class Toestemmingswijze(models.TextChoices):
    """How somebody answered."""

    MONDELING = "MONDELING", "mondeling"
    SCHRIFTELIJK = "SCHRIFTELIJK", "schriftelijk"


class Grondslag(models.TextChoices):
    """On which ground one shares without toestemming. Source: N211, N216-N223, N240.

    An agreement between organisations that only announces is no ground (N241).
    """

    LEVENSBEDREIGEND = "LEVENSBEDREIGEND", "levensbedreigende situatie"
    WETTELIJK = "WETTELIJK", "wettelijke verplichting"
    PLICHTEN = "PLICHTEN", "conflict van plichten, in een ernstige situatie"
    MAATREGEL = "MAATREGEL", "GI bij een maatregel, Veilig Thuis of de Raad"
    DIRECT_BETROKKEN = (
        "DIRECT_BETROKKEN",
        "direct betrokken bij hetzelfde kind, of de vervanger",
    )
    BEHANDELING = "BEHANDELING", "dezelfde behandelovereenkomst"


class Antwoord(models.TextChoices):
    """What the regisseur answers to who asks for access.

    A refusal tells that the dossier exists; silence does not.
    """

    JA = "JA", "Ja, geef toegang"
    NEE = "NEE", "Nee, en vertel waarom"
    ZWIJG = "ZWIJG", "Nee, zonder antwoord"


class Oordeel(models.TextChoices):
    """What the privacy officer thinks of access in an emergency."""

    TERECHT = "TERECHT", "terecht"
    ONTERECHT = "ONTERECHT", "onterecht"
