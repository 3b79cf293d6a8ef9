-- Boards that were not there when they were last asked for, and what they showed before.
WITH absent AS (
  SELECT system, board, min(seen) AS since, max(seen) AS day, arg_max(said, seen) AS said
  FROM absences a
  WHERE seen[:10] > coalesce((
    SELECT max(seen[:10]) FROM looks l
    WHERE l.system = a.system AND l.board = a.board AND (l.postings > 0 OR l.complete)
  ), '')
  GROUP BY system, board
)
SELECT
  a.system || '/' || a.board AS board, since[:10] AS since, day[:10] AS day, said,
  max(l.seen[:10]) AS last, arg_max(l.postings, l.seen[:10] || CASE WHEN l.complete THEN '1' ELSE '0' END) AS postings
FROM absent a
LEFT JOIN looks l ON l.system = a.system AND l.board = a.board AND (l.postings > 0 OR l.complete)
GROUP BY ALL ORDER BY 1
