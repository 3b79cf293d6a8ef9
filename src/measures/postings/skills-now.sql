-- Skills that the postings on the boards name now.
WITH shown AS (SELECT home, version FROM stock WHERE latest AND NOT list_contains($keys, board))
SELECT skill, count(*) AS postings, count(DISTINCT home) AS boards, (SELECT count(*) FROM shown) AS shown
FROM shown JOIN posting_skills USING (version)
GROUP BY skill ORDER BY postings DESC, skill
