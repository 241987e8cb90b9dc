SELECT id, naam FROM gezin_gezin WHERE dossiernummer = %(nummer)s;
INSERT INTO privacy_inzage (gebeurtenis, actie, gelukt, gebruiker, gebruiker_naam, rol,
  organisatie, doel, dossiernummer, gezin_id, autorisatie, behandelrelatie)
VALUES ('DOSSIER_INZIEN', 'R', true, %(gebruiker)s, 'w', 'REGISSEUR', 'm', 'meten',
  %(nummer)s, %(gezin)s, true, true);
SELECT p.id, p.roepnaam, p.geboren_op, p.positie,
       (SELECT max(c.gebeurd_op) FROM verhaal_aanwezigheid w
          JOIN verhaal_contact c ON c.id = w.contact_id
         WHERE w.persoon_id = p.id AND w.is_gezien) AS gezien,
       (SELECT v.conclusie FROM veiligheid_veiligheidsvaststelling v
         WHERE v.kind_id = p.id ORDER BY v.vastgesteld_op DESC LIMIT 1) AS conclusie,
       (SELECT array_agg(k.soort) FROM gezin_kader k WHERE k.kind_id = p.id) AS kaders
  FROM gezin_persoon p WHERE p.gezin_id = %(gezin)s;
SELECT b.rol, u.naam, m.telefoon FROM privacy_betrokkenheid b
  LEFT JOIN organisatie_medewerker m ON m.id = b.medewerker_id
  LEFT JOIN organisatie_gebruiker u ON u.id = m.gebruiker_id
 WHERE b.gezin_id = %(gezin)s AND b.tot IS NULL;
SELECT regel, betreft, uiterlijk, amber_vanaf, rood_vanaf FROM termijnen_verplichting
 WHERE gezin_id = %(gezin)s AND vervuld_op IS NULL AND vervallen_op IS NULL;
SELECT cijfer, soort, persoon_id FROM veiligheid_stem WHERE gezin_id = %(gezin)s;
SELECT f.wie, f.wat, f.wanneer FROM veiligheid_planafspraak a
  JOIN veiligheid_veiligheidsplan p ON p.id = a.plan_id
  JOIN verhaal_afspraak f ON f.id = a.afspraak_id
 WHERE a.gezin_id = %(gezin)s AND p.vervangen_op IS NULL;
SELECT gebeurd_op, wijze, belangrijkste FROM verhaal_contact
 WHERE gezin_id = %(gezin)s ORDER BY gebeurd_op DESC LIMIT 3
