"""Who arranges whose leave and duty, and who reads the own lines without a gezin."""

from django.db import migrations

from samenspel.domain.organisatie import sql


class Migration(migrations.Migration):
    dependencies = [
        ("organisatie", "0003_rooster"),
        ("core", "0003_bescherming"),
    ]

    operations = [migrations.RunSQL(sql.ROOSTER_SQL, migrations.RunSQL.noop)]
