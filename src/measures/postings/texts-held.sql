-- Postings on the boards now, and how many of them have a text.
WITH alike AS (
  SELECT unnest(from_json(coalesce($alike, '[]'), '[{"version": "INTEGER", "first": "INTEGER"}]'), recursive := true)
),
shown AS (
  SELECT version FROM stock
  WHERE latest AND NOT list_contains($keys, board) AND version NOT IN (SELECT version FROM alike WHERE version <> first)
)
SELECT count(*) AS postings, count_if(version NOT IN (SELECT version FROM textless)) AS texts FROM shown
HAVING count(*) > 0
