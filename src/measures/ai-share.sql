-- What articles state about the AI-cited share, and the counts they state it from.
SELECT *
FROM statements
WHERE evidence = 'cited' AND place = 'US' AND best IS NOT NULL
  AND ((unit = 'share' AND note LIKE 'AI-cited share of%') OR (measure = 'jobs' AND unit_of_account = 'total-across-employers'))
ORDER BY key
