-- What surveys found: one row a question, population and period. No two populations are ever one figure.
SELECT split_part(note, '. ', 1) AS question, subject, population, period_start, period_end, period_basis, low, best, high, bound,
  coalesce(attributed_to, 'not named') AS survey, 1 AS seen, [source] AS sources, [key] AS keys
FROM statements
WHERE measure = 'survey-share' AND stance NOT IN ('predicted', 'hypothetical') AND coalesce(low, best, high) IS NOT NULL
ORDER BY question, population, period_start, key
