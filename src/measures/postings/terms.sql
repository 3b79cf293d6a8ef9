-- Words of whoever takes the role that the postings on the boards name now, of those with a text.
WITH alike AS (
  SELECT unnest(from_json(coalesce($alike, '[]'), '[{"version": "INTEGER", "first": "INTEGER"}]'), recursive := true)
),
shown AS (
  SELECT home, version FROM stock
  WHERE latest AND NOT list_contains($keys, board) AND version NOT IN (SELECT version FROM alike WHERE version <> first)
    AND version NOT IN (SELECT version FROM textless)
),
named AS (
  SELECT DISTINCT version, CASE skill WHEN 'Kubernetes' THEN 'kubernetes' WHEN 'Python' THEN 'python' ELSE 'llm' END AS term
  FROM posting_skills WHERE skill IN ('Large language models', 'Generative AI', 'Kubernetes', 'Python')
  UNION ALL SELECT version, 'ai_skill' FROM posting_classes WHERE ai_skill
)
SELECT term, count(*) AS postings, count(DISTINCT home) AS boards FROM shown JOIN named USING (version) GROUP BY term
