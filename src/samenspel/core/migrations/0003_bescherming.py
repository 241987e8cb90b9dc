"""Row security on the log and the documents."""

from django.db import migrations

from samenspel.core.row_security import Protect


class Migration(migrations.Migration):
    dependencies = [("core", "0002_logboek"), ("gezin", "0001_initial")]

    operations = [
        Protect("Gebeurtenis", alleen_toevoegen=True, mag_zonder_gezin=True),
        Protect("Document", alleen_toevoegen=True),
    ]
