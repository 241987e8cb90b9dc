"""Somebody may work in more teams, and until a day; a beheerder opens no family.

Until a worker has handed over, the work does not end: the database counts it itself.
"""

from django.db import migrations

TOEGANG_SQL = """
CREATE OR REPLACE FUNCTION sec.mijn_gezinnen() RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = public AS $$
  WITH mij AS (
    SELECT *, sec.mijn_teams() AS teams FROM organisatie_medewerker
     WHERE gebruiker_id = sec.gebruiker() AND functie <> 'FUNCTIONEEL_BEHEERDER'
       AND (vanaf IS NULL OR vanaf <= clock_timestamp())
       AND (tot IS NULL OR tot > clock_timestamp())
  ), gronden AS (
    SELECT b.gezin_id, b.tot, b.beeindigd_in, b.vanaf, m.id AS wie, m.gebruiker_id
      FROM mij m
      JOIN privacy_betrokkenheid b ON b.medewerker_id = m.id OR b.team_id = ANY (m.teams)
    UNION ALL
    SELECT b.gezin_id, b.tot, b.beeindigd_in, b.vanaf, m.id, m.gebruiker_id
      FROM mij m
      JOIN organisatie_afwezigheid a
        ON (a.vervanger_id = m.id
            OR (a.vervanger_id IS NULL AND m.functie = 'TEAMMANAGER'))
       AND a.medewerker_id <> m.id
       AND a.vanaf <= clock_timestamp()
       AND (a.tot IS NULL OR a.tot > clock_timestamp())
      JOIN organisatie_medewerker weg ON weg.id = a.medewerker_id
       AND weg.organisatie_id = m.organisatie_id
       AND (a.vervanger_id IS NOT NULL OR weg.team_id = ANY (m.teams))
      JOIN privacy_betrokkenheid b ON b.medewerker_id = weg.id
       AND b.rol IN ('REGISSEUR', 'ZICHTHOUDER', 'VEILIGHEIDSREGIE')
  )
  SELECT coalesce(array_agg(DISTINCT gezin_id), '{}') FROM (
    SELECT g.gezin_id
      FROM gronden g
     WHERE g.vanaf <= clock_timestamp()
       AND (g.tot IS NULL OR g.tot > clock_timestamp()
            OR g.beeindigd_in = pg_current_xact_id_if_assigned()::text::bigint)
       AND NOT EXISTS (
         SELECT FROM privacy_uitsluiting u
          WHERE u.gezin_id = g.gezin_id AND u.medewerker_id = g.wie
            AND u.opgeheven_op IS NULL
            AND NOT (u.vastgelegd_door_id = g.gebruiker_id AND u.vastgelegd_in
                     = coalesce(pg_current_xact_id_if_assigned()::text::bigint, 0)))
    UNION ALL
    SELECT sec.taak_gezin() WHERE sec.taak_gezin() IS NOT NULL
  ) AS gezinnen
$$;

CREATE OR REPLACE FUNCTION sec.mijn_regie() RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(DISTINCT b.gezin_id), '{}')
    FROM organisatie_medewerker m
    JOIN privacy_betrokkenheid b ON b.gezin_id = ANY (sec.mijn_gezinnen())
     AND b.vanaf <= clock_timestamp()
     AND (b.tot IS NULL OR b.tot > clock_timestamp())
     AND b.rol IN ('REGISSEUR', 'ZICHTHOUDER', 'VEILIGHEIDSREGIE', 'VERVANGER')
     AND (b.medewerker_id = m.id
          OR (b.rol <> 'VERVANGER' AND EXISTS (
            SELECT FROM organisatie_afwezigheid a
              JOIN organisatie_medewerker weg ON weg.id = a.medewerker_id
             WHERE a.medewerker_id = b.medewerker_id
               AND a.vanaf <= clock_timestamp()
               AND (a.tot IS NULL OR a.tot > clock_timestamp())
               AND (a.vervanger_id = m.id
                    OR (a.vervanger_id IS NULL AND m.functie = 'TEAMMANAGER'
                        AND weg.team_id = ANY (sec.mijn_teams()))))))
   WHERE m.gebruiker_id = sec.gebruiker()
$$;
"""

# How many families wait for somebody to hand them over: those of the regie, and those
# that nobody else keeps sight of. Only numbers: a beheerder opens no family.
STOPPEN_SQL = """
CREATE FUNCTION sec.tel_over_te_dragen(wie bigint)
RETURNS TABLE (regie bigint, zicht bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT wie = ANY (sec.mijn_beheerden()) THEN
    RAISE EXCEPTION 'denied: deze medewerker is niet van u om te beheren.'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN QUERY
  SELECT count(DISTINCT b.gezin_id) FILTER (WHERE b.rol = 'REGISSEUR'),
         count(DISTINCT b.gezin_id) FILTER (
           WHERE b.rol = 'ZICHTHOUDER' AND g.aangenomen_op IS NULL
             AND NOT EXISTS (SELECT FROM privacy_betrokkenheid ander
                              WHERE ander.gezin_id = b.gezin_id
                                AND ander.rol = 'ZICHTHOUDER'
                                AND ander.medewerker_id <> wie
                                AND (ander.tot IS NULL
                                     OR ander.tot > clock_timestamp())))
    FROM privacy_betrokkenheid b
    JOIN gezin_gezin g ON g.id = b.gezin_id AND g.gesloten_op IS NULL
   WHERE b.medewerker_id = wie AND (b.tot IS NULL OR b.tot > clock_timestamp());
END $$;

CREATE FUNCTION sec.stop_medewerker(wie bigint, einde timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  m organisatie_medewerker := sec.neem_medewerker(wie);
BEGIN
  IF EXISTS (SELECT FROM sec.tel_over_te_dragen(wie) WHERE regie + zicht > 0) THEN
    RAISE EXCEPTION 'denied: eerst overdragen.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE organisatie_medewerker SET tot = einde WHERE id = m.id;
  UPDATE organisatie_teamlid SET tot = greatest(vanaf, einde)
   WHERE medewerker_id = m.id AND (tot IS NULL OR tot > einde);
  UPDATE organisatie_uitnodiging SET ingetrokken_op = clock_timestamp()
   WHERE gebruiker_id = m.gebruiker_id AND gebruikt_op IS NULL
     AND ingetrokken_op IS NULL;
  IF einde <= clock_timestamp() THEN
    UPDATE organisatie_gebruiker SET sessienummer = sessienummer + 1
     WHERE id = m.gebruiker_id;
  END IF;
END $$;
REVOKE ALL ON FUNCTION sec.tel_over_te_dragen(bigint),
  sec.stop_medewerker(bigint, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.tel_over_te_dragen(bigint),
  sec.stop_medewerker(bigint, timestamptz) TO samenspel_app;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("privacy", "0006_inzage_lezen"),
        ("organisatie", "0007_accounts"),
        ("gezin", "0002_bescherming"),
    ]

    operations = [
        migrations.RunSQL(TOEGANG_SQL, migrations.RunSQL.noop),
        migrations.RunSQL(STOPPEN_SQL, migrations.RunSQL.noop),
    ]
