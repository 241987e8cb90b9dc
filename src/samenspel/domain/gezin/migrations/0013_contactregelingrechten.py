"""Row security on how a child has contact with somebody."""

from django.db import migrations

from samenspel.core.row_security import Protect


class Migration(migrations.Migration):
    dependencies = [("gezin", "0012_zorg")]

    operations = [
        Protect("Contactregeling"),
        Protect("ContactregelingEvent", alleen_toevoegen=True),
    ]
