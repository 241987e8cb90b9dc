"""Who manages which organisation, its teams and its people; and nobody themselves."""

from django.db import migrations

# In which teams somebody works now: the first one, and the others.
TEAMS_SQL = """
CREATE FUNCTION sec.mijn_teams() RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(team_id), '{}') FROM (
    SELECT team_id FROM organisatie_medewerker WHERE gebruiker_id = sec.gebruiker()
    UNION
    SELECT l.team_id
      FROM organisatie_medewerker m
      JOIN organisatie_teamlid l ON l.medewerker_id = m.id
     WHERE m.gebruiker_id = sec.gebruiker() AND l.vanaf <= clock_timestamp()
       AND (l.tot IS NULL OR l.tot > clock_timestamp())
  ) AS teams
$$;
CREATE OR REPLACE FUNCTION sec.mijn_medewerkers() RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(c.id), '{}')
    FROM organisatie_medewerker m
    JOIN organisatie_medewerker c ON c.organisatie_id = m.organisatie_id
     AND (c.id = m.id OR m.functie = 'FUNCTIONEEL_BEHEERDER'
          OR (m.functie = 'TEAMMANAGER'
              AND c.team_id = ANY ((SELECT sec.mijn_teams())::bigint[])))
   WHERE m.gebruiker_id = sec.gebruiker()
$$;
REVOKE ALL ON FUNCTION sec.mijn_teams() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.mijn_teams() TO samenspel_app;
"""

# What a functioneel beheerder manages: the people, teams and words of the own
# organisation. Of organisations in the own region without a beheerder of their own (a
# school, a huisarts) only the details, and their first beheerder.
BEHEER_SQL = """
CREATE FUNCTION sec.mijn_beheer() RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(m.organisatie_id), '{}')
    FROM organisatie_medewerker m
    JOIN organisatie_gebruiker g ON g.id = m.gebruiker_id AND g.is_active
   WHERE m.gebruiker_id = sec.gebruiker() AND m.functie = 'FUNCTIONEEL_BEHEERDER'
     AND (m.vanaf IS NULL OR m.vanaf <= clock_timestamp())
     AND (m.tot IS NULL OR m.tot > clock_timestamp())
$$;
CREATE FUNCTION sec.mijn_beheerregio() RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(regio_id), '{}') FROM organisatie_organisatie
   WHERE id = ANY (sec.mijn_beheer())
$$;
CREATE FUNCTION sec.zonder_beheerder() RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(o.id), '{}') FROM organisatie_organisatie o
   WHERE o.regio_id = ANY (sec.mijn_beheerregio())
     AND NOT EXISTS (SELECT FROM organisatie_medewerker m
                      WHERE m.organisatie_id = o.id
                        AND m.functie = 'FUNCTIONEEL_BEHEERDER'
                        AND (m.tot IS NULL OR m.tot > clock_timestamp()))
$$;
CREATE FUNCTION sec.mijn_beheerden() RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(id), '{}') FROM organisatie_medewerker
   WHERE organisatie_id = ANY (sec.mijn_beheer())
$$;
REVOKE ALL ON FUNCTION sec.mijn_beheer(), sec.mijn_beheerregio(),
  sec.zonder_beheerder(), sec.mijn_beheerden() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.mijn_beheer(), sec.mijn_beheerregio(),
  sec.zonder_beheerder(), sec.mijn_beheerden() TO samenspel_app;

ALTER TABLE organisatie_regio ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezen ON organisatie_regio FOR SELECT
  TO samenspel_app, samenspel_portaal USING (true);
CREATE POLICY wijzigen ON organisatie_regio FOR UPDATE TO samenspel_app
  USING (id = ANY ((SELECT sec.mijn_beheerregio())::bigint[]));
GRANT UPDATE (naam, pakketten) ON organisatie_regio TO samenspel_app;

ALTER TABLE organisatie_organisatie ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezen ON organisatie_organisatie FOR SELECT
  TO samenspel_app, samenspel_portaal USING (true);
CREATE POLICY maken ON organisatie_organisatie FOR INSERT TO samenspel_app
  WITH CHECK (regio_id = ANY ((SELECT sec.mijn_beheerregio())::bigint[]));
CREATE POLICY wijzigen ON organisatie_organisatie FOR UPDATE TO samenspel_app
  USING (id = ANY ((SELECT sec.mijn_beheer() || sec.zonder_beheerder())::bigint[]));
GRANT INSERT, UPDATE (naam, soort, telefoon, telefoon_avond, vertrouwenspersoon,
  klachten) ON organisatie_organisatie TO samenspel_app;

ALTER TABLE organisatie_team ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezen ON organisatie_team FOR SELECT
  TO samenspel_app, samenspel_portaal USING (true);
CREATE POLICY maken ON organisatie_team FOR INSERT TO samenspel_app
  WITH CHECK (organisatie_id
    = ANY ((SELECT sec.mijn_beheer() || sec.zonder_beheerder())::bigint[]));
CREATE POLICY wijzigen ON organisatie_team FOR UPDATE TO samenspel_app
  USING (organisatie_id = ANY ((SELECT sec.mijn_beheer())::bigint[]));
GRANT INSERT, UPDATE (naam) ON organisatie_team TO samenspel_app;

ALTER TABLE organisatie_functienaam ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezen ON organisatie_functienaam FOR SELECT
  TO samenspel_app, samenspel_portaal USING (true);
CREATE POLICY beheren ON organisatie_functienaam FOR ALL TO samenspel_app
  USING (organisatie_id = ANY ((SELECT sec.mijn_beheer())::bigint[]));
GRANT INSERT, UPDATE (naam), DELETE ON organisatie_functienaam TO samenspel_app;

-- Nobody puts themselves in a team: a team opens families.
ALTER TABLE organisatie_teamlid ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezen ON organisatie_teamlid FOR SELECT TO samenspel_app USING (true);
CREATE POLICY maken ON organisatie_teamlid FOR INSERT TO samenspel_app
  WITH CHECK (medewerker_id = ANY ((SELECT sec.mijn_beheerden())::bigint[])
    AND medewerker_id NOT IN (SELECT m.id FROM organisatie_medewerker m
                               WHERE m.gebruiker_id = (SELECT sec.gebruiker()))
    AND team_id IN (SELECT t.id FROM organisatie_team t
                     WHERE t.organisatie_id
                       = ANY ((SELECT sec.mijn_beheer())::bigint[])));
CREATE POLICY beeindigen ON organisatie_teamlid FOR UPDATE TO samenspel_app
  USING (medewerker_id = ANY ((SELECT sec.mijn_beheerden())::bigint[]));
GRANT SELECT, INSERT, UPDATE (tot) ON organisatie_teamlid TO samenspel_app;

-- Registered or not is open (skjeugd.nl and the BIG-register are); changing is not.
ALTER TABLE organisatie_registratie ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezen ON organisatie_registratie FOR SELECT TO samenspel_app USING (true);
CREATE POLICY beheren ON organisatie_registratie FOR ALL TO samenspel_app
  USING (medewerker_id = ANY ((SELECT sec.mijn_beheerden())::bigint[]));
GRANT SELECT, INSERT, UPDATE (nummer, geldig_tot), DELETE
  ON organisatie_registratie TO samenspel_app;
"""

# The app may not write who somebody is and what they do; these functions may, for a
# beheerder, about others: nobody raises the own rights, and nobody ends themselves.
MEDEWERKER_SQL = """
CREATE FUNCTION sec.neem_medewerker(wie bigint) RETURNS organisatie_medewerker
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  m organisatie_medewerker;
BEGIN
  SELECT * INTO m FROM organisatie_medewerker
   WHERE id = wie AND organisatie_id = ANY (sec.mijn_beheer())
     AND gebruiker_id <> sec.gebruiker() FOR UPDATE;
  IF m.id IS NULL THEN
    RAISE EXCEPTION 'denied: dit account is niet van u om te beheren.'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN m;
END $$;

CREATE FUNCTION sec.kijk_team_na(welk bigint, waar bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM organisatie_team
                  WHERE id = welk AND organisatie_id = waar) THEN
    RAISE EXCEPTION 'denied: dit team is van een andere organisatie.'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
END $$;

CREATE FUNCTION sec.maak_medewerker(inlog text, geheim text, heet text, mail text,
  nummer text, welk_team bigint, wat text, begin timestamptz) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  waar bigint := (SELECT organisatie_id FROM organisatie_team WHERE id = welk_team);
  wie bigint;
  nieuw bigint;
BEGIN
  IF waar IS NULL OR NOT (waar = ANY (sec.mijn_beheer())
      OR (waar = ANY (sec.zonder_beheerder()) AND wat = 'FUNCTIONEEL_BEHEERDER')) THEN
    RAISE EXCEPTION 'denied: in deze organisatie maakt u geen accounts.'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO organisatie_gebruiker (gebruikersnaam, password, naam, emailadres,
      is_active, is_demo, sessienummer)
    VALUES (inlog, geheim, heet, mail, true, false, 0) RETURNING id INTO wie;
  INSERT INTO organisatie_medewerker (gebruiker_id, organisatie_id, team_id, functie,
      telefoon, vanaf)
    VALUES (wie, waar, welk_team, wat, nummer, begin) RETURNING id INTO nieuw;
  RETURN nieuw;
END $$;

CREATE FUNCTION sec.wijzig_medewerker(wie bigint, heet text, mail text, nummer text,
  welk_team bigint, wat text, begin timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  m organisatie_medewerker := sec.neem_medewerker(wie);
BEGIN
  PERFORM sec.kijk_team_na(welk_team, m.organisatie_id);
  UPDATE organisatie_gebruiker SET naam = heet, emailadres = mail
   WHERE id = m.gebruiker_id;
  UPDATE organisatie_medewerker
     SET telefoon = nummer, team_id = welk_team, functie = wat, vanaf = begin
   WHERE id = m.id;
END $$;

-- Another number ends every session that is open.
CREATE FUNCTION sec.zet_account(wie bigint, actief boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  m organisatie_medewerker := sec.neem_medewerker(wie);
BEGIN
  UPDATE organisatie_gebruiker
     SET is_active = actief, sessienummer = sessienummer + 1
   WHERE id = m.gebruiker_id;
END $$;

CREATE FUNCTION sec.wis_tweede_stap(wie bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  m organisatie_medewerker := sec.neem_medewerker(wie);
BEGIN
  DELETE FROM mfa_authenticator WHERE user_id = m.gebruiker_id;
  UPDATE organisatie_gebruiker SET sessienummer = sessienummer + 1
   WHERE id = m.gebruiker_id;
END $$;

REVOKE ALL ON FUNCTION sec.neem_medewerker(bigint), sec.kijk_team_na(bigint, bigint),
  sec.maak_medewerker(text, text, text, text, text, bigint, text, timestamptz),
  sec.wijzig_medewerker(bigint, text, text, text, bigint, text, timestamptz),
  sec.zet_account(bigint, boolean), sec.wis_tweede_stap(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.neem_medewerker(bigint),
  sec.maak_medewerker(text, text, text, text, text, bigint, text, timestamptz),
  sec.wijzig_medewerker(bigint, text, text, text, bigint, text, timestamptz),
  sec.zet_account(bigint, boolean), sec.wis_tweede_stap(bigint) TO samenspel_app;
"""


class Migration(migrations.Migration):
    dependencies = [("organisatie", "0005_beheer")]

    operations = [
        migrations.RunSQL(TEAMS_SQL, migrations.RunSQL.noop),
        migrations.RunSQL(BEHEER_SQL, migrations.RunSQL.noop),
        migrations.RunSQL(MEDEWERKER_SQL, migrations.RunSQL.noop),
    ]
