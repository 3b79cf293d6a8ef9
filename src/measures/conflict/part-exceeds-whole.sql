-- Counts of jobs over several employers, or of mixed units: the ones that may stand for one another in a headline.
SELECT *
FROM statements
WHERE measure = 'jobs' AND coalesce(best, low, high) IS NOT NULL AND evidence = 'cited'
  AND (unit_of_account IS NULL OR unit_of_account = 'total-across-employers')
ORDER BY key
