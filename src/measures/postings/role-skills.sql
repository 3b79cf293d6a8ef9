-- Skills that the postings on the boards name now, role by role, of those with a text. At home and abroad: a role's skills hardly
-- hang on the country.
WITH shown AS (
  SELECT s.version, concat_ws('/', family, occupation) AS role FROM stock s JOIN posting_classes c ON c.version = s.version
  WHERE latest AND family IS NOT NULL AND NOT list_contains($keys, board)
    AND s.version NOT IN (SELECT version FROM textless)
),
sized AS (SELECT role, count(*) AS postings FROM shown GROUP BY role HAVING count(*) >= $least)
SELECT role, any_value(z.postings) AS postings, skill, count(*) AS naming
FROM shown JOIN sized z USING (role) JOIN posting_skills USING (version)
GROUP BY role, skill ORDER BY role, skill
