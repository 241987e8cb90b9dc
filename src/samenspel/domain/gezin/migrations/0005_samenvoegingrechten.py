"""Row security on merges, and a double within its own gezin alone."""

from django.db import migrations

from samenspel.core.row_security import Protect

IN_GEZIN = """
ALTER TABLE gezin_persoon ADD CONSTRAINT persoon_samengevoegd_in_gezin
  FOREIGN KEY (gezin_id, samengevoegd_met_id) REFERENCES gezin_persoon (gezin_id, id)
"""


class Migration(migrations.Migration):
    dependencies = [("gezin", "0004_samenvoeging")]

    operations = [
        Protect("Samenvoeging"),
        Protect("SamenvoegingEvent", alleen_toevoegen=True),
        migrations.RunSQL(
            IN_GEZIN,
            "ALTER TABLE gezin_persoon DROP CONSTRAINT persoon_samengevoegd_in_gezin",
        ),
    ]
