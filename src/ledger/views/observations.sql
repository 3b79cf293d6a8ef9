-- One series lies together, so that a question about it reads little of the rest.
CREATE TEMP TABLE observations AS
SELECT
  row, source, key, snapshot, known_at, revision, version, hash, flags,
  o.series, o.subject, o.company, o.period.start AS period_start, o.period.end AS period_end,
  o.period.basis AS period_basis, o.value.low, o.value.best, o.value.high, o.value.bound, o.unit, o.basis,
  o.citation
FROM (
  SELECT shown.*, from_json(body, '{
    "series": "VARCHAR", "subject": "VARCHAR", "company": "VARCHAR",
    "period": { "start": "VARCHAR", "end": "VARCHAR", "basis": "VARCHAR" },
    "value": { "low": "DOUBLE", "best": "DOUBLE", "high": "DOUBLE", "bound": "VARCHAR" },
    "unit": "VARCHAR", "basis": "VARCHAR", "citation": "VARCHAR"
  }') AS o
  FROM shown WHERE kind = 'observation'
)
ORDER BY o.series, source, key
