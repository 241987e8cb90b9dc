"""Row security on casenotes; what was written is never changed."""

from django.db import migrations

from samenspel.core.row_security import Protect


class Migration(migrations.Migration):
    dependencies = [("besluiten", "0003_casenote")]

    operations = [
        Protect("Casenote", alleen_toevoegen=True),
        Protect("CasenoteEvent", alleen_toevoegen=True),
    ]
