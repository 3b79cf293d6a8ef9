-- AI spending and stated savings of a company in a calendar year, beside the jobs it announced to cut in that year.
WITH money AS (
  SELECT company, period_start[:4] AS year, measure, unit, low, best, high, bound, stance, coalesce(attributed_to, speaker) AS said_by,
    source, key, row
  FROM statements
  WHERE company IS NOT NULL AND period_start IS NOT NULL AND period_start[:4] = period_end[:4]
    AND coalesce(low, best, high) IS NOT NULL
    AND (measure = 'saving' OR (measure = 'spend' AND regexp_matches(note, '(?i)\bAI\b')))
    AND ($company IS NULL OR company = $company)
),
cuts AS (
  SELECT company, announced[:4] AS year, sum(coalesce(low, 0)) AS jobs_low,
    CASE WHEN count(*) FILTER (high IS NULL) = 0 THEN sum(high) END AS jobs_high, count(*) AS events
  FROM events
  WHERE counted_by = 'events' AND unit_of_account = 'announced' AND company IN (SELECT company FROM money) AND (low IS NOT NULL OR high IS NOT NULL)
  GROUP BY company, announced[:4]
)
SELECT m.company, m.year, m.measure, m.unit, m.low, m.best, m.high, m.bound, m.stance, m.said_by, c.jobs_low, c.jobs_high,
  1 + coalesce(c.events, 0) AS seen, [m.source] AS sources, [m.key] AS keys
FROM money m LEFT JOIN cuts c ON c.company = m.company AND c.year = m.year
ORDER BY m.company, m.year, m.measure, m.key
