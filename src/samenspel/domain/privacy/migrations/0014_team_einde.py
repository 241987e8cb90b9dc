"""A team ends when nothing is left in it; the database counts."""

from django.db import migrations

TEAM_SQL = """
CREATE FUNCTION sec.tel_team(welk bigint)
RETURNS TABLE (dossiers bigint, medewerkers bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM organisatie_team t
                  WHERE t.id = welk AND t.tot IS NULL
                    AND t.organisatie_id = ANY (sec.mijn_beheer())) THEN
    RAISE EXCEPTION 'denied: dit team is niet van u om te beheren.'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN QUERY
  SELECT (SELECT count(DISTINCT b.gezin_id)
            FROM privacy_betrokkenheid b
            JOIN gezin_gezin g ON g.id = b.gezin_id AND g.gesloten_op IS NULL
           WHERE b.team_id = welk AND (b.tot IS NULL OR b.tot > clock_timestamp())),
         (SELECT count(*)
            FROM organisatie_medewerker m
           WHERE (m.tot IS NULL OR m.tot > clock_timestamp())
             AND (m.team_id = welk
                  OR EXISTS (SELECT FROM organisatie_teamlid l
                              WHERE l.medewerker_id = m.id AND l.team_id = welk
                                AND (l.tot IS NULL OR l.tot > clock_timestamp()))));
END $$;
CREATE FUNCTION sec.beeindig_team(welk bigint, einde timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM FROM organisatie_team WHERE id = welk FOR UPDATE;
  IF EXISTS (SELECT FROM sec.tel_team(welk) WHERE dossiers + medewerkers > 0) THEN
    RAISE EXCEPTION 'denied: in dit team staat nog iets.'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE organisatie_team SET tot = einde WHERE id = welk;
END $$;
REVOKE ALL ON FUNCTION sec.tel_team(bigint), sec.beeindig_team(bigint, timestamptz)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.tel_team(bigint), sec.beeindig_team(bigint, timestamptz)
  TO samenspel_app;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("privacy", "0013_noodlezer"),
        ("organisatie", "0008_team_einde"),
        ("gezin", "0002_bescherming"),
    ]

    operations = [migrations.RunSQL(TEAM_SQL, migrations.RunSQL.noop)]
