-- Log pay a year in one currency, summed over postings of a board that are alike in everything the regression looks at; the boards
-- of alike postings stand in one row, `boards` with their `counts` and `sums`. What a posting without
-- a text names is not known.
WITH alike AS (
  SELECT unnest(from_json(coalesce($alike, '[]'), '[{"version": "INTEGER", "first": "INTEGER"}]'), recursive := true)
),
shown AS (
  SELECT home AS board, version FROM stock
  WHERE latest AND NOT list_contains($keys, board) AND version NOT IN (SELECT version FROM alike WHERE version <> first)
    AND version NOT IN (SELECT version FROM textless)
),
paid AS (
  SELECT board, version, pay_currency AS currency, ln(pay_year) AS y, ai_skill, coalesce(family, '-') AS family,
    coalesce(seniority, '-') AS seniority, coalesce(country, '-') AS country
  FROM shown JOIN posting_classes USING (version) WHERE pay_year BETWEEN 5000 AND 5000000
), common AS (SELECT coalesce($currency, mode(currency)) AS currency FROM paid),
terms AS (
  SELECT version, bool_or(skill IN ('Large language models', 'Generative AI')) AS llm,
    bool_or(skill = 'Kubernetes') AS kubernetes, bool_or(skill = 'Python') AS python
  FROM posting_skills
  WHERE skill IN ('Large language models', 'Generative AI', 'Kubernetes', 'Python') GROUP BY version
), cells AS (
  SELECT
    board, ai_skill, coalesce(llm, false) AS llm, coalesce(kubernetes, false) AS kubernetes,
    coalesce(python, false) AS python, family, seniority, country, c.currency, count(*)::INTEGER AS n, sum(y) AS y
  FROM paid p JOIN common c ON c.currency = p.currency LEFT JOIN terms t ON t.version = p.version
  GROUP BY ALL
)
SELECT
  ai_skill, llm, kubernetes, python, family, seniority, country, currency,
  list(board ORDER BY board) AS boards, list(n ORDER BY board) AS counts, list(y ORDER BY board) AS sums
FROM cells GROUP BY ALL ORDER BY family, seniority, country, ai_skill, llm, kubernetes, python
