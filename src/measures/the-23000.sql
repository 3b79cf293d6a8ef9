-- A stated total that the register found to mix unlike units, with its parts in the order of the finding.
WITH mixed AS (
  SELECT key, statements[1] AS stated, statements
  FROM findings
  WHERE kind = 'unit-mix' AND recomputed IS NOT NULL AND source = 'stated-arithmetic'
  ORDER BY recomputed DESC, key
  LIMIT 1
)
SELECT s.*, list_position(mixed.statements, s.id) AS place
FROM mixed
JOIN statements s ON list_contains(mixed.statements, s.id) AND s.source = 'article-facts'
ORDER BY place
