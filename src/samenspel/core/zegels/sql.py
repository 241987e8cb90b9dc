"""Sealing happens inside the database: nobody takes the rows out to be hashed."""

# A lock on one table at a time: while it is held no row is halfway, so every id up to
# the highest is there or will never be. Times and bytes have one way to be written.
ZEGEL_SQL = """
CREATE FUNCTION sec.te_verzegelen() RETURNS TABLE (tabel text, sleutel text)
LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT c.relname::text, a.attname::text
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname IN ('pgh_id', 'id')
   WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
     AND (a.attname = 'pgh_id' OR c.relname IN ('core_gebeurtenis', 'privacy_inzage'))
   ORDER BY c.relname
$$;

CREATE FUNCTION sec.bladen(
  tabel text, sleutel text, kolommen text[], na bigint, tot bigint, hoogstens int
) RETURNS TABLE (rij bigint, blad bytea)
LANGUAGE plpgsql STABLE
SET search_path = public SET timezone = 'UTC' SET datestyle = 'ISO'
SET bytea_output = 'hex' SET extra_float_digits = 1 AS $$
BEGIN
  RETURN QUERY EXECUTE format(
    'SELECT %1$I::bigint, sha256(''\\x00''::bytea || convert_to(to_jsonb(r)::text, ''UTF8''))
       FROM (SELECT %2$s FROM %3$I WHERE %1$I > $1 AND %1$I <= $2
              ORDER BY %1$I LIMIT $3) AS r',
    sleutel,
    (SELECT string_agg(format('%I', k), ', ' ORDER BY o)
       FROM unnest(kolommen) WITH ORDINALITY AS u (k, o)),
    tabel) USING na, tot, hoogstens;
END $$;

CREATE FUNCTION sec.wortel(bladen bytea[]) RETURNS bytea LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  WHILE cardinality(bladen) > 1 LOOP
    SELECT array_agg(h ORDER BY paar) INTO bladen FROM (
      SELECT (o - 1) / 2 AS paar,
             CASE WHEN count(*) = 2
                  THEN sha256('\\x01'::bytea || string_agg(b, ''::bytea ORDER BY o))
                  ELSE (array_agg(b))[1] END AS h
        FROM unnest(bladen) WITH ORDINALITY AS u (b, o) GROUP BY 1) AS niveau;
  END LOOP;
  RETURN bladen[1];
END $$;

CREATE FUNCTION sec.verzegel(welke text, hoogstens int) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  pk text;
  vorig core_zegel;
  nieuw core_zegel;
  hoogste bigint;
BEGIN
  SELECT sleutel INTO STRICT pk FROM sec.te_verzegelen() WHERE tabel = welke;
  PERFORM pg_advisory_xact_lock(hashtext('samenspel.zegel'));
  SELECT coalesce(max(tot), -9223372036854775807) INTO nieuw.na FROM core_zegel WHERE tabel = welke;
  SET LOCAL lock_timeout = '5s';
  EXECUTE format('LOCK TABLE %I IN SHARE MODE', welke);
  EXECUTE format('SELECT max(%I) FROM %I', pk, welke) INTO hoogste;
  IF hoogste IS NULL OR hoogste <= nieuw.na THEN RETURN 0; END IF;
  SELECT array_agg(a.attname ORDER BY a.attname) INTO nieuw.kolommen
    FROM pg_attribute a
   WHERE a.attrelid = to_regclass(welke) AND a.attnum > 0 AND NOT a.attisdropped;
  SELECT array_agg(rij ORDER BY rij), array_agg(blad ORDER BY rij)
    INTO nieuw.rijen, nieuw.bladen
    FROM sec.bladen(welke, pk, nieuw.kolommen, nieuw.na, hoogste, hoogstens);
  SELECT * INTO vorig FROM core_zegel ORDER BY id DESC LIMIT 1;
  nieuw.id := coalesce(vorig.id, 0) + 1;
  nieuw.tabel := welke;
  nieuw.tot := CASE WHEN cardinality(nieuw.rijen) < hoogstens THEN hoogste
                    ELSE nieuw.rijen[hoogstens] END;
  nieuw.wortel := sec.wortel(nieuw.bladen);
  nieuw.vorige := coalesce(vorig.zegel, '\\x'::bytea);
  nieuw.gemaakt_op := clock_timestamp();
  nieuw.zegel := sha256(nieuw.vorige || convert_to(concat_ws('|',
    nieuw.id, welke, nieuw.na, nieuw.tot, cardinality(nieuw.rijen),
    array_to_string(nieuw.kolommen, ','), encode(nieuw.wortel, 'hex'),
    to_char(nieuw.gemaakt_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')), 'UTF8'));
  INSERT INTO core_zegel SELECT nieuw.*;
  RETURN cardinality(nieuw.rijen);
END $$;

REVOKE ALL ON FUNCTION sec.te_verzegelen(), sec.wortel(bytea[]), sec.verzegel(text, int),
  sec.bladen(text, text, text[], bigint, bigint, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.te_verzegelen(), sec.verzegel(text, int) TO samenspel_app;
CREATE TRIGGER alleen_toevoegen BEFORE UPDATE OR DELETE ON core_zegel
  FOR EACH ROW EXECUTE FUNCTION sec.alleen_toevoegen();
"""

UNDO_SQL = """
DROP TRIGGER alleen_toevoegen ON core_zegel;
DROP FUNCTION sec.verzegel(text, int);
DROP FUNCTION sec.wortel(bytea[]);
DROP FUNCTION sec.bladen(text, text, text[], bigint, bigint, int);
DROP FUNCTION sec.te_verzegelen();
"""
