-- Frontier, junior and middle demand by family and month, and without a month as it stands now; a posting is of the frontier when it asks for AI as a skill. One without
-- a text is of none of the three: only a text tells.
WITH shown AS (
  SELECT unnest(CASE WHEN latest THEN [month, NULL] ELSE [month] END) AS month, home, version
  FROM stock WHERE NOT list_contains($keys, board)
),
classed AS (
  SELECT month, home, coalesce(family, 'not told') AS family, ai_skill, seniority, occupation,
    version NOT IN (SELECT version FROM textless) AS has_text
  FROM shown JOIN posting_classes USING (version)
)
SELECT
  family, month, count(*) AS postings, count(DISTINCT home) AS boards, count_if(has_text AND ai_skill) AS frontier,
  count_if(has_text AND NOT ai_skill AND coalesce(seniority, '') IN ('intern', 'junior')) AS junior,
  count_if(has_text AND NOT ai_skill AND coalesce(seniority, '') NOT IN ('intern', 'junior')) AS middle,
  count_if(has_text AND ai_skill AND coalesce(seniority, '') IN ('intern', 'junior')) AS junior_frontier,
  count_if(NOT has_text) AS without_text, count_if(NOT has_text AND ai_skill) AS without_text_ai, mode(occupation) AS occupation
FROM classed GROUP BY family, month
ORDER BY family, month
