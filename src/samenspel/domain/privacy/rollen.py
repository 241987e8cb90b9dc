"""The roles in which a professional is involved with a family."""

from django.db import models


class Rol(models.TextChoices):
    """In which role a professional is involved with a family."""

    TEAM = "TEAM", "team dat de aanmelding kreeg"
    ZICHTHOUDER = "ZICHTHOUDER", "zichthouder"
    REGISSEUR = "REGISSEUR", "regisseur"
    VEILIGHEIDSREGIE = "VEILIGHEIDSREGIE", "regie op veiligheid"
    BETROKKEN = "BETROKKEN", "betrokken professional"
    EXPERT = "EXPERT", "expert die meedenkt"
    VERVANGER = "VERVANGER", "vervanger"
    NOOD = "NOOD", "noodtoegang"
    NOODLEZER = "NOODLEZER", "leest een gesloten dossier met noodtoegang"
    CONSULT = "CONSULT", "kan om advies gevraagd worden"
    SLUITER = "SLUITER", "sloot het dossier vandaag"
