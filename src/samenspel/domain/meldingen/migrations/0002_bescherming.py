"""Everybody's own choice and marks; a job learns only whom to write, not what."""

from django.db import migrations

MINE = "medewerker_id = (SELECT sec.mijn_medewerker())"
TABLES = ("meldingen_voorkeur", "meldingen_melding")

POST_SQL = """
CREATE FUNCTION sec.wie_krijgt_post(welk_uur integer) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT m.gebruiker_id
    FROM meldingen_voorkeur v
    JOIN organisatie_medewerker m ON m.id = v.medewerker_id
    JOIN organisatie_gebruiker u ON u.id = m.gebruiker_id
   WHERE u.is_active AND u.emailadres <> ''
     AND CASE WHEN welk_uur IS NULL THEN cardinality(v.direct) > 0
              ELSE v.uur = welk_uur END
     AND (m.vanaf IS NULL OR m.vanaf <= clock_timestamp())
     AND (m.tot IS NULL OR m.tot > clock_timestamp())
     AND NOT EXISTS (
       SELECT FROM organisatie_afwezigheid a
        WHERE a.medewerker_id = m.id AND a.vanaf <= clock_timestamp()
          AND (a.tot IS NULL OR a.tot > clock_timestamp()))
   ORDER BY 1
$$;
REVOKE ALL ON FUNCTION sec.wie_krijgt_post(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.wie_krijgt_post(integer) TO samenspel_app;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("meldingen", "0001_initial"),
        ("privacy", "0008_werkwijze"),
        ("organisatie", "0007_accounts"),
    ]

    operations = [
        *(
            migrations.RunSQL(
                [
                    f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
                    f"CREATE POLICY eigen ON {table} FOR ALL TO samenspel_app "
                    f"USING ({MINE}) WITH CHECK ({MINE})",
                    f"GRANT SELECT, INSERT, UPDATE ON {table} TO samenspel_app",
                ],
                [
                    f"DROP POLICY eigen ON {table}",
                    f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY",
                ],
            )
            for table in TABLES
        ),
        migrations.RunSQL(POST_SQL, "DROP FUNCTION sec.wie_krijgt_post(integer)"),
    ]
