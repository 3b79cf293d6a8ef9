-- Counts of jobs over several employers: whose count, of what. Rows of the register only: an article that a reader saved
-- shows among claims and conflicts, and does not change the headline.
SELECT *
FROM statements
WHERE evidence = 'cited' AND measure = 'jobs' AND unit_of_account = 'total-across-employers'
  AND coalesce(best, low, high) IS NOT NULL
ORDER BY coalesce(best, high, low) DESC, key
