SELECT id, naam FROM gezin_gezin WHERE dossiernummer = %(nummer)s;
INSERT INTO privacy_inzage (gebeurtenis, actie, gelukt, gebruiker, gebruiker_naam, rol,
  organisatie, doel, dossiernummer, gezin_id, autorisatie, behandelrelatie)
VALUES ('CONTACT_VASTLEGGEN', 'U', true, %(gebruiker)s, 'w', 'REGISSEUR', 'm', 'meten',
  %(nummer)s, %(gezin)s, true, true);
SELECT id, roepnaam FROM gezin_persoon WHERE gezin_id = %(gezin)s;
INSERT INTO verhaal_contact (gezin_id, vastgelegd_door_id, medewerker_id, gebeurd_op,
  wijze, belangrijkste, notitie, was_melder_erbij, tolk, tolk_taal, is_tolk_in_nood,
  tolk_toelichting, reden_gecorrigeerd, reden_vervallen)
VALUES (%(gezin)s, %(gebruiker)s, %(medewerker)s, now(), 'HUISBEZOEK', '', '', false,
  'NIET_NODIG', '', false, '', '', '');
INSERT INTO core_gebeurtenis (handeling, soort, gezin_id, betreft, gebeurd_van, precisie,
  door, door_naam, rol, organisatie, waarden)
VALUES (gen_random_uuid(), 'contact.vastgelegd', %(gezin)s, '{}', now(), 'exact',
  %(gebruiker)s, 'w', 'r', 'm', '{"wijze": "huisbezoek"}');
INSERT INTO verhaal_agendaafspraak (gezin_id, vastgelegd_door_id, medewerker_id, wanneer,
  duur_minuten, wijze, met, onderwerp, met_melder, reden_verzet, keer_verzet,
  reden_afgezegd)
VALUES (%(gezin)s, %(gebruiker)s, %(medewerker)s, now() + interval '7 days', 60,
  'HUISBEZOEK', '{}', '', false, '', 0, '');
INSERT INTO core_gebeurtenis (handeling, soort, gezin_id, betreft, gebeurd_van, precisie,
  door, door_naam, rol, organisatie, waarden)
VALUES (gen_random_uuid(), 'afspraak.gemaakt', %(gezin)s, '{}', now(), 'exact',
  %(gebruiker)s, 'w', 'r', 'm', '{"wijze": "huisbezoek"}');
SELECT id, soort, gebeurd_van, waarden FROM core_gebeurtenis WHERE gezin_id = %(gezin)s;
SELECT * FROM termijnen_verplichting WHERE gezin_id = %(gezin)s
