"""Families follow what their region chose: find those behind, and queue a job for each.

The function tells nothing but how many: no reader learns which families there are.
"""

from django.db import migrations

VOLG_SQL = """
CREATE FUNCTION sec.laat_werkwijze_volgen() RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  WITH regie AS (
    SELECT DISTINCT ON (b.gezin_id) b.gezin_id, r.naam, r.pakketten
      FROM privacy_betrokkenheid b
      JOIN organisatie_medewerker m ON m.id = b.medewerker_id
      JOIN organisatie_organisatie o ON o.id = m.organisatie_id
      JOIN organisatie_regio r ON r.id = o.regio_id
     WHERE b.rol IN ('REGISSEUR', 'ZICHTHOUDER')
       AND b.vanaf <= clock_timestamp()
       AND (b.tot IS NULL OR b.tot > clock_timestamp())
     ORDER BY b.gezin_id, b.rol = 'REGISSEUR' DESC, b.vanaf DESC
  ), achter AS (
    SELECT regie.* FROM regie
     WHERE to_jsonb(regie.pakketten) IS DISTINCT FROM (
       SELECT l.waarden -> 'pakketten' FROM core_gebeurtenis l
        WHERE l.gezin_id = regie.gezin_id AND l.waarden ? 'pakketten'
          AND (l.soort IN ('aanmelding.ontvangen', 'werkwijze.gekozen')
               OR l.waarden ->> 'rol' IN ('regisseur', 'zichthouder'))
        ORDER BY l.gebeurd_van DESC, l.id DESC LIMIT 1)
  ), nieuw AS (
    INSERT INTO procrastinate_jobs (queue_name, task_name, queueing_lock, args)
    SELECT 'default', 'volg_werkwijze', 'volg_werkwijze_' || gezin_id,
           jsonb_build_object('gezin_id', gezin_id, 'door', (
             SELECT door FROM core_gebeurtenis k
              WHERE k.soort = 'regio.gewijzigd' AND k.waarden ->> 'regio' = achter.naam
              ORDER BY k.id DESC LIMIT 1))
      FROM achter
        ON CONFLICT DO NOTHING
    RETURNING 1
  )
  SELECT count(*)::integer FROM nieuw
$$;
REVOKE ALL ON FUNCTION sec.laat_werkwijze_volgen() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.laat_werkwijze_volgen() TO samenspel_app;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("privacy", "0007_werk"),
        ("procrastinate", "0041_post_retry_failed_job"),
    ]

    operations = [
        migrations.RunSQL(VOLG_SQL, "DROP FUNCTION sec.laat_werkwijze_volgen()"),
    ]
