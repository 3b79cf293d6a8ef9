-- Boards whose last whole look showed nothing, and what they showed before.
SELECT m.system || '/' || m.board AS board, m.seen[:10] AS day, before.day AS last, before.postings
FROM board_months m
JOIN looks l ON l.look = m.look AND l.postings = 0
LEFT JOIN (
  SELECT system, board, max(seen[:10]) AS day, arg_max(postings, seen) AS postings
  FROM looks WHERE postings > 0 AND complete GROUP BY ALL
) before ON before.system = m.system AND before.board = m.board AND before.day <= m.seen[:10]
WHERE m.latest AND m.whole
ORDER BY before.postings DESC NULLS LAST, board
