-- The same count for one employer from two compilers, ten to fourteen months apart: one of the years may be wrong.
SELECT a.key AS first_key, b.key AS second_key
FROM statements a
JOIN statements b
  ON a.source = b.source AND a.company = b.company AND a.best = b.best AND a.attributed_to <> b.attributed_to
  AND b.period_start::DATE - a.period_start::DATE BETWEEN 300 AND 430
WHERE a.source = 'layoff-claims' AND a.measure = 'jobs' AND b.measure = 'jobs'
ORDER BY a.key, b.key
