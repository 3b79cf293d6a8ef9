-- Frontier, junior and middle demand by family and month; a posting is of the frontier when it asks for AI as a skill.
WITH shown AS (SELECT month, home, version FROM stock WHERE NOT list_contains($keys, board)),
classed AS (
  SELECT month, home, coalesce(family, 'not told') AS family, ai_skill, seniority, occupation
  FROM shown JOIN posting_classes USING (version)
)
SELECT
  family, month, count(*) AS postings, count(DISTINCT home) AS boards, count_if(ai_skill) AS frontier,
  count_if(NOT ai_skill AND seniority IN ('intern', 'junior')) AS junior,
  count_if(NOT ai_skill AND (seniority IS NULL OR seniority NOT IN ('intern', 'junior'))) AS middle,
  count_if(ai_skill AND seniority IN ('intern', 'junior')) AS junior_frontier, mode(occupation) AS occupation
FROM classed GROUP BY family, month
ORDER BY family, month
