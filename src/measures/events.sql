-- Every claim that belongs to an event, by its source or by links, with the company's name: one event a workforce action.
-- `$single`: also actions that nothing ties to an event, each under the name of its row.
WITH acted AS (
  SELECT DISTINCT source || ':' || split_part(key, '::', 1) AS name FROM actions
  WHERE $single AND kind NOT IN ('hiring', 'rehire')
),
told AS (
  SELECT s.* REPLACE (coalesce(s.event, g.event, acted.name) AS event)
  FROM (SELECT *, source || ':' || split_part(key, '::', 1) AS stem FROM statements) s
  LEFT JOIN grouped g ON g.name = s.stem
  LEFT JOIN acted ON acted.name = s.stem
  WHERE s.event IS NOT NULL
    OR (s.measure IN ('jobs', 'workforce-share') AND (g.event IS NOT NULL OR acted.name IS NOT NULL))
)
SELECT t.* EXCLUDE (stem), c.name AS company_name
FROM told t
LEFT JOIN companies c ON c.id = t.company
WHERE ($event IS NULL OR t.event = $event)
  AND ($company IS NULL OR t.event IN (SELECT event FROM told WHERE company = $company))
ORDER BY t.event, t.source, t.key
