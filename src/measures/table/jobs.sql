-- Jobs in workforce actions, one row a group, counter and unit of account. A company's last year's result is looked up for the
-- one question that needs it.
WITH earned AS (
  SELECT company, period_end, arg_max(best, known_at) AS best FROM company_years
  WHERE figure = 'net-income' AND $by = 'profitability' AND company IS NOT NULL
  GROUP BY company, period_end
),
asked AS (
  SELECT
    CASE $by
      WHEN 'month' THEN CASE WHEN length(announced) >= 7 AND announced[6] <> 'Q' THEN announced[:7] END
      WHEN 'year' THEN announced[:4]
      WHEN 'company' THEN coalesce(company, subject)
      WHEN 'ai-cause' THEN ai_cause
      WHEN 'unit' THEN 'all'
      WHEN 'sector' THEN sector
      WHEN 'stage' THEN stage
    END AS word, *
  FROM events WHERE $by NOT IN ('reason', 'profitability')
  UNION ALL
  SELECT unnest(CASE WHEN len(reasons) > 0 THEN reasons ELSE [NULL] END), * FROM events WHERE $by = 'reason'
  UNION ALL
  SELECT CASE WHEN p.best > 0 THEN 'profit in the last year before' WHEN p.best <= 0 THEN 'loss in the last year before' END, e.*
  FROM (SELECT * FROM events WHERE $by = 'profitability') e
  ASOF LEFT JOIN earned p ON p.company = e.company AND p.period_end < e.announced
)
SELECT
  coalesce(word, 'not stated') AS word, counted_by, unit_of_account, count(*) AS events,
  count(*) FILTER (low IS NULL AND high IS NULL) AS without_count,
  sum(coalesce(low, 0)) FILTER (low IS NOT NULL OR high IS NOT NULL) AS low,
  CASE WHEN count(*) FILTER (high IS NULL AND low IS NOT NULL) = 0 THEN sum(high) END AS high,
  bool_or(about) AS about, min(announced) AS first_day, max(announced) AS last_day,
  sum(claims)::BIGINT AS seen, arg_min(source, row, 3) AS sources, arg_min(key, row, 3) AS keys
FROM asked
GROUP BY word, counted_by, unit_of_account
ORDER BY counted_by, word, unit_of_account
