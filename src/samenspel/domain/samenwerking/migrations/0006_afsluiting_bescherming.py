"""Row security on the end of the work, and the list of what the own team closed."""

from django.db import migrations

from samenspel.core.row_security import Protect

GESLOTEN_SQL = """
CREATE FUNCTION sec.gesloten_gezinnen()
RETURNS TABLE (dossiernummer text, naam text, gesloten_op timestamptz, regisseur text,
               overgenomen_door text, mag_openen boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT g.dossiernummer, g.naam, g.gesloten_op,
         coalesce((SELECT u.naam FROM privacy_betrokkenheid b
            JOIN organisatie_medewerker m ON m.id = b.medewerker_id
            JOIN organisatie_gebruiker u ON u.id = m.gebruiker_id
           WHERE b.gezin_id = g.id AND b.tot = g.gesloten_op
             AND b.rol IN ('REGISSEUR', 'ZICHTHOUDER')
           ORDER BY b.rol LIMIT 1), ''),
         coalesce((SELECT string_agg(o.wie, ', ' ORDER BY o.id)
            FROM samenwerking_overname o
            JOIN samenwerking_afsluiting a ON a.id = o.afsluiting_id
           WHERE a.gezin_id = g.id AND a.teruggedraaid_op IS NULL
             AND a.heropend_op IS NULL), ''),
         g.id = ANY (sec.mijn_gezinnen())
    FROM gezin_gezin g
   WHERE g.id = ANY (sec.gesloten_van_team())
   ORDER BY g.gesloten_op DESC
   LIMIT 200
$$;
REVOKE ALL ON FUNCTION sec.gesloten_gezinnen() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.gesloten_gezinnen() TO samenspel_app;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("samenwerking", "0005_afsluiting"),
        ("privacy", "0012_heropenen"),
    ]

    operations = [
        Protect("Afsluiting"),
        Protect("AfsluitingEvent", alleen_toevoegen=True),
        Protect("Overname"),
        Protect("OvernameEvent", alleen_toevoegen=True),
        migrations.RunSQL(GESLOTEN_SQL, migrations.RunSQL.noop),
    ]
