-- A saved document's count of announced cuts beside the register's claims on the same employer, announced at most 45 days
-- apart and at most twice as large: one action by the rule of data/README.md. Kept when no claim holds the document's figure.
WITH dated AS (
  SELECT *, try_cast(rpad(period_start, 10, '-15') AS DATE) AS day
  FROM statements
  WHERE measure = 'jobs' AND unit_of_account = 'announced' AND best IS NOT NULL AND company IS NOT NULL
)
SELECT s.source AS saved_source, s.key AS saved_key, r.source, r.key
FROM dated s
JOIN dated r
  ON r.company = s.company AND r.evidence = 'cited' AND abs(r.day - s.day) <= 45
  AND greatest(r.best, s.best) <= 2 * least(r.best, s.best)
WHERE s.evidence = 'quoted' AND s.best NOT IN (
  SELECT c.best FROM dated c WHERE c.company = s.company AND c.evidence = 'cited' AND abs(c.day - s.day) <= 45
)
ORDER BY s.source, s.key, r.source, r.key
