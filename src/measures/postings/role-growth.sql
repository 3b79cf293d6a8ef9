-- Postings of roles board by board at its first and its last whole look, where these lie far enough apart: one look a day, the day's
-- last, and each posting once.
WITH whole AS (
  SELECT look, system, board, seen, seen[:10] AS day FROM looks
  WHERE complete IS TRUE AND NOT list_contains($keys, system || '/' || board)
),
span AS (
  SELECT system, board, min(day) AS first, max(day) AS last FROM whole GROUP BY system, board
  HAVING date_diff('day', min(day)::DATE, max(day)::DATE) >= $leastDays
),
picked AS (
  SELECT look, system || '/' || board AS board, day = last AS after
  FROM whole JOIN span USING (system, board) WHERE day IN (first, last)
  QUALIFY row_number() OVER (PARTITION BY system, board, day ORDER BY seen DESC, look DESC) = 1
),
shown AS (
  SELECT concat_ws('/', family, occupation) AS role, p.board, posting, bool_or(NOT after) AS before, bool_or(after) AS after
  FROM picked p JOIN sightings s ON s.look = p.look JOIN posting_classes c ON c.version = s.version
  WHERE family IS NOT NULL GROUP BY ALL
)
SELECT role, board, count_if(before) AS before, count_if(after) AS after, count_if(before AND after) AS kept
FROM shown WHERE list_contains($roles, role) GROUP BY role, board ORDER BY role, board
