CREATE TEMP VIEW sightings AS
SELECT s.look, s.version, v.posting, l.system, l.board, l.seen
FROM held.sightings s JOIN looks l ON l.look = s.look JOIN held.posting_versions v ON v.version = s.version
