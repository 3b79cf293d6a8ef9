-- What is observed, one row a series and unit: counted once, because it reads every observation.
CREATE TEMP TABLE series_held AS
SELECT series, unit, count(*) AS n, count(DISTINCT coalesce(company, subject)) AS subjects, min(period_start) AS first,
  max(period_end) AS last, max(known_at)[:10] AS newest, count(*) AS seen,
  arg_min(source, row, 1) AS sources, arg_min(key, row, 1) AS keys
FROM observations
GROUP BY series, unit
ORDER BY series, unit
