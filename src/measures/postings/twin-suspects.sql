-- Boards that may show the same postings under two names, by hashes: most share nothing, and their ids and texts need no look.
-- A text on a hundred boards is nobody's own. Workday's and schema.org's ids are each employer's own numbers.
WITH hashed AS MATERIALIZED (
  SELECT s.home, CASE WHEN s.system NOT IN ('workday', 'schema.org') THEN hash(s.system, v.id) END AS id, hash(v.text_id) AS text
  FROM stock s JOIN posting_versions v ON v.version = s.version WHERE s.latest
),
ids AS (SELECT id FROM hashed WHERE id IS NOT NULL GROUP BY id HAVING min(home) <> max(home)),
texts AS (SELECT text FROM hashed GROUP BY text HAVING min(home) <> max(home) AND count(*) < 100),
homes AS (
  SELECT home FROM hashed SEMI JOIN ids USING (id) UNION SELECT home FROM hashed SEMI JOIN texts USING (text)
)
SELECT DISTINCT system || '/' || board AS board FROM board_months SEMI JOIN homes USING (home) ORDER BY board
