-- Skills that the postings on the boards name now, of those with a text.
WITH shown AS (
  SELECT home, version FROM stock
  WHERE latest AND NOT list_contains($keys, board) AND version NOT IN (SELECT version FROM textless)
)
SELECT skill, count(*) AS postings, count(DISTINCT home) AS boards, (SELECT count(*) FROM shown) AS shown
FROM shown JOIN posting_skills USING (version)
GROUP BY skill ORDER BY postings DESC, skill
