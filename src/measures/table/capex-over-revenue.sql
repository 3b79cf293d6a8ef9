-- Capital expenditure of a whole year beside the revenue of the same days, each as the newest filing gives it.
WITH told AS (
  SELECT *, list_contains($capex::VARCHAR[], series) AS is_capex FROM observations
  WHERE (series IN (SELECT unnest($revenue::VARCHAR[])) OR series IN (SELECT unnest($capex::VARCHAR[])))
    AND basis = 'year' AND best IS NOT NULL AND ($company IS NULL OR company = $company)
  QUALIFY row_number() OVER (PARTITION BY company, period_start, period_end, unit, is_capex
    ORDER BY known_at[:10] DESC, coalesce(list_position($revenue::VARCHAR[], series), list_position($capex::VARCHAR[], series)), row) = 1
)
SELECT company, period_start, period_end, any_value(period_basis) AS period_basis, unit,
  max(best) FILTER (is_capex) AS amount, max(best) FILTER (NOT is_capex) AS revenue,
  count(*) AS seen, arg_min(source, row, 2) AS sources, arg_min(key, row, 2) AS keys
FROM told
GROUP BY company, period_start, period_end, unit
HAVING max(best) FILTER (is_capex) IS NOT NULL
ORDER BY company, period_end
