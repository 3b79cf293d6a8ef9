-- What each source's rows tell of which place and month, with the day its newest copy was fetched.
WITH copies AS (
  SELECT source, max(retrieved) AS retrieved FROM documents WHERE retrieved <= $day GROUP BY source
)
SELECT
  s.source,
  CASE WHEN s.unit_of_account = 'notice' THEN regexp_extract(s.place, '\b([A-Z]{2})$', 1) ELSE '' END AS state,
  s.period_start[:7] AS month,
  count(*) AS n,
  max(s.period_start) AS newest,
  any_value(c.retrieved) AS retrieved
FROM statements s
LEFT JOIN copies c ON c.source = s.source
WHERE s.measure IN ('jobs', 'workforce-share') AND s.source <> 'reading'
GROUP BY ALL
ORDER BY source, state, month
