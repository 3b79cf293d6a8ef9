CREATE TEMP TABLE predictions AS
SELECT
  row, source, key, snapshot, known_at, revision, version, hash, flags,
  p.text, p.madeBy AS made_by, p.made, p.due, p.rule, p.statement, p.probability, p.expects
FROM (
  SELECT shown.*, from_json(body, '{
    "text": "VARCHAR", "madeBy": "VARCHAR", "made": "VARCHAR", "due": "VARCHAR", "rule": "VARCHAR",
    "statement": "VARCHAR", "probability": "DOUBLE", "expects": "VARCHAR"
  }') AS p
  FROM shown WHERE kind = 'prediction'
)
ORDER BY source, key
