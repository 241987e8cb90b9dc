"""Row security for deputies, asking for access, and access in an emergency."""

from django.db import migrations

from samenspel.core.row_security import Protect

# Who stands in for somebody who is away has that person's grounds of regie; without a
# vervanger the teammanager of the team. It ends by itself, with the absence.
VERVANGING_SQL = """
CREATE OR REPLACE FUNCTION sec.mijn_gezinnen() RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = public AS $$
  WITH gronden AS (
    SELECT b.gezin_id, b.tot, b.beeindigd_in, b.vanaf, m.id AS wie, m.gebruiker_id
      FROM organisatie_medewerker m
      JOIN privacy_betrokkenheid b ON b.medewerker_id = m.id OR b.team_id = m.team_id
     WHERE m.gebruiker_id = sec.gebruiker()
    UNION ALL
    SELECT b.gezin_id, b.tot, b.beeindigd_in, b.vanaf, m.id, m.gebruiker_id
      FROM organisatie_medewerker m
      JOIN organisatie_afwezigheid a
        ON (a.vervanger_id = m.id
            OR (a.vervanger_id IS NULL AND m.functie = 'TEAMMANAGER'))
       AND a.medewerker_id <> m.id
       AND a.vanaf <= clock_timestamp()
       AND (a.tot IS NULL OR a.tot > clock_timestamp())
      JOIN organisatie_medewerker weg ON weg.id = a.medewerker_id
       AND weg.organisatie_id = m.organisatie_id
       AND (a.vervanger_id IS NOT NULL OR weg.team_id = m.team_id)
      JOIN privacy_betrokkenheid b ON b.medewerker_id = weg.id
       AND b.rol IN ('REGISSEUR', 'ZICHTHOUDER', 'VEILIGHEIDSREGIE')
     WHERE m.gebruiker_id = sec.gebruiker()
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

-- Also a ground that had an end already counts until commit when it ends earlier.
CREATE OR REPLACE FUNCTION sec.merk_beeindiging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.tot IS NOT NULL AND NEW.tot IS DISTINCT FROM OLD.tot THEN
    NEW.beeindigd_in := pg_current_xact_id()::text::bigint;
  END IF;
  RETURN NEW;
END $$;
"""

# Asking belongs to who asks. Only who may open a dossier sees that a question is about
# it: what was typed is compared here and never where it is asked.
VRAGEN_SQL = """
CREATE FUNCTION sec.mijn_medewerker() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT id FROM organisatie_medewerker WHERE gebruiker_id = sec.gebruiker()
$$;
CREATE FUNCTION sec.vragen_over_mijn_gezinnen()
RETURNS TABLE (vraag_id bigint, gezin_id bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH mijn AS MATERIALIZED (SELECT unnest(sec.mijn_gezinnen()) AS id)
  SELECT v.id, g.id
    FROM privacy_toegangsvraag v
    JOIN gezin_gezin g ON g.dossiernummer = v.dossiernummer
    JOIN mijn ON mijn.id = g.id
  UNION
  SELECT v.id, p.gezin_id
    FROM privacy_toegangsvraag v
    JOIN gezin_persoon p ON p.geboren_op = v.geboren_op AND p.geboren_precisie = 'dag'
     AND word_similarity(v.zoeknaam, p.zoeknaam) >= 0.6
    JOIN mijn ON mijn.id = p.gezin_id
   WHERE v.zoeknaam <> ''
$$;
-- The gezinnen in which one holds regie, keeps sight, or stands in for who does.
CREATE FUNCTION sec.mijn_regie() RETURNS bigint[]
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
                        AND weg.team_id = m.team_id)))))
   WHERE m.gebruiker_id = sec.gebruiker()
$$;
CREATE FUNCTION sec.mijn_vragen() RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(vraag_id), '{}') FROM sec.vragen_over_mijn_gezinnen()
$$;
REVOKE ALL ON FUNCTION sec.mijn_medewerker(), sec.vragen_over_mijn_gezinnen(),
  sec.mijn_vragen(), sec.mijn_regie() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.mijn_medewerker(), sec.vragen_over_mijn_gezinnen(),
  sec.mijn_vragen(), sec.mijn_regie() TO samenspel_app;

ALTER TABLE privacy_toegangsvraag ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_vraag ON privacy_toegangsvraag FOR ALL TO samenspel_app
  USING (medewerker_id = (SELECT sec.mijn_medewerker()))
  WITH CHECK (medewerker_id = (SELECT sec.mijn_medewerker()));
CREATE POLICY over_mijn_gezin ON privacy_toegangsvraag FOR SELECT TO samenspel_app
  USING (id = ANY ((SELECT sec.mijn_vragen())::bigint[]));
CREATE POLICY beantwoorden ON privacy_toegangsvraag FOR UPDATE TO samenspel_app
  USING (id = ANY ((SELECT sec.mijn_vragen())::bigint[]));
GRANT SELECT, INSERT, UPDATE (antwoord, toelichting, beantwoord_op, beantwoord_door_id,
  gelezen_op) ON privacy_toegangsvraag TO samenspel_app;
"""

# In an emergency: which dossiers this number, or this name with this date of birth, may
# mean. Only families that the own organisation works with, never one of whom the worker
# is family; thirty questions an hour, as with searching.
NOOD_SQL = """
CREATE FUNCTION sec.vind_in_nood(nummer text, zoeknaam text, geboren date)
RETURNS bigint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  mij organisatie_medewerker;
  gevraagd bigint;
BEGIN
  SELECT * INTO mij FROM organisatie_medewerker WHERE gebruiker_id = sec.gebruiker();
  IF mij.id IS NULL OR mij.functie NOT IN ('JEUGDBESCHERMER', 'LT_MEDEWERKER',
      'GEDRAGSWETENSCHAPPER', 'TEAMMANAGER', 'BEHANDELAAR') THEN
    RAISE EXCEPTION 'Noodtoegang is voor wie met gezinnen werkt.'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT count(*) INTO gevraagd FROM privacy_inzage
   WHERE gebruiker = mij.gebruiker_id AND gebeurtenis = 'NOODTOEGANG_NEMEN'
     AND gebeurd_op > clock_timestamp() - interval '1 hour';
  IF gevraagd >= 30 THEN
    RAISE EXCEPTION 'U hebt dit uur al 30 keer noodtoegang gevraagd.'
      USING ERRCODE = 'program_limit_exceeded';
  END IF;
  RETURN (
    SELECT coalesce(array_agg(DISTINCT g.id), '{}')
      FROM gezin_gezin g
     WHERE (g.dossiernummer = nummer
            OR EXISTS (SELECT FROM gezin_persoon p
                        WHERE p.gezin_id = g.id AND $2 <> '' AND p.geboren_op = $3
                          AND p.geboren_precisie = 'dag'
                          AND word_similarity($2, p.zoeknaam) >= 0.6))
       AND EXISTS (SELECT FROM privacy_betrokkenheid b
                     LEFT JOIN organisatie_medewerker m ON m.id = b.medewerker_id
                     LEFT JOIN organisatie_team t ON t.id = b.team_id
                    WHERE b.gezin_id = g.id AND b.vanaf <= clock_timestamp()
                      AND (b.tot IS NULL OR b.tot > clock_timestamp())
                      AND coalesce(m.organisatie_id, t.organisatie_id)
                          = mij.organisatie_id)
       AND NOT EXISTS (SELECT FROM privacy_uitsluiting u
                        WHERE u.gezin_id = g.id AND u.medewerker_id = mij.id
                          AND u.opgeheven_op IS NULL));
END $$;

-- The review list of the privacy officer: what workers of the own organisation opened.
CREATE FUNCTION sec.noodtoegangen()
RETURNS TABLE (id bigint, gezin_id bigint, dossiernummer text, wie text, reden text,
               vanaf timestamptz, tot timestamptz, oordeel text, toelichting text,
               beoordeeld_op timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT n.id, n.gezin_id, g.dossiernummer, u.naam, n.reden, n.vanaf, n.tot,
         n.oordeel, n.toelichting, n.beoordeeld_op
    FROM organisatie_medewerker mij
    JOIN organisatie_medewerker m ON m.organisatie_id = mij.organisatie_id
    JOIN organisatie_gebruiker u ON u.id = m.gebruiker_id
    JOIN privacy_noodtoegang n ON n.medewerker_id = m.id
    JOIN gezin_gezin g ON g.id = n.gezin_id
   WHERE mij.gebruiker_id = sec.gebruiker() AND mij.functie = 'PRIVACY_OFFICER'
   ORDER BY n.beoordeeld_op IS NOT NULL, n.vanaf DESC
   LIMIT 200
$$;
REVOKE ALL ON FUNCTION sec.vind_in_nood(text, text, date), sec.noodtoegangen()
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.vind_in_nood(text, text, date), sec.noodtoegangen()
  TO samenspel_app;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("privacy", "0004_toegang"),
        ("organisatie", "0004_roosterrechten"),
    ]

    operations = [
        migrations.RunSQL(VERVANGING_SQL, migrations.RunSQL.noop),
        migrations.RunSQL(VRAGEN_SQL, migrations.RunSQL.noop),
        Protect("Noodtoegang"),
        Protect("NoodtoegangEvent", alleen_toevoegen=True),
        migrations.RunSQL(NOOD_SQL, migrations.RunSQL.noop),
    ]
