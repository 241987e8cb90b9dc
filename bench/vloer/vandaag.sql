SELECT v.gezin_id, g.naam, g.dossiernummer, v.regel, v.betreft, v.uiterlijk,
       v.amber_vanaf, v.rood_vanaf
  FROM termijnen_verplichting v JOIN gezin_gezin g ON g.id = v.gezin_id
 WHERE v.vervuld_op IS NULL AND v.vervallen_op IS NULL AND v.vanaf <= now()
   AND v.gezin_id IN (SELECT gezin_id FROM privacy_betrokkenheid
                       WHERE medewerker_id = %(medewerker)s AND tot IS NULL);
SELECT a.wanneer, a.wijze, g.naam FROM verhaal_agendaafspraak a
  JOIN gezin_gezin g ON g.id = a.gezin_id
 WHERE a.medewerker_id = %(medewerker)s AND a.afgezegd_op IS NULL
   AND a.wanneer BETWEEN now() - interval '14 days' AND now() + interval '1 day'
