"""Row security on everything that happened."""

from django.db import migrations

from samenspel.core.row_security import Protect

TABELLEN = [
    "Aanmelding",
    "Melder",
    "Contact",
    "Aanwezigheid",
    "Contactpoging",
    "Agendaafspraak",
    "Afspraak",
    "Signaal",
]


class Migration(migrations.Migration):
    dependencies = [("verhaal", "0001_initial"), ("privacy", "0002_bescherming")]

    operations = [
        *[Protect(tabel) for tabel in TABELLEN],
        *[Protect(f"{tabel}Event", alleen_toevoegen=True) for tabel in TABELLEN],
    ]
