"""Row security on everything that was filled in."""

from django.db import migrations

from samenspel.core.row_security import Protect

TABELLEN = ["Afname", "Antwoord", "Uitkomst"]


class Migration(migrations.Migration):
    dependencies = [("instrumenten", "0001_initial"), ("privacy", "0002_bescherming")]

    operations = [
        *[Protect(tabel) for tabel in TABELLEN],
        *[Protect(f"{tabel}Event", alleen_toevoegen=True) for tabel in TABELLEN],
    ]
