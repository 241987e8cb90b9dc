"""How many families each colleague of the own teams has: numbers, and no family."""

from django.db import migrations

CASELOAD_SQL = """
CREATE FUNCTION sec.caseload_van_mijn_teams()
RETURNS TABLE (naam text, functie text, gezinnen bigint, kinderen bigint,
               is_weg boolean, weg_tot timestamptz, vervanger text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH leden AS (
    SELECT m.id, u.naam, m.functie
      FROM organisatie_medewerker m
      JOIN organisatie_gebruiker u ON u.id = m.gebruiker_id AND u.is_active
     WHERE (m.vanaf IS NULL OR m.vanaf <= clock_timestamp())
       AND (m.tot IS NULL OR m.tot > clock_timestamp())
       AND m.functie IN ('JEUGDBESCHERMER', 'LT_MEDEWERKER')
       AND (m.team_id = ANY (sec.mijn_teams())
            OR EXISTS (SELECT FROM organisatie_teamlid l
                        WHERE l.medewerker_id = m.id
                          AND l.team_id = ANY (sec.mijn_teams())
                          AND l.vanaf <= clock_timestamp()
                          AND (l.tot IS NULL OR l.tot > clock_timestamp())))
  ), regie AS (
    SELECT b.medewerker_id, b.gezin_id
      FROM privacy_betrokkenheid b
      JOIN gezin_gezin g ON g.id = b.gezin_id AND g.gesloten_op IS NULL
     WHERE b.rol = 'REGISSEUR' AND b.medewerker_id IN (SELECT id FROM leden)
       AND b.vanaf <= clock_timestamp()
       AND (b.tot IS NULL OR b.tot > clock_timestamp())
  ), geteld AS (
    SELECT r.medewerker_id, count(DISTINCT r.gezin_id) AS gezinnen,
           count(DISTINCT p.id) AS kinderen
      FROM regie r
      LEFT JOIN gezin_persoon p ON p.gezin_id = r.gezin_id AND p.positie = 'KIND'
       AND p.samengevoegd_met_id IS NULL
     GROUP BY 1
  )
  SELECT leden.naam, leden.functie, coalesce(geteld.gezinnen, 0),
         coalesce(geteld.kinderen, 0), weg.id IS NOT NULL, weg.tot, wie.naam
    FROM leden
    LEFT JOIN geteld ON geteld.medewerker_id = leden.id
    LEFT JOIN LATERAL (
      SELECT a.id, a.tot, a.vervanger_id FROM organisatie_afwezigheid a
       WHERE a.medewerker_id = leden.id AND a.vanaf <= clock_timestamp()
         AND (a.tot IS NULL OR a.tot > clock_timestamp())
       ORDER BY a.vanaf DESC LIMIT 1) weg ON true
    LEFT JOIN organisatie_medewerker v ON v.id = weg.vervanger_id
    LEFT JOIN organisatie_gebruiker wie ON wie.id = v.gebruiker_id
   ORDER BY leden.naam, leden.id
$$;
REVOKE ALL ON FUNCTION sec.caseload_van_mijn_teams() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.caseload_van_mijn_teams() TO samenspel_app;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("privacy", "0009_zelfde_mens"),
        ("organisatie", "0007_accounts"),
    ]

    operations = [
        migrations.RunSQL(
            CASELOAD_SQL, "DROP FUNCTION sec.caseload_van_mijn_teams()"
        ),
    ]
