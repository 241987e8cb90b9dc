"""Row security on everything about the people of a family."""

from django.db import migrations

from samenspel.core.row_security import Protect

TABELLEN = [
    "Persoon",
    "Relatie",
    "Gezag",
    "Kader",
    "Huishouden",
    "Bewoning",
    "Adres",
]


class Migration(migrations.Migration):
    dependencies = [("gezin", "0001_initial"), ("core", "0001_fundament")]

    operations = [
        Protect("Gezin", kolom="id"),
        Protect("GezinEvent", kolom="id", alleen_toevoegen=True),
        *[Protect(tabel) for tabel in TABELLEN],
        *[Protect(f"{tabel}Event", alleen_toevoegen=True) for tabel in TABELLEN],
    ]
