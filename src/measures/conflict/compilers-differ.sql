-- Announced counts of one action that differ. Claims are one action by the rule in data/README.md.
SELECT s.*
FROM statements s
JOIN (
  SELECT event
  FROM statements
  WHERE event IS NOT NULL AND measure = 'jobs' AND unit_of_account = 'announced' AND best IS NOT NULL
  GROUP BY event
  HAVING count(DISTINCT best) > 1
) disputed ON disputed.event = s.event
WHERE s.measure = 'jobs' AND s.unit_of_account = 'announced' AND s.best IS NOT NULL
ORDER BY s.event, s.best DESC, s.period_start, s.key
