"""Row security on what is said of how people get on."""

from django.db import migrations

from samenspel.core.row_security import Protect


class Migration(migrations.Migration):
    dependencies = [("gezin", "0009_verhouding")]

    operations = [
        Protect("Verhouding"),
        Protect("VerhoudingEvent", alleen_toevoegen=True),
    ]
