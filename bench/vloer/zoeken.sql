SELECT p.id, p.roepnaam, g.naam, word_similarity('heyden', p.zoeknaam) AS lijkt
  FROM gezin_persoon p JOIN gezin_gezin g ON g.id = p.gezin_id
 WHERE word_similarity('heyden', p.zoeknaam) >= 0.45 ORDER BY lijkt DESC LIMIT 20;
SELECT id, naam FROM gezin_gezin WHERE upper(naam) LIKE '%%HEYDEN%%' LIMIT 20
