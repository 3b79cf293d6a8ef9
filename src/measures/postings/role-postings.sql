-- Postings of one role on the boards now: all of them, those of each rung, and those that state pay in each currency.
WITH shown AS (
  SELECT board, version, min(seen) AS first, max(seen) AS last FROM showing
  WHERE latest AND NOT list_contains($keys, board) GROUP BY board, version
),
classed AS (
  SELECT
    board, first, last, remote, seniority, version NOT IN (SELECT version FROM textless) AS has_text, ai_skill,
    CASE WHEN pay_year BETWEEN 5000 AND 5000000 THEN pay_year END AS pay,
    CASE WHEN pay_year BETWEEN 5000 AND 5000000 THEN pay_currency END AS currency
  FROM shown JOIN posting_classes USING (version)
  WHERE concat_ws('/', family, occupation) = $role AND ($country::VARCHAR IS NULL OR country = $country)
)
SELECT
  CASE grouping(seniority, currency) WHEN 3 THEN 'all' WHEN 1 THEN 'rung' ELSE 'pay' END AS part, seniority, currency,
  count(*) AS postings, count(DISTINCT board) AS boards, min(first) AS first, max(last) AS last,
  count_if(has_text) AS texts, count_if(has_text AND ai_skill) AS ai_skill, count(remote) AS remote_known,
  count_if(remote) AS remote, quantile_cont(pay, 0.25) AS low, median(pay) AS median, quantile_cont(pay, 0.75) AS high
FROM classed GROUP BY GROUPING SETS ((), (seniority), (currency)) HAVING count(*) > 0
ORDER BY part, postings DESC, seniority, currency
