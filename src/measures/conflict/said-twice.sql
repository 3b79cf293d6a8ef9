-- One firm's figure in two articles: same subject, measure and value, and the same first word in whom they name.
SELECT a.key AS first_key, b.key AS second_key, regexp_extract(a.attributed_to, '^\S+') AS origin
FROM statements a
JOIN statements b
  ON a.source = b.source AND a.key < b.key AND a.citation <> b.citation
  AND a.subject = b.subject AND a.measure = b.measure AND a.unit = b.unit
  AND coalesce(a.best, a.low, a.high) = coalesce(b.best, b.low, b.high)
  AND regexp_extract(a.attributed_to, '^\S+') = regexp_extract(b.attributed_to, '^\S+')
WHERE a.source = 'article-facts' AND a.attributed_to NOT IN ('article', 'author')
ORDER BY a.key, b.key
