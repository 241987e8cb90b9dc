"""Row security on access itself, the Inzage, and one regisseur at every commit."""

from django.db import migrations

from samenspel.core.row_security import Protect
from samenspel.domain.privacy import sql

TABELLEN = [
    "Betrokkenheid",
    "Uitsluiting",
    "Gezinstoegang",
    "Vrijgave",
    "Toestemming",
]


class Migration(migrations.Migration):
    dependencies = [
        ("privacy", "0001_initial"),
        ("gezin", "0002_bescherming"),
        ("core", "0003_bescherming"),
    ]

    operations = [
        migrations.RunSQL(sql.ACCESS_SQL, migrations.RunSQL.noop),
        migrations.RunSQL(sql.OPEN_SQL, migrations.RunSQL.noop),
        migrations.RunSQL(sql.ONE_REGISSEUR_SQL, migrations.RunSQL.noop),
        migrations.RunSQL(sql.INZAGE_SQL, "DROP TABLE privacy_inzage CASCADE"),
        migrations.RunSQL(sql.LIKENESS_SQL, migrations.RunSQL.noop),
        *[Protect(tabel) for tabel in TABELLEN],
        Protect("Deling", alleen_toevoegen=True),
        *[
            Protect(f"{tabel}Event", alleen_toevoegen=True)
            for tabel in [*TABELLEN, "Deling"]
        ],
    ]
