"""The one-time link of an account, and reading what was managed."""

from django.db import migrations

# The link of an account: only its hash is here. Whoever uses it also knows the user
# name; five wrong ones end the link.
UITNODIGING_SQL = """
CREATE FUNCTION sec.mijn_accounts() RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(m.gebruiker_id), '{}') FROM organisatie_medewerker m
   WHERE m.gebruiker_id <> sec.gebruiker()
     AND (m.organisatie_id = ANY (sec.mijn_beheer())
          OR (m.functie = 'FUNCTIONEEL_BEHEERDER' AND m.organisatie_id IN (
                SELECT o.id FROM organisatie_organisatie o
                 WHERE o.regio_id = ANY (sec.mijn_beheerregio()))
              AND NOT EXISTS (SELECT FROM organisatie_uitnodiging u
                               WHERE u.gebruiker_id = m.gebruiker_id
                                 AND u.gebruikt_op IS NOT NULL)))
$$;
ALTER TABLE organisatie_uitnodiging ENABLE ROW LEVEL SECURITY;
CREATE POLICY beheren ON organisatie_uitnodiging FOR ALL TO samenspel_app
  USING (gebruiker_id = ANY ((SELECT sec.mijn_accounts())::bigint[]))
  WITH CHECK (gebruiker_id = ANY ((SELECT sec.mijn_accounts())::bigint[])
              AND gebruikt_op IS NULL);
GRANT SELECT, INSERT, UPDATE (ingetrokken_op) ON organisatie_uitnodiging
  TO samenspel_app;

CREATE FUNCTION sec.vind_uitnodiging(hash text) RETURNS organisatie_uitnodiging
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  SELECT u.* FROM organisatie_uitnodiging u
    JOIN organisatie_gebruiker g ON g.id = u.gebruiker_id AND g.is_active
    JOIN organisatie_medewerker m ON m.gebruiker_id = g.id
     AND (m.vanaf IS NULL OR m.vanaf <= clock_timestamp())
     AND (m.tot IS NULL OR m.tot > clock_timestamp())
   WHERE u.kenmerk = hash AND u.gebruikt_op IS NULL AND u.ingetrokken_op IS NULL
     AND u.vervalt_op > clock_timestamp() AND u.pogingen < 5
   FOR UPDATE OF u
$$;
CREATE FUNCTION sec.is_uitnodiging_open(hash text) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  SELECT (sec.vind_uitnodiging(hash)).id IS NOT NULL
$$;
CREATE FUNCTION sec.probeer_uitnodiging(hash text, inlog text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  u organisatie_uitnodiging := sec.vind_uitnodiging(hash);
  wie bigint;
BEGIN
  SELECT id INTO wie FROM organisatie_gebruiker
   WHERE id = u.gebruiker_id AND lower(gebruikersnaam) = lower(inlog);
  IF wie IS NULL THEN
    UPDATE organisatie_uitnodiging SET pogingen = pogingen + 1 WHERE id = u.id;
  END IF;
  RETURN wie;
END $$;
-- Only by whom the link is for, with the new password already hashed.
CREATE FUNCTION sec.gebruik_uitnodiging(hash text, geheim text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  u organisatie_uitnodiging := sec.vind_uitnodiging(hash);
BEGIN
  IF u.id IS NULL OR u.gebruiker_id IS DISTINCT FROM sec.gebruiker() THEN
    RETURN false;
  END IF;
  UPDATE organisatie_uitnodiging SET gebruikt_op = clock_timestamp() WHERE id = u.id;
  UPDATE organisatie_gebruiker
     SET password = geheim, sessienummer = sessienummer + 1 WHERE id = u.gebruiker_id;
  RETURN true;
END $$;
REVOKE ALL ON FUNCTION sec.mijn_accounts(), sec.vind_uitnodiging(text),
  sec.is_uitnodiging_open(text), sec.probeer_uitnodiging(text, text),
  sec.gebruik_uitnodiging(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.mijn_accounts(), sec.is_uitnodiging_open(text),
  sec.probeer_uitnodiging(text, text), sec.gebruik_uitnodiging(text, text)
  TO samenspel_app;
"""

# What was changed in an organisation: read by its beheerder and its privacy officer.
BEHEERLOG_SQL = """
CREATE FUNCTION sec.lees_beheer(zoek text, sprong int)
RETURNS TABLE (vastgelegd_op timestamptz, soort text, wie text, rol text,
               waarden jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  mij organisatie_medewerker;
BEGIN
  SELECT * INTO mij FROM organisatie_medewerker WHERE gebruiker_id = sec.gebruiker();
  IF mij.id IS NULL OR mij.functie NOT IN ('FUNCTIONEEL_BEHEERDER', 'PRIVACY_OFFICER') THEN
    RETURN;
  END IF;
  RETURN QUERY
  SELECT g.vastgelegd_op, g.soort, g.door_naam, g.rol, g.waarden
    FROM core_gebeurtenis g
   WHERE g.gezin_id IS NULL
     AND split_part(g.soort, '.', 1) IN ('regio', 'organisatie', 'team', 'functienaam',
                                         'medewerker', 'registratie', 'account')
     AND (g.door IN (SELECT m.gebruiker_id FROM organisatie_medewerker m
                      WHERE m.organisatie_id = mij.organisatie_id)
          OR g.waarden ->> 'organisatie' = (SELECT o.naam FROM organisatie_organisatie o
                                             WHERE o.id = mij.organisatie_id))
     AND (zoek = '' OR strpos(lower(g.door_naam), lower(zoek)) > 0
          OR EXISTS (SELECT FROM jsonb_each_text(g.waarden) w
                      WHERE strpos(lower(w.value), lower(zoek)) > 0))
   ORDER BY g.id DESC
   OFFSET greatest(sprong, 0) LIMIT 51;
END $$;
REVOKE ALL ON FUNCTION sec.lees_beheer(text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.lees_beheer(text, int) TO samenspel_app;
"""


class Migration(migrations.Migration):
    dependencies = [("organisatie", "0006_beheerrechten")]

    operations = [
        migrations.RunSQL(UITNODIGING_SQL, migrations.RunSQL.noop),
        migrations.RunSQL(BEHEERLOG_SQL, migrations.RunSQL.noop),
    ]
