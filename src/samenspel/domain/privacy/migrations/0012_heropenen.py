"""A closed family that comes back: found by a child, and opened for the own team."""

from django.db import migrations

# Never one of whom the worker is family; only by who works with families. The name and
# the date of birth must both be alike, as in an emergency. Thirty an hour, as searching.
VIND_SQL = """
CREATE FUNCTION sec.gesloten_met_kind(zoeknaam text, geboren date)
RETURNS SETOF gezin_gezin
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT g.* FROM gezin_gezin g
   WHERE g.gesloten_op IS NOT NULL AND $1 <> ''
     AND EXISTS (SELECT FROM gezin_persoon p
                  WHERE p.gezin_id = g.id AND p.geboren_op = $2
                    AND p.geboren_precisie = 'dag'
                    AND word_similarity($1, p.zoeknaam) >= 0.6)
     AND NOT EXISTS (SELECT FROM privacy_uitsluiting u
                      JOIN organisatie_medewerker m ON m.id = u.medewerker_id
                     WHERE u.gezin_id = g.id AND u.opgeheven_op IS NULL
                       AND m.gebruiker_id = sec.gebruiker())
$$;
CREATE FUNCTION sec.mag_heropenen() RETURNS organisatie_medewerker
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  mij organisatie_medewerker;
BEGIN
  SELECT * INTO mij FROM organisatie_medewerker WHERE gebruiker_id = sec.gebruiker();
  IF mij.id IS NULL OR mij.functie NOT IN ('JEUGDBESCHERMER', 'LT_MEDEWERKER',
      'GEDRAGSWETENSCHAPPER', 'TEAMMANAGER', 'BEHANDELAAR') THEN
    RAISE EXCEPTION 'denied: een dossier heropenen is voor wie met gezinnen werkt.'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF (SELECT count(*) FROM privacy_inzage
       WHERE gebruiker = mij.gebruiker_id AND gebeurtenis = 'GELIJKENIS_ZOEKEN'
         AND gebeurd_op > clock_timestamp() - interval '1 hour') > 30 THEN
    RAISE EXCEPTION 'U hebt dit uur al 30 keer buiten uw eigen gezinnen gezocht.'
      USING ERRCODE = 'program_limit_exceeded';
  END IF;
  RETURN mij;
END $$;
CREATE FUNCTION sec.vind_gesloten(zoeknaam text, geboren date)
RETURNS TABLE (dossiernummer text, gesloten_op timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM sec.mag_heropenen();
  RETURN QUERY
  SELECT g.dossiernummer, g.gesloten_op FROM sec.gesloten_met_kind($1, $2) g
   ORDER BY g.gesloten_op DESC LIMIT 5;
END $$;

-- Which closed families the own team let go in the last year.
CREATE FUNCTION sec.gesloten_van_team() RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(DISTINCT g.id), '{}')
    FROM gezin_gezin g
    JOIN privacy_betrokkenheid b ON b.gezin_id = g.id AND b.tot = g.gesloten_op
    LEFT JOIN organisatie_medewerker m ON m.id = b.medewerker_id
   WHERE g.gesloten_op > clock_timestamp() - interval '1 year'
     AND coalesce(b.team_id, CASE WHEN b.rol IN ('REGISSEUR', 'ZICHTHOUDER')
                                  THEN m.team_id END) = ANY (sec.mijn_teams())
     AND NOT EXISTS (SELECT FROM privacy_uitsluiting u
                      JOIN organisatie_medewerker ik ON ik.id = u.medewerker_id
                     WHERE u.gezin_id = g.id AND u.opgeheven_op IS NULL
                       AND ik.gebruiker_id = sec.gebruiker())
$$;

-- Not accepted any more: the team of who took the aanmelding in keeps sight.
CREATE FUNCTION sec.heropen_gezin(nummer text, zoeknaam text, geboren date)
RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  mij organisatie_medewerker := sec.mag_heropenen();
  welk bigint;
BEGIN
  SELECT g.id INTO welk FROM gezin_gezin g
   WHERE g.dossiernummer = $1 AND g.gesloten_op IS NOT NULL
     AND (g.id = ANY (sec.gesloten_van_team()) OR g.id = ANY (sec.mijn_gezinnen())
          OR g.id IN (SELECT k.id FROM sec.gesloten_met_kind($2, $3) k))
     FOR UPDATE;
  IF welk IS NULL THEN
    RAISE EXCEPTION 'denied: dit gesloten dossier is er niet voor u.'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO privacy_betrokkenheid
    (gezin_id, team_id, rol, grond, vanaf, vastgelegd_door_id)
    VALUES (welk, mij.team_id, 'TEAM', 'het gezin kwam terug bij het team',
            clock_timestamp(), mij.gebruiker_id);
  UPDATE gezin_gezin SET gesloten_op = NULL, aangenomen_op = NULL WHERE id = welk;
  RETURN welk;
END $$;
REVOKE ALL ON FUNCTION sec.gesloten_met_kind(text, date), sec.mag_heropenen(),
  sec.vind_gesloten(text, date), sec.gesloten_van_team(),
  sec.heropen_gezin(text, text, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.vind_gesloten(text, date),
  sec.heropen_gezin(text, text, date) TO samenspel_app;
"""


class Migration(migrations.Migration):
    dependencies = [("privacy", "0011_narollen")]

    operations = [migrations.RunSQL(VIND_SQL, migrations.RunSQL.noop)]
