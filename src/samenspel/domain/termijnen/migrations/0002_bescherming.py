"""Row security on what must happen, and on what somebody says back."""

from django.db import migrations

from samenspel.core.row_security import Protect


class Migration(migrations.Migration):
    dependencies = [("termijnen", "0001_initial"), ("privacy", "0002_bescherming")]

    operations = [
        Protect("Verplichting", verwijderbaar=True),
        Protect("Weerwoord"),
        Protect("WeerwoordEvent", alleen_toevoegen=True),
    ]
