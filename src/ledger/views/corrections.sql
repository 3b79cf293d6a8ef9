CREATE TEMP TABLE corrections AS
SELECT
  row, source, key, snapshot, known_at, revision, version, hash, flags,
  c.source AS target_source, c.key AS target_key, c.action, c.field, c.expect, c.value, c.reason, c.provider
FROM (
  SELECT shown.*, from_json(body, '{
    "source": "VARCHAR", "key": "VARCHAR", "action": "VARCHAR", "field": "VARCHAR", "expect": "VARCHAR",
    "value": "VARCHAR", "reason": "VARCHAR", "provider": "VARCHAR"
  }') AS c
  FROM shown WHERE kind = 'correction'
)
ORDER BY source, key
