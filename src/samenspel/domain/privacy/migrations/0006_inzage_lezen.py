"""Reading who opened a dossier: the regisseur and the privacy officer, and nobody else.

The app still cannot read the table. This one function decides which lines are whose:
those of a dossier in which one holds regie, and for the privacy officer those of the own
workers and of the dossiers that the own organisation works with.
"""

from django.db import migrations

INZAGE_SQL = """
CREATE INDEX privacy_inzage_dossier ON privacy_inzage (dossiernummer, gebeurd_op);
CREATE INDEX privacy_inzage_wie ON privacy_inzage (gebruiker, gebeurd_op);

CREATE FUNCTION sec.lees_inzage(nummer text, naam text, zonder boolean, sprong int)
RETURNS TABLE (gebeurd_op timestamptz, dossiernummer text, wie text, rol text,
               organisatie text, gebeurtenis text, actie text, onderdeel text,
               gelukt boolean, behandelrelatie boolean, noodknop boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  mij organisatie_medewerker;
  is_regie boolean;
  is_officer boolean;
BEGIN
  SELECT * INTO mij FROM organisatie_medewerker WHERE gebruiker_id = sec.gebruiker();
  is_officer := coalesce(mij.functie = 'PRIVACY_OFFICER', false);
  is_regie := EXISTS (SELECT FROM gezin_gezin g
                       WHERE g.dossiernummer = nummer AND nummer <> ''
                         AND g.id = ANY (sec.mijn_regie()));
  IF NOT (is_officer OR is_regie) THEN
    RETURN;
  END IF;
  RETURN QUERY
  SELECT i.gebeurd_op, i.dossiernummer, i.gebruiker_naam, i.rol, i.organisatie,
         i.gebeurtenis, i.actie, i.onderdeel, i.gelukt, i.behandelrelatie, i.noodknop
    FROM privacy_inzage i
   WHERE (nummer = '' OR i.dossiernummer = nummer)
     AND (naam = '' OR strpos(lower(i.gebruiker_naam), lower(naam)) > 0)
     AND (NOT zonder OR NOT i.behandelrelatie)
     AND (is_regie
          OR i.gebruiker IN (SELECT m.gebruiker_id FROM organisatie_medewerker m
                              WHERE m.organisatie_id = mij.organisatie_id)
          OR i.dossiernummer IN (
            SELECT g.dossiernummer FROM gezin_gezin g
              JOIN privacy_betrokkenheid b ON b.gezin_id = g.id
              LEFT JOIN organisatie_medewerker m ON m.id = b.medewerker_id
              LEFT JOIN organisatie_team t ON t.id = b.team_id
             WHERE coalesce(m.organisatie_id, t.organisatie_id) = mij.organisatie_id
               AND (b.tot IS NULL OR b.tot > clock_timestamp())))
   ORDER BY i.gebeurd_op DESC, i.id DESC
   OFFSET greatest(sprong, 0) LIMIT 51;
END $$;
REVOKE ALL ON FUNCTION sec.lees_inzage(text, text, boolean, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.lees_inzage(text, text, boolean, int) TO samenspel_app;
"""


class Migration(migrations.Migration):
    dependencies = [("privacy", "0005_toegangsrechten")]

    operations = [migrations.RunSQL(INZAGE_SQL, migrations.RunSQL.noop)]
