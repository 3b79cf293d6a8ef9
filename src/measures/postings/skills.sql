-- Skills named by postings in the first and the last month asked for, on boards that stand in both, board by
-- board. A posting without a text names none that could be told, and is left out.
WITH shown AS (
  SELECT month, home AS board, version FROM stock
  WHERE month IN ($from, $to) AND NOT list_contains($keys, board) AND version NOT IN (SELECT version FROM textless)
), both_months AS (
  SELECT board, count_if(month = $from) AS n1, count_if(month = $to) AS n2 FROM shown GROUP BY board
  HAVING n1 > 0 AND n2 > 0
), totals AS (SELECT sum(n1) AS n1, sum(n2) AS n2, count(*) AS boards FROM both_months),
weights AS (SELECT board, b.n1 / t.n1 AS w1, b.n2 / t.n2 AS w2 FROM both_months b, totals t),
squares AS (SELECT sum(w1 * w1) AS s11, sum(w1 * w2) AS s12, sum(w2 * w2) AS s22 FROM weights),
counted AS (
  SELECT skill, s.board, count_if(month = $from) AS a1, count_if(month = $to) AS a2
  FROM shown s SEMI JOIN both_months USING (board) JOIN posting_skills USING (version) GROUP BY ALL
)
SELECT
  c.skill, any_value(t.boards) AS boards, count(*) AS naming, any_value(t.n1) AS n1, any_value(t.n2) AS n2,
  sum(a1) AS a1, sum(a2) AS a2, sum((a2 / t.n2 - a1 / t.n1) ** 2) AS xx,
  sum((a2 / t.n2 - a1 / t.n1) * w1) AS xw1, sum((a2 / t.n2 - a1 / t.n1) * w2) AS xw2,
  any_value(s11) AS s11, any_value(s12) AS s12, any_value(s22) AS s22
FROM counted c JOIN weights w ON w.board = c.board, totals t, squares
GROUP BY c.skill
ORDER BY c.skill
