"""Row security on what waits, and on who looked along."""

from django.db import migrations

from samenspel.core.row_security import Protect


class Migration(migrations.Migration):
    dependencies = [
        ("termijnen", "0003_wachten"),
        ("privacy", "0008_werkwijze"),
    ]

    operations = [
        Protect("Weglegging"),
        Protect("WegleggingEvent", alleen_toevoegen=True),
        Protect("Uitstel"),
        Protect("UitstelEvent", alleen_toevoegen=True),
    ]
