"""Row security on what the team decided; what was decided is never changed."""

from django.db import migrations

from samenspel.core.row_security import Protect

TABELLEN = ["Weging", "Meldcodestap"]


class Migration(migrations.Migration):
    dependencies = [("besluiten", "0001_initial"), ("verhaal", "0002_bescherming")]

    operations = [
        *[Protect(tabel, alleen_toevoegen=True) for tabel in TABELLEN],
        *[Protect(f"{tabel}Event", alleen_toevoegen=True) for tabel in TABELLEN],
    ]
