"""Who works where is open to every role of the product; only the owner changes it."""

from django.db import migrations

TABLES = "organisatie_regio, organisatie_organisatie, organisatie_functienaam, organisatie_team"

GRANTS = f"""
GRANT SELECT ON {TABLES}, organisatie_gebruiker, organisatie_medewerker
  TO samenspel_app, samenspel_portaal;
GRANT UPDATE (password, last_login) ON organisatie_gebruiker TO samenspel_app;
"""


class Migration(migrations.Migration):
    dependencies = [("organisatie", "0001_initial"), ("core", "0001_fundament")]

    operations = [migrations.RunSQL(GRANTS, migrations.RunSQL.noop)]
