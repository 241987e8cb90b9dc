"""SQL of the foundation: roles, the signed actor, and rows that only come."""

from samenspel.core.postgres.server import ROLES

ROLES_SQL = "\n".join(
    f"""
    DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{role}') THEN
        CREATE ROLE {role} NOLOGIN NOBYPASSRLS;
      END IF;
    END $$;
    """
    for role in ROLES
    if not role.endswith("_owner")
)

SCHEMA_SQL = """
CREATE SCHEMA sec;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public, sec TO samenspel_app, samenspel_portaal, samenspel_breed;
ALTER DEFAULT PRIVILEGES IN SCHEMA public
  GRANT USAGE ON SEQUENCES TO samenspel_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO samenspel_app;

-- Only the owner reads this table: the pads with which a token is checked.
CREATE TABLE sec.sleutel (ipad bytea NOT NULL, opad bytea NOT NULL);
"""

# What a row of the log, the history or the Inzage says, it says for ever. Lawful
# vernietiging is done by the owner of the tables, who says so for one transaction.
APPEND_ONLY_SQL = """
CREATE FUNCTION sec.alleen_toevoegen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('samenspel.vernietiging', true) = 'ja'
     AND pg_has_role(current_user, (SELECT relowner FROM pg_class
                                    WHERE oid = TG_RELID), 'MEMBER') THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  RAISE EXCEPTION 'Een regel in % wordt nooit gewijzigd of verwijderd.', TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
"""

# Returns 'soort.id' of who acts, NULL without a token; a token that is forged, stale
# or of another connection is an error, not an empty answer.
ACTOR_SQL = """
CREATE FUNCTION sec.actor() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  token text := current_setting('samenspel.actor', true);
  deel text[];
  boodschap text;
BEGIN
  IF token IS NULL OR token = '' THEN
    RETURN NULL;
  END IF;
  deel := string_to_array(token, '.');
  boodschap := array_to_string(deel[1:4], '.');
  IF array_length(deel, 1) <> 5 OR NOT EXISTS (
    SELECT FROM sec.sleutel s WHERE deel[5] = encode(sha256(
      s.opad || sha256(s.ipad || convert_to(boodschap, 'UTF8'))), 'hex')
  ) THEN
    RAISE EXCEPTION 'De actor is niet echt.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF deel[3]::bigint < extract(epoch FROM clock_timestamp()) THEN
    RAISE EXCEPTION 'De actor is verlopen.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF deel[4]::int <> pg_backend_pid() THEN
    RAISE EXCEPTION 'De actor hoort bij een andere verbinding.'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN deel[1] || '.' || deel[2];
END $$;

CREATE FUNCTION sec.gebruiker() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT split_part(a, '.', 2)::bigint FROM sec.actor() AS a WHERE a LIKE 'g.%'
$$;

CREATE FUNCTION sec.taak_gezin() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT split_part(a, '.', 2)::bigint FROM sec.actor() AS a WHERE a LIKE 't.%'
$$;

REVOKE ALL ON FUNCTION sec.actor(), sec.gebruiker(), sec.taak_gezin() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.gebruiker(), sec.taak_gezin()
  TO samenspel_app, samenspel_portaal;
"""

# Until the room privacy says who, nobody sees anything.
NOBODY_SQL = """
CREATE FUNCTION sec.mijn_gezinnen() RETURNS bigint[] LANGUAGE sql STABLE AS
  $$ SELECT '{}'::bigint[] $$;
CREATE FUNCTION sec.mijn_vrijgaven(wat text) RETURNS bigint[] LANGUAGE sql STABLE AS
  $$ SELECT '{}'::bigint[] $$;
"""

INSTALL_KEY_SQL = """
WITH weg AS (DELETE FROM sec.sleutel)
INSERT INTO sec.sleutel (ipad, opad) VALUES (%s, %s)
"""
