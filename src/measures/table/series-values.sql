-- The values of one series.
SELECT series, company, subject, period_start, period_end, period_basis, low, best, high, bound, unit, basis AS span, citation,
  1 AS seen, [source] AS sources, [key] AS keys
FROM observations
WHERE series = $series AND ($company IS NULL OR company = $company)
ORDER BY coalesce(company, subject), period_start, period_end, key
