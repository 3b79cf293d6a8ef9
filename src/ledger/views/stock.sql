-- The versions that stand for each board in each month, each once; `home` is the board as a number. Seldom do several looks stand
-- for a board, so that mostly nothing need be sought out twice.
CREATE TEMP VIEW stock AS
SELECT m.month, m.latest, m.system, m.system || '/' || m.board AS board, m.home, s.version
FROM board_months m JOIN held.sightings s ON s.look = m.look WHERE m.alone
UNION ALL
SELECT DISTINCT m.month, m.latest, m.system, m.system || '/' || m.board, m.home, s.version
FROM board_months m JOIN held.sightings s ON s.look = m.look WHERE NOT m.alone
