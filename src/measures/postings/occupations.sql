-- Occupations that the postings of each family name now; a family's rows add up to its postings there.
WITH shown AS (SELECT version FROM stock WHERE latest AND NOT list_contains($keys, board)),
counted AS (
  SELECT coalesce(family, 'not told') AS family, occupation, count(*) AS postings
  FROM shown JOIN posting_classes USING (version) GROUP BY ALL
)
SELECT family, occupation, postings FROM counted
ORDER BY family, postings DESC, occupation
