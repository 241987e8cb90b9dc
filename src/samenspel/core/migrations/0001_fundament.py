"""Extensions, roles, the signed actor: what every table stands on."""

from django.contrib.postgres.operations import (
    BtreeGistExtension,
    TrigramExtension,
    UnaccentExtension,
)
from django.db import migrations

from samenspel.core import sql


class Migration(migrations.Migration):
    dependencies = []
    run_before = [("gezin", "0001_initial"), ("privacy", "0001_initial")]

    operations = [
        BtreeGistExtension(),
        TrigramExtension(),
        UnaccentExtension(),
        migrations.RunSQL(sql.ROLES_SQL, migrations.RunSQL.noop),
        migrations.RunSQL(sql.SCHEMA_SQL, "DROP SCHEMA sec CASCADE"),
        migrations.RunSQL(sql.APPEND_ONLY_SQL, migrations.RunSQL.noop),
        migrations.RunSQL(sql.ACTOR_SQL, migrations.RunSQL.noop),
        migrations.RunSQL(sql.NOBODY_SQL, migrations.RunSQL.noop),
    ]
