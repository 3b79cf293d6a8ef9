-- How exact the AI claims of companies are: actions by the step of their words, and savings that a company states in figures.
WITH claims AS (
  SELECT company, subject, coalesce(announced, effective, known_at)[:10] AS day, specificity, source, key, row
  FROM actions
  WHERE ai_cause IN ('primary', 'contributing', 'context') OR specificity > 0
  UNION ALL
  SELECT company, subject, known_at[:10], CASE WHEN period_start IS NULL THEN 4 ELSE 5 END, source, key, row
  FROM statements
  WHERE measure = 'saving' AND speaker IN ('employer', 'filing') AND coalesce(low, best, high) IS NOT NULL
),
grouped AS (
  SELECT *,
    CASE WHEN $by <> 'month' THEN coalesce(company, subject) END AS who,
    CASE WHEN $by <> 'company' THEN day[:7] END AS month
  FROM claims
  WHERE ($company IS NULL OR company = $company) AND ($since IS NULL OR day >= $since)
)
SELECT who, month, count(*) AS claims, count(*) FILTER (specificity <= 2) AS vague,
  count(*) FILTER (specificity = 3) AS names_work, count(*) FILTER (specificity >= 4) AS quantified,
  max(specificity) AS highest, min(day) AS first_day, max(day) AS last_day,
  count(*) AS seen, arg_min(source, row, 3) AS sources, arg_min(key, row, 3) AS keys
FROM grouped
GROUP BY who, month
ORDER BY who, month
