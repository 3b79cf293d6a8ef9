CREATE TEMP TABLE links AS
SELECT
  row, source, key, snapshot, known_at, revision, version, hash, flags,
  l.a, l.b, l.relation, l.probability, l.reasons, l."by" AS decided_by
FROM (
  SELECT shown.* EXCLUDE (kind), from_json(body, '{
    "a": "VARCHAR", "b": "VARCHAR", "relation": "VARCHAR", "probability": "DOUBLE", "reasons": ["VARCHAR"],
    "by": "VARCHAR"
  }') AS l
  FROM shown WHERE kind = 'link'
)
ORDER BY source, key
