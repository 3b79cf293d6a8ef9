-- Revenue of a whole year as the newest filing gives it, under the widest tag of its family, and the employees counted on the
-- last day that falls inside that year.
WITH revenue AS (
  SELECT company, period_start, period_end, period_basis, unit, best, source, key FROM observations
  WHERE series IN (SELECT unnest($revenue::VARCHAR[])) AND basis = 'year' AND best IS NOT NULL
    AND ($company IS NULL OR company = $company)
  QUALIFY row_number() OVER (PARTITION BY company, period_start, period_end, unit
    ORDER BY known_at[:10] DESC, list_position($revenue::VARCHAR[], series), row) = 1
),
heads AS (
  SELECT company, period_end AS day, low, best, high, bound, basis, known_at, source, key FROM observations
  WHERE series IN (SELECT unnest($employees::VARCHAR[])) AND coalesce(low, best, high) IS NOT NULL
    AND ($company IS NULL OR company = $company)
)
SELECT
  r.company, r.period_start, r.period_end, r.period_basis, r.unit, r.best AS revenue, h.day, h.best, h.low, h.high, h.bound,
  h.basis AS counted, 1 + (h.key IS NOT NULL)::INTEGER AS seen,
  CASE WHEN h.key IS NULL THEN [r.source] ELSE [r.source, h.source] END AS sources,
  CASE WHEN h.key IS NULL THEN [r.key] ELSE [r.key, h.key] END AS keys
FROM revenue r
LEFT JOIN heads h ON h.company = r.company AND h.day BETWEEN r.period_start AND r.period_end
QUALIFY row_number() OVER (PARTITION BY r.company, r.period_start, r.period_end, r.unit
  ORDER BY h.day DESC NULLS LAST, h.known_at DESC, h.key) = 1
ORDER BY r.company, r.period_end
