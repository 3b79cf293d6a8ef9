-- The postings that stand for each board in each month; `latest` are those of its last month.
CREATE TEMP VIEW showing AS
SELECT m.month, m.latest, m.look, m.seen, m.system || '/' || m.board AS board, v.posting, s.version, p.id, v.text_id
FROM board_months m
JOIN held.sightings s ON s.look = m.look
JOIN held.posting_versions v ON v.version = s.version
JOIN held.postings p ON p.posting = v.posting
