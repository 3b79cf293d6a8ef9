-- Postings on the boards along one dimension: a board counts as its last look showed it, or its last look of each month.
-- A board or a month that shows nothing has its row of none. Of versions said to be alike, each part counts the first that it shows of a board.
WITH alike AS (
  SELECT unnest(from_json(coalesce($alike, '[]'), '[{"version": "INTEGER", "first": "INTEGER"}]'), recursive := true)
), employers AS (
  SELECT unnest(
    from_json(coalesce($employers, '[]'), '[{"board": "VARCHAR", "version": "INTEGER", "name": "VARCHAR"}]'), recursive := true
  )
), shown AS (
  SELECT month, board, home, version, CASE WHEN system IN ('hacker-news', 'schema.org') THEN version ELSE 0 END AS owner
  FROM stock
  WHERE ($by = 'month' OR latest) AND NOT list_contains($keys, board)
), told AS (
  SELECT
    CASE $by
      WHEN 'month' THEN month WHEN 'company' THEN coalesce(e.name, board) WHEN 'role' THEN family
      WHEN 'seniority' THEN seniority WHEN 'place' THEN country ELSE 'all'
    END AS part,
    home, s.version, s.version NOT IN (SELECT version FROM textless) AS has_text,
    c.* EXCLUDE (version, classifier, family, occupation, country, pay_low, pay_high, pay_period),
    CASE WHEN pay_year BETWEEN 5000 AND 5000000 THEN pay_year END AS pay
  FROM shown s LEFT JOIN posting_classes c ON c.version = s.version
    LEFT JOIN (SELECT board AS named, version AS owner, name FROM employers) e ON e.named = board AND e.owner = s.owner
), once AS (
  SELECT DISTINCT ON (part, home, first) * FROM told JOIN alike USING (version) ORDER BY part, home, first, version
), classed AS (
  SELECT * FROM told ANTI JOIN alike USING (version)
  UNION ALL BY NAME
  SELECT * EXCLUDE (first) FROM once
), stood AS (
  SELECT
    CASE $by
      WHEN 'month' THEN month WHEN 'company' THEN coalesce(e.name, system || '/' || m.board) ELSE 'all'
    END AS part,
    count(DISTINCT home) AS boards
  FROM board_months m LEFT JOIN employers e ON e.version = 0 AND e.board = system || '/' || m.board
  WHERE $by IN ('all', 'month', 'company') AND ($by = 'month' OR latest) AND NOT list_contains($keys, system || '/' || m.board)
    AND NOT ($by = 'company' AND system IN ('hacker-news', 'schema.org'))
  GROUP BY 1
), common AS (
  SELECT coalesce($currency, mode(pay_currency) FILTER (pay IS NOT NULL)) AS currency FROM classed
), counted AS (
  SELECT
    part, count(*) AS postings, count(DISTINCT home) AS boards,
    count_if(has_text AND ai_skill IS NOT NULL) AS ai_known, count_if(has_text AND ai_skill) AS ai_skill,
    count_if(has_text AND ai_blurb AND NOT ai_skill) AS ai_blurb_only,
    count_if(NOT has_text) AS without_text, count_if(NOT has_text AND ai_skill) AS without_text_ai,
    count(seniority) AS seniority_known, count_if(seniority IN ('intern', 'junior')) AS junior,
    count(employment) AS employment_known, count_if(employment IN ('contract', 'temporary')) AS contract,
    count(remote) AS remote_known, count_if(remote) AS remote,
    any_value(currency) AS currency, count(pay) FILTER (pay_currency = currency) AS paid,
    quantile_cont(pay, 0.25) FILTER (pay_currency = currency) AS pay_quarter,
    median(pay) FILTER (pay_currency = currency) AS pay_median,
    quantile_cont(pay, 0.75) FILTER (pay_currency = currency) AS pay_three_quarters
  FROM classed, common
  GROUP BY part
)
SELECT part, greatest(stood.boards, counted.boards) AS boards, coalesce(counted.postings, 0) AS postings,
  counted.* EXCLUDE (part, postings, boards)
FROM counted FULL JOIN stood USING (part)
ORDER BY CASE WHEN $by = 'month' THEN part END, postings DESC, part
