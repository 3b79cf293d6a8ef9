-- A counter's own table of announced cuts: one row a window and stated reason, as reported.
SELECT
  period_start, period_end, basis AS span, series[16:] AS reason, low, best, high, bound, citation,
  1 AS seen, [source] AS sources, [key] AS keys
FROM observations
WHERE series >= 'announced-cuts/' AND series < 'announced-cuts0'
  AND basis = CASE $by WHEN 'year' THEN 'year' WHEN 'year-to-date' THEN 'year-to-date' ELSE 'month' END
ORDER BY period_start, period_end, reason = 'total' DESC, reason
