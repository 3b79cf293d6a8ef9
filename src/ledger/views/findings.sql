CREATE TEMP TABLE findings AS
SELECT
  row, source, key, snapshot, known_at, revision, version, hash, flags,
  f.finding.kind, f.finding.statements, f.finding.message, f.finding.recomputed, f.document
FROM (
  SELECT shown.* EXCLUDE (kind), from_json(body, '{
    "document": "VARCHAR",
    "finding": { "kind": "VARCHAR", "statements": ["VARCHAR"], "message": "VARCHAR", "recomputed": "DOUBLE" }
  }') AS f
  FROM shown WHERE kind = 'finding'
)
ORDER BY source, key
