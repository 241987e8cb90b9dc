"""Who of a family also stands in another dossier: the one look across.

To who may open the other dossier it gives number and person; to anybody else only whom to
call. A secret address or a contactverbod there takes that away too: an organisation can say
where somebody lives. Who is locked out of the other dossier learns nothing.
"""

from django.db import migrations

MENSEN_SQL = """
CREATE FUNCTION sec.zelfde_mensen(dossier bigint)
RETURNS TABLE (rij bigint, persoon bigint, nummer text, ander bigint,
               organisatie text, telefoon text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  mijn bigint[] := sec.mijn_gezinnen();
BEGIN
  IF NOT dossier = ANY (mijn) THEN
    RETURN;
  END IF;
  RETURN QUERY
  SELECT hier.id, hier.persoon_id,
         CASE WHEN g.id = ANY (mijn) THEN g.dossiernummer END,
         CASE WHEN g.id = ANY (mijn) THEN daar.persoon_id END,
         CASE WHEN NOT geheim.is_zo THEN regie.naam END,
         CASE WHEN NOT geheim.is_zo THEN regie.telefoon END
    FROM gezin_zelfdemens hier
    JOIN gezin_zelfdemens daar
      ON daar.mens = hier.mens AND daar.gezin_id <> hier.gezin_id AND daar.tot IS NULL
    JOIN gezin_gezin g ON g.id = daar.gezin_id
    LEFT JOIN LATERAL (
      SELECT o.naam, coalesce(nullif(m.telefoon, ''), o.telefoon) AS telefoon
        FROM privacy_betrokkenheid b
        JOIN organisatie_medewerker m ON m.id = b.medewerker_id
        JOIN organisatie_organisatie o ON o.id = m.organisatie_id
       WHERE b.gezin_id = g.id AND b.rol IN ('REGISSEUR', 'ZICHTHOUDER')
         AND b.vanaf <= clock_timestamp()
         AND (b.tot IS NULL OR b.tot > clock_timestamp())
       ORDER BY b.rol = 'REGISSEUR' DESC LIMIT 1) AS regie ON true
    CROSS JOIN LATERAL (
      SELECT EXISTS (SELECT FROM gezin_adres a
                      WHERE a.gezin_id = g.id AND a.is_geheim AND a.tot IS NULL)
          OR EXISTS (SELECT FROM veiligheid_contactverbod c
                      WHERE c.gezin_id = g.id
                        AND (c.tot IS NULL OR c.tot >= current_date)) AS is_zo) AS geheim
   WHERE hier.gezin_id = dossier AND hier.tot IS NULL
     AND NOT EXISTS (
       SELECT FROM privacy_uitsluiting u
         JOIN organisatie_medewerker ik ON ik.id = u.medewerker_id
        WHERE u.gezin_id = g.id AND u.opgeheven_op IS NULL
          AND ik.gebruiker_id = sec.gebruiker());
END $$;
REVOKE ALL ON FUNCTION sec.zelfde_mensen(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.zelfde_mensen(bigint) TO samenspel_app;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("privacy", "0008_werkwijze"),
        ("gezin", "0007_zelfdemensrechten"),
    ]

    operations = [
        migrations.RunSQL(MENSEN_SQL, "DROP FUNCTION sec.zelfde_mensen(bigint)"),
    ]
