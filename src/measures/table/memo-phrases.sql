-- Held documents that tell of an employer's layoff, with the employer; and other held documents, as the background.
WITH told AS (
  SELECT document, min(coalesce(company, subject)) AS who, min(key) AS key, min(source) AS source
  FROM actions WHERE kind IN ('layoff', 'voluntary-exit') GROUP BY document HAVING count(DISTINCT coalesce(company, subject)) = 1
)
SELECT d.id, d.text_id, d.title, coalesce(d.published, d.known_at[:10]) AS day, t.who,
  1 AS seen, [coalesce(t.source, d.source)] AS sources, [coalesce(t.key, d.key)] AS keys
FROM documents d LEFT JOIN told t ON t.document = d.id
WHERE d.media_type NOT IN ('text/csv', 'application/json') AND $by IS NOT NULL
ORDER BY day, d.id, d.text_id
