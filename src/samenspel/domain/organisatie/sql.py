"""SQL of who arranges what: own leave, that of the team, that of the organisation."""

# Whose absence somebody may arrange: the own, as teammanager that of the team, as
# functioneel beheerder that of everybody in the organisation.
ROOSTER_SQL = """
CREATE FUNCTION sec.mijn_medewerkers() RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(c.id), '{}')
    FROM organisatie_medewerker m
    JOIN organisatie_medewerker c ON c.organisatie_id = m.organisatie_id
     AND (c.id = m.id OR m.functie = 'FUNCTIONEEL_BEHEERDER'
          OR (m.functie = 'TEAMMANAGER' AND c.team_id = m.team_id))
   WHERE m.gebruiker_id = sec.gebruiker()
$$;
CREATE FUNCTION sec.mijn_collegas() RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(c.id), '{}')
    FROM organisatie_medewerker m
    JOIN organisatie_medewerker c ON c.organisatie_id = m.organisatie_id
   WHERE m.gebruiker_id = sec.gebruiker()
$$;
REVOKE ALL ON FUNCTION sec.mijn_medewerkers(), sec.mijn_collegas() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.mijn_medewerkers(), sec.mijn_collegas() TO samenspel_app;

ALTER TABLE organisatie_afwezigheid ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezen ON organisatie_afwezigheid FOR SELECT TO samenspel_app
  USING (medewerker_id = ANY ((SELECT sec.mijn_collegas())::bigint[]));
CREATE POLICY vastleggen ON organisatie_afwezigheid FOR INSERT TO samenspel_app
  WITH CHECK (medewerker_id = ANY ((SELECT sec.mijn_medewerkers())::bigint[])
    AND (vervanger_id IS NULL
         OR vervanger_id = ANY ((SELECT sec.mijn_collegas())::bigint[]))
    AND vastgelegd_door_id = (SELECT sec.gebruiker()));
CREATE POLICY beeindigen ON organisatie_afwezigheid FOR UPDATE TO samenspel_app
  USING (medewerker_id = ANY ((SELECT sec.mijn_medewerkers())::bigint[]));
GRANT SELECT, INSERT, UPDATE (tot) ON organisatie_afwezigheid TO samenspel_app;

ALTER TABLE organisatie_dienst ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezen ON organisatie_dienst FOR SELECT TO samenspel_app
  USING (medewerker_id = ANY ((SELECT sec.mijn_collegas())::bigint[]));
CREATE POLICY vastleggen ON organisatie_dienst FOR INSERT TO samenspel_app
  WITH CHECK (medewerker_id = ANY ((SELECT sec.mijn_medewerkers())::bigint[])
    AND vastgelegd_door_id = (SELECT sec.gebruiker()));
CREATE POLICY beeindigen ON organisatie_dienst FOR UPDATE TO samenspel_app
  USING (medewerker_id = ANY ((SELECT sec.mijn_medewerkers())::bigint[]));
GRANT SELECT, INSERT, UPDATE (tot) ON organisatie_dienst TO samenspel_app;

-- The own telephone, and nothing else of nobody else.
ALTER TABLE organisatie_medewerker ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezen ON organisatie_medewerker FOR SELECT
  TO samenspel_app, samenspel_portaal USING (true);
CREATE POLICY eigen_telefoon ON organisatie_medewerker FOR UPDATE TO samenspel_app
  USING (gebruiker_id = (SELECT sec.gebruiker()));
GRANT UPDATE (telefoon) ON organisatie_medewerker TO samenspel_app;

-- A line of the log without a gezin is read back by who wrote it, and by nobody else.
CREATE POLICY eigen_zonder_gezin ON core_gebeurtenis FOR SELECT TO samenspel_app
  USING (gezin_id IS NULL AND door = (SELECT sec.gebruiker()));
"""
