"""Row security on worries, strengths, danger statements and areas of life."""

from django.db import migrations

from samenspel.core.row_security import Protect

TABELLEN = [
    "Punt",
    "Opvang",
    "Gevaar",
    "Gevaarcijfer",
    "Onenigheid",
    "Herziening",
    "Gebiedsuitspraak",
    "Invloed",
]


class Migration(migrations.Migration):
    dependencies = [("analyse", "0001_initial")]

    operations = [
        operation
        for tabel in TABELLEN
        for operation in (Protect(tabel), Protect(f"{tabel}Event", alleen_toevoegen=True))
    ]
