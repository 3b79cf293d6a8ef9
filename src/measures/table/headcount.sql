-- Employees on a day, in the words of the filing, beside the count about a year before.
WITH counts AS (
  SELECT company, subject, period_end AS day, low, best, high, bound, basis AS counting, citation, source, key, row
  FROM observations
  WHERE series IN (SELECT unnest($employees::VARCHAR[])) AND ($company IS NULL OR company = $company)
  -- a day that two filings tell is the newest one's
  QUALIFY row_number() OVER (PARTITION BY company, subject, period_end ORDER BY known_at DESC, row) = 1
)
SELECT c.company, c.day, c.low, c.best, c.high, c.bound, c.counting, before.day AS day_before, before.best AS best_before,
  before.counting AS counting_before, 1 + (before.key IS NOT NULL)::INTEGER AS seen, [c.source] AS sources, [c.key] AS keys
FROM counts c
ASOF LEFT JOIN counts before ON before.company = c.company AND before.day < c.day
ORDER BY c.company, c.day
