-- The watch-list: predictions with a day and a rule, then predicted statements that came with neither.
SELECT p.key AS id, p.text, p.made_by, p.made, p.due, p.rule, NULL AS low, NULL AS best, NULL AS high, NULL AS bound, NULL AS unit
FROM predictions p
UNION ALL
SELECT s.key, s.subject || ' ' || split_part(s.note, '. ', 1), coalesce(s.attributed_to, 'not named'), s.known_at[:10],
  NULL, NULL, s.low, s.best, s.high, s.bound, s.unit
FROM statements s
WHERE s.stance = 'predicted' AND s.evidence = 'cited' AND s.period_start IS NULL
  AND s.id NOT IN (SELECT statement FROM predictions WHERE statement IS NOT NULL)
ORDER BY due NULLS LAST, id
