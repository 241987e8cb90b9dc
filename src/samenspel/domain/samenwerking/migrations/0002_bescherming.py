"""Row security on everything about working with others."""

from django.db import migrations

from samenspel.core.row_security import Protect


class Migration(migrations.Migration):
    dependencies = [
        ("samenwerking", "0001_initial"),
        ("privacy", "0002_bescherming"),
    ]

    operations = [
        Protect("Sparring"),
        Protect("SparringEvent", alleen_toevoegen=True),
    ]
