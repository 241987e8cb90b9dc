SELECT a.id, a.ontvangen_op, g.naam FROM verhaal_aanmelding a
  JOIN gezin_gezin g ON g.id = a.gezin_id
 WHERE g.aangenomen_op IS NULL AND g.gesloten_op IS NULL
   AND g.id IN (SELECT gezin_id FROM privacy_betrokkenheid
                 WHERE team_id = %(team)s AND tot IS NULL);
SELECT g.id, g.naam, g.dossiernummer, p.roepnaam,
       (SELECT max(c.gebeurd_op) FROM verhaal_aanwezigheid w
          JOIN verhaal_contact c ON c.id = w.contact_id
         WHERE w.persoon_id = p.id AND w.is_gezien) AS gezien
  FROM gezin_gezin g JOIN gezin_persoon p ON p.gezin_id = g.id AND p.positie = 'KIND'
 WHERE g.id IN (SELECT gezin_id FROM privacy_betrokkenheid
                 WHERE team_id = %(team)s AND tot IS NULL);
SELECT * FROM sec.caseload_van_mijn_teams()
