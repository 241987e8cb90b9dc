"""SQL of the secret address of an agenda: asked before anybody has signed in."""

AGENDALINK_SQL = """
ALTER TABLE verhaal_agendalink ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen ON verhaal_agendalink FOR ALL TO samenspel_app
  USING (medewerker_id IN (SELECT id FROM organisatie_medewerker
                            WHERE gebruiker_id = (SELECT sec.gebruiker())));
GRANT SELECT, INSERT, UPDATE (ingetrokken_op) ON verhaal_agendalink TO samenspel_app;

-- Whose agenda this is, when the link is open and its worker may sign in now.
CREATE FUNCTION sec.open_agendalink(hash text) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE verhaal_agendalink l SET gelezen_op = clock_timestamp()
    FROM organisatie_medewerker m JOIN organisatie_gebruiker g ON g.id = m.gebruiker_id
   WHERE l.sleutel_hash = hash AND l.ingetrokken_op IS NULL
     AND m.id = l.medewerker_id AND g.is_active
     AND (m.vanaf IS NULL OR m.vanaf <= clock_timestamp())
     AND (m.tot IS NULL OR m.tot > clock_timestamp())
  RETURNING g.id
$$;
REVOKE ALL ON FUNCTION sec.open_agendalink(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.open_agendalink(text) TO samenspel_app;
"""
