"""Row security on who stands in more dossiers."""

from django.db import migrations

from samenspel.core.row_security import Protect


class Migration(migrations.Migration):
    dependencies = [("gezin", "0006_zelfde_mens")]

    operations = [
        Protect("ZelfdeMens"),
        Protect("ZelfdeMensEvent", alleen_toevoegen=True),
    ]
