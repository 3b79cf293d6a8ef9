CREATE TEMP VIEW shown AS
SELECT
  latest.row, latest.version, r.kind, r.source, r.key, r.snapshot, r.known_at, r.revision, r.hash, r.text_id,
  coalesce(corrected.body, r.body) AS body, coalesce(corrected.flags, '[]') AS flag_list,
  coalesce(corrected.flag_count, 0) AS flags
FROM latest
JOIN held.rows r ON r.rowid = latest.row
LEFT JOIN corrected ON corrected.row = latest.row
WHERE coalesce(corrected.dropped, 0) = 0
