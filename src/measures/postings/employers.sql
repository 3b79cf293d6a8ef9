-- Whose the boards are now: a board is the employer's that most of its postings name, else its token's; where one board shows many
-- employers each posting is its own's. Names that differ in letter case and punctuation alone are one, said as most name it.
WITH named AS (
  SELECT s.system, s.board, s.version, nullif(trim(v.body->>'$.company'), '') AS name
  FROM stock s JOIN posting_versions v ON v.version = s.version WHERE s.latest AND NOT list_contains($keys, s.board)
),
owned AS (
  SELECT system, board, 0 AS version, name, count(*) AS n FROM named
  WHERE system NOT IN ('hacker-news', 'schema.org') GROUP BY system, board, name
  QUALIFY row_number() OVER (PARTITION BY board ORDER BY name IS NULL, count(*) DESC, name) = 1
  UNION ALL
  SELECT system, board, version, name, 1 FROM named WHERE system IN ('hacker-news', 'schema.org')
),
called AS (
  SELECT board, version, n, name IS NULL AS by_token, coalesce(name, board[length(system) + 2:]) AS name,
    trim(regexp_replace(lower(coalesce(name, board[length(system) + 2:])), '[^\p{L}\p{N}]+', ' ', 'g')) AS key
  FROM owned
)
SELECT board, version,
  first_value(name) OVER (PARTITION BY coalesce(nullif(key, ''), board) ORDER BY by_token, n DESC, name) AS name
FROM called ORDER BY board, version
