CREATE TEMP TABLE companies AS
SELECT
  row, source, key, snapshot, known_at, revision, version, hash, flags,
  c.id, c.name, c.aliases, c.cik, c.ticker, c.domain, c.parent
FROM (
  SELECT shown.*, from_json(body, '{
    "id": "VARCHAR", "name": "VARCHAR", "aliases": ["VARCHAR"], "cik": "VARCHAR", "ticker": "VARCHAR",
    "domain": "VARCHAR", "parent": "VARCHAR"
  }') AS c
  FROM shown WHERE kind = 'company'
)
ORDER BY source, key
