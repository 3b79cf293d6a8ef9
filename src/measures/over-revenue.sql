-- One figure of a whole year beside the revenue of the same days, each as the newest filing gives it.
SELECT a.company, a.period_start, a.period_end, a.period_basis, a.unit, a.best AS amount, r.best AS revenue,
  1 + (r.key IS NOT NULL)::INTEGER AS seen,
  CASE WHEN r.key IS NULL THEN [a.source] WHEN r.row < a.row THEN [r.source, a.source] ELSE [a.source, r.source] END AS sources,
  CASE WHEN r.key IS NULL THEN [a.key] WHEN r.row < a.row THEN [r.key, a.key] ELSE [a.key, r.key] END AS keys
FROM company_years a
LEFT JOIN company_years r ON r.figure = 'revenue' AND r.company IS NOT DISTINCT FROM a.company AND r.period_start = a.period_start
  AND r.period_end = a.period_end AND r.unit = a.unit
WHERE a.figure = $figure AND ($company IS NULL OR a.company = $company)
ORDER BY a.company, a.period_end, a.period_start, a.unit
