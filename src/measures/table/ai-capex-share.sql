-- What is said of the AI part of capital expenditure: a share as stated, or a stated AI spend over the capital expenditure filed
-- for the same year.
WITH capex AS (
  SELECT company, period_start, period_end, unit, best AS capex, source, key FROM company_years WHERE figure = 'capex'
),
said AS (
  SELECT *,
    CASE
      WHEN speaker IN ('employer', 'filing') AND stance = 'predicted' THEN 'guided'
      WHEN speaker IN ('employer', 'filing') THEN 'disclosed'
      WHEN speaker IN ('analyst', 'survey', 'agency', 'press') THEN 'analyst'
      ELSE 'imputed'
    END AS grade
  FROM statements
  WHERE period_start IS NOT NULL AND coalesce(low, best, high) IS NOT NULL AND (
    (unit = 'share' AND measure = 'ratio' AND regexp_matches(note, '(?i)^AI share of capital'))
    OR (measure = 'spend' AND regexp_matches(note, '(?i)^AI (spending|capital|infrastructure)'))
  )
)
SELECT s.company, s.subject, s.period_start, s.period_end, s.period_basis, s.unit, s.low, s.best, s.high, s.bound, s.grade,
  coalesce(s.attributed_to, s.speaker) AS said_by, c.capex, 1 + (c.key IS NOT NULL)::INTEGER AS seen,
  CASE WHEN c.key IS NULL THEN [s.source] ELSE [s.source, c.source] END AS sources,
  CASE WHEN c.key IS NULL THEN [s.key] ELSE [s.key, c.key] END AS keys
FROM said s
LEFT JOIN capex c ON s.unit <> 'share' AND c.company = s.company AND c.unit = s.unit
  AND c.period_start = s.period_start[:4] || '-01-01' AND c.period_end = s.period_end[:4] || '-12-31'
ORDER BY s.subject, s.period_start, s.key
