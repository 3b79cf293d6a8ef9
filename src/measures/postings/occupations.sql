-- Occupations that the postings of each family name in its last month; a family's rows add up to its postings there.
WITH shown AS (SELECT month, version FROM stock WHERE NOT list_contains($keys, board)),
counted AS (
  SELECT coalesce(family, 'not told') AS family, month, occupation, count(*) AS postings
  FROM shown JOIN posting_classes USING (version) GROUP BY ALL
)
SELECT family, occupation, postings FROM counted
QUALIFY month = max(month) OVER (PARTITION BY family)
ORDER BY family, postings DESC, occupation
