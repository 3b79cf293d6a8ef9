-- Employees on a day, in the words of the filing, beside the count about a year before.
WITH counts AS (SELECT * FROM headcounts WHERE ($company IS NULL OR company = $company))
SELECT c.company, c.day, c.low, c.best, c.high, c.bound, c.counting, before.day AS day_before, before.best AS best_before,
  before.counting AS counting_before, 1 + (before.key IS NOT NULL)::INTEGER AS seen, [c.source] AS sources, [c.key] AS keys
FROM counts c
ASOF LEFT JOIN counts before ON before.company = c.company AND before.day < c.day
ORDER BY c.company, c.day
