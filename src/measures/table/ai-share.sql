-- Announced cuts that cite AI and all announced cuts, over each window of whole months for which every month has both figures.
WITH months AS (
  SELECT
    period_start AS month, min(row) AS row, any_value(source) AS source, arg_min(key, row) AS key,
    max(best) FILTER (series = 'announced-cuts/ai' AND bound = 'exact') AS ai,
    max(best) FILTER (series = 'announced-cuts/total' AND bound = 'exact') AS total,
    count(*) FILTER (series = 'announced-cuts/ai') AS said
  FROM observations
  WHERE series IN ('announced-cuts/ai', 'announced-cuts/total') AND basis = 'month' AND length(period_start) = 7
  GROUP BY period_start
),
windows AS (
  SELECT *,
    CASE $by
      WHEN 'month' THEN month
      WHEN 'half' THEN month[:4] || '-H' || CASE WHEN month[6:] <= '06' THEN '1' ELSE '2' END
      WHEN 'year' THEN month[:4]
      ELSE month[:4] || '-Q' || ceil(month[6:]::INTEGER / 3)::INTEGER
    END AS slot
  FROM months WHERE $by IS NOT NULL AND $by <> 'year-to-date'
  UNION ALL
  SELECT m.*, last.month FROM months m JOIN months last ON last.month[:4] = m.month[:4] AND m.month <= last.month
  WHERE $by = 'year-to-date'
)
SELECT
  slot, count(ai) FILTER (total IS NOT NULL) AS months, list(month ORDER BY month) FILTER (ai IS NULL OR total IS NULL) AS unknown,
  sum(ai) AS ai, sum(total) AS total, bool_or(said > 0) AS said,
  count(*) * 2 AS seen, arg_min(source, row, 3) AS sources, arg_min(key, row, 3) AS keys
FROM windows
GROUP BY slot
ORDER BY slot
