-- Revenue of a whole year as the newest filing gives it, under the widest tag of its family, and the employees counted on the
-- last day that falls inside that year.
WITH revenue AS (
  SELECT * FROM company_years WHERE figure = 'revenue' AND ($company IS NULL OR company = $company)
),
heads AS (
  SELECT * FROM headcounts WHERE coalesce(low, best, high) IS NOT NULL AND ($company IS NULL OR company = $company)
  QUALIFY row_number() OVER (PARTITION BY company, day ORDER BY known_at DESC, key) = 1
),
years AS (
  SELECT r.*, CASE WHEN h.day >= r.period_start THEN h END AS h
  FROM revenue r ASOF LEFT JOIN heads h ON h.company = r.company AND h.day <= r.period_end
)
SELECT
  company, period_start, period_end, period_basis, unit, best AS revenue, h.day, h.best, h.low, h.high, h.bound,
  h.counting AS counted, 1 + (h.key IS NOT NULL)::INTEGER AS seen,
  CASE WHEN h.key IS NULL THEN [source] ELSE [source, h.source] END AS sources,
  CASE WHEN h.key IS NULL THEN [key] ELSE [key, h.key] END AS keys
FROM years
ORDER BY company, period_end, period_start, unit
