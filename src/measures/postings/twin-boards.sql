-- Boards that show the same postings under another name: most ids alike on one system, or most texts alike on any.
-- Workday's and schema.org's ids are each employer's own numbers, and so say nothing.
WITH shown AS (
  SELECT DISTINCT board, id, text_id, split_part(board, '/', 1) AS system
  FROM showing WHERE latest AND list_contains($boards, board)
),
sizes AS (SELECT board, count(*) AS n FROM shown GROUP BY board),
keyed AS (
  SELECT 'id' AS kind, list(DISTINCT board) AS boards FROM shown
  WHERE system NOT IN ('workday', 'schema.org') GROUP BY system, id HAVING count(*) > 1
  UNION ALL
  SELECT 'text', list(DISTINCT board) FROM shown GROUP BY text_id HAVING count(*) BETWEEN 2 AND 9
),
pairs AS (
  SELECT a.board, b.board AS twin, count_if(kind = 'id') AS ids, count_if(kind = 'text') AS texts
  FROM keyed, unnest(boards) a(board), unnest(boards) b(board) WHERE a.board < b.board GROUP BY ALL
)
SELECT
  CASE WHEN x.n >= y.n THEN p.board ELSE p.twin END AS board, CASE WHEN x.n >= y.n THEN p.twin ELSE p.board END AS twin,
  greatest(ids, texts) AS shared, least(x.n, y.n) AS postings
FROM pairs p JOIN sizes x ON x.board = p.board JOIN sizes y ON y.board = p.twin
WHERE least(x.n, y.n) >= 3 AND (ids >= 0.8 * least(x.n, y.n) OR texts >= 0.9 * least(x.n, y.n))
ORDER BY 1, 2
