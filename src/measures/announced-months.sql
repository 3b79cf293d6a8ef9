-- One row a month and stated reason: announced cuts of US employers, in order.
SELECT *
FROM observations
WHERE series IN ('announced-cuts/total', 'announced-cuts/ai') AND basis = 'month'
ORDER BY period_start, series DESC
