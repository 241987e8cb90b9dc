"""What is not saved yet is seen by its writer only."""

from django.db import migrations

MINE = (
    "gebruiker_id = (SELECT sec.gebruiker()) AND (gezin_id IS NULL OR "
    "gezin_id = ANY ((SELECT sec.mijn_gezinnen())::bigint[]))"
)


class Migration(migrations.Migration):
    dependencies = [("klad", "0001_initial"), ("privacy", "0002_bescherming")]

    operations = [
        migrations.RunSQL(
            [
                "ALTER TABLE klad_klad ENABLE ROW LEVEL SECURITY",
                "CREATE POLICY eigen ON klad_klad FOR ALL TO samenspel_app "
                f"USING ({MINE}) WITH CHECK ({MINE})",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON klad_klad TO samenspel_app",
            ],
            [
                "DROP POLICY eigen ON klad_klad",
                "ALTER TABLE klad_klad DISABLE ROW LEVEL SECURITY",
            ],
        )
    ]
