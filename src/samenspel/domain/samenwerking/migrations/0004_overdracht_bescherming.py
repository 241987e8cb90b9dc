"""Row security on the hand-overs."""

from django.db import migrations

from samenspel.core.row_security import Protect


class Migration(migrations.Migration):
    dependencies = [
        ("samenwerking", "0003_overdracht"),
        ("privacy", "0008_werkwijze"),
    ]

    operations = [
        Protect("Overdracht"),
        Protect("OverdrachtEvent", alleen_toevoegen=True),
    ]
