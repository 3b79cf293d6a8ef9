CREATE TEMP TABLE quarantined AS
SELECT
  row, source, q.origin.key AS key, snapshot, known_at, revision, version, hash, flags, q.raw, q.reason
FROM (
  SELECT shown.* EXCLUDE (key), from_json(body, '{
    "origin": { "key": "VARCHAR" }, "raw": "VARCHAR", "reason": "VARCHAR"
  }') AS q
  FROM shown WHERE kind = 'quarantined'
)
ORDER BY source, key, hash
