"""Row security on everything about the safety of children."""

from django.db import migrations

from samenspel.core.row_security import Protect

TABELLEN = [
    "Veiligheidsvaststelling",
    "Stem",
    "Veiligstelling",
    "Contactverbod",
    "Veiligheidsplan",
    "Instemming",
    "Papier",
]
# Lines of a plan: they may go as long as the plan is a concept.
DELEN = [
    "Onderdeel",
    "Planafspraak",
    "Bodemeis",
    "Ondergrens",
    "Vervolgstap",
    "Belnummer",
]


class Migration(migrations.Migration):
    dependencies = [
        ("veiligheid", "0001_initial"),
        ("verhaal", "0002_bescherming"),
        ("instrumenten", "0002_bescherming"),
    ]

    operations = [
        *[Protect(tabel) for tabel in TABELLEN],
        *[Protect(deel, verwijderbaar=True) for deel in DELEN],
        *[
            Protect(f"{tabel}Event", alleen_toevoegen=True)
            for tabel in [*TABELLEN, *DELEN]
        ],
    ]
