-- Employees on a day; one that two filings tell is the newest one's.
CREATE TEMP TABLE headcounts AS
WITH families AS (
  SELECT unnest(family.series) AS series
  FROM (SELECT unnest(from_json($families, '[{ "figure": "VARCHAR", "series": ["VARCHAR"] }]')) AS family)
  WHERE family.figure = 'employees'
)
SELECT company, subject, period_end AS day, low, best, high, bound, basis AS counting, citation, known_at, source, key, row
FROM observations
WHERE series IN (SELECT series FROM families)
QUALIFY row_number() OVER (PARTITION BY company, subject, period_end ORDER BY known_at DESC, row) = 1
ORDER BY company, day, subject
