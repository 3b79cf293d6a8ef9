-- Every statement that an arithmetic finding names, the stated result first, then the figures it was stated from.
SELECT f.key AS finding, f.message, f.recomputed, list_position(f.statements, s.id) AS place, s.*
FROM findings f
JOIN statements s ON list_contains(f.statements, s.id) AND s.source IN ('article-facts', 'stated-arithmetic')
WHERE f.kind = 'arithmetic' AND f.recomputed IS NOT NULL AND f.source = 'stated-arithmetic'
ORDER BY f.key, place
