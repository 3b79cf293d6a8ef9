-- Revenue of a whole year, and the employees counted on the last day that falls inside that year.
WITH told AS (
  SELECT * FROM observations
  WHERE series IN ('us-gaap/RevenueFromContractWithCustomerExcludingAssessedTax', 'us-gaap/Revenues',
      'us-gaap/SalesRevenueNet', 'ifrs-full/Revenue')
    AND basis = 'year' AND best IS NOT NULL AND ($company IS NULL OR company = $company)
  -- a restated year is the newest filing's alone
  QUALIFY known_at = max(known_at) OVER (PARTITION BY company, period_start, period_end, unit)
),
revenue AS (
  SELECT company, period_start, period_end, any_value(period_basis) AS period_basis, unit,
    min(best) AS low, max(best) AS high, count(*) AS seen, min(source) AS source, min(key) AS key
  FROM told
  GROUP BY company, period_start, period_end, unit
),
heads AS (
  SELECT company, period_end AS day, low, best, high, bound, basis, source, key
  FROM observations WHERE series = 'employees' AND ($company IS NULL OR company = $company)
)
SELECT
  r.company, r.period_start, r.period_end, r.period_basis, r.unit, r.low AS revenue_low, r.high AS revenue_high,
  max(h.day) AS day, arg_max(h.best, h.day) AS best, arg_max(h.low, h.day) AS low, arg_max(h.high, h.day) AS high,
  arg_max(h.bound, h.day) AS bound, arg_max(h.basis, h.day) AS counted,
  any_value(r.seen) + count(h.key) AS seen,
  CASE WHEN count(h.key) = 0 THEN [any_value(r.source)] ELSE [any_value(r.source), arg_max(h.source, h.day)] END AS sources,
  CASE WHEN count(h.key) = 0 THEN [any_value(r.key)] ELSE [any_value(r.key), arg_max(h.key, h.day)] END AS keys
FROM revenue r
LEFT JOIN heads h ON h.company = r.company AND h.day BETWEEN r.period_start AND r.period_end
GROUP BY r.company, r.period_start, r.period_end, r.period_basis, r.unit, r.low, r.high
ORDER BY r.company, r.period_end
