"""Row security on decisions; what was written is never changed."""

from django.db import migrations

from samenspel.core.row_security import Protect


class Migration(migrations.Migration):
    dependencies = [("besluiten", "0005_besluit")]

    operations = [
        Protect("Besluit", alleen_toevoegen=True),
        Protect("BesluitEvent", alleen_toevoegen=True),
    ]
